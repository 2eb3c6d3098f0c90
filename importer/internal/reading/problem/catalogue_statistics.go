package problem

import "lagesbild/importer/internal/ground/model"

// aboutStatistics is what the figures do not agree with: what a source states of them, and how
// people have assessed the goal that they measure.
var aboutStatistics = map[Code]message{
	OtherDirection: {severity: Warning, what: model.Text{
		"sv": "Källan säger att {place} är {said} jämfört med {against}, men värdena säger tvärtom: skillnaden är {difference}.",
		"en": "The source says that {place} is {said} compared with {against}, but the values say the opposite: the difference is {difference}.",
	}, why: model.Text{
		"sv": "Källans ord och värdena kan inte båda vara rätt. Läsaren skulle se två motsatta påståenden på samma sida.",
		"en": "The source's word and the values can not both be right. A reader would see two opposite statements on one page.",
	}, example: cells("utfall", "högre", "lägre", "place", "Skogås", "said", "högre", "saidEn", "higher", "against", "Huddinge", "difference", "−9", "differenceEn", "−9"), remedy: model.Text{
		"sv": "Kontrollera mot källan: platserna i kolumnerna ”plats” och ”jämfört med” kan ha bytt plats, eller ett värde kan vara fel. Stämmer allt visas både källans ord och värdena.",
		"en": "Check with the source: the places in the columns \"plats\" and \"jämfört med\" may be the wrong way round, or a value may be wrong. If all is right, the source's word and the values are both shown.",
	}},
	EstablishedHere: {severity: Warning, what: model.Text{
		"sv": "Källan säger att skillnaden mellan {place} och {against} inte är statistiskt säkerställd, men den är det enligt värdena och deras intervall: {difference} ({lower} till {upper}).",
		"en": "The source says that the difference between {place} and {against} is not statistically significant, but by the values and their intervals it is: {difference} ({lower} to {upper}).",
	}, why: model.Text{
		"sv": "Källan kan ha prövat på ett annat sätt, men ett intervall kan också vara fel avskrivet.",
		"en": "The source may have tested in another way, but an interval may also have been copied wrongly.",
	}, example: cells("säkerställd", "nej", "ja", "place", "Skogås", "against", "Huddinge", "difference", "9", "lower", "2", "upper", "16"), remedy: model.Text{
		"sv": "Kontrollera värdena, intervallen och raden mot källan. Stämmer allt behöver du inte göra något: källans ord och vår prövning visas var för sig.",
		"en": "Check the values, the intervals and the row with the source. If all is right there is nothing to do: the source's word and our test are shown apart.",
	}},
	NotEstablishedHere: {severity: Warning, what: model.Text{
		"sv": "Källan säger att skillnaden mellan {place} och {against} är statistiskt säkerställd, men det är den inte enligt värdena och deras intervall: {difference} ({lower} till {upper}).",
		"en": "The source says that the difference between {place} and {against} is statistically significant, but by the values and their intervals it is not: {difference} ({lower} to {upper}).",
	}, why: model.Text{
		"sv": "Källan kan ha räknat på oavrundade siffror, men ett intervall kan också vara fel avskrivet.",
		"en": "The source may have used unrounded figures, but an interval may also have been copied wrongly.",
	}, example: cells("säkerställd", "ja", "nej", "place", "Skogås", "against", "Huddinge", "difference", "3", "lower", "−2", "upper", "8"), remedy: model.Text{
		"sv": "Kontrollera värdena, intervallen och raden mot källan. Källan kan ha räknat på oavrundade siffror. Stämmer allt behöver du inte göra något: källans ord och vår prövning visas var för sig.",
		"en": "Check the values, the intervals and the row with the source. The source may have used unrounded figures. If all is right there is nothing to do: the source's word and our test are shown apart.",
	}},
	OtherRank: {severity: Warning, what: model.Text{
		"sv": "Källan ger {place} plats {rank}, men med värdena här kan platsen bara vara från {best} till {worst}.",
		"en": "The source gives {place} rank {rank}, but with the values here the rank can only be from {best} to {worst}.",
	}, why: model.Text{
		"sv": "En placering räknas bland vissa platser och åt ett visst håll. Stämmer den inte med värdena är något av det ett annat.",
		"en": "A rank is counted among certain places and in a certain direction. If it does not agree with the values one of these is another.",
	}, example: cells("placering", "2", "16", "place", "Huddinge", "rank", "2", "best", "7", "worst", "24"), remedy: model.Text{
		"sv": "Kontrollera placeringen, måttets riktning och värdena mot källan. Är några kommuner inte med i källans lista: skriv dem i kolumnen ”deltog inte”.",
		"en": "Check the rank, the direction of the indicator and the values with the source. If some places are not in the source's list: write them in the column \"deltog inte\".",
	}},
	PaceAgainstGoal: {severity: Note, what: model.Text{
		"sv": "Måttet mäter målet {goal}, som är bedömt som {status}. Värdena ger ett annat utfall mot målvärdet: {outcome}.",
		"en": "The indicator measures the goal {goal}, which is assessed as {status}. The values give another outcome against the target: {outcome}.",
	}, why: model.Text{
		"sv": "Bedömningen är människors och takten är uträknad. De får skilja sig åt, men någon bör ha sett det.",
		"en": "The assessment is made by people and the pace is computed. They may differ, but somebody should have seen it.",
	}, example: cells("status", "uppfyllt", "", "goal", "klotter", "status", "uppfyllt", "statusEn", "met", "outcome", "går åt fel håll", "outcomeEn", "wrong way"), remedy: model.Text{
		"sv": "Båda visas bredvid varandra. Är de som tänkt behöver du inte göra något. Annars: se över målvärdet, målåret eller bedömningen.",
		"en": "Both are shown beside each other. If they are meant there is nothing to do. Otherwise: look over the target, its year or the assessment.",
	}},
}

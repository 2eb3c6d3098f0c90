package problem

import "lagesbild/importer/internal/ground/model"

// Messages about what is hardly right, and about what is nobody's business. {check} tells how to
// acknowledge a warning.
var aboutDoubts = map[Code]message{
	Leap: {severity: Warning, what: model.Text{
		"sv": "{value} är {times} värdet för {period}, {before}.",
		"en": "{value} is {times} the value for {period}, {before}.",
	}, why: model.Text{
		"sv": "Ett decimaltecken på fel plats, eller en annan enhet, gör värdet tio eller hundra gånger fel.",
		"en": "A decimal sign in the wrong place, or another unit, makes the value ten or a hundred times wrong.",
	}, example: cells("värde", "325", "32,5", "times", "10 gånger", "timesEn", "10 times", "period", "2020", "before", "31,9").acknowledged(), remedy: model.Text{
		"sv": "Jämför talet med källan, och se efter var decimaltecknet står och vilken enhet källan har. {check}",
		"en": "Compare the number with the source, and see where the decimal sign stands and which unit the source has. {check}",
	}},
	FellToZero: {severity: Warning, what: model.Text{
		"sv": "Värdet är 0, men för {period} var det {before}.",
		"en": "The value is 0, but for {period} it was {before}.",
	}, why: model.Text{
		"sv": "Noll är ett värde: det betyder att ingenting hände. En uppgift som saknas är något annat.",
		"en": "Zero is a value: it means that nothing happened. A value that is missing is something else.",
	}, example: cells("värde", "0", "..", "period", "2020", "before", "14").acknowledged(), remedy: model.Text{
		"sv": "Saknas uppgiften: skriv källans tecken i stället för 0. {check}",
		"en": "If there is no value: write the source's sign instead of 0. {check}",
	}},
	ManyZeros: {severity: Warning, what: model.Text{
		"sv": "{count} värden för måttet ”{indicator}” är 0 för {period}, {why}.",
		"en": "{count} values of the indicator \"{indicator}\" are 0 for {period}, {why}.",
	}, why: model.Text{
		"sv": "Många nollor i den senaste perioden är oftast en kolumn som ännu inte är ifylld.",
		"en": "Many zeros in the latest period most often are a column that has not been filled in yet.",
	}, example: cells("värde", "0", "..", "count", "7", "indicator", "trygg", "period", "2021", "why", "men inte för 2020", "whyEn", "but not for 2020").acknowledged(), remedy: model.Text{
		"sv": "Saknas uppgifterna: skriv källans tecken i stället för 0. {check}",
		"en": "If there are no values: write the source's sign instead of 0. {check}",
	}},
	CopiedPeriod: {severity: Warning, what: model.Text{
		"sv": "{count} av {all} värden för måttet ”{indicator}” är desamma för {period} som för {earlier}.",
		"en": "{count} of {all} values of the indicator \"{indicator}\" are the same for {period} as for {earlier}.",
	}, why: model.Text{
		"sv": "Att så många värden är exakt desamma två perioder i rad är nästan omöjligt. Förra periodens kolumn är troligen kopierad.",
		"en": "That so many values are exactly the same two periods in a row is next to impossible. The column of the earlier period was most likely copied.",
	}, example: cells("värde", "63", "64", "count", "12", "all", "12", "indicator", "trygg", "period", "2021", "earlier", "2020").acknowledged(), remedy: model.Text{
		"sv": "Se efter om den förra periodens siffror har kopierats av misstag, och skriv i så fall de nya. {check}",
		"en": "See whether the figures of the earlier period were copied by mistake, and write the new ones if so. {check}",
	}},
	NarrowInterval: {severity: Warning, what: model.Text{
		"sv": "Osäkerhetsintervallet {value} är mycket smalare än det kan vara med {respondents} svar: ungefär ±{expected} hade varit väntat.",
		"en": "The confidence interval {value} is much narrower than it can be with {respondents} answers: about ±{expected} would be expected.",
	}, why: model.Text{
		"sv": "Ett för smalt intervall får skillnader att se säkrare ut än de är.",
		"en": "Too narrow an interval makes differences look surer than they are.",
	}, example: cells("nedre och övre", "62,9–63,1", "59–68", "respondents", "480", "expected", "4,3").english("lower and upper", "62,9–63,1", "59–68").acknowledged(), remedy: model.Text{
		"sv": "Jämför nedre och övre gräns och antalet svar med källan. {check}",
		"en": "Compare the lower and upper limits and the number of answers with the source. {check}",
	}},
	WideInterval: {severity: Warning, what: model.Text{
		"sv": "Osäkerhetsintervallet {value} är mycket bredare än det brukar vara med {respondents} svar: ungefär ±{expected} hade varit väntat.",
		"en": "The confidence interval {value} is much wider than is usual with {respondents} answers: about ±{expected} would be expected.",
	}, why: model.Text{
		"sv": "Ett för brett intervall tyder på att gränserna eller antalet svar hör till något annat.",
		"en": "Too wide an interval suggests that the limits or the number of answers belong to something else.",
	}, example: cells("nedre och övre", "20–90", "59–68", "respondents", "480", "expected", "4,3").english("lower and upper", "20–90", "59–68").acknowledged(), remedy: model.Text{
		"sv": "Jämför nedre och övre gräns och antalet svar med källan. {check}",
		"en": "Compare the lower and upper limits and the number of answers with the source. {check}",
	}},
	LostRows: {severity: Warning, what: model.Text{
		"sv": "Måttet {value} har inte längre allt som är publicerat: {lost}.",
		"en": "The indicator {value} no longer has all that is published: {lost}.",
	}, why: model.Text{
		"sv": "Den som har sett siffrorna förut letar efter dem. Rader faller lätt bort när en arbetsbok byggs om.",
		"en": "Whoever has seen the figures before looks for them. Rows are easily lost when a workbook is rebuilt.",
	}, example: cells("id", "trygg", "", "lost", "Skogås 2019–2021", "lostEn", "Skogås 2019–2021"), remedy: model.Text{
		"sv": "Är det meningen behöver du inte göra något: nästa gång jämförs med det nya. Annars: lägg tillbaka raderna på bladet Värden.",
		"en": "If that is meant there is nothing to do: the next comparison is with the new data. Otherwise: put the rows back on the sheet Värden.",
	}},
	LostIndicator: {severity: Warning, what: model.Text{
		"sv": "Måttet {value} är publicerat med {count} värden, men finns inte i arbetsböckerna.",
		"en": "The indicator {value} is published with {count} values, but is not in the workbooks.",
	}, why: model.Text{
		"sv": "Måttets sida och filer har adresser som andra länkar till.",
		"en": "The page and files of the indicator have addresses that others link to.",
	}, example: cells("id", "trygg", "", "count", "48"), remedy: model.Text{
		"sv": "Är det meningen behöver du inte göra något: dess sida och filer tas bort. Har det bara fått ett nytt id: ge det tillbaka det gamla, så att adresserna fortsätter att fungera.",
		"en": "If that is meant there is nothing to do: its page and files are removed. If it only has a new id: give it back the old one, so that addresses go on working.",
	}},
	PartsBeyond: {severity: Warning, what: model.Text{
		"sv": "{value} för {place} ligger utanför värdena för alla dess delar, {low}–{high}.",
		"en": "{value} for {place} is outside the values of all its parts, {low}–{high}.",
	}, why: model.Text{
		"sv": "En andel för hela kommunen kan inte vara högre än i alla dess delar, eller lägre. Då är en av siffrorna fel, eller så mäter de olika saker.",
		"en": "A share of the whole municipality can not be higher than in all of its parts, or lower. One of the figures is wrong then, or they measure different things.",
	}, example: cells("värde", "36", "63", "place", "Huddinge", "low", "49", "high", "77").acknowledged(), remedy: model.Text{
		"sv": "Helheten ligger normalt mellan den lägsta och den högsta delen. Jämför dem med källan. {check}",
		"en": "The whole normally is between its lowest and its highest part. Compare them with the source. {check}",
	}},
	PartsAbove: {severity: Warning, what: model.Text{
		"sv": "{value} för {place} är mindre än dess delar tillsammans, {sum}.",
		"en": "{value} for {place} is less than its parts taken together, {sum}.",
	}, why: model.Text{
		"sv": "Antalet i kommunen kan inte vara mindre än antalet i dess delar tillsammans.",
		"en": "The number in the municipality can not be less than the number in its parts taken together.",
	}, example: cells("värde", "40", "140", "place", "Huddinge", "sum", "138").acknowledged(), remedy: model.Text{
		"sv": "Jämför helheten och delarna med källan. {check}",
		"en": "Compare the whole and its parts with the source. {check}",
	}},
	IdleCheck: {severity: Note, what: model.Text{
		"sv": "Det står {value} i kolumnen ”kontrollerad”, men ingen varning gäller raden.",
		"en": "The column \"kontrollerad\" says {value}, but no warning is about the row.",
	}, why: model.Text{
		"sv": "En kvarglömd anteckning skulle kunna tysta en ny varning som ingen har sett.",
		"en": "A note that was left behind could silence a new warning that nobody has seen.",
	}, example: cells("kontrollerad", "kontrollerat mot källan 2021-03-01", ""), remedy: model.Text{
		"sv": "Töm cellen, så att en ny varning för raden syns.",
		"en": "Empty the cell, so that a new warning about the row is seen.",
	}},
	NoReason: {severity: Note, what: model.Text{
		"sv": "{value} i kolumnen ”kontrollerad” säger inte hur det är kontrollerat, och räknas inte.",
		"en": "{value} in the column \"kontrollerad\" does not say how it was checked, and does not count.",
	}, why: model.Text{
		"sv": "Nästa person behöver kunna se hur det är kontrollerat.",
		"en": "The next person needs to see how it was checked.",
	}, example: cells("kontrollerad", "ja", "kontrollerat mot källan 2022-03-01"), remedy: model.Text{
		"sv": "Skriv hur du vet att värdet är rätt, till exempel ”kontrollerat mot källan 2022-03-01”.",
		"en": "Write how you know that the value is right, such as \"checked against the source 2022-03-01\".",
	}},
	EmailAddress: {what: model.Text{
		"sv": "Texten innehåller en e-postadress: {value}. Det som står här publiceras.",
		"en": "The text holds an e-mail address: {value}. What stands here is published.",
	}, why: model.Text{
		"sv": "En e-postadress är en personuppgift, och den som publiceras får skräppost.",
		"en": "An e-mail address is personal data, and one that is published gets junk mail.",
	}, example: cells("kommentar", "Fråga anna.exempel@example.se", "Fråga kommunen", "value", "a•••@example.se"), remedy: model.Text{
		"sv": "Ta bort den. Adressen för frågor skrivs på bladet Program, på raden e-post.",
		"en": "Remove it. The address for questions is written on the sheet Program, in the row e-post.",
	}},
	Telephone: {what: model.Text{
		"sv": "Texten innehåller ett telefonnummer: {value}. Det som står här publiceras.",
		"en": "The text holds a telephone number: {value}. What stands here is published.",
	}, why: model.Text{
		"sv": "Ett telefonnummer är en personuppgift och hör inte till siffrorna.",
		"en": "A telephone number is personal data and does not belong to the figures.",
	}, example: cells("kommentar", "Ring 070-123 45 67", "Fråga kommunen", "value", "070•••"), remedy: model.Text{
		"sv": "Ta bort det. Är det något annat än ett telefonnummer: skriv det utan bindestreck eller mellanrum.",
		"en": "Remove it. If it is something other than a telephone number: write it without hyphens or spaces.",
	}},
}

// acknowledged fills in how a warning is acknowledged.
func (e example) acknowledged() example {
	e.args["check"] = "Stämmer det: skriv hur du vet det i kolumnen ”kontrollerad” på samma rad."
	e.args["checkEn"] = `If it is right: write how you know in the column "kontrollerad" in the same row.`
	return e
}

package problem

import "lagesbild/importer/internal/ground/model"

// Messages about references.
var aboutReferences = map[Code]message{
	UnknownReference: {what: model.Text{
		"sv": "{value} finns inte på bladet {sheet}.",
		"en": "{value} is not on the sheet {sheet}.",
	}, why: model.Text{
		"sv": "Cellen pekar på en rad på ett annat blad, men den raden finns inte. Oftast är det ett skrivfel i den ena eller den andra.",
		"en": "The cell points to a row on another sheet, but there is no such row. Mostly one of the two is misspelt.",
	}, example: cells("indikator", "tryg", "trygg", "sheet", "Indikatorer", "target", "id"), remedy: model.Text{
		"sv": "Skriv något som står i kolumnen ”{target}” på bladet {sheet}, eller lägg till en rad där.",
		"en": "Write something that stands in the column \"{target}\" on the sheet {sheet}, or add a row there.",
	}},
	UnknownPlace: {what: model.Text{
		"sv": "Platsen {value} finns inte på bladet Platser.",
		"en": "The place {value} is not on the sheet Platser.",
	}, why: model.Text{
		"sv": "Ett värde måste höra till en känd plats för att hamna på rätt sida. Programmet byter aldrig ut en plats mot en som liknar den.",
		"en": "A value has to belong to a known place to stand on the right page. The program never replaces a place by one that resembles it.",
	}, example: cells("plats", "Hudinge", "Huddinge"), remedy: model.Text{
		"sv": "Skriv platsens kod eller namn som på bladet Platser. Är platsen ny: lägg till en rad där. Är det ett annat namn på en plats som redan finns: skriv det i dess kolumn ”alias”.",
		"en": "Write the code or the name of the place as on the sheet Platser. If the place is new: add a row there. If it is another name of a place that is there already: write it in its column \"alias\".",
	}},
	SharedName: {what: model.Text{
		"sv": "Flera platser heter {value}: {places}.",
		"en": "Several places are called {value}: {places}.",
	}, why: model.Text{
		"sv": "Samma namn kan vara både ett län och en kommun, och siffrorna för dem skiljer sig. Koden finns bara en gång.",
		"en": "One name may be both a county and a municipality, and their figures differ. A code stands for one place only.",
	}, example: cells("plats", "Stockholm", "0180", "places", "01 Stockholms län, 0180 Stockholm"), remedy: model.Text{
		"sv": "Skriv koden för den plats du menar.",
		"en": "Write the code of the place you mean.",
	}},
	CodeAndName: {what: model.Text{
		"sv": "I {value} hör koden och namnet inte ihop: {code} är {name}.",
		"en": "In {value} the code and the name do not belong together: {code} is {name}.",
	}, why: model.Text{
		"sv": "Det går inte att veta om det är koden eller namnet som är fel. Värdet kunde hamna på fel plats.",
		"en": "Nothing tells whether the code or the name is wrong. The value might end up at the wrong place.",
	}, example: cells("plats", "0180 Huddinge", "0126", "code", "0180", "name", "Stockholm"), remedy: model.Text{
		"sv": "Skriv bara koden för den plats du menar.",
		"en": "Write only the code of the place you mean.",
	}},
	PaddedCode: {severity: Note, what: model.Text{
		"sv": "{value} lästes som platskoden {code}. Excel tar bort nollor först i tal.",
		"en": "{value} was read as the place code {code}. Excel removes zeros at the beginning of numbers.",
	}, why: model.Text{
		"sv": "När en kod är ett tal i Excel försvinner nollan först. Koden gick att förstå här, men som text är den säker.",
		"en": "Where a code is a number Excel drops the zero at its beginning. The code could be understood here, but as text it is safe.",
	}, example: cells("plats", "126", "0126", "code", "0126"), remedy: model.Text{
		"sv": "Ge kolumnen formatet Text (Start › Tal › Text) och skriv {code}, så går det inte att ta fel.",
		"en": "Give the column the format Text (Home › Number › Text) and write {code}, so that nobody can mistake it.",
	}},
	NotCheckable: {severity: Note, what: model.Text{
		"sv": "Det som hänvisar till bladet {sheet} kunde inte kontrolleras, eftersom bladet inte finns här.",
		"en": "What refers to the sheet {sheet} could not be checked, as the sheet is not here.",
	}, why: model.Text{
		"sv": "Arbetsboken kontrollerades för sig. Om det som hänvisas till finns visar sig först när den läses med de andra.",
		"en": "The workbook was checked alone. Whether what it refers to exists shows only when it is read together with the others.",
	}, example: cells("flik", "Värden finns, Platser saknas", "", "sheet", "Platser").english("tab", "Värden is here, Platser is not", ""), remedy: model.Text{
		"sv": "Kontrollera arbetsboken tillsammans med den som har bladet {sheet}.",
		"en": "Check the workbook together with the one that has the sheet {sheet}.",
	}},
	NearPlace: {severity: Note, what: model.Text{
		"sv": "{value} finns inte på bladet Platser och visas som ett namn utan egen sida.",
		"en": "{value} is not on the sheet Platser and is shown as a name without a page of its own.",
	}, why: model.Text{
		"sv": "Insatser får ha platser som inte har någon egen sida. Men namnet liknar ett som har det, och kan vara felskrivet.",
		"en": "Activities may have places without a page of their own. But the name resembles one that has a page, and may be misspelt.",
	}, example: cells("platser", "Skogos", "Skogås"), remedy: model.Text{
		"sv": "Är det felskrivet: rätta namnet. Annars behöver du inte göra något.",
		"en": "If it is misspelt: correct the name. Otherwise there is nothing to do.",
	}},
	InsideItself: {what: model.Text{
		"sv": "Raden ingår i sig själv, led för led: {chain}.",
		"en": "The row is part of itself, step by step: {chain}.",
	}, why: model.Text{
		"sv": "En plats eller insats kan inte ligga i sig själv, inte heller på omvägar. Webbplatsen skulle aldrig hitta ut ur ringen.",
		"en": "A place or activity can not be inside itself, not even in a roundabout way. The site would go round in a circle.",
	}, example: cells("", "kod|ingår i\n01|0126\n0126|01", "kod|ingår i\n01|00\n0126|01", "value", "0126", "chain", "01 → 0126 → 01", "column", "ingår i"), remedy: model.Text{
		"sv": "Ändra eller töm cellen i kolumnen ”{column}” på en av raderna.",
		"en": "Change or empty the cell in the column \"{column}\" of one of the rows.",
	}},
	NotAgainst: {what: model.Text{
		"sv": "{value} är varken en plats på bladet Platser eller en period.",
		"en": "{value} is neither a place on the sheet Platser nor a period.",
	}, why: model.Text{
		"sv": "Jämförelsen visas som en mening, och måste säga med vad. ”Förra året” blir snart ett annat år.",
		"en": "The comparison is shown as a sentence, and has to say with what. \"Last year\" soon means another year.",
	}, example: cells("jämfört med", "förra året", "2020"), remedy: model.Text{
		"sv": "Skriv en plats, en period som 2020, eller ”tidigare” om källan inte säger när.",
		"en": "Write a place, a period such as 2020, or \"tidigare\" if the source does not say when.",
	}},
	TotalRow: {what: model.Text{
		"sv": "{value} är en summa eller en restpost, inte en plats.",
		"en": "{value} is a total or a remainder, not a place.",
	}, why: model.Text{
		"sv": "En summa räknad som en plats skulle visas som en plats bland de andra, och räknas två gånger.",
		"en": "A total taken for a place would be shown as one place among the others, and be counted twice.",
	}, example: cells("plats", "Samtliga", "0126"), remedy: model.Text{
		"sv": "Är det hela riket, länet eller kommunen: skriv den platsens kod. Annars: ta bort raden.",
		"en": "If it is the whole country, county or municipality: write the code of that place. Otherwise: remove the row.",
	}},
	SubRow: {what: model.Text{
		"sv": "{value} är en del av raden ovanför, inte en plats.",
		"en": "{value} is a part of the row above, not a place.",
	}, why: model.Text{
		"sv": "Ord som ”därav” hör ihop med raden ovanför. Läses raden för sig är det inte längre klart vad den är en del av.",
		"en": "Words such as \"därav\" belong to the row above. Read by itself the row no longer tells what it is a part of.",
	}, example: cells("", "plats|värde\n0126|120\ndärav kvinnor|70", "plats|kön|värde\n0126||120\n0126|kvinnor|70", "value", "därav kvinnor"), remedy: model.Text{
		"sv": "Ska delen vara med: skriv platsen i den här cellen och det som delen är, till exempel kvinnor, i en egen kolumn. Annars: ta bort raden.",
		"en": "If the part should be read: write the place in this cell and what the part is, such as women, in a column of its own. Otherwise: remove the row.",
	}},
	CodeWithName: {severity: Note, what: model.Text{
		"sv": "I kolumnen står kod och namn i samma cell, som {value}. Koden läses, och namnet stämmer med den.",
		"en": "The column holds code and name in one cell, such as {value}. The code is read, and the name agrees with it.",
	}, why: model.Text{
		"sv": "Koden avgör vilken plats det är. Namnet bredvid gör inget så länge det stämmer med koden.",
		"en": "The code decides which place it is. The name beside it does no harm as long as it agrees with the code.",
	}, example: cells("plats", "0126 Huddinge", ""), remedy: model.Text{
		"sv": "Du behöver inte göra något.",
		"en": "There is nothing to do.",
	}},
}

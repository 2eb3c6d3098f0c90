package problem

import "lagesbild/importer/internal/ground/model"

// Messages about rules between rows and workbooks.
var aboutWorkbooks = map[Code]message{
	NoSheet: {what: model.Text{
		"sv": "Bladet {sheet} finns inte i någon arbetsbok.",
		"en": "No workbook has the sheet {sheet}.",
	}, why: model.Text{
		"sv": "Webbplatsen kan inte göras utan bladet. Det får stå i vilken av arbetsböckerna som helst, men bara om den ligger i data/spreadsheets.",
		"en": "The site can not be made without the sheet. It may stand in any of the workbooks, as long as that is in data/spreadsheets.",
	}, example: cells("flik", "Områden, Värden", "Program, Områden, Värden", "sheet", "Program").english("tab", "Områden, Värden", "Program, Områden, Värden"), remedy: model.Text{
		"sv": "Lägg till bladet i en av arbetsböckerna. Mallen från ”lagesbild template” visar hur det ser ut.",
		"en": "Add the sheet to one of the workbooks. The template from \"lagesbild template\" shows what it looks like.",
	}},
	RepeatedID: {what: model.Text{
		"sv": "{value} finns redan på en annan rad i kolumnen ”{column}”.",
		"en": "{value} already stands in another row of the column \"{column}\".",
	}, why: model.Text{
		"sv": "Ett id pekar ut en enda rad och blir en del av en webbadress. Två rader med samma id skulle skriva över varandra.",
		"en": "An id points out one row and becomes part of a web address. Two rows with the same id would overwrite each other.",
	}, example: cells("", "id|namn\ntrygg|Trygga på kvällen\ntrygg|Trygga på dagen", "id|namn\ntrygg|Trygga på kvällen\ntrygg-dag|Trygga på dagen", "value", "trygg", "column", "id"), remedy: model.Text{
		"sv": "Ändra den ena, eller ta bort den rad som inte ska vara med.",
		"en": "Change one of them, or remove the row that should not be there.",
	}},
	RepeatedValue: {what: model.Text{
		"sv": "Det finns redan ett värde för {indicator}, {place}, {period}.",
		"en": "There is already a value for {indicator}, {place}, {period}.",
	}, why: model.Text{
		"sv": "Två värden för samma sak kan inte båda stämma, och programmet väljer aldrig åt dig. Ofta är en rad kopierad men inte ändrad.",
		"en": "Two values for one thing can not both be right, and the program never chooses for you. Often a row was copied but not changed.",
	}, example: cells("", "plats|period|värde\n0126|2021|63\n0126|2021|65", "plats|period|värde\n0126|2021|63\n0126|2022|65", "value", "65", "indicator", "trygg", "place", "0126 Huddinge", "period", "2021"), remedy: model.Text{
		"sv": "Ta bort den ena raden. Gäller raderna olika saker: rätta mått, plats eller period, eller skilj dem åt med en kolumn till.",
		"en": "Remove one of the rows. If they are about different things: correct indicator, place or period, or tell them apart by another column.",
	}},
	RepeatedStatement: {what: model.Text{
		"sv": "En tidigare rad gäller redan samma sak: {what}.",
		"en": "An earlier row is already about the same thing: {what}.",
	}, why: model.Text{
		"sv": "Två uttalanden om samma sak kan säga emot varandra. Även när de är lika visas de två gånger.",
		"en": "Two statements on one thing may contradict each other. Even where they agree they are shown twice.",
	}, example: cells("", "plats|jämfört med|utfall\n0126|00|lägre\n0126|00|lägre", "plats|jämfört med|utfall\n0126|00|lägre", "value", "0126", "what", "trygg, 2021, 0126 Huddinge, Riket"), remedy: model.Text{
		"sv": "Ta bort den ena raden. Gäller de olika saker: rätta det som skiljer dem åt.",
		"en": "Remove one of the rows. If they are about different things: correct what tells them apart.",
	}},
	NoSetting: {what: model.Text{
		"sv": "Uppgiften {value} saknas på bladet {sheet}.",
		"en": "The setting {value} is missing on the sheet {sheet}.",
	}, why: model.Text{
		"sv": "Uppgiften används på varje sida, till exempel i sidans namn eller i sidfoten. Den står en gång, på bladet Program.",
		"en": "The setting is used on every page, such as in its name or its foot. It stands once, on the sheet Program.",
	}, example: cells("", "nyckel|värde\nkommun|Huddinge", "nyckel|värde\nkommun|Huddinge\nkommunkod|0126", "value", "kommunkod", "sheet", "Program", "help", "SCB:s kommunkod, fyra siffror", "helpEn", "Code of the municipality, four digits"), remedy: model.Text{
		"sv": "Lägg till en rad med {value} i kolumnen ”nyckel” och uppgiften i kolumnen ”värde”: {help}.",
		"en": "Add a row with {value} in the column \"nyckel\" and the setting in the column \"värde\": {help}.",
	}},
	NotMunicipality: {what: model.Text{
		"sv": "{value} är inte koden för en kommun på bladet Platser.",
		"en": "{value} is not the code of a municipality on the sheet Platser.",
	}, why: model.Text{
		"sv": "Koden säger vilken plats webbplatsen handlar om. Den platsen visas först överallt.",
		"en": "The code says which place the site is about. That place is shown first everywhere.",
	}, example: cells("", "nyckel|värde\nkommunkod|Huddinge", "nyckel|värde\nkommunkod|0126", "value", "Huddinge"), remedy: model.Text{
		"sv": "Skriv kommunens fyra siffror, till exempel 0126, och se till att den finns på bladet Platser med typen kommun.",
		"en": "Write the four digits of the municipality, such as 0126, and see to it that it is on the sheet Platser with the type kommun.",
	}},
	NoValues: {severity: Note, what: model.Text{
		"sv": "Måttet {value} har inga värden, och det står inte varför.",
		"en": "The indicator {value} has no values, and nothing says why.",
	}, why: model.Text{
		"sv": "Ett mått utan värden får en sida där det står att siffror saknas. Läsaren vill då veta varför.",
		"en": "An indicator without values gets a page that says that there are no figures. The reader will want to know why.",
	}, example: cells("", "id|saknas\nutryckning|", "id|saknas\nutryckning|Siffrorna är inte publicerade.", "value", "utryckning"), remedy: model.Text{
		"sv": "Lägg till värden på bladet Värden, eller skriv i kolumnen ”saknas” vad som inte finns att få och varför.",
		"en": "Add values on the sheet Värden, or write in the column \"saknas\" what is not to be had and why.",
	}},
	Fractions: {severity: Warning, what: model.Text{
		"sv": "{count} värden för måttet ”{indicator}” ligger mellan 0 och 1, men enheten är procent. Det första är {value}.",
		"en": "{count} values of the indicator \"{indicator}\" are between 0 and 1, but the unit is percent. The first one is {value}.",
	}, why: model.Text{
		"sv": "Andelar skrivna som 0,63 visas annars som 0,63 procent, hundra gånger för lågt. För vissa mått kan så små tal vara riktiga.",
		"en": "Shares written as 0,63 are otherwise shown as 0,63 percent, a hundred times too low. For some indicators such small numbers may be right.",
	}, example: cells("värde", "0,63", "63", "indicator", "trygg", "count", "12").acknowledged(), remedy: model.Text{
		"sv": "Procent skrivs 0–100: 63 och inte 0,63. Multiplicera värdena med 100 om de är andelar. {check}",
		"en": "Percent is written 0–100: 63 and not 0,63. Multiply the values by 100 if they are shares. {check}",
	}},
	LikelyFraction: {severity: Warning, what: model.Text{
		"sv": "{value} är mycket lägre än måttets andra värden, {low}–{high}.",
		"en": "{value} is much lower than the other values of the indicator, {low}–{high}.",
	}, why: model.Text{
		"sv": "Ett enda värde mellan 0 och 1 bland högre procent är troligen en andel. Det skulle se ut som ett ras i diagrammet.",
		"en": "A single value between 0 and 1 among higher percentages is most likely a share. It would look like a collapse in the chart.",
	}, example: cells("värde", "0,7", "70", "low", "61,5", "high", "73", "number", "70").acknowledged(), remedy: model.Text{
		"sv": "Procent skrivs 0–100. Kontrollera om det ska stå {number}. {check}",
		"en": "Percent is written 0–100. Check whether it should say {number}. {check}",
	}},
	NoEnglish: {severity: Note, what: model.Text{
		"sv": "Kolumnen ”{column}” saknar engelsk text.",
		"en": "The column \"{column}\" has no English text.",
	}, why: model.Text{
		"sv": "Den engelska sidan visar den svenska texten i stället, med en uppgift om att den är på svenska. Ingenting saknas, men färre förstår.",
		"en": "The English page shows the Swedish text instead, and says that it is in Swedish. Nothing is lost, but fewer understand.",
	}, example: cells("", "namn|namn (en)\nTrygghet|", "namn|namn (en)\nTrygghet|Safety", "column", "namn", "value", ""), remedy: model.Text{
		"sv": "Skriv den i kolumnen ”{column} (en)”. Utan den visas den svenska texten på de engelska sidorna.",
		"en": "Write it in the column \"{column} (en)\". Without it the English pages show the Swedish text.",
	}},
	SameWorkbook: {what: model.Text{
		"sv": "Arbetsboken säger samma sak som {first}: {count} rader finns i båda.",
		"en": "The workbook says the same as {first}: {count} rows are in both.",
	}, why: model.Text{
		"sv": "Någon har troligen sparat arbetsboken under ett nytt namn. Läses båda finns varje värde två gånger.",
		"en": "Somebody has most likely saved the workbook under a new name. If both are read every value is there twice.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsx, uppfoljning-2021 (2).xlsx", "uppfoljning-2021.xlsx", "first", "uppfoljning-2021.xlsx", "count", "212"), remedy: model.Text{
		"sv": "Ska den ena ersätta den andra: ta bort den gamla. Annars: ta bort de rader som finns i båda ur den ena.",
		"en": "If one is to replace the other: remove the old one. Otherwise: remove the rows that are in both from one of them.",
	}},
	NoRows: {what: model.Text{
		"sv": "Bladet {sheet} har rubriker men inga rader, och andra blad hänvisar till det.",
		"en": "The sheet {sheet} has headings but no rows, and other sheets refer to it.",
	}, why: model.Text{
		"sv": "Andra blad pekar på rader här, men det finns inga. Raderna kan ha hamnat på ett annat blad eller tagits bort.",
		"en": "Other sheets point to rows here, but there are none. They may have been put on another sheet or removed.",
	}, example: cells("", "id|namn", "id|namn\ntrygghet|Trygghet", "sheet", "Områden"), remedy: model.Text{
		"sv": "Skriv minst en rad på bladet {sheet}.",
		"en": "Write at least one row on the sheet {sheet}.",
	}},
	Breakdown: {severity: Note, what: model.Text{
		"sv": "Kolumnen {value} läses som en uppdelning: {categories}. Den publiceras.",
		"en": "The column {value} is read as a breakdown: {categories}. It is published.",
	}, why: model.Text{
		"sv": "På bladet Värden blir en kolumn till en uppdelning av värdena, till exempel efter kön. Kontrollera att det är meningen, eftersom allt i den blir offentligt.",
		"en": "On the sheet Värden a further column becomes a breakdown of the values, such as by sex. Make sure that it is meant, since all of it becomes public.",
	}, example: cells("", "värde|kön\n61,5|kvinnor\n64,5|män", "", "value", "kön", "categories", "kvinnor, män"), remedy: model.Text{
		"sv": "Stämmer det behöver du inte göra något. Annars: flytta kolumnen till ett eget blad eller ta bort den.",
		"en": "If that is right there is nothing to do. Otherwise: move the column to a sheet of its own or remove it.",
	}},
	NotBreakdown: {what: model.Text{
		"sv": "Kolumnen {value} läses som en uppdelning men {why}: {categories}.",
		"en": "The column {value} is read as a breakdown but {why}: {categories}.",
	}, why: model.Text{
		"sv": "På bladet Värden blir en kolumn till en uppdelning, och den publiceras. Den här ser ut som en anteckning eller ett eget tal, som inte ska bli offentligt av misstag.",
		"en": "On the sheet Värden a further column becomes a breakdown, and is published. This one looks like a note or a number of its own, which should not become public by mistake.",
	}, example: cells("", "värde|anteckning\n63|Kolla siffran med Anna", "värde\n63", "value", "anteckning", "why", "har långa texter", "whyEn", "holds long texts", "categories", "Kolla siffran med Anna"), remedy: model.Text{
		"sv": "Är det en anteckning: flytta den till ett eget blad eller ta bort kolumnen. Är det en uppdelning: skriv grupperna i ord, till exempel ”kvinnor”.",
		"en": "If it is a note: move it to a sheet of its own or remove the column. If it is a breakdown: write the groups in words, such as \"kvinnor\".",
	}},
	OtherSpelling: {what: model.Text{
		"sv": "{value} skrivs också ”{first}”. Det blir två grupper av en.",
		"en": "{value} is also written \"{first}\". That makes two groups of one.",
	}, why: model.Text{
		"sv": "Stor och liten bokstav räknas som olika grupper. Samma personer skulle visas på två rader.",
		"en": "Capital and small letters count as different groups. The same people would be shown in two rows.",
	}, example: cells("kön", "Kvinnor", "kvinnor", "first", "kvinnor"), remedy: model.Text{
		"sv": "Skriv det likadant överallt.",
		"en": "Write it the same way everywhere.",
	}},
	LikelySpan: {severity: Note, what: model.Text{
		"sv": "Perioden {value} lästes som {month}, men måttets andra perioder är år.",
		"en": "The period {value} was read as {month}, but the other periods of the indicator are years.",
	}, why: model.Text{
		"sv": "2010-11 kan vara november 2010 eller åren 2010–2011. Här läses det som en månad, fast måttets andra perioder är år.",
		"en": "2010-11 may be November 2010 or the years 2010–2011. Here it is read as a month, though the other periods of the indicator are years.",
	}, example: cells("period", "2010-11", "2010-2011", "month", "november 2010", "monthEn", "November 2010", "span", "2010-2011"), remedy: model.Text{
		"sv": "Menade du flera år: skriv {span}. Annars behöver du inte göra något.",
		"en": "If you meant a span of years: write {span}. Otherwise there is nothing to do.",
	}},
	SharedAddress: {what: model.Text{
		"sv": "Platsen {value} skulle få samma adress på webbplatsen som {first}.",
		"en": "The place {value} would get the same address on the site as {first}.",
	}, why: model.Text{
		"sv": "Platsens kod och namn blir adressen till dess sida. Två platser kan inte ha samma.",
		"en": "The code and name of a place become the address of its page. Two places can not share one.",
	}, example: cells("", "kod|namn\n0126|Huddinge\n0126-huddinge|", "kod|namn\n0126|Huddinge\n0126-huddinge-2|", "value", "0126-huddinge", "first", "0126 Huddinge"), remedy: model.Text{
		"sv": "Ändra koden för den av dem som inte är SCB:s, till exempel med en siffra sist.",
		"en": "Change the code of the one that is not Statistics Sweden's, such as with a digit at its end.",
	}},
	EarlierYear: {severity: Note, what: model.Text{
		"sv": "Insatsen gäller {value} och uppföljningen {year}. Den visas inte på sidorna, bara i öppna data.",
		"en": "The activity is about {value} and the follow-up about {year}. It is not shown on the pages, only in the open data.",
	}, why: model.Text{
		"sv": "Sidorna visar insatserna för uppföljningens år. Äldre finns kvar i filerna att ladda ner.",
		"en": "The pages show the activities of the follow-up's year. Older ones stay in the files to download.",
	}, example: cells("år", "2020", "2021", "year", "2021"), remedy: model.Text{
		"sv": "Är det en gammal rad behöver du inte göra något. Annars: skriv {year} i kolumnen ”år”.",
		"en": "If it is an old row there is nothing to do. Otherwise: write {year} in the column \"år\".",
	}},
}

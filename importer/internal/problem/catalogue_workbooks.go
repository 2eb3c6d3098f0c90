package problem

import "lagesbild/importer/internal/programme"

// Messages about rules between rows and workbooks.
var aboutWorkbooks = map[Code]message{
	NoSheet: {what: programme.Text{
		Sv: "Bladet {sheet} finns inte i någon arbetsbok.",
		En: "No workbook has the sheet {sheet}.",
	}, remedy: programme.Text{
		Sv: "Lägg till bladet i en av arbetsböckerna. Mallen från ”lagesbild template” visar hur det ser ut.",
		En: "Add the sheet to one of the workbooks. The template from \"lagesbild template\" shows what it looks like.",
	}},
	RepeatedID: {what: programme.Text{
		Sv: "{value} finns redan på en annan rad i kolumnen ”{column}”.",
		En: "{value} already stands in another row of the column \"{column}\".",
	}, remedy: programme.Text{
		Sv: "Ändra den ena, eller ta bort den rad som inte ska vara med.",
		En: "Change one of them, or remove the row that should not be there.",
	}},
	RepeatedValue: {what: programme.Text{
		Sv: "Det finns redan ett värde för {indicator}, {place}, {period}.",
		En: "There is already a value for {indicator}, {place}, {period}.",
	}, remedy: programme.Text{
		Sv: "Ta bort den ena raden. Gäller raderna olika saker: rätta mått, plats eller period, eller skilj dem åt med en kolumn till.",
		En: "Remove one of the rows. If they are about different things: correct indicator, place or period, or tell them apart by another column.",
	}},
	RepeatedStatement: {what: programme.Text{
		Sv: "Raden säger något om samma sak som en tidigare rad: {what}.",
		En: "The row is about the same thing as an earlier row: {what}.",
	}, remedy: programme.Text{
		Sv: "Ta bort den ena raden.",
		En: "Remove one of the rows.",
	}},
	NoSetting: {what: programme.Text{
		Sv: "Uppgiften {value} saknas på bladet {sheet}.",
		En: "The setting {value} is missing on the sheet {sheet}.",
	}, remedy: programme.Text{
		Sv: "Lägg till en rad med {value} i kolumnen ”nyckel” och uppgiften i kolumnen ”värde”: {help}.",
		En: "Add a row with {value} in the column \"nyckel\" and the setting in the column \"värde\": {help}.",
	}},
	NotMunicipality: {what: programme.Text{
		Sv: "{value} är inte koden för en kommun på bladet Platser.",
		En: "{value} is not the code of a municipality on the sheet Platser.",
	}, remedy: programme.Text{
		Sv: "Skriv kommunens fyra siffror, till exempel 0126, och se till att den finns på bladet Platser med typen kommun.",
		En: "Write the four digits of the municipality, such as 0126, and see to it that it is on the sheet Platser with the type kommun.",
	}},
	NoValues: {severity: Note, what: programme.Text{
		Sv: "Måttet {value} har inga värden, och det står inte varför.",
		En: "The indicator {value} has no values, and nothing says why.",
	}, remedy: programme.Text{
		Sv: "Lägg till värden på bladet Värden, eller skriv i kolumnen ”saknas” vad som inte finns att få och varför.",
		En: "Add values on the sheet Värden, or write in the column \"saknas\" what is not to be had and why.",
	}},
	Fractions: {severity: Warning, what: programme.Text{
		Sv: "{count} värden för måttet ”{indicator}” ligger mellan 0 och 1, men enheten är procent. Det första är {value}.",
		En: "{count} values of the indicator \"{indicator}\" are between 0 and 1, but the unit is percent. The first one is {value}.",
	}, remedy: programme.Text{
		Sv: "Procent skrivs 0–100: 63 och inte 0,63. Multiplicera värdena med 100 om de är andelar. {check}",
		En: "Percent is written 0–100: 63 and not 0,63. Multiply the values by 100 if they are shares. {check}",
	}},
	LikelyFraction: {severity: Warning, what: programme.Text{
		Sv: "{value} är mycket lägre än måttets andra värden, {low}–{high}.",
		En: "{value} is much lower than the other values of the indicator, {low}–{high}.",
	}, remedy: programme.Text{
		Sv: "Procent skrivs 0–100. Kontrollera om det ska stå {number}. {check}",
		En: "Percent is written 0–100. Check whether it should say {number}. {check}",
	}},
	NoEnglish: {severity: Note, what: programme.Text{
		Sv: "Kolumnen ”{column}” saknar engelsk text.",
		En: "The column \"{column}\" has no English text.",
	}, remedy: programme.Text{
		Sv: "Skriv den i kolumnen ”{column} (en)”. Utan den visas den svenska texten på de engelska sidorna.",
		En: "Write it in the column \"{column} (en)\". Without it the English pages show the Swedish text.",
	}},
	SameWorkbook: {what: programme.Text{
		Sv: "Arbetsboken säger samma sak som {other}: {count} rader finns i båda.",
		En: "The workbook says the same as {other}: {count} rows are in both.",
	}, remedy: programme.Text{
		Sv: "Ska den ena ersätta den andra: ta bort den gamla. Annars: ta bort de rader som finns i båda ur den ena.",
		En: "If one is to replace the other: remove the old one. Otherwise: remove the rows that are in both from one of them.",
	}},
	NoRows: {what: programme.Text{
		Sv: "Bladet {sheet} har rubriker men inga rader, och andra blad hänvisar till det.",
		En: "The sheet {sheet} has headings but no rows, and other sheets refer to it.",
	}, remedy: programme.Text{
		Sv: "Fyll i bladet {sheet}.",
		En: "Fill in the sheet {sheet}.",
	}},
	Breakdown: {severity: Note, what: programme.Text{
		Sv: "Kolumnen {value} läses som en uppdelning: {categories}. Den publiceras.",
		En: "The column {value} is read as a breakdown: {categories}. It is published.",
	}, remedy: programme.Text{
		Sv: "Stämmer det behöver du inte göra något. Annars: flytta kolumnen till ett eget blad eller ta bort den.",
		En: "If that is right there is nothing to do. Otherwise: move the column to a sheet of its own or remove it.",
	}},
	NotBreakdown: {what: programme.Text{
		Sv: "Kolumnen {value} läses som en uppdelning men {why}: {categories}.",
		En: "The column {value} is read as a breakdown but {why}: {categories}.",
	}, remedy: programme.Text{
		Sv: "Är det en anteckning: flytta den till ett eget blad eller ta bort kolumnen. Är det en uppdelning: skriv grupperna i ord, till exempel ”kvinnor”.",
		En: "If it is a note: move it to a sheet of its own or remove the column. If it is a breakdown: write the groups in words, such as \"kvinnor\".",
	}},
	OtherSpelling: {what: programme.Text{
		Sv: "{value} är också skrivet ”{other}”, så att det blir två grupper.",
		En: "{value} is also written \"{other}\", which makes two groups of it.",
	}, remedy: programme.Text{
		Sv: "Skriv det likadant överallt.",
		En: "Write it the same way everywhere.",
	}},
	LikelySpan: {severity: Note, what: programme.Text{
		Sv: "Perioden {value} lästes som {month}, men måttets andra perioder är år.",
		En: "The period {value} was read as {month}, but the other periods of the indicator are years.",
	}, remedy: programme.Text{
		Sv: "Menade du flera år: skriv {span}. Annars behöver du inte göra något.",
		En: "If you meant a span of years: write {span}. Otherwise there is nothing to do.",
	}},
	SharedAddress: {what: programme.Text{
		Sv: "Platsen {value} skulle få samma adress på webbplatsen som {other}.",
		En: "The place {value} would get the same address on the site as {other}.",
	}, remedy: programme.Text{
		Sv: "Ändra koden för den av dem som inte är SCB:s, till exempel med en siffra sist.",
		En: "Change the code of the one that is not Statistics Sweden's, such as with a digit at its end.",
	}},
	EarlierYear: {severity: Note, what: programme.Text{
		Sv: "Insatsen gäller {value} och uppföljningen {year}. Den visas inte på sidorna, bara i öppna data.",
		En: "The activity is about {value} and the follow-up about {year}. It is not shown on the pages, only in the open data.",
	}, remedy: programme.Text{
		Sv: "Är det en gammal rad behöver du inte göra något. Annars: skriv {year} i kolumnen ”år”.",
		En: "If it is an old row there is nothing to do. Otherwise: write {year} in the column \"år\".",
	}},
}

package problem

import "lagesbild/importer/internal/programme"

// Messages about references.
var aboutReferences = map[Code]message{
	UnknownReference: {what: programme.Text{
		Sv: "{value} finns inte på bladet {sheet}.",
		En: "{value} is not on the sheet {sheet}.",
	}, remedy: programme.Text{
		Sv: "Skriv något som står i kolumnen ”{target}” på bladet {sheet}, eller lägg till en rad där.",
		En: "Write something that stands in the column \"{target}\" on the sheet {sheet}, or add a row there.",
	}},
	UnknownPlace: {what: programme.Text{
		Sv: "Platsen {value} finns inte på bladet Platser.",
		En: "The place {value} is not on the sheet Platser.",
	}, remedy: programme.Text{
		Sv: "Skriv platsens kod eller namn som på bladet Platser. Är platsen ny: lägg till en rad där. Är det ett annat namn på en plats som redan finns: skriv det i dess kolumn ”alias”.",
		En: "Write the code or the name of the place as on the sheet Platser. If the place is new: add a row there. If it is another name of a place that is there already: write it in its column \"alias\".",
	}},
	SharedName: {what: programme.Text{
		Sv: "Flera platser heter {value}: {places}.",
		En: "Several places are called {value}: {places}.",
	}, remedy: programme.Text{
		Sv: "Skriv koden för den plats du menar.",
		En: "Write the code of the place you mean.",
	}},
	CodeAndName: {what: programme.Text{
		Sv: "I {value} hör koden och namnet inte ihop: {code} är {name}.",
		En: "In {value} the code and the name do not belong together: {code} is {name}.",
	}, remedy: programme.Text{
		Sv: "Skriv bara koden för den plats du menar.",
		En: "Write only the code of the place you mean.",
	}},
	PaddedCode: {severity: Note, what: programme.Text{
		Sv: "{value} lästes som platskoden {code}. Excel tar bort nollor först i tal.",
		En: "{value} was read as the place code {code}. Excel removes zeros at the beginning of numbers.",
	}, remedy: programme.Text{
		Sv: "Ge kolumnen formatet Text (Start › Tal › Text) och skriv {code}, så går det inte att ta fel.",
		En: "Give the column the format Text (Home › Number › Text) and write {code}, so that nobody can mistake it.",
	}},
	NotCheckable: {severity: Note, what: programme.Text{
		Sv: "Det som hänvisar till bladet {sheet} kunde inte kontrolleras, eftersom bladet inte finns här.",
		En: "What refers to the sheet {sheet} could not be checked, as the sheet is not here.",
	}, remedy: programme.Text{
		Sv: "Kontrollera arbetsboken tillsammans med den som har bladet {sheet}.",
		En: "Check the workbook together with the one that has the sheet {sheet}.",
	}},
	NearPlace: {severity: Note, what: programme.Text{
		Sv: "{value} finns inte på bladet Platser och visas som ett namn utan egen sida.",
		En: "{value} is not on the sheet Platser and is shown as a name without a page of its own.",
	}, remedy: programme.Text{
		Sv: "Är det felskrivet: rätta namnet. Annars behöver du inte göra något.",
		En: "If it is misspelt: correct the name. Otherwise there is nothing to do.",
	}},
	InsideItself: {what: programme.Text{
		Sv: "Raden ingår till slut i sig själv: {chain}.",
		En: "In the end the row is part of itself: {chain}.",
	}, remedy: programme.Text{
		Sv: "Ändra eller töm cellen i kolumnen ”{column}” på en av raderna.",
		En: "Change or empty the cell in the column \"{column}\" of one of the rows.",
	}},
	NotAgainst: {what: programme.Text{
		Sv: "{value} är varken en plats på bladet Platser eller en period.",
		En: "{value} is neither a place on the sheet Platser nor a period.",
	}, remedy: programme.Text{
		Sv: "Skriv en plats, en period som 2020, eller ”tidigare” om källan inte säger när.",
		En: "Write a place, a period such as 2020, or \"tidigare\" if the source does not say when.",
	}},
	TotalRow: {what: programme.Text{
		Sv: "{value} är en summa eller en restpost, inte en plats.",
		En: "{value} is a total or a remainder, not a place.",
	}, remedy: programme.Text{
		Sv: "Är det hela riket, länet eller kommunen: skriv den platsens kod. Annars: ta bort raden.",
		En: "If it is the whole country, county or municipality: write the code of that place. Otherwise: remove the row.",
	}},
	SubRow: {what: programme.Text{
		Sv: "{value} är en del av raden ovanför, inte en plats.",
		En: "{value} is a part of the row above, not a place.",
	}, remedy: programme.Text{
		Sv: "Ska delen vara med: skriv platsen i den här cellen och det som delen är, till exempel kvinnor, i en egen kolumn. Annars: ta bort raden.",
		En: "If the part should be read: write the place in this cell and what the part is, such as women, in a column of its own. Otherwise: remove the row.",
	}},
	CodeWithName: {severity: Note, what: programme.Text{
		Sv: "I kolumnen står kod och namn i samma cell, som {value}. Koden läses, och namnet stämmer med den.",
		En: "The column holds code and name in one cell, such as {value}. The code is read, and the name agrees with it.",
	}, remedy: programme.Text{
		Sv: "Du behöver inte göra något.",
		En: "There is nothing to do.",
	}},
}

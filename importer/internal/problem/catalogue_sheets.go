package problem

import "lagesbild/importer/internal/programme"

// Messages about sheets and headings.
var aboutSheets = map[Code]message{
	NoKnownSheet: {what: programme.Text{
		Sv: "Arbetsboken har inget blad som läses. De blad som läses heter {sheets}.",
		En: "The workbook has no sheet that is read. The sheets that are read are called {sheets}.",
	}, remedy: programme.Text{
		Sv: "Ge bladet ett av namnen, eller börja från mallen: ”lagesbild template” skriver en.",
		En: "Give the sheet one of the names, or start from the template: \"lagesbild template\" writes one.",
	}},
	UnknownSheet: {severity: Note, what: programme.Text{
		Sv: "Bladet {value} läses inte: namnet är inte ett av de blad som hör till programmet.",
		En: "The sheet {value} is not read: its name is not one of the sheets that belong to the programme.",
	}, remedy: programme.Text{
		Sv: "Är det en egen anteckning behöver du inte göra något.",
		En: "If it is a note of your own there is nothing to do.",
	}},
	MisspeltSheet: {what: programme.Text{
		Sv: "Bladet heter {value}, som inte är ett av bladen som läses. Innehållet skulle inte komma med.",
		En: "The sheet is called {value}, which is not one of the sheets that are read. What it holds would be left out.",
	}, remedy: programme.Text{
		Sv: "Rätta bladets namn. Hör bladet inte hit: ge det ett helt annat namn.",
		En: "Correct the name of the sheet. If the sheet does not belong here: give it quite another name.",
	}},
	HiddenSheet: {severity: Note, what: programme.Text{
		Sv: "Bladet {value} är dolt i Excel, men läses ändå.",
		En: "The sheet {value} is hidden in Excel, but it is read all the same.",
	}, remedy: programme.Text{
		Sv: "Ta bort bladet ur arbetsboken om innehållet inte ska publiceras.",
		En: "Remove the sheet from the workbook if what it holds is not to be published.",
	}},
	VeryHiddenSheet: {severity: Note, what: programme.Text{
		Sv: "Bladet {value} är dolt så att det inte syns i Excels lista över dolda blad, och läses inte.",
		En: "The sheet {value} is hidden even from Excel's list of hidden sheets, and is not read.",
	}, remedy: programme.Text{
		Sv: "Ska bladet vara med: kopiera innehållet till ett synligt blad med samma namn.",
		En: "If the sheet should be read: copy what it holds to a visible sheet of the same name.",
	}},
	EmptySheet: {severity: Note, what: programme.Text{
		Sv: "Bladet {value} är tomt.",
		En: "The sheet {value} is empty.",
	}, remedy: programme.Text{
		Sv: "Behövs inte bladet kan du ta bort det.",
		En: "If the sheet is not needed you can remove it.",
	}},
	NoHeadings: {what: programme.Text{
		Sv: "Det finns ingen rad med rubriker på bladet. Väntade rubriker är {columns}.",
		En: "The sheet has no row of headings. The headings expected are {columns}.",
	}, remedy: programme.Text{
		Sv: "Skriv rubrikerna i en rad ovanför innehållet. Ordningen är fri.",
		En: "Write the headings in a row above the content, in any order.",
	}},
	MissingColumn: {what: programme.Text{
		Sv: "Kolumnen {value} saknas bland rubrikerna på rad {row}.{unknown}",
		En: "The column {value} is missing among the headings in row {row}.{unknown}",
	}, remedy: programme.Text{
		Sv: "Skriv rubriken i en ledig kolumn på rad {row} och fyll i kolumnen: {help}",
		En: "Write the heading in a free column of row {row} and fill in the column: {help}",
	}},
	MisspeltHeading: {what: programme.Text{
		Sv: "Rubriken {value} är inte en av rubrikerna som läses. Kolumnen skulle inte komma med.",
		En: "The heading {value} is not one of the headings that are read. The column would be left out.",
	}, remedy: programme.Text{
		Sv: "Rätta rubriken. Hör kolumnen inte hit: ge den en helt annan rubrik.",
		En: "Correct the heading. If the column does not belong here: give it quite another heading.",
	}},
	RepeatedHeading: {what: programme.Text{
		Sv: "Rubriken {value} i {cell} står för samma kolumn som ”{other}” i {otherCell}.",
		En: "The heading {value} in {cell} stands for the same column as \"{other}\" in {otherCell}.",
	}, remedy: programme.Text{
		Sv: "Ta bort den ena kolumnen, eller ge den en annan rubrik.",
		En: "Remove one of the columns, or give it another heading.",
	}},
	UnknownColumn: {severity: Note, what: programme.Text{
		Sv: "Kolumnen {value} läses inte: rubriken hör inte till bladet.",
		En: "The column {value} is not read: the heading does not belong to the sheet.",
	}, remedy: programme.Text{
		Sv: "Är kolumnen till för er själva behöver du inte göra något.",
		En: "If the column is for yourselves there is nothing to do.",
	}},
	HiddenRows: {severity: Note, what: programme.Text{
		Sv: "Dolda rader på bladet, till exempel av ett filter, läses också: {count}.",
		En: "Hidden rows of the sheet, such as by a filter, are read too: {count}.",
	}, remedy: programme.Text{
		Sv: "Ta bort raderna om de inte ska publiceras.",
		En: "Remove the rows if they are not to be published.",
	}},
	RemarksPassed: {severity: Note, what: programme.Text{
		Sv: "Rader med bara en text, till exempel en fotnot under tabellen, läses inte: {count}. Den första står här.",
		En: "Rows with a single text, such as a footnote below the table, are not read: {count}. The first one is here.",
	}, remedy: programme.Text{
		Sv: "Är det fotnoter behöver du inte göra något. Annars: fyll i resten av raden.",
		En: "If they are footnotes there is nothing to do. Otherwise: fill in the rest of the row.",
	}},
	NoWideIndicator: {what: programme.Text{
		Sv: "Bladet har platser nedåt och perioder åt höger, men det står inte vilket mått det gäller.",
		En: "The sheet has places down and periods across, but nothing says which indicator it is about.",
	}, remedy: programme.Text{
		Sv: "Skriv ”indikator” i en cell ovanför tabellen och måttets id i cellen till höger om den.",
		En: "Write \"indikator\" in a cell above the table and the id of the indicator in the cell to its right.",
	}},
	NotPeriodHeading: {what: programme.Text{
		Sv: "Rubriken {value} börjar som ett årtal men är inte en period.",
		En: "The heading {value} begins like a year but is not a period.",
	}, remedy: programme.Text{
		Sv: "Skriv bara perioden: ett år (2021), flera år (2021-2022), ett läsår (2018/19), ett kvartal (2021K1) eller en månad (2021-06).",
		En: "Write the period only: a year (2021), a span of years (2021-2022), a school year (2018/19), a quarter (2021K1) or a month (2021-06).",
	}},
	PercentFormat: {what: programme.Text{
		Sv: "Cellen visar {shown} % men innehåller talet {number}.",
		En: "The cell shows {shown} % but holds the number {number}.",
	}, remedy: programme.Text{
		Sv: "Ge cellen formatet Tal (Start › Tal) och skriv {shown}.",
		En: "Give the cell the format Number (Home › Number) and write {shown}.",
	}},
	NoHeading: {what: programme.Text{
		Sv: "Kolumn {column} har innehåll men ingen rubrik.",
		En: "Column {column} holds something but has no heading.",
	}, remedy: programme.Text{
		Sv: "Skriv rubriken i {cell}, eller töm kolumnen.",
		En: "Write the heading in {cell}, or empty the column.",
	}},
	AlikeSheet: {what: programme.Text{
		Sv: "Bladet {value} har samma rubriker som bladet {sheet}, men läses inte.",
		En: "The sheet {value} has the same headings as the sheet {sheet}, but is not read.",
	}, remedy: programme.Text{
		Sv: "Ska innehållet vara med: döp om bladet till {sheet}, eller flytta raderna dit. Ska det inte vara med: ta bort bladet eller ändra rubrikerna.",
		En: "If it should be read: rename the sheet to {sheet}, or move the rows there. If not: remove the sheet or change the headings.",
	}},
	OtherHeading: {what: programme.Text{
		Sv: "Rubriken {value} är okänd, och kolumnen ”{column}” saknas.",
		En: "The heading {value} is unknown, and the column \"{column}\" is missing.",
	}, remedy: programme.Text{
		Sv: "Är det samma kolumn: rätta rubriken i {cell}. Annars: skriv ”{column}” i en ledig kolumn på rad {row} och fyll i kolumnen: {help}",
		En: "If it is the same column: correct the heading in {cell}. Otherwise: write \"{column}\" in a free column of row {row} and fill in the column: {help}",
	}},
	VeryHiddenTable: {what: programme.Text{
		Sv: "Bladet {value} är dolt så att det inte syns i Excels lista över dolda blad, och läses inte. Innehållet skulle inte komma med.",
		En: "The sheet {value} is hidden even from Excel's list of hidden sheets, and is not read. What it holds would be left out.",
	}, remedy: programme.Text{
		Sv: "Visa bladet: tryck Alt+F11 i Excel, välj bladet och sätt Visible till -1. Ska innehållet inte vara med: ta sedan bort bladet.",
		En: "Show the sheet: press Alt+F11 in Excel, choose the sheet and set Visible to -1. If what it holds is not to be read: then remove the sheet.",
	}},
	HiddenColumns: {severity: Note, what: programme.Text{
		Sv: "Dolda kolumner på bladet läses också: {columns}.",
		En: "Hidden columns of the sheet are read too: {columns}.",
	}, remedy: programme.Text{
		Sv: "Ta bort kolumnerna om de inte ska publiceras.",
		En: "Remove the columns if they are not to be published.",
	}},
	MergedCells: {what: programme.Text{
		Sv: "Cellerna {range} är sammanfogade.",
		En: "The cells {range} are merged.",
	}, remedy: programme.Text{
		Sv: "Dela dem (Start › Sammanfoga och centrera) och fyll i varje rad.",
		En: "Split them (Home › Merge & Center) and fill in every row.",
	}},
	NotInWide: {what: programme.Text{
		Sv: "Rubriken {value} säger inte vilken period den gäller, och läses inte på ett blad med perioder åt höger.",
		En: "The heading {value} does not say which period it is about, and is not read on a sheet with periods across.",
	}, remedy: programme.Text{
		Sv: "Hör kolumnen till en period, till exempel gränserna för ett osäkerhetsintervall: skriv perioden i rubriken, ”2021 nedre” och ”2021 övre”. Annars: ta bort kolumnen, eller skriv ett värde per rad.",
		En: "If the column belongs to a period, such as the limits of a confidence interval: write the period in the heading, \"2021 nedre\" and \"2021 övre\". Otherwise: remove the column, or write one value per row.",
	}},
	NoValueHeadings: {what: programme.Text{
		Sv: "Det finns ingen rad med rubriker på bladet. Väntade rubriker är {columns}.",
		En: "The sheet has no row of headings. The headings expected are {columns}.",
	}, remedy: programme.Text{
		Sv: "Skriv rubrikerna i en rad ovanför innehållet. Ordningen är fri. Står perioderna åt höger: skriv ”plats” ovanför platserna, perioderna i samma rad, och i två celler ovanför ”indikator” och måttets id.",
		En: "Write the headings in a row above the content, in any order. If the periods run across: write \"plats\" above the places, the periods in the same row, and in two cells above \"indikator\" and the id of the indicator.",
	}},
	NoValueColumn: {what: programme.Text{
		Sv: "Perioden {value} har kolumner för intervall eller antal svar, men ingen för värdet.",
		En: "The period {value} has columns for intervals or answers, but none for the value.",
	}, remedy: programme.Text{
		Sv: "Skriv bara perioden som rubrik över värdena, till exempel 2021, eller ”2021 värde”.",
		En: "Write only the period as the heading of the values, such as 2021, or \"2021 värde\".",
	}},
	UnknownPart: {what: programme.Text{
		Sv: "Rubrikerna har perioder tillsammans med andra ord: {words}. Kolumnerna skulle inte komma med.",
		En: "The headings have periods together with other words: {words}. The columns would be left out.",
	}, remedy: programme.Text{
		Sv: "Är det grupper, till exempel kvinnor och män: skriv ett värde per rad, med rubrikerna indikator, plats, period, värde och en kolumn för gruppen, eller gör ett blad för varje grupp. Annars: skriv perioden och värde, nedre, övre, intervall, felmarginal eller antal svar, till exempel ”2021 nedre”.",
		En: "If they are groups, such as women and men: write one value per row, with the headings indikator, plats, period, värde and a column for the group, or make a sheet for each group. Otherwise: write the period and värde, nedre, övre, intervall, felmarginal or antal svar, such as \"2021 nedre\".",
	}},
	StackedTables: {what: programme.Text{
		Sv: "På rad {row} kommer rubrikerna igen: bladet har flera tabeller under varandra. Det som står därunder läses inte.",
		En: "In row {row} the headings come again: the sheet has several tables below each other. What stands below is not read.",
	}, remedy: programme.Text{
		Sv: "Är det samma slags rader: ta bort rubrikerna på rad {row}, så blir det en tabell. Annars: flytta den nedre tabellen till ett eget blad.",
		En: "If the rows are of the same kind: remove the headings in row {row}, so that it is one table. Otherwise: move the lower table to a sheet of its own.",
	}},
	BlankBelow: {what: programme.Text{
		Sv: "Kolumnen {value} är tom under celler som är ifyllda. Antal tomma rader: {count}.",
		En: "The column {value} is empty below cells that are filled in. Empty rows: {count}.",
	}, remedy: programme.Text{
		Sv: "Gäller cellen ovanför även de tomma raderna: skriv rubriken ”{heading}”, så fylls de i. Annars: fyll i varje rad.",
		En: "If the cell above is meant for the empty rows too: write the heading \"{heading}\", and they are filled in. Otherwise: fill in every row.",
	}},
	FilledDown: {severity: Note, what: programme.Text{
		Sv: "Kolumnen {value} är fylld nedåt, som rubriken säger. Antal ifyllda rader: {count}.",
		En: "The column {value} is filled down, as its heading says. Rows filled in: {count}.",
	}, remedy: programme.Text{
		Sv: "Stämmer det behöver du inte göra något.",
		En: "If that is right there is nothing to do.",
	}},
}

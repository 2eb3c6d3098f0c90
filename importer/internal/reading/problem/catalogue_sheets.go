package problem

import "lagesbild/importer/internal/ground/model"

// Messages about sheets and headings.
var aboutSheets = map[Code]message{
	NoKnownSheet: {what: model.Text{
		"sv": "Arbetsboken har inget blad som läses. De blad som läses heter {sheets}.",
		"en": "The workbook has no sheet that is read. The sheets that are read are called {sheets}.",
	}, why: model.Text{
		"sv": "Bladets namn avgör vad raderna på det är. Utan ett känt namn går det inte att veta om de är värden, mål eller insatser.",
		"en": "The name of a sheet decides what its rows are. Without a known name they could be values, goals or activities.",
	}, example: cells("flik", "Blad1", "Värden", "sheets", "Program, Områden, Mål, Indikatorer, Platser, Värden, Jämförelser, Rangordningar, Insatser").english("tab", "Blad1", "Värden"), remedy: model.Text{
		"sv": "Ge bladet ett av namnen, eller börja från mallen: ”lagesbild template” skriver en.",
		"en": "Give the sheet one of the names, or start from the template: \"lagesbild template\" writes one.",
	}},
	UnknownSheet: {severity: Note, what: model.Text{
		"sv": "Bladet {value} läses inte: namnet är inte ett av de blad som hör till programmet.",
		"en": "The sheet {value} is not read: its name is not one of the sheets that belong to the programme.",
	}, why: model.Text{
		"sv": "Egna blad får finnas i arbetsboken. De läses inte och publiceras inte.",
		"en": "A workbook may have sheets of your own. They are neither read nor published.",
	}, example: cells("flik", "Anteckningar", "").english("tab", "Anteckningar", ""), remedy: model.Text{
		"sv": "Är det en egen anteckning behöver du inte göra något.",
		"en": "If it is a note of your own there is nothing to do.",
	}},
	MisspeltSheet: {what: model.Text{
		"sv": "Bladet heter {value}, som inte är ett av bladen som läses. Innehållet skulle inte komma med.",
		"en": "The sheet is called {value}, which is not one of the sheets that are read. What it holds would be left out.",
	}, why: model.Text{
		"sv": "Rubrikerna är desamma som på ett blad som läses, men namnet är nästan rätt. Utan felet skulle raderna försvinna utan att någon märkte det.",
		"en": "The headings are those of a sheet that is read, but the name is only nearly right. Without this error its rows would be lost unnoticed.",
	}, example: cells("flik", "Värdne", "Värden").english("tab", "Värdne", "Värden"), remedy: model.Text{
		"sv": "Rätta bladets namn. Hör bladet inte hit: ge det ett helt annat namn.",
		"en": "Correct the name of the sheet. If the sheet does not belong here: give it quite another name.",
	}},
	HiddenSheet: {severity: Note, what: model.Text{
		"sv": "Bladet {value} är dolt i Excel, men läses ändå.",
		"en": "The sheet {value} is hidden in Excel, but it is read all the same.",
	}, why: model.Text{
		"sv": "Ett dolt blad är lätt att glömma. Det som står där publiceras som allt annat.",
		"en": "A hidden sheet is easily forgotten. What it holds is published like everything else.",
	}, example: cells("flik", "Mål (dolt)", "").english("tab", "Mål (hidden)", ""), remedy: model.Text{
		"sv": "Ta bort bladet ur arbetsboken om innehållet inte ska publiceras.",
		"en": "Remove the sheet from the workbook if what it holds is not to be published.",
	}},
	VeryHiddenSheet: {severity: Note, what: model.Text{
		"sv": "Bladet {value} är dolt så att det inte syns i Excels lista över dolda blad, och läses inte.",
		"en": "The sheet {value} is hidden even from Excel's list of hidden sheets, and is not read.",
	}, why: model.Text{
		"sv": "Bladet är dolt av ett program eller ett makro, så att det inte går att ta fram på vanligt sätt. Det är tomt eller hör inte till programmet, så inget går förlorat.",
		"en": "A program or macro has hidden the sheet so that it can not be brought up in the usual way. It is empty or not part of the programme, so nothing is lost.",
	}, example: cells("flik", "Listor (dolt av ett makro)", "").english("tab", "Listor (hidden by a macro)", ""), remedy: model.Text{
		"sv": "Ska bladet vara med: kopiera innehållet till ett synligt blad med samma namn.",
		"en": "If the sheet should be read: copy what it holds to a visible sheet of the same name.",
	}},
	EmptySheet: {severity: Note, what: model.Text{
		"sv": "Bladet {value} är tomt.",
		"en": "The sheet {value} is empty.",
	}, why: model.Text{
		"sv": "Bladet har rätt namn men inget innehåll. Det stör inte.",
		"en": "The sheet has a known name but holds nothing. It does no harm.",
	}, example: cells("flik", "Rangordningar (tomt)", "").english("tab", "Rangordningar (empty)", ""), remedy: model.Text{
		"sv": "Behövs inte bladet kan du ta bort det.",
		"en": "If the sheet is not needed you can remove it.",
	}},
	NoHeadings: {what: model.Text{
		"sv": "Det finns ingen rad med rubriker på bladet. Väntade rubriker är {columns}.",
		"en": "The sheet has no row of headings. The headings expected are {columns}.",
	}, why: model.Text{
		"sv": "Kolumnerna känns igen på sina rubriker, inte på sin plats. Utan rubriker går det inte att veta vad cellerna betyder.",
		"en": "Columns are known by their headings, not by where they stand. Without headings nothing tells what the cells mean.",
	}, example: cells("", "\ntrygghet|Trygghet", "id|namn\ntrygghet|Trygghet", "columns", "id, namn"), remedy: model.Text{
		"sv": "Skriv rubrikerna i en rad ovanför innehållet. Ordningen är fri.",
		"en": "Write the headings in a row above the content, in any order.",
	}},
	MissingColumn: {what: model.Text{
		"sv": "Kolumnen {value} saknas bland rubrikerna på rad {row}.{unknown}",
		"en": "The column {value} is missing among the headings in row {row}.{unknown}",
	}, why: model.Text{
		"sv": "Kolumnen måste finnas för att raderna ska gå att använda. Rubriken kan vara borttagen, ändrad eller hamna på en annan rad än de andra.",
		"en": "The rows can not be used without the column. Its heading may have been removed, changed or put in another row than the others.",
	}, example: cells("", "id|definition", "id|namn|definition", "value", "namn", "row", "1", "unknown", "", "unknownEn", "", "help", "Måttets namn, kort.", "helpEn", "Name of the indicator, short."), remedy: model.Text{
		"sv": "Skriv rubriken i en ledig kolumn på rad {row} och fyll i kolumnen: {help}",
		"en": "Write the heading in a free column of row {row} and fill in the column: {help}",
	}},
	MisspeltHeading: {what: model.Text{
		"sv": "Rubriken {value} är inte en av rubrikerna som läses. Kolumnen skulle inte komma med.",
		"en": "The heading {value} is not one of the headings that are read. The column would be left out.",
	}, why: model.Text{
		"sv": "En felstavad rubrik gör att hela kolumnen hoppas över. Därför stannar kontrollen i stället för att gissa.",
		"en": "A misspelt heading would leave out the whole column. So the check stops rather than guesses.",
	}, example: cells("", "indikator|plats|perriod", "indikator|plats|period", "value", "perriod"), remedy: model.Text{
		"sv": "Rätta rubriken. Hör kolumnen inte hit: ge den en helt annan rubrik.",
		"en": "Correct the heading. If the column does not belong here: give it quite another heading.",
	}},
	RepeatedHeading: {what: model.Text{
		"sv": "Rubriken {value} i {cell} står för samma kolumn som ”{first}” i {firstCell}.",
		"en": "The heading {value} in {cell} stands for the same column as \"{first}\" in {firstCell}.",
	}, why: model.Text{
		"sv": "Två kolumner för samma sak kan säga emot varandra, och då går det inte att veta vilken som gäller.",
		"en": "Two columns for one thing may contradict each other, and nothing tells which one holds.",
	}, example: cells("", "värde|nedre|värde", "värde|nedre", "value", "värde", "cell", "C1", "first", "värde", "firstCell", "A1"), remedy: model.Text{
		"sv": "Ta bort den ena kolumnen, eller ge den en annan rubrik.",
		"en": "Remove one of the columns, or give it another heading.",
	}},
	UnknownColumn: {severity: Note, what: model.Text{
		"sv": "Kolumnen {value} läses inte: rubriken hör inte till bladet.",
		"en": "The column {value} is not read: the heading does not belong to the sheet.",
	}, why: model.Text{
		"sv": "Egna kolumner får finnas. De läses inte och publiceras inte.",
		"en": "You may have columns of your own. They are neither read nor published.",
	}, example: cells("", "id|namn|kollat med", "", "value", "kollat med"), remedy: model.Text{
		"sv": "Är kolumnen till för er själva behöver du inte göra något.",
		"en": "If the column is for yourselves there is nothing to do.",
	}},
	HiddenRows: {severity: Note, what: model.Text{
		"sv": "Dolda rader på bladet, till exempel av ett filter, läses också: {count}.",
		"en": "Hidden rows of the sheet, such as by a filter, are read too: {count}.",
	}, why: model.Text{
		"sv": "En rad som är dold, till exempel av ett filter, finns kvar i arbetsboken. Den publiceras som alla andra rader.",
		"en": "A row that is hidden, such as by a filter, is still in the workbook. It is published like all other rows.",
	}, example: cells("Värden", "rad 14–31 (dolda)", "", "count", "18").english("Värden", "rows 14–31 (hidden)", ""), remedy: model.Text{
		"sv": "Ta bort raderna om de inte ska publiceras.",
		"en": "Remove the rows if they are not to be published.",
	}},
	RemarksPassed: {severity: Note, what: model.Text{
		"sv": "Rader med bara en text, till exempel en fotnot under tabellen, läses inte: {count}. Den första står här.",
		"en": "Rows with a single text, such as a footnote below the table, are not read: {count}. The first one is here.",
	}, why: model.Text{
		"sv": "En ensam text under tabellen är oftast en fotnot eller en källa. Den är ingen rad med uppgifter och hoppas över.",
		"en": "A single text below the table is mostly a footnote or a source. It is no row of data and is passed over.",
	}, example: cells("indikator", "Källa: Brå, NTU 2022", "", "count", "1"), remedy: model.Text{
		"sv": "Är det fotnoter behöver du inte göra något. Annars: fyll i resten av raden.",
		"en": "If they are footnotes there is nothing to do. Otherwise: fill in the rest of the row.",
	}},
	NoWideIndicator: {what: model.Text{
		"sv": "Bladet har platser nedåt och perioder åt höger, men det står inte vilket mått det gäller.",
		"en": "The sheet has places down and periods across, but nothing says which indicator it is about.",
	}, why: model.Text{
		"sv": "På ett blad med perioder åt höger finns ingen kolumn för måttet. Därför måste det stå ovanför tabellen.",
		"en": "On a sheet with periods across there is no column for the indicator. So it has to stand above the table.",
	}, example: cells("", "\nplats|2020|2021\n0126|62|63", "\nindikator|trygg|\nplats|2020|2021\n0126|62|63"), remedy: model.Text{
		"sv": "Skriv ”indikator” i en cell ovanför tabellen och måttets id i cellen till höger om den.",
		"en": "Write \"indikator\" in a cell above the table and the id of the indicator in the cell to its right.",
	}},
	NotPeriodHeading: {what: model.Text{
		"sv": "Rubriken {value} börjar som ett årtal men är inte en period.",
		"en": "The heading {value} begins like a year but is not a period.",
	}, why: model.Text{
		"sv": "På ett blad med perioder åt höger är varje rubrik en period. Går den inte att läsa hör värdena under den ingenstans.",
		"en": "On a sheet with periods across every heading is a period. If it can not be read the values below it belong nowhere.",
	}, example: cells("", "plats|2020|2021 (prel.)", "plats|2020|2021", "value", "2021 (prel.)"), remedy: model.Text{
		"sv": "Skriv bara perioden: ett år (2021), flera år (2021-2022), ett läsår (2018/19), ett kvartal (2021K1) eller en månad (2021-06).",
		"en": "Write the period only: a year (2021), a span of years (2021-2022), a school year (2018/19), a quarter (2021K1) or a month (2021-06).",
	}},
	PercentFormat: {what: model.Text{
		"sv": "Cellen visar {shown} % men innehåller talet {number}.",
		"en": "The cell shows {shown} % but holds the number {number}.",
	}, why: model.Text{
		"sv": "I procentformat visar Excel talet gånger hundra: cellen visar 63 % men innehåller 0,63. Det går inte att se vilket av dem som är menat, och fel val ger en siffra som är hundra gånger för stor eller för liten.",
		"en": "In percent format Excel shows the number times a hundred: the cell shows 63 % but holds 0,63. Nothing tells which one is meant, and the wrong choice makes the figure a hundred times too large or too small.",
	}, example: cells("värde", "63 %", "63", "shown", "63", "number", "0,63"), remedy: model.Text{
		"sv": "Ge cellen formatet Tal (Start › Tal) och skriv {shown}.",
		"en": "Give the cell the format Number (Home › Number) and write {shown}.",
	}},
	NoHeading: {what: model.Text{
		"sv": "Kolumn {column} har innehåll men ingen rubrik.",
		"en": "Column {column} holds something but has no heading.",
	}, why: model.Text{
		"sv": "En kolumn utan rubrik går inte att förstå. Den hoppas inte över tyst, eftersom rubriken kan ha försvunnit av misstag.",
		"en": "A column without a heading can not be understood. It is not passed over in silence, since the heading may have been lost by mistake.",
	}, example: cells("", "id||enhet\ntrygg|Trygga|procent", "id|namn|enhet\ntrygg|Trygga|procent", "column", "B", "cell", "B1"), remedy: model.Text{
		"sv": "Skriv rubriken i {cell}, eller töm kolumnen.",
		"en": "Write the heading in {cell}, or empty the column.",
	}},
	AlikeSheet: {what: model.Text{
		"sv": "Bladet {value} har samma rubriker som bladet {sheet}, men läses inte.",
		"en": "The sheet {value} has the same headings as the sheet {sheet}, but is not read.",
	}, why: model.Text{
		"sv": "Bladet ser ut att höra till programmet men har ett annat namn, till exempel en kopia som ”Värden (2)”. Att läsa båda kunde ge dubbla värden, och att hoppa över det kunde tappa rader.",
		"en": "The sheet seems to belong to the programme but has another name, such as a copy called \"Värden (2)\". To read both might count values twice, and to pass it over might lose rows.",
	}, example: cells("flik", "Värden (2)", "Värden", "sheet", "Värden").english("tab", "Värden (2)", "Värden"), remedy: model.Text{
		"sv": "Ska innehållet vara med: döp om bladet till {sheet}, eller flytta raderna dit. Ska det inte vara med: ta bort bladet eller ändra rubrikerna.",
		"en": "If it should be read: rename the sheet to {sheet}, or move the rows there. If not: remove the sheet or change the headings.",
	}},
	OtherHeading: {what: model.Text{
		"sv": "Rubriken {value} är okänd, och kolumnen ”{column}” saknas.",
		"en": "The heading {value} is unknown, and the column \"{column}\" is missing.",
	}, why: model.Text{
		"sv": "En rubrik känns inte igen och en obligatorisk kolumn saknas. Det är troligen samma kolumn med ett annat namn.",
		"en": "One heading is not known and one required column is missing. Most likely they are the same column under another name.",
	}, example: cells("", "indikator|plats|år|värde", "indikator|plats|period|värde", "value", "år", "column", "period", "cell", "C1", "row", "1", "help", "År (2021), flera år (2021-2022), läsår (2018/19), kvartal (2021K1) eller månad (2021-06).", "helpEn", "A year, span of years, school year, quarter or month."), remedy: model.Text{
		"sv": "Är det samma kolumn: rätta rubriken i {cell}. Annars: skriv ”{column}” i en ledig kolumn på rad {row} och fyll i kolumnen: {help}",
		"en": "If it is the same column: correct the heading in {cell}. Otherwise: write \"{column}\" in a free column of row {row} and fill in the column: {help}",
	}},
	VeryHiddenTable: {what: model.Text{
		"sv": "Bladet {value} är dolt så att det inte syns i Excels lista över dolda blad, och läses inte. Innehållet skulle inte komma med.",
		"en": "The sheet {value} is hidden even from Excel's list of hidden sheets, and is not read. What it holds would be left out.",
	}, why: model.Text{
		"sv": "Bladet har innehåll som hör till programmet men är dolt av ett program eller ett makro. Ingen som tittar i Excel ser att raderna finns.",
		"en": "The sheet holds part of the programme but is hidden by a program or macro. Nobody who looks in Excel can see that the rows exist.",
	}, example: cells("flik", "Värden (dolt av ett makro)", "Värden", "value", "Värden").english("tab", "Värden (hidden by a macro)", "Värden"), remedy: model.Text{
		"sv": "Visa bladet: tryck Alt+F11 i Excel, välj bladet och sätt Visible till -1. Ska innehållet inte vara med: ta sedan bort bladet.",
		"en": "Show the sheet: press Alt+F11 in Excel, choose the sheet and set Visible to -1. If what it holds is not to be read: then remove the sheet.",
	}},
	HiddenColumns: {severity: Note, what: model.Text{
		"sv": "Dolda kolumner på bladet läses också: {columns}.",
		"en": "Hidden columns of the sheet are read too: {columns}.",
	}, why: model.Text{
		"sv": "En dold kolumn är lätt att glömma. Det som står i den publiceras som allt annat.",
		"en": "A hidden column is easily forgotten. What it holds is published like everything else.",
	}, example: cells("Värden", "kolumn J (dold)", "", "columns", "J").english("Värden", "column J (hidden)", ""), remedy: model.Text{
		"sv": "Ta bort kolumnerna om de inte ska publiceras.",
		"en": "Remove the columns if they are not to be published.",
	}},
	MergedCells: {what: model.Text{
		"sv": "Cellerna {range} är sammanfogade.",
		"en": "The cells {range} are merged.",
	}, why: model.Text{
		"sv": "I sammanfogade celler finns texten bara i den första. De andra raderna är tomma för den som läser filen, och det går inte att veta vad de hör till.",
		"en": "In merged cells only the first one holds the text. To a reader of the file the other rows are empty, and nothing tells what they belong to.",
	}, example: cells("", "trygg|2020\n|2021", "trygg|2020\ntrygg|2021", "range", "A2:A3"), remedy: model.Text{
		"sv": "Dela dem (Start › Sammanfoga och centrera) och fyll i varje rad.",
		"en": "Split them (Home › Merge and Center) and fill in every row.",
	}},
	NotInWide: {what: model.Text{
		"sv": "Rubriken {value} säger inte vilken period den gäller, och läses inte på ett blad med perioder åt höger.",
		"en": "The heading {value} does not say which period it is about, and is not read on a sheet with periods across.",
	}, why: model.Text{
		"sv": "På ett sådant blad hör varje kolumn till en period. Utan period i rubriken går det inte att veta vilka värden kolumnen säger något om.",
		"en": "On such a sheet every column belongs to a period. Without one in its heading nothing tells which values the column is about.",
	}, example: cells("", "plats|2020|2021|nedre", "plats|2020|2021|2021 nedre", "value", "nedre"), remedy: model.Text{
		"sv": "Hör kolumnen till en period, till exempel gränserna för ett osäkerhetsintervall: skriv perioden i rubriken, ”2021 nedre” och ”2021 övre”. Annars: ta bort kolumnen, eller skriv ett värde per rad.",
		"en": "If the column belongs to a period, such as the limits of a confidence interval: write the period in the heading, \"2021 nedre\" and \"2021 övre\". Otherwise: remove the column, or write one value per row.",
	}},
	NoValueHeadings: {what: model.Text{
		"sv": "Det finns ingen rad med rubriker på bladet. Väntade rubriker är {columns}.",
		"en": "The sheet has no row of headings. The headings expected are {columns}.",
	}, why: model.Text{
		"sv": "Kolumnerna känns igen på sina rubriker, inte på sin plats. Utan rubriker går det inte att veta vad som är mått, plats, period och värde.",
		"en": "Columns are known by their headings, not by where they stand. Without headings nothing tells indicator, place, period and value apart.",
	}, example: cells("", "\ntrygg|0126|2021|63", "indikator|plats|period|värde\ntrygg|0126|2021|63", "columns", "indikator, plats, period, värde"), remedy: model.Text{
		"sv": "Skriv rubrikerna i en rad ovanför innehållet. Ordningen är fri. Står perioderna åt höger: skriv ”plats” ovanför platserna, perioderna i samma rad, och i två celler ovanför ”indikator” och måttets id.",
		"en": "Write the headings in a row above the content, in any order. If the periods run across: write \"plats\" above the places, the periods in the same row, and in two cells above \"indikator\" and the id of the indicator.",
	}},
	NoValueColumn: {what: model.Text{
		"sv": "Perioden {value} har kolumner för intervall eller antal svar, men ingen för värdet.",
		"en": "The period {value} has columns for intervals or answers, but none for the value.",
	}, why: model.Text{
		"sv": "Gränserna säger hur osäkert ett värde är. Utan värdet finns det inget att visa dem vid.",
		"en": "Limits tell how uncertain a value is. Without the value there is nothing to show them with.",
	}, example: cells("", "plats|2021 nedre|2021 övre", "plats|2021|2021 nedre|2021 övre", "value", "2021"), remedy: model.Text{
		"sv": "Skriv bara perioden som rubrik över värdena, till exempel 2021, eller ”2021 värde”.",
		"en": "Write only the period as the heading of the values, such as 2021, or \"2021 värde\".",
	}},
	UnknownPart: {what: model.Text{
		"sv": "Rubrikerna har perioder tillsammans med andra ord: {words}. Kolumnerna skulle inte komma med.",
		"en": "The headings have periods together with other words: {words}. The columns would be left out.",
	}, why: model.Text{
		"sv": "Rubriken säger något mer än perioden, och det går inte att veta om det är en grupp, en gräns eller något annat. Hoppas kolumnen över försvinner värdena.",
		"en": "The heading says more than the period, and it may be a group, a limit or something else. If the column were passed over its values would be lost.",
	}, example: cells("", "plats|2021 kvinnor|2021 män\n0126|61,5|64,5", "plats|period|kön|värde\n0126|2021|kvinnor|61,5\n0126|2021|män|64,5", "words", "2021 kvinnor, 2021 män"), remedy: model.Text{
		"sv": "Är det grupper, till exempel kvinnor och män: skriv ett värde per rad, med rubrikerna indikator, plats, period, värde och en kolumn för gruppen, eller gör ett blad för varje grupp. Annars: skriv perioden och värde, nedre, övre, intervall, felmarginal eller antal svar, till exempel ”2021 nedre”.",
		"en": "If they are groups, such as women and men: write one value per row, with the headings indikator, plats, period, värde and a column for the group, or make a sheet for each group. Otherwise: write the period and värde, nedre, övre, intervall, felmarginal or antal svar, such as \"2021 nedre\".",
	}},
	StackedTables: {what: model.Text{
		"sv": "På rad {row} kommer rubrikerna igen: bladet har flera tabeller under varandra. Det som står därunder läses inte.",
		"en": "In row {row} the headings come again: the sheet has several tables below each other. What stands below is not read.",
	}, why: model.Text{
		"sv": "Rubrikerna gäller för hela kolumnen nedåt. När de kommer en gång till kan det vara en annan tabell, och då betyder samma kolumn något annat.",
		"en": "Headings hold for the whole column below them. Where they come again it may be another table, and then the same column means something else.",
	}, example: cells("", "plats|värde\n0126|63\nplats|värde\n00|73", "plats|värde\n0126|63\n00|73", "row", "3"), remedy: model.Text{
		"sv": "Är det samma slags rader: ta bort rubrikerna på rad {row}, så blir det en tabell. Annars: flytta den nedre tabellen till ett eget blad.",
		"en": "If the rows are of the same kind: remove the headings in row {row}, so that it is one table. Otherwise: move the lower table to a sheet of its own.",
	}},
	BlankBelow: {what: model.Text{
		"sv": "Kolumnen {value} är tom under celler som är ifyllda. Antal tomma rader: {count}.",
		"en": "The column {value} is empty below cells that are filled in. Empty rows: {count}.",
	}, why: model.Text{
		"sv": "Tomma celler under en ifylld kan betyda ”samma som ovan” eller att något saknas. Programmet fyller bara i dem när rubriken säger det.",
		"en": "Empty cells below a filled one may mean \"same as above\" or that something is missing. The program fills them in only where the heading says so.",
	}, example: cells("", "indikator|period\ntrygg|2020\n|2021", "indikator|period\ntrygg|2020\ntrygg|2021", "value", "indikator", "count", "1", "heading", "indikator (fyll nedåt)"), remedy: model.Text{
		"sv": "Gäller cellen ovanför även de tomma raderna: skriv rubriken ”{heading}”, så fylls de i. Annars: fyll i varje rad.",
		"en": "If the cell above is meant for the empty rows too: write the heading \"{heading}\", and they are filled in. Otherwise: fill in every row.",
	}},
	FilledDown: {severity: Note, what: model.Text{
		"sv": "Kolumnen {value} är fylld nedåt, som rubriken säger. Antal ifyllda rader: {count}.",
		"en": "The column {value} is filled down, as its heading says. Rows filled in: {count}.",
	}, why: model.Text{
		"sv": "Rubriken säger att en tom cell är samma som den ovanför. Kontrollera att ingen tom cell betyder något annat.",
		"en": "The heading says that an empty cell is the same as the one above. Make sure that no empty cell means anything else.",
	}, example: cells("", "indikator (fyll nedåt)|period\ntrygg|2020\n|2021", "", "value", "indikator", "count", "1"), remedy: model.Text{
		"sv": "Stämmer det behöver du inte göra något.",
		"en": "If that is right there is nothing to do.",
	}},
}

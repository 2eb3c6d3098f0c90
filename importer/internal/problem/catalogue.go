package problem

import "lagesbild/importer/internal/programme"

// message is what a code says. {value}, {column} and other names in braces stand for the
// user's value (in quotes) and for Args.
//
// How to write one: "what" is one sentence about what stands in the cell, without blame;
// "remedy" is the next thing to do, in the imperative, with an example where that helps.
// Say kolumn, rad, blad, cell: never field, parse, null, invalid. Excel's own words for Excel.
type message struct {
	severity     Severity
	what, remedy programme.Text
}

// The codes. L0: the file. L1: sheets and headings. L2: one cell. L3: references. L4: rules
// between cells of a row. L5: rules between rows and workbooks.
const (
	NotWorkbook     Code = "L001"
	EmptyFile       Code = "L002"
	OldOrProtected  Code = "L003"
	OpenDocument    Code = "L004"
	TextFile        Code = "L005"
	HalfCopied      Code = "L006"
	Damaged         Code = "L007"
	FileTooLarge    Code = "L008"
	UnpacksTooLarge Code = "L009"
	TooManyCells    Code = "L010"

	NoKnownSheet     Code = "L101"
	UnknownSheet     Code = "L102"
	MisspeltSheet    Code = "L103"
	HiddenSheet      Code = "L104"
	VeryHiddenSheet  Code = "L105"
	EmptySheet       Code = "L106"
	NoHeadings       Code = "L107"
	MissingColumn    Code = "L108"
	MisspeltHeading  Code = "L109"
	RepeatedHeading  Code = "L110"
	UnknownColumn    Code = "L111"
	HiddenRows       Code = "L112"
	RemarksPassed    Code = "L113"
	NoWideIndicator  Code = "L114"
	NotPeriodHeading Code = "L115"
	PercentFormat    Code = "L116"
	NoHeading        Code = "L117"
	AlikeSheet       Code = "L118"
	OtherHeading     Code = "L119"
	VeryHiddenTable  Code = "L120"
	HiddenColumns    Code = "L121"
	MergedCells      Code = "L122"
	NotInWide        Code = "L123"
	NoValueHeadings  Code = "L124"

	Empty            Code = "L201"
	EmptyValue       Code = "L202"
	NotNumber        Code = "L203"
	UnknownSign      Code = "L204"
	NoLegend         Code = "L205"
	AmbiguousNumber  Code = "L206"
	GroupedNumber    Code = "L207"
	DecimalPoint     Code = "L208"
	PercentSign      Code = "L209"
	TextAfterNumber  Code = "L210"
	InexactNumber    Code = "L211"
	TwoNumbers       Code = "L212"
	NotWhole         Code = "L213"
	NotYear          Code = "L214"
	NotPeriod        Code = "L215"
	ReversedPeriod   Code = "L216"
	MarkedPeriod     Code = "L217"
	NotDate          Code = "L218"
	NotYesNo         Code = "L219"
	NotURL           Code = "L220"
	NotEmail         Code = "L221"
	NotOrganisation  Code = "L222"
	NotID            Code = "L223"
	NotInList        Code = "L224"
	LegendForm       Code = "L225"
	LegendMeaning    Code = "L226"
	LegendRepeat     Code = "L227"
	TurnedIntoDate   Code = "L228"
	FaultValue       Code = "L229"
	NotCalculated    Code = "L230"
	Logical          Code = "L231"
	PersonalNumber   Code = "L232"
	LongText         Code = "L233"
	HiddenCharacters Code = "L234"
	TextBeforeNumber Code = "L235"
	YearAsDate       Code = "L236"
	LongName         Code = "L237"
	NotSemicolon     Code = "L238"
	FormulaText      Code = "L239"
	ShareForCount    Code = "L240"
	NearSign         Code = "L241"
	SignForLimit     Code = "L242"
	PlusMinus        Code = "L243"
	OddPeriod        Code = "L244"
	OneName          Code = "L245"

	UnknownReference Code = "L301"
	UnknownPlace     Code = "L302"
	SharedName       Code = "L303"
	CodeAndName      Code = "L304"
	PaddedCode       Code = "L305"
	NotCheckable     Code = "L306"
	NearPlace        Code = "L307"
	InsideItself     Code = "L308"
	NotAgainst       Code = "L309"

	TooLow               Code = "L401"
	TooHigh              Code = "L402"
	LimitBeyond          Code = "L403"
	HalfPair             Code = "L404"
	ReversedInterval     Code = "L405"
	OutsideInterval      Code = "L406"
	IntervalWithoutValue Code = "L407"
	GoalWithoutArea      Code = "L408"
	OverallWithArea      Code = "L409"
	NoYearAssessed       Code = "L410"
	NoAssessor           Code = "L411"
	TargetBeforeBase     Code = "L412"
	RankBeyond           Code = "L413"
	AgainstItself        Code = "L414"
	AfterFollowUp        Code = "L415"
	DistantPeriod        Code = "L416"
	PartOfOtherArea      Code = "L417"
	RankedAbsent         Code = "L418"
	NotStep              Code = "L419"
	HalfColumns          Code = "L420"
	CoarseStep           Code = "L421"
	NoAnswers            Code = "L422"
	CountWithDecimals    Code = "L423"
	DistantDate          Code = "L424"
	NotWithin            Code = "L425"
	ShareInInterval      Code = "L426"
	NotRow               Code = "L427"

	NoSheet           Code = "L501"
	RepeatedID        Code = "L502"
	RepeatedValue     Code = "L503"
	RepeatedStatement Code = "L504"
	NoSetting         Code = "L505"
	NotMunicipality   Code = "L506"
	NoValues          Code = "L507"
	Fractions         Code = "L508"
	LikelyFraction    Code = "L509"
	NoEnglish         Code = "L510"
	SameWorkbook      Code = "L511"
	NoRows            Code = "L512"
	Breakdown         Code = "L513"
	NotBreakdown      Code = "L514"
	OtherSpelling     Code = "L515"
	LikelySpan        Code = "L516"
	SharedAddress     Code = "L517"
	EarlierYear       Code = "L518"
)

var catalogue = map[Code]message{
	NotWorkbook: {what: programme.Text{
		Sv: "Filen är inte en Excel-arbetsbok.",
		En: "The file is not an Excel workbook.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel och spara som Excel-arbetsbok (.xlsx). Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		En: "Open it in Excel and save it as an Excel workbook (.xlsx). If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	EmptyFile: {what: programme.Text{
		Sv: "Filen är tom: den innehåller inte en enda byte.",
		En: "The file is empty: it does not hold a single byte.",
	}, remedy: programme.Text{
		Sv: "Kopiera eller spara arbetsboken igen.",
		En: "Copy or save the workbook again.",
	}},
	OldOrProtected: {what: programme.Text{
		Sv: "Arbetsboken är skyddad med lösenord, eller sparad i det gamla formatet .xls.",
		En: "The workbook is protected by a password, or saved in the old format .xls.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel. Ta bort lösenordet under Arkiv › Info › Skydda arbetsbok, och spara som Excel-arbetsbok (.xlsx).",
		En: "Open it in Excel. Remove the password under File › Info › Protect Workbook, and save it as an Excel workbook (.xlsx).",
	}},
	OpenDocument: {what: programme.Text{
		Sv: "Filen är ett kalkylark i formatet OpenDocument (.ods).",
		En: "The file is a spreadsheet in the OpenDocument format (.ods).",
	}, remedy: programme.Text{
		Sv: "Öppna den i LibreOffice eller Excel och spara som Excel-arbetsbok (.xlsx).",
		En: "Open it in LibreOffice or Excel and save it as an Excel workbook (.xlsx).",
	}},
	TextFile: {what: programme.Text{
		Sv: "Filen är en textfil, till exempel CSV, och inte en Excel-arbetsbok.",
		En: "The file is a text file, such as CSV, and not an Excel workbook.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel, kontrollera att å, ä, ö och decimalerna ser rätt ut, och spara som Excel-arbetsbok (.xlsx). Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		En: "Open it in Excel, check that å, ä, ö and the decimals look right, and save it as an Excel workbook (.xlsx). If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	HalfCopied: {what: programme.Text{
		Sv: "Slutet av filen saknas: den är bara delvis kopierad eller nedladdad.",
		En: "The end of the file is missing: it was copied or downloaded only in part.",
	}, remedy: programme.Text{
		Sv: "Kopiera eller ladda ner arbetsboken en gång till.",
		En: "Copy or download the workbook once more.",
	}},
	Damaged: {what: programme.Text{
		Sv: "Arbetsboken är skadad: {part} går inte att läsa.",
		En: "The workbook is damaged: {part} can not be read.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel, låt Excel reparera den om det erbjuds, kontrollera innehållet och spara igen. Hjälper inte det: hämta en tidigare kopia.",
		En: "Open it in Excel, let Excel repair it if it offers to, check what it holds and save it again. If that does not help: fetch an earlier copy.",
	}},
	FileTooLarge: {what: programme.Text{
		Sv: "Filen är för stor: {size} MB. Gränsen är {limit} MB.",
		En: "The file is too large: {size} MB. The limit is {limit} MB.",
	}, remedy: programme.Text{
		Sv: "Ta bort bilder och blad som inte ska publiceras, eller dela upp arbetsboken i flera.",
		En: "Remove pictures and sheets that are not to be published, or divide the workbook into several.",
	}},
	UnpacksTooLarge: {what: programme.Text{
		Sv: "Arbetsboken är för stor när den packas upp. Gränsen är {limit} MB.",
		En: "The workbook is too large when it is unpacked. The limit is {limit} MB.",
	}, remedy: programme.Text{
		Sv: "Kopiera raderna med innehåll till en ny arbetsbok från mallen. Tomma rader med format gör ofta en arbetsbok onödigt stor.",
		En: "Copy the rows with content into a new workbook from the template. Empty rows with formatting often make a workbook needlessly large.",
	}},
	TooManyCells: {what: programme.Text{
		Sv: "Arbetsboken har för många ifyllda celler. Gränsen är {limit}.",
		En: "The workbook has too many cells filled in. The limit is {limit}.",
	}, remedy: programme.Text{
		Sv: "Dela upp arbetsboken i flera: de läses tillsammans.",
		En: "Divide the workbook into several: they are read together.",
	}},
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
		Sv: "Rubriken {value} står för samma kolumn som en annan rubrik.",
		En: "The heading {value} stands for the same column as another heading.",
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
		Sv: "Rubriken {value} läses inte på ett blad med perioder åt höger: där står bara värden.",
		En: "The heading {value} is not read on a sheet with periods across: such a sheet holds values only.",
	}, remedy: programme.Text{
		Sv: "Ta bort kolumnen. Ska den vara med, till exempel ett osäkerhetsintervall: skriv ett värde per rad, med rubrikerna indikator, plats, period, värde, nedre, övre.",
		En: "Remove the column. If it should be read, such as a confidence interval: write one value per row, with the headings indikator, plats, period, värde, nedre, övre.",
	}},
	NoValueHeadings: {what: programme.Text{
		Sv: "Det finns ingen rad med rubriker på bladet. Väntade rubriker är {columns}.",
		En: "The sheet has no row of headings. The headings expected are {columns}.",
	}, remedy: programme.Text{
		Sv: "Skriv rubrikerna i en rad ovanför innehållet. Ordningen är fri. Står perioderna åt höger: skriv ”plats” ovanför platserna, perioderna i samma rad, och i två celler ovanför ”indikator” och måttets id.",
		En: "Write the headings in a row above the content, in any order. If the periods run across: write \"plats\" above the places, the periods in the same row, and in two cells above \"indikator\" and the id of the indicator.",
	}},

	Empty: {what: programme.Text{
		Sv: "Cellen är tom, men kolumnen ”{column}” ska alltid vara ifylld.",
		En: "The cell is empty, but the column \"{column}\" must always be filled in.",
	}, remedy: programme.Text{
		Sv: "Fyll i cellen. Där ska stå: {help}",
		En: "Fill in the cell. What goes there: {help}",
	}},
	EmptyValue: {what: programme.Text{
		Sv: "Cellen är tom, och det står inte vad en tom cell betyder för måttet ”{indicator}”.",
		En: "The cell is empty, and nothing says what an empty cell means for the indicator \"{indicator}\".",
	}, remedy: programme.Text{
		Sv: "Skriv talet eller källans tecken. Lämnar källan själv cellen tom: lägg till ”tom = uppgift saknas” i kolumnen ”symboler” för måttet på bladet Indikatorer. Skriv inte 0 för något som saknas.",
		En: "Write the number or the source's sign. If the source itself leaves the cell empty: add \"tom = uppgift saknas\" in the column \"symboler\" of the indicator on the sheet Indikatorer. Do not write 0 for what is missing.",
	}},
	NotNumber: {what: programme.Text{
		Sv: "{value} är inte ett tal.",
		En: "{value} is not a number.",
	}, remedy: programme.Text{
		Sv: "Skriv bara siffror, med komma före decimalerna, till exempel 63,5.",
		En: "Write digits only, with a comma before the decimals, such as 63,5.",
	}},
	UnknownSign: {what: programme.Text{
		Sv: "{value} är inte ett tal, och tecknet förklaras inte för måttet ”{indicator}”. Förklarade tecken är {signs}.",
		En: "{value} is not a number, and the sign is not explained for the indicator \"{indicator}\". The signs explained are {signs}.",
	}, remedy: programme.Text{
		Sv: "Skriv talet eller ett förklarat tecken. Använder källan {value}: lägg till tecknet och vad det betyder i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{sign} = …” med något av: {meanings}.",
		En: "Write the number or one of the signs explained. If the source uses {value}: add the sign and its meaning in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{sign} = …\" with one of: {meanings}.",
	}},
	NoLegend: {what: programme.Text{
		Sv: "{value} är inte ett tal, och inga tecken är förklarade för måttet ”{indicator}”.",
		En: "{value} is not a number, and no signs are explained for the indicator \"{indicator}\".",
	}, remedy: programme.Text{
		Sv: "Skriv talet. Använder källan {value}: skriv tecknet och vad det betyder i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{sign} = …” med något av: {meanings}.",
		En: "Write the number. If the source uses {value}: write the sign and its meaning in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{sign} = …\" with one of: {meanings}.",
	}},
	AmbiguousNumber: {what: programme.Text{
		Sv: "{value} kan läsas på två sätt: som {decimal} eller som {thousands}.",
		En: "{value} can be read in two ways: as {decimal} or as {thousands}.",
	}, remedy: programme.Text{
		Sv: "Ge cellen formatet Tal (Start › Tal) och skriv talet igen: {decimal} om det har decimaler, {thousands} om det är tusental.",
		En: "Give the cell the format Number (Home › Number) and write the number again: {decimal} if it has decimals, {thousands} if it is thousands.",
	}},
	GroupedNumber: {what: programme.Text{
		Sv: "{value} har punkt eller komma mellan tusentalen.",
		En: "{value} has a point or comma between the thousands.",
	}, remedy: programme.Text{
		Sv: "Skriv talet utan dem: {number}",
		En: "Write the number without them: {number}",
	}},
	DecimalPoint: {what: programme.Text{
		Sv: "{value} är skrivet med punkt före decimalerna.",
		En: "{value} is written with a point before the decimals.",
	}, remedy: programme.Text{
		Sv: "Skriv med komma: {number}",
		En: "Write it with a comma: {number}",
	}},
	PercentSign: {what: programme.Text{
		Sv: "{value} har ett procenttecken.",
		En: "{value} has a percent sign.",
	}, remedy: programme.Text{
		Sv: "Skriv bara talet: {number}. Enheten står redan på bladet Indikatorer.",
		En: "Write the number only: {number}. The unit already stands on the sheet Indikatorer.",
	}},
	TextAfterNumber: {what: programme.Text{
		Sv: "I {value} står det något mer efter talet.",
		En: "In {value} something more stands after the number.",
	}, remedy: programme.Text{
		Sv: "Skriv bara talet: {number}. Enheten står på bladet Indikatorer, och en anmärkning skrivs i kolumnen ”kommentar”.",
		En: "Write the number only: {number}. The unit stands on the sheet Indikatorer, and a remark goes in the column \"kommentar\".",
	}},
	InexactNumber: {what: programme.Text{
		Sv: "{value} är inte ett exakt tal.",
		En: "{value} is not an exact number.",
	}, remedy: programme.Text{
		Sv: "Skriv talet som källan anger, utan något framför. Anger källan inget tal utan just {value}: förklara det i kolumnen ”symboler” för måttet på bladet Indikatorer, till exempel ”{sign} = för få svar”.",
		En: "Write the number that the source gives, with nothing before it. If the source gives no number but exactly {value}: explain it in the column \"symboler\" of the indicator on the sheet Indikatorer, such as \"{sign} = för få svar\".",
	}},
	TwoNumbers: {what: programme.Text{
		Sv: "{value} är två tal i samma cell.",
		En: "{value} is two numbers in one cell.",
	}, remedy: programme.Text{
		Sv: "Skriv ett tal i varje cell: värdet i kolumnen ”värde”, den lägre gränsen i ”nedre” och den högre i ”övre”.",
		En: "Write one number in each cell: the value in the column \"värde\", the lower limit in \"nedre\" and the higher in \"övre\".",
	}},
	NotWhole: {what: programme.Text{
		Sv: "{value} är inte ett helt tal.",
		En: "{value} is not a whole number.",
	}, remedy: programme.Text{
		Sv: "Skriv ett helt tal som inte är mindre än 0, till exempel 120.",
		En: "Write a whole number that is not less than 0, such as 120.",
	}},
	NotYear: {what: programme.Text{
		Sv: "{value} är inte ett årtal.",
		En: "{value} is not a year.",
	}, remedy: programme.Text{
		Sv: "Skriv året med fyra siffror, till exempel 2021.",
		En: "Write the year with four digits, such as 2021.",
	}},
	NotPeriod: {what: programme.Text{
		Sv: "{value} är inte en period.",
		En: "{value} is not a period.",
	}, remedy: programme.Text{
		Sv: "Skriv ett år (2021), flera år (2021-2022), ett läsår (2018/19), ett kvartal (2021K1) eller en månad (2021-06).",
		En: "Write a year (2021), a span of years (2021-2022), a school year (2018/19), a quarter (2021K1) or a month (2021-06).",
	}},
	ReversedPeriod: {what: programme.Text{
		Sv: "Perioden {value} slutar före den börjar.",
		En: "The period {value} ends before it begins.",
	}, remedy: programme.Text{
		Sv: "Skriv det första året först.",
		En: "Write the first year first.",
	}},
	MarkedPeriod: {what: programme.Text{
		Sv: "Efter perioden i {value} står ett tecken.",
		En: "In {value} a sign stands after the period.",
	}, remedy: programme.Text{
		Sv: "Skriv bara {period} här. Betyder tecknet att värdet är preliminärt eller reviderat: skriv det i kolumnen ”markering”.",
		En: "Write only {period} here. If the sign means that the value is preliminary or revised: write that in the column \"markering\".",
	}},
	NotDate: {what: programme.Text{
		Sv: "{value} är inte ett datum.",
		En: "{value} is not a date.",
	}, remedy: programme.Text{
		Sv: "Skriv år, månad och dag med bindestreck, till exempel 2023-12-31.",
		En: "Write year, month and day with hyphens, such as 2023-12-31.",
	}},
	NotYesNo: {what: programme.Text{
		Sv: "{value} är varken ja eller nej.",
		En: "{value} is neither yes nor no.",
	}, remedy: programme.Text{
		Sv: "Skriv ja eller nej, eller lämna cellen tom för nej.",
		En: "Write ja or nej, or leave the cell empty for nej.",
	}},
	NotURL: {what: programme.Text{
		Sv: "{value} är inte en webbadress.",
		En: "{value} is not a web address.",
	}, remedy: programme.Text{
		Sv: "Skriv hela adressen med https:// först, till exempel https://www.scb.se/.",
		En: "Write the whole address with https:// first, such as https://www.scb.se/.",
	}},
	NotEmail: {what: programme.Text{
		Sv: "{value} är inte en e-postadress.",
		En: "{value} is not an e-mail address.",
	}, remedy: programme.Text{
		Sv: "Skriv en adress, till exempel kontakt@kommun.se.",
		En: "Write one address, such as kontakt@kommun.se.",
	}},
	NotOrganisation: {what: programme.Text{
		Sv: "{value} är inte ett organisationsnummer.",
		En: "{value} is not an organisation number.",
	}, remedy: programme.Text{
		Sv: "Skriv sex siffror, bindestreck och fyra siffror, till exempel 212000-0068.",
		En: "Write six digits, a hyphen and four digits, such as 212000-0068.",
	}},
	NotID: {what: programme.Text{
		Sv: "{value} går inte att använda i kolumnen ”{column}”.",
		En: "{value} can not be used in the column \"{column}\".",
	}, remedy: programme.Text{
		Sv: "Använd bara små bokstäver a–z, siffror och bindestreck mellan dem, till exempel {example}.",
		En: "Use only lower case letters a–z, digits and hyphens between them, such as {example}.",
	}},
	NotInList: {what: programme.Text{
		Sv: "{value} är inte ett av orden för kolumnen ”{column}”.",
		En: "{value} is not one of the words for the column \"{column}\".",
	}, remedy: programme.Text{
		Sv: "Skriv ett av dessa: {words}.",
		En: "Write one of these: {words}.",
	}},
	LegendForm: {what: programme.Text{
		Sv: "{value} förklarar inget tecken.",
		En: "{value} does not explain a sign.",
	}, remedy: programme.Text{
		Sv: "Skriv tecknet, ett likhetstecken och vad det betyder, med semikolon mellan: ”.. = uppgift saknas; x = för få svar”.",
		En: "Write the sign, an equals sign and what it means, with semicolons between: \".. = uppgift saknas; x = för få svar\".",
	}},
	LegendMeaning: {what: programme.Text{
		Sv: "{value} är inte en av betydelserna som ett tecken kan ha.",
		En: "{value} is not one of the meanings that a sign can have.",
	}, remedy: programme.Text{
		Sv: "Skriv en av dessa efter likhetstecknet: {words}.",
		En: "Write one of these after the equals sign: {words}.",
	}},
	LegendRepeat: {what: programme.Text{
		Sv: "Tecknet {value} förklaras två gånger.",
		En: "The sign {value} is explained twice.",
	}, remedy: programme.Text{
		Sv: "Ta bort den ena förklaringen.",
		En: "Remove one of the explanations.",
	}},
	TurnedIntoDate: {what: programme.Text{
		Sv: "Cellen innehåller datumet {value}. Excel gör gärna om sådant som 1-4 och 2021-06 till datum.",
		En: "The cell holds the date {value}. Excel tends to turn things such as 1-4 and 2021-06 into dates.",
	}, remedy: programme.Text{
		Sv: "Ge kolumnen ”{column}” formatet {format} (Start › Tal) och skriv det som ska stå i cellen på nytt.",
		En: "Give the column \"{column}\" the format {format} (Home › Number) and write what should stand in the cell again.",
	}},
	FaultValue: {what: programme.Text{
		Sv: "Cellen innehåller Excels felvärde {value}.",
		En: "The cell holds Excel's error value {value}.",
	}, remedy: programme.Text{
		Sv: "Rätta formeln i cellen, eller ersätt den med det som ska stå där.",
		En: "Mend the formula in the cell, or replace it with what should stand there.",
	}},
	NotCalculated: {what: programme.Text{
		Sv: "Cellen innehåller en formel som inte är uträknad.",
		En: "The cell holds a formula that has not been calculated.",
	}, remedy: programme.Text{
		Sv: "Öppna arbetsboken i Excel, spara den och försök igen.",
		En: "Open the workbook in Excel, save it and try again.",
	}},
	Logical: {what: programme.Text{
		Sv: "Cellen innehåller {value}, som är ett svar på ett villkor och inte något som kan stå i kolumnen ”{column}”.",
		En: "The cell holds {value}, which is the answer to a condition and can not stand in the column \"{column}\".",
	}, remedy: programme.Text{
		Sv: "Ersätt det med det som ska stå i cellen.",
		En: "Replace it with what should stand in the cell.",
	}},
	PersonalNumber: {what: programme.Text{
		Sv: "Cellen innehåller något som ser ut som ett personnummer: {value}.",
		En: "The cell holds what looks like a personal identity number: {value}.",
	}, remedy: programme.Text{
		Sv: "Ta bort det. Uppgifter om enskilda personer får inte stå i arbetsboken.",
		En: "Remove it. The workbook must not hold data on individuals.",
	}},
	LongText: {severity: Note, what: programme.Text{
		Sv: "Texten i kolumnen ”{column}” är {length} tecken lång.",
		En: "The text in the column \"{column}\" is {length} characters long.",
	}, remedy: programme.Text{
		Sv: "Korta den till högst {limit} tecken, så blir sidan lättare att läsa.",
		En: "Shorten it to at most {limit} characters, so that the page is easier to read.",
	}},
	HiddenCharacters: {severity: Note, what: programme.Text{
		Sv: "I {value} finns osynliga tecken. De tas bort på sidan.",
		En: "In {value} there are hidden characters. They are left out on the page.",
	}, remedy: programme.Text{
		Sv: "Skriv om texten i cellen för hand om den ser fel ut.",
		En: "Write the text in the cell again by hand if it looks wrong.",
	}},
	TextBeforeNumber: {what: programme.Text{
		Sv: "I {value} står det något före talet.",
		En: "In {value} something stands before the number.",
	}, remedy: programme.Text{
		Sv: "Skriv bara talet: {number}. En anmärkning skrivs i kolumnen ”kommentar”.",
		En: "Write the number only: {number}. A remark goes in the column \"kommentar\".",
	}},
	YearAsDate: {what: programme.Text{
		Sv: "{value} är ett årtal som visas som datum: Excel räknar dagar från 1900.",
		En: "{value} is a year shown as a date: Excel counts days from 1900.",
	}, remedy: programme.Text{
		Sv: "Skriv hela datumet, till exempel 2023-12-31.",
		En: "Write the whole date, such as 2023-12-31.",
	}},
	LongName: {what: programme.Text{
		Sv: "Texten i kolumnen ”{column}” är {length} tecken lång. Den blir sidans adress eller rubrik.",
		En: "The text in the column \"{column}\" is {length} characters long. It becomes the address or the heading of a page.",
	}, remedy: programme.Text{
		Sv: "Korta den till högst {limit} tecken.",
		En: "Shorten it to at most {limit} characters.",
	}},
	NotSemicolon: {what: programme.Text{
		Sv: "{value} är flera som skrivits i ett, utan semikolon mellan.",
		En: "{value} is several written as one, without semicolons between.",
	}, remedy: programme.Text{
		Sv: "Skriv ; mellan dem.",
		En: "Write ; between them.",
	}},
	FormulaText: {what: programme.Text{
		Sv: "{value} är en formel som är skriven som text.",
		En: "{value} is a formula that is written as text.",
	}, remedy: programme.Text{
		Sv: "Skriv bara talet. Ska det vara en formel: ge cellen formatet Allmänt (Start › Tal) och skriv formeln igen.",
		En: "Write the number only. If it is to be a formula: give the cell the format General (Home › Number) and write the formula again.",
	}},
	ShareForCount: {what: programme.Text{
		Sv: "{value} är en andel.",
		En: "{value} is a share.",
	}, remedy: programme.Text{
		Sv: "Här ska antalet svar stå, inte svarsandelen. Är antalet inte känt: lämna cellen tom.",
		En: "The number of answers goes here, not the response rate. If the number is not known: leave the cell empty.",
	}},
	NearSign: {what: programme.Text{
		Sv: "{value} är inte ett tal, och tecknet förklaras inte för måttet ”{indicator}”. Förklarade tecken är {signs}.",
		En: "{value} is not a number, and the sign is not explained for the indicator \"{indicator}\". The signs explained are {signs}.",
	}, remedy: programme.Text{
		Sv: "Skriv talet eller ett förklarat tecken.",
		En: "Write the number or one of the signs explained.",
	}},
	SignForLimit: {what: programme.Text{
		Sv: "{value} är ingen gräns för ett intervall.",
		En: "{value} is not a limit of an interval.",
	}, remedy: programme.Text{
		Sv: "Skriv ett tal. Anger källan inget intervall: lämna både ”nedre” och ”övre” tomma.",
		En: "Write a number. If the source gives no interval: leave both \"nedre\" and \"övre\" empty.",
	}},
	PlusMinus: {what: programme.Text{
		Sv: "{value} är ett värde och en felmarginal i samma cell.",
		En: "{value} is a value and a margin of error in one cell.",
	}, remedy: programme.Text{
		Sv: "Räkna ut gränserna och skriv ett tal i varje cell: {number} i ”värde”, {lower} i ”nedre” och {upper} i ”övre”.",
		En: "Work out the limits and write one number in each cell: {number} in \"värde\", {lower} in \"nedre\" and {upper} in \"övre\".",
	}},
	OddPeriod: {what: programme.Text{
		Sv: "{value} kan inte vara en period: {why}.",
		En: "{value} can not be a period: {why}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera perioden mot källan.",
		En: "Check the period against the source.",
	}},
	OneName: {severity: Note, what: programme.Text{
		Sv: "{value} läses som ett enda namn.",
		En: "{value} is read as a single name.",
	}, remedy: programme.Text{
		Sv: "Är det flera: skriv ; mellan dem. Annars behöver du inte göra något.",
		En: "If it is several: write ; between them. Otherwise there is nothing to do.",
	}},
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
	TooLow: {what: programme.Text{
		Sv: "{value} är för lågt: {what} kan inte vara mindre än {limit}.",
		En: "{value} is too low: {what} can not be less than {limit}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera talet. Betyder det att uppgiften saknas: skriv källans tecken i stället.",
		En: "Check the number. If it means that there is no value: write the source's sign instead.",
	}},
	TooHigh: {what: programme.Text{
		Sv: "{value} är för högt: {what} kan inte vara mer än {limit}.",
		En: "{value} is too high: {what} can not be more than {limit}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera talet mot källan, och att decimalkommat står rätt.",
		En: "Check the number against the source, and that the decimal comma is in its place.",
	}},
	LimitBeyond: {severity: Note, what: programme.Text{
		Sv: "Intervallets gräns {value} ligger utanför det som {what} kan vara, {range}.",
		En: "The limit {value} lies outside what {what} can be, {range}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera talet mot källan. Står det så där behöver du inte göra något.",
		En: "Check the number against the source. If it says so there is nothing to do.",
	}},
	HalfPair: {what: programme.Text{
		Sv: "Kolumnen ”{filled}” är ifylld men inte ”{column}”.",
		En: "The column \"{filled}\" is filled in but not \"{column}\".",
	}, remedy: programme.Text{
		Sv: "Fyll i ”{column}” också, eller töm ”{filled}”.",
		En: "Fill in \"{column}\" too, or empty \"{filled}\".",
	}},
	ReversedInterval: {what: programme.Text{
		Sv: "Intervallets nedre gräns {value} är högre än den övre, {upper}.",
		En: "The lower limit {value} is higher than the upper, {upper}.",
	}, remedy: programme.Text{
		Sv: "Skriv den lägre gränsen i kolumnen ”nedre” och den högre i ”övre”.",
		En: "Write the lower limit in the column \"nedre\" and the higher in \"övre\".",
	}},
	OutsideInterval: {what: programme.Text{
		Sv: "Värdet {value} ligger utanför sitt intervall, {lower}–{upper}.",
		En: "The value {value} lies outside its interval, {lower}–{upper}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera de tre talen mot källan. Har källan avrundat värdet: skriv hur i kolumnen ”avrundat till”, till exempel 1 för hela tal.",
		En: "Check the three numbers against the source. If the source has rounded the value: write how in the column \"avrundat till\", such as 1 for whole numbers.",
	}},
	IntervalWithoutValue: {what: programme.Text{
		Sv: "Värdet är {value}, som betyder att det saknas, men raden har ett intervall.",
		En: "The value is {value}, which means that there is none, but the row has an interval.",
	}, remedy: programme.Text{
		Sv: "Skriv värdet, eller töm kolumnerna ”nedre” och ”övre”.",
		En: "Write the value, or empty the columns \"nedre\" and \"övre\".",
	}},
	GoalWithoutArea: {what: programme.Text{
		Sv: "Målet är av slaget {kind} men hör inte till något område.",
		En: "The goal is of the kind {kind} but belongs to no area.",
	}, remedy: programme.Text{
		Sv: "Skriv områdets id, som på bladet Områden.",
		En: "Write the id of the area, as on the sheet Områden.",
	}},
	OverallWithArea: {what: programme.Text{
		Sv: "Målet är övergripande men har området {value}.",
		En: "The goal is overall but has the area {value}.",
	}, remedy: programme.Text{
		Sv: "Töm cellen, eller ändra ”slag” till områdesmål eller riktlinjemål.",
		En: "Empty the cell, or change \"slag\" to områdesmål or riktlinjemål.",
	}},
	NoYearAssessed: {what: programme.Text{
		Sv: "Målet är bedömt som {status}, men det står inte vilket år bedömningen gäller.",
		En: "The goal is assessed as {status}, but not for which year.",
	}, remedy: programme.Text{
		Sv: "Skriv året, till exempel 2021.",
		En: "Write the year, such as 2021.",
	}},
	NoAssessor: {severity: Note, what: programme.Text{
		Sv: "Målet är bedömt som {status}, men det står inte vem som har bedömt det.",
		En: "The goal is assessed as {status}, but not by whom.",
	}, remedy: programme.Text{
		Sv: "Skriv vem, till exempel förvaltningen.",
		En: "Write by whom, such as förvaltningen.",
	}},
	TargetBeforeBase: {what: programme.Text{
		Sv: "Målåret {value} är inte senare än basåret, {base}.",
		En: "The target year {value} is not later than the base year, {base}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera båda åren.",
		En: "Check both years.",
	}},
	RankBeyond: {what: programme.Text{
		Sv: "Placeringen {value} är högre än antalet som rangordnas, {of}.",
		En: "The rank {value} is higher than the number ranked, {of}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera båda talen mot källan.",
		En: "Check both numbers against the source.",
	}},
	AgainstItself: {what: programme.Text{
		Sv: "{value} jämförs med sig själv.",
		En: "{value} is compared with itself.",
	}, remedy: programme.Text{
		Sv: "Skriv den andra platsen eller perioden i kolumnen ”jämfört med”.",
		En: "Write the other place or period in the column \"jämfört med\".",
	}},
	AfterFollowUp: {what: programme.Text{
		Sv: "{value} är senare än året som uppföljningen gäller, {year}.",
		En: "{value} is later than the year of the follow-up, {year}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera året. Gäller uppföljningen ett senare år: ändra ”uppföljning” på bladet Program.",
		En: "Check the year. If the follow-up is about a later year: change \"uppföljning\" on the sheet Program.",
	}},
	DistantPeriod: {severity: Note, what: programme.Text{
		Sv: "Perioden {value} börjar mer än ett år efter uppföljningens år, {year}.",
		En: "The period {value} begins more than a year after the year of the follow-up, {year}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera perioden mot källan. Stämmer den behöver du inte göra något.",
		En: "Check the period against the source. If it is right there is nothing to do.",
	}},
	PartOfOtherArea: {what: programme.Text{
		Sv: "Insatsen ingår i {value}, som hör till ett annat område: {area}.",
		En: "The activity is part of {value}, which belongs to another area: {area}.",
	}, remedy: programme.Text{
		Sv: "Ge båda insatserna samma område, eller töm cellen i kolumnen ”ingår i”.",
		En: "Give both activities the same area, or empty the cell in the column \"ingår i\".",
	}},
	RankedAbsent: {what: programme.Text{
		Sv: "{value} har en placering men står också bland dem som inte deltog.",
		En: "{value} has a rank but also stands among those who did not take part.",
	}, remedy: programme.Text{
		Sv: "Ta bort platsen ur kolumnen ”deltog inte”, eller rätta kolumnen ”plats”.",
		En: "Remove the place from the column \"deltog inte\", or correct the column \"plats\".",
	}},
	NotStep: {what: programme.Text{
		Sv: "{value} är inget steg som ett tal kan avrundas till.",
		En: "{value} is not a step that a number can be rounded to.",
	}, remedy: programme.Text{
		Sv: "Skriv 1 för hela tal eller 0,1 för en decimal, eller lämna cellen tom.",
		En: "Write 1 for whole numbers or 0,1 for one decimal, or leave the cell empty.",
	}},
	HalfColumns: {what: programme.Text{
		Sv: "Bladet har kolumnen ”{filled}” men inte ”{column}”.",
		En: "The sheet has the column \"{filled}\" but not \"{column}\".",
	}, remedy: programme.Text{
		Sv: "Lägg till kolumnen ”{column}”, eller ta bort ”{filled}”.",
		En: "Add the column \"{column}\", or remove \"{filled}\".",
	}},
	CoarseStep: {what: programme.Text{
		Sv: "Steget {value} är för grovt för värdet {number}.",
		En: "The step {value} is too coarse for the value {number}.",
	}, remedy: programme.Text{
		Sv: "Skriv steget som källan har avrundat till: 1 för hela tal eller 0,1 för en decimal. Vet du inte: lämna cellen tom.",
		En: "Write the step that the source rounded to: 1 for whole numbers or 0,1 for one decimal. If you do not know: leave the cell empty.",
	}},
	NoAnswers: {severity: Note, what: programme.Text{
		Sv: "Antalet svar är 0, men raden har ett värde.",
		En: "The number of answers is 0, but the row has a value.",
	}, remedy: programme.Text{
		Sv: "Kontrollera mot källan. Är antalet inte känt: lämna cellen tom.",
		En: "Check the source. If the number is not known: leave the cell empty.",
	}},
	CountWithDecimals: {severity: Note, what: programme.Text{
		Sv: "{value} har decimaler, men enheten är antal.",
		En: "{value} has decimals, but the unit is a number of things.",
	}, remedy: programme.Text{
		Sv: "Kontrollera talet mot källan, och enheten på bladet Indikatorer. Är det ett medelvärde behöver du inte göra något.",
		En: "Check the number against the source, and the unit on the sheet Indikatorer. If it is a mean there is nothing to do.",
	}},
	DistantDate: {what: programme.Text{
		Sv: "{value} är mer än 30 år efter uppföljningens år, {year}.",
		En: "{value} is more than 30 years after the year of the follow-up, {year}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera datumet.",
		En: "Check the date.",
	}},
	NotWithin: {what: programme.Text{
		Sv: "{value} går inte: {what} ska vara {range}.",
		En: "{value} will not do: {what} is to be {range}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera talet.",
		En: "Check the number.",
	}},
	ShareInInterval: {what: programme.Text{
		Sv: "Värdet {value} ligger utanför sitt intervall, {lower}–{upper}.",
		En: "The value {value} lies outside its interval, {lower}–{upper}.",
	}, remedy: programme.Text{
		Sv: "Ska det stå {number}? Procent skrivs 0–100.",
		En: "Should it say {number}? Percent is written 0–100.",
	}},
	NotRow: {what: programme.Text{
		Sv: "Det mesta i raden med {value} är tomt.",
		En: "Most of the row with {value} is empty.",
	}, remedy: programme.Text{
		Sv: "Är det en rubrik, en summa eller en fotnot: ta bort raden. Annars: fyll i resten av den.",
		En: "If it is a heading, a total or a footnote: remove the row. Otherwise: fill in the rest of it.",
	}},
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
	Fractions: {severity: Note, what: programme.Text{
		Sv: "Alla värden för måttet ”{indicator}” ligger mellan 0 och 1, men enheten är procent.",
		En: "All values of the indicator \"{indicator}\" are between 0 and 1, but the unit is percent.",
	}, remedy: programme.Text{
		Sv: "Procent skrivs 0–100: 63 och inte 0,63. Multiplicera värdena med 100 om de är andelar.",
		En: "Percent is written 0–100: 63 and not 0,63. Multiply the values by 100 if they are shares.",
	}},
	LikelyFraction: {severity: Note, what: programme.Text{
		Sv: "{value} är mycket lägre än måttets andra värden, {low}–{high}.",
		En: "{value} is much lower than the other values of the indicator, {low}–{high}.",
	}, remedy: programme.Text{
		Sv: "Procent skrivs 0–100. Kontrollera om det ska stå {number}.",
		En: "Percent is written 0–100. Check whether it should say {number}.",
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

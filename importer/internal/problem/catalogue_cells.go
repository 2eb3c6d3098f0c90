package problem

import "lagesbild/importer/internal/programme"

// Messages about one cell.
var aboutCells = map[Code]message{
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
		Sv: "Skriv bara {period} här. Betyder tecknet att värdena är preliminära eller reviderade: skriv det i kolumnen ”markering”, eller förklara tecknet i kolumnen ”symboler” för måttet, som ”* = preliminär”.",
		En: "Write only {period} here. If the sign means that the values are preliminary or revised: write that in the column \"markering\", or explain the sign in the column \"symboler\" of the indicator, as \"* = preliminär\".",
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
		Sv: "Skriv ett tal. Anger källan inget intervall: lämna kolumnerna för det tomma, både ”nedre” och ”övre”.",
		En: "Write a number. If the source gives no interval: leave its columns empty, both \"nedre\" and \"övre\".",
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
	NotInterval: {what: programme.Text{
		Sv: "{value} går inte att läsa som ett osäkerhetsintervall.",
		En: "{value} can not be read as a confidence interval.",
	}, remedy: programme.Text{
		Sv: "Skriv den nedre gränsen, ett streck och den övre, till exempel 59,5–68. Anger källan inget intervall: lämna cellen tom.",
		En: "Write the lower limit, a dash and the upper limit, such as 59,5–68. If the source gives no interval: leave the cell empty.",
	}},
	FootnoteMark: {severity: Note, what: programme.Text{
		Sv: "Fotnotsmärket i {value} läses inte.",
		En: "The footnote mark in {value} is not read.",
	}, remedy: programme.Text{
		Sv: "Behöver läsaren fotnoten: skriv den i kolumnen ”kommentar”. Annars behöver du inte göra något.",
		En: "If readers need the footnote: write it in the column \"kommentar\". Otherwise there is nothing to do.",
	}},
	MarkRead: {severity: Note, what: programme.Text{
		Sv: "Märket {mark} i {value} lästes som {meaning}.",
		En: "The mark {mark} in {value} was read as {meaning}.",
	}, remedy: programme.Text{
		Sv: "Betyder märket något annat: förklara det i kolumnen ”symboler” för måttet på bladet Indikatorer.",
		En: "If the mark means something else: explain it in the column \"symboler\" of the indicator on the sheet Indikatorer.",
	}},
	ReadAs: {severity: Note, what: programme.Text{
		Sv: "{value} lästes som {reading}.",
		En: "{value} was read as {reading}.",
	}, remedy: programme.Text{
		Sv: "Stämmer det behöver du inte göra något.",
		En: "If that is right there is nothing to do.",
	}},
	MarkUnexplained: {severity: Note, what: programme.Text{
		Sv: "Märket {mark} efter intervallet i {value} förklaras inte. Det följer med i öppna data, men visas inte på sidan.",
		En: "The mark {mark} behind the interval in {value} is not explained. It is kept in the open data, but not shown on the page.",
	}, remedy: programme.Text{
		Sv: "Behöver läsaren veta vad märket betyder: skriv det i kolumnen ”kommentar”.",
		En: "If readers need to know what the mark means: write it in the column \"kommentar\".",
	}},
	MarkedNumber: {what: programme.Text{
		Sv: "Efter talet i {value} står märket {mark}, som inte förklaras för måttet ”{indicator}”.",
		En: "In {value} the mark {mark} stands behind the number, which is not explained for the indicator \"{indicator}\".",
	}, remedy: programme.Text{
		Sv: "Skriv bara talet: {number}. Eller förklara märket i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{mark} = …” med något av: {flags}.",
		En: "Write the number only: {number}. Or explain the mark in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{mark} = …\" with one of: {flags}.",
	}},
}

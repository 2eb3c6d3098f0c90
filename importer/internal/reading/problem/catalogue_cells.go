package problem

import "lagesbild/importer/internal/ground/model"

// Messages about one cell.
var aboutCells = map[Code]message{
	Empty: {what: model.Text{
		Sv: "Cellen är tom, men kolumnen ”{column}” ska alltid vara ifylld.",
		En: "The cell is empty, but the column \"{column}\" must always be filled in.",
	}, why: model.Text{
		Sv: "Uppgiften behövs för att raden ska gå att använda eller visas. Programmet fyller aldrig i något på egen hand.",
		En: "The row can not be used or shown without it. The program never fills in anything by itself.",
	}, example: cells("", "id|namn\ntrygghet|", "id|namn\ntrygghet|Trygghet", "column", "namn", "help", "Områdets namn.", "helpEn", "Name of the area.", "value", ""), remedy: model.Text{
		Sv: "Fyll i cellen. Där ska stå: {help}",
		En: "Fill in the cell. What goes there: {help}",
	}},
	EmptyValue: {what: model.Text{
		Sv: "Cellen är tom, och det står inte vad en tom cell betyder för måttet ”{indicator}”.",
		En: "The cell is empty, and nothing says what an empty cell means for the indicator \"{indicator}\".",
	}, why: model.Text{
		Sv: "En tom cell kan betyda att uppgiften saknas, att ingen har frågat eller att någon har glömt att fylla i. Det är skillnad på dem, och ingen av dem är noll.",
		En: "An empty cell may mean that there is no figure, that nobody asked or that somebody forgot to fill it in. They differ, and none of them is zero.",
	}, example: cells("", "period|värde\n2021|", "period|värde\n2021|..", "indicator", "trygg", "value", ""), remedy: model.Text{
		Sv: "Skriv talet eller källans tecken. Lämnar källan själv cellen tom: lägg till ”tom = uppgift saknas” i kolumnen ”symboler” för måttet på bladet Indikatorer. Skriv inte 0 för något som saknas.",
		En: "Write the number or the source's sign. If the source itself leaves the cell empty: add \"tom = uppgift saknas\" in the column \"symboler\" of the indicator on the sheet Indikatorer. Do not write 0 for what is missing.",
	}},
	NotNumber: {what: model.Text{
		Sv: "{value} är inte ett tal.",
		En: "{value} is not a number.",
	}, why: model.Text{
		Sv: "Värdet ska gå att räkna med och rita. Programmet gissar aldrig vad en text betyder i siffror.",
		En: "The value is to be counted with and drawn. The program never guesses what a text means in figures.",
	}, example: cells("värde", "sextiotre", "63"), remedy: model.Text{
		Sv: "Skriv bara siffror, med komma före decimalerna, till exempel 63,5.",
		En: "Write digits only, with a comma before the decimals, such as 63,5.",
	}},
	UnknownSign: {what: model.Text{
		Sv: "{value} är inte ett tal, och tecknet förklaras inte för måttet ”{indicator}”. Förklarade tecken är {signs}.",
		En: "{value} is not a number, and the sign is not explained for the indicator \"{indicator}\". The signs explained are {signs}.",
	}, why: model.Text{
		Sv: "Samma tecken kan betyda noll i en källa och att uppgiften saknas i en annan. Därför läses bara tecken som är förklarade för just det måttet.",
		En: "The same sign may mean zero in one source and no value in another. So only signs explained for that very indicator are read.",
	}, example: cells("värde", ":", "..", "indicator", "trygg", "signs", ".. (uppgift saknas), x (för få svar)", "sign", ":", "meanings", "noll, avrundas till noll, uppgift saknas, för få svar"), remedy: model.Text{
		Sv: "Skriv talet eller ett förklarat tecken. Använder källan {value}: lägg till tecknet och vad det betyder i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{sign} = …” med något av: {meanings}.",
		En: "Write the number or one of the signs explained. If the source uses {value}: add the sign and its meaning in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{sign} = …\" with one of: {meanings}.",
	}},
	NoLegend: {what: model.Text{
		Sv: "{value} är inte ett tal, och inga tecken är förklarade för måttet ”{indicator}”.",
		En: "{value} is not a number, and no signs are explained for the indicator \"{indicator}\".",
	}, why: model.Text{
		Sv: "Samma tecken kan betyda noll i en källa och att uppgiften saknas i en annan. Därför måste varje källas tecken förklaras en gång, på bladet Indikatorer.",
		En: "The same sign may mean zero in one source and no value in another. So each source's signs have to be explained once, on the sheet Indikatorer.",
	}, example: cells("symboler", "", "x = för få svar", "value", "x", "indicator", "trygg", "sign", "x", "meanings", "noll, avrundas till noll, uppgift saknas, för få svar"), remedy: model.Text{
		Sv: "Skriv talet. Använder källan {value}: skriv tecknet och vad det betyder i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{sign} = …” med något av: {meanings}.",
		En: "Write the number. If the source uses {value}: write the sign and its meaning in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{sign} = …\" with one of: {meanings}.",
	}},
	AmbiguousNumber: {what: model.Text{
		Sv: "{value} kan läsas på två sätt: som {decimal} eller som {thousands}.",
		En: "{value} can be read in two ways: as {decimal} or as {thousands}.",
	}, why: model.Text{
		Sv: "Punkt och komma skiljer decimaler i en del program och tusental i andra. Ett fel val gör värdet tusen gånger för stort eller för litet.",
		En: "Point and comma mark decimals in some programs and thousands in others. The wrong choice makes the value a thousand times too large or too small.",
	}, example: cells("värde", "1.234", "1234", "decimal", "1,234", "thousands", "1234"), remedy: model.Text{
		Sv: "Ge cellen formatet Tal (Start › Tal) och skriv talet igen: {decimal} om det har decimaler, {thousands} om det är tusental.",
		En: "Give the cell the format Number (Home › Number) and write the number again: {decimal} if it has decimals, {thousands} if it is thousands.",
	}},
	GroupedNumber: {what: model.Text{
		Sv: "{value} har punkt eller komma mellan tusentalen.",
		En: "{value} has a point or comma between the thousands.",
	}, why: model.Text{
		Sv: "Punkt eller komma mellan tusental är lätta att förväxla med decimaler. Utan dem finns bara ett sätt att läsa talet.",
		En: "A point or comma between thousands is easily taken for a decimal mark. Without them the number can be read in one way only.",
	}, example: cells("folkmängd", "76,665,000", "76665000", "number", "76665000"), remedy: model.Text{
		Sv: "Skriv talet utan dem: {number}",
		En: "Write the number without them: {number}",
	}},
	DecimalPoint: {what: model.Text{
		Sv: "{value} är skrivet med punkt före decimalerna.",
		En: "{value} is written with a point before the decimals.",
	}, why: model.Text{
		Sv: "Cellen är en text och inte ett tal, ofta för att siffran är kopierad från en engelsk källa. I svenska Excel skrivs decimaler med komma.",
		En: "The cell is a text and not a number, often since the figure was copied from an English source. Swedish Excel has a comma before the decimals.",
	}, example: cells("värde", "63.5", "63,5", "number", "63,5"), remedy: model.Text{
		Sv: "Skriv med komma: {number}",
		En: "Write it with a comma: {number}",
	}},
	PercentSign: {what: model.Text{
		Sv: "{value} har ett procenttecken.",
		En: "{value} has a percent sign.",
	}, why: model.Text{
		Sv: "Enheten gäller hela måttet och skrivs en gång. Utan procenttecken kan inget format i Excel ändra talet i det dolda.",
		En: "The unit is about the whole indicator and is written once. Without a percent sign no format of Excel can change the number unseen.",
	}, example: cells("värde", "63,5 %", "63,5", "number", "63,5"), remedy: model.Text{
		Sv: "Skriv bara talet: {number}. Enheten står redan på bladet Indikatorer.",
		En: "Write the number only: {number}. The unit already stands on the sheet Indikatorer.",
	}},
	TextAfterNumber: {what: model.Text{
		Sv: "I {value} står det något mer efter talet.",
		En: "In {value} something more stands after the number.",
	}, why: model.Text{
		Sv: "Det kan vara en enhet, en fotnot eller en del av talet. Programmet gissar inte vilket, eftersom en fotnot som läses som en siffra ändrar värdet.",
		En: "It may be a unit, a footnote or part of the number. The program does not guess, since a footnote taken for a digit changes the value.",
	}, example: cells("värde", "62,5 st", "62,5", "number", "62,5"), remedy: model.Text{
		Sv: "Skriv bara talet: {number}. Enheten står på bladet Indikatorer, och en anmärkning skrivs i kolumnen ”kommentar”.",
		En: "Write the number only: {number}. The unit stands on the sheet Indikatorer, and a remark goes in the column \"kommentar\".",
	}},
	InexactNumber: {what: model.Text{
		Sv: "{value} är inte ett exakt tal.",
		En: "{value} is not an exact number.",
	}, why: model.Text{
		Sv: "Ett ”ca”, ”<” eller ”över” betyder att källan inte säger exakt hur mycket. Skrivs bara talet blir det en säkrare siffra än källan har gett.",
		En: "Words and signs such as \"ca\" and \"<\" mean that the source does not say exactly how much. The bare number would be a firmer figure than the source has given.",
	}, example: cells("", "värde|kommentar\nca 70|", "värde|kommentar\nca 70|Källan anger ca 70.", "value", "ca 70", "sign", "ca 70"), remedy: model.Text{
		Sv: "Skriv talet som källan anger, utan något framför. Anger källan inget tal utan just {value}: förklara det i kolumnen ”symboler” för måttet på bladet Indikatorer, till exempel ”{sign} = för få svar”.",
		En: "Write the number that the source gives, with nothing before it. If the source gives no number but exactly {value}: explain it in the column \"symboler\" of the indicator on the sheet Indikatorer, such as \"{sign} = för få svar\".",
	}},
	TwoNumbers: {what: model.Text{
		Sv: "{value} är två tal i samma cell.",
		En: "{value} is two numbers in one cell.",
	}, why: model.Text{
		Sv: "Ofta är det ett intervall som är kopierat i ett stycke. Tre kolumner gör att värdet och dess osäkerhet kan ritas var för sig.",
		En: "Often it is an interval copied in one piece. In three columns the value and its uncertainty can be drawn each by itself.",
	}, example: cells("", "värde|nedre|övre\n63 (59–68)||", "värde|nedre|övre\n63|59|68", "value", "63 (59–68)"), remedy: model.Text{
		Sv: "Skriv ett tal i varje cell: värdet i kolumnen ”värde”, den lägre gränsen i ”nedre” och den högre i ”övre”.",
		En: "Write one number in each cell: the value in the column \"värde\", the lower limit in \"nedre\" and the higher in \"övre\".",
	}},
	NotWhole: {what: model.Text{
		Sv: "{value} är inte ett helt tal.",
		En: "{value} is not a whole number.",
	}, why: model.Text{
		Sv: "Här räknas hela saker, till exempel personer eller platser. En text eller decimaler är tecken på att något hamnat i fel kolumn.",
		En: "Whole things are counted here, such as people or places. A text or decimals suggest that something is in the wrong column.",
	}, example: cells("antal svar", "480,5", "480"), remedy: model.Text{
		Sv: "Skriv ett helt tal som inte är mindre än 0, till exempel 120.",
		En: "Write a whole number that is not less than 0, such as 120.",
	}},
	NotYear: {what: model.Text{
		Sv: "{value} är inte ett årtal.",
		En: "{value} is not a year.",
	}, why: model.Text{
		Sv: "Året avgör vad uppgiften gäller och när den är för gammal. Två siffror räcker inte, och ”i fjol” betyder snart något annat.",
		En: "The year decides what the row is about and when it is out of date. Two digits are not enough, and \"last year\" soon means another one.",
	}, example: cells("bedömt år", "21", "2021"), remedy: model.Text{
		Sv: "Skriv året med fyra siffror, till exempel 2021.",
		En: "Write the year with four digits, such as 2021.",
	}},
	NotPeriod: {what: model.Text{
		Sv: "{value} är inte en period.",
		En: "{value} is not a period.",
	}, why: model.Text{
		Sv: "Perioden bestämmer var värdet hamnar på tidslinjen. Den måste därför ha en början och ett slut som inte går att missförstå.",
		En: "The period decides where the value stands in time. So it needs a beginning and an end that can not be mistaken.",
	}, example: cells("period", "2021-22", "2021-2022"), remedy: model.Text{
		Sv: "Skriv ett år (2021), flera år (2021-2022), ett läsår (2018/19), ett kvartal (2021K1) eller en månad (2021-06).",
		En: "Write a year (2021), a span of years (2021-2022), a school year (2018/19), a quarter (2021K1) or a month (2021-06).",
	}},
	ReversedPeriod: {what: model.Text{
		Sv: "Perioden {value} slutar innan den börjar.",
		En: "The period {value} ends before it begins.",
	}, why: model.Text{
		Sv: "En period börjar med sitt tidigaste år. Står de omvänt kan ett av åren vara felskrivet.",
		En: "A period begins with its earliest year. The other way round one of the years may be wrong.",
	}, example: cells("period", "2022-2021", "2021-2022"), remedy: model.Text{
		Sv: "Skriv det första året först.",
		En: "Write the first year first.",
	}},
	MarkedPeriod: {what: model.Text{
		Sv: "Efter perioden i {value} står ett tecken.",
		En: "In {value} a sign stands after the period.",
	}, why: model.Text{
		Sv: "Ett tecken vid året är ofta källans sätt att säga att siffran är preliminär. Det hör till värdet, så att det syns där värdet visas.",
		En: "A sign at the year is often the source's way to say that the figure is preliminary. It belongs to the value, so that it is seen where the value is.",
	}, example: cells("", "period|markering\n2021*|", "period|markering\n2021|preliminär", "value", "2021*", "period", "2021"), remedy: model.Text{
		Sv: "Skriv bara {period} här. Betyder tecknet att värdena är preliminära eller reviderade: skriv det i kolumnen ”markering”, eller förklara tecknet i kolumnen ”symboler” för måttet, som ”* = preliminär”.",
		En: "Write only {period} here. If the sign means that the values are preliminary or revised: write that in the column \"markering\", or explain the sign in the column \"symboler\" of the indicator, as \"* = preliminär\".",
	}},
	NotDate: {what: model.Text{
		Sv: "{value} är inte ett datum.",
		En: "{value} is not a date.",
	}, why: model.Text{
		Sv: "Datumet ska gå att förstå på samma sätt överallt. Skrivet med dag eller månad först kan 3/4 vara både april och mars.",
		En: "The date is to mean the same everywhere. With day or month first, 3/4 may be April as well as March.",
	}, example: cells("folkmängd datum", "31/12 -23", "2023-12-31"), remedy: model.Text{
		Sv: "Skriv år, månad och dag med bindestreck, till exempel 2023-12-31.",
		En: "Write year, month and day with hyphens, such as 2023-12-31.",
	}},
	NotYesNo: {what: model.Text{
		Sv: "{value} är varken ja eller nej.",
		En: "{value} is neither yes nor no.",
	}, why: model.Text{
		Sv: "Ett kryss eller ”kanske” kan betyda olika saker för olika personer.",
		En: "A cross or \"perhaps\" may mean different things to different people.",
	}, example: cells("nyckel", "x", "ja"), remedy: model.Text{
		Sv: "Skriv ja eller nej, eller lämna cellen tom för nej.",
		En: "Write ja or nej, or leave the cell empty for nej.",
	}},
	NotURL: {what: model.Text{
		Sv: "{value} är inte en webbadress.",
		En: "{value} is not a web address.",
	}, why: model.Text{
		Sv: "Adressen blir en länk på webbplatsen. Utan https:// leder den fel, och andra slags adresser släpps inte igenom av säkerhetsskäl.",
		En: "The address becomes a link on the site. Without https:// it leads astray, and other kinds of addresses are kept out for safety.",
	}, example: cells("källänk", "www.scb.se", "https://www.scb.se/"), remedy: model.Text{
		Sv: "Skriv hela adressen med https:// först, till exempel https://www.scb.se/.",
		En: "Write the whole address with https:// first, such as https://www.scb.se/.",
	}},
	NotEmail: {what: model.Text{
		Sv: "{value} är inte en e-postadress.",
		En: "{value} is not an e-mail address.",
	}, why: model.Text{
		Sv: "Adressen visas på webbplatsen, så att den som har en fråga når er.",
		En: "The address is shown on the site, so that whoever has a question can reach you.",
	}, example: cells("värde", "kontakt(at)kommun.se", "kontakt@kommun.se"), remedy: model.Text{
		Sv: "Skriv en adress, till exempel kontakt@kommun.se.",
		En: "Write one address, such as kontakt@kommun.se.",
	}},
	NotOrganisation: {what: model.Text{
		Sv: "{value} är inte ett organisationsnummer.",
		En: "{value} is not an organisation number.",
	}, why: model.Text{
		Sv: "Numret talar om för program som samlar öppna data vem som är utgivare.",
		En: "The number tells programs that collect open data who the publisher is.",
	}, example: cells("värde", "2120000068", "212000-0068"), remedy: model.Text{
		Sv: "Skriv sex siffror, bindestreck och fyra siffror, till exempel 212000-0068.",
		En: "Write six digits, a hyphen and four digits, such as 212000-0068.",
	}},
	NotID: {what: model.Text{
		Sv: "{value} går inte att använda i kolumnen ”{column}”.",
		En: "{value} can not be used in the column \"{column}\".",
	}, why: model.Text{
		Sv: "Cellen blir en del av en webbadress som aldrig ska ändras. Å, ä, ö, mellanslag och stora bokstäver fungerar olika i olika program.",
		En: "The cell becomes part of a web address that should never change. Letters such as å, ä, ö, spaces and capitals work differently in different programs.",
	}, example: cells("id", "Trygg utomhus", "trygg-utomhus", "column", "id", "example", "exempelmatt"), remedy: model.Text{
		Sv: "Använd bara små bokstäver a–z, siffror och bindestreck mellan dem, till exempel {example}.",
		En: "Use only lower case letters a–z, digits and hyphens between them, such as {example}.",
	}},
	NotInList: {what: model.Text{
		Sv: "{value} är inte ett av orden för kolumnen ”{column}”.",
		En: "{value} is not one of the words for the column \"{column}\".",
	}, why: model.Text{
		Sv: "Kolumnen har bestämda ord, så att allt som betyder samma sak räknas och visas likadant.",
		En: "The column has set words, so that what means the same is counted and shown the same way.",
	}, example: cells("status", "klart", "uppfyllt", "column", "status", "words", "uppfyllt, delvis uppfyllt, ej uppfyllt, ej bedömt"), remedy: model.Text{
		Sv: "Skriv ett av dessa: {words}.",
		En: "Write one of these: {words}.",
	}},
	LegendForm: {what: model.Text{
		Sv: "{value} är inte skrivet som en förklaring av ett tecken.",
		En: "{value} is not written as an explanation of a sign.",
	}, why: model.Text{
		Sv: "Cellen säger vad källans tecken betyder i stället för tal. Med likhetstecken och semikolon går det att se var ett tecken slutar och nästa börjar.",
		En: "The cell tells what the source's signs mean in place of numbers. Equals signs and semicolons show where one ends and the next begins.",
	}, example: cells("symboler", ".. saknas", ".. = uppgift saknas"), remedy: model.Text{
		Sv: "Skriv tecknet, ett likhetstecken och vad det betyder, med semikolon mellan: ”.. = uppgift saknas; x = för få svar”.",
		En: "Write the sign, an equals sign and what it means, with semicolons between: \".. = uppgift saknas; x = för få svar\".",
	}},
	LegendMeaning: {what: model.Text{
		Sv: "{value} är inte en av betydelserna som ett tecken kan ha.",
		En: "{value} is not one of the meanings that a sign can have.",
	}, why: model.Text{
		Sv: "Betydelsen avgör hur värdet visas: som noll, eller som saknat med skälet till det. Därför används bestämda ord.",
		En: "The meaning decides how the value is shown: as zero, or as missing and why. So the words are set.",
	}, example: cells("symboler", ".. = finns ej", ".. = uppgift saknas", "value", "finns ej", "words", "noll, avrundas till noll, uppgift saknas, för få svar"), remedy: model.Text{
		Sv: "Skriv en av dessa efter likhetstecknet: {words}.",
		En: "Write one of these after the equals sign: {words}.",
	}},
	LegendRepeat: {what: model.Text{
		Sv: "Tecknet {value} förklaras två gånger.",
		En: "The sign {value} is explained twice.",
	}, why: model.Text{
		Sv: "Ett tecken kan bara betyda en sak för ett mått. De olika strecken (-, –, —) räknas som samma tecken.",
		En: "A sign can mean one thing only for an indicator. The different dashes (-, –, —) count as one sign.",
	}, example: cells("symboler", "- = noll; – = uppgift saknas", "- = noll", "value", "–"), remedy: model.Text{
		Sv: "Ta bort den ena förklaringen.",
		En: "Remove one of the explanations.",
	}},
	TurnedIntoDate: {what: model.Text{
		Sv: "Cellen innehåller datumet {value}. Excel gör gärna om sådant som 1-4 och 2021-06 till datum.",
		En: "The cell holds the date {value}. Excel tends to turn things such as 1-4 and 2021-06 into dates.",
	}, why: model.Text{
		Sv: "Excel byter gärna ut det som ser ut som ett datum, och det som du skrev är då borta. Därför går det inte att räkna tillbaka säkert.",
		En: "Excel likes to replace what looks like a date, and what you wrote is gone then. So it can not be worked out safely.",
	}, example: cells("ålder", "2021-04-01", "1-4", "column", "ålder", "format", "Text", "formatEn", "Text"), remedy: model.Text{
		Sv: "Ge kolumnen ”{column}” formatet {format} (Start › Tal) och skriv det som ska stå i cellen på nytt.",
		En: "Give the column \"{column}\" the format {format} (Home › Number) and write what should stand in the cell again.",
	}},
	FaultValue: {what: model.Text{
		Sv: "Cellen innehåller Excels felvärde {value}.",
		En: "The cell holds Excel's error value {value}.",
	}, why: model.Text{
		Sv: "Formeln i cellen har inget svar, till exempel för att den hänvisar till något som är borttaget. Det finns alltså inget värde att visa.",
		En: "The formula in the cell has no answer, perhaps since it refers to what has been removed. So there is no value to show.",
	}, example: cells("värde", "#N/A", "63"), remedy: model.Text{
		Sv: "Rätta formeln i cellen, eller ersätt den med det som ska stå där.",
		En: "Mend the formula in the cell, or replace it with what should stand there.",
	}},
	NotCalculated: {what: model.Text{
		Sv: "Cellen innehåller en formel som inte är uträknad.",
		En: "The cell holds a formula that has not been calculated.",
	}, why: model.Text{
		Sv: "Filen är sparad av ett program som inte räknar, så cellen har en formel men inget svar. Den läses aldrig som 0.",
		En: "The file was saved by a program that does not calculate, so the cell has a formula but no answer. It is never read as 0.",
	}, example: cells("värde", "=SUMMA(D2:D9)", "63"), remedy: model.Text{
		Sv: "Öppna arbetsboken i Excel, spara den och försök igen.",
		En: "Open the workbook in Excel, save it and try again.",
	}},
	Logical: {what: model.Text{
		Sv: "Cellen innehåller {value}, Excels svar på ett villkor. Det kan inte stå i kolumnen ”{column}”.",
		En: "The cell holds {value}, Excel's answer to a condition. It can not stand in the column \"{column}\".",
	}, why: model.Text{
		Sv: "SANT och FALSKT är Excels svar på ett villkor. De kommer oftast av en formel som jämför i stället för att räkna.",
		En: "TRUE and FALSE are Excel's answers to a condition. Mostly they come from a formula that compares instead of counts.",
	}, example: cells("värde", "SANT", "63", "column", "värde"), remedy: model.Text{
		Sv: "Ersätt det med det som ska stå i cellen.",
		En: "Replace it with what should stand in the cell.",
	}},
	PersonalNumber: {what: model.Text{
		Sv: "Cellen innehåller något som ser ut som ett personnummer: {value}.",
		En: "The cell holds what looks like a personal identity number: {value}.",
	}, why: model.Text{
		Sv: "Uppgifter om en enskild person får inte publiceras. Kontrollsiffran stämmer, så det är troligen ett riktigt nummer.",
		En: "Data on a single person must not be published. The check digit is right, so it is most likely a real number.",
	}, example: cells("kommentar", "Anmält av 811218-••••", "Anmält", "value", "811218-••••"), remedy: model.Text{
		Sv: "Ta bort det. Uppgifter om enskilda personer får inte stå i arbetsboken.",
		En: "Remove it. The workbook must not hold data on individuals.",
	}},
	LongText: {severity: Note, what: model.Text{
		Sv: "Texten i kolumnen ”{column}” är {length} tecken lång.",
		En: "The text in the column \"{column}\" is {length} characters long.",
	}, why: model.Text{
		Sv: "Långa texter är svåra att läsa på en telefon. Texten publiceras ändå som den är.",
		En: "Long texts are hard to read on a phone. The text is published as it is all the same.",
	}, example: cells("beskrivning", "En text på 5 200 tecken …", "En text på högst 4 000 tecken", "column", "beskrivning", "length", "5200", "limit", "4000").english("beskrivning", "A text of 5,200 characters …", "A text of at most 4,000 characters"), remedy: model.Text{
		Sv: "Korta den till högst {limit} tecken, så blir sidan lättare att läsa.",
		En: "Shorten it to at most {limit} characters, so that the page is easier to read.",
	}},
	HiddenCharacters: {severity: Note, what: model.Text{
		Sv: "I {value} finns osynliga tecken. De tas bort på sidan.",
		En: "In {value} there are hidden characters. They are left out on the page.",
	}, why: model.Text{
		Sv: "De följer ofta med när en text är kopierad från en webbsida eller ett dokument. De kan göra att ord bryts fel eller inte hittas.",
		En: "They often come along with text copied from a web page or a document. They can break words wrongly or hide them from a search.",
	}, example: cells("namn", "Skog·ås (osynligt tecken)", "Skogås", "value", "Skogås").english("namn", "Skog·ås (hidden character)", "Skogås"), remedy: model.Text{
		Sv: "Skriv om texten i cellen för hand om den ser fel ut.",
		En: "Write the text in the cell again by hand if it looks wrong.",
	}},
	TextBeforeNumber: {what: model.Text{
		Sv: "I {value} står det något före talet.",
		En: "In {value} something stands before the number.",
	}, why: model.Text{
		Sv: "Det kan vara en anmärkning eller ett tecken som ändrar vad talet betyder. Programmet gissar inte.",
		En: "It may be a remark or a sign that changes what the number means. The program does not guess.",
	}, example: cells("värde", "+63", "63", "number", "63"), remedy: model.Text{
		Sv: "Skriv bara talet: {number}. En anmärkning skrivs i kolumnen ”kommentar”.",
		En: "Write the number only: {number}. A remark goes in the column \"kommentar\".",
	}},
	YearAsDate: {what: model.Text{
		Sv: "{value} är ett årtal som visas som datum: Excel räknar dagar från 1900.",
		En: "{value} is a year shown as a date: Excel counts days from 1900.",
	}, why: model.Text{
		Sv: "Cellen har datumformat men innehåller bara ett årtal. Excel räknar dagar, så 2023 blir den dag som är nummer 2023 efter år 1900.",
		En: "The cell has a date format but holds a year only. Excel counts days, so 2023 becomes day number 2023 after the year 1900.",
	}, example: cells("folkmängd datum", "1905-07-15", "2023-12-31"), remedy: model.Text{
		Sv: "Skriv hela datumet, till exempel 2023-12-31.",
		En: "Write the whole date, such as 2023-12-31.",
	}},
	LongName: {what: model.Text{
		Sv: "Texten i kolumnen ”{column}” är {length} tecken lång. Den blir sidans adress eller rubrik.",
		En: "The text in the column \"{column}\" is {length} characters long. It becomes the address or the heading of a page.",
	}, why: model.Text{
		Sv: "Den långa texten får inte plats där den ska stå, och en lång adress går sönder när den kopieras.",
		En: "A long text does not fit where it is to stand, and a long address breaks when it is copied.",
	}, example: cells("id", "andel-som-kanner-sig-trygga-utomhus-sent-pa-kvallen-nar-det-ar-morkt-i-hela-kommunen", "trygga-sen-kvall", "column", "id", "length", "84", "limit", "80"), remedy: model.Text{
		Sv: "Korta den till högst {limit} tecken.",
		En: "Shorten it to at most {limit} characters.",
	}},
	NotSemicolon: {what: model.Text{
		Sv: "I {value} står flera saker utan semikolon mellan.",
		En: "In {value} several things stand without semicolons between.",
	}, why: model.Text{
		Sv: "Komma och ”och” kan vara en del av ett namn. Med semikolon är det alltid klart var ett slutar och nästa börjar.",
		En: "A comma or an \"och\" may be part of a name. With semicolons it is always clear where one ends and the next begins.",
	}, example: cells("platser", "Skogås, Grantorp", "Skogås; Grantorp"), remedy: model.Text{
		Sv: "Skriv ; mellan dem.",
		En: "Write ; between them.",
	}},
	FormulaText: {what: model.Text{
		Sv: "{value} är en formel som är skriven som text.",
		En: "{value} is a formula that is written as text.",
	}, why: model.Text{
		Sv: "Cellen har formatet Text, och då räknar Excel inte ut formeln. Det finns inget tal att läsa.",
		En: "The cell has the format Text, and then Excel does not calculate the formula. There is no number to read.",
	}, example: cells("värde", "=D2/D3", "63"), remedy: model.Text{
		Sv: "Skriv bara talet. Ska det vara en formel: ge cellen formatet Allmänt (Start › Tal) och skriv formeln igen.",
		En: "Write the number only. If it is to be a formula: give the cell the format General (Home › Number) and write the formula again.",
	}},
	ShareForCount: {what: model.Text{
		Sv: "{value} är en andel och inte ett antal.",
		En: "{value} is a share and not a number of answers.",
	}, why: model.Text{
		Sv: "Antalet svar avgör hur säkert värdet är. En svarsandel säger inte hur många som svarade.",
		En: "The number of answers decides how certain the value is. A response rate does not say how many answered.",
	}, example: cells("antal svar", "47 %", "480"), remedy: model.Text{
		Sv: "Här ska antalet svar stå, inte svarsandelen. Är antalet inte känt: lämna cellen tom.",
		En: "The number of answers goes here, not the response rate. If the number is not known: leave the cell empty.",
	}},
	NearSign: {what: model.Text{
		Sv: "{value} är inte ett tal, och tecknet förklaras inte för måttet ”{indicator}”. Förklarade tecken är {signs}.",
		En: "{value} is not a number, and the sign is not explained for the indicator \"{indicator}\". The signs explained are {signs}.",
	}, why: model.Text{
		Sv: "Det liknar ett av källans tecken, men bara tecken som skrivs precis som de är förklarade läses. Annars kunde ett skrivfel bli en uppgift som saknas.",
		En: "It resembles one of the source's signs, but only signs written just as they are explained are read. Otherwise a slip could turn into a missing value.",
	}, example: cells("värde", "X", "x", "indicator", "trygg", "signs", ".. (uppgift saknas), x (för få svar)"), remedy: model.Text{
		Sv: "Skriv talet eller ett förklarat tecken.",
		En: "Write the number or one of the signs explained.",
	}},
	SignForLimit: {what: model.Text{
		Sv: "{value} är inte ett tal, och kan inte vara gräns för ett intervall.",
		En: "{value} is not a number, and can not be a limit of an interval.",
	}, why: model.Text{
		Sv: "Ett intervall har två tal eller finns inte alls. Att det saknas syns på att cellerna är tomma.",
		En: "An interval has two numbers or does not exist. That there is none is shown by empty cells.",
	}, example: cells("", "värde|nedre|övre\n63|..|..", "värde|nedre|övre\n63||", "value", ".."), remedy: model.Text{
		Sv: "Skriv ett tal. Anger källan inget intervall: lämna kolumnerna för det tomma, både ”nedre” och ”övre”.",
		En: "Write a number. If the source gives no interval: leave its columns empty, both \"nedre\" and \"övre\".",
	}},
	PlusMinus: {what: model.Text{
		Sv: "{value} är ett värde och en felmarginal i samma cell.",
		En: "{value} is a value and a margin of error in one cell.",
	}, why: model.Text{
		Sv: "Intervallet kan vara olika brett åt de två hållen. Därför lagras alltid båda gränserna, så som källan anger dem.",
		En: "An interval may be wider on one side than on the other. So both limits are always kept, as the source gives them.",
	}, example: cells("", "värde|nedre|övre\n63 ± 4,5||", "värde|nedre|övre\n63|58,5|67,5", "value", "63 ± 4,5", "number", "63", "lower", "58,5", "upper", "67,5"), remedy: model.Text{
		Sv: "Räkna ut gränserna och skriv ett tal i varje cell: {number} i ”värde”, {lower} i ”nedre” och {upper} i ”övre”.",
		En: "Work out the limits and write one number in each cell: {number} in \"värde\", {lower} in \"nedre\" and {upper} in \"övre\".",
	}},
	OddPeriod: {what: model.Text{
		Sv: "{value} kan inte vara en period: {why}.",
		En: "{value} can not be a period: {why}.",
	}, why: model.Text{
		Sv: "Perioden är skriven på rätt sätt, men talen i den kan inte stämma. Det är oftast ett skrivfel.",
		En: "The period is written the right way, but its numbers can not be right. Mostly it is a slip of the finger.",
	}, example: cells("period", "2021-13", "2021-12", "why", "månader är 01–12", "whyEn", "months are 01–12"), remedy: model.Text{
		Sv: "Kontrollera perioden mot källan.",
		En: "Check the period against the source.",
	}},
	OneName: {severity: Note, what: model.Text{
		Sv: "{value} läses som ett enda namn.",
		En: "{value} is read as a single name.",
	}, why: model.Text{
		Sv: "I den här kolumnen kan ett komma eller ”och” höra till namnet. Det läses därför som ett.",
		En: "In this column a comma or an \"och\" may be part of the name. So it is read as one.",
	}, example: cells("aktörer", "Polisen, kommunen", "Polisen; kommunen"), remedy: model.Text{
		Sv: "Är det flera: skriv ; mellan dem. Annars behöver du inte göra något.",
		En: "If it is several: write ; between them. Otherwise there is nothing to do.",
	}},
	NotInterval: {what: model.Text{
		Sv: "{value} går inte att läsa som ett osäkerhetsintervall.",
		En: "{value} can not be read as a confidence interval.",
	}, why: model.Text{
		Sv: "Intervallet visas som osäkerhet runt värdet. Det måste ha en nedre och en övre gräns som går att läsa som tal.",
		En: "The interval is shown as uncertainty around the value. It has to have a lower and an upper limit that can be read as numbers.",
	}, example: cells("intervall", "från 59", "59–68"), remedy: model.Text{
		Sv: "Skriv den nedre gränsen, ett streck och den övre, till exempel 59,5–68. Anger källan inget intervall: lämna cellen tom.",
		En: "Write the lower limit, a dash and the upper limit, such as 59,5–68. If the source gives no interval: leave the cell empty.",
	}},
	FootnoteMark: {severity: Note, what: model.Text{
		Sv: "Fotnotsmärket i {value} läses inte.",
		En: "The footnote mark in {value} is not read.",
	}, why: model.Text{
		Sv: "Upphöjda siffror och tecken är oftast fotnoter. Märket tas bort så att det inte läses som en del av namnet eller talet.",
		En: "Raised digits and signs are mostly footnotes. The mark is taken away so that it is not read as part of the name or number.",
	}, example: cells("indikator", "Otrygg¹", ""), remedy: model.Text{
		Sv: "Behöver läsaren fotnoten: skriv den i kolumnen ”kommentar”. Annars behöver du inte göra något.",
		En: "If readers need the footnote: write it in the column \"kommentar\". Otherwise there is nothing to do.",
	}},
	MarkRead: {severity: Note, what: model.Text{
		Sv: "Märket {mark} i {value} lästes som {meaning}.",
		En: "The mark {mark} in {value} was read as {meaning}.",
	}, why: model.Text{
		Sv: "Källan har satt ett märke vid siffran. Det visas för läsaren som en markering vid värdet.",
		En: "The source has put a mark at the figure. It is shown to readers as a flag of the value.",
	}, example: cells("period", "2021*", "", "mark", "*", "meaning", "preliminär", "meaningEn", "preliminary"), remedy: model.Text{
		Sv: "Betyder märket något annat: förklara det i kolumnen ”symboler” för måttet på bladet Indikatorer.",
		En: "If the mark means something else: explain it in the column \"symboler\" of the indicator on the sheet Indikatorer.",
	}},
	ReadAs: {severity: Note, what: model.Text{
		Sv: "{value} lästes som {reading}.",
		En: "{value} was read as {reading}.",
	}, why: model.Text{
		Sv: "Cellen är skriven på ett ovanligt sätt men kan bara betyda en sak. Du får veta hur den lästes, så att du kan säga ifrån.",
		En: "The cell is written in an unusual way but can mean one thing only. You are told how it was read, so that you can object.",
	}, example: cells("värde", "63 (59–68)", "", "reading", "värdet 63 med intervallet 59–68", "readingEn", "the value 63 with the interval 59–68"), remedy: model.Text{
		Sv: "Stämmer det behöver du inte göra något.",
		En: "If that is right there is nothing to do.",
	}},
	MarkUnexplained: {severity: Note, what: model.Text{
		Sv: "Märket {mark} efter intervallet i {value} förklaras inte. Det följer med i öppna data, men visas inte på sidan.",
		En: "The mark {mark} behind the interval in {value} is not explained. It is kept in the open data, but not shown on the page.",
	}, why: model.Text{
		Sv: "Ett tecken efter intervallet betyder ofta att en skillnad är säkerställd. Utan källans förklaring vore det en gissning att visa det.",
		En: "A sign after an interval often means that a difference is significant. Without the source's explanation it would be a guess to show it.",
	}, example: cells("intervall", "57,9–66,7 *", "57,9–66,7", "mark", "*"), remedy: model.Text{
		Sv: "Behöver läsaren veta vad märket betyder: skriv det i kolumnen ”kommentar”.",
		En: "If readers need to know what the mark means: write it in the column \"kommentar\".",
	}},
	MarkedNumber: {what: model.Text{
		Sv: "Efter talet i {value} står märket {mark}, som inte förklaras för måttet ”{indicator}”.",
		En: "In {value} the mark {mark} stands behind the number, which is not explained for the indicator \"{indicator}\".",
	}, why: model.Text{
		Sv: "Märket kan betyda att värdet är preliminärt, osäkert eller har en fotnot. Utan förklaring går det inte att veta, och läsaren skulle inte få reda på det.",
		En: "The mark may mean that the value is preliminary, uncertain or has a footnote. Without an explanation nobody knows, and readers would not be told.",
	}, example: cells("", "värde|markering\n63*|", "värde|markering\n63|preliminär", "value", "63*", "mark", "*", "indicator", "trygg", "number", "63", "flags", "preliminär, reviderad, seriebrott"), remedy: model.Text{
		Sv: "Skriv bara talet: {number}. Eller förklara märket i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{mark} = …” med något av: {flags}.",
		En: "Write the number only: {number}. Or explain the mark in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{mark} = …\" with one of: {flags}.",
	}},
}

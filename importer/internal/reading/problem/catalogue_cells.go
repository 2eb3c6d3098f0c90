package problem

import "lagesbild/importer/internal/ground/model"

// Messages about one cell.
var aboutCells = map[Code]message{
	Empty: {what: model.Text{
		"sv": "Cellen är tom, men kolumnen ”{column}” ska alltid vara ifylld.",
		"en": "The cell is empty, but the column \"{column}\" must always be filled in.",
	}, why: model.Text{
		"sv": "Uppgiften behövs för att raden ska gå att använda eller visas. Programmet fyller aldrig i något på egen hand.",
		"en": "The row can not be used or shown without it. The program never fills in anything by itself.",
	}, example: cells("", "id|namn\ntrygghet|", "id|namn\ntrygghet|Trygghet", "column", "namn", "help", "Områdets namn.", "helpEn", "Name of the area.", "value", ""), remedy: model.Text{
		"sv": "Fyll i cellen. Där ska stå: {help}",
		"en": "Fill in the cell. What goes there: {help}",
	}},
	EmptyValue: {what: model.Text{
		"sv": "Cellen är tom, och det står inte vad en tom cell betyder för måttet ”{indicator}”.",
		"en": "The cell is empty, and nothing says what an empty cell means for the indicator \"{indicator}\".",
	}, why: model.Text{
		"sv": "En tom cell kan betyda att uppgiften saknas, att ingen har frågat eller att någon har glömt att fylla i. Det är skillnad på dem, och ingen av dem är noll.",
		"en": "An empty cell may mean that there is no figure, that nobody asked or that somebody forgot to fill it in. They differ, and none of them is zero.",
	}, example: cells("", "period|värde\n2021|", "period|värde\n2021|..", "indicator", "trygg", "value", ""), remedy: model.Text{
		"sv": "Skriv talet eller källans tecken. Lämnar källan själv cellen tom: lägg till ”tom = uppgift saknas” i kolumnen ”symboler” för måttet på bladet Indikatorer. Skriv inte 0 för något som saknas.",
		"en": "Write the number or the source's sign. If the source itself leaves the cell empty: add \"tom = uppgift saknas\" in the column \"symboler\" of the indicator on the sheet Indikatorer. Do not write 0 for what is missing.",
	}},
	NotNumber: {what: model.Text{
		"sv": "{value} är inte ett tal.",
		"en": "{value} is not a number.",
	}, why: model.Text{
		"sv": "Värdet ska gå att räkna med och rita. Programmet gissar aldrig vad en text betyder i siffror.",
		"en": "The value is to be counted with and drawn. The program never guesses what a text means in figures.",
	}, example: cells("värde", "sextiotre", "63"), remedy: model.Text{
		"sv": "Skriv bara siffror, med komma före decimalerna, till exempel 63,5.",
		"en": "Write digits only, with a comma before the decimals, such as 63,5.",
	}},
	UnknownSign: {what: model.Text{
		"sv": "{value} är inte ett tal, och tecknet förklaras inte för måttet ”{indicator}”. Förklarade tecken är {signs}.",
		"en": "{value} is not a number, and the sign is not explained for the indicator \"{indicator}\". The signs explained are {signs}.",
	}, why: model.Text{
		"sv": "Samma tecken kan betyda noll i en källa och att uppgiften saknas i en annan. Därför läses bara tecken som är förklarade för just det måttet.",
		"en": "The same sign may mean zero in one source and no value in another. So only signs explained for that very indicator are read.",
	}, example: cells("värde", ":", "..", "indicator", "trygg", "signs", ".. (uppgift saknas), x (för få svar)", "sign", ":", "meanings", "noll, avrundas till noll, uppgift saknas, för få svar"), remedy: model.Text{
		"sv": "Skriv talet eller ett förklarat tecken. Använder källan {value}: lägg till tecknet och vad det betyder i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{sign} = …” med något av: {meanings}.",
		"en": "Write the number or one of the signs explained. If the source uses {value}: add the sign and its meaning in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{sign} = …\" with one of: {meanings}.",
	}},
	NoLegend: {what: model.Text{
		"sv": "{value} är inte ett tal, och inga tecken är förklarade för måttet ”{indicator}”.",
		"en": "{value} is not a number, and no signs are explained for the indicator \"{indicator}\".",
	}, why: model.Text{
		"sv": "Samma tecken kan betyda noll i en källa och att uppgiften saknas i en annan. Därför måste varje källas tecken förklaras en gång, på bladet Indikatorer.",
		"en": "The same sign may mean zero in one source and no value in another. So each source's signs have to be explained once, on the sheet Indikatorer.",
	}, example: cells("symboler", "", "x = för få svar", "value", "x", "indicator", "trygg", "sign", "x", "meanings", "noll, avrundas till noll, uppgift saknas, för få svar"), remedy: model.Text{
		"sv": "Skriv talet. Använder källan {value}: skriv tecknet och vad det betyder i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{sign} = …” med något av: {meanings}.",
		"en": "Write the number. If the source uses {value}: write the sign and its meaning in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{sign} = …\" with one of: {meanings}.",
	}},
	AmbiguousNumber: {what: model.Text{
		"sv": "{value} kan läsas på två sätt: som {decimal} eller som {thousands}.",
		"en": "{value} can be read in two ways: as {decimal} or as {thousands}.",
	}, why: model.Text{
		"sv": "Punkt och komma skiljer decimaler i en del program och tusental i andra. Ett fel val gör värdet tusen gånger för stort eller för litet.",
		"en": "Point and comma mark decimals in some programs and thousands in others. The wrong choice makes the value a thousand times too large or too small.",
	}, example: cells("värde", "1.234", "1234", "decimal", "1,234", "thousands", "1234"), remedy: model.Text{
		"sv": "Ge cellen formatet Tal (Start › Tal) och skriv talet igen: {decimal} om det har decimaler, {thousands} om det är tusental.",
		"en": "Give the cell the format Number (Home › Number) and write the number again: {decimal} if it has decimals, {thousands} if it is thousands.",
	}},
	GroupedNumber: {what: model.Text{
		"sv": "{value} har punkt eller komma mellan tusentalen.",
		"en": "{value} has a point or comma between the thousands.",
	}, why: model.Text{
		"sv": "Punkt eller komma mellan tusental är lätta att förväxla med decimaler. Utan dem finns bara ett sätt att läsa talet.",
		"en": "A point or comma between thousands is easily taken for a decimal mark. Without them the number can be read in one way only.",
	}, example: cells("folkmängd", "76,665,000", "76665000", "number", "76665000"), remedy: model.Text{
		"sv": "Skriv talet utan dem: {number}",
		"en": "Write the number without them: {number}",
	}},
	DecimalPoint: {what: model.Text{
		"sv": "{value} är skrivet med punkt före decimalerna.",
		"en": "{value} is written with a point before the decimals.",
	}, why: model.Text{
		"sv": "Cellen är en text och inte ett tal, ofta för att siffran är kopierad från en engelsk källa. I svenska Excel skrivs decimaler med komma.",
		"en": "The cell is a text and not a number, often since the figure was copied from an English source. Swedish Excel has a comma before the decimals.",
	}, example: cells("värde", "63.5", "63,5", "number", "63,5"), remedy: model.Text{
		"sv": "Skriv med komma: {number}",
		"en": "Write it with a comma: {number}",
	}},
	PercentSign: {what: model.Text{
		"sv": "{value} har ett procenttecken.",
		"en": "{value} has a percent sign.",
	}, why: model.Text{
		"sv": "Enheten gäller hela måttet och skrivs en gång. Utan procenttecken kan inget format i Excel ändra talet i det dolda.",
		"en": "The unit is about the whole indicator and is written once. Without a percent sign no format of Excel can change the number unseen.",
	}, example: cells("värde", "63,5 %", "63,5", "number", "63,5"), remedy: model.Text{
		"sv": "Skriv bara talet: {number}. Enheten står redan på bladet Indikatorer.",
		"en": "Write the number only: {number}. The unit already stands on the sheet Indikatorer.",
	}},
	TextAfterNumber: {what: model.Text{
		"sv": "I {value} står det något mer efter talet.",
		"en": "In {value} something more stands after the number.",
	}, why: model.Text{
		"sv": "Det kan vara en enhet, en fotnot eller en del av talet. Programmet gissar inte vilket, eftersom en fotnot som läses som en siffra ändrar värdet.",
		"en": "It may be a unit, a footnote or part of the number. The program does not guess, since a footnote taken for a digit changes the value.",
	}, example: cells("värde", "62,5 st", "62,5", "number", "62,5"), remedy: model.Text{
		"sv": "Skriv bara talet: {number}. Enheten står på bladet Indikatorer, och en anmärkning skrivs i kolumnen ”kommentar”.",
		"en": "Write the number only: {number}. The unit stands on the sheet Indikatorer, and a remark goes in the column \"kommentar\".",
	}},
	InexactNumber: {what: model.Text{
		"sv": "{value} är inte ett exakt tal.",
		"en": "{value} is not an exact number.",
	}, why: model.Text{
		"sv": "Ett ”ca”, ”<” eller ”över” betyder att källan inte säger exakt hur mycket. Skrivs bara talet blir det en säkrare siffra än källan har gett.",
		"en": "Words and signs such as \"ca\" and \"<\" mean that the source does not say exactly how much. The bare number would be a firmer figure than the source has given.",
	}, example: cells("", "värde|kommentar\nca 70|", "värde|kommentar\nca 70|Källan anger ca 70.", "value", "ca 70", "sign", "ca 70"), remedy: model.Text{
		"sv": "Skriv talet som källan anger, utan något framför. Anger källan inget tal utan just {value}: förklara det i kolumnen ”symboler” för måttet på bladet Indikatorer, till exempel ”{sign} = för få svar”.",
		"en": "Write the number that the source gives, with nothing before it. If the source gives no number but exactly {value}: explain it in the column \"symboler\" of the indicator on the sheet Indikatorer, such as \"{sign} = för få svar\".",
	}},
	TwoNumbers: {what: model.Text{
		"sv": "{value} är två tal i samma cell.",
		"en": "{value} is two numbers in one cell.",
	}, why: model.Text{
		"sv": "Ofta är det ett intervall som är kopierat i ett stycke. Tre kolumner gör att värdet och dess osäkerhet kan ritas var för sig.",
		"en": "Often it is an interval copied in one piece. In three columns the value and its uncertainty can be drawn each by itself.",
	}, example: cells("", "värde|nedre|övre\n63 (59–68)||", "värde|nedre|övre\n63|59|68", "value", "63 (59–68)"), remedy: model.Text{
		"sv": "Skriv ett tal i varje cell: värdet i kolumnen ”värde”, den lägre gränsen i ”nedre” och den högre i ”övre”.",
		"en": "Write one number in each cell: the value in the column \"värde\", the lower limit in \"nedre\" and the higher in \"övre\".",
	}},
	NotWhole: {what: model.Text{
		"sv": "{value} är inte ett helt tal.",
		"en": "{value} is not a whole number.",
	}, why: model.Text{
		"sv": "Här räknas hela saker, till exempel personer eller platser. En text eller decimaler är tecken på att något hamnat i fel kolumn.",
		"en": "Whole things are counted here, such as people or places. A text or decimals suggest that something is in the wrong column.",
	}, example: cells("antal svar", "480,5", "480"), remedy: model.Text{
		"sv": "Skriv ett helt tal som inte är mindre än 0, till exempel 120.",
		"en": "Write a whole number that is not less than 0, such as 120.",
	}},
	NotYear: {what: model.Text{
		"sv": "{value} är inte ett årtal.",
		"en": "{value} is not a year.",
	}, why: model.Text{
		"sv": "Året avgör vad uppgiften gäller och när den är för gammal. Två siffror räcker inte, och ”i fjol” betyder snart något annat.",
		"en": "The year decides what the row is about and when it is out of date. Two digits are not enough, and \"last year\" soon means another one.",
	}, example: cells("bedömt år", "21", "2021"), remedy: model.Text{
		"sv": "Skriv året med fyra siffror, till exempel 2021.",
		"en": "Write the year with four digits, such as 2021.",
	}},
	NotPeriod: {what: model.Text{
		"sv": "{value} är inte en period.",
		"en": "{value} is not a period.",
	}, why: model.Text{
		"sv": "Perioden bestämmer var värdet hamnar på tidslinjen. Den måste därför ha en början och ett slut som inte går att missförstå.",
		"en": "The period decides where the value stands in time. So it needs a beginning and an end that can not be mistaken.",
	}, example: cells("period", "2021-22", "2021-2022"), remedy: model.Text{
		"sv": "Skriv ett år (2021), flera år (2021-2022), ett läsår (2018/19), ett kvartal (2021K1) eller en månad (2021-06).",
		"en": "Write a year (2021), a span of years (2021-2022), a school year (2018/19), a quarter (2021K1) or a month (2021-06).",
	}},
	ReversedPeriod: {what: model.Text{
		"sv": "Perioden {value} slutar innan den börjar.",
		"en": "The period {value} ends before it begins.",
	}, why: model.Text{
		"sv": "En period börjar med sitt tidigaste år. Står de omvänt kan ett av åren vara felskrivet.",
		"en": "A period begins with its earliest year. The other way round one of the years may be wrong.",
	}, example: cells("period", "2022-2021", "2021-2022"), remedy: model.Text{
		"sv": "Skriv det första året först.",
		"en": "Write the first year first.",
	}},
	MarkedPeriod: {what: model.Text{
		"sv": "Efter perioden i {value} står ett tecken.",
		"en": "In {value} a sign stands after the period.",
	}, why: model.Text{
		"sv": "Ett tecken vid året är ofta källans sätt att säga att siffran är preliminär. Det hör till värdet, så att det syns där värdet visas.",
		"en": "A sign at the year is often the source's way to say that the figure is preliminary. It belongs to the value, so that it is seen where the value is.",
	}, example: cells("", "period|markering\n2021*|", "period|markering\n2021|preliminär", "value", "2021*", "period", "2021"), remedy: model.Text{
		"sv": "Skriv bara {period} här. Betyder tecknet att värdena är preliminära eller reviderade: skriv det i kolumnen ”markering”, eller förklara tecknet i kolumnen ”symboler” för måttet, som ”* = preliminär”.",
		"en": "Write only {period} here. If the sign means that the values are preliminary or revised: write that in the column \"markering\", or explain the sign in the column \"symboler\" of the indicator, as \"* = preliminär\".",
	}},
	NotDate: {what: model.Text{
		"sv": "{value} är inte ett datum.",
		"en": "{value} is not a date.",
	}, why: model.Text{
		"sv": "Datumet ska gå att förstå på samma sätt överallt. Skrivet med dag eller månad först kan 3/4 vara både april och mars.",
		"en": "The date is to mean the same everywhere. With day or month first, 3/4 may be April as well as March.",
	}, example: cells("folkmängd datum", "31/12 -23", "2023-12-31"), remedy: model.Text{
		"sv": "Skriv år, månad och dag med bindestreck, till exempel 2023-12-31.",
		"en": "Write year, month and day with hyphens, such as 2023-12-31.",
	}},
	NotYesNo: {what: model.Text{
		"sv": "{value} är varken ja eller nej.",
		"en": "{value} is neither yes nor no.",
	}, why: model.Text{
		"sv": "Ett kryss eller ”kanske” kan betyda olika saker för olika personer.",
		"en": "A cross or \"perhaps\" may mean different things to different people.",
	}, example: cells("nyckel", "x", "ja"), remedy: model.Text{
		"sv": "Skriv ja eller nej, eller lämna cellen tom för nej.",
		"en": "Write ja or nej, or leave the cell empty for nej.",
	}},
	NotURL: {what: model.Text{
		"sv": "{value} är inte en webbadress.",
		"en": "{value} is not a web address.",
	}, why: model.Text{
		"sv": "Adressen blir en länk på webbplatsen. Utan https:// leder den fel, och andra slags adresser släpps inte igenom av säkerhetsskäl.",
		"en": "The address becomes a link on the site. Without https:// it leads astray, and other kinds of addresses are kept out for safety.",
	}, example: cells("källänk", "www.scb.se", "https://www.scb.se/"), remedy: model.Text{
		"sv": "Skriv hela adressen med https:// först, till exempel https://www.scb.se/.",
		"en": "Write the whole address with https:// first, such as https://www.scb.se/.",
	}},
	NotEmail: {what: model.Text{
		"sv": "{value} är inte en e-postadress.",
		"en": "{value} is not an e-mail address.",
	}, why: model.Text{
		"sv": "Adressen visas på webbplatsen, så att den som har en fråga når er.",
		"en": "The address is shown on the site, so that whoever has a question can reach you.",
	}, example: cells("värde", "kontakt(at)kommun.se", "kontakt@kommun.se"), remedy: model.Text{
		"sv": "Skriv en adress, till exempel kontakt@kommun.se.",
		"en": "Write one address, such as kontakt@kommun.se.",
	}},
	NotOrganisation: {what: model.Text{
		"sv": "{value} är inte ett organisationsnummer.",
		"en": "{value} is not an organisation number.",
	}, why: model.Text{
		"sv": "Numret talar om för program som samlar öppna data vem som är utgivare.",
		"en": "The number tells programs that collect open data who the publisher is.",
	}, example: cells("värde", "2120000068", "212000-0068"), remedy: model.Text{
		"sv": "Skriv sex siffror, bindestreck och fyra siffror, till exempel 212000-0068.",
		"en": "Write six digits, a hyphen and four digits, such as 212000-0068.",
	}},
	NotID: {what: model.Text{
		"sv": "{value} går inte att använda i kolumnen ”{column}”.",
		"en": "{value} can not be used in the column \"{column}\".",
	}, why: model.Text{
		"sv": "Cellen blir en del av en webbadress som aldrig ska ändras. Å, ä, ö, mellanslag och stora bokstäver fungerar olika i olika program.",
		"en": "The cell becomes part of a web address that should never change. Letters such as å, ä, ö, spaces and capitals work differently in different programs.",
	}, example: cells("id", "Trygg utomhus", "trygg-utomhus", "column", "id", "example", "exempelmatt"), remedy: model.Text{
		"sv": "Använd bara små bokstäver a–z, siffror och bindestreck mellan dem, till exempel {example}.",
		"en": "Use only lower case letters a–z, digits and hyphens between them, such as {example}.",
	}},
	NotInList: {what: model.Text{
		"sv": "{value} är inte ett av orden för kolumnen ”{column}”.",
		"en": "{value} is not one of the words for the column \"{column}\".",
	}, why: model.Text{
		"sv": "Kolumnen har bestämda ord, så att allt som betyder samma sak räknas och visas likadant.",
		"en": "The column has set words, so that what means the same is counted and shown the same way.",
	}, example: cells("status", "klart", "uppfyllt", "column", "status", "words", "uppfyllt, delvis uppfyllt, ej uppfyllt, ej bedömt"), remedy: model.Text{
		"sv": "Skriv ett av dessa: {words}.",
		"en": "Write one of these: {words}.",
	}},
	LegendForm: {what: model.Text{
		"sv": "{value} är inte skrivet som en förklaring av ett tecken.",
		"en": "{value} is not written as an explanation of a sign.",
	}, why: model.Text{
		"sv": "Cellen säger vad källans tecken betyder i stället för tal. Med likhetstecken och semikolon går det att se var ett tecken slutar och nästa börjar.",
		"en": "The cell tells what the source's signs mean in place of numbers. Equals signs and semicolons show where one ends and the next begins.",
	}, example: cells("symboler", ".. saknas", ".. = uppgift saknas"), remedy: model.Text{
		"sv": "Skriv tecknet, ett likhetstecken och vad det betyder, med semikolon mellan: ”.. = uppgift saknas; x = för få svar”.",
		"en": "Write the sign, an equals sign and what it means, with semicolons between: \".. = uppgift saknas; x = för få svar\".",
	}},
	LegendMeaning: {what: model.Text{
		"sv": "{value} är inte en av betydelserna som ett tecken kan ha.",
		"en": "{value} is not one of the meanings that a sign can have.",
	}, why: model.Text{
		"sv": "Betydelsen avgör hur värdet visas: som noll, eller som saknat med skälet till det. Därför används bestämda ord.",
		"en": "The meaning decides how the value is shown: as zero, or as missing and why. So the words are set.",
	}, example: cells("symboler", ".. = finns ej", ".. = uppgift saknas", "value", "finns ej", "words", "noll, avrundas till noll, uppgift saknas, för få svar"), remedy: model.Text{
		"sv": "Skriv en av dessa efter likhetstecknet: {words}.",
		"en": "Write one of these after the equals sign: {words}.",
	}},
	LegendRepeat: {what: model.Text{
		"sv": "Tecknet {value} förklaras två gånger.",
		"en": "The sign {value} is explained twice.",
	}, why: model.Text{
		"sv": "Ett tecken kan bara betyda en sak för ett mått. De olika strecken (-, –, —) räknas som samma tecken.",
		"en": "A sign can mean one thing only for an indicator. The different dashes (-, –, —) count as one sign.",
	}, example: cells("symboler", "- = noll; – = uppgift saknas", "- = noll", "value", "–"), remedy: model.Text{
		"sv": "Ta bort den ena förklaringen.",
		"en": "Remove one of the explanations.",
	}},
	TurnedIntoDate: {what: model.Text{
		"sv": "Cellen innehåller datumet {value}. Excel gör gärna om sådant som 1-4 och 2021-06 till datum.",
		"en": "The cell holds the date {value}. Excel tends to turn things such as 1-4 and 2021-06 into dates.",
	}, why: model.Text{
		"sv": "Excel byter gärna ut det som ser ut som ett datum, och det som du skrev är då borta. Därför går det inte att räkna tillbaka säkert.",
		"en": "Excel likes to replace what looks like a date, and what you wrote is gone then. So it can not be worked out safely.",
	}, example: cells("ålder", "2021-04-01", "1-4", "column", "ålder", "format", "Text", "formatEn", "Text"), remedy: model.Text{
		"sv": "Ge kolumnen ”{column}” formatet {format} (Start › Tal) och skriv det som ska stå i cellen på nytt.",
		"en": "Give the column \"{column}\" the format {format} (Home › Number) and write what should stand in the cell again.",
	}},
	FaultValue: {what: model.Text{
		"sv": "Cellen innehåller Excels felvärde {value}.",
		"en": "The cell holds Excel's error value {value}.",
	}, why: model.Text{
		"sv": "Formeln i cellen har inget svar, till exempel för att den hänvisar till något som är borttaget. Det finns alltså inget värde att visa.",
		"en": "The formula in the cell has no answer, perhaps since it refers to what has been removed. So there is no value to show.",
	}, example: cells("värde", "#N/A", "63"), remedy: model.Text{
		"sv": "Rätta formeln i cellen, eller ersätt den med det som ska stå där.",
		"en": "Mend the formula in the cell, or replace it with what should stand there.",
	}},
	NotCalculated: {what: model.Text{
		"sv": "Cellen innehåller en formel som inte är uträknad.",
		"en": "The cell holds a formula that has not been calculated.",
	}, why: model.Text{
		"sv": "Filen är sparad av ett program som inte räknar, så cellen har en formel men inget svar. Den läses aldrig som 0.",
		"en": "The file was saved by a program that does not calculate, so the cell has a formula but no answer. It is never read as 0.",
	}, example: cells("värde", "=SUMMA(D2:D9)", "63"), remedy: model.Text{
		"sv": "Öppna arbetsboken i Excel, spara den och försök igen.",
		"en": "Open the workbook in Excel, save it and try again.",
	}},
	Logical: {what: model.Text{
		"sv": "Cellen innehåller {value}, Excels svar på ett villkor. Det kan inte stå i kolumnen ”{column}”.",
		"en": "The cell holds {value}, Excel's answer to a condition. It can not stand in the column \"{column}\".",
	}, why: model.Text{
		"sv": "SANT och FALSKT är Excels svar på ett villkor. De kommer oftast av en formel som jämför i stället för att räkna.",
		"en": "TRUE and FALSE are Excel's answers to a condition. Mostly they come from a formula that compares instead of counts.",
	}, example: cells("värde", "SANT", "63", "column", "värde"), remedy: model.Text{
		"sv": "Ersätt det med det som ska stå i cellen.",
		"en": "Replace it with what should stand in the cell.",
	}},
	PersonalNumber: {what: model.Text{
		"sv": "Cellen innehåller något som ser ut som ett personnummer: {value}.",
		"en": "The cell holds what looks like a personal identity number: {value}.",
	}, why: model.Text{
		"sv": "Uppgifter om en enskild person får inte publiceras. Kontrollsiffran stämmer, så det är troligen ett riktigt nummer.",
		"en": "Data on a single person must not be published. The check digit is right, so it is most likely a real number.",
	}, example: cells("kommentar", "Anmält av 811218-••••", "Anmält", "value", "811218-••••"), remedy: model.Text{
		"sv": "Ta bort det. Uppgifter om enskilda personer får inte stå i arbetsboken.",
		"en": "Remove it. The workbook must not hold data on individuals.",
	}},
	LongText: {severity: Note, what: model.Text{
		"sv": "Texten i kolumnen ”{column}” är {length} tecken lång.",
		"en": "The text in the column \"{column}\" is {length} characters long.",
	}, why: model.Text{
		"sv": "Långa texter är svåra att läsa på en telefon. Texten publiceras ändå som den är.",
		"en": "Long texts are hard to read on a phone. The text is published as it is all the same.",
	}, example: cells("beskrivning", "En text på 5 200 tecken …", "En text på högst 4 000 tecken", "column", "beskrivning", "length", "5200", "limit", "4000").english("beskrivning", "A text of 5,200 characters …", "A text of at most 4,000 characters"), remedy: model.Text{
		"sv": "Korta den till högst {limit} tecken, så blir sidan lättare att läsa.",
		"en": "Shorten it to at most {limit} characters, so that the page is easier to read.",
	}},
	HiddenCharacters: {severity: Note, what: model.Text{
		"sv": "I {value} finns osynliga tecken. De tas bort på sidan.",
		"en": "In {value} there are hidden characters. They are left out on the page.",
	}, why: model.Text{
		"sv": "De följer ofta med när en text är kopierad från en webbsida eller ett dokument. De kan göra att ord bryts fel eller inte hittas.",
		"en": "They often come along with text copied from a web page or a document. They can break words wrongly or hide them from a search.",
	}, example: cells("namn", "Skog·ås (osynligt tecken)", "Skogås", "value", "Skogås").english("namn", "Skog·ås (hidden character)", "Skogås"), remedy: model.Text{
		"sv": "Skriv om texten i cellen för hand om den ser fel ut.",
		"en": "Write the text in the cell again by hand if it looks wrong.",
	}},
	TextBeforeNumber: {what: model.Text{
		"sv": "I {value} står det något före talet.",
		"en": "In {value} something stands before the number.",
	}, why: model.Text{
		"sv": "Det kan vara en anmärkning eller ett tecken som ändrar vad talet betyder. Programmet gissar inte.",
		"en": "It may be a remark or a sign that changes what the number means. The program does not guess.",
	}, example: cells("värde", "+63", "63", "number", "63"), remedy: model.Text{
		"sv": "Skriv bara talet: {number}. En anmärkning skrivs i kolumnen ”kommentar”.",
		"en": "Write the number only: {number}. A remark goes in the column \"kommentar\".",
	}},
	YearAsDate: {what: model.Text{
		"sv": "{value} är ett årtal som visas som datum: Excel räknar dagar från 1900.",
		"en": "{value} is a year shown as a date: Excel counts days from 1900.",
	}, why: model.Text{
		"sv": "Cellen har datumformat men innehåller bara ett årtal. Excel räknar dagar, så 2023 blir den dag som är nummer 2023 efter år 1900.",
		"en": "The cell has a date format but holds a year only. Excel counts days, so 2023 becomes day number 2023 after the year 1900.",
	}, example: cells("folkmängd datum", "1905-07-15", "2023-12-31"), remedy: model.Text{
		"sv": "Skriv hela datumet, till exempel 2023-12-31.",
		"en": "Write the whole date, such as 2023-12-31.",
	}},
	LongName: {what: model.Text{
		"sv": "Texten i kolumnen ”{column}” är {length} tecken lång. Den blir sidans adress eller rubrik.",
		"en": "The text in the column \"{column}\" is {length} characters long. It becomes the address or the heading of a page.",
	}, why: model.Text{
		"sv": "Den långa texten får inte plats där den ska stå, och en lång adress går sönder när den kopieras.",
		"en": "A long text does not fit where it is to stand, and a long address breaks when it is copied.",
	}, example: cells("id", "andel-som-kanner-sig-trygga-utomhus-sent-pa-kvallen-nar-det-ar-morkt-i-hela-kommunen", "trygga-sen-kvall", "column", "id", "length", "84", "limit", "80"), remedy: model.Text{
		"sv": "Korta den till högst {limit} tecken.",
		"en": "Shorten it to at most {limit} characters.",
	}},
	NotSemicolon: {what: model.Text{
		"sv": "I {value} står flera saker utan semikolon mellan.",
		"en": "In {value} several things stand without semicolons between.",
	}, why: model.Text{
		"sv": "Komma och ”och” kan vara en del av ett namn. Med semikolon är det alltid klart var ett slutar och nästa börjar.",
		"en": "A comma or an \"och\" may be part of a name. With semicolons it is always clear where one ends and the next begins.",
	}, example: cells("platser", "Skogås, Grantorp", "Skogås; Grantorp"), remedy: model.Text{
		"sv": "Skriv ; mellan dem.",
		"en": "Write ; between them.",
	}},
	FormulaText: {what: model.Text{
		"sv": "{value} är en formel som är skriven som text.",
		"en": "{value} is a formula that is written as text.",
	}, why: model.Text{
		"sv": "Cellen har formatet Text, och då räknar Excel inte ut formeln. Det finns inget tal att läsa.",
		"en": "The cell has the format Text, and then Excel does not calculate the formula. There is no number to read.",
	}, example: cells("värde", "=D2/D3", "63"), remedy: model.Text{
		"sv": "Skriv bara talet. Ska det vara en formel: ge cellen formatet Allmänt (Start › Tal) och skriv formeln igen.",
		"en": "Write the number only. If it is to be a formula: give the cell the format General (Home › Number) and write the formula again.",
	}},
	ShareForCount: {what: model.Text{
		"sv": "{value} är en andel och inte ett antal.",
		"en": "{value} is a share and not a number of answers.",
	}, why: model.Text{
		"sv": "Antalet svar avgör hur säkert värdet är. En svarsandel säger inte hur många som svarade.",
		"en": "The number of answers decides how certain the value is. A response rate does not say how many answered.",
	}, example: cells("antal svar", "47 %", "480"), remedy: model.Text{
		"sv": "Här ska antalet svar stå, inte svarsandelen. Är antalet inte känt: lämna cellen tom.",
		"en": "The number of answers goes here, not the response rate. If the number is not known: leave the cell empty.",
	}},
	NearSign: {what: model.Text{
		"sv": "{value} är inte ett tal, och tecknet förklaras inte för måttet ”{indicator}”. Förklarade tecken är {signs}.",
		"en": "{value} is not a number, and the sign is not explained for the indicator \"{indicator}\". The signs explained are {signs}.",
	}, why: model.Text{
		"sv": "Det liknar ett av källans tecken, men bara tecken som skrivs precis som de är förklarade läses. Annars kunde ett skrivfel bli en uppgift som saknas.",
		"en": "It resembles one of the source's signs, but only signs written just as they are explained are read. Otherwise a slip could turn into a missing value.",
	}, example: cells("värde", "X", "x", "indicator", "trygg", "signs", ".. (uppgift saknas), x (för få svar)"), remedy: model.Text{
		"sv": "Skriv talet eller ett förklarat tecken.",
		"en": "Write the number or one of the signs explained.",
	}},
	SignForLimit: {what: model.Text{
		"sv": "{value} är inte ett tal, och kan inte vara gräns för ett intervall.",
		"en": "{value} is not a number, and can not be a limit of an interval.",
	}, why: model.Text{
		"sv": "Ett intervall har två tal eller finns inte alls. Att det saknas syns på att cellerna är tomma.",
		"en": "An interval has two numbers or does not exist. That there is none is shown by empty cells.",
	}, example: cells("", "värde|nedre|övre\n63|..|..", "värde|nedre|övre\n63||", "value", ".."), remedy: model.Text{
		"sv": "Skriv ett tal. Anger källan inget intervall: lämna kolumnerna för det tomma, både ”nedre” och ”övre”.",
		"en": "Write a number. If the source gives no interval: leave its columns empty, both \"nedre\" and \"övre\".",
	}},
	PlusMinus: {what: model.Text{
		"sv": "{value} är ett värde och en felmarginal i samma cell.",
		"en": "{value} is a value and a margin of error in one cell.",
	}, why: model.Text{
		"sv": "Intervallet kan vara olika brett åt de två hållen. Därför lagras alltid båda gränserna, så som källan anger dem.",
		"en": "An interval may be wider on one side than on the other. So both limits are always kept, as the source gives them.",
	}, example: cells("", "värde|nedre|övre\n63 ± 4,5||", "värde|nedre|övre\n63|58,5|67,5", "value", "63 ± 4,5", "number", "63", "lower", "58,5", "upper", "67,5"), remedy: model.Text{
		"sv": "Räkna ut gränserna och skriv ett tal i varje cell: {number} i ”värde”, {lower} i ”nedre” och {upper} i ”övre”.",
		"en": "Work out the limits and write one number in each cell: {number} in \"värde\", {lower} in \"nedre\" and {upper} in \"övre\".",
	}},
	OddPeriod: {what: model.Text{
		"sv": "{value} kan inte vara en period: {why}.",
		"en": "{value} can not be a period: {why}.",
	}, why: model.Text{
		"sv": "Perioden är skriven på rätt sätt, men talen i den kan inte stämma. Det är oftast ett skrivfel.",
		"en": "The period is written the right way, but its numbers can not be right. Mostly it is a slip of the finger.",
	}, example: cells("period", "2021-13", "2021-12", "why", "månader är 01–12", "whyEn", "months are 01–12"), remedy: model.Text{
		"sv": "Kontrollera perioden mot källan.",
		"en": "Check the period against the source.",
	}},
	OneName: {severity: Note, what: model.Text{
		"sv": "{value} läses som ett enda namn.",
		"en": "{value} is read as a single name.",
	}, why: model.Text{
		"sv": "I den här kolumnen kan ett komma eller ”och” höra till namnet. Det läses därför som ett.",
		"en": "In this column a comma or an \"och\" may be part of the name. So it is read as one.",
	}, example: cells("aktörer", "Polisen, kommunen", "Polisen; kommunen"), remedy: model.Text{
		"sv": "Är det flera: skriv ; mellan dem. Annars behöver du inte göra något.",
		"en": "If it is several: write ; between them. Otherwise there is nothing to do.",
	}},
	NotInterval: {what: model.Text{
		"sv": "{value} går inte att läsa som ett osäkerhetsintervall.",
		"en": "{value} can not be read as a confidence interval.",
	}, why: model.Text{
		"sv": "Intervallet visas som osäkerhet runt värdet. Det måste ha en nedre och en övre gräns som går att läsa som tal.",
		"en": "The interval is shown as uncertainty around the value. It has to have a lower and an upper limit that can be read as numbers.",
	}, example: cells("intervall", "från 59", "59–68"), remedy: model.Text{
		"sv": "Skriv den nedre gränsen, ett streck och den övre, till exempel 59,5–68. Anger källan inget intervall: lämna cellen tom.",
		"en": "Write the lower limit, a dash and the upper limit, such as 59,5–68. If the source gives no interval: leave the cell empty.",
	}},
	FootnoteMark: {severity: Note, what: model.Text{
		"sv": "Fotnotsmärket i {value} läses inte.",
		"en": "The footnote mark in {value} is not read.",
	}, why: model.Text{
		"sv": "Upphöjda siffror och tecken är oftast fotnoter. Märket tas bort så att det inte läses som en del av namnet eller talet.",
		"en": "Raised digits and signs are mostly footnotes. The mark is taken away so that it is not read as part of the name or number.",
	}, example: cells("indikator", "Otrygg¹", ""), remedy: model.Text{
		"sv": "Behöver läsaren fotnoten: skriv den i kolumnen ”kommentar”. Annars behöver du inte göra något.",
		"en": "If readers need the footnote: write it in the column \"kommentar\". Otherwise there is nothing to do.",
	}},
	MarkRead: {severity: Note, what: model.Text{
		"sv": "Märket {mark} i {value} lästes som {meaning}.",
		"en": "The mark {mark} in {value} was read as {meaning}.",
	}, why: model.Text{
		"sv": "Källan har satt ett märke vid siffran. Det visas för läsaren som en markering vid värdet.",
		"en": "The source has put a mark at the figure. It is shown to readers as a flag of the value.",
	}, example: cells("period", "2021*", "", "mark", "*", "meaning", "preliminär", "meaningEn", "preliminary"), remedy: model.Text{
		"sv": "Betyder märket något annat: förklara det i kolumnen ”symboler” för måttet på bladet Indikatorer.",
		"en": "If the mark means something else: explain it in the column \"symboler\" of the indicator on the sheet Indikatorer.",
	}},
	ReadAs: {severity: Note, what: model.Text{
		"sv": "{value} lästes som {reading}.",
		"en": "{value} was read as {reading}.",
	}, why: model.Text{
		"sv": "Cellen är skriven på ett ovanligt sätt men kan bara betyda en sak. Du får veta hur den lästes, så att du kan säga ifrån.",
		"en": "The cell is written in an unusual way but can mean one thing only. You are told how it was read, so that you can object.",
	}, example: cells("värde", "63 (59–68)", "", "reading", "värdet 63 med intervallet 59–68", "readingEn", "the value 63 with the interval 59–68"), remedy: model.Text{
		"sv": "Stämmer det behöver du inte göra något.",
		"en": "If that is right there is nothing to do.",
	}},
	MarkUnexplained: {severity: Note, what: model.Text{
		"sv": "Märket {mark} efter intervallet i {value} förklaras inte. Det följer med i öppna data, men visas inte på sidan.",
		"en": "The mark {mark} behind the interval in {value} is not explained. It is kept in the open data, but not shown on the page.",
	}, why: model.Text{
		"sv": "Ett tecken efter intervallet betyder ofta att en skillnad är säkerställd. Utan källans förklaring vore det en gissning att visa det.",
		"en": "A sign after an interval often means that a difference is significant. Without the source's explanation it would be a guess to show it.",
	}, example: cells("intervall", "57,9–66,7 *", "57,9–66,7", "mark", "*"), remedy: model.Text{
		"sv": "Behöver läsaren veta vad märket betyder: skriv det i kolumnen ”kommentar”.",
		"en": "If readers need to know what the mark means: write it in the column \"kommentar\".",
	}},
	MarkedNumber: {what: model.Text{
		"sv": "Efter talet i {value} står märket {mark}, som inte förklaras för måttet ”{indicator}”.",
		"en": "In {value} the mark {mark} stands behind the number, which is not explained for the indicator \"{indicator}\".",
	}, why: model.Text{
		"sv": "Märket kan betyda att värdet är preliminärt, osäkert eller har en fotnot. Utan förklaring går det inte att veta, och läsaren skulle inte få reda på det.",
		"en": "The mark may mean that the value is preliminary, uncertain or has a footnote. Without an explanation nobody knows, and readers would not be told.",
	}, example: cells("", "värde|markering\n63*|", "värde|markering\n63|preliminär", "value", "63*", "mark", "*", "indicator", "trygg", "number", "63", "flags", "preliminär, reviderad, seriebrott"), remedy: model.Text{
		"sv": "Skriv bara talet: {number}. Eller förklara märket i kolumnen ”symboler” för måttet på bladet Indikatorer, som ”{mark} = …” med något av: {flags}.",
		"en": "Write the number only: {number}. Or explain the mark in the column \"symboler\" of the indicator on the sheet Indikatorer, as \"{mark} = …\" with one of: {flags}.",
	}},
}

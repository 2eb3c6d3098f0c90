package problem

import "lagesbild/importer/internal/ground/model"

// Messages about rules between cells of a row.
var aboutRows = map[Code]message{
	TooLow: {what: model.Text{
		"sv": "{value} är för lågt: {what} kan inte vara mindre än {limit}.",
		"en": "{value} is too low: {what} can not be less than {limit}.",
	}, why: model.Text{
		"sv": "Enheten sätter en gräns: en andel kan inte vara mindre än noll. Ett sådant tal är oftast källans sätt att säga att uppgiften saknas, som -1 eller -99.",
		"en": "The unit sets a limit: a share can not be less than nothing. Such a number is often a source's way to say that there is no value, such as -1 or -99.",
	}, example: cells("värde", "-99", "..", "what", "ett värde med enheten procent", "whatEn", "a value with the unit percent", "limit", "0"), remedy: model.Text{
		"sv": "Kontrollera talet. Betyder det att uppgiften saknas: skriv källans tecken i stället.",
		"en": "Check the number. If it means that there is no value: write the source's sign instead.",
	}},
	TooHigh: {what: model.Text{
		"sv": "{value} är för högt: {what} kan inte vara mer än {limit}.",
		"en": "{value} is too high: {what} can not be more than {limit}.",
	}, why: model.Text{
		"sv": "Enheten sätter en gräns: en andel kan inte vara mer än 100 procent. Ofta saknas ett decimalkomma, eller så är enheten en annan.",
		"en": "The unit sets a limit: a share can not be more than 100 percent. Often a decimal comma is lost, or the unit is another one.",
	}, example: cells("värde", "635", "63,5", "what", "ett värde med enheten procent", "whatEn", "a value with the unit percent", "limit", "100"), remedy: model.Text{
		"sv": "Kontrollera talet mot källan, och att decimalkommat står rätt.",
		"en": "Check the number against the source, and that the decimal comma is in its place.",
	}},
	LimitBeyond: {severity: Note, what: model.Text{
		"sv": "Intervallets gräns {value} ligger utanför det som {what} kan vara, {range}.",
		"en": "The limit {value} lies outside what {what} can be, {range}.",
	}, why: model.Text{
		"sv": "Vissa metoder räknar fram gränser som ligger strax utanför det möjliga. Det är inte fel om källan skriver så.",
		"en": "Some methods work out limits that lie just beyond what is possible. It is not wrong if the source says so.",
	}, example: cells("övre", "100,2", "", "what", "ett värde med enheten procent", "whatEn", "a value with the unit percent", "range", "0–100", "rangeEn", "0–100"), remedy: model.Text{
		"sv": "Kontrollera talet mot källan. Står det så där behöver du inte göra något.",
		"en": "Check the number against the source. If it says so there is nothing to do.",
	}},
	HalfPair: {what: model.Text{
		"sv": "Kolumnen ”{filled}” är ifylld men inte ”{column}”.",
		"en": "The column \"{filled}\" is filled in but not \"{column}\".",
	}, why: model.Text{
		"sv": "De två cellerna säger något bara tillsammans. Ett målvärde är till exempel varken minst eller högst utan sin måltyp.",
		"en": "The two cells say something only together. A target, for example, is neither at least nor at most without its kind.",
	}, example: cells("", "målvärde|måltyp\n70|", "målvärde|måltyp\n70|minst", "value", "70", "filled", "målvärde", "column", "måltyp"), remedy: model.Text{
		"sv": "Fyll i ”{column}” också, eller töm ”{filled}”.",
		"en": "Fill in \"{column}\" too, or empty \"{filled}\".",
	}},
	ReversedInterval: {what: model.Text{
		"sv": "Intervallets nedre gräns {value} är högre än den övre, {upper}.",
		"en": "The lower limit {value} is higher than the upper, {upper}.",
	}, why: model.Text{
		"sv": "Gränserna har troligen bytt plats. Intervallet visas som osäkerhet på webbplatsen och måste gå från lågt till högt.",
		"en": "The limits have most likely changed places. The interval is shown as uncertainty on the site and has to run from low to high.",
	}, example: cells("", "nedre|övre\n68|59", "nedre|övre\n59|68", "value", "68", "upper", "59"), remedy: model.Text{
		"sv": "Skriv den lägre gränsen i kolumnen ”nedre” och den högre i ”övre”.",
		"en": "Write the lower limit in the column \"nedre\" and the higher in \"övre\".",
	}},
	OutsideInterval: {what: model.Text{
		"sv": "Värdet {value} ligger utanför sitt intervall, {lower}–{upper}.",
		"en": "The value {value} lies outside its interval, {lower}–{upper}.",
	}, why: model.Text{
		"sv": "Ett värde ligger alltid inom sitt eget osäkerhetsintervall, utom när källan har avrundat värdet men inte gränserna. Annars är ett av talen fel.",
		"en": "A value always lies within its own interval, unless the source has rounded the value but not the limits. Otherwise one of the numbers is wrong.",
	}, example: cells("", "värde|nedre|övre\n36|59|68", "värde|nedre|övre\n63|59|68", "value", "36", "lower", "59", "upper", "68"), remedy: model.Text{
		"sv": "Kontrollera de tre talen mot källan. Har källan avrundat värdet: skriv hur i kolumnen ”avrundat till”, till exempel 1 för hela tal.",
		"en": "Check the three numbers against the source. If the source has rounded the value: write how in the column \"avrundat till\", such as 1 for whole numbers.",
	}},
	IntervalWithoutValue: {what: model.Text{
		"sv": "Värdet är {value}, som betyder att det saknas, men raden har ett intervall.",
		"en": "The value is {value}, which means that there is none, but the row has an interval.",
	}, why: model.Text{
		"sv": "Ett intervall utan värde går inte att visa. Troligen har värdet fallit bort, eller så hör gränserna till en annan rad.",
		"en": "An interval without a value can not be shown. Most likely the value is lost, or the limits belong to another row.",
	}, example: cells("", "värde|nedre|övre\nx|59|68", "värde|nedre|övre\nx||", "value", "x"), remedy: model.Text{
		"sv": "Skriv värdet, eller töm kolumnerna ”nedre” och ”övre”.",
		"en": "Write the value, or empty the columns \"nedre\" and \"övre\".",
	}},
	GoalWithoutArea: {what: model.Text{
		"sv": "Målet är av slaget {kind} men hör inte till något område.",
		"en": "The goal is of the kind {kind} but belongs to no area.",
	}, why: model.Text{
		"sv": "Bara programmets övergripande mål står för sig. Alla andra visas på sitt områdes sida.",
		"en": "Only the overall goal of the programme stands by itself. All others are shown on the page of their area.",
	}, example: cells("", "slag|område\nområdesmål|", "slag|område\nområdesmål|trygghet", "kind", "områdesmål", "value", ""), remedy: model.Text{
		"sv": "Skriv områdets id, som på bladet Områden.",
		"en": "Write the id of the area, as on the sheet Områden.",
	}},
	OverallWithArea: {what: model.Text{
		"sv": "Målet är övergripande men har området {value}.",
		"en": "The goal is overall but has the area {value}.",
	}, why: model.Text{
		"sv": "Det övergripande målet gäller hela programmet och visas inte på något områdes sida. Antingen är slaget eller området fel.",
		"en": "The overall goal is about the whole programme and is shown on no area's page. Either the kind or the area is wrong.",
	}, example: cells("", "slag|område\növergripande|trygghet", "slag|område\növergripande|", "value", "trygghet"), remedy: model.Text{
		"sv": "Töm cellen, eller ändra ”slag” till områdesmål eller riktlinjemål.",
		"en": "Empty the cell, or change \"slag\" to områdesmål or riktlinjemål.",
	}},
	NoYearAssessed: {what: model.Text{
		"sv": "Målet är bedömt som {status}, men det står inte vilket år bedömningen gäller.",
		"en": "The goal is assessed as {status}, but not for which year.",
	}, why: model.Text{
		"sv": "En bedömning gäller ett visst år. Utan året kan läsaren tro att en gammal bedömning är ny.",
		"en": "An assessment is about a certain year. Without it the reader may take an old assessment for a new one.",
	}, example: cells("", "status|bedömt år\nuppfyllt|", "status|bedömt år\nuppfyllt|2021", "status", "uppfyllt", "value", ""), remedy: model.Text{
		"sv": "Skriv året, till exempel 2021.",
		"en": "Write the year, such as 2021.",
	}},
	NoAssessor: {severity: Note, what: model.Text{
		"sv": "Målet är bedömt som {status}, men det står inte vem som har bedömt det.",
		"en": "The goal is assessed as {status}, but not by whom.",
	}, why: model.Text{
		"sv": "En bedömning är någons omdöme, och läsaren vill veta vems. Utan namn visas bara bedömningen.",
		"en": "An assessment is somebody's judgement, and the reader wants to know whose. Without a name only the assessment is shown.",
	}, example: cells("", "status|bedömt av\nuppfyllt|", "status|bedömt av\nuppfyllt|förvaltningen", "status", "uppfyllt", "value", ""), remedy: model.Text{
		"sv": "Skriv vem, till exempel förvaltningen.",
		"en": "Write by whom, such as förvaltningen.",
	}},
	TargetBeforeBase: {what: model.Text{
		"sv": "Målåret {value} är inte senare än basåret, {base}.",
		"en": "The target year {value} is not later than the base year, {base}.",
	}, why: model.Text{
		"sv": "Utvecklingen räknas från basåret till målåret, då målvärdet ska vara nått. Är de samma eller omvända finns ingen tid däremellan.",
		"en": "Progress is counted from the base year to the target year, when the target is to be reached. If they are the same or reversed there is no time in between.",
	}, example: cells("", "basår|målår\n2025|2018", "basår|målår\n2018|2025", "value", "2018", "base", "2025"), remedy: model.Text{
		"sv": "Kontrollera båda åren. Basåret är året som målet räknas från, och målåret när det ska vara nått.",
		"en": "Check both years. The base year is the one that the target counts from, and the target year when it is to be reached.",
	}},
	NeedlessTarget: {what: model.Text{
		"sv": "Kolumnen ”{column}” används inte för måltypen {kind}, men här står {value}.",
		"en": "The column \"{column}\" is not used for the target kind {kind}, but here is {value}.",
	}, why: model.Text{
		"sv": "Måltyperna öka, minska och ja/nej har inget tal att nå, och bara inom har två. Ett tal som inte används kan missförstås som ett mål.",
		"en": "The target kinds öka, minska and ja/nej have no number to reach, and only inom has two. A number that is not used may be mistaken for a target.",
	}, example: cells("", "målvärde|måltyp\n70|öka", "målvärde|måltyp\n|öka", "value", "70", "column", "målvärde", "kind", "öka"), remedy: model.Text{
		"sv": "Töm cellen, eller välj en annan måltyp.",
		"en": "Empty the cell, or choose another target kind.",
	}},
	ReversedTarget: {what: model.Text{
		"sv": "Målets högsta värde, {value}, är inte högre än det lägsta, {lower}.",
		"en": "The target's upper value, {value}, is not higher than its lower, {lower}.",
	}, why: model.Text{
		"sv": "Måltypen inom betyder att värdet ska ligga mellan två tal.",
		"en": "The target kind inom means that the value is to be between two numbers.",
	}, example: cells("", "målvärde|måltyp|målvärde till\n80|inom|70", "målvärde|måltyp|målvärde till\n70|inom|80", "value", "70", "lower", "80"), remedy: model.Text{
		"sv": "Skriv det lägsta värdet i målvärde och det högsta i målvärde till.",
		"en": "Write the lowest value in målvärde and the highest in målvärde till.",
	}},
	NeitherYesNorNo: {what: model.Text{
		"sv": "Målet för {indicator} är ett ja eller nej, men här står {value}.",
		"en": "The target of {indicator} is a yes or no, but here is {value}.",
	}, why: model.Text{
		"sv": "Ett mål som är ja eller nej kan inte vara uppfyllt till tio procent.",
		"en": "A target that is yes or no can not be met to ten percent.",
	}, example: cells("värde", "10", "1", "indicator", "plan"), remedy: model.Text{
		"sv": "Skriv 1 för ja och 0 för nej, eller välj en annan måltyp på bladet Indikatorer.",
		"en": "Write 1 for yes and 0 for no, or choose another target kind on the sheet Indikatorer.",
	}},
	TargetAgainst: {severity: Warning, what: model.Text{
		"sv": "Måltypen är {value}, men måttets riktning är att {what}.",
		"en": "The target kind is {value}, but the indicator's direction is that {what}.",
	}, why: model.Text{
		"sv": "Är högre bättre men målet högst 30 säger arbetsboken emot sig själv, och sidan skulle kalla fel utveckling bra.",
		"en": "If higher is better but the target is at most 30 the workbook contradicts itself, and the page would call the wrong development good.",
	}, example: cells("", "riktning|måltyp\nhögre är bättre|högst", "riktning|måltyp\nhögre är bättre|minst", "value", "högst", "what", "högre är bättre", "whatEn", "higher is better"), remedy: model.Text{
		"sv": "Kontrollera måltyp och riktning: minst och öka hör till högre är bättre, högst och minska till lägre är bättre.",
		"en": "Check target kind and direction: at least and increase belong to higher is better, at most and decrease to lower is better.",
	}},
	TargetWithoutBase: {severity: Note, what: model.Text{
		"sv": "Målet har inget basår, så det går inte att räkna ut om utvecklingen går i takt med det.",
		"en": "The target has no base year, so it can't be computed whether things move in pace with it.",
	}, why: model.Text{
		"sv": "Takten räknas från ett värde som var utgångspunkten. Utan basår vet ingen vilket.",
		"en": "The pace is counted from a value that was the starting point. Without a base year nobody knows which.",
	}, example: cells("", "målvärde|måltyp|målår|basår\n70|minst|2025|", "målvärde|måltyp|målår|basår\n70|minst|2025|2018"), remedy: model.Text{
		"sv": "Skriv året som utvecklingen räknas från i kolumnen basår, om det är beslutat.",
		"en": "Write the year that progress is counted from in the column basår, if it is decided.",
	}},
	RankBeyond: {what: model.Text{
		"sv": "Placeringen {value} är högre än antalet som rangordnas, {of}.",
		"en": "The rank {value} is higher than the number ranked, {of}.",
	}, why: model.Text{
		"sv": "Ingen kan komma på plats 25 av 21. Talen kan ha bytt plats.",
		"en": "Nobody can be number 25 of 21. The numbers may have changed places.",
	}, example: cells("", "placering|av antal\n25|21", "placering|av antal\n21|25", "value", "25", "of", "21"), remedy: model.Text{
		"sv": "Kontrollera båda talen mot källan.",
		"en": "Check both numbers against the source.",
	}},
	AgainstItself: {what: model.Text{
		"sv": "{value} jämförs med sig själv.",
		"en": "{value} is compared with itself.",
	}, why: model.Text{
		"sv": "En skillnad är alltid mellan två olika platser eller perioder.",
		"en": "A difference is always between two different places or periods.",
	}, example: cells("", "plats|jämfört med\n0126|0126", "plats|jämfört med\n0126|00", "value", "0126"), remedy: model.Text{
		"sv": "Skriv den andra platsen eller perioden i kolumnen ”jämfört med”.",
		"en": "Write the other place or period in the column \"jämfört med\".",
	}},
	AfterFollowUp: {what: model.Text{
		"sv": "{value} är senare än året som uppföljningen gäller, {year}.",
		"en": "{value} is later than the year of the follow-up, {year}.",
	}, why: model.Text{
		"sv": "Uppföljningen gäller ett visst år och kan inte bedöma ett senare. Ett av åren är fel.",
		"en": "The follow-up is about a certain year and can not assess a later one. One of the years is wrong.",
	}, example: cells("bedömt år", "2031", "2021", "year", "2021"), remedy: model.Text{
		"sv": "Kontrollera året. Gäller uppföljningen ett senare år: ändra ”uppföljning” på bladet Program.",
		"en": "Check the year. If the follow-up is about a later year: change \"uppföljning\" on the sheet Program.",
	}},
	DistantPeriod: {severity: Warning, what: model.Text{
		"sv": "Perioden {value} börjar efter året som uppföljningen gäller, {year} (måttet ”{indicator}”, antal värden: {count}).",
		"en": "The period {value} begins after the year of the follow-up, {year} (the indicator \"{indicator}\", number of values: {count}).",
	}, why: model.Text{
		"sv": "Siffror långt efter uppföljningens år är ofta skrivfel. Programmet räknar från uppföljningens år, aldrig från dagens datum.",
		"en": "Figures long after the year of the follow-up are often slips. The program counts from the year of the follow-up, never from today.",
	}, example: cells("period", "2031", "2021", "year", "2021", "indicator", "trygg", "count", "12").acknowledged(), remedy: model.Text{
		"sv": "Kontrollera perioden mot källan. Gäller uppföljningen ett senare år: ändra ”uppföljning” på bladet Program. {check}",
		"en": "Check the period against the source. If the follow-up is about a later year: change \"uppföljning\" on the sheet Program. {check}",
	}},
	PartOfOtherArea: {what: model.Text{
		"sv": "Insatsen ingår i {value}, som hör till ett annat område: {area}.",
		"en": "The activity is part of {value}, which belongs to another area: {area}.",
	}, why: model.Text{
		"sv": "En insats som ingår i en annan visas under den, på samma områdes sida.",
		"en": "An activity that is part of another is shown below it, on the page of the same area.",
	}, example: cells("", "id|område|ingår i\nledare|olyckor|sommaren", "id|område|ingår i\nledare|trygghet|sommaren", "value", "sommaren", "area", "trygghet"), remedy: model.Text{
		"sv": "Ge båda insatserna samma område, eller töm cellen i kolumnen ”ingår i”.",
		"en": "Give both activities the same area, or empty the cell in the column \"ingår i\".",
	}},
	RankedAbsent: {what: model.Text{
		"sv": "{value} har en placering men står också bland dem som inte deltog.",
		"en": "{value} has a rank but also stands among those who did not take part.",
	}, why: model.Text{
		"sv": "Den som inte deltog kan inte ha en placering. Kolumnen plats eller deltog inte är fel.",
		"en": "Whoever did not take part can not have a rank. One of the two columns is wrong.",
	}, example: cells("", "plats|deltog inte\n0126|0126; 0180", "plats|deltog inte\n0126|0180", "value", "0126"), remedy: model.Text{
		"sv": "Ta bort platsen ur kolumnen ”deltog inte”, eller rätta kolumnen ”plats”.",
		"en": "Remove the place from the column \"deltog inte\", or correct the column \"plats\".",
	}},
	NotStep: {what: model.Text{
		"sv": "{value} är inget steg som ett tal kan avrundas till.",
		"en": "{value} is not a step that a number can be rounded to.",
	}, why: model.Text{
		"sv": "Steget visar hur grovt källan har avrundat, och är därför alltid större än 0.",
		"en": "The step shows how coarsely the source has rounded, so it is always greater than 0.",
	}, example: cells("avrundat till", "0", "1"), remedy: model.Text{
		"sv": "Skriv 1 för hela tal eller 0,1 för en decimal, eller lämna cellen tom.",
		"en": "Write 1 for whole numbers or 0,1 for one decimal, or leave the cell empty.",
	}},
	HalfColumns: {what: model.Text{
		"sv": "Bladet har kolumnen ”{filled}” men inte ”{column}”.",
		"en": "The sheet has the column \"{filled}\" but not \"{column}\".",
	}, why: model.Text{
		"sv": "De två kolumnerna säger något bara tillsammans. Ett intervall med en enda gräns går till exempel inte att visa.",
		"en": "The two columns say something only together. An interval with one limit, for example, can not be shown.",
	}, example: cells("", "värde|övre", "värde|nedre|övre", "filled", "övre", "column", "nedre", "value", "övre"), remedy: model.Text{
		"sv": "Lägg till kolumnen ”{column}”, eller ta bort ”{filled}”.",
		"en": "Add the column \"{column}\", or remove \"{filled}\".",
	}},
	CoarseStep: {what: model.Text{
		"sv": "Steget {value} är för grovt för värdet {number}.",
		"en": "The step {value} is too coarse for the value {number}.",
	}, why: model.Text{
		"sv": "Ett så stort steg gör värdet meningslöst: skillnader mindre än steget säger ingenting. Troligen står ett annat tal i fel kolumn.",
		"en": "So large a step makes the value meaningless: differences smaller than the step say nothing. Most likely another number is in the wrong column.",
	}, example: cells("", "värde|avrundat till\n70|100", "värde|avrundat till\n70|1", "value", "100", "number", "70"), remedy: model.Text{
		"sv": "Skriv steget som källan har avrundat till: 1 för hela tal eller 0,1 för en decimal. Vet du inte: lämna cellen tom.",
		"en": "Write the step that the source rounded to: 1 for whole numbers or 0,1 for one decimal. If you do not know: leave the cell empty.",
	}},
	NoAnswers: {severity: Note, what: model.Text{
		"sv": "Antalet svar är 0, men raden har ett värde.",
		"en": "The number of answers is 0, but the row has a value.",
	}, why: model.Text{
		"sv": "Utan svar kan det inte finnas ett värde. Troligen är antalet okänt, och då ska cellen vara tom.",
		"en": "Without answers there can be no value. Most likely the number is not known, and then the cell should be empty.",
	}, example: cells("", "värde|antal svar\n63|0", "värde|antal svar\n63|", "value", "0"), remedy: model.Text{
		"sv": "Kontrollera mot källan. Är antalet inte känt: lämna cellen tom.",
		"en": "Check the source. If the number is not known: leave the cell empty.",
	}},
	CountWithDecimals: {severity: Note, what: model.Text{
		"sv": "{value} har decimaler, men enheten är antal.",
		"en": "{value} has decimals, but the unit is a number of things.",
	}, why: model.Text{
		"sv": "Antal är hela saker: bränder, olyckor, personer. Decimaler kan betyda ett medelvärde, eller att enheten är en annan.",
		"en": "Counts are of whole things: fires, accidents, people. Decimals may mean a mean, or that the unit is another one.",
	}, example: cells("värde", "12,5", ""), remedy: model.Text{
		"sv": "Kontrollera talet mot källan, och enheten på bladet Indikatorer. Är det ett medelvärde behöver du inte göra något.",
		"en": "Check the number against the source, and the unit on the sheet Indikatorer. If it is a mean there is nothing to do.",
	}},
	DistantDate: {what: model.Text{
		"sv": "{value} är mer än 30 år efter uppföljningens år, {year}.",
		"en": "{value} is more than 30 years after the year of the follow-up, {year}.",
	}, why: model.Text{
		"sv": "Ett datum så långt fram är ett skrivfel, oftast en siffra för mycket eller på fel plats.",
		"en": "A date so far ahead is a slip, mostly a digit too many or out of place.",
	}, example: cells("folkmängd datum", "2203-12-31", "2023-12-31", "year", "2021"), remedy: model.Text{
		"sv": "Kontrollera året i datumet.",
		"en": "Check the year of the date.",
	}},
	NotWithin: {what: model.Text{
		"sv": "{value} kan inte stämma: {what} ska vara {range}.",
		"en": "{value} can not be right: {what} is to be {range}.",
	}, why: model.Text{
		"sv": "Kolumnen har en gräns som följer av vad den betyder. Ett tal utanför den hör troligen till en annan kolumn eller är felskrivet.",
		"en": "The column has a limit that follows from what it means. A number beyond it most likely belongs to another column or is misspelt.",
	}, example: cells("antal svar", "-4", "4", "what", "kolumnen ”antal svar”", "whatEn", "the column \"antal svar\"", "range", "0 eller mer", "rangeEn", "0 or more"), remedy: model.Text{
		"sv": "Kontrollera talet mot källan, och att det står i rätt kolumn.",
		"en": "Check the number against the source, and that it stands in the right column.",
	}},
	ShareInInterval: {what: model.Text{
		"sv": "Värdet {value} ligger utanför sitt intervall, {lower}–{upper}.",
		"en": "The value {value} lies outside its interval, {lower}–{upper}.",
	}, why: model.Text{
		"sv": "Värdet är skrivet som en andel av ett men intervallet i procent. Det skulle visas som hundra gånger för lågt.",
		"en": "The value is written as a share of one but the interval in percent. It would be shown a hundred times too low.",
	}, example: cells("", "värde|nedre|övre\n0,63|59|68", "värde|nedre|övre\n63|59|68", "value", "0,63", "lower", "59", "upper", "68", "number", "63"), remedy: model.Text{
		"sv": "Ska det stå {number}? Procent skrivs 0–100.",
		"en": "Should it say {number}? Percent is written 0–100.",
	}},
	NotRow: {what: model.Text{
		"sv": "Det mesta i raden med {value} är tomt.",
		"en": "Most of the row with {value} is empty.",
	}, why: model.Text{
		"sv": "Raden ser ut som en rubrik, en summa eller en fotnot mitt i tabellen. Den hoppas inte över tyst, eftersom den också kan vara en rad som någon har glömt att fylla i.",
		"en": "The row looks like a heading, a total or a footnote in the midst of the table. It is not passed over in silence, since it may be a row that somebody forgot to fill in.",
	}, example: cells("", "indikator|plats|period|värde\nTotalt|||135", "indikator|plats|period|värde", "value", "Totalt"), remedy: model.Text{
		"sv": "Är det en rubrik, en summa eller en fotnot: ta bort raden. Annars: fyll i resten av den.",
		"en": "If it is a heading, a total or a footnote: remove the row. Otherwise: fill in the rest of it.",
	}},
	TwoIntervals: {what: model.Text{
		"sv": "Raden har två intervall som inte är samma: {value} och {first}.",
		"en": "The row has two intervals that are not the same: {value} and {first}.",
	}, why: model.Text{
		"sv": "Ett värde har ett intervall. Står två olika i samma rad är det ena fel eller hör till något annat.",
		"en": "A value has one interval. Where two different ones stand in a row one is wrong or belongs to something else.",
	}, example: cells("", "värde|nedre|övre|intervall\n63|59|68|58–69", "värde|nedre|övre|intervall\n63|59|68|", "value", "58–69", "first", "59–68"), remedy: model.Text{
		"sv": "Kontrollera dem mot källan och ta bort det ena.",
		"en": "Check them against the source and remove one of them.",
	}},
	OtherUnit: {severity: Warning, what: model.Text{
		"sv": "Här står enheten {stated}, men måttet ”{indicator}” har enheten {unit}.",
		"en": "Here the unit is {stated}, but the indicator \"{indicator}\" has the unit {unit}.",
	}, why: model.Text{
		"sv": "Samma tal betyder olika saker i olika enheter: 12 per 1 000 är hundra gånger mer än 12 per 100 000. Enheten på bladet Indikatorer är den som visas.",
		"en": "The same number means different things in different units: 12 per 1,000 is a hundred times 12 per 100,000. The unit on the sheet Indikatorer is the one shown.",
	}, example: cells("", "indikator|olyckor\nenhet|per 1 000", "indikator|olyckor\nenhet|per 100 000", "stated", "per 1 000", "statedEn", "per 1,000", "indicator", "olyckor", "unit", "per 100 000", "unitEn", "per 100,000", "value", "per 1 000"), remedy: model.Text{
		"sv": "Kontrollera att värdena är i enheten {unit}. Är de det: ändra texten i cellen. Annars: räkna om värdena, eller ändra enheten på bladet Indikatorer.",
		"en": "Check that the values are in the unit {unit}. If they are: change the text in the cell. Otherwise: convert the values, or change the unit on the sheet Indikatorer.",
	}},
	MarginWithoutValue: {what: model.Text{
		"sv": "Raden har felmarginalen {value} men inget värde.",
		"en": "The row has the margin of error {value} but no value.",
	}, why: model.Text{
		"sv": "En felmarginal räknas från ett värde. Utan värdet finns inget intervall att räkna ut.",
		"en": "A margin of error is counted from a value. Without the value there is no interval to work out.",
	}, example: cells("", "värde|felmarginal\n|4,5", "värde|felmarginal\n63|4,5", "value", "4,5"), remedy: model.Text{
		"sv": "Skriv värdet, eller töm cellen.",
		"en": "Write the value, or empty the cell.",
	}},
}

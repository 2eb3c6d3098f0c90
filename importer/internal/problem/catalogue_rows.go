package problem

import "lagesbild/importer/internal/programme"

// Messages about rules between cells of a row.
var aboutRows = map[Code]message{
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
	DistantPeriod: {severity: Warning, what: programme.Text{
		Sv: "Perioden {value} börjar efter året som uppföljningen gäller, {year} (måttet ”{indicator}”, antal värden: {count}).",
		En: "The period {value} begins after the year of the follow-up, {year} (the indicator \"{indicator}\", number of values: {count}).",
	}, remedy: programme.Text{
		Sv: "Kontrollera perioden mot källan. Gäller uppföljningen ett senare år: ändra ”uppföljning” på bladet Program. {check}",
		En: "Check the period against the source. If the follow-up is about a later year: change \"uppföljning\" on the sheet Program. {check}",
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
	TwoIntervals: {what: programme.Text{
		Sv: "Raden har två intervall som inte är samma: {value} och {other}.",
		En: "The row has two intervals that are not the same: {value} and {other}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera dem mot källan och ta bort det ena.",
		En: "Check them against the source and remove one of them.",
	}},
	OtherUnit: {severity: Warning, what: programme.Text{
		Sv: "Här står enheten {stated}, men måttet ”{indicator}” har enheten {unit}.",
		En: "Here the unit is {stated}, but the indicator \"{indicator}\" has the unit {unit}.",
	}, remedy: programme.Text{
		Sv: "Kontrollera att värdena är i enheten {unit}. Är de det: ändra texten i cellen. Annars: räkna om värdena, eller ändra enheten på bladet Indikatorer.",
		En: "Check that the values are in the unit {unit}. If they are: change the text in the cell. Otherwise: convert the values, or change the unit on the sheet Indikatorer.",
	}},
	MarginWithoutValue: {what: programme.Text{
		Sv: "Raden har felmarginalen {value} men inget värde.",
		En: "The row has the margin of error {value} but no value.",
	}, remedy: programme.Text{
		Sv: "Skriv värdet, eller töm cellen.",
		En: "Write the value, or empty the cell.",
	}},
}

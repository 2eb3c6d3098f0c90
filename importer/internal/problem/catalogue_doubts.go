package problem

import "lagesbild/importer/internal/programme"

// Messages about what is hardly right, and about what is nobody's business. {check} tells how to
// acknowledge a warning.
var aboutDoubts = map[Code]message{
	Leap: {severity: Warning, what: programme.Text{
		Sv: "{value} är {times} värdet för {period}, {before}.",
		En: "{value} is {times} the value for {period}, {before}.",
	}, remedy: programme.Text{
		Sv: "Jämför talet med källan, och se efter var decimaltecknet står och vilken enhet källan har. {check}",
		En: "Compare the number with the source, and see where the decimal sign stands and which unit the source has. {check}",
	}},
	FellToZero: {severity: Warning, what: programme.Text{
		Sv: "Värdet är 0, men för {period} var det {before}.",
		En: "The value is 0, but for {period} it was {before}.",
	}, remedy: programme.Text{
		Sv: "Saknas uppgiften: skriv källans tecken i stället för 0. {check}",
		En: "If there is no value: write the source's sign instead of 0. {check}",
	}},
	ManyZeros: {severity: Warning, what: programme.Text{
		Sv: "{count} värden för måttet ”{indicator}” är 0 för {period}, {why}.",
		En: "{count} values of the indicator \"{indicator}\" are 0 for {period}, {why}.",
	}, remedy: programme.Text{
		Sv: "Saknas uppgifterna: skriv källans tecken i stället för 0. {check}",
		En: "If there are no values: write the source's sign instead of 0. {check}",
	}},
	CopiedPeriod: {severity: Warning, what: programme.Text{
		Sv: "{count} av {all} värden för måttet ”{indicator}” är desamma för {period} som för {earlier}.",
		En: "{count} of {all} values of the indicator \"{indicator}\" are the same for {period} as for {earlier}.",
	}, remedy: programme.Text{
		Sv: "Se efter om den förra periodens siffror har kopierats av misstag, och skriv i så fall de nya. {check}",
		En: "See whether the figures of the earlier period were copied by mistake, and write the new ones if so. {check}",
	}},
	NarrowInterval: {severity: Warning, what: programme.Text{
		Sv: "Osäkerhetsintervallet {value} är mycket smalare än det kan vara med {respondents} svar: ungefär ±{expected} hade varit väntat.",
		En: "The confidence interval {value} is much narrower than it can be with {respondents} answers: about ±{expected} would be expected.",
	}, remedy: programme.Text{
		Sv: "Jämför nedre och övre gräns och antalet svar med källan. {check}",
		En: "Compare the lower and upper limits and the number of answers with the source. {check}",
	}},
	WideInterval: {severity: Warning, what: programme.Text{
		Sv: "Osäkerhetsintervallet {value} är mycket bredare än det brukar vara med {respondents} svar: ungefär ±{expected} hade varit väntat.",
		En: "The confidence interval {value} is much wider than is usual with {respondents} answers: about ±{expected} would be expected.",
	}, remedy: programme.Text{
		Sv: "Jämför nedre och övre gräns och antalet svar med källan. {check}",
		En: "Compare the lower and upper limits and the number of answers with the source. {check}",
	}},
	LostRows: {severity: Warning, what: programme.Text{
		Sv: "Måttet {value} har inte längre allt som är publicerat: {lost}.",
		En: "The indicator {value} no longer has all that is published: {lost}.",
	}, remedy: programme.Text{
		Sv: "Är det meningen behöver du inte göra något: nästa gång jämförs med det nya. Annars: lägg tillbaka raderna på bladet Värden.",
		En: "If that is meant there is nothing to do: the next comparison is with the new data. Otherwise: put the rows back on the sheet Värden.",
	}},
	LostIndicator: {severity: Warning, what: programme.Text{
		Sv: "Måttet {value} är publicerat med {count} värden, men finns inte i arbetsböckerna.",
		En: "The indicator {value} is published with {count} values, but is not in the workbooks.",
	}, remedy: programme.Text{
		Sv: "Är det meningen behöver du inte göra något: dess sida och filer tas bort. Har det bara fått ett nytt id: ge det tillbaka det gamla, så att adresserna fortsätter att fungera.",
		En: "If that is meant there is nothing to do: its page and files are removed. If it only has a new id: give it back the old one, so that addresses go on working.",
	}},
	PartsBeyond: {severity: Warning, what: programme.Text{
		Sv: "{value} för {place} ligger utanför värdena för alla dess delar, {low}–{high}.",
		En: "{value} for {place} is outside the values of all its parts, {low}–{high}.",
	}, remedy: programme.Text{
		Sv: "Helheten ligger normalt mellan den lägsta och den högsta delen. Jämför dem med källan. {check}",
		En: "The whole normally is between its lowest and its highest part. Compare them with the source. {check}",
	}},
	PartsAbove: {severity: Warning, what: programme.Text{
		Sv: "{value} för {place} är mindre än dess delar tillsammans, {sum}.",
		En: "{value} for {place} is less than its parts taken together, {sum}.",
	}, remedy: programme.Text{
		Sv: "Jämför helheten och delarna med källan. {check}",
		En: "Compare the whole and its parts with the source. {check}",
	}},
	IdleCheck: {severity: Note, what: programme.Text{
		Sv: "Det står {value} i kolumnen ”kontrollerad”, men ingen varning gäller raden.",
		En: "The column \"kontrollerad\" says {value}, but no warning is about the row.",
	}, remedy: programme.Text{
		Sv: "Töm cellen, så att en ny varning för raden syns.",
		En: "Empty the cell, so that a new warning about the row is seen.",
	}},
	NoReason: {severity: Note, what: programme.Text{
		Sv: "{value} i kolumnen ”kontrollerad” säger inte hur det är kontrollerat, och räknas inte.",
		En: "{value} in the column \"kontrollerad\" does not say how it was checked, and does not count.",
	}, remedy: programme.Text{
		Sv: "Skriv hur du vet att värdet är rätt, till exempel ”kontrollerat mot källan 2022-03-01”.",
		En: "Write how you know that the value is right, such as \"checked against the source 2022-03-01\".",
	}},
	EmailAddress: {what: programme.Text{
		Sv: "Texten innehåller en e-postadress: {value}. Det som står här publiceras.",
		En: "The text holds an e-mail address: {value}. What stands here is published.",
	}, remedy: programme.Text{
		Sv: "Ta bort den. Adressen för frågor skrivs på bladet Program, på raden e-post.",
		En: "Remove it. The address for questions is written on the sheet Program, in the row e-post.",
	}},
	Telephone: {what: programme.Text{
		Sv: "Texten innehåller ett telefonnummer: {value}. Det som står här publiceras.",
		En: "The text holds a telephone number: {value}. What stands here is published.",
	}, remedy: programme.Text{
		Sv: "Ta bort det. Är det något annat än ett telefonnummer: skriv det utan bindestreck eller mellanrum.",
		En: "Remove it. If it is something other than a telephone number: write it without hyphens or spaces.",
	}},
}

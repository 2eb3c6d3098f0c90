package book

import "regexp"

// This file holds the words that people write in headings, besides the labels of the columns. They
// are read, in whatever language; what the program says is in i18n.

// fillDown is what to write behind a heading whose column is to be filled down.
const fillDown = " (fyll nedåt)"

var (
	anyEnglish = regexp.MustCompile(` ?\((en|eng|engelska|english)\)$`) // as people write the mark of a translation
	fillMark   = regexp.MustCompile(`(?i)\s*\((?:fyll nedåt|fill down)\)$`)
	unitMark   = regexp.MustCompile(`(?i)\s*(?:\([^()]*(?:%|procent|percent|antal|per 1|kr|tim|min)[^()]*\)|, *(?:%|procent|percent|antal|per 1[ 0]+\D*))$`)
)

// values are further words for the column of values, where a heading names a period as well.
var values = []string{"andel", "andel (%)", "andel %", "andel, %", "%", "procent", "skattning", "punktskattning", "estimat", "medelvärde", "antal"}

// What those who publish tables call the columns of places, periods, values and codes: words of a heading.
var (
	placeWords = set("region", "regioner", "regionnamn", "kommun", "kommuner", "kommunnamn", "län", "länsnamn", "landsting", "land", "stad", "stadsdel", "stadsdelar",
		"stadsdelsområde", "delområde", "kommundel", "distrikt", "polisområde", "lokalpolisområde", "geografi", "geografiskt", "ort", "tätort", "platsnamn",
		"country", "area", "municipality", "municipalities", "county", "district", "city", "geography", "location")
	yearWords   = set("år", "årtal", "kalenderår", "year")
	periodWords = set("år", "årtal", "kalenderår", "läsår", "tid", "tidpunkt", "tidsperiod", "mätperiod", "månad", "kvartal", "halvår", "tertial", "vecka", "datum",
		"statistikdatum", "mätår", "year", "month", "quarter", "week", "date", "time")
	valueWords = set("andel", "antal", "värde", "värden", "procent", "value", "values", "number", "share", "rate")
	codeWords  = set("kod", "kommunkod", "länskod", "regionkod", "områdeskod", "platskod", "nr", "nummer", "löpnummer", "id", "rad", "ordning", "sortering", "rang", "code", "row")
	wholeYear  = set("helår", "hela året", "totalt", "total", "år", "året", "hel", "alla", "samtliga")
)

// monthForm is how a month is written behind its year.
const monthForm = "-%02d"

// partWords are the headings of columns with a part of a year, by how the part is written behind it.
var partWords = map[string][]string{
	monthForm: {"månad", "mån", "månadsnummer", "månadsnamn", "month"},
	"K%d":     {"kvartal", "kv", "quarter"},
	"H%d":     {"halvår", "half-year"},
	"T%d":     {"tertial"},
	"V%02d":   {"vecka", "veckonummer", "week"},
}

// monthWords are what the names of the months begin with.
var monthWords = [12][]string{{"jan"}, {"feb"}, {"mar"}, {"apr"}, {"maj", "may"}, {"jun"}, {"jul"}, {"aug"}, {"sep"}, {"okt", "oct"}, {"nov"}, {"dec"}}

func set(words ...string) map[string]bool {
	all := map[string]bool{}
	for _, w := range words {
		all[w] = true
	}
	return all
}

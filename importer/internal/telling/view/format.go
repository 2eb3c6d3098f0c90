package view

import (
	"math"
	"strconv"
	"strings"
	"time"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

const (
	noBreak = "\u00a0" // keeps a number together, and with its unit
	minus   = "\u2212"
	dash    = "\u2013"
)

// round rounds half away from zero, as people do, once the noise of binary fractions is gone.
func round(v float64, decimals int) float64 {
	return number.Round(v, decimals)
}

// number writes a number: "23 000" and "−3,5" in Swedish, "23,000" and "−3.5" in English.
func (l lang) number(v float64, decimals int) string {
	v = round(v, decimals)
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(math.Abs(v), 'f', decimals, 64), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + l.pick(noBreak, ",") + whole[i:]
	}
	if fraction != "" {
		whole += l.pick(",", ".") + fraction
	}
	if v < 0 {
		return minus + whole
	}
	return whole
}

// tick writes a number with the decimals that it has.
func (l lang) tick(v float64) string { return l.number(v, number.Decimals(v)) }

// span writes an interval: "59–68"; with words where a minus would meet the dash.
func (l lang) span(lower, upper float64, decimals int) string {
	between := dash
	if round(lower, decimals) < 0 || round(upper, decimals) < 0 {
		between = l.pick(" till ", " to ")
	}
	return l.number(lower, decimals) + between + l.number(upper, decimals)
}

// withUnit puts the short unit after a number: "63 %", "12,3 per 1 000", "45 min".
func (l lang) withUnit(number string, u model.Unit) string {
	switch u {
	case model.Percent:
		return number + l.pick(noBreak+"%", "%")
	case "per_1000":
		return number + " per " + l.number(1_000, 0)
	case "per_10000":
		return number + " per " + l.number(10_000, 0)
	case "per_100000":
		return number + " per " + l.number(100_000, 0)
	case "hours":
		return number + noBreak + "h"
	case "minutes":
		return number + noBreak + "min"
	case "sek":
		return number + noBreak + l.pick("kr", "kronor")
	}
	return number
}

// spoken is withUnit for the middle of a sentence: "63 procent".
func (l lang) spoken(number string, u model.Unit) string {
	if u == model.Percent {
		return number + l.pick(" procent", " percent")
	}
	return l.withUnit(number, u)
}

// zero is the meaning of a sign that stands for the value 0; empty where the source gave a number.
func zero(i *model.Indicator, o *model.Observation) model.Meaning {
	for _, s := range i.Symbols {
		if o.Sign != "" && s.Sign == o.Sign && s.Meaning.IsZero() {
			return s.Meaning
		}
	}
	return ""
}

// decimalsOf is how many decimals a value is shown with: the indicator's, but no more than
// the source published. A sign has none.
func decimalsOf(i *model.Indicator, o *model.Observation) int {
	if zero(i, o) != "" {
		return 0
	}
	decimals := i.Decimals
	if o.Rounded > 0 {
		for d := range decimals {
			if scaled := o.Rounded * math.Pow10(d); round(scaled, 9) == math.Round(scaled) {
				return d
			}
		}
	}
	return decimals
}

// size writes the size of a file: "812 byte", "34 kB", "1,2 MB".
func (l lang) size(bytes int64) string {
	switch b := float64(bytes); {
	case bytes < 1000:
		return l.number(b, 0) + noBreak + l.pick("byte", "bytes")
	case bytes < 999_500:
		return l.number(b/1e3, 0) + noBreak + "kB"
	default:
		return l.number(b/1e6, 1) + noBreak + "MB"
	}
}

var months = map[lang][]string{
	"sv": {"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"},
	"en": {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// day writes a date, 2023-12-31, as "31 december 2023". What is no date stays as it is.
func (l lang) day(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return strconv.Itoa(t.Day()) + " " + months[l][t.Month()-1] + " " + strconv.Itoa(t.Year())
}

// month writes 2023-03 as "mars 2023", and a date as a date. Anything else stays as it is.
func (l lang) month(iso string) string {
	t, err := time.Parse("2006-01", iso)
	if err != nil {
		return l.day(iso)
	}
	return months[l][t.Month()-1] + " " + strconv.Itoa(t.Year())
}

// period writes the id of a period: "2021", "2021–2022", "2018/19", "kvartal 1 2021", "juni 2021".
func (l lang) period(id string) string {
	if year, quarter, ok := strings.Cut(id, "K"); ok {
		return l.pick("kvartal ", "Q") + quarter + " " + year
	}
	if from, to, ok := strings.Cut(id, "-"); ok && len(to) == 4 {
		return from + dash + to
	}
	return l.month(id)
}

// shortPeriod is period for an axis: "2021–22".
func (l lang) shortPeriod(id string) string {
	if from, to, ok := strings.Cut(id, "-"); ok && len(to) == 4 && from[:2] == to[:2] {
		return from + dash + to[2:]
	}
	return l.period(id)
}

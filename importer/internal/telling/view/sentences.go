package view

import (
	"fmt"
	"math"
	"strings"

	"lagesbild/importer/internal/ground/model"
)

// What is said of figures in words. A value is told as it is, and nothing is called better or
// worse; what is said of differences stands in finding.go and comparison.go.

// figure writes an observation; the zero Figure for none.
func (e *edition) figure(m *measure, o *model.Observation) Figure {
	if o == nil {
		return Figure{}
	}
	f := Figure{Sign: o.Sign, Notes: e.notes(m, o)}
	v, ok := value(o)
	if !ok {
		f.Missing = small(e.text(model.Meanings.Term(string(o.Missing)).Name()))
		return f
	}
	decimals := decimalsOf(m.Indicator, o)
	f.Value = e.withUnit(e.number(v, decimals), m.Unit)
	if hasInterval(o) {
		f.Interval = e.span(*o.Lower, *o.Upper, decimals)
	}
	return f
}

// dated is figure for one that stands alone, with its period.
func (e *edition) dated(m *measure, o *model.Observation) Figure {
	f := e.figure(m, o)
	if o != nil {
		f.Period = e.period(o.Period)
	}
	return f
}

// notes is what else there is to know of an observation. What the source has rounded is said
// once for many of them, see roundings.
func (e *edition) notes(m *measure, o *model.Observation) []string {
	var notes []string
	sign := fmt.Sprintf(e.pick("; källans tecken %s", "; the source's sign is %s"), e.quote(o.Sign))
	switch zero(m.Indicator, o) {
	case model.Zero:
		notes = append(notes, e.quantity(m.Unit)+e.pick(" är 0", " is 0")+sign)
	case model.RoundsToZero:
		notes = append(notes, e.pick("avrundas till 0", "rounds to 0")+sign)
	}
	for _, f := range o.Flags {
		notes = append(notes, small(e.text(model.Flags.Term(string(f)).Name())))
	}
	if o.Comment != nil {
		notes = append(notes, e.aside(*o.Comment))
	}
	return notes
}

// step names the step that a source rounded to, where it is coarser than the decimals.
func (e *edition) step(i *model.Indicator, rounded float64) string {
	switch {
	case round(rounded*math.Pow10(i.Decimals), 9) <= 1:
		return ""
	case rounded == 1 && i.Unit == model.Percent:
		return e.pick("hela procent", "whole percent")
	case rounded == 1:
		return e.pick("hela tal", "whole numbers")
	}
	return e.pick("närmaste ", "the nearest ") + e.tick(rounded)
}

// valueAndInterval is a value with its interval, or why there is none, for labels and lists: "63 % (59–68)".
func (e *edition) valueAndInterval(f Figure) string {
	if f.Interval == "" {
		return f.Value + f.Missing
	}
	return f.Value + " (" + f.Interval + ")"
}

// quantity is what a value of the unit is called: "andelen är högre".
func (e *edition) quantity(u model.Unit) string { return e.quantities(u)[0] }

// quantities are the two forms of quantity: "andelen" and "andel".
func (e *edition) quantities(u model.Unit) [2]string {
	both := func(sv, svBare, en string) [2]string {
		return [2]string{e.pick(sv, "the "+en), e.pick(svBare, en)}
	}
	switch u {
	case model.Percent:
		return both("andelen", "andel", "share")
	case model.Count:
		return both("antalet", "antal", "number")
	case "per_1000", "per_10000", "per_100000":
		return both("talet", "tal", "rate")
	case "hours", "minutes":
		return both("tiden", "tid", "time")
	case "sek":
		return both("beloppet", "belopp", "amount")
	}
	return both("värdet", "värde", "value")
}

// finding tells an observation of a place in one line: "Omkring sex av tio i Huddinge känner sig
// trygga …" where the workbook has the rest of that sentence, else "Namn: 63 % i Huddinge".
func (e *edition) finding(m *measure, o *model.Observation, place string, aboutTenths bool) string {
	v, ok := value(o)
	f := e.figure(m, o)
	if !ok || m.Unit != model.Percent || !e.has(m.Statement) {
		return e.text(m.Name) + ": " + f.Value + f.Missing + e.pick(" i ", " in ") + place
	}
	amount := e.spoken(e.number(v, decimalsOf(m.Indicator, o)), m.Unit)
	statement := strings.TrimRight(e.text(*m.Statement), ". ")
	if strings.HasPrefix(statement, e.pick("av ", "of ")) { // "2 procent av hushållen …" is not to be split
		return capital(place) + ": " + amount + " " + statement
	}
	if tenths := e.tenths(v); aboutTenths && tenths != "" {
		amount = tenths
	}
	return capital(amount) + e.pick(" i ", " in ") + place + " " + statement
}

// tenths says a percentage as "sex av tio", with "omkring" where that is not exact; empty where
// it would be too far from the value.
func (e *edition) tenths(v float64) string {
	n := round(v/10, 0)
	off := math.Abs(round(v-10*n, 6))
	if n < 1 || n > 9 || off > 3 {
		return ""
	}
	words := e.count(int(n)) + e.pick(" av tio", " in ten")
	if off > 0 {
		return e.pick("omkring ", "about ") + words
	}
	return words
}

// interval tells the uncertainty of an observation in a sentence; that the source gives none
// is worth saying of a share, which comes from a survey. Empty for what is missing.
func (e *edition) interval(m *measure, o *model.Observation) string {
	if _, ok := value(o); !ok {
		return ""
	}
	if !hasInterval(o) {
		if m.Unit != model.Percent {
			return ""
		}
		return e.pick("Källan anger inget osäkerhetsintervall.", "The source gives no confidence interval.")
	}
	decimals := decimalsOf(m.Indicator, o)
	lower, upper := e.number(*o.Lower, decimals), e.spoken(e.number(*o.Upper, decimals), m.Unit)
	return fmt.Sprintf(e.pick("Med %s procents säkerhet ligger %s mellan %s och %s.", "With %s percent confidence, %s lies between %s and %s."),
		e.level(o), e.quantity(m.Unit), lower, upper)
}

// level is the confidence level in percent: "95".
func (e *edition) level(o *model.Observation) string { return e.tick(round(o.Level*100, 6)) }

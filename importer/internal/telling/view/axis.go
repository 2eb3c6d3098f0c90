package view

import (
	"math"
	"strings"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/series"
	"lagesbild/importer/internal/telling/chart"
)

// extent lists the values of observations and the limits of their intervals.
func extent(observations []*model.Observation) []float64 {
	var values []float64
	for _, o := range observations {
		if v, ok := value(o); ok {
			values = append(values, v)
			if series.HasInterval(o) {
				values = append(values, *o.Lower, *o.Upper)
			}
		}
	}
	return values
}

// mark places an observation that has a value on a horizontal axis.
func mark(a chart.Axis, o *model.Observation, role string) Mark {
	v, _ := value(o)
	m := Mark{Role: role, At: chart.Percent(a.At(v))}
	if series.HasInterval(o) {
		m.Lower = chart.Percent(a.At(*o.Lower))
		m.Width = chart.Percent(a.At(*o.Upper) - a.At(*o.Lower))
	}
	return m
}

// scale writes the ticks of an axis: the unit in its short form stands once, with the size of large
// numbers, and each tick has a bare number.
type scale struct {
	unit string // "%", "miljarder kr"; empty for a number of things
	by   float64
}

func (e wording) scale(a chart.Axis, unit *model.Indicator) scale {
	s := scale{unit: strings.TrimSpace(strings.ReplaceAll(e.withUnit("", unit), noBreak, " ")), by: 1}
	size := ""
	switch largest := math.Max(math.Abs(a.Low), math.Abs(a.High)); {
	case largest >= 1e9:
		s.by, size = 1e9, "chart.billions"
	case largest >= 1e6:
		s.by, size = 1e6, "chart.millions"
	}
	switch {
	case size != "" && s.unit != "":
		s.unit = e.Say(size+"_of", "Unit", s.unit)
	case size != "":
		s.unit = e.Say(size)
	}
	return s
}

// tick writes the number at a tick.
func (e wording) tick(v float64, s scale) string { return e.Plain(number.Digits(v/s.by, 12)) }

// longest is the longest of some texts, which takes the room that they need.
func longest(texts []string) string {
	most := ""
	for _, text := range texts {
		if utf8.RuneCountInString(text) > utf8.RuneCountInString(most) {
			most = text
		}
	}
	return most
}

func labels(ticks []Tick) []string {
	texts := make([]string, len(ticks))
	for i := range ticks {
		texts[i] = ticks[i].Label
	}
	return texts
}

// rem is about how wide a text is in a chart.
func rem(text string) float64 { return 0.54 * float64(utf8.RuneCountInString(text)) }

// spread marks the first and the last of ticks in a row, which always have their label, and those
// between that have one only on a wide page: there is so much room, in rem, on a page that is not.
func spread(ticks []Tick, room float64) {
	n := len(ticks)
	label := rem(longest(labels(ticks)))
	const phone = 17.0 // rem, where the first label begins at its point and the last one ends there
	fits := func(steps int) bool {
		return float64(steps+1)*(label+0.5) <= room && float64(steps)*(1.5*label+0.5) <= phone
	}
	all, other := fits(n-1), n%2 == 1 && fits(n/2)
	for i := range ticks {
		switch {
		case i == 0:
			ticks[i].Class = "first"
		case i == n-1:
			ticks[i].Class = "last"
		case all, other && i%2 == 0:
			ticks[i].Class = "mid"
		default:
			ticks[i].Class = "mid between"
		}
	}
}

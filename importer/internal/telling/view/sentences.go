package view

import (
	"maps"
	"math"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/series"
	"lagesbild/importer/internal/ground/words"
)

// intervalNote tells how to read the bands, and for which places the source gives none.
func (e figures) intervalNote(m *indicator, shown []*model.Observation) string {
	var with, without []*model.Observation
	for _, o := range shown {
		if series.HasInterval(o) {
			with = append(with, o)
		} else {
			without = append(without, o)
		}
	}
	if len(with) == 0 {
		if m.Unit != model.Percent {
			return ""
		}
		return e.Say("chart.no_intervals")
	}
	note := e.Say("chart.band", "Level", e.withUnit(e.level(with[0]), percent))
	switch {
	case len(without) == 0:
		return note
	case len(without) > 3:
		return paragraph(note, e.Say("chart.others_without"))
	}
	names := make([]string, len(without))
	for i, o := range without {
		names[i] = e.called(o.Place)
	}
	return paragraph(note, e.Say("chart.places_without", "Places", e.list(names)))
}

// bracketed is a value with its interval, for inside brackets: "29 %, 28–30".
func (e figures) bracketed(f Figure) string {
	if f.Interval == "" {
		return f.Value
	}
	return f.Value + ", " + f.Interval
}

// roundings tells which values the source rounded more coarsely than the others.
func (e figures) roundings(shown []reading) []string {
	var steps []string
	rounded := map[string]map[string]int{} // number of values by step and place
	values := map[string]int{}             // number of all values by place
	for _, r := range shown {
		if _, ok := value(r.o); !ok {
			continue
		}
		values[r.o.Place]++
		step := e.step(r.m.Indicator, r.o.Rounded)
		if step == "" {
			continue
		}
		if rounded[step] == nil {
			rounded[step] = map[string]int{}
			steps = append(steps, step)
		}
		rounded[step][r.o.Place]++
	}
	var notes []string
	for _, step := range steps {
		places := slices.SortedFunc(maps.Keys(rounded[step]), e.order)
		whole := !slices.ContainsFunc(places, func(code string) bool { return rounded[step][code] < values[code] })
		key := "rounding.some"
		var named words.And
		switch {
		case whole && len(places) == len(values):
			key = "rounding.all"
		case len(places) <= 4:
			key = "rounding.some_of_places"
			if whole {
				key = "rounding.places"
			}
			for _, code := range places {
				named = append(named, e.called(code))
			}
		}
		notes = append(notes, e.Say(key, "Step", step, "Places", named))
	}
	return notes
}

// intervalPeriods tells where there are several periods and the source gives intervals for
// some of them only.
func (e figures) intervalPeriods(m *indicator) []string {
	var with []string
	level := ""
	first := map[string]*model.Observation{} // of those with an interval, by period
	for i := range m.Observations {
		if o := &m.Observations[i]; series.HasInterval(o) && first[o.Period] == nil {
			first[o.Period] = o
		}
	}
	for _, p := range m.Observed {
		if o := first[p.ID]; o != nil {
			with = append(with, e.Period(p.ID))
			level = e.withUnit(e.level(o), percent)
		}
	}
	if len(with) == 0 || len(with) == len(m.Observed) {
		return nil
	}
	return []string{e.Say("indicator.intervals_only", "Level", level, "Periods", e.list(with))}
}

// What is said of figures in words. A value is told as it is, and nothing is called better or
// worse; what is said of differences stands in finding.go and comparison.go.

// figure writes an observation; the zero Figure for none.
func (e figures) figure(m *indicator, o *model.Observation) Figure {
	if o == nil {
		return Figure{}
	}
	f := Figure{Sign: o.Sign, Notes: e.notes(m, o)}
	v, ok := value(o)
	if !ok {
		f.Missing = small(e.term(model.Meanings, string(o.Missing)))
		return f
	}
	decimals := decimalsOf(m.Indicator, o)
	f.Value = e.withUnit(e.Number(v, decimals), m.Indicator)
	if series.HasInterval(o) {
		f.Interval = e.Span(*o.Lower, *o.Upper, decimals)
	}
	return f
}

// dated is figure for one that stands alone, with its period.
func (e figures) dated(m *indicator, o *model.Observation) Figure {
	f := e.figure(m, o)
	if o != nil {
		f.Period = e.Period(o.Period)
	}
	return f
}

// notes is what else there is to know of an observation. What the source has rounded is said
// once for many of them, see roundings.
func (e figures) notes(m *indicator, o *model.Observation) []string {
	var notes []string
	switch zero(m.Indicator, o) {
	case model.Zero:
		notes = append(notes, e.Say("figure.is_zero", "Quantity", e.quantity(m.Indicator), "Sign", e.quote(o.Sign)))
	case model.RoundsToZero:
		notes = append(notes, e.Say("figure.rounds_to_zero", "Sign", e.quote(o.Sign)))
	}
	var was []*model.Revision
	if r := m.revisionOf(o); r != nil && r.now == o {
		was = r.was
	}
	for _, f := range o.Flags {
		if f != model.Revised || len(was) == 0 {
			notes = append(notes, small(e.term(model.Flags, string(f))))
		}
	}
	for _, r := range was {
		notes = append(notes, e.was(m, r))
	}
	if o.Reason != nil {
		notes = append(notes, e.aside(*o.Reason))
	}
	if o.Comment != nil {
		notes = append(notes, e.aside(*o.Comment))
	}
	return notes
}

// was tells what an earlier follow-up gave for a value.
func (e figures) was(m *indicator, r *model.Revision) string {
	value := small(e.term(model.Meanings, string(r.Missing)))
	if r.Value != nil {
		value = e.withUnit(e.Number(*r.Value, decimalsOf(m.Indicator, &r.Observation)), m.Indicator)
	}
	if series.HasInterval(&r.Observation) {
		value += " (" + e.Span(*r.Lower, *r.Upper, decimalsOf(m.Indicator, &r.Observation)) + ")"
	}
	if r.FollowUp == 0 {
		return e.Say("figure.was_before", "Value", value)
	}
	return e.Say("figure.was", "Year", r.FollowUp, "Value", value)
}

// step names the step that a source rounded to, where it is coarser than the decimals.
func (e figures) step(i *model.Indicator, rounded float64) string {
	switch {
	case number.Round(rounded*math.Pow10(i.Decimals), 9) <= 1:
		return ""
	case rounded == 1 && i.Unit == model.Percent:
		return e.Say("figure.whole_percent")
	case rounded == 1:
		return e.Say("figure.whole_numbers")
	}
	return e.Say("figure.nearest", "Step", words.Number(rounded))
}

// valueAndInterval is a value with its interval, or why there is none, for labels and lists: "63 % (59–68)".
func (e figures) valueAndInterval(f Figure) string {
	if f.Interval == "" {
		return f.Value + f.Missing
	}
	return f.Value + " (" + f.Interval + ")"
}

// quantity is what a value of the unit is called: "andelen är högre".
func (e figures) quantity(i *model.Indicator) string { return e.unit(i, "quantity") }

// finding tells an observation of a place in one line: "Omkring sex av tio i Huddinge känner sig
// trygga …" where the workbook has the rest of that sentence, else "Namn: 63 % i Huddinge".
func (e figures) finding(m *indicator, o *model.Observation, place string, aboutTenths bool) string {
	v, ok := value(o)
	f := e.figure(m, o)
	if !ok || m.Unit != model.Percent || !e.has(m.Statement) {
		return e.Say("figure.named", "Indicator", e.text(m.Name), "Value", f.Value+f.Missing, "Place", place)
	}
	amount := e.spoken(e.Number(v, decimalsOf(m.Indicator, o)), m.Indicator)
	statement := strings.TrimRight(e.text(*m.Statement), ". ")
	if strings.HasPrefix(statement, e.Say("figure.of")) { // "2 procent av hushållen …" is not to be split
		return e.Say("figure.place_first", "Place", capital(place), "Amount", amount, "Statement", statement)
	}
	if tenths := e.tenths(v); aboutTenths && tenths != "" {
		amount = tenths
	}
	return e.Say("figure.told", "Amount", capital(amount), "Place", place, "Statement", statement)
}

// tenths says a percentage as "sex av tio", with "omkring" where that is not exact; empty where
// it would be too far from the value.
func (e figures) tenths(v float64) string {
	n := number.Round(v/10, 0)
	off := math.Abs(number.Round(v-10*n, 6))
	switch {
	case n < 1 || n > 9 || off > 3:
		return ""
	case off > 0:
		return e.Say("figure.about_tenths", "Count", words.Counted(n))
	}
	return e.Say("figure.tenths", "Count", words.Counted(n))
}

// interval tells the uncertainty of an observation in a sentence; that the source gives none
// is worth saying of a share, which comes from a survey. Empty for what is missing.
func (e figures) interval(m *indicator, o *model.Observation) string {
	if _, ok := value(o); !ok {
		return ""
	}
	if !series.HasInterval(o) {
		if m.Unit != model.Percent {
			return ""
		}
		return e.Say("figure.no_interval")
	}
	decimals := decimalsOf(m.Indicator, o)
	lower, upper := e.Number(*o.Lower, decimals), e.spoken(e.Number(*o.Upper, decimals), m.Indicator)
	return e.Say("figure.interval", "Level", e.level(o), "Quantity", e.quantity(m.Indicator), "Lower", lower, "Upper", upper)
}

// level is the confidence level in percent: "95".
func (e figures) level(o *model.Observation) string { return e.Plain(number.Round(o.Level*100, 6)) }

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
			if scaled := o.Rounded * math.Pow10(d); number.Round(scaled, 9) == math.Round(scaled) {
				return d
			}
		}
	}
	return decimals
}

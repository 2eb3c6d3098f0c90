package view

import (
	"cmp"
	"math"
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/chart"
)

// multiplesMost is how many small multiples a page draws; where there are more, those that have changed most.
const multiplesMost = 24

// dwarfed is how many times as great a whole is as its greatest part where it would flatten them all on one
// scale: then they have their own.
const dwarfed = 2

// line is what a small multiple draws.
type line struct {
	name   Link
	values map[string]*model.Observation // by period
	latest *model.Observation
	change float64 // from its first value to its latest, in whatever unit
}

// partLines draws the municipality's parts over time, one by one, where the chart of all of them has no room for
// them, which draws those together; nil where it has, or there are none.
func (e charts) partLines(m *indicator, together []string) *Multiples {
	if m.focus != e.home {
		return nil
	}
	var lines []line
	for _, code := range m.observedPlaces() {
		if e.inside(code, e.home) {
			lines = appendLine(lines, m, e.placeLink(code), m.Line(code))
		}
	}
	slices.SortStableFunc(lines, func(a, b line) int { return e.compareNames(a.latest.Place, b.latest.Place) })
	if !slices.ContainsFunc(lines, func(l line) bool { return !slices.Contains(together, l.latest.Place) }) {
		return nil
	}
	return e.multiples(m, "multiples.parts", lines, m.Line(e.home))
}

// groupLines draws the groups of a breakdown over time, of the place that the indicator is about, one by one.
func (e charts) groupLines(m *indicator) *Multiples {
	by := map[string][]*model.Observation{}
	var order []string
	for i := range m.Observations {
		o := &m.Observations[i]
		if o.Place != m.focus || len(o.Breakdown) == 0 {
			continue
		}
		name := category(m.Indicator, o)
		if by[name] == nil {
			order = append(order, name)
		}
		by[name] = append(by[name], o)
	}
	var lines []line
	for _, name := range order {
		lines = appendLine(lines, m, Link{Text: name}, by[name])
	}
	if len(lines) < 2 {
		return nil
	}
	return e.multiples(m, "multiples.groups", lines, m.Line(m.focus))
}

// appendLine appends what has values of two periods.
func appendLine(lines []line, m *indicator, name Link, all []*model.Observation) []line {
	l := line{name: name, values: map[string]*model.Observation{}}
	var first *model.Observation
	n := 0
	for _, o := range all {
		l.values[o.Period] = o
		if o.Value == nil {
			continue
		}
		if n++; first == nil || m.Period(o).Start < m.Period(first).Start {
			first = o
		}
		if l.latest == nil || m.Period(o).Start > m.Period(l.latest).Start {
			l.latest = o
		}
	}
	if n < 2 {
		return lines
	}
	l.change = math.Abs(*l.latest.Value - *first.Value)
	return append(lines, l)
}

// multiples draws lines on one scale, with that of the whole behind each where it does not dwarf them.
func (e charts) multiples(m *indicator, key string, lines []line, whole []*model.Observation) *Multiples {
	all := len(lines)
	lines = mostChanged(lines)
	var values []float64
	most := 0.0
	for _, l := range lines {
		for _, o := range l.values {
			if o.Value != nil {
				values = append(values, *o.Value)
				most = math.Max(most, math.Abs(*o.Value))
			}
		}
	}
	flattens := dwarfs(whole, most)
	if flattens {
		whole = nil
	}
	behind := map[string]*model.Observation{}
	for _, o := range whole {
		if behind[o.Period] = o; o.Value != nil {
			values = append(values, *o.Value)
		}
	}
	var periods []model.Period
	for _, p := range m.Observed {
		if slices.ContainsFunc(lines, func(l line) bool { return l.values[p.ID] != nil }) {
			periods = append(periods, p)
		}
	}
	x, y := chart.NewTimeAxis(periods), chart.NewAxis(m.Indicator, values, chart.LineSpan).ToTicks()
	ticks := y.Ticks()
	low, high := number.Digits(ticks[0], 12), number.Digits(ticks[len(ticks)-1], 12)
	decimals := max(number.Decimals(low), number.Decimals(high))
	shown := &Multiples{
		Title: e.Say(key),
		From:  e.ShortPeriod(periods[0].ID), To: e.ShortPeriod(periods[len(periods)-1].ID),
		Note: e.Say("multiples.scale", "Low", e.Number(low, decimals), "High", e.withUnit(e.Number(high, decimals), m.Indicator)),
	}
	shown.Whole = e.runs(m, behind, periods, x, y).Paths
	switch {
	case flattens:
		shown.Note = paragraph(shown.Note, e.Say("multiples.dwarfs", "Place", e.called(m.focus)))
	case len(shown.Whole) > 0:
		shown.Note = paragraph(shown.Note, e.Say("multiples.behind", "Place", e.name(m.focus)))
	}
	if all > multiplesMost {
		shown.Note = paragraph(shown.Note, e.Say("multiples.most", "Shown", words.Digits(multiplesMost), "Count", words.Digits(all)))
	}
	for _, l := range lines {
		drawn := e.runs(m, l.values, periods, x, y)
		last := drawn.Points[len(drawn.Points)-1]
		shown.Items = append(shown.Items, Multiple{Name: l.name, Figure: e.dated(m, l.latest), Paths: drawn.Paths, X: last.X, Y: last.Y})
	}
	return shown
}

// mostChanged leaves, of very many lines, those that have changed most, in their order.
func mostChanged(lines []line) []line {
	if len(lines) <= multiplesMost {
		return lines
	}
	order := make([]int, len(lines))
	for n := range order {
		order[n] = n
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(lines[b].change, lines[a].change) })
	order = order[:multiplesMost]
	slices.Sort(order)
	most := make([]line, multiplesMost)
	for n, at := range order {
		most[n] = lines[at]
	}
	return most
}

// greatest is the greatest size of some values; 0 of none.
func greatest(all []*model.Observation) float64 {
	most := 0.0
	for _, o := range all {
		if o.Value != nil {
			most = math.Max(most, math.Abs(*o.Value))
		}
	}
	return most
}

// dwarfs tells whether a whole is so much greater than its greatest part that it would flatten them.
func dwarfs(whole []*model.Observation, greatest float64) bool {
	least := math.Inf(1)
	for _, o := range whole {
		if o.Value != nil {
			least = math.Min(least, math.Abs(*o.Value))
		}
	}
	return !math.IsInf(least, 1) && least > dwarfed*greatest
}

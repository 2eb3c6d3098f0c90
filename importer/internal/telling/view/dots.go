package view

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/chart"
)

// dots draws the places of one period, greatest value first; nil where fewer than two have a value.
func (e charts) dots(m *indicator, period string) *Dots {
	var shown, missing []*model.Observation
	for i := range m.Observations {
		o := &m.Observations[i]
		if o.Period != period || len(o.Breakdown) > 0 {
			continue
		}
		if _, ok := value(o); ok {
			shown = append(shown, o)
		} else {
			missing = append(missing, o)
		}
	}
	if len(shown) < 2 {
		return nil
	}
	slices.SortStableFunc(shown, func(a, b *model.Observation) int {
		va, _ := value(a)
		vb, _ := value(b)
		return cmp.Or(cmp.Compare(vb, va), e.compareNames(a.Place, b.Place))
	})
	slices.SortStableFunc(missing, func(a, b *model.Observation) int { return e.compareNames(a.Place, b.Place) })

	d := &Dots{
		Title:       e.text(m.Name) + ", " + e.Period(period),
		Description: paragraph(append(e.told(m, m.focus), e.dotsDescription(m, shown))...),
		Note:        e.intervalNote(m, shown),
	}
	e.draw(d, m, shown, func(o *model.Observation) Link { return e.placeLink(o.Place) })
	e.shortenDots(d, shown)
	for _, o := range missing {
		d.Missing = append(d.Missing, e.name(o.Place)+": "+e.figure(m, o).Missing)
	}
	return d
}

// rowsMost is how many places a chart shows unless it is asked for all of them, and endsMost how many
// of the highest and of the lowest are among those that it shows then.
const (
	rowsMost = 40
	endsMost = 8
)

// shortenDots leaves, of very many places, our own and what they lie in, the highest and the lowest.
func (e charts) shortenDots(d *Dots, shown []*model.Observation) {
	n := len(d.Rows)
	if n <= rowsMost {
		return
	}
	d.More = e.Say("chart_more", "Count", words.Digits(n))
	parts := 0
	for i, o := range shown {
		ours := o.Place == e.home || o.Place == e.county || o.Place == e.country || d.Rows[i].Mark.Role == "ours"
		if d.Rows[i].Mark.Role == "part" {
			if parts++; parts <= rowsMost/2 {
				ours = true
			}
		}
		d.Rows[i].Rest = !ours && i >= endsMost && i < n-endsMost
	}
}

// draw places observations on one axis, a row each with its name.
func (e charts) draw(d *Dots, m *indicator, shown []*model.Observation, name func(*model.Observation) Link) {
	beyond := e.beyond(shown)
	scaled := slices.DeleteFunc(slices.Clone(shown), func(o *model.Observation) bool { return beyond[o] })
	a := chart.NewAxis(m.Indicator, extent(scaled), chart.DotSpan).ToTicks()
	scale := e.scale(a, m.Indicator)
	d.Unit = scale.unit
	for _, v := range a.Ticks() {
		d.Ticks = append(d.Ticks, Tick{At: chart.Percent(a.At(v)), Label: e.tick(v, scale)})
	}
	var told []string
	for _, o := range shown {
		f := e.figure(m, o)
		v, _ := value(o)
		label := e.Number(v, decimalsOf(m.Indicator, o))
		if f.Interval != "" {
			label += " (" + f.Interval + ")"
		}
		told = append(told, label)
		row := DotRow{
			Place: name(o),
			Mark:  mark(a, o, e.role(o.Place, e.subject(m))),
			Label: label,
			Note:  e.dotNote(m, o),
		}
		if beyond[o] {
			row.Mark, row.Note = Mark{Role: row.Mark.Role}, e.Say("chart.beyond")
		}
		d.Rows = append(d.Rows, row)
	}
	const beside = 19.5 // rem that labels and drawing share where they stand beside each other
	room := beside - rem(longest(told))
	if ends := 2*rem(longest(labels(d.Ticks))) + 2; room < ends {
		d.Stacked, room = true, beside
	}
	spread(d.Ticks, room)
}

// beyond are the wholes that are so much greater than each of their parts that they would flatten them: they
// stand in the list, and have no mark on its scale.
func (e charts) beyond(shown []*model.Observation) map[*model.Observation]bool {
	var parts []*model.Observation
	for _, o := range shown {
		if e.inside(o.Place, e.home) {
			parts = append(parts, o)
		}
	}
	beyond := map[*model.Observation]bool{}
	for _, o := range shown {
		whole := o.Place == e.home || o.Place == e.county || o.Place == e.country
		if len(parts) > 1 && whole && dwarfs([]*model.Observation{o}, greatest(parts)) {
			beyond[o] = true
		}
	}
	return beyond
}

// dotNoteMost is how many characters a note can have beside a dot; a longer one stands in the
// table only.
const dotNoteMost = 60

// dotNote is what the source says of one place: a short note to the value, or its rank.
func (e charts) dotNote(m *indicator, o *model.Observation) string {
	if e.has(o.Comment) {
		if note := e.text(*o.Comment); utf8.RuneCountInString(note) <= dotNoteMost {
			return note
		}
	}
	if r := m.rankings[pairing{place: o.Place, period: o.Period}]; r != nil {
		return e.Say("statement.by_source", "What", e.rank(r))
	}
	return ""
}

// dotsDescription tells the finding to those who do not see the chart: every place where they
// are few, else our own, county and country, and the range of the others.
func (e charts) dotsDescription(m *indicator, shown []*model.Observation) string {
	tell := func(o *model.Observation) string {
		return e.name(o.Place) + " " + e.valueAndInterval(e.figure(m, o))
	}
	var told []string
	few := len(shown) <= 12
	for _, o := range shown {
		ours := e.role(o.Place, e.subject(m)) != "other" || o.Place == e.county || o.Place == e.country
		if few || ours {
			told = append(told, tell(o))
		}
	}
	if few {
		return sentence(e.list(told))
	}
	top, bottom := shown[0], shown[len(shown)-1]
	return paragraph(sentence(e.list(told)), e.Say("chart.range", "Count", len(shown), "Low", e.figure(m, bottom).Value, "Lowest", e.name(bottom.Place), "High", e.figure(m, top).Value, "Highest", e.name(top.Place)))
}

// strips draws the figures of rows that share a unit on one axis. Low and high are its ends;
// empty where the rows have more than one unit.
func (e charts) strips(rows []stripRow) (low, high string) {
	values, of := map[string][]float64{}, map[string]*model.Indicator{} // by the code of their unit
	for _, r := range rows {
		if v := extent(r.observations); len(v) > 0 {
			code := r.of.UnitCode()
			values[code], of[code] = append(values[code], v...), r.of
		}
	}
	axes := map[string]chart.Axis{}
	for unit := range values {
		axes[unit] = chart.NewAxis(of[unit], values[unit], chart.DotSpan).ToTicks()
	}
	for _, r := range rows {
		a, ok := axes[r.of.UnitCode()]
		if !ok {
			continue
		}
		strip := &Strip{}
		for _, o := range r.observations {
			if _, ok := value(o); ok {
				strip.Marks = append(strip.Marks, mark(a, o, e.role(o.Place, r.subject)))
			}
		}
		if len(strip.Marks) > 0 {
			r.row.Strip = strip
		}
	}
	if len(axes) == 1 {
		for unit, a := range axes {
			low, high = e.withUnit(e.Plain(a.Low), of[unit]), e.withUnit(e.Plain(a.High), of[unit])
		}
	}
	return low, high
}

// stripRow is a row that gets a strip.
type stripRow struct {
	row          *IndicatorRow
	of           *model.Indicator
	subject      string
	observations []*model.Observation
}

package view

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
)

// dots draws the places of one period, greatest value first; nil where fewer than two have a value.
func (e *edition) dots(m *measure, period string) *Dots {
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

	a := newAxis(m.Unit, extent(shown), dotSpan).toTicks()
	d := &Dots{
		Title:       e.text(m.Name) + ", " + e.period(period),
		Description: paragraph(append(e.told(m, m.focus), e.dotsDescription(m, shown))...),
		Note:        e.intervalNote(m, shown),
	}
	for _, v := range a.ticks() {
		d.Ticks = append(d.Ticks, Tick{At: percent(a.at(v)), Label: e.withUnit(e.tick(v), m.Unit)})
	}
	for _, o := range shown {
		f := e.figure(m, o)
		v, _ := value(o)
		label := e.number(v, decimalsOf(m.Indicator, o))
		if f.Interval != "" {
			label += " (" + f.Interval + ")"
		}
		d.Rows = append(d.Rows, DotRow{
			Place: e.placeLink(o.Place),
			Mark:  a.mark(o, e.role(o.Place, e.subject(m))),
			Label: label,
			Note:  e.dotNote(m, o),
		})
	}
	for _, o := range missing {
		d.Missing = append(d.Missing, e.name(o.Place)+": "+e.figure(m, o).Missing)
	}
	return d
}

// dotNoteMost is how many characters a note can have beside a dot; a longer one stands in the
// table only.
const dotNoteMost = 60

// dotNote is what the source says of one place: a short note to the value, or its rank.
func (e *edition) dotNote(m *measure, o *model.Observation) string {
	if e.has(o.Comment) {
		if note := e.text(*o.Comment); utf8.RuneCountInString(note) <= dotNoteMost {
			return note
		}
	}
	for i := range m.Rankings {
		if r := &m.Rankings[i]; r.Place == o.Place && r.Period == o.Period {
			return e.rank(r) + e.pick(" enligt källan", " according to the source")
		}
	}
	return ""
}

// dotsDescription tells the finding to those who do not see the chart: every place where they
// are few, else our own, county and country, and the range of the others.
func (e *edition) dotsDescription(m *measure, shown []*model.Observation) string {
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
	return paragraph(sentence(e.list(told)), fmt.Sprintf(
		e.pick("Värdena för %d platser går från %s (%s) till %s (%s).", "The values of %d places range from %s (%s) to %s (%s)."),
		len(shown), e.figure(m, bottom).Value, e.name(bottom.Place), e.figure(m, top).Value, e.name(top.Place)))
}

// intervalNote tells how to read the bands, and for which places the source gives none.
func (e *edition) intervalNote(m *measure, shown []*model.Observation) string {
	var with, without []*model.Observation
	for _, o := range shown {
		if hasInterval(o) {
			with = append(with, o)
		} else {
			without = append(without, o)
		}
	}
	if len(with) == 0 {
		if m.Unit != model.Percent {
			return ""
		}
		return e.pick("Källan anger inga osäkerhetsintervall.", "The source gives no confidence intervals.")
	}
	note := fmt.Sprintf(e.pick("Bandet visar osäkerheten (%s-intervall).", "The band shows the uncertainty (%s interval)."),
		e.withUnit(e.level(with[0]), model.Percent))
	switch {
	case len(without) == 0:
		return note
	case len(without) > 3:
		return note + e.pick(" För övriga platser anger källan inget.", " The source gives none for the other places.")
	}
	names := make([]string, len(without))
	for i, o := range without {
		names[i] = e.called(o.Place)
	}
	return note + fmt.Sprintf(e.pick(" För %s anger källan inget.", " The source gives none for %s."), e.list(names))
}

// strips draws the figures of rows that share a unit on one axis. Low and high are its ends;
// empty where the rows have more than one unit.
func (e *edition) strips(rows []stripRow) (low, high string) {
	values := map[model.Unit][]float64{}
	for _, r := range rows {
		if v := extent(r.observations); len(v) > 0 {
			values[r.unit] = append(values[r.unit], v...)
		}
	}
	for _, r := range rows {
		if len(values[r.unit]) == 0 {
			continue
		}
		a := newAxis(r.unit, values[r.unit], dotSpan).toTicks()
		strip := &Strip{}
		for _, o := range r.observations {
			if _, ok := value(o); ok {
				strip.Marks = append(strip.Marks, a.mark(o, e.role(o.Place, r.subject)))
			}
		}
		if len(strip.Marks) > 0 {
			r.row.Strip = strip
		}
		if len(values) == 1 {
			low, high = e.withUnit(e.tick(a.low), r.unit), e.withUnit(e.tick(a.high), r.unit)
		}
	}
	return low, high
}

// stripRow is a row that gets a strip.
type stripRow struct {
	row          *IndicatorRow
	unit         model.Unit
	subject      string
	observations []*model.Observation
}

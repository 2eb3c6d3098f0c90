package view

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
)

// series is an indicator with its totals by place and period.
type series struct {
	*model.Indicator
	periods []model.Period // those with observations
	totals  map[key]*model.Observation
	focus   string // code of the place it is about: the municipality, or else a place of its own

	computed model.Analysis
}

type key struct{ place, period string }

// ranks is the table of ranks of a kind of place in a period; nil where there is none.
func (m *series) ranks(kind model.PlaceKind, period string) *model.RankTable {
	for i := range m.computed.Ranks {
		if t := &m.computed.Ranks[i]; t.Kind == kind && t.Period == period {
			return t
		}
	}
	return nil
}

func newSeries(i *model.Indicator, computed model.Analysis, home string) *series {
	m := &series{Indicator: i, computed: computed, totals: map[key]*model.Observation{}}
	seen, places := map[string]bool{}, map[string]bool{}
	for j := range i.Observations {
		o := &i.Observations[j]
		seen[o.Period] = true
		if len(o.Breakdown) > 0 {
			continue
		}
		m.totals[key{o.Place, o.Period}] = o
		places[o.Place] = true
	}
	for _, p := range i.Periods {
		if seen[p.ID] {
			m.periods = append(m.periods, p)
		}
	}
	switch {
	case places[home]:
		m.focus = home
	case len(places) == 1:
		for code := range places {
			m.focus = code
		}
	}
	return m
}

// at gives the total of a place in a period, nil where there is no row.
func (m *series) at(place, period string) *model.Observation {
	return m.totals[key{place, period}]
}

// stated gives what the source says of a place that is higher or lower than another in a
// period; nil where it says nothing of the kind.
func (m *series) stated(place, other, period string) *model.Comparison {
	for i := range m.Comparisons {
		c := &m.Comparisons[i]
		if c.Place == place && c.AgainstPlace == other && c.Period == period && (c.Outcome == model.Higher || c.Outcome == model.Lower) {
			return c
		}
	}
	return nil
}

// latest gives the last total of a place, nil where it has none.
func (m *series) latest(place string) *model.Observation {
	for _, p := range slices.Backward(m.periods) {
		if o := m.at(place, p.ID); o != nil {
			return o
		}
	}
	return nil
}

// current is the period that the indicator's charts show: the last one of the place that it
// is about, or else the last one.
func (m *series) current() string {
	if o := m.latest(m.focus); o != nil {
		return o.Period
	}
	if n := len(m.periods); n > 0 {
		return m.periods[n-1].ID
	}
	return ""
}

// valued lists the totals of a place that have a value, in order of time.
func (m *series) valued(place string) []*model.Observation {
	var all []*model.Observation
	for _, p := range m.periods {
		if o := m.at(place, p.ID); o != nil {
			if _, ok := value(o); ok {
				all = append(all, o)
			}
		}
	}
	return all
}

// lastValue gives the last total of a place that has a value, nil where none has.
func (m *series) lastValue(place string) *model.Observation {
	if all := m.valued(place); len(all) > 0 {
		return all[len(all)-1]
	}
	return nil
}

// hasValues tells whether there is any value at all.
func (m *series) hasValues() bool {
	return slices.ContainsFunc(m.Observations, func(o model.Observation) bool {
		_, ok := value(&o)
		return ok
	})
}

// value gives the value of an observation, if there is one.
func value(o *model.Observation) (v float64, ok bool) {
	if o.Value == nil {
		return 0, false
	}
	return *o.Value, true
}

// valueOf is value for an observation that there may not be.
func valueOf(o *model.Observation) (v float64, ok bool) {
	if o == nil {
		return 0, false
	}
	return value(o)
}

func hasInterval(o *model.Observation) bool { return o.Lower != nil && o.Upper != nil }

// difference is what was found of a place compared with another in a period; nil where the two
// were not compared. Numbers of things are not: they follow the size of the place.
func (m *series) difference(place, other, period string) *model.Test {
	if m.Unit == model.Count {
		return nil
	}
	for i := range m.computed.Differences {
		d := &m.computed.Differences[i]
		switch {
		case d.Period != period:
		case d.Place == place && d.Against == other:
			return &d.Test
		case d.Place == other && d.Against == place:
			t := d.Test.Reversed()
			return &t
		}
	}
	return nil
}

// changesOf lists what was found of the latest value of a place compared with earlier ones, the
// earliest first.
func (m *series) changesOf(place string) []*model.Change {
	var all []*model.Change
	for i := range m.computed.Changes {
		if c := &m.computed.Changes[i]; c.Place == place {
			all = append(all, c)
		}
	}
	return all
}

func (a timeAxis) at(p model.Period) float64 {
	if a.first.Equal(a.last) {
		return lineLeft
	}
	share := float64(begins(p).Sub(a.first)) / float64(a.last.Sub(a.first))
	return lineLeft + share*(lineRight-lineLeft)
}

// shownAt is the period of an indicator's row, see groups.
func (m *series) shownAt(place string) string {
	if o := m.lastValue(place); o != nil {
		return o.Period
	}
	if o := m.latest(place); o != nil {
		return o.Period
	}
	return m.current()
}

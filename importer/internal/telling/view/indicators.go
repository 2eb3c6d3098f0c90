package view

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/places"
	"lagesbild/importer/internal/ground/series"
)

// indicator is an indicator with its figures and what was found of them.
type indicator struct {
	*series.Series
	focus     string // code of the place it is about: the municipality, or else a place of its own
	hasValues bool   // whether there is any value at all
	computed  model.Analysis

	differences map[pairing]*model.Difference
	rankings    map[pairing]*model.Ranking // as the source states them, by place and period
	changes     map[string][]*model.Change // by place, the earliest first
	yearly      map[string]*model.Yearly   // by place
	revised     map[datum]*revised         // what was another value before
}

// datum is what an observation is about.
type datum struct{ place, period, category string }

func (m *indicator) datum(o *model.Observation) datum {
	return datum{o.Place, o.Period, category(m.Indicator, o)}
}

// revised is an observation with what earlier follow-ups gave, the latest first.
type revised struct {
	now *model.Observation
	was []*model.Revision
}

// pairing is a place compared with another in a period.
type pairing struct{ place, against, period string }

// revise finds what was another value before.
func (m *indicator) revise() {
	m.revised = map[datum]*revised{}
	for n := range m.Revisions {
		r := &m.Revisions[n]
		about := m.datum(&r.Observation)
		if m.revised[about] == nil {
			m.revised[about] = &revised{}
		}
		m.revised[about].was = append(m.revised[about].was, r)
	}
	for n := range m.Observations {
		if r := m.revisionOf(&m.Observations[n]); r != nil {
			r.now = &m.Observations[n]
		}
	}
}

// revisionOf is an observation with what it was before; nil where it was nothing else. Few are.
func (m *indicator) revisionOf(o *model.Observation) *revised {
	if len(m.revised) == 0 {
		return nil
	}
	return m.revised[m.datum(o)]
}

func newIndicator(i *model.Indicator, computed model.Analysis, all *places.Places, home string) *indicator {
	m := &indicator{
		Series: series.New(i, all), computed: computed,
		differences: map[pairing]*model.Difference{}, rankings: map[pairing]*model.Ranking{}, changes: map[string][]*model.Change{},
	}
	m.focus = m.Subject(home)
	m.hasValues = slices.ContainsFunc(i.Observations, func(o model.Observation) bool { return o.Value != nil })
	for n := range computed.Differences {
		d := &computed.Differences[n]
		if p := (pairing{d.Place, d.Against, d.Period}); m.differences[p] == nil {
			m.differences[p] = d
		}
	}
	for n := range i.Rankings {
		r := &i.Rankings[n]
		if p := (pairing{place: r.Place, period: r.Period}); m.rankings[p] == nil {
			m.rankings[p] = r
		}
	}
	m.revise()
	m.yearly = map[string]*model.Yearly{}
	for n := range computed.Yearly {
		m.yearly[computed.Yearly[n].Place] = &computed.Yearly[n]
	}
	for n := range computed.Changes {
		c := &computed.Changes[n]
		m.changes[c.Place] = append(m.changes[c.Place], c)
	}
	return m
}

// difference is what was found of a place compared with another in a period; nil where the two
// were not compared. Numbers of things are not: they follow the size of the place.
func (m *indicator) difference(place, other, period string) *model.Difference {
	if m.Counts() {
		return nil
	}
	if t := m.differences[pairing{place, other, period}]; t != nil {
		return t
	}
	if t := m.differences[pairing{other, place, period}]; t != nil {
		reversed := t.Reversed()
		return &reversed
	}
	return nil
}

// observedPlaces lists the places that it has an observation of.
func (m *indicator) observedPlaces() []string {
	seen := map[string]bool{}
	var codes []string
	for i := range m.Observations {
		if code := m.Observations[i].Place; !seen[code] {
			seen[code] = true
			if m.Latest(code) != nil {
				codes = append(codes, code)
			}
		}
	}
	return codes
}

// changesOf lists what was found of the latest value of a place compared with earlier ones, the
// earliest first.
func (m *indicator) changesOf(place string) []*model.Change { return m.changes[place] }

// stated gives what the source says of a place that is higher or lower than another in a
// period; nil where it says nothing of the kind.
func (m *indicator) stated(place, other, period string) *model.Comparison {
	for i := range m.Comparisons {
		c := &m.Comparisons[i]
		if c.Place == place && c.AgainstPlace == other && c.Period == period && (c.Outcome == model.Higher || c.Outcome == model.Lower) {
			return c
		}
	}
	return nil
}

// current is the period that the indicator's charts show: the last one of the place that it
// is about, or else the last one.
func (m *indicator) current() string {
	if o := m.Latest(m.focus); o != nil {
		return o.Period
	}
	if n := len(m.Observed); n > 0 {
		return m.Observed[n-1].ID
	}
	return ""
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

// shownAt is the period of an indicator's row, see groups.
func (m *indicator) shownAt(place string) string {
	if o := m.LastValue(place); o != nil {
		return o.Period
	}
	if o := m.Latest(place); o != nil {
		return o.Period
	}
	return m.current()
}

// ranks is the table of ranks of a kind of place in a period; nil where there is none.
func (m *indicator) ranks(kind model.PlaceKind, period string) *model.RankTable {
	for i := range m.computed.Ranks {
		if t := &m.computed.Ranks[i]; t.Kind == kind && t.Period == period {
			return t
		}
	}
	return nil
}

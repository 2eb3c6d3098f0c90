// Package series holds the figures of an indicator as they are looked up: by place, by period and
// in order of time.
package series

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/places"
)

// Series is an indicator with its totals: the observations that are not of a part of the whole.
type Series struct {
	*model.Indicator
	Observed []model.Period // the periods with any observation, in order of time
	Totalled []model.Period // those with a total
	Places   []string       // codes of the places with a total, in the programme's order

	lines   map[string]line                 // the totals of a place, in order of time
	columns map[string][]*model.Observation // the totals of a period, in the programme's order
	order   map[string]int32                // of the periods in time, by id
	breaks  map[string][]string             // of a place, when the periods begin whose values are not comparable with earlier ones
	periods map[string]model.Period         // by id
}

// line is the totals of a place with the order of their periods. Of a million values all lines are
// held at the same time, so they take no more room than they need.
type line struct {
	totals []*model.Observation
	order  []int32
}

// New goes through the observations of an indicator, in whatever order they stand. Totals of
// places that the programme does not list are in their line alone.
func New(i *model.Indicator, all *places.Places) *Series {
	s := &Series{
		Indicator: i,
		lines:     map[string]line{},
		columns:   map[string][]*model.Observation{},
		order:     make(map[string]int32, len(i.Periods)),
		breaks:    map[string][]string{},
		periods:   make(map[string]model.Period, len(i.Periods)),
	}
	type key struct{ place, period string }
	totals := make(map[key]*model.Observation, len(i.Observations))
	observed := map[string]bool{}
	inLine, inColumn := map[string]int{}, map[string]int{} // how many there will be
	for n := range i.Observations {
		o := &i.Observations[n]
		observed[o.Period] = true
		if len(o.Breakdown) > 0 {
			continue
		}
		if k := (key{o.Place, o.Period}); totals[k] == nil {
			inLine[o.Place]++
			inColumn[o.Period]++
		}
		totals[key{o.Place, o.Period}] = o
	}
	for n := range i.Observations {
		if o := &i.Observations[n]; totals[key{o.Place, o.Period}] == o {
			if s.columns[o.Period] == nil {
				s.columns[o.Period] = make([]*model.Observation, 0, inColumn[o.Period])
			}
			s.columns[o.Period] = append(s.columns[o.Period], o)
		}
	}
	for n, p := range slices.SortedFunc(slices.Values(i.Periods), period.Compare) {
		s.periods[p.ID], s.order[p.ID] = p, int32(n)
		if observed[p.ID] {
			s.Observed = append(s.Observed, p)
		}
		column := s.columns[p.ID]
		if len(column) == 0 {
			continue
		}
		s.Totalled = append(s.Totalled, p)
		for _, o := range column {
			l := s.lines[o.Place]
			if l.totals == nil {
				l = line{make([]*model.Observation, 0, inLine[o.Place]), make([]int32, 0, inLine[o.Place])}
				if all.Get(o.Place) != nil {
					s.Places = append(s.Places, o.Place)
				}
			}
			s.lines[o.Place] = line{append(l.totals, o), append(l.order, int32(n))}
			if Breaks(o) {
				s.breaks[o.Place] = append(s.breaks[o.Place], p.Start)
			}
		}
		column = slices.DeleteFunc(column, func(o *model.Observation) bool { return all.Get(o.Place) == nil })
		slices.SortFunc(column, func(a, b *model.Observation) int { return all.Compare(a.Place, b.Place) })
		s.columns[p.ID] = column
	}
	slices.SortFunc(s.Places, all.Compare)
	return s
}

// At is the total of a place in a period; nil where there is no row.
func (s *Series) At(place, period string) *model.Observation {
	l := s.lines[place]
	order, known := s.order[period]
	if i, found := slices.BinarySearch(l.order, order); known && found {
		return l.totals[i]
	}
	return nil
}

// Line is the totals of a place in order of time.
func (s *Series) Line(place string) []*model.Observation { return s.lines[place].totals }

// Column is the totals of a period in the programme's order of places.
func (s *Series) Column(period string) []*model.Observation { return s.columns[period] }

// Latest is the last total of a place, with or without a value; nil where it has none.
func (s *Series) Latest(place string) *model.Observation {
	if line := s.Line(place); len(line) > 0 {
		return line[len(line)-1]
	}
	return nil
}

// Valued is the totals of a place that have a value, in order of time.
func (s *Series) Valued(place string) []*model.Observation {
	var all []*model.Observation
	for _, o := range s.Line(place) {
		if o.Value != nil {
			all = append(all, o)
		}
	}
	return all
}

// LastValue is the last total of a place that has a value; nil where none has.
func (s *Series) LastValue(place string) *model.Observation {
	for _, o := range slices.Backward(s.Line(place)) {
		if o.Value != nil {
			return o
		}
	}
	return nil
}

// Period is the period of an observation.
func (s *Series) Period(o *model.Observation) model.Period { return s.periods[o.Period] }

// Comparable tells whether no break in the series lies between two observations of a place: none
// of its periods that begins after the earlier one's does, up to the later one's, has one.
func (s *Series) Comparable(earlier, later *model.Observation) bool {
	breaks := s.breaks[later.Place]
	first, found := slices.BinarySearch(breaks, s.Period(earlier).Start)
	for found && first < len(breaks) && breaks[first] == s.Period(earlier).Start {
		first++
	}
	return first == len(breaks) || breaks[first] > s.Period(later).Start
}

// Breaks tells whether a value is not comparable with earlier ones.
func Breaks(o *model.Observation) bool { return slices.Contains(o.Flags, model.SeriesBreak) }

// HasInterval tells whether a value is published with its confidence interval.
func HasInterval(o *model.Observation) bool { return o.Lower != nil && o.Upper != nil }

// Subject is the place that the indicator is about: the municipality where it has figures of it,
// or else the only place that it has figures of; empty where there are several.
func (s *Series) Subject(municipality string) string {
	switch {
	case len(s.Line(municipality)) > 0:
		return municipality
	case len(s.lines) == 1:
		for place := range s.lines {
			return place
		}
	}
	return ""
}

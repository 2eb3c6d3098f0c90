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

	totals  map[key]*model.Observation
	lines   map[string][]*model.Observation // the totals of a place, in order of time
	columns map[string][]*model.Observation // the totals of a period, in the programme's order
	breaks  map[string][]string             // of a place, when the periods begin whose values are not comparable with earlier ones
	periods map[string]model.Period         // by id
}

type key struct{ place, period string }

// New goes through the observations of an indicator, in whatever order they stand. Totals of
// places that the programme does not list are in their line alone.
func New(i *model.Indicator, all *places.Places) *Series {
	s := &Series{
		Indicator: i,
		totals:    make(map[key]*model.Observation, len(i.Observations)),
		lines:     map[string][]*model.Observation{},
		columns:   map[string][]*model.Observation{},
		breaks:    map[string][]string{},
		periods:   make(map[string]model.Period, len(i.Periods)),
	}
	observed := map[string]bool{}
	for n := range i.Observations {
		o := &i.Observations[n]
		observed[o.Period] = true
		if len(o.Breakdown) == 0 {
			s.totals[key{o.Place, o.Period}] = o
		}
	}
	byPeriod := map[string][]*model.Observation{}
	for n := range i.Observations {
		if o := &i.Observations[n]; s.At(o.Place, o.Period) == o {
			byPeriod[o.Period] = append(byPeriod[o.Period], o)
		}
	}
	for _, p := range slices.SortedFunc(slices.Values(i.Periods), period.Compare) {
		s.periods[p.ID] = p
		if observed[p.ID] {
			s.Observed = append(s.Observed, p)
		}
		column := byPeriod[p.ID]
		if len(column) == 0 {
			continue
		}
		s.Totalled = append(s.Totalled, p)
		for _, o := range column {
			if s.lines[o.Place] == nil && all.Get(o.Place) != nil {
				s.Places = append(s.Places, o.Place)
			}
			s.lines[o.Place] = append(s.lines[o.Place], o)
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
func (s *Series) At(place, period string) *model.Observation { return s.totals[key{place, period}] }

// Line is the totals of a place in order of time.
func (s *Series) Line(place string) []*model.Observation { return s.lines[place] }

// Column is the totals of a period in the programme's order of places.
func (s *Series) Column(period string) []*model.Observation { return s.columns[period] }

// Latest is the last total of a place, with or without a value; nil where it has none.
func (s *Series) Latest(place string) *model.Observation {
	if line := s.lines[place]; len(line) > 0 {
		return line[len(line)-1]
	}
	return nil
}

// Valued is the totals of a place that have a value, in order of time.
func (s *Series) Valued(place string) []*model.Observation {
	var all []*model.Observation
	for _, o := range s.lines[place] {
		if o.Value != nil {
			all = append(all, o)
		}
	}
	return all
}

// LastValue is the last total of a place that has a value; nil where none has.
func (s *Series) LastValue(place string) *model.Observation {
	for _, o := range slices.Backward(s.lines[place]) {
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
	case s.lines[municipality] != nil:
		return municipality
	case len(s.lines) == 1:
		for place := range s.lines {
			return place
		}
	}
	return ""
}

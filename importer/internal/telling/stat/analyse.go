// Package stat tells what follows from published figures and their confidence intervals: which
// differences are established, which ranks are possible, how things change, and how they move
// towards a target. It computes from a programme alone and knows nothing of files or pages.
package stat

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/places"
	"lagesbild/importer/internal/ground/series"
)

// Statistics computes what follows from the figures of a programme's indicators. Several
// indicators can be computed at the same time.
type Statistics struct {
	places *places.Places
	home   string // code of the municipality
}

// Of prepares the statistics of a programme.
func Of(p *model.Programme) *Statistics {
	return &Statistics{places.New(p.Places), p.Settings.MunicipalityCode}
}

// Analyse computes what follows from the observations of an indicator. The order of the
// observations does not matter.
func (s *Statistics) Analyse(i *model.Indicator) model.Analysis {
	a := s.analysis(i)
	return model.Analysis{
		Differences: a.differences(),
		Changes:     a.changes(),
		Ranks:       a.ranks(),
		Pace:        a.pace(),
		Yearly:      a.yearly(),
	}
}

// Pace computes how an indicator moves towards its target, and nothing else.
func (s *Statistics) Pace(i *model.Indicator) model.Pace { return s.analysis(i).pace() }

// analysis is that of one indicator.
type analysis struct {
	*Statistics
	*series.Series
	estimates  map[*model.Observation]reading // of what has been compared
	fields     map[fieldKey]*field            // of stated ranks
	deviations []float64                      // of the pairs of a table of ranks
}

func (s *Statistics) analysis(i *model.Indicator) *analysis {
	return &analysis{Statistics: s, Series: series.New(i, s.places), estimates: make(map[*model.Observation]reading, len(i.Observations))}
}

// reading is the estimate that an observation publishes, or why it is none.
type reading struct {
	estimate
	reason model.Reason
}

// estimate is the estimate of a value that has an interval. Each is worked out once, however many
// it is compared with.
func (a *analysis) estimate(o *model.Observation) (estimate, model.Reason) {
	e, known := a.estimates[o]
	if !known {
		e.estimate, e.reason = observed(o)
		a.estimates[o] = e
	}
	return e.estimate, e.reason
}

// tested lists the periods in which differences and ranks are told of: the last one of all, the last
// one of the municipality, and those with an interval in which some place has its last row or value.
func (a *analysis) tested() []string {
	told := map[string]bool{}
	for _, place := range a.Places {
		told[a.Latest(place).Period] = true
		if o := a.LastValue(place); o != nil {
			told[o.Period] = true
		}
	}
	always := map[string]bool{}
	if n := len(a.Totalled); n > 0 {
		always[a.Totalled[n-1].ID] = true
	}
	if o := a.LastValue(a.home); o != nil {
		always[o.Period] = true
	}
	var periods []string
	for _, p := range a.Totalled {
		if always[p.ID] || told[p.ID] && slices.ContainsFunc(a.Column(p.ID), series.HasInterval) {
			periods = append(periods, p.ID)
		}
	}
	return periods
}

// differences compares places with those that contain them, and the municipality with others.
func (a *analysis) differences() []model.Difference {
	all := []model.Difference{}
	var pairs []pair
	var comparisons []comparison
	for _, period := range a.tested() {
		families := map[family][]int{}
		found := len(all)
		pairs, comparisons = a.pairs(pairs[:0], period), comparisons[:0]
		all = slices.Grow(all, len(pairs))
		for _, pair := range pairs {
			c := a.compare(pair.one, pair.other)
			if c.reason == "" && pair.name != model.PlannedFamily {
				families[pair.family] = append(families[pair.family], len(comparisons))
			}
			comparisons = append(comparisons, c)
			all = append(all, model.Difference{Place: pair.one.Place, Against: pair.other.Place, Period: period, Family: pair.name})
			if c.reason != "" || pair.name == model.PlannedFamily {
				all[len(all)-1].Test = c.alone()
			}
		}
		for _, members := range families {
			adjust(all[found:], comparisons, members)
		}
	}
	stated := a.established()
	for n := range all {
		all[n].Stated = stated[pairing{all[n].Place, all[n].Against, all[n].Period}]
	}
	return all
}

// family is a set of comparisons that are judged together.
type family struct {
	name    model.Family
	kind    model.PlaceKind // of the places that are compared with the same one
	against string
}

// pair is what to compare.
type pair struct {
	one, other *model.Observation
	family
}

// pairs adds what is compared in a period, by place and then by what it is compared with.
func (a *analysis) pairs(all []pair, period string) []pair {
	column := a.Column(period)
	for _, o := range column {
		for whole := range a.places.Around(o.Place) {
			if other := a.At(whole.Code, period); other != nil {
				all = append(all, pair{o, other, a.familyOf(o.Place, whole)})
			}
		}
		if o.Place != a.home {
			continue
		}
		for _, other := range column {
			if other.Place != a.home && a.places.Kind(other.Place) == model.Municipality {
				all = append(all, pair{o, other, family{name: model.MunicipalitiesFamily}})
			}
		}
	}
	return all
}

// familyOf tells what a comparison with a whole is judged together with. The municipality and its
// county against what contains them were planned before there were figures; the rest are several
// of the same kind, where a difference somewhere is found by chance.
func (a *analysis) familyOf(place string, whole *model.Place) family {
	f := family{name: model.WholeFamily, kind: a.places.Kind(place), against: whole.Code}
	switch {
	case place == a.home || a.places.Inside(a.home, place):
		return family{name: model.PlannedFamily}
	case whole.Kind == model.Municipality:
		f.name = model.PartsFamily
	}
	return f
}

// adjust judges the members of a family together.
func adjust(found []model.Difference, comparisons []comparison, members []int) {
	p := make([]float64, len(members))
	for k, n := range members {
		p[k] = comparisons[n].p
	}
	adjusted, selected := falseDiscovery(p)
	for k, n := range members {
		established := adjusted[k] <= alpha
		d := &found[n]
		d.Test = comparisons[n].test(established, familyLevel(len(members), selected, established))
		d.AdjustedP, d.Of, d.Found = writtenP(adjusted[k]), len(members), selected
	}
}

// Package stat tells what follows from published figures and their confidence intervals: which
// differences are established, which ranks are possible, how things change, and how they move
// towards a target. It computes from a programme alone and knows nothing of files or pages.
package stat

import (
	"cmp"
	"slices"

	"lagesbild/importer/internal/ground/model"
)

// Analyse computes what follows from the observations of an indicator. The order of the
// observations does not matter.
func Analyse(p *model.Programme, i *model.Indicator) model.Analysis {
	a := newAnalyst(p, i)
	return model.Analysis{
		Differences: a.differences(),
		Changes:     a.changes(),
		Ranks:       a.ranks(),
		Pace:        a.pace(),
	}
}

// analyst works on one indicator: its totals, by place and period.
type analyst struct {
	atlas
	*model.Indicator
	totals  map[key]*model.Observation
	periods []model.Period // those with a total, in order of time
	order   []string       // codes of the places with a total, in the programme's order
}

type key struct{ place, period string }

func newAnalyst(p *model.Programme, i *model.Indicator) *analyst {
	a := &analyst{atlas: newAtlas(p), Indicator: i, totals: map[key]*model.Observation{}}
	places, periods := map[string]bool{}, map[string]bool{}
	for j := range i.Observations {
		o := &i.Observations[j]
		if len(o.Breakdown) == 0 {
			a.totals[key{o.Place, o.Period}] = o
			places[o.Place], periods[o.Period] = true, true
		}
	}
	for _, place := range p.Places {
		if places[place.Code] {
			a.order = append(a.order, place.Code)
		}
	}
	for _, period := range i.Periods {
		if periods[period.ID] {
			a.periods = append(a.periods, period)
		}
	}
	slices.SortFunc(a.periods, func(x, y model.Period) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End), cmp.Compare(x.ID, y.ID))
	})
	return a
}

// at is the total of a place in a period; nil where there is no row.
func (a *analyst) at(place, period string) *model.Observation {
	return a.totals[key{place, period}]
}

// kind is the kind of a place.
func (a *analyst) kind(place string) model.PlaceKind { return a.places[place].Kind }

// tested lists the periods in which differences and ranks are told of: the last one of all, the last
// one of the municipality, and those with an interval in which some place has its last row or value.
func (a *analyst) tested() []string {
	told := map[string]bool{}
	for _, place := range a.order {
		row, value := "", ""
		for _, p := range a.periods {
			if o := a.at(place, p.ID); o != nil {
				if row = p.ID; o.Value != nil {
					value = p.ID
				}
			}
		}
		told[row], told[value] = true, true
	}
	var periods []string
	last, home := len(a.periods)-1, -1
	for n, p := range a.periods {
		if o := a.at(a.home, p.ID); o != nil && o.Value != nil {
			home = n
		}
	}
	for n, p := range a.periods {
		interval := slices.ContainsFunc(a.order, func(place string) bool {
			o := a.at(place, p.ID)
			return o != nil && hasInterval(o)
		})
		if n == last || n == home || interval && told[p.ID] {
			periods = append(periods, p.ID)
		}
	}
	return periods
}

// differences compares places with those that contain them, and the municipality with others.
func (a *analyst) differences() []model.Difference {
	all := []model.Difference{}
	for _, period := range a.tested() {
		families := map[family][]int{}
		var found []model.Difference
		var trials []trial
		for _, pair := range a.pairs(period) {
			t := a.compare(a.Unit, a.at(pair.place, period), a.at(pair.against, period))
			if t.reason == "" && pair.name != model.PlannedFamily {
				families[pair.family] = append(families[pair.family], len(trials))
			}
			trials = append(trials, t)
			found = append(found, model.Difference{Place: pair.place, Against: pair.against, Period: period,
				Family: pair.name, Test: t.alone()})
		}
		for _, members := range families {
			adjust(found, trials, members)
		}
		all = append(all, found...)
	}
	return all
}

// family is a set of comparisons that are judged together.
type family struct {
	name    model.Family
	kind    model.PlaceKind // of the places that are compared with the same one
	against string
}

// pair is a place to compare with another.
type pair struct {
	place, against string
	family
}

// pairs lists what is compared in a period, by place and then by what it is compared with.
func (a *analyst) pairs(period string) []pair {
	var all []pair
	for _, place := range a.order {
		if a.at(place, period) == nil {
			continue
		}
		for _, whole := range a.around(place)[1:] {
			if a.at(whole.Code, period) != nil {
				all = append(all, pair{place, whole.Code, a.familyOf(place, whole)})
			}
		}
		if place != a.home {
			continue
		}
		for _, other := range a.order {
			if other != a.home && a.kind(other) == model.Municipality && a.at(other, period) != nil {
				all = append(all, pair{place, other, family{name: model.MunicipalitiesFamily}})
			}
		}
	}
	return all
}

// familyOf tells what a comparison with a whole is judged together with. The municipality and its
// county against what contains them were planned before there were figures; the rest are several
// of the same kind, where a difference somewhere is found by chance.
func (a *analyst) familyOf(place string, whole *model.Place) family {
	f := family{name: model.WholeFamily, kind: a.kind(place), against: whole.Code}
	switch {
	case place == a.home || a.inside(a.home, place):
		return family{name: model.PlannedFamily}
	case whole.Kind == model.Municipality:
		f.name = model.PartsFamily
	}
	return f
}

// adjust judges the members of a family together.
func adjust(found []model.Difference, trials []trial, members []int) {
	p := make([]float64, len(members))
	for k, n := range members {
		p[k] = trials[n].p()
	}
	adjusted, selected := falseDiscovery(p)
	for k, n := range members {
		established := adjusted[k] <= alpha
		d := &found[n]
		d.Test = trials[n].test(established, familyLevel(len(members), selected, established))
		d.AdjustedP, d.Of, d.Found = writtenP(adjusted[k]), len(members), selected
	}
}

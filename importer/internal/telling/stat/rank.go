package stat

import (
	"cmp"
	"slices"

	"lagesbild/importer/internal/ground/model"
)

// ranked are the kinds of place that are ranked among themselves. A country has no equals here.
var rankedKinds = []model.PlaceKind{model.County, model.Municipality, model.District, model.SurveyArea, model.PoliceArea}

// ranks makes a table for each kind of place with at least two that can be ranked.
func (a *analyst) ranks() []model.RankTable {
	all := []model.RankTable{}
	for _, period := range a.tested() {
		for _, kind := range rankedKinds {
			if t := a.rank(period, kind); len(t.Ranked) > 1 {
				all = append(all, t)
			}
		}
	}
	return all
}

// rank orders the places of a kind and tells which ranks are possible. Both directions of every
// pair are tested together by Holm's procedure, so that with 95 percent confidence no order in the
// table is claimed falsely, and all ranges hold at once: the joint confidence set for ranks of
// Mogstad, Romano, Shaikh & Wilhelm (2024, Review of Economic Studies 91:476–518); compare Klein,
// Wright & Wieczorek (2020, JRSS C 69:589–606). Of two ranges that overlap nothing is known.
func (a *analyst) rank(period string, kind model.PlaceKind) model.RankTable {
	t := model.RankTable{Period: period, Kind: kind, Best: model.HigherIsBetter, Level: 1 - alpha}
	if a.Direction == model.LowerIsBetter {
		t.Best = model.LowerIsBetter
	}
	type row struct {
		place string
		estimate
	}
	var rows []row
	for _, place := range a.order {
		o := a.at(place, period)
		if o == nil || a.kind(place) != kind {
			continue
		}
		e, reason := a.rankable(o)
		if reason != "" {
			t.NotRanked = append(t.NotRanked, model.NotRanked{Place: place, Reason: reason, Missing: o.Missing})
			continue
		}
		rows = append(rows, row{place, e})
	}
	slices.SortStableFunc(rows, func(x, y row) int {
		if t.Best == model.LowerIsBetter {
			return cmp.Compare(x.value, y.value)
		}
		return cmp.Compare(y.value, x.value)
	})
	for n, r := range rows {
		rank := model.Rank{Place: r.place, Rank: n + 1, Best: 1, Worst: len(rows)}
		if n > 0 && r.value == rows[n-1].value {
			rank.Rank = t.Ranked[n-1].Rank
		}
		t.Ranked = append(t.Ranked, rank)
	}
	var p []float64 // of the pairs, in both directions: the better is better, the worse is better
	for n := range rows {
		for _, worse := range rows[n+1:] {
			d, _ := subtract(rows[n].estimate, worse.estimate, 0) // each of them has a width
			two := d.p()
			p = append(p, two/2, 1-two/2)
			t.Pairs++
		}
	}
	rejected := stepDown(p)
	for n, k := 0, 0; n < len(rows); n++ {
		for m := n + 1; m < len(rows); m, k = m+1, k+2 {
			if rejected[k] {
				t.Found++
				t.Ranked[m].Best++
				t.Ranked[n].Worst--
			}
		}
	}
	return t
}

// rankable makes the estimate to rank a value by, or tells why there is none.
func (a *analyst) rankable(o *model.Observation) (estimate, model.Reason) {
	switch {
	case o.Value == nil:
		return estimate{}, model.MissingValue
	case !hasInterval(o) && a.Unit == model.Count:
		return estimate{}, model.NoSamplingError
	case !hasInterval(o):
		return estimate{}, model.NoInterval
	}
	return observed(o)
}

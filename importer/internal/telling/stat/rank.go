package stat

import (
	"cmp"
	"math"
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/series"
)

// rankedKinds are the kinds of place that are ranked among themselves. A country has no equals here.
var rankedKinds = []model.PlaceKind{model.County, model.Municipality, model.District, model.SurveyArea, model.PoliceArea}

// rankedKinds are the kinds of place that are ranked here: those of the program, and then the municipality's
// own, in the order of its places.
func (a *analysis) rankedKinds() []model.PlaceKind {
	kinds := slices.Clone(rankedKinds)
	for _, kind := range a.places.Kinds() {
		if kind.IsOwn() {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// ranks makes a table for each kind of place with at least two that can be ranked.
func (a *analysis) ranks() []model.RankTable {
	all, kinds := []model.RankTable{}, a.rankedKinds()
	for _, period := range a.tested() {
		for _, kind := range kinds {
			if t := a.rank(period, kind); len(t.Ranked) > 1 || t.Reason != "" {
				all = append(all, t)
			}
		}
	}
	return all
}

// mostRanked is how many places of a kind are ranked. All pairs of them are compared; Sweden has
// 290 municipalities.
const mostRanked = 500

// rank orders the places of a kind and tells which ranks are possible. Both directions of every
// pair are tested together by Holm's procedure, so that with 95 percent confidence no order in the
// table is claimed falsely, and all ranges hold at once: the joint confidence set for ranks of
// Mogstad, Romano, Shaikh & Wilhelm (2024, Review of Economic Studies 91:476–518); compare Klein,
// Wright & Wieczorek (2020, JRSS C 69:589–606). Of two ranges that overlap nothing is known.
func (a *analysis) rank(period string, kind model.PlaceKind) model.RankTable {
	t := model.RankTable{Period: period, Kind: kind, Best: model.HigherIsBetter, Level: 1 - alpha}
	if a.Direction == model.LowerIsBetter {
		t.Best = model.LowerIsBetter
	}
	var rows []rankedRow
	for _, o := range a.Column(period) {
		if a.places.Kind(o.Place) != kind {
			continue
		}
		e, reason := a.rankable(o)
		if reason != "" {
			t.NotRanked = append(t.NotRanked, model.NotRanked{Place: o.Place, Reason: reason, Missing: o.Missing})
			continue
		}
		if t.Best == model.LowerIsBetter {
			e = e.mirror() // higher is better from here on
		}
		rows = append(rows, rankedRow{o.Place, e})
	}
	if len(rows) > mostRanked {
		t.Ranked, t.Reason = []model.Rank{}, model.TooManyToRank
		return t
	}
	slices.SortStableFunc(rows, func(x, y rankedRow) int { return cmp.Compare(y.value, x.value) })
	for n, r := range rows {
		rank := model.Rank{Place: r.place, Rank: n + 1, Best: 1, Worst: len(rows)}
		if n > 0 && r.value == rows[n-1].value {
			rank.Rank = t.Ranked[n-1].Rank
		}
		t.Ranked = append(t.Ranked, rank)
	}
	a.compareRanked(&t, rows)
	return t
}

// rankedRow is a place with what it is ranked by: the higher the better.
type rankedRow struct {
	place string
	estimate
}

// compareRanked narrows the ranges by the pairs that are established to differ. That the worse of a
// pair is the better is a hypothesis too, which no figures can reject.
func (a *analysis) compareRanked(t *model.RankTable, rows []rankedRow) {
	t.Pairs = len(rows) * (len(rows) - 1) / 2
	a.deviations = slices.Grow(a.deviations[:0], t.Pairs)
	for n := range rows {
		for m := n + 1; m < len(rows); m++ {
			a.deviations = append(a.deviations, apart(&rows[n].estimate, &rows[m].estimate))
		}
	}
	critical := stepDown(a.deviations, 2*t.Pairs)
	for n, k := 0, 0; n < len(rows); n++ {
		for m := n + 1; m < len(rows); m, k = m+1, k+1 {
			if a.deviations[k] >= critical {
				t.Found++
				t.Ranked[m].Best++
				t.Ranked[n].Worst--
			}
		}
	}
}

// apart is how many standard deviations an estimate is above another that has nothing in common
// with it: subtract and distance of the two, for very many pairs.
func apart(higher, lower *estimate) float64 {
	gap := higher.value - lower.value - (higher.half + lower.half)
	if gap <= 0 {
		return 0
	}
	least := math.Inf(1)
	for _, away := range ends(*higher) {
		down := higher.down + away*higher.slack
		for _, awayB := range ends(*lower) {
			up := lower.up + awayB*lower.slack
			least = min(least, (gap+2*(away*higher.half+awayB*lower.half))/math.Sqrt(down*down+up*up))
		}
	}
	return least
}

// rankable makes the estimate to rank a value by, or tells why there is none.
func (a *analysis) rankable(o *model.Observation) (estimate, model.Reason) {
	switch {
	case o.Value == nil:
		return estimate{}, model.MissingValue
	case !series.HasInterval(o) && a.Counts():
		return estimate{}, model.NoSamplingError
	case !series.HasInterval(o):
		return estimate{}, model.NoInterval
	}
	return a.estimate(o)
}

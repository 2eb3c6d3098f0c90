package chart

import (
	"cmp"
	"math"
	"slices"
	"time"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// The drawing of lines leaves room on the right for the names of the series, and some on every
// other side for marks. All in percent.
const (
	left, right = 3.0, 64.0
	top, foot   = 4.0, 96.0
	LabelAt     = 71.0 // where the names stand
	labelGap    = 9.0  // between names, so that they do not touch
	periodGap   = 15.0 // between labels of periods
)

// TimeAxis spaces periods by their first day.
type TimeAxis struct{ first, last time.Time }

// NewTimeAxis reaches from the first of some periods to the last.
func NewTimeAxis(periods []model.Period) TimeAxis {
	return TimeAxis{period.Begins(periods[0]), period.Begins(periods[len(periods)-1])}
}

// At gives the position of a period.
func (a TimeAxis) At(p model.Period) float64 {
	if a.first.Equal(a.last) {
		return left
	}
	share := float64(period.Begins(p).Sub(a.first)) / float64(a.last.Sub(a.first))
	return left + share*(right-left)
}

// Labelled lists the periods that there is room to label, from the last one backwards.
func (a TimeAxis) Labelled(periods []model.Period) []model.Period {
	var labelled []model.Period
	next := math.Inf(1)
	for _, p := range slices.Backward(periods) {
		if at := a.At(p); next-at >= periodGap {
			labelled = append(labelled, p)
			next = at
		}
	}
	slices.Reverse(labelled)
	return labelled
}

// Height places a value from the top.
func Height(y Axis, v float64) float64 {
	return foot - y.At(v)/100*(foot-top)
}

// Apart moves positions so that none is closer to another than labelGap, in the same order.
func Apart(positions []float64) []float64 {
	order := make([]int, len(positions))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(positions[a], positions[b]) })
	moved := slices.Clone(positions)
	for k := 1; k < len(order); k++ {
		moved[order[k]] = math.Max(moved[order[k]], moved[order[k-1]]+labelGap)
	}
	limit := foot
	for _, i := range slices.Backward(order) {
		moved[i] = math.Min(moved[i], limit)
		limit = moved[i] - labelGap
	}
	return moved
}

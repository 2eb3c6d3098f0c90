package chart

import (
	"cmp"
	"math"
	"slices"
	"time"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// The drawing of lines leaves some room on every side for marks. All in percent.
const (
	left, right = 2.0, 98.0
	top, foot   = 4.0, 96.0
	labelGap    = 9.0 // between names, so that they do not touch
)

// Room is how much room there is to label periods, from the least to the most.
type Room int

// widths are the widths of a drawing from which on there is that much room, in rem: the widths of the
// container in charts.css.
var widths = []float64{18, 30, 45}

// Rooms is how many there are above the least, where the first and the last period are labelled only.
const Rooms = 3

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

// Labelled tells how much room each label needs to be there, as one is so many rem wide and there are
// so many taken on the left: 0 where it is always there, as the first and the last one are, and more
// than Rooms where it never is. Those between stand at even steps, counted from the last one.
func (a TimeAxis) Labelled(periods []model.Period, label, taken float64) []Room {
	n := len(periods)
	rooms := make([]Room, n)
	for i := 1; i < n-1; i++ {
		rooms[i] = Rooms + 1
	}
	every := 1 // where there is less room there are fewer of the same
	for room := Rooms; room > 0; room-- {
		rem := (widths[room-1] - taken) / 100
		for step := every; step < n; step += every {
			shown := []int{}
			for i := n - 1; i > 0; i -= step {
				shown = append(shown, i)
			}
			shown = slices.DeleteFunc(shown, func(i int) bool { return i < n-1 && (a.At(periods[i])-a.At(periods[0]))*rem < 1.5*label+1 })
			if !a.apart(periods, shown, label, rem) {
				continue
			}
			for _, i := range shown {
				if i < n-1 {
					rooms[i] = Room(room)
				}
			}
			every = step
			break
		}
	}
	return rooms
}

// apart tells whether the labels of some periods, from the last one backwards, do not touch. The last
// one ends where it stands, the others have it in their middle.
func (a TimeAxis) apart(periods []model.Period, shown []int, label, rem float64) bool {
	for k := 1; k < len(shown); k++ {
		need := label + 1
		if k == 1 {
			need = 1.5*label + 1
		}
		if (a.At(periods[shown[k-1]])-a.At(periods[shown[k]]))*rem < need {
			return false
		}
	}
	return true
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

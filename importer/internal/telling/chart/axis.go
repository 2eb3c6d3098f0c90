// Package chart places values and periods in a drawing, in percent of its width and height.
package chart

import (
	"math"
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

// Axis is the range of values that a chart shows. It begins where the values do rather than
// at 0: dots and lines are read by their place, not by their length.
type Axis struct{ Low, High float64 }

// The least span of an axis of shares, in percentage points, so that a few points do not look
// like a cliff.
const (
	DotSpan  = 20.0
	LineSpan = 10.0
)

// NewAxis covers the values with some air on both sides, within what the unit allows. An axis
// of shares spans at least so many points.
func NewAxis(unit model.Unit, values []float64, span float64) Axis {
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range values {
		low, high = math.Min(low, v), math.Max(high, v)
	}
	air := (high - low) * 0.06
	if air == 0 {
		air = math.Max(math.Abs(high)*0.1, 1)
	}
	least, most := unit.Range()
	least, most = math.Min(least, low), math.Max(most, high) // of an indicator with a range of its own
	a := Axis{math.Max(low-air, least), math.Min(high+air, most)}
	if unit == model.Percent && a.High-a.Low < span {
		a.Low = math.Min(math.Max((a.Low+a.High-span)/2, least), most-span)
		a.High = a.Low + span
	}
	return a
}

// ToTicks widens the axis to a tick at each end.
func (a Axis) ToTicks() Axis {
	step := a.step()
	return Axis{number.Round(math.Floor(a.Low/step)*step, 10), number.Round(math.Ceil(a.High/step)*step, 10)}
}

// At gives the position of a value in percent.
func (a Axis) At(v float64) float64 { return (v - a.Low) / (a.High - a.Low) * 100 }

// Ticks gives the round values, at most five.
func (a Axis) Ticks() []float64 {
	step := a.step()
	var ticks []float64
	for k := math.Ceil(a.Low / step); k <= math.Floor(a.High/step); k++ {
		ticks = append(ticks, number.Round(k*step, 10))
	}
	return ticks
}

// step is the distance between ticks: 1, 2 or 5 times a power of ten.
func (a Axis) step() float64 {
	power := math.Pow10(int(math.Floor(math.Log10((a.High - a.Low) / 5))))
	for _, factor := range []float64{1, 2, 5} {
		if step := factor * power; math.Floor(a.High/step)-math.Ceil(a.Low/step) < 5 {
			return step
		}
	}
	return 10 * power
}

// Percent writes a position.
func Percent(position float64) string {
	return strconv.FormatFloat(math.Round(position*100)/100+0, 'f', -1, 64)
}

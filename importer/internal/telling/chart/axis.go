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
type Axis struct {
	Low, High float64
	whole     bool    // of things that are counted: a tick is a whole number
	every     float64 // the distance between ticks, where the axis ends at ticks
}

// The least span of an axis of shares, in percentage points, so that a few points do not look
// like a cliff.
const (
	DotSpan  = 20.0
	LineSpan = 10.0
)

// NewAxis covers the values with some air on both sides, within what the unit allows. An axis
// of shares spans at least so many points.
func NewAxis(of *model.Indicator, values []float64, span float64) Axis {
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range values {
		low, high = math.Min(low, v), math.Max(high, v)
	}
	air := (high - low) * 0.06
	if air == 0 {
		air = math.Abs(high) * 0.1
	}
	if air == 0 {
		air = 1
	}
	least, most := of.UnitRange()
	if low >= 0 {
		least = math.Max(least, 0) // no axis goes below zero for values that do not
	}
	if high <= 0 && low < 0 {
		most = math.Min(most, 0)
	}
	least, most = math.Min(least, low), math.Max(most, high) // of an indicator with a range of its own
	a := Axis{Low: math.Max(low-air, least), High: math.Min(high+air, most), whole: of.Counts()}
	if of.Unit == model.Percent && a.High-a.Low < span {
		a.Low = math.Min(math.Max((a.Low+a.High-span)/2, least), most-span)
		a.High = a.Low + span
	}
	return a
}

// ToTicks widens the axis to a tick at each end.
func (a Axis) ToTicks() Axis {
	a.every = a.step()
	a.Low, a.High = multiple(math.Floor(a.Low/a.every), a.every), multiple(math.Ceil(a.High/a.every), a.every)
	if a.High == a.Low {
		a.High += a.every
	}
	return a
}

// At gives the position of a value in percent.
func (a Axis) At(v float64) float64 { return (v - a.Low) / (a.High - a.Low) * 100 }

// Ticks gives the round values: at most five, and one more at each end of an axis that ends at ticks.
func (a Axis) Ticks() []float64 {
	step := a.step()
	var ticks []float64
	for k := math.Ceil(a.Low/step - 1e-9); k <= math.Floor(a.High/step+1e-9); k++ {
		ticks = append(ticks, multiple(k, step))
	}
	return ticks
}

// step is the distance between ticks: 1, 2 or 5 times a power of ten, and a whole number on an axis
// of things that are counted.
func (a Axis) step() float64 {
	if a.every > 0 {
		return a.every
	}
	power := math.Pow10(int(math.Floor(math.Log10((a.High - a.Low) / 5))))
	for _, factor := range []float64{1, 2, 5} {
		if step := factor * power; math.Floor(a.High/step)-math.Ceil(a.Low/step) < 5 && (step >= 1 || !a.whole) {
			return step
		}
	}
	if a.whole {
		return math.Max(10*power, 1)
	}
	return 10 * power
}

// multiple is so many steps, without what the division of them into digits leaves over.
func multiple(k, step float64) float64 {
	return number.Round(k*step, max(0, 1-int(math.Floor(math.Log10(step)))))
}

// Percent writes a position.
func Percent(position float64) string {
	return strconv.FormatFloat(math.Round(position*100)/100+0, 'f', -1, 64)
}

package view

import (
	"math"
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/series"
)

// axis is the range of values that a chart shows. It begins where the values do rather than
// at 0: dots and lines are read by their place, not by their length.
type axis struct{ low, high float64 }

// The least span of an axis of shares, in percentage points, so that a few points do not look
// like a cliff.
const (
	dotSpan  = 20.0
	lineSpan = 10.0
)

// newAxis covers the values with some air on both sides, within what the unit allows. An axis
// of shares spans at least so many points.
func newAxis(unit model.Unit, values []float64, span float64) axis {
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range values {
		low, high = math.Min(low, v), math.Max(high, v)
	}
	air := (high - low) * 0.06
	if air == 0 {
		air = math.Max(math.Abs(high)*0.1, 1)
	}
	least, most := unit.Range()
	a := axis{math.Max(low-air, least), math.Min(high+air, most)}
	if unit == model.Percent && a.high-a.low < span {
		a.low = math.Min(math.Max((a.low+a.high-span)/2, least), most-span)
		a.high = a.low + span
	}
	return a
}

// toTicks widens the axis to a tick at each end.
func (a axis) toTicks() axis {
	step := a.step()
	return axis{number.Round(math.Floor(a.low/step)*step, 10), number.Round(math.Ceil(a.high/step)*step, 10)}
}

// at gives the position of a value in percent.
func (a axis) at(v float64) float64 { return (v - a.low) / (a.high - a.low) * 100 }

// ticks gives the round values, at most five.
func (a axis) ticks() []float64 {
	step := a.step()
	var ticks []float64
	for k := math.Ceil(a.low / step); k <= math.Floor(a.high/step); k++ {
		ticks = append(ticks, number.Round(k*step, 10))
	}
	return ticks
}

// step is the distance between ticks: 1, 2 or 5 times a power of ten.
func (a axis) step() float64 {
	power := math.Pow10(int(math.Floor(math.Log10((a.high - a.low) / 5))))
	for _, factor := range []float64{1, 2, 5} {
		if step := factor * power; math.Floor(a.high/step)-math.Ceil(a.low/step) < 5 {
			return step
		}
	}
	return 10 * power
}

// percent writes a position.
func percent(position float64) string {
	return strconv.FormatFloat(math.Round(position*100)/100+0, 'f', -1, 64)
}

// extent lists the values of observations and the limits of their intervals.
func extent(observations []*model.Observation) []float64 {
	var values []float64
	for _, o := range observations {
		if v, ok := value(o); ok {
			values = append(values, v)
			if series.HasInterval(o) {
				values = append(values, *o.Lower, *o.Upper)
			}
		}
	}
	return values
}

// mark places an observation that has a value on a horizontal axis.
func (a axis) mark(o *model.Observation, role string) Mark {
	v, _ := value(o)
	m := Mark{Role: role, At: percent(a.at(v))}
	if series.HasInterval(o) {
		m.Lower = percent(a.at(*o.Lower))
		m.Width = percent(a.at(*o.Upper) - a.at(*o.Lower))
	}
	return m
}

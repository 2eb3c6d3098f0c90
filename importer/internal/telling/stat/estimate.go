package stat

import (
	"math"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

// estimate is a value with what is known of its uncertainty. Intervals are often longer on one
// side than on the other, so each side has a deviation of its own: the length of that side divided
// by the normal quantile of the interval's level. That is how MOVER (Zou & Donner 2008) recovers
// variances from limits; it is also how an interval is brought to another level.
type estimate struct {
	value    float64
	down, up float64 // deviations below and above the value
	half     float64 // half the step that value and limits are rounded to
	slack    float64 // what rounding may add to a side, or take from it: a whole step, as a deviation
}

// The levels between which an interval can be brought to another level without stretching its
// form too far. Sources publish 90, 95 and 99 percent.
const lowestLevel, highestLevel = 0.8, 0.999

// estimated makes an estimate of a value, its interval at a level, and the step that all three are
// rounded to: 0 where they are exact.
func estimated(value, lower, upper, level, step float64) (estimate, model.Reason) {
	if level < lowestLevel || level > highestLevel {
		return estimate{}, model.UnusableLevel
	}
	// Rounding may push a value beyond a limit by half a step, and a limit by another.
	if lower > upper || value < lower-step-tiny || value > upper+step+tiny {
		return estimate{}, model.InconsistentInterval
	}
	z := number.Quantile(level)
	return estimate{
		value: value,
		down:  max(0, value-lower) / z,
		up:    max(0, upper-value) / z,
		half:  step / 2,
		slack: step / z,
	}, ""
}

// tiny is less than any published digit, and more than the noise of binary fractions.
const tiny = 1e-9

// mirror turns an estimate round: higher becomes lower.
func (e estimate) mirror() estimate {
	e.value, e.down, e.up = -e.value, e.up, e.down
	return e
}

// observed makes an estimate of a published value.
func observed(o *model.Observation) (estimate, model.Reason) {
	// An interval without width is what rounding leaves of a narrow one, or no interval at all: the
	// usual formula gives 0–0 for nobody out of a hundred.
	if *o.Lower == *o.Upper && o.Rounded == 0 {
		return estimate{}, model.InconsistentInterval
	}
	return estimated(*o.Value, *o.Lower, *o.Upper, o.Level, step(o))
}

// step is what a value and its limits are rounded to: as the source says, or the last digit that
// any of them is written with. A value of 60 percent beside limits with a decimal is taken for 60.0.
func step(o *model.Observation) float64 {
	decimals := 0
	for _, v := range []*float64{o.Value, o.Lower, o.Upper} {
		if v != nil {
			decimals = max(decimals, number.Decimals(*v))
		}
	}
	return max(o.Rounded, math.Pow10(-decimals))
}

// rounded is a computed number as it is written: six significant digits, less the noise of binary
// fractions, which may differ between machines.
func rounded(v float64) float64 {
	return number.Digits(math.Round(v*1e10)/1e10, 6)
}

func written(v float64) *float64 {
	r := rounded(v)
	return &r
}

package model

import "math"

// Range gives the least and the greatest value that a unit can have, infinite where there is no bound.
func (u Unit) Range() (low, high float64) {
	switch u {
	case Percent:
		return 0, 100
	case "per_1000":
		return 0, 1_000
	case "per_10000":
		return 0, 10_000
	case "per_100000":
		return 0, 100_000
	case "sek", "index":
		return math.Inf(-1), math.Inf(1)
	default: // counts and durations
		return 0, math.Inf(1)
	}
}

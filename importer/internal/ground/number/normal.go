package number

import "math"

// Quantile is the number of standard deviations to each side that holds a share of a normal
// distribution: 1.96 for 0.95.
func Quantile(share float64) float64 { return math.Sqrt2 * math.Erfinv(share) }

// Tails is the share of a normal distribution that lies further than so many standard deviations
// from its middle, to both sides: 0.05 for 1.96. Far out 1 less the share inside would be 0, as
// the two are too near to each other to be subtracted.
func Tails(deviations float64) float64 { return math.Erfc(deviations / math.Sqrt2) }

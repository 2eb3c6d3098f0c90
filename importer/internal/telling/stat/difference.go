package stat

import (
	"math"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

// difference is an estimate less another, with its uncertainty to each side.
//
// Independent estimates: MOVER, the method of variance estimates recovery (Newcombe 1998,
// Statistics in Medicine 17:873–890, method 10; Zou & Donner 2008, Statistics in Medicine
// 27:1693–1702). For d = a − b, with deviations s⁻ below and s⁺ above each,
//
//	L(z) = d − z√(s⁻a² + s⁺b²)    U(z) = d + z√(s⁺a² + s⁻b²)
//
// A part against the whole that contains it: with the part's share w of the whole and r for the
// rest of it, b = w·a + (1−w)·r and d = (1−w)(a − r). Part and rest are independent, so MOVER for
// a linear combination applies, and the rest's deviations are recovered from the whole's:
// s⁺b² = w²s⁺a² + (1−w)²s⁺r². Therefore
//
//	L(z) = d − z√((1−w)²s⁻a² + s⁺b² − w²s⁺a²)    U(z) = d + z√((1−w)²s⁺a² + s⁻b² − w²s⁻a²)
//
// With equal sides this is the well-known Var(a − b) = Vb + (1−2w)Va; with w = 0 it is MOVER for
// independent estimates. Both roots fall as w grows from 0 to 1, whatever the sides: what is
// established with w = 0 is established with every share. Where w²s²a exceeds s²b the rest would
// have a negative variance: the figures do not agree with each other.
//
// Published rounding: with value and limits rounded to a step of 2h the unrounded ones lie
// anywhere within ±h. A difference counts as established only if it is so for all of them.
// L is least at a corner of that box, where each estimate either moves towards the other whole,
// limits and all (its sides stay as they are), or its value stays away and its side grows by 2h.
// Corners hold both; limits and p are those of the worst.
type difference struct {
	value        float64
	widened      float64 // half a step of the one and half of the other
	below, above corners // towards lower and towards higher
}

// corners are the ways in which rounding may have moved the figures: one where they are exact, four
// where both are rounded. They are no slice, as there are very many differences.
type corners struct {
	count int
	list  [4]corner
}

func (c *corners) add(one corner) {
	c.list[c.count] = one
	c.count++
}

func (c *corners) all() []corner { return c.list[:c.count] }

// corner is a way in which rounding may have moved the figures.
type corner struct {
	back      float64 // how much of the widening it takes back
	deviation float64 // deviation of the difference there
}

// subtract gives a − b, where a is a share of b; 0 where the two are independent.
func subtract(a, b estimate, share float64) (d difference, consistent bool) {
	below, ok := reaching(a, b, share)
	above, ok2 := reaching(a.mirror(), b.mirror(), share)
	d = difference{value: a.value - b.value, widened: a.half + b.half, below: below, above: above}
	return d, ok && ok2 && (below.spread() || above.spread())
}

// spread tells whether there is any uncertainty to one side.
func (c *corners) spread() bool {
	for _, c := range c.all() {
		if c.deviation > 0 {
			return true
		}
	}
	return false
}

// reaching tells how far a − b may really be below what it seems.
func reaching(a, b estimate, share float64) (c corners, consistent bool) {
	common := share * max(0, a.up-a.slack) // the least that the part may add to the whole's upper side
	if b.up+b.slack < common-tiny {
		return c, false
	}
	for _, away := range ends(a) {
		for _, awayB := range ends(b) {
			own := (1 - share) * (a.down + away*a.slack)
			other := b.up + awayB*b.slack
			variance := own*own + max(0, other*other-common*common)
			if b.slack > 0 {
				// Between its ends the rounding of the whole could do worse than at them if the
				// variance fell below the whole's own. It is no more than that then.
				variance = max(variance, other*other)
			}
			c.add(corner{back: 2 * (away*a.half + awayB*b.half), deviation: math.Sqrt(variance)})
		}
	}
	return c, true
}

var bothEnds = [2]float64{0, 1}

// ends are the two ways of an estimate that is rounded, as parts of a step; one is enough for one that is not.
func ends(e estimate) []float64 {
	if e.half == 0 {
		return bothEnds[:1]
	}
	return bothEnds[:]
}

// reversed is the difference the other way round: b − a.
func (d difference) reversed() difference {
	d.value, d.below, d.above = -d.value, d.above, d.below
	return d
}

// interval is the confidence interval at a level.
func (d difference) interval(level float64) (lower, upper float64) {
	z := number.Quantile(level)
	return d.value - d.reach(&d.below, z), d.value + d.reach(&d.above, z)
}

// reach is how far the difference may be from its value to one side.
func (d difference) reach(corners *corners, z float64) float64 {
	furthest := math.Inf(-1)
	for _, c := range corners.all() {
		furthest = max(furthest, d.widened-c.back+z*c.deviation)
	}
	return furthest
}

// p is the two-sided p value that the interval inverts to: 1 less the highest level whose interval
// leaves out 0. It is 1 where rounding alone may have made the difference.
func (d difference) p() float64 {
	z := max(distance(d.value-d.widened, &d.below), distance(-d.value-d.widened, &d.above))
	return number.Tails(z)
}

// distance is the greatest number of deviations at which 0 is still left out.
func distance(gap float64, corners *corners) float64 {
	if gap <= 0 {
		return 0
	}
	least := math.Inf(1)
	for _, c := range corners.all() {
		least = min(least, (gap+c.back)/c.deviation)
	}
	return least
}

// finding is what a difference shows that is established, or is not.
func (d difference) finding(established bool) model.Finding {
	switch {
	case !established:
		return model.NotEstablished
	case d.value > 0:
		return model.FoundHigher
	}
	return model.FoundLower
}

package stat

import (
	"math"

	"lagesbild/importer/internal/ground/model"
)

// trial is a comparison of two observations while it is worked out: with a reason it can't be
// tested, and nothing but the value is known of the difference.
type trial struct {
	difference
	reason   model.Reason
	method   model.Method
	share    float64
	valued   bool    // both have a value, and the two are comparable
	rounding float64 // how far their difference may be from the unrounded one
	most     float64 // the greatest difference that the unit allows
}

// compare compares two observations of different places or different periods that have nothing
// in common.
func compare(unit model.Unit, one, other *model.Observation) trial {
	return compareOverlapping(unit, one, other, 0)
}

// compareOverlapping compares an observation of a part with one of the whole that contains it.
func compareOverlapping(unit model.Unit, part, whole *model.Observation, share float64) trial {
	low, high := unit.Range()
	t := trial{method: model.Independent, share: share, most: high - low}
	if part.Value != nil && whole.Value != nil {
		t.valued, t.value, t.rounding = true, *part.Value-*whole.Value, rounding(part, whole)
	}
	if t.reason = lacking(unit, part, whole); t.reason != "" {
		return t
	}
	a, reason := observed(part)
	b, other := observed(whole)
	if reason == "" {
		reason = other
	}
	if t.reason = reason; reason != "" {
		return t
	}
	d, consistent := subtract(a, b, share)
	if !consistent {
		t.reason = model.InconsistentInterval
		return t
	}
	t.difference = d
	return t
}

// lacking tells what two observations lack to be compared; empty where they lack nothing.
func lacking(unit model.Unit, one, other *model.Observation) model.Reason {
	missing := whose(one.Value == nil, other.Value == nil,
		model.MissingValue, model.MissingValueAgainst, model.MissingValues)
	if missing != "" {
		return missing
	}
	bare := whose(!hasInterval(one), !hasInterval(other),
		model.NoInterval, model.NoIntervalAgainst, model.NoIntervals)
	if bare == model.NoIntervals && unit == model.Count {
		return model.NoSamplingError
	}
	return bare
}

// whose tells which of two lack something.
func whose(one, other bool, ofOne, ofOther, ofBoth model.Reason) model.Reason {
	switch {
	case one && other:
		return ofBoth
	case one:
		return ofOne
	case other:
		return ofOther
	}
	return ""
}

func hasInterval(o *model.Observation) bool { return o.Lower != nil && o.Upper != nil }

// compare compares two places in the same period.
func (a atlas) compare(unit model.Unit, one, other *model.Observation) trial {
	switch {
	case a.inside(one.Place, other.Place):
		return a.part(unit, one, other)
	case a.inside(other.Place, one.Place):
		t := a.part(unit, other, one)
		t.difference, t.reason = t.reversed(), swapped(t.reason)
		return t
	}
	t := compare(unit, one, other)
	if t.reason == "" && !a.apart(one.Place, other.Place) {
		t.reason = model.OverlapUnknown
	}
	return t
}

// part compares a place with one that contains it. Without the share it takes 0, which gives the
// greatest uncertainty.
func (a atlas) part(unit model.Unit, part, whole *model.Observation) trial {
	t := compareOverlapping(unit, part, whole, a.share(part.Place, whole.Place))
	if t.method = model.Overlapping; t.share == 0 {
		t.method = model.OverlappingMax
	}
	return t
}

// rounding is how far the difference of two values may be from the unrounded one.
func rounding(one, other *model.Observation) float64 { return (step(one) + step(other)) / 2 }

// swapped is the reason of a comparison the other way round.
func swapped(r model.Reason) model.Reason {
	for _, pair := range [][2]model.Reason{
		{model.MissingValue, model.MissingValueAgainst},
		{model.NoInterval, model.NoIntervalAgainst},
	} {
		switch r {
		case pair[0]:
			return pair[1]
		case pair[1]:
			return pair[0]
		}
	}
	return r
}

// alone tells what a single comparison shows, at the 5 percent level.
func (t trial) alone() model.Test {
	return t.test(t.reason == "" && t.p() <= alpha, 1-alpha)
}

// test tells what a comparison shows, with the interval at a level.
func (t trial) test(established bool, level float64) model.Test {
	var test model.Test
	if t.valued {
		test.Value = written(t.value)
	}
	if test.Reason = t.reason; t.reason != "" {
		test.Finding = model.NotTestable
		return test
	}
	lower, upper := t.interval(level)
	test.Lower, test.Upper = written(max(lower, -t.most)), written(min(upper, t.most))
	test.Level, test.P = rounded(level), writtenP(t.p())
	test.Method, test.Share, test.Widened = t.method, rounded(t.share), rounded(t.widened)
	test.Finding = t.finding(established)
	if t.method == model.OverlappingMax && !established {
		// With the true share it may be established or not.
		test.Finding, test.Reason = model.NotTestable, model.OverlapWithoutShare
	}
	return test
}

// writtenP is a p value as it is written: those below a billionth, which depend on the last bits
// of the figures, as 0.
func writtenP(p float64) *float64 {
	if p < 1e-9 {
		p = 0
	}
	return written(math.Min(p, 1))
}

package stat

import (
	"math"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/series"
)

// comparison is what is known when two observations have been compared. With a reason it cannot be
// tested, and nothing but the value is known of the difference.
type comparison struct {
	difference
	p        float64 // p value of a single comparison
	reason   model.Reason
	method   model.Method
	share    float64
	valued   bool    // both have a value, and the two are comparable
	rounding float64 // how far their difference may be from the unrounded one
	most     float64 // the greatest difference that the indicator allows
}

// independent compares two observations of different places or different periods that have nothing
// in common.
func (a *analysis) independent(one, other *model.Observation) comparison {
	return a.overlapping(one, other, 0)
}

// overlapping compares an observation of a part with one of the whole that contains it.
func (a *analysis) overlapping(part, whole *model.Observation, share float64) comparison {
	low, high := a.Range()
	c := comparison{method: model.Independent, share: share, most: high - low}
	if part.Value != nil && whole.Value != nil {
		c.valued, c.value, c.rounding = true, *part.Value-*whole.Value, rounding(part, whole)
	}
	if c.reason = lacking(a.Indicator, part, whole); c.reason != "" {
		return c
	}
	e, reason := a.estimate(part)
	of, other := a.estimate(whole)
	if reason == "" {
		reason = other
	}
	if c.reason = reason; reason != "" {
		return c
	}
	d, consistent := subtract(e, of, share)
	if !consistent {
		c.reason = model.InconsistentInterval
		return c
	}
	c.difference, c.p = d, d.p()
	return c
}

// lacking tells what two observations lack to be compared; empty where they lack nothing.
func lacking(of *model.Indicator, one, other *model.Observation) model.Reason {
	missing := whose(one.Value == nil, other.Value == nil,
		model.MissingValue, model.MissingValueAgainst, model.MissingValues)
	if missing != "" {
		return missing
	}
	bare := whose(!series.HasInterval(one), !series.HasInterval(other),
		model.NoInterval, model.NoIntervalAgainst, model.NoIntervals)
	if bare == model.NoIntervals && of.Counts() {
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

// compare compares two places in the same period.
func (a *analysis) compare(one, other *model.Observation) comparison {
	switch {
	case a.places.Inside(one.Place, other.Place):
		return a.part(one, other)
	case a.places.Inside(other.Place, one.Place):
		c := a.part(other, one)
		c.difference, c.reason = c.reversed(), c.reason.Reversed()
		return c
	}
	c := a.independent(one, other)
	if c.reason == "" && !a.places.Apart(one.Place, other.Place) {
		c.reason = model.OverlapUnknown
	}
	return c
}

// part compares a place with one that contains it. Without the share it takes 0, which gives the
// greatest uncertainty.
func (a *analysis) part(part, whole *model.Observation) comparison {
	c := a.overlapping(part, whole, a.places.Share(part.Place, whole.Place))
	if c.method = model.Overlapping; c.share == 0 {
		c.method = model.OverlappingMax
	}
	return c
}

// rounding is how far the difference of two values may be from the unrounded one.
func rounding(one, other *model.Observation) float64 { return (step(one) + step(other)) / 2 }

// alone tells what a single comparison shows, at the 5 percent level.
func (c comparison) alone() model.Test {
	return c.test(c.reason == "" && c.p <= alpha, 1-alpha)
}

// test tells what a comparison shows, with the interval at a level.
func (c comparison) test(established bool, level float64) model.Test {
	var test model.Test
	if c.valued {
		test.Value = written(c.value)
	}
	if test.Reason = c.reason; c.reason != "" {
		test.Finding = model.NotTestable
		return test
	}
	lower, upper := c.interval(level)
	test.Lower, test.Upper = written(max(lower, -c.most)), written(min(upper, c.most))
	test.Level, test.P = rounded(level), writtenP(c.p)
	test.Method, test.Share, test.Widened = c.method, rounded(c.share), rounded(c.widened)
	test.Finding = c.finding(established)
	if c.method == model.OverlappingMax && !established {
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

package stat

import (
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/series"
)

// The bounds of the ratio between the pace so far and the pace that is required (those of Open
// SDG), and the part of the time that has to have passed before a ratio says anything.
const (
	onPace    = 0.95
	tooSlow   = 0.60
	firstPart = 0.2
)

// pace tells how the indicator moves towards its target: on a straight line in its own unit, which
// gives a share and its complement the same verdict (a constant yearly percentage does not).
// A value that meets the target has reached it; otherwise there is no pace unless the change since
// the base year is established.
func (a *analysis) pace() model.Pace {
	if a.Target == nil {
		return model.Pace{Outcome: model.NoTarget, Rule: model.RuleNoTarget}
	}
	pg := progress{analysis: a, Pace: model.Pace{Place: a.Subject(a.home)}}
	pg.Outcome, pg.Rule = pg.judge()
	pg.acrossInterval()
	return pg.Pace
}

// progress is the way to the target while it is worked out.
type progress struct {
	*analysis
	model.Pace
	latest, base *model.Observation
	towards      float64 // 1 where the value is to rise, -1 where it is to fall
	due          bool    // the target year has come
}

// judge gives the outcome and the rule that gave it, and fills in the numbers on the way.
func (c *progress) judge() (model.PaceOutcome, model.PaceRule) {
	if c.Place == "" {
		return model.CannotBeTold, model.RuleNoPlace
	}
	if c.findReadings(); c.latest == nil {
		return model.CannotBeTold, model.RuleNoValue
	}
	c.takeBearings()
	switch outcome := c.byValue(*c.latest.Value); {
	case outcome == model.Reached:
		return outcome, model.RuleValue
	case outcome == model.NotReached:
		return outcome, model.RuleYearPassed
	case c.Target.Kind == model.YesOrNo:
		return model.CannotBeTold, model.RuleYesOrNo
	case c.base == nil:
		return model.CannotBeTold, model.RuleNoBase
	case c.Period(c.latest).Start <= c.Period(c.base).Start:
		return model.TooEarly, model.RuleNoLater
	}
	change := c.between(c.base, c.latest)
	shown := change.alone()
	c.Change = &shown
	established := shown.Established()
	switch {
	case established && change.value*c.towards < 0:
		return model.WrongWay, model.RuleDirection
	case c.Passed < firstPart*c.Years:
		return model.TooEarly, model.RuleFirstFifth
	case shown.Finding == model.NotTestable:
		return model.CannotBeTold, model.RuleNotTestable
	case !established:
		return model.CannotBeTold, model.RuleNotEstablished
	case c.Aim == nil:
		return model.RightWay, model.RuleDirection
	case c.Target.Year == 0:
		return model.CannotBeTold, model.RuleNoTargetYear
	}
	return byRatio(*c.Ratio), model.RuleRatio
}

// findReadings looks up the latest value and the value of the base year.
func (c *progress) findReadings() {
	for _, o := range c.Line(c.Place) {
		if o.Value == nil {
			continue
		}
		c.latest = o
		if c.holdsBaseYear(o) && (c.base == nil || period.Length(c.Period(o)) < period.Length(c.Period(c.base))) {
			c.base = o
		}
	}
	c.Latest, c.Base = readingOf(c.latest), readingOf(c.base)
}

// holdsBaseYear tells whether the base year, if there is one, lies in the period of a value.
func (c *progress) holdsBaseYear(o *model.Observation) bool {
	return c.Target.BaseYear != 0 && period.Holds(c.Period(o), c.Target.BaseYear)
}

func readingOf(o *model.Observation) *model.Reading {
	if o == nil {
		return nil
	}
	return &model.Reading{Period: o.Period, Value: *o.Value, Lower: o.Lower, Upper: o.Upper, Level: o.Level}
}

// takeBearings works out where the target lies and the numbers of the straight line to it.
func (c *progress) takeBearings() {
	t, value := c.Target, *c.latest.Value
	switch t.Kind {
	case model.AtLeast:
		c.aimAt(*t.Value, 1)
	case model.AtMost:
		c.aimAt(*t.Value, -1)
	case model.Increase:
		c.towards = 1
	case model.Decrease:
		c.towards = -1
	case model.Within:
		from := value // of a base within the range the end that has been left counts
		if c.base != nil && (*c.base.Value < *t.Value || *c.base.Value > *t.Upper) {
			from = *c.base.Value
		}
		if from > *t.Upper {
			c.aimAt(*t.Upper, -1)
		} else {
			c.aimAt(*t.Value, 1)
		}
	}
	c.Standing = c.standing()
	due := float64(t.Year) + 0.5
	now := period.Middle(c.Period(c.latest))
	c.due = t.Year != 0 && now >= due
	if c.base == nil || c.latest == c.base || now <= period.Middle(c.Period(c.base)) {
		return
	}
	start, first := period.Middle(c.Period(c.base)), *c.base.Value
	c.Passed = rounded(now - start)
	c.Observed = written((value - first) / (now - start))
	if c.Aim == nil || due <= start {
		return // no number to reach, or no year to reach it in
	}
	c.Years = rounded(due - start)
	required := (*c.Aim - first) / (due - start)
	c.Required = written(required)
	expected := first + required*min(now-start, due-start)
	c.Expected, c.Gap = written(expected), written(value-expected)
	if ratio, ok := c.ratio(value); ok {
		c.Ratio = written(ratio)
	}
}

func (c *progress) aimAt(v, towards float64) { c.Aim, c.towards = &v, towards }

// ratio is the pace so far over the pace required, if a value were the latest; there is none where
// the base value meets the target already.
func (c *progress) ratio(value float64) (ratio float64, ok bool) {
	if c.Required == nil {
		return 0, false
	}
	first, start, due := *c.base.Value, period.Middle(c.Period(c.base)), float64(c.Target.Year)+0.5
	required := (*c.Aim - first) / (due - start)
	if required*c.towards <= 0 {
		return 0, false
	}
	return (value - first) / (period.Middle(c.Period(c.latest)) - start) / required, true
}

// byValue is the outcome as far as a value alone tells: reached, not reached although the year
// has come, or nothing yet.
func (c *progress) byValue(v float64) model.PaceOutcome {
	switch {
	case c.meets(v):
		return model.Reached
	case c.due:
		return model.NotReached
	}
	return ""
}

// meets tells whether a value is what the target asks for. No value meets a direction.
func (c *progress) meets(v float64) bool {
	switch t := c.Target; t.Kind {
	case model.AtLeast:
		return v >= *t.Value
	case model.AtMost:
		return v <= *t.Value
	case model.Within:
		return v >= *t.Value && v <= *t.Upper
	case model.YesOrNo:
		return v >= 1
	}
	return false
}

// byRatio is the outcome of a ratio.
func byRatio(r float64) model.PaceOutcome {
	switch {
	case r >= onPace:
		return model.OnPace
	case r >= tooSlow:
		return model.TooSlow
	case r >= 0:
		return model.HardlyMoving
	}
	return model.WrongWay
}

// standing places the latest value beside the target, with its interval and rounding.
func (c *progress) standing() model.Standing {
	if c.Target.Kind == model.Increase || c.Target.Kind == model.Decrease {
		return ""
	}
	o := c.latest
	value, lower, upper := *o.Value, *o.Value, *o.Value
	// What is counted, and a yes or no, has no margin of error.
	exact := c.Counts() || c.Target.Kind == model.YesOrNo
	if series.HasInterval(o) {
		half := step(o) / 2
		lower, upper, exact = min(*o.Lower, value)-half, max(*o.Upper, value)+half, true
	}
	touches := c.meets(lower) || c.meets(upper) || c.Target.Kind == model.Within && lower < *c.Target.Value && upper > *c.Target.Upper
	switch {
	case exact && c.meets(lower) && c.meets(upper):
		return model.SurelyMeets
	case c.meets(value):
		return model.Meets
	case touches:
		return model.AboutAsTarget
	}
	return model.DoesNotMeet
}

// acrossInterval tells what the outcome would be at the limits of the latest value's interval.
func (c *progress) acrossInterval() {
	fromValue := c.Rule == model.RuleValue || c.Rule == model.RuleYearPassed || c.Rule == model.RuleRatio
	if !fromValue || !series.HasInterval(c.latest) {
		return
	}
	c.AtLower, c.AtUpper = c.outcomeAt(*c.latest.Lower), c.outcomeAt(*c.latest.Upper)
	c.Flips = c.AtLower != c.Outcome || c.AtUpper != c.Outcome || c.Standing == model.AboutAsTarget
}

// outcomeAt is the outcome if a value were the latest, whether or not the change were established.
func (c *progress) outcomeAt(v float64) model.PaceOutcome {
	if outcome := c.byValue(v); outcome != "" {
		return outcome
	}
	if ratio, ok := c.ratio(v); ok {
		return byRatio(rounded(ratio))
	}
	if c.base != nil && c.Passed > 0 && c.meets(*c.base.Value) {
		return model.WrongWay // it has left the target
	}
	return model.CannotBeTold
}

package view

import (
	"math"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/words"
)

// pace is the box "Så räknade vi": the outcome, every number that it rests on, nil where there is
// no target.
func (e targets) pace(m *indicator) *Pace {
	c := &m.computed.Pace
	if m.Target == nil || c.Outcome == "" || c.Outcome == model.NoTarget {
		return nil
	}
	p := &Pace{
		Text: capital(e.term(model.PaceOutcomes, string(c.Outcome))),
		Rule: sentence(capital(e.term(model.PaceRules, string(c.Rule)))),
	}
	add := func(name, text string) {
		if text != "" {
			p.Steps = append(p.Steps, Step{Name: name, Text: text})
		}
	}
	add(e.Say("to_target.target"), e.target(m))
	if c.Place != "" && c.Latest != nil {
		add(e.Say("to_target.latest"), e.reading(m, c.Place, c.Latest))
	}
	if c.Standing != "" {
		add(e.Say("to_target.standing"), capital(e.term(model.Standings, string(c.Standing))))
	}
	if c.Base != nil {
		add(e.Say("to_target.base"), e.reading(m, c.Place, c.Base))
	}
	if c.Change != nil {
		add(e.Say("to_target.change"), e.paceChange(m, c))
	}
	if c.Passed > 0 && c.Years > 0 {
		add(e.Say("to_target.time"), e.Say("to_target.passed", "Passed", e.Plain(number.Round(c.Passed, 1)), "Years", e.Plain(number.Round(c.Years, 1))))
	}
	add(e.Say("to_target.required"), e.perYear(m, c.Required))
	add(e.Say("to_target.observed"), e.perYear(m, c.Observed))
	if c.Rule == model.RuleRatio || c.Rule == model.RuleValue || c.Rule == model.RuleYearPassed {
		// Without an established change a ratio would say more than the figures do.
		if c.Ratio != nil {
			add(e.Say("to_target.ratio"), e.Number(*c.Ratio, 2))
		}
		add(e.Say("to_target.line"), e.line(m, c))
	}
	p.Flips = e.flips(c)
	return p
}

// line tells where the straight line to the target is now, and the value beside it; empty where there is none.
func (e targets) line(m *indicator, c *model.Pace) string {
	if c.Expected == nil || c.Gap == nil {
		return ""
	}
	decimals := m.Decimals + 1
	key := "to_target.on_line"
	switch gap := number.Round(*c.Gap, decimals); {
	case gap > 0:
		key = "to_target.above_line"
	case gap < 0:
		key = "to_target.below_line"
	}
	return e.Say(key, "Expected", e.withUnit(e.Number(*c.Expected, decimals), m.Indicator), "Gap", e.amount(m, math.Abs(*c.Gap), decimals))
}

// flips tells whether the outcome would be another within the interval of the latest value; empty
// where the outcome does not rest on that value alone.
func (e targets) flips(c *model.Pace) string {
	if c.AtLower == "" || c.AtUpper == "" {
		return ""
	}
	if !c.Flips {
		return e.Say("to_target.stable")
	}
	return e.Say("to_target.unstable", "Lower", e.term(model.PaceOutcomes, string(c.AtLower)), "Upper", e.term(model.PaceOutcomes, string(c.AtUpper)))
}

// reading is a value that the pace rests on: "32,5 % (29,8–35,3), Huddinge 2021–2022".
func (e targets) reading(m *indicator, place string, r *model.Reading) string {
	return e.Say("to_target.reading", "Value", e.valueAndInterval(e.figure(m, m.At(place, r.Period))), "Place", e.called(place), "Period", words.Period(r.Period))
}

// paceChange tells the change since the base year with its verdict.
func (e targets) paceChange(m *indicator, c *model.Pace) string {
	t := c.Change
	shown := e.differenceShown(m, t)
	if shown != "" && m.Unit == model.Percent {
		shown += " " + e.unit(m.Indicator, "difference")
	}
	switch {
	case t.Established():
		return e.Say("to_target.change_established", "Change", shown)
	case t.Finding == model.NotEstablished:
		return e.Say("to_target.change_not_established", "Change", shown)
	}
	why := e.Say("to_target.change_not_testable", "Reason", e.reason(t.Reason, e.Period(c.Latest.Period), e.Period(c.Base.Period)))
	if shown == "" {
		return why
	}
	return shown + "; " + why
}

// perYear is a change a year: "+1,0 procentenhet om året".
func (e targets) perYear(m *indicator, v *float64) string {
	if v == nil {
		return ""
	}
	return e.Say("to_target.per_year", "Amount", e.signedAmount(m, *v))
}

// signedAmount is an amount with its sign, and one decimal more than the values have.
func (e targets) signedAmount(m *indicator, v float64) string {
	plus := ""
	if number.Round(v, m.Decimals+1) > 0 {
		plus = "+"
	}
	return plus + e.amount(m, v, m.Decimals+1)
}

// target is "Minst 70 % år 2025".
func (e targets) target(m *indicator) string {
	if m.Target == nil {
		return e.Say("to_target.none")
	}
	return e.aim(m, m.Target)
}

// otherTargets are those of other years and places: "Skogås: minst 60 % år 2025".
func (e targets) otherTargets(m *indicator) []string {
	var all []string
	for n := range m.Targets {
		t := &m.Targets[n]
		switch {
		case t.Place != e.home:
			all = append(all, e.name(t.Place)+": "+small(e.aim(m, &t.Target)))
		case m.Target == nil || t.Year != m.Target.Year:
			all = append(all, e.aim(m, &t.Target))
		}
	}
	return all
}

// targetsAt are the targets that a place has of its own, each with its latest value.
func (e placePages) targetsAt(code string) []string {
	if code == e.home {
		return nil
	}
	var all []string
	for _, t := range e.about(code).targets {
		told := e.text(t.m.Name) + ": " + small(e.targets.aim(t.m, t.target)) + "."
		if o := t.m.LastValue(code); o != nil {
			told = paragraph(told, e.Say("to_target.now", "Value", e.valueAndInterval(e.figure(t.m, o)), "Period", words.Period(o.Period)))
		}
		all = append(all, told)
	}
	return all
}

// aim tells a target: "Minst 70 % år 2025".
func (e targets) aim(m *indicator, t *model.Target) string {
	s := capital(e.term(model.TargetKinds, string(t.Kind)))
	switch {
	case t.Value != nil && t.Upper != nil:
		s += " " + e.withUnit(e.Say("number.span", "From", words.Number(*t.Value), "To", words.Number(*t.Upper)), m.Indicator)
	case t.Value != nil:
		s += " " + e.withUnit(e.Plain(*t.Value), m.Indicator)
	}
	if t.Year != 0 {
		s = e.Say("to_target.by_year", "Target", s, "Year", t.Year)
	}
	return s
}

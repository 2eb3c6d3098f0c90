package view

import (
	"fmt"
	"math"
	"strconv"

	"lagesbild/importer/internal/ground/model"
)

// pace is the box "Så räknade vi": the outcome, every number that it rests on, and the assessment
// that people have made beside it. Nil where there is no target.
func (e *edition) pace(m *measure) *Pace {
	c := &m.computed.Pace
	if m.Target == nil || c.Outcome == "" || c.Outcome == model.NoTarget {
		return nil
	}
	p := &Pace{
		Outcome: string(c.Outcome),
		Text:    capital(e.text(model.PaceOutcomes.Term(string(c.Outcome)).Name())),
		Rule:    sentence(capital(e.text(model.PaceRules.Term(string(c.Rule)).Name()))),
	}
	add := func(name, text string) {
		if text != "" {
			p.Steps = append(p.Steps, Step{Name: name, Text: text})
		}
	}
	add(e.pick("Mål", "Target"), e.target(m))
	if c.Place != "" && c.Latest != nil {
		add(e.pick("Senaste värdet", "Latest value"), e.reading(m, c.Place, c.Latest))
	}
	if c.Standing != "" {
		add(e.pick("Värdet mot målet", "Value against target"), capital(e.text(model.Standings.Term(string(c.Standing)).Name())))
	}
	if c.Base != nil {
		add(e.pick("Utgångsläge", "Base"), e.reading(m, c.Place, c.Base))
	}
	if c.Change != nil {
		add(e.pick("Förändring sedan dess", "Change since then"), e.paceChange(m, c))
	}
	if c.Passed > 0 && c.Years > 0 {
		add(e.pick("Tid", "Time"), fmt.Sprintf(e.pick("%s av %s år har gått", "%s of %s years have passed"), e.tick(round(c.Passed, 1)), e.tick(round(c.Years, 1))))
	}
	add(e.pick("Takt som krävs", "Pace required"), e.perYear(m, c.Required))
	add(e.pick("Takt hittills", "Pace so far"), e.perYear(m, c.Observed))
	if c.Rule == model.RuleRatio || c.Rule == model.RuleValue || c.Rule == model.RuleYearPassed {
		// Without an established change a ratio would say more than the figures do.
		if c.Ratio != nil {
			add(e.pick("Takten hittills delad med den som krävs", "Pace so far over pace required"), e.number(*c.Ratio, 2))
		}
		add(e.pick("Raka linjen till målet", "The straight line to the target"), e.line(m, c))
	}
	p.Flips = e.flips(c)
	for i := range e.p.Goals {
		if g := &e.p.Goals[i]; m.Goal != "" && g.ID == m.Goal {
			goal := e.goal(g)
			p.Goal = &goal
		}
	}
	return p
}

// line tells where the straight line to the target is now, and the value beside it; empty where there is none.
func (e *edition) line(m *measure, c *model.Pace) string {
	if c.Expected == nil || c.Gap == nil {
		return ""
	}
	decimals := m.Decimals + 1
	where := e.pick("på den", "on it")
	if gap := e.amount(m, math.Abs(*c.Gap), decimals); round(*c.Gap, decimals) > 0 {
		where = gap + e.pick(" över den", " above it")
	} else if round(*c.Gap, decimals) < 0 {
		where = gap + e.pick(" under den", " below it")
	}
	return fmt.Sprintf(e.pick("den är nu vid %s, och värdet ligger %s", "it is now at %s, and the value is %s"), e.withUnit(e.number(*c.Expected, decimals), m.Unit), where)
}

// flips tells whether the outcome would be another within the interval of the latest value; empty
// where the outcome does not rest on that value alone.
func (e *edition) flips(c *model.Pace) string {
	if c.AtLower == "" || c.AtUpper == "" {
		return ""
	}
	if !c.Flips {
		return e.pick("Utfallet är detsamma i hela osäkerhetsintervallet.", "The outcome is the same in the whole confidence interval.")
	}
	return fmt.Sprintf(e.pick("Utfallet är osäkert. Vid osäkerhetsintervallets nedre gräns blir det ”%s”, vid den övre ”%s”.", "The outcome is uncertain. At the lower limit of the confidence interval it would be “%s”, at the upper “%s”."),
		e.text(model.PaceOutcomes.Term(string(c.AtLower)).Name()), e.text(model.PaceOutcomes.Term(string(c.AtUpper)).Name()))
}

// reading is a value that the pace rests on: "32,5 % (29,8–35,3), Huddinge 2021–2022".
func (e *edition) reading(m *measure, place string, r *model.Reading) string {
	return e.valueAndInterval(e.figure(m, m.at(place, r.Period))) + ", " + e.called(place) + " " + e.period(r.Period)
}

// paceChange tells the change since the base year with its verdict.
func (e *edition) paceChange(m *measure, c *model.Pace) string {
	t := c.Change
	shown := e.differenceShown(m, t)
	if shown != "" && m.Unit == model.Percent {
		shown += " " + e.amountUnit(m)
	}
	switch {
	case t.Established():
		return shown + e.pick(", statistiskt säkerställd", ", statistically significant")
	case t.Finding == model.NotEstablished:
		return shown + e.pick(", inte statistiskt säkerställd", ", not statistically significant")
	}
	why := e.pick("kan inte prövas: ", "cannot be tested: ") + e.reason(t.Reason, e.period(c.Latest.Period), e.period(c.Base.Period))
	if shown == "" {
		return why
	}
	return shown + "; " + why
}

// perYear is a change a year: "+1,0 procentenhet om året".
func (e *edition) perYear(m *measure, v *float64) string {
	if v == nil {
		return ""
	}
	return e.signedAmount(m, *v) + e.pick(" om året", " a year")
}

// signedAmount is an amount with its sign, and one decimal more than the values have.
func (e *edition) signedAmount(m *measure, v float64) string {
	plus := ""
	if round(v, m.Decimals+1) > 0 {
		plus = "+"
	}
	return plus + e.amount(m, v, m.Decimals+1)
}

// target is "Minst 70 % år 2025".
func (e *edition) target(m *measure) string {
	t := m.Target
	if t == nil {
		return e.pick("Inget mål i siffror: källorna vi har anger inget", "No target in figures: our sources state none")
	}
	s := capital(e.text(model.TargetKinds.Term(string(t.Kind)).Name()))
	switch {
	case t.Value != nil && t.Upper != nil:
		s += " " + e.withUnit(e.tick(*t.Value)+dash+e.tick(*t.Upper), m.Unit)
	case t.Value != nil:
		s += " " + e.withUnit(e.tick(*t.Value), m.Unit)
	}
	if t.Year != 0 {
		s += e.pick(" år ", " in ") + strconv.Itoa(t.Year)
	}
	return s
}

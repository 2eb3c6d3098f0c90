package view

import (
	"fmt"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// TestPace keeps the box of every outcome, in both languages, to be read as a whole.
func TestPace(t *testing.T) {
	number := func(v float64) *float64 { return &v }
	least := func(v float64, base, year int) *model.Target {
		return &model.Target{Kind: model.AtLeast, Value: number(v), BaseYear: base, Year: year}
	}
	cases := []struct {
		outcome      model.PaceOutcome
		target       *model.Target
		observations string
	}{
		{model.Reached, least(70, 2017, 2025), "0126 2017 60 58 62; 0126 2021 75 73 77"},
		{model.Reached, least(70, 2017, 2025), "0126 2017 60 58 62; 0126 2021 71 69 73"},
		{model.OnPace, least(70, 2017, 2025), "0126 2017 60 58 62; 0126 2021 65 63.5 66.5"},
		{model.TooSlow, least(70, 2017, 2025), "0126 2017 60 59 61; 0126 2021 63.4 62.4 64.4"},
		{model.HardlyMoving, least(80, 2017, 2025), "0126 2017 60 59 61; 0126 2021 63 62 64"},
		{model.WrongWay, least(70, 2017, 2025), "0126 2017 60 59 61; 0126 2021 55 54 56"},
		{model.CannotBeTold, least(70, 2017, 2025), "0126 2017 60 57 63; 0126 2021 61 58 64"},
		{model.CannotBeTold, least(70, 2017, 2025), "0126 2017 60; 0126 2021 66 64 68"},
		{model.CannotBeTold, least(70, 0, 2025), "0126 2017 60 58 62; 0126 2021 66 64 68"},
		{model.TooEarly, least(70, 2020, 2030), "0126 2020 60 58 62; 0126 2021 61 59 63"},
		{model.NotReached, least(70, 2017, 2021), "0126 2017 60 58 62; 0126 2021 66 64 68"},
		{model.RightWay, &model.Target{Kind: model.Increase, BaseYear: 2017}, "0126 2017 60 58 62; 0126 2021 66 64 68"},
		{model.OnPace, &model.Target{Kind: model.Within, Value: number(40), Upper: number(50), BaseYear: 2017, Year: 2025}, "0126 2017 60 59 61; 0126 2021 55 54 56"},
		{model.NoTarget, nil, "0126 2017 60 58 62; 0126 2021 66 64 68"},
	}
	var b strings.Builder
	for _, language := range []string{"sv", "en"} {
		for _, c := range cases {
			e, measure := ofCases(t, language, func(all map[string]*model.Indicator) {
				i := all["Ökat"]
				i.Target, i.Goal, i.Observations, i.Periods = c.target, "klotter-hantera", nil, nil
				for text := range strings.SplitSeq(c.observations, "; ") {
					o := caseObservation(t, text)
					period, _ := period.Parse(o.Period)
					i.Observations, i.Periods = append(i.Observations, o), append(i.Periods, period)
				}
			})
			m := measure("Ökat")
			p := e.indicator(m).Pace
			fmt.Fprintf(&b, "%s %s: %s\n", language, c.outcome, e.targets.target(m))
			if (p == nil) != (c.target == nil) {
				t.Errorf("%s: %+v", c.outcome, p)
			}
			if p == nil {
				continue
			}
			if m.computed.Pace.Outcome != c.outcome {
				t.Errorf("%s with %s: the outcome is %s", e.targets.target(m), c.observations, m.computed.Pace.Outcome)
			}
			if p.Goal == nil || p.Goal.Status != "met" {
				t.Errorf("%s: the assessment that people have made is not beside it: %+v", c.outcome, p.Goal)
			}
			fmt.Fprintf(&b, "\t%s. %s\n", p.Text, p.Rule)
			for _, s := range p.Steps {
				fmt.Fprintf(&b, "\t%s: %s\n", s.Name, s.Text)
			}
			if p.Flips != "" {
				fmt.Fprintf(&b, "\t%s\n", p.Flips)
			}
		}
	}
	goldenText(t, "pace.txt", b.String())
}

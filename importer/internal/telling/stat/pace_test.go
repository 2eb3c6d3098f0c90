package stat

import (
	"strconv"
	"testing"

	"lagesbild/importer/internal/ground/model"
)

func parse(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err)
	}
	return v
}

// goal is a target with its years.
func goal(kind model.TargetKind, base, year int, numbers ...float64) *model.Target {
	t := &model.Target{Kind: kind, BaseYear: base, Year: year}
	if len(numbers) > 0 {
		t.Value = &numbers[0]
	}
	if len(numbers) > 1 {
		t.Upper = &numbers[1]
	}
	return t
}

func TestPace(t *testing.T) {
	const from60 = "0101 2018 60 59.5 60.5"
	atLeast70 := goal(model.AtLeast, 2018, 2028, 70)
	for _, c := range []struct {
		name     string
		target   *model.Target
		rows     []string
		outcome  model.PaceOutcome
		rule     model.PaceRule
		standing model.Standing
	}{
		{"none", nil, []string{from60}, "no_target", "no_target", ""},
		{"no rows", atLeast70, nil, "cannot_be_told", "no_place", ""},
		{"no value", atLeast70, []string{"0101 2021 x"}, "cannot_be_told", "no_value", ""},
		{"only place", atLeast70, []string{"lpo 2021 71 70.5 71.5"}, "reached", "value_meets_target", "surely_meets"},
		{"reached for sure", atLeast70, []string{from60, "0101 2022 72 71.1 73"}, "reached", "value_meets_target", "surely_meets"},
		{"reached", atLeast70, []string{from60, "0101 2022 72 68 76"}, "reached", "value_meets_target", "meets"},
		{"reached, no interval", atLeast70, []string{from60, "0101 2022 72"}, "reached", "value_meets_target", "meets"},
		{"about as the target", atLeast70, []string{from60, "0101 2022 69 67 71"}, "on_pace", "ratio", "about_as_target"},
		{"on pace", atLeast70, []string{from60, "0101 2022 64 63.5 64.5"}, "on_pace", "ratio", "does_not_meet"},
		{"too slow", atLeast70, []string{from60, "0101 2022 63 62.5 63.5"}, "too_slow", "ratio", "does_not_meet"},
		{"hardly moving", atLeast70, []string{from60, "0101 2022 62 61.5 62.5"}, "hardly_moving", "ratio", "does_not_meet"},
		{"wrong way", atLeast70, []string{from60, "0101 2022 55 54.5 55.5"}, "wrong_way", "direction_of_change", "does_not_meet"},
		{"not established", atLeast70, []string{from60, "0101 2022 64 58.5 69.5"}, "cannot_be_told", "change_not_established", "does_not_meet"},
		{"no interval", atLeast70, []string{from60, "0101 2022 64"}, "cannot_be_told", "change_not_testable", "does_not_meet"},
		{"break", atLeast70, []string{from60, "0101 2022 64 63.5 64.5 break"}, "cannot_be_told", "change_not_testable", "does_not_meet"},
		{"first fifth", atLeast70, []string{from60, "0101 2019 63 62.5 63.5"}, "too_early", "first_fifth", "does_not_meet"},
		{"wrong way early", atLeast70, []string{from60, "0101 2019 55 54.5 55.5"}, "wrong_way", "direction_of_change", "does_not_meet"},
		{"a fifth", atLeast70, []string{from60, "0101 2020 63 62.5 63.5"}, "on_pace", "ratio", "does_not_meet"},
		{"base only", atLeast70, []string{from60}, "too_early", "no_value_after_base", "does_not_meet"},
		{"base year without value", atLeast70, []string{"0101 2019 60 59.5 60.5", "0101 2022 64 63.5 64.5"}, "cannot_be_told", "no_base", "does_not_meet"},
		{"no base year", goal(model.AtLeast, 0, 2028, 70), []string{from60, "0101 2022 64 63.5 64.5"}, "cannot_be_told", "no_base", "does_not_meet"},
		{"no target year", goal(model.AtLeast, 2018, 0, 70), []string{from60, "0101 2022 64 63.5 64.5"}, "cannot_be_told", "no_target_year", "does_not_meet"},
		{"year passed", atLeast70, []string{from60, "0101 2028 69 68.8 69.2"}, "not_reached", "target_year_passed", "does_not_meet"},
		{"year passed, about", atLeast70, []string{from60, "0101 2028 69 67 71"}, "not_reached", "target_year_passed", "about_as_target"},
		{"base meets, left", goal(model.AtLeast, 2018, 2028, 58), []string{from60, "0101 2022 55 54.5 55.5"}, "wrong_way", "direction_of_change", "does_not_meet"},
		{"pooled base", atLeast70, []string{"0101 2017-2018 60 59.5 60.5", "0101 2021-2022 64 63.5 64.5"}, "on_pace", "ratio", "does_not_meet"},

		{"at most", goal(model.AtMost, 2018, 2028, 20), []string{"0101 2018 30 29.5 30.5", "0101 2022 26 25.5 26.5"}, "on_pace", "ratio", "does_not_meet"},
		{"at most, reached", goal(model.AtMost, 2018, 2028, 20), []string{"0101 2022 0 0 0.4"}, "reached", "value_meets_target", "surely_meets"},
		{"at most, wrong way", goal(model.AtMost, 2018, 2028, 20), []string{"0101 2018 30 29.5 30.5", "0101 2022 36 35.5 36.5"}, "wrong_way", "direction_of_change", "does_not_meet"},
		{"at most 0", goal(model.AtMost, 2018, 2028, 0), []string{"0101 2018 30 29.5 30.5", "0101 2022 18 17.5 18.5"}, "on_pace", "ratio", "does_not_meet"},

		{"within, from below", goal(model.Within, 2018, 2028, 70, 80), []string{from60, "0101 2022 64 63.5 64.5"}, "on_pace", "ratio", "does_not_meet"},
		{"within, from above", goal(model.Within, 2018, 2028, 40, 50), []string{from60, "0101 2022 56 55.5 56.5"}, "on_pace", "ratio", "does_not_meet"},
		{"within, reached", goal(model.Within, 2018, 2028, 40, 50), []string{from60, "0101 2022 45 42 48.8"}, "reached", "value_meets_target", "surely_meets"},
		{"within, left below", goal(model.Within, 2018, 2028, 55, 65), []string{from60, "0101 2022 50 49.5 50.5"}, "wrong_way", "direction_of_change", "does_not_meet"},
		{"within, left above", goal(model.Within, 2018, 2028, 55, 65), []string{from60, "0101 2022 70 69.5 70.5"}, "wrong_way", "direction_of_change", "does_not_meet"},
		{"within, wide interval", goal(model.Within, 2018, 2028, 55, 65), []string{from60, "0101 2022 50 40 70"}, "cannot_be_told", "change_not_established", "about_as_target"},

		{"increase", goal(model.Increase, 2018, 0), []string{from60, "0101 2022 64 63.5 64.5"}, "right_way", "direction_of_change", ""},
		{"increase, wrong way", goal(model.Increase, 2018, 0), []string{from60, "0101 2022 54 53.5 54.5"}, "wrong_way", "direction_of_change", ""},
		{"decrease", goal(model.Decrease, 2018, 0), []string{from60, "0101 2022 54 53.5 54.5"}, "right_way", "direction_of_change", ""},
		{"increase, not established", goal(model.Increase, 2018, 0), []string{from60, "0101 2022 61 55 66"}, "cannot_be_told", "change_not_established", ""},
		{"increase, no base", goal(model.Increase, 0, 0), []string{from60, "0101 2022 64 63.5 64.5"}, "cannot_be_told", "no_base", ""},

		{"yes", goal(model.YesOrNo, 0, 2025), []string{"0101 2022 1"}, "reached", "value_meets_target", "surely_meets"},
		{"not yet", goal(model.YesOrNo, 0, 2025), []string{"0101 2022 0"}, "cannot_be_told", "yes_or_no", "does_not_meet"},
		{"no", goal(model.YesOrNo, 0, 2025), []string{"0101 2025 0"}, "not_reached", "target_year_passed", "does_not_meet"},
	} {
		i := measure(c.rows...)
		i.Target = c.target
		if got := Of(country()).Analyse(i).Pace; got.Outcome != c.outcome || got.Rule != c.rule || got.Standing != c.standing {
			t.Errorf("%s: %s by %s, %q; want %s by %s, %q", c.name, got.Outcome, got.Rule, got.Standing, c.outcome, c.rule, c.standing)
		}
	}
}

// The numbers of the box. A share and its complement have the same pace; a constant yearly
// percentage would say 1.05 and 0.92.
func TestPaceNumbers(t *testing.T) {
	share := measure("0101 2015 60 59.5 60.5", "0101 2019 64 63.5 64.5")
	share.Target = goal(model.AtLeast, 2015, 2025, 70)
	complement := measure("0101 2015 40 39.5 40.5", "0101 2019 36 35.5 36.5")
	complement.Target = goal(model.AtMost, 2015, 2025, 30)
	for _, c := range []struct {
		i                          *model.Indicator
		required, observed, expect float64
	}{{share, 1, 1, 64}, {complement, -1, -1, 36}} {
		p := Of(country()).Analyse(c.i).Pace
		if p.Passed != 4 || p.Years != 10 || *p.Required != c.required || *p.Observed != c.observed || *p.Ratio != 1 || *p.Expected != c.expect || *p.Gap != 0 {
			t.Errorf("passed %v of %v, required %v, observed %v, ratio %v, expected %v, gap %v", p.Passed, p.Years, *p.Required, *p.Observed, *p.Ratio, *p.Expected, *p.Gap)
		}
		slow, fast := p.AtLower, p.AtUpper
		if c.required < 0 {
			slow, fast = fast, slow
		}
		if slow != model.TooSlow || fast != model.OnPace || !p.Flips {
			t.Errorf("at the limits it is %s and %s, flips %v", p.AtLower, p.AtUpper, p.Flips)
		}
		if p.Base.Period != "2015" || p.Latest.Period != "2019" || p.Change == nil || p.Change.P == nil {
			t.Errorf("%+v", p)
		}
	}
}

// Of the periods that hold the base year the shortest is the base.
func TestBasePeriod(t *testing.T) {
	i := measure("0101 2017-2018 50 49 51", "0101 2018 60 59 61", "0101 2018-2019 55 54 56", "0101 2022 64 63.5 64.5")
	i.Target = goal(model.AtLeast, 2018, 2028, 70)
	if got := Of(country()).Analyse(i).Pace.Base; got == nil || got.Period != "2018" {
		t.Errorf("the base is %+v", got)
	}
}

// The outcome flips where both limits miss a range that the interval holds.
func TestFlipsWithin(t *testing.T) {
	for row, want := range map[string]bool{"0101 2028 50 40 70": true, "0101 2028 50 49 51": false, "0101 2028 60 57 63": false, "0101 2028 60 54 63": true} {
		i := measure("0101 2018 40 39.5 40.5", row)
		i.Target = goal(model.Within, 2018, 2028, 55, 65)
		if got := Of(country()).Analyse(i).Pace; got.Flips != want || got.AtLower == "" || got.AtUpper == "" {
			t.Errorf("%s: flips %v; %s, at the limits %s and %s", row, got.Flips, got.Outcome, got.AtLower, got.AtUpper)
		}
	}
}

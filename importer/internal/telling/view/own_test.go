package view

import (
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/series"
)

// A unit of the municipality's own is said in its own words, one or many, in each language.
func TestOwnUnit(t *testing.T) {
	unit := &model.Indicator{Unit: model.Own, OwnUnit: &model.OwnUnit{Kind: model.CountKind,
		Name: model.Text{"sv": "larm", "en": "alarm"}, Plural: &model.Text{"sv": "larm", "en": "alarms"}, Short: &model.Text{"sv": "st"}}}
	sv, _ := ofCases(t, "sv", nil)
	en, _ := ofCases(t, "en", nil)
	for _, tt := range []struct{ got, want string }{
		{sv.withUnit("17", unit), "17 st"},
		{en.withUnit("17", unit), "17 st"},
		{sv.spoken("17", unit), "17 larm"},
		{en.spoken("17", unit), "17 alarms"},
		{en.amount(&indicator{Series: &series.Series{Indicator: unit}}, 1, 0), "1 alarm"},
		{en.amount(&indicator{Series: &series.Series{Indicator: unit}}, 2, 0), "2 alarms"},
		{sv.quantity(unit), "antalet"},
		{en.unit(unit, "difference"), "alarms"},
	} {
		if got := strings.ReplaceAll(tt.got, noBreak, " "); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

// A kind of place in the municipality's own words is shown as it is written, and has a list of its own.
func TestOwnKindOfPlace(t *testing.T) {
	e := edit(t, func(p *model.Programme) {
		for i := range p.Places {
			if p.Places[i].Code == "0126-flemingsberg" {
				p.Places[i].Kind = "stadsdel"
			}
		}
	}, "sv")
	if kind := (placePages{e}).placeKind(e.lie.Get("0126-flemingsberg")); kind != "Stadsdel i Huddinge" {
		t.Errorf("%q", kind)
	}
	for _, g := range (placePages{e}).placeList().Groups {
		if g.Slug == "typ-stadsdel" && g.Title == "Stadsdel" && len(g.Places) == 1 {
			return
		}
	}
	t.Errorf("%+v", placePages{e}.placeList())
}

// An activity tells what it costs, when it is and what it is for, as far as that is known.
func TestActivityInFull(t *testing.T) {
	e := edit(t, func(p *model.Programme) {
		budget := 250000.0
		p.Activities[0].Budget, p.Activities[0].Start, p.Activities[0].End = &budget, "2021-03", "2021-12-31"
		p.Activities[0].Goal, p.Activities[0].URL = p.Goals[0].ID, "https://example.org/"
		p.Activities[1].Start, p.Activities[2].End = "2021", "2022"
	}, "sv")
	of := func(n int) Activity { return e.activity(&e.p.Activities[n], nil) }
	if a := of(0); a.Budget != spaced("250 000 kr") || a.When != "mars 2021–31 december 2021" || a.Goal.Text == "" || a.URL == "" {
		t.Errorf("%+v", a)
	}
	if a, b := of(1), of(2); a.When != "från 2021" || b.When != "till 2022" || a.Budget != "" || a.Goal.Text != "" {
		t.Errorf("%q %q", a.When, b.When)
	}
}

func TestAnswers(t *testing.T) {
	n, rate := 480, 52.5
	e, _ := ofCases(t, "sv", nil)
	for _, tt := range []struct {
		o    model.Observation
		want string
	}{
		{model.Observation{Respondents: &n, ResponseRate: &rate}, "480 (52,5 %)"},
		{model.Observation{Respondents: &n}, "480"},
		{model.Observation{ResponseRate: &rate}, "52,5 %"},
		{model.Observation{}, ""},
	} {
		if got := strings.ReplaceAll(e.answers(&tt.o), noBreak, " "); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

// A district's own target stands on its page, and the targets of other years at the indicator.
func TestTargetsOfYearsAndPlaces(t *testing.T) {
	sixty, seventy := 60.0, 70.0
	e := edit(t, func(p *model.Programme) {
		i := &p.Indicators[slices.IndexFunc(p.Indicators, func(i model.Indicator) bool { return i.ID == "egen-trygg-kvall" })]
		i.Target = &model.Target{Kind: model.AtLeast, Value: &seventy, Year: 2022}
		i.Targets = []model.PlaceTarget{{Place: "0126", Target: *i.Target}, {Place: "0126", Target: model.Target{Kind: model.AtLeast, Value: &sixty, Year: 2016}},
			{Place: "0126-flemingsberg", Target: model.Target{Kind: model.AtLeast, Value: &sixty, Year: 2022}}}
	}, "sv")
	m := e.byID("egen-trygg-kvall")
	if got, want := strings.ReplaceAll(strings.Join(e.targets.otherTargets(m), "; "), noBreak, " "), "Minst 60 % år 2016; Flemingsberg: minst 60 % år 2022"; got != want {
		t.Errorf("%q", got)
	}
	if got := (placePages{e}).targetsAt("0126-flemingsberg"); len(got) != 1 || !strings.Contains(strings.ReplaceAll(got[0], noBreak, " "), "minst 60 % år 2022.") {
		t.Errorf("%q", got)
	}
	l := e.lines(m)
	if l == nil || len(l.Aims) != 2 || l.Aims[0].X != "" || l.Aims[1].X == "" {
		t.Errorf("%+v", l)
	}
}

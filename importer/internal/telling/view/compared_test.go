package view

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
)

// ofCases is the edition of the cases of told_test.go, with some of them changed.
func ofCases(t *testing.T, language string, change func(map[string]*model.Indicator)) (*site, func(name string) *indicator) {
	t.Helper()
	p := caseProgramme(t)
	byName := map[string]*model.Indicator{}
	for i := range p.Indicators {
		byName[p.Indicators[i].Name["sv"]] = &p.Indicators[i]
	}
	if change != nil {
		change(byName)
	}
	e := siteOf(p, analyses(p), model.Index{}, language)
	return e, func(name string) *indicator {
		return e.indicators[slices.IndexFunc(e.indicators, func(m *indicator) bool { return m.Name["sv"] == name })]
	}
}

func TestCompared(t *testing.T) {
	e, measure := ofCases(t, "sv", func(all map[string]*model.Indicator) {
		i := all["Annan kommun"]
		i.Direction = model.HigherIsBetter
		i.Observations = append(i.Observations, caseObservation(t, "0136 2021 -too_few_answers"))
	})
	c := e.compared(measure("Annan kommun"))
	want := []ComparedRow{
		{Place: e.placeLink("01"), Finding: Finding{"lower", "Huddinge lägre"}, Difference: "−5,0 (−8,0 till −1,9)"},
		{Place: e.placeLink("00"), Finding: Finding{"not_established", "ingen säkerställd skillnad"}, Difference: "−3,0 (−6,0 till 0,0)"},
		{Place: e.placeLink("0117"), Finding: Finding{"not_established", "ingen säkerställd skillnad"}, Difference: "+1,0 (−4,9 till 6,9)", Rank: "plats 3 (2–3)"},
		{Place: e.placeLink("0187"), Finding: Finding{"lower", "Huddinge lägre"}, Difference: "−20,0 (−25,2 till −14,3)", Rank: "plats 1 (1–1)"},
		{Place: e.placeLink("0136"), Finding: Finding{"not_testable", "kan inte prövas: för få har svarat"}},
	}
	got := append(slices.Clone(c.Planned), c.Others...)
	if len(got) != len(want) {
		t.Fatalf("%d rows: %+v", len(got), got)
	}
	for i, row := range got {
		if row.Place != want[i].Place || row.Finding != want[i].Finding || row.Rank != want[i].Rank {
			t.Errorf("got %+v, want %+v", row, want[i])
		}
		if w := want[i].Difference; (w == "") != (row.Difference == "") || w != "" && !strings.HasPrefix(row.Difference, w[:strings.Index(w, "(")]) {
			t.Errorf("%s: difference %q, want %q", row.Place.Text, row.Difference, w)
		}
	}
	for _, text := range []struct{ got, want string }{
		{c.Count, "Jämfört med tre andra kommuner i Stockholms län: andelen i Huddinge är lägre än i en (statistiskt säkerställt); för en finns ingen säkerställd skillnad; för en kan skillnaden inte prövas."},
		{c.Rank, "Huddinge har plats 2 av 3; med osäkerheten är varje plats från 2 till 3 möjlig. Plats 1 har högst andel. Inte med i rangordningen: Haninge (för få har svarat)."},
		{c.Unit, "Skillnad, procentenheter"},
	} {
		if text.got != text.want {
			t.Errorf("got %q, want %q", text.got, text.want)
		}
	}
	if !strings.Contains(c.Many, "(2)") || !strings.Contains(c.Many, "högst 5 procent") {
		t.Errorf("the note about many comparisons: %q", c.Many)
	}
}

// Whatever the unit and whatever is missing, no rank stands without its range.
func TestNoRankWithoutItsRange(t *testing.T) {
	for language, uncertain := range map[string]string{"sv": "med osäkerheten", "en": "allowing for uncertainty"} {
		e, _ := ofCases(t, language, nil)
		for _, m := range e.indicators {
			c := e.compared(m)
			if c == nil {
				continue
			}
			for _, row := range c.Others {
				if row.Rank != "" && !strings.Contains(row.Rank, "–") {
					t.Errorf("%s: %q", e.text(m.Name), row.Rank)
				}
			}
			if c.Rank != "" && !strings.Contains(c.Rank, uncertain) {
				t.Errorf("%s: %q", e.text(m.Name), c.Rank)
			}
		}
	}
}

// Numbers of things follow the size of the place, and are not set beside each other.
func TestCountsAreNotCompared(t *testing.T) {
	e, measure := ofCases(t, "sv", nil)
	if c := e.compared(measure("Antal olyckor")); c != nil {
		t.Errorf("got %+v", c)
	}
}

func TestNoneTestable(t *testing.T) {
	e, measure := ofCases(t, "sv", func(all map[string]*model.Indicator) {
		all["Inga intervall"].Observations = append(all["Inga intervall"].Observations, caseObservation(t, "0187 2021 50"), caseObservation(t, "0117 2021 51"))
	})
	c := e.compared(measure("Inga intervall"))
	if want := "Jämfört med två andra kommuner i Stockholms län: ingen skillnad kan prövas, för källan anger inga osäkerhetsintervall."; c.Count != want || len(c.Others) > 0 || c.Many != "" || c.Rank != "" {
		t.Errorf("got %q, %d rows, %q, %q", c.Count, len(c.Others), c.Many, c.Rank)
	}
}

func TestChangeRows(t *testing.T) {
	e, measure := ofCases(t, "sv", nil)
	for _, tt := range []struct {
		name string
		want []string
	}{
		{"Tre perioder", []string{
			"lower Huddinge: Sedan 2017 (45,0 %, 43,0–47,0) har andelen minskat med 7,0 procentenheter, och förändringen är statistiskt säkerställd.",
			"not_established Huddinge: Sedan 2019 (39,0 %, 36,0–42,0) finns ingen statistiskt säkerställd förändring."}},
		{"Intervall bara nu", []string{"not_testable : Förändringarna över tid går inte att pröva: källan anger inget osäkerhetsintervall för de tidigare perioderna."}},
		{"Seriebrott", []string{"not_testable Huddinge: Förändringen sedan 2017 (31,0 %, 29,0–33,0) går inte att pröva: sättet att mäta har ändrats (seriebrott), så värdena är inte jämförbara."}},
	} {
		var got []string
		for _, row := range e.changeRows(measure(tt.name), []string{"0126"}) {
			got = append(got, row.Finding.Code+" "+row.Place.Text+": "+strings.ReplaceAll(row.Text, noBreak, " "))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

func TestReportedCrime(t *testing.T) {
	e, measure := ofCases(t, "sv", func(all map[string]*model.Indicator) {
		all["Anmälda brott per 100 000"].Basis = model.ReportedCrime
	})
	for name, want := range map[string]bool{"Anmälda brott per 100 000": true, "Skadade per 1 000": false} {
		caution := slices.ContainsFunc(e.indicator(measure(name)).Notes, func(s string) bool { return strings.Contains(s, "kan vara ett gott tecken") })
		if caution != want {
			t.Errorf("%s: the caution %v, want %v", name, caution, want)
		}
	}
}

// The limit of a difference that is established is never rounded to 0.
func TestDifferenceDecimals(t *testing.T) {
	e, measure := ofCases(t, "sv", nil)
	m := measure("Högre än båda")
	value := func(v float64) *float64 { return &v }
	for _, tt := range []struct {
		test model.Test
		want string
	}{
		{model.Test{Finding: model.FoundHigher, Value: value(3.5), Lower: value(0.27), Upper: value(6.85)}, "+3,5 (0,3 till 6,9)"},
		{model.Test{Finding: model.FoundHigher, Value: value(2.32), Lower: value(0.0468), Upper: value(4.75)}, "+2,32 (0,05 till 4,75)"},
		{model.Test{Finding: model.NotEstablished, Value: value(-2.32), Lower: value(-4.75), Upper: value(0.0468)}, "−2,3 (−4,8 till 0,0)"},
		{model.Test{Finding: model.NotTestable, Value: value(-7)}, "−7,0"},
		{model.Test{Finding: model.NotTestable}, ""},
	} {
		if got := e.differenceShown(m, &tt.test); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// Seen from the other place a difference is the same with its sign turned.
func TestReversedDifference(t *testing.T) {
	e, measure := ofCases(t, "sv", nil)
	for _, m := range e.indicators {
		for _, d := range m.computed.Differences {
			there, back := m.difference(d.Place, d.Against, d.Period), m.difference(d.Against, d.Place, d.Period)
			if m.Counts() {
				continue
			}
			if there.Finding == model.FoundHigher && back.Finding != model.FoundLower || there.Value != nil && *there.Value != -*back.Value ||
				there.Lower != nil && *there.Lower != -*back.Upper || there.Reason == model.NoInterval && back.Reason != model.NoIntervalAgainst {
				t.Errorf("%s: %+v and %+v", e.text(m.Name), there, back)
			}
		}
	}
	if measure("Högre än båda").difference("0126", "0117", "2021") != nil {
		t.Error("a difference to a place without a row")
	}
}

func TestGoalBar(t *testing.T) {
	goals := func(met, partly, not int) []*model.Goal {
		var all []*model.Goal
		for range met {
			all = append(all, &model.Goal{Status: model.Met})
		}
		for range partly {
			all = append(all, &model.Goal{Status: model.PartlyMet})
		}
		for range not {
			all = append(all, &model.Goal{Status: model.NotAssessed})
		}
		return all
	}
	sv, _ := ofCases(t, "sv", nil)
	en, _ := ofCases(t, "en", nil)
	for _, tt := range []struct {
		goals  []*model.Goal
		sv, en string
		parts  int
	}{
		{goals(2, 0, 6), "2 av 8 mål uppfyllda, 6 inte bedömda", "2 of 8 goals met, 6 not assessed", 2},
		{goals(1, 1, 1), "1 av 3 mål uppfyllt, 1 delvis uppfyllt, 1 inte bedömt", "1 of 3 goals met, 1 partly met, 1 not assessed", 3},
		{goals(0, 0, 1), "0 av 1 mål uppfyllda, 1 inte bedömt", "0 of 1 goal met, 1 not assessed", 1},
		{[]*model.Goal{{Status: "not_started"}, {Status: model.OnTrack}, {Status: "not_started"}}, "0 av 3 mål uppfyllda, 1 på god väg, 2 inte påbörjade", "0 of 3 goals met, 1 on track, 2 not started", 2},
		{nil, "", "", 0},
	} {
		got, english := sv.goalBar(tt.goals), en.goalBar(tt.goals)
		if got.Text != tt.sv || english.Text != tt.en || len(got.Parts) != tt.parts || (got.Empty == "") != (tt.parts > 0) {
			t.Errorf("got %+v and %q, want %q and %q", got, english.Text, tt.sv, tt.en)
		}
	}
}

// The worked example is one where both differences are established, and its numbers are those of
// the analysis.
func TestMethod(t *testing.T) {
	rounded := func(to float64) *site {
		e, _ := ofCases(t, "sv", func(all map[string]*model.Indicator) {
			for _, i := range all {
				for n := range i.Observations {
					if o := &i.Observations[n]; o.Place == "00" || o.Place == "01" {
						o.Rounded = to
					}
				}
			}
		})
		return e
	}
	example := rounded(1).method().Example
	if example["county.finding"] != "lägre (statistiskt säkerställt)" && example["county.finding"] != "högre (statistiskt säkerställt)" {
		t.Errorf("the example is one without a verdict: %q", example)
	}
	for name, text := range example {
		if text == "" || strings.Contains(text, "%!") || strings.Contains(text, "NaN") {
			t.Errorf("%s is %q", name, text)
		}
	}
	if m := rounded(0).method(); m.Example != nil {
		t.Errorf("an example that is not as the text has it: %q", m.Example)
	}
	bare := edit(t, func(p *model.Programme) { p.Indicators = nil }, "sv")
	if m := bare.method(); m.Example != nil {
		t.Errorf("an example of nothing: %+v", m)
	}
}

// A table that a phone would need many screens for is folded, and says how it is ordered.
func TestManyOthersAreFolded(t *testing.T) {
	for _, test := range []struct {
		others int
		want   string
	}{
		{passed, ""},
		{passed + 1, "Visa jämförelsen med 31 andra kommuner i Stockholms län, de med lägst värde först"},
	} {
		p := caseProgramme(t)
		i := &p.Indicators[slices.IndexFunc(p.Indicators, func(i model.Indicator) bool { return i.Name["sv"] == "Annan kommun" })]
		i.Observations = slices.DeleteFunc(i.Observations, func(o model.Observation) bool { return o.Place == "0187" || o.Place == "0117" })
		other := p.Places[slices.IndexFunc(p.Places, func(place model.Place) bool { return place.Code == "0187" })]
		for n := range test.others {
			other.Code = fmt.Sprint("02", n+10)
			other.Name = model.Text{"sv": "Kommun " + other.Code}
			p.Places = append(p.Places, other)
			i.Observations = append(i.Observations, caseObservation(t, other.Code+" 2021 50 45 55"))
		}
		e := siteOf(p, analyses(p), model.Index{}, "sv")
		m := e.indicators[slices.IndexFunc(e.indicators, func(m *indicator) bool { return m.Name["sv"] == "Annan kommun" })]
		if c := e.compared(m); len(c.Others) != test.others || c.More != test.want {
			t.Errorf("%d others: got %d, %q, want %q", test.others, len(c.Others), c.More, test.want)
		}
	}
}

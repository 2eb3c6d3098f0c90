package view

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/telling/stat"
)

// parted is an indicator with as many parts of the municipality, each with values of three years; the whole
// is so many times as great as each.
func parted(t *testing.T, n int, whole float64) *site {
	t.Helper()
	p := &model.Programme{
		Settings: model.Settings{MunicipalityCode: "9901", Municipality: model.Text{"sv": "Åmdal"}, FollowUp: 2021},
		Areas:    []model.Area{{ID: "a", Name: model.Text{"sv": "A"}}},
		Places:   []model.Place{{Code: "9901", Kind: model.Municipality, Name: model.Text{"sv": "Åmdal"}}},
	}
	i := model.Indicator{ID: "m", Area: "a", Name: model.Text{"sv": "Mått"}, Unit: model.Count, Source: model.Text{"sv": "k"}}
	for _, id := range []string{"2019", "2020", "2021"} {
		when, err := period.Parse(id)
		if err != nil {
			t.Fatal(err)
		}
		i.Periods = append(i.Periods, when)
	}
	add := func(place string, size float64) {
		for k, when := range i.Periods {
			v := size * float64(10+k)
			i.Observations = append(i.Observations, model.Observation{Place: place, Period: when.ID, Value: &v})
		}
	}
	add("9901", whole)
	for k := range n {
		code := fmt.Sprintf("9901-%03d", k)
		p.Places = append(p.Places, model.Place{Code: code, Kind: model.District, Within: "9901", Name: model.Text{"sv": fmt.Sprintf("Del %03d", k)}})
		add(code, 1+float64(k)/1000)
	}
	p.Indicators = []model.Indicator{i}
	return siteOf(p, map[string]model.Analysis{"m": stat.Of(p).Analyse(&p.Indicators[0])}, model.Index{}, "sv")
}

// Parts that the chart over time has no room for have a line each, on one scale; a whole that dwarfs them is
// in neither, and of very many those are drawn that have changed most.
func TestMultiples(t *testing.T) {
	for _, test := range []struct {
		parts          int
		whole          float64
		together, each int // lines in the one chart, and charts of their own
		behind         bool
		beyond         int
	}{
		{0, 1, 1, 0, false, 0}, {2, 1, 3, 0, false, 0}, {3, 1, 4, 0, false, 0}, {4, 1, 1, 4, true, 0}, {2, 40, 1, 2, false, 1}, {60, 1, 1, 24, true, 0}, {60, 40, 1, 24, false, 1},
	} {
		name := fmt.Sprintf("%d parts of a whole of %v", test.parts, test.whole)
		e := parted(t, test.parts, test.whole)
		page := e.indicator(e.byID("m"))
		if page.Lines == nil || len(page.Lines.Series) != test.together {
			t.Errorf("%s: together %+v", name, page.Lines)
			continue
		}
		if test.each == 0 {
			if page.Parts != nil {
				t.Errorf("%s: each %+v", name, page.Parts)
			}
		} else if page.Parts == nil || len(page.Parts.Items) != test.each || (page.Parts.Whole != nil) != test.behind || page.Parts.From != "2019" || page.Parts.To != "2021" {
			t.Errorf("%s: each %+v", name, page.Parts)
		} else if test.parts > multiplesMost && (!strings.Contains(page.Parts.Note, "Av 60 visas de 24") || page.Parts.Items[0].Name.Text != "Del 036") {
			t.Errorf("%s: %s, first %s", name, page.Parts.Note, page.Parts.Items[0].Name.Text)
		}
		beyond := 0
		if page.Dots != nil {
			for _, row := range page.Dots.Rows {
				if row.Mark.At == "" && row.Note == "utanför skalan" {
					beyond++
				}
			}
			if slices.ContainsFunc(page.Dots.Rows, func(r DotRow) bool { return strings.HasPrefix(r.Mark.At, "-") }) {
				t.Errorf("%s: a mark lies left of the scale", name)
			}
		}
		if beyond != test.beyond {
			t.Errorf("%s: %d beyond the scale, want %d", name, beyond, test.beyond)
		}
	}
}

// A whole without values has no line behind its parts, and the note names none.
func TestMultiplesOfNothing(t *testing.T) {
	e := parted(t, 5, 1)
	m := e.byID("m")
	for n := range m.Observations {
		if o := &m.Observations[n]; o.Place == "9901" {
			o.Value, o.Missing = nil, "confidential"
		}
	}
	page := e.indicator(m)
	if page.Parts == nil || len(page.Parts.Whole) > 0 || page.Parts.Note != "Alla har samma skala, från 9 till 13." {
		t.Errorf("%+v", page.Parts)
	}
}

package view

import (
	"testing"

	"lagesbild/importer/internal/ground/model"
)

func TestValuesByGroupOnly(t *testing.T) {
	e := edit(t, func(p *model.Programme) {
		for i := range p.Indicators {
			if m := &p.Indicators[i]; m.ID == "egen-trygg-kvall" {
				m.Breakdowns = []string{"kön"}
				observation := func(period, sex string, v float64) model.Observation {
					return model.Observation{Place: "0126", Period: period, Value: &v, Breakdown: map[string]string{"kön": sex}}
				}
				m.Observations = []model.Observation{observation("2014", "kvinnor", 1), observation("2018", "kvinnor", 52), observation("2018", "män", 71)}
			}
		}
	}, "sv")
	i := e.indicator(e.byID("egen-trygg-kvall"))
	if want := spaced("52–71 %"); i.Figure.Value != want || i.FigurePlace != "Huddinge, från den lägsta gruppen till den högsta," || i.Figure.Period != "2018" {
		t.Errorf("%q %q %q", i.Figure.Value, i.FigurePlace, i.Figure.Period)
	}
	if i.Sentence == "" || i.Dots == nil || len(i.Dots.Rows) != 2 || i.Dots.Rows[0].Place.Text != "män" {
		t.Errorf("%q, %+v", i.Sentence, i.Dots)
	}
}

func TestPlacesOfOneName(t *testing.T) {
	e := edit(t, func(p *model.Programme) {
		for i := range p.Places {
			switch p.Places[i].Code {
			case "0126-mellersta", "0126-ostra", "0187":
				p.Places[i].Name = model.Text{"sv": "Huddinge"}
			}
		}
	}, "sv")
	names := map[string]bool{}
	for _, code := range []string{"0126", "0126-mellersta", "0126-ostra", "0187"} {
		names[e.name(code)] = true
	}
	if len(names) != 4 || e.name("0126") != "Huddinge" || e.placeLink("0126-ostra").Text != e.name("0126-ostra") {
		t.Errorf("%v", names)
	}
}

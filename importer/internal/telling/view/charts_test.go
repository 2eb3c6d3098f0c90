package view

import (
	"slices"
	"strconv"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

func TestDots(t *testing.T) {
	e := edit(t, nil, "sv")
	d := e.dots(e.byID("trygg-utomhus-morker"), "2021")
	var rows []string
	for _, r := range d.Rows {
		rows = append(rows, r.Place.Text+" "+r.Mark.Role+" "+r.Label+" "+r.Note)
	}
	want := []string{
		"Vaxholm other 91 högst i länet", "Mellersta Huddinge part 77 ", "Riket other 73 ", "Stockholms län other 70 ",
		"Huddinge ours 63 (59–68) plats 16 av 21 enligt källan", "Östra Huddinge part 54 ", "Upplands Väsby other 49 ",
	}
	if !slices.Equal(rows, want) {
		t.Errorf("got %q, want %q", rows, want)
	}
	if want := "Bandet visar osäkerheten (" + spaced("95 %") + "-intervall). För övriga platser anger källan inget."; d.Note != want {
		t.Errorf("note %q, want %q", d.Note, want)
	}

	d = e.dots(e.byID("otrygg-sen-kvall"), "2021-2022")
	if want := []string{"Vaxholm: för få har svarat"}; !slices.Equal(d.Missing, want) {
		t.Errorf("missing %q, want %q", d.Missing, want)
	}
	if want := "Bandet visar osäkerheten (" + spaced("95 %") + "-intervall). För Stockholms län och Österåker anger källan inget."; d.Note != want {
		t.Errorf("note %q, want %q", d.Note, want)
	}
	for id, period := range map[string]string{"olyckor-utryckning": "", "polisen-trygg": "2022"} {
		if d := e.dots(e.byID(id), period); d != nil {
			t.Errorf("%s: a chart of less than two values: %+v", id, d)
		}
	}
}

func TestLines(t *testing.T) {
	e := edit(t, func(p *model.Programme) {
		p.Indicators[2].Observations[1].Flags = []model.Flag{model.SeriesBreak}
	}, "sv")
	type series struct {
		role, name    string
		paths, points int
	}
	tests := []struct {
		id   string
		want []series
	}{
		// The break leaves the first point alone; the county lacks the period in the middle.
		{"otrygg-sen-kvall", []series{{"ours", "Huddinge", 1, 3}, {"other1", "Länet", 0, 2}, {"other2", "Riket", 1, 3}}},
		{"egen-trygg-kvall", []series{{"ours", "Huddinge", 1, 2}, {"other1", "Flemingsberg", 0, 2}}},
		{"polisen-trygg", []series{{"ours", "Polisområdet", 1, 2}}},
	}
	for _, tt := range tests {
		var got []series
		for _, s := range e.lines(e.byID(tt.id)).Series {
			got = append(got, series{s.Role, s.Name, len(s.Paths), len(s.Points)})
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.id, got, tt.want)
		}
	}
	for _, id := range []string{"trygg-utomhus-morker", "olyckor-utryckning"} {
		if l := e.lines(e.byID(id)); l != nil {
			t.Errorf("%s: a line over one period", id)
		}
	}
}

func TestPeriodsAreSpacedByTime(t *testing.T) {
	e := edit(t, nil, "sv")
	var at []float64
	for _, x := range e.lines(e.byID("egen-trygg-kvall")).X {
		v, _ := strconv.ParseFloat(x.At, 64)
		at = append(at, v)
	}
	if len(at) != 3 || number.Round((at[2]-at[0])/(at[1]-at[0]), 1) != 3 {
		t.Errorf("2012, 2014 and 2018 are at %v", at)
	}
}

func TestTable(t *testing.T) {
	e := edit(t, nil, "sv")
	table := e.table(e.byID("otrygg-sen-kvall"))
	var places []string
	for _, r := range table.Rows {
		places = append(places, r.Place.Text)
	}
	if want := []string{"Huddinge", "Stockholms län", "Riket", "Vaxholm", "Österåker"}; !slices.Equal(places, want) {
		t.Errorf("places %q, want %q", places, want)
	}
	if want := []Column{{Head: "2017–2018"}, {Head: "2019–2020"}, {Head: "2021–2022"}}; !slices.Equal(table.Columns, want) || table.More != "" {
		t.Errorf("periods %+v, %q, want %+v", table.Columns, table.More, want)
	}
	if got := table.Rows[0].Respondents + ", " + table.Respondents; got != spaced("1 511")+", Svarande i undersökningen" {
		t.Errorf("respondents %q", got)
	}
	if want := []string{"Källan har avrundat värden för Stockholms län och hela landet till hela procent."}; !slices.Equal(table.Notes, want) {
		t.Errorf("notes %q, want %q", table.Notes, want)
	}
	if got := table.Rows[1].Cells[1]; got.Value+got.Missing != "" {
		t.Errorf("a cell without a row in the workbook holds %+v", got)
	}
	rows := e.table(e.byID("polisen-trygg")).Rows
	if len(rows) != 2 || rows[1].Place.Text != "Lokalpolisområde Huddinge: kvinnor" {
		t.Errorf("breakdown: %+v", rows)
	}
	if e.table(e.byID("olyckor-utryckning")) != nil {
		t.Error("a table without observations")
	}
}

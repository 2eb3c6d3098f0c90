package book

import (
	"fmt"
	"testing"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
)

// Statistics often set the limits of an interval below one heading.
func TestLimitsBelowInterval(t *testing.T) {
	data := build(t, "Värden", [][]any{
		{"indikator", "plats", "period", "värde", "Konfidensintervall (95 %)"},
		{nil, nil, nil, nil, "Undre gräns", "Övre gräns"},
		{"a", "0126", "2021", 63, 59, 68},
	}, func(f *excelize.File) { must(t, f.MergeCell("Värden", "E1", "F1")) })
	w, problems := Read("w.xlsx", data)
	told.Note(problems)
	compare(t, "problems", listed(problems), "")
	compare(t, "rows", shown(w.Tables, "indicator", "value", "lower", "upper"), "A3=a D3=63 E3=59 F3=68")
}

func TestManyUnknownSheets(t *testing.T) {
	data := build(t, "Platser", [][]any{{"kod", "namn", "typ"}, {"0126", "Huddinge", "kommun"}}, func(f *excelize.File) {
		for i := range 56 {
			_, err := f.NewSheet(fmt.Sprintf("Tabell %d", i+1))
			must(t, err)
			must(t, f.SetCellStr(fmt.Sprintf("Tabell %d", i+1), "A1", "Något annat"))
		}
	})
	_, problems := Read("w.xlsx", data)
	told.Note(problems)
	n := 0
	for _, p := range problems {
		if p.Code == problem.UnknownSheet {
			n++
			if len(p.Also) != 55 {
				t.Errorf("%d further sheets", len(p.Also))
			}
		}
	}
	if n != 1 {
		t.Errorf("told %d times", n)
	}
}

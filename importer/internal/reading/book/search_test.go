package book

import (
	"fmt"
	"strings"
	"testing"

	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// answers is a sheet of free text, each of which begins as a heading of ours may.
func answers(rows, columns int) grid {
	var g grid
	for i := range rows {
		l := line{number: i + 1}
		for j := range columns {
			text := fmt.Sprintf("id %d/%d ", i, j) + strings.Repeat("det är mörkt på vägen hem, och ", 1+(i+j)%9)
			l.cells = append(l.cells, placed{j + 1, Cell{Kind: Text, Text: text}})
		}
		g.lines = append(g.lines, l)
	}
	return g
}

func TestSearchGrowsWithCells(t *testing.T) {
	work := func(rows, columns int) float64 {
		g := answers(rows, columns)
		return testing.AllocsPerRun(1, func() { findAlike(g) })
	}
	for _, grown := range []struct {
		what        string
		once, twice float64
	}{
		{"rows", work(40, 50), work(80, 50)},
		{"columns", work(40, 50), work(40, 100)},
	} {
		if grown.twice > 2.5*grown.once {
			t.Errorf("twice as many %s take %.0f allocations rather than %.0f", grown.what, grown.twice, grown.once)
		}
	}
	if most := 100.0; work(40, 50) > most*40*50 {
		t.Errorf("a cell takes more than %.0f allocations", most)
	}
}

func TestHeadingsInManyRows(t *testing.T) {
	var g grid
	for i := range 5000 { // the same headings again and again are looked at once each
		l := line{number: i + 1}
		for j, text := range []string{"id", "namn", "typ", "kod"} {
			l.cells = append(l.cells, placed{j + 1, Cell{Kind: Text, Text: text}})
		}
		g.lines = append(g.lines, l)
	}
	half := grid{lines: g.lines[:2500]}
	spec := sheets.Places.Sheet
	work := func(g grid) float64 {
		return testing.AllocsPerRun(1, func() { newSearch(g).findHeader(spec) })
	}
	if once, twice := work(half), work(g); twice > 2.5*once {
		t.Errorf("twice as many rows take %.0f allocations rather than %.0f", twice, once)
	}
}

func TestSearchGrowsWithSheets(t *testing.T) {
	work := func(n int) float64 {
		b := specimen.Book{}
		for i := range n {
			b.Sheets = append(b.Sheets, specimen.Sheet{Name: fmt.Sprintf("Tabell %d", i), Rows: [][]any{{"id och namn", "Ett svar"}, {"id", 1}, {"kod", 2}}})
		}
		data := b.Bytes()
		return testing.AllocsPerRun(1, func() { Read("w.xlsx", data) })
	}
	if once, twice := work(57), work(114); twice > 2.2*once {
		t.Errorf("twice as many sheets take %.0f allocations rather than %.0f", twice, once)
	}
}

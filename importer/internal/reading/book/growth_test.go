package book

import (
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/sheets"
)

// filled is a sheet of no name of ours, with the same texts again and again.
func filled(rows, columns int, texts ...string) (g grid) {
	for row := 1; row <= rows; row++ {
		l := line{number: row}
		for column := 1; column <= columns; column++ {
			l.cells = append(l.cells, placed{column, Cell{Kind: Text, Text: texts[(row*7+column)%len(texts)]}})
		}
		g.lines = append(g.lines, l)
		g.merged = append(g.merged, ref.Between(ref.At(1, row), ref.At(2, row)))
	}
	return g
}

// The search for headings keeps in step with the sheets, their rows and columns, and the length of
// their texts, whatever these say.
func TestSearchGrows(t *testing.T) {
	headings := []string{"plats", "period", "indikator", "namn", "enhet", "källa"}
	for name, search := range map[string]struct {
		n    int
		make func(n int) grid
	}{
		"rows full of headings":    {400, func(n int) grid { return filled(n, 20, headings...) }},
		"columns full of headings": {400, func(n int) grid { return filled(20, n, headings...) }},
		"rows of free text":        {400, func(n int) grid { return filled(n, 20, "Jag är trygg här, men inte i parken.") }},
		"columns of free text":     {400, func(n int) grid { return filled(20, n, "Jag är trygg här, men inte i parken.") }},
		"long texts":               {1000, func(n int) grid { return filled(20, 20, strings.Repeat("plats ", n)) }},
	} {
		t.Run(name, func(t *testing.T) {
			growth.Work(t, search.n, func(n int) func() {
				g := search.make(n)
				return func() { findAlike(g) }
			})
		})
	}
	t.Run("sheets", func(t *testing.T) {
		growth.Work(t, 57, func(n int) func() {
			g := filled(100, 50, "Jag är trygg här, men inte i parken.", "plats")
			return func() {
				for range n {
					findAlike(g)
					hasHeader(sheets.Values.Sheet, g)
				}
			}
		})
	})
}

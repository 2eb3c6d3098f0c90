package check

import (
	"fmt"
	"strings"
	"testing"

	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
)

// The names of places that are looked through for slips are bounded, and the bound is told.
func TestManyNames(t *testing.T) {
	var b strings.Builder
	b.WriteString("kod|namn|typ|alias\n0126|Exempel|kommun|")
	for i := range mostNames + 1 {
		fmt.Fprintf(&b, "n%d;", i)
	}
	w := &book.Workbook{Name: "w.xlsx", Tables: []book.Table{book.FromText("w.xlsx", sheets.Places.Sheet, b.String())}}
	_, problems := Programme([]*book.Workbook{w}, Options{Alone: true})
	told.Note(problems)
	n := 0
	for _, p := range problems {
		if p.Code == problem.TooManyNames {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%s is told %d times, want once", problem.TooManyNames, n)
	}
}

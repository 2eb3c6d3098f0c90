package book

import (
	"fmt"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
)

// TestWideHeadings is about headings that name a period and what stands below it.
func TestWideHeadings(t *testing.T) {
	merged := func(ranges ...string) func(*excelize.File) {
		return func(f *excelize.File) {
			for i := 0; i < len(ranges); i += 2 {
				must(t, f.MergeCell("Värden", ranges[i], ranges[i+1]))
			}
		}
	}
	for _, c := range []struct {
		name     string
		rows     [][]any
		merged   []string
		want     string // period, value, lower, upper
		problems string
	}{
		{"places in the upper row, periods in the lower", [][]any{
			{"indikator", "a"}, {"plats", "Andel", "", "Nedre gräns", "", "Övre gräns"}, {"", 2020, 2021, 2020, 2021, 2020, 2021}, {"0126", 1, 2, 3, 4, 5, 6}},
			[]string{"A2", "A3", "B2", "C2", "D2", "E2", "F2", "G2"},
			"B3=2020 B4=1 D4=3 F4=5\nC3=2021 C4=2 E4=4 G4=6", ""},
		{"groups that are not merged", [][]any{
			{"indikator", "a"}, {"", 2020, "", "", 2021}, {"plats", "värde", "nedre", "övre", "värde", "nedre", "övre"}, {"0126", 1, 2, 3, 4, 5, 6}},
			nil, "B2=2020 B4=1 C4=2 D4=3\nE2=2021 E4=4 F4=5 G4=6", ""},
		{"a title is no group", [][]any{
			{"indikator", "a"}, {"Andel otrygga 2017"}, {"plats", 2020, 2021}, {"0126", 1, 2}},
			[]string{"A2", "C2"}, "B3=2020 B4=1 A4= A4=\nC3=2021 C4=2 A4= A4=", ""},
		{"a title above values without a period", [][]any{
			{"indikator", "a"}, {"Resultat 2021"}, {"plats", "värde"}, {"0126", 1}},
			nil, "A4= B4=1 A4= A4=", "L108 A3 period row=3 unknown= Årtalet 2021 i A2 läses inte. Skriv ”period” i en cell ovanför tabellen och 2021 i cellen till höger, om alla värden gäller det året."},
		{"indicators in a column, merged down", [][]any{
			{"indikator", "plats", 2021}, {"", "", "värde", "KI nedre", "KI övre"}, {"a", "0126", 1, 2, 3}},
			[]string{"A1", "A2", "B1", "B2", "C1", "E1"}, "C1=2021 C3=1 D3=2 E3=3", ""},
		{"the same part twice", [][]any{
			{"indikator", "a"}, {"plats", 2021, "2021 nedre", "nedre 2021"}, {"0126", 1, 2, 3}},
			nil, "B2=2021 B3=1 C3=2 A3=", "L110 D2 nedre 2021 + C2"},
		{"spans and schools", [][]any{
			{"indikator", "a"}, {"plats", "2017–2018", "2017 - 2018 nedre", "Övre gräns, 2017–2018", "2018/19: värde"}, {"0126", 1, 2, 3, 4}},
			nil, "B2=2017–2018 B3=1 C3=2 D3=3\nE2=2018/19 E3=4 A3= A3=", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, problems := Read("w.xlsx", build(t, "Värden", c.rows, merged(c.merged...)))
			told.Note(problems)
			compare(t, "problems", listed(problems), c.problems)
			compare(t, "rows", shown(w.Tables, "period", "value", "lower", "upper"), c.want)
		})
	}
}

// FuzzLayout: whatever stands where on a sheet of values, no cell is read as two values, each
// cell has its own address, and a sheet without rows is told of.
func FuzzLayout(f *testing.F) {
	words := []string{"", "indikator", "plats", "period", "värde", "nedre", "övre", "intervall", "felmarginal", "antal svar", "2020", "2021", "2021 nedre", "övre 2021",
		"2021*", "2022p", "Kvinnor", "plats (fyll nedåt)", "indi-", "kator", "värde (%)", "a", "0126", "63", "57,9–66,7", "..", "Källa: SCB", "därav"}
	f.Add([]byte{1, 2, 3, 4, 255, 21, 22, 10, 23})
	f.Add([]byte{1, 21, 255, 2, 10, 12, 13, 255, 22, 23, 23, 23})
	f.Add([]byte{1, 21, 255, 10, 2, 255, 0, 6, 255, 22, 23}) // a part below the names of places
	f.Add([]byte{254, 1, 2, 10, 0, 0, 255, 0, 0, 4, 5, 6, 255, 21, 22, 23, 23, 23})
	f.Fuzz(func(t *testing.T, data []byte) {
		sheet := problem.Place{Workbook: "w.xlsx", Sheet: "Värden"}
		var g grid
		now, column := line{number: 1}, 0
		for _, b := range slices.Concat(data, []byte{255}) {
			switch {
			case b == 255:
				if len(now.cells) > 0 {
					g.lines = append(g.lines, now)
				}
				now, column = line{number: now.number + 1}, 0
			case b >= 250:
				g.merged = append(g.merged, ref.Between(ref.At(column+1, now.number), ref.At(column+int(b-248), now.number+int(b%2))))
			default:
				column++
				if text := words[int(b)%len(words)]; text != "" {
					cell := Cell{Kind: Text, Text: text}.put(&sheet, column, now.number)
					if n, ok := asNumber(sheets.Decimal, text); ok && b < 128 {
						cell.Kind, cell.Number = Number, n
					}
					now.cells = append(now.cells, placed{column, cell})
				}
			}
		}
		if len(g.lines) == 0 {
			return
		}
		var problems problem.List
		table := readTable(sheets.Values.Sheet, sheet, g, &problems)
		seen := map[string]bool{}
		for _, r := range table.Rows {
			for _, column := range sheets.Values.Columns {
				if !column.PerPeriod {
					continue
				}
				c := r.Cell(column)
				if c.At().Cell == "" {
					t.Fatalf("a cell that is nowhere: %v %+v %v", g.lines, r, problems)
				}
				if c.Kind == Blank {
					continue
				}
				if seen[c.At().Cell] {
					t.Fatalf("%s is read twice: %s", c.At().Cell, fmt.Sprint(g.lines))
				}
				seen[c.At().Cell] = true
			}
		}
		if len(table.Rows) == 0 && len(problems) == 0 && len(table.Heads) == 0 {
			t.Fatal("nothing read, and nothing said")
		}
	})
}

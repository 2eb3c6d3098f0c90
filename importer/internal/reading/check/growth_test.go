package check

import (
	"fmt"
	"strings"
	"testing"

	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/sheets"
)

// grown are workbooks with n of something.
var grown = []struct {
	what string
	make func(n int) []book.Table
}{
	{"places with a number each", func(n int) []book.Table {
		return country("antal", n, 1, 1)
	}},
	{"places with rates", func(n int) []book.Table {
		return country("per 1 000", n, 1, 2)
	}},
	{"indicators", func(n int) []book.Table {
		return country("procent", 3, n, 2)
	}},
	{"periods", func(n int) []book.Table {
		return country("procent", 3, 1, n)
	}},
	{"errors", func(n int) []book.Table {
		tables := country("antal", 3, 1, 1)
		var values strings.Builder
		values.WriteString("indikator|plats|period|värde")
		for v := range n {
			fmt.Fprintf(&values, "\ni0|0126-q%d|20%d|cirka %d", v, v%1000, v)
		}
		tables[3] = book.FromText("t.xlsx", sheets.Values.Sheet, values.String())
		return tables
	}},
	{"rows that say the same", func(n int) []book.Table {
		tables := country("antal", 3, 1, 1)
		tables[3] = book.FromText("t.xlsx", sheets.Values.Sheet, "indikator|plats|period|värde"+strings.Repeat("\ni0|0126-p00001|2021|5", n))
		return tables
	}},
}

// country is a workbook of districts, indicators and periods.
func country(unit string, places, indicators, periods int) []book.Table {
	var listed, measured, values strings.Builder
	listed.WriteString("kod|namn|typ|ingår i|folkmängd\n0126|Huddinge|kommun||113920")
	measured.WriteString("id|område|namn|namn (en)|definition|enhet|riktning|källa")
	values.WriteString("indikator|plats|period|värde")
	for p := range places {
		fmt.Fprintf(&listed, "\n0126-p%05d|P%d|kommundel|0126|1000", p, p)
	}
	for i := range indicators {
		fmt.Fprintf(&measured, "\ni%d|a|Mått %d|M|D|%s|ingen|K", i, i, unit)
		for p := range places {
			for q := range periods {
				fmt.Fprintf(&values, "\ni%d|0126-p%05d|%d-%02d|%d", i, p, 1900+q/12, 1+q%12, 20+(p+q)%37)
			}
		}
	}
	return []book.Table{
		book.FromText("t.xlsx", sheets.Areas.Sheet, "id|namn|namn (en)\na|A|A"),
		book.FromText("t.xlsx", sheets.Places.Sheet, listed.String()),
		book.FromText("t.xlsx", sheets.Indicators.Sheet, measured.String()),
		book.FromText("t.xlsx", sheets.Values.Sheet, values.String()),
	}
}

func TestCheckGrowsWithWorkbook(t *testing.T) {
	for _, g := range grown {
		work := func(n int) float64 {
			tables := g.make(n)
			return testing.AllocsPerRun(1, func() {
				Programme([]*book.Workbook{{Name: "t.xlsx", Tables: tables}}, Options{Alone: true})
			})
		}
		if once, twice := work(600), work(1200); twice > 2.2*once {
			t.Errorf("twice as many %s take %.0f allocations rather than %.0f", g.what, twice, once)
		}
	}
}

package check

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/sheets"
)

// times is the sound workbooks with whatever somebody has written into them, each row so many
// times, about areas, goals, indicators, districts and activities of their own.
func times(contents map[string]map[*sheets.Sheet]string, n int) []*book.Workbook {
	many := map[string]map[*sheets.Sheet]string{}
	for name, texts := range contents {
		many[name] = map[*sheets.Sheet]string{}
		for spec, text := range texts {
			many[name][spec] = text
			if spec != sheets.Settings.Sheet && text != "" {
				many[name][spec] = repeated(spec, text, n)
			}
		}
	}
	return read(many)
}

// repeated is the text of a sheet with each row n times.
func repeated(spec *sheets.Sheet, text string, n int) string {
	rows := strings.Split(strings.TrimSpace(text), "\n")
	own := map[int]bool{} // the columns that tell one copy from another
	for number, label := range strings.Split(rows[0], "|") {
		for _, c := range spec.Columns {
			if c.Label == label && (c.Kind == sheets.ID || c.IsName || c.Kind == sheets.Ref && c.Of != sheets.Places.Sheet) {
				own[number] = true
			}
		}
	}
	var b strings.Builder
	b.WriteString(strings.Join(rows, "\n"))
	for copy := range n {
		for _, row := range rows[1:] {
			if spec == sheets.Places.Sheet && !strings.Contains(row, "kommundel") {
				continue
			}
			cells := strings.Split(row, "|")
			for number := range cells {
				if own[number] && cells[number] != "" {
					cells[number] += fmt.Sprint("-", copy)
				}
			}
			b.WriteString("\n" + strings.Join(cells, "|"))
		}
	}
	return b.String()
}

// Whatever somebody has written wrong, twice as much of it is twice the work, for every rule.
func TestRulesGrowWithRows(t *testing.T) {
	// Guesses are given until very many have been asked for: what they take grows until then only.
	defer func(most int) { mostCompared = most }(mostCompared)
	mostCompared = 0
	for _, rule := range rules {
		t.Run(rule.name, func(t *testing.T) {
			contents := written(t, rule.edits)
			growth.Work(t, 20, func(n int) func() {
				books := times(contents, n)
				return func() { Programme(books, Options{}) }
			})
		})
	}
}

// large are workbooks with n of something.
var large = []struct {
	what string
	n    int
	make func(n int) []book.Table
}{
	{"places with a number each", 10_000, func(n int) []book.Table {
		return land{places: n}.tables("antal")
	}},
	{"places three deep with a number each", 10_000, func(n int) []book.Table {
		return land{places: n, nested: true}.tables("antal")
	}},
	{"places three deep with a share each", 10_000, func(n int) []book.Table {
		return land{places: n, nested: true, periods: 2}.tables("procent")
	}},
	{"places in each other with a number each", 10_000, func(n int) []book.Table {
		tables := land{places: n}.tables("antal")
		tables[1] = book.FromText("t.xlsx", sheets.Places.Sheet, "kod|namn|typ|ingår i|folkmängd\n0126-p00000|P0|kommundel||113920"+
			lines(n-1, func(p int) string {
				return fmt.Sprintf("0126-p%05d|P%d|kommundel|0126-p%05d|%d", p+1, p+1, p, 100_000-p)
			}))
		return tables
	}},
	{"places with rates", 10_000, func(n int) []book.Table {
		return land{places: n, periods: 2}.tables("per 1 000")
	}},
	{"indicators", 10_000, func(n int) []book.Table {
		return land{indicators: n, periods: 2}.tables("procent")
	}},
	{"periods", 1000, func(n int) []book.Table {
		return land{places: 10, periods: n}.tables("procent")
	}},
	{"errors", 1000, func(n int) []book.Table {
		return rowsOf(n, func(v int) string { return fmt.Sprintf("i0|0126-p%05d|20%d|cirka %d", v, v%1000, v) })
	}},
	{"misspelt places", 10_000, func(n int) []book.Table {
		return rowsOf(n, func(v int) string { return fmt.Sprintf("i0|Hudinge %d|2021|5", v) })
	}},
	{"misspelt indicators", 10_000, func(n int) []book.Table {
		return rowsOf(n, func(v int) string { return fmt.Sprintf("i%dx|0126-p0|2021|5", v) })
	}},
	{"periods in words", 10_000, func(n int) []book.Table {
		return rowsOf(n, func(v int) string { return fmt.Sprintf("i0|0126-p0|vecka %d|5", v) })
	}},
	{"rows that say the same", 10_000, func(n int) []book.Table {
		return rowsOf(n, func(int) string { return "i0|0126-p1|2021|5" })
	}},
	{"categories", 10_000, func(n int) []book.Table {
		return append(land{places: 3}.tables("antal")[:3], book.FromText("t.xlsx", sheets.Values.Sheet, "indikator|plats|period|värde|ålder"+
			lines(n, func(v int) string { return fmt.Sprintf("i0|0126-p1|2021|5|grupp %d", v) })))
	}},
	{"signs of a legend", 1000, func(n int) []book.Table {
		tables := rowsOf(n, func(v int) string { return fmt.Sprintf("i0|0126-p1|%d|x%d", 1000+v, v) })
		legend := lines(n, func(v int) string { return fmt.Sprintf("x%d = uppgift saknas;", v) })
		tables[2] = book.FromText("t.xlsx", sheets.Indicators.Sheet, "id|område|namn|definition|enhet|riktning|källa|symboler\ni0|a|M|D|antal|ingen|K|"+
			strings.ReplaceAll(legend, "\n", " "))
		return tables
	}},
	{"statements", 1000, func(n int) []book.Table {
		return append(land{places: n, periods: 2}.tables("procent"),
			book.FromText("t.xlsx", sheets.Comparisons.Sheet, "indikator|period|plats|jämfört med|utfall|säkerställd"+
				lines(n, func(v int) string { return fmt.Sprintf("i0|1900-01|0126-p%05d|0126|högre|ja", v) })),
			book.FromText("t.xlsx", sheets.Rankings.Sheet, "indikator|period|plats|grupp|placering|av antal|deltog inte"+
				lines(n, func(v int) string {
					return fmt.Sprintf("i0|1900-01|0126-p%05d|Delarna|%d|%d|0126-p%05d; 0126", v, 1+v%9, 10, (v+1)%n)
				})))
	}},
	{"places that did not take part", 1000, func(n int) []book.Table {
		return append(land{places: n}.tables("procent"),
			book.FromText("t.xlsx", sheets.Rankings.Sheet, "indikator|period|plats|grupp|placering|av antal|deltog inte\ni0|1900-01|0126|Delarna|1|2|"+
				strings.ReplaceAll(lines(n, func(v int) string { return fmt.Sprintf("0126-p%05d;", v) }), "\n", "")))
	}},
	{"places of one name", 10_000, func(n int) []book.Table {
		tables := rowsOf(n, func(v int) string { return fmt.Sprintf("i0|0126-p%05d Centrum|2021|5", v) })
		tables[1] = book.FromText("t.xlsx", sheets.Places.Sheet, "kod|namn|typ|ingår i\n0126|Huddinge|kommun|"+
			lines(n, func(p int) string { return fmt.Sprintf("0126-p%05d|Centrum|kommundel|0126", p) }))
		return tables
	}},
	{"activities in each other", 10_000, func(n int) []book.Table {
		return append(land{places: 1}.tables("procent"),
			book.FromText("t.xlsx", sheets.Activities.Sheet, "id|område|år|namn|läge|ingår i|platser"+
				lines(n, func(v int) string { return fmt.Sprintf("x%d|a|1900|X %d|planerad|x%d|P0", v, v, max(v-1, 0)) })))
	}},
}

// rowsOf is a small country with other values.
func rowsOf(n int, row func(n int) string) []book.Table {
	tables := land{places: n}.tables("antal")
	tables[3] = book.FromText("t.xlsx", sheets.Values.Sheet, "indikator|plats|period|värde"+lines(n, row))
	return tables
}

func lines(n int, line func(n int) string) string {
	var b strings.Builder
	for v := range n {
		b.WriteString("\n" + line(v))
	}
	return b.String()
}

// land is so many districts, indicators and months, at least one of each. Nested districts lie
// in each other, three deep.
type land struct {
	places, indicators, periods int
	nested                      bool
}

func (l land) tables(unit string) []book.Table {
	within := func(p int) string {
		switch {
		case !l.nested || p < 10:
			return "0126"
		case p < 100:
			return fmt.Sprintf("0126-p%05d", p%10)
		}
		return fmt.Sprintf("0126-p%05d", 10+p%90)
	}
	var values strings.Builder
	values.WriteString("indikator|plats|period|värde")
	for i := range max(l.indicators, 1) {
		for p := range max(l.places, 1) {
			for q := range max(l.periods, 1) {
				fmt.Fprintf(&values, "\ni%d|0126-p%05d|%d-%02d|%d", i, p, 1900+q/12, 1+q%12, 20+(p+q)%37)
			}
		}
	}
	return []book.Table{
		book.FromText("t.xlsx", sheets.Areas.Sheet, "id|namn|namn (en)\na|A|A"),
		book.FromText("t.xlsx", sheets.Places.Sheet, "kod|namn|typ|ingår i|folkmängd\n0126|Huddinge|kommun||113920"+
			lines(max(l.places, 1), func(p int) string { return fmt.Sprintf("0126-p%05d|P%d|kommundel|%s|1000", p, p, within(p)) })),
		book.FromText("t.xlsx", sheets.Indicators.Sheet, "id|område|namn|namn (en)|definition|enhet|riktning|källa"+
			lines(max(l.indicators, 1), func(i int) string { return fmt.Sprintf("i%d|a|Mått %d|M|D|%s|ingen|K", i, i, unit) })),
		book.FromText("t.xlsx", sheets.Values.Sheet, values.String()),
	}
}

func TestCheckGrowsWithWorkbook(t *testing.T) {
	for _, l := range large {
		t.Run(l.what, func(t *testing.T) {
			growth.Work(t, l.n, func(n int) func() {
				books := []*book.Workbook{{Name: "t.xlsx", Tables: l.make(n)}}
				return func() { Programme(books, Options{Alone: true}) }
			})
		})
	}
}

// What has been published and is no longer in the workbooks.
func TestLostGrows(t *testing.T) {
	sizes := map[string]func(n int) land{
		"places":     func(n int) land { return land{places: 10 * n} },
		"periods":    func(n int) land { return land{places: 2, periods: n} },
		"indicators": func(n int) land { return land{indicators: 2 * n} },
	}
	for what, size := range sizes {
		t.Run(what, func(t *testing.T) {
			growth.Work(t, 1000, func(n int) func() {
				tables := size(n).tables("antal")
				public, problems := Programme([]*book.Workbook{{Name: "t.xlsx", Tables: tables}}, Options{Alone: true})
				if problems.Errors() > 0 {
					t.Fatal(found(problems))
				}
				tables = slices.Clone(tables)
				tables[3].Rows = tables[3].Rows[:1]
				now := []*book.Workbook{{Name: "t.xlsx", Tables: tables}}
				return func() { Programme(now, Options{Alone: true, Before: public.programme}) }
			})
		})
	}
}

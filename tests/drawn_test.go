package tests

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/net/html"
)

var (
	drawnFrom = flag.Uint64("seed", 1, "the first programme that TestDrawnProgrammes draws")
	drawn     = flag.Uint64("programmes", 60, "how many programmes TestDrawnProgrammes draws")
)

// TestDrawnProgrammes draws programmes of municipalities that do not exist, with any combination of
// sheets, units, periods, places and languages. What is sound builds, twice to the same bytes, and its
// pages hold to the rules of every page. "go test ./tests -run 'TestDrawnProgrammes/17$'" draws one again.
func TestDrawnProgrammes(t *testing.T) {
	for seed := *drawnFrom; seed < *drawnFrom+*drawn; seed++ {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			d := draw(seed)
			var made [2]build
			for n := range made {
				dir := filepath.Join(t.TempDir(), "site")
				if err := d.site(dir); err != nil {
					t.Fatal(err)
				}
				if err := made[n].make(dir, "public", ""); err != nil {
					t.Fatalf("seed %d: %v", seed, err)
				}
			}
			for _, r := range rules {
				for _, p := range made[0].pages {
					r.check(&made[0], p, func(n *html.Node, format string, args ...any) {
						t.Errorf("seed %d: %s: /%s: %s: %s", seed, r.name, p.path, element(n), fmt.Sprintf(format, args...))
					})
				}
			}
			sameFiles(t, fmt.Sprintf("seed %d built again", seed), made[1].files, made[0].files)
		})
	}
}

// drawing is a programme that is drawn: its sheets by name, each a heading and rows.
type drawing struct {
	*rand.Rand
	sheets []drawnSheet
}

type drawnSheet struct {
	name string
	rows [][]any
}

// oddNames are names that could break a page, an address or a chart.
var oddNames = []string{"Exempel", "Exempel & Co <b>", "Exempel ”citat” \"två\"", "Ö", "Exempelområdet med ett mycket långt namn som ingen karta har plats för",
	"=Exempel", "Exempel {{ .Site }}", "Łódź exempel", "Exempel/Exempel", "exempel"}

func (d *drawing) chance(of float64) bool { return d.Float64() < of }

func oneOf[T any](d *drawing, all ...T) T { return all[d.IntN(len(all))] }

// name is a name that may be odd, and is nobody else's.
func (d *drawing) name(n int) string { return fmt.Sprintf("%s %d", oneOf(d, oddNames...), n) }

func (d *drawing) add(name string, rows ...[]any) {
	d.sheets = append(d.sheets, drawnSheet{name, rows})
}

// site writes the folder of the municipality's site: the templates of the tree, and its workbook.
func (d *drawing) site(dir string) error {
	if err := copySite(dir); err != nil {
		return err
	}
	for _, own := range []string{"data", "content/uppfoljning/2021"} {
		if err := os.RemoveAll(filepath.Join(dir, filepath.FromSlash(own))); err != nil {
			return err
		}
	}
	f := excelize.NewFile()
	defer f.Close()
	for _, s := range d.sheets {
		if _, err := f.NewSheet(s.name); err != nil {
			return err
		}
		for n, row := range s.rows {
			if err := f.SetSheetRow(s.name, fmt.Sprintf("A%d", n+1), &row); err != nil {
				return err
			}
		}
	}
	if err := f.DeleteSheet("Sheet1"); err != nil {
		return err
	}
	folder := filepath.Join(dir, "data", "spreadsheets")
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	return f.SaveAs(filepath.Join(folder, "exempel.xlsx"))
}

// drawnPlace is a place that figures can be about.
type drawnPlace struct{ code, name, kind, within any }

func draw(seed uint64) *drawing {
	d := &drawing{Rand: rand.New(rand.NewPCG(seed, 0))}
	english := d.chance(0.5)
	year := 2019 + d.IntN(6)
	program := [][]any{{"nyckel", "värde"}, {"kommun", d.name(1)}, {"kommunkod", "9902"}, {"program", d.name(2)},
		{"period", fmt.Sprintf("%d-%d", year-3, year)}, {"uppföljning", year}, {"utgivare", "Exempelkommun, som inte finns"}}
	if d.chance(0.5) {
		program = append(program, []any{"e-post", "exempel@example.org"}, []any{"licens", "CC0 1.0"})
	}
	d.add("Program", program...)

	areas := oneOf(d, 1, 2, 5, 9)
	rows := [][]any{{"id", "namn", "omfattar"}}
	if english {
		rows[0] = append(rows[0], "namn (en)")
	}
	for i := range areas {
		rows = append(rows, []any{fmt.Sprintf("a%d", i), d.name(i), oneOf[any](d, nil, "Ett exempel på vad området omfattar."), fmt.Sprintf("Example area %d", i)}[:len(rows[0])])
	}
	d.add("Områden", rows...)
	area := func() string { return fmt.Sprintf("a%d", d.IntN(areas)) }

	if d.chance(0.7) {
		d.goals(areas, year)
	}
	places := d.places()
	if d.chance(0.7) {
		d.activities(area, year)
	}
	if d.chance(0.9) {
		d.indicators(area, year, places, english)
	}
	return d
}

// goals draws one goal of the programme and some of areas; or a sheet with nothing but its heading.
func (d *drawing) goals(areas, year int) {
	rows := [][]any{{"id", "slag", "område", "mål", "status", "motivering", "bedömt år"}}
	if d.chance(0.6) {
		rows = append(rows, []any{"over", "övergripande", nil, "Ett exempel på mål.", "ej bedömt", "Ett exempel.", nil})
	}
	for i := range d.IntN(areas + 1) {
		status := oneOf(d, "uppfyllt", "delvis uppfyllt", "ej uppfyllt", "ej bedömt")
		row := []any{fmt.Sprintf("m%d", i), oneOf(d, "områdesmål", "riktlinjemål"), fmt.Sprintf("a%d", i), d.name(i), status, "Ett exempel.", nil}
		if status != "ej bedömt" {
			row[6] = year
		}
		rows = append(rows, row)
	}
	d.add("Mål", rows...)
}

// places draws the municipality with its parts, and perhaps what it lies in.
func (d *drawing) places() []drawnPlace {
	all := []drawnPlace{{"9902", d.name(0), "kommun", nil}}
	if d.chance(0.6) {
		all = append(all, drawnPlace{"99", "Exempellän", "län", nil})
		all[0].within = "99"
		if d.chance(0.7) {
			all = append(all, drawnPlace{"00", "Riket", "riket", nil})
			all[1].within = "00"
		}
	}
	for i := range oneOf(d, 0, 1, 5, 12, 58, 298) {
		if i >= 58 && !d.chance(0.5) { // the largest are few
			break
		}
		all = append(all, drawnPlace{fmt.Sprintf("9902-d%d", i), d.name(i), oneOf(d, "kommundel", "kommundel", "undersökningsområde"), "9902"})
	}
	rows := [][]any{{"kod", "namn", "typ", "ingår i", "folkmängd", "folkmängd datum", "folkmängd källa"}}
	for _, p := range all {
		row := []any{p.code, p.name, p.kind, p.within, nil, nil, nil}
		if d.chance(0.3) {
			row[4], row[5], row[6] = 1000+d.IntN(100_000), "2023-12-31", "Exempel"
		}
		rows = append(rows, row)
	}
	d.add("Platser", rows...)
	return all
}

func (d *drawing) activities(area func() string, year int) {
	rows := [][]any{{"id", "område", "år", "namn", "läge", "ingår i", "aktörer", "beskrivning"}}
	for i := range d.IntN(12) {
		within := area()
		if i > 0 && d.chance(0.2) {
			within = rows[1][1].(string)
		}
		row := []any{fmt.Sprintf("n%d", i), within, year, d.name(i), oneOf(d, "genomförd", "delvis genomförd", "påbörjad", "planerad", "inställd", "ej genomförd", "anges ej"), nil,
			oneOf[any](d, nil, "Exempelgruppen; Exempelföreningen"), oneOf[any](d, nil, "Ett exempel.")}
		if i > 0 && within == rows[1][1] {
			row[5] = "n0"
		}
		rows = append(rows, row)
	}
	d.add("Insatser", rows...)
}

// drawnUnits are the units with a value that each may have.
var drawnUnits = map[string]float64{"procent": 60, "antal": 40_000, "per 1 000": 12, "per 10 000": 0.4, "per 100 000": 900, "timmar": 3, "minuter": 11, "dagar": 40, "kronor": 95e9, "index": -3}

// drawnPeriods gives some periods in a row, the last of them in a year.
func (d *drawing) periods(last int) []string {
	n := oneOf(d, 1, 2, 6, 10, 40)
	write := oneOf(d,
		func(back int) string { return fmt.Sprint(last - back) },
		func(back int) string { return fmt.Sprintf("%d-%d", last-back-1, last-back) },
		func(back int) string { return fmt.Sprintf("%d/%02d", last-back-1, (last-back)%100) },
		func(back int) string { return fmt.Sprintf("%dK%d", last-back/4, 4-back%4) },
		func(back int) string { return fmt.Sprintf("%d-%02d", last-back/12, 12-back%12) })
	var all []string
	for back := range n {
		all = append(all, write(back))
	}
	return all
}

func (d *drawing) indicators(area func() string, year int, places []drawnPlace, english bool) {
	rows := [][]any{{"id", "område", "namn", "utsaga", "definition", "enhet", "riktning", "källa", "nyckel", "decimaler", "symboler", "saknas", "målvärde", "måltyp", "målår", "basår"}}
	if english {
		rows[0] = append(rows[0], "namn (en)", "definition (en)")
	}
	values := [][]any{{"indikator", "plats", "period", "värde", "nedre", "övre", "antal svar", "markering", "kön"}}
	units := slices.Sorted(func(yield func(string) bool) {
		for u := range drawnUnits {
			if !yield(u) {
				return
			}
		}
	})
	for i := range 1 + d.IntN(6) {
		id, unit := fmt.Sprintf("i%d", i), oneOf(d, units...)
		row := []any{id, area(), d.name(i), oneOf[any](d, nil, "svarade ja i exemplet"), "Ett påhittat exempel.", unit, oneOf(d, "högre är bättre", "lägre är bättre", "ingen"), "Påhittat exempel",
			oneOf[any](d, nil, "ja"), oneOf[any](d, nil, 0, 1, 2), ".. = uppgift saknas; x = sekretess", oneOf[any](d, nil, "Det finns inga siffror i exemplet."), nil, nil, nil, nil}
		mean := drawnUnits[unit]
		if d.chance(0.3) {
			row[12], row[13], row[14], row[15] = mean, oneOf(d, "minst", "högst"), year+3, year-3
		}
		if english {
			row = append(row, fmt.Sprintf("Example indicator %d", i), "A made-up example.")
		}
		rows = append(rows, row)
		if d.chance(0.15) {
			continue // an indicator without a value
		}
		sampled, grouped := unit == "procent" && d.chance(0.6), d.chance(0.2)
		periods := d.periods(year)
		for _, p := range places {
			if len(places) > 20 && d.chance(0.3) {
				continue
			}
			for _, period := range periods {
				groups := []any{nil}
				if grouped {
					groups = []any{nil, "kvinnor", "män"}[d.IntN(2):]
				}
				for _, group := range groups {
					values = append(values, d.value(id, p.code, period, group, mean, sampled))
				}
			}
		}
	}
	d.add("Indikatorer", rows...)
	if len(values) > 1 || d.chance(0.5) {
		d.add("Värden", values...)
	}
}

// value draws an observation, or the lack of one.
func (d *drawing) value(id string, place any, period string, group any, mean float64, sampled bool) []any {
	row := []any{id, place, period, nil, nil, nil, nil, nil, group}
	if d.chance(0.1) {
		row[3] = oneOf(d, "..", "x")
		return row
	}
	v := mean * (0.9 + 0.2*d.Float64())
	if math.Abs(v) >= 10 {
		v = math.Round(v)
	} else {
		v = math.Round(v*1000) / 1000
	}
	row[3] = v
	if sampled {
		row[4], row[5], row[6] = v-3, v+4, 100+d.IntN(900)
	}
	if d.chance(0.05) {
		row[7] = oneOf(d, "preliminär", "reviderad", "seriebrott")
	}
	return row
}

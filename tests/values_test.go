package tests

import (
	"fmt"
	"math"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// What the signs for a missing value become: the code in the JSON, and the words on the page.
// Brå's other signs are values: "." is a count of 0, "-" rounds to 0.
var missing = map[string]struct{ code, words string }{
	"x":   {"too_few_answers", "för få har svarat"}, // Brå
	"ord": {"not_published", "inte publicerad"},     // the municipality's own survey: words, no figure
}

// TestEveryValue reads every row of the sheets Värden with excelize, straight from the files,
// and finds it unchanged in the JSON and in the table of its indicator's page.
func TestEveryValue(t *testing.T) {
	workbooks, err := filepath.Glob(filepath.Join(tree, "data", "spreadsheets", "*.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	names := placeNames(t)
	indicators := map[string]*indicator{}
	count := 0
	for _, path := range workbooks {
		for _, row := range valueRows(t, path) {
			id := row.cells["indikator"]
			if indicators[id] == nil {
				indicators[id] = readIndicator(t, id)
			}
			count++
			if err := indicators[id].has(row, names[row.cells["plats"]]); err != nil {
				t.Errorf("%s, Värden, row %d: %v", filepath.Base(path), row.number, err)
			}
		}
	}
	published := 0
	for _, i := range indicators {
		published += len(i.observations)
	}
	if count == 0 || count != published {
		t.Errorf("the workbooks have %d values, the JSON has %d", count, published)
	}
	t.Logf("%d values", count)
}

// valueRow is one row of a sheet Värden: what its cells hold, by heading.
type valueRow struct {
	workbook string
	number   int
	cells    map[string]string
}

func valueRows(t *testing.T, path string) []valueRow {
	t.Helper()
	f, err := excelize.OpenFile(path, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := f.GetRows("Värden")
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	var rows []valueRow
	var heads []string
	for i, cells := range all {
		row := valueRow{filepath.Base(path), i + 1, map[string]string{}}
		for j, cell := range cells {
			cell = strings.TrimSpace(cell)
			if heads == nil {
				cells[j] = strings.TrimSuffix(cell, " *") // the mark of a required column
				row.cells[cells[j]] = cells[j]
			} else if j < len(heads) {
				row.cells[heads[j]] = cell
			}
		}
		switch {
		case heads == nil && row.cells["indikator"] != "" && row.cells["värde"] != "":
			heads = cells
		case heads != nil && row.cells["indikator"] != "":
			rows = append(rows, row)
		}
	}
	return rows
}

// placeNames gives the Swedish name of each place by its code.
func placeNames(t *testing.T) map[string]string {
	names := map[string]string{}
	for _, p := range decode[struct {
		Places []struct {
			Code string
			Name struct{ Sv string }
		}
	}](t, "data/places.json").Places {
		names[p.Code] = p.Name.Sv
	}
	return names
}

// indicator is what the public has of one: its JSON and the table of its page.
type indicator struct {
	decimals     int
	observations map[string]observation // by place and period
	shown        map[string]string      // text of a cell, by name of the place and period
}

func readIndicator(t *testing.T, id string) *indicator {
	t.Helper()
	file := decode[struct {
		Decimals     int
		Observations []observation
	}](t, "data/indicators/"+id+".json")
	i := &indicator{file.Decimals, map[string]observation{}, map[string]string{}}
	for _, o := range file.Observations {
		i.observations[o.Place+" "+o.Period] = o
	}
	p := first.page("indikatorer/" + id + "/")
	if p == nil {
		t.Fatalf("there is no page /indikatorer/%s/", id)
	}
	for _, table := range elements(p.doc, "table") {
		var heads []string
		for _, tr := range elements(table, "tr") {
			cells := elements(tr, "th", "td")
			if heads == nil {
				for _, cell := range cells {
					heads = append(heads, text(cell))
				}
				continue
			}
			for j, cell := range cells[1:] {
				i.shown[text(cells[0])+" "+heads[min(j+1, len(heads)-1)]] = text(cell)
			}
		}
	}
	return i
}

// has tells what is not as the row of the workbook says.
func (i *indicator) has(row valueRow, place string) error {
	code, period, value := row.cells["plats"], row.cells["period"], row.cells["värde"]
	o, ok := i.observations[code+" "+period]
	if !ok {
		return fmt.Errorf("the JSON has no %s %s", code, period)
	}
	if o.From.Workbook != row.workbook || o.From.Sheet != "Värden" || !strings.HasSuffix(o.From.Cell, strconv.Itoa(row.number)) {
		return fmt.Errorf("the JSON says that it comes from %v", o.From)
	}
	for name, got := range map[string]*float64{"nedre": o.Lower, "övre": o.Upper, "antal svar": whole(o.Respondents), "avrundat till": some(o.Rounded)} {
		if !same(got, row.cells[name]) {
			return fmt.Errorf("%s: %q is %s in the JSON", name, row.cells[name], show(got))
		}
	}
	shown, ok := i.shown[place+" "+strings.ReplaceAll(period, "-", "–")]
	if !ok {
		return fmt.Errorf("the page has no cell for %s %s", place, period)
	}
	if m, ok := missing[value]; ok {
		if o.Sign != value || o.Missing != m.code || o.Value != nil || !strings.HasPrefix(shown, m.words) {
			return fmt.Errorf("the sign %s is %s %q in the JSON, and the page says %q", value, show(o.Value), o.Missing, shown)
		}
		return nil
	}
	if value == "." || value == "-" {
		if o.Sign != value || !same(o.Value, "0") || o.Missing != "" || !zero.MatchString(shown) {
			return fmt.Errorf("the sign %s is %s %q in the JSON, and the page says %q", value, show(o.Value), o.Missing, shown)
		}
		return nil
	}
	if !same(o.Value, value) || o.Missing != "" {
		return fmt.Errorf("värde: %s is %s %q in the JSON", value, show(o.Value), o.Missing)
	}
	return i.shows(shown, o)
}

// The value and the interval in a cell of a page. Between them the number of a note may stand.
var (
	shownValue    = regexp.MustCompile(`^([\d,]+) %`)
	zero          = regexp.MustCompile(`^0(,0)? %`)
	shownInterval = regexp.MustCompile(`\(([\d,]+)–([\d,]+)\)`)
)

// shows tells what is not right in the text of a cell: the value and its interval, with as many
// decimals as the source has published and not one more.
func (i *indicator) shows(shown string, o observation) error {
	decimals := i.decimals
	if o.Rounded > 0 {
		decimals = min(decimals, int(math.Ceil(-math.Log10(o.Rounded))))
	}
	want, got := []float64{*o.Value}, shownValue.FindStringSubmatch(shown)
	interval := shownInterval.FindStringSubmatch(shown)
	if o.Lower != nil {
		want = append(want, *o.Lower, *o.Upper)
	}
	if got != nil && interval != nil {
		got = append(got, interval[1:]...)
	}
	if len(got) != len(want)+1 {
		return fmt.Errorf("the page says %q of %v", shown, want)
	}
	for j, number := range got[1:] {
		_, fraction, _ := strings.Cut(number, ",")
		rounded, err := strconv.ParseFloat(strings.Replace(number, ",", ".", 1), 64)
		if err != nil || len(fraction) != decimals || math.Abs(rounded-want[j]) > 0.5*math.Pow10(-decimals)+1e-9 {
			return fmt.Errorf("the page says %q of %v, to be shown with %d decimals", shown, want, decimals)
		}
	}
	return nil
}

// same tells whether a number of the JSON is the one in a cell; nil for an empty cell.
func same(got *float64, cell string) bool {
	if got == nil || cell == "" {
		return got == nil && cell == ""
	}
	want, err := strconv.ParseFloat(cell, 64)
	return err == nil && *got == want
}

func show(v *float64) string {
	if v == nil {
		return "missing"
	}
	return strconv.FormatFloat(*v, 'g', -1, 64)
}

func whole(n *int) *float64 {
	if n == nil {
		return nil
	}
	v := float64(*n)
	return &v
}

func some(v float64) *float64 {
	if v == 0 {
		return nil
	}
	return &v
}

package stat_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/check"
	"lagesbild/importer/internal/telling/stat"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

// readReal reads the workbooks that come with the program.
func readReal(t testing.TB) *model.Programme {
	t.Helper()
	files, err := filepath.Glob("../../../../data/spreadsheets/*.xlsx")
	if err != nil || len(files) == 0 {
		t.Fatalf("no workbooks (%v)", err)
	}
	var books []*book.Workbook
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		w, problems := book.Read(filepath.Base(file), data)
		if w == nil {
			t.Fatalf("%s: %v", file, problems)
		}
		books = append(books, w)
	}
	read, _ := check.Programme(books, check.Options{})
	p, ok := read.Sound()
	if !ok {
		t.Fatal("the workbooks have errors")
	}
	return p
}

// What the real figures show of the municipality, its parts and its rank, in a file that is read by people: what is
// established is told one by one, the rest is counted. All of it is in data/published.
func TestRealFigures(t *testing.T) {
	p := readReal(t)
	var b strings.Builder
	for i := range p.Indicators {
		tell(&b, p, &p.Indicators[i])
	}
	const file = "testdata/real.txt"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != b.String() {
		t.Errorf("the real figures do not show what %s says (%v); write it with -update, and read the difference", file, err)
	}
}

// tell writes an analysis for people.
func tell(b *strings.Builder, p *model.Programme, i *model.Indicator) {
	a := stat.Of(p).Analyse(i)
	fmt.Fprintf(b, "%s (%s)\n", i.ID, i.Unit)
	counted := map[string]int{}
	for _, d := range a.Differences {
		if d.Family == model.WholeFamily {
			continue // other places on their own: too many to read
		}
		if d.Family != model.PlannedFamily && d.Finding != model.FoundHigher && d.Finding != model.FoundLower {
			counted[fmt.Sprintf("%s %s – %s: %s %s", d.Period, p.Settings.MunicipalityCode, d.Family, d.Finding, d.Reason)]++
			continue
		}
		of := ""
		if d.Of > 0 {
			of = fmt.Sprintf(", %d of %d", d.Found, d.Of)
		}
		fmt.Fprintf(b, "  %s %s – %s: %s [%s%s]\n", d.Period, d.Place, d.Against, result(d.Test), d.Family, of)
	}
	for _, what := range slices.Sorted(maps.Keys(counted)) {
		fmt.Fprintf(b, "  %s ×%d\n", strings.TrimSpace(what), counted[what])
	}
	for _, c := range a.Changes {
		if len(c.Place) == 4 && c.Place != p.Settings.MunicipalityCode {
			continue
		}
		fmt.Fprintf(b, "  %s %s since %s (%s): %s\n", c.Place, c.Period, c.Since, c.Against, result(c.Test))
	}
	for _, t := range a.Ranks {
		fmt.Fprintf(b, "  %s ranks of %s, best is %s, %d of %d pairs established\n", t.Period, t.Kind, t.Best, t.Found, t.Pairs)
		for n, r := range t.Ranked {
			if n != 0 && n != len(t.Ranked)-1 && r.Place != p.Settings.MunicipalityCode {
				continue
			}
			fmt.Fprintf(b, "    %2d (%d–%d) %s\n", r.Rank, r.Best, r.Worst, r.Place)
		}
		for _, n := range t.NotRanked {
			fmt.Fprintf(b, "    not ranked: %s %s %s\n", n.Place, n.Reason, n.Missing)
		}
	}
	fmt.Fprintf(b, "  pace: %s (%s)\n", a.Pace.Outcome, a.Pace.Rule)
	for _, c := range stat.Of(p).Contradictions(i) {
		fmt.Fprintf(b, "  contradiction: %s %+v\n", c.Kind, c)
	}
}

// result writes a test for people.
func result(t model.Test) string {
	s := string(t.Finding)
	if t.Reason != "" {
		s += " (" + string(t.Reason) + ")"
	}
	if t.Value != nil {
		s += fmt.Sprintf(" %+.6g", *t.Value)
	}
	if t.P != nil {
		s += fmt.Sprintf(" [%.6g, %.6g] at %.6g, p %.4g", *t.Lower, *t.Upper, t.Level, *t.P)
	}
	if t.AdjustedP != nil {
		s += fmt.Sprintf(", adjusted %.4g", *t.AdjustedP)
	}
	if t.Share != 0 {
		s += fmt.Sprintf(", share %.4g", t.Share)
	}
	if t.Widened != 0 {
		s += fmt.Sprintf(", widened %.4g", t.Widened)
	}
	if t.Method != "" {
		s += ", " + string(t.Method)
	}
	return s
}

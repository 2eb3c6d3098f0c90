package book

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
)

func TestTemplate(t *testing.T) {
	var a, b bytes.Buffer
	must(t, WriteTemplate(&a))
	must(t, WriteTemplate(&b))
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two runs, two results")
	}
	w, problems := Read("template.xlsx", a.Bytes())
	told.Note(problems)
	if len(problems) > 0 {
		t.Error(listed(problems))
	}
	if len(w.Tables) != len(sheets.All) {
		t.Fatalf("%d tables", len(w.Tables))
	}
	seen := map[*sheets.Sheet]bool{}
	for _, table := range w.Tables {
		again := seen[table.Spec]
		seen[table.Spec] = true
		if again || len(table.Rows) > 0 || len(table.Extra) > 0 || len(table.Heads) != len(table.Spec.Heads(sheets.Twins...)) {
			t.Errorf("%s: %d rows, %d headings", table.At, len(table.Rows), len(table.Heads))
		}
	}
}

func TestRoundTrip(t *testing.T) {
	contents := []Content{
		{Sheet: sheets.Places.Sheet, Rows: []map[string]string{
			{"kod": "0126", "namn": "Huddinge", "namn (en)": "Huddinge municipality", "typ": "kommun", "folkmängd": "113920", "folkmängd datum": "2023-12-31"}}},
		{Sheet: sheets.Values.Sheet, Extra: []string{"kön"}, Rows: []map[string]string{
			{"indikator": "a", "plats": "0126", "period": "2021", "värde": "63,5", "nedre": "-1", "kön": "kvinnor"},
			{"indikator": "a", "plats": "00", "period": "2021-06", "värde": "..", "kommentar": "=1+1\nOch en rad till."},
		}},
	}
	var b, again bytes.Buffer
	must(t, Write(&b, contents))
	must(t, Write(&again, contents))
	if !bytes.Equal(b.Bytes(), again.Bytes()) {
		t.Error("two runs, two results")
	}
	w, problems := Read("w.xlsx", b.Bytes())
	told.Note(problems)
	if len(problems) > 0 {
		t.Error(listed(problems))
	}
	compare(t, "rows", shown(w.Tables[:1], "code", "name", "nameEn", "kind", "within", "population", "populationDate"),
		"A2=0126 B2=Huddinge C2=Huddinge municipality D2=kommun E2= G2=113920 H2=2023-12-31")
	compare(t, "rows", shown(w.Tables[1:], "indicator", "place", "period", "value", "lower", "comment"),
		"A2=a B2=0126 C2=2021 D2=63.5 E2=-1 M2= P2=kvinnor\nA3=a B3=00 C3=2021-06 D3=.. E3= M3==1+1\nOch en rad till. P3=")
	kinds := []CellKind{}
	for _, key := range []string{"code", "population", "populationDate"} {
		kinds = append(kinds, w.Tables[0].Rows[0].Cell(w.Tables[0].Spec.Column(key)).Kind)
	}
	for _, key := range []string{"period", "value", "lower", "comment"} {
		kinds = append(kinds, w.Tables[1].Rows[0].Cell(w.Tables[1].Spec.Column(key)).Kind)
	}
	if want := []CellKind{Text, Number, Day, Text, Number, Number, Blank}; !slices.Equal(kinds, want) {
		t.Errorf("kinds %v, want %v", kinds, want)
	}
}

func TestWriteRefusesUnknown(t *testing.T) {
	contents := []Content{{Sheet: sheets.Areas.Sheet, Rows: []map[string]string{{"kolumn": "x"}}}}
	if err := Write(&bytes.Buffer{}, contents); err == nil {
		t.Errorf("%v was written", contents)
	}
}

func TestFromText(t *testing.T) {
	table := FromText("w.xlsx", sheets.Values.Sheet, `
indikator | plats | period | värde | kön
a         | 0126  | 2021   | 63,5  | kvinnor
b         |       | 2021   | ..

b         | 0126  | 2021   | #N/A
b         | 0126  | 2021   | =A1`)
	compare(t, "rows", shown([]Table{table}, "indicator", "place", "period", "value"),
		"A2=a B2=0126 C2=2021 D2=63.5 E2=kvinnor\nA3=b B3= C3=2021 D3=.. E3=\nA5=b B5=0126 C5=2021 D5=#N/A E5=\nA6=b B6=0126 C6=2021 D6==A1 E6=")
	for i, want := range []CellKind{Number, Text, Fault, Uncached} {
		if got := table.Rows[i].Cell(sheets.Values.Value).Kind; got != want {
			t.Errorf("row %d: kind %d, want %d", i, got, want)
		}
	}
}

// What the specification promises, the template and the messages rely on.
func TestSpecification(t *testing.T) {
	for _, s := range sheets.All {
		seen := map[string]string{}
		for _, c := range s.Columns {
			for _, label := range append([]string{c.Label}, c.Aliases...) {
				if other, ok := seen[normal(label)]; ok {
					t.Errorf("%s: %q stands for %s and %s", s.Name, label, other, c.Key)
				}
				seen[normal(label)] = c.Key
			}
			if c.Width == 0 || c.Help(words.Carried().Must("sv")) == "column_"+s.Key+"_"+c.Key {
				t.Errorf("%s.%s lacks width or help", s.Name, c.Key)
			}
			if c.Required && c.Example == "" {
				t.Errorf("%s.%s lacks an example", s.Name, c.Key)
			}
			if c.Kind == sheets.Ref && c.Of.Columns[0].Kind != sheets.ID {
				t.Errorf("%s.%s refers to a sheet that does not begin with its id", s.Name, c.Key)
			}
			if c.Kind == sheets.Choice && c.Example != "" {
				if _, ok := c.Words.Find(c.Example); !ok {
					t.Errorf("%s.%s: %q is not in its list", s.Name, c.Key, c.Example)
				}
			}
			if _, err := period.Parse(c.Example); c.Kind == sheets.PeriodKind && err != nil {
				t.Errorf("%s.%s: %v", s.Name, c.Key, err)
			}
			if n := len([]rune(strings.Join(c.Words.Words(), ","))); n > 255 {
				t.Errorf("%s.%s: a drop-down of %d characters is more than Excel takes", s.Name, c.Key, n)
			}
		}
	}
}

func BenchmarkRead(b *testing.B) {
	var rows []map[string]string
	for i := range 1652 {
		rows = append(rows, map[string]string{"indikator": "otrygg-sen-kvall", "plats": "0126", "period": fmt.Sprint(1900 + i%200),
			"värde": "26.2381", "nedre": "20.1", "övre": "30.2", "antal svar": "1566", "kommentar": "En kommentar.", "kommentar (en)": "A note."})
	}
	var workbook bytes.Buffer
	must(b, Write(&workbook, []Content{{Sheet: sheets.Values.Sheet, Rows: rows}}))
	for b.Loop() {
		Read("w.xlsx", workbook.Bytes())
	}
}

func TestPracticeIsTheSameEveryTime(t *testing.T) {
	var a, b bytes.Buffer
	must(t, WritePractice(&a))
	must(t, WritePractice(&b))
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two runs, two results")
	}
	answers := PracticeAnswers("ovning.xlsx")
	for i, m := range PracticeMistakes() {
		if !words.Carried().Must("sv").Has(m.key("wrong")) || !words.Carried().Must("sv").Has(m.key("why")) {
			t.Errorf("there are no words for %s", m.key("wrong"))
		}
		if want := fmt.Sprintf("%d. %s!%s (%s)", i+1, m.At.Sheet, m.At.Cell, m.Code); !strings.Contains(answers, want) {
			t.Errorf("the answers lack %s", want)
		}
	}
}

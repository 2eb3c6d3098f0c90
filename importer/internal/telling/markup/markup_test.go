package markup

import (
	"strings"
	"testing"
	"testing/fstest"

	"lagesbild"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/view"
)

const hostile = `<b>"å" & 'ö' +1</b>`

// A leaf is what its template makes, to the byte, whatever the workbook holds.
func TestLeaves(t *testing.T) {
	r, err := New(words.Carried().Must("sv"), lagesbild.Files)
	if err != nil {
		t.Fatal(err)
	}
	here, odd := view.Link{Text: hostile, URL: "platser/0126-skogas/", Lang: "sv"}, view.Link{Text: "odd", URL: `platser/"onmouseover=x/`}
	figures := []view.Figure{{}, {Value: hostile, Interval: hostile, Notes: []string{"a"}, Numbers: []int{1, 12}}, {Missing: hostile, Sign: hostile}}
	rows := []view.TableRow{{Place: here, Role: "ours", Cells: figures, Respondents: hostile}, {Place: view.Link{Text: "a"}, Role: "part", Cells: figures[:1]}}
	marks := []view.Mark{{Role: "ours", At: "42.5", Lower: "40", Width: "5"}, {Role: "part", At: "1", Lower: "0", Width: "3"}, {Role: "other", At: "0"}}
	ticks := []view.Tick{{At: "0", Label: hostile}, {At: "37.5", Label: "b", Class: "mid room-2"}, {At: "100", Label: "c"}}
	groupOf := func(columns ...string) view.IndicatorGroup {
		figured := view.IndicatorRow{Indicator: here, Period: hostile, Earlier: hostile, Told: hostile, Direction: hostile, Strip: &view.Strip{Marks: marks}}
		for n := range len(columns) - 1 {
			figured.Figures = append(figured.Figures, figures[n%len(figures)])
			figured.Findings = append(figured.Findings, view.Finding{Code: []string{"", "lower"}[n%2], Text: hostile})
		}
		bare := view.IndicatorRow{Indicator: view.Link{Text: "a"}, Figures: figured.Figures, Findings: make([]view.Finding, len(figured.Findings))}
		return view.IndicatorGroup{Source: view.Prose{Text: hostile}, Slug: "kalla-1", Columns: columns, Low: hostile, High: hostile,
			Indicators: []view.IndicatorRow{{Indicator: here}, figured, bare}, Footnotes: []string{hostile}, Notes: []string{hostile}}
	}
	lines := view.Lines{Title: hostile, Description: hostile, Note: hostile, Unit: hostile, Gutter: hostile, Names: hostile, X: ticks, Y: ticks, Series: []view.Series{
		{Role: "ours", Name: hostile, Paths: []string{"M0 40L50 35", "M60 1L70 2"}, LabelY: "12",
			Points: []view.Point{{X: "1", Y: "2", Top: "3", Height: "4", Label: hostile, Period: hostile}, {X: "5", Y: "6"}}},
		{Role: "other1", Name: "b"},
	}}
	contexts := map[string][]any{
		"parts/prose.html": {view.Prose{Text: hostile}, view.Prose{Text: hostile, Lang: "sv"}, view.Link{Text: "a", URL: "b"}, hostile},
		"parts/link.html": {view.Link{Text: hostile, URL: "platser/0126-skogas/"}, view.Link{Text: hostile}, view.Link{Text: "a", URL: "insatser/#insats-x", Lang: "sv"},
			view.Link{Text: "odd", URL: `platser/"onmouseover=x/`}},
		"parts/figure.html": {
			figureIn(view.Figure{Value: "63 %", Interval: "59–68"}, ""),
			figureIn(view.Figure{Value: hostile, Interval: hostile, Notes: []string{"a"}, Numbers: []int{1, 12}}, "tabell"),
			figureIn(view.Figure{Value: "1", Numbers: []int{1}}, ""),
			figureIn(view.Figure{Missing: hostile, Sign: hostile}, "tabell"),
			figureIn(view.Figure{Missing: "saknas"}, "tabell"),
			figureIn(view.Figure{}, "tabell"),
		},
		"parts/finding.html": {
			findingIn("higher", true), findingIn("lower", false), findingIn("not_established", true), findingIn("not_testable", false),
			map[string]any{"finding": view.Finding{Code: "higher", Text: hostile}},
		},
		"parts/table.html": {
			&view.Table{},
			&view.Table{Caption: hostile, First: hostile, Columns: []view.Column{{Head: hostile}, {Head: "2020", Class: "oldest"}, {Head: "2021", Class: "older"}}, Many: "many-periods", More: hostile, Wide: true, Rows: rows, Respondents: hostile, Footnotes: []string{hostile, "b"}, Notes: []string{hostile, "c"}},
			&view.Table{Caption: "a", First: "Plats", Columns: make([]view.Column, 3), Rows: rows},
			&view.Table{Rows: []view.TableRow{{Place: odd}}},
		},
		"parts/indicator-table.html": {
			view.IndicatorGroup{},
			groupOf("Mått", hostile, "Län"), groupOf("Mått", "Riket"), groupOf("Mått"),
			view.IndicatorGroup{Slug: "a", Columns: []string{"Mått"}, Indicators: []view.IndicatorRow{{Indicator: here, Stated: hostile, Missing: view.Prose{Text: hostile, Lang: "sv"}}}},
		},
		"parts/compared.html": {
			map[string]any{"id": "a-b", "caption": hostile, "unit": hostile, "rows": []view.ComparedRow{
				{Place: here, Figure: figures[1], Finding: view.Finding{Code: "higher", Text: hostile}, Difference: "+3,5 (0,3 till 6,9)", Rank: hostile},
				{Place: view.Link{Text: hostile}, Figure: figures[2], Finding: view.Finding{Code: "not_testable", Text: "b"}},
			}},
			map[string]any{"id": "a b", "caption": "", "unit": "", "rows": []view.ComparedRow{}},
		},
		"charts/dots.html": {
			map[string]any{"id": "a", "chart": &view.Dots{}, "source": ""},
			map[string]any{"id": "a", "source": hostile, "heading": hostile, "chart": &view.Dots{
				Title: hostile, Description: hostile, Note: hostile, Unit: hostile, Stacked: true, More: hostile, Ticks: ticks, Missing: []string{hostile, "b"},
				Rows: []view.DotRow{{Place: here, Mark: marks[0], Label: hostile, Note: hostile}, {Place: here, Mark: marks[2], Rest: true}},
			}},
			map[string]any{"id": "a", "source": "b", "chart": &view.Dots{Title: hostile, Rows: []view.DotRow{{Place: odd}}}},
		},
		"charts/lines.html": {
			map[string]any{"id": "a", "chart": &view.Lines{}, "small": false},
			map[string]any{"id": "a", "chart": &lines, "small": false},
			map[string]any{"id": "a", "chart": &lines, "small": true},
		},
	}
	for name := range leaves {
		if len(contexts[name]) == 0 {
			t.Errorf("%s is held against nothing", name)
		}
		made := 0
		for _, context := range contexts[name] {
			want, err := r.execute(name, context)
			if err != nil {
				t.Fatal(err)
			}
			if _, ok := leaves[name](r, context); ok {
				made++
			}
			if got, err := r.partial(name, context); err != nil || got != want {
				t.Errorf("%s of %+v: %v\n%s\nwant\n%s", name, context, err, got, want)
			}
		}
		if made < len(contexts[name])/2 {
			t.Errorf("%s: only %d of %d are not left to the template", name, made, len(contexts[name]))
		}
	}
}

func figureIn(f view.Figure, id string) map[string]any {
	if id == "" {
		return map[string]any{"figure": f}
	}
	return map[string]any{"figure": f, "id": id}
}

func findingIn(code string, said bool) map[string]any {
	return map[string]any{"finding": view.Finding{Code: code, Text: "ord"}, "words": said}
}

// A site's own partial wins over the program's, leaves included.
func TestOwnPartial(t *testing.T) {
	own := fstest.MapFS{"layouts/_partials/parts/link.html": {Data: []byte(`<i>{{ .Text }}</i>`)}}
	r, err := New(words.Carried().Must("sv"), own, lagesbild.Files)
	if err != nil {
		t.Fatal(err)
	}
	html, err := r.partial("parts/table.html", &view.Table{Caption: "c", First: "Plats", Columns: make([]view.Column, 3), Rows: []view.TableRow{{Place: view.Link{Text: "Å", URL: "x/"}}}})
	if err != nil || !strings.Contains(string(html), "<i>Å</i>") {
		t.Errorf("%v: %s", err, html)
	}
}

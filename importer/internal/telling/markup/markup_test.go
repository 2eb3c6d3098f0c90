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
		"charts/band.html": {view.Mark{Role: "ours", At: "42.5", Lower: "40", Width: "5"}, view.Mark{Role: "other", At: "1"}},
		"charts/dot.html":  {view.Mark{Role: "ours", At: "42.5"}, view.Mark{Role: "part", At: "0"}},
	}
	for name := range leaves {
		if len(contexts[name]) == 0 {
			t.Errorf("%s is held against nothing", name)
		}
		for _, context := range contexts[name] {
			want, err := r.execute(name, context)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := r.partial(name, context); err != nil || got != want {
				t.Errorf("%s of %+v: %v\n%s\nwant\n%s", name, context, err, got, want)
			}
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
	html, err := r.partial("parts/table.html", &view.Table{Caption: "c", Head: []string{"Plats"}, Rows: []view.TableRow{{Place: view.Link{Text: "Å", URL: "x/"}}}})
	if err != nil || !strings.Contains(string(html), "<i>Å</i>") {
		t.Errorf("%v: %s", err, html)
	}
}

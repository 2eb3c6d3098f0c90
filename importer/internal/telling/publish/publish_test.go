package publish

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
)

func build(t *testing.T, p *model.Programme) map[string][]byte {
	t.Helper()
	files, err := inMemory(p)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// inMemory makes all files, by path.
func inMemory(p *model.Programme) (map[string][]byte, error) {
	files := map[string][]byte{}
	_, err := Make(p, func(file string, data []byte) error {
		files[file] = data
		return nil
	})
	return files, err
}

// golden compares with a file of testdata, or writes it.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", filepath.FromSlash(name))
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s differs (%v); got:\n%s", file, err, got)
	}
}

// The example's own files are golden; schemas have tests where they are made.
func TestBuild(t *testing.T) {
	files := build(t, example())
	own := map[string][]byte{}
	for name, data := range files {
		if !strings.HasPrefix(name, schemas) {
			own[filepath.Join("example", filepath.FromSlash(name))] = data
			golden(t, "example/"+name, data)
		}
	}
	err := filepath.WalkDir(filepath.Join("testdata", "example"), func(path string, entry os.DirEntry, err error) error {
		name, _ := filepath.Rel("testdata", path)
		if _, known := own[name]; err == nil && !entry.IsDir() && !known {
			t.Errorf("%s is the golden file of nothing; remove it", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestSameBytes(t *testing.T) {
	first := build(t, example())
	for range 3 {
		if again := build(t, example()); !maps.EqualFunc(first, again, bytes.Equal) {
			t.Fatal("the same programme gave other bytes")
		}
	}
}

// A programme that its schema does not allow is an error that names file and place.
func TestBuildInvalid(t *testing.T) {
	p := example()
	p.Indicators[0].Observations[1].Value = nil
	_, err := inMemory(p)
	if err == nil || !strings.HasPrefix(err.Error(), "indicators/trygg.json: /observations/1 ") {
		t.Errorf("got %v", err)
	}
}

func TestEncode(t *testing.T) {
	for _, test := range []struct {
		v    any
		want string
	}{
		{map[string]any{}, "{}\n"},
		{[]int{}, "[]\n"},
		{map[string]any{"a": "<b> & \"{,:\\", "b": 1e6}, "{\n  \"a\": \"<b> & \\\"{,:\\\\\",\n  \"b\": 1000000\n}\n"},
		{map[string]any{"a": []any{map[string]any{"x": []int{1, 2}, "y": nil}, []int{}}}, "{\n  \"a\": [\n    {\"x\": [1, 2], \"y\": null},\n    []\n  ]\n}\n"},
		{[]float64{0.1, 63.5, 123456789012345, -0.000123456789012345}, "[\n  0.1,\n  63.5,\n  123456789012345,\n  -0.000123456789012345\n]\n"},
	} {
		got, err := encode(test.v, depth{objects: 2, lists: 2})
		if err != nil || string(got) != test.want {
			t.Errorf("got %s (%v), want %s", got, err, test.want)
		}
		var back any
		if err := json.Unmarshal(got, &back); err != nil {
			t.Errorf("%s is not JSON: %v", got, err)
		}
	}
}

func TestInert(t *testing.T) {
	for text, want := range map[string]string{
		"":                "",
		"Huddinge":        "Huddinge",
		"a=1":             "a=1",
		"=1+1":            "'=1+1",
		"+46":             "'+46",
		"-5":              "'-5",
		"-":               "'-",
		"@SUM(A1)":        "'@SUM(A1)",
		"\t=1+1":          "'\t=1+1",
		"\r=1+1":          "'\r=1+1",
		" \u00a0\n=1":     "' \u00a0\n=1",
		"\x00=1":          "'\x00=1",
		"– en dash first": "– en dash first",
		"'=1":             "'=1",
	} {
		if got := inert(text); got != want {
			t.Errorf("inert(%q) = %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{"-": "-", "--": "--", "+": "+", "..": "..", "x": "x", "=A1": "'=A1", "-x": "'-x"} {
		if got := sign(text); got != want {
			t.Errorf("sign(%q) = %q, want %q", text, got, want)
		}
	}
}

// Whatever a workbook says, no cell of the CSV but a number or a lone sign begins like a formula.
func TestCSVInjection(t *testing.T) {
	const evil = "=cmd|' /C calc'!A0"
	p := example()
	p.Places[0].Name["sv"] = evil
	i := &p.Indicators[1]
	i.Name["sv"], i.Source["sv"], i.Licence, i.Breakdowns = evil, "\t"+evil, "@"+evil, []string{"+" + evil}
	for n := range i.Observations {
		o := &i.Observations[n]
		o.Breakdown = map[string]string{"+" + evil: "-" + evil}
		o.Comment, o.Sign = &model.Text{"sv": " \r" + evil}, evil
		o.From = model.From{Workbook: evil, Sheet: evil, Cell: "A1"}
	}
	data := build(t, p)["indicators/bortkorda.csv"]
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	value := slices.Index(rows[0], "value")
	for n, row := range rows {
		for column, cell := range row {
			start := strings.TrimSpace(cell)
			if start != "" && strings.ContainsAny(start[:1], "=+-@") && column != value {
				t.Errorf("row %d, %s: %q", n, rows[0][column], cell)
			}
		}
	}
	if rows[3][value] != "-5" {
		t.Errorf("a negative number became %q", rows[3][value])
	}
	if n := bytes.Count(data, []byte("\n")); n != bytes.Count(data, []byte("\r\n")) {
		t.Error("a line does not end with CRLF")
	}
}

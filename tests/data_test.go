package tests

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// observation is one observation as /data/indicators/ID.json has it.
type observation struct {
	Place, Period       string
	Breakdown           map[string]string
	Value, Lower, Upper *float64
	Level, Rounded      float64
	Missing, Sign       string
	Respondents         *int
	Flags               []string
	From                from
}

type from struct{ Workbook, Sheet, Cell string }

// decode reads a public file.
func decode[T any](t *testing.T, path string) T {
	t.Helper()
	var v T
	data, ok := first.files[path]
	if !ok {
		t.Fatalf("there is no /%s", path)
	}
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		t.Fatalf("/%s: %v", path, err)
	}
	return v
}

type index struct {
	Files []struct {
		Path, SHA256, Schema string
		Bytes                int
	}
}

// The index lists what there is, and nothing else lies beside it.
func TestIndex(t *testing.T) {
	listed := map[string]bool{"data/index.json": true}
	for _, f := range decode[index](t, "data/index.json").Files {
		data, ok := first.files["data/"+f.Path]
		sum := sha256.Sum256([]byte(data))
		switch {
		case !ok:
			t.Errorf("/data/index.json: there is no %s", f.Path)
		case len(data) != f.Bytes || hex.EncodeToString(sum[:]) != f.SHA256:
			t.Errorf("/data/index.json: %s has %d bytes and SHA-256 %x, not %d and %s", f.Path, len(data), sum, f.Bytes, f.SHA256)
		}
		if _, ok := first.files["data/"+f.Schema]; f.Schema != "" && !ok {
			t.Errorf("/data/index.json: %s has the schema %s, which is not there", f.Path, f.Schema)
		}
		listed["data/"+f.Path] = true
	}
	for path := range first.files {
		if strings.HasPrefix(path, "data/") && !strings.HasSuffix(path, ".html") && !listed[path] {
			t.Errorf("/data/index.json does not list /%s", path)
		}
	}
}

func TestJSONValidates(t *testing.T) {
	for _, b := range sites {
		node(t, "json.mjs", filepath.Join(b.public, "data"))
	}
}

// Each CSV file is what RFC 4180 and spreadsheet programs expect, and as long as its JSON.
func TestCSV(t *testing.T) {
	count := 0
	for _, path := range slices.Sorted(maps.Keys(first.files)) {
		id, ok := strings.CutSuffix(path, ".csv")
		if !ok {
			continue
		}
		data := first.files[path]
		if strings.Count(data, "\n") != strings.Count(data, "\r\n") || !strings.HasSuffix(data, "\r\n") {
			t.Errorf("/%s: a line does not end in CRLF", path)
		}
		rows, err := csv.NewReader(strings.NewReader(data)).ReadAll()
		if err != nil {
			t.Errorf("/%s: %v", path, err)
			continue
		}
		id, tests := strings.CutSuffix(id, ".tests")
		file := decode[struct{ Observations []observation }](t, id+".json")
		if !tests {
			count++
			if want := len(file.Observations); len(rows) != want+1 {
				t.Errorf("/%s: %d rows below its heading, want %d as in the JSON", path, len(rows)-1, want)
			}
		}
		for i, row := range rows {
			for j, cell := range row {
				if formula(cell) {
					t.Errorf("/%s: row %d, column %s: %q would be a formula in a spreadsheet", path, i+1, rows[0][j], cell)
				}
			}
		}
	}
	indicators, _ := filepath.Glob(filepath.Join(first.public, "data", "indicators", "*.json"))
	indicators = slices.DeleteFunc(indicators, func(path string) bool { return strings.HasSuffix(path, ".computed.json") })
	if len(indicators) != count {
		t.Errorf("%d CSV files for %d indicators", count, len(indicators))
	}
}

// formula tells whether a spreadsheet would read a cell as a formula. A number is none, and
// neither is one sign alone.
func formula(cell string) bool {
	return len(cell) > 1 && strings.ContainsRune("=+-@\t\r", rune(cell[0])) && json.Unmarshal([]byte(cell), new(float64)) != nil
}

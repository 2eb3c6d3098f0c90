package publish

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unsafe"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

func TestReadBack(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "published")
	write(t, dir, build(t, example()))
	published, err := Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(published.Programme, example()) {
		t.Errorf("read another programme than was written: %+v", published.Programme)
	}
	if r := write(t, dir, build(t, published.Programme)); len(r.Written)+len(r.Removed) > 0 {
		t.Errorf("written again: %v, removed: %v", r.Written, r.Removed)
	}
}

// A million values are held twice while they are compared, as they are and as they were.
func TestValuesTakeNoMoreRoom(t *testing.T) {
	const many = 1000
	i := example().Indicators[0]
	one := i.Observations[0]
	i.Observations = nil
	for range many {
		i.Observations = append(i.Observations, one)
	}
	data, err := encode(model.IndicatorFile{Indicator: i}, publicDepth)
	if err != nil {
		t.Fatal(err)
	}
	into, err := decode("indicators/trygg.json", data)
	if err != nil {
		t.Fatal(err)
	}
	var p model.Programme
	into(&p)
	read := p.Indicators[0].Observations
	if len(read) != many || cap(read) > many+many/20 {
		t.Errorf("%d values have room for %d", len(read), cap(read))
	}
	for n, o := range read {
		first := read[0]
		for _, s := range [][2]string{{o.Place, first.Place}, {o.Period, first.Period}, {o.From.Workbook, first.From.Workbook}, {o.From.Sheet, first.From.Sheet}} {
			if unsafe.StringData(s[0]) != unsafe.StringData(s[1]) {
				t.Fatalf("value %d has a %q of its own", n, s[0])
			}
		}
	}
}

func TestReadNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "published")
	for _, prepare := range []func() error{
		func() error { return nil },
		func() error { return os.Mkdir(dir, 0o777) },
		func() error { return os.WriteFile(filepath.Join(dir, ".DS_Store"), []byte("x"), 0o666) },
	} {
		if err := prepare(); err != nil {
			t.Fatal(err)
		}
		if published, err := Read(dir); published != nil || err != nil {
			t.Errorf("got %v, %v", published, err)
		}
	}
}

func TestReadDamaged(t *testing.T) {
	replace := func(old, new string) func(string) string {
		return func(s string) string { return strings.Replace(s, old, new, 1) }
	}
	for name, test := range map[string]struct {
		file    string
		edit    func(string) string // nil: the file is removed
		pointer string
		sv, en  string
	}{
		"value as text":   {"indicators/trygg.json", replace(`"value": 63`, `"value": "63"`), "/observations/1/value", "är text men ska vara ett tal", "is text but has to be a number"},
		"unknown status":  {"goals.json", replace(`"met"`, `"fine"`), "/goals/1/status", `är "fine" men ska vara något av`, `is "fine" but has to be one of`},
		"another value":   {"indicators/trygg.json", replace(`"value": 63`, `"value": 64`), "", "är inte den fil som skrevs", "is not the file that was written"},
		"edited table":    {"indicators/trygg.csv", replace("63", "64"), "", "index.json#/files/5/sha256", "index.json#/files/5/sha256"},
		"half a file":     {"areas.json", func(s string) string { return s[:len(s)/2] }, "", "är inte JSON", "is not JSON"},
		"edited index":    {"index.json", replace(`"followUp": 2021`, `"followUp": 20210`), "/programme/followUp", "följer inte schemat", "does not follow the schema"},
		"file gone":       {"indicators/bortkorda.csv", nil, "", "saknas", "is missing"},
		"index gone":      {"index.json", nil, "", "saknas", "is missing"},
		"file of its own": {"indicators/mine.json", func(string) string { return "{}" }, "", "hör inte dit", "does not belong there"},
		"edited schema":   {"schema/areas.schema.json", replace("object", "array"), "", "är inte den fil som skrevs", "is not the file that was written"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "published")
			files := build(t, example())
			write(t, dir, files)
			path := filepath.Join(dir, filepath.FromSlash(test.file))
			if test.edit == nil {
				if err := os.Remove(path); err != nil {
					t.Fatal(err)
				}
			} else if err := os.WriteFile(path, []byte(test.edit(string(files[test.file]))), 0o666); err != nil {
				t.Fatal(err)
			}
			published, err := Read(dir)
			var damage *Damage
			if published != nil || !errors.As(err, &damage) {
				t.Fatalf("got %v, %v", published, err)
			}
			if damage.File != test.file || damage.Pointer != test.pointer {
				t.Errorf("at %s#%s, want %s#%s", damage.File, damage.Pointer, test.file, test.pointer)
			}
			for lang, want := range map[string]string{"sv": test.sv, "en": test.en} {
				message := words.Carried().Must(lang).Explain(err)
				if !strings.HasPrefix(message, path) || !strings.Contains(message, want) || !strings.Contains(message, `"git restore `+dir+`"`) {
					t.Errorf("%s: %s", lang, message)
				}
			}
		})
	}
}

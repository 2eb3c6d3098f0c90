package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"
)

func workbooks(t *testing.T, s size) map[string][]byte {
	t.Helper()
	dir := t.TempDir()
	if err := s.write(dir); err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, name := range names {
		if files[filepath.Base(name)], err = os.ReadFile(name); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// What is measured today can be compared with what was measured before.
func TestSameBytes(t *testing.T) {
	s := size{9, 7, 5}
	one, two := workbooks(t, s), workbooks(t, s)
	if len(one) != 2 || len(two) != 2 {
		t.Fatalf("%d and %d workbooks, want 2", len(one), len(two))
	}
	for name, data := range one {
		if !bytes.Equal(data, two[name]) {
			t.Errorf("%s is another one the second time", name)
		}
	}
}

// Every value is in one of the workbooks, and none of these is larger than the program takes.
func TestEveryValue(t *testing.T) {
	s := size{90, 50, 20}
	rows := 0
	for name, data := range workbooks(t, s) {
		const mostBytes = 20 << 20
		if len(data) > mostBytes {
			t.Errorf("%s has %d bytes", name, len(data))
		}
		if name == "exempel.xlsx" {
			continue
		}
		f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		table, err := f.GetRows("Värden")
		if err != nil {
			t.Fatal(err)
		}
		if rows += len(table) - 1; len(table) > rowsPerWorkbook {
			t.Errorf("%s has %d rows", name, len(table))
		}
		if first := table[1]; len(first) != 7 {
			t.Errorf("%s: %q", name, first)
		}
	}
	if want := s.indicators * s.places * s.periods; rows != want {
		t.Errorf("%d values, want %d", rows, want)
	}
}

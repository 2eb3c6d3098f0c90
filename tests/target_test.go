package tests

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/net/html"
)

// The default data have no target in figures. With one, and with the goal that the indicator
// measures, the page shows how it goes, every number behind it, and people's assessment beside it.
func TestTarget(t *testing.T) {
	site := filepath.Join(t.TempDir(), "site")
	if err := copySite(site); err != nil {
		t.Fatal(err)
	}
	fillIndicator(t, filepath.Join(site, "data", "spreadsheets", "ntu-2017-2022.xlsx"), "otrygg-sen-kvall", map[string]any{
		"målvärde": 25, "måltyp": "högst", "målår": 2025, "basår": 2018, "mäter mål": "trygghet", "slag av siffra": "undersökning"})
	var b build
	if err := b.make(site, "public", ""); err != nil {
		t.Fatal(err)
	}
	for path, words := range map[string][]string{
		"indikatorer/otrygg-sen-kvall/": {"Så räknade vi", "Kan inte avgöras", "Förändringen sedan basåret kan inte prövas", "Högst 25 % år 2025",
			"32,5 % (29,8–35,3), Huddinge 2021–2022", "−0,99 procentenheter om året", "Så är målet bedömt", "Inte bedömt"},
		"en/indikatorer/otrygg-sen-kvall/": {"How we computed it", "Cannot be told", "At most 25% in 2025"},
	} {
		for _, w := range words {
			if !says(b.page(path).doc, w) {
				t.Errorf("/%s does not say %q", path, w)
			}
		}
	}
	for _, r := range rules {
		for _, path := range []string{"indikatorer/otrygg-sen-kvall/", "en/indikatorer/otrygg-sen-kvall/"} {
			r.check(&b, b.page(path), func(_ *html.Node, format string, args ...any) {
				t.Errorf("/%s: %s: "+format, append([]any{path, r.name}, args...)...)
			})
		}
	}
}

// fillIndicator fills in cells of an indicator's row by heading; a heading that is not there is added.
func fillIndicator(t *testing.T, workbook, id string, values map[string]any) {
	t.Helper()
	f, err := excelize.OpenFile(workbook)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Indikatorer")
	if err != nil {
		t.Fatal(err)
	}
	heading := slices.IndexFunc(rows, func(row []string) bool { return slices.Contains(row, "id *") || slices.Contains(row, "id") })
	row := slices.IndexFunc(rows, func(row []string) bool { return slices.Contains(row, id) })
	if heading < 0 || row < 0 {
		t.Fatalf("%s has no row of %s", workbook, id)
	}
	heads := rows[heading]
	for name, v := range values {
		column := slices.IndexFunc(heads, func(h string) bool { return strings.TrimSuffix(h, " *") == name })
		if column < 0 {
			heads = append(heads, name)
			column = len(heads) - 1
			set(t, f, "Indikatorer", column, heading, name)
		}
		set(t, f, "Indikatorer", column, row, v)
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
}

func set(t *testing.T, f *excelize.File, sheet string, column, row int, v any) {
	t.Helper()
	cell, err := excelize.CoordinatesToCellName(column+1, row+1)
	if err == nil {
		err = f.SetCellValue(sheet, cell, v)
	}
	if err != nil {
		t.Fatal(err)
	}
}

package publish

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/check"
)

// TestUnreadIsNotPublished hides a word wherever a workbook can hold one that is not read, and
// looks for it in every file that is published and in all that the templates draw.
func TestUnreadIsNotPublished(t *testing.T) {
	const canary = "kanariefågel"
	paths, err := filepath.Glob("../../../../data/spreadsheets/*.xlsx")
	if err != nil || len(paths) == 0 {
		t.Fatal("no workbooks", err)
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	var books []*book.Workbook
	hidden := 0
	for _, path := range paths {
		f, err := excelize.OpenFile(path)
		must(err)
		for _, sheet := range f.GetSheetList() {
			rows, err := f.GetRows(sheet)
			must(err)
			head, width := headings(rows)
			if head == 0 {
				continue
			}
			hidden++
			at := func(column, row int) string {
				name, err := excelize.CoordinatesToCellName(column, row)
				must(err)
				return name
			}
			// A column apart from the table, in a row that is hidden. Among the values every
			// column is read: a strange one is a breakdown.
			if sheet != "Värden" {
				must(f.SetCellStr(sheet, at(width+3, head), canary+" rubrik"))
				must(f.SetCellStr(sheet, at(width+3, head+1), canary+" kolumn"))
			}
			must(f.SetRowVisible(sheet, head+1, false))
			must(f.AddComment(sheet, excelize.Comment{Cell: at(width+3, head), Author: canary, Text: canary + " kommentar"}))
			must(f.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddHeader: "&L" + canary, OddFooter: "&R" + canary}))
			v := excelize.NewDataValidation(true)
			v.SetSqref(at(width+3, head+2))
			v.SetInput(canary, canary)
			v.SetError(excelize.DataValidationErrorStyleStop, canary, canary)
			must(v.SetDropList([]string{canary}))
			must(f.AddDataValidation(sheet, v))
			if sheet == "Värden" { // what is for staff has a column of its own
				column := 0
				for n, text := range rows[head-1] {
					if strings.HasPrefix(text, "kontrollerad") {
						column = n + 1
					}
				}
				if column == 0 {
					column = width + 1
					must(f.SetCellStr(sheet, at(column, head), "kontrollerad"))
				}
				must(f.SetCellStr(sheet, at(column, head+1), canary+" kontrollerad"))
			}
		}
		for sheet, visible := range map[string]bool{"Anteckningar": true, "Dolt": false} {
			_, err = f.NewSheet(sheet)
			must(err)
			must(f.SetCellStr(sheet, "A1", canary+" blad"))
			must(f.SetSheetVisible(sheet, visible))
		}
		must(f.SetDefinedName(&excelize.DefinedName{Name: "Kanarie", RefersTo: `"` + canary + `"`, Comment: canary}))
		must(f.SetDocProps(&excelize.DocProperties{Creator: canary, LastModifiedBy: canary, Title: canary, Subject: canary,
			Keywords: canary, Description: canary, Category: canary}))
		must(f.SetAppProps(&excelize.AppProperties{Company: canary, Application: canary}))
		var data bytes.Buffer
		must(f.Write(&data))
		must(f.Close())
		b, problems := book.Read(filepath.Base(path), data.Bytes())
		if problems.Errors() > 0 {
			t.Fatal(problems)
		}
		books = append(books, b)
	}
	if hidden < 5 {
		t.Fatalf("only %d sheets have a hiding place", hidden)
	}
	read, problems := check.Programme(books, check.Options{})
	p, ok := read.Sound()
	if !ok {
		_ = problems.Text(os.Stderr, words.Carried().Must("sv"))
		t.Fatal("the workbooks have errors")
	}
	files, err := inMemory(p)
	must(err)
	for name, data := range files {
		if bytes.Contains(bytes.ToLower(data), []byte(canary)) || strings.Contains(name, canary) {
			t.Errorf("%s holds what was not read", name)
		}
	}
	if len(files) < 100 {
		t.Errorf("only %d files were looked at", len(files))
	}
}

// headings finds the row of headings in a sheet, and its width: the first with three cells or more.
func headings(rows [][]string) (row, width int) {
	for n, cells := range rows {
		if len(cells) >= 3 {
			return n + 1, len(cells)
		}
	}
	return 0, 0
}

package check

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
)

// checkPractice checks the practice workbook by itself.
func checkPractice(t *testing.T, data []byte) problem.List {
	t.Helper()
	w, problems := book.Read("ovning.xlsx", data)
	_, more := Programme([]*book.Workbook{w}, Options{Alone: true})
	told.Note(more)
	problems = append(problems, more...)
	problems.Sort()
	return problems
}

// The check finds in the practice workbook what its answers say, no more and no less.
func TestPracticeHoldsWhatItsAnswersSay(t *testing.T) {
	var b bytes.Buffer
	if err := book.WritePractice(&b); err != nil {
		t.Fatal(err)
	}
	var got, want []string
	for _, p := range checkPractice(t, b.Bytes()) {
		got = append(got, fmt.Sprint(p.At.Sheet, "!", p.At.Cell, " ", p.Code))
	}
	for _, m := range book.PracticeMistakes() {
		want = append(want, fmt.Sprint(m.At.Sheet, "!", m.Found, " ", m.Code))
	}
	if len(want) != 40 {
		t.Errorf("%d mistakes, want 40", len(want))
	}
	for _, s := range got {
		if !slices.Contains(want, s) {
			t.Errorf("found but not in the answers: %s", s)
		}
	}
	for _, s := range want {
		if !slices.Contains(got, s) {
			t.Errorf("in the answers but not found: %s", s)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d problems, %d answers", len(got), len(want))
	}
}

// Mended as the answers say, nothing is left to tell.
func TestPracticeMended(t *testing.T) {
	var b bytes.Buffer
	if err := book.WritePractice(&b); err != nil {
		t.Fatal(err)
	}
	for _, p := range checkPractice(t, mended(t, b.Bytes())) {
		what, _ := p.Message(words.Carried().Must("sv"))
		t.Errorf("%s %s: %s", p.At, p.Code, what)
	}
}

// mended does what the answers say, as somebody would in Excel.
func mended(t *testing.T, data []byte) []byte {
	t.Helper()
	do := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	f, err := excelize.OpenReader(bytes.NewReader(data))
	do(err)
	defer f.Close()
	for _, m := range book.PracticeMistakes() {
		sheet, cell := m.At.Sheet, m.At.Cell
		column, row, err := excelize.CellNameToCoordinates(cell)
		do(err)
		below, err := excelize.CoordinatesToCellName(column, row+1)
		do(err)
		cells := []string{cell}
		switch m.Code {
		case problem.HiddenRows:
			do(f.SetRowVisible(sheet, row, true))
			continue
		case problem.MergedCells:
			do(f.UnmergeCell(sheet, cell, below))
			cells = append(cells, below)
		case problem.PercentFormat, problem.TurnedIntoDate: // the format of the other cells
			style, err := f.GetColStyle(sheet, strings.TrimRight(cell, "0123456789"))
			do(err)
			do(f.SetCellStyle(sheet, cell, cell, style))
		}
		for _, cell := range cells {
			number, err := strconv.ParseFloat(strings.Replace(m.Right, ",", ".", 1), 64)
			if err == nil && !strings.HasPrefix(m.Right, "0") && len(m.Right) > 0 {
				do(f.SetCellValue(sheet, cell, number))
			} else {
				do(f.SetCellStr(sheet, cell, m.Right))
			}
		}
	}
	out, err := f.WriteToBuffer()
	do(err)
	return out.Bytes()
}

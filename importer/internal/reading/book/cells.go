package book

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/xlsx"
)

// grid is what a sheet holds.
type grid struct {
	lines  []line
	hidden map[int]bool // columns
	merged []ref.Range
}

// line is a row of a sheet with the cells that are not blank.
type line struct {
	number int
	hidden bool
	cells  []placed
}

// placed is a cell and the number of its column.
type placed struct {
	column int
	Cell
}

// order puts the rows, and the cells of each, in order; false where a cell stands there twice.
func (g *grid) order() bool {
	byNumber := func(a, b line) int { return cmp.Compare(a.number, b.number) }
	if !slices.IsSortedFunc(g.lines, byNumber) {
		slices.SortStableFunc(g.lines, byNumber)
	}
	var lines []line
	for i, l := range g.lines {
		if i > 0 && g.lines[i-1].number == l.number {
			last := &lines[len(lines)-1]
			last.hidden = last.hidden && l.hidden
			last.cells = append(last.cells, l.cells...)
			continue
		}
		lines = append(lines, l)
	}
	g.lines = lines
	byColumn := func(a, b placed) int { return cmp.Compare(a.column, b.column) }
	for _, l := range g.lines {
		if !slices.IsSortedFunc(l.cells, byColumn) {
			slices.SortFunc(l.cells, byColumn)
		}
		for i := range l.cells[1:] {
			if l.cells[i].column == l.cells[i+1].column {
				return false
			}
		}
	}
	return true
}

// trim cuts every kind of space off the ends, also those that nobody sees.
func trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || r == '\u200b' || r == '\u2060' || r == '\ufeff'
	})
}

// cell tells what a cell says.
func (f file) cell(c xlsx.Cell) Cell {
	switch c.Kind {
	case xlsx.NoResult:
		return Cell{Kind: Uncached, Text: "=" + trim(c.Text)}
	case xlsx.Fault:
		return Cell{Kind: Fault, Text: c.Text}
	case xlsx.Boolean:
		if c.Number == 1 {
			return Cell{Kind: Boolean, Text: "SANT", Number: 1}
		}
		return Cell{Kind: Boolean, Text: "FALSKT"}
	case xlsx.Day:
		return Cell{Kind: Day, Text: c.Text[:min(len(c.Text), len(time.DateOnly))]}
	case xlsx.Number:
		return f.numberCell(c.Number, c.Style)
	}
	return textCell(c.Text)
}

func textCell(s string) Cell {
	if s = trim(strings.ReplaceAll(s, "\r\n", "\n")); s == "" {
		return Cell{}
	}
	return Cell{Kind: Text, Text: s}
}

// numberCell is a number as its style means it.
func (f file) numberCell(n float64, style int) Cell {
	n = number.Significant(n)
	cell := Cell{Kind: Number, Text: number.Decimal(n), Number: n}
	format := f.Format(style, n)
	const calendarEnds = 2958466 // the day after 9999-12-31
	if format.Day && n >= 0 && n < calendarEnds {
		if t, err := excelize.ExcelDateToTime(n, f.Date1904); err == nil {
			layout := time.DateOnly
			if n < 1 {
				layout = "15:04"
			}
			return Cell{Kind: Day, Text: t.Format(layout), Number: n}
		}
	}
	if format.Percent && n != 0 { // 0 is 0 either way
		n = number.Significant(100 * n)
		return Cell{Kind: Number, Text: number.Decimal(n) + " %", Number: n, Percent: true}
	}
	if n >= 0 && n == math.Trunc(n) {
		cell.Text = strings.Repeat("0", max(0, format.Digits-len(cell.Text))) + cell.Text
	}
	return cell
}

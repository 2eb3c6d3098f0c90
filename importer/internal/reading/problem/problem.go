// Package problem is what is wrong in a workbook: at which cell, why, and what to write
// instead. A problem is data; its words are chosen when it is printed.
package problem

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/ref"
)

// Code names a kind of problem: L and three digits. See catalogue.go.
type Code string

// Severity tells what a problem stops.
type Severity int

const (
	Error   Severity = iota // stops everything: nothing is written
	Warning                 // stops nothing, but somebody must look: the figures may be wrong
	Note                    // is told, and stops nothing
)

// Place is where in the workbooks something stands. Sheet and Cell may be empty for what
// concerns the whole workbook or sheet; a column is given by the cell of its heading.
type Place struct {
	Workbook, Sheet, Cell string
}

// Line is a place in a text file, as editors write it: content/om/_index.md:12.
func Line(file string, line int) Place { return Place{Workbook: fmt.Sprintf("%s:%d", file, line)} }

// String is the address as Excel's users know it: workbook.xlsx!Sheet!D5.
func (p Place) String() string {
	s := p.Workbook
	for _, part := range []string{p.Sheet, p.Cell} {
		if part != "" {
			s += "!" + part
		}
	}
	return s
}

// Args is what the message of a code mentions, by name: texts, numbers, and whatever else package
// words can put into a language.
type Args map[string]any

// Problem is one thing that is wrong, or worth knowing.
type Problem struct {
	Code    Code
	At      Place
	Value   string   // what the user wrote, quoted in the message as {value}
	Args    Args     // what else the message of the code mentions
	Suggest []string // what the user may have meant, best first
	Also    []Place  // other cells that take part, such as the first of two duplicates
	Checked string   // the reason by which somebody who looked has acknowledged a warning
	More    int      // how many like it in the same column were counted but not kept
}

// Severity of the problem, which its code decides. A warning that has been acknowledged is a note.
func (p Problem) Severity() Severity {
	if s := catalogue[p.Code]; s != Warning || p.Checked == "" {
		return s
	}
	return Note
}

// List collects problems. Its zero value is empty and ready.
type List []Problem

// Add appends a problem.
func (l *List) Add(p Problem) { *l = append(*l, p) }

// Errors counts the problems that stop everything.
func (l List) Errors() int { return l.Count(Error) }

// Count counts the problems of a severity, those not kept included.
func (l List) Count(s Severity) int {
	n := 0
	for _, p := range l {
		if p.Severity() == s {
			n += 1 + p.More
		}
	}
	return n
}

// Len counts all problems, those not kept included.
func (l List) Len() int {
	n := len(l)
	for _, p := range l {
		n += p.More
	}
	return n
}

// Column names the column of a sheet that the problem stands in, as a key.
func (p Problem) Column() string {
	return p.At.Workbook + "\x00" + p.At.Sheet + "\x00" + strings.TrimRight(p.At.Cell, "0123456789")
}

// Sort puts errors before warnings and those before notes, each by workbook, sheet, row, column and code, and drops
// exact repeats.
func (l *List) Sort() {
	slices.SortStableFunc(*l, func(a, b Problem) int {
		aCell, _ := ref.Parse(a.At.Cell)
		bCell, _ := ref.Parse(b.At.Cell)
		return cmp.Or(
			cmp.Compare(a.Severity(), b.Severity()),
			cmp.Compare(a.At.Workbook, b.At.Workbook),
			cmp.Compare(a.At.Sheet, b.At.Sheet),
			aCell.Compare(bCell),
			cmp.Compare(a.Code, b.Code),
			cmp.Compare(a.Value, b.Value),
		)
	})
	*l = slices.CompactFunc(*l, func(a, b Problem) bool {
		return a.Code == b.Code && a.At == b.At && a.Value == b.Value
	})
}

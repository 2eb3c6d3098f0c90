// Package book reads and writes workbooks: it is the only one that knows the file format.
// Reading gives rows of cells with their address, found by the labels of the header; what
// the cells mean is for package check to say.
package book

import (
	"cmp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/problem"
)

// Workbook is what one file holds, sheet by sheet.
type Workbook struct {
	Name   string // file name
	SHA256 string // of the file, in hexadecimal
	Bytes  int64
	Tables []Table
}

// Table is one sheet that was read by its specification.
//
// What is wrong with its header has been reported already: a required column that Heads
// lacks is missing in the sheet, and a table without Heads could not be read at all.
type Table struct {
	Spec  *Sheet
	At    problem.Place   // the sheet, as the user named it
	Heads map[string]Cell // heading by column key; the English twin of a column is key + "En"
	Extra []Cell          // headings of breakdowns, which a sheet has where Spec.Open
	Title []Cell          // the texts above the headings, and those of numbers: they may name a unit
	// Claimed are the columns that a misspelt heading is likely meant for; it has been reported.
	Claimed map[string]bool
	Rows    []Row
}

// Row is one row of a table that holds anything at all.
type Row struct {
	Number int  // in Excel
	Wide   bool // one value of a wide sheet, whose cells stand in several rows; the value may be blank

	// Rows share the maps, and those of a wide sheet that stand side by side the cells: there may
	// be hundreds of thousands of them.
	columns map[string]int // number of the column by key
	extra   []int          // number of the column by index of Table.Extra
	cells   []placed       // from left to right
	fixed   map[string]Cell
	at      problem.Place // the row as a whole
}

// Cell is the cell in the column with a key; the English twin is key + "En". A blank cell has
// its address too, and one in a column that the table lacks has the address of the row.
func (r Row) Cell(key string) Cell {
	if c, ok := r.fixed[key]; ok {
		return c
	}
	column, ok := r.columns[key]
	if !ok {
		return Cell{At: r.at}
	}
	return r.in(column)
}

// Extra is the cell below a heading of Table.Extra.
func (r Row) Extra(i int) Cell { return r.in(r.extra[i]) }

func (r Row) in(column int) Cell {
	if i, ok := find(r.cells, column); ok {
		return r.cells[i].Cell
	}
	return Cell{At: at(r.at, column, r.Number)}
}

// find looks for the cell in a column among those of a row.
func find(cells []placed, column int) (i int, ok bool) {
	return slices.BinarySearchFunc(cells, column, func(c placed, column int) int { return cmp.Compare(c.column, column) })
}

// put gives the cells with one more among them.
func put(cells []placed, c placed) []placed {
	i, _ := find(cells, c.column)
	return slices.Insert(slices.Clip(cells), i, c)
}

// CellKind is what Excel holds in a cell.
type CellKind int

const (
	Blank    CellKind = iota
	Text              // text, trimmed of every kind of space at its ends
	Number            // a number
	Day               // a number that is formatted as a date or a time
	Boolean           // the answer to a condition
	Fault             // an error value such as #N/A
	Uncached          // a formula whose result the file does not hold
)

// Cell is one cell. Text is what it says: the text itself, raised characters as ¹ and ᵃ; the
// shortest decimal that is exactly the number, with leading zeros where its format is 0000
// and as 77 % where it is a percentage;
// the day as 2006-01-02 (a time of day as 15:04); SANT or FALSKT, as Swedish Excel shows it;
// the error value; the formula.
type Cell struct {
	At      problem.Place
	Kind    CellKind
	Text    string
	Number  float64 // to the 15 digits that Excel shows; 77 where it shows 77 %
	Percent bool    // the format shows a hundredth as 1 %, and the file holds 0.01
}

// at is the address of a cell in a sheet.
func at(sheet problem.Place, column, row int) problem.Place {
	sheet.Cell = ref.At(column, row).String()
	return sheet
}

// FromText makes a table of a few lines with | between the cells, the first line being the
// headings. It stands in for a workbook in tests. Cells are numbers where the column wants
// numbers and the text is one; #… is an error value and =… a formula that was never calculated.
func FromText(workbook, sheetKey, text string) Table {
	spec := specByKey(sheetKey)
	sheet := problem.Place{Workbook: workbook, Sheet: spec.Name}
	var lines []line
	kinds := map[int]Kind{} // by number of the column
	for i, s := range strings.Split(strings.TrimSpace(text), "\n") {
		l := line{number: i + 1}
		for j, s := range strings.Split(s, "|") {
			cell := Cell{At: at(sheet, j+1, i+1), Kind: Text, Text: trim(s)}
			switch n, ok := asNumber(kinds[j], cell.Text); {
			case cell.Text == "":
				continue
			case i == 0:
				if key, ok := spec.labels()[normal(s)]; ok {
					kinds[j] = spec.Column(strings.TrimSuffix(key, english)).Kind
				}
			case ok:
				cell.Kind, cell.Number, cell.Text = Number, n, number.Decimal(n)
			case strings.HasPrefix(cell.Text, "#"):
				cell.Kind = Fault
			case strings.HasPrefix(cell.Text, "="):
				cell.Kind = Uncached
			}
			l.cells = append(l.cells, placed{j + 1, cell})
		}
		if len(l.cells) > 0 {
			lines = append(lines, l)
		}
	}
	var problems problem.List
	return readTable(spec, sheet, grid{lines: lines}, &problems)
}

func specByKey(key string) *Sheet {
	for i := range Sheets {
		if Sheets[i].Key == key {
			return &Sheets[i]
		}
	}
	panic("book: no sheet " + key)
}

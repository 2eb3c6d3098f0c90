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
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx"
)

// Workbook is what one file holds, sheet by sheet.
type Workbook struct {
	Name     string // file name
	SHA256   string // of the file, in hexadecimal
	Bytes    int64
	Tables   []Table
	Problems problem.List // in what has been read of it

	file    file         // while sheets wait
	waiting []xlsx.Sheet // of values, see Values
	rows    int          // of the tables read so far
	values  int          // tables that Values gave
}

// SaysNothing tells of a workbook that was refused: nothing can be made of it, and what others lack
// because of that is not their fault.
func (w *Workbook) SaysNothing() bool {
	return len(w.Tables) == 0 && len(w.waiting) == 0 && w.values == 0 && w.Problems.Errors() > 0
}

// Table is one sheet that was read by its specification.
//
// What is wrong with its header has been reported already: a required column that Heads
// lacks is missing in the sheet, and a table without Heads could not be read at all.
type Table struct {
	Spec  *sheets.Sheet
	At    problem.Place // the sheet, as the user named it
	Heads map[sheets.Head]Cell
	Extra []Cell // headings of breakdowns, which a sheet has where Spec.Open
	Title []Cell // the texts above the headings, and those of numbers: they may name a unit
	// FollowUp is the year of the follow-up, where a cell above the headings states it: uppföljning │ 2021.
	FollowUp Cell
	// Claimed are the columns that a misspelt heading is likely meant for; it has been reported.
	Claimed map[sheets.Head]bool
	Rows    []Row
}

// isValues tells of the sheet that may have several tables and forms.
func (t *Table) isValues() bool { return t.Spec == sheets.Values.Sheet }

// Languages lists the languages that columns of the table are translated into, in order.
func (t *Table) Languages() []string {
	var languages []string
	for head := range t.Heads {
		if head.IsTwin() && !slices.Contains(languages, head.Lang) {
			languages = append(languages, head.Lang)
		}
	}
	slices.Sort(languages)
	return languages
}

// Row is one row of a table that holds anything at all.
type Row struct {
	Position
	// Rows of a wide sheet that stand side by side share their cells.
	cells []placed // from left to right
}

// Position is where a row stands, and so every cell of it, without what they hold. There may be a
// million of them: they share their layout.
type Position struct {
	*layout
	Number int32 // in Excel
	Wide   bool  // one value of a wide sheet, whose cells stand in several rows; the value may be blank
}

// At is the address of the cell in a column; that of the row where the table lacks the column.
func (p Position) At(c *sheets.Column) problem.Place { return Row{Position: p}.Cell(c).At() }

// Stated tells whether what stands in a column of the rows is said above the table, once for all of them.
func (p Position) Stated(c *sheets.Column) bool {
	_, stated := p.fixed[c]
	return stated
}

// layout is where the cells of some rows stand.
type layout struct {
	sheet   *problem.Place
	first   int   // column that stands for a row as a whole
	columns []int // number of the column by Column.Index; 0 where there is none
	twins   map[sheets.Head]int
	extra   []int                   // number of the column by index of Table.Extra
	fixed   map[*sheets.Column]Cell // what holds for all the rows
}

func (t *Table) layout(first int) *layout {
	sheet := t.At // the layout outlives the table
	return &layout{sheet: &sheet, first: first, columns: make([]int, len(t.Spec.Columns)),
		twins: map[sheets.Head]int{}, fixed: map[*sheets.Column]Cell{}}
}

// put enters the column of a heading.
func (l *layout) put(head sheets.Head, column int) {
	if head.IsTwin() {
		l.twins[head] = column
	} else {
		l.columns[head.Index] = column
	}
}

// columns are the headings of a table by the number of their column; the zero one is a breakdown's.
type columns map[int]sheets.Head

// Cell is the cell in a column. A blank cell has its address too, and one in a column that the table
// lacks has the address of the row.
func (r Row) Cell(c *sheets.Column) Cell {
	if len(r.fixed) > 0 {
		if cell, ok := r.fixed[c]; ok {
			return cell
		}
	}
	if column := r.columns[c.Index]; column > 0 {
		return r.in(column)
	}
	return Cell{}.put(r.sheet, r.first, int(r.Number))
}

// Twin is the cell that says in a language what a column says.
func (r Row) Twin(h sheets.Head) Cell {
	if !h.IsTwin() {
		return r.Cell(h.Column)
	}
	if column, ok := r.twins[h]; ok {
		return r.in(column)
	}
	return Cell{}.put(r.sheet, r.first, int(r.Number))
}

// Extra is the cell below a heading of Table.Extra.
func (r Row) Extra(i int) Cell { return r.in(r.extra[i]) }

func (r Row) in(column int) Cell {
	if i, ok := find(r.cells, column); ok {
		return r.cells[i].Cell
	}
	return Cell{}.put(r.sheet, column, int(r.Number))
}

// find looks for the cell in a column among those of a row.
func find(cells []placed, column int) (i int, ok bool) {
	if len(cells) > 0 { // mostly there is no gap to the left
		if i := column - cells[0].column; i >= 0 && i < len(cells) && cells[i].column == column {
			return i, true
		}
	}
	return slices.BinarySearchFunc(cells, column, func(c placed, column int) int { return cmp.Compare(c.column, column) })
}

// put gives the cells with one more among them.
func put(cells []placed, c placed) []placed {
	i, _ := find(cells, c.column)
	return slices.Insert(slices.Clip(cells), i, c)
}

// CellKind is what Excel holds in a cell.
type CellKind uint8

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
	Text    string
	Number  float64 // to the 15 digits that Excel shows; 77 where it shows 77 %
	Kind    CellKind
	Percent bool // the format shows a hundredth as 1 %, and the file holds 0.01

	// There may be millions of cells: they share their sheet, and are named when somebody asks.
	column int16
	row    int32
	sheet  *problem.Place
}

// At is the address of the cell; that of its row where the table lacks its column.
func (c Cell) At() problem.Place {
	if c.sheet == nil {
		return problem.Place{}
	}
	return at(*c.sheet, int(c.column), int(c.row))
}

// Name is the address of the cell in its sheet: D14.
func (c Cell) Name() string { return ref.At(int(c.column), int(c.row)).String() }

// Column is the number of the cell's column.
func (c Cell) Column() int { return int(c.column) }

// same tells whether two cells stand at the same place.
func (c Cell) same(other Cell) bool {
	return c.row == other.row && c.column == other.column && c.sheet == other.sheet
}

// put gives the cell an address.
func (c Cell) put(sheet *problem.Place, column, row int) Cell {
	c.sheet, c.column, c.row = sheet, int16(column), int32(row)
	return c
}

// at is the address of a cell in a sheet.
func at(sheet problem.Place, column, row int) problem.Place {
	sheet.Cell = ref.At(column, row).String()
	return sheet
}

// FromText makes a table of a few lines with | between the cells, the first line being the
// headings. It stands in for a workbook in tests. Cells are numbers where the column wants
// numbers and the text is one; #… is an error value and =… a formula that was never calculated.
func FromText(workbook string, spec *sheets.Sheet, text string) Table {
	sheet := problem.Place{Workbook: workbook, Sheet: spec.Name}
	var lines []line
	kinds := map[int]sheets.Kind{} // by number of the column
	for i, s := range strings.Split(strings.TrimSpace(text), "\n") {
		l := line{number: i + 1}
		for j, s := range strings.Split(s, "|") {
			cell := Cell{Kind: Text, Text: trim(s)}.put(&sheet, j+1, i+1)
			switch n, ok := asNumber(kinds[j], cell.Text); {
			case cell.Text == "":
				continue
			case i == 0:
				if head := labelsOf(spec).exact(normal(s)); head.Column != nil {
					kinds[j] = head.Kind
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

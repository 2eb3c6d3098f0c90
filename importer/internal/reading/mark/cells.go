package mark

import (
	"fmt"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/xlsx"
)

// grid is what notes need to know of a sheet besides its cells.
type grid struct {
	columns map[int]column
	heights map[int]float64 // of rows, in points, where they are told
	height  float64         // of the others
}

// column is a column with a width and a look.
type column struct {
	width float64 // in characters
	look  string
}

// marker goes through the tags of a sheet once.
type marker struct {
	*workbook
	xlsx.Edits
	sheet   *sheet
	grid    grid
	waiting []ref.Cell // faulty cells further down
	prefix  string     // of the sheet's elements
	space   string
	root    xlsx.Tag
	depth   int

	inData      bool
	row, column int
	rowTag      xlsx.Tag // of the row, until it was told to have more columns
	rowLook     string
	drawing     xlsx.Tag // the reference to the old drawing
	place       int      // where that has to stand
}

// markSheet marks the cells of a sheet, and takes away what an earlier marking left.
func (b *workbook) markSheet(i int) error {
	s := &b.sheets[i]
	if i == b.own || s.Part == "" || !b.Has(s.Part) {
		return nil
	}
	marking := s.table() && (len(s.faults) > 0 || b.own >= 0)
	if len(s.faults) > 0 && s.table() {
		if err := b.read(s); err != nil {
			return err
		}
	}
	text, err := b.Text(s.Part)
	if err != nil {
		return err
	}
	m := marker{workbook: b, Edits: xlsx.Edits{Text: text}, sheet: s, grid: grid{map[int]column{}, map[int]float64{}, 15}}
	if marking {
		m.waiting = s.inOrder()
	}
	for t, err := range xlsx.Tags(text) {
		switch {
		case err == nil && m.depth == 0 && !t.End:
			m.root, m.space, m.prefix, m.place = t, t.Space, t.Prefix(), t.To
			if marking && m.space != main && m.space != strictMain {
				err = xlsx.ErrPart
			}
		case err == nil && t.Local() == "sheetView" && !t.End:
			m.Unset(t, "tabSelected") // two selected sheets would be changed together
		case err == nil && marking:
			m.tag(t)
		}
		if err != nil {
			return &xlsx.Damaged{Part: s.Part, Err: err}
		}
		m.depth += step(t)
	}
	if marking {
		if len(m.waiting) > 0 || m.root.Empty {
			return &xlsx.Damaged{Part: s.Part, Err: xlsx.ErrPart} // it has nowhere to put cells
		}
		if err := m.markNotes(); err != nil {
			return err
		}
	}
	if m.Any() {
		b.Put(s.Part, m.String())
	}
	return nil
}

// step is how much deeper what follows a tag lies.
func step(t xlsx.Tag) int {
	switch {
	case t.End:
		return -1
	case t.Empty:
		return 0
	}
	return 1
}

// tag takes a tag of the sheet: only rows and cells lie deeper than its children.
func (m *marker) tag(t xlsx.Tag) {
	local := t.Local()
	switch {
	case t.Space != m.space:
	case local == "sheetData":
		m.data(t)
	case m.inData && local == "row":
		m.markRow(t)
	case m.inData && local == "c" && !t.End:
		m.markCell(t)
	case !t.End && local == "sheetFormatPr":
		if h := length(t.Get("defaultRowHeight"), 409); h > 0 {
			m.grid.height = h
		}
	case !t.End && local == "col":
		first, _ := strconv.Atoi(t.Get("min"))
		last, _ := strconv.Atoi(t.Get("max"))
		for c := max(first, 1); c <= min(last, xlsx.MaxColumns); c++ {
			if _, told := m.grid.columns[c]; told {
				break // every column stands in one <col> at most
			}
			m.grid.columns[c] = column{length(t.Get("width"), 255), t.Get("style")}
		}
	case !t.End && local == "legacyDrawing" && m.depth == 1:
		m.drawing = t
	}
	if (t.End && m.depth == 2 || t.Empty && m.depth == 1) && beforeDrawing[local] {
		m.place = t.To
	}
}

// length reads a width or a height; 0 for one that is none.
func length(s string, most float64) float64 {
	if v, err := strconv.ParseFloat(s, 64); err == nil && v > 0 && v <= most {
		return v
	}
	return 0
}

// data takes the tags around all rows.
func (m *marker) data(t xlsx.Tag) {
	m.inData = !t.End && !t.Empty
	if t.End || t.Empty {
		if more := m.rows(xlsx.MaxRows + 1); more != "" {
			m.AppendTo(t, t, more)
		}
	}
}

// markRow takes the tags of a row. One without a number follows the one before.
func (m *marker) markRow(t xlsx.Tag) {
	if !t.End {
		m.row++
		if n, err := strconv.Atoi(t.Get("r")); err == nil {
			m.row = n
		}
		if h := length(t.Get("ht"), 409); h > 0 {
			m.grid.heights[m.row] = h
		}
		if more := m.rows(m.row); more != "" {
			m.Insert(t.From, more)
		}
		m.column, m.rowTag, m.rowLook = 0, t, t.Get("s")
	}
	if t.End || t.Empty {
		if more := m.cells(xlsx.MaxColumns+1, m.row); more != "" {
			m.widen()
			m.AppendTo(t, t, more)
		}
		m.rowLook = ""
	}
}

// markCell gives a cell its colour, and its own colour back if an earlier marking has coloured it.
// One without an address follows the one before.
func (m *marker) markCell(t xlsx.Tag) {
	m.column++
	if c, ok := ref.Parse(t.Get("r")); ok {
		m.column = c.Column()
	}
	if more := m.cells(m.column, m.row); more != "" {
		m.widen()
		m.Insert(t.From, more)
	}
	look, severity := m.styles.look(t.Get("s")), unmarked
	if here := ref.At(m.column, m.row); len(m.waiting) > 0 && m.waiting[0] == here {
		m.waiting, severity = m.waiting[1:], worst(m.sheet.faults[here])
	}
	if painted := m.styles.paint(look, severity); painted != look {
		m.Set(t, "s", strconv.Itoa(painted))
	}
}

// widen takes away what a row says of the columns it has, once, where cells are put in.
func (m *marker) widen() {
	m.Unset(m.rowTag, "spans")
	m.rowTag = xlsx.Tag{}
}

// rows writes the rows before a row that the sheet does not hold but that have a faulty cell.
func (m *marker) rows(before int) string {
	var s strings.Builder
	for len(m.waiting) > 0 && m.waiting[0].Row() < before {
		row := m.waiting[0].Row()
		fmt.Fprintf(&s, `<%[1]srow r="%[2]d">%[3]s</%[1]srow>`, m.prefix, row, m.cells(xlsx.MaxColumns+1, row))
	}
	return s.String()
}

// cells writes the faulty cells of a row before a column, which the sheet does not hold.
func (m *marker) cells(before, row int) string {
	var s strings.Builder
	for len(m.waiting) > 0 && m.waiting[0].Row() == row && m.waiting[0].Column() < before {
		c := m.waiting[0]
		m.waiting = m.waiting[1:]
		look := m.rowLook
		if look == "" {
			look = m.grid.columns[c.Column()].look
		}
		fmt.Fprintf(&s, `<%sc r="%s" s="%d"/>`, m.prefix, c, m.styles.paint(m.styles.look(look), worst(m.sheet.faults[c])))
	}
	return s.String()
}

// width is that of a column in pixels.
func (g grid) width(column int) float64 {
	if w := g.columns[column].width; w > 0 {
		return w*7 + 5
	}
	return 64
}

// heightOf is that of a row in pixels.
func (g grid) heightOf(row int) float64 {
	if h, ok := g.heights[row]; ok {
		return h * 4 / 3
	}
	return g.height * 4 / 3
}

package xlsx

import (
	"math"
	"strconv"

	"lagesbild/importer/internal/ground/ref"
)

// Kind is what a cell holds.
type Kind uint8

const (
	Text     Kind = iota // a text; empty where a formula gives an empty text
	Number               // a number, which may be a day by its style
	Day                  // a day as text: 2021-06-01T00:00:00
	Boolean              // 1 or 0
	Fault                // an error value such as #N/A
	NoResult             // a formula whose result the file does not hold
	Lost                 // a text that is nowhere in the file
)

// Cell is a cell that is not blank.
type Cell struct {
	Column int // from 1
	Kind   Kind
	Style  int // index of File.Formats
	Text   string
	Number float64
}

// Row is a row of a sheet with its cells as they stand in the file. It is valid until the next one.
type Row struct {
	Number int // from 1
	Hidden bool
	Cells  []Cell
}

// Frame is what a sheet holds besides rows.
type Frame struct {
	Hidden map[int]bool // columns
	Merged []ref.Range
}

// Read gives the rows of a sheet that have cells, in the order of the file, until visit gives
// false. The error is a *Limit or a *Damaged.
func (f *File) Read(sheet Sheet, visit func(*Row) bool) (Frame, error) {
	r := reader{file: f, frame: Frame{Hidden: map[int]bool{}}, visit: visit}
	if f.parts[sheet.Part] == nil {
		return r.frame, &Damaged{sheet.Part, errXML}
	}
	err := f.wake()
	if err == nil {
		err = f.scan(sheet.Part, r.read)
	}
	return r.frame, err
}

// reader is the reading of one sheet.
type reader struct {
	*scanner
	file  *File
	frame Frame
	visit func(*Row) bool
	row   Row
	value []byte
}

func (r *reader) read(s *scanner) error {
	r.scanner = s
	for {
		t, err := s.next()
		if err != nil || t == atEnd {
			return err
		}
		if t != start {
			continue
		}
		switch string(s.name) {
		case "row":
			err = r.readRow()
		case "col":
			r.hide()
		case "mergeCell":
			err = r.merge()
		}
		if err != nil {
			return err
		}
	}
}

// hide enters the columns of a <col> that is hidden.
func (r *reader) hide() {
	first, _ := strconv.Atoi(r.get("min"))
	last, _ := strconv.Atoi(r.get("max"))
	if !isTrue(r.get("hidden")) {
		return
	}
	// Every column stands in one <col> at most, so that more is not worth reading.
	for c := max(first, 1); c <= min(last, MaxColumns) && !r.frame.Hidden[c]; c++ {
		r.frame.Hidden[c] = true
	}
}

func (r *reader) merge() error {
	cells, ok := ref.ParseRange(r.get("ref"))
	if !ok || cells.First == cells.Last { // a single cell is merged with nothing
		return nil
	}
	r.frame.Merged = append(r.frame.Merged, cells)
	if r.file.merges++; r.file.merges > r.file.limits.Merges {
		return &Limit{"merges", int64(r.file.limits.Merges)}
	}
	return nil
}

// readRow reads a row and gives it to visit. A row without a number follows the one before.
func (r *reader) readRow() error {
	r.row.Number++
	r.row.Hidden = false
	r.row.Cells = r.row.Cells[:0]
	for {
		name, value, ok := r.attr()
		if !ok {
			break
		}
		switch string(name) {
		case "r":
			n, ok := natural(value)
			if !ok || n == 0 {
				return errXML
			}
			r.row.Number = n
		case "hidden":
			r.row.Hidden = isTrue(string(value))
		}
	}
	if r.row.Number > MaxRows {
		return &Limit{"rows", MaxRows}
	}
	column := 0
	for depth := r.depth; r.depth >= depth; {
		t, err := r.next()
		if err != nil {
			return err
		}
		if t != start || !r.is("c") {
			continue
		}
		if column, err = r.readCell(column); err != nil {
			return err
		}
	}
	if len(r.row.Cells) == 0 {
		return nil
	}
	if r.file.rows++; r.file.rows > r.file.limits.Rows {
		return &Limit{"filled rows", int64(r.file.limits.Rows)}
	}
	if !r.visit(&r.row) {
		return errStop
	}
	return nil
}

// readCell reads a cell. One without an address follows the one in the column before.
func (r *reader) readCell(before int) (column int, err error) {
	c := Cell{Column: before + 1}
	kind := byte('n')
	for {
		name, value, ok := r.attr()
		if !ok {
			break
		}
		switch string(name) {
		case "r":
			cell, ok := ref.Parse(value)
			if !ok || cell.Row() != r.row.Number {
				return 0, errXML // it says nothing, or that it stands elsewhere
			}
			c.Column = cell.Column()
		case "s":
			c.Style, _ = natural(value)
		case "t":
			kind = cellType(value)
		}
	}
	if c.Column > MaxColumns {
		return 0, &Limit{"columns", MaxColumns}
	}
	if v, ok := r.between("<v>", "</v></c>"); ok {
		r.up()
		if len(v) > r.file.limits.Characters {
			return 0, &Limit{"characters", int64(r.file.limits.Characters)}
		}
		if !r.fill(&c, kind, v) {
			return c.Column, nil
		}
		return c.Column, r.keep(c)
	}
	formula, inValue, hasValue, hasFormula := "", false, false, false
	r.value = r.value[:0]
	for depth := r.depth; r.depth >= depth; {
		t, err := r.next()
		switch {
		case err != nil:
			return 0, err
		case t == start && r.is("v"):
			hasValue, inValue = true, true
		case t == start && r.is("f"):
			hasFormula = true
			if formula, err = r.file.plain(r.scanner); err != nil {
				return 0, err
			}
		case t == start && r.is("is"):
			if r.value, err = r.file.richText(r.scanner, r.value[:0]); err != nil {
				return 0, err
			}
			hasValue = true
		case t == end && inValue:
			inValue = false
		case t == chars && inValue:
			if r.value = r.add(r.value); len(r.value) > r.file.limits.Characters {
				return 0, &Limit{"characters", int64(r.file.limits.Characters)}
			}
		}
	}
	// A formula may well give an empty text, but not an empty number.
	if hasFormula && (!hasValue || len(r.value) == 0 && kind != 'S') {
		c.Kind, c.Text = NoResult, formula
	} else if !hasValue || !r.fill(&c, kind, r.value) {
		return c.Column, nil
	}
	return c.Column, r.keep(c)
}

// keep takes a cell into its row.
func (r *reader) keep(c Cell) error {
	if r.file.cells++; r.file.cells > r.file.limits.Cells {
		return &Limit{"cells", int64(r.file.limits.Cells)}
	}
	if r.file.texts += int64(len(c.Text)); r.file.texts > r.file.limits.Texts {
		return &Limit{"texts", r.file.limits.Texts}
	}
	r.row.Cells = append(r.row.Cells, c)
	return nil
}

// Types of cells: those of XML in one letter, the text of a formula in capitals.
func cellType(value []byte) byte {
	switch string(value) {
	case "str":
		return 'S'
	case "inlineStr":
		return 'i'
	case "s", "b", "e", "d", "n":
		return value[0]
	}
	return 'n'
}

// fill gives a cell what its value says; false where it is blank.
func (r *reader) fill(c *Cell, kind byte, v []byte) bool {
	switch kind {
	case 's':
		if len(v) == 0 {
			return false
		}
		i, ok := natural(trimmed(v))
		if !ok || i >= len(r.file.strings) {
			c.Kind = Lost
			return true
		}
		c.Text = r.file.strings[i]
		return c.Text != ""
	case 'S':
		c.Text = string(composed(unescaped(v)))
		return c.Text != ""
	case 'i':
		c.Text = string(v)
		return c.Text != ""
	case 'b':
		c.Kind = Boolean
		if isTrue(string(trimmed(v))) {
			c.Number = 1
		}
		return len(v) > 0
	case 'e':
		c.Kind, c.Text = Fault, string(trimmed(v))
		return len(v) > 0
	case 'd':
		c.Kind, c.Text = Day, string(trimmed(v))
		return len(v) > 0
	}
	if len(trimmed(v)) == 0 {
		return false
	}
	n, err := strconv.ParseFloat(string(trimmed(v)), 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
		c.Text = string(v)
		return true
	}
	c.Kind, c.Number = Number, n
	return true
}

// plain gives the beginning of the text in the element whose start tag was given last.
func (f *File) plain(s *scanner) (string, error) {
	var text []byte
	for depth := s.depth; s.depth >= depth; {
		t, err := s.next()
		if err != nil {
			return "", err
		}
		if t == chars && len(text) < 1000 {
			text = s.add(text)
		}
	}
	return string(text), nil
}

func trimmed(v []byte) []byte {
	v = trimLeft(v)
	for len(v) > 0 && v[len(v)-1] <= ' ' {
		v = v[:len(v)-1]
	}
	return v
}

// natural reads a number without a sign.
func natural(b []byte) (n int, ok bool) {
	if len(b) == 0 || len(b) > 9 {
		return 0, false
	}
	for _, c := range b {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, true
}

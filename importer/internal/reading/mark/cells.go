package mark

import (
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
)

func unescape(s string) string { return html.UnescapeString(s) }

// grid is what marking needs to know of a sheet besides its cells.
type grid struct {
	merged  []area
	columns []columns
	heights map[int]float64 // of rows, in points, where they are told
	height  float64         // of the others
}

// columns are columns with one width and one look.
type columns struct {
	first, last int
	width       float64 // in characters
	look        string
}

// markSheet marks the cells of a sheet, and takes away what an earlier marking left.
func (b *workbook) markSheet(i int) error {
	s := &b.sheets[i]
	if i == b.own || s.part == "" || !b.has(s.part) {
		return nil
	}
	text := b.pack.part(s.part)
	if parseTo(text, 0) == nil {
		return errPackage
	}
	x := &splice{text: text}
	for t := range tags(text, 0) {
		if t.local() == "sheetView" && !t.end() {
			x.unset(t, "tabSelected") // two selected sheets would be changed together
		}
		if t.local() == "sheetData" || t.local() == "drawing" {
			break
		}
	}
	if s.cells && (len(s.faults) > 0 || b.own >= 0) {
		g := readGrid(text)
		s.moveToMerged(g.merged)
		b.markCells(x, s, g)
		if err := b.markNotes(x, s, g); err != nil {
			return err
		}
	}
	if len(x.edits) > 0 {
		b.put(s.part, x.String())
	}
	return nil
}

// readGrid reads what stands around the cells, and the heights of rows.
func readGrid(text string) grid {
	g := grid{heights: map[int]float64{}, height: 15}
	row := 0
	for t := range tags(text, 0) {
		if t.end() {
			continue
		}
		switch t.local() {
		case "sheetFormatPr":
			if h, err := strconv.ParseFloat(t.get("defaultRowHeight"), 64); err == nil {
				g.height = h
			}
		case "col":
			c := columns{look: t.get("style")}
			c.first, _ = strconv.Atoi(t.get("min"))
			c.last, _ = strconv.Atoi(t.get("max"))
			c.width, _ = strconv.ParseFloat(t.get("width"), 64)
			g.columns = append(g.columns, c)
		case "row":
			row = next(t.get("r"), row)
			if h, err := strconv.ParseFloat(t.get("ht"), 64); err == nil {
				g.heights[row] = h
			}
		case "mergeCell":
			if a, ok := readArea(t.get("ref")); ok {
				g.merged = append(g.merged, a)
			}
		}
	}
	return g
}

// next reads a number of a row; one that is not told is the next.
func next(told string, last int) int {
	if n, err := strconv.Atoi(told); err == nil {
		return n
	}
	return last + 1
}

// moveToMerged moves faults to the cell that is seen of those that are merged.
func (s *sheet) moveToMerged(merged []area) {
	for _, c := range s.inOrder() {
		for _, a := range merged {
			if a.has(c) && c != a.first {
				s.faults[a.first] = append(s.faults[a.first], s.faults[c]...)
				delete(s.faults, c)
				break
			}
		}
	}
}

// marker goes through the cells of a sheet.
type marker struct {
	*workbook
	*splice
	sheet   *sheet
	grid    grid
	waiting []cell // faulty cells further down
	prefix  string
	rowLook string
}

// markCells colours the faulty cells. One that the sheet does not hold, being blank, is put in.
func (b *workbook) markCells(x *splice, s *sheet, g grid) {
	m := marker{workbook: b, splice: x, sheet: s, grid: g, waiting: s.inOrder()}
	var row, column int
	var now tag // the row
	inside := false
	for t := range tags(x.text, 0) {
		switch t.local() {
		case "sheetData":
			m.prefix = t.prefix()
			switch {
			case t.empty():
				x.replace(t.to-2, t.to, ">"+m.rows(1<<30)+"</"+t.name()+">")
				return
			case t.end():
				x.insert(t.from, m.rows(1<<30))
				return
			}
			inside = true
		case "row":
			if !inside {
				continue
			}
			if !t.end() {
				row, column, now = next(t.get("r"), row), 0, t
				if more := m.rows(row); more != "" {
					x.insert(t.from, more)
				}
				m.rowLook = t.get("s")
			}
			if t.empty() || t.end() {
				more := m.cells(cell{1 << 30, row})
				switch m.widen(&now, more); {
				case more == "":
				case t.empty():
					x.replace(t.to-2, t.to, ">"+more+"</"+t.name()+">")
				default:
					x.insert(t.from, more)
				}
			}
			if t.empty() {
				m.rowLook = ""
			}
		case "c":
			if t.end() || !inside {
				continue
			}
			column++
			if c, ok := readCell(t.get("r")); ok {
				column = c.column
			}
			here := cell{column, row}
			if more := m.cells(here); more != "" {
				m.widen(&now, more)
				x.insert(t.from, more)
			}
			m.colour(t, here)
		}
	}
}

// widen takes away what a row says of the columns it has, once, where cells are put in.
func (m *marker) widen(row *tag, more string) {
	if more != "" && row.text != "" {
		m.unset(*row, "spans")
		row.text = ""
	}
}

// rows writes the rows before a row that the sheet does not hold but that have a faulty cell.
func (m *marker) rows(before int) string {
	m.rowLook = ""
	s := ""
	for len(m.waiting) > 0 && m.waiting[0].row < before {
		row := m.waiting[0].row
		s += fmt.Sprintf(`<%[1]srow r="%[2]d">%[3]s</%[1]srow>`, m.prefix, row, m.cells(cell{1 << 30, row}))
	}
	return s
}

// cells writes the faulty cells of a row before a cell, which the sheet does not hold.
func (m *marker) cells(before cell) string {
	s := ""
	for len(m.waiting) > 0 && m.waiting[0].row == before.row && m.waiting[0].column < before.column {
		c := m.waiting[0]
		m.waiting = m.waiting[1:]
		look := m.rowLook
		for _, columns := range m.grid.columns {
			if look == "" && columns.first <= c.column && c.column <= columns.last {
				look = columns.look
			}
		}
		marked := m.styles.marked(m.styles.unmarked(m.styles.look(look)), worst(m.sheet.faults[c]))
		s += fmt.Sprintf(`<%sc r="%s" s="%d"/>`, m.prefix, c, marked)
	}
	return s
}

// colour gives a cell its colour, and its own colour back if an earlier marking has coloured it.
func (m *marker) colour(t tag, c cell) {
	look := m.styles.look(t.get("s"))
	wanted := look
	if m.own >= 0 {
		wanted = m.styles.unmarked(look)
	}
	if len(m.waiting) > 0 && m.waiting[0] == c {
		m.waiting = m.waiting[1:]
		entries := m.sheet.faults[c]
		wanted = m.styles.marked(wanted, worst(entries))
		content := m.content(t)
		for _, e := range entries {
			e.text = content
		}
	}
	if wanted != look {
		m.set(t, "s", strconv.Itoa(wanted))
	}
}

// content is what stands in a cell, as far as it can be told without its format.
func (m *marker) content(t tag) string {
	if t.empty() {
		return ""
	}
	end := strings.Index(m.text[t.to:], "</"+t.name()+">")
	if end < 0 {
		return ""
	}
	whole := m.text[t.from : t.to+end+len("</"+t.name()+">")]
	root := parse(whole)
	if root == nil {
		return ""
	}
	value, formula, inline := root.kid("v"), root.kid("f"), root.kid("is")
	switch {
	case inline != nil:
		return textOf(inline, whole)
	case value == nil || value.inner(whole) == "":
		if formula != nil {
			return "=" + unescape(formula.inner(whole))
		}
		return ""
	}
	s := unescape(value.inner(whole))
	switch t.get("t") {
	case "s":
		return m.sharedString(s)
	case "", "n":
		return strings.Replace(s, ".", ",", 1)
	}
	return s
}

// width is that of a column in pixels.
func (g grid) width(column int) float64 {
	i := slices.IndexFunc(g.columns, func(c columns) bool { return c.first <= column && column <= c.last })
	if i < 0 || g.columns[i].width == 0 {
		return 64
	}
	return g.columns[i].width*7 + 5
}

// heightOf is that of a row in pixels.
func (g grid) heightOf(row int) float64 {
	if h, ok := g.heights[row]; ok {
		return h * 4 / 3
	}
	return g.height * 4 / 3
}

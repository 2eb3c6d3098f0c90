package book

import (
	"encoding/xml"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/problem"
)

// This file reads the cells of a sheet from its XML in one pass. excelize can not: its rows
// are texts without their type, and asking it for the type of a cell loads the sheet as a
// rectangle up to the last cell of every row, and walks through all merged ranges and shared
// formulas once a cell. A file of 30 kB makes that gigabytes, or hours.

// grid is what a sheet holds.
type grid struct {
	lines  []line
	hidden map[int]bool // columns
	merged []span
}

// span is a range of cells that are merged.
type span struct {
	name               string // A2:A10
	column, lastColumn int
	first, last        int // rows
}

// mostSpans is how many merged ranges of a sheet are looked at. A table has none.
const mostSpans = 1000

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

// richText is a text in runs of different looks.
type richText struct {
	Text string `xml:"t"`
	Runs []struct {
		Text  string `xml:"t"`
		Align struct {
			Vertical string `xml:"val,attr"`
		} `xml:"rPr>vertAlign"`
	} `xml:"r"`
}

// String writes raised runs with raised characters, as in "Utflyttade¹".
func (t richText) String() string {
	s := t.Text
	for _, run := range t.Runs {
		if run.Align.Vertical == "superscript" {
			s += raise.Replace(run.Text)
		} else {
			s += run.Text
		}
	}
	return unescape(s)
}

var escaped = regexp.MustCompile(`_x(0009|000[AaDd]|005[Ff])_`)

// unescape undoes Excel's way to write line breaks and the like in XML.
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	return escaped.ReplaceAllStringFunc(s, func(m string) string {
		r, _ := strconv.ParseUint(m[2:6], 16, 16)
		return string(rune(r))
	})
}

// trim cuts every kind of space off the ends, also those that nobody sees.
func trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || r == '\u200b' || r == '\u2060' || r == '\ufeff'
	})
}

// readStrings reads the texts that the cells share.
func (f *file) readStrings(part string) error {
	d := f.decoder(part)
	for {
		token, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if start, ok := token.(xml.StartElement); ok && err == nil && start.Name.Local == "si" {
			var t richText
			err = d.DecodeElement(&t, &start)
			f.strings = append(f.strings, t.String())
		}
		if err != nil {
			return damaged("texterna", "the texts")
		}
		if len(f.strings) > maxCells {
			return tooManyCells()
		}
	}
}

func tooManyCells() refusal {
	thousands := strconv.Itoa(maxCells / 1000)
	return refusal{problem.TooManyCells, map[string]string{"limit": thousands + "\u00a0000", "limitEn": thousands + ",000"}}
}

// readGrid reads a sheet: its rows that have a cell that is not blank, as many as most at
// most. The error is a refusal.
func (f *file) readGrid(sheet sheetPart, place problem.Place, most int) (g grid, err error) {
	broken := damaged("bladet "+sheet.name, "the sheet "+sheet.name)
	// Sheets may share a part, so that what is small unpacked can still take forever.
	if f.bytes += len(f.part(sheet.part)); f.bytes > maxUnpacked {
		return g, tooLarge()
	}
	d := f.decoder(sheet.part)
	g.hidden = map[int]bool{}
	now, column := line{}, 0
	for {
		token, err := d.Token()
		if err != nil {
			return g, broken // the end included, as the end of the rows comes first
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "col":
				g.hide(t.Attr)
			case "row":
				now, column = line{number: now.number + 1}, 0
				for _, a := range t.Attr {
					switch a.Name.Local {
					case "r":
						if now.number, err = strconv.Atoi(a.Value); err != nil || now.number < 1 || now.number > excelize.TotalRows {
							return g, broken
						}
					case "hidden":
						now.hidden = isTrue(a.Value)
					}
				}
			case "c":
				var c xmlCell
				if d.DecodeElement(&c, &t) != nil {
					return g, broken
				}
				column++
				if c.Ref != "" {
					if column, _, err = excelize.CellNameToCoordinates(c.Ref); err != nil {
						return g, broken
					}
				}
				cell, ok := f.cell(c)
				if !ok {
					return g, broken
				}
				if cell.Kind == Blank {
					continue
				}
				if f.cells++; f.cells > maxCells {
					return g, tooManyCells()
				}
				cell.At = at(place, column, max(now.number, 1))
				now.cells = append(now.cells, placed{column, cell})
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "row":
				if len(now.cells) > 0 {
					g.lines = append(g.lines, now)
				}
				if len(g.lines) >= most {
					return g, nil
				}
			case "sheetData":
				g.readMerged(d)
				return g, nil
			}
		}
	}
}

func isTrue(s string) bool { return s == "1" || s == "true" }

// hide enters the columns of a <col> that is hidden.
func (g *grid) hide(attrs []xml.Attr) {
	first, last, hidden := 0, 0, false
	for _, a := range attrs {
		switch a.Name.Local {
		case "min":
			first, _ = strconv.Atoi(a.Value)
		case "max":
			last, _ = strconv.Atoi(a.Value)
		case "hidden":
			hidden = isTrue(a.Value)
		}
	}
	// Every column stands in one <col> at most, so that more is not worth reading.
	for c := max(first, 1); hidden && c <= min(last, excelize.MaxColumns) && !g.hidden[c]; c++ {
		g.hidden[c] = true
	}
}

// readMerged reads the merged ranges, which stand below the rows. What can
// not be read there is no loss.
func (g *grid) readMerged(d *xml.Decoder) {
	for len(g.merged) < mostSpans {
		token, err := d.Token()
		if err != nil {
			return
		}
		switch t := token.(type) {
		case xml.EndElement:
			if t.Name.Local == "mergeCells" {
				return
			}
		case xml.StartElement:
			if t.Name.Local != "mergeCell" {
				continue
			}
			for _, a := range t.Attr {
				from, to, _ := strings.Cut(a.Value, ":")
				column, first, err := excelize.CellNameToCoordinates(from)
				lastColumn, last, err2 := excelize.CellNameToCoordinates(to)
				if a.Name.Local == "ref" && err == nil && err2 == nil {
					g.merged = append(g.merged, span{a.Value, column, lastColumn, first, last})
				}
			}
		}
	}
}

// xmlCell is a cell as the file has it.
type xmlCell struct {
	Ref     string    `xml:"r,attr"`
	Style   string    `xml:"s,attr"`
	Type    string    `xml:"t,attr"`
	Formula *string   `xml:"f"`
	Value   *string   `xml:"v"`
	Inline  *richText `xml:"is"`
}

// cell tells what a cell says; ok is false where its text is nowhere in the file.
func (f *file) cell(c xmlCell) (cell Cell, ok bool) {
	value := ""
	if c.Value != nil {
		value = *c.Value
	}
	// A formula may well give an empty text, but not an empty number.
	if c.Formula != nil && (c.Value == nil || value == "" && c.Type != "str") {
		return Cell{Kind: Uncached, Text: "=" + trim(*c.Formula)}, true
	}
	switch c.Type {
	case "s":
		if value == "" {
			return Cell{}, true
		}
		i, err := strconv.Atoi(trim(value))
		if err != nil || i < 0 || i >= len(f.strings) {
			return Cell{}, false
		}
		return textCell(f.strings[i]), true
	case "str":
		return textCell(unescape(value)), true
	case "inlineStr":
		if c.Inline == nil {
			return textCell(value), true
		}
		return textCell(c.Inline.String()), true
	case "e":
		return Cell{Kind: Fault, Text: value}, true
	case "b":
		if value == "1" || value == "true" {
			return Cell{Kind: Boolean, Text: "SANT", Number: 1}, true
		}
		return Cell{Kind: Boolean, Text: "FALSKT"}, true
	case "d":
		return Cell{Kind: Day, Text: value[:min(len(value), len(time.DateOnly))]}, true
	}
	n, err := strconv.ParseFloat(trim(value), 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
		return textCell(value), true
	}
	return f.numberCell(n, c.Style), true
}

func textCell(s string) Cell {
	if s = trim(strings.ReplaceAll(s, "\r\n", "\n")); s == "" {
		return Cell{}
	}
	return Cell{Kind: Text, Text: s}
}

// numberCell is a number as its style means it.
func (f *file) numberCell(n float64, style string) Cell {
	n = digits15(n)
	cell := Cell{Kind: Number, Text: decimal(n), Number: n}
	i, err := strconv.Atoi(style)
	if err != nil || i < 0 || i >= len(f.formats) {
		return cell
	}
	format := f.formats[i]
	const calendarEnds = 2958466 // the day after 9999-12-31
	if format.day && n >= 0 && n < calendarEnds {
		if t, err := excelize.ExcelDateToTime(n, f.since04); err == nil {
			layout := time.DateOnly
			if n < 1 {
				layout = "15:04"
			}
			return Cell{Kind: Day, Text: t.Format(layout), Number: n}
		}
	}
	if format.percent && n != 0 { // 0 is 0 either way
		n = digits15(100 * n)
		return Cell{Kind: Number, Text: decimal(n) + " %", Number: n, Percent: true}
	}
	if n >= 0 && n == math.Trunc(n) {
		cell.Text = strings.Repeat("0", max(0, format.digits-len(cell.Text))) + cell.Text
	}
	return cell
}

// digits15 rounds as Excel does, which computes with 17 digits and shows 15:
// 12.830000000000002 is 12.83.
func digits15(n float64) float64 {
	n, _ = strconv.ParseFloat(strconv.FormatFloat(n, 'g', 15, 64), 64)
	return n
}

// decimal is the shortest decimal that is exactly a number.
func decimal(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// format is what matters of a number format.
type format struct {
	day     bool // shows a date or a time
	percent bool // shows 0.01 as 1 %
	digits  int  // whole digits that are always shown, as in 0000
}

// notShown is what a number format holds besides its letters and digits: texts in quotes,
// single characters, spaces, fillings, and colours and languages in brackets.
var (
	notShown = regexp.MustCompile(`"[^"]*"|\\.|_.|\*.|\[[^\]]*\]`)
	elapsed  = regexp.MustCompile(`(?i)\[(h+|m+|s+)\]`)
	padded   = regexp.MustCompile(`^0{2,}$`)
)

func parseFormat(code string) format {
	first, _, _ := strings.Cut(code, ";")
	bare := notShown.ReplaceAllString(first, "")
	f := format{percent: strings.Contains(bare, "%"), day: elapsed.MatchString(first) ||
		!strings.EqualFold(bare, "General") && strings.ContainsAny(strings.ToLower(bare), "ymdhs")}
	if padded.MatchString(bare) {
		f.digits = len(bare)
	}
	return f
}

// builtInDay tells whether one of Excel's own formats shows a date or a time.
func builtInDay(id int) bool {
	return slices.ContainsFunc([][2]int{{14, 22}, {27, 36}, {45, 47}, {50, 58}}, func(r [2]int) bool {
		return id >= r[0] && id <= r[1]
	})
}

// readFormats looks up the number format of every style.
func (f *file) readFormats() {
	if f.Styles == nil || f.Styles.CellXfs == nil {
		return
	}
	own := map[int]format{}
	if f.Styles.NumFmts != nil {
		for _, n := range f.Styles.NumFmts.NumFmt {
			own[n.NumFmtID] = parseFormat(n.FormatCode)
		}
	}
	f.formats = make([]format, len(f.Styles.CellXfs.Xf))
	for i, xf := range f.Styles.CellXfs.Xf {
		if xf.NumFmtID == nil {
			continue
		}
		var ok bool
		if f.formats[i], ok = own[*xf.NumFmtID]; !ok {
			f.formats[i] = format{day: builtInDay(*xf.NumFmtID), percent: *xf.NumFmtID == 9 || *xf.NumFmtID == 10}
		}
	}
}

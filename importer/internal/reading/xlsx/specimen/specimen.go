// Package specimen builds workbooks for tests, exactly as messy as a test wants them. Where
// excelize would write a sound file, this writes what it is told: any cell, sheet or part may
// be given as XML, and any part may be missing.
//
//	specimen.Book{Sheets: []specimen.Sheet{{Name: "Värden", Rows: [][]any{
//		{"indikator", "plats", "period", "värde"},
//		{"a", specimen.Format{Value: 126, Code: "0000"}, 2021, specimen.Cell{XML: "<f>1+2</f>"}},
//	}}}}.Bytes()
package specimen

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/ref"
)

// Book is a workbook.
type Book struct {
	Sheets   []Sheet
	Date1904 bool
	// Parts replace parts of the same name, or come beside the others. One with the content
	// Gone is left out.
	Parts []Part
}

// Sheet is a sheet. Its cells are given as Rows or as XML.
type Sheet struct {
	Name  string
	State string // hidden or veryHidden

	// Rows are filled in from A1. A cell is nil (none), string (shared), Inline, Rich, a number,
	// bool, Format, Cell or Raw.
	Rows [][]any
	// XML is what stands in <sheetData>, in the place of Rows.
	XML string
	// Part is everything in the part, in the place of all else.
	Part string

	HiddenRows    []int
	HiddenColumns []int
	Merges        []string // A2:B3
	After         string   // XML behind the merges
}

// Part is a file in the workbook.
type Part struct{ Name, Content string }

// Gone is the content of a part that is to be missing.
const Gone = "\x00"

// Inline is a text that stands in its cell.
type Inline string

// Rich is the XML in the <si> of a shared text, such as <r><t>a</t></r>.
type Rich string

// Format is a value in a number format: one of Excel's own by its number, or a code.
type Format struct {
	Value any // a number, string, bool or Cell
	Code  string
	ID    int
}

// Cell is what stands in <c>. Type is its attribute t, Style its attribute s.
type Cell struct{ Type, Style, XML string }

// Raw is a whole <c>, with whatever address it has.
type Raw string

// The namespaces that the parts use.
const (
	Main          = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packages      = "http://schemas.openxmlformats.org/package/2006/"
	head          = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
)

// Rels is a part of relations, of pairs of a type, such as worksheet, and a target. Their ids
// are rId1, rId2 …
func Rels(pairs ...string) string {
	var b strings.Builder
	b.WriteString(head + `<Relationships xmlns="` + packages + `relationships">`)
	for i := 0; i+1 < len(pairs); i += 2 {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>`, i/2+1, Relationships, pairs[i], Escape(pairs[i+1]))
	}
	return b.String() + "</Relationships>"
}

// Escape makes a text safe in XML.
func Escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder never fails
	return b.String()
}

// Zip packs files, given as pairs of name and content, in their order.
func Zip(pairs ...string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(pairs); i += 2 {
		w, err := z.Create(pairs[i])
		if err == nil {
			_, err = w.Write([]byte(pairs[i+1]))
		}
		if err != nil {
			panic(err) // a bytes.Buffer never fails
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// Bytes is the file.
func (b Book) Bytes() []byte {
	parts := b.parts()
	for _, p := range b.Parts {
		if i := slices.IndexFunc(parts, func(q Part) bool { return p.Name == q.Name }); i >= 0 {
			parts[i] = p
		} else {
			parts = append(parts, p)
		}
	}
	var pairs []string
	for _, p := range parts {
		if p.Content != Gone {
			pairs = append(pairs, p.Name, p.Content)
		}
	}
	return Zip(pairs...)
}

// Patch gives the workbook with one part changed, such as xl/worksheets/sheet1.xml.
func (b Book) Patch(name string, change func(string) string) Book {
	for _, p := range append(b.parts(), b.Parts...) {
		if p.Name == name {
			b.Parts = append(slices.Clone(b.Parts), Part{name, change(p.Content)})
			return b
		}
	}
	panic("specimen: no part " + name)
}

// writer collects what the sheets share.
type writer struct {
	strings []string // in XML
	formats []Format // of the styles after the first
}

func (b Book) parts() []Part {
	var w writer
	var types, sheets strings.Builder
	rels := []string{"styles", "styles.xml", "sharedStrings", "sharedStrings.xml"}
	parts := make([]Part, 6, 6+len(b.Sheets))
	for i, s := range b.Sheets {
		name := fmt.Sprintf("worksheets/sheet%d.xml", i+1)
		parts = append(parts, Part{"xl/" + name, w.sheet(s)})
		rels = append(rels, "worksheet", name)
		state := ""
		if s.State != "" {
			state = ` state="` + s.State + `"`
		}
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d"%s r:id="rId%d"/>`, Escape(s.Name), i+1, state, len(rels)/2)
		fmt.Fprintf(&types, `<Override PartName="/xl/%s" ContentType="%sworksheet+xml"/>`, name, contentType)
	}
	properties := ""
	if b.Date1904 {
		properties = `<workbookPr date1904="1"/>`
	}
	parts[0] = Part{"[Content_Types].xml", head + `<Types xmlns="` + packages + `content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="` + contentType + `sheet.main+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="` + contentType + `styles+xml"/>` +
		`<Override PartName="/xl/sharedStrings.xml" ContentType="` + contentType + `sharedStrings+xml"/>` + types.String() + `</Types>`}
	parts[1] = Part{"_rels/.rels", Rels("officeDocument", "xl/workbook.xml")}
	parts[2] = Part{"xl/workbook.xml", head + `<workbook xmlns="` + Main + `" xmlns:r="` + Relationships + `">` +
		properties + `<sheets>` + sheets.String() + `</sheets></workbook>`}
	parts[3] = Part{"xl/_rels/workbook.xml.rels", Rels(rels...)}
	parts[4] = Part{"xl/styles.xml", w.styles()}
	parts[5] = Part{"xl/sharedStrings.xml", w.texts()}
	return parts
}

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml."

func (w *writer) sheet(s Sheet) string {
	if s.Part != "" {
		return s.Part
	}
	var b strings.Builder
	b.WriteString(head + `<worksheet xmlns="` + Main + `" xmlns:r="` + Relationships + `">`)
	if len(s.HiddenColumns) > 0 {
		b.WriteString("<cols>")
		for _, c := range s.HiddenColumns {
			fmt.Fprintf(&b, `<col min="%d" max="%[1]d" hidden="1"/>`, c)
		}
		b.WriteString("</cols>")
	}
	b.WriteString("<sheetData>" + s.XML)
	for i, row := range s.Rows {
		hidden := ""
		if slices.Contains(s.HiddenRows, i+1) {
			hidden = ` hidden="1"`
		}
		fmt.Fprintf(&b, `<row r="%d"%s>`, i+1, hidden)
		for j, value := range row {
			b.WriteString(w.cell(ref.At(j+1, i+1).String(), value, 0))
		}
		b.WriteString("</row>")
	}
	b.WriteString("</sheetData>")
	if len(s.Merges) > 0 {
		b.WriteString("<mergeCells>")
		for _, m := range s.Merges {
			fmt.Fprintf(&b, `<mergeCell ref="%s"/>`, m)
		}
		b.WriteString("</mergeCells>")
	}
	return b.String() + s.After + "</worksheet>"
}

func (w *writer) cell(at string, value any, style int) string {
	var c Cell
	switch v := value.(type) {
	case nil:
		return ""
	case Raw:
		return string(v)
	case Format:
		w.formats = append(w.formats, v)
		return w.cell(at, v.Value, len(w.formats))
	case Cell:
		c = v
	case string:
		c = Cell{Type: "s", XML: w.share(`<t xml:space="preserve">` + Escape(v) + "</t>")}
	case Rich:
		c = Cell{Type: "s", XML: w.share(string(v))}
	case Inline:
		c = Cell{Type: "inlineStr", XML: `<is><t xml:space="preserve">` + Escape(string(v)) + "</t></is>"}
	case bool:
		c = Cell{Type: "b", XML: "<v>0</v>"}
		if v {
			c.XML = "<v>1</v>"
		}
	default:
		c = Cell{XML: fmt.Sprintf("<v>%v</v>", v)}
	}
	if style > 0 {
		c.Style = strconv.Itoa(style)
	}
	s := `<c r="` + at + `"`
	if c.Style != "" {
		s += ` s="` + c.Style + `"`
	}
	if c.Type != "" {
		s += ` t="` + c.Type + `"`
	}
	return s + ">" + c.XML + "</c>"
}

// share gives the value of a cell with a shared text.
func (w *writer) share(si string) string {
	i := slices.Index(w.strings, si)
	if i < 0 {
		i = len(w.strings)
		w.strings = append(w.strings, si)
	}
	return fmt.Sprintf("<v>%d</v>", i)
}

func (w *writer) styles() string {
	const own = 164 // the first number of a format that is not Excel's own
	var formats, styles strings.Builder
	for i, f := range w.formats {
		id := f.ID
		if f.Code != "" {
			id = own + i
			fmt.Fprintf(&formats, `<numFmt numFmtId="%d" formatCode="%s"/>`, id, Escape(f.Code))
		}
		fmt.Fprintf(&styles, `<xf numFmtId="%d" applyNumberFormat="1"/>`, id)
	}
	return head + `<styleSheet xmlns="` + Main + `"><numFmts>` + formats.String() + `</numFmts>` +
		`<cellXfs><xf numFmtId="0"/>` + styles.String() + `</cellXfs></styleSheet>`
}

func (w *writer) texts() string {
	var b strings.Builder
	b.WriteString(head + `<sst xmlns="` + Main + `">`)
	for _, s := range w.strings {
		b.WriteString("<si>" + s + "</si>")
	}
	return b.String() + "</sst>"
}

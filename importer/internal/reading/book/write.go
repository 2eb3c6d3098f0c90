package book

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/ref"
)

// Content is what to write on one sheet.
type Content struct {
	Sheet string              // its key
	Extra []string            // headings of breakdowns, which follow the sheet's own
	Rows  []map[string]string // by column key, key + "En" for the English twin, or heading of a breakdown
}

// WriteTemplate writes the empty workbook: every sheet, with help and examples on the first.
func WriteTemplate(w io.Writer) error {
	var contents []Content
	for _, s := range Sheets {
		contents = append(contents, Content{Sheet: s.Key})
	}
	return Write(w, contents)
}

// Write writes a workbook that looks like the template, with some of its sheets and with rows.
// In columns of numbers and of days, texts that are such are written as such, and every other
// cell as text. The same contents give the same bytes.
func Write(w io.Writer, contents []Content) error {
	f := excelize.NewFile()
	defer f.Close()
	wr := &writer{File: f, contents: contents}
	wr.look()
	wr.readMe()
	for _, c := range contents {
		wr.sheet(c)
	}
	wr.properties()
	if wr.err != nil {
		return wr.err
	}
	_, err := f.WriteTo(w)
	return err
}

// writer holds a workbook that is being written, and the first error.
type writer struct {
	*excelize.File
	contents []Content
	styles   styles
	err      error
}

// do keeps the first error, so that the steps of writing read as a list.
func (w *writer) do(err error) {
	if w.err == nil {
		w.err = err
	}
}

func (w *writer) set(sheet string, column, row int, value any) {
	w.do(w.SetCellValue(sheet, ref.At(column, row).String(), value))
}

// ourselves is the author of the workbooks that this program writes.
const ourselves = "Lägesbild"

func (w *writer) properties() {
	const always = "2000-01-01T00:00:00Z" // no clock: the same contents give the same bytes
	w.do(w.SetDocProps(&excelize.DocProperties{
		Title: "Underlag till Lägesbild", Creator: ourselves, LastModifiedBy: ourselves,
		Language: "sv-SE", Created: always, Modified: always,
	}))
	w.do(w.SetAppProps(&excelize.AppProperties{Application: "Lägesbild"}))
}

// spare is how many rows below the last one have drop-downs too.
const spare = 2000

// sheet writes one sheet: headings, rows, help and drop-downs.
func (w *writer) sheet(c Content) {
	i := slices.IndexFunc(Sheets, func(s Sheet) bool { return s.Key == c.Sheet })
	if i < 0 {
		w.do(fmt.Errorf("no sheet %q", c.Sheet))
		return
	}
	spec := &Sheets[i]
	_, err := w.NewSheet(spec.Name)
	w.do(err)
	headings := spec.headings()
	for _, extra := range c.Extra {
		headings = append(headings, heading{&Column{Key: extra, Label: extra, Width: 16}, extra, extra})
	}
	w.rows(spec.Name, headings, c.Rows)
	last := 1 + len(c.Rows) + spare
	width := 0.0
	for i, h := range headings {
		w.heading(spec.Name, i+1, h)
		w.guard(spec.Name, ref.Letters(i+1), last, h)
		width += h.width()
	}
	const paper = 220 // characters that can be read side by side on paper
	w.page(spec.Name, len(headings), 1+len(c.Rows), int(math.Ceil(width/paper)))
}

// rows writes the rows and gives every column its format, also where it is empty so far.
func (w *writer) rows(sheet string, headings []heading, rows []map[string]string) {
	columns := map[string]bool{}
	for i, h := range headings {
		column := ref.Letters(i + 1)
		w.do(w.SetColWidth(sheet, column, column, h.width()))
		w.do(w.SetColStyle(sheet, column, w.styles.cell(h.Kind)))
		columns[h.key] = true
	}
	for i, row := range rows {
		for key := range row {
			if !columns[key] {
				w.do(fmt.Errorf("no column %q on the sheet %s", key, sheet))
			}
		}
		lines := 1
		for j, h := range headings { // in order: the same contents give the same bytes
			s := row[h.key]
			if s == "" {
				continue
			}
			lines = max(lines, linesOf(s, h.width()))
			if n, ok := asNumber(h.Kind, s); ok {
				w.set(sheet, j+1, i+2, n)
			} else if day, err := time.Parse(time.DateOnly, s); h.Kind == Date && err == nil {
				w.set(sheet, j+1, i+2, day)
			} else {
				w.do(w.SetCellStr(sheet, ref.At(j+1, i+2).String(), s))
			}
		}
		w.fit(sheet, i+2, lines)
	}
	if len(rows) == 0 {
		return
	}
	for i, h := range headings {
		w.do(w.SetCellStyle(sheet, ref.At(i+1, 2).String(), ref.At(i+1, len(rows)+1).String(), w.styles.cell(h.Kind)))
	}
}

// width is that of the column, in characters.
func (h heading) width() float64 { return max(h.Width, float64(len([]rune(h.label)))+4) }

// linesOf is about how many lines a text takes in a column, whose width counts digits:
// letters are a little narrower.
func linesOf(s string, width float64) int {
	n := 0
	for _, paragraph := range strings.Split(s, "\n") {
		n += 1 + int(float64(len([]rune(paragraph)))/(1.15*width))
	}
	return n
}

// fit makes a row as high as its lines. LibreOffice does not do so by itself; a row of one
// line is left alone, so that it grows when somebody writes more.
func (w *writer) fit(sheet string, row, lines int) {
	if lines > 1 {
		w.do(w.SetRowHeight(sheet, row, min(float64(15*lines+2), excelize.MaxRowHeight)))
	}
}

// heading writes a heading and its note.
func (w *writer) heading(sheet string, column int, h heading) {
	style, label, help := w.styles.optional, h.label, h.help()
	if h.required() {
		style, label = w.styles.required, h.label+" *"
	}
	w.set(sheet, column, 1, label)
	w.do(w.SetCellStyle(sheet, ref.At(column, 1).String(), ref.At(column, 1).String(), style))
	if help == "" {
		return
	}
	w.do(w.AddComment(sheet, excelize.Comment{
		Cell: ref.At(column, 1).String(), Author: ourselves, Paragraph: []excelize.RichTextRun{{Text: help}},
		Width: 300, Height: uint(40 + 18*(len([]rune(help))/42)),
	}))
}

// help is what to write below a heading.
func (h heading) help() string {
	if h.Help["sv"] == "" {
		return ""
	}
	if h.key != h.Key {
		return "Samma text på engelska. Tomt om det inte finns någon."
	}
	if h.Kind == Choice || h.Kind == List && len(h.Words) > 0 {
		return h.Help["sv"] + " Orden är: " + strings.Join(h.Words.Words(), ", ") + "."
	}
	return h.Help["sv"]
}

// guard puts drop-downs and rules on the cells below a heading. A rule warns and can be
// overruled: the check has the last word, and a place may be written by its name.
func (w *writer) guard(sheet, column string, last int, h heading) {
	if h.key != h.Key {
		return
	}
	v := excelize.NewDataValidation(true)
	v.SetSqref(fmt.Sprintf("%s2:%s%d", column, column, last))
	warn := func(text string) { v.SetError(excelize.DataValidationErrorStyleWarning, "Kontrollera cellen", text) }
	switch h.Kind {
	case Choice:
		w.do(v.SetDropList(h.Words.Words()))
		warn("Välj ett av orden i listan.")
	case YesNo:
		w.do(v.SetDropList([]string{"ja", "nej"}))
		warn("Skriv ja eller nej, eller lämna cellen tom.")
	case List:
		if len(h.Words) == 0 {
			return
		}
		w.do(v.SetDropList(h.Words.Words())) // without a warning: the cell may hold several
	case Ref:
		target := specByKey(h.Of)
		if !slices.ContainsFunc(w.contents, func(c Content) bool { return c.Sheet == h.Of }) {
			return
		}
		// The list ends where the ids end, so that it never opens on blank lines.
		v.SetSqrefDropList(fmt.Sprintf("OFFSET('%[1]s'!$A$2,0,0,MAX(1,COUNTA('%[1]s'!$A$2:$A$%[2]d)),1)", target.Name, spare))
	case Year:
		w.do(v.SetRange(1900, 2100, excelize.DataValidationTypeWhole, excelize.DataValidationOperatorBetween))
		warn("Skriv ett år med fyra siffror.")
	case Whole:
		w.do(v.SetRange(0, 1e9, excelize.DataValidationTypeWhole, excelize.DataValidationOperatorBetween))
		warn("Skriv ett helt tal, utan mellanrum och enhet.")
	case Decimal:
		w.do(v.SetRange(-1e12, 1e12, excelize.DataValidationTypeDecimal, excelize.DataValidationOperatorBetween))
		warn("Skriv ett tal, utan enhet.")
	case Value, PeriodKind, Date, Symbols, ID, URL: // nothing but the help below
	default:
		return
	}
	v.SetInput(shorten(h.label, 32), shorten(h.Help["sv"], 255))
	w.do(w.AddDataValidation(sheet, v))
}

// shorten keeps a text within one of Excel's limits.
func shorten(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// readMe writes the first sheet: what to do, and what goes into every column.
func (w *writer) readMe() {
	const sheet = readMe
	w.do(w.SetSheetName("Sheet1", sheet))
	widths := []float64{30, 9, 74, 34}
	for i, width := range widths {
		w.do(w.SetColWidth(sheet, ref.Letters(i+1), ref.Letters(i+1), width))
	}
	row := 0
	write := func(style int, texts ...string) {
		row++
		lines := 1
		for i, s := range texts {
			w.set(sheet, i+1, row, s)
			w.do(w.SetCellStyle(sheet, ref.At(i+1, row).String(), ref.At(i+1, row).String(), style))
			lines = max(lines, linesOf(s, widths[i]))
		}
		w.fit(sheet, row, lines)
	}
	head := func(style int, text string) {
		write(style, text)
		w.do(w.SetRowHeight(sheet, row, 34))
	}
	// across writes a text over the whole width.
	across := func(style int, text string) {
		write(style, text)
		w.do(w.MergeCell(sheet, ref.At(1, row).String(), ref.At(4, row).String()))
		w.do(w.SetRowHeight(sheet, row, float64(17*linesOf(text, 147))))
	}
	head(w.styles.title, "Underlag till Lägesbild")
	across(w.styles.plain, "I den här arbetsboken står det som visas på webbplatsen. Ett blad är en tabell, och en rad är en sak.")
	head(w.styles.section, "Så gör du")
	for i, step := range []string{
		"Fyll i bladen i den ordning de står. Ett blad som du inte behöver kan du ta bort eller lämna tomt.",
		"Skriv en sak per rad, direkt under rubrikerna. Kolumnernas ordning är fri, men ändra inte rubrikerna.",
		"Peka på en rubrik så visas vad som ska stå där. Har cellen en pil väljer du i listan.",
		"Skriv siffror som källan anger dem. Saknas ett värde skriver du källans tecken, aldrig 0, och förklarar tecknet i kolumnen ”symboler” på bladet Indikatorer.",
		"Kolumner med ”(en)” är för samma text på engelska. De får vara tomma.",
		"Bladet du läser nu är bara till hjälp. Inget av det som står här hamnar på webbplatsen.",
	} {
		across(w.styles.plain, fmt.Sprintf("%d. %s", i+1, step))
	}
	head(w.styles.section, "Rubrikernas färger")
	write(w.styles.required, "rubrik *")
	w.legend(row, "Mörk rubrik med stjärna: kolumnen ska finnas, och cellerna fyllas i.")
	write(w.styles.optional, "rubrik")
	w.legend(row, "Ljus rubrik: fyll i det du vet. Gissa aldrig.")
	for _, c := range w.contents {
		spec := slices.IndexFunc(Sheets, func(s Sheet) bool { return s.Key == c.Sheet })
		if spec < 0 {
			continue // told when the sheet is written
		}
		s := Sheets[spec]
		head(w.styles.section, "Bladet "+s.Name)
		help := s.Help["sv"]
		if s.Open {
			help += " Fler kolumner får läggas till: de delar upp värdet, till exempel efter kön."
		}
		across(w.styles.plain, help)
		write(w.styles.required, "Kolumn", "Krävs", "Vad du skriver", "Exempel")
		for _, h := range s.headings() {
			if h.key != h.Key {
				continue
			}
			label, required, example := h.label, "", h.Example
			if h.Bilingual {
				label += ", " + h.label + englishMark
			}
			if h.required() {
				required = "ja"
			}
			write(w.styles.boxed, label, required, h.help(), example)
		}
	}
	w.print(sheet, 1)
	w.do(w.SetSheetView(sheet, 0, &excelize.ViewOptions{ShowGridLines: new(bool)}))
}

// legend explains the colour at the beginning of a row of the first sheet.
func (w *writer) legend(row int, text string) {
	w.set(readMe, 2, row, text)
	w.do(w.SetCellStyle(readMe, ref.At(2, row).String(), ref.At(2, row).String(), w.styles.plain))
	w.do(w.MergeCell(readMe, ref.At(2, row).String(), ref.At(4, row).String()))
}

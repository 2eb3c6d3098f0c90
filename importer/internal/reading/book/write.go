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
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/sheets"
)

// Content is what to write on one sheet.
type Content struct {
	Sheet *sheets.Sheet
	Extra []string            // headings of breakdowns, which follow the sheet's own
	Rows  []map[string]string // by heading
}

// heads lists the headings of the sheet: those that the template offers, and others where a row says something.
func (c Content) heads() []sheets.Head {
	said := map[string]bool{}
	for _, row := range c.Rows {
		for label := range row {
			said[label] = true
		}
	}
	return slices.DeleteFunc(c.Sheet.AllHeads(slices.Concat(sheets.Twins, c.languages())...), func(h sheets.Head) bool {
		return !said[h.Label()] && (h.Unoffered || h.IsTwin() && !slices.Contains(sheets.Twins, h.Lang))
	})
}

// languages are those that the rows have texts in, besides the template's.
func (c Content) languages() (more []string) {
	for _, row := range c.Rows {
		for label := range row {
			if _, lang := sheets.CutMark(strings.ToLower(label)); lang != "" && !slices.Contains(sheets.Twins, lang) && !slices.Contains(more, lang) {
				more = append(more, lang)
			}
		}
	}
	slices.Sort(more)
	return more
}

// WriteTemplate writes the empty workbook: every sheet, with help and examples on the first.
func WriteTemplate(w io.Writer) error {
	var contents []Content
	for _, s := range sheets.All {
		contents = append(contents, Content{Sheet: s})
	}
	return Write(w, contents)
}

// Write writes a workbook that looks like the template, with some of its sheets and with rows.
// In columns of numbers and of days, texts that are such are written as such, and every other
// cell as text. The same contents give the same bytes.
func Write(w io.Writer, contents []Content) error {
	f := excelize.NewFile()
	defer f.Close()
	wr := newWriter(f, contents)
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
	words    *words.Words // what is written for people
	contents []Content
	styles   styles
	err      error
}

// newWriter writes for those who fill in workbooks, whose sheets and headings are Swedish.
func newWriter(f *excelize.File, contents []Content) *writer {
	return &writer{File: f, contents: contents, words: words.Carried().Must(words.Original)}
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
		Title: w.words.Say("workbook_title"), Creator: ourselves, LastModifiedBy: ourselves,
		Language: "sv-SE", Created: always, Modified: always,
	}))
	w.do(w.SetAppProps(&excelize.AppProperties{Application: "Lägesbild"}))
}

// spare is how many rows below the last one have drop-downs too.
const spare = 2000

// sheet writes one sheet: headings, rows, help and drop-downs.
func (w *writer) sheet(c Content) {
	spec := c.Sheet
	_, err := w.NewSheet(spec.Name)
	w.do(err)
	var headings []heading
	for _, head := range c.heads() {
		headings = append(headings, heading{head, true})
	}
	for _, extra := range c.Extra {
		headings = append(headings, heading{Head: (&sheets.Column{Label: extra, Width: 16}).In("")})
	}
	w.rows(spec.Name, headings, c.Rows)
	last := 1 + len(c.Rows) + spare
	width := 0.0
	for i, h := range headings {
		w.heading(spec.Name, i+1, h)
		w.guard(spec.Name, ref.Letters(i+1), last, h)
		width += widthOf(h.Head)
	}
	const paper = 220 // characters that can be read side by side on paper
	w.page(spec.Name, len(headings), 1+len(c.Rows), int(math.Ceil(width/paper)))
}

// rows writes the rows and gives every column its format, also where it is empty so far.
func (w *writer) rows(sheet string, headings []heading, rows []map[string]string) {
	columns := map[string]bool{}
	for i, h := range headings {
		column := ref.Letters(i + 1)
		w.do(w.SetColWidth(sheet, column, column, widthOf(h.Head)))
		w.do(w.SetColStyle(sheet, column, w.styles.cell(h.Kind)))
		columns[h.Label()] = true
	}
	for i, row := range rows {
		for key := range row {
			if !columns[key] {
				w.do(fmt.Errorf("no column %q on the sheet %s", key, sheet))
			}
		}
		lines := 1
		for j, h := range headings { // in order: the same contents give the same bytes
			s := row[h.Label()]
			if s == "" {
				continue
			}
			lines = max(lines, linesOf(s, widthOf(h.Head)))
			if n, ok := asNumber(h.Kind, s); ok && !h.LastYear {
				w.set(sheet, j+1, i+2, n)
			} else if day, err := time.Parse(time.DateOnly, s); h.Kind == sheets.Date && err == nil {
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
		look := w.styles.cell(h.Kind)
		if h.LastYear {
			look = w.styles.past
		}
		w.do(w.SetCellStyle(sheet, ref.At(i+1, 2).String(), ref.At(i+1, len(rows)+1).String(), look))
	}
}

// widthOf is that of the column, in characters.
func widthOf(h sheets.Head) float64 { return max(h.Width, float64(len([]rune(h.Label())))+4) }

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
	style, label, help := w.styles.optional, h.Label(), w.help(h)
	if h.Required() {
		style, label = w.styles.required, h.Label()+" *"
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

// heading is a heading to be written, which has a note unless it is a breakdown's.
type heading struct {
	sheets.Head
	noted bool
}

// help is what to write below a heading.
func (w *writer) help(h heading) string {
	if !h.noted {
		return ""
	}
	if h.IsTwin() {
		return w.words.Say("workbook_twin_" + h.Lang)
	}
	help := h.Help(w.words)
	if h.Kind == sheets.Choice || h.Kind == sheets.List && len(h.Words) > 0 {
		return w.words.Say("workbook_words", "Help", help, "Words", strings.Join(h.Words.Words(), ", "))
	}
	return help
}

// guard puts drop-downs and rules on the cells below a heading. A rule warns and can be
// overruled: the check has the last word, and a place may be written by its name.
func (w *writer) guard(sheet, column string, last int, h heading) {
	if h.IsTwin() {
		return
	}
	v := excelize.NewDataValidation(true)
	v.SetSqref(fmt.Sprintf("%s2:%s%d", column, column, last))
	warn := func(rule string) {
		v.SetError(excelize.DataValidationErrorStyleWarning, w.words.Say("workbook_rule"), w.words.Say("workbook_rule_"+rule))
	}
	switch h.Kind {
	case sheets.Choice:
		w.do(v.SetDropList(h.Words.Words()))
		warn("choice")
	case sheets.YesNo:
		w.do(v.SetDropList([]string{"ja", "nej"}))
		warn("yes")
	case sheets.List:
		if len(h.Words) == 0 {
			return
		}
		w.do(v.SetDropList(h.Words.Words())) // without a warning: the cell may hold several
	case sheets.Ref:
		if !slices.ContainsFunc(w.contents, func(c Content) bool { return c.Sheet == h.Of }) {
			return
		}
		// The list ends where the ids end, so that it never opens on blank lines.
		v.SetSqrefDropList(fmt.Sprintf("OFFSET('%[1]s'!$A$2,0,0,MAX(1,COUNTA('%[1]s'!$A$2:$A$%[2]d)),1)", h.Of.Name, spare))
	case sheets.Year:
		w.do(v.SetRange(1900, 2100, excelize.DataValidationTypeWhole, excelize.DataValidationOperatorBetween))
		warn("year")
	case sheets.Whole:
		w.do(v.SetRange(0, 1e9, excelize.DataValidationTypeWhole, excelize.DataValidationOperatorBetween))
		warn("whole")
	case sheets.Decimal:
		w.do(v.SetRange(-1e12, 1e12, excelize.DataValidationTypeDecimal, excelize.DataValidationOperatorBetween))
		warn("decimal")
	case sheets.Value, sheets.PeriodKind, sheets.Date, sheets.Symbols, sheets.ID, sheets.URL: // nothing but the help below
	default:
		return
	}
	if h.noted {
		v.SetInput(words.Shorten(h.Label(), 32), words.Shorten(h.Help(w.words), 255))
	}
	w.do(w.AddDataValidation(sheet, v))
}

// readMe writes the first sheet: what to do, and what goes into every column.
func (w *writer) readMe() {
	const sheet = sheets.ReadMe
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
	say := w.words.Say
	head(w.styles.title, say("workbook_title"))
	across(w.styles.plain, say("workbook_about"))
	head(w.styles.section, say("workbook_how"))
	for i := 1; w.words.Has(fmt.Sprint("workbook_step_", i)); i++ {
		across(w.styles.plain, fmt.Sprintf("%d. %s", i, say(fmt.Sprint("workbook_step_", i))))
	}
	head(w.styles.section, say("workbook_colours"))
	write(w.styles.required, say("workbook_heading")+" *")
	w.legend(row, say("workbook_dark"))
	write(w.styles.optional, say("workbook_heading"))
	w.legend(row, say("workbook_light"))
	for _, c := range w.contents {
		head(w.styles.section, say("workbook_sheet", "Sheet", c.Sheet.Name))
		help := c.Sheet.Help(w.words)
		if c.Sheet.Open {
			help = say("workbook_open", "Help", help)
		}
		across(w.styles.plain, help)
		write(w.styles.required, say("workbook_column"), say("workbook_required"), say("workbook_write"), say("workbook_example"))
		for _, h := range c.Sheet.Heads() {
			label, required := h.Label(), ""
			if h.Translated {
				for _, lang := range sheets.Twins {
					label += ", " + h.In(lang).Label()
				}
			}
			if h.Required() {
				required = say("workbook_yes")
			}
			write(w.styles.boxed, label, required, w.help(heading{h, true}), h.Example)
		}
	}
	w.print(sheet, 1)
	w.do(w.SetSheetView(sheet, 0, &excelize.ViewOptions{ShowGridLines: new(bool)}))
}

// legend explains the colour at the beginning of a row of the first sheet.
func (w *writer) legend(row int, text string) {
	w.set(sheets.ReadMe, 2, row, text)
	w.do(w.SetCellStyle(sheets.ReadMe, ref.At(2, row).String(), ref.At(2, row).String(), w.styles.plain))
	w.do(w.MergeCell(sheets.ReadMe, ref.At(2, row).String(), ref.At(4, row).String()))
}

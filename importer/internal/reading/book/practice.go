package book

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// The practice workbook is a sound one, of a municipality that does not exist, into which
// mistakes are put that staff really make. Both stand as tables in files of text; the mistakes
// name their cells by heading and row, so that they stay where they are if a column is added.

//go:embed practice_rows.txt
var practiceRows string

//go:embed practice_mistakes.txt
var practiceMistakes string

// Mistake is one of those in the practice workbook.
type Mistake struct {
	At     problem.Place // without the workbook
	Found  string        // the cell that the check tells of, mostly the same; none for a whole sheet
	Code   problem.Code
	Stands string // what stands there, see spoil
	Right  string // what should

	sheet       *sheets.Sheet
	column, row int
}

// PracticeMistakes lists the mistakes in the practice workbook.
func PracticeMistakes() []Mistake {
	var all []Mistake
	for _, c := range textTable(practiceMistakes)[1:] {
		spec := sheetCalled(c[0])
		m := Mistake{Code: problem.Code(c[3]), Stands: c[4], Right: c[5], sheet: spec}
		m.row, _ = strconv.Atoi(c[2])
		m.column = columnCalled(spec, c[1])
		m.At = problem.Place{Sheet: spec.Name, Cell: ref.At(m.column, m.row).String()}
		if m.Found = m.At.Cell; len(c) > 6 { // the check tells of it in another column
			m.Found = ref.At(columnCalled(spec, c[6]), m.row).String()
		}
		if m.Code == problem.HiddenRows {
			m.Found = "" // told of the whole sheet
		}
		all = append(all, m)
	}
	return all
}

// sheetCalled gives the sheet of a name.
func sheetCalled(name string) *sheets.Sheet {
	return sheets.All[slices.IndexFunc(sheets.All, func(s *sheets.Sheet) bool { return s.Name == name })]
}

// columnCalled is the number of a column by its heading.
func columnCalled(s *sheets.Sheet, label string) int {
	return 1 + slices.IndexFunc(s.Heads(sheets.Twins...), func(h sheets.Head) bool { return h.Label() == label })
}

// textTable splits lines at the bars.
func textTable(text string) [][]string {
	var rows [][]string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		cells := strings.Split(line, "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		rows = append(rows, cells)
	}
	return rows
}

// practiceContents are the rows of the practice workbook before the mistakes are made.
func practiceContents() []Content { return Tables(practiceRows) }

// Tables reads contents that are written by hand in a text of the program's own: == Sheet, the headings,
// and a row a line, with bars between the cells.
func Tables(text string) []Content {
	var contents []Content
	for _, block := range strings.Split(text, "== ")[1:] {
		rows := textTable(block)
		spec := sheetCalled(rows[0][0])
		c := Content{Sheet: spec}
		for _, cells := range rows[2:] {
			row := map[string]string{}
			for i, s := range cells {
				row[rows[1][i]] = s
			}
			c.Rows = append(c.Rows, row)
		}
		contents = append(contents, c)
	}
	return contents
}

// WritePractice writes the practice workbook.
func WritePractice(w io.Writer) error { return writePractice(w, PracticeMistakes()) }

// writePractice writes the practice workbook with some of its mistakes.
func writePractice(w io.Writer, mistakes []Mistake) error {
	f := excelize.NewFile()
	defer f.Close()
	wr := newWriter(f, practiceContents())
	wr.look()
	wr.practiceReadMe(len(mistakes))
	for _, c := range wr.contents {
		wr.sheet(c)
	}
	for _, m := range mistakes {
		wr.spoil(m)
	}
	wr.properties()
	if wr.err != nil {
		return wr.err
	}
	var written bytes.Buffer
	if _, err := f.WriteTo(&written); err != nil {
		return err
	}
	return withFault(w, written.Bytes())
}

// fault stands for #N/A until the workbook is written, as excelize writes no error values.
const fault = "-987654321"

var faultForm = regexp.MustCompile(`<c r="(\w+)"([^>]*)><v>` + fault + `</v></c>`)

func withFault(w io.Writer, workbook []byte) error {
	z, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		return err
	}
	out := zip.NewWriter(w)
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			return err
		}
		data, err := io.ReadAll(r)
		if err != nil {
			return err
		}
		part, err := out.Create(f.Name)
		if err != nil {
			return err
		}
		if _, err := part.Write(faultForm.ReplaceAll(data, []byte(`<c r="$1"$2 t="e"><f>NA()</f><v>#N/A</v></c>`))); err != nil {
			return err
		}
	}
	return out.Close()
}

// spoil puts a mistake into its cell. What is more than a text is told by its first word.
func (w *writer) spoil(m Mistake) {
	sheet, cell := m.At.Sheet, m.At.Cell
	kind, rest, _ := strings.Cut(m.Stands, " ")
	toNumber := func(s string) float64 {
		n, ok := number.Plain(s)
		if !ok {
			w.do(fmt.Errorf("%q is no number", s))
		}
		return n
	}
	switch kind {
	case "dold":
		w.do(w.SetRowVisible(sheet, m.row, false))
	case "sammanfogad":
		w.do(w.SetCellValue(sheet, ref.At(m.column, m.row+1).String(), nil))
		w.do(w.MergeCell(sheet, cell, ref.At(m.column, m.row+1).String()))
	case "procentformat":
		style, err := w.NewStyle(&excelize.Style{CustomNumFmt: &[]string{"0.0%"}[0], Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "right"}})
		w.do(err)
		w.do(w.SetCellValue(sheet, cell, toNumber(rest)))
		w.do(w.SetCellStyle(sheet, cell, cell, style))
	case "datum":
		style, err := w.NewStyle(&excelize.Style{NumFmt: 14})
		w.do(err)
		day, err := time.Parse(time.DateOnly, rest)
		w.do(err)
		w.do(w.SetCellValue(sheet, cell, day))
		w.do(w.SetCellStyle(sheet, cell, cell, style))
	case "formel":
		w.do(w.SetCellValue(sheet, cell, nil))
		w.do(w.SetCellFormula(sheet, cell, strings.TrimPrefix(rest, "=")))
	case "#N/A":
		w.set(sheet, m.column, m.row, toNumber(fault))
	case "tal":
		w.set(sheet, m.column, m.row, toNumber(rest))
	case "text":
		w.do(w.SetCellStr(sheet, cell, rest))
	case "":
		w.do(w.SetCellValue(sheet, cell, nil))
	default:
		h := m.sheet.Heads(sheets.Twins...)[m.column-1]
		if n, ok := asNumber(h.Kind, m.Stands); ok {
			w.set(sheet, m.column, m.row, n)
			return
		}
		w.do(w.SetCellStr(sheet, cell, m.Stands))
	}
}

// PracticeAnswers is what should be found in the practice workbook, and how to mend it.
func PracticeAnswers(workbook string) string {
	w := words.Carried().Must(words.Original)
	var b strings.Builder
	mistakes := PracticeMistakes()
	b.WriteString(w.Say("practice_answers", "Workbook", workbook, "Count", len(mistakes)) + "\n")
	for i, m := range mistakes {
		b.WriteString("\n" + w.Say("practice_answer", "Number", i+1, "Cell", m.At.Sheet+"!"+m.At.Cell, "Code", string(m.Code),
			"Stands", m.shown(w), "Wrong", w.Say(m.key("wrong")), "Why", w.Say(m.key("why")), "Mend", m.mend(w)) + "\n")
	}
	return b.String()
}

// key is that of the words for what is wrong, or why it matters.
func (m Mistake) key(what string) string {
	column := m.sheet.Heads(sheets.Twins...)[m.column-1].Key
	return "mistake." + fmt.Sprintf("%s_%s_%d", m.sheet.Key, column, m.row) + "." + what
}

// shown is what stands in the cell, as it is seen in Excel.
func (m Mistake) shown(w *words.Words) string {
	kind, rest, _ := strings.Cut(m.Stands, " ")
	switch kind {
	case "":
		return w.Say("practice_empty")
	case "text", "tal", "datum", "formel":
		return rest
	case "procentformat":
		return m.Right + " %"
	}
	return m.Stands
}

// mend is how a mistake is put right.
func (m Mistake) mend(w *words.Words) string {
	kind, _, _ := strings.Cut(m.Stands, " ")
	how := "practice_mend_write"
	switch {
	case kind == "dold":
		how = "practice_mend_hidden"
	case kind == "sammanfogad":
		how = "practice_mend_merged"
	case kind == "procentformat":
		how = "practice_mend_percent"
	case kind == "datum", kind == "tal":
		how = "practice_mend_text"
	case m.Right == "":
		how = "practice_mend_clear"
	}
	return w.Say(how, "Right", m.Right)
}

// practiceReadMe writes the first sheet of the practice workbook.
func (w *writer) practiceReadMe(count int) {
	w.do(w.SetSheetName("Sheet1", sheets.ReadMe))
	w.do(w.SetColWidth(sheets.ReadMe, "A", "A", 96))
	row := 0
	write := func(style int, height float64, text string) {
		row++
		w.set(sheets.ReadMe, 1, row, text)
		w.do(w.SetCellStyle(sheets.ReadMe, ref.At(1, row).String(), ref.At(1, row).String(), style))
		w.do(w.SetRowHeight(sheets.ReadMe, row, max(height, float64(17*linesOf(text, 96)))))
	}
	say := w.words.Say
	write(w.styles.title, 36, say("practice_title"))
	write(w.styles.plain, 0, say("practice_about", "Count", count))
	write(w.styles.section, 30, say("workbook_how"))
	for i := 1; w.words.Has(fmt.Sprint("practice_step_", i)); i++ {
		write(w.styles.plain, 0, fmt.Sprintf("%d. %s", i, say(fmt.Sprint("practice_step_", i))))
	}
	write(w.styles.section, 30, say("practice_good"))
	write(w.styles.plain, 0, say("practice_skip"))
	w.print(sheets.ReadMe, 1)
	w.do(w.SetSheetView(sheets.ReadMe, 0, &excelize.ViewOptions{ShowGridLines: new(bool)}))
}

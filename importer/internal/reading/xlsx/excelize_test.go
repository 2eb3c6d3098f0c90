package xlsx

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// theirs reads a sheet with excelize: its raw values by address.
func theirs(f *excelize.File, sheet string) (values map[string]string, err error) {
	defer func() {
		if r := recover(); r != nil { // it does on some broken files
			err = fmt.Errorf("excelize: %v", r)
		}
	}()
	rows, err := f.Rows(sheet)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	values = map[string]string{}
	for n := 1; rows.Next(); n++ {
		columns, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return nil, err
		}
		for i, v := range columns {
			if v != "" {
				values[fmt.Sprintf("R%dC%d", n, i+1)] = v
			}
		}
	}
	return values, nil
}

// ours reads a sheet the same way.
func ours(f *File, sheet Sheet) (map[string]Cell, error) {
	values := map[string]Cell{}
	_, err := f.Read(sheet, func(r *Row) bool {
		for _, c := range r.Cells {
			values[fmt.Sprintf("R%dC%d", r.Number, c.Column)] = c
		}
		return true
	})
	return values, err
}

// same tells whether a cell of ours says what excelize's text says. Excelize gives no text for a
// formula without a result, the number of a text that is nowhere, and does not undo the escapes
// in the text of a formula.
func same(c Cell, text string) bool {
	switch c.Kind {
	case Number:
		n, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
		return err == nil && n == c.Number
	case Boolean:
		return text == "1" && c.Number == 1 || text == "0" && c.Number == 0 || text == "TRUE" && c.Number == 1 || text == "FALSE" && c.Number == 0
	case Fault:
		return c.Text == strings.TrimSpace(text)
	case NoResult, Lost, Day:
		return true
	}
	return c.Text == text || c.Text == unescape(text) || strings.ReplaceAll(c.Text, "\r\n", "\n") == strings.ReplaceAll(text, "\r\n", "\n")
}

// compare tells of the cells that the two read differently.
func compare(t testing.TB, name string, data []byte) {
	t.Helper()
	f, err := Open(data, Default, func(s string) string { return s })
	if err != nil {
		return
	}
	x, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		return
	}
	defer x.Close()
	for _, sheet := range f.Sheets {
		want, err := theirs(x, sheet.Name)
		if err != nil {
			continue
		}
		got, err := ours(f, sheet)
		if err != nil {
			continue
		}
		for address, c := range got {
			if !same(c, want[address]) {
				t.Errorf("%s!%s!%s: %s, excelize %q", name, sheet.Name, address, shown(0, c), want[address])
			}
		}
		for address, text := range want {
			if _, ok := got[address]; !ok && strings.TrimSpace(text) != "" {
				t.Errorf("%s!%s!%s: nothing, excelize %q", name, sheet.Name, address, text)
			}
		}
	}
}

func TestAgainstExcelize(t *testing.T) {
	for name, data := range specimens(t) {
		compare(t, name, data)
	}
}

// FuzzCell writes one value in every way that a file can hold it, and holds what is read against
// excelize.
func FuzzCell(f *testing.F) {
	for _, s := range []string{"", "1", "0.1", "1e3", "-0", " 7 ", "Skogås", "a\r\nb", "_x000D_", "_x005F_x000D_", "<&>\"'", "0x10", "1_000", "#N/A", "ÅÄÖ\u00a0", "\t", "2021-06-01"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if strings.Contains(strings.ToLower(s), "_xd") {
			return // half a character, as _xD83D_: excelize drops it, and here the text stays as it is
		}
		if !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool {
			return r < ' ' && r != '\t' && r != '\n' || r == utf8.RuneError || r == 0xFFFE || r == 0xFFFF
		}) || len(s) > 1000 {
			return // what XML cannot hold; and a lone carriage return, which it makes a line break
		}
		x := specimen.Escape(s)
		compare(t, "cell", specimen.Book{Sheets: []specimen.Sheet{{Name: "A", XML: `<row r="1"><c r="A1" t="inlineStr"><is><t>` + x + `</t></is></c>` +
			`<c r="B1" t="str"><v>` + x + `</v></c><c r="C1" t="e"><v>` + strings.TrimSpace(x) + `</v></c></row>`},
			{Name: "B", Rows: [][]any{{s, specimen.Rich("<r><t>" + x + "</t></r><r><rPr><b/></rPr><t>" + x + "</t></r>")}}}}}.Bytes())
	})
}

// readAnything reads what can be read of any bytes, with small limits.
func readAnything(t *testing.T, data []byte) {
	limits := Limits{Packed: 1 << 20, Unpacked: 4 << 20, Ratio: 400, Parts: 200, Cells: 5000, Rows: 2000, Characters: 4000, Strings: 5000, Texts: 1 << 20, Formats: 1000, Merges: 500}
	Recognise(data)
	f, err := Open(data, limits, strings.ToUpper)
	if err != nil {
		return
	}
	for _, sheet := range f.Sheets {
		_, err := f.Read(sheet, func(r *Row) bool {
			if r.Number < 1 || r.Number > MaxRows {
				t.Errorf("row %d", r.Number)
			}
			for _, c := range r.Cells {
				if c.Column < 1 || c.Column > MaxColumns || len(c.Text) > 3*limits.Characters+10 || c.Number != c.Number {
					t.Errorf("row %d: %+v", r.Number, c)
				}
			}
			return true
		})
		var limit *Limit
		var damaged *Damaged
		if err != nil && !errors.As(err, &limit) && !errors.As(err, &damaged) {
			t.Errorf("%T %v", err, err)
		}
	}
}

// FuzzWorkbook reads any bytes.
func FuzzWorkbook(f *testing.F) {
	for _, data := range specimens(f) {
		if len(data) < 10_000 {
			f.Add(data)
		}
	}
	f.Fuzz(readAnything)
}

// FuzzParts reads any XML as the parts of a workbook: what changes in a zip archive is nearly
// always seen in its checksums.
func FuzzParts(f *testing.F) {
	f.Add(`<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c><f>1</f></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
		`<sst><si><t>a</t></si><si><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si></sst>`,
		`<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`)
	f.Add("\xff\xfe<\x00a\x00/\x00>\x00", `<!DOCTYPE a [<!ENTITY b "c">]><sst><![CDATA[]]></sst>`, `<?xml version="1.0" encoding="latin1"?><a/>`)
	f.Fuzz(func(t *testing.T, sheet, texts, styles string) {
		readAnything(t, specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Part: sheet}}, Parts: []specimen.Part{
			{Name: "xl/sharedStrings.xml", Content: texts}, {Name: "xl/styles.xml", Content: styles}}}.Bytes())
	})
}

// An io.Reader that gives a byte at a time finds what is cut in two at the end of a buffer.
type slow struct{ r io.Reader }

func (s slow) Read(p []byte) (int, error) { return s.r.Read(p[:min(1, len(p))]) }

func TestByteByByte(t *testing.T) {
	text := `<!-- a --><?x?><!DOCTYPE a [<!ENTITY b ">">]><a b="1>2" c='"'>x&amp;y<![CDATA[]]]]><z/></a>`
	tokens := func(r io.Reader) (all []string) {
		s := newScanner(r)
		text := ""
		for {
			k, err := s.next()
			if k != chars && text != "" {
				all, text = append(all, text), ""
			}
			switch {
			case err != nil || k == atEnd:
				return append(all, fmt.Sprint(err))
			case k == start:
				all = append(all, "<"+string(s.name)+" "+s.get("b")+s.get("c"))
			case k == end:
				all = append(all, ">")
			default:
				text += string(s.add(nil))
			}
		}
	}
	want := []string{`<a 1>2"`, "x&y]]", "<z ", ">", ">", "<nil>"}
	for _, r := range []io.Reader{strings.NewReader(text), slow{strings.NewReader(text)}} {
		if got := tokens(r); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

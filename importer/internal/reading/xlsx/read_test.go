package xlsx

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// shown writes a cell in one line: its address, its kind, what it says.
func shown(row int, c Cell) string {
	kind := map[Kind]string{Text: "text", Number: "number", Day: "day", Boolean: "boolean", Fault: "fault", NoResult: "no result", Lost: "lost"}[c.Kind]
	says := fmt.Sprintf("%q", c.Text)
	if c.Kind == Number || c.Kind == Boolean {
		says = fmt.Sprint(c.Number)
	}
	return fmt.Sprintf("R%dC%d %s %s", row, c.Column, kind, says)
}

func open(t *testing.T, data []byte) *File {
	t.Helper()
	f, err := Open(data, Default, func(s string) string { return "^" + s })
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// cells reads all cells of the first sheet.
func cells(t *testing.T, b specimen.Book) []string {
	t.Helper()
	f := open(t, b.Bytes())
	var all []string
	if _, err := f.Read(f.Sheets[0], func(r *Row) bool {
		for _, c := range r.Cells {
			all = append(all, shown(r.Number, c))
		}
		return true
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestCells(t *testing.T) {
	rich := func(xml string) [][]any { return [][]any{{specimen.Rich(xml)}} }
	for _, c := range []struct {
		name  string
		sheet specimen.Sheet
		want  string
	}{
		{"shared text", specimen.Sheet{Rows: [][]any{{"Värden"}}}, `R1C1 text "Värden"`},
		{"inline text", specimen.Sheet{Rows: [][]any{{specimen.Inline("a & b")}}}, `R1C1 text "a & b"`},
		{"as a Mac writes letters", specimen.Sheet{Rows: [][]any{{"Va\u0308rden"}, {specimen.Inline("Skoga\u030as")}}}, "R1C1 text \"Värden\"|R2C1 text \"Skogås\""},
		{"spaces are kept", specimen.Sheet{XML: `<row><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>`}, `R1C1 text " a "`},
		{"runs", specimen.Sheet{Rows: rich(`<r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>`)}, `R1C1 text "ab"`},
		{"a raised run", specimen.Sheet{Rows: rich(`<r><t>Otrygg</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>x</t></r>`)}, `R1C1 text "Otrygg^1x"`},
		{"phonetic runs", specimen.Sheet{Rows: rich(`<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>`)}, `R1C1 text "東京"`},
		{"escaped characters", specimen.Sheet{Rows: [][]any{{"a_x000D__x000a_b_x005F_x000D_"}}}, `R1C1 text "a\r\nb_x000D_"`},
		{"half an escape", specimen.Sheet{Rows: [][]any{{"_x00_xD800_ _x"}}}, `R1C1 text "_x00_xD800_ _x"`},
		{"references", specimen.Sheet{XML: `<row><c t="str"><v>&lt;&#229;&#xE4;&amp;amp;&gt;</v></c></row>`}, `R1C1 text "<åä&amp;>"`},
		{"an entity that nobody knows", specimen.Sheet{XML: `<row><c t="str"><v>&boom; &</v></c></row>`}, `R1C1 text "&boom; &"`},
		{"CDATA", specimen.Sheet{XML: `<row><c t="str"><v>a<![CDATA[<b>&amp;]]>c</v></c></row>`}, `R1C1 text "a<b>&amp;c"`},
		{"comments and instructions", specimen.Sheet{XML: `<!-- <row> --><row><?x <c ?><c><!-- > --><v>1<!-- 2 -->3</v></c></row>`}, `R1C1 number 13`},
		{"a > in quotes", specimen.Sheet{XML: `<row spans="a>b" r='2'><c foo='">' r="B2"><v>1</v></c></row>`}, `R2C2 number 1`},
		{"numbers", specimen.Sheet{XML: `<row><c><v>1E3</v></c><c t="n"><v> -0.5 </v></c><c><v>12.830000000000002</v></c></row>`}, `R1C1 number 1000|R1C2 number -0.5|R1C3 number 12.830000000000002`},
		{"no number after all", specimen.Sheet{XML: `<row><c><v>INF</v></c><c><v>1e999</v></c><c><v>NaN</v></c><c><v>abc</v></c></row>`}, `R1C1 text "INF"|R1C2 text "1e999"|R1C3 text "NaN"|R1C4 text "abc"`},
		{"truth", specimen.Sheet{Rows: [][]any{{true, false}}}, `R1C1 boolean 1|R1C2 boolean 0`},
		{"error values", specimen.Sheet{XML: `<row><c t="e"><v>#N/A</v></c></row>`}, `R1C1 fault "#N/A"`},
		{"ISO days", specimen.Sheet{XML: `<row><c t="d"><v>2021-06-01</v></c></row>`}, `R1C1 day "2021-06-01"`},
		{"a formula with its result", specimen.Sheet{XML: `<row><c><f>1+2</f><v>3</v></c><c t="str"><f>"a"</f><v>a</v></c></row>`}, `R1C1 number 3|R1C2 text "a"`},
		{"a formula with no <v>", specimen.Sheet{XML: `<row><c><f>1+2</f></c><c t="str"><f>A1</f></c></row>`}, `R1C1 no result "1+2"|R1C2 no result "A1"`},
		{"a formula with an empty <v/>", specimen.Sheet{XML: `<row><c><f>1+2</f><v/></c><c><f>1+2</f><v></v></c></row>`}, `R1C1 no result "1+2"|R1C2 no result "1+2"`},
		{"a formula with an empty text", specimen.Sheet{XML: `<row><c t="str"><f>""</f><v></v></c></row>`}, ``},
		{"shared formulas", specimen.Sheet{XML: `<row><c><f t="shared" si="0"/><v>3</v></c><c><f t="shared" si="0"/></c></row>`}, `R1C1 number 3|R1C2 no result ""`},
		{"blank cells", specimen.Sheet{XML: `<row><c r="A1" s="1"/><c r="B1"></c><c r="C1"><v></v></c><c r="D1" t="s"/><c r="E1"><v>1</v></c></row>`}, `R1C5 number 1`},
		{"no addresses", specimen.Sheet{XML: `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`}, `R1C1 number 1|R1C2 number 2|R2C1 number 3`},
		{"some addresses", specimen.Sheet{XML: `<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c r="$b$4"><v>3</v></c></row>`}, `R3C3 number 1|R3C4 number 2|R4C2 number 3`},
		{"prefixed tags", specimen.Sheet{Part: `<x:worksheet xmlns:x="` + specimen.Main + `"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`}, `R1C1 text "a"`},
		{"a lost text", specimen.Sheet{XML: `<row><c t="s"><v>99</v></c><c t="s"><v>-1</v></c><c t="s"><v>x</v></c></row>`}, `R1C1 lost ""|R1C2 lost ""|R1C3 lost ""`},
		{"a DOCTYPE", specimen.Sheet{Part: `<!DOCTYPE x [<!ENTITY a "b>">]><worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`}, `R1C1 number 1`},
		{"UTF-16", specimen.Sheet{Part: "\xff\xfe" + strings.Join(strings.Split(`<?xml version="1.0" encoding="UTF-16"?><worksheet><row><c><v>1</v></c></row></worksheet>`, ""), "\x00") + "\x00"}, `R1C1 number 1`},
		{"Latin 1", specimen.Sheet{Part: "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><row><c t='str'><v>\xe5\xe4\xf6</v></c></row></worksheet>"}, `R1C1 text "åäö"`},
		{"a byte order mark", specimen.Sheet{Part: "\ufeff<worksheet><row><c><v>1</v></c></row></worksheet>"}, `R1C1 number 1`},
	} {
		c.sheet.Name = "A"
		if got := strings.Join(cells(t, specimen.Book{Sheets: []specimen.Sheet{c.sheet}}), "|"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// Long texts come from the scanner in pieces, however the reader cuts them.
func TestLongText(t *testing.T) {
	long := strings.Repeat("å&amp;<![CDATA[]]>]]", 9000)
	got := cells(t, specimen.Book{Sheets: []specimen.Sheet{{Name: "A", XML: `<row><c t="str"><v>` + long + `</v></c><c t="str"><v><![CDATA[` + strings.Repeat("]", 70000) + `]]></v></c></row>`}}})
	if want := "R1C1 text " + fmt.Sprintf("%q", strings.Repeat("å&]]", 9000)); got[0] != want {
		t.Errorf("got %d bytes, want %d", len(got[0]), len(want))
	}
	if want := `R1C2 text "` + strings.Repeat("]", 70000) + `"`; got[1] != want {
		t.Errorf("got %d bytes, want %d", len(got[1]), len(want))
	}
}

func TestFormats(t *testing.T) {
	for code, want := range map[string]Format{
		"General": {}, "0.0": {}, "#,##0": {}, "@": {}, "### ### ##0": {}, `0.00E+00`: {}, "Standard": {},
		"0%": {Percent: true}, "0.0 %": {Percent: true}, `0"%"`: {},
		"0000": {Digits: 4}, "00": {Digits: 2}, "0": {}, "000-00": {},
		"yyyy-mm-dd": {Day: true}, "[$-41D]d mmmm yyyy": {Day: true}, "h:mm": {Day: true}, "[h]:mm": {Day: true}, "[mm]:ss": {Day: true},
		"mm:ss.0": {Day: true}, "h:mm AM/PM": {Day: true}, `m\-d`: {Day: true}, "ÅÅÅÅ-MM-DD": {Day: true},
		`0 "dagar"`: {}, `0.0" st"`: {}, "[Red]0.0": {}, "[Blue][>100]0;[Red]0": {}, "0;yyyy": {}, `0\d`: {}, "_-* #,##0_-": {}, `"`: {}, "[": {}, "": {},
	} {
		if got := parseFormat(code).of(200); got != want {
			t.Errorf("%s: %+v, want %+v", code, got, want)
		}
	}
}

// With conditions it is the number that chooses its section.
func TestConditionalFormats(t *testing.T) {
	day, percent := Format{Day: true}, Format{Percent: true}
	for _, c := range []struct {
		code string
		n    float64
		want Format
	}{
		{`[<10000]0;yyyy-mm-dd`, 44197, day}, {`[<10000]0;yyyy-mm-dd`, 9, Format{}},
		{`[=0]"–";[$-41D]yyyy-mm-dd`, 44197, day},
		{`[<=1]0%;[>=10000]yyyy-mm-dd;0.0`, 1, percent}, {`[<=1]0%;[>=10000]yyyy-mm-dd;0.0`, 44197, day}, {`[<=1]0%;[>=10000]yyyy-mm-dd;0.0`, 5, Format{}},
		{`[Red][>1]0;-0;yyyy`, 1, day}, {`[Red][>1]0;-0;yyyy`, -1, Format{}},
		{`0;[>10000]yyyy`, -1, Format{}}, {`[<>0]yyyy`, 1, day}, {`[>x]0;yyyy`, 1, Format{}}, {`[>1]0`, 0, Format{}},
		{`0%;yyyy`, -1, percent}, {`0;-0;yyyy`, 0, Format{}},
	} {
		if got := parseFormat(c.code).of(c.n); got != c.want {
			t.Errorf("%s of %v: %+v, want %+v", c.code, c.n, got, c.want)
		}
	}
}

// Extensions have elements and attributes of the same local names, for other things.
func TestNamespaces(t *testing.T) {
	const other = `xmlns:x="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"`
	const strict = "http://purl.oclc.org/ooxml/"
	relations := ` xmlns:r="` + specimen.Relationships + `"`
	one := `<c><v>1</v></c>`
	for _, c := range []struct {
		name, workbook, sheet string
		from1904              bool
		want                  string
	}{
		{"an extension's workbookPr", `<workbook xmlns="` + specimen.Main + `"` + relations + `><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId3"/></sheets><extLst><ext ` + other + `><x:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`, "", true, ""},
		{"an extension's date1904", `<workbook xmlns="` + specimen.Main + `"` + relations + ` ` + other + `><workbookPr x:date1904="1"/><sheets><x:sheet name="B"/><sheet x:name="C" name="A" sheetId="1" r:id="rId3"/></sheets></workbook>`, "", false, ""},
		{"other prefixes", `<w:workbook xmlns:w="` + specimen.Main + `" xmlns:q="` + specimen.Relationships + `"><w:workbookPr date1904="1"/><w:sheets><w:sheet name="A" sheetId="1" q:id="rId3"/></w:sheets></w:workbook>`,
			`<r:worksheet xmlns:r="` + specimen.Main + `"><r:sheetData><r:row><r:c><r:v>1</r:v></r:c></r:row></r:sheetData></r:worksheet>`, true, "R1C1 number 1"},
		{"strict", `<workbook xmlns="` + strict + `spreadsheetml/main" xmlns:r="` + strict + `officeDocument/relationships"><workbookPr date1904="true"/><sheets><sheet name="A" sheetId="1" r:id="rId3"/></sheets></workbook>`,
			`<worksheet xmlns="` + strict + `spreadsheetml/main"><sheetData><row>` + one + `</row></sheetData></worksheet>`, true, "R1C1 number 1"},
		{"rows and cells of another", "", `<worksheet xmlns="` + specimen.Main + `" ` + other + `><sheetData><row x:r="9" r="2"><x:c><x:v>3</x:v></x:c><c x:t="s" r="B2"><x:v>4</x:v><v>1</v></c></row><x:row><c><v>2</v></c></x:row></sheetData></worksheet>`, false, "R2C2 number 1"},
		{"a prefix that changes its meaning", "", `<a:worksheet xmlns:a="` + specimen.Main + `"><a:row xmlns:a="urn:x">` + one + `</a:row><a:row><b xmlns="urn:x">` + one + `</b><a:c><a:v>1</a:v></a:c></a:row></a:worksheet>`, false, "R1C1 number 1"},
		{"a cell that says what it is", "", `<x:worksheet xmlns:x="urn:x"><row xmlns="` + specimen.Main + `"><c xmlns="` + specimen.Main + `"><v>1</v></c><x:c/></row><c xmlns="urn:x"/></x:worksheet>`, false, "R1C1 number 1"},
	} {
		book := specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Part: c.sheet}}}
		if c.workbook != "" {
			book.Parts = []specimen.Part{{Name: "xl/workbook.xml", Content: c.workbook}}
		}
		f := open(t, book.Bytes())
		if len(f.Sheets) != 1 || f.Sheets[0].Name != "A" || f.Date1904 != c.from1904 {
			t.Errorf("%s: sheets %v, from 1904: %t", c.name, f.Sheets, f.Date1904)
		}
		if got := strings.Join(cells(t, book), "|"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// A sheet without a part of its own has no cells, and none of another's.
func TestSheetWithoutPart(t *testing.T) {
	book := func(sheets string) *File {
		return open(t, specimen.Book{
			Sheets: []specimen.Sheet{{Name: "A", Rows: [][]any{{1}}}, {Name: "B", Rows: [][]any{{2}}}},
			Parts:  []specimen.Part{{Name: "xl/workbook.xml", Content: `<workbook xmlns="` + specimen.Main + `" xmlns:r="` + specimen.Relationships + `"><sheets>` + sheets + `</sheets></workbook>`}},
		}.Bytes())
	}
	f := book(`<sheet name="Modul1" sheetId="1" r:id=""/><sheet name="B" sheetId="2" r:id="rId4"/>`)
	if len(f.Sheets) != 2 || f.Sheets[0].Kind != "module" || f.Sheets[1].Kind != "worksheet" {
		t.Errorf("sheets %+v", f.Sheets)
	}
	f = book(`<sheet name="C" sheetId="2" r:id="rId99"/>`)
	if _, err := f.Read(f.Sheets[0], func(r *Row) bool {
		t.Errorf("row %d of another sheet", r.Number)
		return true
	}); err == nil {
		t.Error("no error for a sheet that is nowhere")
	}
}

func TestWorkbook(t *testing.T) {
	f := open(t, specimen.Book{Date1904: true,
		Sheets: []specimen.Sheet{
			{Name: "Synligt", HiddenRows: []int{2}, HiddenColumns: []int{2, 3}, Rows: [][]any{{1}, {2}}, Merges: []string{"A1:B2", "C5:C3", "?", "A1"}},
			{Name: "Gömt", State: "hidden"}, {Name: "Borta", State: "veryHidden"}},
		Parts: []specimen.Part{
			{Name: "xl/vbaProject.bin"}, {Name: "xl/externalLinks/externalLink1.xml"}, {Name: "xl/comments1.xml", Content: "<comments><authors><author>Exempel Person</author></authors></comments>"}, {Name: "xl/pivotCache/pivotCacheDefinition1.xml"},
			{Name: "xl/embeddings/a.docx"}, {Name: "docProps/core.xml", Content: `<cp:coreProperties><dc:creator>Exempel Person</dc:creator></cp:coreProperties>`}},
	}.Bytes())
	var sheets []string
	for _, s := range f.Sheets {
		sheets = append(sheets, s.Kind+" "+s.Name+" "+s.State)
	}
	if want := []string{"worksheet Synligt ", "worksheet Gömt hidden", "worksheet Borta veryHidden"}; !reflect.DeepEqual(sheets, want) {
		t.Errorf("sheets %q, want %q", sheets, want)
	}
	if !f.Date1904 {
		t.Error("not from 1904")
	}
	if want := []Thing{Macros, ExternalLinks, Comments, Pivots, Embedded}; !reflect.DeepEqual(f.Unread, want) || !reflect.DeepEqual(f.Authors, []string{"Exempel Person"}) || !reflect.DeepEqual(f.Commenters, []string{"Exempel Person"}) {
		t.Errorf("unread %q by %q, want %q", f.Unread, f.Authors, want)
	}
	var hidden []int
	frame, err := f.Read(f.Sheets[0], func(r *Row) bool {
		if r.Hidden {
			hidden = append(hidden, r.Number)
		}
		return true
	})
	if err != nil || !reflect.DeepEqual(hidden, []int{2}) || !reflect.DeepEqual(frame.Hidden, map[int]bool{2: true, 3: true}) {
		t.Errorf("hidden rows %v, columns %v, %v", hidden, frame.Hidden, err)
	}
	if want := []ref.Range{ref.Between(ref.At(1, 1), ref.At(2, 2)), ref.Between(ref.At(3, 3), ref.At(3, 5))}; !reflect.DeepEqual(frame.Merged, want) {
		t.Errorf("merged %v, want %v", frame.Merged, want)
	}
}

// What a workbook says elsewhere than usual, or not at all.
func TestStrangePackages(t *testing.T) {
	sheet := []specimen.Sheet{{Name: "A", Rows: [][]any{{"a", 1}}}}
	whole := `R1C1 text "a"|R1C2 number 1`
	for _, c := range []struct {
		name  string
		parts []specimen.Part
		want  string
	}{
		{"no content types", []specimen.Part{{Name: "[Content_Types].xml", Content: specimen.Gone}}, whole},
		{"no styles", []specimen.Part{{Name: "xl/styles.xml", Content: specimen.Gone}}, whole},
		{"no relations of the workbook", []specimen.Part{{Name: "xl/_rels/workbook.xml.rels", Content: specimen.Gone}}, whole},
		{"no relations at all", []specimen.Part{{Name: "xl/_rels/workbook.xml.rels", Content: specimen.Gone}, {Name: "_rels/.rels", Content: specimen.Gone}}, whole},
		{"absolute targets", []specimen.Part{{Name: "xl/_rels/workbook.xml.rels", Content: specimen.Rels("styles", "/xl/styles.xml", "sharedStrings", "/xl/sharedStrings.xml", "worksheet", "/xl/worksheets/sheet1.xml")}}, whole},
		{"other separators and case", []specimen.Part{{Name: "xl/_rels/workbook.xml.rels", Content: specimen.Rels("styles", `styles.xml`, "sharedStrings", `..\xl\sharedstrings.XML`, "worksheet", `.\Worksheets\SHEET1.xml`)}}, whole},
	} {
		if got := strings.Join(cells(t, specimen.Book{Sheets: sheet, Parts: c.parts}), "|"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestRefusals(t *testing.T) {
	sheet := func(xml string) []byte {
		return specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Part: xml}}}.Bytes()
	}
	small := Limits{Packed: 1 << 20, Unpacked: 1 << 20, Ratio: 100, Parts: 20, Cells: 10, Rows: 5, Characters: 100, Strings: 10, Texts: 200, Formats: 10, Merges: 5}
	many := func(n int, s string) string { return strings.Repeat(s, n) }
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"sound", sheet("<worksheet/>"), ""},
		{"cells", sheet("<a><row>" + many(11, "<c><v>1</v></c>") + "</row></a>"), "cells"},
		{"characters", sheet("<a><row><c t='str'><v>" + many(101, "a") + "</v></c></row></a>"), "characters"},
		{"characters inside the cell", sheet("<a><row><c t='inlineStr'><is><t>" + many(101, "a") + "</t></is></c></row></a>"), "characters"},
		{"merges", sheet("<a>" + many(6, "<mergeCell ref='A1:A2'/>") + "</a>"), "merges"},
		{"depth", sheet(many(200, "<a>") + many(200, "</a>")), "depth"},
		{"tag", sheet("<a " + many(30000, "x='1' ") + "/>"), "tag"},
		{"rows", sheet("<a><row r='1048577'><c><v>1</v></c></row></a>"), "rows"},
		{"columns", sheet("<a><row><c r='XFE1'><v>1</v></c></row></a>"), "columns"},
		{"unpacked", sheet("<a>" + many(1<<20, " ") + "</a>"), "unpacked"},
		{"strings", specimen.Book{Sheets: []specimen.Sheet{{Name: "A"}}, Parts: []specimen.Part{{Name: "xl/sharedStrings.xml", Content: "<sst>" + many(11, "<si/>") + "</sst>"}}}.Bytes(), "strings"},
		{"texts", specimen.Book{Sheets: []specimen.Sheet{{Name: "A"}}, Parts: []specimen.Part{{Name: "xl/sharedStrings.xml", Content: "<sst>" + many(3, "<si><t>"+many(90, "a")+"</t></si>") + "</sst>"}}}.Bytes(), "texts"},
		{"formats", specimen.Book{Sheets: []specimen.Sheet{{Name: "A"}}, Parts: []specimen.Part{{Name: "xl/styles.xml", Content: "<a><cellXfs>" + many(11, "<xf/>") + "</cellXfs></a>"}}}.Bytes(), "formats"},
		{"parts", specimen.Zip(strings.Split(many(21, "a.b,"), ",")[:20]...), "damaged"},
		{"truncated", sheet("<a><row><c><v>1"), "damaged"},
		{"too many ends", sheet("<a></a></a>"), "damaged"},
		{"a row that is no number", sheet("<a><row r='x'/></a>"), "damaged"},
		{"a cell of another row", sheet("<a><row r='1'><c r='A2'><v>1</v></c></row></a>"), "damaged"},
		{"a part that is missing", specimen.Book{Sheets: []specimen.Sheet{{Name: "A"}}, Parts: []specimen.Part{{Name: "xl/worksheets/sheet1.xml", Content: specimen.Gone}}}.Bytes(), "damaged"},
		{"no workbook", specimen.Zip("xl/a.xml", "<a/>"), "no workbook"},
		{"another document", specimen.Zip("xl/workbook.xml", "<a/>"), "no workbook"},
	} {
		f, err := Open(c.data, small, nil)
		for i := 0; err == nil && i < len(f.Sheets); i++ {
			_, err = f.Read(f.Sheets[i], func(*Row) bool { return true })
		}
		got := ""
		var limit *Limit
		var damaged *Damaged
		switch {
		case errors.As(err, &limit):
			got = limit.What
		case errors.As(err, &damaged):
			got = "damaged"
		case errors.Is(err, ErrNoWorkbook):
			got = "no workbook"
		case err != nil:
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%s: %s (%v), want %s", c.name, got, err, c.want)
		}
	}
}

// specimens are workbooks for the tests that hold for every workbook.
func specimens(t testing.TB) map[string][]byte {
	all := map[string][]byte{
		"specimen": specimen.Book{Sheets: []specimen.Sheet{
			{Name: "A", Rows: [][]any{{"a", 1, true, specimen.Inline("b"), specimen.Format{Value: 0.5, Code: "0 %"}}, nil, {specimen.Rich(`<r><t>x</t></r><r><t>y</t></r>`)}}},
			{Name: "B", XML: `<row r="2"><c r="B2"><f>1</f><v>1</v></c><c r="D2" t="str"><v>&lt;_x000D_</v></c></row>`, Merges: []string{"A1:B1"}},
		}}.Bytes(),
		"example": example(3, 5, 4),
	}
	files, err := filepath.Glob("../../../../data/spreadsheets/*.xlsx")
	if err != nil || len(files) == 0 {
		t.Fatal("no workbooks", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(name)] = data
	}
	return all
}

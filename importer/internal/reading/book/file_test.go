package book

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// A table of values with more rows, or more breakdowns, than anybody keeps is refused or cut.
func TestManyRowsAndColumns(t *testing.T) {
	first := func(rows [][]any) problem.Code {
		_, problems := Read("w.xlsx", specimen.Book{Sheets: []specimen.Sheet{{Name: "Värden", Rows: rows}}}.Bytes())
		told.Note(problems)
		if problems.Errors() != 1 {
			t.Errorf("%.200v, want one error", problems)
		}
		return problems[0].Code
	}
	head := []any{"indikator", "plats", "period", "värde"}
	rows := [][]any{head}
	for range mostRows + 1 {
		rows = append(rows, []any{"a", "b", 2021})
	}
	if got := first(rows); got != problem.TooManyFilledRows {
		t.Errorf("many rows: %s", got)
	}
	row := []any{"a", "b", 2021, 1}
	for i := range mostBreakdowns + 1 {
		head, row = append(head, fmt.Sprint("grupp ", i, "x")), append(row, "ja")
	}
	if got := first([][]any{head, row}); got != problem.TooManyBreakdowns {
		t.Errorf("many breakdowns: %s", got)
	}
}

// Everything that is no workbook, and everything that is more than one may hold, has a code of its
// own. What a workbook holds besides tables is told, and the tables are read all the same.
func TestFiles(t *testing.T) {
	table := [][]any{{"id", "namn"}, {"a", "A"}}
	with := func(parts ...specimen.Part) string {
		return string(specimen.Book{Sheets: []specimen.Sheet{{Name: "Områden", Rows: table}}, Parts: parts}.Bytes())
	}
	sheet := func(xml string) string {
		return string(specimen.Book{Sheets: []specimen.Sheet{{Name: "Områden", Part: "<worksheet>" + xml + "</worksheet>"}}}.Bytes())
	}
	texts := func(xml string) string {
		return with(specimen.Part{Name: "xl/sharedStrings.xml", Content: "<sst>" + xml + "</sst>"})
	}
	many := func(n int, s string) string { return strings.Repeat(s, n) }
	container := func(name string) string { return string(specimen.Container(specimen.Storage{Name: name})) }
	var parts []string
	for i := range 10_001 {
		parts = append(parts, fmt.Sprintf("xl/media/%d.png", i), "x")
	}
	for _, c := range []struct {
		data string
		want problem.Code
	}{
		{with(), ""},
		{"\x01\x02\x03", problem.NotWorkbook},
		{container("EncryptedPackage"), problem.Password},
		{container("Workbook"), problem.OldExcel},
		{`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`, problem.XMLWorkbook},
		{string(specimen.Zip("Index/Document.iwa", "x")), problem.NumbersFile},
		{"[InternetShortcut]\r\nURL=https://example.org/", problem.Shortcut},
		{",exempel,dator,01.12.2026 07:15,file:///home/exempel;", problem.LockFile},
		{many(4096, "\x00"), problem.NeverFilled},
		{sheet(many(20<<20, " ")), problem.GrowsTooMuch},
		{string(specimen.Zip(parts...)), problem.TooManyParts},
		{sheet("<row><c t='str'><v>" + many(300_000, "a") + "</v></c></row>"), problem.TooLongText},
		{texts(many(1_000_001, "<si/>")), problem.TooManyTexts},
		{texts(many(200, "<si><t>"+many(250_000, "ab")[:250_000]+"</t></si>\n<!-- "+many(100, "x")+" -->")), problem.GrowsTooMuch},
		{sheet(many(100_001, "<mergeCell ref='A1:A2'/>")), problem.TooManyMerges},
		{sheet("<row><c r='XFE1'><v>1</v></c></row>"), problem.TooManyColumns},
		{sheet("<a " + many(20_000, "x='1' ") + "/>"), problem.TooLongTag},
		{sheet(many(200, "<a>") + many(200, "</a>")), problem.TooDeep},
		{with(specimen.Part{Name: "xl/vbaProject.bin"}), problem.HasMacros},
		{with(specimen.Part{Name: "xl/externalLinks/externalLink1.xml"}), problem.HasLinks},
		{with(specimen.Part{Name: "xl/comments1.xml", Content: "<comments><authors><author>Exempel</author></authors></comments>"}), problem.HasComments},
		{with(specimen.Part{Name: "xl/comments1.xml", Content: "<comments><authors><author>" + ourselves + "</author></authors></comments>"}), ""},
		{with(specimen.Part{Name: "xl/pivotCache/pivotCacheDefinition1.xml"}), problem.HasPivots},
		{with(specimen.Part{Name: "xl/embeddings/a.docx"}), problem.HasEmbedded},
		{with(specimen.Part{Name: "docProps/core.xml", Content: "<a><creator>Exempel</creator></a>"}), problem.HasAuthor},
	} {
		w, problems := Read("w.xlsx", []byte(c.data))
		told.Note(problems)
		var got problem.Code
		if len(problems) > 0 {
			got = problems[0].Code
		}
		if got != c.want || len(problems) > 1 || problems.Errors() == 0 && len(w.Tables) != 1 {
			t.Errorf("%.60q: %v, %d tables, want %s", c.data, problems, len(w.Tables), c.want)
		}
	}
	// Text that is no repetition, as the ratio would refuse it first.
	var b strings.Builder
	for i := 0; b.Len() < 60<<20; i++ {
		fmt.Fprintf(&b, "<si><t>%x</t></si>", i*7919)
		if i%80 == 0 {
			fmt.Fprintf(&b, "<si><t>%s</t></si>", many(5_000, fmt.Sprintf("%x ", i)))
		}
	}
	if _, problems := Read("w.xlsx", []byte(texts(b.String()))); len(told.Note(problems)) != 1 || problems[0].Code != problem.TooMuchText {
		t.Errorf("much text: %v, want %s", problems, problem.TooMuchText)
	}
}

// TestValuesWait: a workbook is opened without its values, which then come once, with the
// texts that cells share.
func TestValuesWait(t *testing.T) {
	var b bytes.Buffer
	must(t, Write(&b, []Content{
		{Sheet: sheets.Values.Sheet, Rows: []map[string]string{{"indikator": "a", "plats": "0126", "period": "2021", "värde": "63,5"}}},
		{Sheet: sheets.Areas.Sheet, Rows: []map[string]string{{"id": "a", "namn": "A"}}},
	}))
	w := Open("w.xlsx", b.Bytes())
	if len(w.Tables) != 1 || w.Tables[0].Spec != sheets.Areas.Sheet || w.SaysNothing() {
		t.Fatalf("opened with %d tables", len(w.Tables))
	}
	var rows []string
	for range 2 {
		w.Values(func(v *Table) { rows = append(rows, shown([]Table{*v}, "indicator", "place", "period", "value")) })
	}
	compare(t, "rows", strings.Join(rows, "\n"), "A2=a B2=0126 C2=2021 D2=63.5")
	if len(w.waiting) > 0 || w.file.File != nil {
		t.Error("the file is still open")
	}
}

// TestRefusedInItsValues: where the values of a workbook cannot be read, it says nothing else either.
func TestRefusedInItsValues(t *testing.T) {
	var b bytes.Buffer
	must(t, Write(&b, []Content{
		{Sheet: sheets.Values.Sheet, Rows: []map[string]string{{"indikator": "a", "plats": "0126", "period": "2021", "värde": "63,5"}}},
		{Sheet: sheets.Areas.Sheet, Rows: []map[string]string{{"id": "a", "namn": "A"}}},
	}))
	data := patch(t, b.Bytes(), "xl/worksheets/sheet2.xml", func(s string) string { return s[:len(s)/2] })
	w := Open("w.xlsx", data)
	w.Values(func(*Table) { t.Error("there is a table in half a sheet") })
	if !w.SaysNothing() || len(w.Problems) != 1 || w.Problems[0].Code != problem.Damaged {
		t.Errorf("%d tables, told %v", len(w.Tables), w.Problems)
	}
}

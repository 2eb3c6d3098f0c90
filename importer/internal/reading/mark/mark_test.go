package mark

import (
	"archive/zip"
	"bytes"
	"fmt"
	_ "image/png"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// parts gives the parts of a workbook.
func parts(t testing.TB, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	must(t, err)
	all := map[string]string{}
	for _, f := range z.File {
		if _, twice := all[f.Name]; twice {
			t.Errorf("%s is there twice", f.Name)
		}
		r, err := f.Open()
		must(t, err)
		text, err := io.ReadAll(r)
		must(t, err)
		all[f.Name] = string(text)
	}
	return all
}

// pack writes a workbook of parts.
func packed(t testing.TB, all map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		w, err := z.Create(name)
		must(t, err)
		_, err = io.WriteString(w, all[name])
		must(t, err)
	}
	must(t, z.Close())
	return b.Bytes()
}

// everything holds all that a copy must not lose.
func everything(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	do := func(err error) { t.Helper(); must(t, err) }
	do(f.SetSheetName("Sheet1", "Värden"))
	for _, name := range []string{"Dold", "Anna's blad", "Pivot"} {
		_, err := f.NewSheet(name)
		do(err)
	}
	do(f.SetSheetVisible("Dold", false))
	do(f.SetSheetRow("Värden", "A1", &[]any{"plats", "period", "värde"}))
	for i := range 20 {
		do(f.SetSheetRow("Värden", fmt.Sprint("A", i+2), &[]any{"0126", 2000 + i, 50.5 + float64(i)}))
	}
	number := "#,##0.00"
	style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &number, Font: &excelize.Font{Italic: true, Color: "112233"},
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"ABCDEF"}}, Border: []excelize.Border{{Type: "left", Style: 2, Color: "445566"}}})
	do(err)
	do(f.SetCellStyle("Värden", "C5", "C5", style))
	head, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true, Color: "FFFFFF"}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"0D5C54"}}})
	do(err)
	do(f.SetCellStyle("Värden", "A1", "C1", head))
	column, err := f.NewStyle(&excelize.Style{NumFmt: 10})
	do(err)
	do(f.SetColStyle("Värden", "F", column))
	do(f.SetCellFormula("Värden", "D2", "SUM(C2:C4)"))
	v := excelize.NewDataValidation(true)
	v.SetSqref("B2:B20")
	do(v.SetDropList([]string{"2020", "2021"}))
	do(f.AddDataValidation("Värden", v))
	do(f.SetConditionalFormat("Värden", "C2:C20", []excelize.ConditionalFormatOptions{{Type: "data_bar", MinType: "min", MaxType: "max", Criteria: "=", BarColor: "#638EC6"}}))
	do(f.MergeCell("Värden", "A10", "A12"))
	do(f.AddComment("Värden", excelize.Comment{Cell: "C6", Author: "Anna", Text: "Fråga SCB om den här."}))
	do(f.AddChart("Värden", "H2", &excelize.Chart{Type: excelize.Col, Series: []excelize.ChartSeries{{Values: "Värden!$C$2:$C$5"}}}))
	do(f.AddChartSheet("Diagram", &excelize.Chart{Type: excelize.Line, Series: []excelize.ChartSeries{{Values: "Värden!$C$2:$C$5"}}}))
	pixel := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\rIDATx\x9cc\xf8\xff\xff?\x00\x05\xfe\x02\xfe\xa75\x81\x84\x00\x00\x00\x00IEND\xaeB`\x82")
	do(f.AddPictureFromBytes("Anna's blad", "B2", &excelize.Picture{Extension: ".png", File: pixel}))
	do(f.AddTable("Anna's blad", &excelize.Table{Range: "A20:B22", Name: "Tabell"}))
	do(f.AddPivotTable(&excelize.PivotTableOptions{DataRange: "Värden!A1:C20", PivotTableRange: "Pivot!A3:C10",
		Rows: []excelize.PivotTableField{{Data: "plats"}}, Data: []excelize.PivotTableField{{Data: "värde"}}}))
	do(f.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Area", Scope: "Värden", RefersTo: "'Värden'!$A$1:$D$20"}))
	do(f.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Area", Scope: "Pivot", RefersTo: "'Pivot'!$A$1:$D$20"}))
	do(f.SetDefinedName(&excelize.DefinedName{Name: "Allt", RefersTo: "'Värden'!$A$1:$D$20"}))
	b, err := f.WriteToBuffer()
	do(err)
	all := parts(t, b.Bytes())
	// What excelize cannot write: macros, a thread, and what only Excel knows.
	all["xl/vbaProject.bin"] = "\x00\x01makron"
	relations := all["xl/_rels/workbook.xml.rels"]
	all["xl/_rels/workbook.xml.rels"] = strings.Replace(relations, "</Relationships>", `<Relationship Id="rIdMacro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`+
		`<Relationship Id="rIdPerson" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>`, 1)
	all["xl/persons/person.xml"] = `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Anna" id="{A}" userId="anna" providerId="None"/></personList>`
	all["xl/threadedComments/threadedComment1.xml"] = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C6" dT="2021-01-01T00:00:00.00" personId="{A}" id="{ROOT}"><text>Fråga SCB om den här.</text></threadedComment></ThreadedComments>`
	sheet := "xl/worksheets/_rels/sheet1.xml.rels"
	all[sheet] = strings.Replace(all[sheet], "</Relationships>", `<Relationship Id="rIdThread" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`, 1)
	all["xl/worksheets/sheet1.xml"] = strings.Replace(all["xl/worksheets/sheet1.xml"], "</worksheet>",
		`<extLst><ext uri="{only-excel}" xmlns:x99="urn:later"><x99:later of="all"/></ext></extLst></worksheet>`, 1)
	return packed(t, all)
}

func values(cell string) problem.Place {
	return problem.Place{Workbook: "bok.xlsx", Sheet: "Värden", Cell: cell}
}

func faults() problem.List {
	return problem.List{
		{Code: problem.NotNumber, At: values("C5"), Value: "=cmd|' /C calc'!A0"},
		{Code: problem.NotNumber, At: values("C6"), Value: "många"},
		{Code: problem.MisspeltHeading, At: values("A1"), Value: "plats", Suggest: []string{"platser"}},
		{Code: problem.Empty, At: values("F7"), Args: problem.Args{"column": "x", "help": "h"}},
		{Code: problem.Empty, At: values("B40"), Args: problem.Args{"column": "x", "help": "h"}},
		{Code: problem.NotPeriod, At: values("A11"), Value: "x"},
		{Code: problem.HiddenRows, At: values(""), Args: problem.Args{"count": "3"}},
		{Code: problem.LongText, At: values("C8"), Args: problem.Args{"column": "x", "length": "9", "limit": "5"}},
		{Code: problem.NotNumber, At: problem.Place{Workbook: "bok.xlsx", Sheet: "Dold", Cell: "A1"}, Value: "x"},
		{Code: problem.NotNumber, At: problem.Place{Workbook: "bok.xlsx", Sheet: "Anna's blad", Cell: "A21"}, Value: "x"},
		{Code: problem.RepeatedValue, At: problem.Place{Workbook: "annan.xlsx", Sheet: "Värden", Cell: "D2"}, Also: []problem.Place{values("C9")},
			Args: problem.Args{"indicator": "a", "place": "b", "period": "c"}},
		{Code: problem.NotNumber, At: problem.Place{Workbook: "annan.xlsx", Sheet: "Värden", Cell: "C3"}},
	}
}

func marked(t testing.TB, data []byte, problems problem.List, lang string) []byte {
	t.Helper()
	copied, err := Copy("bok.xlsx", data, problems, lang)
	must(t, err)
	return copied
}

func TestCopyLeavesTheRestAlone(t *testing.T) {
	before := everything(t)
	original := bytes.Clone(before)
	after := marked(t, before, faults(), "sv")
	if !bytes.Equal(before, original) || !bytes.Equal(after, marked(t, before, faults(), "sv")) {
		t.Error("the original was touched, or two runs give two copies")
	}
	was, is := parts(t, before), parts(t, after)
	// These have to change; what in them is told below.
	changes := regexp.MustCompile(`^(\[Content_Types\].xml|xl/workbook.xml|xl/_rels/workbook.xml.rels|xl/styles.xml|xl/persons/person.xml|` +
		`xl/threadedComments/threadedComment1.xml|xl/comments1.xml|xl/drawings/vmlDrawing1.vml|xl/worksheets/sheet[123].xml|xl/worksheets/_rels/sheet[123].xml.rels)$`)
	for name, text := range was {
		if !changes.MatchString(name) && is[name] != text {
			t.Errorf("%s has changed", name)
		}
	}
	sheet := is["xl/worksheets/sheet1.xml"]
	for _, tag := range []string{"dataValidations", "conditionalFormatting", "mergeCells", "extLst", "drawing", "cols", "sheetFormatPr"} {
		form := regexp.MustCompile(`(?s)<` + tag + `[ >/].*</` + tag + `>|<` + tag + ` [^>]*/>`)
		if old := form.FindString(was["xl/worksheets/sheet1.xml"]); old == "" || form.FindString(sheet) != old {
			t.Errorf("%s has changed: %q, was %q", tag, form.FindString(sheet), old)
		}
	}
	f, err := excelize.OpenReader(bytes.NewReader(after))
	must(t, err)
	defer f.Close()
	g, err := excelize.OpenReader(bytes.NewReader(before))
	must(t, err)
	defer g.Close()
	if got, want := f.GetSheetList(), append(g.GetSheetList(), sheets.ToMend); !slices.Equal(got, want) {
		t.Errorf("sheets %q, want %q", got, want)
	}
	if f.GetSheetName(f.GetActiveSheetIndex()) != sheets.ToMend {
		t.Errorf("the workbook opens on %q", f.GetSheetName(f.GetActiveSheetIndex()))
	}
	if n := strings.Count(strings.Join(slices.Collect(maps.Values(is)), ""), `tabSelected="1"`); n != 1 {
		t.Errorf("%d sheets are selected", n)
	}
	for _, s := range g.GetSheetList() {
		was, _ := g.GetRows(s)
		is, _ := f.GetRows(s)
		for i, row := range was {
			if !slices.Equal(row, is[i]) {
				t.Errorf("%s row %d: %q, was %q", s, i+1, is[i], row)
			}
		}
	}
	if formula, _ := f.GetCellFormula("Värden", "D2"); formula != "SUM(C2:C4)" {
		t.Errorf("formula %q", formula)
	}
	names := map[excelize.DefinedName]bool{}
	for _, n := range f.GetDefinedName() {
		names[n] = true
	}
	for _, n := range g.GetDefinedName() {
		if !names[n] {
			t.Errorf("the name %v is lost", n)
		}
	}
}

func TestMarkedCells(t *testing.T) {
	after := marked(t, everything(t), faults(), "sv")
	f, err := excelize.OpenReader(bytes.NewReader(after))
	must(t, err)
	defer f.Close()
	style := func(sheet, cell string) *excelize.Style {
		n, err := f.GetCellStyle(sheet, cell)
		must(t, err)
		s, err := f.GetStyle(n)
		must(t, err)
		return s
	}
	for cell, want := range map[string]string{"C5": "FFCDC2", "A1": "A3271A", "F7": "FFCDC2", "B40": "FFCDC2", "A10": "FFCDC2", "C8": "DCE8F7", "C9": "FFCDC2"} {
		if got := style("Värden", cell).Fill.Color; len(got) != 1 || got[0] != want {
			t.Errorf("%s is %v, want %s", cell, got, want)
		}
	}
	if s := style("Värden", "C5"); s.CustomNumFmt == nil || *s.CustomNumFmt != "#,##0.00" || !s.Font.Italic || s.Font.Color != "112233" || len(s.Border) == 0 || s.Border[0].Color != "445566" {
		t.Errorf("C5 lost its own look: %+v", s)
	}
	if s := style("Värden", "F7"); s.NumFmt != 10 {
		t.Errorf("a blank cell lost the format of its column: %+v", s)
	}
	comments, err := f.GetComments("Värden")
	must(t, err)
	text := map[string]string{}
	for _, c := range comments {
		text[c.Cell] += c.Text
		for _, r := range c.Paragraph {
			text[c.Cell] += r.Text
		}
	}
	if why := (problem.Problem{Code: problem.NotNumber}).Tell(words.Carried().Must("sv")).Why; why == "" || !strings.Contains(text["C5"], why) {
		t.Errorf("the note of C5 does not say why: %q", text["C5"])
	}
	for cell, want := range map[string]string{"C5": "inte ett tal", "C6": "Fråga SCB om den här.\n\n— Att rätta —\nFel L203", "A1": "Menade du ”platser”?", "F7": "Cellen är tom", "A10": "inte en period", "C9": "Fel L503"} {
		if !strings.Contains(text[cell], want) {
			t.Errorf("the note of %s says %q, want %q", cell, text[cell], want)
		}
	}
	all := parts(t, after)
	if thread := all["xl/threadedComments/threadedComment1.xml"]; !strings.Contains(thread, `>Fråga SCB om den här.<`) || !strings.Contains(thread, `parentId="{ROOT}"><text>— Att rätta —`) {
		t.Errorf("the thread is %s", thread)
	}
	if !strings.Contains(all["xl/persons/person.xml"], personID) {
		t.Error("nobody has written the answer in the thread")
	}
}

func TestList(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(marked(t, everything(t), faults(), "sv")))
	must(t, err)
	defer f.Close()
	rows, err := f.GetRows(sheets.ToMend)
	must(t, err)
	if got := strings.Join(rows[listHead-1], "|"); got != "Slag|Kod|Blad|Cell|Det som står där|Vad som är fel|Gör så här" {
		t.Errorf("headings %s", got)
	}
	var got []string
	for i, row := range rows[listHead:] {
		_, link, err := f.GetCellHyperLink(sheets.ToMend, fmt.Sprint("D", i+listHead+1))
		must(t, err)
		got = append(got, strings.Join(row[:5], "|")+"|"+link)
	}
	want := []string{
		"fel|L203|Anna's blad|A21|x|'Anna''s blad'!A21",
		"fel|L203|Dold (dolt blad)|A1|x|",
		"fel|L109|Värden|A1|plats|'Värden'!A1",
		"fel|L203|Värden|C5|=cmd|' /C calc'!A0|'Värden'!C5",
		"fel|L203|Värden|C6|många|'Värden'!C6",
		"fel|L201|Värden|F7|(tom cell)|'Värden'!F7",
		"fel|L503|Värden|C9|57,5|'Värden'!C9",
		"fel|L215|Värden|A11|x|'Värden'!A11",
		"fel|L201|Värden|B40|(tom cell)|'Värden'!B40",
		"upplysning|L112|Värden|hela bladet||",
		"upplysning|L233|Värden|C8|56,5|'Värden'!C8",
	}
	if !slices.Equal(got, want) {
		t.Errorf("the list is\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if formula, _ := f.GetCellFormula(sheets.ToMend, "E8"); formula != "" {
		t.Errorf("a formula reached the list: %s", formula)
	}
}

// What is marked again has the new marks only, in place of the old ones.
func TestMarkedAgain(t *testing.T) {
	first := marked(t, everything(t), faults(), "sv")
	if Look(first) != Untouched || Look(everything(t)) != Foreign || Look(nil) != Foreign {
		t.Error("a copy is not known from what is none")
	}
	again := marked(t, first, faults()[1:2], "en")
	was, is := parts(t, first), parts(t, again)
	if len(is) != len(was) {
		t.Errorf("%d parts, were %d", len(is), len(was))
	}
	f, err := excelize.OpenReader(bytes.NewReader(again))
	must(t, err)
	defer f.Close()
	if n := len(f.GetSheetList()); n != 6 {
		t.Errorf("%d sheets: %q", n, f.GetSheetList())
	}
	comments, err := f.GetComments("Värden")
	must(t, err)
	if len(comments) != 1 || strings.Count(is["xl/comments1.xml"], "— To mend —") != 1 || strings.Contains(is["xl/comments1.xml"], "Att rätta") {
		t.Errorf("%d comments are left: %s", len(comments), is["xl/comments1.xml"])
	}
	if strings.Count(is["xl/threadedComments/threadedComment1.xml"], "parentId") != 1 {
		t.Error("the thread has grown")
	}
	for cell, want := range map[string]string{"C5": "ABCDEF", "A1": "0D5C54", "C6": "FFCDC2"} {
		n, err := f.GetCellStyle("Värden", cell)
		must(t, err)
		s, err := f.GetStyle(n)
		must(t, err)
		if len(s.Fill.Color) != 1 || s.Fill.Color[0] != want {
			t.Errorf("%s is %v, want %s", cell, s.Fill.Color, want)
		}
	}
	// Excel gives the sheet another name when it saves.
	all := parts(t, first)
	for _, name := range []string{"[Content_Types].xml", "xl/_rels/workbook.xml.rels"} {
		all[name] = strings.ReplaceAll(all[name], "worksheets/lagesbild.xml", "worksheets/sheet77.xml")
	}
	all["xl/worksheets/sheet77.xml"] = all[ownPart]
	delete(all, ownPart)
	saved := packed(t, all)
	if Look(saved) != Touched {
		t.Error("a copy that was saved is not known as such")
	}
	if is := parts(t, marked(t, saved, faults(), "sv")); is["xl/worksheets/sheet77.xml"] != "" || is[ownPart] == "" || strings.Count(is["xl/workbook.xml"], "<sheet ") != 6 {
		t.Error("the list of a saved copy was not replaced")
	}
}

// LibreOffice does not keep the colour that a marked cell had: none is better than any.
func TestMarkedAgainAfterLibreOffice(t *testing.T) {
	all := parts(t, marked(t, everything(t), faults(), "sv"))
	all["docProps/app.xml"] = `<Properties><Application>LibreOffice/25.2</Application></Properties>`
	f, err := excelize.OpenReader(bytes.NewReader(marked(t, packed(t, all), faults()[1:2], "sv")))
	must(t, err)
	defer f.Close()
	n, err := f.GetCellStyle("Värden", "C5")
	must(t, err)
	s, err := f.GetStyle(n)
	must(t, err)
	if s.Fill.Pattern != 0 || s.CustomNumFmt == nil {
		t.Errorf("C5 looks like %+v", s)
	}
}

func TestListIsLimited(t *testing.T) {
	var problems problem.List
	for row := range 100_000 {
		problems.Add(problem.Problem{Code: problem.NotNumber, At: values(fmt.Sprint("C", row+2)), Value: "x"})
	}
	problems[5].More = 7
	f, err := excelize.OpenReader(bytes.NewReader(marked(t, everything(t), problems, "sv")))
	must(t, err)
	defer f.Close()
	rows, err := f.GetRows(sheets.ToMend)
	must(t, err)
	if last := rows[len(rows)-1]; len(rows) != listHead+mostListed+1 || !strings.Contains(last[5], fmt.Sprint(100_000+7-mostListed)) {
		t.Errorf("%d rows, the last says %q", len(rows), last)
	}
}

func TestPath(t *testing.T) {
	for name, want := range map[string]string{
		"a/bok.xlsx": "a/bok – att rätta.xlsx", "bok.XLSM": "bok – att rätta.xlsm", "bok": "bok – att rätta.xlsx",
		"v1.2 bok.xlsx": "v1.2 bok – att rätta.xlsx", "bok – att rätta.xlsx": "bok – att rätta.xlsx",
	} {
		if got := Path(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// Other programs write other XML: prefixes, UTF-16, empty elements, rows and cells without addresses.
func TestOtherWriters(t *testing.T) {
	const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	sheet := `<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="` + main + `"><x:sheetData><x:row spans="1:2"><x:c t="inlineStr"><x:is><x:t>a > b</x:t></x:is></x:c><x:c><x:v>1.5</x:v></x:c></x:row><x:row/><x:row r="9"><!-- <x:c r="A9"> --></x:row></x:sheetData></x:worksheet>`
	all := map[string]string{
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sheet.xml" ContentType="` + formats + `worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
		"_rels/.rels":                `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="` + transitional + `/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="` + transitional + `/worksheet" Target="/xl/sheet.xml"/><Relationship Id="b" Type="` + transitional + `/styles" Target="styles.xml"/></Relationships>`,
		"xl/workbook.xml":            `<x:workbook xmlns:x="` + main + `" xmlns:r="` + transitional + `"><x:sheets><x:sheet name="Värden" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
		"xl/styles.xml":              `<x:styleSheet xmlns:x="` + main + `"><x:fonts><x:font/></x:fonts><x:fills><x:fill><x:patternFill/></x:fill></x:fills><x:borders><x:border/></x:borders><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`,
		"xl/sheet.xml":               sheet,
	}
	problems := problem.List{}
	for _, cell := range []string{"A1", "B1", "C1", "A2", "A5", "B9", "A12"} {
		problems.Add(problem.Problem{Code: problem.NotNumber, At: values(cell)})
	}
	after := marked(t, packed(t, all), problems, "sv")
	got := parts(t, after)["xl/sheet.xml"]
	for _, want := range []string{`<x:row><x:c t="inlineStr" s="1">`, `<x:c s="1"><x:v>1.5</x:v></x:c><x:c r="C1" s="1"/></x:row><x:row><x:c r="A2" s="1"/></x:row><x:row r="5"><x:c r="A5" s="1"/></x:row><x:row r="9">`,
		`<x:c r="B9" s="1"/></x:row><x:row r="12"><x:c r="A12" s="1"/></x:row></x:sheetData><x:legacyDrawing`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	rows := parts(t, after)[ownPart]
	for _, want := range []string{">a &gt; b<", ">1,5<"} {
		if !strings.Contains(rows, want) {
			t.Errorf("the list lacks %s", want)
		}
	}
}

func TestCopyRefuses(t *testing.T) {
	for _, data := range [][]byte{nil, []byte("PK\x03\x04"), packed(t, map[string]string{"a.txt": "x"})} {
		if _, err := Copy("bok.xlsx", data, faults(), "sv"); err == nil {
			t.Errorf("%.20q was marked", data)
		}
	}
}

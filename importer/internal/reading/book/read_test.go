package book

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx"
)

// build makes a workbook with one sheet, filled from A1.
func build(t testing.TB, sheet string, rows [][]any, more ...func(*excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	must(t, f.SetSheetName("Sheet1", sheet))
	for i, row := range rows {
		must(t, f.SetSheetRow(sheet, fmt.Sprintf("A%d", i+1), &row))
	}
	for _, change := range more {
		change(f)
	}
	var b bytes.Buffer
	_, err := f.WriteTo(&b)
	must(t, err)
	return b.Bytes()
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// patch changes one part of a workbook.
func patch(t testing.TB, data []byte, part string, change func(string) string) []byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	must(t, err)
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	found := false
	for _, file := range r.File {
		in, err := file.Open()
		must(t, err)
		content, err := io.ReadAll(in)
		must(t, err)
		if file.Name == part {
			content, found = []byte(change(string(content))), true
		}
		out, err := w.Create(file.Name)
		must(t, err)
		_, err = out.Write(content)
		must(t, err)
	}
	if !found {
		t.Fatalf("no part %s", part)
	}
	must(t, w.Close())
	return b.Bytes()
}

// TestMain compares the codes that the tests are told with those that they were told before.
func TestMain(m *testing.M) { os.Exit(told.Main(m)) }

// listed writes problems one a line: code, cell, value and suggestions.
func listed(problems problem.List) string {
	var lines []string
	for _, p := range told.Note(problems) {
		if p.Code == problem.HasAuthor {
			continue // excelize, which makes most specimens, signs them
		}
		line := fmt.Sprintf("%s %s %s", p.Code, p.At.Cell, p.Value)
		if len(p.Suggest) > 0 {
			line += " → " + strings.Join(p.Suggest, ", ")
		}
		for _, place := range p.Also {
			line += " + " + place.Cell
		}
		for _, name := range []string{"row", "count", "columns", "sheet", "column", "unknown", "shown", "number", "range"} {
			if said := words.Carried().Must("sv").Value(p.Args[name]); said != "" {
				line += " " + name + "=" + said
			}
		}
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	return strings.Join(lines, "\n")
}

// shown writes the cells of the tables under some keys, a row a line: A5=text for each.
func shown(tables []Table, keys ...string) string {
	var lines []string
	for _, table := range tables {
		for _, row := range table.Rows {
			var cells []string
			for _, key := range keys {
				base, twin := strings.CutSuffix(key, "En")
				head := table.Spec.Column(base).In("")
				if twin {
					head.Lang = "en"
				}
				c := row.Twin(head)
				cells = append(cells, c.At().Cell+"="+c.Text)
			}
			for i := range table.Extra {
				c := row.Extra(i)
				cells = append(cells, c.At().Cell+"="+c.Text)
			}
			lines = append(lines, strings.Join(cells, " "))
		}
	}
	return strings.Join(lines, "\n")
}

// compare compares texts whose lines may be indented for the test.
func compare(t *testing.T, what, got, want string) {
	t.Helper()
	want = strings.ReplaceAll(strings.TrimSpace(want), "\t", "")
	if got != want {
		t.Errorf("%s:\n%s\nwant:\n%s", what, got, want)
	}
}

func TestHeader(t *testing.T) {
	for _, c := range []struct {
		name     string
		rows     [][]any
		want     string // indicator, place, period, value and breakdowns
		problems string
	}{
		{"plain", [][]any{
			{"indikator", "plats", "period", "värde"},
			{"a", "0126", 2021, 63}},
			"A2=a B2=0126 C2=2021 D2=63", ""},
		{"below titles, from column C, in another order", [][]any{
			{"Resultat 2021"}, {"Källa: SCB", "", "värde"}, {},
			{"", "", "Värde", "Period", "Plats", "Indikator"},
			{"", "", 63, "2021", "0126", "a"}},
			"F5=a E5=0126 D5=2021 C5=63", ""},
		{"line breaks, spaces that do not break, case, stars", [][]any{
			{"Indi\u00adkator *", "PLATS*", " period\u00a0", "VÄRDE:", "antal\n  svar", "Avrundat\u00a0till"},
			{"a", "0126", "2021", 63, 5, 1}},
			"A2=a B2=0126 C2=2021 D2=63", ""},
		{"English", [][]any{
			{"Indicator", "Place", "Period", "Value", "Comment (EN)", "comment"},
			{"a", "0126", "2021", 63}},
			"A2=a B2=0126 C2=2021 D2=63", ""},
		{"numbers are no headings", [][]any{
			{"indikator", "plats", "period", "värde", 2021},
			{"a", "0126", "2021", 63}},
			"A2=a B2=0126 C2=2021 D2=63", "L111 E1 2021"},
		{"breakdowns", [][]any{
			{"kön", "indikator", "plats", "period", "värde", "typ av olycka"},
			{"kvinnor", "a", "0126", "2021", 63, "trafik"}},
			"B2=a C2=0126 D2=2021 E2=63 A2=kvinnor F2=trafik", ""},
		{"a column without a heading in the table", [][]any{
			{"indikator", "plats", "period", "", "värde"},
			{"a", "0126", 2021, 5, 63}},
			"A2=a B2=0126 C2=2021 E2=63", "L117 D1 → nedre, övre, antal svar column=D"},
		{"columns without a heading beside the table", [][]any{
			{"", "", "indikator", "plats", "period", "värde", "nedre"},
			{"", "x", "a", "0126", 2021, 63, 59}, {"", "", "b", "0126", 2021, 63, 59, 68, 5, "", "far away"},
			{}, {"", "", "", "", "", "", "", "", "", "below"}},
			"C2=a D2=0126 E2=2021 F2=63\nC3=b D3=0126 E3=2021 F3=63",
			"L117 B1 → övre, antal svar, svarsfrekvens column=B\nL117 H1 → övre, antal svar, svarsfrekvens column=H\nL117 I1 → övre, antal svar, svarsfrekvens column=I"},
		{"a required column without its heading", [][]any{
			{"indikator", "plats", "period"}, {"a", "0126", 2021, 63}},
			"A2=a B2=0126 C2=2021 A2=", "L117 D1 → värde column=D"},
		{"a required column under another heading", [][]any{
			{"indikator", "plats", "period", "Andel (%)"}, {"a", "0126", 2021, 63}},
			"A2=a B2=0126 C2=2021 A2=", "L119 D1 Andel (%) → värde row=1 column=värde"},
		{"a required column under a year", [][]any{
			{"indikator", "plats", "period", 2021}, {"a", "0126", 2021, 63}},
			"A2=a B2=0126 C2=2021 A2=", "L119 D1 2021 → värde row=1 column=värde"},
		{"a required column and several unknown headings", [][]any{
			{"indikator", "Kommun", "period", "värde", 7}, {"a", "0126", 2021, 63, 8}},
			"A2=a A2= C2=2021 D2=63", "L130 A1 row=1"},
		{"a required column is missing", [][]any{
			{"x"}, {"indikator", "plats", "period", "nedre"},
			{"a", "0126", "2021", 1}},
			"A3=a B3=0126 C3=2021 A3=", "L108 A2 värde row=2"},
		{"two required columns are missing", [][]any{
			{"indikator", "plats"}, {"a", "0126"}},
			"A2=a B2=0126 A2= A2=", "L108 A1 period row=1\nL108 A1 värde row=1"},
		{"misspelt headings", [][]any{
			{"indikator", "plats", "peroid", "värde", "nerde", "platsnummer"},
			{"a", "0126", "2021", 63, 1}},
			"A2=a B2=0126 A2= D2=63 F2=", "L109 C1 peroid → period\nL109 E1 nerde → nedre"},
		{"the same heading twice", [][]any{
			{"indikator", "plats", "period", "värde", "Värde "},
			{"a", "0126", "2021", 63, 64}},
			"A2=a B2=0126 C2=2021 D2=63", "L110 E1 Värde + D1"},
		{"the same breakdown twice", [][]any{
			{"indikator", "plats", "period", "värde", "kön", "Kön"},
			{"a", "0126", "2021", 63, "kvinnor"}},
			"A2=a B2=0126 C2=2021 D2=63 E2=kvinnor", "L110 F1 Kön + E1"},
		{"no headings", [][]any{
			{"a", "0126", "2021", 63}}, "", "L124 columns=indikator, plats, period, värde"},
		{"nothing at all", nil, "", "L106 Värden"},
		{"blank rows and footnotes", [][]any{
			{"indikator", "plats", "period", "värde", "kommentar"},
			{}, {"a", "0126", "2021", 63}, {" ", "\u00a0"}, {"", "", "", "", "bara en kommentar"},
			{"b", "0126", "2021", 63}, {}, {"* Färre än 100 svar."}, {"Källa: SCB"}},
			"A3=a B3=0126 C3=2021 D3=63\nA6=b B6=0126 C6=2021 D6=63", "L113 E5 count=3"},
		{"half a row is no footnote", [][]any{
			{"indikator", "plats", "period", "värde"},
			{"a", "0126", "2021", 63}, {"b"}, {"", "", "2022"}},
			"A2=a B2=0126 C2=2021 D2=63\nA3=b B3= C3= D3=\nA4= B4= C4=2022 D4=", ""},
		{"a sentence between rows is no footnote", [][]any{
			{"indikator", "plats", "period", "värde"},
			{"Nordvästra Huddinge"}, {"a", "0126", "2021", 63}},
			"A2=Nordvästra Huddinge B2= C2= D2=\nA3=a B3=0126 C3=2021 D3=63", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, problems := Read("w.xlsx", build(t, "Värden", c.rows))
			told.Note(problems)
			compare(t, "problems", listed(problems), c.problems)
			compare(t, "rows", shown(w.Tables, "indicator", "place", "period", "value"), c.want)
		})
	}
}

func TestUnknownColumn(t *testing.T) {
	data := build(t, "Områden", [][]any{{"id", "namn", "budget", "ansvarg"}, {"a", "b", "c", "d"}})
	_, problems := Read("w.xlsx", data)
	told.Note(problems)
	compare(t, "problems", listed(problems), "L109 D1 ansvarg → ansvarig\nL111 C1 budget")
}

func TestSheets(t *testing.T) {
	areas := [][]any{{"id", "namn"}, {"trygghet", "Trygghet"}}
	add := func(name string, rows ...[]any) func(*excelize.File) {
		return func(f *excelize.File) {
			_, err := f.NewSheet(name)
			must(t, err)
			for i, row := range rows {
				must(t, f.SetSheetRow(name, fmt.Sprintf("A%d", i+1), &row))
			}
		}
	}
	for _, c := range []struct {
		name, sheet string
		more        []func(*excelize.File)
		rows        string
		problems    string
	}{
		{"name", "Områden", nil, "A2=trygghet", ""},
		{"case and spaces", " OMRÅDEN ", nil, "A2=trygghet", ""},
		{"English name", "areas", nil, "A2=trygghet", ""},
		{"misspelt", "Omraden", nil, "", "L103 Omraden → Områden sheet=Områden"},
		{"longer", "Områden 2021", nil, "", "L103 Områden 2021 → Områden sheet=Områden"},
		{"unknown, with the headings of one", "Blad1", nil, "", "L101\nL102 Blad1"},
		{"unknown alone", "Blad1", []func(*excelize.File){func(f *excelize.File) {
			must(t, f.SetCellStr("Blad1", "A1", "nr"))
		}}, "", "L101\nL102 Blad1"},
		{"a copy", "Områden", []func(*excelize.File){add("Områden (2)", areas...)},
			"A2=trygghet", "L118 Områden (2) sheet=Områden"},
		{"a copy without headings", "Områden", []func(*excelize.File){add("Värden (2)", []any{"utkast"})},
			"A2=trygghet", "L102 Värden (2)"},
		{"no copy", "Värden (2021)", nil, "", "L124 columns=indikator, plats, period, värde"},
		{"year first", "Områden", []func(*excelize.File){add("2021 Värden", []any{"Period", "värde", "Plats", "indikator"})},
			"A2=trygghet", "L118 2021 Värden sheet=Värden"},
		{"another word", "Områden", []func(*excelize.File){add("Åtgärder", []any{"Insatser"}, []any{"id", "område", "år", "namn", "läge", "kostnad"})},
			"A2=trygghet", "L118 Åtgärder sheet=Insatser"},
		{"wide, of another name", "Områden", []func(*excelize.File){add("Tabell 1", []any{"indikator", "a"}, []any{"plats", 2021})},
			"A2=trygghet", "L118 Tabell 1 sheet=Värden"},
		{"not all the headings", "Områden", []func(*excelize.File){add("Statistik", []any{"indikator", "plats", "period"})},
			"A2=trygghet", "L102 Statistik"},
		{"unknown beside", "Områden", []func(*excelize.File){add("Anteckningar", []any{"x"}), add("Läs mig", []any{"id", "namn"})},
			"A2=trygghet", "L102 Anteckningar"},
		{"only the name is alike", "Områden", []func(*excelize.File){add("Mal", []any{"blått"}, []any{"grönt"})},
			"A2=trygghet", "L102 Mal"},
		{"empty beside", "Områden", []func(*excelize.File){add("Mål")}, "A2=trygghet", "L106 Mål"},
		{"hidden", "Områden", []func(*excelize.File){add("Blad2", []any{"x"}), func(f *excelize.File) {
			f.SetActiveSheet(1)
			must(t, f.SetSheetVisible("Områden", false))
		}}, "A2=trygghet", "L102 Blad2\nL104 Områden"},
		{"hidden from Excel's list", "Områden", []func(*excelize.File){add("Areas", areas[0], areas[1]), func(f *excelize.File) {
			f.SetActiveSheet(1)
			must(t, f.SetSheetVisible("Områden", false, true))
		}}, "A2=trygghet", "L120 Områden sheet=Områden"},
		{"unknown and hidden from Excel's list", "Områden", []func(*excelize.File){add("_filter", areas...), func(f *excelize.File) {
			must(t, f.SetSheetVisible("_filter", false, true))
		}}, "A2=trygghet", "L105 _filter"},
		{"empty and hidden from Excel's list", "Områden", []func(*excelize.File){add("Mål"), func(f *excelize.File) {
			must(t, f.SetSheetVisible("Mål", false, true))
		}}, "A2=trygghet", "L106 Mål"},
		{"no headings", "Områden", []func(*excelize.File){add("Platser", []any{"Platserna kommer."}, []any{"Snart."})},
			"A2=trygghet", "L107 columns=kod, namn, typ"},
		{"a chart", "Områden", []func(*excelize.File){func(f *excelize.File) {
			must(t, f.AddChartSheet("Diagram", &excelize.Chart{Type: excelize.Col, Series: []excelize.ChartSeries{{Values: "'Områden'!$A$1:$A$2"}}}))
		}}, "A2=trygghet", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, problems := Read("w.xlsx", build(t, c.sheet, areas, c.more...))
			told.Note(problems)
			compare(t, "problems", listed(problems), c.problems)
			compare(t, "rows", shown(w.Tables, "id"), c.rows)
		})
	}
}

func TestCells(t *testing.T) {
	const cell = "D2" // below värde
	style := func(format string) func(*excelize.File) {
		return func(f *excelize.File) {
			id, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
			must(t, err)
			must(t, f.SetCellStyle("Värden", cell, cell, id))
		}
	}
	xml := func(c string) func([]byte) []byte {
		return func(data []byte) []byte {
			return patch(t, data, "xl/worksheets/sheet1.xml", func(s string) string {
				before, after, ok := strings.Cut(s, `<c r="D2"`)
				_, after, ok2 := strings.Cut(after, "</c>")
				if !ok || !ok2 {
					t.Fatal("no cell D2")
				}
				return before + c + after
			})
		}
	}
	for _, c := range []struct {
		name     string
		value    any
		change   func(*excelize.File)
		patch    func([]byte) []byte
		kind     CellKind
		text     string
		number   float64
		percent  bool
		problems string
	}{
		{name: "number", value: 153965, change: style("#,##0"), kind: Number, text: "153965", number: 153965},
		{name: "all digits", value: 26.2380759744076, change: style("0.0"), kind: Number, text: "26.2380759744076", number: 26.2380759744076},
		{name: "dust", value: 12.830000000000002, kind: Number, text: "12.83", number: 12.83},
		{name: "percent", value: 0.635, change: style(`0.0\ %`), kind: Number, text: "63.5 %", number: 63.5, percent: true, problems: "L116 D2 shown=63,5 number=0,635"},
		{name: "Excel's own percent", value: 0.57, change: func(f *excelize.File) {
			id, err := f.NewStyle(&excelize.Style{NumFmt: 9})
			must(t, err)
			must(t, f.SetCellStyle("Värden", cell, cell, id))
		}, kind: Number, text: "57 %", number: 57, percent: true, problems: "L116 D2 shown=57 number=0,57"},
		{name: "no percent at all", value: 0, change: style("0%"), kind: Number, text: "0"},
		{name: "percent sign as text", value: 63, change: style(`0" %"`), kind: Number, text: "63", number: 63},
		{name: "crowns", value: 5, change: style(`#,##0\ "kr";[Red]-0`), kind: Number, text: "5", number: 5},
		{name: "leading zeros", value: 126, change: style("0000"), kind: Number, text: "0126", number: 126},
		{name: "scientific", value: 1e21, kind: Number, text: "1000000000000000000000", number: 1e21},
		{name: "day", value: time.Date(2021, 6, 1, 0, 0, 0, 0, time.UTC), kind: Day, text: "2021-06-01", number: 44348},
		{name: "range that became a day", value: 43834, change: style(`m\-d`), kind: Day, text: "2020-01-04", number: 43834},
		{name: "Swedish day", value: 44348, change: style(`[$-41D]d mmmm yyyy;@`), kind: Day, text: "2021-06-01", number: 44348},
		{name: "time", value: 0.25, change: style("hh:mm"), kind: Day, text: "06:00", number: 0.25},
		{name: "elapsed", value: 0.25, change: style("[h]"), kind: Day, text: "06:00", number: 0.25},
		{name: "day from 1904", value: 42886, change: func(f *excelize.File) {
			yes := true
			must(t, f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}))
			style("yyyy-mm-dd")(f)
		}, kind: Day, text: "2021-06-01", number: 42886},
		{name: "beyond the calendar", value: 9e9, change: style("yyyy"), kind: Number, text: "9000000000", number: 9e9},
		{name: "text", value: " \u00a0\u200b..\n", kind: Text, text: ".."},
		{name: "number as text", value: "0126", kind: Text, text: "0126"},
		{name: "only spaces", value: " \u00a0 ", kind: Blank},
		{name: "truth", value: true, kind: Boolean, text: "SANT", number: 1},
		{name: "falsehood", value: false, kind: Boolean, text: "FALSKT"},
		{name: "footnote mark", change: func(f *excelize.File) {
			must(t, f.SetCellRichText("Värden", cell, []excelize.RichTextRun{
				{Text: "Huddinge"}, {Text: "1", Font: &excelize.Font{VertAlign: "superscript"}}, {Text: " CO"}, {Text: "2", Font: &excelize.Font{VertAlign: "subscript"}}}))
		}, kind: Text, text: "Huddinge¹ CO2"},
		{name: "formula never calculated", change: func(f *excelize.File) {
			must(t, f.SetCellFormula("Värden", cell, "SUM(1,2)"))
		}, kind: Uncached, text: "=SUM(1,2)"},
		{name: "formula", value: 1, patch: xml(`<c r="D2"><f>1+2</f><v>3</v></c>`), kind: Number, text: "3", number: 3},
		{name: "formula without text", value: 1, patch: xml(`<c r="D2" t="str"><f>""</f><v></v></c>`), kind: Blank},
		{name: "formula without number", value: 1, patch: xml(`<c r="D2"><f>A1</f><v></v></c>`), kind: Uncached, text: "=A1"},
		{name: "text of a formula", value: 1, patch: xml(`<c r="D2" t="str"><f>"a"</f><v>a_x000D_&#10;bA</v></c>`), kind: Text, text: "a\nbA"},
		{name: "error value", value: 1, patch: xml(`<c r="D2" t="e"><f>NA()</f><v>#N/A</v></c>`), kind: Fault, text: "#N/A"},
		{name: "text in place", value: 1, patch: xml(`<c r="D2" t="inlineStr"><is><t>x</t></is></c>`), kind: Text, text: "x"},
		{name: "text in place, in runs", value: 1, patch: xml(`<c r="D2" t="inlineStr"><is><r><t>a</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>`), kind: Text, text: "a¹"},
		{name: "ISO day", value: 1, patch: xml(`<c r="D2" t="d"><v>2021-06-01T00:00:00</v></c>`), kind: Day, text: "2021-06-01"},
		{name: "no address", value: 1, patch: xml(`<c><v>7</v></c>`), kind: Number, text: "7", number: 7},
		{name: "no number", value: 1, patch: xml(`<c r="D2"><v>NaN</v></c>`), kind: Text, text: "NaN"},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := build(t, "Värden", [][]any{{"indikator", "plats", "period", "värde"}, {"a", "b", "c", c.value}}, func(f *excelize.File) {
				if c.change != nil {
					c.change(f)
				}
			})
			if c.patch != nil {
				data = c.patch(data)
			}
			w, problems := Read("w.xlsx", data)
			told.Note(problems)
			compare(t, "problems", listed(problems), c.problems)
			got := w.Tables[0].Rows[0].Cell(sheets.Values.Value)
			want := Cell{Kind: c.kind, Text: c.text, Number: c.number, Percent: c.percent}
			if at := (problem.Place{Workbook: "w.xlsx", Sheet: "Värden", Cell: cell}); got.At() != at {
				t.Errorf("at %v, want %v", got.At(), at)
			}
			if got.sheet, got.column, got.row = nil, 0, 0; got != want {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		})
	}
}

func TestHiddenRows(t *testing.T) {
	data := build(t, "Områden", [][]any{{"id", "namn"}, {"a", "A"}, {"b", "B"}}, func(f *excelize.File) {
		must(t, f.SetRowVisible("Områden", 3, false))
		must(t, f.SetRowVisible("Områden", 9, false))
	})
	w, problems := Read("w.xlsx", data)
	told.Note(problems)
	compare(t, "problems", listed(problems), "L112 count=1")
	compare(t, "rows", shown(w.Tables, "id"), "A2=a\nA3=b")
}

func TestHiddenColumns(t *testing.T) {
	data := build(t, "Områden", [][]any{{"id", "namn", "omfattar", "budget"}, {"a", "A", "x", "y"}}, func(f *excelize.File) {
		must(t, f.SetColVisible("Områden", "B:D", false))
		must(t, f.SetColVisible("Områden", "F", false))
	})
	_, problems := Read("w.xlsx", data)
	told.Note(problems)
	compare(t, "problems", listed(problems), "L121 columns=B, C\nL111 D1 budget")
}

// A percentage is an error in a column of numbers only: in a text it reads as Excel shows it.
func TestPercentInText(t *testing.T) {
	data := build(t, "Områden", [][]any{{"id", "namn", "omfattar"}, {"a", "A", 0.77}}, func(f *excelize.File) {
		id, err := f.NewStyle(&excelize.Style{NumFmt: 9})
		must(t, err)
		must(t, f.SetCellStyle("Områden", "C2", "C2", id))
	})
	w, problems := Read("w.xlsx", data)
	told.Note(problems)
	compare(t, "problems", listed(problems), "")
	compare(t, "rows", shown(w.Tables, "covers"), "C2=77 %")
}

func TestMergedCells(t *testing.T) {
	values := [][]any{{"Värden"}, {"indikator", "plats", "period", "värde"},
		{"a", "0126", 2021, 1}, {"", "0127", 2021, 2}, {"", "0128", 2021, 3}, {"Källa: SCB"}}
	for _, c := range []struct {
		from, to             string
		indicators, problems string
	}{
		{"A3", "A5", "A3=a\nA4=a\nA5=a", "L122 A3 range=A3:A5"},
		{"A4", "A5", "A3=a\nA4=a\nA5=a", "L122 A4 range=A4:A5\nL128 A4 indikator count=2"},
		{"A1", "D1", "A3=a\nA4=a\nA5=a", "L128 A4 indikator count=2"},
		{"C3", "D3", "A3=a\nA4=a\nA5=a", "L128 A4 indikator count=2"},
		{"A6", "D9", "A3=a\nA4=a\nA5=a", "L128 A4 indikator count=2"},
		{"G3", "G5", "A3=a\nA4=a\nA5=a", "L128 A4 indikator count=2"},
	} {
		t.Run(c.from+":"+c.to, func(t *testing.T) {
			w, problems := Read("w.xlsx", build(t, "Värden", values, func(f *excelize.File) {
				must(t, f.MergeCell("Värden", c.from, c.to))
			}))
			compare(t, "problems", listed(problems), strings.TrimSpace(c.problems+"\nL113 A6 count=1"))
			compare(t, "rows", shown(w.Tables, "indicator"), c.indicators)
		})
	}
}

func TestWide(t *testing.T) {
	for _, c := range []struct {
		name, sheet string
		rows        [][]any
		want        string // indicator, place, period, value
		problems    string
	}{
		{"indicator to the right", "Värden otrygg", [][]any{
			{"Otrygghet"}, {"Indikator", "", "otrygg"}, {},
			{"Plats", 2021, "2022–2023", "2018/19"},
			{"0126", 1, ".."}, {}, {"0127", "", 5, 6}, {"Källa: Brå, NTU"}},
			`C2=otrygg A5=0126 B4=2021 B5=1
			C2=otrygg A5=0126 C4=2022–2023 C5=..
			C2=otrygg A5=0126 D4=2018/19 D5=
			C2=otrygg A7=0127 B4=2021 B7=
			C2=otrygg A7=0127 C4=2022–2023 C7=5
			C2=otrygg A7=0127 D4=2018/19 D7=6`, "L113 A8 count=1"},
		{"indicator below", "Värden", [][]any{
			{"mått"}, {"otrygg"}, {"", "plats", "2021K1"}, {"", "0126", 1}},
			"A2=otrygg B4=0126 C3=2021K1 C4=1", ""},
		{"indicator in a column", "values all", [][]any{
			{"indikator", "plats", "namn", "2021"}, {"a", "0126", "Huddinge", 1}, {"b", "0126", "Huddinge", 2}},
			"A2=a B2=0126 D1=2021 D2=1\nA3=b B3=0126 D1=2021 D3=2", "L111 C1 namn"},
		{"no indicator", "Värden", [][]any{{"plats", "2021"}, {"0126", 1}}, "", "L114 A1"},
		{"no period", "Värden", [][]any{
			{"indikator", "a"}, {"plats", "2021", "2022 (prel.)", "2021"}, {"0126", 1, 2, 3}},
			"B1=a A3=0126 B2=2021 B3=1\nB1=a A3=0126 C2=2022 (prel.) C3=2", "L110 D2 2021 + B2"},
		{"days for months", "Värden", [][]any{
			{"indikator", "a"}, {"plats", time.Date(2021, 6, 1, 0, 0, 0, 0, time.UTC), "2021-07"}, {"0126", 1, 2}},
			"B1=a A3=0126 C2=2021-07 C3=2", "L115 B2 2021-06-01 → 2021-06"},
		{"nothing but days for months", "Värden", [][]any{
			{"indikator", "a"}, {"plats", time.Date(2021, 6, 1, 0, 0, 0, 0, time.UTC)}, {"0126", 1}},
			"", "L115 B2 2021-06-01 → 2021-06"},
		{"intervals", "Värden", [][]any{
			{"indikator", "plats", 2021, "nedre", "Övre", "antal svar", "perod", "anm."}, {"a", "0126", 1, 2, 3, 4, 5, 6}},
			"A2=a B2=0126 C1=2021 C2=1", "L109 G1 perod → period\nL132 H1 anm."},
		{"a column without a heading", "Värden", [][]any{
			{"indikator", "a"}, {"plats", 2021, "", 2023}, {"0126", 1, 2, 3}},
			"B1=a A3=0126 B2=2021 B3=1\nB1=a A3=0126 D2=2023 D3=3", "L117 C2 column=C"},
		{"a place that looks like a year", "Värden", [][]any{
			{"indikator", "a"}, {"plats", "2020"}, {2021, 1}},
			"B1=a A3=2021 B2=2020 B3=1", ""},
		{"long all the same", "Värden 2021", [][]any{
			{"indikator", "plats", "period", "värde"}, {"a", "0126", "2021", 1}},
			"A2=a B2=0126 C2=2021 D2=1", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, problems := Read("w.xlsx", build(t, c.sheet, c.rows))
			told.Note(problems)
			compare(t, "problems", listed(problems), c.problems)
			compare(t, "rows", shown(w.Tables, "indicator", "place", "period", "value"), c.want)
		})
	}
}

func TestRefusals(t *testing.T) {
	good := build(t, "Områden", [][]any{{"id", "namn"}, {"a", "A"}})
	zipped := func(files ...string) []byte {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for i := 0; i < len(files); i += 2 {
			f, err := w.Create(files[i])
			must(t, err)
			_, err = io.WriteString(f, files[i+1])
			must(t, err)
		}
		must(t, w.Close())
		return b.Bytes()
	}
	changed := bytes.Clone(good)
	changed[200] ^= 0xFF // within the first part
	sheet := func(change func(string) string) []byte { return patch(t, good, "xl/worksheets/sheet1.xml", change) }
	for _, c := range []struct {
		name string
		data []byte
		want problem.Code
	}{
		{"no bytes", nil, problem.EmptyFile},
		{"OLE2", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1…"), problem.OldOrProtected},
		{"ods", zipped("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"), problem.OpenDocument},
		{"Word", zipped("[Content_Types].xml", "<Types/>", "word/document.xml", "<x/>"), problem.OtherDocument},
		{"no file in the zip", zipped(), problem.Archive},
		{"binary workbook", zipped("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "x"), problem.BinaryWorkbook},
		{"CSV", []byte("plats;värde\r\n0126;63,5\r\n"), problem.TextFile},
		{"CSV in Windows-1252", []byte("plats;v\xe4rde\r\nSkog\xe5s;63,5\r\n"), problem.TextFile},
		{"text in UTF-16", []byte("\xFF\xFEa\x00"), problem.TextFile},
		{"web page", []byte("<html><table>"), problem.WebPage},
		{"PDF", []byte("%PDF-1.7\n…"), problem.Picture},
		{"picture", []byte("\x89PNG\r\n\x1a\n\x00\x00"), problem.Picture},
		{"half copied", good[:len(good)/2], problem.HalfCopied},
		{"all but the end", good[:len(good)-30], problem.HalfCopied},
		{"too large", make([]byte, xlsx.Default.Packed+1), problem.FileTooLarge},
		{"bytes changed", changed, problem.Damaged},
		{"sheet that stops", sheet(func(s string) string { return s[:len(s)/2] }), problem.Damaged},
		{"text that is nowhere", sheet(func(s string) string { return strings.Replace(s, "<v>0</v>", "<v>99</v>", 1) }), problem.Damaged},
		{"cell without a place", sheet(func(s string) string { return strings.Replace(s, `r="A1"`, `r="A"`, 1) }), problem.Damaged},
		{"row beyond the last", sheet(func(s string) string { return strings.Replace(s, `<row r="2"`, `<row r="9999999"`, 1) }), problem.TooManyRows},
		{"no workbook in it", patch(t, good, "xl/workbook.xml", func(string) string { return "<" }), problem.Damaged},
		{"broken texts", patch(t, good, "xl/sharedStrings.xml", func(s string) string { return s[:len(s)-9] }), problem.Damaged},
		{"two million styles", patch(t, good, "xl/styles.xml", func(s string) string {
			return strings.Replace(s, "</cellXfs>", strings.Repeat("<xf/>", 2_000_000)+"</cellXfs>", 1)
		}), problem.TooManyFormats},
		{"megabytes of nothing", sheet(func(s string) string { return s + strings.Repeat(" ", int(xlsx.Default.Unpacked)) }), problem.UnpacksTooLarge},
		{"too many cells", sheet(func(s string) string {
			return strings.Replace(s, "</sheetData>", "<row>"+strings.Repeat("<c><v>1</v></c>", 16_000)+"</row>"+
				strings.Repeat("<row>"+strings.Repeat("<c><v>1</v></c>", 10_000)+"</row>", 100)+"</sheetData>", 1)
		}), problem.TooManyCells},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, problems := Read("w.xlsx", c.data)
			told.Note(problems)
			if len(problems) != 1 || problems[0].Code != c.want {
				t.Errorf("got %v, want %s", problems, c.want)
			}
			if len(w.Tables) > 0 || w.Name != "w.xlsx" || w.Bytes != int64(len(c.data)) || len(w.SHA256) != 64 {
				t.Errorf("got %+v", w)
			}
		})
	}
}

// A small file must not take gigabytes or hours, however its sheet is made.
func TestHostileSheets(t *testing.T) {
	good := build(t, "Områden", [][]any{{"id", "namn"}, {"a", "A"}})
	for name, change := range map[string]func(string) string{
		"cells at the end of many rows": func(s string) string {
			var rows strings.Builder
			for i := range 20_000 {
				fmt.Fprintf(&rows, `<row r="%d"><c r="XFD%[1]d" s="0"/></row>`, i+3)
			}
			return strings.Replace(s, "</sheetData>", rows.String()+"</sheetData>", 1)
		},
		"many merged ranges": func(s string) string {
			return strings.Replace(s, "</sheetData>", "</sheetData><mergeCells>"+strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 50_000)+"</mergeCells>", 1)
		},
		"a row at the end": func(s string) string {
			return strings.Replace(s, "</sheetData>", `<row r="1048576"><c r="XFD1048576" t="b"/></row></sheetData>`, 1)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w, problems := Read("w.xlsx", patch(t, good, "xl/worksheets/sheet1.xml", change))
			told.Note(problems)
			compare(t, "problems", listed(problems), "")
			compare(t, "rows", shown(w.Tables, "id", "name"), "A2=a B2=A")
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(build(f, "Värden", [][]any{{"indikator", "plats", "period", "värde"}, {"a", "0126", 2021, 63}}))
	f.Add(build(f, "Värden a", [][]any{{"indikator", "a"}, {"plats", 2021}, {"0126", 63}}))
	f.Add([]byte("a;b"))
	f.Fuzz(func(t *testing.T, data []byte) {
		w, problems := Read("w.xlsx", data)
		told.Note(problems)
		if len(w.Tables) == 0 && len(problems) == 0 {
			t.Error("nothing read, and nothing said")
		}
	})
}

// FuzzSheet changes the XML of a sheet, which the checksums of a zip file hide from FuzzRead.
func FuzzSheet(f *testing.F) {
	good := build(f, "Värden", [][]any{{"indikator", "plats", "period", "värde"}, {"a", "0126", 2021, 63}})
	patch(f, good, "xl/worksheets/sheet1.xml", func(s string) string {
		f.Add(s)
		return s
	})
	f.Fuzz(func(t *testing.T, sheet string) {
		w, problems := Read("w.xlsx", patch(t, good, "xl/worksheets/sheet1.xml", func(string) string { return sheet }))
		told.Note(problems)
		for _, table := range w.Tables {
			for _, row := range table.Rows {
				if row.Number < 1 || row.Cell(sheets.Values.Value).At().Cell == "" {
					t.Error("a row that is nowhere")
				}
			}
		}
		if len(w.Tables) == 0 && len(problems) == 0 {
			t.Error("nothing read, and nothing said")
		}
	})
}

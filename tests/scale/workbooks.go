package main

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
)

// size is how much a made-up programme holds.
type size struct{ indicators, places, periods int }

func (s size) String() string {
	return fmt.Sprintf("%d × %d × %d", s.indicators, s.places, s.periods)
}

// rowsPerWorkbook keeps a workbook within the program's limits: 20 MB, 150,000 rows, 600,000 cells.
const rowsPerWorkbook = 80_000

// write makes the workbooks of a municipality that does not exist: one of its programme, and as
// many of values, each with its interval, as their number takes. Always the same bytes.
func (s size) write(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	if err := writeWorkbook(filepath.Join(dir, "exempel.xlsx"), s.programme()); err != nil {
		return err
	}
	random := rand.New(rand.NewPCG(7, 0))
	heading := []any{"indikator", "plats", "period", "värde", "nedre", "övre", "antal svar"}
	rows, workbooks := [][]any{heading}, 0
	flush := func() error {
		workbooks++
		err := writeWorkbook(filepath.Join(dir, fmt.Sprintf("exempel-varden-%d.xlsx", workbooks)), []sheet{{"Värden", rows}})
		rows = rows[:1]
		return err
	}
	places := s.codes()
	for i := range s.indicators {
		base := 20 + 60*random.Float64()
		for _, place := range places {
			if len(rows)+s.periods > rowsPerWorkbook {
				if err := flush(); err != nil {
					return err
				}
			}
			level := base + 6*random.NormFloat64()
			for t := range s.periods {
				value := tenth(min(95, max(5, level+2*random.NormFloat64()+0.3*float64(t))))
				half := tenth(1.5 + 2.5*random.Float64())
				rows = append(rows, []any{indicator(i), place, strconv.Itoa(lastYear - s.periods + 1 + t),
					value, tenth(value - half), tenth(value + half), 300 + random.IntN(600)})
			}
		}
	}
	return flush()
}

func tenth(x float64) float64 { return math.Round(10*x) / 10 }

const (
	lastYear = 2023
	areas    = 5
)

func area(i int) string      { return fmt.Sprintf("a%d", i%areas+1) }
func indicator(i int) string { return fmt.Sprintf("i%04d", i) }

// above are the places that the districts lie in: code, name, kind, within.
var above = [][]any{
	{"00", "Riket", "riket"},
	{"01", "Stockholms län", "län", "00"},
	{"0126", "Exempelkommun", "kommun", "01"},
}

// codes are the places of the programme: the country, the county, the municipality and its districts.
func (s size) codes() (codes []string) {
	for _, place := range s.rowsOfPlaces() {
		codes = append(codes, place[0].(string))
	}
	return codes
}

func (s size) rowsOfPlaces() [][]any {
	rows := append([][]any{}, above...)
	for i := 1; len(rows) < s.places; i++ {
		rows = append(rows, []any{fmt.Sprintf("d%03d", i), fmt.Sprintf("Exempeldistrikt %d", i), "kommundel", "0126"})
	}
	return rows[:s.places]
}

// programme are the sheets of the workbook that holds everything but the values.
func (s size) programme() []sheet {
	program := [][]any{{"nyckel", "värde"}, {"kommun", "Exempelkommun"}, {"kommunkod", "0126"}, {"program", "Exempel på program"},
		{"period", fmt.Sprintf("%d-%d", lastYear-s.periods, lastYear)}, {"uppföljning", lastYear}, {"utgivare", "Exempelkommun"}}
	fields := [][]any{{"id", "namn"}}
	goals := [][]any{{"id", "slag", "område", "mål", "status", "motivering"}}
	for i := range areas {
		fields = append(fields, []any{area(i), "Område " + area(i)})
		goals = append(goals, []any{"m-" + area(i), "områdesmål", area(i), "Exempel på mål", "ej bedömt", "Ett exempel."})
	}
	activities := [][]any{{"id", "område", "år", "namn", "läge", "platser"}}
	for i := range 20 {
		row := []any{fmt.Sprintf("n%03d", i), area(i), lastYear, fmt.Sprintf("Exempelinsats %d", i), []string{"genomförd", "påbörjad", "planerad"}[i%3], nil}
		if i%2 == 1 && s.places > len(above) {
			row[5] = "d001"
		}
		activities = append(activities, row)
	}
	indicators := [][]any{{"id", "område", "namn", "definition", "enhet", "riktning", "källa", "nyckel", "decimaler"}}
	for i := range s.indicators {
		row := []any{indicator(i), area(i), fmt.Sprintf("Exempelmått %d", i), "Ett påhittat exempel.", "procent", "högre är bättre", "Påhittat", nil, 1}
		if i < 3 {
			row[7] = "ja"
		}
		indicators = append(indicators, row)
	}
	return []sheet{
		{"Program", program}, {"Områden", fields}, {"Mål", goals}, {"Insatser", activities},
		{"Platser", append([][]any{{"kod", "namn", "typ", "ingår i"}}, s.rowsOfPlaces()...)},
		{"Indikatorer", indicators},
	}
}

// sheet is a sheet of a workbook; a nil leaves its cell blank.
type sheet struct {
	name string
	rows [][]any
}

const (
	declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	mainSpace   = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relations   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packages    = "http://schemas.openxmlformats.org/package/2006/"
	types       = "application/vnd.openxmlformats-officedocument.spreadsheetml."
)

// writeWorkbook writes a workbook as Excel does, with the texts that cells share in a part of
// their own: excelize's stream writer puts them into the cells, which costs a reader less.
func writeWorkbook(name string, sheets []sheet) error {
	var file bytes.Buffer
	w := zip.NewWriter(&file)
	texts := sharedTexts{index: map[string]int{}}
	var list, related, overrides bytes.Buffer
	for i, s := range sheets {
		part, err := w.Create(fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1))
		if err == nil {
			err = s.write(part, &texts)
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(&list, `<sheet name="%s" sheetId="%d" r:id="rId%[2]d"/>`, s.name, i+1)
		fmt.Fprintf(&related, `<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%[1]d.xml"/>`, i+1, relations)
		fmt.Fprintf(&overrides, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`, i+1, types)
	}
	fmt.Fprintf(&related, `<Relationship Id="rId%d" Type="%s/sharedStrings" Target="sharedStrings.xml"/>`, len(sheets)+1, relations)
	for _, part := range []struct{ name, content string }{
		{"xl/sharedStrings.xml", `<sst xmlns="` + mainSpace + `">` + texts.items.String() + `</sst>`},
		{"xl/workbook.xml", `<workbook xmlns="` + mainSpace + `" xmlns:r="` + relations + `"><sheets>` + list.String() + `</sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships xmlns="` + packages + `relationships">` + related.String() + `</Relationships>`},
		{"_rels/.rels", `<Relationships xmlns="` + packages + `relationships"><Relationship Id="rId1" Type="` + relations + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"[Content_Types].xml", `<Types xmlns="` + packages + `content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="` + types + `sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="` + types + `sharedStrings+xml"/>` + overrides.String() + `</Types>`},
	} {
		out, err := w.Create(part.name)
		if err == nil {
			_, err = io.WriteString(out, declaration+part.content)
		}
		if err != nil {
			return err
		}
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(name, file.Bytes(), 0o666)
}

// sharedTexts are the texts of a workbook's cells, each once.
type sharedTexts struct {
	index map[string]int
	items bytes.Buffer
}

func (t *sharedTexts) number(text string) int {
	n, known := t.index[text]
	if !known {
		n = len(t.index)
		t.index[text] = n
		t.items.WriteString(`<si><t xml:space="preserve">`)
		_ = xml.EscapeText(&t.items, []byte(text)) // a buffer takes everything
		t.items.WriteString(`</t></si>`)
	}
	return n
}

func (s sheet) write(w io.Writer, texts *sharedTexts) error {
	b := []byte(declaration + `<worksheet xmlns="` + mainSpace + `"><sheetData>`)
	for r, row := range s.rows {
		b = fmt.Appendf(b, `<row r="%d">`, r+1)
		for c, value := range row {
			if value == nil {
				continue
			}
			b = append(b, `<c r="`...)
			b = append(b, byte('A'+c))
			b = strconv.AppendInt(b, int64(r+1), 10)
			switch v := value.(type) {
			case string:
				b = append(b, `" t="s"><v>`...)
				b = strconv.AppendInt(b, int64(texts.number(v)), 10)
			case int:
				b = append(b, `"><v>`...)
				b = strconv.AppendInt(b, int64(v), 10)
			case float64:
				b = append(b, `"><v>`...)
				b = strconv.AppendFloat(b, v, 'f', -1, 64)
			}
			b = append(b, `</v></c>`...)
		}
		b = append(b, `</row>`...)
		if len(b) > 1<<20 {
			if _, err := w.Write(b); err != nil {
				return err
			}
			b = b[:0]
		}
	}
	_, err := w.Write(append(b, `</sheetData></worksheet>`...))
	return err
}

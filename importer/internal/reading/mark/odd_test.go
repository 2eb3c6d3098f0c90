package mark

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx"
	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// plain is a workbook in which C2 of Värden is faulty.
func plain(change ...specimen.Part) specimen.Book {
	return specimen.Book{Sheets: []specimen.Sheet{
		{Name: "Värden", Rows: [][]any{{"plats", "period", "värde"}, {"Åkersberga", 2021, "många"}}},
		{Name: "Områden", Rows: [][]any{{"id", "namn"}}},
	}, Parts: change}
}

func part(name, content string) specimen.Part { return specimen.Part{Name: name, Content: content} }

// written is a part of the plain workbook, written anew.
func written(name string, encode func(string) string) specimen.Part {
	content := ""
	plain().Patch(name, func(s string) string { content = encode(s); return s })
	return part(name, content)
}

func windows1252(s string) string {
	s, err := charmap.Windows1252.NewEncoder().String(strings.Replace(s, "UTF-8", "windows-1252", 1))
	if err != nil {
		panic(err) // no test has other letters
	}
	return s
}

func utf16LE(s string) string {
	b := []byte("\xff\xfe")
	for _, unit := range utf16.Encode([]rune(strings.Replace(s, "UTF-8", "UTF-16", 1))) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return string(b)
}

func prefixed(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "</", "</x:"), "xmlns=", "xmlns:x=")
	for _, name := range []string{"workbook", "sheet", "styleSheet", "numFmts", "cellXfs", "xf", "worksheet", "row", "c", "v", "si", "t", "sst"} {
		for _, end := range []string{" ", ">", "/>"} {
			s = strings.ReplaceAll(s, "<"+name+end, "<x:"+name+end)
		}
	}
	return strings.ReplaceAll(s, "<sheet", "<x:sheet")
}

const (
	bookPart = "xl/workbook.xml"
	sheet1   = "xl/worksheets/sheet1.xml"
	looks    = "xl/styles.xml"
	texts    = "xl/sharedStrings.xml"
	types    = "[Content_Types].xml"
	links    = "xl/_rels/workbook.xml.rels"
)

// replaced is a part of the plain workbook with a piece replaced.
func replaced(name, old, new string) specimen.Part {
	return written(name, func(s string) string {
		if !strings.Contains(s, old) {
			panic(name + " lacks " + old)
		}
		return strings.ReplaceAll(s, old, new)
	})
}

// openpyxl's drawing of comments, in short: every shape binds prefixes of its own.
const openpyxlDrawing = `<xml><ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml" style="visibility:hidden" id="_x0000_s1026"><ns2:ClientData xmlns:ns2="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><ns2:Anchor>1, 2, 3, 4</ns2:Anchor><ns2:Row>1</ns2:Row><ns2:Column>2</ns2:Column></ns2:ClientData></ns0:shape></xml>`

// commented gives the first sheet comments at C2, with a drawing.
func commented(drawing string) []specimen.Part {
	return []specimen.Part{
		replaced(sheet1, "</worksheet>", `<legacyDrawing r:id="rId2"/></worksheet>`),
		part("xl/worksheets/_rels/sheet1.xml.rels", specimen.Rels("comments", "../comments1.xml", "vmlDrawing", "../drawing1.vml")),
		part("xl/comments1.xml", `<comments xmlns="`+specimen.Main+`"><authors><author>Anna</author></authors><commentList><comment ref="C2" authorId="0"><text><t>Fråga SCB.</t></text></comment></commentList></comments>`),
		part("xl/drawing1.vml", drawing),
	}
}

// elsewhere moves comments from the first sheet to the second.
func elsewhere(parts []specimen.Part) []specimen.Part {
	return append([]specimen.Part{
		replaced("xl/worksheets/sheet2.xml", "</worksheet>", `<legacyDrawing r:id="rId2"/></worksheet>`),
		part("xl/worksheets/_rels/sheet2.xml.rels", parts[1].Content),
	}, parts[2:]...)
}

// encoded writes comments and their drawing in an encoding.
func encoded(parts []specimen.Part, encode func(string) string) []specimen.Part {
	for i := range parts[2:] {
		parts[2+i].Content = encode(parts[2+i].Content)
	}
	return parts
}

func notANumber(cells ...string) (problems problem.List) {
	for _, cell := range cells {
		problems.Add(problem.Problem{Code: problem.NotNumber, At: values(cell)})
	}
	return problems
}

// Whatever the workbook, there is an error or a copy that all programs can read, in which the cell
// is coloured and has its note.
func TestOddWorkbooks(t *testing.T) {
	const main = `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml`
	for _, c := range []struct {
		name   string
		data   []byte
		marked bool
	}{
		{"plain", plain().Bytes(), true},
		{"a sheet in windows-1252", plain(written(sheet1, windows1252)).Bytes(), true},
		{"all in windows-1252", plain(written(sheet1, windows1252), written(bookPart, windows1252), written(looks, windows1252), written(texts, windows1252), written(links, windows1252), written(types, windows1252)).Bytes(), true},
		{"all in UTF-16", plain(written(sheet1, utf16LE), written(bookPart, utf16LE), written(looks, utf16LE), written(texts, utf16LE), written(links, utf16LE), written(types, utf16LE)).Bytes(), true},
		{"prefixes", plain(written(sheet1, prefixed), written(bookPart, prefixed), written(looks, prefixed), written(texts, prefixed)).Bytes(), true},
		{"a template", plain(replaced(types, "sheet.main", "template.main")).Bytes(), true},
		{"a template with macros", plain(replaced(types, main, "application/vnd.ms-excel.template.macroEnabled.main+xml")).Bytes(), true},
		{"no type of the workbook", plain(replaced(types, `<Override PartName="/xl/workbook.xml" ContentType="`+main+`"/>`, "")).Bytes(), true},
		{"no types", plain(part(types, specimen.Gone)).Bytes(), false},
		{"no styles", plain(part(looks, specimen.Gone)).Bytes(), true},
		{"no styles at all", plain(part(looks, specimen.Gone), replaced(links, `Target="styles.xml"`, `Target="other.xml"`)).Bytes(), true},
		{"empty styles", plain(part(looks, `<styleSheet xmlns="`+specimen.Main+`"/>`)).Bytes(), true},
		{"styles without looks", plain(part(looks, `<styleSheet xmlns="`+specimen.Main+`"><cellXfs/><dxfs/></styleSheet>`)).Bytes(), true},
		{"styles of another kind", plain(part(looks, `<styleSheet xmlns="urn:other"/>`)).Bytes(), false},
		{"styles that end too early", plain(part(looks, `<styleSheet xmlns="`+specimen.Main+`"><fonts></styleSheet>`)).Bytes(), false},
		{"no relation to the workbook", plain(part("_rels/.rels", specimen.Gone)).Bytes(), true},
		{"no relations of the workbook", plain(part(links, specimen.Gone)).Bytes(), false},
		{"folders that hold data", folders(plain().Bytes()), true},
		{"other separators", plain(part("docProps\\x.xml", "<x/>")).Bytes(), true},
		{"a name that is none", plain(part("docProps/x?.xml", "<x/>")).Bytes(), false},
		{"a name that leads out", plain(part("../x.xml", "<x/>")).Bytes(), false},
		{"no namespaces", plain(replaced(sheet1, ` xmlns="`+specimen.Main+`"`, "")).Bytes(), false},
		{"an attribute without quotes", plain(replaced(sheet1, `r="A1"`, `r=A1`)).Bytes(), false},
		{"end tags of other names", plain(replaced(sheet1, `</row>`, `</rad>`)).Bytes(), false},
		{"an entity of its own", plain(replaced(sheet1, `<sheetData>`, `<sheetData>&nbsp;`)).Bytes(), false},
		{"a DOCTYPE", plain(replaced(sheet1, `<worksheet`, `<!DOCTYPE worksheet><worksheet`)).Bytes(), false},
		{"a sheet without cells", plain(part(sheet1, `<worksheet xmlns="`+specimen.Main+`"/>`)).Bytes(), false},
		{"no rows", plain(part(sheet1, `<worksheet xmlns="`+specimen.Main+`"><sheetData/></worksheet>`)).Bytes(), true},
		{"endless heights", plain(replaced(sheet1, `<sheetData>`, `<sheetFormatPr defaultRowHeight="NaN"/><cols><col min="1" max="999999999" width="-1"/></cols><sheetData>`)).Bytes(), true},
		{"comments of openpyxl", plain(commented(openpyxlDrawing)...).Bytes(), true},
		{"comments and a drawing in UTF-16", plain(encoded(commented(openpyxlDrawing), utf16LE)...).Bytes(), true},
		{"comments and a drawing in UTF-16 on another sheet", plain(encoded(elsewhere(commented(openpyxlDrawing)), utf16LE)...).Bytes(), true},
		{"damaged relations of the sheet", plain(append(commented(openpyxlDrawing), part("xl/worksheets/_rels/sheet1.xml.rels", strings.Replace(specimen.Rels("comments", "../comments1.xml", "vmlDrawing", "../drawing1.vml"), ">", ">&nbsp;", 1)))...).Bytes(), false},
		{"a drawing that is no XML", plain(commented(`<xml><br><v:shape a=1></xml>`)...).Bytes(), true},
		{"no drawing", plain(commented("")...).Bytes(), false},
		{"a drawing that is nowhere", plain(commented(specimen.Gone)...).Bytes(), false},
		{"comments of another kind", plain(append(commented(openpyxlDrawing)[:3], part("xl/comments1.xml", "<comments/>"))...).Bytes(), false},
		{"a part that was cut", cutPart(plain(part("xl/media/image1.png", strings.Repeat("x", 100))).Bytes()), false},
		{"the maker of damaged copies", specimen.Zip("_rels/.rels", `<R><Relationship Type="a/officeDocument" Target="xl/workbook.xml" Id=5/></R>`, bookPart, `<w><sheets><sheet name="a"/></sheets></w>`), false},
	} {
		before := bytes.Clone(c.data)
		copied, err := Copy("bok.xlsx", c.data, notANumber("C2"), "sv")
		_ = Look(c.data)
		if (err == nil) != c.marked {
			t.Errorf("%s: %v", c.name, err)
		}
		if !bytes.Equal(c.data, before) {
			t.Errorf("%s: the original was touched", c.name)
		}
		if err == nil {
			readable(t, c.name, copied)
			continue
		}
		for lang, want := range map[string]string{"sv": "filen är skadad, ", "en": "the file is damaged, "} {
			if said := words.Carried().Must(lang).Explain(err); !strings.HasPrefix(said, want) || strings.Contains(said, "\n") {
				t.Errorf("%s: %s", c.name, said)
			}
		}
	}
}

// A part that nobody changes is copied as it is, and may be damaged.
func TestDamagedElsewhere(t *testing.T) {
	for name, damaged := range map[string][]specimen.Part{
		"comments of another sheet":                   append(elsewhere(commented("<xml>")), part("xl/comments1.xml", "<comments>")),
		"properties in an encoding that nobody knows": {part("_rels/.rels", specimen.Rels("officeDocument", bookPart, "extended-properties", "docProps/app.xml")), part("docProps/app.xml", `<?xml version="1.0" encoding="klingon"?><Properties/>`)},
	} {
		copied, err := Copy("bok.xlsx", plain(damaged...).Bytes(), notANumber("C2"), "sv")
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		reread(t, copied)
		last := damaged[len(damaged)-1]
		if parts(t, copied)[last.Name] != last.Content {
			t.Errorf("%s: %s has changed", name, last.Name)
		}
	}
}

// What cannot be marked is told in words that people have for it.
func TestFaults(t *testing.T) {
	for name, c := range map[string]struct {
		part specimen.Part
		want string
	}{
		"a sheet":        {replaced(sheet1, `</row>`, `</rad>`), "bladet Värden"},
		"styles":         {part(looks, `<styleSheet xmlns="urn:other"/>`), "cellernas format"},
		"comments":       {part("xl/comments1.xml", "<comments/>"), "kommentarerna"},
		"a drawing":      {part("xl/drawing1.vml", ""), "kommentarerna"},
		"relations":      {part("xl/worksheets/_rels/sheet1.xml.rels", "<a/>"), "bladet Värden"},
		"sheets":         {replaced(bookPart, "<sheets>", "<sheets>&nbsp;"), "listan över blad"},
		"something else": {part(types, specimen.Gone), "innehållet"},
	} {
		book := plain(append(commented(openpyxlDrawing), c.part)...)
		_, err := Copy("bok.xlsx", book.Bytes(), notANumber("C2"), "sv")
		if err == nil || !strings.HasSuffix(words.Carried().Must("sv").Explain(err), "Felet ligger i "+c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// folders adds folders that hold data to an archive, which Go's own writer refuses.
func folders(data []byte) []byte {
	data = bytes.ReplaceAll(specimen.Zip(append(unzipped(data), "docProps?", "data")...), []byte("docProps?"), []byte("docProps/"))
	return data
}

func unzipped(data []byte) (pairs []string) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		panic(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			panic(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			panic(err)
		}
		pairs = append(pairs, f.Name, string(content))
	}
	return pairs
}

// cutPart damages the part xl/media/image1.png of an archive.
func cutPart(data []byte) []byte {
	at := bytes.Index(data, []byte("xl/media/image1.png")) + len("xl/media/image1.png")
	data[at] ^= 0xff
	return data
}

// readable fails unless a copy can be read by this program and is XML to any other.
func readable(t *testing.T, name string, copied []byte) {
	t.Helper()
	f, err := xlsx.Open(copied, xlsx.Default, nil)
	if err != nil {
		t.Errorf("%s: the copy cannot be read: %v", name, err)
		return
	}
	if Look(copied) != Untouched {
		t.Errorf("%s: the copy is not known as one", name)
	}
	last := f.Sheets[len(f.Sheets)-1]
	if last.Name != sheets.ToMend || last.State != "" {
		t.Errorf("%s: the last sheet is %+v", name, last)
	}
	read := func(s xlsx.Sheet) (rows int) {
		if _, err := f.Read(s, func(*xlsx.Row) bool { rows++; return true }); err != nil {
			t.Errorf("%s: the sheet %s: %v", name, s.Name, err)
		}
		return rows
	}
	read(f.Sheets[0])
	if rows := read(last); rows <= listHead {
		t.Errorf("%s: the list has %d rows", name, rows)
	}
	if kind := f.ContentType(f.Part); strings.Contains(kind, "template") || !strings.HasSuffix(kind, ".main+xml") {
		t.Errorf("%s: the workbook is a %s", name, kind)
	}
	all := parts(t, copied)
	for _, part := range slices.Sorted(maps.Keys(all)) {
		if !strings.HasSuffix(part, ".xml") && !strings.HasSuffix(part, ".rels") {
			continue
		}
		text, err := f.Text(part)
		d := xml.NewDecoder(strings.NewReader(text))
		d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
		for err == nil {
			_, err = d.Token()
		}
		if err != io.EOF {
			t.Errorf("%s: %s: %v", name, part, err)
		}
	}
	sheet, err := f.Text(f.Sheets[0].Part)
	if err != nil || !strings.Contains(sheet, "legacyDrawing") {
		t.Errorf("%s: no notes in %s (%v)", name, sheet, err)
	}
}

// The boxes of notes are hidden, and bind the prefixes that they use.
func TestBoxesBindTheirPrefixes(t *testing.T) {
	after := parts(t, marked(t, plain(commented(openpyxlDrawing)...).Bytes(), notANumber("C2", "B2"), "sv"))
	drawing := after["xl/drawing1.vml"]
	if _, err := xlsx.Parse(drawing, 9); err != nil {
		t.Errorf("%v: %s", err, drawing)
	}
	if strings.Count(drawing, "visibility:hidden") != 2 || strings.Contains(drawing, "1, 2, 3, 4") {
		t.Errorf("a note is open, or its box has not grown: %s", drawing)
	}
	if comments := after["xl/comments1.xml"]; !strings.Contains(comments, "Fråga SCB.") || strings.Count(comments, "— Att rätta —") != 2 {
		t.Errorf("the comments are %s", comments)
	}
}

// A part that is changed is in UTF-8 afterwards, and says so.
func TestEncodings(t *testing.T) {
	after := parts(t, marked(t, plain(written(bookPart, windows1252), written(sheet1, utf16LE)).Bytes(), notANumber("C2"), "sv"))
	if got := after[bookPart]; !strings.HasPrefix(got, `<?xml version="1.0" encoding="UTF-8"`) || !strings.Contains(got, `name="Värden"`) || !strings.Contains(got, `name="Att rätta"`) {
		t.Errorf("the workbook is %s", got)
	}
	if got := after[sheet1]; !strings.HasPrefix(got, `<?xml version="1.0" encoding="UTF-8"`) || !strings.Contains(got, `<c r="C2" t="s" s="`) {
		t.Errorf("the sheet is %s", got)
	}
}

// Any bytes give an error or a copy that can be read.
func FuzzAnything(f *testing.F) {
	f.Add(plain().Bytes())
	f.Add(plain(commented(openpyxlDrawing)...).Bytes())
	f.Add(specimen.Zip(ownPart, "<a/>", "_rels/.rels", specimen.Rels("officeDocument", bookPart), bookPart, "<workbook><sheets/></workbook>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_ = Look(data)
		if copied, err := Copy("bok.xlsx", data, notANumber("C2", "A1", "XFD1048576"), "sv"); err == nil {
			reread(t, copied)
		}
	})
}

// Any part, however damaged, gives an error or a copy that can be read.
func FuzzPart(f *testing.F) {
	base := plain(commented(openpyxlDrawing)...)
	all := parts(f, base.Bytes())
	for name, text := range all {
		f.Add(name, text, "C2")
	}
	f.Add(bookPart, all[bookPart], "XFE1") // no sheet is so wide
	f.Fuzz(func(t *testing.T, name, text, cell string) {
		if all[name] == "" {
			return
		}
		changed := maps.Clone(all)
		changed[name] = text
		if copied, err := Copy("bok.xlsx", packed(t, changed), notANumber(cell), "sv"); err == nil {
			reread(t, copied)
		}
	})
}

// reread fails if a copy cannot be read.
func reread(t *testing.T, copied []byte) {
	t.Helper()
	f, err := xlsx.Open(copied, xlsx.Default, nil)
	if err != nil || Look(copied) != Untouched {
		t.Fatalf("the copy is no workbook: %v", err)
	}
	for _, s := range f.Sheets {
		if s.Part != ownPart {
			continue
		}
		if _, err := f.Read(s, func(*xlsx.Row) bool { return true }); err != nil {
			t.Fatalf("the list cannot be read: %v", err)
		}
	}
	_, _ = Copy("bok.xlsx", copied, notANumber("A1"), "en") // which must not panic
}

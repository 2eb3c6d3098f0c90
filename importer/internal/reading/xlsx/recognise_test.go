package xlsx

import (
	"strings"
	"testing"
	"unicode/utf16"

	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// container is what is left of an OLE2 file when only the names in it count.
func container(names ...string) string {
	s := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 500)
	for _, name := range names {
		for _, unit := range utf16.Encode([]rune(name)) {
			s += string([]byte{byte(unit), byte(unit >> 8)})
		}
		s += strings.Repeat("\x00", 64)
	}
	return s
}

func TestRecognise(t *testing.T) {
	zipped := func(names ...string) string {
		var pairs []string
		for _, name := range names {
			pairs = append(pairs, name, "x")
		}
		return string(specimen.Zip(pairs...))
	}
	book := string(specimen.Book{Sheets: []specimen.Sheet{{Name: "A"}}}.Bytes())
	for _, c := range []struct {
		name, data string
		want       What
	}{
		{"a workbook", book, Workbook},
		{"a workbook with other separators", zipped(`xl\workbook.xml`), Workbook},
		{"a workbook in a folder of its own", zipped("_rels/.rels", "min/bok.xml"), Workbook},
		{"an empty file", "", Nothing},
		{"a half-copied file", book[:len(book)/2], Cut},
		{"a file of zeros", strings.Repeat("\x00", 5000), Zeros},
		{"a password", container("EncryptionInfo", "EncryptedPackage"), Encrypted},
		{".xls", container("Root Entry", "Workbook"), OldExcel},
		{".xls of Excel 5", container("Root Entry", "Book"), OldExcel},
		{".xls of Excel 2", "\x09\x00\x04\x00\x02\x00\x10\x00", OldExcel},
		{"Word 97", container("WordDocument"), Document},
		{"a strange container", container("Contents"), OldOffice},
		{".xlsb", zipped("xl/workbook.bin", "xl/worksheets/sheet1.bin"), BinaryExcel},
		{"XML Spreadsheet 2003", `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`, XMLExcel},
		{".ods", string(specimen.Zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), OpenDocument},
		{".odt", string(specimen.Zip("mimetype", "application/vnd.oasis.opendocument.text")), Document},
		{".numbers", zipped("Index/Document.iwa", "preview.jpg"), AppleNumbers},
		{"Word", zipped("[Content_Types].xml", "word/document.xml"), Document},
		{"PowerPoint", zipped("ppt/presentation.xml"), Document},
		{"RTF", `{\rtf1 hej}`, Document},
		{"HTML", "\ufeff\n<!DOCTYPE html><html><body>", WebPage},
		{"a table of HTML", "<table><tr><td>1</td></tr></table>", WebPage},
		{"a web archive", "MIME-Version: 1.0\r\nContent-Type: multipart/related", WebPage},
		{".lnk", "L\x00\x00\x00\x01\x14\x02\x00\x00\x00", Shortcut},
		{".url", "[InternetShortcut]\r\nURL=https://example.org/", Shortcut},
		{".webloc", `<?xml version="1.0"?><plist><dict><key>URL</key></dict></plist>`, Shortcut},
		{"CSV", "indikator;plats\r\ntrygg;Skogås", PlainText},
		{"CSV in Latin 1", "plats\nSkog\xe5s", PlainText},
		{"text in UTF-16", "\xff\xfea\x00;\x00b\x00", PlainText},
		{"PDF", "%PDF-1.7", Picture},
		{"PNG", "\x89PNG\r\n\x1a\n", Picture},
		{"JPEG", "\xff\xd8\xff\xe0", Picture},
		{"a zip of workbooks", zipped("2021.xlsx", "2022.xlsx"), Archive},
		{"7z", "7z\xbc\xaf\x27\x1c", Archive},
		{"bytes", "\x01\x02\x03", Unknown},
	} {
		if got := Recognise([]byte(c.data)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

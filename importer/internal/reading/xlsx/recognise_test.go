package xlsx

import (
	"strings"
	"testing"

	"lagesbild/importer/internal/reading/xlsx/specimen"
)

func streams(names ...string) (all []specimen.Storage) {
	for _, name := range names {
		all = append(all, specimen.Storage{Name: name})
	}
	return all
}

func TestRecognise(t *testing.T) {
	container := func(root ...specimen.Storage) string { return string(specimen.Container(root...)) }
	zipped := func(names ...string) string {
		var pairs []string
		for _, name := range names {
			pairs = append(pairs, name, "x")
		}
		return string(specimen.Zip(pairs...))
	}
	flat := func(kind string) string { // with as many namespaces as LibreOffice declares
		return `<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"` +
			strings.Repeat(` xmlns:css3t="http://www.w3.org/TR/css3-text/"`, 120) + ` office:version="1.4" office:mimetype="application/vnd.oasis.opendocument.` + kind + `">`
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
		{"a password", container(streams("EncryptionInfo", "EncryptedPackage")...), Encrypted},
		{".xls", container(streams("Workbook")...), OldExcel},
		{".xls of Excel 5", container(streams("Book")...), OldExcel},
		{".xls in capitals", container(streams("BOOK")...), OldExcel},
		{".xls with a document in it", container(specimen.Storage{Name: "MBD0001", Inside: streams("\x01Ole", "1Table", "WordDocument")}, specimen.Storage{Name: "Workbook"}), OldExcel},
		{"Word with a workbook in it", container(specimen.Storage{Name: "ObjectPool", Inside: []specimen.Storage{{Name: "_1", Inside: streams("Workbook")}}}, specimen.Storage{Name: "WordDocument"}), Document},
		{"a container that is cut", container(streams("Workbook")...)[:1000], OldOffice},
		{"the head of a container", container()[:100], OldOffice},
		{".xls of Excel 2", "\x09\x00\x04\x00\x02\x00\x10\x00", OldExcel},
		{"Word 97", container(streams("1Table", "\x01CompObj", "WordDocument")...), Document},
		{"a strange container", container(streams("Contents")...), OldOffice},
		{".xlsb", zipped("xl/workbook.bin", "xl/worksheets/sheet1.bin"), BinaryExcel},
		{"XML Spreadsheet 2003", `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`, XMLExcel},
		{".ods", string(specimen.Zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), OpenDocument},
		{".odt", string(specimen.Zip("mimetype", "application/vnd.oasis.opendocument.text")), Document},
		{".numbers", zipped("Index/Document.iwa", "preview.jpg"), AppleNumbers},
		{".numbers of 2009", string(specimen.Zip("index.xml", `<?xml version="1.0"?><ls:document xmlns:ls="http://developer.apple.com/namespaces/ls">`)), AppleNumbers},
		{".fods", flat("spreadsheet"), OpenDocument},
		{".fodt", flat("text"), Document},
		{"Excel's lock", "\x07Exempel" + strings.Repeat(" ", 47) + "\x07\x00" + "E\x00x\x00e\x00m\x00p\x00e\x00l\x00" + strings.Repeat(" \x00", 47), LockFile},
		{"LibreOffice's lock", ",exempel,dator,01.12.2026 07:15,file:///home/exempel/.config/libreoffice/4;", LockFile},
		{"text as short as a lock", "a,b,c,d,e;", PlainText},
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

package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
)

// What is what a file is, by its content; its name may say anything.
type What string

const (
	Workbook     What = "workbook"      // .xlsx, .xlsm, .xltx or .xltm: Open reads it
	Nothing      What = "nothing"       // no bytes
	Cut          What = "cut"           // the end of it is missing
	Zeros        What = "zeros"         // bytes that were never filled in
	Encrypted    What = "encrypted"     // a workbook or document protected by a password
	OldExcel     What = "old excel"     // .xls
	OldOffice    What = "old office"    // in the container of .xls and of encrypted files, and cut or strange
	BinaryExcel  What = "binary excel"  // .xlsb
	XMLExcel     What = "xml excel"     // XML Spreadsheet 2003
	OpenDocument What = "open document" // .ods or .fods
	AppleNumbers What = "numbers"       // .numbers
	Document     What = "document"      // Word, PowerPoint, RTF
	WebPage      What = "web page"      // HTML
	Shortcut     What = "shortcut"      // to a file or a page
	LockFile     What = "lock file"     // ~$….xlsx or .~lock.….xlsx#, beside a file that is open
	PlainText    What = "text"          // CSV and the like
	Picture      What = "picture"       // PDF, PNG, JPEG, GIF, TIFF, BMP
	Archive      What = "archive"       // .zip, .7z, .rar, .gz without a workbook of its own
	Unknown      What = "unknown"
)

// beginnings tell what a file is.
var beginnings = []struct {
	bytes string
	what  What
}{
	{"%PDF", Picture}, {"\x89PNG", Picture}, {"\xff\xd8\xff", Picture}, {"GIF8", Picture},
	{"II*\x00", Picture}, {"MM\x00*", Picture},
	{"L\x00\x00\x00\x01\x14\x02\x00", Shortcut}, {"bplist00", Shortcut},
	{"7z\xbc\xaf\x27\x1c", Archive}, {"Rar!\x1a\x07", Archive}, {"\x1f\x8b", Archive},
	{"{\\rtf", Document},
	// Workbooks of the 1980s and 90s, outside any container.
	{"\x09\x00\x04\x00", OldExcel}, {"\x09\x02\x06\x00", OldExcel}, {"\x09\x04\x06\x00", OldExcel}, {"\x09\x08\x10\x00", OldExcel}, {"\x09\x08\x08\x00", OldExcel},
}

// Recognise tells what a file is.
func Recognise(data []byte) What {
	starts := func(magic string) bool { return bytes.HasPrefix(data, []byte(magic)) }
	switch {
	case len(data) == 0:
		return Nothing
	case starts("PK\x03\x04"), starts("PK\x05\x06"):
		return inArchive(data)
	case starts("\xD0\xCF\x11\xE0"):
		return inContainer(data)
	case len(bytes.Trim(data, "\x00")) == 0:
		return Zeros
	}
	for _, b := range beginnings {
		if starts(b.bytes) {
			return b.what
		}
	}
	if isLock(data) {
		return LockFile
	}
	return inText(data)
}

// isLock tells whether a file is one that Office or LibreOffice keeps beside a file that is open.
// Both hold who has it open: Office the name twice, in 54 bytes with its length in front, and in
// UTF-16; LibreOffice the name, the computer, the time and a folder with commas between.
func isLock(data []byte) bool {
	const first, second = 1 + 54, 1 + 54 + 2
	if len(data) > second && len(data) <= 200 {
		n := int(data[0])
		if 0 < n && n < first && len(data) >= second+2*n && int(data[first]) == n && data[first+1] == 0 && len(bytes.Trim(data[1+n:first], " \x00")) == 0 {
			return true
		}
	}
	lines := strings.Split(string(data[:min(len(data), 2000)]), ";")
	fields := strings.Split(lines[0], ",")
	return len(lines) == 2 && lines[1] == "" && len(fields) == 5 && strings.HasPrefix(fields[4], "file:") && lockTime.MatchString(fields[3])
}

var lockTime = regexp.MustCompile(`^\d\d\.\d\d\.\d{4} \d\d:\d\d$`)

// inContainer tells what an OLE2 container holds, by what lies at its root: a workbook with a
// document in it is a workbook.
func inContainer(data []byte) What {
	names := atRoot(data)
	has := func(name string) bool {
		return slices.ContainsFunc(names, func(s string) bool { return strings.EqualFold(s, name) })
	}
	switch {
	case has("EncryptedPackage"):
		return Encrypted
	case has("WordDocument"), has("PowerPoint Document"):
		return Document
	case has("Workbook"), has("Book"):
		return OldExcel
	}
	return OldOffice
}

// inArchive tells what a zip archive is, by the names in it.
func inArchive(data []byte) What {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return Cut // the table of contents is at the end
	}
	has := func(match func(name string) bool) bool {
		return slices.ContainsFunc(z.File, func(f *zip.File) bool { return match(PartName(f.Name)) })
	}
	in := func(folder string) bool {
		return has(func(name string) bool { return strings.HasPrefix(name, folder) })
	}
	ends := func(suffix string) bool {
		return has(func(name string) bool { return strings.HasSuffix(name, suffix) })
	}
	switch {
	case has(func(name string) bool { return name == "xl/workbook.bin" }):
		return BinaryExcel
	case in("xl/"):
		return Workbook
	case in("word/"), in("ppt/"):
		return Document
	case ends(".iwa"), has(func(name string) bool { return name == "index.zip" }):
		return AppleNumbers
	}
	for _, f := range z.File {
		if f.Name == "index.xml" && bytes.Contains(beginning(f), []byte("<ls:document")) { // of 2009
			return AppleNumbers
		}
		if f.Name == "mimetype" {
			if start := beginning(f); bytes.Contains(start, []byte("spreadsheet")) {
				return OpenDocument
			} else if bytes.Contains(start, []byte("opendocument")) {
				return Document
			}
		}
	}
	if in("_rels/") { // the workbook may lie in a folder of another name
		return Workbook
	}
	return Archive
}

func beginning(f *zip.File) []byte {
	r, err := f.Open()
	if err != nil {
		return nil
	}
	defer r.Close()
	start, _ := io.ReadAll(io.LimitReader(r, 1000))
	return start
}

// inText tells what kind of text a file is, if it is any.
func inText(data []byte) What {
	head := data[:min(len(data), 4096)]
	wide := bytes.HasPrefix(head, []byte("\xFF\xFE")) || bytes.HasPrefix(head, []byte("\xFE\xFF"))
	if wide {
		head = bytes.ReplaceAll(head[2:], []byte{0}, nil)
	} else if slices.ContainsFunc(head, func(b byte) bool { return b < ' ' && !strings.ContainsRune("\t\n\r\f\x1a", rune(b)) }) {
		if bytes.HasPrefix(head, []byte("BM")) {
			return Picture
		}
		return Unknown
	}
	text := strings.ToLower(strings.TrimSpace(strings.TrimPrefix(string(head), "\ufeff")))
	has := func(s string) bool { return strings.Contains(text, s) }
	switch {
	case has("urn:schemas-microsoft-com:office:spreadsheet") && strings.HasPrefix(text, "<?xml"):
		return XMLExcel
	case has("urn:oasis:names:tc:opendocument:xmlns:office:1.0") && strings.HasPrefix(text, "<"):
		if bytes.Contains(data[:min(len(data), 16<<10)], []byte("application/vnd.oasis.opendocument.spreadsheet")) {
			return OpenDocument
		}
		return Document
	case strings.HasPrefix(text, "[internetshortcut]"), has("<plist") && has("<key>url</key>"), strings.HasPrefix(text, "[desktop entry]"):
		return Shortcut
	case strings.HasPrefix(text, "<") && (has("<html") || has("<!doctype html") || has("<table") || has("<body")), strings.HasPrefix(text, "mime-version:"):
		return WebPage
	}
	return PlainText
}

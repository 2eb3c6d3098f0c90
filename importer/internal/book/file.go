package book

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/problem"
)

// The limits are far above any workbook that people keep by hand, and low enough that a
// hostile one takes neither the memory nor the afternoon.
const (
	maxFile     = 20 << 20 // bytes of the file
	maxUnpacked = 64 << 20 // bytes of everything in it
	maxPart     = 8 << 20  // bytes of styles and other parts that are held in memory as a tree
	maxCells    = 500_000  // cells that are not blank, of all sheets together
)

// refusal is why a file was not read.
type refusal struct {
	code problem.Code
	args map[string]string
}

func (r refusal) Error() string { return string(r.code) }

// damaged is the refusal of a workbook of which a part can not be read.
func damaged(sv, en string) refusal {
	return refusal{problem.Damaged, map[string]string{"part": sv, "partEn": en}}
}

func tooLarge() refusal {
	return refusal{problem.UnpacksTooLarge, map[string]string{"limit": strconv.Itoa(maxUnpacked >> 20)}}
}

// file is an open workbook: excelize unpacks it and knows its sheets and styles. The cells
// are read straight from the XML of a sheet, see cells.go.
type file struct {
	*excelize.File
	sheets  []sheetPart
	strings []string // that cells share
	formats []format // by style
	since04 bool     // days are counted from 1904
	cells   int      // read so far
	bytes   int      // of sheets read so far
}

// sheetPart is where a sheet lies in the file.
type sheetPart struct {
	name, part, state string
}

// open unpacks a workbook. The error is a refusal.
func open(data []byte) (*file, error) {
	if err := inspect(data); err != nil {
		return nil, err
	}
	unpacked, err := unpack(data)
	if err != nil {
		return nil, damaged("innehållet", "its contents")
	}
	f := &file{File: unpacked}
	if p := f.WorkBook.WorkbookPr; p != nil {
		f.since04 = p.Date1904
	}
	f.readFormats()
	return f, f.findParts()
}

// unpack lets excelize open the file. It panics on some that are broken.
func unpack(data []byte) (f *excelize.File, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("excelize: %v", r)
		}
	}()
	// One limit for both sizes keeps every part in memory, and nothing in temporary files.
	f, err = excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err == nil && f.WorkBook == nil {
		err = errors.New("no workbook")
	}
	return f, err
}

// inspect tells apart what is no workbook, by its first bytes, and what is too large.
func inspect(data []byte) error {
	starts := func(magic string) bool { return bytes.HasPrefix(data, []byte(magic)) }
	switch {
	case len(data) == 0:
		return refusal{code: problem.EmptyFile}
	case len(data) > maxFile:
		return refusal{problem.FileTooLarge, map[string]string{
			"size": strconv.Itoa((len(data) + 1<<20 - 1) >> 20), "limit": strconv.Itoa(maxFile >> 20)}}
	case starts("\xD0\xCF\x11\xE0"): // OLE2, which encrypted workbooks use too
		return refusal{code: problem.OldOrProtected}
	case starts("PK\x03\x04"), starts("PK\x05\x06"):
		return inspectZip(data)
	case starts("%PDF"): // whose beginning is text
		return refusal{code: problem.NotWorkbook}
	case starts("\xFF\xFE"), starts("\xFE\xFF"), isText(data): // the first two: UTF-16
		return refusal{code: problem.TextFile}
	}
	return refusal{code: problem.NotWorkbook}
}

// isText tells whether bytes are text in UTF-8 or one of the older Western character sets:
// anything without control characters.
func isText(data []byte) bool {
	return !slices.ContainsFunc(data[:min(len(data), 4096)], func(b byte) bool {
		return b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f'
	})
}

func inspectZip(data []byte) error {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return refusal{code: problem.HalfCopied} // the table of contents is at the end
	}
	workbook := false
	var total uint64
	for _, part := range z.File {
		name := strings.ToLower(strings.ReplaceAll(part.Name, `\`, "/"))
		switch {
		case name == "mimetype" && isOpenDocument(part):
			return refusal{code: problem.OpenDocument}
		case strings.HasPrefix(name, "xl/"):
			workbook = true
		}
		size := part.UncompressedSize64
		tree := (strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels")) &&
			!strings.HasPrefix(name, "xl/worksheets/") && name != "xl/sharedstrings.xml"
		if total += size; size > maxUnpacked || total > maxUnpacked || tree && size > maxPart {
			return tooLarge()
		}
	}
	if !workbook {
		return refusal{code: problem.NotWorkbook}
	}
	return nil
}

func isOpenDocument(mimetype *zip.File) bool {
	r, err := mimetype.Open()
	if err != nil {
		return false
	}
	defer r.Close()
	start, _ := io.ReadAll(io.LimitReader(r, 100))
	return bytes.Contains(start, []byte("opendocument"))
}

// relation is a reference from a part of the file to another.
type relation struct {
	ID     string `xml:"Id,attr"`
	Type   string `xml:"Type,attr"`
	Target string `xml:"Target,attr"`
}

// relations lists what a part refers to, the file itself being the part "".
func (f *file) relations(part string) []relation {
	folder, base := path.Split(part)
	var list struct {
		Relations []relation `xml:"Relationship"`
	}
	// What can not be read here is missed by those who look for it.
	_ = f.decoder(path.Join(folder, "_rels", base+".rels")).Decode(&list)
	for i, r := range list.Relations {
		if target, absolute := strings.CutPrefix(r.Target, "/"); absolute {
			list.Relations[i].Target = target
		} else {
			list.Relations[i].Target = path.Join(folder, r.Target)
		}
	}
	return list.Relations
}

// findParts looks up where the sheets lie, and reads the strings that their cells share.
func (f *file) findParts() error {
	var workbook string
	for _, r := range f.relations("") {
		if strings.HasSuffix(r.Type, "/officeDocument") {
			workbook = r.Target
		}
	}
	parts := map[string]string{}
	for _, r := range f.relations(workbook) {
		switch {
		case strings.HasSuffix(r.Type, "/worksheet"):
			parts[r.ID] = r.Target
		case strings.HasSuffix(r.Type, "/sharedStrings"):
			if err := f.readStrings(r.Target); err != nil {
				return err
			}
		}
	}
	for _, s := range f.WorkBook.Sheets.Sheet {
		if part, ok := parts[s.ID]; ok { // sheets that are nothing but a chart have none
			f.sheets = append(f.sheets, sheetPart{s.Name, part, s.State})
		}
	}
	return nil
}

// part gives the bytes of a part; none where there is no such part.
func (f *file) part(name string) []byte {
	data, _ := f.Pkg.Load(name)
	b, _ := data.([]byte)
	return b
}

func (f *file) decoder(part string) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(f.part(part)))
	d.CharsetReader = f.CharsetReader
	return d
}

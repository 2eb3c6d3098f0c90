// Package xlsx reads Excel workbooks as a stream: a zip archive of XML parts, of which it keeps the
// texts that cells share and the styles, and gives the cells one row at a time. It takes any bytes.
// What it can't read it says; what is more than its Limits it does not read on.
//
// It knows the file format (ECMA-376 part 1, transitional and strict) and nothing of what a
// workbook is about. It does not compute formulas: their results are read where the file holds them.
package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"path"
	"slices"
	"strings"
)

// File is an open workbook.
type File struct {
	Sheets   []Sheet
	Date1904 bool     // days are counted from 1904-01-01
	Unread   []Thing  // what else is in the file
	Authors  []string // who made the workbook, and saved it last
	// Commenters are the authors of comments; a comment that is answered has none here.
	Commenters []string

	raise    func(string) string // writes what Excel shows raised; nil leaves it out
	limits   Limits
	parts    map[string]*zip.File
	strings  []string
	formats  []numberFormat // by the style of a cell
	unpacked int64

	// What was read of all sheets so far, for the limits.
	cells, rows, merges int
	texts               int64
}

// Sheet is a sheet of a workbook, in the order of its tabs.
type Sheet struct {
	Name  string
	State string // hidden, veryHidden or empty
	// Kind is worksheet; or chartsheet, dialogsheet, xlMacrosheet or module, which have no table.
	Kind string
	part string
}

// Thing is something in a workbook that is not read.
type Thing string

const (
	Macros        Thing = "macros"
	ExternalLinks Thing = "external links"
	Comments      Thing = "comments"
	Pivots        Thing = "pivot tables"
	Embedded      Thing = "embedded files"
)

// ErrNoWorkbook is a zip archive without a workbook in it.
var ErrNoWorkbook = errors.New("no workbook")

// Damaged is a part that can't be read.
type Damaged struct {
	Part string // xl/workbook.xml
	Err  error
}

func (d *Damaged) Error() string { return d.Part + ": " + d.Err.Error() }
func (d *Damaged) Unwrap() error { return d.Err }

// Open reads all of a workbook but its cells. What Excel shows raised in a text is written by
// raise. The error is a *Limit, a *Damaged, ErrNoWorkbook or one of package zip.
func Open(data []byte, limits Limits, raise func(string) string) (*File, error) {
	if int64(len(data)) > limits.Packed {
		return nil, &Limit{"packed", limits.Packed}
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // nothing is written by these names
		return nil, err
	}
	f := &File{limits: limits, raise: raise, parts: map[string]*zip.File{}}
	if err := f.list(z); err != nil {
		return nil, err
	}
	return f, f.readWorkbook()
}

// list takes in the parts. Two of the same name may say different things, and no program knows
// which of them another one shows.
func (f *File) list(z *zip.Reader) error {
	if len(z.File) > f.limits.Parts {
		return &Limit{"parts", int64(f.limits.Parts)}
	}
	var total uint64
	for _, part := range z.File {
		if strings.HasSuffix(part.Name, "/") {
			continue
		}
		const large = 16 << 20 // smaller ones may well be one cell again and again
		if total += part.UncompressedSize64; part.UncompressedSize64 > uint64(f.limits.Unpacked) || total > uint64(f.limits.Unpacked) {
			return &Limit{"unpacked", f.limits.Unpacked}
		}
		if part.UncompressedSize64 > large && part.UncompressedSize64 > part.CompressedSize64*uint64(f.limits.Ratio) {
			return &Limit{"ratio", f.limits.Ratio}
		}
		name := partName(part.Name)
		if _, twice := f.parts[name]; twice {
			return &Damaged{part.Name, errors.New("there are two of it")}
		}
		f.parts[name] = part
	}
	return nil
}

// partName is a name as parts are looked up: they differ in no other way than by letters.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "/"))
}

// scan reads a part from its beginning. A part that is not there has nothing in it.
func (f *File) scan(part string, read func(*scanner) error) error {
	z := f.parts[part]
	if z == nil {
		return nil
	}
	r, err := z.Open()
	if err != nil {
		return &Damaged{part, err}
	}
	defer r.Close()
	text, err := utf8Reader(metered{r, f})
	if err == nil {
		err = read(newScanner(text))
	}
	var limit *Limit
	if err != nil && err != errStop && !errors.As(err, &limit) {
		return &Damaged{part, err}
	}
	if err == errStop {
		return nil
	}
	return err
}

// errStop ends the reading of a part.
var errStop = errors.New("stop")

// elements calls visit for every start tag of a part.
func (f *File) elements(part string, visit func(*scanner) error) error {
	return f.scan(part, func(s *scanner) error {
		for {
			t, err := s.next()
			if err != nil || t == atEnd {
				return err
			}
			if t == start {
				if err := visit(s); err != nil {
					return err
				}
			}
		}
	})
}

// relation is a reference from a part to another.
type relation struct{ kind, target string }

// relations reads what a part refers to, by id; the file itself is the part "".
func (f *File) relations(part string) (map[string]relation, error) {
	folder, base := path.Split(part)
	all := map[string]relation{}
	err := f.elements(path.Join(folder, "_rels", base+".rels"), func(s *scanner) error {
		if !s.is("Relationship") {
			return nil
		}
		target := s.get("Target")
		if s.get("TargetMode") != "External" {
			if target = strings.ReplaceAll(target, `\`, "/"); !strings.HasPrefix(target, "/") {
				target = path.Join(folder, target)
			}
			target = partName(target)
		}
		if len(all) >= f.limits.Parts {
			return &Limit{"parts", int64(f.limits.Parts)}
		}
		all[s.get("Id")] = relation{path.Base(s.get("Type")), target}
		return nil
	})
	return all, err
}

func (f *File) readWorkbook() error {
	root, err := f.relations("")
	if err != nil {
		return err
	}
	workbook := "xl/workbook.xml"
	for _, r := range root {
		if r.kind == "officeDocument" {
			workbook = r.target
		}
	}
	if f.parts[workbook] == nil || strings.HasSuffix(workbook, ".bin") {
		return ErrNoWorkbook
	}
	relations, err := f.relations(workbook)
	if err != nil {
		return err
	}
	taken := map[string]bool{} // parts that a relation leads to
	for _, r := range relations {
		taken[r.target] = true
	}
	isWorkbook := false
	err = f.elements(workbook, func(s *scanner) error {
		switch string(s.name) {
		case "workbook":
			isWorkbook = true
		case "workbookPr":
			f.Date1904 = isTrue(s.get("date1904"))
		case "sheet":
			sheet := Sheet{Name: s.get("name"), State: s.get("state")}
			if sheet.State == "visible" {
				sheet.State = ""
			}
			id, given := s.related("id")
			if r, known := relations[id]; known {
				sheet.Kind, sheet.part = r.kind, r.target
			} else if given && id == "" { // code, as Excel kept it in the nineties: the sheet has no part
				sheet.Kind = "module"
			} else { // some writers leave the relations out
				sheet.Kind, sheet.part = "worksheet", "xl/worksheets/sheet"+s.get("sheetId")+".xml"
				if taken[sheet.part] {
					sheet.part = ""
				}
			}
			if f.Sheets = append(f.Sheets, sheet); len(f.Sheets) > f.limits.Parts {
				return &Limit{"parts", int64(f.limits.Parts)}
			}
		}
		return nil
	})
	if err == nil && !isWorkbook {
		return ErrNoWorkbook
	}
	texts, styles := "xl/sharedstrings.xml", "xl/styles.xml"
	for _, r := range relations {
		switch r.kind {
		case "sharedStrings":
			texts = r.target
		case "styles":
			styles = r.target
		}
	}
	if err == nil {
		err = f.readStyles(styles)
	}
	if err == nil {
		err = f.readStrings(texts)
	}
	f.readUnread()
	return err
}

// readUnread tells what is in the file besides tables, by the names of its parts.
func (f *File) readUnread() {
	is := map[Thing]bool{}
	for name := range f.parts {
		folder, base := path.Split(name)
		switch {
		case base == "vbaproject.bin" || strings.HasPrefix(name, "xl/macrosheets/"):
			is[Macros] = true
		case folder == "xl/externallinks/":
			is[ExternalLinks] = true
		case isComments(name) || folder == "xl/threadedcomments/":
			is[Comments] = true
		case folder == "xl/pivotcache/":
			is[Pivots] = true
		case folder == "xl/embeddings/":
			is[Embedded] = true
		}
	}
	f.Authors = f.names("docprops/core.xml", "creator", "lastModifiedBy")
	for name := range f.parts {
		if isComments(name) {
			f.Commenters = append(f.Commenters, f.names(name, "author")...)
		}
	}
	for _, thing := range []Thing{Macros, ExternalLinks, Comments, Pivots, Embedded} {
		if is[thing] {
			f.Unread = append(f.Unread, thing)
		}
	}
}

// isTrue reads a truth value of XML.
func isTrue(s string) bool { return s == "1" || s == "true" || s == "on" }

func isComments(part string) bool { return strings.HasPrefix(path.Base(part), "comments") }

const mostNames = 1000

// names lists what stands in elements of a part. What can't be read there is left out.
func (f *File) names(part string, elements ...string) (names []string) {
	_ = f.elements(part, func(s *scanner) error {
		if !slices.Contains(elements, string(s.name)) {
			return nil
		}
		name, err := f.plain(s)
		if name = strings.TrimSpace(name); name != "" && len(names) < mostNames {
			names = append(names, name)
		}
		return err
	})
	return names
}

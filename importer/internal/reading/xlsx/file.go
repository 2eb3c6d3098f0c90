// Package xlsx reads Excel workbooks as a stream: a zip archive of XML parts, of which it keeps the
// texts that cells share and the styles, and gives the cells one row at a time. It takes any bytes.
// What it cannot read it says; what is more than its Limits it does not read on.
//
// It knows the file format (ECMA-376 part 1, transitional and strict) and nothing of what a
// workbook is about. It does not compute formulas: their results are read where the file holds them.
package xlsx

import (
	"errors"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// File is an open workbook.
type File struct {
	*Package
	Part     string // the part with the list of sheets
	Styles   string // the part with the looks of cells; there may be none of that name
	Sheets   []Sheet
	Date1904 bool     // days are counted from 1904-01-01
	Unread   []Thing  // what else is in the file
	Authors  []string // who made the workbook, and saved it last
	// Commenters are the authors of comments; a comment that is answered has none here.
	Commenters []string

	raise   func(string) string // writes what Excel shows raised; nil leaves it out
	strings []string
	texted  string         // the part that they stand in
	resting bool           // they have been let go of, see Rest
	formats []numberFormat // by the style of a cell

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
	Part string // empty where it has none
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

// Damaged is a part that cannot be read.
type Damaged struct {
	Part string // xl/workbook.xml
	Err  error
}

func (d *Damaged) Error() string { return d.Part + ": " + d.Err.Error() }
func (d *Damaged) Unwrap() error { return d.Err }

// Open reads all of a workbook but its cells. What Excel shows raised in a text is written by
// raise. The error is a *Limit, a *Damaged, ErrNoWorkbook or one of package zip.
func Open(data []byte, limits Limits, raise func(string) string) (*File, error) {
	p, err := OpenPackage(data, limits)
	if err != nil {
		return nil, err
	}
	f := &File{Package: p, raise: raise}
	return f, f.readWorkbook()
}

func (f *File) readWorkbook() error {
	root, err := f.Relations("")
	if err != nil {
		return err
	}
	f.Part = "xl/workbook.xml"
	for _, r := range root {
		if r.Kind == "officeDocument" {
			f.Part = r.Target
		}
	}
	if f.parts[f.Part] == nil || strings.HasSuffix(f.Part, ".bin") {
		return ErrNoWorkbook
	}
	relations, err := f.Relations(f.Part)
	if err != nil {
		return err
	}
	byID := map[string]Relation{}
	taken := map[string]bool{} // parts that a relation leads to
	for _, r := range relations {
		byID[r.ID] = r
		taken[r.Target] = true
	}
	isWorkbook := false
	err = f.elements(f.Part, func(s *scanner) error {
		switch string(s.name) {
		case "workbook":
			isWorkbook = true
		case "workbookPr":
			f.Date1904 = isTrue(s.get("date1904"))
		case "sheet":
			sheet := Sheet{Name: norm.NFC.String(s.get("name")), State: s.get("state")}
			if sheet.State == "visible" {
				sheet.State = ""
			}
			id, given := s.related("id")
			if r, known := byID[id]; known {
				sheet.Kind, sheet.Part = r.Kind, r.Target
			} else if given && id == "" { // code, as Excel kept it in the nineties: the sheet has no part
				sheet.Kind = "module"
			} else { // some writers leave the relations out
				sheet.Kind, sheet.Part = "worksheet", "xl/worksheets/sheet"+s.get("sheetId")+".xml"
				if taken[sheet.Part] {
					sheet.Part = ""
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
	texts := "xl/sharedstrings.xml"
	f.Styles = "xl/styles.xml"
	for _, r := range relations {
		switch r.Kind {
		case "sharedStrings":
			texts = r.Target
		case "styles":
			f.Styles = r.Target
		}
	}
	if err == nil {
		err = f.readStyles(f.Styles)
	}
	if err == nil {
		f.texted = texts
		err = f.readStrings()
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

// names lists what stands in elements of a part. What cannot be read there is left out.
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

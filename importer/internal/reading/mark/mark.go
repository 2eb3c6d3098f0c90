// Package mark makes the copy of a workbook in which every faulty cell is coloured and says
// what is wrong, with a list of it all on a sheet of its own. It changes no more of the file
// than that: whatever else the workbook holds stays as it was, byte for byte.
package mark

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx"
)

const (
	// ownPart is the sheet with the list. Excel and LibreOffice give it another name when they
	// save, so that a copy that has it has not been touched since it was written.
	ownPart = "xl/worksheets/lagesbild.xml"
	// ownName is a hidden name in the workbook, which finds the sheet wherever it is moved.
	ownName = "_lagesbild_att_ratta"
	// mostListed is how many problems of one code in one column are listed.
	mostListed = 200
)

// Path is where the copy of a workbook goes: beside it. That of a copy is the copy itself. The copy
// of a template is a workbook.
func Path(workbook string) string {
	ext := filepath.Ext(workbook)
	name := strings.TrimSuffix(strings.TrimSuffix(workbook, ext), sheets.CopyMark)
	switch strings.ToLower(ext) {
	case ".xlsm", ".xltm", ".xlam": // macros only run under their own ending
		return name + sheets.CopyMark + ".xlsm"
	}
	return name + sheets.CopyMark + ".xlsx"
}

// State is what a file is that has the name of a copy.
type State int

const (
	Foreign State = iota // no copy
	Touched              // a copy that has been saved since it was written
	Untouched
)

// Look tells what a file is.
func Look(data []byte) State {
	f, err := xlsx.Open(data, xlsx.Default, nil)
	switch {
	case err != nil:
		return Foreign
	case f.Has(ownPart):
		return Untouched
	}
	state := Foreign
	_ = f.Change(f.Part, 2, func(root *xlsx.Element, e *xlsx.Edits) error { // what cannot be read is no copy
		if _, ok := ownSheet(root, e.Text); ok {
			state = Touched
		}
		return nil
	})
	return state
}

// Copy gives the marked copy of a workbook. Problems of other workbooks are left out, but for
// those that concern a cell of this one or no workbook at all. The same input gives the same
// bytes. What an earlier marking left is replaced. A workbook that cannot be changed piece by piece,
// being damaged in a part that the check does not read, or only half XML, is a *words.Fault.
func Copy(name string, data []byte, problems problem.List, lang string) ([]byte, error) {
	in, err := words.Carried().In(lang)
	if err != nil {
		return nil, err
	}
	b := &workbook{in: in, own: -1}
	copied, err := b.copy(name, data, problems)
	if err != nil {
		return nil, b.fault(err)
	}
	return copied, nil
}

// fault tells people which part of the workbook cannot be changed.
func (b *workbook) fault(err error) error {
	part := ""
	if damaged := new(xlsx.Damaged); errors.As(err, &damaged) {
		part = damaged.Part
	}
	var all []xlsx.Sheet
	for _, s := range b.sheets {
		all = append(all, s.Sheet)
	}
	return words.NewFault(nil, "fault.unsound", "Part", book.Called(part, all...))
}

func (b *workbook) copy(name string, data []byte, problems problem.List) ([]byte, error) {
	if err := b.open(data); err != nil {
		return nil, err
	}
	problems = About(name, problems)
	rows, hidden := limited(problems)
	b.group(rows)
	for i := range b.sheets {
		if err := b.markSheet(i); err != nil {
			return nil, err
		}
	}
	if err := b.list(name, problems, rows, hidden); err != nil {
		return nil, err
	}
	b.Put(b.styles.part, b.styles.write())
	if err := b.beWorkbook(); err != nil {
		return nil, err
	}
	return b.Bytes()
}

// About lists the problems that a workbook's copy tells of.
func About(name string, problems problem.List) problem.List {
	var list problem.List
	for _, p := range problems {
		if p.At.Workbook != name && p.At.Workbook != "" {
			i := slices.IndexFunc(p.Also, func(at problem.Place) bool { return at.Workbook == name })
			if i < 0 {
				continue
			}
			p.Also = slices.Clone(p.Also)
			p.At, p.Also[i] = p.Also[i], p.At
		}
		list.Add(p)
	}
	list.Sort()
	return list
}

// Refused tells whether a workbook could not be read at all, so that there is nothing to mark.
func Refused(name string, problems problem.List) bool {
	return slices.ContainsFunc(problems, func(p problem.Problem) bool {
		return p.At.Workbook == name && p.At.Sheet == "" && p.Severity() == problem.Error && strings.HasPrefix(string(p.Code), "L0")
	})
}

// entry is a problem in the list, and how many like it are left out after it.
type entry struct {
	problem.Problem
	more int
	text string // what stands in the cell
}

// limited leaves out what nobody reads: many of one code in one column. hidden counts them.
func limited(problems problem.List) (rows []*entry, hidden int) {
	last := map[string]*entry{}
	count := map[string]int{}
	for _, p := range problems {
		key := string(p.Code) + "\x00" + p.Column()
		if count[key]++; count[key] > mostListed {
			last[key].more += 1 + p.More
			continue
		}
		e := &entry{Problem: p, more: p.More}
		if before := last[key]; before != nil { // tell of them once, at the last one
			e.more, before.more = e.more+before.more, 0
		}
		last[key] = e
		rows = append(rows, e)
	}
	for _, e := range rows {
		hidden += e.more
	}
	return rows, hidden
}

// workbook is the package with what all its sheets share.
type workbook struct {
	in *words.Words // the words of the language
	*xlsx.Package
	file   *xlsx.File // for what stands in cells
	part   string
	space  string // the namespace of sheets and the like
	base   string // how types of relations begin
	sheets []sheet
	own    int // index of the sheet with the list; -1 where there is none
	styles *styles
	drawn  int // sheets with notes so far
}

// sheet is a sheet and what is wrong in it.
type sheet struct {
	xlsx.Sheet
	faults map[ref.Cell][]*entry
}

// table tells whether the sheet is one with cells, and no chart.
func (s *sheet) table() bool { return s.Kind == "worksheet" }

// The namespaces of the two kinds of the format.
const (
	main         = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	strictMain   = "http://purl.oclc.org/ooxml/spreadsheetml/main"
	strict       = "http://purl.oclc.org/ooxml/officeDocument/relationships"
)

// open finds the sheets, the styles and the list of an earlier marking.
func (b *workbook) open(data []byte) (err error) {
	if b.file, err = xlsx.Open(data, xlsx.Default, func(raised string) string { return raised }); err != nil {
		return err
	}
	if b.Package, err = xlsx.OpenPackage(data, xlsx.Default); err != nil { // what is read of it has a limit of its own
		return err
	}
	b.part = b.file.Part
	for _, s := range b.file.Sheets {
		b.sheets = append(b.sheets, sheet{s, map[ref.Cell][]*entry{}})
	}
	relations, err := b.Relations(b.part)
	if err != nil {
		return err
	}
	if err := b.change(b.part, 2, func(root *xlsx.Element, e *xlsx.Edits) error {
		b.space, b.base = root.Space, transitional
		if b.space == strictMain {
			b.base = strict
		}
		listed := root.Kid("sheets").All("sheet")
		if len(listed) != len(b.sheets) || len(listed) == 0 {
			return xlsx.ErrPart
		}
		ids := map[string]bool{}
		for _, r := range relations {
			ids[r.ID] = true
		}
		for i, s := range listed { // one that is only guessed at might become another
			if b.sheets[i].Part != "" && !ids[s.Relation] {
				return xlsx.ErrPart
			}
		}
		if name, ok := ownSheet(root, e.Text); ok {
			b.own = slices.IndexFunc(b.sheets, func(s sheet) bool { return s.Name == name && s.table() && s.Part != "" })
		}
		return nil
	}); err != nil {
		return err
	}
	if _, err := b.Relate("", b.base+"/officeDocument", b.part); err != nil { // it may have been found where it usually is
		return err
	}
	b.styles, err = b.readStyles()
	return err
}

// ownSheet is the name of the sheet with the list of an earlier marking.
func ownSheet(workbook *xlsx.Element, text string) (name string, ok bool) {
	for _, n := range workbook.Kid("definedNames").All("definedName") {
		if n.Get("name") == ownName {
			at := strings.ReplaceAll(n.Text(text), "''", "'") // 'Att rätta'!$A$1
			return strings.Trim(at[:max(0, strings.LastIndex(at, "!"))], "'"), true
		}
	}
	return "", false
}

// change changes a part of the workbook whose root is in a namespace of workbooks.
func (b *workbook) change(part string, levels int, change func(*xlsx.Element, *xlsx.Edits) error) error {
	return b.Change(part, levels, func(root *xlsx.Element, e *xlsx.Edits) error {
		if root.Space != main && root.Space != strictMain {
			return xlsx.ErrPart
		}
		return change(root, e)
	})
}

// related gives the first part of a kind that a part refers to; empty where there is none.
func (b *workbook) related(part, kind string) (string, error) {
	all, err := b.Relations(part)
	for _, r := range all {
		if r.Kind == kind && b.Has(r.Target) {
			return r.Target, err
		}
	}
	return "", err
}

// addPart adds a part that another refers to.
func (b *workbook) addPart(from, kind, part, contentType, text string) error {
	b.Put(part, text)
	if err := b.Declare(part, contentType); err != nil {
		return err
	}
	_, err := b.Relate(from, b.base+"/"+kind, part)
	return err
}

const formats = "application/vnd.openxmlformats-officedocument.spreadsheetml."

// beWorkbook makes what was a template, or an add-in, a workbook.
func (b *workbook) beWorkbook() error {
	is, want := b.ContentType(b.part), formats+"sheet.main+xml"
	if strings.Contains(is, "macroEnabled") {
		want = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
	}
	if is == want {
		return nil
	}
	return b.Declare(b.part, want)
}

// group gives the entries to the cells of their sheets, and tells them what stands there.
func (b *workbook) group(rows []*entry) {
	byName := map[string]*sheet{}
	for i := range b.sheets {
		byName[b.sheets[i].Name] = &b.sheets[i]
	}
	for _, e := range rows {
		s := byName[e.At.Sheet]
		if c, ok := ref.Parse(e.At.Cell); ok && s != nil && s.table() && c.Column() <= xlsx.MaxColumns && c.Row() <= xlsx.MaxRows {
			s.faults[c] = append(s.faults[c], e)
		}
	}
}

// inOrder lists the faulty cells.
func (s *sheet) inOrder() []ref.Cell {
	return slices.SortedFunc(maps.Keys(s.faults), ref.Cell.Compare)
}

// read tells the entries of a sheet what stands in their cells, and moves those of merged cells to
// the one that is seen.
func (b *workbook) read(s *sheet) error {
	frame, err := b.file.Read(s.Sheet, func(r *xlsx.Row) bool {
		for _, c := range r.Cells {
			for _, e := range s.faults[ref.At(c.Column, r.Number)] {
				e.text = content(c)
			}
		}
		return true
	})
	if err != nil {
		return err
	}
	for _, c := range s.inOrder() {
		if i := slices.IndexFunc(frame.Merged, func(r ref.Range) bool { return r.Has(c) }); i >= 0 && frame.Merged[i].First != c {
			seen := frame.Merged[i].First
			s.faults[seen] = append(s.faults[seen], s.faults[c]...)
			delete(s.faults, c)
		}
	}
	return nil
}

// content is what stands in a cell, as far as it can be told without its format.
func content(c xlsx.Cell) string {
	switch c.Kind {
	case xlsx.Number, xlsx.Boolean:
		return strings.Replace(strconv.FormatFloat(c.Number, 'f', -1, 64), ".", ",", 1)
	case xlsx.NoResult:
		return "=" + c.Text
	}
	return c.Text
}

// worst is the severity that a cell is coloured by.
func worst(entries []*entry) problem.Severity {
	return slices.MinFunc(entries, func(a, b *entry) int { return cmp.Compare(a.Severity(), b.Severity()) }).Severity()
}

// note is what the note of a cell says.
func (b *workbook) note(entries []*entry) string {
	text := b.in.Say("copy.mark")
	for _, e := range entries {
		told := e.Tell(b.in)
		kind := []rune(b.in.Value(e.Severity().Said()))
		text += fmt.Sprintf("\n%s%s %s: %s", strings.ToUpper(string(kind[:1])), string(kind[1:]), e.Code, told.What)
		text += "\n" + told.Why + "\n→ " + strings.Join(append([]string{told.Remedy}, told.More...), "\n")
	}
	return text
}

// cutMark cuts off what an earlier marking has written, in whatever language.
func cutMark(text string) (before string, found bool) {
	for _, lang := range words.Carried().Languages() {
		if i := strings.Index(text, words.Carried().Must(lang).Say("copy.mark")); i >= 0 {
			return strings.TrimRight(text[:i], " \r\n"), true
		}
	}
	return text, false
}

func quoteSheet(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

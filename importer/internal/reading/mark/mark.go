// Package mark makes the copy of a workbook in which every faulty cell is coloured and says
// what is wrong, with a list of it all on a sheet of its own. It changes no more of the file
// than that: whatever else the workbook holds stays as it was, byte for byte.
package mark

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/reading/problem"
)

// Sheet is the name of the sheet with the list.
const Sheet = "Att rätta"

const (
	suffix = " – att rätta"
	// ownPart is the sheet with the list. Excel and LibreOffice give it another name when they
	// save, so that a copy that has it has not been touched since it was written.
	ownPart = "xl/worksheets/lagesbild.xml"
	// ownName is a hidden name in the workbook, which finds the sheet wherever it is moved.
	ownName = "_lagesbild_att_ratta"
	// mostListed is how many problems of one code in one column are listed.
	mostListed = 200
)

// Path is where the copy of a workbook goes: beside it. That of a copy is the copy itself.
func Path(workbook string) string {
	ext := filepath.Ext(workbook)
	name := strings.TrimSuffix(strings.TrimSuffix(workbook, ext), suffix)
	if strings.EqualFold(ext, ".xlsm") { // macros only run under their own ending
		return name + suffix + ".xlsm"
	}
	return name + suffix + ".xlsx"
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
	p, err := openPack(data)
	if err != nil {
		return Foreign
	}
	if p.has(ownPart) {
		return Untouched
	}
	if b, err := readBook(p); err == nil && b.own >= 0 {
		return Touched
	}
	return Foreign
}

// Copy gives the marked copy of a workbook. Problems of other workbooks are left out, but for
// those that concern a cell of this one or no workbook at all. The same input gives the same
// bytes. What an earlier marking left is replaced.
func Copy(name string, data []byte, problems problem.List, lang string) (copied []byte, err error) {
	// Sheets have been read before this, but notes, styles and drawings have not: what is broken
	// in them can't be changed piece by piece.
	defer func() {
		if r := recover(); r != nil {
			copied, err = nil, fmt.Errorf("%w: %v", errPackage, r)
		}
	}()
	p, err := openPack(data)
	if err != nil {
		return nil, err
	}
	b, err := readBook(p)
	if err != nil {
		return nil, err
	}
	b.lang = lang
	problems = About(name, problems)
	rows, hidden := limited(problems)
	b.group(rows)
	for i := range b.sheets {
		if err := b.markSheet(i); err != nil {
			return nil, err
		}
	}
	b.list(name, problems, rows, hidden)
	b.pack.put(b.stylesPart, b.styles.write())
	return p.bytes()
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
	*pack
	lang       string
	part       string
	sheets     []sheet
	own        int // index of the sheet with the list; -1 where there is none
	stylesPart string
	styles     *styles
	texts      *element // that cells share, read when one is needed
	textPart   string

	notes int // parts with notes so far
}

// sheet is a sheet and what is wrong in it.
type sheet struct {
	name, part, state string
	cells             bool // it is no chart
	faults            map[cell][]*entry
}

// cell is a cell by column and row, from 1.
type cell struct{ column, row int }

func (c cell) String() string {
	s := ""
	for n := c.column; n > 0; n = (n - 1) / 26 {
		s = string(rune('A'+(n-1)%26)) + s
	}
	return s + strconv.Itoa(c.row)
}

func compareCells(a, b cell) int {
	return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.column, b.column))
}

// readCell reads an address like D5 or $D$5.
func readCell(s string) (c cell, ok bool) {
	for _, r := range s {
		switch {
		case r == '$':
		case r >= 'A' && r <= 'Z' && c.row == 0 && c.column < 1<<15:
			c.column = c.column*26 + int(r-'A') + 1
		case r >= '0' && r <= '9' && c.row < 1<<24:
			c.row = c.row*10 + int(r-'0')
		default:
			return cell{}, false
		}
	}
	return c, c.column > 0 && c.row > 0
}

// area is a range of cells.
type area struct{ first, last cell }

func readArea(s string) (a area, ok bool) {
	from, to, two := strings.Cut(s, ":")
	if !two {
		to = from
	}
	first, ok1 := readCell(from)
	last, ok2 := readCell(to)
	return area{first, last}, ok1 && ok2
}

func (a area) has(c cell) bool {
	return a.first.column <= c.column && c.column <= a.last.column && a.first.row <= c.row && c.row <= a.last.row
}

// readBook finds the sheets, the styles and the list of an earlier marking.
func readBook(p *pack) (*workbook, error) {
	b := &workbook{pack: p, own: -1}
	r, ok := p.related("", "officeDocument")
	if !ok {
		return nil, errPackage
	}
	b.part = r.target
	root := parse(p.part(b.part))
	if root == nil || root.kid("sheets") == nil {
		return nil, errPackage
	}
	targets := map[string]relation{}
	for _, r := range p.relations(b.part) {
		targets[r.id] = r
	}
	for _, s := range root.kid("sheets").kids {
		target := targets[s.get("id")]
		b.sheets = append(b.sheets, sheet{s.get("name"), target.target, s.get("state"), target.kind == "worksheet", map[cell][]*entry{}})
	}
	if names := root.kid("definedNames"); names != nil {
		for _, n := range names.kids {
			if n.get("name") == ownName {
				refers := unescape(n.inner(p.part(b.part)))
				name, _, _ := strings.Cut(strings.TrimPrefix(strings.ReplaceAll(refers, "''", "'"), "'"), "'!")
				name, _, _ = strings.Cut(name, "!")
				b.own = slices.IndexFunc(b.sheets, func(s sheet) bool { return s.name == name && s.cells })
			}
		}
	}
	style, ok := p.related(b.part, "styles")
	if !ok {
		return nil, errPackage
	}
	var err error
	b.stylesPart = style.target
	if b.styles, err = readStyles(p.part(style.target)); err != nil {
		return nil, err
	}
	app, _ := p.related("", "extended-properties")
	b.styles.forgetful = strings.Contains(p.part(app.target), "LibreOffice")
	return b, nil
}

// group gives the entries to the cells of their sheets.
func (b *workbook) group(rows []*entry) {
	byName := map[string]*sheet{}
	for i := range b.sheets {
		byName[b.sheets[i].name] = &b.sheets[i]
	}
	for _, e := range rows {
		s := byName[e.At.Sheet]
		if c, ok := readCell(e.At.Cell); ok && s != nil && s.cells {
			s.faults[c] = append(s.faults[c], e)
		}
	}
}

// inOrder lists the faulty cells.
func (s *sheet) inOrder() []cell {
	return slices.SortedFunc(maps.Keys(s.faults), compareCells)
}

// worst is the severity that a cell is coloured by.
func worst(entries []*entry) problem.Severity {
	return slices.MinFunc(entries, func(a, b *entry) int { return cmp.Compare(a.Severity(), b.Severity()) }).Severity()
}

func (b *workbook) say(sv, en string) string {
	if b.lang == "en" {
		return en
	}
	return sv
}

// sharedString is a text that cells share.
func (b *workbook) sharedString(n string) string {
	if b.texts == nil {
		part, _ := b.related(b.part, "sharedStrings")
		if b.textPart = b.pack.part(part.target); b.textPart == "" {
			return ""
		}
		b.texts = parse(b.textPart)
	}
	i, err := strconv.Atoi(n)
	if b.texts == nil || err != nil || i < 0 || i >= len(b.texts.kids) {
		return ""
	}
	return textOf(b.texts.kids[i], b.textPart)
}

// textOf joins the runs of a text, without those that tell how to say it.
func textOf(e *element, text string) string {
	s := ""
	for _, k := range e.kids {
		switch k.local() {
		case "t":
			s += unescape(k.inner(text))
		case "r":
			s += textOf(k, text)
		}
	}
	return s
}

func quoteSheet(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

// kind is error, warning or note in the language.
func (b *workbook) kind(s problem.Severity) string {
	return map[problem.Severity]string{
		problem.Error: b.say("fel", "error"), problem.Warning: b.say("varning", "warning"), problem.Note: b.say("upplysning", "note"),
	}[s]
}

// markLines begin what is written in a note of a cell, in either language.
var markLines = []string{"— Att rätta —", "— To mend —"}

// note is what the note of a cell says.
func (b *workbook) note(entries []*entry) string {
	text := markLines[0]
	if b.lang == "en" {
		text = markLines[1]
	}
	for _, e := range entries {
		told := e.Tell(b.lang)
		kind := []rune(b.kind(e.Severity()))
		text += fmt.Sprintf("\n%s%s %s: %s", strings.ToUpper(string(kind[:1])), string(kind[1:]), e.Code, told.What)
		text += "\n" + told.Why + "\n→ " + strings.Join(append([]string{told.Remedy}, told.More...), "\n")
	}
	return text
}

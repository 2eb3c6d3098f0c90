package book

import (
	"cmp"
	"errors"
	"maps"
	"regexp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx"
)

// Read reads a workbook as a whole. It takes any bytes: what is no workbook is a problem like others.
func Read(name string, data []byte) (*Workbook, problem.List) {
	w := Open(name, data)
	var values []Table
	w.Values(func(t *Table) { values = append(values, *t) })
	if !w.SaysNothing() {
		w.Tables = append(w.Tables, values...)
	}
	return w, w.Problems
}

// Open reads a workbook but for the sheets of values, which Values reads: they may hold hundreds of
// thousands of cells, and what they mean stands in the other sheets of all workbooks.
func Open(name string, data []byte) *Workbook {
	w := &Workbook{Name: name, SHA256: model.Checksum(data), Bytes: int64(len(data))}
	f, err := open(data)
	if err == nil {
		w.file = f
		f.tellUnread(name, &w.Problems)
		err = w.readSheets()
	}
	w.told(err)
	return w
}

// Values gives the tables of values: those among Tables, and then those in the sheets that Open has
// left, each read when the one before has been dealt with, and kept by nobody but visit.
func (w *Workbook) Values(visit func(*Table)) {
	for i := range w.Tables {
		if t := &w.Tables[i]; t.isValues() {
			visit(t)
		}
	}
	var err error
	for len(w.waiting) > 0 && err == nil {
		var t *Table
		t, err = w.readSheet(sheets.Values.Sheet, w.waiting[0])
		if w.waiting = w.waiting[1:]; t != nil {
			w.values++
			visit(t)
		}
	}
	w.told(err)
}

// told puts the problems in order, and closes the file when nothing waits to be read any more. A
// workbook that is refused says nothing else.
func (w *Workbook) told(err error) {
	var why *problem.Refusal
	if errors.As(err, &why) {
		w.Tables, w.waiting, w.values = nil, nil, 0
		w.Problems = problem.List{why.In(problem.Place{Workbook: w.Name}, "")}
	}
	if len(w.waiting) == 0 {
		w.file = file{}
	} else {
		w.file.Rest()
	}
	w.Problems.Sort()
}

// readSheets reads the sheets that a specification knows, and lets those of values wait. The error is
// a *problem.Refusal.
func (w *Workbook) readSheets() error {
	known := false
	var unknown []problem.Place
	for _, s := range w.file.Sheets {
		place := w.at(s)
		spec, meant := findSheet(s.Name)
		switch {
		case normal(s.Name) == normal(sheets.ReadMe), !isTable(s), strings.HasPrefix(s.Name, sheets.ToMend):
		case spec == sheets.Values.Sheet:
			known = true
			w.waiting = append(w.waiting, s)
		case spec != nil:
			known = true
			t, err := w.readSheet(spec, s)
			if err != nil {
				return err
			}
			if t != nil {
				w.Tables = append(w.Tables, *t)
			}
		case s.State == "veryHidden":
			w.tell(problem.VeryHiddenSheet, s)
		default:
			g, err := w.file.sheet(s, place, searched)
			if err != nil {
				return err
			}
			like, p := meant, problem.Problem{Code: problem.MisspeltSheet}
			if meant != nil && hasHeader(meant, g) {
				p.Suggest = []string{meant.Name}
			} else {
				like, p.Code = findAlike(g), problem.AlikeSheet
			}
			if like == nil || requiredOf(like) <= ordinary && like != meant && !strings.Contains(normal(s.Name), normal(like.Name)) {
				unknown = append(unknown, place) // a list of the municipality's own may well have such headings
				continue
			}
			known = true
			w.Tables = append(w.Tables, *w.leave(like, s, p))
		}
	}
	tellUnknown(unknown, &w.Problems)
	if !known {
		names := make([]string, len(sheets.All))
		for i, s := range sheets.All {
			names[i] = s.Name
		}
		w.Problems.Add(problem.Problem{Code: problem.NoKnownSheet, At: problem.Place{Workbook: w.Name},
			Args: problem.Args{"sheets": strings.Join(names, ", ")}})
	}
	return nil
}

// readSheet reads a sheet of a specification; nil where there is no table in it. The error is a
// *problem.Refusal.
func (w *Workbook) readSheet(spec *sheets.Sheet, s xlsx.Sheet) (*Table, error) {
	g, err := w.file.sheet(s, w.at(s), xlsx.MaxRows)
	switch {
	case err != nil:
		return nil, err
	case s.State == "veryHidden" && len(g.lines) > 0:
		return w.leave(spec, s, problem.Problem{Code: problem.VeryHiddenTable}), nil
	case s.State == "hidden":
		w.tell(problem.HiddenSheet, s)
	}
	if len(g.lines) == 0 {
		w.tell(problem.EmptySheet, s)
		return nil, nil
	}
	t := readTable(spec, w.at(s), g, &w.Problems)
	if w.rows += len(t.Rows); w.rows > mostRows {
		return nil, refuse(&xlsx.Limit{What: "filled rows", Most: mostRows}, nil)
	}
	return &t, nil
}

// leave tells that a sheet is not read although it holds what belongs to one. The table without
// headings keeps package check from missing the sheet.
func (w *Workbook) leave(spec *sheets.Sheet, s xlsx.Sheet, p problem.Problem) *Table {
	p.At, p.Value, p.Args = w.at(s), s.Name, problem.Args{"sheet": spec.Name}
	w.Problems.Add(p)
	return &Table{Spec: spec, At: p.At}
}

// tell tells of a sheet as a whole.
func (w *Workbook) tell(code problem.Code, s xlsx.Sheet) {
	w.Problems.Add(problem.Problem{Code: code, At: w.at(s), Value: s.Name})
}

// at is a sheet as the user named it.
func (w *Workbook) at(s xlsx.Sheet) problem.Place {
	return problem.Place{Workbook: w.Name, Sheet: s.Name}
}

// tellUnknown tells of sheets that are none of ours: of a few one by one, of many at once, as in a
// workbook that somebody else has made.
func tellUnknown(unknown []problem.Place, problems *problem.List) {
	const few = 3
	for i, place := range unknown {
		p := problem.Problem{Code: problem.UnknownSheet, At: place, Value: place.Sheet}
		if len(unknown) > few {
			p.Also = unknown[i+1:]
		}
		problems.Add(p)
		if len(unknown) > few {
			return
		}
	}
}

// mostBreakdowns is how many columns of a table of values may be breakdowns.
const mostBreakdowns = 30

// mostRows is how many rows the tables of a workbook may have, one for every value of a wide sheet.
const mostRows = 150_000

// searched is how many rows of a sheet with a strange name are searched for headings.
const searched = 100

// copied is what Excel puts behind the name of a copy: Värden (2).
var copied = regexp.MustCompile(`\(\d\d?\)$`)

// findSheet gives the specification of a sheet by its name or, where there is none, the one
// that a misspelt name may be meant for. Values may stand in several sheets: Värden 2021. A
// copy is none of them: its rows stand in the original as well.
func findSheet(name string) (spec, meant *sheets.Sheet) {
	if copied.MatchString(normal(name)) {
		return nil, nil
	}
	byName := map[string]*sheets.Sheet{}
	var names []string
	for _, s := range sheets.All {
		for _, known := range append([]string{s.Name}, s.Aliases...) {
			if normal(name) == normal(known) || s == sheets.Values.Sheet && strings.HasPrefix(normal(name), normal(known)+" ") {
				return s, nil
			}
			byName[known] = s
			names = append(names, known)
		}
	}
	if guesses := problem.Suggest(trim(name), names); len(guesses) > 0 {
		return nil, byName[guesses[0]]
	}
	return nil, nil
}

// hasHeader tells whether a sheet has the headings of a specification.
func hasHeader(spec *sheets.Sheet, g grid) bool {
	_, _, below := newSearch(g).findHeader(spec)
	return below >= 0
}

// ordinary is how many required headings any list of the municipality's own may have: an id and a name.
const ordinary = 2

// findAlike gives the specification whose required headings all stand in one row; where there
// are several, the one that requires most.
func findAlike(g grid) (like *sheets.Sheet) {
	most := 0
	s := newSearch(g)
	for _, spec := range sheets.All {
		head, _, below := s.findHeader(spec)
		if below < 0 {
			continue
		}
		h := readHeader(spec, head, &problem.List{})
		missing, _ := h.missing(spec)
		if n := requiredOf(spec); len(missing) == 0 && len(h.claimed) == 0 && n > most {
			like, most = spec, n
		}
	}
	if values := sheets.Values.Sheet; like == nil {
		if w, ok := findWide(g); ok && len(w.periods) > 0 && (w.indicator != nil || w.above.value != nil) {
			return values
		}
	}
	return like
}

// readTable reads a sheet that has something in it.
func readTable(spec *sheets.Sheet, sheet problem.Place, g grid, problems *problem.List) Table {
	t := Table{Spec: spec, At: sheet}
	if t.isValues() {
		if w, ok := findWide(g); ok {
			t.readWide(w, g, problems)
			t.title(g.lines[:w.first])
			t.FollowUp = findFollowUp(g.lines[:w.first])
			return t
		}
	}
	head, first, row := newSearch(g).findHeader(spec)
	if row < 0 {
		if head, i, ok := g.findLaidOut(); !t.isValues() || !ok || !readLaidOut(head, g.lines[i+1:]).tell(g.lines[:i], sheet, problems) {
			noHeader(spec, sheet, problems)
		}
		return t
	}
	above, below := g.lines[:first], g.lines[row:]
	t.FollowUp = findFollowUp(above)
	h := readHeader(spec, head, problems)
	keys, lay := columns{}, t.layout(head.cells[0].column)
	var both dated
	if t.isValues() {
		if d, ok := h.pair(); ok {
			both, keys[d.part] = d, sheets.Head{}
		}
	}
	t.Heads, t.Claimed = map[sheets.Head]Cell{}, h.claimed
	for head, c := range h.heads {
		t.Heads[head], keys[c.column] = c.Cell, head
		lay.put(head, c.column)
	}
	h.stated = t.statedAbove(h, above)
	for column, s := range h.stated {
		t.Heads[column.In("")], lay.fixed[column] = s.head.Cell, *s.value
	}
	h.tellMissing(spec, sheet, head, nameless(keys, head, below), above, below, problems)
	if n := len(h.extra); n > mostBreakdowns {
		problems.Add(problem.Problem{Code: problem.TooManyBreakdowns, At: h.extra[mostBreakdowns].At(),
			Args: problem.Args{"count": n, "limit": mostBreakdowns}})
		h.extra = h.extra[:mostBreakdowns]
	}
	for _, c := range h.extra {
		c.Text, _ = CutFootnote(fillMark.ReplaceAllString(c.Text, ""))
		t.Extra, lay.extra = append(t.Extra, c.Cell), append(lay.extra, c.column)
		keys[c.column] = sheets.Head{}
	}
	rows := t.body(keys, head, g, below, problems)
	if both.part > 0 {
		both.join(rows)
	}
	for _, l := range rows {
		t.Rows = append(t.Rows, Row{Position{lay, int32(l.number), false}, l.cells})
	}
	t.title(above)
	return t
}

// title keeps the texts above a table of values, and the headings of its numbers.
func (t *Table) title(above []line) {
	for _, l := range above {
		for _, c := range l.cells {
			if c.Kind == Text {
				t.Title = append(t.Title, c.Cell)
			}
		}
	}
	v := sheets.Values
	for _, column := range []*sheets.Column{v.Interval, v.Lower, v.Margin, v.Upper, v.Value} {
		if c, ok := t.Heads[column.In("")]; ok {
			t.Title = append(t.Title, c)
		}
	}
}

// statedAbove gives what cells above a table of values say instead of the columns it lacks.
func (t *Table) statedAbove(h header, above []line) map[*sheets.Column]stated {
	found := map[*sheets.Column]stated{}
	if !t.isValues() {
		return found
	}
	for _, column := range []*sheets.Column{sheets.Values.Indicator, sheets.Values.Place, sheets.Values.Period} {
		if _, ok := h.heads[column.In("")]; ok || h.claimed[column.In("")] {
			continue
		}
		if f := findStated(labelsOf(t.Spec), column, above); f.value != nil {
			found[column] = f
		}
	}
	return found
}

// body gives the rows of the table among the lines below its headings, and tells what Excel
// hides in them: rows, columns, merged cells and hundredths.
func (t *Table) body(keys columns, head line, g grid, below []line, problems *problem.List) []line {
	below = t.untilNext(keys, below, problems)
	rows := withoutRemarks(keys, rowsIn(keys, below), problems)
	tellHidden(keys, rows, g.hidden, t.At, problems)
	t.splitAll(g.merged, keys, rows, problems)
	t.fillDown(keys, head, rows, problems)
	t.tellPercent(keys, rows, problems)
	return rows
}

// tellPercent tells of hundredths that are shown as percentages; where there are very many in a
// column, the last one that is kept counts the rest.
func (t *Table) tellPercent(keys columns, rows []line, problems *problem.List) {
	numeric := map[int]bool{}
	for column, head := range keys {
		numeric[column] = head.Column != nil && head.Lang == "" && head.Numeric()
	}
	kept, last := map[int]int{}, map[int]int{}
	for _, l := range rows {
		for _, c := range l.cells {
			if !c.Percent || !numeric[c.column] {
				continue
			}
			if kept[c.column]++; kept[c.column] > mostTold {
				(*problems)[last[c.column]].More++
				continue
			}
			last[c.column] = len(*problems)
			problems.Add(problem.Problem{Code: problem.PercentFormat, At: c.At(), Args: problem.Args{
				"shown": number.Comma(number.Significant(c.Number)), "number": number.Comma(number.Significant(c.Number / 100))}})
		}
	}
}

// mostTold is how many problems of a kind are told one by one.
const mostTold = 1000

// splitAll tells of all merged cells in the table. Excel's never overlap; those that do are not
// gone through again and again.
func (t *Table) splitAll(merged []ref.Range, keys columns, rows []line, problems *problem.List) {
	ordered := slices.SortedFunc(slices.Values(merged), func(a, b ref.Range) int {
		return cmp.Or(cmp.Compare(a.First.Column(), b.First.Column()), cmp.Compare(a.First.Row(), b.First.Row()))
	})
	done := ref.Range{}
	told := 0
	for _, s := range ordered {
		if s.First.Column() == done.First.Column() && s.First.Row() <= done.Last.Row() {
			continue
		}
		if done = s; told < mostTold && t.split(s, keys, rows, problems) {
			told++
		}
	}
}

// split tells of merged cells in several rows of the table. The rows get what the first one
// says, so that nobody is told that their cells are empty as well; ids must differ anyway.
func (t *Table) split(s ref.Range, keys columns, rows []line, problems *problem.List) (told bool) {
	column, ok := keys[s.First.Column()]
	if !ok {
		return false
	}
	var first *placed
	count := 0
	start, _ := slices.BinarySearchFunc(rows, s.First.Row(), func(l line, row int) int { return cmp.Compare(l.number, row) })
	for i := start; i < len(rows) && rows[i].number <= s.Last.Row(); i++ {
		count++
		l := rows[i]
		j, filled := find(l.cells, s.First.Column())
		switch {
		case filled && first == nil:
			first = &l.cells[j]
		case !filled && first != nil && (column.Column == nil || column.Kind != sheets.ID):
			c := *first
			c.Cell = c.put(first.sheet, s.First.Column(), l.number)
			rows[i].cells = put(l.cells, c)
		}
	}
	if count > 1 {
		problems.Add(problem.Problem{Code: problem.MergedCells, At: at(t.At, s.First.Column(), s.First.Row()), Args: problem.Args{"range": s.String()}})
	}
	return count > 1
}

// rowsIn leaves only rows with something in the columns that are read, and only those cells. It
// takes the others out of the lines themselves, as a second copy of a large sheet is too much.
func rowsIn(columns columns, lines []line) []line {
	var rows []line
	for _, l := range lines {
		cells := slices.DeleteFunc(l.cells, func(c placed) bool {
			_, ok := columns[c.column]
			return !ok
		})
		if len(cells) > 0 {
			rows = append(rows, line{l.number, l.hidden, cells})
		}
	}
	return rows
}

// tellHidden tells of rows and columns that are read although Excel does not show them.
func tellHidden(keys columns, rows []line, columns map[int]bool, sheet problem.Place, problems *problem.List) {
	n := 0
	for _, l := range rows {
		if l.hidden {
			n++
		}
	}
	if n > 0 {
		problems.Add(problem.Problem{Code: problem.HiddenRows, At: sheet, Args: problem.Args{"count": n}})
	}
	var letters []string
	for _, column := range slices.Sorted(maps.Keys(keys)) {
		if columns[column] {
			letters = append(letters, ref.Letters(column))
		}
	}
	if len(letters) > 0 {
		problems.Add(problem.Problem{Code: problem.HiddenColumns, At: sheet, Args: problem.Args{"columns": strings.Join(letters, ", ")}})
	}
}

package book

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

var softHyphens = strings.NewReplacer("\u00ad", "", "\u200b", "")

// normal is the form in which names of sheets and headings are compared: lower case, single
// spaces, without footnotes, the mark of what is required, and the wish to fill down.
func normal(s string) string {
	if strings.ContainsAny(s, "\u00ad\u200b") {
		s = softHyphens.Replace(s)
	}
	s, _ = CutFootnote(strings.Join(strings.Fields(s), " "))
	if strings.HasSuffix(s, ")") {
		s = fillMark.ReplaceAllString(s, "")
	}
	s = strings.TrimRight(strings.ToLower(s), " *:")
	if strings.HasSuffix(s, ")") {
		s = anyEnglish.ReplaceAllString(s, sheets.Mark(model.Second))
	}
	return s
}

// labels are the columns of a sheet by everything that their headings may be, in normal form.
type labels map[string]*sheets.Column

// exact gives the heading that a label is, or the zero one: that of a column, or of a translation.
func (l labels) exact(label string) sheets.Head {
	if c, ok := l[label]; ok {
		return c.In("")
	}
	if base, lang := sheets.CutMark(label); lang != "" {
		if c, ok := l[base]; ok && c.Translated {
			return c.In(lang)
		}
	}
	return sheets.Head{}
}

// lookup is exact for a heading of numbers that may say their unit, as in "värde (%)".
func (l labels) lookup(label string) (h sheets.Head, known bool) {
	if h = l.exact(label); h.Column != nil {
		return h, true
	}
	if bare := withoutUnit(label); bare != label {
		if c := l[bare]; c != nil && c.OfUnit {
			return c.In(""), true
		}
	}
	return sheets.Head{}, false
}

// withoutUnit is a label without the unit behind it: värde (%), or värde, procent.
func withoutUnit(label string) string {
	if strings.HasSuffix(label, ")") {
		return unitMark.ReplaceAllString(label, "")
	}
	for _, rest, more := strings.Cut(label, ","); more; _, rest, more = strings.Cut(rest, ",") {
		if unit := strings.TrimLeft(rest, " "); unit != "" && strings.Contains("%pa", unit[:1]) {
			return unitMark.ReplaceAllString(label, "")
		}
	}
	return label
}

// labelsOf gives the labels of a sheet.
func labelsOf(s *sheets.Sheet) labels { return allLabels()[s] }

// allLabels are the labels of every sheet, worked out once.
var allLabels = sync.OnceValue(func() map[*sheets.Sheet]labels {
	all := map[*sheets.Sheet]labels{}
	for _, s := range sheets.All {
		all[s] = labels{}
		for _, c := range s.Columns {
			for _, label := range append([]string{c.Label}, c.Aliases...) {
				all[s][normal(label)] = c
			}
		}
	}
	return all
})

// header is the row of a sheet that holds the headings.
type header struct {
	heads   map[sheets.Head]placed
	stated  map[*sheets.Column]stated // what cells above the table say instead of a column
	extra   []placed                  // breakdowns
	unknown []placed                  // everything else
	claimed map[sheets.Head]bool      // those that a misspelt heading is likely meant for
}

// findHeader looks for the row with the most headings of required columns and, among such
// rows, the most headings. Headings in several rows are joined: their lines are those from
// first up to below, which is -1 where there are none.
func (s *search) findHeader(spec *sheets.Sheet) (head line, first, below int) {
	known, g := labelsOf(spec), &s.grid
	most, all := 0, requiredOf(spec)
	for i := range g.top() {
		if score := s.score(spec, i, i+1); score > most {
			first, most = i, score
		}
	}
	below = first + 1
	if most > 0 {
		// The last full row counts, as where one for machines stands below the one for people.
		for below < first+tallest && g.adjacent(below) && s.score(spec, below, below+1)/required == most/required {
			below++
		}
	}
	cells := 0
	for i, l := range g.lines[:min(len(g.lines), searched)] {
		if cells += len(l.cells); most/required == all || cells > mostJoined {
			break
		}
		for end := i + 2; end <= i+tallest && g.adjacent(end-1); end++ {
			if score := s.score(spec, i, end); score/required > most/required {
				first, below, most = i, end, score
			}
		}
	}
	// Below "Konfidensintervall" stand its limits, which no table must have.
	if most > 0 && spec == sheets.Values.Sheet && g.adjacent(below) && isParts(wideLabels(), g.lines[below]) {
		below++
	}
	switch {
	case most == 0:
		return line{}, -1, -1
	case below == first+1:
		return g.lines[first], first, below
	}
	return g.join(known, first, below), first, below
}

const (
	// highest is how many rows may stand above the headings of a table.
	highest = 1000
	// mostJoined is in how many cells, from the top of a sheet, headings of several rows are looked for.
	mostJoined = 2000
)

// top is the part of a sheet where headings are looked for.
func (g grid) top() []line { return g.lines[:min(len(g.lines), highest)] }

// required is what the heading of a required column counts; any other counts 1.
const required = 100

// requiredOf counts the columns that a sheet must have.
func requiredOf(s *sheets.Sheet) int {
	n := 0
	for _, c := range s.Columns {
		if c.Required {
			n++
		}
	}
	return n
}

// label is a cell as a heading. Numbers and days are none.
func (c placed) label() string {
	if c.Kind != Text || len(c.Text) > longestLabel {
		return ""
	}
	return normal(c.Text)
}

// mostGuessed is for how many unknown headings of a sheet it is found out what they may be meant for.
const mostGuessed = 200

// readHeader sorts the cells of a row into columns, and tells what is wrong with them. What
// is missing or unknown among them is for tellMissing to say.
func readHeader(spec *sheets.Sheet, l line, problems *problem.List) header {
	all := labelsOf(spec)
	h := header{heads: map[sheets.Head]placed{}, claimed: map[sheets.Head]bool{}}
	besides := 0
	type name struct { // of a column, or of a breakdown
		sheets.Head
		label string
	}
	seen := map[name]placed{}
	var strange []placed
	for _, c := range l.cells {
		head, known := all.lookup(c.label())
		name := name{Head: head}
		if !known {
			name.label = c.label()
		}
		first, again := seen[name]
		switch {
		case !known && name.label == "":
			h.unknown = append(h.unknown, c)
			continue
		case again && head.Required() && besides > 0:
			// Another table beside this one, which the first of its headings has told.
		case again && (known || spec.Open):
			tellRepeated(c.Text, c.At(), first.Text, first.At(), problems)
			if head.Required() {
				besides++
			}
		case known:
			h.heads[head] = c
		default:
			strange = append(strange, c)
		}
		if !again {
			seen[name] = c
		}
	}
	for i, c := range strange {
		var meant []string
		if i < mostGuessed {
			meant = h.meant(spec, c)
		}
		switch {
		case len(meant) > 0:
			h.claimed[all.exact(normal(meant[0]))] = true
			problems.Add(problem.Problem{Code: problem.MisspeltHeading, At: c.At(), Value: c.Text, Suggest: meant})
		case spec.Open:
			h.extra = append(h.extra, c)
		default:
			h.unknown = append(h.unknown, c)
		}
	}
	return h
}

// tellRepeated tells of two headings that stand for the same column.
func tellRepeated(text string, at problem.Place, first string, firstAt problem.Place, problems *problem.List) {
	problems.Add(problem.Problem{Code: problem.RepeatedHeading, At: at, Value: text, Also: []problem.Place{firstAt},
		Args: problem.Args{"cell": at.Cell, "first": first, "firstCell": firstAt.Cell}})
}

// missing lists the headings that the row lacks, but for those of translations.
func (h header) missing(spec *sheets.Sheet) (required, optional []string) {
	for _, want := range spec.Heads() {
		_, there := h.heads[want]
		_, above := h.stated[want.Column]
		switch {
		case there || above || h.claimed[want]:
		case want.Required():
			required = append(required, want.Label())
		default:
			optional = append(optional, want.Label())
		}
	}
	return required, optional
}

// tellMissing tells of columns without a heading, of required columns that are missing, and
// of unknown headings: of each cause once. An unknown heading may well be another word for
// the column that is missing, and is no breakdown then.
func (h *header) tellMissing(spec *sheets.Sheet, sheet problem.Place, l line, nameless []int, above, below []line, problems *problem.List) {
	missing, optional := h.missing(spec)
	suggest := missing
	if len(missing) == 0 {
		suggest = optional[:min(len(optional), 3)]
	}
	tellNameless(nameless, suggest, sheet, l.number, problems)
	if len(missing) <= len(nameless) {
		missing = nil
	}
	if len(missing) == 0 {
		for _, c := range h.unknown[:min(len(h.unknown), mostTold)] {
			p := problem.Problem{Code: problem.UnknownColumn, At: c.At(), Value: c.Text}
			if spec == sheets.Values.Sheet && see(c, below).ofNumbers() {
				p.Code = problem.UnreadValues
			}
			problems.Add(p)
		}
		return
	}
	unknown := slices.Concat(h.unknown, h.extra)
	h.extra = nil
	if spec == sheets.Values.Sheet && len(unknown)+len(missing) > 2 && len(unknown) > 0 && len(nameless) == 0 && readLaidOut(l, below).tell(above, sheet, problems) {
		return
	}
	for _, label := range missing {
		p := problem.Problem{Code: problem.MissingColumn, At: l.cells[0].At(), Value: label,
			Args: problem.Args{"row": l.number, "help": labelsOf(spec).exact(normal(label)).Column.Said()}}
		var more words.Joined
		switch {
		case len(unknown) == 1 && len(missing) == 1:
			p.Code, p.At, p.Value, p.Suggest = problem.OtherHeading, unknown[0].At(), unknown[0].Text, missing
			p.Args["column"], p.Args["cell"] = label, p.At.Cell
		case len(unknown) > 0:
			var texts []string
			for _, c := range unknown {
				texts = append(texts, c.Text)
			}
			more = append(more, " ", words.Say("told.unknown_headings", "Headings", strings.Join(texts, ", ")))
		}
		if label == sheets.Values.Period.Label {
			if year, where, ok := yearElsewhere(sheet, above); ok {
				more = append(more, " ", words.Say("told.year_elsewhere", "Year", year, "Where", where, "Column", words.Quote(label)))
			}
		}
		p.Args["unknown"] = more
		problems.Add(p)
	}
}

var anyYear = regexp.MustCompile(`(?:^|\D)((?:19|20)\d\d)(?:\D|$)`)

// yearElsewhere finds a year in a title, in the name of the sheet or of the file. Nothing
// is read from there, as such names are copied from year to year.
func yearElsewhere(sheet problem.Place, above []line) (year string, where words.Phrase, ok bool) {
	for _, l := range above {
		for _, c := range l.cells {
			if m := anyYear.FindStringSubmatch(c.Text); m != nil {
				return m[1], words.Say("told.in_cell", "Cell", c.At().Cell), true
			}
		}
	}
	if m := anyYear.FindStringSubmatch(sheet.Sheet); m != nil {
		return m[1], words.Say("told.in_sheet_name"), true
	}
	if m := anyYear.FindStringSubmatch(sheet.Workbook); m != nil {
		return m[1], words.Say("told.in_file_name"), true
	}
	return "", where, false
}

// stated is what a cell above the table says, and the cell to its left or above it that names it.
type stated struct {
	head  placed
	value *Cell
}

// findStated looks above a table for a cell that names a column, such as "indikator", with
// what it is for the whole table to its right or below.
func findStated(known labels, column *sheets.Column, above []line) stated {
	return findNamed(above, func(c placed) bool { return mayBegin(c.Text) && known.exact(c.label()) == column.In("") })
}

// findFollowUp looks above a table for the year of its follow-up; blank where nothing states it.
func findFollowUp(above []line) (year Cell) {
	s := findNamed(above, func(c placed) bool {
		term, ok := sheets.SettingKeys.Find(c.label())
		return ok && term.Code == sheets.FollowUp
	})
	if s.value != nil {
		year = *s.value
	}
	return year
}

// findNamed looks above a table for a cell that names something, with what it is to its right or below.
func findNamed(above []line, names func(placed) bool) stated {
	for i, l := range above {
		for j, c := range l.cells {
			if !names(c) {
				continue
			}
			if j+1 < len(l.cells) {
				return stated{c, &l.cells[j+1].Cell}
			}
			if i+1 < len(above) && above[i+1].number == l.number+1 {
				for _, below := range above[i+1].cells {
					if below.column == c.column {
						return stated{c, &below.Cell}
					}
				}
			}
			return stated{head: c}
		}
	}
	return stated{}
}

// nameless lists the columns that hold something in the rows of a table, within its width or
// right beside it, but have no heading.
func nameless(keys columns, head line, below []line) []int {
	headed, used := map[int]bool{}, map[int]bool{}
	for _, c := range head.cells {
		headed[c.column] = true
	}
	for _, l := range below {
		if !slices.ContainsFunc(l.cells, func(c placed) bool { _, read := keys[c.column]; return read }) {
			continue
		}
		for _, c := range l.cells {
			used[c.column] = true
		}
	}
	read := slices.Sorted(maps.Keys(keys))
	first, last := read[0], read[len(read)-1]
	for used[first-1] || headed[first-1] {
		first--
	}
	for used[last+1] || headed[last+1] {
		last++
	}
	var columns []int
	for c := first; c <= last; c++ {
		if used[c] && !headed[c] {
			columns = append(columns, c)
		}
	}
	return columns
}

func tellNameless(columns []int, suggest []string, sheet problem.Place, row int, problems *problem.List) {
	for _, c := range columns {
		head := at(sheet, c, row)
		problems.Add(problem.Problem{Code: problem.NoHeading, At: head, Suggest: suggest,
			Args: problem.Args{"column": ref.Letters(c), "cell": head.Cell}})
	}
}

// meant lists the columns still missing that a heading may be meant for. A required column
// is worth a bold guess; any other only a slip of the finger.
func (h header) meant(spec *sheets.Sheet, c placed) []string {
	written := c.label()
	_, lang := sheets.CutMark(written)
	if lang == "" {
		lang = sheets.Twins[0]
	}
	var bold, near []string
	consider := func(head sheets.Head, label string) {
		switch _, there := h.heads[head]; {
		case there:
		case head.Required():
			bold = append(bold, label)
		case utf8.RuneCountInString(label) >= 3 && problem.Close(written, label):
			near = append(near, label)
		}
	}
	for label, column := range labelsOf(spec) {
		consider(column.In(""), label)
		if column.Translated {
			consider(column.In(lang), label+sheets.Mark(lang))
		}
	}
	slices.Sort(near)
	if meant := problem.Suggest(written, bold); len(meant) > 0 {
		return meant
	}
	return near[:min(len(near), 1)]
}

// noHeader tells that a sheet has no headings, and which it should have.
func noHeader(spec *sheets.Sheet, sheet problem.Place, problems *problem.List) {
	var wanted []string
	for _, h := range spec.Heads() {
		if h.Required() {
			wanted = append(wanted, h.Label())
		}
	}
	p := problem.Problem{Code: problem.NoHeadings, At: sheet, Args: problem.Args{"columns": strings.Join(wanted, ", ")}}
	if spec == sheets.Values.Sheet {
		p.Code = problem.NoValueHeadings
	}
	problems.Add(p)
}

// isRemark tells whether a row may be a remark rather than data: a single text, where it
// can't be what names a row. hard tells that it can be nothing else.
func isRemark(columns columns, l line) (maybe, hard bool) {
	var only *placed
	for i, c := range l.cells {
		if _, ok := columns[c.column]; ok {
			if only != nil {
				return false, false
			}
			only = &l.cells[i]
		}
	}
	if only == nil || only.Kind != Text {
		return false, false
	}
	column := columns[only.column]
	if !column.Required() {
		return true, true
	}
	switch column.Kind {
	case sheets.ID, sheets.Ref:
		return strings.ContainsFunc(only.Text, func(r rune) bool { return r == ' ' || r == '\u00a0' || r == '\n' }), false
	case sheets.Choice:
		_, ok := column.Words.Find(only.Text)
		return !ok, false
	case sheets.PeriodKind:
		_, err := period.Parse(only.Text)
		return err != nil, false
	}
	return false, false
}

// withoutRemarks leaves out the remarks: between the rows what can be nothing else, and
// below the last row, where footnotes stand, also what looks like one.
func withoutRemarks(columns columns, lines []line, problems *problem.List) []line {
	var rows []line
	var passed []problem.Place
	below := true
	for _, l := range slices.Backward(lines) {
		maybe, hard := isRemark(columns, l)
		if hard || maybe && below {
			passed = append(passed, l.cells[0].At())
			continue
		}
		below = false
		rows = append(rows, l)
	}
	slices.Reverse(rows)
	if n := len(passed); n > 0 {
		problems.Add(problem.Problem{Code: problem.RemarksPassed, At: passed[n-1], Args: problem.Args{"count": n}})
	}
	return rows
}

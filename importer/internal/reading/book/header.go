package book

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/problem"
)

var (
	anyEnglish  = regexp.MustCompile(` ?\((en|eng|engelska|english)\)$`)
	softHyphens = strings.NewReplacer("\u00ad", "", "\u200b", "")
	fillMark    = regexp.MustCompile(`(?i)\s*\((?:fyll nedåt|fill down)\)$`)
	unitMark    = regexp.MustCompile(`(?i)\s*(?:\([^()]*(?:%|procent|percent|antal|per 1|kr|tim|min)[^()]*\)|, *(?:%|procent|percent|antal|per 1[ 0]+\D*))$`)
)

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
		s = anyEnglish.ReplaceAllString(s, englishMark)
	}
	return s
}

// lookup gives the key of a column by its heading. A heading of numbers may say their unit,
// as in "värde (%)".
func lookup(keys map[string]string, label string) (key string, known bool) {
	if key, known = keys[label]; known {
		return key, true
	}
	if bare := withoutUnit(label); bare != label && numbers[keys[bare]] {
		return keys[bare], true
	}
	return "", false
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

// numbers are the columns of values that share the unit of their indicator.
var numbers = map[string]bool{"value": true, "lower": true, "upper": true, "interval": true, "margin": true}

// labels gives the keys of the columns by everything their headings may be, in normal form.
func (s *Sheet) labels() map[string]string { return allLabels()[s.Key] }

// allLabels are the labels of every sheet by its key, worked out once.
var allLabels = sync.OnceValue(func() map[string]map[string]string {
	all := map[string]map[string]string{}
	for _, s := range Sheets {
		keys := map[string]string{}
		for _, c := range s.Columns {
			for _, label := range append([]string{c.Label}, c.Aliases...) {
				keys[normal(label)] = c.Key
				if c.Bilingual {
					keys[normal(label+englishMark)] = c.Key + english
				}
			}
		}
		all[s.Key] = keys
	}
	return all
})

// header is the row of a sheet that holds the headings.
type header struct {
	heads   map[string]placed // by key
	stated  map[string]stated // what cells above the table say instead of a column, by key
	extra   []placed          // breakdowns
	unknown []placed          // everything else
	claimed map[string]bool   // keys that a misspelt heading is likely meant for
}

// findHeader looks for the row with the most headings of required columns and, among such
// rows, the most headings. Headings in several rows are joined: their lines are those from
// first up to below, which is -1 where there are none.
func (s *search) findHeader(spec *Sheet) (head line, first, below int) {
	keys, g := spec.labels(), &s.grid
	most := 0
	for i := range g.top() {
		if score := s.score(spec, i, i+1); score > most {
			first, most = i, score
		}
	}
	below = first + 1
	if most > 0 {
		// The last full row counts, as where one for machines stands below the one for people.
		for g.adjacent(below) && s.score(spec, below, below+1)/required == most/required {
			below++
		}
	}
	cells := 0
	for i, l := range g.lines[:min(len(g.lines), searched)] {
		if cells += len(l.cells); most/required == spec.required() || cells > mostJoined {
			break
		}
		for end := i + 2; end <= i+tallest && g.adjacent(end-1); end++ {
			if score := s.score(spec, i, end); score/required > most/required {
				first, below, most = i, end, score
			}
		}
	}
	switch {
	case most == 0:
		return line{}, -1, -1
	case below == first+1:
		return g.lines[first], first, below
	}
	return g.join(keys, first, below), first, below
}

const (
	// highest is how many rows may stand above the headings of a table.
	highest = 1000
	// mostJoined is in how many cells, from the top of a sheet, headings of several rows are looked for.
	mostJoined = 5000
)

// top is the part of a sheet where headings are looked for.
func (g grid) top() []line { return g.lines[:min(len(g.lines), highest)] }

// required is what the heading of a required column counts; any other counts 1.
const required = 100

// required counts the columns that the sheet must have.
func (s *Sheet) required() int {
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
func readHeader(spec *Sheet, l line, problems *problem.List) header {
	keys := spec.labels()
	h := header{heads: map[string]placed{}, claimed: map[string]bool{}}
	besides := 0
	seen := map[string]placed{} // by key, or by heading where that is a breakdown
	var strange []placed
	for _, c := range l.cells {
		name, known := lookup(keys, c.label())
		if !known {
			name = c.label()
		}
		first, again := seen[name]
		switch {
		case name == "":
			h.unknown = append(h.unknown, c)
			continue
		case again && known && spec.Column(name) != nil && spec.Column(name).Required && besides > 0:
			// Another table beside this one, which the first of its headings has told.
		case again && (known || spec.Open):
			tellRepeated(c.Text, c.At, first.Text, first.At, problems)
			if column := spec.Column(name); column != nil && column.Required {
				besides++
			}
		case known:
			h.heads[name] = c
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
			h.claimed[keys[normal(meant[0])]] = true
			problems.Add(problem.Problem{Code: problem.MisspeltHeading, At: c.At, Value: c.Text, Suggest: meant})
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
		Args: map[string]string{"cell": at.Cell, "other": first, "otherCell": firstAt.Cell}})
}

// missing lists the headings that the row lacks, but for those of English twins.
func (h header) missing(spec *Sheet) (required, optional []string) {
	for _, want := range spec.headings() {
		_, there := h.heads[want.key]
		_, above := h.stated[want.key]
		switch {
		case there || above || h.claimed[want.key] || want.key != want.Key:
		case want.Required:
			required = append(required, want.label)
		default:
			optional = append(optional, want.label)
		}
	}
	return required, optional
}

// tellMissing tells of columns without a heading, of required columns that are missing, and
// of unknown headings: of each cause once. An unknown heading may well be another word for
// the column that is missing, and is no breakdown then.
func (h *header) tellMissing(spec *Sheet, sheet problem.Place, l line, nameless []int, above []line, problems *problem.List) {
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
			problems.Add(problem.Problem{Code: problem.UnknownColumn, At: c.At, Value: c.Text})
		}
		return
	}
	unknown := slices.Concat(h.unknown, h.extra)
	h.extra = nil
	keys := spec.labels()
	for _, label := range missing {
		help := spec.Column(keys[normal(label)]).Help
		p := problem.Problem{Code: problem.MissingColumn, At: l.cells[0].At, Value: label,
			Args: map[string]string{"row": strconv.Itoa(l.number), "help": help["sv"], "helpEn": help["en"], "unknown": "", "unknownEn": ""}}
		switch {
		case len(unknown) == 1 && len(missing) == 1:
			p.Code, p.At, p.Value, p.Suggest = problem.OtherHeading, unknown[0].At, unknown[0].Text, missing
			p.Args["column"], p.Args["cell"] = label, p.At.Cell
		case len(unknown) > 0:
			var texts []string
			for _, c := range unknown {
				texts = append(texts, c.Text)
			}
			list := strings.Join(texts, ", ")
			p.Args["unknown"], p.Args["unknownEn"] = " Okända rubriker: "+list+". Är en av dem samma kolumn: rätta den.",
				" Unknown headings: "+list+". If one of them is the same column: correct it."
		}
		if label == periodLabel && spec.Key == Values {
			p.Args["unknown"], p.Args["unknownEn"] = yearElsewhere(sheet, above, p.Args["unknown"], p.Args["unknownEn"])
		}
		problems.Add(p)
	}
}

// periodLabel is the heading of the periods of values.
const periodLabel = "period"

var anyYear = regexp.MustCompile(`(?:^|\D)((?:19|20)\d\d)(?:\D|$)`)

// yearElsewhere tells of a year in a title, in the name of the sheet or of the file. Nothing
// is read from there, as such names are copied from year to year.
func yearElsewhere(sheet problem.Place, above []line, sv, en string) (string, string) {
	tell := func(year, whereSv, whereEn string) (string, string) {
		const remedySv = " Skriv ”period” i en cell ovanför tabellen och "
		return sv + " Årtalet " + year + " " + whereSv + " läses inte." + remedySv + year + " i cellen till höger, om alla värden gäller det året.",
			en + " The year " + year + " " + whereEn + " is not read. Write \"period\" in a cell above the table and " + year + " in the cell to its right, if all values are about that year."
	}
	for _, l := range above {
		for _, c := range l.cells {
			if m := anyYear.FindStringSubmatch(c.Text); m != nil {
				return tell(m[1], "i "+c.At.Cell, "in "+c.At.Cell)
			}
		}
	}
	if m := anyYear.FindStringSubmatch(sheet.Sheet); m != nil {
		return tell(m[1], "i bladets namn", "in the name of the sheet")
	}
	if m := anyYear.FindStringSubmatch(sheet.Workbook); m != nil {
		return tell(m[1], "i filens namn", "in the name of the file")
	}
	return sv, en
}

// stated is what a cell above the table says, and the cell to its left or above it that names it.
type stated struct {
	head  placed
	value *Cell
}

// findStated looks above a table for a cell that names a column, such as "indikator", with
// what it is for the whole table to its right or below.
func findStated(keys map[string]string, key string, above []line) stated {
	for i, l := range above {
		for j, c := range l.cells {
			if keys[c.label()] != key {
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
func nameless(keys map[int]string, head line, below []line) []int {
	headed, used := map[int]bool{}, map[int]bool{}
	for _, c := range head.cells {
		headed[c.column] = true
	}
	for _, l := range below {
		if !slices.ContainsFunc(l.cells, func(c placed) bool { return keys[c.column] != "" }) {
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
			Args: map[string]string{"column": ref.Letters(c), "cell": head.Cell}})
	}
}

// meant lists the columns still missing that a heading may be meant for. A required column
// is worth a bold guess; any other only a slip of the finger.
func (h header) meant(spec *Sheet, c placed) []string {
	var bold, near []string
	for label, key := range spec.labels() {
		if _, ok := h.heads[key]; ok {
			continue
		}
		if column := spec.Column(key); column != nil && column.Required {
			bold = append(bold, label)
		} else if utf8.RuneCountInString(label) >= 3 && problem.Close(c.label(), label) {
			near = append(near, label)
		}
	}
	slices.Sort(near)
	if meant := problem.Suggest(c.label(), bold); len(meant) > 0 {
		return meant
	}
	return near[:min(len(near), 1)]
}

// noHeader tells that a sheet has no headings, and which it should have.
func noHeader(spec *Sheet, sheet problem.Place, problems *problem.List) {
	var wanted []string
	for _, h := range spec.headings() {
		if h.required() {
			wanted = append(wanted, h.label)
		}
	}
	p := problem.Problem{Code: problem.NoHeadings, At: sheet, Args: map[string]string{"columns": strings.Join(wanted, ", ")}}
	if spec.Key == Values {
		p.Code = problem.NoValueHeadings
	}
	problems.Add(p)
}

// isRemark tells whether a row may be a remark rather than data: a single text, where it
// can't be what names a row. hard tells that it can be nothing else.
func isRemark(spec *Sheet, columns map[int]string, l line) (maybe, hard bool) {
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
	column := spec.Column(columns[only.column])
	if column == nil || !column.Required {
		return true, true
	}
	switch column.Kind {
	case ID, Ref:
		return strings.ContainsFunc(only.Text, func(r rune) bool { return r == ' ' || r == '\u00a0' || r == '\n' }), false
	case Choice:
		_, ok := column.Words.Find(only.Text)
		return !ok, false
	case PeriodKind:
		_, err := model.ParsePeriod(only.Text)
		return err != nil, false
	}
	return false, false
}

// withoutRemarks leaves out the remarks: between the rows what can be nothing else, and
// below the last row, where footnotes stand, also what looks like one.
func withoutRemarks(spec *Sheet, columns map[int]string, lines []line, problems *problem.List) []line {
	var rows []line
	var passed []problem.Place
	below := true
	for _, l := range slices.Backward(lines) {
		maybe, hard := isRemark(spec, columns, l)
		if hard || maybe && below {
			passed = append(passed, l.cells[0].At)
			continue
		}
		below = false
		rows = append(rows, l)
	}
	slices.Reverse(rows)
	if n := len(passed); n > 0 {
		problems.Add(problem.Problem{Code: problem.RemarksPassed, At: passed[n-1], Args: map[string]string{"count": strconv.Itoa(n)}})
	}
	return rows
}

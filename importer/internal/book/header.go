package book

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/problem"
	"lagesbild/importer/internal/programme"
)

var (
	spaces      = regexp.MustCompile(`[\s\p{Z}]+`)
	anyEnglish  = regexp.MustCompile(` ?\((en|eng|engelska|english)\)$`)
	softHyphens = strings.NewReplacer("\u00ad", "", "\u200b", "")
)

// normal is the form in which names of sheets and headings are compared: lower case, single
// spaces, without the mark of what is required.
func normal(s string) string {
	s = strings.ToLower(trim(spaces.ReplaceAllString(softHyphens.Replace(s), " ")))
	s = strings.TrimRight(s, " *:")
	return anyEnglish.ReplaceAllString(s, englishMark)
}

// labels gives the keys of the columns by everything their headings may be, in normal form.
func (s *Sheet) labels() map[string]string {
	keys := map[string]string{}
	for _, c := range s.Columns {
		for _, label := range append([]string{c.Label}, c.Aliases...) {
			keys[normal(label)] = c.Key
			if c.Bilingual {
				keys[normal(label+englishMark)] = c.Key + english
			}
		}
	}
	return keys
}

// header is the row of a sheet that holds the headings.
type header struct {
	heads   map[string]placed // by key
	extra   []placed          // breakdowns
	unknown []placed          // everything else
	claimed map[string]bool   // keys that a misspelt heading is likely meant for
}

// findHeader looks for the row with the most headings of required columns and, among such
// rows, the most headings. Where there are none it gives -1.
func findHeader(spec *Sheet, lines []line) int {
	keys := spec.labels()
	required := map[string]bool{}
	for _, h := range spec.headings() {
		required[h.key] = h.required()
	}
	best, most := -1, 0
	for i, l := range lines {
		seen := map[string]bool{}
		score := 0
		for _, c := range l.cells {
			key, ok := keys[c.label()]
			if !ok || seen[key] {
				continue
			}
			seen[key] = true
			score++
			if required[key] {
				score += 100
			}
		}
		// One heading alone may be a title. A row of data is rarely two headings.
		if len(seen) >= 2 && score > 100 && score > most {
			best, most = i, score
		}
	}
	return best
}

// label is a cell as a heading. Numbers and days are none.
func (c placed) label() string {
	if c.Kind != Text || len(c.Text) > 200 {
		return ""
	}
	return normal(c.Text)
}

// readHeader sorts the cells of a row into columns, and tells what is wrong with them. What
// is missing or unknown among them is for tellMissing to say.
func readHeader(spec *Sheet, l line, problems *problem.List) header {
	keys := spec.labels()
	h := header{heads: map[string]placed{}, claimed: map[string]bool{}}
	seen := map[string]placed{} // by key, or by heading where that is a breakdown
	var strange []placed
	for _, c := range l.cells {
		name, known := keys[c.label()]
		if !known {
			name = c.label()
		}
		first, again := seen[name]
		switch {
		case name == "":
			h.unknown = append(h.unknown, c)
			continue
		case again && (known || spec.Open):
			problems.Add(problem.Problem{Code: problem.RepeatedHeading, At: c.At, Value: c.Text, Also: []problem.Place{first.At}})
		case known:
			h.heads[name] = c
		default:
			strange = append(strange, c)
		}
		if !again {
			seen[name] = c
		}
	}
	for _, c := range strange {
		meant := h.meant(spec, c)
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

// missing lists the headings that the row lacks, but for those of English twins.
func (h header) missing(spec *Sheet) (required, optional []string) {
	for _, want := range spec.headings() {
		_, there := h.heads[want.key]
		switch {
		case there || h.claimed[want.key] || want.key != want.Key:
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
func (h *header) tellMissing(spec *Sheet, sheet problem.Place, l line, nameless []int, problems *problem.List) {
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
		for _, c := range h.unknown {
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
			Args: map[string]string{"row": strconv.Itoa(l.number), "help": help.Sv, "helpEn": help.En, "unknown": "", "unknownEn": ""}}
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
		problems.Add(p)
	}
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
			Args: map[string]string{"column": letter(c), "cell": head.Cell}})
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
		} else if problem.Close(c.label(), label) {
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
		_, err := programme.ParsePeriod(only.Text)
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

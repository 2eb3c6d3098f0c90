package book

import (
	"fmt"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// This file is about tables of values as those who publish them lay them out. Nothing is guessed: it
// is told what was seen in them, what is missing, and what each heading should be called.

// sight is what stands below a heading, at a glance.
type sight struct {
	placed
	filled, numbers, periods int
}

// longestHeading is how many characters of a heading a message repeats.
const longestHeading = 60

// glanced is how many rows below the headings are looked at.
const glanced = 200

// see looks at a column of some lines.
func see(head placed, below []line) sight {
	s := sight{placed: head}
	for _, l := range below[:min(len(below), glanced)] {
		i, there := find(l.cells, head.column)
		if !there {
			continue
		}
		s.filled++
		c := l.cells[i]
		if isPeriod(c) {
			s.periods++
		}
		if isNumber(c) {
			s.numbers++
		}
	}
	return s
}

// isNumber tells whether a cell holds a number, rather than a code with a zero at its beginning.
func isNumber(c placed) bool {
	switch {
	case c.Kind == Number:
		return !strings.HasPrefix(c.Text, "0") || c.Number < 1
	case c.Kind == Text && len(c.Text) <= longestLabel:
		text := strings.Trim(c.Text, "%* ")
		_, ok := number.Read(text)
		if !ok {
			_, ok = number.Plain(text)
		}
		return ok && (!strings.HasPrefix(text, "0") || len(text) == 1 || strings.ContainsAny(text[:2], ",."))
	}
	return false
}

// isPeriod tells whether a cell holds a period, or a day.
func isPeriod(c placed) bool {
	if c.Kind == Day {
		return true
	}
	if c.Kind != Text && c.Kind != Number {
		return false
	}
	bare, _ := period.CutMark(c.Text)
	_, err := period.Parse(bare)
	return err == nil
}

// ofNumbers tells whether a column looks like values.
func (s sight) ofNumbers() bool { return s.numbers > 0 && 2*s.numbers >= s.filled }

// ofPeriods tells whether a column looks like periods.
func (s sight) ofPeriods() bool { return s.periods > 0 && 2*s.periods >= s.filled }

// says tells whether one of some words is in the heading.
func (s sight) says(any map[string]bool) bool {
	for _, word := range strings.FieldsFunc(s.label(), func(r rune) bool { return r == ' ' || r == '_' || r == '(' || r == ')' }) {
		if any[word] {
			return true
		}
	}
	return false
}

// laidOut is a table as others lay it out.
type laidOut struct {
	row     int
	heads   []string
	own     map[*sheets.Column]placed // headings of ours
	across  []sight                   // periods
	places  []sight
	times   []sight
	numbers []sight
	groups  []sight
}

// readLaidOut sorts the headings of a table by what they say and by what stands below them.
func readLaidOut(head line, below []line) laidOut {
	known := labelsOf(sheets.Values.Sheet)
	t := laidOut{row: head.number, own: map[*sheets.Column]placed{}}
	for _, c := range head.cells {
		t.heads = append(t.heads, words.Shorten(strings.Join(strings.Fields(c.Text), " "), longestHeading))
		s := see(c, below)
		h, _ := known.lookup(c.label())
		switch {
		case h.Column != nil:
			t.own[h.Column] = c
		case isPeriod(c):
			t.across = append(t.across, s)
		case s.says(placeWords) && !s.ofNumbers():
			t.places = append(t.places, s)
		case s.says(periodWords) && !s.says(codeWords) || s.ofPeriods() && c.Kind == Text && !s.says(valueWords):
			t.times = append(t.times, s)
		case s.says(codeWords):
		case s.ofNumbers():
			t.numbers = append(t.numbers, s)
		case c.Kind == Text:
			t.groups = append(t.groups, s)
		}
	}
	return t
}

// findLaidOut looks for the headings of a table that has hardly any of ours: a row of texts and
// periods above a row with a number.
func (g grid) findLaidOut() (head line, at int, ok bool) {
	const rows = 60
	for i, l := range g.lines[:min(len(g.lines), rows)] {
		if len(l.cells) < 2 || !g.adjacent(i+1) || slices.ContainsFunc(l.cells, func(c placed) bool { return c.Kind != Text && !isPeriod(c) || len(c.Text) > longestLabel }) {
			continue
		}
		counted := 0
		for _, c := range g.lines[i+1].cells {
			if isNumber(c) && l.has(c.column) {
				counted++
			}
		}
		if counted > 0 && len(g.lines[i+1].cells) >= 2 {
			return l, i, true
		}
	}
	return line{}, 0, false
}

// tell tells what was seen of the table and how to mend it; false where too little is known of it.
func (t laidOut) tell(above []line, at problem.Place, problems *problem.List) bool {
	v := sheets.Values
	known := labelsOf(v.Sheet)
	has := func(c *sheets.Column) bool {
		_, own := t.own[c]
		return own || findStated(known, c, above).value != nil
	}
	wide := len(t.across) > 1 || len(t.across) == 1 && len(t.numbers) == 0 && !has(v.Value)
	first := at
	first.Cell = ref.At(1, t.row).String()
	args := problem.Args{"row": t.row, "headings": few(t.heads)}
	_, down := t.own[v.Period]
	if !wide && !has(v.Place) && len(t.places) == 0 && !has(v.Value) && len(t.numbers) > 1 && (down && len(t.times) == 0 || !down && len(t.times) == 1) {
		column := t.own[v.Period].column
		if !down {
			column = t.times[0].column
		}
		args["column"], args["headings"] = ref.Letters(column), headings(t.numbers)
		problems.Add(problem.Problem{Code: problem.TurnedRound, At: first, Args: args})
		return true
	}
	var missing []string
	var steps words.Joined
	step := func(key string, args ...any) {
		if len(steps) > 0 {
			steps = append(steps, " ")
		}
		steps = append(steps, words.Say("told."+key, args...))
	}
	called := 0
	need := func(c *sheets.Column, among []sight, otherwise string, args ...any) {
		if has(c) {
			return
		}
		missing = append(missing, c.Label)
		if len(among) == 0 {
			step(otherwise, args...)
			return
		}
		called++
		step("call", "Column", words.Quote(c.Label), "Cell", among[0].Name(), "Heading", words.Quote(among[0].Text))
	}
	if wide {
		need(v.Place, t.places, "place_above", "Row", t.row)
	} else {
		need(v.Place, t.places, "state_place")
		need(v.Period, t.times, "state_period")
		if len(t.numbers) > 1 && !has(v.Value) {
			missing = append(missing, v.Value.Label)
			called++
			step("many_values", "Headings", headings(t.numbers))
		} else {
			need(v.Value, t.numbers, "add_value")
		}
	}
	need(v.Indicator, nil, "state_indicator")
	if len(missing) == 0 || called == 0 && !wide {
		return false
	}
	if len(t.groups) > 0 && !wide {
		step("groups", "Headings", headings(t.groups))
	}
	args["missing"], args["steps"] = strings.Join(missing, ", "), steps
	problems.Add(problem.Problem{Code: problem.OthersTable, At: first, Args: args})
	return true
}

// headings lists those of some columns.
func headings(columns []sight) string {
	var texts []string
	for _, c := range columns {
		texts = append(texts, words.Shorten(strings.Join(strings.Fields(c.Text), " "), longestHeading))
	}
	return few(texts)
}

// few lists the first few texts, and how many more there are.
func few(texts []string) string {
	const most = 8
	s := strings.Join(texts[:min(len(texts), most)], ", ")
	if more := len(texts) - most; more > 0 {
		s += fmt.Sprintf(" … (+%d)", more)
	}
	return s
}

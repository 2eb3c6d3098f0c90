package book

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// wide is a sheet of values as statistics are often laid out: places down, periods across,
// and the indicator in a cell above or in a column of its own. A period has a column for its
// values and may have more: the limits of the interval, its margin, the number of answers.
type wide struct {
	head      line
	first     int // index of the first line of the headings
	below     int // index of the first line below them
	place     placed
	indicator *placed // heading of a column, or nil
	above     stated  // the cell above the table that names the indicator
	periods   []*series
	byID      map[string]int     // index of periods
	likely    bool               // some heading may be meant for a period
	repeated  [][2]problem.Place // a heading, and an earlier one that says the same
	loose     []loose            // headings of such further columns that name no period
	unknown   []placed
}

// loose is the heading of a column that a period may have.
type loose struct {
	placed
	says *sheets.Column
}

// series is a period with its columns.
type series struct {
	id      string                    // of the period
	period  Cell                      // the heading that names it, with the period as its text
	columns map[*sheets.Column]placed // their headings, each of them PerPeriod
}

var likeYear = regexp.MustCompile(`^(19|20)\d\d`)

// wideLabels are what a heading in a wide table can say.
var wideLabels = sync.OnceValue(func() labels {
	all := maps.Clone(labelsOf(sheets.Values.Sheet))
	for _, word := range values {
		all[word] = sheets.Values.Value
	}
	return all
})

// column is what a cell says as a heading of a wide table; nil where that is nothing of ours.
func (l labels) column(c placed) *sheets.Column {
	if c.Kind != Text || !mayBegin(c.Text) {
		return nil
	}
	head, _ := l.lookup(c.label())
	if head.IsTwin() {
		return nil
	}
	return head.Column
}

// isPerPeriod tells whether a period can have the column.
func isPerPeriod(c *sheets.Column) bool { return c != nil && c.PerPeriod }

// findWide looks for a row, or two, that names places and at least one period, or what was
// likely meant for one, and has neither a column of values nor one of periods.
func findWide(g grid) (w wide, ok bool) {
	known := wideLabels()
	for i, l := range g.top() {
		if !slices.ContainsFunc(l.cells, func(c placed) bool { return known.column(c) == sheets.Values.Place }) {
			continue
		}
		if isLong(known, l) {
			continue
		}
		one, oneOK := readHeadings(known, l, nil)
		w, ok = one, oneOK
		w.first, w.below = i, i+1
		below := g.adjacent(i+1) && (oneOK && isParts(known, g.lines[i+1]) || !oneOK && !g.lines[i+1].has(one.place.column))
		if below {
			if two, twoOK := readHeadings(known, g.lines[i+1], groups(known, g, l, g.lines[i+1])); twoOK {
				w, ok = two, true
				w.first, w.below = i, i+2
			}
		} else if (!oneOK || len(one.repeated) > 0) && g.adjacent(i) {
			if two, twoOK := readHeadings(known, l, groups(known, g, g.lines[i-1], l)); twoOK && (!oneOK || len(two.repeated) == 0) {
				w, ok = two, true
				w.first, w.below = i-1, i+1
			}
		}
		if ok {
			w.attach()
			if w.indicator == nil {
				w.above = findStated(known, sheets.Values.Indicator, g.lines[:w.first])
			}
			return w, true
		}
	}
	return wide{}, false
}

// isLong tells of the headings of a table with a value in each row, whatever stands below them: a blank
// cell there makes it no other.
func isLong(known labels, l line) bool {
	v := sheets.Values
	says := map[*sheets.Column]bool{}
	for _, c := range l.cells {
		says[known.column(c)] = true
	}
	return says[v.Place] && says[v.Period] && says[v.Value]
}

// has tells whether a line has a cell in a column.
func (l line) has(column int) bool {
	_, ok := find(l.cells, column)
	return ok
}

// isParts tells whether a row below the periods says what their columns are.
func isParts(known labels, l line) bool {
	parts := 0
	for _, c := range l.cells {
		switch column := known.column(c); {
		case isPerPeriod(column):
			parts++
		case column == sheets.Values.Place || column == sheets.Values.Indicator:
		default:
			return false
		}
	}
	return parts > 0
}

// groups gives the headings above those of a line, by the columns below them. One that is
// merged stands above all its columns, any other above those up to the next. What stands
// above the names of places is the title of the table.
func groups(known labels, g grid, upper, lower line) map[int]placed {
	place, indicator := sheets.Values.Place, sheets.Values.Indicator
	here := map[*sheets.Column]bool{}
	for _, c := range upper.cells {
		here[known.column(c)] = true
	}
	if here[indicator] && !here[place] {
		return nil // a cell above the table that names its indicator
	}
	over := g.spread(upper)
	below := map[int]*sheets.Column{}
	last := 0
	for _, c := range lower.cells {
		below[c.column] = known.column(c)
		last = max(last, c.column)
	}
	title := func(column int) bool { return below[column] == place || below[column] == indicator }
	groups := map[int]placed{}
	for _, c := range upper.cells {
		if says := known.column(c); title(c.column) && says != place && says != indicator {
			continue
		}
		for column := c.column; column <= max(last, c.column); column++ {
			if other, ok := over[column]; ok && !other.same(c.Cell) || column > c.column && title(column) {
				break
			}
			if column > c.column && known.column(c) == place {
				break
			}
			groups[column] = c
		}
	}
	return groups
}

// readHeadings reads a row of headings, each together with the one above it, if any.
func readHeadings(known labels, head line, above map[int]placed) (w wide, ok bool) {
	w.head, w.byID = line{number: head.number}, map[string]int{}
	place, long := false, false
	cells := map[int]placed{}
	for _, c := range head.cells {
		cells[c.column] = c
	}
	for column, c := range above {
		if _, ok := cells[column]; !ok && c.column == column {
			cells[column] = c
		}
	}
	for _, column := range slices.Sorted(maps.Keys(cells)) {
		c := cells[column]
		group, grouped := above[column]
		grouped = grouped && !group.same(c.Cell)
		says := known.column(c)
		text := c.Text
		switch {
		case says == sheets.Values.Place:
			w.place, place = c, true
		case says == sheets.Values.Indicator:
			w.indicator = &c
		case says == sheets.Values.Period, says == sheets.Values.Value && !grouped:
			long = true
		default:
			period, rest := "", c.Text
			if len(w.unknown) < mostTold { // a row that long is no heading
				period, rest = cutPeriod(c)
			}
			named := c.Cell
			if grouped && period == "" {
				if period, rest = cutPeriod(group); period != "" {
					named, rest = group.Cell, strings.TrimSpace(rest+" "+c.Text)
				} else if isPerPeriod(says) {
					rest = c.Text // below the name of an interval stand its limits
				}
			} else if grouped {
				rest = strings.TrimSpace(group.Text + " " + rest)
			}
			if grouped {
				text = group.Text + " " + text
			}
			c.Text = text
			w.take(known, c, named, period, rest)
		}
		w.head.cells = append(w.head.cells, cells[column])
	}
	return w, place && !long && (len(w.periods) > 0 || w.likely)
}

// cutPeriod takes apart a heading that begins or ends with a period, as in "2021 nedre" or
// "övre gräns 2017–2018".
func cutPeriod(c placed) (when, rest string) {
	if c.Kind != Text && c.Kind != Number || len(c.Text) > 200 {
		return "", c.Text
	}
	isPeriod := func(s string) bool {
		bare, _ := period.CutMark(s)
		_, err := period.Parse(bare)
		return err == nil
	}
	const between = " \n\u00a0,:;()–-"
	words := strings.FieldsFunc(c.Text, func(r rune) bool { return strings.ContainsRune(" \n\u00a0", r) })
	const most = 8 // words of a period with spaces in it
	for n := min(len(words), most); n > 0; n-- {
		first, last := strings.Join(words[:n], " "), strings.Join(words[len(words)-n:], " ")
		if s := strings.TrimRight(first, ",:;"); isPeriod(s) {
			return s, strings.Trim(strings.Join(words[n:], " "), between)
		}
		if s := strings.Trim(last, ",:;()"); isPeriod(s) {
			return s, strings.Trim(strings.Join(words[:len(words)-n], " "), between)
		}
	}
	return "", c.Text
}

// take enters the heading of a column. named is the cell that names its period.
func (w *wide) take(known labels, c placed, named Cell, when, rest string) {
	head, _ := known.lookup(normal(rest))
	column := head.Column
	if when != "" && rest == "" {
		column = sheets.Values.Value
	}
	switch {
	case when == "" && isPerPeriod(column):
		w.loose = append(w.loose, loose{c, column})
		return
	case when == "" || !isPerPeriod(column):
		w.unknown = append(w.unknown, c)
		w.likely = w.likely || when != "" || likeYear.MatchString(c.Text) || len(w.unknown) < mostTold && len(period.Likely(c.Text)) > 0
		return
	}
	bare, _ := period.CutMark(when)
	parsed, _ := period.Parse(bare)
	named.Text = when
	i, again := w.byID[parsed.ID]
	if !again {
		i = len(w.periods)
		w.periods = append(w.periods, &series{parsed.ID, named, map[*sheets.Column]placed{}})
		w.byID[parsed.ID] = i
	} else if _, mark := period.CutMark(when); mark != "" {
		w.periods[i].period = named // the mark is about the period, whatever column it stands at
	}
	if first, taken := w.periods[i].columns[column]; taken {
		w.repeated = append(w.repeated, [2]problem.Place{c.At(), first.At()})
		return
	}
	w.periods[i].columns[column] = c
}

// attach gives columns that name no period to the period on their left, where they follow it
// without a gap and every period has the same ones. Any other may be meant in several ways.
func (w *wide) attach() {
	type owned struct {
		s      *series
		c      placed
		column *sheets.Column
	}
	value := sheets.Values.Value
	var all []owned
	count := map[*sheets.Column]int{}
	if len(w.loose) > mostTold {
		return // nobody has so many, and every one is looked for among the periods
	}
	for _, c := range w.loose {
		var left *series
		for _, s := range w.periods {
			if own, ok := s.columns[value]; ok && own.column < c.column && (left == nil || left.columns[value].column < own.column) {
				left = s
			}
		}
		if left == nil || left.columns[c.says].column > 0 {
			return
		}
		for column := left.columns[value].column; column < c.column; column++ {
			if !w.head.has(column) {
				return
			}
		}
		all = append(all, owned{left, c.placed, c.says})
		count[c.says]++
	}
	for _, n := range count {
		if n != len(w.periods) {
			return
		}
	}
	for _, o := range all {
		if _, taken := o.s.columns[o.column]; taken {
			return // told as loose
		}
	}
	for _, o := range all {
		o.s.columns[o.column] = o.c
	}
	w.loose = nil
}

// tellHeadings tells what is wrong with the headings, and leaves out periods without values.
// Periods that come again under other headings are told once.
func (w *wide) tellHeadings(spec *sheets.Sheet, below []line, problems *problem.List) {
	known := labelsOf(spec)
	if len(w.repeated) > 0 {
		c := w.repeated[0]
		tellRepeated(w.text(c[0]), c[0], w.text(c[1]), c[1], problems)
	}
	w.periods = slices.DeleteFunc(w.periods, func(s *series) bool {
		_, ok := s.columns[sheets.Values.Value]
		if !ok {
			problems.Add(problem.Problem{Code: problem.NoValueColumn, At: s.period.At(), Value: s.period.Text})
		}
		return !ok
	})
	for _, c := range w.loose {
		problems.Add(problem.Problem{Code: problem.NotInWide, At: c.At(), Value: c.Text})
	}
	own := header{heads: map[sheets.Head]placed{sheets.Values.Indicator.In(""): w.above.head, sheets.Values.Place.In(""): w.place}}
	var strange []string // words beside periods
	var first problem.Place
	for i, c := range w.unknown {
		if i >= mostTold {
			break
		}
		p := problem.Problem{Code: problem.UnknownColumn, At: c.At(), Value: c.Text}
		day, err := time.Parse(time.DateOnly, c.Text)
		likely := period.Likely(c.Text)
		s := see(c, below)
		period, rest := cutPeriod(c)
		if len(likely) > 0 && likely[0] != period {
			period = "" // a part of it, as in 31 dec 2021
		}
		switch {
		case known.exact(c.label()).Column != nil:
			p.Code = problem.NotInWide
		case period != "":
			if len(strange) == 0 {
				first = c.At()
			}
			if !slices.Contains(strange, rest) {
				strange = append(strange, rest)
			}
			continue
		case likeYear.MatchString(c.Text) || len(likely) > 0:
			p.Code, p.Suggest = problem.NotPeriodHeading, likely
			if err == nil { // Excel made a day of a month
				p.Suggest = endingOn(day)
			}
		case i < mostGuessed:
			if p.Suggest = own.meant(spec, c); len(p.Suggest) > 0 {
				p.Code = problem.MisspeltHeading
			} else if s.ofNumbers() && !s.says(codeWords) {
				p.Code = problem.UnreadValues
			}
		}
		problems.Add(p)
	}
	if len(strange) > 0 {
		problems.Add(problem.Problem{Code: problem.UnknownPart, At: first, Value: strange[0], Args: problem.Args{"words": strings.Join(strange, ", ")}})
	}
}

// endingOn gives the periods that a day may stand for: the month that begins on it, or those that end.
func endingOn(day time.Time) []string {
	month := day.Format("2006-01")
	if day.Day() == 1 {
		return []string{month}
	}
	if day.AddDate(0, 0, 1).Day() != 1 {
		return nil
	}
	ends := []string{month}
	if m := int(day.Month()); m%3 == 0 {
		ends = append(ends, fmt.Sprintf("%dK%d", day.Year(), m/3))
		if m == 12 {
			ends = append(ends, fmt.Sprint(day.Year()))
		} else if m == 6 {
			ends = append(ends, fmt.Sprintf("%dH1", day.Year()))
		}
	}
	return ends
}

// text is what a heading says, by its address.
func (w *wide) text(at problem.Place) string {
	i := slices.IndexFunc(w.head.cells, func(c placed) bool { return c.At() == at })
	if i < 0 {
		return ""
	}
	return w.head.cells[i].Text
}

// readWide turns the sheet into rows of the usual form, one for each place and period. Each
// cell keeps the address where it really stands. A blank value is a row as well: the source
// may use it as a sign.
func (t *Table) readWide(w wide, g grid, problems *problem.List) {
	w.tellHeadings(t.Spec, g.lines[w.below:], problems)
	switch {
	case w.indicator == nil && w.above.value == nil:
		problems.Add(problem.Problem{Code: problem.NoWideIndicator, At: w.place.At()})
		return
	case len(w.periods) == 0:
		return
	}
	place, indicator := sheets.Values.Place.In(""), sheets.Values.Indicator.In("")
	keys := columns{w.place.column: place}
	t.Heads = map[sheets.Head]Cell{indicator: w.above.head.Cell, place: w.place.Cell, sheets.Values.Period.In(""): w.periods[0].period}
	if w.indicator != nil {
		t.Heads[indicator] = w.indicator.Cell
		keys[w.indicator.column] = indicator
	}
	for _, s := range w.periods {
		for column, c := range s.columns {
			keys[c.column] = column.In("")
			if _, ok := t.Heads[column.In("")]; !ok {
				t.Heads[column.In("")] = c.Cell
			}
		}
	}
	layouts := make([]*layout, len(w.periods))
	for i, s := range w.periods {
		layouts[i] = t.layout(w.place.column)
		layouts[i].put(place, w.place.column)
		layouts[i].fixed[sheets.Values.Period] = s.period
		for column, c := range s.columns {
			layouts[i].put(column.In(""), c.column)
		}
		if w.indicator != nil {
			layouts[i].put(indicator, w.indicator.column)
		} else {
			layouts[i].fixed[sheets.Values.Indicator] = *w.above.value
		}
	}
	below := g.lines[w.below:]
	tellNameless(nameless(keys, w.head, below), nil, t.At, w.head.number, problems)
	for _, l := range t.body(keys, w.head, g, below, problems) {
		if len(t.Rows) > mostRows {
			return // which is told, and not read further
		}
		for _, lay := range layouts {
			t.Rows = append(t.Rows, Row{Position{lay, int32(l.number), true}, l.cells})
		}
	}
}

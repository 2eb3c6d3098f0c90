package book

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/problem"
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
	loose     []placed           // headings of such further columns that name no period
	unknown   []placed
}

// series is a period with its columns.
type series struct {
	id      string            // of the period
	period  Cell              // the heading that names it, with the period as its text
	columns map[string]placed // their headings by key: value, lower, upper, interval, margin or respondents
}

// perPeriod are the columns that a period can have.
var perPeriod = []string{"value", "lower", "upper", "interval", "margin", "respondents"}

// values are further words for the column of values, where a heading names a period as well.
var values = []string{"andel", "andel (%)", "andel %", "andel, %", "%", "procent", "skattning", "punktskattning", "estimat", "medelvärde", "antal"}

var likeYear = regexp.MustCompile(`^(19|20)\d\d`)

// wideLabels are the keys of a sheet that a heading in a wide table can stand for.
func wideLabels(spec *Sheet) map[string]string {
	keys := maps.Clone(spec.labels())
	for _, word := range values {
		keys[word] = "value"
	}
	return keys
}

// findWide looks for a row, or two, that names places and at least one period, or what was
// likely meant for one, and has neither a column of values nor one of periods.
func findWide(spec *Sheet, g grid) (w wide, ok bool) {
	keys := wideLabels(spec)
	for i, l := range g.top() {
		if !slices.ContainsFunc(l.cells, func(c placed) bool { return mayBegin(c.Text) && keys[c.label()] == "place" }) {
			continue
		}
		one, oneOK := readHeadings(keys, l, nil)
		w, ok = one, oneOK
		w.first, w.below = i, i+1
		below := g.adjacent(i+1) && (oneOK && isParts(keys, g.lines[i+1]) || !oneOK && !g.lines[i+1].has(one.place.column))
		if below {
			if two, twoOK := readHeadings(keys, g.lines[i+1], groups(keys, g, l, g.lines[i+1])); twoOK {
				w, ok = two, true
				w.first, w.below = i, i+2
			}
		} else if (!oneOK || len(one.repeated) > 0) && g.adjacent(i) {
			if two, twoOK := readHeadings(keys, l, groups(keys, g, g.lines[i-1], l)); twoOK && (!oneOK || len(two.repeated) == 0) {
				w, ok = two, true
				w.first, w.below = i-1, i+1
			}
		}
		if ok {
			w.attach()
			if w.indicator == nil {
				w.above = findStated(keys, "indicator", g.lines[:w.first])
			}
			return w, true
		}
	}
	return wide{}, false
}

// has tells whether a line has a cell in a column.
func (l line) has(column int) bool {
	_, ok := find(l.cells, column)
	return ok
}

// isParts tells whether a row below the periods says what their columns are.
func isParts(keys map[string]string, l line) bool {
	parts := 0
	for _, c := range l.cells {
		switch key, _ := lookup(keys, c.label()); {
		case slices.Contains(perPeriod, key):
			parts++
		case key == "place" || key == "indicator":
		default:
			return false
		}
	}
	return parts > 0
}

// groups gives the headings above those of a line, by the columns below them. One that is
// merged stands above all its columns, any other above those up to the next. What stands
// above the names of places is the title of the table.
func groups(keys map[string]string, g grid, upper, lower line) map[int]placed {
	here := map[string]bool{}
	for _, c := range upper.cells {
		here[keys[c.label()]] = true
	}
	if here["indicator"] && !here["place"] {
		return nil // a cell above the table that names its indicator
	}
	over := g.spread(upper)
	below := map[int]string{}
	last := 0
	for _, c := range lower.cells {
		below[c.column], _ = lookup(keys, c.label())
		last = max(last, c.column)
	}
	title := func(column int) bool { return below[column] == "place" || below[column] == "indicator" }
	groups := map[int]placed{}
	for _, c := range upper.cells {
		if key := keys[c.label()]; title(c.column) && key != "place" && key != "indicator" {
			continue
		}
		for column := c.column; column <= max(last, c.column); column++ {
			if other, ok := over[column]; ok && other.At != c.At || column > c.column && title(column) {
				break
			}
			if column > c.column && keys[c.label()] == "place" {
				break
			}
			groups[column] = c
		}
	}
	return groups
}

// readHeadings reads a row of headings, each together with the one above it, if any.
func readHeadings(keys map[string]string, head line, above map[int]placed) (w wide, ok bool) {
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
		grouped = grouped && group.At != c.At
		key, _ := lookup(keys, c.label())
		text := c.Text
		switch {
		case key == "place":
			w.place, place = c, true
		case key == "indicator":
			w.indicator = &c
		case key == "period", key == "value" && !grouped:
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
				}
			} else if grouped {
				rest = strings.TrimSpace(group.Text + " " + rest)
			}
			if grouped {
				text = group.Text + " " + text
			}
			c.Text = text
			w.take(keys, c, named, period, rest)
		}
		w.head.cells = append(w.head.cells, cells[column])
	}
	return w, place && !long && (len(w.periods) > 0 || w.likely)
}

// cutPeriod takes apart a heading that begins or ends with a period, as in "2021 nedre" or
// "övre gräns 2017–2018".
func cutPeriod(c placed) (period, rest string) {
	if c.Kind != Text && c.Kind != Number || len(c.Text) > 200 {
		return "", c.Text
	}
	isPeriod := func(s string) bool {
		bare, _ := model.CutMark(s)
		_, err := model.ParsePeriod(bare)
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
func (w *wide) take(keys map[string]string, c placed, named Cell, period, rest string) {
	key, _ := lookup(keys, normal(rest))
	if period != "" && rest == "" {
		key = "value"
	}
	switch {
	case period == "" && slices.Contains(perPeriod, key):
		w.loose = append(w.loose, c)
		return
	case period == "" || !slices.Contains(perPeriod, key):
		w.unknown = append(w.unknown, c)
		w.likely = w.likely || period != "" || likeYear.MatchString(c.Text)
		return
	}
	bare, _ := model.CutMark(period)
	parsed, _ := model.ParsePeriod(bare)
	named.Text = period
	i, again := w.byID[parsed.ID]
	if !again {
		i = len(w.periods)
		w.periods = append(w.periods, &series{parsed.ID, named, map[string]placed{}})
		w.byID[parsed.ID] = i
	} else if _, mark := model.CutMark(period); mark != "" {
		w.periods[i].period = named // the mark is about the period, whatever column it stands at
	}
	if first, taken := w.periods[i].columns[key]; taken {
		w.repeated = append(w.repeated, [2]problem.Place{c.At, first.At})
		return
	}
	w.periods[i].columns[key] = c
}

// attach gives columns that name no period to the period on their left, where they follow it
// without a gap and every period has the same ones. Any other may be meant in several ways.
func (w *wide) attach() {
	type owned struct {
		s   *series
		c   placed
		key string
	}
	keys := wideLabels(specByKey(Values))
	var all []owned
	count := map[string]int{} // by key
	if len(w.loose) > mostTold {
		return // nobody has so many, and every one is looked for among the periods
	}
	for _, c := range w.loose {
		var left *series
		for _, s := range w.periods {
			if value, ok := s.columns["value"]; ok && value.column < c.column && (left == nil || left.columns["value"].column < value.column) {
				left = s
			}
		}
		key, _ := lookup(keys, c.label())
		if left == nil || left.columns[key].column > 0 {
			return
		}
		for column := left.columns["value"].column; column < c.column; column++ {
			if !w.head.has(column) {
				return
			}
		}
		all = append(all, owned{left, c, key})
		count[key]++
	}
	for _, n := range count {
		if n != len(w.periods) {
			return
		}
	}
	for _, o := range all {
		if _, taken := o.s.columns[o.key]; taken {
			return // told as loose
		}
	}
	for _, o := range all {
		o.s.columns[o.key] = o.c
	}
	w.loose = nil
}

// tellHeadings tells what is wrong with the headings, and leaves out periods without values.
// Periods that come again under other headings are told once.
func (w *wide) tellHeadings(spec *Sheet, problems *problem.List) {
	keys := spec.labels()
	if len(w.repeated) > 0 {
		c := w.repeated[0]
		tellRepeated(w.text(c[0]), c[0], w.text(c[1]), c[1], problems)
	}
	w.periods = slices.DeleteFunc(w.periods, func(s *series) bool {
		_, ok := s.columns["value"]
		if !ok {
			problems.Add(problem.Problem{Code: problem.NoValueColumn, At: s.period.At, Value: s.period.Text})
		}
		return !ok
	})
	for _, c := range w.loose {
		problems.Add(problem.Problem{Code: problem.NotInWide, At: c.At, Value: c.Text})
	}
	known := header{heads: map[string]placed{"indicator": w.above.head, "place": w.place}}
	var strange []string // words beside periods
	var first problem.Place
	for i, c := range w.unknown {
		if i >= mostTold {
			break
		}
		p := problem.Problem{Code: problem.UnknownColumn, At: c.At, Value: c.Text}
		day, err := time.Parse(time.DateOnly, c.Text)
		period, rest := cutPeriod(c)
		switch {
		case keys[c.label()] != "":
			p.Code = problem.NotInWide
		case period != "":
			if len(strange) == 0 {
				first = c.At
			}
			if !slices.Contains(strange, rest) {
				strange = append(strange, rest)
			}
			continue
		case likeYear.MatchString(c.Text):
			p.Code = problem.NotPeriodHeading
			if err == nil && day.Day() == 1 { // Excel made a day of a month
				p.Suggest = []string{day.Format("2006-01")}
			}
		case i < mostGuessed:
			if p.Suggest = known.meant(spec, c); len(p.Suggest) > 0 {
				p.Code = problem.MisspeltHeading
			}
		}
		problems.Add(p)
	}
	if len(strange) > 0 {
		problems.Add(problem.Problem{Code: problem.UnknownPart, At: first, Value: strange[0], Args: map[string]string{"words": strings.Join(strange, ", ")}})
	}
}

// text is what a heading says, by its address.
func (w *wide) text(at problem.Place) string {
	i := slices.IndexFunc(w.head.cells, func(c placed) bool { return c.At == at })
	if i < 0 {
		return ""
	}
	return w.head.cells[i].Text
}

// readWide turns the sheet into rows of the usual form, one for each place and period. Each
// cell keeps the address where it really stands. A blank value is a row as well: the source
// may use it as a sign.
func (t *Table) readWide(w wide, g grid, problems *problem.List) {
	w.tellHeadings(t.Spec, problems)
	switch {
	case w.indicator == nil && w.above.value == nil:
		problems.Add(problem.Problem{Code: problem.NoWideIndicator, At: w.place.At})
		return
	case len(w.periods) == 0:
		return
	}
	keys := map[int]string{w.place.column: "place"}
	t.Heads = map[string]Cell{"indicator": w.above.head.Cell, "place": w.place.Cell, "period": w.periods[0].period}
	if w.indicator != nil {
		t.Heads["indicator"] = w.indicator.Cell
		keys[w.indicator.column] = "indicator"
	}
	for _, s := range w.periods {
		for key, c := range s.columns {
			keys[c.column] = key
			if _, ok := t.Heads[key]; !ok {
				t.Heads[key] = c.Cell
			}
		}
	}
	columns, fixed := make([]map[string]int, len(w.periods)), make([]map[string]Cell, len(w.periods))
	for i, s := range w.periods {
		columns[i], fixed[i] = map[string]int{"place": w.place.column}, map[string]Cell{"period": s.period}
		for key, c := range s.columns {
			columns[i][key] = c.column
		}
		if w.indicator != nil {
			columns[i]["indicator"] = w.indicator.column
		} else {
			fixed[i]["indicator"] = *w.above.value
		}
	}
	below := g.lines[w.below:]
	tellNameless(nameless(keys, w.head, below), nil, t.At, w.head.number, problems)
	for _, l := range t.body(keys, w.head, g, below, problems) {
		if len(t.Rows) > mostRows {
			return // which is told, and not read further
		}
		row := at(t.At, w.place.column, l.number)
		for i := range w.periods {
			t.Rows = append(t.Rows, Row{Number: l.number, Wide: true, at: row, cells: l.cells, columns: columns[i], fixed: fixed[i]})
		}
	}
}

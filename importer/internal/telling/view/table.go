package view

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// table holds every observation of an indicator: places down, with a row for each category of
// a breakdown, and periods across. Nil where there is none.
func (e figures) table(m *indicator) *Table {
	cells := map[rowKey]map[string]*model.Observation{}
	var rows []rowKey
	var shown []reading
	for i := range m.Observations {
		o := &m.Observations[i]
		k := rowKey{o.Place, category(m.Indicator, o)}
		if cells[k] == nil {
			cells[k] = map[string]*model.Observation{}
			rows = append(rows, k)
		}
		cells[k][o.Period] = o
		shown = append(shown, reading{m, o})
	}
	if len(rows) == 0 {
		return nil
	}
	slices.SortStableFunc(rows, func(a, b rowKey) int {
		return cmp.Or(e.order(a.place, b.place), cmp.Compare(a.step(), b.step()))
	})

	last := m.Observed[len(m.Observed)-1].ID
	t := &Table{
		Caption: e.text(m.Name) + ", " + e.Value(m.UnitName()),
		First:   e.Say("place"),
		Notes:   e.roundings(shown),
	}
	for _, p := range m.Observed {
		t.Columns = append(t.Columns, Column{Head: e.Period(p.ID)})
	}
	var notes footnotes
	answers, rates := false, false
	for _, k := range rows {
		row := TableRow{Place: e.placeLink(k.place), Role: e.role(k.place, e.subject(m))}
		if k.category != "" {
			row.Place.Text += ": " + k.category
			row.Place.URL = "" // the row of the total above leads there
		}
		for _, p := range m.Observed {
			row.Cells = append(row.Cells, e.figure(m, cells[k][p.ID]))
		}
		if o := cells[k][last]; o != nil {
			row.Respondents = e.answers(o)
			answers, rates = answers || o.Respondents != nil, rates || o.ResponseRate != nil
		}
		for n := range row.Cells {
			notes.of(&row.Cells[n])
		}
		t.Rows = append(t.Rows, row)
	}
	switch {
	case answers && rates:
		t.Respondents = e.Say("figure.respondents_and_rate")
	case rates:
		t.Respondents = e.Say("figure.response_rate")
	case answers:
		t.Respondents = e.Say("figure.respondents")
	}
	t.Footnotes = notes.texts
	e.shorten(t)
	return t
}

// answers is how many answered and which share of those asked that is: "480 (52 %)".
func (e figures) answers(o *model.Observation) string {
	number, rate := "", ""
	if o.Respondents != nil {
		number = e.Number(float64(*o.Respondents), 0)
	}
	if o.ResponseRate != nil {
		rate = e.withUnit(e.Plain(*o.ResponseRate), percent)
	}
	if number != "" && rate != "" {
		return number + " (" + rate + ")"
	}
	return number + rate
}

// shorten leaves the latest periods, as many as there is room for on a page that is not narrow, and
// more on a wide one. In rem, as the limits are in parts.css.
func (e figures) shorten(t *Table) {
	const letter, padding = 0.55, 1.0
	const page, widePage, places, answers = 40, 60, 12, 5
	narrow, inline := 0, 0 // characters of a cell: the interval below the value, and beside it
	for i := range t.Columns {
		for _, word := range strings.Fields(t.Columns[i].Head) {
			narrow = max(narrow, utf8.RuneCountInString(word))
		}
	}
	for i := range t.Rows {
		for n := range t.Rows[i].Cells {
			value, interval := cellWidth(&t.Rows[i].Cells[n])
			narrow, inline = max(narrow, value, interval), max(inline, value+interval+1)
			t.Wide = t.Wide || needsRoom(&t.Rows[i].Cells[n])
		}
	}
	room := func(page float64, characters int) int {
		return max(1, int((page-places-answers)/(letter*float64(characters)+padding)))
	}
	recent := room(page, narrow)
	wide := max(recent, room(widePage, max(narrow, inline)))
	n := len(t.Columns)
	if n <= recent {
		return
	}
	t.Many, t.More = "more-periods", e.Say("table_more", "Count", words.Digits(n))
	for i := range n - recent {
		t.Columns[i].Class = "older"
		if i < n-wide {
			t.Columns[i].Class, t.Many = "oldest", "many-periods"
		}
	}
}

// cellWidth is how many characters wide the parts of a cell are.
func cellWidth(f *Figure) (value, interval int) {
	value = utf8.RuneCountInString(f.Value) + 2*len(f.Numbers)
	for _, word := range strings.Fields(f.Missing) {
		value = max(value, utf8.RuneCountInString(word))
	}
	if f.Interval != "" {
		interval = utf8.RuneCountInString(f.Interval) + 2
	}
	return value, interval
}

// needsRoom tells whether a cell has a word that is too long for a third of a phone.
func needsRoom(f *Figure) bool {
	const most = 11 // characters
	for _, text := range []string{f.Value, f.Missing, f.Interval} {
		for _, word := range strings.Split(text, " ") { // but not where a number keeps together
			if utf8.RuneCountInString(word) > most {
				return true
			}
		}
	}
	return false
}

// rowKey is a place, or one category of it.
type rowKey struct{ place, category string }

// step is 0 for a place itself, 1 for its categories.
func (k rowKey) step() int { return min(len(k.category), 1) }

// category names the part of a breakdown that an observation is about, with the heading where
// there are several breakdowns; empty for the total.
func category(i *model.Indicator, o *model.Observation) string {
	var words []string
	for _, b := range i.Breakdowns {
		if c := o.Breakdown[b]; c != "" {
			if len(i.Breakdowns) > 1 {
				c = b + " " + c
			}
			words = append(words, c)
		}
	}
	return strings.Join(words, ", ")
}

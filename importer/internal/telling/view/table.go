package view

import (
	"cmp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
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
		Caption: e.text(m.Name) + ", " + e.term(model.Units, string(m.Unit)),
		Head:    []string{e.Say("place")},
		Notes:   e.roundings(shown),
	}
	for _, p := range m.Observed {
		t.Head = append(t.Head, e.Period(p.ID))
	}
	var notes footnotes
	for _, k := range rows {
		row := TableRow{Place: e.placeLink(k.place), Role: e.role(k.place, e.subject(m))}
		if k.category != "" {
			row.Place.Text += ": " + k.category
			row.Place.URL = "" // the row of the total above leads there
		}
		for _, p := range m.Observed {
			row.Cells = append(row.Cells, e.figure(m, cells[k][p.ID]))
		}
		if o := cells[k][last]; o != nil && o.Respondents != nil {
			row.Respondents = e.Number(float64(*o.Respondents), 0)
			t.Respondents = e.Say("figure.respondents")
		}
		for n := range row.Cells {
			notes.of(&row.Cells[n])
		}
		t.Rows = append(t.Rows, row)
	}
	t.Footnotes = notes.texts
	return t
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

package book

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/reading/sheets"
)

// This file reads a period that stands in two columns, as in År and Månad: together they are 2021-01.

// dated is the two columns.
type dated struct {
	year, part int    // numbers of the columns
	form       string // what a part of the year is written with, as in 2021K%d
}

// partForms are what parts of a year are written with, by the heading of their column.
var partForms = func() map[string]string {
	forms := map[string]string{}
	for form, labels := range partWords {
		for _, label := range labels {
			forms[label] = form
		}
	}
	return forms
}()

// pair finds a column with the part of a year, beside the column of periods or of years. It is then no
// breakdown, and the column of years is the one of periods.
func (h *header) pair() (d dated, ok bool) {
	head := sheets.Values.Period.In("")
	year, own := h.heads[head]
	var extra []placed
	for _, c := range h.extra {
		form := partForms[c.label()]
		switch {
		case form != "" && d.part == 0:
			d.part, d.form = c.column, form
		case !own && year.column == 0 && yearWords[c.label()]:
			year = c
		default:
			extra = append(extra, c)
		}
	}
	if d.part == 0 || year.column == 0 {
		return dated{}, false
	}
	d.year, h.heads[head], h.extra = year.column, year, extra
	delete(h.claimed, head)
	return d, true
}

// join makes one period of both cells of each row, at the address of the year. What is no part of a
// year makes no period, which is told at its own cell.
func (d dated) join(rows []line) {
	for n, l := range rows {
		i, ok := find(l.cells, d.year)
		if !ok {
			continue
		}
		year := l.cells[i]
		j, filled := find(l.cells, d.part)
		part := Cell{}.put(year.sheet, d.part, l.number)
		if filled {
			part = l.cells[j].Cell
		}
		joined, right := d.period(year.Cell, part)
		cell := year.Cell
		switch {
		case right:
			cell.Kind, cell.Text = Text, joined
		case !filled:
			cell = part // blank, and told as such
		default:
			cell = part
			cell.Kind, cell.Text = Text, strings.TrimSpace(year.Text+" "+part.Text)
		}
		rows[n].cells[i] = placed{d.year, cell}
	}
}

// period is what a year and a part of it are together.
func (d dated) period(year, part Cell) (text string, ok bool) {
	y, err := period.Parse(year.Text)
	if err != nil {
		return year.Text, year.Kind != Blank && part.Kind != Blank // told as it stands
	}
	whole := strings.ToLower(part.Text)
	switch {
	case part.Kind == Blank:
		return "", false
	case wholeYear[whole]:
		return year.Text, true
	case part.Kind == Day:
		day, err := time.Parse(time.DateOnly, part.Text)
		if err != nil || d.form != monthForm {
			return "", false
		}
		whole = day.Format("2006-01")
	}
	both := []string{whole} // the part may name its year as well
	if n, ok := partNumber(whole, d.form); ok {
		both = append(both, year.Text[:min(4, len(year.Text))]+fmt.Sprintf(d.form, n))
	}
	for _, text := range both {
		p, err := period.Parse(text)
		if err == nil && (p.ID == y.ID || len(y.ID) == 4 && strings.HasPrefix(p.ID, y.ID+fmt.Sprintf(d.form, 1)[:1])) {
			return p.ID, true
		}
	}
	return "", false
}

// partNumber reads the number of a part of a year: 3, 03, K3, kvartal 3 or mars.
func partNumber(text, form string) (n int, ok bool) {
	if form == monthForm {
		for i, begins := range monthWords {
			for _, word := range begins {
				if strings.HasPrefix(text, word) {
					return i + 1, true
				}
			}
		}
	}
	digits := strings.TrimLeftFunc(strings.TrimRight(text, ". "), func(r rune) bool { return r == ' ' || r == '.' || unicode.IsLetter(r) })
	if _, err := fmt.Sscanf(digits, "%d", &n); err != nil || fmt.Sprint(n) != strings.TrimLeft(digits, "0") {
		return 0, false
	}
	return n, n > 0
}

package check

import (
	"strconv"
	"strings"
	"time"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// entry is a row among the others: what its cells say is held against other sheets.
type entry struct {
	row
	*checker
	id string // where the sheet has ids
}

// isNoRow tells of a row that is hardly one: a heading, a total or a footnote in the table, as
// most of what it must hold is empty.
func (r *entry) isNoRow() bool {
	if r.Wide {
		return false
	}
	required, filled := 0, 0
	var first book.Cell
	for _, column := range r.spec.Columns {
		if r.Stated(column) {
			continue
		}
		c := r.Cell(column)
		if column.Required && r.there(column) {
			required++
			if c.Kind != book.Blank {
				filled++
			}
		}
		if first.Kind == book.Blank {
			first = c
		}
	}
	names := r.spec.Columns[0]
	named := names.Kind == sheets.ID && slugForm.MatchString(r.Cell(names).Text)
	switch {
	case required < 2 || 2*filled > required:
		return false
	case required == 2 && (named || names.Kind != sheets.ID):
		return false // an empty cell, rather than an empty row
	}
	r.vague[r.spec] = r.vague[r.spec] || named
	r.tell(problem.NotRow, first)
	return true
}

// name reads the id of the row and enters it among the ids of the sheet.
func (r *entry) name(column *sheets.Column) {
	c, ok := r.cell(column)
	if !ok {
		r.vague[r.spec] = true
		return
	}
	r.id = c.Text
	if column == sheets.Places.Code {
		if r.id = padded(c.Text); r.id != c.Text {
			r.tell(problem.PaddedCode, c, "code", r.id)
		}
	}
	if !slugForm.MatchString(r.id) {
		p := problem.Problem{Code: problem.NotID, At: c.At(), Value: c.Text,
			Args: problem.Args{"column": column.Label, "example": column.Example}}
		if s := model.Slug(c.Text); s != "" {
			p.Suggest = []string{s}
		}
		r.add(p)
		r.vague[r.spec] = true
	}
	turn := r.turn()
	if first, taken := r.turns[turn]; taken {
		r.vague[r.spec] = true
		r.add(problem.Problem{Code: problem.RepeatedID, At: c.At(), Value: r.id,
			Args: problem.Args{"column": column.Label}, Also: []problem.Place{first.Cell(column).At()}})
		return
	}
	r.turns[turn] = r
	if last, taken := r.ids[r.spec][r.id]; !taken || turn.later(last.turn()) {
		r.ids[r.spec][r.id] = r
	}
}

// has tells whether the ids of a sheet are known; what package book could not read it has told
// itself. A sheet that no workbook has, or that has no rows, is known to have no ids: no sheet but
// Program is needed, and a row that refers to one is what is wrong.
func (r *entry) has(sheet *sheets.Sheet) bool {
	if r.empty(sheet) && r.alone && !r.unread[sheet] && !r.vague[sheet] {
		r.without(sheet, problem.NotCheckable, problem.Place{Workbook: r.table.At.Workbook})
	}
	return !r.unread[sheet] && !(r.alone && r.empty(sheet))
}

// empty tells whether no workbook has a row of a sheet.
func (c *checker) empty(sheet *sheets.Sheet) bool { return len(c.rows[sheet]) == 0 }

// nowhere tells of a cell that refers to a sheet that is missing or has no rows.
func (r *entry) nowhere(c book.Cell, text string, sheet *sheets.Sheet) {
	r.add(problem.Problem{Code: problem.NoRows, At: c.At(), Value: text, Args: problem.Args{"sheet": sheet.Name}})
}

// ref reads the id of a row in another sheet. One that is not there is told and not given.
func (r *entry) ref(column *sheets.Column) string {
	c, ok := r.cell(column)
	if !ok {
		return ""
	}
	sheet := column.Of
	if !r.has(sheet) {
		return c.Text
	}
	if _, ok := r.ids[sheet][c.Text]; ok {
		return c.Text
	}
	if r.vague[sheet] {
		r.broken = true
		return ""
	}
	if r.empty(sheet) {
		r.nowhere(c, c.Text, sheet)
		return ""
	}
	r.add(problem.Problem{Code: problem.UnknownReference, At: c.At(), Value: c.Text,
		Args:    problem.Args{"sheet": sheet.Name, "target": "id"},
		Suggest: r.guess(sheet, c.Text)})
	return ""
}

// periods are those that have been read, by what somebody wrote.
type periods map[string]model.Period

// known reads a period that is written as it should be. The same few are read again and again.
func (all periods) known(text string) (p model.Period, ok bool) {
	if p, ok = all[text]; ok {
		return p, true
	}
	text = strings.Clone(text) // which outlives its workbook
	p, err := period.Parse(text)
	if err != nil {
		return p, false
	}
	all[text] = p
	return p, true
}

// period reads a period.
func (r *entry) period(column *sheets.Column) (p model.Period, ok bool) {
	c, ok := r.cell(column)
	if !ok {
		return p, false
	}
	if p, ok := r.periods.known(c.Text); ok || r.again(c) {
		return p, ok
	}
	p, why := parsePeriod(c.Text)
	if why != nil {
		r.refuse(c, why)
		return p, false
	}
	return p, true
}

// date reads a day, as 2006-01-02.
func (r *entry) date(column *sheets.Column) string {
	c, ok := r.cell(column)
	if !ok {
		return ""
	}
	day, err := time.Parse(time.DateOnly, c.Text)
	if err != nil {
		p := problem.Problem{Code: problem.NotDate, At: c.At(), Value: shown(c)}
		if _, ok := readYear(c); ok {
			p.Suggest = []string{c.Text + "-12-31"}
		}
		r.add(p)
		return ""
	}
	if year := r.written(); year > 0 && day.Year() > year+30 {
		r.tell(problem.DistantDate, c, "year", year)
		return ""
	}
	return c.Text
}

// moment reads when something is: a day, a month or a year.
func (r *entry) moment(column *sheets.Column) string {
	c, ok := r.cell(column)
	if !ok {
		return ""
	}
	if year, ok := readYear(c); ok {
		return strconv.Itoa(year)
	}
	if _, err := time.Parse("2006-01", c.Text); err == nil {
		return c.Text
	}
	return r.date(column)
}

// about reads the indicator that a row is about; nil where it is not known here.
func (r *entry) about() *indicator {
	i := r.indicators[r.ref(r.spec.Columns[0])]
	if i != nil {
		i.seen++
	}
	return i
}

// notAfterFollowUp tells of a year that had not come when the follow-up was made.
func (r *entry) notAfterFollowUp(column *sheets.Column, year int) {
	if last := r.written(); last > 0 && year > last {
		r.tell(problem.AfterFollowUp, r.Cell(column), "year", strconv.Itoa(last))
	}
}

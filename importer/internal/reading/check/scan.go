package check

import (
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// scan tells of cells that nothing can be made of whatever their column, and of texts that
// should not be published as they are.
func (r *row) scan() {
	for _, column := range r.spec.Columns {
		if column.Private {
			continue
		}
		cell, label := r.Cell(column), column.Label
		if column == sheets.Settings.Value && cell.Kind == book.Day && r.isDay() {
			column = settingOfDay
		}
		scanned{r, cell, column, label}.scan()
		if !column.Translated {
			continue
		}
		for _, lang := range r.table.languages {
			twin := column.In(lang)
			if _, there := r.table.Heads[twin]; there {
				scanned{r, r.Twin(twin), column, twin.Label()}.scan()
			}
		}
	}
	if r.spec.Open {
		for i, head := range r.table.Extra {
			scanned{r, r.Extra(i), &sheets.Column{Label: head.Text}, head.Text}.scan()
		}
	}
}

// isDay tells whether a row of the sheet Program is a setting that is a day.
func (r *row) isDay() bool {
	return settingKey(r.Row) == "published"
}

// scanned is a cell as it stands in its column.
type scanned struct {
	*row
	cell   book.Cell
	column *sheets.Column
	label  string // of the column, or of its translation
}

func (s scanned) scan() {
	c := s.cell
	if c.Kind == book.Blank {
		return
	}
	switch code := misfit(c, s.column); code {
	case "":
	case problem.TurnedIntoDate:
		s.turned()
		return
	case problem.LongText, problem.LongName:
		s.tell(code, c, "column", s.label, "length", utf8.RuneCountInString(c.Text), "limit", longest(s.column))
		return
	case problem.YearAsDate:
		s.add(problem.Problem{Code: code, At: c.At(), Value: c.Text, Suggest: []string{strconv.Itoa(int(c.Number)) + "-12-31"}})
		return
	default:
		s.tell(code, c, "column", s.label)
		return
	}
	s.private()
	if c.Kind != book.Text {
		return
	}
	if s.column.Sheet != nil && footnoted(s.column, c) {
		s.tell(problem.FootnoteMark, c)
	}
	if clean(c.Text) != strings.ReplaceAll(c.Text, "\r\n", "\n") {
		s.tell(problem.HiddenCharacters, c)
	}
}

// longest is how many characters a cell of a column may hold. What is longer is told and not
// read: nothing could be made of it, and to find that out might take long.
func longest(column *sheets.Column) int {
	switch column.Kind {
	case sheets.ID:
		return longestID
	case sheets.Plain, sheets.List, sheets.Former:
		if column.IsName || column == sheets.Rankings.Group {
			return longestName
		}
		return longestText
	case sheets.Symbols, sheets.URL:
		return longestAddress
	}
	return longestWord
}

// isLong tells whether a text is longer than its column may hold.
func isLong(text string, column *sheets.Column) bool {
	limit := longest(column)
	return len(text) > limit && utf8.RuneCountInString(text) > limit
}

// turned tells of a date that Excel made of something else, and guesses what that was.
func (s scanned) turned() {
	c, column := s.cell, s.column
	p := problem.Problem{Code: problem.TurnedIntoDate, At: c.At(), Value: c.Text,
		Args: problem.Args{"column": s.label, "format": words.Say("told.format_text")}}
	day, err := time.Parse(time.DateOnly, c.Text)
	switch column.Kind {
	case sheets.Decimal, sheets.Value, sheets.Whole, sheets.Year:
		p.Args["format"] = words.Say("told.format_number")
	}
	switch column.Kind {
	case sheets.Year, sheets.PeriodKind:
		if isYear(c.Number) {
			p.Suggest = []string{strconv.Itoa(int(c.Number))}
			break
		}
		if column.Kind == sheets.Year {
			break
		}
		if err == nil && day.Day() == 1 {
			p.Suggest = []string{day.Format("2006-01")}
		}
	case sheets.Plain:
		if err == nil {
			p.Suggest = []string{day.Format("2-1"), day.Format("1-2")}
		}
	}
	s.add(p)
}

// misfit is the problem with a kind of cell that its column can't hold; empty where it can.
func misfit(c book.Cell, column *sheets.Column) problem.Code {
	switch c.Kind {
	case book.Text:
		switch {
		case !isLong(c.Text, column):
		case column.Kind == sheets.ID || column.IsName:
			return problem.LongName
		default:
			return problem.LongText
		}
	case book.Fault:
		return problem.FaultValue
	case book.Uncached:
		return problem.NotCalculated
	case book.Boolean:
		if column.Kind != sheets.YesNo {
			return problem.Logical
		}
	case book.Day:
		if column.Kind != sheets.Date && column.Kind != sheets.Moment {
			return problem.TurnedIntoDate
		}
		if isYear(c.Number) {
			return problem.YearAsDate
		}
	}
	return ""
}

// isYear tells whether the number of a day is rather a year that somebody typed.
func isYear(n float64) bool { return n >= 1900 && n <= 2100 && n == math.Trunc(n) }

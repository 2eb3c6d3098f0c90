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
		r.scanCell(r.Cell(column), column, column.Label)
		if !column.Translated {
			continue
		}
		for _, lang := range r.table.languages {
			twin := column.In(lang)
			if _, there := r.table.Heads[twin]; there {
				r.scanCell(r.Twin(twin), column, twin.Label())
			}
		}
	}
	if r.spec.Open {
		for i, head := range r.table.Extra {
			r.scanCell(r.Extra(i), &sheets.Column{Label: head.Text}, head.Text)
		}
	}
}

func (r *row) scanCell(c book.Cell, column *sheets.Column, label string) {
	if c.Kind == book.Blank {
		return
	}
	switch code := misfit(c, column); code {
	case "":
	case problem.TurnedIntoDate:
		r.turned(c, column, label)
		return
	case problem.LongText, problem.LongName:
		r.tell(code, c, "column", label, "length", utf8.RuneCountInString(c.Text), "limit", longest(column))
		return
	case problem.YearAsDate:
		r.add(problem.Problem{Code: code, At: c.At(), Value: c.Text, Suggest: []string{strconv.Itoa(int(c.Number)) + "-12-31"}})
		return
	default:
		r.tell(code, c, "column", label)
		return
	}
	r.scanPrivate(c, column)
	if c.Kind != book.Text {
		return
	}
	if column.Sheet != nil && footnoted(column, c) {
		r.tell(problem.FootnoteMark, c)
	}
	if clean(c.Text) != strings.ReplaceAll(c.Text, "\r\n", "\n") {
		r.tell(problem.HiddenCharacters, c)
	}
}

// longest is how many characters a cell of a column may hold. What is longer is told and not
// read: nothing could be made of it, and to find that out might take long.
func longest(column *sheets.Column) int {
	switch column.Kind {
	case sheets.ID:
		return longestID
	case sheets.Plain, sheets.List:
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
func (r *row) turned(c book.Cell, column *sheets.Column, label string) {
	p := problem.Problem{Code: problem.TurnedIntoDate, At: c.At(), Value: c.Text,
		Args: problem.Args{"column": label, "format": words.Say("told.format_text")}}
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
	r.add(p)
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
		if column.Kind != sheets.Date {
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

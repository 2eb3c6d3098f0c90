package publish

import (
	"bytes"
	"encoding/csv"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

// line is an observation with what its line of a CSV file tells of it.
type line struct {
	indicator *model.Indicator
	contact   string // who answers for the indicator
	place     model.Place
	period    model.Period
	*model.Observation
}

// column is a column of a CSV file, and what a line has there.
type column[L any] struct {
	name string
	of   func(l *L) string
}

// columns are the columns of every indicator. Those of its breakdowns come before the value.
// Texts are the Swedish ones, codes those of the JSON.
var (
	columnsOfKey = []column[line]{
		{"indicator", func(l *line) string { return inert(l.indicator.ID) }},
		{"indicator_name", func(l *line) string { return inert(l.indicator.Name[model.Original]) }},
		{"place", func(l *line) string { return inert(l.Place) }},
		{"place_name", func(l *line) string { return inert(l.place.Name[model.Original]) }},
		{"place_kind", func(l *line) string { return inert(string(l.place.Kind)) }},
		{"period", func(l *line) string { return inert(l.Period) }},
		{"period_start", func(l *line) string { return l.period.Start }},
		{"period_end", func(l *line) string { return l.period.End }},
	}
	columnsOfValue = []column[line]{
		{"value", func(l *line) string { return optional(l.Value) }},
		{"unit", func(l *line) string { return inert(unit(l.indicator)) }},
		{"lower", func(l *line) string { return optional(l.Lower) }},
		{"upper", func(l *line) string { return optional(l.Upper) }},
		{"level", func(l *line) string { return positive(l.Level) }},
		{"respondents", func(l *line) string { return respondents(l.Respondents) }},
		{"response_rate", func(l *line) string { return optional(l.ResponseRate) }},
		{"missing", func(l *line) string { return string(l.Missing) }},
		{"sign", func(l *line) string { return sign(l.Sign) }},
		{"rounded", func(l *line) string { return positive(l.Rounded) }},
		{"flags", func(l *line) string { return flags(l.Flags) }},
		{"comment", func(l *line) string { return comment(l.Comment) }},
		{"reason", func(l *line) string { return comment(l.Reason) }},
		{"source", func(l *line) string { return inert(l.indicator.Source[model.Original]) }},
		{"source_url", func(l *line) string { return inert(l.indicator.SourceURL) }},
		{"source_table", func(l *line) string { return inert(l.indicator.SourceTable) }},
		{"retrieved", func(l *line) string { return l.indicator.Retrieved }},
		{"licence", func(l *line) string { return inert(l.indicator.Licence) }},
		{"licence_url", func(l *line) string { return inert(l.indicator.LicenceURL) }},
		{"contact", func(l *line) string { return inert(l.contact) }},
		{"workbook", func(l *line) string { return inert(l.From.Workbook) }},
		{"sheet", func(l *line) string { return inert(l.From.Sheet) }},
		{"cell", func(l *line) string { return inert(l.From.Cell) }},
	}
)

// columnsOf lists the columns of an indicator.
func columnsOf(i *model.Indicator) []column[line] {
	var own []column[line]
	for _, b := range i.Breakdowns { // so called that none has the name of another column
		own = append(own, column[line]{"breakdown_" + b, func(l *line) string { return inert(l.Breakdown[b]) }})
	}
	return slices.Concat(columnsOfKey, own, columnsOfValue)
}

// unit is the code of an indicator's unit, or the name of one that is the municipality's own.
func unit(i *model.Indicator) string {
	if i.OwnUnit != nil {
		return i.OwnUnit.Name[model.Original]
	}
	return string(i.Unit)
}

// table writes the observations of an indicator as CSV.
func table(i *model.Indicator, contact string, places map[string]model.Place) ([]byte, error) {
	periods := map[string]model.Period{}
	for _, p := range i.Periods {
		periods[p.ID] = p
	}
	return csvOf(columnsOf(i), func(yield func(line) bool) {
		for n := range i.Observations {
			o := &i.Observations[n]
			if !yield(line{i, contact, places[o.Place], periods[o.Period], o}) {
				return
			}
		}
	})
}

// csvOf writes lines as CSV: RFC 4180 with CRLF, UTF-8, point decimals.
func csvOf[L any](columns []column[L], lines iter.Seq[L]) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.UseCRLF = true
	row := make([]string, len(columns))
	for n, c := range columns {
		row[n] = c.name
	}
	w.Write(row) // the writer keeps its first error
	for l := range lines {
		for n, c := range columns {
			row[n] = c.of(&l)
		}
		w.Write(row)
	}
	w.Flush()
	return out.Bytes(), w.Error()
}

// inert keeps a spreadsheet from taking a text for a formula.
func inert(text string) string {
	start := strings.TrimLeftFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) })
	if start != "" && strings.ContainsRune("=+-@", rune(start[0])) {
		return "'" + text
	}
	return text
}

// sign leaves a source's sign, such as -, as it is. With a letter or a digit it could be a formula.
func sign(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return inert(s)
	}
	return s
}

func optional(f *float64) string {
	if f == nil {
		return ""
	}
	return number.Decimal(*f)
}

// positive writes a number of which 0 means that there is none.
func positive(f float64) string {
	if f == 0 {
		return ""
	}
	return number.Decimal(f)
}

func comment(t *model.Text) string {
	if t == nil {
		return ""
	}
	return inert((*t)[model.Original])
}

func respondents(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func flags(all []model.Flag) string {
	var words []string
	for _, f := range all {
		words = append(words, string(f))
	}
	return strings.Join(words, " ")
}

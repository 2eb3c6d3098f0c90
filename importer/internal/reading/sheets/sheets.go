// Package sheets is the specification of the workbook: its sheets and their columns. A column is
// bound in one place to its headings, its kind, its words, the field of the model that it fills and,
// by its name, to its help in i18n/workbook. Reader, template, messages and change report follow.
package sheets

import (
	"reflect"
	"regexp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// ReadMe is the sheet of the template that explains the others. The examples stand there,
// so that no row of another sheet is ever an example.
const ReadMe = "Läs mig"

// ToMend is the sheet of a marked copy that lists what to mend, and CopyMark what stands behind the
// name of the copied workbook.
const (
	ToMend   = "Att rätta"
	CopyMark = " – att rätta"
)

// Kind is what a column holds. It decides how the template formats and guards the column,
// and how package check reads it.
type Kind int

const (
	Plain      Kind = iota // any text
	ID                     // a slug that names the row
	Ref                    // the id or code of a row in another sheet, see Column.Of
	Choice                 // a word of a closed list, see Column.Words
	Decimal                // a number
	Value                  // a number, or the source's sign
	Whole                  // a whole number that is not negative
	Year                   // a year
	PeriodKind             // a period: 2021, 2021-2022, 2018/19, 2021H1, 2021T1, 2021K1, 2021-06, 2021V05, 2021-06R12
	Date                   // a day
	Moment                 // a day, a month or a year
	YesNo                  // ja, nej or nothing
	List                   // several texts with ; between
	Former                 // ids that the row had before, with ; between
	Symbols                // the source's legend: sign = meaning; sign = meaning
	URL                    // an address on the web
	Email                  // an address for letters
	Interval               // two numbers: 59–68
	Margin                 // a number with or without ± before it
)

// Column specifies one column of a sheet.
type Column struct {
	Sheet *Sheet
	Key   string // name in the program, and of the field in the JSON
	Index int    // in Sheet.Columns

	Label      string   // the Swedish heading
	Aliases    []string // other headings that are read, the English one first
	Kind       Kind
	Required   bool
	Unoffered  bool             // is read where somebody has it, but the template has another way
	IsName     bool             // what a row is called: short, and without footnotes
	Reachable  bool             // may hold an address for letters, which is meant to be published
	LastYear   bool             // what stood in the column before it a follow-up ago
	Private    bool             // for those who keep the workbook: nothing of it is published
	OfUnit     bool             // holds numbers in the unit of their indicator
	PerPeriod  bool             // a table with periods across may have one for each
	Translated bool             // may have twins, such as "Label (en)", with the text in other languages
	Words      model.Vocabulary // for Choice, and for the meanings of Symbols
	OwnWords   bool             // other words than those of Words are known too
	Of         *Sheet           // for Ref: the sheet referred to
	Width      float64          // in characters
	Example    string           // one valid cell, shown on the template's sheet "Läs mig"

	// Field gives the address of the field that the column fills, in a record of the model. It is nil
	// where what a cell says depends on others; package check then reads it by name.
	Field func(record any) any
	// Stated gives what stands in such a column about a record, as the JSON has it; nil where nothing does.
	Stated func(record any) any
}

// About is what stands in the column about a record: a field, or its address; nil where that is in no one record.
func (c *Column) About(record any) any {
	switch {
	case c.Stated != nil:
		return c.Stated(record)
	case c.Field != nil:
		return c.Field(record)
	}
	return nil
}

// in makes a Field, or what is stated, of a function that knows its record.
func in[R any](field func(*R) any) func(any) any {
	return func(record any) any { return field(record.(*R)) }
}

// Numeric tells whether the column holds numbers.
func (c *Column) Numeric() bool {
	return c.Kind == Decimal || c.Kind == Value || c.Kind == Whole || c.Kind == Margin
}

// Said is what to write in the column.
func (c *Column) Said() words.Phrase { return words.Say("column_" + c.Sheet.Key + "_" + c.Key) }

// Labels is what the workbook calls the column, in both languages that it is read in.
func (c *Column) Labels() model.Text {
	labels := model.Text{model.Original: c.Label}
	if len(c.Aliases) > 0 {
		labels[model.Second] = c.Aliases[0]
	}
	return labels
}

// Help is the same, in a language.
func (c *Column) Help(w *words.Words) string { return w.Value(c.Said()) }

// Sheet specifies one sheet: a table whose header is found by its labels.
type Sheet struct {
	Key     string
	Name    string // the Swedish name
	Aliases []string
	Open    bool // further columns are breakdowns, rather than ignored
	Columns []*Column
}

// Help is what a row of the sheet is.
func (s *Sheet) Help(w *words.Words) string { return w.Say("sheet_" + s.Key) }

// Column gives the column with a key; nil where there is none.
func (s *Sheet) Column(key string) *Column {
	i := slices.IndexFunc(s.Columns, func(c *Column) bool { return c.Key == key })
	if i < 0 {
		return nil
	}
	return s.Columns[i]
}

// Called is the column that says what a row is called; nil where there is none.
func (s *Sheet) Called() *Column {
	i := slices.IndexFunc(s.Columns, func(c *Column) bool { return c.IsName })
	if i < 0 {
		return nil
	}
	return s.Columns[i]
}

// Head is a heading that a sheet can have: that of a column, or of its twin in another language.
type Head struct {
	*Column
	Lang string // empty for the column itself
}

// In is the heading of the column's twin in a language.
func (c *Column) In(lang string) Head { return Head{c, lang} }

// Label is what the heading says in the template.
func (h Head) Label() string {
	if h.Lang == "" {
		return h.Column.Label
	}
	return h.Column.Label + Mark(h.Lang)
}

// IsTwin tells whether the heading is that of a translation.
func (h Head) IsTwin() bool { return h.Lang != "" }

// Required tells whether a table must have the heading. No translation is ever required.
func (h Head) Required() bool { return h.Column != nil && h.Column.Required && h.Lang == "" }

// Mark is what tells the heading of a translation from that of its column.
func Mark(lang string) string { return " (" + lang + ")" }

// languageMark is such a mark at the end of a heading in lower case.
var languageMark = regexp.MustCompile(`^(.+?) ?\(([a-z]{2,3})\)$`)

// CutMark cuts the mark of a language off a heading in lower case.
func CutMark(label string) (base, lang string) {
	if !strings.HasSuffix(label, ")") {
		return label, ""
	}
	if m := languageMark.FindStringSubmatch(label); m != nil {
		return m[1], m[2]
	}
	return label, ""
}

// Heads lists the headings that the template offers, in order, each followed by its twins.
func (s *Sheet) Heads(languages ...string) []Head {
	return slices.DeleteFunc(s.AllHeads(languages...), func(h Head) bool { return h.Unoffered })
}

// AllHeads lists those that are read but not offered, too.
func (s *Sheet) AllHeads(languages ...string) []Head {
	var list []Head
	for _, c := range s.Columns {
		list = append(list, c.In(""))
		if c.Translated {
			for _, lang := range languages {
				list = append(list, c.In(lang))
			}
		}
	}
	return list
}

// Twins are the languages that the template offers besides the original.
var Twins = []string{model.Second}

// collect names the columns of a sheet by the fields that hold them, in order.
func collect[S any](sheet *Sheet, columns S) S {
	v := reflect.ValueOf(columns)
	for i := range v.NumField() {
		c, ok := v.Field(i).Interface().(*Column)
		if !ok {
			continue
		}
		name := v.Type().Field(i).Name
		c.Key = strings.ToLower(name[:1]) + name[1:]
		if name == "URL" {
			c.Key = "url"
		}
		if name == "ID" {
			c.Key = "id"
		}
		c.Sheet, c.Index = sheet, len(sheet.Columns)
		sheet.Columns = append(sheet.Columns, c)
	}
	return columns
}

// Named gives the sheet with a key; nil where there is none.
func Named(key string) *Sheet {
	i := slices.IndexFunc(All, func(s *Sheet) bool { return s.Key == key })
	if i < 0 {
		return nil
	}
	return All[i]
}

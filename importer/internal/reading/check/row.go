package check

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

const (
	longestID   = 80   // characters: it names a file
	longestName = 120  // characters of a name
	longestText = 4000 // characters of any other text

	longestAddress = 1000 // characters of an address on the web, and of a legend
	longestWord    = 200  // characters of a number, a period, a word of a list, the name of a place
)

var slugForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// row reads the cells of one row, each by the kind of its column. What can't be read is told
// once, and gives the zero value.
type row struct {
	*book.Row
	to     *report
	table  *table
	spec   *sheets.Sheet
	broken bool // holds an error, and is no part of the programme
}

// add tells of a problem in the row.
func (r *row) add(p problem.Problem) {
	r.broken = r.broken || p.Severity() == problem.Error
	r.to.keep(p)
}

// tell adds a problem with a cell. Args are names and values.
func (r *row) tell(code problem.Code, c book.Cell, args ...any) {
	p := problem.Problem{Code: code, At: c.At(), Value: shown(c), Args: problem.Args{}}
	for i := 0; i < len(args); i += 2 {
		p.Args[args[i].(string)] = args[i+1]
	}
	r.add(p)
}

// refuse tells why a cell can't be read.
func (r *row) refuse(c book.Cell, why *problem.Refusal) {
	p := why.In(c.At(), shown(c))
	r.broken = r.broken || p.Severity() == problem.Error
	r.to.refused(p)
}

// again counts a cell that can't be read as one like the others in its column, where so many of
// them have been told that nobody reads why. False means that it has to be found out.
func (r *row) again(c book.Cell) bool {
	code, tired := r.to.again(c)
	if tired {
		r.add(problem.Problem{Code: code, At: c.At(), Value: shown(c)})
	}
	return tired
}

// from is where a cell stands.
func from(c book.Cell) model.From {
	at := c.At()
	return model.From{Workbook: at.Workbook, Sheet: at.Sheet, Cell: at.Cell}
}

// cell gives a cell that holds something readable. A required one that is empty is told, but
// not where the whole column is missing, which package book has told.
func (r *row) cell(column *sheets.Column) (c book.Cell, ok bool) {
	if c = r.Cell(column); c.Kind == book.Blank {
		if column.Required {
			r.broken = true
			if r.there(column) {
				help := column.Said()
				if len(column.Words) > 0 && column.Kind == sheets.Choice {
					help = words.Say("told.one_of", "Help", help, "Words", words.List(words.Strings(column.Words.Words())))
				}
				r.tell(problem.Empty, c, "column", column.Label, "help", help)
			}
		}
		return c, false
	}
	if misfit(c, column) != "" {
		return c, false
	}
	c.Text = clean(c.Text)
	if footnoted(column, c) {
		c.Text, _ = book.CutFootnote(c.Text)
	}
	return c, true
}

// footnoted tells whether a raised mark in a cell is a footnote rather than a part of a text,
// as in m².
func footnoted(column *sheets.Column, c book.Cell) bool {
	_, mark := book.CutFootnote(c.Text)
	switch column.Kind {
	case sheets.Plain:
		return c.Kind == book.Text && mark != "" && column.IsName
	case sheets.List, sheets.Former, sheets.Symbols, sheets.URL:
		return false
	}
	return c.Kind == book.Text && mark != ""
}

// there tells whether the sheet has a column.
func (r *row) there(column *sheets.Column) bool {
	_, ok := r.table.Heads[column.In("")]
	return ok
}

// at is the cell of a column or, where the sheet has no such column, of another one.
func (r *row) at(column, other *sheets.Column) book.Cell {
	if r.there(column) {
		return r.Cell(column)
	}
	return r.Cell(other)
}

// blank tells whether a cell is empty.
func (r *row) blank(column *sheets.Column) bool { return r.Cell(column).Kind == book.Blank }

// text reads a text in Swedish, and in every other language that there is one in.
func (r *row) text(column *sheets.Column) model.Text {
	t := model.Text{}
	if c, ok := r.cell(column); ok {
		t[model.Original] = c.Text
	}
	if !column.Translated {
		return t
	}
	for _, lang := range r.table.languages {
		twin := column.In(lang)
		c := r.Twin(twin)
		if c.Kind == book.Blank || misfit(c, column) != "" {
			continue
		}
		if t[lang] = clean(c.Text); footnoted(column, c) {
			t[lang], _ = book.CutFootnote(t[lang])
		}
		if r.blank(column) && !column.Required {
			r.half(column, twin)
		}
	}
	return t
}

// translations are what a column says in other languages, as it is written.
func (r *row) translations(column *sheets.Column) []string {
	var texts []string
	for _, lang := range r.table.languages {
		if s := clean(r.Twin(column.In(lang)).Text); s != "" {
			texts = append(texts, s)
		}
	}
	return texts
}

// unsaid tells whether a text is blank in every language.
func (r *row) unsaid(column *sheets.Column) bool {
	return r.blank(column) && len(r.translations(column)) == 0
}

// optional reads a text that need not be there.
func (r *row) optional(column *sheets.Column) *model.Text {
	if t := r.text(column); t[model.Original] != "" {
		return &t
	}
	return nil
}

// plain reads a text without translation.
func (r *row) plain(column *sheets.Column) string { return r.text(column)[model.Original] }

// half tells that a column is empty although another one, which needs it, is filled. Where
// the sheet has no such column that is told once, at the heading of the other one.
func (r *row) half(column *sheets.Column, filled sheets.Head) {
	r.broken = true
	label := filled.Label()
	if !r.there(column) {
		at := r.table.Heads[filled].At()
		if !r.table.Claimed[column.In("")] && r.to.once(at.String()+" "+column.Key) {
			r.add(problem.Problem{Code: problem.HalfColumns, At: at, Value: label,
				Args: problem.Args{"column": column.Label, "filled": label}})
		}
		return
	}
	r.add(problem.Problem{Code: problem.HalfPair, At: r.Cell(column).At(), Value: shown(r.Twin(filled)),
		Args: problem.Args{"column": column.Label, "filled": label}})
}

// pair tells where a column is filled but not another one that it needs.
func (r *row) pair(filled, needed *sheets.Column) {
	if !r.blank(filled) && r.blank(needed) {
		r.half(needed, filled.In(""))
	}
}

// year reads a year; 0 where there is none.
func (r *row) year(column *sheets.Column) int {
	c, ok := r.cell(column)
	if !ok {
		return 0
	}
	year, ok := readYear(c)
	if !ok {
		r.tell(problem.NotYear, c)
	}
	return year
}

func readYear(c book.Cell) (year int, ok bool) {
	year, err := strconv.Atoi(c.Text)
	if err != nil || year < 1900 || year > 2100 {
		return 0, false
	}
	return year, true
}

// url reads an address on the web.
func (r *row) url(column *sheets.Column) string {
	c, ok := r.cell(column)
	if !ok {
		return ""
	}
	address, ok := webAddress(c.Text)
	if !ok {
		p := problem.Problem{Code: problem.NotURL, At: c.At(), Value: c.Text}
		if guess, ok := webAddress("https://" + c.Text); ok {
			p.Suggest = []string{guess}
		}
		r.add(p)
	}
	return address
}

func webAddress(text string) (address string, ok bool) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.User != nil ||
		!strings.Contains(u.Hostname(), ".") || strings.ContainsFunc(text, unicode.IsSpace) {
		return "", false
	}
	return u.String(), true
}

// english notes that a name is not translated.
func (r *row) english(column *sheets.Column, t model.Text) {
	if t[model.Original] == "" || t[model.Second] != "" {
		return
	}
	c, twin := r.Cell(column), column.In(model.Second)
	if _, there := r.table.Heads[twin]; there {
		c = r.Twin(twin)
	}
	r.add(problem.Problem{Code: problem.NoEnglish, At: c.At(), Args: problem.Args{"column": column.Label}})
}

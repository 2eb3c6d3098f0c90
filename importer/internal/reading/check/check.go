// Package check makes one programme of what the workbooks hold together, and tells what is
// wrong in them. It reads no files: rows come from package book.
package check

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/places"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// Options tells how to check.
type Options struct {
	// Alone means that the workbooks are checked outside a site, so that other workbooks may
	// hold what they refer to. A sheet that none of them has is then a note and not an error.
	Alone bool
	// Before is what is public now, to compare with; nil where nothing is.
	Before *model.Programme
}

// inOrder puts the workbook of the programme itself first, then the others by name: its key
// indicator is the headline of the site, whatever the files are called.
func inOrder(a, b *book.Workbook) int {
	others := func(w *book.Workbook) int {
		if slices.ContainsFunc(w.Tables, func(t book.Table) bool { return t.Spec == sheets.Settings.Sheet }) {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(others(a), others(b)), cmp.Compare(a.Name, b.Name))
}

// Reading is the workbooks read as one programme. Where one of them has an error the programme
// lacks the rows concerned, and is not to be had.
type Reading struct {
	programme *model.Programme
	sound     bool
}

// Sound gives the programme, if no rule found an error.
func (r Reading) Sound() (p *model.Programme, ok bool) {
	if !r.sound {
		return nil, false
	}
	return r.programme, true
}

// Programme reads the workbooks as one programme and gives every problem in them but those that their
// cells had when they were read. Their values are read last, a sheet at a time.
func Programme(books []*book.Workbook, opts Options) (Reading, problem.List) {
	c := newChecker(opts)
	p := &model.Programme{}
	books = slices.SortedFunc(slices.Values(books), inOrder)
	for _, b := range books {
		p.Workbooks = append(p.Workbooks, model.Workbook{Name: b.Name, SHA256: b.SHA256, Bytes: b.Bytes})
		c.scanName(problem.Place{Workbook: b.Name}, b.Name)
		for i := range b.Tables {
			if t := &b.Tables[i]; t.Spec != sheets.Values.Sheet {
				c.open(t)
			}
		}
	}
	c.places = c.nameplaces()
	p.Settings = c.settings()
	c.followUp = p.Settings.FollowUp
	p.Areas = c.areas()
	p.Places = c.readPlaces()
	c.listed = p.Places
	p.Goals = c.goals()
	p.Activities = c.activities()
	order := c.readIndicators()
	for _, b := range books {
		b.Values(c.values)
	}
	c.comparisons()
	c.rankings()
	for _, i := range order {
		p.Indicators = append(p.Indicators, c.finish(i))
	}
	c.lost(opts.Before, p)
	c.idleChecks()
	c.problems = c.withoutConsequences(c.problems)
	c.problems = c.sameWorkbooks(c.problems)
	c.problems.Sort()
	return Reading{p, c.problems.Errors() == 0}, c.problems
}

func newChecker(opts Options) *checker {
	return &checker{
		alone:      opts.Alone,
		rows:       map[*sheets.Sheet][]*row{},
		found:      map[*sheets.Sheet]problem.Place{},
		filled:     map[*sheets.Sheet]map[problem.Place]bool{},
		counts:     map[string]int{},
		numbers:    map[string]uint32{},
		shared:     map[string]map[string]string{},
		ids:        map[*sheets.Sheet]map[string]*row{},
		indicators: map[string]*indicator{},
		unread:     map[*sheets.Sheet]bool{},
		vague:      map[*sheets.Sheet]bool{},
		told:       map[string]bool{},
		named:      map[*sheets.Sheet]*designations{},
		kept:       map[string]int{},
		spelt:      map[string]spelling{},
		periods:    map[string]model.Period{},
		full:       map[string]int{},
		tired:      map[string]problem.Code{},
	}
}

const (
	// mostKept is how many problems of one code in one column are kept; the rest are counted.
	mostKept = 1000
	// mostKeptInAll is how many are kept before only one more of each code is, the rest of them
	// counted whatever their column. Nobody mends so many by reading about them.
	mostKeptInAll = 20_000
)

// keep takes in a problem, or only counts it where there are many like it.
func (c *checker) keep(p problem.Problem) {
	key, most := string(p.Code)+"\x00"+p.Column(), mostKept
	if p.Checked != "" {
		key += "\x00checked"
	}
	i, full := c.full[key]
	if !full && len(c.problems) >= mostKeptInAll {
		key, most = string(p.Code), 1
		i, full = c.full[key]
	}
	if full {
		c.problems[i].More++
		return
	}
	if c.kept[key]++; c.kept[key] == most {
		c.full[key] = len(c.problems)
	}
	p.Value = words.Shorten(p.Value, longestValue)
	c.problems.Add(p)
}

// longestValue is how many characters of what somebody wrote a problem keeps.
const longestValue = 200

// withoutConsequences leaves out the notes on indicators without values where an error may be
// the reason.
func (c *checker) withoutConsequences(l problem.List) problem.List {
	reason := c.unread[sheets.Values.Sheet] || c.unread[sheets.Indicators.Sheet]
	for _, p := range l {
		reason = reason || p.Severity() == problem.Error && (p.Code == problem.NoSheet || p.Code == problem.NoRows ||
			c.about(p.At, sheets.Values.Sheet) || c.about(p.At, sheets.Indicators.Sheet))
	}
	if !reason {
		return l
	}
	return slices.DeleteFunc(l, func(p problem.Problem) bool { return p.Code == problem.NoValues })
}

// about tells whether something stands in a sheet of a kind that has rows.
func (c *checker) about(at problem.Place, kind *sheets.Sheet) bool {
	return c.filled[kind][problem.Place{Workbook: at.Workbook, Sheet: at.Sheet}]
}

// sameWorkbooks tells once of two workbooks that say the same in many rows: somebody has most
// likely saved one of them under a new name.
func (c *checker) sameWorkbooks(l problem.List) problem.List {
	type pair struct{ later, earlier string }
	pairOf := func(p problem.Problem) (both pair, ok bool) {
		switch p.Code {
		case problem.RepeatedID, problem.RepeatedValue, problem.RepeatedStatement:
			both = pair{p.At.Workbook, p.Also[0].Workbook}
		}
		return both, both.later != both.earlier
	}
	repeats := map[pair]int{}
	for _, p := range l {
		if both, ok := pairOf(p); ok {
			repeats[both] += 1 + p.More
		}
	}
	maps.DeleteFunc(repeats, func(both pair, n int) bool { return n < 10 && (n == 1 || 2*n < c.counts[both.later]) })
	l = slices.DeleteFunc(l, func(p problem.Problem) bool {
		both, _ := pairOf(p)
		return repeats[both] > 0
	})
	for both, n := range repeats {
		l.Add(problem.Problem{Code: problem.SameWorkbook, At: problem.Place{Workbook: both.later},
			Args: problem.Args{"first": both.earlier, "count": n},
			Also: []problem.Place{{Workbook: both.earlier}}})
	}
	return l
}

// checker is what the rules share.
type checker struct {
	alone      bool
	rows       map[*sheets.Sheet][]*row                 // but those of values
	filled     map[*sheets.Sheet]map[problem.Place]bool // the sheets of each kind that have rows
	counts     map[string]int                           // of the rows, by workbook
	found      map[*sheets.Sheet]problem.Place          // the first sheet of each kind
	ids        map[*sheets.Sheet]map[string]*row        // rows by their id
	places     *gazetteer
	listed     []model.Place
	ground     *places.Places                  // of listed, see lie
	indicators map[string]*indicator           // by id
	followUp   int                             // the year of the follow-up; 0 where it can't be read
	unread     map[*sheets.Sheet]bool          // sheets whose ids package book could not find
	vague      map[*sheets.Sheet]bool          // sheets with a row whose id can't be read, told there
	told       map[string]bool                 // what is told once, such as the lack of a sheet
	named      map[*sheets.Sheet]*designations // what its rows are called, by sheet; made by guess
	compared   int                             // pairs of letters, by suggest
	spelt      map[string]spelling             // how breakdowns and their categories are written first
	periods    map[string]model.Period         // by what somebody wrote
	problems   problem.List
	kept       map[string]int               // problems by code and column
	checked    []*acknowledgement           // of the rows of values, in their order
	numbers    map[string]uint32            // that stand for texts, see number
	shared     map[string]map[string]string // breakdowns of values, which many share
	tired      map[string]problem.Code      // what is most often wrong in a column, where nobody asks why any more
	full       map[string]int               // the last problem kept, where there are too many
}

// table is a sheet while its rows are read.
type table struct {
	*book.Table
	languages []string       // that it is translated into
	stated    stated         // unit, of a table of values
	rows      map[string]int // of each indicator in a table of values, by what it is called
}

// open takes in a sheet: its rows, the problems of single cells, and the ids of its rows.
func (c *checker) open(t *book.Table) {
	of := c.take(t)
	names := t.Spec.Columns[0]
	for i := range t.Rows {
		r := c.row(of, i)
		if r == nil {
			continue
		}
		if names.Kind == sheets.ID {
			r.name(names)
		}
		c.rows[t.Spec] = append(c.rows[t.Spec], r)
	}
	c.breakdowns(t)
}

// take takes in a sheet without its rows.
func (c *checker) take(t *book.Table) *table {
	c.scanName(t.At, t.At.Sheet)
	spec := t.Spec
	names := spec.Columns[0]
	if _, ok := t.Heads[names.In("")]; !ok {
		c.unread[spec] = true
	}
	if _, ok := c.found[spec]; !ok {
		c.found[spec] = t.At
		c.ids[spec] = map[string]*row{}
		c.filled[spec] = map[problem.Place]bool{}
	}
	return &table{Table: t, languages: t.Languages()}
}

// row takes in a row of a sheet; nil where it is hardly one.
func (c *checker) row(t *table, n int) *row {
	r := &row{Row: &t.Rows[n], checker: c, table: t, spec: t.Spec}
	r.scan()
	if r.isNoRow() {
		return nil
	}
	c.filled[t.Spec][t.At] = true
	c.counts[t.At.Workbook]++
	return r
}

// isNoRow tells of a row that is hardly one: a heading, a total or a footnote in the table, as
// most of what it must hold is empty.
func (r *row) isNoRow() bool {
	if r.Wide {
		return false
	}
	required, filled := 0, 0
	var first book.Cell
	for _, column := range r.spec.Columns {
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

// has tells whether the ids of a sheet are known. Where no workbook has the sheet, the first
// row to ask tells so; what package book could not read it has told itself.
func (r *row) has(sheet *sheets.Sheet) bool {
	if at, ok := r.found[sheet]; ok {
		if len(r.rows[sheet]) == 0 && !r.unread[sheet] && !r.vague[sheet] {
			if r.alone {
				r.without(sheet, problem.NotCheckable, problem.Place{Workbook: r.table.At.Workbook})
			} else {
				r.without(sheet, problem.NoRows, at)
			}
		}
		return !r.unread[sheet] && len(r.rows[sheet]) > 0
	}
	if r.alone {
		r.without(sheet, problem.NotCheckable, problem.Place{Workbook: r.table.At.Workbook})
	} else {
		r.without(sheet, problem.NoSheet, problem.Place{})
	}
	return false
}

// without tells, once, that no workbook has a sheet.
func (c *checker) without(sheet *sheets.Sheet, code problem.Code, at problem.Place) {
	if !c.told[sheet.Key] {
		c.told[sheet.Key] = true
		c.keep(problem.Problem{Code: code, At: at, Value: sheet.Name, Args: problem.Args{"sheet": sheet.Name}})
	}
}

// chains follows each row to the row that it is part of, and tells of rows that are part of
// themselves in the end.
func (c *checker) chains(column *sheets.Column, parent map[string]string) {
	sheet := column.Sheet
	walk := map[string]int{} // by id: which walk came there first
	for n, r := range c.rows[sheet] {
		if walk[r.id] > 0 || c.ids[sheet][r.id] != r {
			continue
		}
		id := r.id
		for ; id != "" && walk[id] == 0; id = parent[id] {
			walk[id] = n + 1
		}
		if id == "" || walk[id] != n+1 {
			continue // to its end, or into what an earlier walk has seen
		}
		chain := []string{id}
		for next := parent[id]; next != id; next = parent[next] {
			chain = append(chain, next)
		}
		r := c.ids[sheet][id]
		cell := r.Cell(column)
		p := problem.Problem{Code: problem.InsideItself, At: cell.At(), Value: shown(cell), Args: problem.Args{
			"chain": strings.Join(append(chain, id), " → "), "column": column.Label}}
		for _, id := range chain[1:] {
			p.Also = append(p.Also, c.ids[sheet][id].Cell(column).At())
		}
		r.add(p)
	}
}

// Package check makes one programme of what the workbooks hold together, and tells what is
// wrong in them. It reads no files: rows come from package book.
package check

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/places"
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

// inOrder puts the workbooks of programmes first, the latest follow-up's before the others', and then the
// others by name: its key indicator is the headline of the site, whatever the files are called.
func (f *followUps) inOrder(a, b *book.Workbook) int {
	rest := func(w *book.Workbook) int {
		if slices.ContainsFunc(w.Tables, func(t book.Table) bool { return t.Spec == sheets.Settings.Sheet }) {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(rest(a), rest(b)), cmp.Compare(f.ofBook[b.Name], f.ofBook[a.Name]), cmp.Compare(a.Name, b.Name))
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
	c.followUps = newFollowUps(books)
	p := &model.Programme{}
	books = slices.SortedFunc(slices.Values(books), c.followUps.inOrder)
	for _, b := range books {
		p.Workbooks = append(p.Workbooks, model.Workbook{Name: b.Name, SHA256: b.SHA256, Bytes: b.Bytes, FollowUp: c.followUps.ofBook[b.Name]})
		c.private(problem.Place{Workbook: b.Name}, b.Name)
		for i := range b.Tables {
			if t := &b.Tables[i]; t.Spec != sheets.Values.Sheet {
				c.open(t)
			}
		}
	}
	for _, rows := range c.rows {
		slices.SortStableFunc(rows, func(a, b *entry) int { return cmp.Compare(b.table.year, a.table.year) })
	}
	c.places = c.nameplaces()
	p.FollowUps = c.settings()
	p.Settings = p.FollowUps[0]
	p.Areas = c.areas()
	p.Places = c.readPlaces()
	c.listed = p.Places
	p.Goals = c.goals()
	p.Activities = c.activities()
	c.inherit(p)
	c.readUnits()
	order := c.readIndicators()
	c.targets(p.Settings.MunicipalityCode)
	for _, b := range books {
		b.Values(c.values)
	}
	for _, i := range order {
		i.first, i.unusable, i.ofAll = nil, nil, nil
	}
	c.comparisons()
	c.rankings()
	for _, i := range order {
		p.Indicators = append(p.Indicators, c.finish(i))
	}
	c.lost(opts.Before, p)
	c.stale(p)
	c.idleChecks()
	c.problems = c.withoutConsequences(c.problems)
	c.problems = c.sameWorkbooks(c.problems)
	c.problems.Sort()
	return Reading{p, c.problems.Errors() == 0}, c.problems
}

func newChecker(opts Options) *checker {
	to := newReport()
	return &checker{
		report:     to,
		breakdowns: breakdowns{to, map[string]spelling{}},
		own:        ownWords{map[string]*model.OwnUnit{}, map[string]model.PlaceKind{}},
		guesses:    guesses{named: map[*sheets.Sheet]*designations{}},
		alone:      opts.Alone,
		rows:       map[*sheets.Sheet][]*entry{},
		found:      map[*sheets.Sheet]problem.Place{},
		filled:     map[*sheets.Sheet]map[problem.Place]bool{},
		counts:     map[string]int{},
		numbers:    numbers{},
		shared:     map[string]map[string]string{},
		ids:        map[*sheets.Sheet]map[string]*entry{},
		turns:      map[turn]*entry{},
		indicators: map[string]*indicator{},
		unread:     map[*sheets.Sheet]bool{},
		vague:      map[*sheets.Sheet]bool{},
		periods:    periods{},
		followUps:  newFollowUps(nil),
		formers:    map[*sheets.Sheet]map[string]*entry{},
	}
}

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
	*report
	alone      bool
	rows       map[*sheets.Sheet][]*entry               // but those of values
	filled     map[*sheets.Sheet]map[problem.Place]bool // the sheets of each kind that have rows
	counts     map[string]int                           // of the rows, by workbook
	found      map[*sheets.Sheet]problem.Place          // the first sheet of each kind
	ids        map[*sheets.Sheet]map[string]*entry      // the rows that have the last word on their id
	places     *gazetteer
	own        ownWords
	home       *model.Place // the municipality, where no workbook has places
	listed     []model.Place
	ground     *places.Places        // of listed, see lie
	indicators map[string]*indicator // by id
	followUps  followUps
	turns      map[turn]*entry
	unread     map[*sheets.Sheet]bool // sheets whose ids package book could not find
	vague      map[*sheets.Sheet]bool // sheets with a row whose id can't be read, told there
	guesses    guesses
	breakdowns breakdowns
	periods    periods
	formers    map[*sheets.Sheet]map[string]*entry // rows by the ids that they had before
	checked    []*acknowledgement                  // of the rows of values, in their order
	numbers    numbers                             // of places, periods and parts
	shared     map[string]map[string]string        // breakdowns of values, which many share
}

// table is a sheet while its rows are read.
type table struct {
	*book.Table
	languages []string       // that it is translated into
	year      int            // of its follow-up; 0 for none
	stated    stated         // unit, of a table of values
	rows      map[string]int // of each indicator in a table of values, by what it is called
}

// open takes in a sheet: its rows, the problems of single cells, and the ids of its rows.
func (c *checker) open(t *book.Table) {
	of := c.take(t)
	names := t.Spec.Columns[0]
	for i := range t.Rows {
		r := c.entry(of, i)
		if r == nil {
			continue
		}
		if names.Kind == sheets.ID {
			r.name(names)
		}
		c.rows[t.Spec] = append(c.rows[t.Spec], r)
	}
	c.breakdowns.tell(t)
}

// take takes in a sheet without its rows.
func (c *checker) take(t *book.Table) *table {
	c.private(t.At, t.At.Sheet)
	spec := t.Spec
	names := spec.Columns[0]
	if _, ok := t.Heads[names.In("")]; !ok {
		c.unread[spec] = true
	}
	if _, ok := c.found[spec]; !ok {
		c.found[spec] = t.At
		c.ids[spec] = map[string]*entry{}
		c.filled[spec] = map[problem.Place]bool{}
	}
	of := &table{Table: t, languages: t.Languages()}
	c.date(of)
	return of
}

// entry takes in a row of a sheet; nil where it is hardly one.
func (c *checker) entry(t *table, n int) *entry {
	r := &entry{row: row{Row: &t.Rows[n], to: c.report, table: t, spec: t.Spec}, checker: c}
	r.scan()
	if r.isNoRow() {
		return nil
	}
	c.filled[t.Spec][t.At] = true
	c.counts[t.At.Workbook]++
	return r
}

// without tells, once, that no workbook has a sheet.
func (c *checker) without(sheet *sheets.Sheet, code problem.Code, at problem.Place) {
	if c.once(sheet.Key) {
		c.keep(problem.Problem{Code: code, At: at, Value: sheet.Name, Args: problem.Args{"sheet": sheet.Name}})
	}
}

// circles follows each row of a sheet to the next, and gives one id of each circle that it comes to.
func (c *checker) circles(sheet *sheets.Sheet, next map[string]string) iter.Seq[string] {
	return func(yield func(string) bool) {
		walk := map[string]int{} // by id: which walk came there first
		for n, r := range c.rows[sheet] {
			if walk[r.id] > 0 || !c.holds(r) {
				continue
			}
			id := r.id
			for ; id != "" && walk[id] == 0; id = next[id] {
				walk[id] = n + 1
			}
			if id == "" || walk[id] != n+1 {
				continue // to its end, or into what an earlier walk has seen
			}
			if !yield(id) {
				return
			}
		}
	}
}

// chains follows each row to the row that it is part of, and tells of rows that are part of
// themselves in the end.
func (c *checker) chains(column *sheets.Column, parent map[string]string) {
	sheet := column.Sheet
	for id := range c.circles(sheet, parent) {
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

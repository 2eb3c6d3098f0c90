package book

import (
	"slices"

	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// untilNext gives the lines of a table up to where its headings come again. What stands below
// them is another table, of which nobody knows whether it goes on with the first.
func (t *Table) untilNext(keys columns, below []line, problems *problem.List) []line {
	labels, values := labelsOf(t.Spec), sheets.Values
	for i, l := range below {
		known := map[sheets.Head]bool{}
		again := false
		for _, c := range l.cells {
			if c.Kind != Text || !mayBegin(c.Text) {
				continue
			}
			head := labels.exact(c.label())
			if head.Required() {
				known[head] = true
			}
			again = again || keys[c.column].Column == values.Place && (head.Column == values.Place || head.Column == values.Indicator)
		}
		// The names of columns are no data, and the word for a place is no place.
		if len(known) >= 2 || again {
			problems.Add(problem.Problem{Code: problem.StackedTables, At: l.cells[0].At(), Args: problem.Args{"row": l.number}})
			return below[:i]
		}
	}
	return below
}

// fillDown gives blank cells what the last one above them says, in the columns whose heading
// asks for it. Where a column is filled in like that without asking, it is told once, and the
// rows are filled so that nothing more is said of them.
func (t *Table) fillDown(keys columns, head line, rows []line, problems *problem.List) {
	for _, h := range head.cells {
		column, read := keys[h.column]
		asked := fillMark.MatchString(h.Text)
		if !read || !asked && (!t.isValues() || column.Column == nil || column.Kind != sheets.Ref && column.Kind != sheets.PeriodKind) {
			continue
		}
		var last *placed
		var blank []problem.Place
		withValue := 0
		filled := slices.Clone(rows)
		for i, l := range rows {
			valued := !t.isValues() || slices.ContainsFunc(l.cells, func(c placed) bool { return keys[c.column].Column == sheets.Values.Value })
			if valued {
				withValue++
			}
			switch j, there := find(l.cells, h.column); {
			case there:
				last = &l.cells[j]
			case valued && last != nil:
				c := *last
				c.Cell = c.put(last.sheet, h.column, l.number)
				blank = append(blank, c.At())
				filled[i].cells = put(l.cells, c)
			}
		}
		p := problem.Problem{Code: problem.FilledDown, Value: fillMark.ReplaceAllString(h.Text, ""), Args: problem.Args{"count": len(blank)}}
		if !asked {
			p.Code, p.Args["heading"] = problem.BlankBelow, p.Value+fillDown
		}
		// A cell or two may be forgotten; a column that is blank in half its rows is meant so.
		if len(blank) > 0 && (asked || 2*len(blank) >= withValue) {
			p.At = blank[0]
			problems.Add(p)
			copy(rows, filled)
		}
	}
}

package book

import (
	"regexp"
	"time"

	"lagesbild/importer/internal/problem"
	"lagesbild/importer/internal/programme"
)

// wide is a sheet of values as statistics are often laid out: places down, periods across,
// and the indicator in a cell above or in a column of its own.
type wide struct {
	row       int // index of the line with the headings
	place     placed
	indicator *placed  // heading of a column, or nil
	above     placed   // the heading of the cell above the table that names the indicator
	named     *Cell    // that cell
	periods   []placed // headings
	repeated  []problem.Problem
	unknown   []placed
}

var likeYear = regexp.MustCompile(`^(19|20)\d\d`)

// findWide looks for a row that names places and at least one period, or what was likely
// meant for one, and has neither a column of values nor one of periods.
func findWide(spec *Sheet, lines []line) (w wide, ok bool) {
	keys := spec.labels()
	for i, l := range lines {
		w.row, w.periods, w.unknown, w.repeated, w.indicator = i, nil, nil, nil, nil
		place, long, years := false, false, 0
		seen := map[string]placed{}
		for _, c := range l.cells {
			period, err := programme.ParsePeriod(c.Text)
			first, again := seen[period.ID]
			switch key := keys[c.label()]; {
			case key == "place":
				w.place, place = c, true
			case key == "indicator":
				w.indicator = &c
			case key == "value", key == "period":
				long = true
			case err == nil && again:
				w.repeated = append(w.repeated, problem.Problem{Code: problem.RepeatedHeading, At: c.At, Value: c.Text, Also: []problem.Place{first.At}})
			case err == nil && (c.Kind == Text || c.Kind == Number):
				seen[period.ID] = c
				w.periods = append(w.periods, c)
				years++
			default:
				w.unknown = append(w.unknown, c)
				if likeYear.MatchString(c.Text) {
					years++
				}
			}
		}
		if place && !long && years > 0 {
			if w.indicator == nil {
				w.findIndicator(keys, lines[:i])
			}
			return w, true
		}
	}
	return wide{}, false
}

// findIndicator looks above the table for a cell that says "indikator", with the id to its
// right or below.
func (w *wide) findIndicator(keys map[string]string, above []line) {
	for i, l := range above {
		for j, c := range l.cells {
			if keys[c.label()] != "indicator" {
				continue
			}
			w.above = c
			if j+1 < len(l.cells) {
				w.named = &l.cells[j+1].Cell
				return
			}
			if i+1 < len(above) && above[i+1].number == l.number+1 {
				for _, below := range above[i+1].cells {
					if below.column == c.column {
						w.named = &below.Cell
						return
					}
				}
			}
		}
	}
}

// tellUnknown tells of the headings that are no periods.
func (w *wide) tellUnknown(spec *Sheet, problems *problem.List) {
	keys := spec.labels()
	known := header{heads: map[string]placed{"indicator": w.above, "place": w.place}}
	for _, c := range w.unknown {
		p := problem.Problem{Code: problem.UnknownColumn, At: c.At, Value: c.Text}
		switch day, err := time.Parse(time.DateOnly, c.Text); {
		case keys[c.label()] != "":
			p.Code = problem.NotInWide
		case likeYear.MatchString(c.Text):
			p.Code = problem.NotPeriodHeading
			if err == nil && day.Day() == 1 { // Excel made a day of a month
				p.Suggest = []string{day.Format("2006-01")}
			}
		default:
			if p.Suggest = known.meant(spec, c); len(p.Suggest) > 0 {
				p.Code = problem.MisspeltHeading
			}
		}
		problems.Add(p)
	}
}

// readWide turns the sheet into rows of the usual form, one for each place and period. Each
// cell keeps the address where it really stands. A blank value is a row as well: the source
// may use it as a sign.
func (t *Table) readWide(w wide, g grid, problems *problem.List) {
	for _, p := range w.repeated {
		problems.Add(p)
	}
	w.tellUnknown(t.Spec, problems)
	switch {
	case w.indicator == nil && w.named == nil:
		problems.Add(problem.Problem{Code: problem.NoWideIndicator, At: w.place.At})
		return
	case len(w.periods) == 0:
		return
	}
	keys := map[int]string{w.place.column: "place"}
	t.Heads = map[string]Cell{"indicator": w.above.Cell, "place": w.place.Cell, "period": w.periods[0].Cell, "value": w.periods[0].Cell}
	if w.indicator != nil {
		t.Heads["indicator"] = w.indicator.Cell
		keys[w.indicator.column] = "indicator"
	}
	for _, period := range w.periods {
		keys[period.column] = "value"
	}
	head, below := g.lines[w.row], g.lines[w.row+1:]
	tellNameless(nameless(keys, head, below), nil, t.At, head.number, problems)
	for _, l := range t.body(keys, g, below, problems) {
		r := Row{Number: l.number, cells: map[int]Cell{}, at: at(t.At, w.place.column, l.number)}
		for _, c := range l.cells {
			r.cells[c.column] = c.Cell
		}
		for _, period := range w.periods {
			one := Row{Number: l.number, Wide: true, at: r.at, fixed: map[string]Cell{
				"place": r.in(w.place.column), "period": period.Cell, "value": r.in(period.column)}}
			if w.indicator != nil {
				one.fixed["indicator"] = r.in(w.indicator.column)
			} else {
				one.fixed["indicator"] = *w.named
			}
			t.Rows = append(t.Rows, one)
		}
	}
}

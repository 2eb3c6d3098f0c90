package check

import (
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// former reads the ids that a row had before. They stay its own: no other row may have or have had one.
func (r *entry) former(column *sheets.Column) []string {
	var ids []string
	c := r.Cell(column)
	for _, id := range r.list(column) {
		if column == sheets.Places.FormerCodes {
			id = padded(id)
		}
		p := problem.Problem{At: c.At(), Value: id, Args: problem.Args{"column": column.Label}}
		taken, used := r.ids[r.spec][id]
		first, twice := r.formers[r.spec][id]
		switch {
		case !slugForm.MatchString(id):
			p.Code, p.Args["example"] = problem.NotID, column.Sheet.Columns[0].Example
		case used && !r.after(taken):
			p.Code, p.Also = problem.StillInUse, []problem.Place{taken.Cell(r.spec.Columns[0]).At()}
		case twice && first.id != r.id:
			p.Code, p.Also = problem.FormerTwice, []problem.Place{first.Cell(column).At()}
		case twice && first == r:
			continue // written twice in one cell
		default:
			if r.formers[r.spec] == nil {
				r.formers[r.spec] = map[string]*entry{}
			}
			r.formers[r.spec][id] = r
			ids = append(ids, id)
			continue
		}
		r.add(p)
	}
	return ids
}

// after tells whether a row is of a later follow-up than another one, which then had its say before.
func (r *entry) after(other *entry) bool {
	return other.table.year > 0 && r.table.year > other.table.year
}

// replacements reads the codes of the places that a place was merged into or split up into.
func (r *entry) replacements() []string {
	column := sheets.Places.ReplacedBy
	if r.unseparated(column, r.isPlace) {
		return nil
	}
	var codes []string
	for _, name := range r.list(column) {
		switch code := r.placeIn(r.Cell(column), name); {
		case code == "":
		case code == r.id:
			r.tell(problem.ReplacedByItself, r.Cell(column), "chain", code+" → "+code)
		default:
			codes = append(codes, code)
		}
	}
	return codes
}

// replacedByThemselves tells of places that are replaced by themselves in the end.
func (c *checker) replacedByThemselves(by map[string][]string) {
	const seen, done = 1, 2
	state := map[string]int{}
	var walk func(code string)
	walk = func(code string) {
		state[code] = seen
		for _, next := range by[code] {
			switch state[next] {
			case seen:
				if r := c.ids[sheets.Places.Sheet][code]; r != nil {
					r.tell(problem.ReplacedByItself, r.Cell(sheets.Places.ReplacedBy), "chain", code+" → "+next+" → … → "+code)
				}
			case done:
			default:
				walk(next)
			}
		}
		state[code] = done
	}
	for _, r := range c.rows[sheets.Places.Sheet] {
		if state[r.id] == 0 {
			walk(r.id)
		}
	}
}

// perThemselves tells of indicators that are counted per themselves, link by link.
func (c *checker) perThemselves(per map[string]string) {
	sheet := sheets.Indicators.Sheet
	for id := range c.circles(sheet, per) {
		itself := c.ids[sheet][id]
		itself.tell(problem.PerItself, itself.Cell(sheets.Indicators.Denominator))
	}
}

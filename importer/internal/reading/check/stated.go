package check

import (
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
)

// statedUnit is the unit that a text names; empty where it names none, or more than one.
func statedUnit(text string) model.Unit {
	text = confidence.ReplaceAllString(oneSpace(text), "")
	var units []model.Unit
	if m := statedPer.FindStringSubmatch(text); m != nil {
		units = append(units, model.Unit("per_"+strings.ReplaceAll(m[1], " ", "")))
	}
	if statedPercent.MatchString(text) {
		units = append(units, model.Percent)
	}
	if statedCount.MatchString(text) {
		units = append(units, "count")
	}
	if len(units) != 1 {
		return ""
	}
	return units[0]
}

// units tells of the unit that the titles of a table name, where an indicator in it has
// another one. Titles that name several units are no use.
func (c *checker) units(t *table, i *indicator) {
	cell, unit := t.stated.cell, t.stated.unit
	if unit == "" || i.Unit == "" || unit == i.Unit {
		return
	}
	if c.once(cell.At().String() + " " + i.ID) {
		c.keep(problem.Problem{Code: problem.OtherUnit, At: cell.At(), Value: cell.Text, Args: problem.Args{
			"stated": model.Units.Term(string(unit)).Said(), "unit": i.UnitName(), "indicator": i.ID}})
	}
}

// stated is the unit that the titles of a table name, and where; none where they name several.
type stated struct {
	cell book.Cell
	unit model.Unit
}

func statedIn(t *book.Table) (s stated) {
	for _, title := range t.Title {
		if u := statedUnit(title.Text); u != "" {
			if s.unit != "" && u != s.unit {
				return stated{}
			}
			s = stated{title, u}
		}
	}
	return s
}

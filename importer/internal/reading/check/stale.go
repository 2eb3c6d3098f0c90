package check

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/places"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// stale tells of what was true once, or is there still to be said: it stops nothing, only a whole site can be
// asked for it, and what is wrong comes first.
func (c *checker) stale(p *model.Programme) {
	if c.alone || c.problems.Errors() > 0 {
		return
	}
	if sheet, ok := c.latestProgramme(); ok {
		s := &p.Settings
		if s.Licence == "" {
			c.keep(problem.Problem{Code: problem.NoLicence, At: sheet})
		}
		if s.Email == "" && s.Contact == nil {
			c.keep(problem.Problem{Code: problem.NoContact, At: sheet})
		}
	}
	for n := range p.Indicators {
		c.saidToBeMissing(&p.Indicators[n])
	}
	c.uncounted(p)
}

// latestProgramme is the sheet Program of the latest follow-up.
func (c *checker) latestProgramme() (at problem.Place, ok bool) {
	for _, r := range c.rows[sheets.Settings.Sheet] { // the latest first
		return r.table.At, true
	}
	return at, false
}

// saidToBeMissing tells of an indicator that says what is not to be had, where each of its rows has a value
// and the text names neither a year nor a place that has none.
func (c *checker) saidToBeMissing(i *model.Indicator) {
	if i.Missing == nil || len(i.Observations) == 0 {
		return
	}
	text := (*i.Missing)[model.Original]
	valued := map[string]bool{} // places
	for n := range i.Observations {
		if i.Observations[n].Value == nil {
			return
		}
		valued[i.Observations[n].Place] = true
	}
	for _, year := range anyYear.FindAllString(text, -1) {
		if y, _ := strconv.Atoi(year); !slices.ContainsFunc(i.Periods, func(p model.Period) bool { return period.Holds(p, y) }) {
			return
		}
	}
	for code, name := range c.places.names {
		if !valued[code] && name != "" && strings.Contains(text, name) {
			return
		}
	}
	if of := c.indicators[i.ID]; of != nil {
		of.row.tell(problem.MissingAndHad, of.row.Cell(sheets.Indicators.Missing))
	}
}

var anyYear = regexp.MustCompile(`\b(19|20)\d\d\b`)

// uncounted tells of places that are tested against one around them without anybody having said how many
// live in both.
func (c *checker) uncounted(p *model.Programme) {
	tested := map[string]bool{}
	for n := range p.Indicators {
		for k := range p.Indicators[n].Observations {
			if o := &p.Indicators[n].Observations[k]; o.Lower != nil {
				tested[o.Place] = true
			}
		}
	}
	all := places.New(p.Places)
	for n := range p.Places {
		part := &p.Places[n]
		whole := all.Get(part.Within)
		if whole == nil || !tested[part.Code] || !tested[whole.Code] || part.Population != nil && whole.Population != nil {
			continue
		}
		r := c.ids[sheets.Places.Sheet][part.Code]
		if part.Population != nil {
			r = c.ids[sheets.Places.Sheet][whole.Code]
		}
		if r != nil {
			r.tell(problem.NoPopulation, r.Cell(sheets.Places.Population), "place", c.places.title(r.id), "whole", c.places.title(whole.Code))
		}
	}
}

// oldAssessment tells of a goal whose assessment is about a year before its follow-up's.
func (r *entry) oldAssessment(g *model.Goal) {
	if r.table.year > 0 && g.Status != model.NotAssessed && g.Assessed > 0 && g.Assessed < r.table.year {
		r.tell(problem.OldAssessment, r.Cell(sheets.Goals.Assessed), "year", r.table.year)
	}
}

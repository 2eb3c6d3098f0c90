package view

import (
	"slices"
	"sync"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// The parts that a page is put together from, each with one job. A part knows those below it.
type (
	// figures tells of values as they are.
	figures struct{ *placeNames }
	// findings tells of the differences and changes that package stat has tested.
	findings struct{ figures }
	// comparisons sets one place beside others.
	comparisons struct{ findings }
	// targets tells how an indicator moves towards its target.
	targets struct{ findings }
	// statements tells what sources say in words of differences and ranks.
	statements struct{ comparisons }
	// charts draws.
	charts struct{ statements }
	// rows lists indicators with their figures.
	rows struct{ charts }
	// startPage and placePages lay out the pages that have the most to tell.
	startPage  struct{ *site }
	placePages struct{ *site }
)

// site is the pages of one language.
type site struct {
	rows
	programme
	indicatorsOf
	targets     targets
	settings    model.Settings
	files       map[string]model.File // by path
	surveyAreas []string              // those of the municipality that have figures, by name
	everActive  map[string]bool       // places of an activity in any follow-up
	times       map[int]func() *site  // the site as each follow-up has it
}

// newSite is a programme as its latest follow-up has it.
func newSite(p *model.Programme, computed map[string]model.Analysis, index model.Index, w *words.Words) *site {
	names := newPlaceNames(p, w)
	found := findings{figures{names}}
	e := &site{
		rows:         rows{charts{statements{comparisons{found}}}},
		programme:    newProgramme(names, p, p.Settings.FollowUp),
		indicatorsOf: newIndicatorsOf(p, computed, names.lie, names.home),
		targets:      targets{found},
		settings:     p.Settings,
		files:        map[string]model.File{},
	}
	for _, f := range index.Files {
		e.files[f.Path] = f
	}
	e.surveyAreas = slices.DeleteFunc(e.ofKind(model.SurveyArea), func(code string) bool { return len(e.valuedAt(code)) == 0 })
	e.everActive = map[string]bool{}
	for i := range p.Activities {
		for _, place := range p.Activities[i].Places {
			e.everActive[place.Code] = true
		}
	}
	e.times = e.timesOf(p.FollowUps)
	for i := range p.Places {
		code := p.Places[i].Code
		names.pages[code] = e.hasPage(code)
	}
	return e
}

// asOf is the site as the follow-up of a year has it. Places and figures are the same. It is made when it is
// asked for, and once: many areas may have ended with it.
func (e *site) asOf(year int) *site {
	if year == e.settings.FollowUp {
		return e
	}
	return e.times[year]()
}

func (e *site) timesOf(followUps []model.Settings) map[int]func() *site {
	times := map[int]func() *site{}
	for n := range followUps {
		year := followUps[n].FollowUp
		times[year] = sync.OnceValue(func() *site {
			of := new(site)
			*of = *e
			of.programme = newProgramme(e.placeNames, e.every, year)
			of.settings = of.p.Settings
			return of
		})
	}
	return times
}

// hasPage tells whether a place has a page: every place with a figure or an activity, and the
// municipality with all that lies inside it.
func (e *site) hasPage(code string) bool {
	return code == e.home || e.inside(code, e.home) || len(e.indicatorsAt(code)) > 0 || e.everActive[code]
}

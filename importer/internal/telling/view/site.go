package view

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// The parts that a page is put together from, each with one job. A part knows those below it.
type (
	// programme tells of goals, assessments and activities.
	programme struct {
		*placeNames
		p     *model.Programme
		areas map[string]*model.Area
	}
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
	targets    targets
	settings   model.Settings
	files      map[string]model.File // by path
	indicators []*indicator
}

func newSite(whole *model.Programme, computed map[string]model.Analysis, index model.Index, w *words.Words) *site {
	// The pages tell of the year that is followed up and of what is planned; activities of earlier
	// years are in the data.
	p := new(model.Programme)
	*p = *whole
	p.Activities = slices.DeleteFunc(slices.Clone(p.Activities), func(a model.Activity) bool { return a.Year < p.Settings.FollowUp })

	names := newPlaceNames(p, w)
	found := findings{figures{names}}
	e := &site{
		rows:      rows{charts{statements{comparisons{found}}}},
		programme: programme{placeNames: names, p: p, areas: map[string]*model.Area{}},
		targets:   targets{found},
		settings:  p.Settings,
		files:     map[string]model.File{},
	}
	for _, f := range index.Files {
		e.files[f.Path] = f
	}
	for i := range p.Areas {
		e.areas[p.Areas[i].ID] = &p.Areas[i]
	}
	for i := range p.Indicators {
		e.indicators = append(e.indicators, newIndicator(&p.Indicators[i], computed[p.Indicators[i].ID], e.lie, e.home))
	}
	for i := range p.Places {
		code := p.Places[i].Code
		names.pages[code] = e.hasPage(code)
	}
	return e
}

// hasPage tells whether a place has a page: every place with a figure or an activity, and the
// municipality with all that lies inside it.
func (e *site) hasPage(code string) bool {
	return code == e.home || e.inside(code, e.home) || len(e.indicatorsAt(code)) > 0 || len(e.activitiesAt(code)) > 0
}

// indicatorsAt lists the indicators that have an observation of a place.
func (e *site) indicatorsAt(code string) []*indicator {
	return e.indicatorsThat(func(m *indicator) bool { return m.Latest(code) != nil })
}

// valuedAt lists the indicators that have a value of a place.
func (e *site) valuedAt(code string) []*indicator {
	return e.indicatorsThat(func(m *indicator) bool { return m.LastValue(code) != nil })
}

// indicatorsIn lists the indicators of an area.
func (e *site) indicatorsIn(area string) []*indicator {
	return e.indicatorsThat(func(m *indicator) bool { return m.Area == area })
}

func (e *site) indicatorsThat(hold func(*indicator) bool) []*indicator {
	return slices.DeleteFunc(slices.Clone(e.indicators), func(m *indicator) bool { return !hold(m) })
}

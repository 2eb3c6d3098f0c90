package view

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/places"
)

// What belongs to what is found once for all pages: none looks through the whole programme.

// programme tells of goals, assessments and activities.
type programme struct {
	*placeNames
	p            *model.Programme             // as a follow-up has it
	every        *model.Programme             // as all do
	areas        map[string]*model.Area       // of all
	goals        map[string]*model.Goal       // by id
	goalsIn      map[string][]*model.Goal     // by area; those of the whole programme under ""
	activityByID map[string]*model.Activity   // the first of an id
	activityIn   map[string][]*model.Activity // by area
	activityAt   map[string][]*model.Activity // by place
	number       map[string]int               // of each area, from 1
	longest      int                          // activities in the area that has the most
	verdicts     map[string][]*model.Goal     // what each follow-up says of a goal, by id, the latest first
	courses      map[string][]*model.Activity // what each says of an activity, by id, the latest first
}

// newProgramme is a programme as the follow-up of a year has it.
func newProgramme(names *placeNames, whole *model.Programme, year int) programme {
	p := whole.AsOf(year)
	e := programme{
		placeNames: names, p: p, every: whole, verdicts: map[string][]*model.Goal{}, courses: map[string][]*model.Activity{},
		areas: map[string]*model.Area{}, goals: map[string]*model.Goal{}, goalsIn: map[string][]*model.Goal{},
		activityByID: map[string]*model.Activity{}, activityIn: map[string][]*model.Activity{}, activityAt: map[string][]*model.Activity{},
	}
	for i := range p.Goals {
		g := &p.Goals[i]
		if e.goals[g.ID] == nil {
			e.goals[g.ID] = g
		}
		e.goalsIn[g.Area] = append(e.goalsIn[g.Area], g)
	}
	for i := range p.Activities {
		a := &p.Activities[i]
		if e.activityByID[a.ID] == nil {
			e.activityByID[a.ID] = a
		}
		e.activityIn[a.Area] = append(e.activityIn[a.Area], a)
		for _, place := range a.Places {
			if at := e.activityAt[place.Code]; len(at) == 0 || at[len(at)-1] != a {
				e.activityAt[place.Code] = append(at, a)
			}
		}
	}
	for i := range whole.Goals {
		g := &whole.Goals[i]
		e.verdicts[g.ID] = append(e.verdicts[g.ID], g)
	}
	for i := range whole.Activities {
		a := &whole.Activities[i]
		e.courses[a.ID] = append(e.courses[a.ID], a)
	}
	for i := range whole.Areas {
		e.areas[whole.Areas[i].ID] = &whole.Areas[i]
	}
	e.number = map[string]int{}
	for i := range p.Areas {
		e.number[p.Areas[i].ID] = i + 1
		e.longest = max(e.longest, len(e.activityIn[p.Areas[i].ID]))
	}
	return e
}

// about is what there is about a place.
type about struct {
	observed []*indicator // that have an observation of it
	valued   []*indicator // that have a value of it
	told     []*indicator // that have a value of it, or a comment where the latest one is missing
	stated   []statement  // what sources say of it
	absent   []statement  // rankings that by their source it had no part in
	targets  []aimed      // that it has of its own
}

// aimed is a target of a place.
type aimed struct {
	m      *indicator
	target *model.Target
}

// statement is a comparison or a ranking that the source of an indicator states.
type statement struct {
	m          *indicator
	comparison *model.Comparison
	ranking    *model.Ranking
}

// source is one that has values, with its indicators and the places that these are about.
type source struct {
	indicators []*indicator
	focuses    []string
}

// indicatorsOf is the indicators of a programme by what they are about.
type indicatorsOf struct {
	indicators []*indicator
	byArea     map[string][]*indicator
	byPlace    map[string]*about
	sources    []source
}

func newIndicatorsOf(p *model.Programme, computed map[string]model.Analysis, all *places.Places, home string) indicatorsOf {
	e := indicatorsOf{byArea: map[string][]*indicator{}, byPlace: map[string]*about{}}
	for i := range p.Indicators {
		m := newIndicator(&p.Indicators[i], computed[p.Indicators[i].ID], all, home)
		e.indicators = append(e.indicators, m)
		e.byArea[m.Area] = append(e.byArea[m.Area], m)
		e.observe(m)
		e.state(m)
		for n := range m.Targets {
			t := &m.Targets[n]
			at := e.at(t.Place)
			at.targets = append(at.targets, aimed{m, &t.Target})
		}
	}
	for _, same := range bySource(e.indicators) {
		if !slices.ContainsFunc(same, func(m *indicator) bool { return m.hasValues }) {
			continue
		}
		s := source{indicators: same}
		seen := map[string]bool{}
		for _, m := range same {
			if !seen[m.focus] {
				seen[m.focus] = true
				s.focuses = append(s.focuses, m.focus)
			}
		}
		e.sources = append(e.sources, s)
	}
	return e
}

func (e *indicatorsOf) at(place string) *about {
	if e.byPlace[place] == nil {
		e.byPlace[place] = &about{}
	}
	return e.byPlace[place]
}

func (e *indicatorsOf) observe(m *indicator) {
	for _, place := range m.observedPlaces() {
		at, latest, last := e.at(place), m.Latest(place), m.LastValue(place)
		at.observed = append(at.observed, m)
		if last != nil {
			at.valued = append(at.valued, m)
		}
		if last != nil || latest.Explained() {
			at.told = append(at.told, m)
		}
	}
}

func (e *indicatorsOf) state(m *indicator) {
	for i := range m.Comparisons {
		c := &m.Comparisons[i]
		at := e.at(c.Place)
		at.stated = append(at.stated, statement{m: m, comparison: c})
		if c.AgainstPlace != c.Place {
			at := e.at(c.AgainstPlace)
			at.stated = append(at.stated, statement{m: m, comparison: c})
		}
	}
	for i := range m.Rankings {
		r := &m.Rankings[i]
		at := e.at(r.Place)
		at.stated = append(at.stated, statement{m: m, ranking: r})
		for _, place := range r.Absent {
			at := e.at(place)
			if n := len(at.absent); n == 0 || at.absent[n-1].ranking != r {
				at.absent = append(at.absent, statement{m: m, ranking: r})
			}
		}
	}
}

// about is what there is about a place, which may be nothing.
func (e *indicatorsOf) about(place string) *about {
	if a := e.byPlace[place]; a != nil {
		return a
	}
	return &about{}
}

// indicatorsAt lists the indicators that have an observation of a place.
func (e *indicatorsOf) indicatorsAt(code string) []*indicator { return e.about(code).observed }

// valuedAt lists the indicators that have a value of a place.
func (e *indicatorsOf) valuedAt(code string) []*indicator { return e.about(code).valued }

// indicatorsIn lists the indicators of an area.
func (e *indicatorsOf) indicatorsIn(area string) []*indicator { return e.byArea[area] }

// sourcesWithout lists the sources that have values, but none of a place.
func (e *indicatorsOf) sourcesWithout(code string) []source {
	here := map[string]bool{}
	for _, m := range e.valuedAt(code) {
		here[m.Source[model.Original]] = true
	}
	return slices.DeleteFunc(slices.Clone(e.sources), func(s source) bool { return here[s.indicators[0].Source[model.Original]] })
}

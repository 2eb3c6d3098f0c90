package view

import (
	"cmp"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"lagesbild/importer/internal/ground/model"
)

// edition is the site in one language: the programme with what its pages look up again and again.
type edition struct {
	lang
	p        *model.Programme
	settings model.Settings
	files    map[string]model.File // by path
	areas    map[string]*model.Area
	places   map[string]*model.Place
	measures []*measure
	home     string          // code of the municipality
	county   string          // code of its county; empty where the programme has none
	country  string          // code of the country; empty where the programme has none
	pages    map[string]bool // codes of the places that have a page
	byName   *collate.Collator
}

// measure is an indicator with its totals by place and period.
type measure struct {
	*model.Indicator
	periods []model.Period // those with observations
	totals  map[key]*model.Observation
	focus   string // code of the place it is about: the municipality, or else a place of its own

	computed model.Analysis
}

type key struct{ place, period string }

func newEdition(whole *model.Programme, computed map[string]model.Analysis, index model.Index, code string) *edition {
	// The pages tell of the year that is followed up and of what is planned; activities of earlier
	// years are in the data.
	p := new(model.Programme)
	*p = *whole
	p.Activities = slices.DeleteFunc(slices.Clone(p.Activities), func(a model.Activity) bool { return a.Year < p.Settings.FollowUp })
	e := &edition{
		lang:     lang(code),
		p:        p,
		settings: p.Settings,
		files:    map[string]model.File{},
		areas:    map[string]*model.Area{},
		places:   map[string]*model.Place{},
		home:     p.Settings.MunicipalityCode,
		pages:    map[string]bool{},
		byName:   collate.New(language.Swedish),
	}
	for _, f := range index.Files {
		e.files[f.Path] = f
	}
	for i := range p.Areas {
		e.areas[p.Areas[i].ID] = &p.Areas[i]
	}
	for i := range p.Places {
		place := &p.Places[i]
		e.places[place.Code] = place
		if place.Kind == model.Country {
			e.country = cmp.Or(e.country, place.Code)
		}
	}
	if home := e.places[e.home]; home != nil && e.kind(home.Within) == model.County {
		e.county = home.Within
	}
	for i := range p.Indicators {
		m := e.measure(&p.Indicators[i])
		m.computed = computed[m.ID]
		e.measures = append(e.measures, m)
	}
	for code := range e.places {
		e.pages[code] = e.hasPage(code)
	}
	return e
}

func (e *edition) measure(i *model.Indicator) *measure {
	m := &measure{Indicator: i, totals: map[key]*model.Observation{}}
	seen := map[string]bool{}
	var places []string
	for j := range i.Observations {
		o := &i.Observations[j]
		seen[o.Period] = true
		if len(o.Breakdown) > 0 {
			continue
		}
		m.totals[key{o.Place, o.Period}] = o
		if !slices.Contains(places, o.Place) {
			places = append(places, o.Place)
		}
	}
	for _, p := range i.Periods {
		if seen[p.ID] {
			m.periods = append(m.periods, p)
		}
	}
	switch {
	case slices.Contains(places, e.home):
		m.focus = e.home
	case len(places) == 1:
		m.focus = places[0]
	}
	return m
}

// at gives the total of a place in a period, nil where there is no row.
func (m *measure) at(place, period string) *model.Observation {
	return m.totals[key{place, period}]
}

// stated gives what the source says of a place that is higher or lower than another in a
// period; nil where it says nothing of the kind.
func (m *measure) stated(place, other, period string) *model.Comparison {
	for i := range m.Comparisons {
		c := &m.Comparisons[i]
		if c.Place == place && c.AgainstPlace == other && c.Period == period && (c.Outcome == model.Higher || c.Outcome == model.Lower) {
			return c
		}
	}
	return nil
}

// latest gives the last total of a place, nil where it has none.
func (m *measure) latest(place string) *model.Observation {
	for _, p := range slices.Backward(m.periods) {
		if o := m.at(place, p.ID); o != nil {
			return o
		}
	}
	return nil
}

// current is the period that the indicator's charts show: the last one of the place that it
// is about, or else the last one.
func (m *measure) current() string {
	if o := m.latest(m.focus); o != nil {
		return o.Period
	}
	if n := len(m.periods); n > 0 {
		return m.periods[n-1].ID
	}
	return ""
}

// valued lists the totals of a place that have a value, in order of time.
func (m *measure) valued(place string) []*model.Observation {
	var all []*model.Observation
	for _, p := range m.periods {
		if o := m.at(place, p.ID); o != nil {
			if _, ok := value(o); ok {
				all = append(all, o)
			}
		}
	}
	return all
}

// lastValue gives the last total of a place that has a value, nil where none has.
func (m *measure) lastValue(place string) *model.Observation {
	if all := m.valued(place); len(all) > 0 {
		return all[len(all)-1]
	}
	return nil
}

// hasValues tells whether there is any value at all.
func (m *measure) hasValues() bool {
	return slices.ContainsFunc(m.Observations, func(o model.Observation) bool {
		_, ok := value(&o)
		return ok
	})
}

// value gives the value of an observation, if there is one.
func value(o *model.Observation) (v float64, ok bool) {
	if o.Value == nil {
		return 0, false
	}
	return *o.Value, true
}

// valueOf is value for an observation that there may not be.
func valueOf(o *model.Observation) (v float64, ok bool) {
	if o == nil {
		return 0, false
	}
	return value(o)
}

func hasInterval(o *model.Observation) bool { return o.Lower != nil && o.Upper != nil }

func (e *edition) kind(code string) model.PlaceKind {
	if p := e.places[code]; p != nil {
		return p.Kind
	}
	return ""
}

// inside tells whether a place lies within another, at any depth.
func (e *edition) inside(code, outer string) bool {
	for range len(e.places) {
		p := e.places[code]
		if p == nil || p.Within == "" {
			return false
		}
		if code = p.Within; code == outer {
			return true
		}
	}
	return false
}

// name is the name of a place as a heading.
func (e *edition) name(code string) string {
	if p := e.places[code]; p != nil {
		return e.text(p.Name)
	}
	return code
}

// called is the name of a place inside a sentence.
func (e *edition) called(code string) string {
	if e.kind(code) == model.Country {
		return e.pick("hela landet", "the whole country")
	}
	return e.name(code)
}

// in says where: "i Huddinge", "i hela landet".
func (e *edition) in(code string) string {
	return e.pick("i ", "in ") + e.called(code)
}

// short is the name of a place where there is little room.
func (e *edition) short(code string) string {
	switch {
	case code == e.county:
		return e.pick("Länet", "The county")
	case e.kind(code) == model.PoliceArea:
		return e.pick("Polisområdet", "The police area")
	}
	return e.name(code)
}

// role tells how a place is drawn on the page of another.
func (e *edition) role(code, subject string) string {
	switch {
	case code == subject:
		return "ours"
	case e.inside(code, subject):
		return "part"
	}
	return "other"
}

// subject is the place that an indicator's charts put first.
func (e *edition) subject(m *measure) string { return cmp.Or(m.focus, e.home) }

// compareNames sorts as a Swedish dictionary does.
func (e *edition) compareNames(a, b string) int {
	return cmp.Or(e.byName.CompareString(e.name(a), e.name(b)), cmp.Compare(a, b))
}

// order is the order of places in a table: the municipality, its parts, other places of our
// own, county, country, and then the others by name.
func (e *edition) order(a, b string) int {
	rank := func(code string) int {
		switch {
		case code == e.home:
			return 0
		case e.inside(code, e.home):
			return 1
		case e.kind(code) == model.PoliceArea:
			return 2
		case code == e.county:
			return 3
		case code == e.country:
			return 4
		}
		return 5
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), e.compareNames(a, b))
}

// allPlaces lists the places in the order of a table.
func (e *edition) allPlaces() []string {
	codes := make([]string, len(e.p.Places))
	for i := range codes {
		codes[i] = e.p.Places[i].Code
	}
	slices.SortFunc(codes, e.order)
	return codes
}

// hasPage tells whether a place has a page: every place with a figure or an activity, and the
// municipality with all that lies inside it.
func (e *edition) hasPage(code string) bool {
	return code == e.home || e.inside(code, e.home) || len(e.measuresAt(code)) > 0 || len(e.activitiesAt(code)) > 0
}

// measuresAt lists the indicators that have an observation of a place.
func (e *edition) measuresAt(code string) []*measure {
	return e.measuresThat(func(m *measure) bool { return m.latest(code) != nil })
}

// valuedAt lists the indicators that have a value of a place.
func (e *edition) valuedAt(code string) []*measure {
	return e.measuresThat(func(m *measure) bool { return m.lastValue(code) != nil })
}

// measuresIn lists the indicators of an area.
func (e *edition) measuresIn(area string) []*measure {
	return e.measuresThat(func(m *measure) bool { return m.Area == area })
}

func (e *edition) measuresThat(hold func(*measure) bool) []*measure {
	return slices.DeleteFunc(slices.Clone(e.measures), func(m *measure) bool { return !hold(m) })
}

func (e *edition) activitiesAt(code string) []*model.Activity {
	var at []*model.Activity
	for i := range e.p.Activities {
		a := &e.p.Activities[i]
		if slices.ContainsFunc(a.Places, func(p model.ActivityPlace) bool { return p.Code == code }) {
			at = append(at, a)
		}
	}
	return at
}

func (e *edition) placeLink(code string) Link {
	p := e.places[code]
	if p == nil {
		return Link{Text: code}
	}
	if !e.pages[code] {
		return e.link(p.Name, "")
	}
	return e.link(p.Name, "platser/"+p.Slug()+"/")
}

func (e *edition) areaLink(id string) Link {
	if a := e.areas[id]; a != nil {
		return e.link(a.Name, "omraden/"+id+"/")
	}
	return Link{Text: id}
}

func (e *edition) indicatorLink(m *measure) Link {
	return e.link(m.Name, "indikatorer/"+m.ID+"/")
}

package view

import (
	"cmp"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// places is what the places of the programme are called, how they lie, and where their pages are.
type places struct {
	wording
	all     []model.Place
	byCode  map[string]*model.Place
	home    string          // code of the municipality
	county  string          // code of its county; empty where the programme has none
	country string          // code of the country; empty where the programme has none
	pages   map[string]bool // codes of the places that have a page
	byName  *collate.Collator
}

func newPlaces(p *model.Programme, w *words.Words) *places {
	e := &places{
		wording: wording{w},
		all:     p.Places,
		byCode:  map[string]*model.Place{},
		home:    p.Settings.MunicipalityCode,
		pages:   map[string]bool{},
		byName:  collate.New(language.Make(w.Lang)),
	}
	for i := range p.Places {
		place := &p.Places[i]
		e.byCode[place.Code] = place
		if place.Kind == model.Country {
			e.country = cmp.Or(e.country, place.Code)
		}
	}
	if home := e.byCode[e.home]; home != nil && e.kind(home.Within) == model.County {
		e.county = home.Within
	}
	return e
}

// whole names a place that another is compared with: the part with "hela Huddinge".
func (e *places) whole(code, part string) string {
	if e.inside(part, code) && e.kind(code) == model.Municipality {
		return e.Say("place_name.whole", "Place", e.called(code))
	}
	return e.called(code)
}

func (e *places) kind(code string) model.PlaceKind {
	if p := e.byCode[code]; p != nil {
		return p.Kind
	}
	return ""
}

// inside tells whether a place lies within another, at any depth.
func (e *places) inside(code, outer string) bool {
	for range len(e.byCode) {
		p := e.byCode[code]
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
func (e *places) name(code string) string {
	if p := e.byCode[code]; p != nil {
		return e.text(p.Name)
	}
	return code
}

// called is the name of a place inside a sentence.
func (e *places) called(code string) string {
	if e.kind(code) == model.Country {
		return e.Say("place_name.country")
	}
	return e.name(code)
}

// in says where: "i Huddinge", "i hela landet".
func (e *places) in(code string) string { return e.Say("place_name.in", "Place", e.called(code)) }

// short is the name of a place where there is little room.
func (e *places) short(code string) string {
	switch {
	case code == e.county:
		return e.Say("place_name.county_short")
	case e.kind(code) == model.PoliceArea:
		return e.Say("place_name.police_short")
	}
	return e.name(code)
}

// role tells how a place is drawn on the page of another.
func (e *places) role(code, subject string) string {
	switch {
	case code == subject:
		return "ours"
	case e.inside(code, subject):
		return "part"
	}
	return "other"
}

// subject is the place that an indicator's charts put first.
func (e *places) subject(m *series) string { return cmp.Or(m.focus, e.home) }

// compareNames sorts as a Swedish dictionary does.
func (e *places) compareNames(a, b string) int {
	return cmp.Or(e.byName.CompareString(e.name(a), e.name(b)), cmp.Compare(a, b))
}

// order is the order of places in a table: the municipality, its parts, other places of our
// own, county, country, and then the others by name.
func (e *places) order(a, b string) int {
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
func (e *places) allPlaces() []string {
	codes := make([]string, len(e.all))
	for i := range codes {
		codes[i] = e.all[i].Code
	}
	slices.SortFunc(codes, e.order)
	return codes
}

func (e *places) placeLink(code string) Link {
	p := e.byCode[code]
	if p == nil {
		return Link{Text: code}
	}
	if !e.pages[code] {
		return e.link(p.Name, "")
	}
	return e.link(p.Name, "platser/"+p.Slug()+"/")
}

// divisionNote tells how survey areas relate to the districts.
func (e *places) divisionNote() string {
	if len(e.ofKind(model.District)) == 0 {
		return e.Say("about_place.division")
	}
	return e.Say("about_place.division_not_district")
}

func (e *places) policeNote() string {
	return e.Say("about_place.police_boundaries", "Municipality", e.called(e.home))
}

// ofKind lists the places of a kind inside the municipality, by name.
func (e *places) ofKind(kind model.PlaceKind) []string {
	return slices.DeleteFunc(e.within(e.home), func(code string) bool { return e.kind(code) != kind })
}

// surveyNote tells how a survey's own areas relate to the districts; empty where there are none.
func (e *places) surveyNote() string {
	if len(e.ofKind(model.District)) == 0 {
		return ""
	}
	return e.Say("place_list.survey_areas_note")
}

// within lists the places inside another, by name.
func (e *places) within(outer string) []string {
	var codes []string
	for i := range e.all {
		if code := e.all[i].Code; e.inside(code, outer) {
			codes = append(codes, code)
		}
	}
	slices.SortFunc(codes, e.compareNames)
	return codes
}

package view

import (
	"cmp"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/places"
	"lagesbild/importer/internal/ground/words"
)

// placeNames is what the places of the programme are called, how they lie, and where their pages are.
type placeNames struct {
	wording
	all     []model.Place
	lie     *places.Places
	home    string                       // code of the municipality
	county  string                       // code of its county; empty where the programme has none
	country string                       // code of the country; empty where the programme has none
	pages   map[string]bool              // codes of the places that have a page
	parts   map[model.PlaceKind][]string // codes of the places inside the municipality by kind, by name
	inner   map[string][]string          // codes of the places directly inside a place
	apart   map[string]string            // what tells a place from others of its name, by code: "Flemingsberg"
	byName  map[string]int               // position of each place by name, as a dictionary has them
}

func newPlaceNames(p *model.Programme, w *words.Words) *placeNames {
	e := &placeNames{
		wording: wording{w},
		all:     p.Places,
		lie:     places.New(p.Places),
		home:    p.Settings.MunicipalityCode,
		pages:   map[string]bool{},
		parts:   map[model.PlaceKind][]string{},
		inner:   map[string][]string{},
	}
	for i := range p.Places {
		place := &p.Places[i]
		if place.Within != "" {
			e.inner[place.Within] = append(e.inner[place.Within], place.Code)
		}
		if place.Kind == model.Country {
			e.country = cmp.Or(e.country, place.Code)
		}
	}
	e.apart = e.toldApart()
	e.byName = e.namesInOrder()
	if home := e.lie.Get(e.home); home != nil && e.kind(home.Within) == model.County {
		e.county = home.Within
	}
	for _, code := range e.within(e.home) {
		e.parts[e.kind(code)] = append(e.parts[e.kind(code)], code)
	}
	return e
}

// whole names a place that another is compared with: the part with "hela Huddinge".
func (e *placeNames) whole(code, part string) string {
	if e.inside(part, code) && e.kind(code) == model.Municipality {
		return e.Say("place_name.whole", "Place", e.called(code))
	}
	return e.called(code)
}

func (e *placeNames) kind(code string) model.PlaceKind { return e.lie.Kind(code) }

// inside tells whether a place lies within another, at any depth.
func (e *placeNames) inside(code, outer string) bool { return e.lie.Inside(code, outer) }

// name is the name of a place as a heading.
func (e *placeNames) name(code string) string {
	if p := e.lie.Get(code); p != nil {
		return e.named(code, e.text(p.Name))
	}
	return code
}

// named adds to a name what tells it from the same name of another place.
func (e *placeNames) named(code, name string) string {
	if what := e.apart[code]; what != "" {
		return e.Say("place_name.apart", "Place", name, "What", what)
	}
	return name
}

// toldApart finds what tells places of one name apart: what they lie in or, where that is the same,
// what kind of place they are or, where that is too, their codes.
func (e *placeNames) toldApart() map[string]string {
	same := map[string][]*model.Place{}
	for i := range e.all {
		name := e.text(e.all[i].Name)
		same[name] = append(same[name], &e.all[i])
	}
	apart := map[string]string{}
	for _, places := range same {
		if len(places) < 2 {
			continue
		}
		for _, tell := range []func(p *model.Place) string{
			func(p *model.Place) string {
				if outer := e.lie.Get(p.Within); outer != nil && e.text(outer.Name) != e.text(p.Name) {
					return e.text(outer.Name)
				}
				return small(e.kindOf(p))
			},
			func(p *model.Place) string { return small(e.kindOf(p)) },
			func(p *model.Place) string { return p.Code },
		} {
			told := map[string]bool{}
			for _, p := range places {
				apart[p.Code] = tell(p)
				told[apart[p.Code]] = true
			}
			if len(told) == len(places) {
				break
			}
		}
		delete(apart, e.home) // has its name to itself
	}
	return apart
}

// kindOf is what kind of place it is: "Kommundel", or the municipality's own word.
func (e *placeNames) kindOf(p *model.Place) string { return capital(e.Value(p.Kind.Said())) }

// called is the name of a place inside a sentence.
func (e *placeNames) called(code string) string {
	if e.kind(code) == model.Country {
		return e.Say("place_name.country")
	}
	return e.name(code)
}

// in says where: "i Huddinge", "i hela landet".
func (e *placeNames) in(code string) string { return e.Say("place_name.in", "Place", e.called(code)) }

// short is the name of a place where there is little room.
func (e *placeNames) short(code string) string {
	switch {
	case code == e.county:
		return e.Say("place_name.county_short")
	case e.kind(code) == model.PoliceArea:
		return e.Say("place_name.police_short")
	}
	return e.name(code)
}

// role tells how a place is drawn on the page of another.
func (e *placeNames) role(code, subject string) string {
	switch {
	case code == subject:
		return "ours"
	case e.inside(code, subject):
		return "part"
	}
	return "other"
}

// subject is the place that an indicator's charts put first.
func (e *placeNames) subject(m *indicator) string { return cmp.Or(m.focus, e.home) }

// namesInOrder numbers the places as a dictionary of the original language, that of most names, would
// have them: Å, Ä and Ö come last on an English page too.
func (e *placeNames) namesInOrder() map[string]int {
	dictionary := collate.New(language.Make(words.Original))
	codes := make([]string, len(e.all))
	for i := range codes {
		codes[i] = e.all[i].Code
	}
	slices.SortFunc(codes, func(a, b string) int {
		return cmp.Or(dictionary.CompareString(e.name(a), e.name(b)), cmp.Compare(a, b))
	})
	order := make(map[string]int, len(codes))
	for n, code := range codes {
		order[code] = n
	}
	return order
}

// compareNames sorts places by their names.
func (e *placeNames) compareNames(a, b string) int {
	return cmp.Or(cmp.Compare(e.byName[a], e.byName[b]), cmp.Compare(a, b))
}

// order is the order of places in a table: the municipality, its parts, other places of our
// own, county, country, and then the others by name.
func (e *placeNames) order(a, b string) int {
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
func (e *placeNames) allPlaces() []string {
	codes := make([]string, len(e.all))
	for i := range codes {
		codes[i] = e.all[i].Code
	}
	slices.SortFunc(codes, e.order)
	return codes
}

func (e *placeNames) placeLink(code string) Link {
	p := e.lie.Get(code)
	if p == nil {
		return Link{Text: code}
	}
	url := ""
	if e.pages[code] {
		url = "platser/" + p.Slug() + "/"
	}
	link := e.link(p.Name, url)
	link.Text = e.named(code, link.Text)
	return link
}

// divisionNote tells how survey areas relate to the districts.
func (e *placeNames) divisionNote() string {
	if len(e.parts[model.District]) == 0 {
		return e.Say("about_place.division")
	}
	return e.Say("about_place.division_not_district")
}

func (e *placeNames) policeNote() string {
	return e.Say("about_place.police_boundaries", "Municipality", e.called(e.home))
}

// ofKind lists the places of a kind inside the municipality, by name.
func (e *placeNames) ofKind(kind model.PlaceKind) []string {
	return slices.Clone(e.parts[kind])
}

// surveyNote tells how a survey's own areas relate to the districts; empty where there are none.
func (e *placeNames) surveyNote() string {
	if len(e.parts[model.District]) == 0 {
		return ""
	}
	return e.Say("place_list.survey_areas_note")
}

// within lists the places inside another, by name.
func (e *placeNames) within(outer string) []string {
	var codes []string
	for i := range e.all {
		if code := e.all[i].Code; e.inside(code, outer) {
			codes = append(codes, code)
		}
	}
	slices.SortFunc(codes, e.compareNames)
	return codes
}

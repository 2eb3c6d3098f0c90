package view

import (
	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// placeList lists the places that have a page, group by group, and then the names in activities
// that have none.
func (e placePages) placeList() PlaceList {
	home := e.called(e.home)
	var municipality, police, around, others []string
	own := map[model.PlaceKind][]string{}
	for i := range e.all {
		p := &e.all[i]
		switch {
		case p.Code == e.home:
			municipality = append(municipality, p.Code)
		case p.Kind == model.PoliceArea:
			police = append(police, p.Code)
		case p.Code == e.county || p.Code == e.country:
			around = append(around, p.Code)
		case p.Kind == model.Municipality:
			others = append(others, p.Code)
		case p.Kind.IsOwn():
			own[p.Kind] = append(own[p.Kind], p.Code)
		}
	}
	policeNote := ""
	if slices.ContainsFunc(police, func(code string) bool { return e.lie.Get(code).Within == "" }) {
		policeNote = e.policeNote()
	}
	var list PlaceList
	add := func(id, title, note string, codes []string) {
		codes = slices.DeleteFunc(codes, func(code string) bool { return !e.pages[code] })
		if len(codes) == 0 {
			return
		}
		slices.SortFunc(codes, e.order)
		g := PlaceGroup{Slug: id, Title: title, Note: note}
		for _, code := range codes {
			g.Places = append(g.Places, PlaceRow{Place: e.placeLink(code), Note: e.placeNote(code)})
		}
		list.Groups = append(list.Groups, g)
	}
	add(e.Say("place_list.municipality_slug"), e.Say("place_list.municipality"), "", municipality)
	add(e.Say("place_list.survey_areas_slug"), e.Say("place_list.survey_areas", "Municipality", home), e.surveyNote(), e.ofKind(model.SurveyArea))
	add(e.Say("place_list.districts_slug"), e.Say("place_list.districts", "Municipality", home), "", e.ofKind(model.District))
	for _, kind := range e.lie.Kinds() {
		add(e.Say("place_list.own_slug", "Kind", model.Slug(string(kind))), capital(string(kind)), "", own[kind])
	}
	add(e.Say("place_list.police_slug"), e.Say("place_list.police"), policeNote, police)
	add(e.Say("place_list.around_slug"), e.Say("place_list.around"), "", around)
	title := e.Say("place_list.others")
	if e.county != "" && !slices.ContainsFunc(others, func(code string) bool { return !e.inside(code, e.county) }) {
		title += " " + e.in(e.county)
	}
	add(e.Say("place_list.others_slug"), title, "", others)
	if named := e.namedOnly(); len(named) > 0 {
		list.Groups = append(list.Groups, PlaceGroup{
			Slug:   e.Say("place_list.named_slug"),
			Title:  e.Say("place_list.named"),
			Note:   e.Say("place_list.named_note"),
			Places: named,
		})
	}
	return list
}

// namedOnly lists the names in activities that are no places with a page, each with a link to
// the first activity that mentions it.
func (e placePages) namedOnly() []PlaceRow {
	first := map[string]string{} // id of an activity, by name
	numbers := map[string]int{}
	var names []string
	for i := range e.p.Activities {
		for _, p := range e.p.Activities[i].Places {
			if p.Code != "" {
				continue
			}
			if numbers[p.Name]++; numbers[p.Name] == 1 {
				names = append(names, p.Name)
				first[p.Name] = e.p.Activities[i].ID
			}
		}
	}
	collate.New(language.Make(words.Original)).SortStrings(names)
	rows := make([]PlaceRow, len(names))
	for i, name := range names {
		rows[i] = PlaceRow{Place: Link{Text: name, URL: "insatser/#insats-" + first[name]}, Note: e.activityNumber(numbers[name])}
	}
	return rows
}

// placeNote is "21 mått · 2 insatser".
func (e placePages) placeNote(code string) string {
	indicators, activities := len(e.valuedAt(code)), len(e.activitiesOf(code))
	note := e.Say("place_list.no_figures")
	if indicators > 0 {
		note = e.Say("place_list.indicators", "Count", words.Digits(indicators))
	}
	if activities > 0 {
		note += " · " + e.activityNumber(activities)
	}
	return note
}

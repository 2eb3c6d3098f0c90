package view

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
)

// placeList lists the places that have a page, group by group, and then the names in activities
// that have none.
func (e *edition) placeList() PlaceList {
	home := e.called(e.home)
	var municipality, police, around, others []string
	for i := range e.p.Places {
		p := &e.p.Places[i]
		switch {
		case p.Code == e.home:
			municipality = append(municipality, p.Code)
		case p.Kind == model.PoliceArea:
			police = append(police, p.Code)
		case p.Code == e.county || p.Code == e.country:
			around = append(around, p.Code)
		case p.Kind == model.Municipality:
			others = append(others, p.Code)
		}
	}
	policeNote := ""
	if slices.ContainsFunc(police, func(code string) bool { return e.places[code].Within == "" }) {
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
	add(e.pick("kommunen", "municipality"), e.pick("Hela kommunen", "The whole municipality"), "", municipality)
	add(e.pick("undersokningsomraden", "survey-areas"), e.pick("Undersökningsområden i ", "Survey areas in ")+home, e.surveyNote(), e.ofKind(model.SurveyArea))
	add(e.pick("kommundelar", "districts"), e.pick("Kommundelar i ", "Districts in ")+home, "", e.ofKind(model.District))
	add(e.pick("polisens-omrade", "police-area"), e.pick("Polisens område", "Police area"), policeNote, police)
	add(e.pick("lanet-och-landet", "county-and-country"), e.pick("Länet och landet", "County and country"), "", around)
	title := e.pick("Andra kommuner", "Other municipalities")
	if e.county != "" && !slices.ContainsFunc(others, func(code string) bool { return !e.inside(code, e.county) }) {
		title += " " + e.in(e.county)
	}
	add(e.pick("andra-kommuner", "other-municipalities"), title, "", others)
	if named := e.namedOnly(); len(named) > 0 {
		list.Groups = append(list.Groups, PlaceGroup{
			Slug:   e.pick("andra-platser", "other-places"),
			Title:  e.pick("Andra platser som nämns", "Other places that are mentioned"),
			Note:   e.pick("De här platserna nämns i insatser men har ingen egen sida. Länken leder till den första insatsen.", "Activities mention these places, which have no page of their own. The link leads to the first activity."),
			Places: named,
		})
	}
	return list
}

// namedOnly lists the names in activities that are no places with a page, each with a link to
// the first activity that mentions it.
func (e *edition) namedOnly() []PlaceRow {
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
	e.byName.SortStrings(names)
	rows := make([]PlaceRow, len(names))
	for i, name := range names {
		rows[i] = PlaceRow{Place: Link{Text: name, URL: "insatser/#insats-" + first[name]}, Note: e.activityNumber(numbers[name])}
	}
	return rows
}

// surveyNote tells how a survey's own areas relate to the districts; empty where there are none.
func (e *edition) surveyNote() string {
	if len(e.ofKind(model.District)) == 0 {
		return ""
	}
	return e.pick("Undersökningsområdena är undersökningens egen indelning. Ingen källa säger hur den förhåller sig till kommundelarna.",
		"The survey areas are a division made for the survey. No source says how it relates to the districts.")
}

// placeNote is "21 mått · 2 insatser".
func (e *edition) placeNote(code string) string {
	indicators, activities := len(e.valuedAt(code)), len(e.activitiesOf(code))
	note := e.pick("inga egna siffror", "no figures of its own")
	if indicators > 0 {
		note = e.number(float64(indicators), 0) + " " + e.noun(indicators, e.pick("mått", "indicator"), e.pick("mått", "indicators"))
	}
	if activities > 0 {
		note += " · " + e.activityNumber(activities)
	}
	return note
}

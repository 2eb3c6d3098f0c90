package view

import (
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

func (e placePages) placePage(p *model.Place) Place {
	page := Place{
		Name:       e.prose(&p.Name),
		Kind:       e.placeKind(p),
		Finding:    e.placeFinding(p),
		Lead:       e.placeLead(p),
		Population: e.population(p),
		Stated:     e.statedOf(p.Code),
		Targets:    e.targetsAt(p.Code),
		Groups:     e.groups(e.about(p.Code).told, p.Code, ""),
		None:       e.nothingAbout(p),
		Instead:    e.instead(p),
	}
	if p.Within != "" {
		within := e.placeLink(p.Within)
		page.Within = &within
	}
	for _, a := range e.activitiesOf(p.Code) {
		activity := e.activity(a, nil)
		activity.PartOf = e.partOf(a)
		page.Activities = append(page.Activities, activity)
	}
	if n := len(e.p.Activities); p.Code == e.home && n > 0 {
		page.AllActivities = &Link{Text: e.Say("about_place.all_activities", "Count", n), URL: "insatser/"}
	}
	for _, code := range e.partsOf(p.Code) {
		page.Parts = append(page.Parts, e.placeLink(code))
	}
	return page
}

// partsOf lists the places directly inside another, by name.
func (e placePages) partsOf(outer string) []string {
	parts := slices.Clone(e.inner[outer])
	slices.SortFunc(parts, e.compareNames)
	return parts
}

// placeFinding tells one figure of a place in words, beside those of the places around it: the
// headline's where there is one. A part of the municipality without figures has the municipality's.
func (e placePages) placeFinding(p *model.Place) string {
	place, name := p.Code, e.called(p.Code)
	valued := e.valuedAt(place)
	if len(valued) == 0 && e.inside(place, e.home) {
		place, name = e.home, e.whole(e.home, place)
		valued = e.valuedAt(place)
	}
	if len(valued) == 0 {
		return ""
	}
	m := valued[0]
	if i := slices.IndexFunc(valued, func(m *indicator) bool { return m.Key }); i >= 0 {
		m = valued[i]
	}
	if place != p.Code {
		return e.figureOf(m, m.LastValue(place), name)
	}
	return paragraph(append([]string{e.figureTold(m, m.LastValue(place))}, e.comparedTold(m, m.LastValue(place))...)...)
}

// statedOf is what sources say of a place: differences and ranks, each with its indicator.
func (e placePages) statedOf(code string) []string {
	var stated []string
	say := func(m *indicator, s string) { stated = append(stated, e.text(m.Name)+": "+small(s)) }
	for _, s := range e.about(code).stated {
		by := e.theSource()
		if s.ranking != nil {
			say(s.m, e.ranking(s.ranking, by))
			continue
		}
		if s.comparison.Source != nil {
			by = e.text(*s.comparison.Source)
		}
		say(s.m, e.comparison(s.m, s.comparison, by))
	}
	return stated
}

// placeKind is "Kommundel i Huddinge".
func (e placePages) placeKind(p *model.Place) string {
	kind := e.kindOf(p)
	if p.Within == "" || e.kind(p.Within) == model.Country {
		return kind
	}
	return kind + " " + e.in(p.Within)
}

// placeLead says in a sentence what there is about a place.
func (e placePages) placeLead(p *model.Place) string {
	indicators, activities := len(e.valuedAt(p.Code)), len(e.activitiesOf(p.Code))
	var what words.And
	if indicators > 0 {
		what = append(what, words.Say("counted.indicators", "Count", words.Counted(indicators)))
	}
	if activities > 0 {
		what = append(what, words.Say("counted.activities", "Count", words.Counted(activities)))
	}
	key := "about_place.lead"
	switch {
	case len(what) == 0 && p.Code == e.home && len(e.p.Activities) > 0:
		key = "about_place.no_figures"
	case len(what) == 0:
		key = "about_place.nothing"
	case indicators == 0:
		key = "about_place.lead_without_figures"
	}
	return e.Say(key, "Place", e.called(p.Code), "What", what)
}

// population is "113 920 invånare den 31 december 2023 (SCB)"; empty where no source gives it.
func (e placePages) population(p *model.Place) string {
	if p.Population == nil {
		return ""
	}
	key := "about_place.population"
	if p.Population.Date != "" {
		key = "about_place.population_on"
	}
	s := e.Say(key, "Count", words.Digits(p.Population.Count), "Day", words.Day(p.Population.Date))
	if p.Population.Source != nil {
		s += " (" + e.text(*p.Population.Source) + ")"
	}
	return s
}

// nothingAbout says, once and kindly, what does not exist for a place. That there is nothing at
// all is said by placeLead.
func (e placePages) nothingAbout(p *model.Place) []string {
	var none []string
	here := len(e.valuedAt(p.Code)) > 0
	ours := p.Code == e.home || e.inside(p.Code, e.home)
	if here && ours {
		var sources []string
		for _, s := range e.sourcesWithout(p.Code) {
			sources = append(sources, e.sourceOf(s.indicators))
		}
		if len(sources) > 0 {
			none = append(none, e.Say("about_place.not_from", "Place", e.called(p.Code), "Sources", strings.Join(sources, "; ")))
		}
	}
	none = append(none, e.withoutValue(p)...)
	none = append(none, e.tookNoPart(p)...)
	switch {
	case p.Kind == model.SurveyArea:
		none = append(none, e.divisionNote())
	case p.Kind == model.District && !here && ours && len(e.surveyAreas) > 0:
		none = append(none, e.Say("about_place.survey_areas_only", "Municipality", e.called(e.home)))
	case p.Kind == model.PoliceArea && p.Within == "":
		none = append(none, e.policeNote())
	}
	return none
}

// withoutValue tells, once for each source and reason, of the indicators that a place has no
// latest value of.
func (e placePages) withoutValue(p *model.Place) []string {
	type lack struct{ key, reason string }
	var told []string
	for _, same := range bySource(e.indicatorsAt(p.Code)) {
		var lacks []lack
		numbers := map[lack]int{}
		for _, m := range same {
			o := m.Latest(p.Code)
			f := e.figure(m, o)
			if f.Missing == "" || o.Explained() {
				continue
			}
			l := lack{"about_place.no_value", f.Missing}
			if m.LastValue(p.Code) != nil {
				l.key = "about_place.no_later_value"
			}
			if f.Sign != "" {
				l.reason += " (" + f.Sign + ")"
			}
			if numbers[l]++; numbers[l] == 1 {
				lacks = append(lacks, l)
			}
		}
		for _, l := range lacks {
			told = append(told, capital(e.Say(l.key, "Indicators", words.Say("counted.indicators", "Count", words.Counted(numbers[l])),
				"Source", e.sourceOf(same), "Place", e.called(p.Code), "Why", l.reason)))
		}
	}
	return told
}

// sourceOf names the source that indicators share, for the middle of a sentence.
func (e figures) sourceOf(same []*indicator) string {
	return strings.TrimRight(e.text(same[0].Source), ". ")
}

// tookNoPart tells of the surveys that, by the source's ranking, a place was not a part of.
func (e placePages) tookNoPart(p *model.Place) []string {
	var told []string
	for _, s := range e.about(p.Code).absent {
		told = append(told, e.Say("about_place.took_no_part", "Place", e.name(p.Code), "Indicator", e.quote(e.text(s.m.Name)), "Period", e.Period(s.ranking.Period)))
	}
	return told
}

// insteadMost is how many of a survey's areas are linked to one by one.
const insteadMost = 50

// instead leads from a part of the municipality, or from all of it, to the places that the
// sources without figures of it are about; from one without any figures to a survey's areas too.
func (e placePages) instead(p *model.Place) []Link {
	if p.Code != e.home && !e.inside(p.Code, e.home) {
		return nil
	}
	var codes []string
	for _, s := range e.sourcesWithout(p.Code) {
		codes = append(codes, s.focuses...)
	}
	surveyed := len(e.valuedAt(p.Code)) == 0
	if surveyed && len(e.surveyAreas) <= insteadMost {
		codes = append(codes, e.surveyAreas...)
	}
	slices.SortFunc(codes, e.order)
	var links []Link
	for _, code := range slices.Compact(codes) {
		if code != "" && code != p.Code {
			links = append(links, e.placeLink(code))
		}
	}
	if surveyed && len(e.surveyAreas) > insteadMost {
		links = append(links, Link{Text: e.Say("place_list.survey_areas", "Municipality", e.called(e.home)), URL: "platser/#" + e.Say("place_list.survey_areas_slug")})
	}
	return links
}

package view

import (
	"fmt"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
)

func (e *edition) placePage(p *model.Place) Place {
	page := Place{
		Name:       e.prose(&p.Name),
		Kind:       e.placeKind(p),
		Finding:    e.placeFinding(p),
		Lead:       e.placeLead(p),
		Population: e.population(p),
		Stated:     e.statedOf(p.Code),
		Groups:     e.groups(e.toldAt(p.Code), p.Code, ""),
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
		text := e.pick("Alla insatser i uppföljningen", "All activities in the follow-up")
		page.AllActivities = &Link{Text: fmt.Sprintf("%s (%d)", text, n), URL: "insatser/"}
	}
	for _, code := range e.within(p.Code) {
		if e.places[code].Within == p.Code {
			page.Parts = append(page.Parts, e.placeLink(code))
		}
	}
	return page
}

// placeFinding tells one figure of a place in words, beside those of the places around it: the
// headline's where there is one. A part of the municipality without figures has the municipality's.
func (e *edition) placeFinding(p *model.Place) string {
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
	if i := slices.IndexFunc(valued, func(m *measure) bool { return m.Key }); i >= 0 {
		m = valued[i]
	}
	if place != p.Code {
		return e.figureOf(m, m.lastValue(place), name)
	}
	return paragraph(append([]string{e.figureTold(m, m.lastValue(place))}, e.comparedTold(m, m.lastValue(place))...)...)
}

// statedOf is what sources say of a place: differences and ranks, each with its indicator.
func (e *edition) statedOf(code string) []string {
	var stated []string
	say := func(m *measure, s string) { stated = append(stated, e.text(m.Name)+": "+small(s)) }
	for _, m := range e.measures {
		for i := range m.Comparisons {
			if c := &m.Comparisons[i]; c.Place == code || c.AgainstPlace == code {
				by := e.theSource()
				if c.Source != nil {
					by = e.text(*c.Source)
				}
				say(m, e.comparison(m, c, by))
			}
		}
		for i := range m.Rankings {
			if r := &m.Rankings[i]; r.Place == code {
				say(m, e.ranking(r, e.theSource()))
			}
		}
	}
	return stated
}

// toldAt lists the indicators that have a value of a place, or a comment where the value is missing.
func (e *edition) toldAt(code string) []*measure {
	return e.measuresThat(func(m *measure) bool {
		o := m.latest(code)
		return m.lastValue(code) != nil || o != nil && o.Comment != nil
	})
}

// activitiesOf lists the activities that a place's page shows. All are the municipality's, so
// that its own page leads to all of them rather than to those that name it.
func (e *edition) activitiesOf(code string) []*model.Activity {
	if code == e.home {
		return nil
	}
	return e.activitiesAt(code)
}

// placeKind is "Kommundel i Huddinge".
func (e *edition) placeKind(p *model.Place) string {
	kind := e.text(model.PlaceKinds.Term(string(p.Kind)).Name())
	if p.Within == "" || e.kind(p.Within) == model.Country {
		return kind
	}
	return kind + " " + e.in(p.Within)
}

// placeLead says in a sentence what there is about a place.
func (e *edition) placeLead(p *model.Place) string {
	indicators, activities := len(e.valuedAt(p.Code)), len(e.activitiesOf(p.Code))
	var what []string
	if indicators > 0 {
		what = append(what, e.things(indicators, e.pick("mått", "indicator"), e.pick("mått", "indicators")))
	}
	if activities > 0 {
		what = append(what, e.activityCount(activities))
	}
	switch {
	case len(what) > 0:
	case p.Code == e.home && len(e.p.Activities) > 0:
		return fmt.Sprintf(e.pick("Om %s finns inga siffror här.", "There are no figures here about %s."), e.called(p.Code))
	default:
		return fmt.Sprintf(e.pick("Om %s finns varken egna siffror eller insatser här.", "There are neither figures nor activities here about %s alone."), e.called(p.Code))
	}
	lead := fmt.Sprintf(e.pick("Det här finns om %s: %s", "What there is about %s: %s"), e.called(p.Code), e.list(what))
	if indicators == 0 {
		lead += e.pick(", men inga egna siffror", ", but no figures of its own")
	}
	return lead + "."
}

// activityCount counts activities, a noun of common gender: "en insats", "två insatser".
func (e *edition) activityCount(n int) string {
	return e.count(n) + " " + e.noun(n, e.pick("insats", "activity"), e.pick("insatser", "activities"))
}

// activityNumber is activityCount in digits.
func (e *edition) activityNumber(n int) string {
	return e.number(float64(n), 0) + " " + e.noun(n, e.pick("insats", "activity"), e.pick("insatser", "activities"))
}

// population is "113 920 invånare den 31 december 2023 (SCB)"; empty where no source gives it.
func (e *edition) population(p *model.Place) string {
	if p.Population == nil {
		return ""
	}
	s := e.number(float64(p.Population.Count), 0) + e.pick(" invånare", " inhabitants")
	if p.Population.Date != "" {
		s += e.pick(" den ", " on ") + e.day(p.Population.Date)
	}
	if p.Population.Source != nil {
		s += " (" + e.text(*p.Population.Source) + ")"
	}
	return s
}

// nothingAbout says, once and kindly, what does not exist for a place. That there is nothing at
// all is said by placeLead.
func (e *edition) nothingAbout(p *model.Place) []string {
	var none []string
	here := len(e.valuedAt(p.Code)) > 0
	ours := p.Code == e.home || e.inside(p.Code, e.home)
	if here && ours {
		var sources []string
		for _, same := range e.sourcesWithout(p.Code) {
			sources = append(sources, e.sourceOf(same))
		}
		if len(sources) > 0 {
			none = append(none, fmt.Sprintf(e.pick("Inga egna siffror för %s finns här från: %s.", "There are no figures here for %s alone from: %s."), e.called(p.Code), strings.Join(sources, "; ")))
		}
	}
	none = append(none, e.withoutValue(p)...)
	none = append(none, e.tookNoPart(p)...)
	switch {
	case p.Kind == model.SurveyArea:
		none = append(none, e.divisionNote())
	case p.Kind == model.District && !here && ours && len(e.surveyed()) > 0:
		none = append(none, fmt.Sprintf(e.pick("Siffror finns för hela %s och för en undersöknings egna områden. Ingen källa säger hur de områdena förhåller sig till kommundelarna.",
			"There are figures for %s as a whole and for the areas of a survey. No source says how those areas relate to the districts."), e.called(e.home)))
	case p.Kind == model.PoliceArea && p.Within == "":
		none = append(none, e.policeNote())
	}
	return none
}

// withoutValue tells, once for each source and reason, of the indicators that a place has no
// latest value of.
func (e *edition) withoutValue(p *model.Place) []string {
	type lack struct{ what, reason string }
	var told []string
	for _, same := range bySource(e.measuresAt(p.Code)) {
		var lacks []lack
		numbers := map[lack]int{}
		for _, m := range same {
			o := m.latest(p.Code)
			f := e.figure(m, o)
			if f.Missing == "" || o.Comment != nil {
				continue
			}
			l := lack{e.pick("inget värde", "no value"), f.Missing}
			if m.lastValue(p.Code) != nil {
				l.what = e.pick("inget senare värde", "no later value")
			}
			if f.Sign != "" {
				l.reason += " (" + f.Sign + ")"
			}
			if numbers[l]++; numbers[l] == 1 {
				lacks = append(lacks, l)
			}
		}
		for _, l := range lacks {
			told = append(told, capital(fmt.Sprintf(e.pick("%s från %s: %s för %s, %s.", "%s from %s: %s for %s, %s."),
				e.things(numbers[l], e.pick("mått", "indicator"), e.pick("mått", "indicators")), e.sourceOf(same), l.what, e.called(p.Code), l.reason)))
		}
	}
	return told
}

// sourcesWithout lists the indicators of each source that has values, but none of a place.
func (e *edition) sourcesWithout(code string) [][]*measure {
	return slices.DeleteFunc(bySource(e.measures), func(same []*measure) bool {
		valued := slices.ContainsFunc(same, func(m *measure) bool { return m.hasValues() })
		here := slices.ContainsFunc(same, func(m *measure) bool { return m.lastValue(code) != nil })
		return !valued || here
	})
}

// sourceOf names the source that indicators share, for the middle of a sentence.
func (e *edition) sourceOf(same []*measure) string {
	return strings.TrimRight(e.text(same[0].Source), ". ")
}

// tookNoPart tells of the surveys that, by the source's ranking, a place was not a part of.
func (e *edition) tookNoPart(p *model.Place) []string {
	var told []string
	for _, m := range e.measures {
		for _, r := range m.Rankings {
			if slices.Contains(r.Absent, p.Code) {
				told = append(told, fmt.Sprintf(e.pick("%s deltog inte i undersökningen bakom måttet %s (%s).", "%s did not take part in the survey behind the indicator %s (%s)."),
					e.name(p.Code), e.quote(e.text(m.Name)), e.period(r.Period)))
			}
		}
	}
	return told
}

// divisionNote tells how survey areas relate to the districts.
func (e *edition) divisionNote() string {
	if len(e.ofKind(model.District)) == 0 {
		return e.pick("Området är undersökningens egen indelning. Ingen källa anger dess gränser.",
			"The area is a division made for the survey. No source gives its boundaries.")
	}
	return e.pick("Området är undersökningens egen indelning och inte en kommundel. Ingen källa anger dess gränser eller hur det förhåller sig till kommundelarna.",
		"The area is a division made for the survey, not one of the municipality's districts. No source gives its boundaries or says how it relates to the districts.")
}

func (e *edition) policeNote() string {
	return fmt.Sprintf(e.pick("Ingen källa säger om polisens område har samma gränser som %s kommun.", "No source says whether the police area has the same boundaries as the municipality of %s."),
		e.called(e.home))
}

// ofKind lists the places of a kind inside the municipality, by name.
func (e *edition) ofKind(kind model.PlaceKind) []string {
	return slices.DeleteFunc(e.within(e.home), func(code string) bool { return e.kind(code) != kind })
}

// surveyed lists the survey areas of the municipality that have figures.
func (e *edition) surveyed() []string {
	return slices.DeleteFunc(e.ofKind(model.SurveyArea), func(code string) bool { return len(e.valuedAt(code)) == 0 })
}

// instead leads from a part of the municipality, or from all of it, to the places that the
// sources without figures of it are about; from one without any figures to a survey's areas too.
func (e *edition) instead(p *model.Place) []Link {
	if p.Code != e.home && !e.inside(p.Code, e.home) {
		return nil
	}
	var codes []string
	for _, same := range e.sourcesWithout(p.Code) {
		for _, m := range same {
			codes = append(codes, m.focus)
		}
	}
	if len(e.valuedAt(p.Code)) == 0 {
		codes = append(codes, e.surveyed()...)
	}
	slices.SortFunc(codes, e.order)
	var links []Link
	for _, code := range slices.Compact(codes) {
		if code != "" && code != p.Code {
			links = append(links, e.placeLink(code))
		}
	}
	return links
}

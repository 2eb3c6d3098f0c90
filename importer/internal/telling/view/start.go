package view

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/series"
	"lagesbild/importer/internal/ground/words"
)

func (e startPage) start() Start {
	s := Start{Goals: e.goalBar(pointers(e.p.Goals)), Areas: e.areaRows(), Unknown: e.unknown()}
	if goals := e.goalsOf(""); len(goals) > 0 {
		goal := e.goal(goals[0])
		s.Goal = &goal
	}
	headline := e.headlineIndicator()
	var parts []string
	if headline != nil {
		s.Headline = e.headline(headline)
		period := headline.LastValue(e.home).Period
		s.Whole = e.part(headline, e.home, period)
		parts = e.partsOf(headline, period)
		for _, code := range parts {
			s.Parts = append(s.Parts, *e.part(headline, code, period))
		}
		s.PartsNote = e.partsNote(headline, parts, period)
	}
	shown := map[string]bool{}
	for _, code := range parts {
		shown[code] = true
	}
	for _, code := range e.within(e.home) {
		if !shown[code] {
			s.Places = append(s.Places, e.placeLink(code))
		}
	}
	for _, m := range e.indicators {
		if m.Key && m != headline && len(m.Valued(e.home)) > 1 {
			s.Trends = append(s.Trends, Trend{
				Indicator: e.indicatorLink(m),
				Figure:    e.latestFigure(m),
				Direction: e.term(model.Directions, string(m.Direction)),
				Told:      paragraph(e.comparedTold(m, m.LastValue(e.home))...),
				Chart:     *e.lines(m),
			})
		}
	}
	return s
}

// headlineIndicator is the first key indicator with a value of the municipality; nil for none.
func (e startPage) headlineIndicator() *indicator {
	for _, m := range e.indicators {
		if m.Key && m.LastValue(e.home) != nil {
			return m
		}
	}
	return nil
}

func (e startPage) headline(m *indicator) *Headline {
	o := m.LastValue(e.home)
	h := &Headline{
		Kicker:    e.Say("start.follow_up", "Year", e.settings.FollowUp),
		Title:     e.finding(m, o, e.called(o.Place), true),
		Figure:    e.dated(m, o),
		Range:     e.interval(m, o),
		Chart:     e.dots(m, o.Period),
		Indicator: e.indicatorLink(m),
		Source:    e.text(m.Source),
	}
	h.Sentences = e.surroundings(m, o.Period)
	h.Changed = e.headlineChange(m, o)
	h.Done = e.done()
	h.JSON, _ = e.file("indicators/" + m.ID + ".json")
	h.CSV, _ = e.file("indicators/" + m.ID + ".csv")
	return h
}

// headlineChange tells how the headline has changed, or that there is nothing to compare it with.
func (e startPage) headlineChange(m *indicator, o *model.Observation) string {
	if s := e.changed(m, o); s != "" {
		return s
	}
	return e.Say("start.only_period", "Period", e.Period(o.Period))
}

// surroundings tells how the municipality stands beside county and country, and then what the
// source says of it over time. Where a difference cannot be tested here but the source states it,
// the source's word is told, as the source's.
func (e startPage) surroundings(m *indicator, period string) []string {
	told := map[*model.Comparison]bool{}
	var sentences, ours []string
	for _, code := range []string{e.county, e.country} {
		o, t := m.At(code, period), m.difference(e.home, code, period)
		tested := t != nil && t.Finding != model.NotTestable
		c := m.stated(code, e.home, period)
		if _, ok := valueOf(o); !ok || c == nil || tested {
			ours = append(ours, code)
			told[c] = c != nil && t != nil && t.Stated != "" // it leads among ours
			continue
		}
		told[c] = true
		sentences = append(sentences, e.sourceAgainst(m, c))
	}
	if s := e.against(m, m.At(e.home, period), ours, true); s != "" {
		sentences = append([]string{s}, sentences...)
	}
	for i := range m.Comparisons {
		if c := &m.Comparisons[i]; c.Period == period && !told[c] && e.aboutWhole(c) {
			sentences = append(sentences, e.comparison(m, c, e.theSource()))
		}
	}
	return sentences
}

// aboutWhole tells whether a comparison sets the municipality beside county, country or an
// earlier period, rather than its parts beside each other.
func (e startPage) aboutWhole(c *model.Comparison) bool {
	whole := []string{e.home, e.county, e.country, ""}
	return slices.Contains(whole, c.Place) && slices.Contains(whole, c.AgainstPlace) && (c.Place == e.home || c.AgainstPlace == e.home)
}

// part is a place with its value in a period; nil where there is no row.
func (e startPage) part(m *indicator, code, period string) *Part {
	o := m.At(code, period)
	if o == nil {
		return nil
	}
	return &Part{Place: e.placeLink(code), Figure: e.figure(m, o)}
}

// partsOf lists the parts of the municipality that an indicator has a row for, by name.
func (e startPage) partsOf(m *indicator, period string) []string {
	return slices.DeleteFunc(e.within(e.home), func(code string) bool { return m.At(code, period) == nil })
}

// partsNote tells what holds for all the parts: that the source gives no intervals for them, and
// that a survey's own areas are no districts.
func (e startPage) partsNote(m *indicator, parts []string, period string) string {
	if len(parts) == 0 {
		return ""
	}
	intervals, division := "", ""
	if m.Unit == model.Percent && !slices.ContainsFunc(parts, func(code string) bool { return series.HasInterval(m.At(code, period)) }) {
		intervals = e.Say("start.no_part_intervals", "Municipality", e.called(e.home))
	}
	if slices.ContainsFunc(parts, func(code string) bool { return e.kind(code) == model.SurveyArea }) {
		division = e.surveyNote()
	}
	return paragraph(intervals, division)
}

// unknown says what is missing: values, indicators, intervals and assessments.
func (e startPage) unknown() []Prose {
	var unknown []Prose
	say := func(s string) {
		if s != "" {
			unknown = append(unknown, Prose{Text: s})
		}
	}
	for _, m := range e.indicators {
		switch {
		case m.hasValues:
		case m.Missing != nil:
			unknown = append(unknown, e.prose(m.Missing))
		default:
			say(e.Say("lack.values", "Indicator", e.quote(e.text(m.Name))))
		}
	}
	say(e.areasWithout())
	if m := e.headlineIndicator(); m != nil {
		say(e.withoutInterval(m))
	}
	say(e.notAssessed())
	return unknown
}

func (e startPage) areasWithout() string {
	var names []string
	for i := range e.p.Areas {
		if a := &e.p.Areas[i]; len(e.indicatorsIn(a.ID)) == 0 {
			names = append(names, small(e.text(a.Name)))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return e.Say("lack.indicators", "Areas", e.list(names))
}

// namesMost is how many places are named before they are counted instead.
const namesMost = 12

// withoutInterval names the places of the headline's chart that the source gives no interval for.
func (e startPage) withoutInterval(m *indicator) string {
	if m.Unit != model.Percent {
		return ""
	}
	var names []string
	for _, code := range e.allPlaces() {
		if o := m.At(code, m.current()); o != nil && o.Value != nil && !series.HasInterval(o) {
			names = append(names, e.called(code))
		}
	}
	if len(names) == 0 {
		return ""
	}
	places := e.list(names)
	if len(names) > namesMost {
		places = e.Say("lack.places", "Count", words.Counted(len(names)))
	}
	return e.Say("lack.intervals", "Indicator", e.quote(e.text(m.Name)), "Places", places)
}

package view

import (
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// followUp is the page of the follow-up that the site is laid out as.
func (e *site) followUp() FollowUp {
	s := e.settings
	page := FollowUp{
		Year:      strconv.Itoa(s.FollowUp),
		Programme: e.Say("follow_up.programme", "Programme", e.text(s.Name), "Period", e.Period(s.Period)),
		GoalBar:   e.goalBar(pointers(e.p.Goals)),
		Revisions: e.revisions(),
	}
	if last := strconv.Itoa(e.every.Settings.FollowUp); last != page.Year {
		page.Later = &Link{Text: e.Say("follow_up.title", "Year", last), URL: "uppfoljning/" + last + "/"}
	}
	page.Goals = e.goalViews("")
	for i := range e.p.Areas {
		id := e.p.Areas[i].ID
		in := e.activitiesIn(id)
		page.Areas = append(page.Areas, FollowUpArea{
			Area: e.areaLink(id), Slug: id, Goals: e.goalViews(id), Key: e.keyThen(id), Analyses: e.analysesThen(id), Bar: e.bar(in, e.longest), Activities: e.nested(in),
		})
	}
	return page
}

// keyThen are the key figures of an area with the latest value of a period that had begun in the year of
// the follow-up. The values are today's.
func (e *site) keyThen(area string) []KeyFigure {
	var figures []KeyFigure
	for _, m := range e.indicatorsIn(area) {
		if !m.Key {
			continue
		}
		var then *model.Observation
		for _, o := range m.Valued(m.focus) {
			if period.Year(m.Period(o)) <= e.settings.FollowUp {
				then = o
			}
		}
		if then != nil {
			figures = append(figures, KeyFigure{Indicator: e.indicatorLink(m), Figure: e.dated(m, then)})
		}
	}
	return figures
}

// analysesThen are what the follow-up says about the figures of an area.
func (e *site) analysesThen(area string) []Analysis {
	var all []Analysis
	for _, m := range e.indicatorsIn(area) {
		all = append(all, e.analyses(m, e.settings.FollowUp)...)
	}
	return all
}

// revisions are the values that the follow-up gave and that a later one has revised.
func (e *site) revisions() []Revised {
	var all []Revised
	for _, m := range e.indicators {
		for n := range m.Revisions {
			r := &m.Revisions[n]
			if r.FollowUp != e.settings.FollowUp {
				continue
			}
			revised := Revised{Indicator: e.indicatorLink(m), Place: e.called(r.Place), Period: e.Period(r.Period), Was: e.figure(m, &r.Observation)}
			revised.Was.Notes, revised.Was.Numbers = nil, nil
			revised.Now = e.figure(m, m.revisionOf(&r.Observation).now)
			revised.Now.Notes = nil
			all = append(all, revised)
		}
	}
	return all
}

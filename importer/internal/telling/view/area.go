package view

import (
	"fmt"
	"strconv"

	"lagesbild/importer/internal/ground/model"
)

func (e *edition) area(i int) Area {
	a := &e.p.Areas[i]
	activities := e.activitiesIn(a.ID)
	area := Area{
		Number:      i + 1,
		Name:        e.prose(&a.Name),
		Covers:      e.prose(a.Covers),
		Responsible: e.prose(a.Responsible),
		Groups:      e.groups(e.measuresIn(a.ID), "", ""),
		NoIndicator: e.noIndicator(a.ID),
		Bar:         e.bar(activities, len(activities)),
		Activities:  e.byState(activities),
	}
	goals := e.goalsOf(a.ID)
	for _, g := range goals {
		area.Goals = append(area.Goals, e.goal(g))
	}
	area.GoalBar = e.goalBar(goals)
	return area
}

func (e *edition) areaSummary(a *model.Area) string {
	return fmt.Sprintf(e.pick("%s i %s: mål, mått och insatser i uppföljningen för %d.", "%s in %s: goals, indicators and activities in the follow-up for %d."),
		e.text(a.Name), e.text(e.settings.Municipality), e.settings.FollowUp)
}

func (e *edition) noIndicator(area string) string {
	if len(e.measuresIn(area)) > 0 {
		return ""
	}
	return e.pick("Inget mått finns för det här området.", "There is no indicator for this area.")
}

// goalsOf lists the goals of an area; of the whole programme for "".
func (e *edition) goalsOf(area string) []*model.Goal {
	var goals []*model.Goal
	for i := range e.p.Goals {
		if g := &e.p.Goals[i]; g.Area == area {
			goals = append(goals, g)
		}
	}
	return goals
}

func (e *edition) goal(g *model.Goal) Goal {
	goal := Goal{
		Kind:       e.text(model.GoalKinds.Term(string(g.Kind)).Name()),
		Text:       e.prose(&g.Text),
		Status:     string(g.Status),
		StatusText: e.text(model.Statuses.Term(string(g.Status)).Name()),
		Motivation: e.prose(&g.Motivation),
		Source:     e.prose(g.Source),
	}
	if g.Status != model.NotAssessed {
		goal.Assessed = e.assessed(g)
	}
	return goal
}

// assessed tells which year an assessment is about and who made it, as far as is known.
func (e *edition) assessed(g *model.Goal) string {
	year, by := "", ""
	if g.Assessed != 0 {
		year = e.pick(" för ", " for ") + strconv.Itoa(g.Assessed)
	}
	if g.AssessedBy != nil {
		by = e.pick(" av ", " by ") + small(e.text(*g.AssessedBy))
	}
	if year+by == "" {
		return ""
	}
	return e.pick("Bedömt", "Assessed") + year + by
}

// areaRows are the areas as the start page shows them.
func (e *edition) areaRows() []AreaRow {
	var rows []AreaRow
	for i := range e.p.Areas {
		id := e.p.Areas[i].ID
		row := AreaRow{
			Area:       e.areaLink(id),
			Statuses:   e.statusLines(id),
			Activities: e.bar(e.activitiesIn(id), e.longestBar()),
		}
		for _, g := range e.goalsOf(id) {
			if g.Kind == model.GoalArea && row.Goal.Text == "" {
				row.Goal = e.prose(&g.Text)
			}
		}
		row.Key, row.NoFigure = e.keyFigures(id)
		rows = append(rows, row)
	}
	return rows
}

// keyFigures gives an area's key indicators, or says why there are none.
func (e *edition) keyFigures(area string) (figures []KeyFigure, none string) {
	measures := e.measuresIn(area)
	for _, m := range measures {
		if m.Key {
			figures = append(figures, e.keyFigure(m))
		}
	}
	switch {
	case len(figures) > 0:
		return figures, ""
	case len(measures) == 0:
		return nil, e.noIndicator(area)
	case len(measures) == 1 && !measures[0].hasValues():
		return []KeyFigure{e.keyFigure(measures[0])}, ""
	}
	return nil, e.pick("Inget av områdets mått är valt som nyckelmått.", "None of the area's indicators is chosen as a key indicator.")
}

func (e *edition) keyFigure(m *measure) KeyFigure {
	k := KeyFigure{Indicator: e.indicatorLink(m), Figure: e.latestFigure(m)}
	if !m.hasValues() {
		k.Stated = e.statedBriefly(m)
	}
	return k
}

// latestFigure is the latest of the place that an indicator is about, or that there is none.
func (e *edition) latestFigure(m *measure) Figure {
	if o := m.latest(m.focus); o != nil {
		return e.dated(m, o)
	}
	if m.hasValues() {
		return Figure{Missing: e.pick("inget värde för hela ", "no value for the whole of ") + e.text(e.settings.Municipality)}
	}
	return Figure{Missing: e.pick("värden saknas", "no values")}
}

// statusLines counts the goals of an area by kind and status.
func (e *edition) statusLines(area string) []StatusLine {
	goals := e.goalsOf(area)
	var lines []StatusLine
	for _, kind := range model.GoalKinds {
		for _, status := range model.Statuses {
			n := 0
			for _, g := range goals {
				if string(g.Kind) == kind.Code && string(g.Status) == status.Code {
					n++
				}
			}
			if n > 0 {
				lines = append(lines, StatusLine{Status: status.Code, Text: e.statusLine(model.GoalKind(kind.Code), model.Status(status.Code), n)})
			}
		}
	}
	return lines
}

func (e *edition) statusLine(kind model.GoalKind, status model.Status, n int) string {
	var goals string
	switch kind {
	case model.GoalArea:
		goals = e.pick("Områdets mål", "Goal of the area")
		if n > 1 {
			goals = capital(e.things(n, e.pick("mål", "goal"), e.pick("mål", "goals"))) + e.pick(" för området", " of the area")
		}
	case model.GoalGuideline:
		goals = capital(e.things(n, e.pick("mål", "goal"), e.pick("mål", "goals"))) + e.pick(" i riktlinjer", " in guidelines")
	default:
		goals = e.text(model.GoalKinds.Term(string(kind)).Name())
	}
	verdict := e.statusOf(model.Statuses.Term(string(status)), n)
	if status == model.NotAssessed {
		verdict += e.pick(" i uppföljningen", " in the follow-up")
	}
	return goals + ": " + verdict
}

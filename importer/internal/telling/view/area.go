package view

import (
	"strconv"

	"lagesbild/importer/internal/ground/model"
)

// inItsTime is the site as the last follow-up has it that an area is part of.
func (e *site) inItsTime(a *model.Area) *site {
	if len(a.FollowUps) == 0 {
		return e
	}
	return e.asOf(a.FollowUps[0])
}

func (e *site) area(a *model.Area) Area {
	activities := e.activitiesIn(a.ID)
	area := Area{
		FollowUp:    strconv.Itoa(e.settings.FollowUp),
		Number:      e.number[a.ID],
		Name:        e.prose(&a.Name),
		Covers:      e.prose(a.Covers),
		Responsible: e.prose(a.Responsible),
		Groups:      e.groups(e.indicatorsIn(a.ID), "", ""),
		NoIndicator: e.noIndicator(a.ID),
		Bar:         e.bar(activities, len(activities)),
		Activities:  e.byState(activities),
	}
	area.Goals, area.GoalBar = e.goalViews(a.ID), e.goalBar(e.goalsOf(a.ID))
	if e.settings.FollowUp != e.every.Settings.FollowUp {
		area.Ended = e.Say("area.ended", "Programme", e.text(e.settings.Name), "Period", e.Period(e.settings.Period), "Year", e.settings.FollowUp)
	}
	return area
}

func (e *site) areaSummary(a *model.Area) string {
	return e.Say("area.summary", "Area", e.text(a.Name), "Municipality", e.text(e.settings.Municipality), "Year", e.settings.FollowUp)
}

func (e *site) noIndicator(area string) string {
	if len(e.indicatorsIn(area)) > 0 {
		return ""
	}
	return e.Say("area.no_indicator")
}

// areaRows are the areas as the start page shows them.
func (e *site) areaRows() []AreaRow {
	var rows []AreaRow
	for i := range e.p.Areas {
		id := e.p.Areas[i].ID
		row := AreaRow{
			Area:       e.areaLink(id),
			Statuses:   e.statusLines(id),
			Activities: e.bar(e.activitiesIn(id), e.longest),
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
func (e *site) keyFigures(area string) (figures []KeyFigure, none string) {
	indicators := e.indicatorsIn(area)
	for _, m := range indicators {
		if m.Key {
			figures = append(figures, e.keyFigure(m))
		}
	}
	switch {
	case len(figures) > 0:
		return figures, ""
	case len(indicators) == 0:
		return nil, e.noIndicator(area)
	case len(indicators) == 1 && !indicators[0].hasValues:
		return []KeyFigure{e.keyFigure(indicators[0])}, ""
	}
	return nil, e.Say("area.no_key_indicator")
}

func (e *site) keyFigure(m *indicator) KeyFigure {
	k := KeyFigure{Indicator: e.indicatorLink(m), Figure: e.latestFigure(m)}
	if !m.hasValues {
		k.Stated = e.statedBriefly(m)
	}
	return k
}

// latestFigure is the latest of the place that an indicator is about, or that there is none.
func (e *site) latestFigure(m *indicator) Figure {
	if o := m.Latest(m.focus); o != nil {
		return e.dated(m, o)
	}
	if m.hasValues {
		return Figure{Missing: e.Say("area.no_value_for_whole", "Municipality", e.text(e.settings.Municipality))}
	}
	return Figure{Missing: e.Say("area.no_values")}
}

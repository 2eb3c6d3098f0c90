package view

import (
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// goalsOf lists the goals of an area; of the whole programme for "".
func (e *programme) goalsOf(area string) []*model.Goal {
	return e.goalsIn[area]
}

func (e *programme) goal(g *model.Goal) Goal {
	goal := Goal{
		Kind:       e.term(model.GoalKinds, string(g.Kind)),
		Text:       e.prose(&g.Text),
		Status:     string(g.Status),
		StatusText: e.term(model.Statuses, string(g.Status)),
		Motivation: e.prose(&g.Motivation),
		Source:     e.prose(g.Source),
	}
	if g.Status != model.NotAssessed {
		goal.Assessed = e.assessed(g)
	}
	for _, other := range e.verdicts[g.ID] {
		if other.FollowUp != g.FollowUp || other.Assessed != g.Assessed {
			goal.Others = append(goal.Others, e.turn(other.FollowUp, other.Assessed, e.term(model.Statuses, string(other.Status))))
		}
	}
	return goal
}

// goalViews are the goals of an area; of the whole programme for "".
func (e *programme) goalViews(area string) []Goal {
	var goals []Goal
	for _, g := range e.goalsOf(area) {
		goals = append(goals, e.goal(g))
	}
	return goals
}

// turn is what the follow-up of a year says about that year or another one.
func (e *programme) turn(followUp, about int, text string) Turn {
	year := strconv.Itoa(followUp)
	t := Turn{Year: Link{Text: year, URL: "uppfoljning/" + year + "/"}, Text: text}
	if about != 0 && about != followUp {
		t.Text = e.Say("follow_up.about", "Text", text, "Year", about)
	}
	return t
}

// assessed tells which year an assessment is about and who made it, as far as is known.
func (e *programme) assessed(g *model.Goal) string {
	by := ""
	if g.AssessedBy != nil {
		by = small(e.text(*g.AssessedBy))
	}
	switch {
	case g.Assessed != 0 && by != "":
		return e.Say("goal_assessed.for_year_by", "Year", g.Assessed, "By", by)
	case g.Assessed != 0:
		return e.Say("goal_assessed.for_year", "Year", g.Assessed)
	case by != "":
		return e.Say("goal_assessed.by", "By", by)
	}
	return ""
}

// statusLines counts the goals of an area by kind and status.
func (e *programme) statusLines(area string) []StatusLine {
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

func (e *programme) statusLine(kind model.GoalKind, status model.Status, n int) string {
	key := "area.verdict"
	if status == model.NotAssessed {
		key = "area.not_assessed"
	}
	goals := capital(e.Say("goals_of."+string(kind), "Count", words.Counted(n)))
	return e.Say(key, "Goals", goals, "Verdict", e.statusOf(model.Statuses.Term(string(status)), n))
}

// goalBar counts goals by assessment: "2 av 8 mål uppfyllda, 6 inte bedömda". They are never averaged.
func (e *programme) goalBar(goals []*model.Goal) Bar {
	b := Bar{Total: len(goals)}
	if b.Total == 0 {
		b.Empty = e.Say("bar.no_goals")
		return b
	}
	counts := map[model.Status]int{}
	for _, g := range goals {
		counts[g.Status]++
	}
	for _, t := range model.Statuses {
		n := counts[model.Status(t.Code)]
		// How many are met is told even where none is.
		if n == 0 && model.Status(t.Code) != model.Met {
			continue
		}
		if n > 0 {
			b.add(BarPart{State: t.Code, Label: capital(e.statusOf(t, 2)), Count: n}, b.Total)
		}
		if b.Text == "" {
			b.Text = e.Say("bar.goals", "Number", words.Digits(n), "Count", words.Digits(b.Total), "Status", e.statusOf(t, n))
		} else {
			b.Text += ", " + e.Value(words.Digits(n)) + " " + e.statusOf(t, n)
		}
	}
	return b
}

// statusOf is an assessment after a number of goals: "uppfyllda".
func (e *programme) statusOf(t model.Term, n int) string {
	return e.Say("status_of."+t.Code, "Count", n)
}

// done counts what is done and how the goals were assessed: "27 av 35 insatser genomförda. 2 av 8
// mål uppfyllda, 6 inte bedömda."
func (e *programme) done() string {
	told := ""
	if all := len(e.p.Activities); all > 0 {
		n := 0
		for i := range e.p.Activities {
			if e.p.Activities[i].State == model.Done {
				n++
			}
		}
		told = e.Say("start.done", "Done", words.Digits(n), "Count", words.Digits(all), "State", e.stateOf(model.Done, n))
	}
	if goals := e.goalBar(pointers(e.p.Goals)); goals.Total > 0 {
		told = paragraph(told, goals.Text+".")
	}
	return told
}

// notAssessed names the goals without an assessment.
func (e *programme) notAssessed() string {
	var goals, areas []string
	for i := range e.p.Goals {
		g := &e.p.Goals[i]
		switch {
		case g.Status != model.NotAssessed:
		case g.Kind == model.GoalOverall:
			goals = append(goals, e.Say("lack.overall_goal"))
		case g.Kind == model.GoalArea:
			areas = append(areas, small(e.areaLink(g.Area).Text))
		default:
			goals = append(goals, e.Say("lack.goal", "Goal", e.quote(strings.TrimRight(e.text(g.Text), "."))))
		}
	}
	if len(areas) > 0 {
		goals = append(goals, e.Say("lack.area_goals", "Count", len(areas), "Areas", e.list(areas)))
	}
	if len(goals) == 0 {
		return ""
	}
	return e.Say("lack.assessment", "Goals", e.either(goals))
}

// either joins texts: "a eller b eller c".
func (e *programme) either(texts []string) string {
	if len(texts) == 1 {
		return texts[0]
	}
	half := len(texts) / 2
	return e.Say("lack.or", "First", e.either(texts[:half]), "Second", e.either(texts[half:]))
}

// Package doubt tells where what a programme says of itself does not go together: the figures with
// what a source states of them, or with how people have assessed the goal that they measure.
package doubt

import (
	"math"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/telling/stat"
)

// mostKept is how many problems of one code are kept; the rest are counted.
const mostKept = 1000

// Of gives the doubts about a programme without errors. Both sides of each are published, whichever
// is right, so that somebody should have looked.
func Of(p *model.Programme) problem.List {
	d := doubts{statistics: stat.Of(p), places: map[string]string{}, goals: map[string]*model.Goal{}, kept: map[problem.Code]int{}, last: map[problem.Code]int{}}
	for _, place := range p.Places {
		d.places[place.Code] = place.Name[model.Original]
	}
	for n := range p.Goals {
		d.goals[p.Goals[n].ID] = &p.Goals[n]
	}
	for n := range p.Indicators {
		i := &p.Indicators[n]
		for _, x := range d.statistics.Contradictions(i) {
			d.contradiction(x)
		}
		d.paceAgainstGoal(i)
	}
	return d.problems
}

// doubts are those found so far, and what they are told with.
type doubts struct {
	statistics *stat.Statistics
	places     map[string]string // names by code
	goals      map[string]*model.Goal
	problems   problem.List
	kept, last map[problem.Code]int // how many by code, and the index of the last one
}

// keep takes in a problem, or only counts it where there are many like it.
func (d *doubts) keep(p problem.Problem) {
	if d.kept[p.Code]++; d.kept[p.Code] > mostKept {
		d.problems[d.last[p.Code]].More++
		return
	}
	d.last[p.Code] = len(d.problems)
	d.problems.Add(p)
}

var contradictionCodes = map[stat.ContradictionKind]problem.Code{
	stat.OtherDirection:     problem.OtherDirection,
	stat.EstablishedHere:    problem.EstablishedHere,
	stat.NotEstablishedHere: problem.NotEstablishedHere,
	stat.OtherRank:          problem.OtherRank,
}

func (d *doubts) contradiction(x stat.Contradiction) {
	q := problem.Problem{Code: contradictionCodes[x.Kind]}
	if r := x.Ranking; r != nil {
		q.At = problem.Of(r.From)
		q.Args = problem.Args{"place": d.nameOf(r.Place), "rank": r.Rank, "best": x.Best, "worst": x.Worst}
		d.keep(q)
		return
	}
	s := x.Comparison
	q.At = problem.Of(s.From)
	place, against := d.nameOf(s.Place)+" "+s.Period, s.AgainstPeriod
	if s.AgainstPlace != "" {
		against = d.nameOf(s.AgainstPlace)
	}
	q.Args = problem.Args{"place": place, "against": against, "said": model.Outcomes.Term(string(s.Outcome)).Said()}
	for name, v := range map[string]*float64{"difference": x.Test.Value, "lower": x.Test.Lower, "upper": x.Test.Upper} {
		if v != nil {
			q.Args[name] = number.Comma(math.Round(*v*100) / 100)
		}
	}
	d.keep(q)
}

// paceAgainstGoal notes a goal that is assessed as met although its indicator does not move
// towards its target as it should, or as not met although it does.
func (d *doubts) paceAgainstGoal(i *model.Indicator) {
	goal := d.goals[i.Goal]
	if goal == nil {
		return
	}
	good := []model.PaceOutcome{model.Reached, model.OnPace}
	bad := []model.PaceOutcome{model.TooSlow, model.HardlyMoving, model.WrongWay, model.NotReached}
	outcome, status := d.statistics.Pace(i).Outcome, goal.Status
	if !(status == model.Met && slices.Contains(bad, outcome) || status == "not_met" && slices.Contains(good, outcome)) {
		return
	}
	found, assessed := model.PaceOutcomes.Term(string(outcome)).Said(), model.Statuses.Term(string(status)).Name()
	d.keep(problem.Problem{Code: problem.PaceAgainstGoal, At: problem.Of(i.From), Args: problem.Args{
		"goal": i.Goal, "status": lower(assessed), "outcome": found}})
}

// lower is a name inside a sentence, in every language.
func lower(name model.Text) model.Text {
	for lang := range name {
		name[lang] = strings.ToLower(name[lang])
	}
	return name
}

func (d *doubts) nameOf(code string) string {
	if name, ok := d.places[code]; ok {
		return name
	}
	return code
}

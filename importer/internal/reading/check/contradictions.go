package check

import (
	"math"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/telling/stat"
)

// contradictions tells where the figures do not agree with what a source states of them, or with
// how people have assessed the goal that they measure. Both are published, whichever is right, so
// that somebody should have looked. It needs the programme whole: none is told beside an error.
func (c *checker) contradictions(p *model.Programme) {
	if slices.ContainsFunc(c.problems, func(q problem.Problem) bool { return q.Severity() == problem.Error }) {
		return
	}
	statistics := stat.Of(p)
	for n := range p.Indicators {
		i := &p.Indicators[n]
		for _, x := range statistics.Contradictions(i) {
			c.contradiction(p, x)
		}
		c.paceAgainstGoal(p, i, statistics)
	}
}

var contradictionCodes = map[stat.ContradictionKind]problem.Code{
	stat.OtherDirection:     problem.OtherDirection,
	stat.EstablishedHere:    problem.EstablishedHere,
	stat.NotEstablishedHere: problem.NotEstablishedHere,
	stat.OtherRank:          problem.OtherRank,
}

func (c *checker) contradiction(p *model.Programme, x stat.Contradiction) {
	q := problem.Problem{Code: contradictionCodes[x.Kind]}
	if r := x.Ranking; r != nil {
		q.At = placeOf(r.From)
		q.Args = problem.Args{"place": nameOf(p, r.Place), "rank": r.Rank, "best": x.Best, "worst": x.Worst}
		c.keep(q)
		return
	}
	s := x.Comparison
	q.At = placeOf(s.From)
	place, against := nameOf(p, s.Place)+" "+s.Period, s.AgainstPeriod
	if s.AgainstPlace != "" {
		against = nameOf(p, s.AgainstPlace)
	}
	q.Args = problem.Args{"place": place, "against": against, "said": model.Outcomes.Term(string(s.Outcome)).Said()}
	for name, v := range map[string]*float64{"difference": x.Test.Value, "lower": x.Test.Lower, "upper": x.Test.Upper} {
		if v != nil {
			q.Args[name] = number.Comma(math.Round(*v*100) / 100)
		}
	}
	c.keep(q)
}

// paceAgainstGoal notes a goal that is assessed as met although its indicator does not move
// towards its target as it should, or as not met although it does.
func (c *checker) paceAgainstGoal(p *model.Programme, i *model.Indicator, statistics *stat.Statistics) {
	at := slices.IndexFunc(p.Goals, func(g model.Goal) bool { return g.ID == i.Goal })
	if i.Goal == "" || at < 0 {
		return
	}
	good := []model.PaceOutcome{model.Reached, model.OnPace}
	bad := []model.PaceOutcome{model.TooSlow, model.HardlyMoving, model.WrongWay, model.NotReached}
	outcome, status := statistics.Pace(i).Outcome, p.Goals[at].Status
	if !(status == model.Met && slices.Contains(bad, outcome) || status == "not_met" && slices.Contains(good, outcome)) {
		return
	}
	found, assessed := model.PaceOutcomes.Term(string(outcome)).Said(), model.Statuses.Term(string(status)).Name()
	c.keep(problem.Problem{Code: problem.PaceAgainstGoal, At: placeOf(i.From), Args: problem.Args{
		"goal": i.Goal, "status": lower(assessed), "outcome": found}})
}

// lower is a name inside a sentence, in every language.
func lower(name model.Text) model.Text {
	for lang := range name {
		name[lang] = strings.ToLower(name[lang])
	}
	return name
}

// placeOf is the cell that something comes from.
func placeOf(f model.From) problem.Place {
	return problem.Place{Workbook: f.Workbook, Sheet: f.Sheet, Cell: f.Cell}
}

func nameOf(p *model.Programme, code string) string {
	for i := range p.Places {
		if p.Places[i].Code == code {
			return p.Places[i].Name["sv"]
		}
	}
	return code
}

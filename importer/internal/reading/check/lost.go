package check

import (
	"fmt"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// mostLost is how many places or periods a message names.
const mostLost = 5

// lost warns of indicators that no longer have all the places and periods that are public. Where
// there are errors, rows may be missing because of them.
func (c *checker) lost(before, now *model.Programme) {
	if before == nil || c.problems.Errors() > 0 {
		return
	}
	indicators := map[string]*model.Indicator{}
	for n := range now.Indicators {
		indicators[now.Indicators[n].ID] = &now.Indicators[n]
	}
	for n := range before.Indicators {
		old := &before.Indicators[n]
		i, ok := indicators[old.ID]
		if !ok {
			c.keep(problem.Problem{Code: problem.LostIndicator, At: c.found[sheets.Indicators.Sheet], Value: old.ID,
				Args: problem.Args{"count": len(old.Observations)}})
			continue
		}
		if lost := c.missing(old, i); len(lost) > 0 {
			c.keep(problem.Problem{Code: problem.LostRows, Value: i.ID, Args: problem.Args{"lost": lost},
				At: problem.Of(i.From)})
		}
	}
}

// missing tells in words what an indicator had and has no longer: whole places, whole periods,
// and single values besides.
func (c *checker) missing(old, now *model.Indicator) words.Joined {
	key := func(o model.Observation) string {
		return o.Place + "\x00" + o.Period + "\x00" + categories(o.Breakdown)
	}
	there := map[string]bool{}
	for _, o := range now.Observations {
		there["place "+o.Place], there["period "+o.Period], there[key(o)] = true, true, true
	}
	var places, periods []string
	single := 0
	gone := map[string]bool{}
	add := func(list *[]string, key, s string) {
		if !gone[key] {
			gone[key] = true
			*list = append(*list, s)
		}
	}
	for _, o := range old.Observations {
		place, period := there["place "+o.Place], there["period "+o.Period]
		if !place {
			add(&places, "place "+o.Place, c.places.title(o.Place))
		}
		if !period {
			add(&periods, "period "+o.Period, o.Period)
		}
		if place && period && !there[key(o)] {
			single++
		}
	}
	var lost words.Joined
	tell := func(key string, what any) {
		if len(lost) > 0 {
			lost = append(lost, "; ")
		}
		lost = append(lost, words.Say("told.lost_"+key, "What", what))
	}
	if len(places) > 0 {
		tell("places", someOf(places))
	}
	if len(periods) > 0 {
		tell("periods", someOf(periods))
	}
	if single > 0 {
		tell("single", single)
	}
	return lost
}

// someOf names the first few, and how many more there are.
func someOf(list []string) string {
	names := strings.Join(list[:min(len(list), mostLost)], ", ")
	if more := len(list) - mostLost; more > 0 {
		names += fmt.Sprintf(" … (+%d)", more)
	}
	return names
}

package check

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/model"
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
				Args: map[string]string{"count": strconv.Itoa(len(old.Observations))}})
			continue
		}
		if lost := c.missing(old, i); lost["sv"] != "" {
			c.keep(problem.Problem{Code: problem.LostRows, Value: i.ID, Args: map[string]string{"lost": lost["sv"], "lostEn": lost["en"]},
				At: problem.Place{Workbook: i.From.Workbook, Sheet: i.From.Sheet, Cell: i.From.Cell}})
		}
	}
}

// missing tells in words what an indicator had and has no longer: whole places, whole periods,
// and single values besides.
func (c *checker) missing(old, now *model.Indicator) model.Text {
	key := func(o model.Observation) string {
		return o.Place + "\x00" + o.Period + "\x00" + categories(o.Breakdown)
	}
	there := map[string]bool{}
	for _, o := range now.Observations {
		there["place "+o.Place], there["period "+o.Period], there[key(o)] = true, true, true
	}
	var places, periods []string
	single := 0
	add := func(list *[]string, s string) {
		if !slices.Contains(*list, s) {
			*list = append(*list, s)
		}
	}
	for _, o := range old.Observations {
		place, period := there["place "+o.Place], there["period "+o.Period]
		if !place {
			add(&places, c.places.title(o.Place))
		}
		if !period {
			add(&periods, o.Period)
		}
		if place && period && !there[key(o)] {
			single++
		}
	}
	var sv, en []string
	for _, what := range []struct {
		list   []string
		sv, en string
	}{{places, "platser", "places"}, {periods, "perioder", "periods"}} {
		if len(what.list) > 0 {
			names := strings.Join(what.list[:min(len(what.list), mostLost)], ", ")
			if more := len(what.list) - mostLost; more > 0 {
				names += fmt.Sprintf(" … (+%d)", more)
			}
			sv, en = append(sv, what.sv+": "+names), append(en, what.en+": "+names)
		}
	}
	if single > 0 {
		sv, en = append(sv, "enstaka värden: "+strconv.Itoa(single)), append(en, "single values: "+strconv.Itoa(single))
	}
	return model.Text{"sv": strings.Join(sv, "; "), "en": strings.Join(en, "; ")}
}

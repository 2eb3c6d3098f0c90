package stat

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// changes compares the latest value of each place with its first and with the one before.
func (a *analysis) changes() []model.Change {
	all := []model.Change{}
	for _, place := range a.Places {
		all = append(all, a.changesOf(place)...)
	}
	return all
}

// changesOf compares the latest value of a place with earlier ones of periods like its own: quarters with the
// same quarter of other years, and never a quarter with a year. A break in the series cuts:
// the first is the first after it. A gap cuts too: where the row before the latest has no value,
// there is no change from the period before.
func (a *analysis) changesOf(place string) []model.Change {
	rows := a.Line(place)
	for len(rows) > 0 && rows[len(rows)-1].Value == nil {
		rows = rows[:len(rows)-1]
	}
	if len(rows) > 0 {
		rows = a.like(rows[len(rows)-1], rows)
	}
	if len(rows) < 2 {
		return nil
	}
	last := len(rows) - 1
	latest, earlier := rows[last], rows[:last]
	start := last // the first row that is comparable with the latest
	for start > 0 && a.Comparable(rows[start-1], latest) {
		start--
	}
	change := func(since *model.Observation, against model.ChangeKind) model.Change {
		return model.Change{Place: place, Period: latest.Period, Since: since.Period, Against: against, Test: a.between(since, latest).alone()}
	}
	valued := func(o *model.Observation) bool { return o.Value != nil }
	first := slices.IndexFunc(earlier[start:], valued)
	before := earlier[last-1]
	switch {
	case first < 0 && !slices.ContainsFunc(earlier, valued):
		return nil
	case first < 0: // the only earlier values lie before a break
		for n := range slices.Backward(earlier) {
			if valued(earlier[n]) {
				return []model.Change{change(earlier[n], model.AgainstPrevious)}
			}
		}
	case earlier[start+first] == before:
		return []model.Change{change(before, model.AgainstOnly)}
	}
	return []model.Change{
		change(earlier[start+first], model.AgainstFirst),
		change(before, model.AgainstPrevious),
	}
}

// like leaves the rows of periods that are like that of the last one.
func (a *analysis) like(last *model.Observation, rows []*model.Observation) []*model.Observation {
	var alike []*model.Observation
	for _, o := range rows {
		if period.Alike(a.Period(o), a.Period(last)) {
			alike = append(alike, o)
		}
	}
	return alike
}

// between compares a later observation of a place with an earlier one. Two waves of a survey ask
// different people; periods that share time may ask the same ones, and are not compared.
func (a *analysis) between(earlier, later *model.Observation) comparison {
	if !a.Comparable(earlier, later) {
		return comparison{reason: model.BreakInSeries}
	}
	c := a.independent(later, earlier)
	if period.Overlap(a.Period(earlier), a.Period(later)) {
		c.reason = model.OverlappingPeriods
	}
	return c
}

package stat

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
)

// changes compares the latest value of each place with its first and with the one before.
func (a *analyst) changes() []model.Change {
	all := []model.Change{}
	for _, place := range a.order {
		all = append(all, a.changesOf(place)...)
	}
	return all
}

// changesOf compares the latest value of a place with earlier ones. A break in the series cuts:
// the first is the first after it. A gap cuts too: where the row before the latest has no value,
// there is no change from the period before.
func (a *analyst) changesOf(place string) []model.Change {
	rows := a.line(place)
	for len(rows) > 0 && rows[len(rows)-1].Value == nil {
		rows = rows[:len(rows)-1]
	}
	if len(rows) < 2 {
		return nil
	}
	last := len(rows) - 1
	latest, earlier := rows[last], rows[:last]
	start := last // the first row that is comparable with the latest
	for start > 0 && !breaks(rows[start]) {
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

// line is the totals of a place in order of time.
func (a *analyst) line(place string) []*model.Observation {
	var rows []*model.Observation
	for _, p := range a.periods {
		if o := a.at(place, p.ID); o != nil {
			rows = append(rows, o)
		}
	}
	return rows
}

// breaks tells whether a value is not comparable with earlier ones.
func breaks(o *model.Observation) bool { return slices.Contains(o.Flags, model.SeriesBreak) }

// between compares a later observation of a place with an earlier one. Two waves of a survey ask
// different people; periods that share time may ask the same ones, and are not compared.
func (a *analyst) between(earlier, later *model.Observation) trial {
	cut := false
	for _, o := range a.line(later.Place) {
		cut = cut || breaks(o) && a.span(o).Start > a.span(earlier).Start && a.span(o).Start <= a.span(later).Start
	}
	switch {
	case cut:
		return trial{reason: model.BreakInSeries}
	case a.span(earlier).End >= a.span(later).Start:
		t := compare(a.Unit, later, earlier)
		t.reason = model.OverlappingPeriods
		return t
	}
	return compare(a.Unit, later, earlier)
}

// span is the period of an observation.
func (a *analyst) span(o *model.Observation) model.Period {
	return a.periods[slices.IndexFunc(a.periods, func(p model.Period) bool { return p.ID == o.Period })]
}

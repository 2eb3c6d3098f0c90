package stat

import (
	"slices"

	"lagesbild/importer/internal/programme"
)

// changes compares the latest value of each place with its first and with the one before.
func (a *analyst) changes() []programme.Change {
	all := []programme.Change{}
	for _, place := range a.order {
		all = append(all, a.changesOf(place)...)
	}
	return all
}

// changesOf compares the latest value of a place with earlier ones. A break in the series cuts:
// the first is the first after it. A gap cuts too: where the row before the latest has no value,
// there is no change from the period before.
func (a *analyst) changesOf(place string) []programme.Change {
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
	change := func(since *programme.Observation, against programme.ChangeKind) programme.Change {
		return programme.Change{Place: place, Period: latest.Period, Since: since.Period, Against: against, Test: a.between(since, latest).alone()}
	}
	valued := func(o *programme.Observation) bool { return o.Value != nil }
	first := slices.IndexFunc(earlier[start:], valued)
	before := earlier[last-1]
	switch {
	case first < 0 && !slices.ContainsFunc(earlier, valued):
		return nil
	case first < 0: // the only earlier values lie before a break
		for n := range slices.Backward(earlier) {
			if valued(earlier[n]) {
				return []programme.Change{change(earlier[n], programme.AgainstPrevious)}
			}
		}
	case earlier[start+first] == before:
		return []programme.Change{change(before, programme.AgainstOnly)}
	}
	return []programme.Change{
		change(earlier[start+first], programme.AgainstFirst),
		change(before, programme.AgainstPrevious),
	}
}

// line is the totals of a place in order of time.
func (a *analyst) line(place string) []*programme.Observation {
	var rows []*programme.Observation
	for _, p := range a.periods {
		if o := a.at(place, p.ID); o != nil {
			rows = append(rows, o)
		}
	}
	return rows
}

// breaks tells whether a value is not comparable with earlier ones.
func breaks(o *programme.Observation) bool { return slices.Contains(o.Flags, programme.SeriesBreak) }

// between compares a later observation of a place with an earlier one. Two waves of a survey ask
// different people; periods that share time may ask the same ones, and are not compared.
func (a *analyst) between(earlier, later *programme.Observation) trial {
	cut := false
	for _, o := range a.line(later.Place) {
		cut = cut || breaks(o) && a.span(o).Start > a.span(earlier).Start && a.span(o).Start <= a.span(later).Start
	}
	switch {
	case cut:
		return trial{reason: programme.BreakInSeries}
	case a.span(earlier).End >= a.span(later).Start:
		t := compare(a.Unit, later, earlier)
		t.reason = programme.OverlappingPeriods
		return t
	}
	return compare(a.Unit, later, earlier)
}

// span is the period of an observation.
func (a *analyst) span(o *programme.Observation) programme.Period {
	return a.periods[slices.IndexFunc(a.periods, func(p programme.Period) bool { return p.ID == o.Period })]
}

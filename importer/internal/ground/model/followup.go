package model

import "slices"

// AsOf is a programme as the follow-up of a year has it: its own settings, areas, goals and activities.
// Places and indicators are one for all: figures are one series. An activity of an earlier year than the
// follow-up's is in the data only.
func (p *Programme) AsOf(year int) *Programme {
	of := new(Programme)
	*of = *p
	if n := slices.IndexFunc(p.FollowUps, func(s Settings) bool { return s.FollowUp == year }); n >= 0 {
		of.Settings = p.FollowUps[n]
	}
	of.Areas = only(p.Areas, func(a *Area) bool { return slices.Contains(a.FollowUps, year) })
	of.Goals = latest(only(p.Goals, func(g *Goal) bool { return g.FollowUp == year }))
	of.Activities = only(p.Activities, func(a *Activity) bool { return a.FollowUp == year && a.Year >= year })
	return of
}

// latest leaves out the assessments of a goal that are about an earlier year than another of the same follow-up.
func latest(goals []Goal) []Goal {
	last := map[string]int{}
	for n := range goals {
		last[goals[n].ID] = max(last[goals[n].ID], goals[n].Assessed)
	}
	return only(goals, func(g *Goal) bool { return g.Assessed == last[g.ID] })
}

func only[T any](all []T, keep func(*T) bool) []T {
	var kept []T
	for n := range all {
		if keep(&all[n]) {
			kept = append(kept, all[n])
		}
	}
	return kept
}

package changes

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"lagesbild/importer/internal/ground/model"
)

// fewest is how many numbers have to be the same before they tell that two ids mean one thing.
const fewest = 3

// rename finds ids that went and came again as another, and gives the programme as it was with
// the new ids. An id is another thing's new name only if nothing else could be meant: both have
// the same name and kind, or the same values, and no third has.
func (c *Changes) rename(before, after *model.Programme) *model.Programme {
	p := *before
	p.Indicators = slices.Clone(before.Indicators)
	p.Places = slices.Clone(before.Places)
	p.Areas, p.Goals, p.Activities = slices.Clone(before.Areas), slices.Clone(before.Goals), slices.Clone(before.Activities)

	areas := renamed(c, Area, p.Areas, after.Areas, func(a *model.Area) []string { return []string{a.Name["sv"]} })
	goals := renamed(c, Goal, p.Goals, after.Goals, func(g *model.Goal) []string { return []string{string(g.Kind) + g.Text["sv"]} })
	activities := renamed(c, Activity, p.Activities, after.Activities, func(a *model.Activity) []string {
		return []string{fmt.Sprint(a.Year, a.Name["sv"])}
	})
	indicators := renamed(c, Indicator, p.Indicators, after.Indicators, func(i *model.Indicator) []string {
		var numbers []string
		for n := range i.Observations {
			o := &i.Observations[n]
			numbers = appendNumber(numbers, key(o), o)
		}
		return []string{i.Name["sv"] + "\x00" + i.Definition["sv"], together(numbers)}
	})
	for n := range p.Indicators {
		i := &p.Indicators[n]
		i.ID, i.Denominator = or(indicators, i.ID), or(indicators, i.Denominator)
	}
	oldSeries := sync.OnceValue(func() map[string][]string { return series(p.Indicators) })
	newSeries := sync.OnceValue(func() map[string][]string { return series(after.Indicators) })
	places := renamed(c, Place, p.Places, after.Places, func(place *model.Place) []string {
		numbers := oldSeries()[place.Code]
		if numbers == nil {
			numbers = newSeries()[place.Code]
		}
		return []string{string(place.Kind) + place.Name["sv"], together(numbers)}
	})

	for n := range p.Areas {
		p.Areas[n].ID = or(areas, p.Areas[n].ID)
	}
	for n := range p.Goals {
		g := &p.Goals[n]
		g.ID, g.Area = or(goals, g.ID), or(areas, g.Area)
	}
	for n := range p.Places {
		place := &p.Places[n]
		place.Code, place.Within = or(places, place.Code), or(places, place.Within)
		place.ReplacedBy = mapped(place.ReplacedBy, func(code *string) { *code = or(places, *code) })
	}
	for n := range p.Activities {
		a := &p.Activities[n]
		a.ID, a.Area, a.PartOf = or(activities, a.ID), or(areas, a.Area), or(activities, a.PartOf)
		a.Places = mapped(a.Places, func(at *model.ActivityPlace) { at.Code = or(places, at.Code) })
	}
	for n := range p.Indicators {
		i := &p.Indicators[n]
		i.Area = or(areas, i.Area)
		if len(places) == 0 {
			continue
		}
		i.Observations = mapped(i.Observations, func(o *model.Observation) { o.Place = or(places, o.Place) })
		i.Comparisons = mapped(i.Comparisons, func(s *model.Comparison) {
			s.Place, s.AgainstPlace = or(places, s.Place), or(places, s.AgainstPlace)
		})
		i.Rankings = mapped(i.Rankings, func(r *model.Ranking) {
			r.Place = or(places, r.Place)
			r.Absent = mapped(r.Absent, func(code *string) { *code = or(places, *code) })
		})
	}
	c.follow(p.Indicators)
	return &p
}

// follow counts the values that go with each new id.
func (c *Changes) follow(indicators []model.Indicator) {
	if len(c.Renamed) == 0 {
		return
	}
	values := map[Kind]map[string]int{Indicator: {}, Place: {}}
	for _, i := range indicators {
		values[Indicator][i.ID] += len(i.Observations)
		for n := range i.Observations {
			values[Place][i.Observations[n].Place]++
		}
	}
	for n := range c.Renamed {
		r := &c.Renamed[n]
		r.Values = values[r.Kind][r.ID]
	}
}

// renamed finds the renames of a kind by what things are known by, best first, and gives the
// new id by the old. Something empty is not known by anything.
func renamed[T any](c *Changes, kind Kind, before, after []T, known func(*T) []string) map[string]string {
	gone, came := map[string]*T{}, map[string]*T{}
	for n := range before {
		gone[thing(kind, &before[n]).ID] = &before[n]
	}
	for n := range after {
		id := thing(kind, &after[n]).ID
		if has(gone, id) {
			delete(gone, id)
		} else {
			came[id] = &after[n]
		}
	}
	ids := map[string]string{}
	if len(gone) == 0 || len(came) == 0 {
		return ids
	}
	was, now := marksOf(gone, known), marksOf(came, known)
	for by := range known(&before[0]) {
		old, new := sharing(was, by), sharing(now, by)
		for mark, id := range old {
			if to := new[mark]; id != "" && to != "" {
				ids[id] = to
				delete(was, id)
				delete(now, to)
			}
		}
	}
	for n := range before { // in order
		if was := thing(kind, &before[n]); has(ids, was.ID) {
			c.Renamed = append(c.Renamed, Rename{Thing: Thing{Kind: kind, ID: ids[was.ID], Name: was.Name}, Was: was.ID})
		}
	}
	return ids
}

// marksOf gives what things are known by, best first, by id.
func marksOf[T any](things map[string]*T, known func(*T) []string) map[string][]string {
	marks := map[string][]string{}
	for id, t := range things {
		marks[id] = known(t)
	}
	return marks
}

// sharing gives the id of the thing that is known by a mark; empty where several share it.
func sharing(marks map[string][]string, by int) map[string]string {
	ids := map[string]string{}
	for id, m := range marks {
		if mark := m[by]; mark == "" {
			continue
		} else if has(ids, mark) {
			ids[mark] = ""
		} else {
			ids[mark] = id
		}
	}
	return ids
}

// series gives every place's numbers, over all indicators.
func series(indicators []model.Indicator) map[string][]string {
	all := map[string][]string{}
	for _, i := range indicators {
		for _, o := range i.Observations {
			place := o.Place
			o.Place = ""
			all[place] = appendNumber(all[place], i.ID+"\x00"+key(&o), &o)
		}
	}
	return all
}

func appendNumber(to []string, key string, o *model.Observation) []string {
	if o.Value == nil {
		return to
	}
	return append(to, fmt.Sprint(key, "\x00", *o.Value))
}

// together is what numbers are known by: all of them, in whatever order, if they are enough.
func together(numbers []string) string {
	if len(numbers) < fewest {
		return ""
	}
	return strings.Join(slices.Sorted(slices.Values(numbers)), "\x01")
}

func or(ids map[string]string, id string) string {
	if now, ok := ids[id]; ok {
		return now
	}
	return id
}

func mapped[T any](list []T, change func(*T)) []T {
	list = slices.Clone(list)
	for n := range list {
		change(&list[n])
	}
	return list
}

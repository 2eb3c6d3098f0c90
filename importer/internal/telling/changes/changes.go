// Package changes tells what is different between what is public and what the workbooks say:
// values, goals' and activities' states, definitions, and things that came, went or have another
// id. It is pure. That something moved to another cell is told apart from everything else.
package changes

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"sync"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

// Changes is everything that is different, each list in the order of the programme, with what
// is gone after what is there.
type Changes struct {
	First     bool // nothing was public before
	Values    []Value
	Fields    []Field
	Added     []Thing
	Removed   []Thing
	Renamed   []Rename
	Elsewhere int // rows that only stand in another cell than before
	Stale     []Stale

	Published int // numbers that were public
	Lost      int // how many of them are not any more

	turns     bool // there are several follow-ups
	workbooks bool // other workbooks than before, or other bytes in them
	names     names
}

// What happened to a value.
type What string

const (
	New     What = "new"     // there was none, or no number
	Revised What = "revised" // another number, interval or reason for there being none
	Removed What = "removed" // its row is gone, or there is no number any more
	Refined What = "refined" // the same with more decimals
	Noted   What = "noted"   // the same, but what is said about it differs
)

// Value is one observation that is not what it was. Old or New is nil where there was no row.
type Value struct {
	What      What
	Indicator string
	Old, New  *model.Observation
}

// one is the observation, as it is now or was.
func (v Value) one() *model.Observation {
	if v.New != nil {
		return v.New
	}
	return v.Old
}

// Lost tells whether a number that was public goes.
func (v Value) Lost() bool { return v.What == Removed && v.Old.Value != nil }

// Thing is an area, a goal, an indicator …
type Thing struct {
	Kind Kind
	ID   string
	// FollowUp is the year of the follow-up whose word on a goal, an activity or the programme it is.
	FollowUp int
	Name     model.Text
}

// is tells whether two are the same thing.
func (t Thing) is(other Thing) bool {
	return t.Kind == other.Kind && t.ID == other.ID && t.FollowUp == other.FollowUp
}

// Rename is a thing that most likely has another id than before.
type Rename struct {
	Thing
	Was    string
	Values int // observations that go with it
}

// Stale is a translation that is as it was although its text has changed.
type Stale struct {
	Thing
	From     model.From
	Label    any // as the workbook calls the column
	Language string
}

// Empty tells whether nothing is different that anybody would read about.
func (c *Changes) Empty() bool {
	return len(c.Values)+len(c.Fields)+len(c.Added)+len(c.Removed)+len(c.Renamed) == 0
}

// TooManyLost tells whether more than a tenth of the public numbers would go, which somebody
// has to say that they mean.
func (c *Changes) TooManyLost() bool { return c.Lost*10 > c.Published }

// LostBy counts the numbers that go, by indicator.
func (c *Changes) LostBy() map[string]int {
	lost := map[string]int{}
	for _, v := range c.Values {
		if v.Lost() {
			lost[v.Indicator]++
		}
	}
	return lost
}

// Count counts the values that something happened to.
func (c *Changes) Count(what What) int {
	n := 0
	for _, v := range c.Values {
		if v.What == what {
			n++
		}
	}
	return n
}

// Between compares; before is nil where nothing is public.
func Between(before, after *model.Programme) *Changes {
	c := &Changes{First: before == nil}
	if c.First {
		before = &model.Programme{Settings: after.Settings, FollowUps: after.FollowUps}
	}
	c.workbooks = !slices.Equal(before.Workbooks, after.Workbooks)
	c.turns = len(after.FollowUps) > 1 || len(before.FollowUps) > 1
	c.names = namesOf(before, after)
	before = c.rename(before, after)
	c.names.add(before)

	c.followUps(before, after)
	pair(c, Area, before.Areas, after.Areas)
	pair(c, Goal, before.Goals, after.Goals)
	pair(c, Indicator, before.Indicators, after.Indicators)
	pair(c, Place, before.Places, after.Places)
	pair(c, Activity, before.Activities, after.Activities)
	c.values(before.Indicators, after.Indicators)
	return c
}

// pair compares the things of a kind.
func pair[T any](c *Changes, kind Kind, before, after []T) {
	old, keys := map[string]*T{}, keysOf(kind, before)
	for n := range before {
		old[keys[n]] = &before[n]
	}
	now := keysOf(kind, after)
	for n := range after {
		a := &after[n]
		t := thing(kind, a)
		b, known := old[now[n]]
		delete(old, now[n])
		if !known {
			c.Added = append(c.Added, t)
			continue
		}
		found := fields(t, b, a, c.names)
		c.Stale = append(c.Stale, stale(found, a)...)
		c.Fields = append(c.Fields, found...)
		if len(found) == 0 && from(b) != from(a) {
			c.Elsewhere++
		}
	}
	for n := range before {
		if has(old, keys[n]) {
			c.Removed = append(c.Removed, thing(kind, &before[n]))
		}
	}
}

// keysOf tells things apart. A follow-up can have more than one word on a goal or an activity, each about
// a year of its own: the first, the second …
func keysOf[T any](kind Kind, all []T) []string {
	seen := map[string]int{}
	keys := make([]string, len(all))
	for n := range all {
		t := thing(kind, &all[n])
		key := fmt.Sprint(t.ID, "\x00", t.FollowUp)
		keys[n] = fmt.Sprint(key, "\x00", seen[key])
		seen[key]++
	}
	return keys
}

// followUps compares what holds for the programme in each follow-up. Where the one that was the latest has
// gone, the latest are compared: somebody has changed its year.
func (c *Changes) followUps(before, after *model.Programme) {
	same := func(s model.Settings) bool { return s.FollowUp == before.Settings.FollowUp }
	if slices.ContainsFunc(after.FollowUps, same) {
		pair(c, Settings, before.FollowUps, after.FollowUps)
		return
	}
	c.Fields = append(c.Fields, fields(thing(Settings, &after.Settings), &before.Settings, &after.Settings, c.names)...)
}

func has[T any](m map[string]T, key string) bool { _, ok := m[key]; return ok }

// values compares the observations of all indicators.
func (c *Changes) values(before, after []model.Indicator) {
	old := map[string]model.Indicator{}
	for _, i := range before {
		old[i.ID] = i
		for _, o := range i.Observations {
			if o.Value != nil {
				c.Published++
			}
		}
	}
	for _, i := range after {
		c.observations(i.ID, old[i.ID].Observations, i.Observations)
		delete(old, i.ID)
	}
	for _, i := range before {
		if has(old, i.ID) {
			c.observations(i.ID, i.Observations, nil)
		}
	}
	for _, v := range c.Values {
		if v.Lost() {
			c.Lost++
		}
	}
}

func (c *Changes) observations(indicator string, before, after []model.Observation) {
	steps := sync.OnceValue(func() map[string]float64 { return stepsOf(before) })
	raised := (&model.Indicator{Observations: before}).Level() != (&model.Indicator{Observations: after}).Level() // told once, of the indicator
	old := make(map[string]int, len(before))
	for n := range before {
		old[key(&before[n])] = n
	}
	gone := make([]bool, len(before))
	for n := range gone {
		gone[n] = true
	}
	for n := range after {
		now := &after[n]
		var was *model.Observation
		if at, known := old[key(now)]; known {
			was, gone[at] = &before[at], false
		}
		switch what := compare(was, now, steps, raised); {
		case what != "":
			c.Values = append(c.Values, Value{what, indicator, was, now})
		case was.From != now.From:
			c.Elsewhere++
		}
	}
	for n := range before {
		if gone[n] {
			c.Values = append(c.Values, Value{What: Removed, Indicator: indicator, Old: &before[n]})
		}
	}
}

// compare tells what happened to an observation; empty where nothing did.
func compare(was, now *model.Observation, steps func() map[string]float64, raised bool) What {
	switch {
	case was == nil, was.Value == nil && now.Value != nil:
		return New
	case was.Value != nil && now.Value == nil:
		return Removed
	case was.Value == nil && was.Missing != now.Missing:
		return Revised
	}
	same := number.Same(was.Value, now.Value) && number.Same(was.Lower, now.Lower) && number.Same(was.Upper, now.Upper)
	alike := alike(was, now, raised)
	switch {
	case same && alike && was.Rounded == now.Rounded:
		return ""
	case same:
		return Noted
	}
	step := steps()[was.Place]
	if was.Rounded > 0 { // finer rounding goes with more decimals
		step = was.Rounded
	}
	if alike && finer(was.Value, now.Value, step) && finer(was.Lower, now.Lower, step) && finer(was.Upper, now.Upper, step) {
		return Refined
	}
	return Revised
}

// alike tells whether the same is said about an observation, but for its numbers, their rounding
// and its cell. Raised means that the level of the intervals has changed throughout.
func alike(was, now *model.Observation, raised bool) bool {
	respondents := was.Respondents == now.Respondents || was.Respondents != nil && now.Respondents != nil && *was.Respondents == *now.Respondents
	return sameText(was.Comment, now.Comment) && sameText(was.Reason, now.Reason) && respondents && number.Same(was.ResponseRate, now.ResponseRate) && (raised || was.Level == now.Level) && was.Missing == now.Missing && was.Sign == now.Sign &&
		slices.Equal(was.Flags, now.Flags)
}

func sameText(a, b *model.Text) bool { return a == b || a != nil && b != nil && a.Equal(*b) }

// finer tells whether a number is the old one, or rounds to it.
func finer(was, now *float64, step float64) bool {
	if was == nil || now == nil {
		return was == now
	}
	return math.Abs(*was-*now) <= step/2*(1+1e-9)
}

// stepsOf is the last decimal that was published in each place's series, as a number: 0.1 where
// any of its values has one decimal. A value without decimals among others with one, 63 between
// 62.1 and 64.5, was exact to that decimal too.
func stepsOf(observations []model.Observation) map[string]float64 {
	steps := map[string]float64{}
	for _, o := range observations {
		for _, f := range []*float64{o.Value, o.Lower, o.Upper} {
			if f == nil {
				continue
			}
			step := number.Step(*f)
			if known, ok := steps[o.Place]; !ok || step < known {
				steps[o.Place] = step
			}
		}
	}
	return steps
}

// key is what tells the observations of an indicator apart.
func key(o *model.Observation) string {
	if len(o.Breakdown) == 0 {
		return o.Place + "\x00" + o.Period
	}
	parts := []string{o.Place, o.Period}
	for _, breakdown := range slices.Sorted(maps.Keys(o.Breakdown)) {
		parts = append(parts, breakdown, o.Breakdown[breakdown])
	}
	return strings.Join(parts, "\x00")
}

package view

import (
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/chart"
)

// activities is the page of all activities, area by area.
func (e *programme) activities() Activities {
	page := Activities{Bar: e.bar(pointers(e.p.Activities), len(e.p.Activities))}
	for i := range e.p.Areas {
		id := e.p.Areas[i].ID
		link, in := e.areaLink(id), e.activitiesIn(id)
		bar := e.bar(in, e.longest)
		page.Groups = append(page.Groups, ActivityGroup{Slug: id, Area: &link, Bar: &bar, Activities: e.nested(in)})
	}
	return page
}

func (e *programme) activitiesIn(area string) []*model.Activity { return e.activityIn[area] }

// byState groups activities by how far they came, in the order of the vocabulary.
func (e *programme) byState(activities []*model.Activity) []ActivityGroup {
	var groups []ActivityGroup
	for _, t := range model.States {
		state := model.State(t.Code)
		in := slices.DeleteFunc(slices.Clone(activities), func(a *model.Activity) bool { return a.State != state })
		if len(in) > 0 {
			groups = append(groups, ActivityGroup{Slug: strings.ReplaceAll(t.Code, "_", "-"), Title: e.states(state), Activities: e.nested(in)})
		}
	}
	return groups
}

// nested puts activities below the one they are a part of, where both are in the list. A part
// that stands away from it names it.
func (e *programme) nested(activities []*model.Activity) []Activity {
	listed := map[string]bool{}
	partsOf := map[string][]*model.Activity{}
	for _, a := range activities {
		listed[a.ID] = true
		if a.PartOf != "" {
			partsOf[a.PartOf] = append(partsOf[a.PartOf], a)
		}
	}
	var below func(id string) []Activity
	below = func(id string) []Activity {
		var parts []Activity
		for _, a := range partsOf[id] {
			parts = append(parts, e.activity(a, below(a.ID)))
		}
		return parts
	}
	var roots []Activity
	for _, a := range activities {
		if listed[a.PartOf] {
			continue
		}
		root := e.activity(a, below(a.ID))
		root.PartOf = e.partOf(a)
		roots = append(roots, root)
	}
	return roots
}

// activity tells an activity, with its parts below it.
func (e *programme) activity(a *model.Activity, parts []Activity) Activity {
	activity := Activity{
		ID:          a.ID,
		Name:        e.prose(&a.Name),
		State:       string(a.State),
		StateText:   e.term(model.States, string(a.State)),
		Actors:      e.list(a.Actors),
		Description: e.prose(a.Description),
		URL:         a.URL,
		When:        e.when(a),
		Parts:       parts,
	}
	if a.Budget != nil {
		activity.Budget = e.withUnit(e.Plain(*a.Budget), kronor)
	}
	if g := e.goals[a.Goal]; g != nil && a.Goal != "" {
		activity.Goal = e.prose(&g.Text)
	}
	for _, other := range e.courses[a.ID] {
		if other.FollowUp != a.FollowUp || other.Year != a.Year {
			activity.Others = append(activity.Others, e.turn(other.FollowUp, other.Year, e.term(model.States, string(other.State))))
		}
	}
	for _, p := range a.Places {
		if p.Code == "" {
			activity.Places = append(activity.Places, Link{Text: p.Name})
		} else {
			activity.Places = append(activity.Places, e.placeLink(p.Code))
		}
	}
	return activity
}

// kronor are what budgets are in.
var kronor = &model.Indicator{Unit: "sek"}

// when tells when an activity begins and ends, as far as is known.
func (e *programme) when(a *model.Activity) string {
	said := []any{"From", words.Month(a.Start), "To", words.Month(a.End)}
	switch {
	case a.Start == "" && a.End == "":
		return ""
	case a.End == "":
		return e.Say("activity_time.from", said...)
	case a.Start == "":
		return e.Say("activity_time.to", said...)
	case a.Start == a.End:
		return e.Value(words.Month(a.Start))
	}
	return e.Say("activity_time.between", said...)
}

// partOf names the activity that another is a part of; empty where it is none.
func (e *programme) partOf(a *model.Activity) string {
	if whole := e.activityByID[a.PartOf]; a.PartOf != "" && whole != nil {
		return e.text(whole.Name)
	}
	return ""
}

func pointers[T any](all []T) []*T {
	p := make([]*T, len(all))
	for i := range all {
		p[i] = &all[i]
	}
	return p
}

func (e *programme) activitiesAt(code string) []*model.Activity {
	return e.activityAt[code]
}

func (e *programme) areaLink(id string) Link {
	if a := e.areas[id]; a != nil {
		return e.link(a.Name, "omraden/"+id+"/")
	}
	return Link{Text: id}
}

// activitiesOf lists the activities that a place's page shows. All are the municipality's, so
// that its own page leads to all of them rather than to those that name it.
func (e *programme) activitiesOf(code string) []*model.Activity {
	if code == e.home {
		return nil
	}
	return e.activitiesAt(code)
}

// activityNumber counts activities in digits: "12 insatser".
func (e *programme) activityNumber(n int) string {
	return e.Say("counted.activities", "Count", words.Digits(n))
}

// bar counts activities by state. Its scale reaches to the longest bar on the page.
func (e *programme) bar(activities []*model.Activity, longest int) Bar {
	b := Bar{Total: len(activities)}
	if b.Total == 0 {
		b.Empty = e.Say("bar.no_activities")
		return b
	}
	counts := map[model.State]int{}
	for _, a := range activities {
		counts[a.State]++
	}
	for _, t := range model.States {
		state := model.State(t.Code)
		n := counts[state]
		if n == 0 {
			continue
		}
		b.add(BarPart{State: t.Code, Label: e.states(state), Count: n}, longest)
		if b.Text != "" {
			b.Text += " · "
		}
		b.Text += e.Number(float64(n), 0) + " " + e.stateOf(state, n)
	}
	return b
}

// add puts a part after those that there are, on a scale that reaches to longest.
func (b *Bar) add(part BarPart, longest int) {
	before := 0
	for _, p := range b.Parts {
		before += p.Count
	}
	at := func(n int) string { return chart.Percent(float64(n) / float64(longest) * 100) }
	part.X, part.W = at(before), at(part.Count)
	b.Parts = append(b.Parts, part)
}

// states is the heading above the activities of one state.
func (e *programme) states(s model.State) string {
	if s == model.NotStated {
		return e.term(model.States, string(s))
	}
	return capital(e.stateOf(s, 2))
}

// stateOf is the state of n activities, after their number.
func (e *programme) stateOf(s model.State, n int) string {
	return e.Say("state_of."+string(s), "Count", n)
}

package view

import (
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
)

// activities is the page of all activities, area by area.
func (e *edition) activities() Activities {
	page := Activities{Bar: e.bar(pointers(e.p.Activities), len(e.p.Activities))}
	for i := range e.p.Areas {
		id := e.p.Areas[i].ID
		link, in := e.areaLink(id), e.activitiesIn(id)
		bar := e.bar(in, e.longestBar())
		page.Groups = append(page.Groups, ActivityGroup{Slug: id, Area: &link, Bar: &bar, Activities: e.nested(in)})
	}
	return page
}

func (e *edition) activitiesIn(area string) []*model.Activity {
	return slices.DeleteFunc(pointers(e.p.Activities), func(a *model.Activity) bool { return a.Area != area })
}

// byState groups activities by how far they came, in the order of the vocabulary.
func (e *edition) byState(activities []*model.Activity) []ActivityGroup {
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
func (e *edition) nested(activities []*model.Activity) []Activity {
	var below func(id string) []Activity
	below = func(id string) []Activity {
		var parts []Activity
		for _, a := range activities {
			if a.PartOf == id && id != "" {
				parts = append(parts, e.activity(a, below(a.ID)))
			}
		}
		return parts
	}
	var roots []Activity
	for _, a := range activities {
		if slices.ContainsFunc(activities, func(other *model.Activity) bool { return other.ID == a.PartOf }) {
			continue
		}
		root := e.activity(a, below(a.ID))
		root.PartOf = e.partOf(a)
		roots = append(roots, root)
	}
	return roots
}

func (e *edition) activity(a *model.Activity, parts []Activity) Activity {
	activity := Activity{
		ID:          a.ID,
		Name:        e.prose(&a.Name),
		State:       string(a.State),
		StateText:   e.text(model.States.Term(string(a.State)).Name()),
		Actors:      e.list(a.Actors),
		Description: e.prose(a.Description),
		Parts:       parts,
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

// partOf names the activity that another is a part of; empty where it is none.
func (e *edition) partOf(a *model.Activity) string {
	for i := range e.p.Activities {
		if whole := &e.p.Activities[i]; a.PartOf != "" && whole.ID == a.PartOf {
			return e.text(whole.Name)
		}
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

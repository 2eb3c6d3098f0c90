package publish

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"lagesbild/importer/internal/programme"
)

// Change is what is different about one thing: an indicator, a goal, an activity …
type Change struct {
	Kind Kind
	ID   string // empty for the settings of the programme
	Name programme.Text
	How  How

	// Observations that an indicator has, no longer has, or has with another value.
	New, Removed, Altered int

	Details []Detail // what is different, for what was altered
}

// Kind is the kind of thing that changed.
type Kind int

const (
	Settings Kind = iota
	Area
	Goal
	Indicator
	Place
	Activity
)

// How tells what happened to a thing.
type How int

const (
	Altered How = iota
	Added
	Gone
)

// Detail is one difference. Old and New are empty for what takes more than a line to tell.
type Detail struct {
	What, Old, New programme.Text
}

// ChangeList is every change, kind by kind in the order of the programme; what is gone comes last.
type ChangeList []Change

// Changes tells what is different in a programme from what is public; before is nil where nothing
// is. That something moved to another cell is no change.
func Changes(before *Published, after *programme.Programme) ChangeList {
	old := &programme.Programme{Settings: after.Settings}
	if before != nil {
		old = before.Programme
	}
	c := comparison{names: placesByCode(old)}
	maps.Copy(c.names, placesByCode(after))

	c.things(Settings, []thing{setting(old)}, []thing{setting(after)})
	c.things(Area, each(old.Areas, area), each(after.Areas, area))
	c.things(Goal, each(old.Goals, goal), each(after.Goals, goal))
	c.things(Indicator, each(old.Indicators, indicator), each(after.Indicators, indicator))
	c.things(Place, each(old.Places, place), each(after.Places, place))
	c.things(Activity, each(old.Activities, activity), each(after.Activities, activity))
	return c.found
}

// thing is what the kinds have in common.
type thing struct {
	id           string
	name         programme.Text
	members      map[string]any // its JSON
	observations []programme.Observation
}

func each[T any](all []T, of func(T) thing) []thing {
	things := make([]thing, len(all))
	for i, one := range all {
		things[i] = of(one)
	}
	return things
}

func setting(p *programme.Programme) thing {
	return thing{name: p.Settings.Name, members: members(p.Settings)}
}
func area(a programme.Area) thing   { return thing{id: a.ID, name: a.Name, members: members(a)} }
func goal(g programme.Goal) thing   { return thing{id: g.ID, name: g.Text, members: members(g)} }
func place(p programme.Place) thing { return thing{id: p.Code, name: p.Name, members: members(p)} }
func activity(a programme.Activity) thing {
	return thing{id: a.ID, name: a.Name, members: members(a)}
}
func indicator(i programme.Indicator) thing {
	observations := i.Observations
	i.Observations, i.Periods = nil, nil // compared one by one
	return thing{id: i.ID, name: i.Name, members: members(i), observations: observations}
}

// members gives the JSON of a model type, without cells.
func members(v any) map[string]any {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err) // plain types, and numbers that were read from JSON or checked
	}
	var m map[string]any
	if err := json.Unmarshal(data, &m); err != nil {
		panic(err)
	}
	forgetCells(m)
	return m
}

func forgetCells(v any) {
	switch v := v.(type) {
	case map[string]any:
		delete(v, "from")
		for key, member := range v {
			if list, ok := member.([]any); member == nil || ok && len(list) == 0 {
				delete(v, key) // none and an empty list say the same
			}
			forgetCells(member)
		}
	case []any:
		for _, element := range v {
			forgetCells(element)
		}
	}
}

// comparison collects changes.
type comparison struct {
	names map[string]programme.Place
	found ChangeList
}

func (c *comparison) things(kind Kind, before, after []thing) {
	old := map[string]thing{}
	for _, t := range before {
		old[t.id] = t
	}
	for _, t := range after {
		was, known := old[t.id]
		delete(old, t.id)
		change := Change{Kind: kind, ID: t.id, Name: t.name}
		if !known {
			change.How, change.New = Added, len(t.observations)
			c.found = append(c.found, change)
			continue
		}
		c.observations(&change, was.observations, t.observations)
		change.Details = append(change.Details, differences(kind, was.members, t.members)...)
		if len(change.Details)+change.New > 0 {
			c.found = append(c.found, change)
		}
	}
	for _, t := range before {
		if _, gone := old[t.id]; gone {
			c.found = append(c.found, Change{Kind: kind, ID: t.id, Name: t.name, How: Gone, Removed: len(t.observations)})
		}
	}
}

// differences lists the members of a thing that are not the same, in the order of their names.
func differences(kind Kind, before, after map[string]any) []Detail {
	names := maps.Clone(before)
	maps.Copy(names, after)
	var details []Detail
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if !reflect.DeepEqual(before[name], after[name]) {
			details = append(details, Detail{What: labels[name], Old: shown(kind, name, before[name]), New: shown(kind, name, after[name])})
		}
	}
	return details
}

// observationKey is what tells the observations of an indicator apart.
func observationKey(o programme.Observation) string {
	parts := []string{o.Place, o.Period}
	for _, breakdown := range slices.Sorted(maps.Keys(o.Breakdown)) {
		parts = append(parts, breakdown, o.Breakdown[breakdown])
	}
	return strings.Join(parts, "\x00")
}

// observations compares the values of an indicator. Those that are new are only counted; those
// that were public and are not the same any more are told one by one.
func (c *comparison) observations(change *Change, before, after []programme.Observation) {
	old := map[string]programme.Observation{}
	for _, o := range before {
		old[observationKey(o)] = o
	}
	for _, o := range after {
		was, known := old[observationKey(o)]
		delete(old, observationKey(o))
		was.From = o.From
		switch {
		case !known:
			change.New++
		case !reflect.DeepEqual(was, o):
			change.Altered++
			change.Details = append(change.Details, revision(c.subject(o), was, o))
		}
	}
	for _, o := range before {
		if _, gone := old[observationKey(o)]; gone {
			change.Removed++
			change.Details = append(change.Details, Detail{What: c.subject(o), Old: figure(o), New: both("borttaget", "removed")})
		}
	}
}

// revision tells an observation before and after. Where the figure is the same it is something
// said about it that differs.
func revision(subject programme.Text, before, after programme.Observation) Detail {
	d := Detail{What: subject, Old: figure(before), New: figure(after)}
	if d.Old == d.New {
		d.Old, d.New = programme.Text{}, programme.Text{}
		d.What.Sv += ", uppgifterna om värdet"
		d.What.En += ", what is said about the value"
	}
	return d
}

// subject says what an observation is about: "Huddinge 2021".
func (c *comparison) subject(o programme.Observation) programme.Text {
	name := c.names[o.Place].Name
	sv, _ := name.In("sv")
	en, _ := name.In("en")
	about := " " + o.Period
	for _, breakdown := range slices.Sorted(maps.Keys(o.Breakdown)) {
		about += fmt.Sprintf(", %s %s", breakdown, o.Breakdown[breakdown])
	}
	return programme.Text{Sv: sv + about, En: en + about}
}

// figure is an observation in short: "63 (59–68)", or why there is none.
func figure(o programme.Observation) programme.Text {
	if o.Value == nil {
		name := programme.Meanings.Term(string(o.Missing)).Name
		return programme.Text{Sv: "saknas (" + strings.ToLower(name.Sv) + ")", En: "missing (" + strings.ToLower(name.En) + ")"}
	}
	s := number(*o.Value)
	if o.Lower != nil && o.Upper != nil {
		s += " (" + number(*o.Lower) + "–" + number(*o.Upper) + ")"
	}
	return programme.Text{Sv: strings.ReplaceAll(s, ".", ","), En: s}
}

// shown is a member's value as people write it; empty for what takes more than a line.
func shown(kind Kind, name string, v any) programme.Text {
	switch v := v.(type) {
	case nil:
		return both("(tomt)", "(empty)")
	case bool:
		return both("ja", "yes")
	case float64:
		s := number(v)
		return programme.Text{Sv: strings.ReplaceAll(s, ".", ","), En: s}
	case string:
		if term := vocabularyOf(kind, name).Term(v); term.Code != "" {
			return programme.Text{Sv: strings.ToLower(term.Name.Sv), En: strings.ToLower(term.Name.En)}
		}
		return programme.Text{Sv: "”" + v + "”", En: `"` + v + `"`}
	case map[string]any:
		if sv, ok := v["sv"].(string); ok {
			en, ok := v["en"].(string)
			if !ok {
				en = sv
			}
			return programme.Text{Sv: "”" + sv + "”", En: `"` + en + `"`}
		}
	}
	return programme.Text{}
}

// vocabularyOf gives the closed list that a member is chosen from; nil where it is free.
func vocabularyOf(kind Kind, member string) programme.Vocabulary {
	switch member {
	case "status":
		return programme.Statuses
	case "state":
		return programme.States
	case "unit":
		return programme.Units
	case "direction":
		return programme.Directions
	case "kind":
		if kind == Goal {
			return programme.GoalKinds
		}
		return programme.PlaceKinds
	}
	return nil
}

// labels are the members of JSON as the workbook calls them.
var labels = map[string]programme.Text{
	"actors":           {Sv: "aktörer", En: "actors"},
	"aliases":          {Sv: "alias", En: "aliases"},
	"area":             {Sv: "område", En: "area"},
	"assessed":         {Sv: "bedömt år", En: "year assessed"},
	"assessedBy":       {Sv: "bedömt av", En: "assessed by"},
	"breakdowns":       {Sv: "uppdelningar", En: "breakdowns"},
	"comparisons":      {Sv: "källans jämförelser", En: "the source's comparisons"},
	"covers":           {Sv: "omfattar", En: "covers"},
	"decimals":         {Sv: "decimaler", En: "decimals"},
	"definition":       {Sv: "definition", En: "definition"},
	"description":      {Sv: "beskrivning", En: "description"},
	"direction":        {Sv: "riktning", En: "direction"},
	"email":            {Sv: "e-post", En: "e-mail"},
	"followUp":         {Sv: "uppföljning", En: "follow-up"},
	"key":              {Sv: "nyckel", En: "key"},
	"kind":             {Sv: "slag", En: "kind"},
	"licence":          {Sv: "licens", En: "licence"},
	"method":           {Sv: "metod", En: "method"},
	"missing":          {Sv: "saknas", En: "missing"},
	"motivation":       {Sv: "motivering", En: "motivation"},
	"municipality":     {Sv: "kommun", En: "municipality"},
	"municipalityCode": {Sv: "kommunkod", En: "municipality code"},
	"name":             {Sv: "namn", En: "name"},
	"nextUpdate":       {Sv: "nästa uppdatering", En: "next update"},
	"partOf":           {Sv: "ingår i", En: "part of"},
	"period":           {Sv: "period", En: "period"},
	"places":           {Sv: "platser", En: "places"},
	"population":       {Sv: "folkmängd", En: "population"},
	"publisher":        {Sv: "utgivare", En: "publisher"},
	"publisherId":      {Sv: "organisationsnummer", En: "organisation number"},
	"question":         {Sv: "fråga", En: "question"},
	"rankings":         {Sv: "källans rangordningar", En: "the source's ranks"},
	"responsible":      {Sv: "ansvarig", En: "responsible"},
	"source":           {Sv: "källa", En: "source"},
	"sourceUrl":        {Sv: "källänk", En: "source link"},
	"state":            {Sv: "läge", En: "state"},
	"statement":        {Sv: "utsaga", En: "statement"},
	"status":           {Sv: "status", En: "status"},
	"symbols":          {Sv: "symboler", En: "symbols"},
	"target":           {Sv: "målvärde", En: "target"},
	"text":             {Sv: "mål", En: "goal"},
	"unit":             {Sv: "enhet", En: "unit"},
	"within":           {Sv: "ingår i", En: "within"},
	"year":             {Sv: "år", En: "year"},
}

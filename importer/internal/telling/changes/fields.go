package changes

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/sheets"
)

// Kind is the kind of thing that changed, by the sheet where it stands.
type Kind string

const (
	Settings  Kind = "settings"
	Area      Kind = "areas"
	Goal      Kind = "goals"
	Indicator Kind = "indicators"
	Place     Kind = "places"
	Activity  Kind = "activities"
)

// sheet is the specification of the kind.
func (k Kind) sheet() *sheets.Sheet { return sheets.Named(string(k)) }

// Field is something said about a thing that is not what it was.
type Field struct {
	Thing
	Key      string // the key of its column, or of what has a sheet of its own
	Old, New any    // as in the published JSON; nil where there is none
	label    any    // as the workbook calls it
	column   *sheets.Column
}

// Verdict tells whether the field is somebody's word on how far a goal or an activity has come.
func (f Field) Verdict() bool {
	return f.column == sheets.Goals.Status || f.column == sheets.Activities.State
}

// thing is what a model type has in common with the others.
func thing(kind Kind, v any) Thing {
	switch v := v.(type) {
	case *model.Area:
		return Thing{Kind: kind, ID: v.ID, Name: v.Name}
	case *model.Goal:
		return Thing{kind, v.ID, v.FollowUp, v.Text}
	case *model.Indicator:
		return Thing{Kind: kind, ID: v.ID, Name: v.Name}
	case *model.Place:
		return Thing{Kind: kind, ID: v.Code, Name: v.Name}
	case *model.Activity:
		return Thing{kind, v.ID, v.FollowUp, v.Name}
	case *model.Settings:
		return Thing{Kind: kind, FollowUp: v.FollowUp, Name: v.Name}
	}
	panic(fmt.Sprintf("%T is no kind of thing", v))
}

// from is the cell of a thing; the settings have none.
func from(v any) model.From {
	f := reflect.ValueOf(v).Elem().FieldByName("From")
	if !f.IsValid() {
		return model.From{}
	}
	return f.Interface().(model.From)
}

// differ lists what differs between a thing as it was and as it is.
type differ struct {
	thing Thing
	found []Field
}

// fields compares a thing column by column, in the order of its sheet.
func fields(t Thing, was, now any, names names) []Field {
	d := &differ{thing: t}
	if t.Kind == Settings {
		for _, key := range sheets.SettingKeys {
			d.compare(nil, key.Code, key.Written(), plain(sheets.Setting(key.Code, was.(*model.Settings))), plain(sheets.Setting(key.Code, now.(*model.Settings))))
		}
		return d.found
	}
	for _, c := range t.Kind.sheet().Columns {
		if c.Kind != sheets.ID {
			d.compare(c, c.Key, c.Labels(), plain(c.About(was)), plain(c.About(now)))
		}
	}
	if before, ok := was.(*model.Indicator); ok {
		after := now.(*model.Indicator)
		if before.OwnUnit != nil || after.OwnUnit != nil {
			d.ownUnit(before.OwnUnit, after.OwnUnit)
		}
		d.compare(nil, "breakdowns", words.Say("change.breakdowns"), list(before.Breakdowns), list(after.Breakdowns))
		compareAll(d, "targets: ", "change.target", before.Targets, after.Targets, names.target, aim)
		compareAll(d, "comparisons: ", "change.comparison", before.Comparisons, after.Comparisons, names.comparison, verdict)
		compareAll(d, "rankings: ", "change.ranking", before.Rankings, after.Rankings, names.ranking, rank)
	}
	return d.found
}

// ownUnit compares what a unit of the municipality's own is, but for its name, which tells which one it is.
func (d *differ) ownUnit(was, now *model.OwnUnit) {
	if was == nil || now == nil {
		was, now = cmp.Or(was, &model.OwnUnit{}), cmp.Or(now, &model.OwnUnit{})
	}
	for _, c := range sheets.Units.Columns {
		if c != sheets.Units.Name {
			d.compare(c, "ownUnit."+c.Key, words.Say("change.of_unit", "Label", c.Labels()), plain(c.About(was)), plain(c.About(now)))
		}
	}
}

// stale lists the translations of a thing that are as they were, of the fields whose original is not.
func stale(found []Field, now any) (all []Stale) {
	for n, f := range found {
		if f.column == nil || f.Key != f.column.Key || !f.column.Translated {
			continue
		}
		text, _ := plain(f.column.About(now)).(model.Text)
		if text == nil {
			continue
		}
		var changed []string // each stands behind its original
		for _, other := range found[n+1:] {
			if other.column == f.column {
				changed = append(changed, other.Key)
			}
		}
		for _, lang := range slices.Sorted(maps.Keys(text)) {
			if lang != model.Original && text[lang] != "" && !slices.Contains(changed, inLanguage(f.Key, lang)) {
				all = append(all, Stale{f.Thing, from(now), f.column.Labels(), lang})
			}
		}
	}
	return all
}

// inLanguage is the key of a field's translation.
func inLanguage(key, lang string) string { return key + strings.ToUpper(lang[:1]) + lang[1:] }

// compare takes in what differs; a text by language, each of which has a column of its own.
func (d *differ) compare(c *sheets.Column, key string, label any, old, new any) {
	was, isText := old.(model.Text)
	now, isTextNow := new.(model.Text)
	if !isText && !isTextNow {
		if old != new {
			d.found = append(d.found, Field{Thing: d.thing, Key: key, Old: old, New: new, label: label, column: c})
		}
		return
	}
	languages := map[string]bool{}
	for _, text := range []model.Text{was, now} {
		for lang := range text {
			languages[lang] = true
		}
	}
	for _, lang := range slices.SortedFunc(maps.Keys(languages), originalFirst) {
		key, label := key, label
		if lang != words.Original {
			key = inLanguage(key, lang)
			label = words.Say("change.in_language", "Label", label, "Language", lang)
		}
		d.compare(c, key, label, written(was[lang]), written(now[lang]))
	}
}

func originalFirst(a, b string) int {
	switch words.Original {
	case a:
		return -1
	case b:
		return 1
	}
	return strings.Compare(a, b)
}

// compareAll compares what a source itself states, which has a sheet of its own. Each row is told
// by what it is about.
func compareAll[T any](d *differ, key, label string, before, after []T, about func(T) string, said func(T) model.Text) {
	old, new := map[string]model.Text{}, map[string]model.Text{}
	for _, s := range before {
		old[about(s)] = said(s)
	}
	for _, s := range after {
		new[about(s)] = said(s)
	}
	all := maps.Clone(old)
	maps.Copy(all, new)
	for _, about := range slices.Sorted(maps.Keys(all)) {
		was, now := old[about], new[about]
		if was.Equal(now) {
			continue
		}
		f := Field{Thing: d.thing, Key: key + about, label: words.Say(label, "About", about)}
		if was != nil {
			f.Old = was
		}
		if now != nil {
			f.New = now
		}
		d.found = append(d.found, f)
	}
}

// plain is a value as the JSON has it, whatever type of the model it is; nil for none.
func plain(value any) any {
	v := reflect.ValueOf(value)
	for v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.String:
		return written(v.String())
	case reflect.Float64:
		return v.Float()
	case reflect.Slice:
		return list(v.Interface().([]string))
	case reflect.Map:
		return v.Interface().(model.Text)
	case reflect.Int:
		if v.Int() != 0 {
			return float64(v.Int())
		}
	case reflect.Bool:
		if v.Bool() {
			return true
		}
	}
	return nil
}

func written(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// list is several texts, as the workbook has them in one cell.
func list(texts []string) any { return written(strings.Join(texts, "; ")) }

// inAll says something in every language of the program.
func inAll(say func(w *words.Words) string) model.Text {
	text := model.Text{}
	for _, lang := range words.Carried().Languages() {
		text[lang] = say(words.Carried().Must(lang))
	}
	return text
}

// aim is what is to be reached.
func aim(t model.PlaceTarget) model.Text {
	return inAll(func(w *words.Words) string {
		all := words.List{model.TargetKinds.Term(string(t.Kind)).Said()}
		for _, v := range []*float64{t.Value, t.Upper} {
			if v != nil {
				all = append(all, words.Number(*v))
			}
		}
		return w.Value(all)
	})
}

// verdict is what the source states of a difference.
func verdict(s model.Comparison) model.Text {
	return inAll(func(w *words.Words) string {
		all := words.List{model.Outcomes.Term(string(s.Outcome)).Said(), model.Significances.Term(string(s.Significance)).Said()}
		if s.Source != nil {
			all = append(all, *s.Source)
		}
		return w.Value(all)
	})
}

// rank is a rank that the source states.
func rank(r model.Ranking) model.Text {
	key := "change.rank"
	if len(r.Absent) > 0 {
		key = "change.rank_absent"
	}
	return inAll(func(w *words.Words) string {
		return w.Say(key, "Rank", r.Rank, "Of", r.Of, "Absent", words.List(words.Strings(r.Absent)))
	})
}

// names are what ids are called.
type names struct {
	places, indicators map[string]model.Text
}

// namesOf takes the new name of what has one.
func namesOf(before, after *model.Programme) names {
	n := names{map[string]model.Text{}, map[string]model.Text{}}
	n.add(after)
	n.add(before)
	return n
}

// add names what has no name yet.
func (n names) add(p *model.Programme) {
	for _, place := range p.Places {
		if !has(n.places, place.Code) {
			n.places[place.Code] = place.Name
		}
	}
	for _, i := range p.Indicators {
		if !has(n.indicators, i.ID) {
			n.indicators[i.ID] = i.Name
		}
	}
}

// place is a place's name, or its code where it has none.
func (n names) place(code string) any {
	switch name := n.places[code]; {
	case name[words.Original] != "":
		return name
	case code == "":
		return sheets.NotStated
	}
	return code
}

// comparison says what a source's comparison is about, as its row does.
func (n names) comparison(s model.Comparison) string {
	against := any(words.Period(s.AgainstPeriod))
	switch {
	case s.AgainstPlace != "":
		against = n.place(s.AgainstPlace)
	case s.AgainstPeriod == "":
		against = sheets.Earlier
	}
	return inOriginal(n.place(s.Place), " ", words.Period(s.Period), " – ", against)
}

// target says what a target is about, as its row does.
func (n names) target(t model.PlaceTarget) string {
	return inOriginal(n.place(t.Place), " ", t.Year)
}

func (n names) ranking(r model.Ranking) string {
	return inOriginal(n.place(r.Place), " ", words.Period(r.Period), ", ", r.Group)
}

func inOriginal(values ...any) string {
	return words.Carried().Must(words.Original).Value(words.Joined(values))
}

package changes

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/telling/view"
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

// Field is something said about a thing that is not what it was.
type Field struct {
	Thing
	Key      string     // the key of its column in package book, or of what has a sheet of its own
	Label    model.Text // as the workbook calls it
	Old, New any        // as in the published JSON; nil where there is none
	old, now model.Text // as people write it
}

// Verdict tells whether the field is somebody's word on how far a goal or an activity has come.
func (f Field) Verdict() bool {
	return f.Kind == Goal && f.Key == "status" || f.Kind == Activity && f.Key == "state"
}

// thing is what a model type has in common with the others.
func thing(kind Kind, v any) Thing {
	switch v := v.(type) {
	case model.Area:
		return Thing{kind, v.ID, v.Name}
	case model.Goal:
		return Thing{kind, v.ID, v.Text}
	case model.Indicator:
		return Thing{kind, v.ID, v.Name}
	case model.Place:
		return Thing{kind, v.Code, v.Name}
	case model.Activity:
		return Thing{kind, v.ID, v.Name}
	case model.Settings:
		return Thing{Kind: kind, Name: v.Name}
	}
	panic(fmt.Sprintf("%T is no kind of thing", v))
}

// from is the cell of a thing; the settings have none.
func from(v any) model.From {
	f := reflect.ValueOf(v).FieldByName("From")
	if !f.IsValid() {
		return model.From{}
	}
	return f.Interface().(model.From)
}

// fields lists what differs between a thing as it was and as it is.
func fields(t Thing, was, now any, names names) []Field {
	before, after := said(was, names), said(now, names)
	keys := maps.Clone(before)
	maps.Copy(keys, after)
	var found []Field
	for _, key := range slices.SortedFunc(maps.Keys(keys), order(t.Kind)) {
		old, new := before[key], after[key]
		if reflect.DeepEqual(old, new) {
			continue
		}
		column, label := columnOf(t.Kind, key, names)
		found = append(found, Field{t, key, label, old, new, shown(column, old), shown(column, new)})
	}
	return found
}

// said is everything said about a thing by the keys of columns, as in its JSON but flat.
func said(v any, names names) map[string]any {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err) // plain types, and numbers that were read from JSON or checked
	}
	var members map[string]any
	if err := json.Unmarshal(data, &members); err != nil {
		panic(err)
	}
	flat := map[string]any{}
	for name, member := range members {
		switch name {
		case "id", "code", "from", "periods", "observations", "comparisons", "rankings":
			continue // what tells it apart, where it stands, and what is compared one by one
		case "sourceUrl":
			name = "sourceURL"
		}
		switch member := member.(type) {
		case map[string]any:
			for part, value := range member {
				put(flat, partKey(name, part), value)
			}
		default:
			put(flat, name, member)
		}
	}
	if i, ok := v.(model.Indicator); ok {
		if l := level(i.Observations); l != 0 {
			flat["level"] = l * 100
		}
		for _, s := range i.Comparisons {
			flat[statementKey+names.comparison(s)] = verdict(s)
		}
		for _, r := range i.Rankings {
			flat[rankKey+names.ranking(r)] = rank(r)
		}
	}
	return flat
}

func put(flat map[string]any, key string, value any) {
	switch value := value.(type) {
	case map[string]any: // the text within population
		for part, text := range value {
			put(flat, partKey(key, part), text)
		}
	case []any:
		if len(value) > 0 { // none and an empty list say the same
			flat[key] = joined(value)
		}
	case nil, string, float64, bool:
		if value != nil && value != "" {
			flat[key] = value
		}
	}
}

// partKey is the column of a part: of a text in two languages, a target, a population.
func partKey(name, part string) string {
	switch name + "." + part {
	case "target.value":
		return "target"
	case "target.baseYear":
		return "baseYear"
	case "population.count":
		return "population"
	}
	switch part {
	case "sv":
		return name
	}
	return name + strings.ToUpper(part[:1]) + part[1:]
}

// joined writes a list as the workbook does.
func joined(list []any) string {
	parts := make([]string, len(list))
	for i, element := range list {
		switch element := element.(type) {
		case map[string]any:
			if sign, ok := element["sign"]; ok {
				meaning, _ := element["meaning"].(string)
				if sign == "" {
					sign = "tom"
				}
				parts[i] = fmt.Sprint(sign, " = ", model.Meanings.Term(meaning).Words[0])
			} else {
				parts[i] = fmt.Sprint(element["name"])
			}
		default:
			parts[i] = fmt.Sprint(element)
		}
	}
	return strings.Join(parts, "; ")
}

// What a source itself states has sheets of its own. Each row is told by what it is about.
const (
	statementKey = "comparisons: "
	rankKey      = "rankings: "
)

// verdict is what the source states of a difference.
func verdict(s model.Comparison) model.Text {
	outcome, significance := model.Outcomes.Term(string(s.Outcome)).Name(), model.Significances.Term(string(s.Significance)).Name()
	t := model.Text{"sv": outcome["sv"] + ", " + significance["sv"], "en": outcome["en"] + ", " + significance["en"]}
	if s.Source != nil {
		t["sv"], t["en"] = t["sv"]+", "+(*s.Source)["sv"], t["en"]+", "+(*s.Source)["sv"]
	}
	return t
}

// rank is a rank that the source states.
func rank(r model.Ranking) model.Text {
	t := model.Text{"sv": fmt.Sprintf("%d av %d", r.Rank, r.Of), "en": fmt.Sprintf("%d of %d", r.Rank, r.Of)}
	if len(r.Absent) > 0 {
		absent := strings.Join(r.Absent, ", ")
		t["sv"], t["en"] = t["sv"]+"; deltog inte: "+absent, t["en"]+"; did not take part: "+absent
	}
	return t
}

// sheetOf is the specification of a sheet.
func sheetOf(kind Kind) *sheets.Sheet {
	return sheets.Named(string(kind))
}

// columnOf gives the column of a key, and what it is called. Nil is a key without a column.
func columnOf(kind Kind, key string, names names) (*sheets.Column, model.Text) {
	for prefix, label := range map[string]model.Text{
		statementKey: {"sv": "källans jämförelse, ", "en": "the source's comparison, "},
		rankKey:      {"sv": "källans rangordning, ", "en": "the source's rank, "},
	} {
		if about, ok := strings.CutPrefix(key, prefix); ok {
			return nil, model.Text{"sv": label["sv"] + about, "en": label["en"] + about}
		}
	}
	base, twin := strings.CutSuffix(key, "En")
	label := model.Text{"sv": base, "en": base}
	column := sheetOf(kind).Column(base)
	switch {
	case kind == Settings:
		if term := sheets.SettingKeys.Term(base); term.Code != "" {
			label = model.Text{"sv": term.Words[0], "en": term.EnglishWord()}
		}
	case column != nil:
		label = model.Text{"sv": column.Label, "en": column.Label}
		if len(column.Aliases) > 0 {
			label["en"] = column.Aliases[0]
		}
	case base == "breakdowns":
		label = model.Text{"sv": "uppdelningar", "en": "breakdowns"}
	}
	if twin {
		label["sv"], label["en"] = label["sv"]+" (en)", label["en"]+" (en)"
	}
	return column, label
}

// order sorts keys as the sheet has its columns, verdicts first and what has no column last.
func order(kind Kind) func(a, b string) int {
	place := func(key string) int {
		base, _ := strings.CutSuffix(key, "En")
		if kind == Settings {
			return slices.Index(sheets.SettingKeys.Codes(), base)
		}
		i := slices.IndexFunc(sheetOf(kind).Columns, func(c *sheets.Column) bool { return c.Key == base })
		if i < 0 {
			return len(sheetOf(kind).Columns)
		}
		return i
	}
	return func(a, b string) int {
		if d := place(a) - place(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	}
}

// shown is a value as people write it.
func shown(column *sheets.Column, v any) model.Text {
	switch v := v.(type) {
	case nil:
		return model.Text{"sv": "(tomt)", "en": "(empty)"}
	case bool:
		return model.Text{"sv": "ja", "en": "yes"} // false is left out
	case float64:
		if column != nil && column.Kind == sheets.Year || column == nil {
			s := fmt.Sprint(v)
			return model.Text{"sv": s, "en": s}
		}
		return model.Text{"sv": view.Number(v, "sv"), "en": view.Number(v, "en")}
	case model.Text:
		return v
	case string:
		if column != nil && column.Kind == sheets.Choice {
			if term := column.Words.Term(v); term.Code != "" {
				name := term.Name()
				return model.Text{"sv": strings.ToLower(name["sv"]), "en": strings.ToLower(name["en"])}
			}
		}
		return model.Text{"sv": "”" + v + "”", "en": `"` + v + `"`}
	}
	panic(fmt.Sprintf("%T is not flat", v))
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
func (n names) place(code, lang string) string {
	if name, _ := n.places[code].In(lang); name != "" {
		return name
	}
	if code == "" {
		return sheets.NotStated
	}
	return code
}

// comparison says what a source's comparison is about.
func (n names) comparison(s model.Comparison) string {
	against := view.Period(s.AgainstPeriod, "sv")
	switch {
	case s.AgainstPlace != "":
		against = n.place(s.AgainstPlace, "sv")
	case s.AgainstPeriod == "":
		against = sheets.Earlier
	}
	return n.place(s.Place, "sv") + " " + view.Period(s.Period, "sv") + " – " + against
}

func (n names) ranking(r model.Ranking) string {
	return n.place(r.Place, "sv") + " " + view.Period(r.Period, "sv") + ", " + r.Group["sv"]
}

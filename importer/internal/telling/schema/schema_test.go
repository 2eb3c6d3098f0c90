package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/invopop/jsonschema"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

var update = flag.Bool("update", false, "write the schemas instead of comparing them")

// documents are the public kinds of JSON file, by name of schema.
var documents = map[string]struct {
	title string
	model any
}{
	"index":      {"What there is to download", model.Index{}},
	"indicator":  {"An indicator with its observations", model.IndicatorFile{}},
	"computed":   {"What is computed of an indicator", model.ComputedFile{}},
	"areas":      {"Areas of responsibility", model.AreasFile{}},
	"goals":      {"Goals and their assessments", model.GoalsFile{}},
	"places":     {"Places", model.PlacesFile{}},
	"activities": {"Activities and how far they came", model.ActivitiesFile{}},
}

// vocabularies are the types whose values are closed lists.
var vocabularies = map[reflect.Type]model.Vocabulary{
	reflect.TypeFor[model.GoalKind]():     model.GoalKinds,
	reflect.TypeFor[model.Status]():       model.Statuses,
	reflect.TypeFor[model.UnitKind]():     model.UnitKinds,
	reflect.TypeFor[model.Unit]():         model.UnitCodes,
	reflect.TypeFor[model.Direction]():    model.Directions,
	reflect.TypeFor[model.TargetKind]():   model.TargetKinds,
	reflect.TypeFor[model.Meaning]():      model.Meanings,
	reflect.TypeFor[model.Flag]():         model.Flags,
	reflect.TypeFor[model.Outcome]():      model.Outcomes,
	reflect.TypeFor[model.Significance](): model.Significances,
	reflect.TypeFor[model.State]():        model.States,
	reflect.TypeFor[model.Finding]():      model.Findings,
	reflect.TypeFor[model.Reason]():       model.Reasons,
	reflect.TypeFor[model.Method]():       model.Methods,
	reflect.TypeFor[model.Family]():       model.Families,
	reflect.TypeFor[model.ChangeKind]():   model.ChangeKinds,
	reflect.TypeFor[model.PaceOutcome]():  model.PaceOutcomes,
	reflect.TypeFor[model.PaceRule]():     model.PaceRules,
	reflect.TypeFor[model.Standing]():     model.Standings,
}

// TestSchemas makes the schemas from the types, and compares them with the committed files.
func TestSchemas(t *testing.T) {
	for name, document := range documents {
		made := generate(t, document.title, document.model)
		file := name + Suffix
		if *update {
			if err := os.WriteFile(file, made, 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if committed, err := os.ReadFile(file); err != nil || !bytes.Equal(committed, made) {
			t.Errorf("%s is not what the types say (%v); write it with: go generate ./importer/internal/telling/schema", file, err)
		}
	}
	committed, err := filepath.Glob("*" + Suffix)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range committed {
		if _, known := documents[strings.TrimSuffix(file, Suffix)]; !known {
			t.Errorf("%s is the schema of nothing; remove it", file)
		}
	}
}

// generate makes the schema of a document.
func generate(t *testing.T, title string, document any) []byte {
	t.Helper()
	lists := jsonschema.Definitions{}
	r := jsonschema.Reflector{Anonymous: true, ExpandedStruct: true}
	r.Mapper = func(typ reflect.Type) *jsonschema.Schema {
		if typ == reflect.TypeFor[model.Text]() {
			lists[typ.Name()] = text()
			return &jsonschema.Schema{Ref: "#/$defs/" + typ.Name()}
		}
		v, ok := vocabularies[typ]
		if !ok {
			return nil
		}
		lists[typ.Name()] = closedList(v)
		return &jsonschema.Schema{Ref: "#/$defs/" + typ.Name()}
	}
	if err := r.AddGoComments("lagesbild/importer/internal/telling/schema", "../../ground/model", jsonschema.WithFullComment()); err != nil {
		t.Fatal(err)
	}
	for key, comment := range r.CommentMap {
		r.CommentMap[key] = description(key, comment)
	}
	s := r.Reflect(document)
	s.Title = title
	for name, list := range lists {
		s.Definitions[name] = list
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// text is the schema of a text by language. Only the original is always there.
func text() *jsonschema.Schema {
	one := jsonschema.NewProperties()
	one.Set(model.Original, &jsonschema.Schema{Type: "string", MinLength: new(uint64(1)), Description: "Swedish.", Examples: []any{"Exempelkommun"}})
	return &jsonschema.Schema{
		Type:        "object",
		Properties:  one,
		Required:    []string{model.Original},
		Description: "A text for people by language: Swedish, and other languages where somebody has translated it.",
		PatternProperties: map[string]*jsonschema.Schema{
			"^[a-z]{2,3}(-[A-Za-z0-9]+)*$": {Type: "string", MinLength: new(uint64(1)), Description: "The text in another language, by its code (BCP 47)."},
		},
		AdditionalProperties: jsonschema.FalseSchema,
	}
}

// closedList is the schema of a vocabulary, with the words of the site.
func closedList(v model.Vocabulary) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "string"}
	words := make([]string, len(v))
	for i, term := range v {
		s.Enum = append(s.Enum, term.Code)
		words[i] = term.Code + ": " + term.Name()["en"] + " (" + term.Name()["sv"] + ")"
	}
	s.Description = strings.Join(words, "; ") + "."
	return s
}

// description makes a doc comment read well without the name of the type in front of it.
func description(key, comment string) string {
	comment = strings.Join(strings.Fields(comment), " ")
	_, name, _ := strings.Cut(path.Base(key), ".")
	rest, ok := strings.CutPrefix(comment, name+" is ")
	if !ok {
		return comment
	}
	first, size := utf8.DecodeRuneInString(rest)
	return string(unicode.ToUpper(first)) + rest[size:]
}

// TestDescribed sees to it that the public knows what everything in a file is.
func TestDescribed(t *testing.T) {
	var walk func(file, at string, s any)
	walk = func(file, at string, s any) {
		m, ok := s.(map[string]any)
		if !ok {
			return
		}
		for _, group := range []string{"properties", "$defs"} {
			members, _ := m[group].(map[string]any)
			for name, member := range members {
				here := at + "/" + name
				if text, _ := member.(map[string]any)["description"].(string); text == "" {
					t.Errorf("%s: %s has no description", file, here)
				}
				walk(file, here, member)
			}
		}
	}
	for file, data := range Files() {
		var s map[string]any
		if err := json.Unmarshal(data, &s); err != nil {
			t.Fatal(err)
		}
		if s["description"] == nil || s["title"] == nil {
			t.Errorf("%s has no title or description", file)
		}
		walk(file, "", s)
	}
}

func TestValidate(t *testing.T) {
	area := func(rest string) string {
		return `{"$schema": "schema/areas.schema.json", "areas": [` +
			`{"id": "a", "name": {"sv": "A"}, "followUps": [2021], "from": {"workbook": "w.xlsx", "sheet": "Områden", "cell": "A2"}}` + rest + `]}`
	}
	for name, test := range map[string]struct {
		data            string
		pointer, sv, en string // no fault where en is empty
	}{
		"valid":       {data: area("")},
		"not json":    {"{\n\"areas\": [}", "", "är inte JSON (rad 2)", "is not JSON (line 2)"},
		"two values":  {"{}\n{}", "", "är inte JSON (rad 2)", "is not JSON (line 2)"},
		"lacks":       {area(`, {"id": "b", "name": {}, "followUps": [2021], "from": {"workbook": "w", "sheet": "s", "cell": "A1"}}`), "/areas/1/name", `saknar "sv"`, `lacks "sv"`},
		"unknown":     {area(`, {"id": "b", "name": {"sv": "B", "se/~": "B"}, "followUps": [2021], "from": {"workbook": "w", "sheet": "s", "cell": "A1"}}`), "/areas/1/name", `har med "se/~", som inte hör dit`, `has "se/~", which does not belong there`},
		"wrong type":  {`{"$schema": "s", "areas": {}}`, "/areas", "är ett objekt men ska vara en lista", "is an object but has to be a list"},
		"wrong form":  {area(`, {"id": "B b", "name": {"sv": "B"}, "followUps": [2021], "from": {"workbook": "w", "sheet": "s", "cell": "A1"}}`), "/areas/1/id", `har fel form: "B b"`, `has the wrong form: "B b"`},
		"empty text":  {area(`, {"id": "b", "name": {"sv": ""}, "followUps": [2021], "from": {"workbook": "w", "sheet": "s", "cell": "A1"}}`), "/areas/1/name/sv", "följer inte schemat (minLength: got 0, want 1)", "does not follow the schema (minLength: got 0, want 1)"},
		"first of 11": {area(strings.Repeat(`, 1`, 10)), "/areas/1", "är ett tal men ska vara ett objekt", "is a number but has to be an object"},
	} {
		t.Run(name, func(t *testing.T) {
			err := Validate("areas", []byte(test.data))
			var fault *Fault
			if !errors.As(err, &fault) {
				if err != nil || test.en != "" {
					t.Fatalf("got %v, want %q", err, test.en)
				}
				return
			}
			sv, en := words.Carried().Must("sv").Value(fault.What), words.Carried().Must("en").Value(fault.What)
			if fault.Pointer != test.pointer || sv != test.sv || en != test.en {
				t.Errorf("got %q %q %q", fault.Pointer, sv, en)
			}
		})
	}
	if err := Validate("nothing", []byte("{}")); err == nil {
		t.Error("an unknown schema is no error")
	}
}

// An observation has a value or the reason why not, never both and never neither.
func TestValueOrMissing(t *testing.T) {
	for observation, valid := range map[string]bool{
		`"value": 0`:                               true,
		`"missing": "suppressed", "sign": "x"`:     true,
		`"value": 0, "missing": "zero"`:            false,
		`"lower": 1, "upper": 2`:                   false,
		`"missing": "whatever"`:                    false,
		`"value": 1, "flags": ["revised"]`:         true,
		`"value": 1, "breakdown": {"kön": "män"}`:  true,
		`"value": 1, "breakdown": {"kön": 1}`:      false,
		`"value": "1"`:                             false,
		`"value": 1, "level": 95`:                  false,
		`"value": 1, "comment": {"sv": "Revised"}`: true,
	} {
		data := `{"$schema": "s", "id": "i", "area": "a", "name": {"sv": "I"}, "definition": {"sv": "D"}, "unit": "percent", "direction": "none",
			"decimals": 0, "source": {"sv": "S"}, "periods": [], "comparisons": [], "rankings": [], "from": {"workbook": "w", "sheet": "s", "cell": "A1"},
			"observations": [{"place": "00", "period": "2021", ` + observation + `, "from": {"workbook": "w", "sheet": "s", "cell": "A1"}}]}`
		if err := Validate("indicator", []byte(data)); (err == nil) != valid {
			t.Errorf("%s: %v", observation, err)
		}
	}
}

package schema

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"lagesbild/importer/internal/ground/model"
)

// Fault is the first thing in a document that its schema does not allow.
type Fault struct {
	Pointer string     // where: a JSON Pointer (RFC 6901), empty for the document as a whole
	What    model.Text // what is wrong there, as the end of a sentence: "lacks \"sv\""
}

func (f *Fault) Error() string {
	if f.Pointer == "" {
		return f.What["en"]
	}
	return f.Pointer + " " + f.What["en"]
}

// notJSON tells the line where a document stops being JSON.
func notJSON(data []byte, err error) *Fault {
	end := len(data)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		end = min(end, int(syntax.Offset))
	}
	line := 1 + strings.Count(string(data[:end]), "\n")
	return &Fault{What: model.Text{
		"sv": fmt.Sprintf("är inte JSON (rad %d)", line),
		"en": fmt.Sprintf("is not JSON (line %d)", line),
	}}
}

// leaves lists the errors that have no deeper cause.
func leaves(e *jsonschema.ValidationError) []*jsonschema.ValidationError {
	// The causes of a choice that fails are why each alternative failed: too much to tell.
	if _, choice := e.ErrorKind.(*kind.OneOf); choice || len(e.Causes) == 0 {
		return []*jsonschema.ValidationError{e}
	}
	var all []*jsonschema.ValidationError
	for _, cause := range e.Causes {
		all = append(all, leaves(cause)...)
	}
	return all
}

// compareLocations orders as a reader goes down the document, as far as names tell: elements of
// an array by number, members of an object by name.
func compareLocations(a, b []string) int {
	return slices.CompareFunc(a, b, func(x, y string) int {
		i, errX := strconv.Atoi(x)
		j, errY := strconv.Atoi(y)
		if errX == nil && errY == nil {
			return cmp.Compare(i, j)
		}
		return cmp.Compare(x, y)
	})
}

var escapeToken = strings.NewReplacer("~", "~0", "/", "~1")

func pointer(location []string) string {
	var b strings.Builder
	for _, token := range location {
		b.WriteString("/" + escapeToken.Replace(token))
	}
	return b.String()
}

var typeNames = map[string]model.Text{
	"array":   {"sv": "en lista", "en": "a list"},
	"boolean": {"sv": "true eller false", "en": "true or false"},
	"integer": {"sv": "ett heltal", "en": "a whole number"},
	"null":    {"sv": "null", "en": "null"},
	"number":  {"sv": "ett tal", "en": "a number"},
	"object":  {"sv": "ett objekt", "en": "an object"},
	"string":  {"sv": "text", "en": "text"},
}

var english = message.NewPrinter(language.English)

// words says what is wrong in the words of somebody who looks at the file.
func words(k jsonschema.ErrorKind) model.Text {
	both := func(sv, en string, args ...any) model.Text {
		return model.Text{"sv": fmt.Sprintf(sv, args...), "en": fmt.Sprintf(en, args...)}
	}
	switch k := k.(type) {
	case *kind.Required:
		return both("saknar %s", "lacks %s", quoted(k.Missing))
	case *kind.AdditionalProperties:
		return both("har med %s, som inte hör dit", "has %s, which does not belong there", quoted(k.Properties))
	case *kind.Type:
		got, want := typeNames[k.Got], typeNames[k.Want[0]]
		return model.Text{"sv": "är " + got["sv"] + " men ska vara " + want["sv"], "en": "is " + got["en"] + " but has to be " + want["en"]}
	case *kind.Enum:
		want := make([]string, len(k.Want))
		for i, w := range k.Want {
			want[i] = fmt.Sprint(w)
		}
		return both(`är "%v" men ska vara något av %s`, `is "%v" but has to be one of %s`, k.Got, quoted(want))
	case *kind.Pattern:
		return both("har fel form: %q", "has the wrong form: %q", k.Got)
	case *kind.Format:
		return both(`har fel form: "%v"`, `has the wrong form: "%v"`, k.Got)
	case *kind.OneOf:
		return both("har inte precis ett av det som går att välja mellan", "has not exactly one of what there is to choose between")
	}
	en := k.LocalizedString(english)
	return both("följer inte schemat (%s)", "does not follow the schema (%s)", en)
}

func quoted(names []string) string {
	all := make([]string, len(names))
	for i, name := range slices.Sorted(slices.Values(names)) {
		all[i] = strconv.Quote(name)
	}
	return strings.Join(all, ", ")
}

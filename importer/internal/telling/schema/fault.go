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

	"lagesbild/importer/internal/ground/words"
)

// Fault is the first thing in a document that its schema does not allow.
type Fault struct {
	Pointer string       // where: a JSON Pointer (RFC 6901), empty for the document as a whole
	What    words.Phrase // what is wrong there, as the end of a sentence: "lacks \"sv\""
}

func (f *Fault) Error() string {
	return strings.TrimSpace(f.Pointer + " " + words.Carried().Must(words.Original).Value(f.What))
}

// notJSON tells the line where a document stops being JSON.
func notJSON(data []byte, err error) *Fault {
	end := len(data)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		end = min(end, int(syntax.Offset))
	}
	line := 1 + strings.Count(string(data[:end]), "\n")
	return &Fault{What: words.Say("damage.no_json", "Line", line)}
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

var english = message.NewPrinter(language.English)

// said says what is wrong in the words of somebody who looks at the file.
func said(k jsonschema.ErrorKind) words.Phrase {
	switch k := k.(type) {
	case *kind.Required:
		return words.Say("damage.lacks", "Names", quoted(k.Missing))
	case *kind.AdditionalProperties:
		return words.Say("damage.has", "Names", quoted(k.Properties))
	case *kind.Type:
		return words.Say("damage.type", "Got", words.Say("damage.a_"+k.Got), "Want", words.Say("damage.a_"+k.Want[0]))
	case *kind.Enum:
		want := make([]string, len(k.Want))
		for i, w := range k.Want {
			want[i] = fmt.Sprint(w)
		}
		return words.Say("damage.choice", "Got", fmt.Sprint(k.Got), "Want", quoted(want))
	case *kind.Pattern:
		return words.Say("damage.form", "Got", strconv.Quote(k.Got))
	case *kind.Format:
		return words.Say("damage.form", "Got", fmt.Sprintf(`"%v"`, k.Got))
	case *kind.OneOf:
		return words.Say("damage.alternatives")
	}
	return words.Say("damage.schema", "Rule", k.LocalizedString(english))
}

func quoted(names []string) string {
	all := make([]string, len(names))
	for i, name := range slices.Sorted(slices.Values(names)) {
		all[i] = strconv.Quote(name)
	}
	return strings.Join(all, ", ")
}

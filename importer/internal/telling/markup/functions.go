package markup

import (
	"fmt"
	"html/template"
	"reflect"
	"strings"

	"lagesbild/importer/internal/ground/words"
)

// Base stands before every address of a fragment, where Hugo puts the address of the site.
const Base = "base:"

// functions are those of Hugo's that the fragments' templates use, for values of this program.
func (r *Renderer) functions(w *words.Words) template.FuncMap {
	return template.FuncMap{
		"partial":    r.partial,
		"T":          translate(w),
		"relLangURL": func(url string) template.URL { return template.URL(Base + url) },
		"dict":       dict,
		"slice":      func(values ...any) []any { return values },
		"append":     func(value any, list []any) []any { return append(list, value) },
		"cond":       cond,
		"default":    byDefault,
		"delimit":    func(list []string, between string) string { return strings.Join(list, between) },
		"add":        func(a, b int) int { return a + b },
		"sub":        func(a, b int) int { return a - b },
		"reflect":    func() reflection { return reflection{} },
		"errorf":     func(format string, args ...any) (string, error) { return "", fmt.Errorf(format, args...) },
		"collections": func() collection {
			return collection{}
		},
	}
}

// translate says a word of the site: the one argument of a message is what stands in its place.
func translate(w *words.Words) func(key string, args ...any) string {
	return func(key string, args ...any) string {
		if len(args) == 0 {
			return w.Say(key)
		}
		named, ok := args[0].(map[string]any)
		if !ok {
			return w.Say(key, "", args[0])
		}
		var pairs []any
		for name, value := range named {
			pairs = append(pairs, name, value)
		}
		return w.Say(key, pairs...)
	}
}

// dict makes a map of names and values.
func dict(pairs ...any) (map[string]any, error) {
	m := make(map[string]any, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			return nil, fmt.Errorf("%v is no name", pairs[i])
		}
		m[name] = pairs[i+1]
	}
	return m, nil
}

func cond(hold bool, yes, no any) any {
	if hold {
		return yes
	}
	return no
}

// byDefault gives a value, or a substitute where it is empty.
func byDefault(substitute, value any) any {
	if truth, ok := template.IsTrue(value); ok && truth {
		return value
	}
	return substitute
}

// reflection and collection hold the functions that Hugo has below these names.
type (
	reflection struct{}
	collection struct{}
)

// IsMap tells whether a value has members, as the structs of the view have in JSON.
func (reflection) IsMap(v any) bool {
	kind := reflect.Indirect(reflect.ValueOf(v)).Kind()
	return kind == reflect.Map || kind == reflect.Struct
}

// Reverse lists elements from the last to the first.
func (collection) Reverse(list any) []any {
	v := reflect.ValueOf(list)
	reversed := make([]any, v.Len())
	for i := range reversed {
		reversed[i] = v.Index(v.Len() - 1 - i).Interface()
	}
	return reversed
}

package words

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/gohugoio/go-i18n/v2/i18n"
	"golang.org/x/text/feature/plural"
)

// message is a text by plural form, or one text for all of them.
type message struct {
	forms map[plural.Form]text
	other text
}

// text is a text taken apart at its places.
type text []part

// part is a piece of a text, or the name of what stands in a place.
type part struct {
	piece string
	place string
}

// place is a placeholder: {{ .Name }}. A lone dot is what a template of Hugo gives a message with
// one argument.
var place = regexp.MustCompile(`\{\{-?\s*\.([A-Za-z0-9_]*)\s*-?\}\}`)

// compile takes a message apart once. Nothing but places may stand between braces: what words say
// is data, and computes nothing.
func compile(m *i18n.Message) (*message, error) {
	other, err := cut(m.Other)
	if err != nil {
		return nil, err
	}
	c := &message{other: other}
	for form, s := range [...]string{plural.Zero: m.Zero, plural.One: m.One, plural.Two: m.Two, plural.Few: m.Few, plural.Many: m.Many} {
		if s == "" {
			continue
		}
		if c.forms == nil {
			c.forms = map[plural.Form]text{}
		}
		if c.forms[plural.Form(form)], err = cut(s); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func cut(s string) (text, error) {
	if !strings.Contains(s, "{{") {
		return text{{piece: s}}, nil // as most are, and a search for places costs more than the rest
	}
	var t text
	rest := 0
	for _, at := range place.FindAllStringSubmatchIndex(s, -1) {
		if at[0] > rest {
			t = append(t, part{piece: s[rest:at[0]]})
		}
		t = append(t, part{place: "." + s[at[2]:at[3]]})
		rest = at[1]
	}
	if rest < len(s) {
		t = append(t, part{piece: s[rest:]})
	}
	for _, p := range t {
		if strings.Contains(p.piece, "{{") {
			return nil, fmt.Errorf("%q: {{ … }} holds something else than a name", p.piece)
		}
	}
	return t, nil
}

// placeholders lists the names in every form, in order, each once.
func (m *message) placeholders() []string {
	var names []string
	for _, t := range m.texts() {
		for _, p := range t {
			if p.place != "" {
				names = append(names, strings.TrimPrefix(p.place, "."))
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (m *message) texts() []text {
	all := []text{m.other}
	for _, t := range m.forms {
		all = append(all, t)
	}
	return all
}

// say fills the places of the form that the arguments ask for. A place without an argument stays
// empty.
func (m *message) say(w *Words, args []any) string {
	t := m.other
	if len(m.forms) > 0 {
		if form, ok := m.forms[w.form(argument(args, "Count"))]; ok {
			t = form
		}
	}
	if len(t) == 1 && t[0].place == "" {
		return t[0].piece
	}
	var out strings.Builder
	for _, p := range t {
		if p.place == "" {
			out.WriteString(p.piece)
		} else {
			out.WriteString(w.value(argument(args, p.place[1:])))
		}
	}
	return out.String()
}

// argument finds a value by its name among names and values.
func argument(args []any, name string) any {
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] == name {
			return args[i+1]
		}
	}
	return nil
}

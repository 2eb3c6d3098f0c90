package words

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// set is a set of made-up words.
func set(files map[string]string) *Set {
	site := fstest.MapFS{}
	for name, data := range files {
		site[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return &Set{sources: []fs.FS{site}}
}

func TestSay(t *testing.T) {
	s := set(map[string]string{
		"i18n/pages/sv.toml": `
			hello = "Hej {{ .Name }}"
			bare = "Not {{ . }}"
			only = "bara här"
			quote = "”{{ .Text }}”"
			[list]
			and = "{{ .Before }} och {{ .Last }}"
			or = "{{ .Before }} eller {{ .Last }}"
			[place.lead]
			one = "en plats"
			other = "{{ .Count }} platser"`,
		"i18n/terminal/sv.toml": `told = "Läst: {{ .What }}."`,
		"i18n/pages/pl.toml": `
			hello = "Cześć {{ .Name }}"
			[place.lead]
			one = "{{ .Count }} miejsce"
			few = "{{ .Count }} miejsca"
			many = "{{ .Count }} miejsc"
			other = "{{ .Count }} miejsca"`,
	})
	for _, c := range []struct {
		lang, want, key string
		args            []any
	}{
		{"sv", "Hej Åsa", "hello", []any{"Name", "Åsa"}},
		{"sv", "Hej ", "hello", nil},
		{"sv", "en plats", "place.lead", []any{"Count", 1}},
		{"sv", "två platser", "place.lead", []any{"Count", Amount{Value: 2, Text: "två"}}},
		{"sv", "1,0 platser", "place.lead", []any{"Count", Amount{Value: 1, Decimals: 1, Text: "1,0"}}},
		{"sv", "Läst: en plats, a och b.", "told", []any{"What", List{Say("place.lead", "Count", 1), And{"a", "b"}}}},
		{"sv", "Läst: a, b eller ”c”.", "told", []any{"What", Or{"a", "b", Quote("c")}}},
		{"sv", "Läst: ab.", "told", []any{"What", Joined{"a", "b"}}},
		{"pl", "3 miejsca", "place.lead", []any{"Count", 3}},
		{"pl", "5 miejsc", "place.lead", []any{"Count", 5}},
		{"pl", "bara här", "only", nil},
		{"pl", "no.such.key", "no.such.key", nil},
	} {
		if got := s.Must(c.lang).Say(c.key, c.args...); got != c.want {
			t.Errorf("%s %s: %q, want %q", c.lang, c.key, got, c.want)
		}
	}
	if got := strings.Join(s.Languages(), " "); got != "sv pl" {
		t.Errorf("languages: %s", got)
	}
}

// A site's words win over those that the program carries, key by key.
func TestWith(t *testing.T) {
	over := set(map[string]string{"i18n/anything/sv.toml": `skip = "Hoppa över"`})
	s := Carried().With(over.sources[0])
	if got := s.Must("sv").Say("skip"); got != "Hoppa över" {
		t.Errorf("the site's word: %q", got)
	}
	if got := s.Must("sv").Say("list.and", "Before", "a", "Last", "b"); got != "a och b" {
		t.Errorf("a word that the site leaves: %q", got)
	}
}

func TestBrokenFile(t *testing.T) {
	for data, want := range map[string]string{
		"a = ":                                   "i18n/pages/sv.toml:1:4",
		`a = "{{ if .X }}ja{{ end }}"`:           "holds something else than a name",
		"[a]\none = \"en\"\nother = \"{{ 1 }}\"": "holds something else than a name",
	} {
		_, err := set(map[string]string{"i18n/pages/sv.toml": data}).In("sv")
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", data, err, want)
		}
	}
}

// The languages are asked for at each value of a workbook: they are looked up once.
func TestLanguagesOnce(t *testing.T) {
	set := Carried()
	set.Languages()
	if n := testing.AllocsPerRun(10, func() { set.Languages() }); n > 1 {
		t.Errorf("%v allocations to list the languages", n)
	}
}

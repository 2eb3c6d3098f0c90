// Package words holds every word that the program says, by language. The words lie in i18n, one
// folder for each kind of reader, one TOML file for each language, in the format of go-i18n, which
// Hugo reads too: pages and program share them. Go code holds keys and typed arguments only.
//
// A message is a text with named places, "{{ .Place }} i {{ .County }}", or a table with a text for
// each plural form that the language has by CLDR (https://cldr.unicode.org), chosen by the argument
// Count. A third language is files, nothing more.
package words

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/gohugoio/go-i18n/v2/i18n"
	"github.com/pelletier/go-toml/v2"
	"golang.org/x/text/language"

	"lagesbild"
)

// Original is the language that every word exists in, and that others fall back on.
const Original = "sv"

// folder holds the words, in the program as on a site.
const folder = "i18n"

// Set is the words of several languages.
type Set struct {
	sources []fs.FS // the first one wins

	mu        sync.Mutex
	known     map[string]*Words
	languages []string // nil until somebody asks
}

// Carried is the words that are part of the program.
var Carried = sync.OnceValue(func() *Set { return &Set{sources: []fs.FS{lagesbild.Files}} })

// With gives the words of the set with those of a site's folder over them, key by key.
func (s *Set) With(site fs.FS) *Set {
	return &Set{sources: append([]fs.FS{site}, s.sources...)}
}

// Languages lists the codes of all languages that there are words in, the original first.
func (s *Set) Languages() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.languages == nil {
		s.languages = s.listed()
	}
	return slices.Clone(s.languages)
}

func (s *Set) listed() []string {
	var all []string
	for _, source := range s.sources {
		files, _ := fs.Glob(source, path.Join(folder, "*", "*.toml")) // the pattern is well formed
		for _, file := range files {
			all = append(all, strings.TrimSuffix(path.Base(file), ".toml"))
		}
	}
	slices.Sort(all)
	all = slices.DeleteFunc(slices.Compact(all), func(lang string) bool { return lang == Original })
	return append([]string{Original}, all...)
}

// In gives the words of a language. What it lacks is said in the original language; a file that is
// not in the format of go-i18n is an error that names it.
func (s *Set) In(lang string) (*Words, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.in(lang)
}

func (s *Set) in(lang string) (*Words, error) {
	if w, ok := s.known[lang]; ok {
		return w, nil
	}
	w := &Words{Lang: lang, tag: language.Make(lang), messages: map[string]*message{}}
	for _, source := range s.sources {
		if err := w.read(source); err != nil {
			return nil, err
		}
	}
	if lang != Original {
		original, err := s.in(Original)
		if err != nil {
			return nil, err
		}
		w.original = original
	}
	if s.known == nil {
		s.known = map[string]*Words{}
	}
	s.known[lang] = w
	return w, nil
}

// Must is In for a language that is part of the program, whose files a test has read.
func (s *Set) Must(lang string) *Words {
	w, err := s.In(lang)
	if err != nil {
		panic(err)
	}
	return w
}

// Words is the words of one language.
type Words struct {
	Lang     string // code of the language: sv
	tag      language.Tag
	messages map[string]*message
	original *Words // where words are that this language lacks; nil in the original language
}

// read takes in the words of a source that are not there yet.
func (w *Words) read(source fs.FS) error {
	files, _ := fs.Glob(source, path.Join(folder, "*", w.Lang+".toml"))
	for _, file := range files {
		data, err := fs.ReadFile(source, file)
		if err != nil {
			return err
		}
		parsed, err := i18n.ParseMessageFileBytes(data, file, map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal})
		if err != nil {
			var at *toml.DecodeError
			if errors.As(err, &at) {
				row, column := at.Position()
				return fmt.Errorf("%s:%d:%d: %w", file, row, column, err)
			}
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, m := range parsed.Messages {
			if _, there := w.messages[m.ID]; there {
				continue
			}
			compiled, err := compile(m)
			if err != nil {
				return fmt.Errorf("%s: %s: %w", file, m.ID, err)
			}
			w.messages[m.ID] = compiled
		}
	}
	return nil
}

// Has tells whether the language itself has a word for the key.
func (w *Words) Has(key string) bool { return w.messages[key] != nil }

// Keys lists the keys of the language itself, in order.
func (w *Words) Keys() []string {
	keys := make([]string, 0, len(w.messages))
	for key := range w.messages {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Placeholders lists the names that a message mentions, in order, each once.
func (w *Words) Placeholders(key string) []string {
	if m := w.messages[key]; m != nil {
		return m.placeholders()
	}
	return nil
}

// Say gives a message with its arguments, which are names and values by turns: Say("place.within",
// "Place", name). The argument Count decides the plural form. Values may be texts, numbers, and
// whatever package words can put into the language: see Phrase, Amount, And, Or, Quote and Localised.
// A key that no language has is said as it is.
func (w *Words) Say(key string, args ...any) string {
	m := w.messages[key]
	switch {
	case m != nil:
		return m.say(w, args)
	case w.original != nil:
		return w.original.Say(key, args...)
	}
	return key
}

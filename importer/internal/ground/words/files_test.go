package words

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Every language of the program says the same things, of the same arguments.
func TestLanguagesSayTheSame(t *testing.T) {
	original := Carried().Must(Original)
	for _, lang := range Carried().Languages() {
		w := Carried().Must(lang)
		for _, key := range original.Keys() {
			if !w.Has(key) {
				t.Errorf("%s has no %s", lang, key)
			} else if got, want := w.Placeholders(key), original.Placeholders(key); !slices.Equal(got, want) {
				t.Errorf("%s: %s mentions %v, and in %s %v", lang, key, got, Original, want)
			}
		}
		for _, key := range w.Keys() {
			if !original.Has(key) {
				t.Errorf("only %s has %s", lang, key)
			}
		}
	}
}

// What Go and the templates ask for: keys, and what keys begin with that are put together there.
var (
	literal = regexp.MustCompile("[\"`]([a-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*)[\"`]")
	begun   = regexp.MustCompile(`"([a-z][A-Za-z0-9_.]*[._])(?:" ?\+|",|%s)`)
)

// Every word is asked for somewhere, and every word that is asked for is there.
func TestWordsAreUsed(t *testing.T) {
	root := os.DirFS("../../../..")
	asked := map[string]string{} // by key, where
	beginnings := map[string]bool{}
	for _, folder := range []string{"importer", "layouts", "content"} {
		err := fs.WalkDir(root, folder, func(name string, entry fs.DirEntry, err error) error {
			source := slices.Contains([]string{".go", ".html", ".gotmpl"}, path.Ext(name)) && !strings.HasSuffix(name, "_test.go")
			if err != nil || entry.IsDir() || !source {
				return err
			}
			data, err := fs.ReadFile(root, name)
			for _, m := range literal.FindAllSubmatch(data, -1) {
				asked[string(m[1])] = name
			}
			for _, m := range begun.FindAllSubmatch(data, -1) {
				beginnings[string(m[1])] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	w := Carried().Must(Original)
	tables := map[string]bool{}
	for _, key := range w.Keys() {
		if table, _, ok := strings.Cut(key, "."); ok {
			tables[table] = true
		}
		used := asked[key] != ""
		for beginning := range beginnings {
			used = used || strings.HasPrefix(key, beginning)
		}
		if !used {
			t.Errorf("nothing says %s", key)
		}
	}
	for key, name := range asked {
		if table, _, ok := strings.Cut(key, "."); ok && tables[table] && !beginnings[key] && !w.Has(key) {
			t.Errorf("%s asks for %s, which there is no word for", name, key)
		}
	}
}

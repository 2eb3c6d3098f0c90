package problem

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/words"
)

// languages are those that the program carries words in.
func languages() (all []*words.Words) {
	for _, lang := range words.Carried().Languages() {
		all = append(all, words.Carried().Must(lang))
	}
	return all
}

// The catalogue and the words name the same codes, and each has all its words in every language.
func TestEveryCodeHasItsWords(t *testing.T) {
	code := regexp.MustCompile(`^L[0-7]\d\d$`)
	about := regexp.MustCompile(`^(L\d+)\.(what|remedy|why|example\.(?:heading|before|after|with\.\w+))$`)
	for c := range catalogue {
		if !code.MatchString(string(c)) {
			t.Errorf("%s is not L and three digits", c)
		}
	}
	for _, w := range languages() {
		told := map[string]bool{}
		for _, key := range w.Keys() {
			if m := about.FindStringSubmatch(key); m != nil {
				told[key] = true
				if _, ok := catalogue[Code(m[1])]; !ok {
					t.Errorf("%s: %s is of no code", w.Lang, key)
				}
			} else if strings.HasPrefix(key, "L") {
				t.Errorf("%s: nothing says %s", w.Lang, key)
			}
		}
		for c := range catalogue {
			for _, name := range []string{"what", "remedy", "why", "example.before"} {
				if !told[string(c)+"."+name] {
					t.Errorf("%s lacks %s.%s", w.Lang, c, name)
				}
			}
		}
	}
}

func TestMessages(t *testing.T) {
	// Words of programmers, and words that blame.
	forbidden := map[string]*regexp.Regexp{
		"sv": regexp.MustCompile(`(?i)fält\b|fältet|pars|\bnull\b|ogiltig|felaktig|syntax|sträng|\bfloat|indata|otillåten|du har gjort`),
		"en": regexp.MustCompile(`(?i)\bfields?\b|pars(e|ing)|\bnull\b|invalid|illegal|syntax|\bstring|\bfloat|\binput\b`),
	}
	for _, w := range languages() {
		for code := range catalogue {
			what, why := code.text(w, "what"), code.text(w, "why")
			for _, text := range []string{what, code.text(w, "remedy"), why, code.text(w, "example.before")} {
				if forbidden[w.Lang] == nil {
					continue
				}
				if word := forbidden[w.Lang].FindString(text); word != "" {
					t.Errorf("%s says %q: %s", code, word, text)
				}
			}
			if ends := w.Placeholders(string(code) + ".what"); !strings.HasSuffix(what, ".") && len(ends) == 0 {
				t.Errorf("%s is not a sentence: %s", code, what)
			}
			if names := w.Placeholders(string(code) + ".why"); len(names) > 0 {
				t.Errorf("%s: why speaks of every case, and cannot mention %v", code, names)
			}
			if n := len([]rune(why)); n > 320 {
				t.Errorf("%s in %s takes %d characters to say why", code, w.Lang, n)
			}
			sv := slices.Compact(slices.Sorted(slices.Values(code.mentions(languages()[0]))))
			if here := slices.Compact(slices.Sorted(slices.Values(code.mentions(w)))); !slices.Equal(sv, here) {
				t.Errorf("%s mentions %v in Swedish and %v in %s", code, sv, here, w.Lang)
			}
		}
	}
}

// What is told of a code with its example is whole: the example gives what the message mentions
// and nothing else, its rows fit their headings, and an error is mended.
func TestExamples(t *testing.T) {
	for _, w := range languages() {
		codes := 0
		for _, chapter := range Chapters(w) {
			if strings.HasPrefix(chapter.Title, "chapter.") || strings.HasPrefix(chapter.Intro, "chapter.") {
				t.Errorf("%s: a chapter lacks its title or introduction", w.Lang)
			}
			for _, e := range chapter.Codes {
				codes++
				for _, name := range e.Code.mentions(w) {
					if _, ok := e.Code.written(w, "example.with."+name); !ok && name != "value" {
						t.Errorf("%s in %s: the example does not give %s", e.Code, w.Lang, name)
					}
				}
				for _, key := range w.Keys() {
					if name, ok := strings.CutPrefix(key, string(e.Code)+".example.with."); ok && !slices.Contains(e.Code.mentions(w), name) {
						t.Errorf("%s in %s: the example gives %s, which the message does not mention", e.Code, w.Lang, name)
					}
				}
				for _, c := range []*Cells{&e.Before, e.After} {
					if c == nil {
						continue
					}
					for _, row := range c.Rows {
						if len(c.Head) > 0 && len(row) != len(c.Head) {
							t.Errorf("%s: the row %q of its example does not fit the headings %q", e.Code, row, c.Head)
						}
					}
				}
				if e.After == nil && e.Severity == "error" {
					t.Errorf("%s is an error, but its example does not show how to mend it", e.Code)
				}
			}
		}
		if codes != len(catalogue) {
			t.Errorf("%d of %d codes belong to a chapter", codes, len(catalogue))
		}
	}
}

// Every code is told by some package: what their tests were told stands in a file of each.
func TestEveryCodeIsTold(t *testing.T) {
	told := map[Code]bool{}
	for _, tests := range []string{"../book", "../check", "../../acting/workplace"} {
		data, err := os.ReadFile(filepath.Join(tests, "testdata", "told.txt"))
		if err != nil {
			t.Fatal(err)
		}
		for code := range strings.FieldsSeq(string(data)) {
			told[Code(code)] = true
		}
	}
	for code := range catalogue {
		if !told[code] {
			t.Errorf("no test of a package is told of %s", code)
		}
	}
}

func TestExplain(t *testing.T) {
	for _, w := range languages() {
		var b bytes.Buffer
		if ok, err := Explain(&b, "l503", w); !ok || err != nil {
			t.Fatal(ok, err)
		}
		golden := filepath.Join("testdata", "explain."+w.Lang+".txt")
		if *update {
			if err := os.WriteFile(golden, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil || b.String() != string(want) {
			t.Errorf("%s (%v) differs:\n%s", golden, err, b.String())
		}
	}
	if ok, _ := Explain(&bytes.Buffer{}, "L999", sv); ok {
		t.Error("there is a code L999")
	}
}

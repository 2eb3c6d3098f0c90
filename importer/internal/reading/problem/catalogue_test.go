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

// named lists the codes of catalogue.go as they are written there.
func named(t *testing.T) []Code {
	source, err := os.ReadFile("catalogue.go")
	if err != nil {
		t.Fatal(err)
	}
	var codes []Code
	for _, m := range regexp.MustCompile(`(?m)^\t\w+ +(?:Code )?= "(\w+)"`).FindAllStringSubmatch(string(source), -1) {
		codes = append(codes, Code(m[1]))
	}
	return codes
}

func TestEveryCodeHasItsMessage(t *testing.T) {
	codes := named(t)
	if len(codes) == 0 || len(codes) != len(catalogue) {
		t.Errorf("%d codes, %d messages", len(codes), len(catalogue))
	}
	if sorted := slices.Compact(slices.Sorted(slices.Values(codes))); len(sorted) != len(codes) {
		t.Error("two codes share a number")
	}
	form := regexp.MustCompile(`^L[0-7]\d\d$`)
	for _, code := range codes {
		if _, ok := catalogue[code]; !ok || !form.MatchString(string(code)) {
			t.Errorf("%s has no message, or is not L and three digits", code)
		}
	}
}

func TestMessages(t *testing.T) {
	placeholder := regexp.MustCompile(`\{\w+\}`)
	// Words of programmers, and words that blame.
	forbidden := map[string]*regexp.Regexp{
		"sv": regexp.MustCompile(`(?i)fält\b|fältet|pars|\bnull\b|ogiltig|felaktig|syntax|sträng|\bfloat|indata|otillåten|du har gjort`),
		"en": regexp.MustCompile(`(?i)\bfields?\b|pars(e|ing)|\bnull\b|invalid|illegal|syntax|\bstring|\bfloat|\binput\b`),
	}
	for code, m := range catalogue {
		for lang, texts := range map[string][]string{
			"sv": {m.what["sv"], m.remedy["sv"], m.why["sv"], m.example.was["sv"] + m.example.of["sv"]},
			"en": {m.what["en"], m.remedy["en"], m.why["en"], m.example.was["en"] + m.example.of["en"]},
		} {
			for _, text := range texts {
				if text == "" {
					t.Errorf("%s lacks a text in %s", code, lang)
				}
				if word := forbidden[lang].FindString(text); word != "" {
					t.Errorf("%s says %q: %s", code, word, text)
				}
				if strings.Count(text, "{") != len(placeholder.FindAllString(text, -1)) {
					t.Errorf("%s has a broken placeholder: %s", code, text)
				}
			}
			if !strings.HasSuffix(texts[0], ".") && !strings.HasSuffix(texts[0], "}") {
				t.Errorf("%s is not a sentence: %s", code, texts[0])
			}
		}
		if strings.ContainsAny(m.why["sv"]+m.why["en"], "{}") || (m.example.now["sv"] == "") != (m.example.now["en"] == "") {
			t.Errorf("%s: why speaks of every case, and the example has two sides in both languages or in none", code)
		}
		sv := placeholder.FindAllString(m.what["sv"]+m.remedy["sv"], -1)
		en := placeholder.FindAllString(m.what["en"]+m.remedy["en"], -1)
		slices.Sort(sv)
		slices.Sort(en)
		if !slices.Equal(slices.Compact(sv), slices.Compact(en)) {
			t.Errorf("%s mentions %v in Swedish and %v in English", code, sv, en)
		}
	}
}

// What is told of a code with its example is whole: no placeholder is left, an error is mended,
// and why is short.
func TestExamples(t *testing.T) {
	for _, lang := range []string{"sv", "en"} {
		codes := 0
		for _, chapter := range Chapters(words.Carried().Must(lang)) {
			if chapter.Title == "" || chapter.Intro == "" {
				t.Errorf("a chapter lacks its title or introduction in %s", lang)
			}
			for _, e := range chapter.Codes {
				codes++
				if text := e.What + e.Remedy; strings.ContainsAny(text, "{}") {
					t.Errorf("%s in %s has a placeholder that its example does not fill: %s", e.Code, lang, text)
				}
				if n := len([]rune(e.Why)); n > 320 {
					t.Errorf("%s in %s takes %d characters to say why", e.Code, lang, n)
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
				if (e.After == nil) && e.Severity == "error" {
					t.Errorf("%s is an error, but its example does not show how to mend it", e.Code)
				}
				for name := range catalogue[e.Code].example.args {
					m := catalogue[e.Code]
					if text := m.what["sv"] + m.remedy["sv"]; name != "value" && !strings.Contains(text, "{"+strings.TrimSuffix(name, "En")+"}") {
						t.Errorf("%s: its example has %q, which the message does not mention", e.Code, name)
					}
				}
			}
		}
		if codes != len(catalogue) {
			t.Errorf("%d of %d codes belong to a chapter", codes, len(catalogue))
		}
	}
}

// sources are the Go files of the packages that may tell of problems, tests apart.
func sources(t *testing.T) (program, tests, golden string) {
	var code, testing, data bytes.Buffer
	for _, pattern := range []string{"../../*/*/*.go", "../../../*.go", "../../*/*/testdata/*.txt", "../../../testdata/script/*.txtar"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			if strings.Contains(name, "/problem/") {
				continue
			}
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case strings.HasSuffix(name, "_test.go"):
				testing.Write(text)
			case strings.HasSuffix(name, ".go"):
				code.Write(text)
			default:
				data.Write(text)
			}
		}
	}
	return code.String(), testing.String(), data.String()
}

// Every code of the catalogue is told of by some package, and some test sees to it.
func TestEveryCodeIsUsed(t *testing.T) {
	source, err := os.ReadFile("catalogue.go")
	if err != nil {
		t.Fatal(err)
	}
	program, tests, golden := sources(t)
	for _, m := range regexp.MustCompile(`(?m)^\t(\w+) +Code = "(\w+)"`).FindAllStringSubmatch(string(source), -1) {
		name, code := regexp.MustCompile(`problem\.`+m[1]+`\b`), m[2]
		if !name.MatchString(program) {
			t.Errorf("%s (%s) is told of by no package", m[1], code)
		}
		if !name.MatchString(tests) && !strings.Contains(tests, code) && !strings.Contains(golden, code) {
			t.Errorf("%s (%s) is in no test", m[1], code)
		}
	}
	if left := regexp.MustCompile(`\{\w+\}`).FindString(golden); left != "" {
		t.Errorf("the messages that tests keep have a placeholder that nothing fills: %s", left)
	}
}

func TestExplain(t *testing.T) {
	for _, lang := range []string{"sv", "en"} {
		var b bytes.Buffer
		if ok, err := Explain(&b, "l503", words.Carried().Must(lang)); !ok || err != nil {
			t.Fatal(ok, err)
		}
		golden := filepath.Join("testdata", "explain."+lang+".txt")
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

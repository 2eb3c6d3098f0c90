package problem

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
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
	form := regexp.MustCompile(`^L[0-6]\d\d$`)
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
		for lang, texts := range map[string][2]string{"sv": {m.what.Sv, m.remedy.Sv}, "en": {m.what.En, m.remedy.En}} {
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
		sv := placeholder.FindAllString(m.what.Sv+m.remedy.Sv, -1)
		en := placeholder.FindAllString(m.what.En+m.remedy.En, -1)
		slices.Sort(sv)
		slices.Sort(en)
		if !slices.Equal(slices.Compact(sv), slices.Compact(en)) {
			t.Errorf("%s mentions %v in Swedish and %v in English", code, sv, en)
		}
	}
}

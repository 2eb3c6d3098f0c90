package model

import (
	"slices"
	"testing"
)

// Every word of a list finds its term, no word stands for two, and both languages are there.
func TestVocabularies(t *testing.T) {
	for name, v := range map[string]Vocabulary{
		"GoalKinds": GoalKinds, "Statuses": Statuses, "PlaceKinds": PlaceKinds, "Units": Units,
		"Directions": Directions, "Bases": Bases, "TargetKinds": TargetKinds, "Meanings": Meanings, "Flags": Flags,
		"Outcomes": Outcomes, "Significances": Significances, "States": States,
	} {
		seen := map[string]string{}
		for _, term := range v {
			if got := v.Term(term.Code); got.Code != term.Code {
				t.Errorf("%s: Term(%q) = %q", name, term.Code, got.Code)
			}
			for _, word := range slices.Concat(term.Words, term.English) {
				if other, twice := seen[word]; twice {
					t.Errorf("%s: %q stands for %s and %s", name, word, other, term.Code)
				}
				seen[word] = term.Code
				if got, ok := v.Find(word); !ok || got.Code != term.Code {
					t.Errorf("%s: Find(%q) = %q, %v", name, word, got.Code, ok)
				}
			}
		}
		if _, ok := v.Find("finns inte"); ok {
			t.Errorf("%s: Find finds anything", name)
		}
		if len(v.Codes()) != len(v) || len(v.Words()) != len(v) || slices.Contains(v.Codes(), "") {
			t.Errorf("%s: codes %q, words %q", name, v.Codes(), v.Words())
		}
	}
	if _, ok := Statuses.Find("UPPFYLLT"); !ok {
		t.Error("the case of a word matters")
	}
}

// The lists of what is computed have every code once, in both languages, and no words for workbooks.
func TestComputedVocabularies(t *testing.T) {
	for name, v := range map[string]Vocabulary{
		"Findings": Findings, "Reasons": Reasons, "Methods": Methods, "Families": Families, "ChangeKinds": ChangeKinds,
		"PaceOutcomes": PaceOutcomes, "PaceRules": PaceRules, "Standings": Standings,
	} {
		seen := map[string]bool{}
		for _, term := range v {
			if term.Code == "" || seen[term.Code] || len(term.Words) > 0 {
				t.Errorf("%s: %+v", name, term)
			}
			seen[term.Code] = true
		}
	}
}

func TestTextIn(t *testing.T) {
	both, swedish := Text{"sv": "ja", "en": "yes"}, Text{"sv": "ja"}
	for _, c := range []struct {
		text Text
		lang string
		want string
		ok   bool
	}{{both, "sv", "ja", true}, {both, "en", "yes", true}, {swedish, "en", "ja", false}, {swedish, "sv", "ja", true}} {
		if got, ok := c.text.In(c.lang); got != c.want || ok != c.ok {
			t.Errorf("%v.In(%s) = %q, %v; want %q, %v", c.text, c.lang, got, ok, c.want, c.ok)
		}
	}
}

func TestUnitRange(t *testing.T) {
	for _, unit := range Units {
		low, high := Unit(unit.Code).Range()
		if low >= high {
			t.Errorf("%s: %v–%v", unit.Code, low, high)
		}
	}
	if low, high := Percent.Range(); low != 0 || high != 100 {
		t.Errorf("percent: %v–%v", low, high)
	}
}

func TestSlug(t *testing.T) {
	for text, want := range map[string]string{
		"Stockholms län": "stockholms-lan", "Sjödalen-Fullersta": "sjodalen-fullersta", "SCB:s undersökning (2021)": "scb-s-undersokning-2021",
		"Ærøskøbing": "aeroskobing", "  ": "", "Ö": "o",
	} {
		if got := Slug(text); got != want {
			t.Errorf("Slug(%q) = %q, want %q", text, got, want)
		}
	}
	for code, want := range map[string]string{"01": "01-stockholms-lan", "0126-skogas": "0126-skogas", "lpo-huddinge": "lpo-huddinge"} {
		p := Place{Code: code, Name: Text{"sv": "Stockholms län"}}
		if got := p.Slug(); got != want {
			t.Errorf("the slug of %s is %q, want %q", code, got, want)
		}
	}
}

package problem

import (
	"slices"
	"strings"
	"testing"
)

func TestSuggest(t *testing.T) {
	places := []string{"Flemingsberg", "Huddinge", "Huddinge", "Haninge", "Stuvsta-Snättringe", "Skogås", "Vårby", "Stockholm", "Stockholms län", "0126", "0127", "0136"}
	for _, c := range []struct {
		wrong string
		want  []string
	}{
		{"Flemmingsberg", []string{"Flemingsberg"}},
		{"huddinge kommun", []string{"Huddinge"}},
		{"Stuvsta", []string{"Stuvsta-Snättringe"}},
		{"Skogas", []string{"Skogås"}},
		{"Vabry", []string{}}, // two slips in five letters
		{"Vrby", []string{"Vårby"}},
		{"Vråby", []string{"Vårby"}},
		{"HUDINGE", []string{"Huddinge", "Haninge"}},
		{"126", []string{"0126"}},
		{"Malmö", nil},
		{"", nil},
		{strings.Repeat("x", 1000), nil},
	} {
		if got := Suggest(c.wrong, places); !slices.Equal(got, c.want) {
			t.Errorf("Suggest(%q) = %q, want %q", c.wrong, got, c.want)
		}
	}
	if got := Suggest("per 1000 inv", []string{"per 10000", "per 100000", "per 1000"}); got[0] != "per 1000" {
		t.Errorf("the exact beginning is not first: %q", got)
	}
	if got := Suggest("aab", []string{"aad", "aac", "aae", "aaf"}); !slices.Equal(got, []string{"aac", "aad", "aae"}) {
		t.Errorf("more than three, or in another order: %q", got)
	}
}

func TestClose(t *testing.T) {
	for _, c := range []struct {
		wrong, word string
		want        bool
	}{
		{"Värdn", "Värden", true},
		{"nerde", "nedre", true},
		{"Mall", "Mål", false},
		{"värde 2020", "värde", false},
	} {
		if got := Close(c.wrong, c.word); got != c.want {
			t.Errorf("Close(%q, %q) = %v", c.wrong, c.word, got)
		}
	}
}

package problem

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestSuggest(t *testing.T) {
	places := []string{"Flemingsberg", "Huddinge", "Huddinge", "Haninge", "Stuvsta-Snättringe", "Skogås", "Vårby", "Stockholm", "Stockholms län", "Vaxholm", "Skola 1", "0126", "0127", "0136"}
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
		{"HUDINGE", []string{"Huddinge"}},
		{"Laholm", nil},      // not Vaxholm
		{"0137", nil},        // nor another number
		{"0126-skogas", nil}, // nor the whole for a part of it
		{"Skola 2", nil},
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
	if got := Suggest("aaab", []string{"aaad", "aaac", "aaae", "aaaf"}); !slices.Equal(got, []string{"aaac", "aaad", "aaae"}) {
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
		{"mal", "Mål", true},
		{"mkr", "kr", false},
		{"mdr", "mkr", false},
		{"värde 2020", "värde", false},
	} {
		if got := Close(c.wrong, c.word); got != c.want {
			t.Errorf("Close(%q, %q) = %v", c.wrong, c.word, got)
		}
	}
}

// plainDistance fills in the whole table, as the definition of the distance has it.
func plainDistance(a, b []rune) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0 || j == 0:
				d[i][j] = i + j
			default:
				change := d[i-1][j-1]
				if a[i-1] != b[j-1] {
					change++
				}
				d[i][j] = min(change, d[i-1][j]+1, d[i][j-1]+1)
				if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
					d[i][j] = min(d[i][j], d[i-2][j-2]+1)
				}
			}
		}
	}
	return d[len(a)][len(b)]
}

func TestSlips(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	word := func() string {
		w := make([]rune, random.IntN(14))
		for i := range w {
			w[i] = rune('a' + random.IntN(3))
		}
		return string(w)
	}
	near := 0
	for range 20_000 {
		a := word()
		s := newSpeller(a)
		for range 3 { // the rows of the table are used again
			b := word()
			want := plainDistance([]rune(a), []rune(b))
			n, close := s.slips(b)
			if close != (want <= s.most && (len(a) > shortest || a == b)) || close && n != want {
				t.Fatalf("%q, %q: %d, %v, want %d of %d", a, b, n, close, want, s.most)
			}
			if close {
				near++
			}
		}
	}
	if near < 500 {
		t.Errorf("only %d pairs are near each other", near)
	}
}

// A word is compared with many without memory for each.
func TestSuggestAllocates(t *testing.T) {
	var known []string
	for i := range 2000 {
		known = append(known, "exempelplats "+strings.Repeat("x", i%7))
	}
	if n := testing.AllocsPerRun(5, func() { Suggest("eksempelplatsen", known) }); n > 2500 {
		t.Errorf("%v allocations", n)
	}
}

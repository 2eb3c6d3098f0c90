package words

import (
	"strings"
	"testing"
)

func TestShorten(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"", 3, ""}, {"åäö", 3, "åäö"}, {"åäöå", 3, "åä…"}, {"abcd", 4, "abcd"}, {"abcde", 4, "abc…"}, {"😀😀😀😀", 4, "😀😀😀😀"}, {"😀😀😀😀😀", 4, "😀😀😀…"},
	} {
		if got := Shorten(c.text, c.most); got != c.want {
			t.Errorf("%q to %d: %q, want %q", c.text, c.most, got, c.want)
		}
	}
	long := strings.Repeat("å", 1<<20)
	if n := testing.AllocsPerRun(1, func() { Shorten(long, 20) }); n > 3 || len(Shorten(long, 20)) != 19*2+len("…") {
		t.Errorf("%v allocations", n)
	}
}

func TestHarmless(t *testing.T) {
	for text, want := range map[string]string{
		"113\u00a0920 kr": "113\u00a0920 kr", "två\r\nrader\t": "två  rader ", "\x1b[31mröd": "\uFFFD[31mröd", "\u202eabc": "\uFFFDabc",
		"a\u2003b\u2028c": "a b c", "\xff\xfe": "\uFFFD", "\u007f": "\uFFFD",
	} {
		if got := Harmless(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

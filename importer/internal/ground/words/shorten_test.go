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

package check

import (
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/number"
)

func TestParseInterval(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"59–68", "59–68"},
		{"59-68", "59–68"},
		{"57,9–66,7", "57,9–66,7"},
		{"57.9 - 66.7  *", "57,9–66,7 * pointed"},
		{"57.9-100", "57,9–100 pointed"},
		{"100 - 100", "100–100"},
		{"(59–68)", "59–68"},
		{"[59; 68]", "59–68"},
		{"59 och 68", "59–68"},
		{"59 till 68", "59–68"},
		{"1 200–1 500", "1200–1500"},
		{"-5–3", "-5–3"},
		{"−5 − −3", "-5–-3"},
		{"-5--3", "-5–-3"},
		{"0,1–0,4**", "0,1–0,4 **"},
		{"57.9–66,7", ""},     // not the same form
		{"57.912–66.734", ""}, // thousands or decimals
		{"1,234–1,567", ""},
		{"59", ""}, {"59 68", ""}, {"59–", ""}, {"–68", ""}, {"59–68–70", ""}, {"ca 59–68", ""}, {"59–68 %", ""}, {"..", ""}, {"", ""}, {"()", ""}, {"*", ""}, {"0" + strings.Repeat("-", 1<<15), ""},
	} {
		iv, ok := parseInterval(c.text)
		got := ""
		if ok {
			got = strings.TrimSpace(iv.text() + " " + iv.mark)
			if iv.pointed {
				got += " pointed"
			}
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestParseValueAndInterval(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"63 (59–68)", "63 (59–68)"},
		{"63 [59; 68]", "63 (59–68)"},
		{"63,5 (59,5-68) *", "63,5 (59,5–68) *"},
		{"63.5 (59.5 - 68.1)", "63,5 (59,5–68,1)"},
		{"63 ± 4,5", "63 (58,5–67,5)"},
		{"63 +/- 4", "63 (59–67)"},
		{"63 (±4)", "63 (59–67)"},
		{"-2 ± 3", "-2 (-5–1)"},
		{"1 200 (1 100–1 300)", "1200 (1100–1300)"},
		{"63 (64–68)", ""}, // the value lies outside
		{"63.5 (59,5–68,1)", ""},
		{"63 (480)", ""}, {"63 ± ", ""}, {"63 ± -4", ""}, {"63", ""}, {"59–68", ""}, {"(59–68)", ""}, {"", ""},
	} {
		value, iv, ok := parseValueAndInterval(c.text)
		got := ""
		if ok {
			got = strings.TrimSpace(number.Comma(value) + " (" + iv.text() + ") " + iv.mark)
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// FuzzInterval: an interval that is read prints back to the same, with every digit, minus and
// mark; so does a value with its interval.
func FuzzInterval(f *testing.F) {
	for _, s := range []string{"59–68", "57.9 - 66.7  *", "57,9–66,7", "-5--3", "−5 till 3", "63 (59–68)", "63 ± 4,5", "63 (±4)*", "[59; 68]", "1 200–1 500", "1,234–1,567", "5 – –3†", "59 och 68"} {
		f.Add(s)
	}
	const minus = "-−–"
	f.Fuzz(func(t *testing.T, s string) {
		if iv, ok := parseInterval(s); ok {
			printed := iv.text() + iv.mark
			again, ok := parseInterval(printed)
			if again.pointed = iv.pointed; ok && again != iv {
				t.Errorf("%q is %+v, printed %q, read %+v", s, iv, printed, again)
			}
			if !ok && !number.TwoReadings(number.Comma(iv.lower)) && !number.TwoReadings(number.Comma(iv.upper)) {
				t.Errorf("%q is %+v, printed %q and refused", s, iv, printed)
			}
			if got := strings.Count(s, "*") + strings.Count(s, "†"); got != len([]rune(iv.mark)) {
				t.Errorf("%q: a mark is lost: %q", s, iv.mark)
			}
			if n := strings.Count(iv.text(), "-"); !strings.ContainsAny(s, ";toan") && countAny(s, minus+"—‑‐") != n+1 {
				t.Errorf("%q is %+v: a minus is lost", s, iv)
			}
			if got, want := significantFigures(iv.text()), significantFigures(s); got != want && len(figures(s)) <= 15 {
				t.Errorf("%q is %+v: a digit is lost", s, iv)
			}
		}
		if value, iv, ok := parseValueAndInterval(s); ok {
			printed := number.Comma(value) + " (" + iv.text() + ")" + iv.mark
			v, again, ok := parseValueAndInterval(printed)
			if again.pointed = iv.pointed; ok && (v != value || again != iv) {
				t.Errorf("%q is %v %+v, printed %q, read %v %+v", s, value, iv, printed, v, again)
			}
			if _, both := parseInterval(s); both {
				t.Errorf("%q is an interval, and a value with its interval", s)
			}
			if _, why := parseNumber(s); why == nil {
				t.Errorf("%q is a number, and a value with its interval", s)
			}
		}
	})
}

// significantFigures are the digits of a text but for the zeros.
func significantFigures(s string) string { return strings.ReplaceAll(figures(s), "0", "") }

// countAny counts the characters of a text that are among some.
func countAny(s, chars string) int {
	return strings.Count(strings.Map(func(r rune) rune {
		if strings.ContainsRune(chars, r) {
			return '-'
		}
		return ' '
	}, s), "-")
}

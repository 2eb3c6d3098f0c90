package number

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

func TestRounding(t *testing.T) {
	for _, c := range []struct{ in, want float64 }{
		{12.830000000000002, 12.83}, {0.1 + 0.2, 0.3}, {100 * 0.07, 7}, {23_000, 23_000}, {1e15 + 1, 1e15}, {123_456_789_012_345, 123_456_789_012_345},
		{1.0 / 3, 0.333333333333333}, {1e300, 1e300}, {math.MaxFloat64, math.MaxFloat64}, {math.Inf(1), math.Inf(1)}, {0, 0},
	} {
		if got := Significant(c.in); got != c.want {
			t.Errorf("%v to 15 digits: %v, want %v", c.in, got, c.want)
		}
		if got := Significant(-c.in); got != -c.want {
			t.Errorf("%v to 15 digits: %v, want %v", -c.in, got, -c.want)
		}
	}
	if got := Digits(123_456.7, 3); got != 123_000 {
		t.Errorf("three digits: %v", got)
	}
	for _, c := range []struct {
		in       float64
		decimals int
		want     float64
	}{
		{2.5, 0, 3}, {-2.5, 0, -3}, {1.005, 2, 1.01}, {0.285, 2, 0.29}, {1.45, 1, 1.5}, {63, 1, 63}, {0.04, 1, 0},
	} {
		if got := Round(c.in, c.decimals); got != c.want {
			t.Errorf("%v to %d decimals: %v, want %v", c.in, c.decimals, got, c.want)
		}
	}
}

func TestDigits(t *testing.T) {
	for _, c := range []struct {
		in             float64
		decimal, comma string
		decimals       int
	}{
		{63, "63", "63", 0}, {63.5, "63.5", "63,5", 1}, {-0.125, "-0.125", "-0,125", 3}, {1e21, "1000000000000000000000", "1000000000000000000000", 0},
		{1e-7, "0.0000001", "0,0000001", 7}, {math.NaN(), "NaN", "NaN", 0},
	} {
		if got := Decimal(c.in); got != c.decimal {
			t.Errorf("%v: %s", c.in, got)
		}
		if got := Comma(c.in); got != c.comma {
			t.Errorf("%v: %s", c.in, got)
		}
		if got := Decimals(c.in); got != c.decimals {
			t.Errorf("%v has %d decimals, want %d", c.in, got, c.decimals)
		}
	}
	if Step(63.5) != 0.1 || Step(63) != 1 || Step(0.25) != 0.01 {
		t.Error("the step of the last digit")
	}
	if n := testing.AllocsPerRun(100, func() { Step(63.25); Significant(12.830000000000002) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// The arithmetic that is faster than writing a number out gives the same.
func FuzzDigits(f *testing.F) {
	for _, n := range []float64{63.25, 0.000123456789, 99999.95, 1e6, -0.5, 12.345675, 999999.5, 0.1 + 0.2, 1e-7, 123456.5, 1e22, math.MaxFloat64, 5e-324} {
		f.Add(n, uint8(5))
	}
	f.Fuzz(func(t *testing.T, n float64, digits uint8) {
		digits = 1 + digits%17
		if math.IsNaN(n) {
			return
		}
		for _, n := range []float64{n, math.Mod(n, 1000), math.Round(math.Mod(n, 1e6)*100) / 100, math.Round(math.Mod(n, 1e6)) / 1000 * 3} {
			want, err := strconv.ParseFloat(strconv.FormatFloat(n, 'e', int(digits)-1, 64), 64)
			if got := Digits(n, int(digits)); err == nil && got != want && !math.IsNaN(n) {
				t.Errorf("%d digits of %v: %v, want %v", digits, n, got, want)
			}
			_, fraction, _ := strings.Cut(strconv.FormatFloat(n, 'f', -1, 64), ".")
			if got := Decimals(n); got != len(fraction) && !math.IsNaN(n) {
				t.Errorf("%v has %d decimals, want %d", n, got, len(fraction))
			}
		}
	})
}

func TestWhole(t *testing.T) {
	for f, want := range map[float64]bool{0: true, 1: true, math.MaxInt32: true, math.MaxInt32 + 1: false, -1: false, 0.5: false} {
		if n, ok := Whole(f); ok != want || ok && float64(n) != f {
			t.Errorf("%v: %d, %v", f, n, ok)
		}
	}
}

// swedish is what Read reads, as an expression; of it less what has two readings.
var (
	swedish = regexp.MustCompile("^-?(\\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\\d{3})+|\\d+)(,\\d+)?$")
	two     = regexp.MustCompile(`^-?[1-9]\d{0,2}[.,]\d{3}$`)
	either  = regexp.MustCompile(`^-?\d+([.,]\d+)?$`)
	minus   = regexp.MustCompile(`^[−–](\d)`)
)

func TestRead(t *testing.T) {
	for text, want := range map[string]float64{
		"63": 63, "63,5": 63.5, "23 000": 23_000, "1\u00a0234\u202f567,25": 1_234_567.25, "−5": -5, "–3,5": -3.5, "-0,4": -0.4,
		"1,2345": 1.2345, "0,125": 0.125, "1234,567": 1234.567, "1 234,567": 1234.567, "12,830000000000002": 12.83, "007": 7,
	} {
		if got, ok := Read(text); !ok || got != want {
			t.Errorf("%s: %v, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "-", "−", "x", "63.5", "1,234", "-1.234", "1 23", "1234 567", "1 234 ", " 63", "63,", ",5", "1 234,5,6", "--5", "+5", "1  234", "12 345x"} {
		if f, ok := Read(text); ok {
			t.Errorf("%q is read as %v", text, f)
		}
	}
	if Hyphen("−5") != "-5" || Hyphen("–3,5") != "-3,5" || Hyphen("-3") != "-3" || Hyphen("–") != "–" || Hyphen("63") != "63" {
		t.Error("a minus as a hyphen")
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"63,5", "23 000", "−3", "1,234", "-1.234", "0,125", "1\u00a0234\u202f567,25", "1234 567", "–", "--5", "1.5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		hyphen := minus.ReplaceAllString(text, "-$1")
		_, ok := Read(text)
		if want := swedish.MatchString(hyphen) && !two.MatchString(hyphen); ok != want && len(text) < 100 {
			t.Errorf("Read %q: %v", text, ok)
		}
		if got := TwoReadings(text); got != two.MatchString(hyphen) {
			t.Errorf("TwoReadings %q: %v", text, got)
		}
		if got := Hyphen(text); got != hyphen {
			t.Errorf("Hyphen %q: %q, want %q", text, got, hyphen)
		}
		n, ok := Plain(text)
		if want := either.MatchString(text); ok != want && len(text) < 100 {
			t.Errorf("Plain %q: %v", text, ok)
		}
		if want, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64); ok && (err != nil || n != want) {
			t.Errorf("Plain %q: %v, want %v", text, n, want)
		}
	})
}

// The references are computed with 30 digits (mpmath 1.3).
func TestNormal(t *testing.T) {
	near := func(got, want float64) bool { return math.Abs(got-want) <= 1e-13*want }
	for z, want := range map[float64]float64{
		0: 1, 1: 0.317310507862914103, 1.959963984540054: 0.05, 3: 0.00269979606326018905,
		8.5: 1.89590696444066367e-17, 20: 5.50724823721246739e-89,
	} {
		if got := Tails(z); !near(got, want) {
			t.Errorf("beyond %v deviations lies %v, want %v", z, got, want)
		}
	}
	for share, want := range map[float64]float64{
		0: 0, 0.8: 1.28155156554460059, 0.9: 1.64485362695147282, 0.95: 1.95996398454005386, 0.99: 2.57582930354890045,
		0.999: 3.29052673149189454,
	} {
		if got := Quantile(share); !near(got, want) {
			t.Errorf("%v lies within %v deviations, want %v", share, got, want)
		}
	}
}

package check

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
)

func TestParseNumber(t *testing.T) {
	for _, c := range []struct {
		text   string
		want   float64
		code   problem.Code
		number string // what the message tells to write
	}{
		{text: "63", want: 63},
		{text: "63,5", want: 63.5},
		{text: "0,125", want: 0.125},
		{text: "23 000", want: 23000},
		{text: "1\u00a0234\u202f567,25", want: 1234567.25},
		{text: "23\u2009000", want: 23000},
		{text: "−5", want: -5},
		{text: "–3,5", want: -3.5},
		{text: "-0,4", want: -0.4},
		{text: "1,2345", want: 1.2345},
		{text: "1,234", code: problem.AmbiguousNumber},
		{text: "1.234", code: problem.AmbiguousNumber},
		{text: "1.234.567", code: problem.GroupedNumber, number: "1234567"},
		{text: "76,665,000", code: problem.GroupedNumber, number: "76665000"},
		{text: "1,234.5", code: problem.GroupedNumber, number: "1234,5"},
		{text: "1.234,5", code: problem.GroupedNumber, number: "1234,5"},
		{text: "63.5", code: problem.DecimalPoint, number: "63,5"},
		{text: "63,5 %", code: problem.PercentSign, number: "63,5"},
		{text: "63 procent", code: problem.PercentSign, number: "63"},
		{text: "12,5 st", code: problem.TextAfterNumber, number: "12,5"},
		{text: "63*", code: problem.TextAfterNumber, number: "63"},
		{text: "ca 60", code: problem.InexactNumber},
		{text: "mindre än 1", code: problem.InexactNumber},
		{text: "över 63", code: problem.InexactNumber},
		{text: "+63", code: problem.TextBeforeNumber, number: "63"},
		{text: "'63", code: problem.TextBeforeNumber, number: "63"},
		{text: "=63", code: problem.FormulaText},
		{text: ",5", code: problem.NotNumber},
		{text: "l0", code: problem.NotNumber},
		{text: "kl 12", code: problem.NotNumber},
		{text: "63 1)", code: problem.TextAfterNumber, number: "63"},
		{text: "59 och 68", code: problem.TwoNumbers},
		{text: "63 (59-68)", code: problem.TwoNumbers},
		{text: "63 ± 4", code: problem.PlusMinus, number: "63"},
		{text: "kr -5,5", code: problem.TextBeforeNumber, number: "-5,5"},
		{text: "<5", code: problem.InexactNumber},
		{text: "~100", code: problem.InexactNumber},
		{text: "59–68", code: problem.TwoNumbers},
		{text: "57.9 - 66.7  *", code: problem.TwoNumbers},
		{text: "59 till 68", code: problem.TwoNumbers},
		{text: "1 2", code: problem.NotNumber},
		{text: "1 23 456", code: problem.NotNumber},
		{text: "", code: problem.NotNumber},
		{text: "NaN", code: problem.NotNumber},
		{text: "inf", code: problem.NotNumber},
		{text: "1e5", code: problem.PowerOfTen},
		{text: "1,2E+02", code: problem.PowerOfTen},
		{text: "1,2·10^3", code: problem.PowerOfTen},
		{text: "minus 5", code: problem.NotNumber},
		{text: "5 minus", code: problem.NotNumber},
		{text: "12 tkr", code: problem.OtherSize},
		{text: "1,2 miljoner", code: problem.OtherSize},
		{text: "3 mkr", code: problem.OtherSize},
		{text: "3 mdkr", code: problem.OtherSize},
		{text: "-3,4 mnkr", code: problem.OtherSize},
		{text: "5 ‰", code: problem.OtherSize},
		{text: "12 tusen st", code: problem.OtherSize},
		{text: "12 kr", code: problem.TextAfterNumber, number: "12"},
		{text: "12 meter", code: problem.TextAfterNumber, number: "12"},
		{text: strings.Repeat("9", 400), code: problem.NotNumber},
		{text: "sextiotre", code: problem.NotNumber},
	} {
		got, why := parseNumber(c.text)
		if why == nil {
			why = &problem.Refusal{}
		}
		if got != c.want || why.Code != c.code || words.Carried().Must("sv").Value(why.Args["number"]) != c.number {
			t.Errorf("%q: %v %+v, want %v %s %q", c.text, got, *why, c.want, c.code, c.number)
		}
	}
}

// A minus after the number, or brackets around it, is never lost in what is suggested.
func TestMinusAfter(t *testing.T) {
	for text, want := range map[string]string{"3,4-": "-3,4", "1 234 −": "-1234", "(3,4)": "-3,4", "minus 5": "-5", "5 minus": "-5"} {
		if _, why := parseNumber(text); why == nil || why.Code != problem.NotNumber || !slices.Equal(why.Suggest, []string{want}) {
			t.Errorf("%s: %+v", text, why)
		}
	}
}

// Other characters for numbers are refused as numbers, with what they are in the usual ones.
func TestOtherDigits(t *testing.T) {
	for text, want := range map[string]string{"１２": "12", "－３，５": "-3,5", "½": "0,5", "2½": "2,5", "2 ¾": "2,75", "⅓": "", "٣": "", "½½": ""} {
		if _, why := parseNumber(text); why == nil || why.Code != problem.NotNumber || strings.Join(why.Suggest, "") != want || looksLikeSign(text) {
			t.Errorf("%s: %+v, want %q", text, why, want)
		}
	}
}

// A word for a unit of another size is never suggested.
func TestOtherSizes(t *testing.T) {
	for word, want := range map[string]string{"miljarder kronor": "", "miljoner kr": "miljoner kronor", "miljner kronor": "miljoner kronor", "mdkr": "", "kkr": "", "per 1000 invånare": "per 1 000", "procnt": "procent", "billions of kronor": ""} {
		if got := strings.Join(likely(word, model.Units), ", "); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
}

// FuzzNumber: any text is read or refused with a code. What is read prints back to the same
// number, with every digit and its minus, and as a limit it is the same number again.
func FuzzNumber(f *testing.F) {
	for _, s := range []string{"63,5", "23 000", "−5", "–3,5", "1,234", "1.234,5", "63 %", "59–68", "<5", "12 st", "..", "–", "63*", "1\u2007000\u202f000,25", "-0,4", "10³", "007"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, why := parseNumber(s)
		if why != nil {
			if why.Code == "" {
				t.Errorf("%q is refused without a code", s)
			}
			return
		}
		if math.IsNaN(n) || math.IsInf(n, 0) {
			t.Errorf("%q is read as %v", s, n)
		}
		if again, why := parseNumber(number.Comma(n)); why == nil && again != n || why != nil && why.Code != problem.AmbiguousNumber {
			t.Errorf("%q is read as %v, which is read as %v", s, n, again)
		}
		if strings.ContainsAny(s, "-−–") != math.Signbit(n) {
			t.Errorf("%q is read as %v: a minus is lost", s, n)
		}
		if got, want := figures(number.Comma(n)), figures(s); got != want && len(want) <= 15 {
			t.Errorf("%q is read as %v: a digit is lost", s, n)
		}
		if limit, pointed, ok := limitNumber(s); !ok || pointed || limit != n {
			t.Errorf("%q is read as %v, and as the limit %v", s, n, limit)
		}
	})
}

// figures are the digits of a number between the zeros at its ends.
func figures(s string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s), "0")
}

// FuzzRoundTrip: a number written the Swedish way is read as the same number.
func FuzzRoundTrip(f *testing.F) {
	for _, n := range []float64{0, 63.5, -12.83, 23000, 1e15, 0.0001, 285.428571428571, 1.234} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n float64) {
		if math.IsNaN(n) || math.IsInf(n, 0) {
			return
		}
		n = number.Significant(n)
		s := number.Comma(n)
		got, why := parseNumber(s)
		if why == nil && got != n {
			t.Errorf("%v is written %q and read %v", n, s, got)
		}
		if why != nil && why.Code != problem.AmbiguousNumber {
			t.Errorf("%v is written %q and refused: %s", n, s, why.Code)
		}
	})
}

func TestParsePeriodGuesses(t *testing.T) {
	for _, c := range []struct {
		text  string
		code  problem.Code
		guess string
	}{
		{"2021-22", problem.NotPeriod, "2021-2022 2021/22"},
		{"2018/20", problem.NotPeriod, "2018-2020"},
		{"200701", problem.NotPeriod, "2007-01 2007K1"},
		{"202112", problem.NotPeriod, "2021-12"},
		{"kv 1 2021", problem.NotPeriod, "2021K1"},
		{"2021 kvartal 3", problem.NotPeriod, "2021K3"},
		{"2021/2022", problem.NotPeriod, "2021-2022"},
		{"2021 till 2022", problem.NotPeriod, "2021-2022"},
		{"år 2021", problem.NotPeriod, "2021"},
		{"juni 2021", problem.NotPeriod, "2021-06"},
		{"2022-2021", problem.ReversedPeriod, "2021-2022"},
		{"2021*", problem.MarkedPeriod, ""},
		{"2021p", problem.MarkedPeriod, ""},
		{"hösten", problem.NotPeriod, ""},
		{"hösten 2021", problem.NotPeriod, ""},
		{"sommaren 2021", problem.NotPeriod, ""},
		{"2021-13", problem.OddPeriod, ""},
		{"2021-2021", problem.OddPeriod, "2021"},
		{"2221", problem.OddPeriod, ""},
		{"1021", problem.OddPeriod, ""},
		{"", problem.NotPeriod, ""},
	} {
		_, why := parsePeriod(c.text)
		if why == nil {
			t.Errorf("%q is read", c.text)
			continue
		}
		if got := strings.Join(why.Suggest, " "); why.Code != c.code || got != c.guess {
			t.Errorf("%q: %s %q, want %s %q", c.text, why.Code, got, c.code, c.guess)
		}
	}
}

// FuzzPeriod: any text is read or refused, and a period that is read is read again from its
// id. A mark that is cut off is the rest of the text.
func FuzzPeriod(f *testing.F) {
	for _, s := range []string{"2021", "2021–2022", "2018/19", "2021q2", "2021-06", "200701", "2021*", "2023p", "2022 (prel.)", "2021¹", "kv 2 2020", "2015K", "2021 - 2024 r"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if bare, mark := period.CutMark(s); mark != "" {
			if _, err := period.Parse(bare); err != nil || !strings.HasPrefix(s, bare) || !strings.HasSuffix(s, mark) || strings.TrimSpace(s[len(bare):len(s)-len(mark)]) != "" {
				t.Errorf("%q is cut into %q and %q", s, bare, mark)
			}
		} else if bare != s {
			t.Errorf("%q loses a mark", s)
		}
		p, why := parsePeriod(s)
		if why != nil {
			for _, guess := range why.Suggest {
				if _, why := parsePeriod(guess); why != nil {
					t.Errorf("%q: the guess %q is no period", s, guess)
				}
			}
			return
		}
		if _, mark := period.CutMark(s); mark != "" {
			t.Errorf("%q is read with and without the mark %q", s, mark)
		}
		if again, why := parsePeriod(p.ID); why != nil || again != p {
			t.Errorf("%q gives %+v, which gives %+v", s, p, again)
		}
		if p.Start > p.End {
			t.Errorf("%q ends before it begins: %+v", s, p)
		}
		if got, want := figures(p.ID), figures(s); got != want {
			t.Errorf("%q gives %+v: a digit is lost", s, p)
		}
	})
}

func TestWhole(t *testing.T) {
	for _, c := range []struct {
		number float64
		want   string
	}{{0, "0"}, {120, "120"}, {-1, ""}, {1.5, ""}, {1e12, ""}} {
		got := ""
		if n, ok := number.Whole(c.number); ok {
			got = strconv.Itoa(n)
		}
		if got != c.want {
			t.Errorf("%v: %q, want %q", c.number, got, c.want)
		}
	}
}

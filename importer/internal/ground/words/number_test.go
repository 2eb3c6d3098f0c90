package words

import (
	"strings"
	"testing"
)

func spaced(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }

func TestNumber(t *testing.T) {
	sv, en := Carried().Must("sv"), Carried().Must("en")
	for _, c := range []struct {
		value    float64
		decimals int
		sv, en   string
	}{
		{63, 0, "63", "63"},
		{22, 1, "22,0", "22.0"},
		{32.41413240578452, 1, "32,4", "32.4"},
		{12.830000000000002, 2, "12,83", "12.83"},
		{2.675, 2, "2,68", "2.68"}, // binary noise: 2.67499999…
		{0.5, 0, "1", "1"},
		{-0.5, 0, "−1", "−1"},
		{-3.5, 1, "−3,5", "−3.5"},
		{-0.04, 1, "0,0", "0.0"},
		{999.95, 1, "1 000,0", "1,000.0"},
		{23000, 0, "23 000", "23,000"},
		{10551707, 0, "10 551 707", "10,551,707"},
	} {
		if got := sv.Number(c.value, c.decimals); got != spaced(c.sv) {
			t.Errorf("sv: %v with %d decimals = %q, want %q", c.value, c.decimals, got, c.sv)
		}
		if got := en.Number(c.value, c.decimals); got != c.en {
			t.Errorf("en: %v with %d decimals = %q, want %q", c.value, c.decimals, got, c.en)
		}
	}
}

func TestNumbersAsValues(t *testing.T) {
	sv, en := Carried().Must("sv"), Carried().Must("en")
	for _, c := range []struct{ got, want string }{
		{sv.Value(Number(23000.5)), spaced("23 000,5")}, {en.Value(Number(-0.25)), "−0.25"},
		{sv.Value(Digits(1234)), spaced("1 234")},
		{sv.Value(Counted(2)), "två"}, {en.Value(Counted(12)), "twelve"}, {sv.Value(Counted(13)), "13"}, {en.Value(Counted(1234)), "1,234"},
		{sv.Value(Ordinal(21)), "21"},
		{en.Value(Ordinal(1)), "1st"}, {en.Value(Ordinal(2)), "2nd"}, {en.Value(Ordinal(3)), "3rd"}, {en.Value(Ordinal(4)), "4th"}, {en.Value(Ordinal(10)), "10th"},
		{en.Value(Ordinal(11)), "11th"}, {en.Value(Ordinal(12)), "12th"}, {en.Value(Ordinal(13)), "13th"}, {en.Value(Ordinal(16)), "16th"}, {en.Value(Ordinal(21)), "21st"},
		{en.Value(Ordinal(22)), "22nd"}, {en.Value(Ordinal(23)), "23rd"}, {en.Value(Ordinal(101)), "101st"}, {en.Value(Ordinal(111)), "111th"},
		{sv.Span(59, 68, 0), "59–68"}, {sv.Span(29.7648, 35.2954, 1), "29,8–35,3"}, {en.Span(29.7648, 35.2954, 1), "29.8–35.3"},
		{sv.Span(-3, 2, 0), "−3 till 2"}, {en.Span(-3, 2, 0), "−3 to 2"},
		{sv.Signed(3.5, 1), "+3,5"}, {sv.Signed(-3.5, 1), "−3,5"}, {sv.Signed(0.04, 1), "0,0"},
		{sv.Value(Size(812)), spaced("812 byte")}, {sv.Value(Size(33_600)), spaced("34 kB")},
		{sv.Value(Size(999_600)), spaced("1,0 MB")}, {en.Value(Size(1_234_000)), spaced("1.2 MB")},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestTime(t *testing.T) {
	sv, en := Carried().Must("sv"), Carried().Must("en")
	for _, c := range []struct{ in, sv, en, short string }{
		{"2021", "2021", "2021", "2021"},
		{"2021-2022", "2021–2022", "2021–2022", "2021–22"},
		{"1999-2001", "1999–2001", "1999–2001", "1999–2001"},
		{"2018/19", "2018/19", "2018/19", "2018/19"},
		{"2021K1", "kvartal 1 2021", "Q1 2021", "kv 1 2021"},
		{"2021H2", "halvår 2 2021", "half-year 2 of 2021", "halvår 2 2021"},
		{"2021T3", "tertial 3 2021", "four months 3 of 2021", "T3 2021"},
		{"2021V05", "vecka 5 2021", "week 5 of 2021", "v. 5 2021"},
		{"2021-06R12", "tolv månader till och med juni 2021", "twelve months to June 2021", "t.o.m. juni 2021"},
		{"2021-06", "juni 2021", "June 2021", "juni 2021"},
	} {
		if got := sv.Period(c.in); got != c.sv {
			t.Errorf("sv: period %s = %q, want %q", c.in, got, c.sv)
		}
		if got := en.Value(Period(c.in)); got != c.en {
			t.Errorf("en: period %s = %q, want %q", c.in, got, c.en)
		}
		if got := sv.ShortPeriod(c.in); got != c.short {
			t.Errorf("short: period %s = %q, want %q", c.in, got, c.short)
		}
	}
	for _, c := range []struct{ got, want string }{
		{sv.Value(Day("2023-12-31")), "31 december 2023"}, {en.Value(Day("2023-12-31")), "31 December 2023"},
		{sv.Value(Month("2023-03")), "mars 2023"}, {sv.Value(Month("hösten")), "hösten"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

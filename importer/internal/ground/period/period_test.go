package period

import (
	"strings"
	"testing"
	"time"

	"lagesbild/importer/internal/ground/model"
)

func TestParse(t *testing.T) {
	for _, c := range []struct{ in, id, start, end string }{
		{"2021", "2021", "2021-01-01", "2021-12-31"},
		{" 2021 ", "2021", "2021-01-01", "2021-12-31"},
		{"2021-2022", "2021-2022", "2021-01-01", "2022-12-31"},
		{"2017–2018", "2017-2018", "2017-01-01", "2018-12-31"},
		{"2017 – 2018", "2017-2018", "2017-01-01", "2018-12-31"},
		{"2021-2024", "2021-2024", "2021-01-01", "2024-12-31"},
		{"2018/19", "2018/19", "2018-07-01", "2019-06-30"},
		{"1999/00", "1999/00", "1999-07-01", "2000-06-30"},
		{"2021K1", "2021K1", "2021-01-01", "2021-03-31"},
		{"2021k4", "2021K4", "2021-10-01", "2021-12-31"},
		{"2021Q2", "2021K2", "2021-04-01", "2021-06-30"},
		{"2021H2", "2021H2", "2021-07-01", "2021-12-31"},
		{"2021 h1", "2021H1", "2021-01-01", "2021-06-30"},
		{"2021T3", "2021T3", "2021-09-01", "2021-12-31"},
		{"2020V53", "2020V53", "2020-12-28", "2021-01-03"},
		{"2021-W01", "2021V01", "2021-01-04", "2021-01-10"},
		{"2025v1", "2025V01", "2024-12-30", "2025-01-05"},
		{"2021-06R12", "2021-06R12", "2020-07-01", "2021-06-30"},
		{"2021-12 r12", "2021-12R12", "2021-01-01", "2021-12-31"},
		{"2020-02", "2020-02", "2020-02-01", "2020-02-29"},
		{"2021-12", "2021-12", "2021-12-01", "2021-12-31"},
	} {
		p, err := Parse(c.in)
		if err != nil || p != (model.Period{ID: c.id, Start: c.start, End: c.end}) {
			t.Errorf("Parse(%q) = %v, %v; want %s %s %s", c.in, p, err, c.id, c.start, c.end)
		}
	}
	for _, in := range []string{"", "21", "202", "20211", "2021*", "2021-13", "2021-00", "2022-2021", "2021-2021",
		"2018/20", "2021K5", "2021K0", "2021H3", "2021T4", "2021H0", "2021V53", "2021V00", "2021-13R12", "2021R12", "1899", "2101", "2099-2101", "hösten 2021", "43834.5", "2021-06-30", "2018-19"} {
		if p, err := Parse(in); err == nil {
			t.Errorf("Parse(%q) = %v, want an error", in, p)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2021", "2017–2018", "2018/19", "2021K1", "2021-06", "2021H1", "2021T2", "2021V07", "2021-06R12"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := Parse(s)
		if err != nil {
			return
		}
		if p.Start >= p.End {
			t.Errorf("Parse(%q) = %v: it ends before it begins", s, p)
		}
		if again, err := Parse(p.ID); err != nil || again != p {
			t.Errorf("Parse(%q) = %v, but its id gives %v, %v", s, p, again, err)
		}
	})
}

func parsed(id string) model.Period {
	p, err := Parse(id)
	if err != nil {
		panic(err)
	}
	return p
}

func TestCutMark(t *testing.T) {
	for text, want := range map[string]string{
		"2021*": "2021 *", "2023p": "2023 p", "2022 (prel.)": "2022 (prel.)", "2021¹": "2021 ¹", "2018/19 r": "2018/19 r", "2021": "2021 ", "x*": "x* ", "20p": "20p ",
	} {
		if bare, mark := CutMark(text); bare+" "+mark != want {
			t.Errorf("%s: %q and %q", text, bare, mark)
		}
	}
}

func TestTime(t *testing.T) {
	for id, want := range map[string]struct {
		months         int
		length, middle float64
		begins         time.Month
	}{
		"2021": {12, 1, 2021.5, 1}, "2021-2022": {24, 2, 2022, 1}, "2018/19": {12, 1, 2019, 7}, "2021K2": {3, 0.25, 2021.375, 4},
	} {
		p := parsed(id)
		near := func(a, b float64) bool { return a-b < 1e-9 && b-a < 1e-9 }
		if Months(p) != want.months || !near(Length(p), want.length) || !near(Middle(p), want.middle) || Begins(p).Month() != want.begins {
			t.Errorf("%s: %d months, %v years, middle %v, begins %v", id, Months(p), Length(p), Middle(p), Begins(p))
		}
	}
	if p := parsed("2021-2022"); !Holds(p, 2021) || !Holds(p, 2022) || Holds(p, 2020) || Holds(p, 2023) || Year(p) != 2021 {
		t.Error("the years of a span")
	}
	if !Overlap(parsed("2021-2022"), parsed("2022")) || Overlap(parsed("2021"), parsed("2022")) {
		t.Error("periods that share time")
	}
	order := []string{"2020", "2021K1", "2021", "2021-2022", "2021-02"}
	for n := range order[1:] {
		if Compare(parsed(order[n]), parsed(order[n+1])) >= 0 {
			t.Errorf("%s is not before %s", order[n], order[n+1])
		}
	}
	if none := (model.Period{}); Months(none) != 0 || Year(none) != 0 {
		t.Error("no period has a length")
	}
}

func TestLikely(t *testing.T) {
	for text, want := range map[string]string{
		"2021-22": "2021-2022 2021/22", "2021 M1": "2021-01", "2021-M01": "2021-01", "2021:1": "2021-01 2021K1", "2021:7": "2021-07", "30-jun-20": "2020-06", "jan-21": "2021-01", "dec 21": "2021-12", "vår 21": "", "200701": "2007-01 2007K1", "kv 1 2021": "2021K1", "halvår 2 2021": "2021H2", "andra halvåret 2021": "2021H2", "T1 2021": "2021T1", "vecka 5 2021": "2021V05", "R12 juni 2021": "2021-06R12", "2021 till 2022": "2021-2022", "juni 2021": "2021-06", "år 2021": "2021", "hösten 2021": "",
	} {
		if got := strings.Join(Likely(text), " "); got != want {
			t.Errorf("%s may mean %q, want %q", text, got, want)
		}
	}
}

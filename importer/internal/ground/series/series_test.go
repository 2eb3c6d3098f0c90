package series

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/places"
)

func value(f float64) *float64 { return &f }

func parsed(id string) model.Period {
	p, err := period.Parse(id)
	if err != nil {
		panic(err)
	}
	return p
}

func example() *Series {
	i := &model.Indicator{
		Periods: []model.Period{parsed("2022"), parsed("2019"), parsed("2021"), parsed("2020"), parsed("2018")},
		Observations: []model.Observation{
			{Place: "b", Period: "2021", Value: value(4)},
			{Place: "b", Period: "2019", Value: value(2), Lower: value(1), Upper: value(3)},
			{Place: "a", Period: "2021", Missing: model.TooFew},
			{Place: "a", Period: "2019", Value: value(1)},
			{Place: "a", Period: "2020", Value: value(5), Flags: []model.Flag{model.SeriesBreak}},
			{Place: "a", Period: "2018", Breakdown: map[string]string{"kön": "kvinnor"}, Value: value(3)},
			{Place: "unlisted", Period: "2021", Value: value(6)},
		},
	}
	return New(i, places.New([]model.Place{{Code: "a"}, {Code: "b"}, {Code: "c"}}))
}

func ids(list []*model.Observation) string {
	var s []string
	for _, o := range list {
		s = append(s, o.Place+o.Period)
	}
	return strings.Join(s, " ")
}

func TestSeries(t *testing.T) {
	s := example()
	periods := func(list []model.Period) string {
		var s []string
		for _, p := range list {
			s = append(s, p.ID)
		}
		return strings.Join(s, " ")
	}
	for what, c := range map[string]struct{ got, want string }{
		"observed":         {periods(s.Observed), "2018 2019 2020 2021"},
		"totalled":         {periods(s.Totalled), "2019 2020 2021"},
		"places":           {strings.Join(s.Places, " "), "a b"},
		"line":             {ids(s.Line("a")), "a2019 a2020 a2021"},
		"column":           {ids(s.Column("2021")), "a2021 b2021"},
		"valued":           {ids(s.Valued("a")), "a2019 a2020"},
		"latest":           {ids([]*model.Observation{s.Latest("a"), s.LastValue("a")}), "a2021 a2020"},
		"of an unlisted":   {ids(s.Line("unlisted")), "unlisted2021"},
		"of nothing":       {ids(s.Line("c")) + ids(s.Column("2018")) + ids(s.Valued("c")), ""},
		"subject":          {s.Subject("b") + s.Subject("c"), "b"},
		"with an interval": {fmt.Sprint(HasInterval(s.At("b", "2019")), HasInterval(s.At("b", "2021"))), "true false"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %s, want %s", what, c.got, c.want)
		}
	}
	if s.At("a", "2018") != nil || s.Latest("c") != nil || s.LastValue("c") != nil || s.Period(s.At("a", "2020")).Start != "2020-01-01" {
		t.Error("looking totals up")
	}
	at := func(year string) *model.Observation { return s.At("a", year) }
	if s.Comparable(at("2019"), at("2020")) || s.Comparable(at("2019"), at("2021")) || !s.Comparable(at("2020"), at("2021")) || !s.Comparable(s.At("b", "2019"), s.At("b", "2021")) {
		t.Error("a break between two observations")
	}
}

// grown is an indicator of so many places, and another of so many periods, with a break in each.
func grown(n int, observation func(i int) (place, period string)) (*model.Indicator, *places.Places) {
	i := &model.Indicator{}
	var list []model.Place
	known := map[string]bool{}
	for k := range n {
		place, id := observation(k)
		if !known[place] {
			list = append(list, model.Place{Code: place})
		}
		if !known[id] {
			i.Periods = append(i.Periods, parsed(id))
		}
		known[place], known[id] = true, true
		i.Observations = append(i.Observations, model.Observation{Place: place, Period: id, Value: value(1), Flags: []model.Flag{model.SeriesBreak}})
	}
	return i, places.New(list)
}

func month(k int) string { return fmt.Sprintf("%d-%02d", 1900+k/12, 1+k%12) }

func TestGrowth(t *testing.T) {
	for name, observation := range map[string]func(int) (string, string){
		"places":  func(k int) (string, string) { return "p" + strconv.Itoa(k), "2021" },
		"periods": func(k int) (string, string) { return "p", month(k % 2400) },
		"both":    func(k int) (string, string) { return "p" + strconv.Itoa(k/2), month(k % 2000) },
	} {
		t.Run(name, func(t *testing.T) {
			growth.Work(t, 10_000, func(n int) func() {
				i, all := grown(n, observation)
				return func() { New(i, all) }
			})
		})
	}
	i, all := grown(40_000, func(k int) (string, string) { return "p" + strconv.Itoa(k/2), month(k % 2000) })
	s := New(i, all)
	first, last := &i.Observations[0], &i.Observations[1]
	if n := testing.AllocsPerRun(10, func() {
		s.At("p5", "1900-01")
		s.Latest("p5")
		s.LastValue("p5")
		s.Comparable(first, last)
		s.Period(first)
	}); n > 0 {
		t.Errorf("%v allocations to look totals up", n)
	}
	if !slices.IsSortedFunc(s.Totalled, period.Compare) || len(s.Places) != 20_000 {
		t.Errorf("%d places", len(s.Places))
	}
}

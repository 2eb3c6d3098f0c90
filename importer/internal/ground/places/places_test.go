package places

import (
	"slices"
	"strconv"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/model"
)

func programme() *Places {
	people := func(count int, date string) *model.Population { return &model.Population{Count: count, Date: date} }
	return New([]model.Place{
		{Code: "0101-a", Kind: model.District, Within: "0101", Population: people(30, "2023-12-31")},
		{Code: "00", Kind: model.Country, Population: people(1000, "2023-12-31")},
		{Code: "01", Kind: model.County, Within: "00", Population: people(400, "2010-12-31")},
		{Code: "0101", Kind: model.Municipality, Within: "01", Population: people(100, "2023-12-31")},
		{Code: "0102", Kind: model.Municipality, Within: "01"},
		{Code: "0101-north", Kind: model.SurveyArea, Within: "0101"},
		{Code: "lpo", Kind: model.PoliceArea, Within: "nowhere"},
	})
}

func TestInside(t *testing.T) {
	p := programme()
	for _, c := range []struct {
		code, outer string
		want        bool
	}{
		{"0101-a", "0101", true}, {"0101-a", "01", true}, {"0101-a", "00", true}, {"0101", "00", true}, {"0102", "01", true},
		{"0101", "0101", false}, {"01", "0101", false}, {"0102", "0101", false}, {"0101-a", "0102", false}, {"lpo", "nowhere", false}, {"x", "00", false}, {"00", "", false},
	} {
		if got := p.Inside(c.code, c.outer); got != c.want {
			t.Errorf("%s inside %s: %v", c.code, c.outer, got)
		}
	}
	var around []string
	for place := range p.Around("0101-a") {
		around = append(around, place.Code)
	}
	if parts := p.Parts("01", model.Municipality); !slices.Equal(around, []string{"0101", "01", "00"}) || parts != 2 || p.Parts("01", model.District) != 0 {
		t.Errorf("around 0101-a: %v; parts of 01: %d", around, parts)
	}
	if p.Get("x") != nil || p.Get("01").Code != "01" || p.Kind("01") != model.County || p.Kind("x") != "" || p.Compare("0101-a", "00") >= 0 {
		t.Error("looking a place up")
	}
}

func TestApart(t *testing.T) {
	p := programme()
	for _, c := range []struct {
		one, other string
		want       bool
	}{
		{"0101", "0102", true}, {"0101-a", "0102", true}, {"0101-north", "0102", true},
		{"0101-a", "0101-north", false}, {"0101-a", "0101", false}, {"lpo", "0101", false}, {"x", "0101", false},
	} {
		if p.Apart(c.one, c.other) != c.want || p.Apart(c.other, c.one) != c.want {
			t.Errorf("%s and %s: apart %v", c.one, c.other, !c.want)
		}
	}
}

func TestShare(t *testing.T) {
	p := programme()
	for _, c := range []struct {
		part, whole string
		want        float64
	}{
		{"0101-a", "0101", 0.3}, {"0101", "00", 0.1}, {"0101", "01", 0}, {"0102", "01", 0}, {"00", "0101", 0}, {"x", "00", 0},
	} {
		if got := p.Share(c.part, c.whole); got != c.want {
			t.Errorf("%s of %s: %v, want %v", c.part, c.whole, got, c.want)
		}
	}
}

// The check refuses places that lie in themselves; here they end.
func TestCircle(t *testing.T) {
	p := New([]model.Place{{Code: "a", Within: "c"}, {Code: "b", Within: "a"}, {Code: "c", Within: "b"}, {Code: "d", Within: "d"}})
	for _, code := range []string{"a", "b", "c", "d"} {
		count := 0
		for range p.Around(code) {
			count++
		}
		if count > 2 || p.Inside(code, code) {
			t.Errorf("%d places around %s", count, code)
		}
	}
}

// chain is places each within the one before; broad is places all within the first.
func chain(n int) []model.Place {
	list := make([]model.Place, n)
	for i := range list {
		list[i] = model.Place{Code: strconv.Itoa(i), Within: strconv.Itoa(i - 1)}
	}
	return list
}

func broad(n int) []model.Place {
	list := make([]model.Place, n)
	for i := range list {
		list[i] = model.Place{Code: strconv.Itoa(i), Within: "0"}
	}
	list[0].Within = ""
	return list
}

// What is around a place takes no more for a place that lies very deep.
func TestGrowthOfDepth(t *testing.T) {
	growth.Work(t, 10_000, func(n int) func() {
		list := append(chain(n), model.Place{Code: "other", Kind: model.District})
		p := New(list)
		return func() {
			for i := range list {
				for range p.Around(list[i].Code) {
				}
				p.Apart(list[i].Code, "other")
				p.Apart("other", list[i].Code)
			}
		}
	})
	p, around := New(chain(20_000)), 0
	for range p.Around("19999") {
		around++
	}
	if around != mostAround {
		t.Errorf("%d places around one", around)
	}
}

func TestGrowth(t *testing.T) {
	for _, shape := range []func(int) []model.Place{chain, broad} {
		growth.Work(t, 10_000, func(n int) func() {
			list := shape(n)
			return func() { New(list) }
		})
		p := New(shape(20_000))
		if n := testing.AllocsPerRun(10, func() { p.Inside("19999", "0"); p.Apart("19999", "1"); p.Get("5"); p.Share("1", "0") }); n > 0 {
			t.Errorf("%v allocations to look places up", n)
		}
		if !p.Inside("19999", "0") || p.Inside("0", "19999") {
			t.Error("the last is inside the first")
		}
	}
}

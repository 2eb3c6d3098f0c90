package stat

import (
	"fmt"
	"strconv"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// large is a country of so many municipalities, with a value and an interval of each in so many
// months.
func large(municipalities, months int) (*model.Programme, *model.Indicator) {
	p := &model.Programme{Settings: model.Settings{MunicipalityCode: "m0"}}
	p.Places = append(p.Places, model.Place{Code: "00", Kind: model.Country}, model.Place{Code: "01", Kind: model.County, Within: "00"})
	for k := range municipalities {
		p.Places = append(p.Places, model.Place{Code: "m" + strconv.Itoa(k), Kind: model.Municipality, Within: "01"})
	}
	i := &model.Indicator{ID: "m", Unit: model.Percent, Direction: model.HigherIsBetter,
		Target: &model.Target{Kind: model.AtLeast, Value: written(70), BaseYear: 1900, Year: 2100}}
	for m := range months {
		period, err := period.Parse(fmt.Sprintf("%d-%02d", 1900+m/12, 1+m%12))
		if err != nil {
			panic(err)
		}
		i.Periods = append(i.Periods, period)
		for k, place := range p.Places {
			v := 30 + float64((7*k+3*m)%400)/10
			i.Observations = append(i.Observations, model.Observation{Place: place.Code, Period: period.ID,
				Value: &v, Lower: written(v - 3), Upper: written(v + 3), Level: 0.95})
		}
	}
	return p, i
}

// Twice the places or twice the periods are twice the work, for every statistic.
func TestGrowth(t *testing.T) {
	statistics := map[string]func(a *analysis){
		"differences": func(a *analysis) { a.differences() },
		"changes":     func(a *analysis) { a.changes() },
		"ranks":       func(a *analysis) { a.ranks() },
		"pace":        func(a *analysis) { a.pace() },
	}
	for name, compute := range statistics {
		for what, size := range map[string]func(n int) (places, months int){
			"places":  func(n int) (int, int) { return n, 1 },
			"periods": func(n int) (int, int) { return 2, n / 10 },
		} {
			t.Run(name+" of "+what, func(t *testing.T) {
				growth.Work(t, 10_000, func(n int) func() {
					p, i := large(size(n))
					s := Of(p)
					return func() { compute(s.analysis(i)) }
				})
			})
		}
	}
}

// nest puts each municipality in the one before it, as a part of it.
func nest(p *model.Programme) {
	for k := 3; k < len(p.Places); k++ {
		p.Places[k].Kind, p.Places[k].Within = model.District, p.Places[k-1].Code
	}
}

// Places in each other are not compared with all that they are in; nor are indicators of one place
// each with the places of the rest.
func TestGrowthOfPlaces(t *testing.T) {
	t.Run("in each other", func(t *testing.T) {
		growth.Work(t, 2000, func(n int) func() {
			p, i := large(n, 2)
			nest(p)
			s := Of(p)
			return func() { s.Analyse(i) }
		})
	})
	t.Run("with an indicator each", func(t *testing.T) {
		growth.Work(t, 10_000, func(n int) func() {
			p, i := large(n, 1)
			s, all := Of(p), i.Observations
			return func() {
				for k := range all {
					one := *i
					one.Observations = all[k : k+1]
					s.Analyse(&one)
				}
			}
		})
	})
}

// As many statements of the sources as there are places.
func TestGrowthOfStatements(t *testing.T) {
	growth.Work(t, 10_000, func(n int) func() {
		p, i := large(n, 2)
		for k := range n {
			place := "m" + strconv.Itoa(k)
			i.Comparisons = append(i.Comparisons, model.Comparison{Place: place, Period: "1900-02", AgainstPeriod: "1900-01", Outcome: model.Higher})
			i.Rankings = append(i.Rankings, model.Ranking{Place: place, Period: "1900-02", Rank: 1, Of: n})
		}
		s := Of(p)
		return func() { s.Contradictions(i) }
	})
}

// Above 500 places of a kind no pairs are compared, and the table says why; 500 are ranked.
func TestTooManyToRank(t *testing.T) {
	for n, want := range map[int]model.Reason{mostRanked: "", mostRanked + 1: model.TooManyToRank} {
		p, i := large(n, 1)
		tables := Of(p).Analyse(i).Ranks
		if len(tables) != 1 || tables[0].Reason != want {
			t.Fatalf("%d places: %+v", n, tables)
		}
		if ranked := tables[0].Ranked; want == "" && len(ranked) != n || want != "" && (ranked == nil || len(ranked) > 0 || tables[0].Pairs > 0) {
			t.Errorf("%d places: %d are ranked by %d pairs", n, len(ranked), tables[0].Pairs)
		}
	}
}

// A pair of places takes no memory but its number of deviations.
func TestRanksAllocateNothingForAPair(t *testing.T) {
	allocations := func(n int) float64 {
		p, i := large(n, 1)
		a := Of(p).analysis(i)
		return testing.AllocsPerRun(1, func() { a.ranks() })
	}
	if once, twice := allocations(200), allocations(400); twice > 2.3*once {
		t.Errorf("%.0f allocations for 200 places, %.0f for 400", once, twice)
	}
}

// apart is what subtract and distance say, and stepDown what sorting all p values would.
func TestRankedAsSubtracted(t *testing.T) {
	p, i := large(60, 3)
	for n := range i.Observations {
		i.Observations[n].Rounded = []float64{0, 0.5, 1}[n%3]
	}
	a := Of(p).analysis(i)
	for _, one := range i.Observations[:60] {
		for _, other := range i.Observations[:60] {
			e, _ := observed(&one)
			f, _ := observed(&other)
			if d, _ := subtract(e, f, 0); e.value >= f.value && apart(&e, &f) != distance(d.value-d.widened, &d.below) {
				t.Fatalf("%v and %v: %v deviations apart", e, f, apart(&e, &f))
			}
		}
	}
	for _, table := range a.ranks() {
		var p []float64
		for x := range table.Ranked {
			for _, worse := range table.Ranked[x+1:] {
				e, _ := observed(a.At(table.Ranked[x].Place, table.Period))
				f, _ := observed(a.At(worse.Place, table.Period))
				d, _ := subtract(e, f, 0)
				p = append(p, d.p()/2, 1-d.p()/2)
			}
		}
		found := 0
		for k, n := range order(p) {
			if p[n] > alpha/float64(len(p)-k) {
				break
			}
			found++
		}
		if table.Found != found {
			t.Errorf("%s: %d pairs found, want %d", table.Period, table.Found, found)
		}
	}
}

package view

import (
	"fmt"
	"strconv"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/sample"
	"lagesbild/importer/internal/ground/words"
)

// large makes a programme of a municipality, and grows it.
type large struct{ model.Programme }

func newLarge() *large {
	p := &large{}
	p.Settings = model.Settings{Municipality: model.Text{"sv": "A"}, MunicipalityCode: "home", FollowUp: 2021}
	p.place("country", model.Country, "")
	p.place("county", model.County, "country")
	p.place("home", model.Municipality, "county")
	p.area("area")
	return p
}

func (p *large) place(code string, kind model.PlaceKind, within string) {
	p.Places = append(p.Places, model.Place{Code: code, Name: model.Text{"sv": code}, Kind: kind, Within: within})
}

func (p *large) area(id string) {
	p.Areas = append(p.Areas, model.Area{ID: id, Name: model.Text{"sv": id}})
}

// indicator adds an indicator with a value of each of some places in each of some periods.
func (p *large) indicator(places, periods []string) *model.Indicator {
	id := "m" + strconv.Itoa(len(p.Indicators))
	i := model.Indicator{ID: id, Area: "area", Name: model.Text{"sv": id}, Unit: model.Percent, Source: model.Text{"sv": "k"}, Key: len(p.Indicators) == 0}
	for _, when := range periods {
		parsed, err := period.Parse(when)
		if err != nil {
			panic(err)
		}
		i.Periods = append(i.Periods, parsed)
		for n, code := range places {
			v := float64(20 + (7*n+3*len(i.Periods))%60)
			lower, upper := v-3, v+3
			i.Observations = append(i.Observations, model.Observation{Place: code, Period: when, Value: &v, Lower: &lower, Upper: &upper, Level: 0.95})
		}
	}
	p.Indicators = append(p.Indicators, i)
	return &p.Indicators[len(p.Indicators)-1]
}

func (p *large) activity(area, partOf string, places ...string) string {
	a := model.Activity{ID: "a" + strconv.Itoa(len(p.Activities)), Area: area, Year: 2021, Name: model.Text{"sv": "n"}, State: model.Done, PartOf: partOf}
	for _, code := range places {
		a.Places = append(a.Places, model.ActivityPlace{Code: code, Name: code})
	}
	p.Activities = append(p.Activities, a)
	return a.ID
}

// grown are programmes that grow in one way each.
var grown = map[string]func(p *large, n int){
	// Parts of the municipality, each with a value, a rank, an activity and a survey it had no part in.
	"places": func(p *large, n int) {
		codes := []string{"home", "county", "country"}
		for k := range n {
			code := fmt.Sprint("p", k)
			p.place(code, []model.PlaceKind{model.District, model.SurveyArea}[k%2], "home")
			if k%2 == 1 {
				codes = append(codes, code)
			}
			p.activity("area", "", code)
		}
		i := p.indicator(codes, []string{"2021"})
		ranking := model.Ranking{Period: "2021", Place: "home", Rank: 1, Of: n}
		for _, code := range codes[3:] {
			i.Rankings = append(i.Rankings, model.Ranking{Period: "2021", Place: code, Rank: 1, Of: n})
			ranking.Absent = append(ranking.Absent, code)
			i.Comparisons = append(i.Comparisons, model.Comparison{Period: "2021", Place: code, AgainstPlace: "home", Outcome: model.Higher})
		}
		i.Rankings = append(i.Rankings, ranking)
	},
	"places in each other": func(p *large, n int) {
		within := "home"
		for k := range n {
			code := fmt.Sprint("p", k)
			p.place(code, model.District, within)
			within = code
		}
		p.indicator([]string{"home", "p0", within}, []string{"2021"})
	},
	// Other municipalities, compared and ranked.
	"municipalities": func(p *large, n int) {
		codes := []string{"home", "county", "country"}
		for k := range n {
			codes = append(codes, fmt.Sprint("p", k))
			p.place(codes[len(codes)-1], model.Municipality, "county")
		}
		p.indicator(codes, []string{"2020", "2021"})
	},
	"periods": func(p *large, n int) {
		var months []string
		for k := range n / 10 {
			months = append(months, fmt.Sprintf("%d-%02d", 1900+k/12, 1+k%12))
		}
		p.indicator([]string{"home", "county", "country"}, months)
	},
	"indicators": func(p *large, n int) {
		for range n {
			p.indicator([]string{"home", "county", "country"}, []string{"2020", "2021"})
		}
	},
	"areas of indicators, goals and activities": func(p *large, n int) {
		for k := range n {
			area := fmt.Sprint("b", k)
			p.area(area)
			p.indicator([]string{"home"}, []string{"2021"}).Area = area
			p.activity(area, "")
			p.Goals = append(p.Goals, model.Goal{ID: area, Kind: model.GoalGuideline, Area: area, Text: model.Text{"sv": area}, Status: model.NotAssessed})
			p.Indicators[k].Goal = area
		}
	},
	// Indicators that are about one place each.
	"places and indicators": func(p *large, n int) {
		for k := range n {
			code := fmt.Sprint("p", k)
			p.place(code, model.Municipality, "county")
			p.indicator([]string{"home", code}, []string{"2021"})
		}
	},
	"activities with parts": func(p *large, n int) {
		for range n / 10 {
			whole := p.activity("area", "", "home")
			for range 9 {
				p.activity("area", whole, "home")
			}
		}
	},
}

// Twice the data are twice the work for the pages, whatever there is more of.
func TestGrowth(t *testing.T) {
	for name, grow := range grown {
		t.Run(name, func(t *testing.T) {
			growth.Work(t, 10_000, func(n int) func() {
				p := newLarge()
				grow(p, n)
				computed := analyses(&p.Programme)
				w := words.Carried().Must("sv")
				return func() {
					for key, page := range Pages(sample.FollowedUp(&p.Programme), computed, model.Index{}, w) {
						if key != "error-codes" {
							page()
						}
					}
				}
			})
		})
	}
}

package changes

import (
	"fmt"
	"io"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// large is a programme with so many indicators, places and periods.
func large(indicators, places, periods int) *model.Programme {
	q := example()
	q.Places, q.Indicators = nil, nil
	for n := range places {
		q.Places = append(q.Places, model.Place{Code: fmt.Sprint("p", n), Name: text(fmt.Sprint("Plats ", n)), Kind: model.District})
	}
	for n := range indicators {
		i := example().Indicators[0]
		i.ID, i.Name, i.Observations = fmt.Sprint("i", n), text(fmt.Sprint("Mått ", n)), nil
		for place := range places {
			for year := range periods {
				i.Observations = append(i.Observations, observed(fmt.Sprint("p", place), fmt.Sprint(1000+year), float64((place+year*7+n)%91)))
			}
		}
		q.Indicators = append(q.Indicators, i)
	}
	return q
}

// Twice as much takes twice the work, whatever has changed.
func TestGrowsWithValues(t *testing.T) {
	for name, change := range map[string]func(*model.Programme){
		"nothing": func(*model.Programme) {},
		"values": func(q *model.Programme) {
			for i := range q.Indicators {
				for n := range q.Indicators[i].Observations {
					*q.Indicators[i].Observations[n].Value += 2
				}
			}
		},
		"values gone": func(q *model.Programme) {
			for i := range q.Indicators {
				q.Indicators[i].Observations = nil
			}
		},
		"ids": func(q *model.Programme) {
			for n := range q.Places {
				q.Places[n].Code += "-ny"
			}
			for i := range q.Indicators {
				q.Indicators[i].ID += "-ny"
				for n := range q.Indicators[i].Observations {
					q.Indicators[i].Observations[n].Place += "-ny"
				}
			}
		},
		"texts": func(q *model.Programme) {
			for i := range q.Indicators {
				q.Indicators[i].Definition = text("En annan.")
			}
		},
	} {
		for more, size := range map[string]func(n int) (indicators, places, periods int){
			"indicators": func(n int) (int, int, int) { return n, 1, 2 },
			"places":     func(n int) (int, int, int) { return 1, n, 2 },
			"periods":    func(n int) (int, int, int) { return 2, 2, n / 10 },
		} {
			t.Run(name+" of "+more, func(t *testing.T) {
				growth.Work(t, 10_000, func(n int) func() {
					before, after := large(size(n)), large(size(n))
					change(after)
					return func() { Between(before, after).Text(io.Discard, words.Carried().Must("sv"), true) }
				})
			})
		}
	}
}

// Places in each other, all in one, and with new ids.
func TestGrowsWithPlaces(t *testing.T) {
	for name, within := range map[string]func(n int) int{
		"in each other": func(n int) int { return n - 1 },
		"in one":        func(int) int { return 0 },
	} {
		for what, suffix := range map[string]string{"as they were": "", "with new ids": "-ny"} {
			t.Run(name+" "+what, func(t *testing.T) {
				nested := func(n int, suffix string) *model.Programme {
					q := large(1, n, 1)
					for k := range q.Places {
						q.Places[k].Code += suffix
						q.Indicators[0].Observations[k].Place += suffix
						if k > 0 {
							q.Places[k].Within = fmt.Sprint("p", within(k), suffix)
						}
					}
					return q
				}
				growth.Work(t, 10_000, func(n int) func() {
					before, after := nested(n, ""), nested(n, suffix)
					return func() { Between(before, after).Text(io.Discard, words.Carried().Must("sv"), true) }
				})
			})
		}
	}
}

// Each new id has its own values with it.
func TestRenamedWithValues(t *testing.T) {
	before, after := large(3, 40, 5), large(3, 40, 5)
	rename := func(q *model.Programme) {
		for n := range q.Places {
			q.Places[n].Code += "-ny"
		}
		for i := range q.Indicators {
			for n := range q.Indicators[i].Observations {
				q.Indicators[i].Observations[n].Place += "-ny"
			}
		}
	}
	rename(after)
	c := Between(before, after)
	if len(c.Renamed) != 40 {
		t.Fatalf("%d places have new ids", len(c.Renamed))
	}
	for _, r := range c.Renamed {
		if r.Values != 15 {
			t.Errorf("%s has %d values with it", r.ID, r.Values)
		}
	}
}

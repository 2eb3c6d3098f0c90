package stat

import (
	"slices"
	"testing"

	"lagesbild/importer/internal/ground/model"
)

func TestContradictions(t *testing.T) {
	rows := []string{"00 2021 60 59 61", "01 2021 50 48 52", "0101 2020 41.0 38.1 44.1", "0101 2021 40.0 37.1 43.1", "0102 2021 40.4", "0201 2021 70"}
	for _, c := range []struct {
		name         string
		against      string
		outcome      model.Outcome
		significance model.Significance
		want         ContradictionKind
	}{
		{"agrees", "01", model.Lower, model.Significant, ""},
		{"other direction", "01", model.Higher, model.SignificanceNotStated, OtherDirection},
		{"other direction, untested", "0201", model.Higher, model.Significant, OtherDirection},
		{"right direction, untested", "0201", model.Lower, model.Significant, ""},
		{"not significant there", "01", model.Lower, model.NotSignificant, EstablishedHere},
		{"no difference there", "00", model.NoDifference, model.SignificanceNotStated, EstablishedHere},
		{"different", "00", model.Different, model.Significant, ""},
		{"significant there", "2020", model.Lower, model.Significant, NotEstablishedHere},
		{"not significant, either", "2020", model.Lower, model.NotSignificant, ""},
		{"only lower", "2020", model.Lower, model.SignificanceNotStated, ""},
		{"earlier, not stated when", "", model.Lower, model.Significant, ""},
		{"of a place without a row", "0103", model.Lower, model.Significant, ""},
	} {
		i := measure(rows...)
		stated := model.Comparison{Place: "0101", Period: "2021", AgainstPlace: c.against, Outcome: c.outcome, Significance: c.significance}
		if c.against == "2020" {
			stated.AgainstPlace, stated.AgainstPeriod = "", "2020"
		}
		i.Comparisons = []model.Comparison{stated}
		var got ContradictionKind
		if all := Of(country()).Contradictions(i); len(all) == 1 {
			got = all[0].Kind
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A rank is contradicted only where no values of the places without one could make it true.
func TestRankContradictions(t *testing.T) {
	for _, c := range []struct {
		name     string
		rank, of int
		absent   []string
		want     bool
	}{
		{"possible", 2, 2, nil, false},
		{"too good", 1, 2, nil, true},
		{"one more below", 2, 3, nil, false},
		{"one more above", 3, 3, nil, false},
		{"the better one did not take part", 1, 1, []string{"0102"}, false},
	} {
		i := measure("0101 2021 40", "0102 2021 50", "0201 2021 10", "01 2021 90")
		i.Rankings = []model.Ranking{{Period: "2021", Place: "0101", Rank: c.rank, Of: c.of, Absent: c.absent}}
		if all := Of(country()).Contradictions(i); (len(all) > 0) != c.want {
			t.Errorf("%s: %+v", c.name, all)
		}
	}
}

// A statement may compare with a later period.
func TestEarlierAgainstLater(t *testing.T) {
	i := measure("0101 2020 20 18 22", "0101 2021 40 37 43")
	i.Comparisons = []model.Comparison{{Place: "0101", Period: "2020", AgainstPeriod: "2021", Outcome: model.Lower, Significance: model.Significant}}
	if all := Of(country()).Contradictions(i); len(all) != 0 {
		t.Errorf("%+v", all)
	}
}

// The ranks that the values allow are those that comparing with every other place gives.
func TestPossibleRanks(t *testing.T) {
	p, i := large(40, 1)
	for n := range i.Observations {
		i.Observations[n].Rounded = []float64{0, 1, 2.5}[n%3]
	}
	for _, direction := range []model.Direction{model.HigherIsBetter, model.LowerIsBetter} {
		i.Direction = direction
		a := Of(p).analysis(i)
		for k := range 40 {
			r := &model.Ranking{Place: i.Observations[2+k].Place, Period: i.Periods[0].ID, Of: 40, Absent: []string{"m1", "m7", "m7", "00"}}
			one := a.At(r.Place, r.Period)
			above, below := 0, 0
			for n := range 40 {
				other := &i.Observations[2+n]
				if slices.Contains(r.Absent, other.Place) {
					continue
				}
				switch ahead := *other.Value - *one.Value; {
				case ahead > rounding(one, other)+tiny:
					above++
				case ahead < -rounding(one, other)-tiny:
					below++
				}
			}
			if direction == model.LowerIsBetter {
				above, below = below, above
			}
			if best, worst := a.possible(r); best != 1+above || worst != 40-below {
				t.Errorf("%s: %d to %d, want %d to %d", r.Place, best, worst, 1+above, 40-below)
			}
		}
	}
}

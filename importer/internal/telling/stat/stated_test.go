package stat

import (
	"testing"

	"lagesbild/importer/internal/ground/model"
)

// What the source has established of a pair leads, whichever of the two is compared with the other; where it
// only mentions a difference, or tells none of its direction and the values do not, it has established nothing.
func TestEstablishedBySource(t *testing.T) {
	v := func(f float64) *float64 { return &f }
	for name, test := range map[string]struct {
		outcome      model.Outcome
		significance model.Significance
		one, other   *float64
		want         model.Finding
	}{
		"higher":                  {model.Higher, model.Significant, v(70), v(63), model.FoundHigher},
		"lower":                   {model.Lower, model.Significant, v(60), v(63), model.FoundLower},
		"higher, not significant": {model.Higher, model.NotSignificant, v(70), v(63), model.NotEstablished},
		"higher, not stated":      {model.Higher, "not_stated", v(70), v(63), ""},
		"different":               {model.Different, model.Significant, v(70), v(63), model.FoundHigher},
		"different, and the same": {model.Different, model.Significant, v(63), v(63), ""},
		"different, no value":     {model.Different, model.Significant, nil, v(63), ""},
	} {
		p := &model.Programme{Settings: model.Settings{MunicipalityCode: "9901"}, Places: []model.Place{
			{Code: "99", Kind: model.County}, {Code: "9901", Kind: model.Municipality, Within: "99"},
		}}
		i := &model.Indicator{Unit: model.Percent, Periods: []model.Period{{ID: "2021", Start: "2021-01-01", End: "2021-12-31"}},
			Observations: []model.Observation{{Place: "99", Period: "2021", Value: test.one}, {Place: "9901", Period: "2021", Value: test.other}},
			Comparisons:  []model.Comparison{{Period: "2021", Place: "99", AgainstPlace: "9901", Outcome: test.outcome, Significance: test.significance}}}
		found := Of(p).Analyse(i).Differences
		if len(found) != 1 || found[0].Place != "9901" || found[0].Stated != test.want.Reversed() {
			t.Errorf("%s: %+v, want %s", name, found, test.want.Reversed())
		}
	}
}

package stat

import (
	"math/rand/v2"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/places"
)

// country is a small country: two counties, two municipalities in the first, one in the second;
// the first municipality has districts with and without a known population, and a survey area.
func country() *model.Programme {
	place := func(code string, kind model.PlaceKind, within string, people int) model.Place {
		p := model.Place{Code: code, Kind: kind, Within: within}
		if people > 0 {
			p.Population = &model.Population{Count: people, Date: "2023-12-31"}
		}
		return p
	}
	p := &model.Programme{Settings: model.Settings{MunicipalityCode: "0101"}, Places: []model.Place{
		place("00", model.Country, "", 1000), place("01", model.County, "00", 400), place("02", model.County, "00", 600),
		place("0101", model.Municipality, "01", 100), place("0102", model.Municipality, "01", 300), place("0201", model.Municipality, "02", 600),
		place("0103", model.Municipality, "", 50),
		place("0101-a", model.District, "0101", 30), place("0101-b", model.District, "0101", 0), place("0102-a", model.District, "0102", 10),
		place("0101-north", model.SurveyArea, "0101", 50), place("lpo", model.PoliceArea, "", 0),
	}}
	return p
}

// observation reads "0101 2021 50 45 56 flags": place, period, value or a sign, limits, marks.
func observation(s string) model.Observation {
	f := strings.Fields(s)
	o := model.Observation{Place: f[0], Period: f[1]}
	if f[2] == "x" {
		o.Missing, o.Sign = model.TooFew, "x"
		return o
	}
	limits := []*float64{nil, nil, nil}
	for n, text := range f[2:] {
		if n > 2 || text == "break" {
			o.Flags = append(o.Flags, model.Flag(text))
			continue
		}
		v := parse(text)
		limits[n] = &v
	}
	o.Value, o.Lower, o.Upper = limits[0], limits[1], limits[2]
	if o.Lower != nil {
		o.Level = 0.95
	}
	return o
}

// measure makes an indicator of observations, in percent.
func measure(rows ...string) *model.Indicator {
	i := &model.Indicator{ID: "m", Unit: model.Percent, Direction: model.HigherIsBetter}
	seen := map[string]bool{}
	for _, row := range rows {
		o := observation(row)
		i.Observations = append(i.Observations, o)
		if !seen[o.Period] {
			seen[o.Period] = true
			p, err := period.Parse(o.Period)
			if err != nil {
				panic(err)
			}
			i.Periods = append(i.Periods, p)
		}
	}
	return i
}

// says is what a comparison of two places of a measure says, in a word.
func says(i *model.Indicator, place, against string) string {
	for _, d := range Of(country()).Analyse(i).Differences {
		if d.Place == place && d.Against == against {
			return word(d.Test)
		}
	}
	return "none"
}

func word(t model.Test) string {
	if t.Reason != "" {
		return string(t.Reason)
	}
	return string(t.Finding)
}

func TestPlaces(t *testing.T) {
	i := measure("00 2021 50 49 51", "01 2021 50 48 52", "02 2021 50 48.5 51.5", "0101 2021 40 36 44", "0102 2021 53 50 56", "0201 2021 50 48 52", "0103 2021 x",
		"0101-a 2021 48 44 52", "0101-b 2021 45 41 49", "0101-north 2021 46 42 50")
	for _, c := range []struct {
		place, against, want string
	}{
		{"0101", "01", "lower"}, {"0101", "00", "lower"}, {"0101", "0102", "lower"}, {"0101", "0201", "lower"},
		{"0101", "0103", "missing_value_against"}, {"01", "00", "not_established"}, {"0102", "01", "not_established"},
		{"0101-a", "0101", "higher"}, {"0101-b", "0101", "overlap_without_share"}, {"0103", "01", "none"}, {"01", "0101", "none"},
	} {
		if got := says(i, c.place, c.against); got != c.want {
			t.Errorf("%s against %s: %s, want %s", c.place, c.against, got, c.want)
		}
	}
	for _, d := range Of(country()).Analyse(i).Differences {
		want := map[string]model.Family{"0101 01": "planned", "0101 00": "planned", "01 00": "planned", "02 00": "whole", "0102 00": "whole", "0101 0102": "municipalities", "0101-a 0101": "parts", "0101-a 01": "whole"}[d.Place+" "+d.Against]
		if want != "" && d.Family != want {
			t.Errorf("%s against %s is in the family %s, want %s", d.Place, d.Against, d.Family, want)
		}
		if planned := d.Family == model.PlannedFamily; d.P != nil && planned != (d.AdjustedP == nil) || planned && d.Level != 0 && d.Level != 0.95 {
			t.Errorf("%s against %s: family %s, level %v, adjusted %v", d.Place, d.Against, d.Family, d.Level, d.AdjustedP)
		}
		if tested := d.Finding != model.NotTestable; tested && (excludesZero(*d.Lower, *d.Upper) != (d.Finding != model.NotEstablished) || *d.Lower > *d.Value || *d.Upper < *d.Value) {
			t.Errorf("%s against %s: %s, but %v–%v", d.Place, d.Against, d.Finding, *d.Lower, *d.Upper)
		}
	}
}

// Without its share of the population a part is called different from the whole only where it
// would be with every share, and the two are never taken for independent.
func TestUnknownShare(t *testing.T) {
	i := measure("0101 2021 50 47 53", "0101-b 2021 30 25 35")
	d := Of(country()).Analyse(i).Differences[0]
	if d.Finding != model.FoundLower || d.Method != model.OverlappingMax || d.Share != 0 {
		t.Errorf("%+v", d)
	}
	p := country()
	p.Places[7].Population.Date = "2010-12-31"
	i = measure("0101 2021 50 47 53", "0101-a 2021 30 25 35")
	if d := Of(p).Analyse(i).Differences[0]; d.Method != model.OverlappingMax {
		t.Errorf("populations of different days make a share: %+v", d)
	}
}

func TestOverlapOfPlaces(t *testing.T) {
	a := places.New(country().Places)
	for _, c := range []struct {
		one, other string
		apart      bool
	}{
		{"0101", "0102", true}, {"0101", "0201", true}, {"0101-a", "0101-b", true}, {"0101-a", "0102-a", true}, {"0101-a", "0102", true}, {"0101", "02", true},
		{"0101-a", "0101-north", false}, {"lpo", "0101", false}, {"0103", "01", false},
	} {
		if a.Apart(c.one, c.other) != c.apart || a.Apart(c.other, c.one) != c.apart {
			t.Errorf("%s and %s: apart %v, want %v", c.one, c.other, !c.apart, c.apart)
		}
	}
	one, other := observation("0101-a 2021 50 45 55"), observation("0101-north 2021 20 15 25")
	if got := Of(country()).analysis(measure()).compare(&one, &other).alone(); got.Reason != model.OverlapUnknown {
		t.Errorf("a district against a survey area: %+v", got)
	}
}

func TestReasons(t *testing.T) {
	for _, c := range []struct{ one, other, want string }{
		{"0101 2021 x", "0102 2021 50 45 55", "missing_value"},
		{"0101 2021 x", "0102 2021 x", "missing_values"},
		{"0101 2021 50 45 55", "0102 2021 x", "missing_value_against"},
		{"0101 2021 50", "0102 2021 50 45 55", "no_interval"},
		{"0101 2021 50 45 55", "0102 2021 50", "no_interval_against"},
		{"0101 2021 50", "0102 2021 20", "no_intervals"},
		{"0101 2021 50.5 50.5 50.5", "0102 2021 20 15 25", "inconsistent_interval"},
	} {
		if got := says(measure(c.one, c.other), "0101", "0102"); got != c.want {
			t.Errorf("%s against %s: %s, want %s", c.one, c.other, got, c.want)
		}
	}
	i := measure("0101 2021 50", "0102 2021 20")
	i.Unit = model.Count
	if got := says(i, "0101", "0102"); got != "no_sampling_error" {
		t.Errorf("counts: %s", got)
	}
	i = measure("0101 2021 50 45 55", "0102 2021 20 15 25")
	i.Observations[0].Level = 0
	if got := says(i, "0101", "0102"); got != "unusable_level" {
		t.Errorf("without a level: %s", got)
	}
	// A county against its municipality is the same the other way round.
	a := Of(country()).analysis(measure())
	county, home := observation("01 2021 50 49 51"), observation("0101 2021 40")
	if got := a.compare(&county, &home); got.reason != model.NoIntervalAgainst || got.value != 10 {
		t.Errorf("the whole against its part: %+v", got)
	}
}

// What is rounded to whole numbers is different only if it is so whatever the figures were.
func TestRoundedObservations(t *testing.T) {
	fine := measure("0101 2021 50.0 47.1 52.9", "0102 2021 54.5 51.6 57.4")
	if got := says(fine, "0101", "0102"); got != "lower" {
		t.Fatalf("unrounded: %s", got)
	}
	fine.Observations[1].Rounded = 1
	if got := says(fine, "0101", "0102"); got != "not_established" {
		t.Errorf("rounded to whole percent: %s", got)
	}
	whole := observation("0101 2021 50 47 53")
	if step(&whole) != 1 {
		t.Errorf("figures without decimals are taken for exact to %v", step(&whole))
	}
	tenths := observation("0101 2021 60 57.1 63.2")
	if step(&tenths) != 0.1 {
		t.Errorf("60 beside tenths is taken for exact to %v", step(&tenths))
	}
}

func TestChanges(t *testing.T) {
	const sure, less = " 50 49 51", " 40 39 41"
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"one period", []string{"0101 2021" + sure}, ""},
		{"two periods", []string{"0101 2020" + less, "0101 2021" + sure}, "only 2020 higher"},
		{"three periods", []string{"0101 2019" + sure, "0101 2020" + less, "0101 2021" + sure}, "first 2019 not_established, previous 2020 higher"},
		{"without intervals", []string{"0101 2019 50", "0101 2020 40", "0101 2021" + sure}, "first 2019 no_interval_against, previous 2020 no_interval_against"},
		{"gap before the latest", []string{"0101 2019" + less, "0101 2020 x", "0101 2021" + sure}, "first 2019 higher, previous 2020 missing_value_against"},
		{"latest is missing", []string{"0101 2019" + less, "0101 2020" + sure, "0101 2021 x"}, "only 2019 higher"},
		{"never before", []string{"0101 2020 x", "0101 2021" + sure}, ""},
		{"break at the latest", []string{"0101 2019" + less, "0101 2021" + sure + " break"}, "previous 2019 break_in_series"},
		{"break in between", []string{"0101 2018" + less, "0101 2019" + sure + " break", "0101 2020" + less, "0101 2021" + sure}, "first 2019 not_established, previous 2020 higher"},
		{"break at a gap", []string{"0101 2018" + less, "0101 2019 x", "0101 2021" + sure + " break"}, "previous 2018 break_in_series"},
		{"pooled periods", []string{"0101 2017-2018" + less, "0101 2018-2019" + sure}, "only 2017-2018 overlapping_periods"},
		{"pooled periods apart", []string{"0101 2016-2017" + less, "0101 2017-2018" + less, "0101 2018-2019" + sure}, "first 2016-2017 higher, previous 2017-2018 overlapping_periods"},
	} {
		var got []string
		for _, change := range Of(country()).Analyse(measure(c.rows...)).Changes {
			got = append(got, string(change.Against)+" "+change.Since+" "+word(change.Test))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %q, want %q", c.name, s, c.want)
		}
	}
}

func TestRanks(t *testing.T) {
	i := measure("0101 2021 50 49 51", "0102 2021 70 69 71", "0201 2021 50 49 51", "0103 2021 x", "00 2021 55 54 56", "01 2021 55 54 56", "lpo 2021 50")
	tables := Of(country()).Analyse(i).Ranks
	if len(tables) != 1 {
		t.Fatalf("%d tables: %+v", len(tables), tables)
	}
	got := tables[0]
	want := []model.Rank{{Place: "0102", Rank: 1, Best: 1, Worst: 1}, {Place: "0101", Rank: 2, Best: 2, Worst: 3}, {Place: "0201", Rank: 2, Best: 2, Worst: 3}}
	if !reflect.DeepEqual(got.Ranked, want) || got.Pairs != 3 || got.Found != 2 || got.Best != model.HigherIsBetter {
		t.Errorf("%+v", got)
	}
	if len(got.NotRanked) != 1 || got.NotRanked[0] != (model.NotRanked{Place: "0103", Reason: model.MissingValue, Missing: model.TooFew}) {
		t.Errorf("not ranked: %+v", got.NotRanked)
	}
	i.Direction = model.LowerIsBetter
	lowest := Of(country()).Analyse(i).Ranks[0].Ranked
	if lowest[2] != (model.Rank{Place: "0102", Rank: 3, Best: 3, Worst: 3}) || lowest[0].Rank != 1 || lowest[1].Rank != 1 || lowest[0].Worst != 2 {
		t.Errorf("lowest first: %+v", lowest)
	}
}

// Two places alone are ranked at the same level as one test: 5 percent.
func TestRankPair(t *testing.T) {
	i := measure("0101 2021 50.1 47.1 53.1", "0102 2021 54.75 51.75 57.75")
	if a := Of(country()).Analyse(i); *a.Differences[0].P < 0.03 || a.Differences[0].Finding != model.FoundLower || a.Ranks[0].Found != 1 {
		t.Errorf("%+v, %+v", a.Differences[0], a.Ranks[0])
	}
}

// No interval goes beyond what the unit allows.
func TestLimitsOfUnit(t *testing.T) {
	i := measure("0101 2021 99 70 100", "0102 2021 1 0 90")
	if d := Of(country()).Analyse(i).Differences[0]; *d.Upper != 100 {
		t.Errorf("the difference of two shares is up to %v", *d.Upper)
	}
	i = measure("0101 2021 98 70 100", "0102 2021 1 0 2", "0201 2021 2 0 2")
	for n := range i.Observations {
		i.Observations[n].Level = 0.8
	}
	for _, d := range Of(country()).Analyse(i).Differences {
		if *d.Lower < -100 || *d.Upper > 100 {
			t.Errorf("%s against %s: %v–%v", d.Place, d.Against, *d.Lower, *d.Upper)
		}
	}
}

// The ranges of a table hold all true ranks at once, with 95 percent confidence: also where all
// places are the same, which is where a false order is easiest.
func TestRankCoverage(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	const rounds = 400
	missed := 0
	for n := range rounds {
		i := measure()
		p := &model.Programme{}
		i.Periods = []model.Period{{ID: "2021", Start: "2021-01-01", End: "2021-12-31"}}
		truth := map[string]float64{}
		for k := range 12 {
			code := string(rune('a' + k))
			truth[code] = 40 + float64(n%3)*float64(k)
			v := truth[code] + 2*r.NormFloat64()
			lower, upper := v-2*1.959964, v+2*1.959964
			i.Observations = append(i.Observations, model.Observation{Place: code, Period: "2021", Value: &v, Lower: &lower, Upper: &upper, Level: 0.95})
			p.Places = append(p.Places, model.Place{Code: code, Kind: model.Municipality})
		}
		for _, rank := range Of(p).Analyse(i).Ranks[0].Ranked {
			better, same := 0, 0
			for _, v := range truth {
				if v > truth[rank.Place] {
					better++
				} else if v == truth[rank.Place] {
					same++
				}
			}
			if rank.Best > better+same || rank.Worst < better+1 || rank.Best > rank.Rank || rank.Worst < rank.Rank {
				missed++
				break
			}
			if n%3 == 0 && (rank.Best != 1 || rank.Worst != 12) { // all the same: any order is false
				missed++
				break
			}
		}
	}
	if missed > rounds*alpha {
		t.Errorf("%d of %d tables claim a false order", missed, rounds)
	}
}

// The order of the rows never matters.
func TestOrder(t *testing.T) {
	i := measure("00 2021 50 49 51", "01 2021 52 48 56", "0101 2020 41 36 45", "0101 2021 40 36 44", "0102 2021 53 50 56", "0201 2021 50 48 52", "0101-a 2021 48 44 52", "0101-b 2021 45 41 49")
	want := Of(country()).Analyse(i)
	r := rand.New(rand.NewPCG(13, 14))
	for range 20 {
		r.Shuffle(len(i.Observations), func(a, b int) {
			i.Observations[a], i.Observations[b] = i.Observations[b], i.Observations[a]
		})
		r.Shuffle(len(i.Periods), func(a, b int) { i.Periods[a], i.Periods[b] = i.Periods[b], i.Periods[a] })
		if got := Of(country()).Analyse(i); !reflect.DeepEqual(got, want) {
			t.Fatalf("another order of rows gives %+v, not %+v", got, want)
		}
	}
}

// Breakdowns are not compared, and do not stand in for the total.
func TestTotalsOnly(t *testing.T) {
	i := measure("0101 2021 50 45 55", "0101 2020 20 15 25")
	i.Observations[1].Breakdown = map[string]string{"kön": "kvinnor"}
	if a := Of(country()).Analyse(i); len(a.Changes) != 0 {
		t.Errorf("%+v", a.Changes)
	}
}

// Rounding keeps six digits and no noise.
func TestWrittenNumbers(t *testing.T) {
	for in, want := range map[float64]float64{0.1 + 0.2: 0.3, 32.5211 - 29: 3.5211, 1234567: 1234570, 0.00012345678: 0.000123457, -1e-12: 0} {
		if got := rounded(in); got != want {
			t.Errorf("%v is written %v, want %v", in, got, want)
		}
	}
}

// BenchmarkAnalyse analyses a measure of 300 municipalities, about as many as Sweden has.
func BenchmarkAnalyse(b *testing.B) {
	r := rand.New(rand.NewPCG(15, 16))
	p, i := &model.Programme{Settings: model.Settings{MunicipalityCode: "0"}}, measure()
	for _, period := range []string{"2020", "2021"} {
		i.Periods = append(i.Periods, model.Period{ID: period, Start: period + "-01-01", End: period + "-12-31"})
		for k := range 300 {
			v := 30 + 20*r.Float64()
			lower, upper := v-3, v+3
			i.Observations = append(i.Observations, model.Observation{Place: strconv.Itoa(k), Period: period, Value: &v, Lower: &lower, Upper: &upper, Level: 0.95})
		}
	}
	for k := range 300 {
		p.Places = append(p.Places, model.Place{Code: strconv.Itoa(k), Kind: model.Municipality})
	}
	for b.Loop() {
		Of(p).Analyse(i)
	}
}

package stat

import (
	"fmt"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// seasonal is an indicator with values of a municipality from a list of "period value"; "2021K2 ." is a value
// that is missing and "2021K2 5!" one that begins a new series.
func seasonal(t *testing.T, unit model.Unit, rows ...string) (*Statistics, *model.Indicator) {
	t.Helper()
	p := &model.Programme{Settings: model.Settings{MunicipalityCode: "9901"}, Places: []model.Place{{Code: "9901", Kind: model.Municipality, Name: model.Text{"sv": "Åmdal"}}}}
	i := &model.Indicator{ID: "m", Unit: unit}
	for _, row := range rows {
		var id, text string
		if _, err := fmt.Sscan(row, &id, &text); err != nil {
			t.Fatal(err)
		}
		when, err := period.Parse(id)
		if err != nil {
			t.Fatal(err)
		}
		o := model.Observation{Place: "9901", Period: id, Missing: "not_available"}
		var v float64
		if n, _ := fmt.Sscan(text, &v); n == 1 {
			o.Value, o.Missing = &v, ""
		}
		if text[len(text)-1] == '!' {
			o.Flags = []model.Flag{model.SeriesBreak}
		}
		i.Periods, i.Observations = append(i.Periods, when), append(i.Observations, o)
	}
	return Of(p), i
}

// Counts and amounts of parts of a year are summed over the last twelve months, and over the twelve before;
// shares, weeks and whole years are not, and nothing is summed that has a gap.
func TestYearly(t *testing.T) {
	two := []string{"2020K1 1", "2020K2 2", "2020K3 3", "2020K4 4", "2021K1 10", "2021K2 20", "2021K3 30", "2021K4 40"}
	for name, test := range map[string]struct {
		unit model.Unit
		rows []string
		want string
	}{
		"two years":            {model.Count, two, "2021K1–2021K4 100, before 10"},
		"money":                {"sek", two, "2021K1–2021K4 100, before 10"},
		"a share":              {model.Percent, two, ""},
		"across new year":      {model.Count, append(two, "2022K1 100"), "2021K2–2022K1 190, before 19"},
		"one year":             {model.Count, two[:4], "2020K1–2020K4 10"},
		"less than a year":     {model.Count, two[:3], ""},
		"a value is missing":   {model.Count, []string{"2021K1 10", "2021K2 .", "2021K3 30", "2021K4 40"}, "2021K1–2021K4 missing [2021K2]"},
		"the last is missing":  {model.Count, append(two[:7:7], "2021K4 ."), "2020K4–2021K3 64"},
		"a row is missing":     {model.Count, []string{"2020K4 1", "2021K1 10", "2021K3 30", "2021K4 40"}, ""},
		"the series breaks":    {model.Count, []string{"2021K1 10", "2021K2 20", "2021K3 30!", "2021K4 40"}, "2021K1–2021K4"},
		"it broke a year ago":  {model.Count, append([]string{"2020K1 1", "2020K2 2", "2020K3 3", "2020K4 4", "2021K1 10!"}, two[5:]...), "2021K1–2021K4 100"},
		"halves of a year":     {model.Count, []string{"2020H1 1", "2020H2 2", "2021H1 3", "2021H2 4"}, "2021H1–2021H2 7, before 3"},
		"with whole years too": {model.Count, append([]string{"2019 50", "2020 60"}, two...), "2021K1–2021K4 100, before 10"},
		"whole years":          {model.Count, []string{"2020 1", "2021 2"}, ""},
		"weeks":                {model.Count, []string{"2021V01 1", "2021V02 2"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s, i := seasonal(t, test.unit, test.rows...)
			got := ""
			for _, y := range s.Analyse(i).Yearly {
				got = y.First + "–" + y.Last
				if y.Sum != nil {
					got += fmt.Sprint(" ", *y.Sum)
				}
				if y.Before != nil {
					got += fmt.Sprint(", before ", *y.Before)
				}
				if y.Missing != nil {
					got += fmt.Sprint(" missing ", y.Missing)
				}
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// A quarter is compared with the same one of other years, and periods of different length are never compared.
func TestSeasons(t *testing.T) {
	for name, test := range map[string]struct {
		rows []string
		want string
	}{
		"quarters":           {[]string{"2019K1 1", "2019K4 2", "2020K1 3", "2020K4 4", "2021K1 5"}, "[2021K1 since 2019K1 2021K1 since 2020K1]"},
		"none a year ago":    {[]string{"2020K2 3", "2020K4 4", "2021K1 5"}, "[]"},
		"a year and quarter": {[]string{"2019 10", "2020 12", "2021K1 5"}, "[]"},
		"spans":              {[]string{"2015-2016 1", "2017 2", "2017-2018 3"}, "[2017-2018 since 2015-2016]"},
		"it broke between":   {[]string{"2019K1 1", "2020K1 2", "2020K3 9!", "2021K1 3"}, "[2021K1 since 2020K1]"},
	} {
		t.Run(name, func(t *testing.T) {
			s, i := seasonal(t, model.Percent, test.rows...)
			var got []string
			for _, c := range s.Analyse(i).Changes {
				got = append(got, c.Period+" since "+c.Since)
			}
			if fmt.Sprint(got) != test.want {
				t.Errorf("got %v, want %s", got, test.want)
			}
		})
	}
}

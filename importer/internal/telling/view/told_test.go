package view

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// cases are indicators in few words: a name, a unit, the rest of the sentence that begins with the
// value, and observations "place period value lower upper", where a value may be "-reason", an
// interval may be left out, and "break" and "rounded" may stand after.
var cases = []struct{ name, unit, statement, observations string }{
	{"Högre än båda | Higher than both", "percent", "känner sig otrygga | feel unsafe", "0126 2021 32.5 29.8 35.3; 01 2021 29 28.5 29.5; 00 2021 27 26.8 27.2"},
	{"Lägre än båda | Lower than both", "percent", "känner sig trygga | feel safe", "0126 2021 58 55 61; 01 2021 70 69 71; 00 2021 73 72.5 73.5"},
	{"Högre och lägre | Higher and lower", "percent", "litar på polisen | trust the police", "0126 2021 60 58 62; 01 2021 55 54 56; 00 2021 65 64.5 65.5"},
	{"Ett av två | One of two", "percent", "är oroliga | are worried", "0126 2021 31 28 34; 01 2021 30 29 31; 00 2021 25 24.5 25.5"},
	{"Ingen säkerställd | None significant", "percent", "har utsatts för hot | were threatened", "0126 2021 8.3 6.8 10.1; 01 2021 9.3 8.8 9.8; 00 2021 8.1 7.9 8.3"},
	{"Samma värde | The same value", "percent", "har utsatts | were victims", "0126 2021 10 8 12; 01 2021 10 9.5 10.5; 00 2021 10 9.8 10.2"},
	{"Avrundat till hela | Rounded to whole", "percent", "undviker platser | avoid places", "0126 2021 31.2 29.8 32.6; 01 2021 29 28 30 rounded; 00 2021 29 29 30 rounded"},
	{"Bara länet | Only the county", "percent", "är nöjda | are content", "0126 2021 70 66 74; 01 2021 60 59 61"},
	{"Landet saknar intervall | Country without interval", "percent", "är trygga hemma | are safe at home", "0126 2021 80 77 83; 01 2021 75 74 76; 00 2021 77"},
	{"Eget intervall saknas | Own interval missing", "percent", "går ut | go out", "0126 2021 44; 01 2021 40 39 41; 00 2021 41 40.5 41.5"},
	{"Inga intervall | No intervals", "percent", "deltar | take part", "0126 2021 44; 01 2021 40; 00 2021 41"},
	{"Länet saknar värde | County without value", "percent", "röstar | vote", "0126 2021 80 78 82; 01 2021 -not_published; 00 2021 84 83.5 84.5"},
	{"Litet tal | Small number", "percent", "utsattes för rån | were robbed", "0126 2021 1.2 0.7 1.9; 01 2021 1.6 1.4 1.8; 00 2021 1 0.9 1.1"},
	{"En procent | One percent", "percent", "har larm | have alarms", "0126 2021 1 0.5 1.9; 01 2021 2 1.8 2.2"},
	{"Utan utsaga | Without statement", "percent", "", "0126 2021 63 59 68; 01 2021 70 69 71"},
	{"Om hushåll | About households", "percent", "av hushållen har lås | of households have locks", "0126 2021 63 59 68; 01 2021 70 69 71"},
	{"För få svar | Too few answers", "percent", "känner sig trygga | feel safe", "0187 2021 -too_few_answers; 01 2021 70 69 71; 0126 2021 71 68 74"},
	{"För få svar nu | Too few answers now", "percent", "känner sig trygga | feel safe", "0187 2019 66; 0187 2021 -too_few_answers; 0126 2021 71 68 74"},
	{"Sekretess | Suppressed", "percent", "känner sig trygga | feel safe", "0187 2021 -suppressed; 0126 2021 71 68 74"},
	{"Annan kommun | Another municipality", "percent", "känner sig trygga | feel safe", "0187 2021 91 87 94; 0117 2021 70 65 75; 0126 2021 71 68 74; 01 2021 76 75 77; 00 2021 74 73.5 74.5"},
	{"Del och helhet | Part and whole", "percent", "känner sig trygga | feel safe", "0126-mellersta 2021 77 72 82; 0126-ostra 2021 54 48 60; 0126 2021 63 60.5 65.5; 01 2021 70 69.5 70.5"},
	{"Del utan säkerställd skillnad | Part without significant difference", "percent", "känner sig trygga | feel safe", "0126-mellersta 2021 64 58 70; 0126 2021 63 60.5 65.5"},
	{"Ökat | Increased", "percent", "känner sig trygga | feel safe", "0126 2017 60 58 62; 0126 2021 66 64 68"},
	{"Minskat | Decreased", "percent", "känner sig otrygga | feel unsafe", "0126 2017 40 38 42; 0126 2021 33 31 35"},
	{"Ingen säkerställd förändring | No significant change", "percent", "känner sig otrygga | feel unsafe", "0126 2017 40 37 43; 0126 2019 39 36 42; 0126 2021 38 35 41"},
	{"Tre perioder | Three periods", "percent", "känner sig otrygga | feel unsafe", "0126 2017 45 43 47; 0126 2019 39 36 42; 0126 2021 38 35 41; 01 2021 36 35 37"},
	{"Intervall bara nu | Interval only now", "percent", "känner sig otrygga | feel unsafe", "0126 2017 31; 0126 2019 33; 0126 2021 32.5 29.8 35.3; 01 2017 30; 01 2021 29 28.5 29.5"},
	{"Intervall bara då | Interval only then", "percent", "känner sig otrygga | feel unsafe", "0126 2017 31 29 33; 0126 2021 32.5"},
	{"Seriebrott | Break in series", "percent", "känner sig otrygga | feel unsafe", "0126 2017 31 29 33; 0126 2021 42 40 44 break"},
	{"Överlappande perioder | Overlapping periods", "percent", "känner sig otrygga | feel unsafe", "0126 2018-2019 31 29 33; 0126 2019-2020 42 40 44"},
	{"Lucka | Gap", "percent", "känner sig otrygga | feel unsafe", "0126 2017 31 29 33; 0126 2019 -not_asked; 0126 2021 38 36 40"},
	{"En procentenhet | One percentage point", "percent", "är medlemmar | are members", "0126 2017 50 49.7 50.3; 0126 2021 51 50.7 51.3"},
	{"Bara polisen | Only the police", "percent", "känner sig trygga | feel safe", "lpo-huddinge 2020 71; lpo-huddinge 2022 77"},
	{"Antal olyckor | Number of accidents", "count", "", "0126 2020 1234; 0126 2021 1180; 01 2021 23456"},
	{"Antal med intervall | Number with interval", "count", "", "0126 2020 120 100 143; 0126 2021 180 155 208"},
	{"Anmälda brott per 100 000 | Reported crime per 100,000", "per_100000", "", "0126 2021 11234; 01 2021 13890; 00 2021 13500"},
	{"Skadade per 1 000 | Injured per 1,000", "per_1000", "", "0126 2021 3.1 2.4 3.9; 01 2021 4.8 4.6 5; 00 2021 3.3 3.25 3.35"},
	{"Svarstid | Response time", "minutes", "", "0126 2019 9.5 9.1 9.9; 0126 2021 8.2 7.9 8.5; 01 2021 8.3 8.2 8.4"},
	{"Kostnad | Cost", "sek", "", "0126 2020 512000; 0126 2021 498000"},
	{"Index | Index", "index", "", "0126 2021 -3.5 -5 -2; 01 2021 1.2 0.8 1.6"},
	{"Noll | Zero", "percent", "utsattes | were victims", "0126 2021 0; 01 2021 0.4 0.3 0.5"},
}

func caseProgramme(t *testing.T) *model.Programme {
	t.Helper()
	p := example()
	for i := range p.Places {
		n := map[string]int{"00": 10_551_707, "01": 2_454_821, "0126": 113_920, "0187": 11_900, "0117": 49_200, "0126-mellersta": 30_000, "0126-ostra": 25_000}[p.Places[i].Code]
		if n > 0 {
			p.Places[i].Population = &model.Population{Count: n, Date: "2023-12-31"}
		}
	}
	p.Indicators = nil
	for n, c := range cases {
		sv, en, _ := strings.Cut(c.name, " | ")
		i := model.Indicator{ID: fmt.Sprintf("m%02d", n), Area: "trygghet", Name: model.Text{"sv": sv, "en": en}, Unit: model.Unit(c.unit), Decimals: 1}
		if c.unit == "count" || c.unit == "sek" || c.unit == "per_100000" {
			i.Decimals = 0
		}
		if sv, en, _ := strings.Cut(c.statement, " | "); sv != "" {
			i.Statement = &model.Text{"sv": sv, "en": en}
		}
		for text := range strings.SplitSeq(c.observations, "; ") {
			i.Observations = append(i.Observations, caseObservation(t, text))
		}
		for _, o := range i.Observations {
			period, err := period.Parse(o.Period)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Contains(i.Periods, period) {
				i.Periods = append(i.Periods, period)
			}
		}
		slices.SortFunc(i.Periods, func(a, b model.Period) int { return strings.Compare(a.Start, b.Start) })
		p.Indicators = append(p.Indicators, i)
	}
	return p
}

func caseObservation(t *testing.T, text string) model.Observation {
	words := strings.Fields(text)
	o := model.Observation{Place: words[0], Period: words[1]}
	number := func(s string) *float64 {
		v, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		return &v
	}
	if reason, missing := strings.CutPrefix(words[2], "-"); missing && reason[0] >= 'a' {
		o.Missing = model.Meaning(reason)
		return o
	}
	o.Value = number(words[2])
	if len(words) > 4 {
		o.Lower, o.Upper, o.Level = number(words[3]), number(words[4]), 0.95
	}
	switch words[len(words)-1] {
	case "break":
		o.Flags = []model.Flag{model.SeriesBreak}
	case "rounded":
		o.Rounded = 1
	}
	return o
}

// TestTold holds every sentence that the cases give at every place that they have a row of, in both
// languages. Read what -update changes, one by one.
func TestTold(t *testing.T) {
	var b strings.Builder
	n := 0
	for _, language := range []string{"sv", "en"} {
		p := caseProgramme(t)
		e := siteOf(p, analyses(p), model.Index{}, language)
		for _, m := range e.indicators {
			fmt.Fprintf(&b, "%s %s\n", language, e.text(m.Name))
			var places []string
			for _, o := range m.Observations {
				if !slices.Contains(places, o.Place) {
					places = append(places, o.Place)
				}
			}
			for _, place := range places {
				sentences := e.told(m, place)
				if len(sentences) < 1 || len(sentences) > 3 {
					t.Errorf("%s at %s: %d sentences", e.text(m.Name), place, len(sentences))
				}
				for _, s := range sentences {
					fmt.Fprintf(&b, "\t%s\n", s)
					n++
				}
			}
		}
	}
	if n < 300 {
		t.Errorf("only %d sentences", n)
	}
	goldenText(t, "told.txt", b.String())
}

// No sentence says more than the test does: what is not established is never said to be equal, and
// higher, lower, increased and decreased stand only where the difference is established.
func TestToldSaysNoMoreThanTheTest(t *testing.T) {
	p := caseProgramme(t)
	for language, verdicts := range map[string][]string{
		"sv": {"högre än", "lägre än", "ökat", "minskat"}, "en": {"higher than", "lower than", "increased", "decreased"},
	} {
		e := siteOf(p, analyses(p), model.Index{}, language)
		established := map[bool]int{}
		for _, m := range e.indicators {
			for _, o := range m.Observations {
				text := strings.Join(e.told(m, o.Place), " ")
				for _, claim := range []string{"ingen skillnad", "lika", "no difference", "equal", "oförändrad", "unchanged", "%!", "NaN"} {
					if strings.Contains(text, claim) {
						t.Errorf("%q says %q", text, claim)
					}
				}
				verdict := slices.ContainsFunc(verdicts, func(v string) bool { return strings.Contains(text, v) })
				found := false
				if latest := m.Latest(o.Place); latest.Value != nil {
					for _, other := range e.around(o.Place) {
						d := m.difference(o.Place, other, latest.Period)
						found = found || d != nil && d.Established()
					}
					for _, c := range m.changesOf(o.Place) {
						found = found || c.Established()
						break
					}
				}
				if verdict != found {
					t.Errorf("%q: a verdict %v, established %v", text, verdict, found)
				}
				established[found]++
			}
		}
		if established[true] < 20 || established[false] < 20 {
			t.Errorf("the cases are lopsided: %v", established)
		}
	}
}

// goldenText compares with a text of testdata, or writes it; ~ stands there for a no-break space.
func goldenText(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	got := strings.ReplaceAll(text, noBreak, "~")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("what is said differs from %s; look at what -update changes", path)
	}
}

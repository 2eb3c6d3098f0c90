package view

import (
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
)

// spaced writes the no-break spaces of an expected text.
func spaced(s string) string { return strings.ReplaceAll(s, " ", noBreak) }

func edit(t *testing.T, change func(*model.Programme), lang string) *site {
	t.Helper()
	p := example()
	if change != nil {
		change(p)
	}
	return siteOf(p, analyses(p), exampleIndex(p), lang)
}

func (e *site) byID(id string) *indicator {
	return e.indicators[slices.IndexFunc(e.indicators, func(m *indicator) bool { return m.ID == id })]
}

func TestHeadline(t *testing.T) {
	statement := model.Text{"sv": "känner sig trygga", "en": "feel safe"}
	tests := []struct {
		value     float64
		statement *model.Text
		sv, en    string
	}{
		{63, &statement, "Omkring sex av tio i Huddinge känner sig trygga", "About six in ten in Huddinge feel safe"},
		{60, &statement, "Sex av tio i Huddinge känner sig trygga", "Six in ten in Huddinge feel safe"},
		{67, &statement, "Omkring sju av tio i Huddinge känner sig trygga", "About seven in ten in Huddinge feel safe"},
		{65, &statement, "65 procent i Huddinge känner sig trygga", "65 percent in Huddinge feel safe"},
		{3, &statement, "3 procent i Huddinge känner sig trygga", "3 percent in Huddinge feel safe"},
		{98, &statement, "98 procent i Huddinge känner sig trygga", "98 percent in Huddinge feel safe"},
		{63, &model.Text{"sv": "av hushållen har lås"}, "Huddinge: 63 procent av hushållen har lås", "Feel safe outdoors after dark: 63% in Huddinge"},
		{63, nil, "Trygga utomhus när det är mörkt: " + spaced("63 %") + " i Huddinge", "Feel safe outdoors after dark: 63% in Huddinge"},
	}
	for _, tt := range tests {
		change := func(p *model.Programme) {
			p.Indicators[0].Statement = tt.statement
			p.Indicators[0].Observations[0].Value = &tt.value
		}
		for language, want := range map[string]string{"sv": tt.sv, "en": tt.en} {
			if got := (startPage{edit(t, change, language)}).start().Headline.Title; got != want {
				t.Errorf("%v: got %q, want %q", tt.value, got, want)
			}
		}
	}
}

func TestInterval(t *testing.T) {
	e := edit(t, nil, "sv")
	m := e.byID("trygg-utomhus-morker")
	tests := []struct{ place, want string }{
		{"0126", "Med 95 procents säkerhet ligger andelen mellan 59 och 68 procent."},
		{"01", "Källan anger inget osäkerhetsintervall."},
	}
	for _, tt := range tests {
		if got := e.interval(m, m.At(tt.place, "2021")); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.place, got, tt.want)
		}
	}
	if got := e.interval(e.byID("otrygg-sen-kvall"), e.byID("otrygg-sen-kvall").At("0187", "2021-2022")); got != "" {
		t.Errorf("a missing value has an interval sentence: %q", got)
	}
	m.Unit = "count"
	if got := e.interval(m, m.At("01", "2021")); got != "" {
		t.Errorf("a count without an interval has an interval sentence: %q", got)
	}
}

func TestSurroundings(t *testing.T) {
	say := func(change func(*model.Indicator)) []string {
		e := edit(t, func(p *model.Programme) {
			i := slices.IndexFunc(p.Indicators, func(i model.Indicator) bool { return i.ID == "trygg-utomhus-morker" })
			change(&p.Indicators[i])
		}, "sv")
		return startPage{e}.surroundings(e.byID("trygg-utomhus-morker"), "2021")
	}
	untested := "Jämfört med Stockholms län (" + spaced("70 %") + ") och hela landet (" + spaced("73 %") + ") går skillnaden inte att pröva: källan anger inget osäkerhetsintervall där."
	for name, tt := range map[string]struct {
		change func(*model.Indicator)
		want   []string
	}{
		"the source compares neither": {func(i *model.Indicator) { i.Comparisons = nil }, []string{untested}},
		"it compares one": {func(i *model.Indicator) {
			i.Comparisons = []model.Comparison{{Period: "2021", Place: "01", AgainstPlace: "0126", Outcome: model.Higher, Significance: model.NotSignificant}}
		}, []string{"Jämfört med hela landet (" + spaced("73 %") + ") går skillnaden inte att pröva: källan anger inget osäkerhetsintervall där.",
			"Andelen är lägre än i Stockholms län (" + spaced("70 %") + "), men skillnaden är inte statistiskt säkerställd enligt källan."}},
		"it compares with an earlier year": {func(i *model.Indicator) {
			i.Comparisons = []model.Comparison{{Period: "2021", Place: "0126", AgainstPeriod: "2020", Outcome: model.Lower, Significance: model.Significant}}
		}, []string{untested, "Enligt källan är andelen lägre i Huddinge 2021 än 2020. Skillnaden är statistiskt säkerställd enligt källan."}},
		// What the source has established leads; what is tested here stands beside it.
		"tested here": {func(i *model.Indicator) {
			for n := range i.Observations {
				if o := &i.Observations[n]; o.Place == "01" || o.Place == "00" {
					o.Lower, o.Upper, o.Level = new(*o.Value-1), new(*o.Value+1), 0.95
				}
			}
		}, []string{"Andelen är lägre än i Stockholms län (" + spaced("70 %") + ", 69–71), och skillnaden är statistiskt säkerställd enligt källan; andelen är lägre än i hela landet (" + spaced("73 %") + ", 72–74), och skillnaden är statistiskt säkerställd.",
			"Enligt källan är andelen 2021 högre i hela landet än i Huddinge. Källan säger inte om skillnaden är statistiskt säkerställd."}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := say(tt.change); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestComparison(t *testing.T) {
	const (
		yesSv, yesEn         = " Skillnaden är statistiskt säkerställd enligt källan.", " The difference is statistically significant according to the source."
		noSv, noEn           = " Skillnaden är inte statistiskt säkerställd enligt källan.", " The difference is not statistically significant according to the source."
		notStatedSv, notStEn = " Källan säger inte om skillnaden är statistiskt säkerställd.", " The source does not say whether the difference is statistically significant."
	)
	tests := []struct {
		name   string
		c      model.Comparison
		sv, en string
	}{
		{"place, significant", model.Comparison{Period: "2021", Place: "01", AgainstPlace: "0126", Outcome: model.Higher, Significance: model.Significant},
			"Enligt källan är andelen 2021 högre i Stockholms län än i Huddinge." + yesSv, "According to the source, the share in 2021 is higher in Stockholm County than in Huddinge." + yesEn},
		{"country, not stated", model.Comparison{Period: "2021", Place: "00", AgainstPlace: "0126", Outcome: model.Higher, Significance: model.SignificanceNotStated},
			"Enligt källan är andelen 2021 högre i hela landet än i Huddinge." + notStatedSv, "According to the source, the share in 2021 is higher in the whole country than in Huddinge." + notStEn},
		{"not significant", model.Comparison{Period: "2021", Place: "01", AgainstPlace: "0126", Outcome: model.Lower, Significance: model.NotSignificant},
			"Enligt källan är andelen 2021 lägre i Stockholms län än i Huddinge." + noSv, "According to the source, the share in 2021 is lower in Stockholm County than in Huddinge." + noEn},
		{"part against whole", model.Comparison{Period: "2021", Place: "0126-mellersta", AgainstPlace: "0126", Outcome: model.Different, Significance: model.Significant},
			"Enligt källan skiljer sig andelen åt mellan Mellersta Huddinge och hela Huddinge 2021." + yesSv, "According to the source, the share differs between Central Huddinge and Huddinge as a whole in 2021." + yesEn},
		{"period", model.Comparison{Period: "2021", Place: "0126", AgainstPeriod: "2020", Outcome: model.Lower, Significance: model.SignificanceNotStated},
			"Enligt källan är andelen lägre i Huddinge 2021 än 2020." + notStatedSv, "According to the source, the share is lower in Huddinge in 2021 than in 2020." + notStEn},
		{"no difference in time, tested", model.Comparison{Period: "2021", Place: "0126", AgainstPeriod: "2020", Outcome: model.NoDifference, Significance: model.NotSignificant},
			"Enligt källan finns det ingen statistiskt säkerställd skillnad i andelen i Huddinge mellan 2020 och 2021.", "According to the source, there is no statistically significant difference in the share in Huddinge between 2020 and 2021."},
		{"no difference, not stated", model.Comparison{Period: "2021", Place: "0126-ostra", AgainstPlace: "0126-mellersta", Outcome: model.NoDifference, Significance: model.SignificanceNotStated},
			"Enligt källan är det ingen skillnad i andelen mellan Östra Huddinge och Mellersta Huddinge 2021.", "According to the source, there is no difference in the share between Eastern Huddinge and Central Huddinge in 2021."},
		{"nothing but lower", model.Comparison{Outcome: model.Lower, Significance: model.SignificanceNotStated},
			"Enligt källan är andelen lägre än tidigare; källan säger inte vilken plats eller vilka år det gäller." + notStatedSv, "According to the source, the share is lower than before; the source does not say for which place or which years." + notStEn},
		{"before, place known", model.Comparison{Period: "2021", Place: "0126", Outcome: model.Lower, Significance: model.SignificanceNotStated},
			"Enligt källan är andelen lägre i Huddinge 2021 än tidigare; källan säger inte vilka år den jämför med." + notStatedSv, "According to the source, the share is lower in Huddinge in 2021 than before; the source does not say which years it compares with." + notStEn},
		{"place unknown", model.Comparison{Period: "2021", AgainstPeriod: "2020", Outcome: model.Higher, Significance: model.SignificanceNotStated},
			"Enligt källan är andelen högre 2021 än 2020; källan säger inte vilken plats det gäller." + notStatedSv, "According to the source, the share is higher in 2021 than in 2020; the source does not say for which place." + notStEn},
	}
	sv, en := edit(t, nil, "sv"), edit(t, nil, "en")
	for _, tt := range tests {
		if got := sv.comparison(sv.byID("trygg-utomhus-morker"), &tt.c, sv.theSource()); got != tt.sv {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.sv)
		}
		if got := en.comparison(en.byID("trygg-utomhus-morker"), &tt.c, en.theSource()); got != tt.en {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.en)
		}
	}
}

// Below a heading that names the source, nothing else does.
func TestPlainComparison(t *testing.T) {
	tests := []struct {
		c      model.Comparison
		sv, en string
	}{
		{model.Comparison{Period: "2021", Place: "01", AgainstPlace: "0126", Outcome: model.Higher, Significance: model.Significant},
			"Andelen 2021 är högre i Stockholms län än i Huddinge. Skillnaden är statistiskt säkerställd.", "The share in 2021 is higher in Stockholm County than in Huddinge. The difference is statistically significant."},
		{model.Comparison{Period: "2021", Place: "0126-mellersta", AgainstPlace: "0126", Outcome: model.Different, Significance: model.SignificanceNotStated},
			"Andelen skiljer sig åt mellan Mellersta Huddinge och hela Huddinge 2021. Källan säger inte om skillnaden är statistiskt säkerställd.", "The share differs between Central Huddinge and Huddinge as a whole in 2021. The source does not say whether the difference is statistically significant."},
		{model.Comparison{Period: "2021", Place: "0126", AgainstPeriod: "2020", Outcome: model.NoDifference, Significance: model.NotSignificant},
			"Det finns ingen statistiskt säkerställd skillnad i andelen i Huddinge mellan 2020 och 2021.", "There is no statistically significant difference in the share in Huddinge between 2020 and 2021."},
		{model.Comparison{Period: "2021", Place: "0126", AgainstPeriod: "2020", Outcome: model.NoDifference, Significance: model.SignificanceNotStated},
			"Det är ingen skillnad i andelen i Huddinge mellan 2020 och 2021.", "There is no difference in the share in Huddinge between 2020 and 2021."},
	}
	sv, en := edit(t, nil, "sv"), edit(t, nil, "en")
	for _, tt := range tests {
		if got := sv.comparison(sv.byID("trygg-utomhus-morker"), &tt.c, ""); got != tt.sv {
			t.Errorf("got %q\nwant %q", got, tt.sv)
		}
		if got := en.comparison(en.byID("trygg-utomhus-morker"), &tt.c, ""); got != tt.en {
			t.Errorf("got %q\nwant %q", got, tt.en)
		}
	}
}

// A count comes from no sample, so that nobody asks whether it is significant.
func TestComparisonOfCount(t *testing.T) {
	e := edit(t, nil, "sv")
	m := e.byID("olyckor-utryckning")
	want := "Enligt källan är antalet lägre än tidigare; källan säger inte vilken plats eller vilka år det gäller."
	if got := e.indicatorSentence(m); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := e.statedBriefly(m), "lägre än tidigare enligt källan"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRanking(t *testing.T) {
	tests := []struct{ language, by, want string }{
		{"sv", "källan", "Enligt källan har Huddinge plats 16 av 21 kommuner i länet som deltog (2021). Haninge och Sollentuna deltog inte."},
		{"sv", "", "Huddinge har plats 16 av 21 kommuner i länet som deltog (2021). Haninge och Sollentuna deltog inte."},
		{"en", "the source", "According to the source, Huddinge ranks 16th of 21 municipalities in the county that took part (2021). Haninge and Sollentuna did not take part."},
	}
	for _, tt := range tests {
		e := edit(t, nil, tt.language)
		r := e.byID("trygg-utomhus-morker").Rankings[0]
		if got := e.ranking(&r, tt.by); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
		r.Absent = nil
		if got := e.ranking(&r, tt.by); !strings.HasPrefix(tt.want, got) {
			t.Errorf("without absent: %q", got)
		}
	}
}

func TestFigure(t *testing.T) {
	e := edit(t, nil, "sv")
	m := e.byID("otrygg-sen-kvall")
	tests := []struct {
		place, period string
		want          Figure
	}{
		{"0126", "2021-2022", Figure{Value: spaced("32,5 %"), Interval: "29,8–35,3"}},
		{"00", "2021-2022", Figure{Value: spaced("26 %"), Interval: "26–26"}},
		{"0187", "2017-2018", Figure{Value: spaced("0 %"), Sign: ".", Notes: []string{"andelen är 0; källans tecken ”.”"}}},
		{"0187", "2021-2022", Figure{Missing: "för få har svarat", Sign: "x"}},
		{"0117", "2021-2022", Figure{Value: spaced("12,5 %"), Notes: []string{"preliminär"}}},
		{"0136", "2021-2022", Figure{}},
	}
	for _, tt := range tests {
		got := e.figure(m, m.At(tt.place, tt.period))
		if got.Value != tt.want.Value || got.Interval != tt.want.Interval || got.Missing != tt.want.Missing || got.Sign != tt.want.Sign || !slices.Equal(got.Notes, tt.want.Notes) {
			t.Errorf("%s %s: got %+v, want %+v", tt.place, tt.period, got, tt.want)
		}
	}
}

func TestRoundings(t *testing.T) {
	e := edit(t, nil, "sv")
	m := e.byID("otrygg-sen-kvall")
	v := 20.0
	value := func(place string, step float64) reading {
		return reading{m, &model.Observation{Place: place, Value: &v, Rounded: step}}
	}
	tests := []struct {
		name  string
		shown []reading
		want  []string
	}{
		{"nothing", nil, nil},
		{"no rounding", []reading{value("0126", 0), value("01", 0.1)}, nil},
		{"all", []reading{value("0126", 1), value("01", 1)}, []string{"Källan har avrundat värdena till hela procent."}},
		{"one place", []reading{value("0126", 0), value("01", 1), value("01", 1)}, []string{"Källan har avrundat värden för Stockholms län till hela procent."}},
		{"some of one place", []reading{value("0126", 0), value("01", 1), value("01", 0)}, []string{"Källan har avrundat en del värden för Stockholms län till hela procent."}},
		{"two steps", []reading{value("01", 1), value("00", 5)}, []string{"Källan har avrundat värden för Stockholms län till hela procent.", "Källan har avrundat värden för hela landet till närmaste 5."}},
		{"many places", []reading{value("0126", 0), value("01", 1), value("00", 1), value("0114", 1), value("0117", 1), value("0136", 1)}, []string{"Källan har avrundat en del värden till hela procent."}},
		{"a missing value is not rounded", []reading{value("01", 1), {m, &model.Observation{Place: "01", Missing: model.TooFew}}}, []string{"Källan har avrundat värdena till hela procent."}},
	}
	for _, tt := range tests {
		if got := e.roundings(tt.shown); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

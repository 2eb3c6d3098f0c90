package view

import (
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/sample"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/stat"
)

// example is a programme like a real one, with a case of everything that a page has to say.
func example() *model.Programme {
	text := func(s string) model.Text {
		sv, en, _ := strings.Cut(s, " | ")
		return model.Text{"sv": sv, "en": en}
	}
	ref := func(s string) *model.Text { t := text(s); return &t }
	number := func(v float64) *float64 { return &v }
	count := func(n int) *int { return &n }
	from := func(sheet, cell string) model.From {
		return model.From{Workbook: "uppfoljning-2021.xlsx", Sheet: sheet, Cell: cell}
	}
	period := func(id string) model.Period { p, _ := period.Parse(id); return p }
	place := func(code, name string, kind model.PlaceKind, within string) model.Place {
		return model.Place{Code: code, Name: text(name), Kind: kind, Within: within, From: from("Platser", "A2")}
	}
	share := func(code, year string, v float64) model.Observation {
		return model.Observation{Place: code, Period: year, Value: number(v), From: from("Värden", "D5")}
	}
	with := func(o model.Observation, lower, upper float64) model.Observation {
		o.Lower, o.Upper, o.Level = number(lower), number(upper), 0.95
		return o
	}
	rounded := func(o model.Observation, step float64) model.Observation { o.Rounded = step; return o }
	of := func(o model.Observation, n int) model.Observation { o.Respondents = count(n); return o }
	huddinge := place("0126", "Huddinge", model.Municipality, "01")
	huddinge.Population = &model.Population{Count: 113920, Date: "2023-12-31", Source: ref("SCB | Statistics Sweden")}
	highest := share("0187", "2021", 91)
	highest.Comment = ref("högst i länet | highest in the county")

	return &model.Programme{
		Settings: model.Settings{
			Municipality: text("Huddinge | Huddinge"), MunicipalityCode: "0126", Name: text("Program för trygghet och säkerhet | Programme for safety and security"),
			Period: "2018-2021", FollowUp: 2021, Publisher: text("Huddinge kommun | Huddinge Municipality"), PublisherID: "212000-0068", Source: ref("Uppföljning för 2021"),
		},
		Areas: []model.Area{
			{ID: "trygghet", Name: text("Trygghetsskapande och brottsförebyggande arbete | Safety and crime prevention"), Covers: ref("Våld, skadegörelse och stöd till brottsoffer. | Violence, vandalism and support to victims.")},
			{ID: "olyckor", Name: text("Skydd mot olyckor | Protection against accidents")},
			{ID: "krisberedskap", Name: text("Krisberedskap | Crisis preparedness")},
			{ID: "civilt-forsvar", Name: text("Civilt försvar | Civil defence")},
		},
		Goals: []model.Goal{
			{ID: "overgripande", Kind: model.GoalOverall, Text: text("Huddinge är en trygg och säker kommun. | Huddinge is a safe and secure municipality."), Status: model.NotAssessed, Motivation: text("Uppföljningen bedömer inte målet. | The follow-up does not assess the goal.")},
			{ID: "trygghet", Kind: model.GoalArea, Area: "trygghet", Text: text("Fler känner sig trygga. | More people feel safe."), Status: model.NotAssessed, Motivation: text("Uppföljningen bedömer inte målet. | The follow-up does not assess the goal.")},
			{ID: "klotter-hantera", Kind: model.GoalGuideline, Area: "trygghet", Text: text("Klotter hanteras snabbt. | Graffiti is dealt with quickly."), Status: model.Met, Motivation: text("Förvaltningen bedömer målet som uppfyllt."), Assessed: 2021, AssessedBy: ref("förvaltningen | the administration")},
			{ID: "klotter-forebygga", Kind: model.GoalGuideline, Area: "trygghet", Text: text("Klotter förebyggs. | Graffiti is prevented."), Status: model.Met, Motivation: text("Förvaltningen bedömer målet som uppfyllt."), Assessed: 2021, AssessedBy: ref("förvaltningen | the administration")},
			{ID: "olyckor", Kind: model.GoalArea, Area: "olyckor", Text: text("Färre olyckor. | Fewer accidents."), Status: model.NotAssessed, Motivation: text("Uppföljningen bedömer inte målet. | The follow-up does not assess the goal.")},
		},
		Places: []model.Place{
			place("00", "Riket | Sweden", model.Country, ""),
			place("01", "Stockholms län | Stockholm County", model.County, "00"),
			huddinge,
			place("0114", "Upplands Väsby | Upplands Väsby", model.Municipality, "01"),
			place("0187", "Vaxholm | Vaxholm", model.Municipality, "01"),
			place("0117", "Österåker | Österåker", model.Municipality, "01"),
			place("0136", "Haninge | Haninge", model.Municipality, "01"),
			place("0163", "Sollentuna | Sollentuna", model.Municipality, "01"),
			place("0126-mellersta", "Mellersta Huddinge | Central Huddinge", model.SurveyArea, "0126"),
			place("0126-ostra", "Östra Huddinge | Eastern Huddinge", model.SurveyArea, "0126"),
			place("0126-flemingsberg", "Flemingsberg | Flemingsberg", model.District, "0126"),
			place("0126-segeltorp", "Segeltorp | Segeltorp", model.District, "0126"),
			place("lpo-huddinge", "Lokalpolisområde Huddinge | Huddinge Local Police District", model.PoliceArea, ""),
		},
		Indicators: []model.Indicator{
			{
				ID: "trygg-utomhus-morker", Area: "trygghet", Name: text("Trygga utomhus när det är mörkt | Feel safe outdoors after dark"), Key: true,
				Statement:  ref("känner sig trygga utomhus där de bor när det är mörkt | feel safe outdoors where they live after dark"),
				Question:   ref("Hur trygg känner du dig utomhus i området där du bor när det är mörkt ute?"),
				Definition: text("Andel som känner sig trygga. | Share who feel safe."), Unit: model.Percent, Direction: model.HigherIsBetter,
				Source: text("SCB:s medborgarundersökning 2021 | Statistics Sweden, citizen survey 2021"), Periods: []model.Period{period("2021")},
				Observations: []model.Observation{
					with(share("0126", "2021", 63), 59, 68), share("01", "2021", 70), share("00", "2021", 73), highest,
					share("0114", "2021", 49), share("0126-mellersta", "2021", 77), share("0126-ostra", "2021", 54),
				},
				Comparisons: []model.Comparison{
					{Period: "2021", Place: "01", AgainstPlace: "0126", Outcome: model.Higher, Significance: model.Significant},
					{Period: "2021", Place: "00", AgainstPlace: "0126", Outcome: model.Higher, Significance: model.SignificanceNotStated},
					{Period: "2021", Place: "0126-mellersta", AgainstPlace: "0126", Outcome: model.Different, Significance: model.Significant},
				},
				Rankings: []model.Ranking{{Period: "2021", Place: "0126", Group: text("kommuner i länet som deltog | municipalities in the county that took part"), Rank: 16, Of: 21, Absent: []string{"0136", "0163"}}},
				From:     from("Indikatorer", "A2"),
			},
			{
				ID: "olyckor-utryckning", Area: "olyckor", Name: text("Olyckor med utryckning | Accidents with a call-out"), Definition: text("Antal olyckor. | Number of accidents."),
				Unit: "count", Direction: model.LowerIsBetter, Source: text("Södertörns brandförsvarsförbund"),
				Missing:     ref("Siffrorna bakom diagrammet över olyckor finns inte i uppföljningen. | The figures behind the diagram of accidents are not in the follow-up."),
				Comparisons: []model.Comparison{{Outcome: model.Lower, Significance: model.SignificanceNotStated}}, From: from("Indikatorer", "A3"),
			},
			{
				ID: "otrygg-sen-kvall", Area: "trygghet", Name: text("Otrygga sent på kvällen | Feel unsafe late in the evening"), Key: true, Decimals: 1,
				Statement:  ref("känner sig otrygga utomhus sent på kvällen | feel unsafe outdoors late in the evening"),
				Definition: text("Andel som känner sig otrygga. | Share who feel unsafe."), Unit: model.Percent, Direction: model.LowerIsBetter,
				Source: text("Brå, Nationella trygghetsundersökningen | Brå, Swedish Crime Survey"), SourceURL: "https://bra.se/", Licence: "CC BY 4.0",
				Periods: []model.Period{period("2017-2018"), period("2019-2020"), period("2021-2022")},
				Symbols: []model.Symbol{{Sign: "x", Meaning: model.TooFew}, {Sign: ".", Meaning: model.Zero}, {Sign: "-", Meaning: model.RoundsToZero}},
				Observations: []model.Observation{
					share("0126", "2017-2018", 31.0391), share("0126", "2019-2020", 33.1849), of(with(share("0126", "2021-2022", 32.4687), 29.7648, 35.2954), 1511),
					rounded(share("00", "2017-2018", 28), 1), rounded(share("00", "2019-2020", 27), 1), of(rounded(with(share("00", "2021-2022", 26), 25.6, 26.4), 1), 139340),
					rounded(share("01", "2017-2018", 30), 1), rounded(share("01", "2021-2022", 28), 1),
					{Place: "0187", Period: "2017-2018", Value: number(0), Sign: ".", From: from("Värden", "D9")},
					{Place: "0187", Period: "2021-2022", Missing: model.TooFew, Sign: "x", Respondents: count(99), From: from("Värden", "D10")},
					{Place: "0117", Period: "2021-2022", Value: number(12.5), Flags: []model.Flag{model.Preliminary}, From: from("Värden", "D11")},
				},
				From: from("Indikatorer", "A4"),
			},
			{
				ID: "egen-trygg-kvall", Area: "trygghet", Name: text("Trygga på kvällen enligt kommunen | Feel safe in the evening, municipal survey"), Definition: text("Andel som känner sig trygga."),
				Unit: model.Percent, Direction: model.HigherIsBetter, Source: text("Huddinge kommuns undersökning"), Periods: []model.Period{period("2012"), period("2014"), period("2018")},
				Observations: []model.Observation{share("0126", "2014", 65), share("0126", "2018", 70), share("0126-flemingsberg", "2012", 46), share("0126-flemingsberg", "2018", 63)},
				From:         from("Indikatorer", "A5"),
			},
			{
				ID: "polisen-trygg", Area: "trygghet", Name: text("Trygga sent enligt polisen | Feel safe late, police survey"), Definition: text("Andel som känner sig trygga."), Breakdowns: []string{"kön"},
				Statement: ref("känner sig trygga ute sent på kvällen"), Unit: model.Percent, Direction: model.HigherIsBetter, Source: text("Polisens trygghetsmätning"),
				Target:  &model.Target{Value: new(80.0), Kind: model.AtLeast, Year: 2025},
				Periods: []model.Period{period("2020"), period("2022")},
				Observations: []model.Observation{
					share("lpo-huddinge", "2020", 71), share("lpo-huddinge", "2022", 77),
					{Place: "lpo-huddinge", Period: "2022", Breakdown: map[string]string{"kön": "kvinnor"}, Value: number(70)},
				},
				From: from("Indikatorer", "A6"),
			},
		},
		Activities: []model.Activity{
			{ID: "sommar", Area: "trygghet", Year: 2021, Name: text("Gemensam sommarplanering"), State: model.Done, Actors: []string{"Kommunen", "Polisen"}},
			{ID: "sommar-ledare", Area: "trygghet", Year: 2021, Name: text("Mobila ungdomsledare"), State: model.Done, PartOf: "sommar"},
			{ID: "trygghetsvardar", Area: "trygghet", Year: 2021, Name: text("Kartläggning av partner"), State: model.Started, PartOf: "sommar",
				Places: []model.ActivityPlace{{Code: "0126-flemingsberg", Name: "Flemingsberg"}, {Name: "Grantorp"}}},
			{ID: "dialoger", Area: "trygghet", Year: 2021, Name: text("Trygghetsdialoger"), State: model.Cancelled, Description: ref("Flera planerade dialoger ställdes in.")},
			{ID: "krisvecka", Area: "krisberedskap", Year: 2021, Name: text("Krisberedskapsveckan | Crisis preparedness week"), State: model.Done},
		},
		Workbooks: []model.Workbook{{Name: "uppfoljning-2021.xlsx", SHA256: strings.Repeat("ab", 32), Bytes: 41210}},
	}
}

// analyses is what package stat finds in a programme.
func analyses(p *model.Programme) map[string]model.Analysis {
	computed := map[string]model.Analysis{}
	statistics := stat.Of(p)
	for i := range p.Indicators {
		computed[p.Indicators[i].ID] = statistics.Analyse(&p.Indicators[i])
	}
	return computed
}

func exampleIndex(p *model.Programme) model.Index {
	sum := strings.Repeat("0f", 32)
	index := model.Index{Programme: p.Settings, Workbooks: p.Workbooks, Files: []model.File{
		{Path: "areas.json", Title: model.Text{"sv": "Ansvarsområden", "en": "Areas of responsibility"}, MediaType: "application/json", Bytes: 812, SHA256: sum, Schema: "schema/areas.schema.json"},
	}}
	for _, i := range p.Indicators {
		index.Files = append(index.Files,
			model.File{Path: "indicators/" + i.ID + ".json", Title: i.Name, MediaType: "application/json", Bytes: 33_600, SHA256: sum, Licence: i.Licence},
			model.File{Path: "indicators/" + i.ID + ".csv", Title: i.Name, MediaType: "text/csv", Bytes: 1_234_000, SHA256: sum, Licence: i.Licence})
	}
	index.Files = append(index.Files, model.File{Path: "schema/areas.schema.json", Title: model.Text{"sv": "Schema för områden"}, MediaType: "application/schema+json", Bytes: 2100, SHA256: sum})
	return index
}

// siteOf is the pages of a programme in one language, for tests to ask the parts.
func siteOf(p *model.Programme, computed map[string]model.Analysis, index model.Index, lang string) *site {
	sample.FollowedUp(p)
	return newSite(p, computed, index, words.Carried().Must(lang))
}

// pagesOf is every page of one language, by key.
func pagesOf(p *model.Programme, computed map[string]model.Analysis, index model.Index, lang string) map[string]any {
	pages := map[string]any{}
	sample.FollowedUp(p)
	for key, page := range Pages(p, computed, index, words.Carried().Must(lang)) {
		if key != "error-codes" { // the program's own, which says nothing of the programme
			pages[key] = page()
		}
	}
	return pages
}

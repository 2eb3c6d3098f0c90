package publish

import (
	"flag"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/sample"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

func cell(sheet, address string) model.From {
	return model.From{Workbook: "exempel.xlsx", Sheet: sheet, Cell: address}
}

// both is a text in Swedish and English.
func both(sv, en string) model.Text { return model.Text{"sv": sv, "en": en} }

// example is a small programme with a bit of everything.
func example() *model.Programme {
	text := func(sv string) *model.Text { return &model.Text{"sv": sv} }
	value := func(f float64) *float64 { return &f }
	respondents := 99
	return sample.FollowedUp(&model.Programme{
		Settings: model.Settings{
			Municipality: both("Exempelkommun", "Exampleton"), MunicipalityCode: "9999",
			Name: both("Program för trygghet", "Safety programme"), Period: "2018-2021", FollowUp: 2021,
			Publisher: model.Text{"sv": "Exempelkommun"}, Email: "fragor@example.org", Licence: "CC0 1.0",
		},
		Workbooks: []model.Workbook{{Name: "exempel.xlsx", SHA256: model.Checksum(nil), Bytes: 4711}},
		Areas: []model.Area{
			{ID: "trygghet", Name: both("Trygghet", "Safety"), Covers: text("Brott & <otrygghet>"), From: cell("Områden", "A2")},
			{ID: "olyckor", Name: both("Olyckor", "Accidents"), From: cell("Områden", "A3")},
		},
		Goals: []model.Goal{
			{ID: "alla-trygga", Kind: model.GoalOverall, Text: both("Alla är trygga.", "Everybody is safe."), Status: model.NotAssessed,
				Motivation: model.Text{"sv": "Uppföljningen bedömer det inte."}, From: cell("Mål", "A2")},
			{ID: "klotter", Kind: model.GoalGuideline, Area: "trygghet", Text: model.Text{"sv": "Klotter tas bort snabbt."}, Status: model.Met,
				Motivation: model.Text{"sv": "Förvaltningens bedömning."}, Assessed: 2021, AssessedBy: text("förvaltningen"), Source: text("Riktlinjer"), From: cell("Mål", "A3")},
		},
		Places: []model.Place{
			{Code: "9999", Name: both("Exempelkommun", "Exampleton"), Kind: model.Municipality, Aliases: []string{"Kommunen"},
				Population: &model.Population{Count: 23000, Date: "2021-12-31", Source: text("SCB")}, From: cell("Platser", "A2")},
			{Code: "9999-norra", Name: model.Text{"sv": "Norra, med \"hamnen\""}, Kind: model.District, Within: "9999", From: cell("Platser", "A3")},
		},
		Indicators: []model.Indicator{
			{
				ID: "trygg", Area: "trygghet", Name: both("Trygg ute", "Safe outdoors"), Statement: text("är trygga ute"),
				Definition: model.Text{"sv": "Andel som är trygga."}, Unit: model.Percent, Direction: model.HigherIsBetter, Decimals: 1, Key: true,
				Target: &model.Target{Value: new(70.0), Kind: model.AtLeast, Year: 2025},
				Source: both("Enkäten, 2021", "The survey, 2021"), SourceURL: "https://example.org/enkat", Licence: "CC BY 4.0",
				Symbols: []model.Symbol{{Sign: "-", Meaning: model.Zero}, {Sign: "x", Meaning: model.TooFew}},
				Periods: []model.Period{
					{ID: "2020", Start: "2020-01-01", End: "2020-12-31"},
					{ID: "2021", Start: "2021-01-01", End: "2021-12-31"},
				},
				Observations: []model.Observation{
					{Place: "9999", Period: "2020", Value: value(62.25), From: cell("Värden", "D2")},
					{Place: "9999", Period: "2021", Value: value(63), Lower: value(59), Upper: value(68), Level: 0.95, Rounded: 1,
						Flags: []model.Flag{model.Preliminary, model.SeriesBreak}, Comment: text("=HYPERLINK(\"http://example.org\")"), From: cell("Värden", "D3")},
					{Place: "9999-norra", Period: "2020", Value: value(0), Sign: "-", Respondents: &respondents, From: cell("Värden", "D4")},
					{Place: "9999-norra", Period: "2021", Missing: model.TooFew, Sign: "x", Comment: text("två\nrader"), From: cell("Värden", "D5")},
				},
				Comparisons: []model.Comparison{
					{Period: "2021", Place: "9999", AgainstPeriod: "2020", Outcome: model.NoDifference, Significance: model.NotSignificant, From: cell("Jämförelser", "A2")},
				},
				Rankings: []model.Ranking{
					{Period: "2021", Place: "9999", Group: model.Text{"sv": "kommuner"}, Rank: 16, Of: 21, From: cell("Rangordningar", "A2")},
				},
				From: cell("Indikatorer", "A2"),
			},
			{
				ID: "bortkorda", Area: "olyckor", Name: model.Text{"sv": "Utryckningar"}, Definition: model.Text{"sv": "Antal utryckningar."},
				Unit: "count", Direction: model.LowerIsBetter, Source: model.Text{"sv": "Räddningstjänsten"}, Contact: text("Räddningstjänsten, jour@example.org"), Breakdowns: []string{"typ av olycka"},
				Periods: []model.Period{{ID: "2021K1", Start: "2021-01-01", End: "2021-03-31"}},
				Observations: []model.Observation{
					{Place: "9999", Period: "2021K1", Value: value(1234567), From: cell("Värden", "D6")},
					{Place: "9999", Period: "2021K1", Breakdown: map[string]string{"typ av olycka": "brand"}, Value: value(0.1), From: cell("Värden", "D7")},
					{Place: "9999", Period: "2021K1", Breakdown: map[string]string{"typ av olycka": "@trafik"}, Value: value(-5), From: cell("Värden", "D8")},
				},
				Comparisons: []model.Comparison{}, Rankings: []model.Ranking{},
				From: cell("Indikatorer", "A3"),
			},
			{
				ID: "utan-varden", Area: "olyckor", Name: both("Olyckor", "Accidents"), Definition: model.Text{"sv": "Antal olyckor."}, Unit: "count",
				Direction: model.LowerIsBetter, Source: model.Text{"sv": "Räddningstjänsten"}, Contact: text("Räddningstjänsten, jour@example.org"), Missing: text("Siffrorna är inte publicerade."),
				Periods: []model.Period{}, Observations: []model.Observation{},
				Comparisons: []model.Comparison{{Outcome: model.Lower, Significance: model.SignificanceNotStated, From: cell("Jämförelser", "A3")}},
				Rankings:    []model.Ranking{}, From: cell("Indikatorer", "A4"),
			},
		},
		Activities: []model.Activity{
			{ID: "dialoger", Area: "trygghet", Year: 2021, Name: both("Dialoger", "Dialogues"), State: model.Cancelled,
				Places: []model.ActivityPlace{{Code: "9999-norra", Name: "Norra"}, {Name: "Hamnen"}}, Actors: []string{"polisen", "kommunen"}, From: cell("Insatser", "A2")},
			{ID: "vardar", Area: "trygghet", Year: 2021, Name: model.Text{"sv": "Värdar"}, State: model.Started, PartOf: "dialoger", Description: text("Tre anställda."), From: cell("Insatser", "A3")},
		},
	})
}

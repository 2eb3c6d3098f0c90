package publish

import (
	"flag"

	"lagesbild/importer/internal/programme"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

func cell(sheet, address string) programme.From {
	return programme.From{Workbook: "exempel.xlsx", Sheet: sheet, Cell: address}
}

// example is a small programme with a bit of everything.
func example() *programme.Programme {
	text := func(sv string) *programme.Text { return &programme.Text{Sv: sv} }
	value := func(f float64) *float64 { return &f }
	respondents := 99
	return &programme.Programme{
		Settings: programme.Settings{
			Municipality: both("Exempelkommun", "Exampleton"), MunicipalityCode: "9999",
			Name: both("Program för trygghet", "Safety programme"), Period: "2018-2021", FollowUp: 2021,
			Publisher: programme.Text{Sv: "Exempelkommun"}, Email: "fragor@example.org", Licence: "CC0 1.0",
		},
		Workbooks: []programme.Workbook{{Name: "exempel.xlsx", SHA256: checksum(nil), Bytes: 4711}},
		Areas: []programme.Area{
			{ID: "trygghet", Name: both("Trygghet", "Safety"), Covers: text("Brott & <otrygghet>"), From: cell("Områden", "A2")},
			{ID: "olyckor", Name: both("Olyckor", "Accidents"), From: cell("Områden", "A3")},
		},
		Goals: []programme.Goal{
			{ID: "alla-trygga", Kind: programme.GoalOverall, Text: both("Alla är trygga.", "Everybody is safe."), Status: programme.NotAssessed,
				Motivation: programme.Text{Sv: "Uppföljningen bedömer det inte."}, From: cell("Mål", "A2")},
			{ID: "klotter", Kind: programme.GoalGuideline, Area: "trygghet", Text: programme.Text{Sv: "Klotter tas bort snabbt."}, Status: programme.Met,
				Motivation: programme.Text{Sv: "Förvaltningens bedömning."}, Assessed: 2021, AssessedBy: text("förvaltningen"), Source: text("Riktlinjer"), From: cell("Mål", "A3")},
		},
		Places: []programme.Place{
			{Code: "9999", Name: both("Exempelkommun", "Exampleton"), Kind: programme.Municipality, Aliases: []string{"Kommunen"},
				Population: &programme.Population{Count: 23000, Date: "2021-12-31", Source: text("SCB")}, From: cell("Platser", "A2")},
			{Code: "9999-norra", Name: programme.Text{Sv: "Norra, med \"hamnen\""}, Kind: programme.District, Within: "9999", From: cell("Platser", "A3")},
		},
		Indicators: []programme.Indicator{
			{
				ID: "trygg", Area: "trygghet", Name: both("Trygg ute", "Safe outdoors"), Statement: text("är trygga ute"),
				Definition: programme.Text{Sv: "Andel som är trygga."}, Unit: programme.Percent, Direction: programme.HigherIsBetter, Decimals: 1, Key: true,
				Target: &programme.Target{Value: new(70.0), Kind: programme.AtLeast, Year: 2025},
				Source: both("Enkäten, 2021", "The survey, 2021"), SourceURL: "https://example.org/enkat", Licence: "CC BY 4.0",
				Symbols: []programme.Symbol{{Sign: "-", Meaning: programme.Zero}, {Sign: "x", Meaning: programme.TooFew}},
				Periods: []programme.Period{
					{ID: "2020", Start: "2020-01-01", End: "2020-12-31"},
					{ID: "2021", Start: "2021-01-01", End: "2021-12-31"},
				},
				Observations: []programme.Observation{
					{Place: "9999", Period: "2020", Value: value(62.25), From: cell("Värden", "D2")},
					{Place: "9999", Period: "2021", Value: value(63), Lower: value(59), Upper: value(68), Level: 0.95, Rounded: 1,
						Flags: []programme.Flag{programme.Preliminary, programme.SeriesBreak}, Comment: text("=HYPERLINK(\"http://example.org\")"), From: cell("Värden", "D3")},
					{Place: "9999-norra", Period: "2020", Value: value(0), Sign: "-", Respondents: &respondents, From: cell("Värden", "D4")},
					{Place: "9999-norra", Period: "2021", Missing: programme.TooFew, Sign: "x", Comment: text("två\nrader"), From: cell("Värden", "D5")},
				},
				Comparisons: []programme.Comparison{
					{Period: "2021", Place: "9999", AgainstPeriod: "2020", Outcome: programme.NoDifference, Significance: programme.NotSignificant, From: cell("Jämförelser", "A2")},
				},
				Rankings: []programme.Ranking{
					{Period: "2021", Place: "9999", Group: programme.Text{Sv: "kommuner"}, Rank: 16, Of: 21, From: cell("Rangordningar", "A2")},
				},
				From: cell("Indikatorer", "A2"),
			},
			{
				ID: "bortkorda", Area: "olyckor", Name: programme.Text{Sv: "Utryckningar"}, Definition: programme.Text{Sv: "Antal utryckningar."},
				Unit: "count", Direction: programme.LowerIsBetter, Source: programme.Text{Sv: "Räddningstjänsten"}, Breakdowns: []string{"typ av olycka"},
				Periods: []programme.Period{{ID: "2021K1", Start: "2021-01-01", End: "2021-03-31"}},
				Observations: []programme.Observation{
					{Place: "9999", Period: "2021K1", Value: value(1234567), From: cell("Värden", "D6")},
					{Place: "9999", Period: "2021K1", Breakdown: map[string]string{"typ av olycka": "brand"}, Value: value(0.1), From: cell("Värden", "D7")},
					{Place: "9999", Period: "2021K1", Breakdown: map[string]string{"typ av olycka": "@trafik"}, Value: value(-5), From: cell("Värden", "D8")},
				},
				Comparisons: []programme.Comparison{}, Rankings: []programme.Ranking{},
				From: cell("Indikatorer", "A3"),
			},
			{
				ID: "utan-varden", Area: "olyckor", Name: both("Olyckor", "Accidents"), Definition: programme.Text{Sv: "Antal olyckor."}, Unit: "count",
				Direction: programme.LowerIsBetter, Source: programme.Text{Sv: "Räddningstjänsten"}, Missing: text("Siffrorna är inte publicerade."),
				Periods: []programme.Period{}, Observations: []programme.Observation{},
				Comparisons: []programme.Comparison{{Outcome: programme.Lower, Significance: programme.SignificanceNotStated, From: cell("Jämförelser", "A3")}},
				Rankings:    []programme.Ranking{}, From: cell("Indikatorer", "A4"),
			},
		},
		Activities: []programme.Activity{
			{ID: "dialoger", Area: "trygghet", Year: 2021, Name: both("Dialoger", "Dialogues"), State: programme.Cancelled,
				Places: []programme.ActivityPlace{{Code: "9999-norra", Name: "Norra"}, {Name: "Hamnen"}}, Actors: []string{"polisen", "kommunen"}, From: cell("Insatser", "A2")},
			{ID: "vardar", Area: "trygghet", Year: 2021, Name: programme.Text{Sv: "Värdar"}, State: programme.Started, PartOf: "dialoger", Description: text("Tre anställda."), From: cell("Insatser", "A3")},
		},
	}
}

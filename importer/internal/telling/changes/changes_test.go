package changes

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/sheets"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

func p[T any](v T) *T { return &v }

func text(sv string) model.Text { return model.Text{"sv": sv} }

func observed(place, period string, f float64) model.Observation {
	return model.Observation{Place: place, Period: period, Value: &f}
}

// example is a small programme; each test changes its own.
func example() *model.Programme {
	interval := observed("9999", "2021", 63)
	interval.Lower, interval.Upper, interval.Level = p(59.0), p(68.0), 0.95
	interval.Flags = []model.Flag{model.Preliminary}
	whole := observed("9999-norra", "2021-2022", 28)
	whole.Rounded = 1
	return &model.Programme{
		Settings:  model.Settings{Municipality: text("Exempelstad"), MunicipalityCode: "9999", Name: text("Programmet"), Period: "2018-2021", FollowUp: 2021, Publisher: text("Exempelstad")},
		Workbooks: []model.Workbook{{Name: "exempel.xlsx", SHA256: "1"}},
		Areas:     []model.Area{{ID: "trygghet", Name: model.Text{"sv": "Trygghet", "en": "Safety"}}},
		Goals: []model.Goal{
			{ID: "alla-trygga", Kind: model.GoalOverall, Text: text("Alla är trygga."), Status: model.NotAssessed, Motivation: text("Inte bedömt.")},
			{ID: "klotter", Kind: model.GoalGuideline, Area: "trygghet", Text: text("Klotter tas bort snabbt."), Status: model.Met, Assessed: 2021, Motivation: text("Bedömt.")},
		},
		Places: []model.Place{
			{Code: "9999", Name: model.Text{"sv": "Exempelstad", "en": "Exampleton"}, Kind: model.Municipality, Population: &model.Population{Count: 23000, Date: "2021-12-31"}},
			{Code: "9999-norra", Name: text("Norra"), Kind: model.District, Within: "9999"},
		},
		Indicators: []model.Indicator{
			{ID: "trygg", Area: "trygghet", Name: model.Text{"sv": "Trygg ute", "en": "Safe outdoors"}, Definition: text("Andel som är trygga."), Unit: model.Percent,
				Direction: model.HigherIsBetter, Decimals: 1, Key: true, Source: text("Enkäten"), SourceURL: "https://example.org/",
				Target:  &model.Target{Value: p(70.0), Kind: model.AtLeast, Year: 2025, BaseYear: 2018},
				Symbols: []model.Symbol{{Sign: "x", Meaning: model.TooFew}},
				Observations: []model.Observation{
					observed("9999", "2020", 62.25), interval, whole,
					{Place: "9999-norra", Period: "2021", Missing: model.TooFew, Sign: "x", Comment: p(text("två\nrader"))},
				},
				Comparisons: []model.Comparison{{Period: "2021", Place: "9999", AgainstPeriod: "2020", Outcome: model.NoDifference, Significance: model.NotSignificant}},
				Rankings:    []model.Ranking{{Period: "2021", Place: "9999", Group: text("kommuner"), Rank: 16, Of: 21}},
			},
			{ID: "bortkorda", Area: "trygghet", Name: text("Utryckningar"), Definition: text("Antal utryckningar."), Unit: "count", Direction: model.LowerIsBetter, Source: text("Räddningstjänsten"),
				Observations: []model.Observation{observed("9999", "2021K1", 1234567), observed("9999", "2021K2", 8), observed("9999-norra", "2021K1", 5), observed("9999-norra", "2021K2", 6), observed("9999-norra", "2021K3", 7)}},
		},
		Activities: []model.Activity{{ID: "vardar", Area: "trygghet", Year: 2021, Name: text("Värdar"), State: model.Started,
			Places: []model.ActivityPlace{{Code: "9999-norra", Name: "Norra"}, {Name: "Hamnen"}}}},
	}
}

// stories are ways to change the example; each has a golden file with what is told of it.
var stories = map[string]func(*model.Programme){
	"none": func(*model.Programme) {},
	"moved": func(q *model.Programme) { // to other cells, in another order
		o := q.Indicators[0].Observations
		o[0], o[1] = o[1], o[0]
		o[0].From.Cell, q.Goals[0].From.Sheet = "H99", "Mål 2"
		q.Workbooks[0].SHA256 = "2"
	},
	"saved again": func(q *model.Programme) { q.Workbooks[0].SHA256 = "2" },
	"values": func(q *model.Programme) {
		o := q.Indicators[0].Observations
		o[0].Value, o[0].Missing, o[0].Sign = nil, model.Suppressed, "y" // a number goes
		o[1].Value, o[1].Lower, o[1].Flags = p(63.5), p(60.25), []model.Flag{model.Revised}
		o[3].Value, o[3].Missing, o[3].Sign = p(45.0), "", "" // and one comes
		b := &q.Indicators[1]
		b.Observations = append(b.Observations[1:], observed("9999", "2021K4", 9))
		b.Observations[0].Comment = p(text("Räknat på nytt."))
	},
	"finer": func(q *model.Programme) {
		o := q.Indicators[0].Observations
		o[2].Value, o[2].Rounded = p(28.4), 0 // rounds to what it was
		o[1].Value = p(63.4)                  // does not: the series has two decimals
		q.Indicators[1].Observations[1].Value = p(8.2)
	},
	"reasons": func(q *model.Programme) { q.Indicators[0].Observations[3].Missing = model.Suppressed },
	"many": func(q *model.Programme) {
		for n := range 42 {
			q.Indicators[1].Observations = append(q.Indicators[1].Observations, observed("9999", fmt.Sprint(1950+n), float64(n)))
		}
		for n := range 45 {
			q.Places = append(q.Places, model.Place{Code: fmt.Sprint("9999-", n), Name: text(fmt.Sprint("Plats ", n))})
		}
	},
	"verdicts": func(q *model.Programme) {
		q.Goals[1].Status, q.Goals[1].Assessed = model.PartlyMet, 2022
		q.Activities[0].State = model.Done
	},
	"definitions": func(q *model.Programme) {
		q.Settings.FollowUp, q.Settings.Email = 2022, "fragor@example.org"
		i := &q.Indicators[0]
		i.Definition["sv"], i.Name["en"], i.Key, i.Direction = "Andel som är ganska trygga.", "Safe outside", false, model.NoDirection
		i.Target.Value, i.Target.Year, i.SourceURL = p(75.5), 2030, ""
		i.Symbols = append(i.Symbols, model.Symbol{Meaning: model.Suppressed})
		i.Observations[1].Level = 0.99
		i.Comparisons[0].Outcome, i.Rankings[0].Rank = model.Higher, 15
		q.Places[0].Population.Count, q.Places[1].Kind = 23500, model.PoliceArea
		q.Activities[0].Places = q.Activities[0].Places[:1]
		q.Goals[0].Text["sv"] = strings.Repeat("Alla är trygga i hela kommunen. ", 4) + "\x1b[31mSist."
	},
	"things": func(q *model.Programme) {
		q.Indicators = q.Indicators[1:]
		q.Goals = append(q.Goals[:1], model.Goal{ID: "nytt", Text: text("Ett nytt mål."), Kind: model.GoalArea})
		q.Activities = nil
	},
	"renamed": func(q *model.Programme) {
		rename(q, "9999-norra", "9999-norr") // same name and kind
		q.Indicators[0].ID = "trygg-ute"     // same name and definition
		q.Areas[0].ID = "trygghet-ny"
		for i := range q.Indicators {
			q.Indicators[i].Area = "trygghet-ny"
		}
		q.Goals[1].Area, q.Activities[0].Area = "trygghet-ny", "trygghet-ny"
		q.Indicators[1].ID, q.Indicators[1].Name["sv"] = "utryckningar", "Larm" // its name and its places have other ids: not known again
		q.Indicators[0].Observations[1].Value = p(64.0)                         // and one that is not what it was
	},
	"renamed by values": func(q *model.Programme) {
		rename(q, "9999-norra", "9999-nord")
		q.Places[1].Name["sv"] = "Nordstaden"
	},
}

func rename(q *model.Programme, was, is string) {
	q.Places[1].Code = is
	q.Activities[0].Places[0].Code = is
	for i := range q.Indicators {
		for n := range q.Indicators[i].Observations {
			if o := &q.Indicators[i].Observations[n]; o.Place == was {
				o.Place = is
			}
		}
	}
}

func TestText(t *testing.T) {
	for name, change := range stories {
		t.Run(name, func(t *testing.T) {
			after := example()
			change(after)
			c := Between(example(), after)
			var out bytes.Buffer
			c.Text(&out, words.Carried().Must("sv"), true)
			out.WriteByte('\n')
			c.Text(&out, words.Carried().Must("en"), false)
			golden(t, strings.ReplaceAll(name, " ", "-")+".txt", out.Bytes())
		})
	}
	t.Run("first", func(t *testing.T) {
		var out bytes.Buffer
		Between(nil, example()).Text(&out, words.Carried().Must("sv"), false)
		golden(t, "first.txt", out.Bytes())
	})
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s differs (%v); got:\n%s", file, err, got)
	}
}

// What is told to people is told to programs too.
func TestJSON(t *testing.T) {
	after := example()
	stories["values"](after)
	stories["verdicts"](after)
	data, err := json.Marshal(Between(example(), after))
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Counts             map[string]int
		Published, Lost    int
		NeedsAllowRemovals bool
		Values             []struct {
			Change, Indicator, Place, Period string
			Old, New                         *struct{ Value *float64 }
		}
		Statuses, Definitions []struct {
			Kind, ID, Column string
			Old, New         any
		}
		Added, Removed, Renamed []any
	}
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	if want := map[string]int{"new": 2, "revised": 1, "removed": 2, "refined": 0, "noted": 1}; !reflect.DeepEqual(got.Counts, want) {
		t.Errorf("counts %v", got.Counts)
	}
	if got.Published != 8 || got.Lost != 2 || !got.NeedsAllowRemovals || len(got.Values) != 6 || len(got.Statuses) != 2 || len(got.Definitions) != 1 {
		t.Errorf("got %s", data)
	}
	for _, v := range got.Values {
		if v.Change == "revised" && (v.Indicator != "trygg" || v.Place != "9999" || v.Period != "2021" || *v.Old.Value != 63 || *v.New.Value != 63.5) {
			t.Errorf("revised: %+v", v)
		}
	}
	if s := got.Statuses[0]; s.Kind != "goals" || s.ID != "klotter" || s.Old != "met" || s.New != "partly_met" {
		t.Errorf("status: %+v", s)
	}
	if got.Added == nil || got.Removed == nil || got.Renamed == nil {
		t.Error("an empty list is null")
	}
}

// More than a tenth of the numbers: a tenth is not, and neither are rows that had no number.
func TestTooManyLost(t *testing.T) {
	build := func(numbers, missing int) *model.Programme {
		q := &model.Programme{Indicators: []model.Indicator{{ID: "a"}}}
		o := &q.Indicators[0].Observations
		for n := range numbers {
			*o = append(*o, observed("9999", fmt.Sprint(1900+n), float64(n)))
		}
		for n := range missing {
			*o = append(*o, model.Observation{Place: "9999-norra", Period: fmt.Sprint(1900 + n), Missing: model.TooFew})
		}
		return q
	}
	for _, test := range []struct {
		before, after *model.Programme
		lost          int
		want          bool
	}{
		{build(20, 0), build(20, 0), 0, false},
		{build(20, 0), build(18, 0), 2, false},
		{build(20, 0), build(17, 0), 3, true},
		{build(20, 9), build(20, 0), 0, false},
		{build(0, 9), build(0, 0), 0, false},
		{nil, build(3, 0), 0, false},
		{build(20, 0), &model.Programme{}, 20, true}, // the indicator goes with all its values
	} {
		c := Between(test.before, test.after)
		if c.Lost != test.lost || c.TooManyLost() != test.want {
			t.Errorf("lost %d of %d: %v", c.Lost, c.Published, c.TooManyLost())
		}
		if by := c.LostBy()["a"]; by != test.lost {
			t.Errorf("lost %d of a", by)
		}
	}
}

// What two could be meant by is not a rename, and neither is what only looks alike.
func TestNotRenamed(t *testing.T) {
	for name, change := range map[string]func(*model.Programme){
		"other name and values": func(q *model.Programme) {
			rename(q, "9999-norra", "9999-nord")
			q.Places[1].Name["sv"] = "Nordstaden"
			q.Indicators[1].Observations[2].Value = p(55.0)
		},
		"other kind": func(q *model.Programme) {
			rename(q, "9999-norra", "9999-nord")
			q.Places[1].Kind = model.PoliceArea
			q.Indicators[1].Observations[2].Value = p(55.0)
		},
		"two alike": func(q *model.Programme) {
			rename(q, "9999-norra", "9999-nord")
			q.Indicators[1].Observations = q.Indicators[1].Observations[:2]
			q.Places = append(q.Places, model.Place{Code: "9999-nord-2", Name: text("Norra"), Kind: model.District})
		},
	} {
		after := example()
		change(after)
		if c := Between(example(), after); len(c.Renamed) > 0 || len(c.Removed) != 1 {
			t.Errorf("%s: renamed %v, removed %v", name, c.Renamed, c.Removed)
		}
	}
}

// spelled is a name in the JSON as the program has it.
var spelled = strings.NewReplacer("Url", "URL", "Ids", "IDs", "Id", "ID")

// Every member of what is public is a column of its sheet, whose name people know.
func TestLabels(t *testing.T) {
	for kind, v := range map[Kind]any{Settings: model.Settings{}, Area: model.Area{}, Goal: model.Goal{}, Indicator: model.Indicator{}, Place: model.Place{}, Activity: model.Activity{}} {
		for field := range reflect.TypeOf(v).Fields() {
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			switch name {
			case "id", "code", "from", "periods", "observations", "comparisons", "rankings", "breakdowns", "followUps", "followUp", "revisions", "ownUnit", "targets":
				continue
			}
			if kind != Settings {
				name = spelled.Replace(name)
			}
			if kind == Settings && sheets.SettingKeys.Term(name).Code == "" || kind != Settings && kind.sheet().Column(name) == nil {
				t.Errorf("%s of %s has no column", name, kind)
			}
		}
	}
}

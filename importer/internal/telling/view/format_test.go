package view

import (
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

func TestUnits(t *testing.T) {
	sv, en := wording{words.Carried().Must("sv")}, wording{words.Carried().Must("en")}
	for _, c := range []struct{ got, want string }{
		{sv.withUnit("63", &model.Indicator{Unit: model.Percent}), spaced("63 %")},
		{en.withUnit("63", &model.Indicator{Unit: model.Percent}), "63%"},
		{sv.withUnit("12,3", &model.Indicator{Unit: "per_1000"}), "12,3 per " + spaced("1 000")},
		{sv.withUnit("45", &model.Indicator{Unit: "minutes"}), spaced("45 min")},
		{sv.withUnit("7", &model.Indicator{Unit: "count"}), "7"},
		{sv.spoken("63", &model.Indicator{Unit: model.Percent}), "63 procent"},
		{en.spoken("63", &model.Indicator{Unit: model.Percent}), "63 percent"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestDecimalsOf(t *testing.T) {
	tests := []struct {
		decimals int
		rounded  float64
		want     int
	}{
		{1, 0, 1}, {1, 1, 0}, {1, 0.1, 1}, {2, 0.1, 1}, {2, 0.5, 1}, {1, 10, 0}, {0, 1, 0}, {3, 0.001, 3}, {1, 0.001, 1},
	}
	for _, tt := range tests {
		got := decimalsOf(&model.Indicator{Decimals: tt.decimals}, &model.Observation{Rounded: tt.rounded})
		if got != tt.want {
			t.Errorf("%d decimals rounded to %v: %d, want %d", tt.decimals, tt.rounded, got, tt.want)
		}
	}
	symbols := []model.Symbol{{Sign: ".", Meaning: model.Zero}, {Sign: "-", Meaning: model.RoundsToZero}}
	for sign, want := range map[string]int{".": 0, "-": 0, "": 1} {
		got := decimalsOf(&model.Indicator{Decimals: 1, Symbols: symbols}, &model.Observation{Sign: sign})
		if got != want {
			t.Errorf("sign %q is shown with %d decimals, want %d", sign, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	sv, en := wording{words.Carried().Must("sv")}, wording{words.Carried().Must("en")}
	for _, c := range []struct{ got, want string }{
		{sv.list([]string{"a"}), "a"}, {sv.list([]string{"a", "b"}), "a och b"}, {en.list([]string{"a", "b", "c"}), "a, b and c"}, {sv.list(nil), ""},
		{capital("åtta av nio"), "Åtta av nio"}, {small("Österåker"), "österåker"}, {capital(""), ""},
		{sentence("Nej"), "Nej."}, {sentence("Varför?"), "Varför?"}, {sentence(""), ""},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

package view

import (
	"testing"

	"lagesbild/importer/internal/ground/model"
)

func TestNumber(t *testing.T) {
	tests := []struct {
		value    float64
		decimals int
		sv, en   string
	}{
		{63, 0, "63", "63"},
		{22, 1, "22,0", "22.0"},
		{32.41413240578452, 1, "32,4", "32.4"},
		{12.830000000000002, 2, "12,83", "12.83"},
		{2.675, 2, "2,68", "2.68"}, // binary noise: 2.67499999…
		{0.5, 0, "1", "1"},
		{-0.5, 0, "−1", "−1"},
		{-3.5, 1, "−3,5", "−3.5"},
		{-0.04, 1, "0,0", "0.0"},
		{999.95, 1, "1 000,0", "1,000.0"},
		{23000, 0, "23 000", "23,000"},
		{10551707, 0, "10 551 707", "10,551,707"},
	}
	for _, tt := range tests {
		if got := lang("sv").number(tt.value, tt.decimals); got != spaced(tt.sv) {
			t.Errorf("sv: %v with %d decimals = %q, want %q", tt.value, tt.decimals, got, tt.sv)
		}
		if got := lang("en").number(tt.value, tt.decimals); got != tt.en {
			t.Errorf("en: %v with %d decimals = %q, want %q", tt.value, tt.decimals, got, tt.en)
		}
	}
}

func TestUnitsAndSpans(t *testing.T) {
	sv, en := lang("sv"), lang("en")
	tests := []struct{ got, want string }{
		{sv.withUnit("63", model.Percent), spaced("63 %")},
		{en.withUnit("63", model.Percent), "63%"},
		{sv.withUnit("12,3", "per_1000"), "12,3 per " + spaced("1 000")},
		{sv.withUnit("45", "minutes"), spaced("45 min")},
		{sv.withUnit("7", "count"), "7"},
		{sv.spoken("63", model.Percent), "63 procent"},
		{en.spoken("63", model.Percent), "63 percent"},
		{sv.span(59, 68, 0), "59–68"},
		{sv.span(29.7648, 35.2954, 1), "29,8–35,3"},
		{en.span(29.7648, 35.2954, 1), "29.8–35.3"},
		{sv.span(-3, 2, 0), "−3 till 2"},
		{en.span(-3, 2, 0), "−3 to 2"},
		{sv.size(812), spaced("812 byte")},
		{sv.size(33_600), spaced("34 kB")},
		{sv.size(999_600), spaced("1,0 MB")},
		{en.size(1_234_000), spaced("1.2 MB")},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}

func TestTime(t *testing.T) {
	tests := []struct{ in, sv, en, short string }{
		{"2021", "2021", "2021", "2021"},
		{"2021-2022", "2021–2022", "2021–2022", "2021–22"},
		{"1999-2001", "1999–2001", "1999–2001", "1999–2001"},
		{"2018/19", "2018/19", "2018/19", "2018/19"},
		{"2021K1", "kvartal 1 2021", "Q1 2021", "kvartal 1 2021"},
		{"2021-06", "juni 2021", "June 2021", "juni 2021"},
	}
	for _, tt := range tests {
		if got := lang("sv").period(tt.in); got != tt.sv {
			t.Errorf("sv: period %s = %q, want %q", tt.in, got, tt.sv)
		}
		if got := lang("en").period(tt.in); got != tt.en {
			t.Errorf("en: period %s = %q, want %q", tt.in, got, tt.en)
		}
		if got := lang("sv").shortPeriod(tt.in); got != tt.short {
			t.Errorf("short: period %s = %q, want %q", tt.in, got, tt.short)
		}
	}
	if got := lang("sv").day("2023-12-31"); got != "31 december 2023" {
		t.Errorf("day = %q", got)
	}
	if got := lang("en").day("2023-12-31"); got != "31 December 2023" {
		t.Errorf("day = %q", got)
	}
	if got := lang("sv").month("hösten"); got != "hösten" {
		t.Errorf("a text that is no date became %q", got)
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
	sv, en := lang("sv"), lang("en")
	tests := []struct{ got, want string }{
		{sv.count(2), "två"}, {en.count(12), "twelve"}, {sv.count(13), "13"},
		{sv.things(1, "mål", "mål"), "ett mål"}, {sv.things(2, "mål", "mål"), "två mål"}, {en.things(1, "goal", "goals"), "one goal"},
		{sv.list([]string{"a"}), "a"}, {sv.list([]string{"a", "b"}), "a och b"}, {en.list([]string{"a", "b", "c"}), "a, b and c"}, {sv.list(nil), ""},
		{capital("åtta av nio"), "Åtta av nio"}, {small("Österåker"), "österåker"}, {capital(""), ""},
		{sentence("Nej"), "Nej."}, {sentence("Varför?"), "Varför?"}, {sentence(""), ""},
		{plural("påbörjad"), "påbörjade"}, {plural("inte genomförd"), "inte genomförda"}, {plural("inställd"), "inställda"},
		{plural("uppfyllt"), "uppfyllda"}, {plural("inte bedömt"), "inte bedömda"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}

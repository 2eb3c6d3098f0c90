package book

import (
	"strings"
	"testing"
	"time"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem/told"
)

// TestOthersTables is about tables as those who publish them lay them out: the first message says what
// was seen, what is missing and what each heading should be called.
func TestOthersTables(t *testing.T) {
	day := func(month, day int) time.Time { return time.Date(2020, time.Month(month), day, 0, 0, 0, 0, time.UTC) }
	for _, c := range []struct {
		name string
		rows [][]any
		want []string // code and cell, and what is said
		not  string   // and what is not
	}{
		{"PxWeb", [][]any{{"region", "kön", "månad", "value"}, {"0126 Huddinge", "totalt", "2021M01", 5.1}, {"01 Stockholms län", "totalt", "2021M01", 5.1}},
			[]string{"L130 A1", "region, kön, månad, value", "plats, period, indikator", "”plats” i A1, där det står ”region”", "”period” i C1, där det står ”månad”", "Övriga kolumner, kön"}, "”värde”"},
		{"PxWeb, periods across", [][]any{{"Antal brott"}, {"region", "2020", "2021"}, {"Huddinge", 5, 6}},
			[]string{"L130 A2", "”plats” i A2, där det står ”region”", "”indikator”"}, "”värde”"},
		{"no heading above the places", [][]any{{"Kolada"}, {"", "", 2019, 2020}, {"Väg", "Sollentuna", 5.5, 5.4}},
			[]string{"L130 A2", "2019, 2020", "”plats” på rad 2"}, "”period”"},
		{"groups", [][]any{{}, {"År", "Län", "Ålder", "Andel"}, {"2022", "Dalarna", "16-24 år", 0.046}, {"2022", "Dalarna", "25-29 år", 0.05}},
			[]string{"L130 A2", "”plats” i B2", "”period” i A2", "”värde” i D2", "Övriga kolumner, Ålder"}, "mått var"},
		{"words in English", [][]any{{"Country", "Registration Year", "Deaths", "Lower 95% CI ", "Upper 95% CI"}, {"Wales", 2001, 130, 120, 140}},
			[]string{"L130 A1", "”plats” i A1", "”period” i B1", "”värde” i C1"}, "mått var"},
		{"years and months, one place", [][]any{{"År", "Månad", "Antal hushåll", "Bistånd tkr"}, {2014, "Januari", 3914, 26908}},
			[]string{"L130 A1", "samma plats", "Antal hushåll, Bistånd tkr ser ut att vara ett mått var"}, "vänd"},
		{"an indicator in each column", [][]any{{"plats", "period", "prov", "prov2"}, {"Huddinge", "2020", 10, 20}, {"Huddinge", "2021", 10, 20}},
			[]string{"L130 A1", "prov, prov2 ser ut att vara ett mått var", "”indikator”"}, "”plats”"},
		{"turned round", [][]any{{"indikator", "prov"}, {}, {"period", "Huddinge", "Haninge"}, {"2015", 10, 20}, {"2016", 11, 20}},
			[]string{"L131 A3", "kolumn A", "Huddinge, Haninge", "Transponera"}, ""},
		{"turned round, with days", [][]any{{"Statistikdatum", "Blekinge", "Dalarna"}, {day(2, 4), 0, 1}, {day(2, 5), 0, 0}},
			[]string{"L131 A1", "Blekinge, Dalarna"}, ""},
		{"turned round, with years as numbers", [][]any{{"År", "Huddinge", "Haninge"}, {2015, 10, 20}},
			[]string{"L131 A1"}, ""},
		{"a row of data is no heading", [][]any{{"a", "0126", "2021", 63}, {"a", "0126", "2022", 64}}, []string{"L124"}, "rubrikerna a"},
		{"a heading above texts", [][]any{{"region", "omdöme"}, {"Huddinge", "bra"}}, []string{"L124"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, problems := Read("w.xlsx", build(t, "Värden", c.rows))
			said := listed(told.Note(problems))
			for _, p := range problems {
				what, remedy := p.Message(words.Carried().Must("sv"))
				said += "\n" + what + " " + remedy
			}
			if n := problems.Errors(); n != 1 {
				t.Errorf("%d errors, want one", n)
			}
			for _, want := range c.want {
				if !strings.Contains(said, want) {
					t.Errorf("does not say %q:\n%s", want, said)
				}
			}
			if c.not != "" && strings.Contains(said, c.not) {
				t.Errorf("says %q:\n%s", c.not, said)
			}
		})
	}
}

// TestDated is about periods that stand in two columns.
func TestDated(t *testing.T) {
	day := time.Date(2020, 3, 1, 0, 0, 0, 0, time.UTC)
	rows := func(head string, pairs ...any) [][]any {
		year, part, _ := strings.Cut(head, "|")
		rows := [][]any{{"indikator", "plats", year, part, "värde"}}
		for i := 0; i < len(pairs); i += 2 {
			rows = append(rows, []any{"a", "0126", pairs[i], pairs[i+1], i})
		}
		return rows
	}
	for _, c := range []struct {
		name string
		rows [][]any
		want string // period
	}{
		{"names", rows("period|månad", 2020, "Januari", "2020", "dec.", 2021, "MAJ", "2021", "oct"), "C2=2020-01\nC3=2020-12\nC4=2021-05\nC5=2021-10"},
		{"numbers", rows("År|Månad", 2020, 1, 2020, "02", 2021, 12), "C2=2020-01\nC3=2020-02\nC4=2021-12"},
		{"in English", rows("year|month", 2020, "May"), "C2=2020-05"},
		{"the year again", rows("År|Månad", 2020, "2020M03", 2020, day, "2020-04", 4), "C2=2020-03\nC3=2020-03\nC4=2020-04"},
		{"quarters", rows("År|Kvartal", 2020, 1, 2020, "K2", 2020, "kvartal 3"), "C2=2020K1\nC3=2020K2\nC4=2020K3"},
		{"half-years and weeks", rows("År|Vecka", 2020, 5, 2020, "v. 12"), "C2=2020V05\nC3=2020V12"},
		{"the whole year", rows("År|Månad", 2020, "Totalt"), "C2=2020"},
		{"what is none is told where it stands", rows("År|Månad", 2020, 13, 2020, "Juno", 2020, "hösten", 2020, nil, 2020, "2021M03", "i fjol", "mars"),
			"D2=2020 13\nC3=2020-06\nD4=2020 hösten\nD5=\nD6=2020 2021M03\nC7=i fjol"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, problems := Read("w.xlsx", build(t, "Värden", c.rows))
			compare(t, "problems", listed(told.Note(problems)), "")
			compare(t, "rows", shown(w.Tables, "period"), c.want)
		})
	}
}

// TestUnreadColumns: a column that looks like values or periods and is not read is an error.
func TestUnreadColumns(t *testing.T) {
	ends := func(month, day int) time.Time { return time.Date(2020, time.Month(month), day, 0, 0, 0, 0, time.UTC) }
	for _, c := range []struct {
		name     string
		heading  any
		below    any
		problems string
	}{
		{"a day in words", "30-jun-20", 1, "L115 C2 30-jun-20 → 2020-06"},
		{"the last day of a year in words", "31 dec 2021", 1, "L115 C2 31 dec 2021 → 2021-12"},
		{"a month with words", "jun 2022 (ny metod)", 1, "L115 C2 jun 2022 (ny metod) → 2022-06"},
		{"a day", ends(6, 30), 1, "L115 C2 2020-06-30 → 2020-06, 2020K2, 2020H1"},
		{"the last day of a year", ends(12, 31), 1, "L115 C2 2020-12-31 → 2020-12, 2020K4, 2020"},
		{"a day like any other", ends(6, 5), 1, "L115 C2 2020-06-05"},
		{"a period without values", "kv 2 2020", "..", "L115 C2 kv 2 2020 → 2020K2"},
		{"a word above numbers", "senaste", 1, "L132 C2 senaste"},
		{"a word above texts", "ansvarig", "Kim", "L111 C2 ansvarig"},
		{"codes", "kommunkod", 126, "L111 C2 kommunkod"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, problems := Read("w.xlsx", build(t, "Värden", [][]any{{"indikator", "a"}, {"plats", 2019, c.heading}, {"0126", 1, c.below}, {"00", 2, c.below}}))
			compare(t, "problems", listed(told.Note(problems)), c.problems)
		})
	}
}

// One blank cell never changes how a sheet is understood.
func TestBlankCell(t *testing.T) {
	full := [][]any{{"indikator", "plats", "period", "värde", "nedre", "övre"}, {"a", "0126", "2021", 63, 59, 68}, {"a", "00", "2021", 73, 70, 75}}
	for column := range full[0] {
		rows := [][]any{full[0], append([]any(nil), full[1]...), full[2]}
		rows[1][column] = nil
		w, problems := Read("w.xlsx", build(t, "Värden", rows))
		compare(t, "problems", listed(told.Note(problems)), "")
		if n := len(w.Tables[0].Rows); n != 2 || w.Tables[0].Rows[1].Wide {
			t.Errorf("without cell %d of the first row: %d rows, %v", column, n, w.Tables[0].Rows[1].Wide)
		}
	}
}

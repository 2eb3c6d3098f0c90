package tests

import (
	"encoding/csv"
	"encoding/json"
	"path"
	"strings"
	"testing"
)

// What the source of an indicator has established of two places no page says cannot be told: one voice about
// one pair and period, in both languages and in what search engines read.
func TestOneVoice(t *testing.T) {
	pairs := 0
	for _, b := range sites {
		for _, s := range established(t, b) {
			pairs++
			for _, p := range b.pages {
				if !about(p, s.place, municipality(b)) {
					continue
				}
				said := text(p.doc)
				for _, n := range elements(p.doc, "meta") {
					said += ". " + attr(n, "content")
				}
				for _, part := range strings.FieldsFunc(said, func(r rune) bool { return r == ';' || r == '.' || r == '\n' }) {
					for _, doubt := range []string{"inte att pröva", "kan inte prövas", "cannot be tested"} {
						if strings.Contains(part, s.other) && strings.Contains(part, doubt) {
							t.Errorf("/%s: %q, which the source has established", p.path, strings.TrimSpace(part))
						}
					}
				}
			}
		}
	}
	if pairs == 0 {
		t.Error("no source has established anything")
	}
}

// pair is a place, and another as sentences have it, with its value in brackets: "Stockholms län (70".
type pair struct{ place, other string }

// established are the pairs that a source has established a difference of.
func established(t *testing.T, b *build) (all []pair) {
	values := map[[3]string]string{} // by indicator, place and period
	var rows [][]string
	for name, data := range b.files {
		if !strings.HasPrefix(name, "data/indicators/") || path.Ext(name) != ".csv" {
			continue
		}
		all, err := csv.NewReader(strings.NewReader(data)).ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		column := map[string]int{}
		for n, head := range all[0] {
			column[head] = n
		}
		for _, row := range all[1:] {
			cell := func(head string) string { return row[column[head]] }
			if _, isTest := column["stated"]; !isTest {
				values[[3]string{cell("indicator"), cell("place"), cell("period")}] = cell("value")
			} else if stated := cell("stated"); stated == "higher" || stated == "lower" {
				rows = append(rows, []string{cell("indicator"), cell("against_place"), cell("period"), cell("against_place_name"), cell("place")})
			}
		}
	}
	for _, row := range rows {
		if v := values[[3]string{row[0], row[1], row[2]}]; v != "" {
			all = append(all, pair{row[4], row[3] + " (" + strings.ReplaceAll(v, ".", ",")})
		}
	}
	return all
}

// about tells whether the sentences of a page are about a place: those of its own page and, of the municipality,
// those of pages that are no other place's.
func about(p *page, place, whole string) bool {
	at, isPlace := strings.CutPrefix(strings.TrimPrefix(p.path, "en/"), "platser/")
	if !isPlace || at == "" {
		return place == whole
	}
	return place != whole && (strings.HasPrefix(at, place+"-") || strings.HasPrefix(at, place+"/"))
}

// municipality is the code of the municipality that a site is for.
func municipality(b *build) string {
	var index struct {
		Programme struct{ MunicipalityCode string }
	}
	if err := json.Unmarshal([]byte(b.files["data/index.json"]), &index); err != nil {
		panic(err)
	}
	return index.Programme.MunicipalityCode
}

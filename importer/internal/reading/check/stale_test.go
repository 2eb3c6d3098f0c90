package check

import (
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
)

// What has gone stale, or is still to be said, is told: once nothing is wrong, and of a whole site.
func TestStale(t *testing.T) {
	without := func(row string) string {
		return strings.Replace(sound["a.xlsx"][sheets.Settings.Sheet], row, "", 1)
	}
	for name, test := range map[string]struct {
		edits map[string]string
		alone bool
		want  []string
	}{
		"nothing":            {nil, false, nil},
		"no licence":         {map[string]string{"a.xlsx!Program": without("\nlicens|CC0 1.0")}, false, []string{"L618 a.xlsx!Program"}},
		"alone":              {map[string]string{"a.xlsx!Program": without("\nlicens|CC0 1.0")}, true, nil},
		"no contact":         {map[string]string{"a.xlsx!Program": without("\ne-post|kontakt@example.se")}, false, []string{"L619 a.xlsx!Program"}},
		"a contact in words": {map[string]string{"a.xlsx!Program": strings.Replace(sound["a.xlsx"][sheets.Settings.Sheet], "e-post|kontakt@example.se", "kontakt|Kansliet", 1)}, false, nil},
		"an error besides":   {map[string]string{"a.xlsx!Program": without("\nlicens|CC0 1.0"), "a.xlsx!Värden!D2": "63 kanske"}, false, nil},
		"missing, and there": {map[string]string{"b.xlsx!Indikatorer!J1": "saknas", "b.xlsx!Indikatorer!J2": "Siffrorna kommer.", "b.xlsx!Värden!D3": "11"}, false,
			[]string{"L615 b.xlsx!Indikatorer!J2"}},
		"missing, and partly": {map[string]string{"b.xlsx!Indikatorer!J1": "saknas", "b.xlsx!Indikatorer!J2": "Siffrorna kommer."}, false, nil},
		"missing, for a year": {map[string]string{"b.xlsx!Indikatorer!J1": "saknas", "b.xlsx!Indikatorer!J2": "Inget värde för 2015.", "b.xlsx!Värden!D3": "11"}, false, nil},
		"missing, of a place": {map[string]string{"b.xlsx!Indikatorer!J1": "saknas", "b.xlsx!Indikatorer!J2": "Skogås är inte med.", "b.xlsx!Värden!D3": "11"}, false, nil},
		"an old assessment":   {map[string]string{"a.xlsx!Mål!H3": "2020"}, false, []string{"L616 a.xlsx!Mål!H3"}},
		"nobody counted": {map[string]string{"a.xlsx!Värden!E4": "68", "a.xlsx!Värden!F4": "72"}, false,
			[]string{"L620 a.xlsx!Platser!G3"}},
	} {
		t.Run(name, func(t *testing.T) {
			reading, problems := Programme(workbooks(t, test.edits), Options{Alone: test.alone})
			_ = reading
			told.Note(problems)
			problems = slices.DeleteFunc(problems, func(p problem.Problem) bool {
				return !slices.Contains(asked, p.Code) && p.Code != problem.OldAssessment
			})
			if got := found(problems); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

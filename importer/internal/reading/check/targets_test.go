package check

import "testing"

// The target that belongs to the year of the follow-up, 2021, is the next to be reached.
func TestTargetOfTheYear(t *testing.T) {
	for _, tt := range []struct {
		name, own, rows string // of the row itself: its year and its value
		year            int
		value           float64
	}{
		{"its own alone", "2025", "", 2025, 70},
		{"one that is nearer", "2025", "trygg||2022|65", 2022, 65},
		{"of the year itself", "2025", "trygg||2022|65\ntrygg||2021|64\ntrygg||2020|60", 2021, 64},
		{"when the time has passed", "2019", "trygg||2018|60\ntrygg||2020|65", 2020, 65},
		{"of a district", "2025", "trygg|Skogås|2022|60", 2025, 70},
		{"of no year", "", "trygg||2022|65", 2022, 65},
	} {
		edits := map[string]string{"a.xlsx!Indikatorer!L2": tt.own, "a.xlsx!Indikatorer!M2": "2017"}
		if tt.rows != "" {
			edits["a.xlsx!Målvärden"] = "\nindikator|plats|målår|målvärde\n" + tt.rows
		}
		read, problems := Programme(workbooks(t, edits), Options{})
		p, ok := read.Sound()
		if !ok {
			t.Errorf("%s: %v", tt.name, problems)
			continue
		}
		if target := p.Indicators[0].Target; target.Year != tt.year || *target.Value != tt.value || target.Kind != "at_least" {
			t.Errorf("%s: %+v", tt.name, target)
		}
	}
}

package check

import (
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
)

// TestFieldsCanBeFilled reads every column that is bound to a field, from an empty row.
func TestFieldsCanBeFilled(t *testing.T) {
	records := map[*sheets.Sheet]any{
		sheets.Areas.Sheet: &model.Area{}, sheets.Goals.Sheet: &model.Goal{}, sheets.Indicators.Sheet: &model.Indicator{},
		sheets.Places.Sheet: &model.Place{}, sheets.Comparisons.Sheet: &model.Comparison{}, sheets.Rankings.Sheet: &model.Ranking{},
		sheets.Activities.Sheet: &model.Activity{},
	}
	for _, spec := range sheets.All {
		text := "x"
		for _, c := range spec.Columns {
			text += "|" + c.Label
		}
		table := book.FromText("t.xlsx", spec, text+"\nx")
		c := newChecker(Options{Alone: true})
		c.open(&table)
		for _, r := range c.rows[spec] {
			r.fill(records[spec])
		}
	}
}

func TestContactMayBeAnAddress(t *testing.T) {
	tables := land{}.tables("procent")
	tables[2] = book.FromText("t.xlsx", sheets.Indicators.Sheet,
		"id|område|namn|namn (en)|definition|enhet|riktning|källa|kontakt|kontakt (en)\ni|a|I|I|D|procent|ingen|K|trygghet@example.se|safety@example.se")
	read, problems := Programme([]*book.Workbook{{Name: "t.xlsx", Tables: tables[:3]}}, Options{Alone: true})
	told.Note(problems)
	for _, q := range problems {
		if q.Severity() == problem.Error {
			t.Error(q)
		}
	}
	p := read.programme
	if contact := p.Indicators[0].Contact; contact == nil || (*contact)["sv"] != "trygghet@example.se" || (*contact)["en"] != "safety@example.se" {
		t.Errorf("contact %v", contact)
	}
}

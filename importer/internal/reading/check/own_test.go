package check

import (
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
)

// one reads an indicator of a unit with one value, beside the units of the municipality's own.
func one(t *testing.T, unit, columns, cells, value string) (*model.Programme, bool) {
	t.Helper()
	tables := land{}.tables("procent")
	tables[2] = book.FromText("t.xlsx", sheets.Indicators.Sheet,
		"id|område|namn|namn (en)|definition|enhet|riktning|källa"+columns+"\ni|a|I|I|D|"+unit+"|ingen|K"+cells)
	tables = append(tables[:3], book.FromText("t.xlsx", sheets.Places.Sheet, "kod|namn|namn (en)|typ\n9999|Exempelkommun|Exampleton|kommun"),
		book.FromText("t.xlsx", sheets.Values.Sheet, "indikator|plats|period|värde\ni|9999|2021|"+value),
		book.FromText("t.xlsx", sheets.Units.Sheet, "namn|namn (en)|kortform|flertal|slag|minsta värde|decimaler\nlarm|alarm|st|larm|antal|0|\nbetygspoäng|grade|||medelvärde|1|2\n"))
	read, problems := Programme([]*book.Workbook{{Name: "t.xlsx", Tables: tables}}, Options{Alone: true})
	told.Note(problems)
	for _, q := range problems {
		if q.Severity() == problem.Error {
			t.Logf("%s, %s: %v", unit, value, q)
			return read.programme, false
		}
	}
	return read.programme, true
}

// Every unit takes the values that a safety dashboard has of it.
func TestUnitsTakeTheirValues(t *testing.T) {
	for _, tt := range []struct {
		unit, columns, cells, value string
		decimals                    int
	}{
		{"procent", "|största värde", "|250", "104,5", 1},
		{"antal", "|minsta värde", "|-500", "-12", 0},
		{"procent", "|minsta värde", "|-100", "-7,25", 2},
		{"medelvärde", "|minsta värde|största värde", "|1|5", "3,75", 2},
		{"dagar", "", "", "14", 0},
		{"procentenheter", "", "", "-3,5", 1},
		{"tusental kronor", "", "", "1250", 0},
		{"tkr", "", "", "-40", 0},
		{"miljoner kronor", "", "", "12,345", 3},
		{"promille", "", "", "0,42", 2},
		{"poäng", "", "", "71", 0},
		{"kilometer", "", "", "3,1", 1},
		{"per dygn", "", "", "2,4", 1},
		{"procent", "|decimaler", "|0", "63,5", 0},
		{"procent", "|decimaler", "|3", "63,5", 3},
		{"index", "", "", "0,1234567", 4},
		{"larm", "", "", "17", 0},
		{"Alarm", "", "", "17", 0},
		{"st", "", "", "17", 0},
		{"betygspoäng", "", "", "3,5", 2},
	} {
		p, sound := one(t, tt.unit, tt.columns, tt.cells, tt.value)
		if !sound || len(p.Indicators) != 1 || len(p.Indicators[0].Observations) != 1 || p.Indicators[0].Observations[0].Value == nil {
			t.Errorf("%s does not take %s", tt.unit, tt.value)
		} else if got := p.Indicators[0].Decimals; got != tt.decimals {
			t.Errorf("%s: %s is shown with %d decimals, want %d", tt.unit, tt.value, got, tt.decimals)
		}
	}
	for _, tt := range []struct{ unit, value string }{{"betygspoäng", "0,5"}, {"larm", "-1"}, {"procent", "104,5"}} {
		if _, sound := one(t, tt.unit, "", "", tt.value); sound {
			t.Errorf("%s takes %s", tt.unit, tt.value)
		}
	}
}

// The first spelling of a kind of place is its name.
func TestKindsOfPlace(t *testing.T) {
	edits := map[string]string{"a.xlsx!Platser!D6": "Stadsdel", "a.xlsx!Platser!A7": "0126-norra", "a.xlsx!Platser!B7": "Norra", "a.xlsx!Platser!C7": "Norra", "a.xlsx!Platser!D7": "stadsdel", "a.xlsx!Platser!E7": "0126"}
	read, _ := Programme(workbooks(t, edits), Options{})
	p, ok := read.Sound()
	if !ok || p.Places[4].Kind != "Stadsdel" || p.Places[5].Kind != "Stadsdel" || p.Places[2].Kind != model.Municipality {
		t.Errorf("%v", p)
	}
}

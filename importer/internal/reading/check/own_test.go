package check

import (
	"fmt"
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

// What a source calls all of them among the parts is the value of the whole.
func TestWholeAmongParts(t *testing.T) {
	rows := "indikator|plats|period|värde|nedre|övre|kön\ntrygg|0126|2021|63||||\ntrygg|0126|2021|63|59|68|Totalt\ntrygg|0126|2021|60|||kvinnor\ntrygg|0126|2020|58|||Båda könen"
	read, _ := Programme(workbooks(t, map[string]string{"a.xlsx!Värden": "\n" + rows, "a.xlsx!Jämförelser": "", "a.xlsx!Rangordningar": ""}), Options{})
	p, ok := read.Sound()
	if !ok {
		t.Fatal("not sound")
	}
	o := p.Indicators[0].Observations
	if len(o) != 3 || len(o[0].Breakdown) != 0 || o[0].Lower == nil || *o[0].Lower != 59 || o[1].Breakdown["kön"] != "kvinnor" || len(o[2].Breakdown) != 0 {
		t.Errorf("%+v", o)
	}
}

// Each follow-up has its own words about the figures.
func TestAnalysisOfEachFollowUp(t *testing.T) {
	of := func(year int, name, text string) *book.Workbook {
		tables := land{}.tables("procent")
		at := func(spec *sheets.Sheet, rows string) book.Table { return book.FromText(name, spec, rows) }
		tables[0] = at(sheets.Settings.Sheet, fmt.Sprintf("nyckel|värde|värde (en)\nkommun|A|A\nkommunkod|9999\nprogram|P|P\nperiod|2021-2024\nuppföljning|%d\nutgivare|U", year))
		tables[1] = at(sheets.Areas.Sheet, "id|namn|namn (en)\na|A|A")
		return &book.Workbook{Name: name, Tables: append(tables[:2], at(sheets.Indicators.Sheet,
			"id|område|namn|namn (en)|definition|enhet|riktning|källa|saknas|analys\ni|a|I|I|D|procent|ingen|K|Inget.|"+text))}
	}
	read, problems := Programme([]*book.Workbook{of(2021, "a.xlsx", "Det blev tryggare."), of(2022, "b.xlsx", "Det blev otryggare.")}, Options{})
	p, ok := read.Sound()
	if !ok {
		t.Fatal(problems)
	}
	if a := p.Indicators[0].Analyses; len(a) != 2 || a[0].FollowUp != 2022 || a[0].Text["sv"] != "Det blev otryggare." || a[1].FollowUp != 2021 || a[1].From.Workbook != "a.xlsx" {
		t.Errorf("%+v", a)
	}
}

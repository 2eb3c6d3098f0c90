package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/sheets"
)

// year2022 is the follow-up of the year after that of the sound workbooks: a place has another name, an area
// is new and another is not there any more, a goal is assessed and another is given up, an activity goes on,
// and a value is revised.
var year2022 = map[*sheets.Sheet]string{
	sheets.Settings.Sheet: `
nyckel|värde
kommun|Huddinge
kommunkod|0126
program|Det nya programmet
period|2022-2025
uppföljning|2022
utgivare|Huddinge kommun`,
	sheets.Areas.Sheet: `
id|namn
skola|Skola
trygghet|Trygghet för alla`,
	sheets.Goals.Sheet: `
id|slag|område|mål|status|motivering|bedömt år|bedömt av
klotter|riktlinjemål|trygghet|Snabbare sanering.|ej uppfyllt|Det tog längre tid.|2022|Förvaltningen`,
	sheets.Places.Sheet: `
kod|namn|typ|ingår i
0126-skogas|Skogås och Trångsund|kommundel|0126`,
	sheets.Values.Sheet: `
indikator|plats|period|värde|nedre|övre
trygg|0126|2022|64|60|68
trygg|0126|2021|63,5|59|68
trygg|0126|2020|62
trygg|Skogås|2022|60`,
	sheets.Activities.Sheet: `
id|område|år|namn|läge
sommaren|trygghet|2022|Sommarplan|påbörjad
kameror|trygghet|2022|Kameror|inställd`,
}

// Two follow-ups lie side by side: each has its word on goals and activities, definitions are those of the
// latest, and figures are one series.
func TestFollowUps(t *testing.T) {
	contents := written(t, nil)
	contents["c.xlsx"] = year2022
	reading, problems := Programme(read(contents), Options{})
	if got, want := found(unexpected(problems)), []string{"L510 c.xlsx!Mål!D2", "L510 c.xlsx!Områden!B2", "L510 c.xlsx!Områden!B3", "L519 c.xlsx!Värden!D3"}; !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
	p, ok := reading.Sound()
	if !ok {
		t.Fatal("not sound")
	}
	if len(p.FollowUps) != 2 || p.FollowUps[0].FollowUp != 2022 || p.Settings.Period != "2022-2025" || p.FollowUps[1].Period != "2018-2021" {
		t.Errorf("follow-ups %+v", p.FollowUps)
	}
	areas := map[string]string{}
	for _, a := range p.Areas {
		areas[a.ID] = fmt.Sprint(a.Name["sv"], a.FollowUps)
	}
	if want := map[string]string{"skola": "Skola[2022]", "trygghet": "Trygghet för alla[2022 2021]", "olyckor": "Olyckor[2021]"}; !maps.Equal(areas, want) {
		t.Errorf("areas %v, want %v", areas, want)
	}
	var names []string
	for _, place := range p.Places {
		names = append(names, place.Name["sv"])
	}
	if want := []string{"Skogås och Trångsund", "Riket", "Stockholms län", "Huddinge", "Stockholm"}; !slices.Equal(names, want) {
		t.Errorf("places %q, want %q", names, want)
	}
	told := func(year int) (all []string) {
		of := p.AsOf(year)
		for _, g := range of.Goals {
			all = append(all, fmt.Sprint(g.ID, " ", g.Status, " ", g.Text["sv"]))
		}
		for _, a := range of.Activities {
			all = append(all, fmt.Sprint(a.ID, " ", a.Year, " ", a.State))
		}
		return all
	}
	for year, want := range map[int][]string{
		2021: {"hela not_assessed En trygg kommun.", "klotter met Snabb sanering.", "sommaren 2021 done", "ledare 2021 done", "kameror 2022 planned"},
		2022: {"klotter not_met Snabbare sanering.", "sommaren 2022 started", "kameror 2022 cancelled"},
	} {
		if got := told(year); !slices.Equal(got, want) {
			t.Errorf("%d: %q, want %q", year, got, want)
		}
	}
	i := p.Indicators[0]
	var values []string
	for _, o := range i.Observations {
		if o.Place == "0126" && o.Breakdown == nil {
			values = append(values, fmt.Sprint(o.Period, " ", *o.Value, " ", o.Flags, " ", o.From.Workbook))
		}
	}
	if want := []string{"2022 64 [] c.xlsx", "2021 63.5 [revised] c.xlsx", "2020 62 [] c.xlsx"}; !slices.Equal(values, want) {
		t.Errorf("values %q, want %q", values, want)
	}
	if r := i.Revisions; len(r) != 1 || r[0].FollowUp != 2021 || *r[0].Value != 63 || r[0].Period != "2021" || *r[0].Lower != 59 {
		t.Errorf("revisions %+v", r)
	}
}

// Follow-ups are about one municipality.
func TestFollowUpsOfOthers(t *testing.T) {
	contents := written(t, nil)
	contents["c.xlsx"] = maps.Clone(year2022)
	contents["c.xlsx"][sheets.Settings.Sheet] = `
nyckel|värde
kommun|Stockholm
kommunkod|0180
program|Programmet
period|2022-2025
uppföljning|2022
utgivare|Stockholms stad`
	problems := judged(read(contents))
	if got := found(problems); !slices.Contains(got, "L440 a.xlsx!Program!B3") {
		t.Errorf("told %q", got)
	}
}

// A sheet without a programme belongs to no follow-up: what it says of goals and activities belongs to that
// of the year it names, and a follow-up that lists no areas has those of the one before.
func TestSheetsOfNoFollowUp(t *testing.T) {
	contents := written(t, map[string]string{"a.xlsx!Mål": "", "a.xlsx!Insatser": ""})
	contents["c.xlsx"] = map[*sheets.Sheet]string{sheets.Settings.Sheet: year2022[sheets.Settings.Sheet]}
	contents["b.xlsx"] = maps.Clone(contents["b.xlsx"])
	contents["b.xlsx"][sheets.Goals.Sheet] = `
id|slag|område|mål|status|motivering|bedömt år|bedömt av
klotter|riktlinjemål|trygghet|Sanering.|uppfyllt|Bedömt.|2021|Nämnden
klotter|riktlinjemål|trygghet|Sanering.|ej uppfyllt|Bedömt.|2022|Nämnden`
	contents["b.xlsx"][sheets.Activities.Sheet] = `
uppföljning|2020
id|område|år|namn|läge
nat|trygghet|2020|Nattvandring|genomförd`
	reading, problems := Programme(read(contents), Options{})
	p, ok := reading.Sound()
	if !ok {
		t.Fatalf("told %q", found(problems))
	}
	for year, want := range map[int]model.Status{2021: model.Met, 2022: "not_met"} {
		if goals := p.AsOf(year).Goals; len(goals) != 1 || goals[0].Status != want {
			t.Errorf("%d: goals %+v", year, goals)
		}
	}
	if of := p.AsOf(2020); len(of.Activities) != 1 || of.Settings.Period != "2018-2021" || of.Settings.FollowUp != 2020 {
		t.Errorf("2020: %+v", of)
	}
	for _, a := range p.Areas {
		if want := []int{2022, 2021, 2020}; !slices.Equal(a.FollowUps, want) {
			t.Errorf("%s: follow-ups %v, want %v", a.ID, a.FollowUps, want)
		}
	}
}

// What a workbook for next year has from the one before is not silently this year's: rows that are not filled
// in are no values, and a programme that is over is told.
func TestNextYear(t *testing.T) {
	contents := written(t, nil)
	contents["c.xlsx"] = map[*sheets.Sheet]string{
		sheets.Settings.Sheet: strings.Replace(sound["a.xlsx"][sheets.Settings.Sheet], "uppföljning|2021", "uppföljning|2022", 1),
		sheets.Goals.Sheet: `
id|slag|område|mål|mål (en)|status|förra året: status|motivering|förra året: motivering
klotter|riktlinjemål|trygghet|Snabb sanering.|Quick removal.||uppfyllt||Förvaltningens bedömning.`,
		sheets.Values.Sheet: `
indikator|plats|period|värde|förra året: värde
trygg|0126|2022|64|63 (59–68)
trygg|Skogås|2022||–`,
	}
	problems := judged(read(contents))
	want := []string{"L201 c.xlsx!Mål!F2", "L201 c.xlsx!Mål!H2", "L521 c.xlsx!Program!B5", "L520 c.xlsx!Värden!D3"}
	if got := found(unexpected(problems)); !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
}

package tests

import (
	"flag"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/net/html"
)

var (
	firstSeed = flag.Uint64("seed", 1, "the first programme that TestDrawnProgrammes draws")
	drawn     = flag.Uint64("programmes", 60, "how many programmes TestDrawnProgrammes draws")
)

// Whatever a municipality has, and whatever it lacks, is built, holds to every rule for pages, and is
// built to the same bytes once more. A programme follows from its seed: go test ./tests -run
// TestDrawnProgrammes -seed 17 -programmes 1 draws the seventeenth alone.
func TestDrawnProgrammes(t *testing.T) {
	t.Logf("seeds %d to %d", *firstSeed, *firstSeed+*drawn-1)
	for seed := *firstSeed; seed < *firstSeed+*drawn; seed++ {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			d := draw(seed)
			dir := t.TempDir()
			if err := d.site(dir); err != nil {
				t.Fatal(err)
			}
			var once, again build
			if err := once.make(dir, "public", ""); err != nil {
				t.Fatalf("%s\n%v", d, err)
			}
			if err := os.RemoveAll(filepath.Join(dir, "data", "published")); err != nil {
				t.Fatal(err)
			}
			if err := again.make(dir, "again", ""); err != nil {
				t.Fatal(err)
			}
			sameFiles(t, "built again", again.files, once.files)
			for _, r := range rules {
				told := 0
				for _, p := range once.pages {
					r.check(&once, p, func(n *html.Node, format string, args ...any) {
						if told++; told <= 3 {
							t.Errorf("%s: /%s: %s: %s", r.name, p.path, element(n), fmt.Sprintf(format, args...))
						}
					})
				}
			}
			if t.Failed() {
				t.Log(d)
			}
		})
	}
}

// programme is the workbook of a municipality that does not exist.
type programme struct {
	*rand.Rand
	seed    uint64
	english bool
	texts   bool // the follow-up has texts
	sheets  map[string][][]any
	before  map[string][][]any // those of the follow-up before; none for none
	year    int

	areas, goals, indicators, places, activities []string // ids
	names                                        []string // of the places
}

func draw(seed uint64) *programme {
	d := &programme{Rand: rand.New(rand.NewPCG(seed, 0)), seed: seed, sheets: map[string][][]any{}}
	d.english, d.texts, d.year = d.chance(2), d.chance(3), 2016+d.IntN(14)
	d.settings()
	d.drawAreas()
	d.drawPlaces()
	d.drawGoals()
	d.drawUnits()
	d.drawIndicators()
	d.drawActivities()
	if d.chance(3) {
		d.drawBefore()
	}
	return d
}

// drawBefore draws the follow-up of the year before: the same programme with an area that there is no more, other
// verdicts and states, and values that have been revised since.
func (d *programme) drawBefore() {
	d.before = map[string][][]any{}
	copied := func(name string, change func(row []any)) {
		for i, row := range d.sheets[name] {
			row = slices.Clone(row)
			if i > 0 {
				change(row)
			}
			d.before[name] = append(d.before[name], row)
		}
	}
	copied("Program", func(row []any) {
		if row[0] == "uppföljning" {
			row[1] = d.year - 1
		}
	})
	copied("Områden", func(row []any) {})
	copied("Mål", func(row []any) {
		if len(row) > 7 && row[7] != nil {
			row[5], row[7] = one(d, "uppfyllt", "delvis uppfyllt"), d.year-1
		}
	})
	copied("Insatser", func(row []any) { row[2], row[5] = d.year-1, one(d, "genomförd", "planerad", "inställd") })
	copied("Värden", func(row []any) {
		row[4], row[5] = nil, nil
		if v, ok := row[3].(float64); ok && d.chance(2) {
			row[3] = v * 0.99
		}
	})
	if len(d.areas) > 0 {
		name := d.called("Nedlagt", 1)
		d.before["Områden"] = append(d.before["Områden"], []any{"nedlagt", name, d.en(name), nil, nil})
		if d.before["Insatser"] != nil {
			d.before["Insatser"] = append(d.before["Insatser"], []any{"forr", "nedlagt", d.year - 1, "Förr", d.en("Before"), "genomförd"})
		}
	}
}

// String tells what was drawn, for the message about what failed.
func (d *programme) String() string {
	var rows []string
	for _, name := range slices.Sorted(maps.Keys(d.sheets)) {
		rows = append(rows, fmt.Sprintf("%s %d", name, len(d.sheets[name])-1))
	}
	return fmt.Sprintf("seed %d, rows: %s; English %v; texts %v; a follow-up before %v", d.seed, strings.Join(rows, ", "), d.english, d.texts, d.before != nil)
}

// chance is true once in n.
func (d *programme) chance(n int) bool { return d.IntN(n) == 0 }

// one draws one of a few.
func one[T any](d *programme, of ...T) T { return of[d.IntN(len(of))] }

// odd are names as they may be, and as they should not be but are.
var odd = []string{
	"Åmdal", "Öjebyn", "Sankt Eriks", "A", "Norra och södra stadsdelarna med omnejd, Västra Göinges kommundelsnämndsområde",
	"Donaudampfschiffahrtsgesellschaftskapitänsmützenfabriken", "Larsson & Söner", "<b>fet</b>", `"citat" och 'citat'`, "{{ .Site.Title }}",
	"{{< exempel >}}", "*stjärnor* och _streck_", "[länk](om)", "Łódź", "ßtraße", "Ĳsselmeer", "50 % av alla", "50–60 år", "Ett – två", "C:\\mapp", "# rubrik", "- punkt",
	"=SUMMA(A1)", "på kvällen/natten", "北京", "مرحبا",
}

// called draws a name that tells what it is a name of.
func (d *programme) called(what string, n int) string {
	if d.chance(3) {
		return one(d, odd...) + " " + what + " " + fmt.Sprint(n)
	}
	return what + " " + fmt.Sprint(n)
}

// sheet begins a sheet by its headings; one that is translated has its English beside it.
func (d *programme) sheet(name string, headings ...string) { d.sheets[name] = [][]any{cells(headings)} }

func (d *programme) row(sheet string, values ...any) {
	d.sheets[sheet] = append(d.sheets[sheet], values)
}

func cells(texts []string) []any {
	all := make([]any, len(texts))
	for i, s := range texts {
		all[i] = s
	}
	return all
}

// en is the English text, where the programme has any.
func (d *programme) en(text string) any {
	if !d.english || d.chance(5) {
		return nil
	}
	return "English: " + text
}

// maybe is a value, or nothing.
func (d *programme) maybe(v any) any {
	if d.chance(2) {
		return nil
	}
	return v
}

const home = "9901"

func (d *programme) settings() {
	d.sheet("Program", "nyckel", "värde", "värde (en)")
	name := one(d, "Åmdal", "Exempelkommun", "Norra Exempelbygdens långa kommun", "Ö")
	for _, s := range [][]any{
		{"kommun", name, d.en(name)}, {"kommunkod", home}, {"program", "Program för trygghet " + one(d, odd...), d.en("Programme")},
		{"period", one(d, fmt.Sprint(d.year-2, "-", d.year+1), fmt.Sprint(d.year))}, {"uppföljning", d.year},
		{"utgivare", name + " kommun", nil},
	} {
		d.row("Program", s...)
	}
	for _, s := range [][]any{
		{"organisationsnummer", "212000-0068"}, {"e-post", "kontakt@example.org"}, {"källa", "Uppföljningen", d.en("The follow-up")},
		{"licens", "CC0 1.0"}, {"licenslänk", "https://example.org/licens"}, {"kataloglicens", "CC0 1.0"}, {"kontakt", "Enheten för " + one(d, odd...)},
		{"publicerad", fmt.Sprint(d.year+1, "-03-15")}, {"nästa uppdatering", fmt.Sprint(d.year+1, "-05")},
	} {
		if d.chance(2) {
			d.row("Program", s...)
		}
	}
}

func (d *programme) drawAreas() {
	n := one(d, 0, 1, 1, 2, 5, 9)
	if n == 0 && d.chance(2) {
		return
	}
	d.sheet("Områden", "id", "namn", "namn (en)", "omfattar", "ansvarig")
	for i := range n {
		id, name := fmt.Sprint("omrade-", i+1), d.called("Område", i+1)
		d.areas = append(d.areas, id)
		d.row("Områden", id, name, d.en(name), d.maybe("Omfattar "+one(d, odd...)+"."), d.maybe("Nämnden"))
	}
}

func (d *programme) drawPlaces() {
	n := one(d, 1, 1, 2, 2, 7, 7, 7, 7, 60)
	if d.chance(20) {
		n = 300
	}
	d.places, d.names = []string{home}, []string{"Åmdal"}
	if n == 1 && d.chance(2) {
		return
	}
	d.sheet("Platser", "kod", "namn", "namn (en)", "typ", "ingår i", "alias", "folkmängd", "folkmängd datum", "folkmängd källa", "ruta", "tidigare kod", "ersätts av")
	add := func(code, name, kind string, within any) {
		row := []any{code, name, d.en(name), kind, within, nil}
		if d.chance(2) {
			n := len(d.sheets["Platser"])
			row = append(row, 1+d.IntN(200_000), d.maybe(fmt.Sprint(d.year-1, "-12-31")), d.maybe("SCB"), d.maybe(fmt.Sprint(1+n%20, ",", 1+n/20)),
				d.maybe("forr-"+code))
			if code != home && d.chance(6) {
				row = append(row, home)
			}
		}
		d.row("Platser", row...)
		if code != home {
			d.places, d.names = append(d.places, code), append(d.names, name)
		}
	}
	country, county := d.chance(2), d.chance(2)
	var inCountry, inCounty any
	if country && n > 2 {
		add("00", "Riket", "riket", nil)
		inCountry = "00"
	}
	if county && n > 2 {
		add("99", "Exempellän", "län", inCountry)
		inCounty = "99"
	}
	add(home, "Åmdal", "kommun", inCounty)
	for i := len(d.sheets["Platser"]) - 1; i < n; i++ {
		switch one(d, 0, 0, 0, 1, 2, 3, 4) {
		case 0:
			add(fmt.Sprint(home, "-del-", i), d.called("Kommundel", i), "kommundel", home)
		case 1:
			add(fmt.Sprint(home, "-omr-", i), one(d, "Centrum", d.called("Undersökt", i)), "undersökningsområde", home)
		case 2:
			add(fmt.Sprint("9", 100+i), d.called("Grannkommun", i), "kommun", d.maybe(inCounty))
		case 3:
			add(fmt.Sprint("lpo-", i), d.called("Lokalpolisområde", i), "polisområde", nil)
		case 4:
			add(fmt.Sprint(home, "-egen-", i), d.called("Egen", i), one(d, "stadsdel", "Skolområde "+one(d, odd...)), d.maybe(home))
		}
	}
}

func (d *programme) drawGoals() {
	n := one(d, 0, 1, 3, 12)
	if n == 0 && d.chance(2) {
		return
	}
	d.sheet("Mål", "id", "slag", "område", "mål", "mål (en)", "status", "motivering", "bedömt år", "bedömt av", "källa")
	for i := range n {
		id, text := fmt.Sprint("mal-", i+1), d.called("Det blir tryggare", i+1)
		kind, area := "övergripande", any(nil)
		if len(d.areas) > 0 && d.chance(2) {
			kind, area = one(d, "områdesmål", "riktlinjemål"), one(d, d.areas...)
		}
		status := one(d, "uppfyllt", "på god väg", "delvis uppfyllt", "ej uppfyllt", "inte påbörjat", "ej bedömt")
		row := []any{id, kind, area, text, d.en(text), status, "Så här är det: " + one(d, odd...)}
		if status != "ej bedömt" {
			row = append(row, d.year, "förvaltningen", d.maybe("Rapporten"))
		}
		d.goals = append(d.goals, id)
		d.row("Mål", row...)
	}
}

func (d *programme) drawActivities() {
	n := one(d, 0, 1, 4, 30)
	if n == 0 && d.chance(2) {
		return
	}
	d.sheet("Insatser", "id", "område", "år", "namn", "namn (en)", "läge", "ingår i", "platser", "aktörer", "beskrivning", "mål", "budget", "start", "slut", "länk")
	if len(d.areas) == 0 {
		return
	}
	areaOf := map[string]string{}
	for i := range n {
		id, name, area := fmt.Sprint("insats-", i+1), d.called("Insats", i+1), one(d, d.areas...)
		var partOf any
		if len(d.activities) > 0 && d.chance(3) {
			whole := one(d, d.activities...)
			partOf, area = whole, areaOf[whole]
		}
		areaOf[id] = area
		d.activities = append(d.activities, id)
		var goal any
		if len(d.goals) > 0 {
			goal = d.maybe(one(d, d.goals...))
		}
		places := d.maybe(one(d, home, one(d, d.places...), home+"; Stora torget", "Hela kusten"))
		d.row("Insatser", id, area, d.year, name, d.en(name), one(d, "genomförd", "delvis genomförd", "påbörjad", "planerad", "inställd", "ej genomförd", "anges ej"),
			partOf, places, d.maybe("Kommunen; Polisen"), d.maybe("Så gick det: "+one(d, odd...)), goal, one[any](d, nil, 0, 250_000, 95e9, 1234.5),
			one[any](d, nil, d.year, fmt.Sprint(d.year, "-03")), one[any](d, nil, d.year, fmt.Sprint(d.year+1, "-03-31")), d.maybe("https://example.org/"+id))
	}
}

// drawUnits draws the municipality's own units. They are always there: indicators may have them.
func (d *programme) drawUnits() {
	d.sheet("Enheter", "namn", "namn (en)", "kortform", "flertal", "slag", "minsta värde", "största värde", "decimaler")
	d.row("Enheter", "patrulltimme", d.en("patrol hour"), d.maybe("ptim"), d.maybe("patrulltimmar "+one(d, odd...)), one(d, "antal", "tid", "värde"), 0)
	d.row("Enheter", "betygssteg", d.en("grade"), nil, nil, one(d, "medelvärde", "andel"), 1, 5, d.maybe(2))
}

// units are what can be measured in, with a value of an ordinary size and the smallest and the largest.
var units = []struct {
	name          string
	usual         float64
	lowest, above float64
}{
	{"procent", 60, 0, 100}, {"procent", 0.4, 0, 100}, {"antal", 12, 0, 1e12}, {"antal", 95_000, 0, 1e12}, {"per 1 000", 8, 0, 1000}, {"per 10 000", 40, 0, 10_000},
	{"per 100 000", 900, 0, 100_000}, {"timmar", 5, 0, 1e12}, {"minuter", 0.0094, 0, 1e12}, {"dagar", 30, 0, 1e12},
	{"patrulltimme", 12, 0, 1e12}, {"betygssteg", 1.5, 1, 5},
	{"kronor", 95e9, -1e15, 1e15}, {"kronor", -4_000, -1e15, 1e15}, {"index", 100, -1e15, 1e15},
}

func (d *programme) drawIndicators() {
	n := one(d, 0, 1, 2, 5, 8)
	if n == 0 && d.chance(2) {
		return
	}
	d.sheet("Indikatorer", "id", "område", "namn", "namn (en)", "utsaga", "definition", "metod", "enhet", "riktning", "slag av siffra", "mäter mål",
		"decimaler", "nyckel", "målvärde", "målvärde till", "måltyp", "målår", "basår", "källa", "källänk", "licens", "kontakt", "säkerhetsnivå", "symboler", "saknas", "analys", "analys (en)",
		"källtabell", "publicerad", "hämtad", "licenslänk", "tema", "andra namn", "id i Kolada", "id hos SCB", "tidigare id", "nämnare")
	if len(d.areas) == 0 {
		return
	}
	for i := range n {
		id, name, unit := fmt.Sprint("matt-", i+1), d.called("Mått", i+1), one(d, units...)
		periods := d.periods()
		var from, to, kind, target, base any
		direction := one(d, "högre är bättre", "lägre är bättre", "ingen")
		if d.chance(2) {
			kind = one(d, "inom", map[string]string{"högre är bättre": "öka", "lägre är bättre": "minska", "ingen": "öka"}[direction],
				map[string]string{"högre är bättre": "minst", "lägre är bättre": "högst", "ingen": "minst"}[direction])
			if kind != "öka" && kind != "minska" {
				from = one(d, unit.usual, 2*unit.usual)
				if unit.usual < 0 {
					from = 3 * unit.usual
				}
			}
			if from != nil && unit.above == 100 {
				from = min(from.(float64), 90)
			}
			if kind == "inom" {
				to = from.(float64) + math.Abs(unit.usual)/10
			}
			target, base = d.maybe(d.year+4), d.maybe(d.year-3)
		}
		var goal any
		if len(d.goals) > 0 {
			goal = d.maybe(one(d, d.goals...))
		}
		var analysis, english any
		if d.chance(2) {
			analysis, english = "Så tolkar vi det: "+one(d, odd...), d.en("so it is")
		}
		d.indicators = append(d.indicators, id)
		d.row("Indikatorer", id, one(d, d.areas...), name, d.en(name), d.maybe("säger att det är "+one(d, odd...)), "Så räknas det: "+one(d, odd...), d.maybe("Enkät."),
			unit.name, direction, d.maybe(one(d, "undersökning", "register")), goal, one[any](d, nil, 0, 1, 2), one[any](d, nil, "ja", "nej"),
			from, to, kind, target, base, one(d, "Undersökningen", "Registret "+one(d, odd...)), d.maybe("https://example.org/källa"), d.maybe("CC BY 4.0"),
			d.maybe("statistik@example.org"), d.maybe(90), ".. = uppgift saknas; x = för få svar; - = noll", nil, analysis, english,
			d.maybe("Tabell "+one(d, odd...)), d.maybe("2020-10-12"), d.maybe("2021-01-15"), d.maybe("https://example.org/licens"), d.maybe("Om "+one(d, odd...)),
			d.maybe("trygghet; "+one(d, odd...)), d.maybe("N07403"), d.maybe("TAB638"), d.maybe("forr-"+id), d.per(i))
		if !d.chance(6) {
			d.values(id, unit.usual, unit.lowest, unit.above, periods)
		}
	}
	d.drawTargets()
	d.statements()
}

// per is an indicator before the one with a number, or nothing.
func (d *programme) per(n int) any {
	if n == 0 {
		return nil
	}
	return d.maybe(d.indicators[d.IntN(n)])
}

// drawTargets draws directions for some of the years and places, which any unit can have.
func (d *programme) drawTargets() {
	if len(d.indicators) == 0 || d.chance(2) {
		return
	}
	d.sheet("Målvärden", "indikator", "plats", "målår", "målvärde", "måltyp")
	for i, place := range d.places[:min(len(d.places), 5)] {
		d.row("Målvärden", d.indicators[0], place, d.year-1+i, nil, one(d, "öka", "minska"))
	}
}

// periods draws periods in a row, of one kind.
func (d *programme) periods() []string {
	n := one(d, 1, 1, 2, 2, 6, 6, 10, 10, 40)
	all := make([]string, n)
	kind := d.IntN(5)
	for i := range all {
		all[i] = periodBefore(d.year, kind, n-1-i)
	}
	return all
}

// periodBefore is the period so many before the last of a year, of one of five kinds.
func periodBefore(year, kind, before int) string {
	switch kind {
	case 1:
		return fmt.Sprint(year-2*before-1, "-", year-2*before)
	case 2:
		return fmt.Sprintf("%d/%02d", year-before-1, (year-before)%100)
	case 3:
		q := 4*year + 3 - before
		return fmt.Sprintf("%dK%d", q/4, q%4+1)
	case 4:
		m := 12*year + 11 - before
		return fmt.Sprintf("%d-%02d", m/12, m%12+1)
	}
	return fmt.Sprint(year - before)
}

// most is how many rows of values a sheet of one indicator has at most.
const most = 1500

// values draws the values of an indicator, on a sheet of its own or among the others.
func (d *programme) values(id string, usual, lowest, above float64, periods []string) {
	places := slices.Clone(d.places)
	if d.chance(3) {
		places = places[d.IntN(len(places)):]
	}
	places = places[:max(1, min(len(places), most/len(periods)))]
	intervals, breakdown, gaps := d.chance(2), d.chance(4), one(d, 1000, 10, 2)
	size := func(v float64) float64 { return math.Min(above, math.Max(lowest, v)) }
	draw := func() (v any, low, high any) {
		if d.chance(gaps) {
			return one(d, "..", "x", "-"), nil, nil
		}
		value := usual * (0.8 + 0.4*d.Float64())
		switch d.IntN(12) {
		case 0:
			value = usual
		case 1:
			if !intervals {
				value = 0
			}
		}
		value = size(value)
		if !intervals || d.chance(6) {
			return value, nil, nil
		}
		return value, size(value - math.Abs(usual)/20), size(value + math.Abs(usual)/30)
	}
	if !intervals && !breakdown && len(periods) > 1 && d.chance(3) {
		name := "Värden " + id
		d.sheet(name, append([]string{"indikator", "plats"}, periods...)...)
		for _, place := range places {
			row := []any{id, place}
			for range periods {
				v, _, _ := draw()
				row = append(row, v)
			}
			d.row(name, row...)
		}
		return
	}
	if d.sheets["Värden"] == nil {
		d.sheet("Värden", "indikator", "plats", "period", "värde", "nedre", "övre", "antal svar", "avrundat till", "markering", "kommentar", "kön", "orsak")
	}
	groups := []any{nil}
	if breakdown {
		groups = one(d, []any{nil, "kvinnor", "män"}, []any{"kvinnor", "män"})
	}
	for _, place := range places {
		for _, period := range periods {
			for _, group := range groups {
				v, low, high := draw()
				var mark any
				if d.chance(20) {
					mark = one(d, "preliminär", "reviderad", "seriebrott")
				}
				var comment any
				if d.chance(30) {
					comment = "Anmärkning: " + one(d, odd...)
				}
				var reason any
				if d.chance(30) {
					reason = "Därför: " + one(d, odd...)
				}
				d.row("Värden", id, place, period, v, low, high, d.maybe(d.IntN(3000)), nil, mark, comment, group, reason)
			}
		}
	}
}

// statements draws what sources say of places and of time.
func (d *programme) statements() {
	if len(d.indicators) == 0 || d.chance(2) {
		return
	}
	d.sheet("Jämförelser", "indikator", "period", "plats", "jämfört med", "utfall", "säkerställd", "källa")
	for _, id := range d.indicators {
		against := one(d, "tidigare", fmt.Sprint(d.year-1))
		if other := one(d, d.places...); other != home && d.chance(2) {
			against = other
		}
		d.row("Jämförelser", id, fmt.Sprint(d.year), home, against, one(d, "ingen skillnad"), one(d, "nej", "anges ej"), d.maybe("Rapporten"))
	}
	d.sheet("Rangordningar", "indikator", "period", "plats", "grupp", "grupp (en)", "placering", "av antal", "deltog inte")
	if d.chance(2) {
		d.row("Rangordningar", d.indicators[0], fmt.Sprint(d.year), home, "kommuner i länet", d.en("municipalities"), 3, 21, nil)
	}
}

// site writes the folder of a municipality with the programme in a workbook, and no prose of anyone else's.
func (d *programme) site(dir string) error {
	if err := copySite(dir); err != nil {
		return err
	}
	for _, name := range []string{"data/spreadsheets", "data/published", "content/uppfoljning/2021"} {
		if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	if d.texts {
		texts := map[string]string{"_index.md": "+++\ntitle = \"Året\"\ndescription = \"Året i ord.\"\n+++\n\nSå var året.\n"}
		for _, id := range d.areas {
			texts[id+".md"] = "+++\ntitle = \"Området " + id + "\"\ndescription = \"Området i ord.\"\n[params]\narea = \"" + id + "\"\n+++\n\n## Så var det\n\nMycket hände.\n"
		}
		for name, text := range texts {
			file := filepath.Join(dir, "content", "uppfoljning", fmt.Sprint(d.year), name)
			if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
				return err
			}
			if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
				return err
			}
		}
	}
	if err := os.MkdirAll(filepath.Join(dir, "data", "spreadsheets"), 0o777); err != nil {
		return err
	}
	if d.before != nil {
		if err := save(d.before, filepath.Join(dir, "data", "spreadsheets", "forra.xlsx")); err != nil {
			return err
		}
	}
	return save(d.sheets, filepath.Join(dir, "data", "spreadsheets", "uppfoljning.xlsx"))
}

// save writes a workbook.
func save(sheets map[string][][]any, file string) error {
	workbook := excelize.NewFile()
	defer workbook.Close()
	for n, name := range slices.Sorted(maps.Keys(sheets)) {
		if _, err := workbook.NewSheet(name); err != nil {
			return err
		}
		if n == 0 {
			if err := workbook.DeleteSheet("Sheet1"); err != nil {
				return err
			}
		}
		for i, row := range sheets[name] {
			if err := workbook.SetSheetRow(name, fmt.Sprint("A", i+1), &row); err != nil {
				return err
			}
		}
	}
	return workbook.SaveAs(file)
}

package check

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/telling/doubt"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sound is a programme without a single problem: two workbooks, every sheet, by workbook and
// key of the sheet. The first line of a sheet is row 1, its first column A.
var sound = map[string]map[*sheets.Sheet]string{
	"a.xlsx": {
		sheets.Settings.Sheet: `
nyckel|värde|värde (en)
kommun|Huddinge|Huddinge
kommunkod|0126
program|Trygghetsprogrammet|The safety programme
period|2018-2021
uppföljning|2021
utgivare|Huddinge kommun
organisationsnummer|212000-0068
e-post|kontakt@example.se
källa|Uppföljningen|The follow-up
licens|CC0 1.0
nästa uppdatering|2023-03`,
		sheets.Areas.Sheet: `
id|namn|namn (en)|omfattar|ansvarig
trygghet|Trygghet|Safety|Att vara trygg.|Nämnden
olyckor|Olyckor|Accidents`,
		sheets.Goals.Sheet: `
id|slag|område|mål|mål (en)|status|motivering|bedömt år|bedömt av|källa
hela|övergripande||En trygg kommun.|A safe municipality.|ej bedömt|Ingen bedömning är gjord.
klotter|riktlinjemål|trygghet|Snabb sanering.|Quick removal.|uppfyllt|Förvaltningens bedömning.|2021|Förvaltningen|Uppföljningen`,
		sheets.Indicators.Sheet: `
id|område|namn|namn (en)|definition|enhet|riktning|decimaler|nyckel|målvärde|måltyp|målår|basår|källa|källänk|säkerhetsnivå|symboler|saknas
trygg|trygghet|Trygga|Feel safe|Andel som är trygga.|procent|högre är bättre|1|ja|70|minst|2025|2021|SCB|https://www.scb.se/|95|.. = uppgift saknas; x = för få svar; - = noll
utryckning|olyckor|Utryckningar|Call-outs|Antal utryckningar.|antal|lägre är bättre|||||||Sbff||||Siffrorna är inte publicerade.`,
		sheets.Places.Sheet: `
kod|namn|namn (en)|typ|ingår i|alias|folkmängd|folkmängd datum
00|Riket|Sweden|riket||Hela riket
01|Stockholms län|Stockholm County|län|00|Stockholm
0126|Huddinge||kommun|01||113920|2023-12-31
0180|Stockholm||kommun|01
0126-skogas|Skogås||kommundel|0126`,
		sheets.Values.Sheet: `
indikator|plats|period|värde|nedre|övre|antal svar|avrundat till|markering|kommentar|kön
trygg|0126|2021|63|59|68|480||preliminär|Enkät
trygg|Riket|2021|73||||1
trygg|01|2021|70
trygg|0180|2021|x|||99
trygg|Skogås|2021|–
trygg|0126|2021|61,5|||||||kvinnor
trygg|0126|2021|64,5|||||||män
trygg|0126|2020|62`,
		sheets.Comparisons.Sheet: `
indikator|period|plats|jämfört med|utfall|säkerställd|källa
trygg|2021|01|0126|högre|ja|Uppföljningen
utryckning|anges ej|anges ej|tidigare|lägre|anges ej`,
		sheets.Rankings.Sheet: `
indikator|period|plats|grupp|placering|av antal|deltog inte
trygg|2021|0126|Länets kommuner|16|21|0180`,
		sheets.Activities.Sheet: `
id|område|år|namn|läge|ingår i|platser|aktörer
sommaren|trygghet|2021|Sommarplan|genomförd||Skogås; Grantorp|Polisen; Kommunen
ledare|trygghet|2021|Unga ledare|genomförd|sommaren
kameror|trygghet|2022|Kameror|planerad`,
	},
	"b.xlsx": {
		sheets.Indicators.Sheet: `
id|område|namn|namn (en)|definition|enhet|riktning|källa|symboler
oro|trygghet|Oroliga|Worried|Andel som är oroliga.|procent|lägre är bättre|Brå|tom = inte frågat`,
		sheets.Values.Sheet: `
indikator|plats|period|värde|nedre|övre
oro|0126|2021-2022|10|10|10
oro|0126|2019-2020|`,
	},
}

// workbooks makes the sound workbooks with some cells written over, see written.
func workbooks(t *testing.T, edits map[string]string) []*book.Workbook {
	t.Helper()
	return read(written(t, edits))
}

// written is the sound workbooks with some cells written over: "a.xlsx!Värden!D2" → "x".
// An address without a cell replaces the whole sheet; without text it removes the sheet.
func written(t *testing.T, edits map[string]string) map[string]map[*sheets.Sheet]string {
	t.Helper()
	contents := map[string]map[*sheets.Sheet]string{}
	for name, texts := range sound {
		contents[name] = maps.Clone(texts)
	}
	for _, address := range slices.Sorted(maps.Keys(edits)) {
		part := strings.Split(address, "!")
		var spec *sheets.Sheet
		for _, s := range sheets.All {
			if s.Name == part[1] {
				spec = s
			}
		}
		if len(part) == 2 {
			contents[part[0]][spec] = edits[address]
			continue
		}
		lines := strings.Split(strings.TrimSpace(contents[part[0]][spec]), "\n")
		column := int(part[2][0] - 'A')
		row, err := strconv.Atoi(part[2][1:])
		if err != nil {
			t.Fatal(err)
		}
		for len(lines) < row {
			lines = append(lines, "")
		}
		cells := strings.Split(lines[row-1], "|")
		for len(cells) <= column {
			cells = append(cells, "")
		}
		cells[column] = edits[address]
		lines[row-1] = strings.Join(cells, "|")
		contents[part[0]][spec] = strings.Join(lines, "\n")
	}
	return contents
}

func read(contents map[string]map[*sheets.Sheet]string) []*book.Workbook {
	var books []*book.Workbook
	for _, name := range slices.Sorted(maps.Keys(contents)) {
		w := &book.Workbook{Name: name}
		for _, s := range sheets.All {
			if text := contents[name][s]; text != "" {
				w.Tables = append(w.Tables, book.FromText(name, s, text))
			}
		}
		books = append(books, w)
	}
	slices.Reverse(books) // their order does not matter
	return books
}

// asked are the codes of what a site may lack, see TestStale.
var asked = []problem.Code{problem.NoLicence, problem.NoContact, problem.NoPopulation, problem.MissingAndHad}

// unexpected leaves out the note that the sound workbooks give: their breakdown is published. What a site
// may lack has a test of its own.
func unexpected(l problem.List) problem.List {
	return slices.DeleteFunc(l, func(p problem.Problem) bool {
		return p.Code == problem.Breakdown && p.At.String() == "a.xlsx!Värden!K1" || slices.Contains(asked, p.Code)
	})
}

// found lists problems as "L203 a.xlsx!Värden!D2".
func found(l problem.List) []string {
	var s []string
	for _, p := range l {
		s = append(s, strings.TrimSpace(string(p.Code)+" "+p.At.String()))
	}
	return s
}

func TestSound(t *testing.T) {
	read, problems := Programme(workbooks(t, nil), Options{})
	p, _ := read.Sound()
	told.Note(problems)
	if problems = unexpected(problems); len(problems) > 0 {
		var b bytes.Buffer
		_ = problems.Text(&b, words.Carried().Must("sv"))
		t.Fatal(b.String())
	}
	got, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "sound.json", got)
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs:\n%s", path, got)
	}
}

type edit = map[string]string

// rules: what somebody writes into the sound workbooks, and what must be told of it.
var rules = []struct {
	name  string
	edits edit
	want  []string
}{
	{"required cell", edit{"a.xlsx!Områden!B2": "", "a.xlsx!Områden!C2": ""}, []string{"L201 a.xlsx!Områden!B2"}},
	{"required choice", edit{"a.xlsx!Mål!F2": ""}, []string{"L201 a.xlsx!Mål!F2"}},
	{"required id", edit{"a.xlsx!Mål!A2": ""}, []string{"L201 a.xlsx!Mål!A2"}},
	{"empty value", edit{"a.xlsx!Värden!D4": ""}, []string{"L202 a.xlsx!Värden!D4"}},
	{"words for a number", edit{"a.xlsx!Värden!D2": "sextiotre"}, []string{"L203 a.xlsx!Värden!D2"}},
	{"a margin beside a limit", edit{"a.xlsx!Värden!E2": "59 ± 4"}, []string{"L243 a.xlsx!Värden!E2"}},
	{"unknown sign", edit{"a.xlsx!Värden!D4": "…?"}, []string{"L204 a.xlsx!Värden!D4"}},
	{"missing in words", edit{"a.xlsx!Värden!D4": "Uppgift saknas"}, []string{"L241 a.xlsx!Värden!D4"}},
	{"sign in capitals", edit{"a.xlsx!Värden!D5": "X"}, []string{"L241 a.xlsx!Värden!D5"}},
	{"sign without a legend", edit{"a.xlsx!Indikatorer!Q2": "", "a.xlsx!Värden!D6": "65"}, []string{"L205 a.xlsx!Värden!D5"}},
	{"thousands or decimals, comma", edit{"a.xlsx!Värden!D4": "−1,234"}, []string{"L206 a.xlsx!Värden!D4"}},
	{"thousands or decimals, point", edit{"a.xlsx!Värden!D4": "−1.234"}, []string{"L206 a.xlsx!Värden!D4"}},
	{"English thousands", edit{"a.xlsx!Platser!G4": "76,665,000"}, []string{"L207 a.xlsx!Platser!G4"}},
	{"decimal point in a text", edit{"a.xlsx!Värden!D4": "−63.5"}, []string{"L208 a.xlsx!Värden!D4"}},
	{"a power of ten", edit{"a.xlsx!Värden!D2": "6,3E+01"}, []string{"L253 a.xlsx!Värden!D2"}},
	{"thousands in words", edit{"a.xlsx!Värden!D2": "6,3 tusen"}, []string{"L254 a.xlsx!Värden!D2"}},
	{"a minus in words", edit{"a.xlsx!Värden!D2": "minus 63"}, []string{"L203 a.xlsx!Värden!D2"}},
	{"digits of another keyboard", edit{"a.xlsx!Värden!D2": "６３"}, []string{"L203 a.xlsx!Värden!D2"}},
	{"a fraction", edit{"a.xlsx!Värden!D2": "63½"}, []string{"L203 a.xlsx!Värden!D2"}},
	{"percent sign", edit{"a.xlsx!Värden!D2": "63,5 %"}, []string{"L209 a.xlsx!Värden!D2"}},
	{"unit after the number", edit{"a.xlsx!Värden!D2": "62,5 st"}, []string{"L210 a.xlsx!Värden!D2"}},
	{"star after the number", edit{"a.xlsx!Värden!D2": "63*"}, []string{"L251 a.xlsx!Värden!D2"}},
	{"about", edit{"a.xlsx!Värden!D4": "ca 70"}, []string{"L211 a.xlsx!Värden!D4"}},
	{"less than", edit{"a.xlsx!Värden!D4": "<5"}, []string{"L211 a.xlsx!Värden!D4"}},
	{"interval in one cell", edit{"a.xlsx!Värden!D4": "57.9 - 66.7  *"}, []string{"L212 a.xlsx!Värden!D4"}},
	{"half a person", edit{"a.xlsx!Värden!G2": "480,5"}, []string{"L213 a.xlsx!Värden!G2"}},
	{"fewer than nobody", edit{"a.xlsx!Värden!G2": "-4"}, []string{"L425 a.xlsx!Värden!G2"}},
	{"words for a whole number", edit{"a.xlsx!Värden!G2": "många"}, []string{"L213 a.xlsx!Värden!G2"}},
	{"year with two digits", edit{"a.xlsx!Mål!H3": "21"}, []string{"L214 a.xlsx!Mål!H3"}},
	{"no period", edit{"a.xlsx!Värden!C2": "ifjol"}, []string{"L215 a.xlsx!Värden!C2"}},
	{"years cut short", edit{"b.xlsx!Värden!C2": "2021-22"}, []string{"L215 b.xlsx!Värden!C2"}},
	{"month in words", edit{"a.xlsx!Värden!C2": "juni 2021"}, []string{"L215 a.xlsx!Värden!C2"}},
	{"period backwards", edit{"b.xlsx!Värden!C2": "2022–2021"}, []string{"L216 b.xlsx!Värden!C2"}},
	{"period with a mark", edit{"a.xlsx!Värden!C2": "2021*"}, []string{"L217 a.xlsx!Värden!C2"}},
	{"no such day", edit{"a.xlsx!Platser!H4": "2023-02-30"}, []string{"L218 a.xlsx!Platser!H4"}},
	{"perhaps", edit{"a.xlsx!Indikatorer!I2": "kanske"}, []string{"L219 a.xlsx!Indikatorer!I2"}},
	{"address without https", edit{"a.xlsx!Indikatorer!O2": "www.scb.se"}, []string{"L220 a.xlsx!Indikatorer!O2"}},
	{"address that runs", edit{"a.xlsx!Indikatorer!O2": "javascript:alert(1)"}, []string{"L220 a.xlsx!Indikatorer!O2"}},
	{"e-mail", edit{"a.xlsx!Program!B9": "kontakt(at)example.se"}, []string{"L221 a.xlsx!Program!B9"}},
	{"e-mail beyond ASCII", edit{"a.xlsx!Program!B9": "kontakt@räddning.se"}, []string{"L221 a.xlsx!Program!B9"}},
	{"code of no municipality", edit{"a.xlsx!Program!B3": "huddinge"}, []string{"L506 a.xlsx!Program!B3"}},
	{"two places at one address", edit{"a.xlsx!Platser!A6": "0126-huddinge"}, []string{"L517 a.xlsx!Platser!A6"}},
	{"activity of an earlier year", edit{"a.xlsx!Insatser!C3": "2020"}, []string{"L518 a.xlsx!Insatser!C3"}},
	{"organisation number", edit{"a.xlsx!Program!B8": "2120000068"}, []string{"L222 a.xlsx!Program!B8"}},
	{"id with capitals and spaces", edit{"a.xlsx!Mål!A2": "Hela målet"}, []string{"L223 a.xlsx!Mål!A2"}},
	{"bad id, used elsewhere", edit{"b.xlsx!Indikatorer!A2": "Oro", "b.xlsx!Värden!A2": "Oro", "b.xlsx!Värden!A3": "Oro"}, []string{"L223 b.xlsx!Indikatorer!A2"}},
	{"word not in the list", edit{"a.xlsx!Mål!F3": "uppfylt"}, []string{"L224 a.xlsx!Mål!F3"}},
	{"unknown unit, no more about it", edit{"a.xlsx!Indikatorer!F2": "andel"}, []string{"L224 a.xlsx!Indikatorer!F2"}},
	{"unknown mark", edit{"a.xlsx!Värden!I2": "preliminär; osäker"}, []string{"L224 a.xlsx!Värden!I2"}},
	{"unknown setting", edit{"a.xlsx!Program!A11": "logotyp"}, []string{"L224 a.xlsx!Program!A11"}},
	{"legend without meaning, signs not blamed", edit{"a.xlsx!Indikatorer!Q2": ".. x"}, []string{"L225 a.xlsx!Indikatorer!Q2"}},
	{"legend with unknown meaning", edit{"a.xlsx!Indikatorer!Q2": ".. = saknas; x = för få svar; - = noll"}, []string{"L226 a.xlsx!Indikatorer!Q2"}},
	{"sign explained twice", edit{"a.xlsx!Indikatorer!Q2": "x = för få svar; - = noll; – = uppgift saknas"}, []string{"L227 a.xlsx!Indikatorer!Q2"}},
	{"error value", edit{"a.xlsx!Värden!D4": "#N/A"}, []string{"L229 a.xlsx!Värden!D4"}},
	{"error value in a text", edit{"a.xlsx!Mål!G2": "#REF!"}, []string{"L229 a.xlsx!Mål!G2"}},
	{"formula without result", edit{"a.xlsx!Värden!D4": "=A1+1"}, []string{"L230 a.xlsx!Värden!D4"}},
	{"personal number", edit{"a.xlsx!Värden!J2": "Enligt 19811218-9876 i Skogås"}, []string{"L232 a.xlsx!Värden!J2"}},
	{"personal number as a number", edit{"a.xlsx!Värden!D4": "8112189876"}, []string{"L232 a.xlsx!Värden!D4", "L402 a.xlsx!Värden!D4"}},
	{"personal number in English", edit{"a.xlsx!Mål!E2": "According to 811218-9876"}, []string{"L232 a.xlsx!Mål!E2"}},
	{"e-mail address in a description", edit{"a.xlsx!Områden!D2": "Frågor: anna.andersson@huddinge.se"}, []string{"L631 a.xlsx!Områden!D2"}},
	{"e-mail address of another setting", edit{"a.xlsx!Program!B7": "kontakt@example.se"}, []string{"L631 a.xlsx!Program!B7"}},
	{"personal number for the publisher's address", edit{"a.xlsx!Program!B9": "811218-9876@example.se"}, []string{"L232 a.xlsx!Program!B9"}},
	{"person in the address of a source", edit{"a.xlsx!Indikatorer!O2": "https://anna:ord@scb.se/"}, []string{"L220 a.xlsx!Indikatorer!O2", "L631 a.xlsx!Indikatorer!O2"}},
	{"mailto for a source", edit{"a.xlsx!Indikatorer!O2": "mailto:anna@scb.se"}, []string{"L220 a.xlsx!Indikatorer!O2", "L631 a.xlsx!Indikatorer!O2"}},
	{"telephone number of an actor", edit{"a.xlsx!Insatser!H2": "Polisen; Anna 070-123 45 67"}, []string{"L632 a.xlsx!Insatser!H2"}},
	{"telephone number in an alias", edit{"a.xlsx!Platser!F4": "08-535 300 00"}, []string{"L632 a.xlsx!Platser!F4"}},
	{"telephone number in a legend", edit{"a.xlsx!Indikatorer!R3": "Ring +46 70 123 45 67"}, []string{"L632 a.xlsx!Indikatorer!R3"}},
	{"telephone number as a heading", edit{"a.xlsx!Värden!L1": "070-123 45 67", "a.xlsx!Värden!L2": "ja"}, []string{"L632 a.xlsx!Värden!L1"}},
	{"personal number in a breakdown", edit{"a.xlsx!Värden!K7": "811218-9876"}, []string{"L232 a.xlsx!Värden!K7"}},
	{"long name", edit{"a.xlsx!Områden!B2": strings.Repeat("trygg ", 30)}, []string{"L237 a.xlsx!Områden!B2"}},
	{"hidden characters", edit{"a.xlsx!Områden!B2": "Trygg\u200bhet"}, []string{"L234 a.xlsx!Områden!B2"}},

	{"unknown indicator, no more about it", edit{"a.xlsx!Värden!A5": "tryggg"}, []string{"L301 a.xlsx!Värden!A5"}},
	{"name for an id", edit{"a.xlsx!Mål!C3": "Trygghet i kommunen", "a.xlsx!Områden!B2": "Trygghet i kommunen"}, []string{"L301 a.xlsx!Mål!C3"}},
	{"unknown activity", edit{"a.xlsx!Insatser!F3": "vintern"}, []string{"L301 a.xlsx!Insatser!F3"}},
	{"unknown place", edit{"a.xlsx!Värden!B2": "Hudinge"}, []string{"L302 a.xlsx!Värden!B2"}},
	{"unknown place that did not take part", edit{"a.xlsx!Rangordningar!G2": "0180; Atlantis"}, []string{"L302 a.xlsx!Rangordningar!G2"}},
	{"a total is no place", edit{"a.xlsx!Värden!B2": "Samtliga"}, []string{"L310 a.xlsx!Värden!B2"}},
	{"name of two places", edit{"a.xlsx!Värden!B2": "Stockholm"}, []string{"L303 a.xlsx!Värden!B2"}},
	{"name of two places of an activity", edit{"a.xlsx!Insatser!G2": "Stockholm"}, []string{"L303 a.xlsx!Insatser!G2"}},
	{"code and another name", edit{"a.xlsx!Värden!B2": "0180 Huddinge"}, []string{"L304 a.xlsx!Värden!B2"}},
	{"code and its name", edit{"a.xlsx!Värden!B2": "0126 Huddinge"}, []string{"L312 a.xlsx!Värden!B2"}},
	{"code without zero", edit{"a.xlsx!Värden!B2": "126"}, []string{"L305 a.xlsx!Värden!B2"}},
	{"own code without zero", edit{"a.xlsx!Platser!A4": "126"}, []string{"L305 a.xlsx!Platser!A4"}},
	{"municipality without zero", edit{"a.xlsx!Program!B3": "126"}, []string{"L305 a.xlsx!Program!B3"}},
	{"activity in nearly a place", edit{"a.xlsx!Insatser!G2": "Skogas"}, []string{"L307 a.xlsx!Insatser!G2"}},
	{"place within itself", edit{"a.xlsx!Platser!E2": "0126"}, []string{"L308 a.xlsx!Platser!E2"}},
	{"activity part of itself", edit{"a.xlsx!Insatser!F4": "kameror"}, []string{"L308 a.xlsx!Insatser!F4"}},

	{"tiles", edit{"a.xlsx!Platser!I1": "ruta", "a.xlsx!Platser!I4": "C4", "a.xlsx!Platser!I5": "3,5", "a.xlsx!Platser!I6": "C4"}, nil},
	{"no tile", edit{"a.xlsx!Platser!I1": "ruta", "a.xlsx!Platser!I4": "mitten"}, []string{"L270 a.xlsx!Platser!I4"}},
	{"tile as a number", edit{"a.xlsx!Platser!I1": "ruta", "a.xlsx!Platser!I4": "3"}, []string{"L270 a.xlsx!Platser!I4"}},
	{"one tile of two places", edit{"a.xlsx!Platser!I1": "ruta", "a.xlsx!Platser!I4": "C4", "a.xlsx!Platser!I5": "3,4"}, []string{"L530 a.xlsx!Platser!I5"}},
	{"ids elsewhere", edit{"a.xlsx!Indikatorer!S1": "kolada", "a.xlsx!Indikatorer!S2": "N07403", "a.xlsx!Indikatorer!T1": "id hos SCB", "a.xlsx!Indikatorer!T2": "BE0101N1", "a.xlsx!Indikatorer!T3": "TAB638"}, nil},
	{"no id in Kolada", edit{"a.xlsx!Indikatorer!S1": "id i Kolada", "a.xlsx!Indikatorer!S2": "07403"}, []string{"L271 a.xlsx!Indikatorer!S2"}},
	{"no table of Statistics Sweden", edit{"a.xlsx!Indikatorer!S1": "scb-tabell", "a.xlsx!Indikatorer!S2": "folkmängd"}, []string{"L272 a.xlsx!Indikatorer!S2"}},
	{"no such denominator", edit{"a.xlsx!Indikatorer!S1": "nämnare", "a.xlsx!Indikatorer!S2": "folk"}, []string{"L301 a.xlsx!Indikatorer!S2"}},
	{"per itself", edit{"a.xlsx!Indikatorer!S1": "nämnare", "a.xlsx!Indikatorer!S2": "utryckning", "a.xlsx!Indikatorer!S3": "trygg"}, []string{"L333 a.xlsx!Indikatorer!S2"}},
	{"link to no licence", edit{"a.xlsx!Indikatorer!S1": "licenslänk", "a.xlsx!Indikatorer!S2": "CC BY 4.0"}, []string{"L220 a.xlsx!Indikatorer!S2"}},
	{"fetched on no day", edit{"a.xlsx!Indikatorer!S1": "hämtad", "a.xlsx!Indikatorer!S2": "i våras"}, []string{"L218 a.xlsx!Indikatorer!S2"}},
	{"published on no day", edit{"a.xlsx!Program!A13": "publicerad", "a.xlsx!Program!B13": "2022"}, []string{"L218 a.xlsx!Program!B13"}},
	{"settings of publication", edit{"a.xlsx!Program!A13": "publicerad", "a.xlsx!Program!B13": "2022-03-15", "a.xlsx!Program!A14": "kataloglicens", "a.xlsx!Program!B14": "CC0 1.0",
		"a.xlsx!Program!A15": "licenslänk", "a.xlsx!Program!B15": "https://creativecommons.org/publicdomain/zero/1.0/", "a.xlsx!Program!A16": "kontakt", "a.xlsx!Program!B16": "Trygghetsenheten, trygghet@example.se"}, nil},
	{"link to no licence of ours", edit{"a.xlsx!Program!A13": "licenslänk", "a.xlsx!Program!B13": "CC0"}, []string{"L220 a.xlsx!Program!B13"}},
	{"former ids", edit{"a.xlsx!Indikatorer!S1": "tidigare id", "a.xlsx!Indikatorer!S2": "trygghet-ute; trygg-ute", "a.xlsx!Mål!K1": "tidigare id", "a.xlsx!Mål!K2": "trygghet-ute"}, nil},
	{"former id that is none", edit{"a.xlsx!Mål!K1": "tidigare id", "a.xlsx!Mål!K2": "Gamla målet"}, []string{"L223 a.xlsx!Mål!K2"}},
	{"former id that is still in use", edit{"a.xlsx!Indikatorer!S1": "tidigare id", "a.xlsx!Indikatorer!S2": "oro"}, []string{"L330 a.xlsx!Indikatorer!S2"}},
	{"its own former id", edit{"a.xlsx!Insatser!I1": "tidigare id", "a.xlsx!Insatser!I2": "sommaren"}, []string{"L330 a.xlsx!Insatser!I2"}},
	{"one former code of two places", edit{"a.xlsx!Platser!I1": "tidigare kod", "a.xlsx!Platser!I4": "0199", "a.xlsx!Platser!I5": "0199"}, []string{"L331 a.xlsx!Platser!I5"}},
	{"replaced by places", edit{"a.xlsx!Platser!I1": "ersätts av", "a.xlsx!Platser!I6": "Huddinge; 0180"}, nil},
	{"replaced by no place", edit{"a.xlsx!Platser!I1": "ersätts av", "a.xlsx!Platser!I6": "Atlantis"}, []string{"L302 a.xlsx!Platser!I6"}},
	{"replaced by itself", edit{"a.xlsx!Platser!I1": "ersätts av", "a.xlsx!Platser!I6": "Skogås"}, []string{"L332 a.xlsx!Platser!I6"}},
	{"replaced by itself in the end", edit{"a.xlsx!Platser!I1": "ersätts av", "a.xlsx!Platser!I5": "0126-skogas", "a.xlsx!Platser!I6": "0180"}, []string{"L332 a.xlsx!Platser!I6"}},
	{"reason and other names", edit{"a.xlsx!Värden!L1": "orsak", "a.xlsx!Värden!L5": "För få svarade.", "a.xlsx!Mål!K1": "andra namn", "a.xlsx!Mål!K3": "nedskräpning; städning", "a.xlsx!Indikatorer!S1": "tema", "a.xlsx!Indikatorer!S2": "oro"}, nil},

	{"less than nothing", edit{"a.xlsx!Värden!D4": "-70"}, []string{"L401 a.xlsx!Värden!D4"}},
	{"rank 0", edit{"a.xlsx!Rangordningar!E2": "0"}, []string{"L425 a.xlsx!Rangordningar!E2"}},
	{"more than everybody", edit{"a.xlsx!Värden!D4": "700"}, []string{"L402 a.xlsx!Värden!D4"}},
	{"target above 100 percent", edit{"a.xlsx!Indikatorer!J2": "120"}, []string{"L425 a.xlsx!Indikatorer!J2"}},
	{"decimals", edit{"a.xlsx!Indikatorer!H2": "9"}, []string{"L425 a.xlsx!Indikatorer!H2"}},
	{"level as a share", edit{"a.xlsx!Indikatorer!P2": "0,95"}, []string{"L425 a.xlsx!Indikatorer!P2"}},
	{"a share over its whole, where the measure can be", edit{"a.xlsx!Värden!D4": "170", "a.xlsx!Indikatorer!S1": "största värde", "a.xlsx!Indikatorer!S2": "200"}, nil},
	{"a change that is a fall", edit{"a.xlsx!Värden!D6": "-17", "a.xlsx!Indikatorer!S1": "minsta värde", "a.xlsx!Indikatorer!S2": "-100"}, nil},
	{"beyond what the measure can be", edit{"a.xlsx!Värden!D4": "95", "a.xlsx!Indikatorer!S1": "största värde", "a.xlsx!Indikatorer!S2": "90"}, []string{"L402 a.xlsx!Värden!D4"}},
	{"target beyond what the measure can be", edit{"a.xlsx!Indikatorer!J2": "95", "a.xlsx!Indikatorer!S1": "största värde", "a.xlsx!Indikatorer!S2": "90"}, []string{"L425 a.xlsx!Indikatorer!J2"}},
	{"range backwards from the unit's", edit{"a.xlsx!Indikatorer!S1": "största värde", "a.xlsx!Indikatorer!S2": "-5"}, []string{"L433 a.xlsx!Indikatorer!S2"}},
	{"limit far above 100", edit{"a.xlsx!Värden!F2": "680"}, []string{"L402 a.xlsx!Värden!F2"}},
	{"limit just above 100", edit{"a.xlsx!Värden!F2": "100,2", "a.xlsx!Värden!G2": ""}, []string{"L403 a.xlsx!Värden!F2"}},
	{"one limit", edit{"a.xlsx!Värden!F2": ""}, []string{"L404 a.xlsx!Värden!F2"}},
	{"target without kind", edit{"a.xlsx!Indikatorer!K2": ""}, []string{"L404 a.xlsx!Indikatorer!K2"}},
	{"kind and years without target", edit{"a.xlsx!Indikatorer!J2": ""}, []string{"L404 a.xlsx!Indikatorer!J2"}},
	{"English only", edit{"a.xlsx!Platser!C4": "Huddinge", "a.xlsx!Platser!B4": ""}, []string{"L201 a.xlsx!Platser!B4"}},
	{"interval backwards", edit{"a.xlsx!Värden!E2": "68", "a.xlsx!Värden!F2": "59"}, []string{"L405 a.xlsx!Värden!E2"}},
	{"value outside its interval", edit{"a.xlsx!Värden!D2": "36"}, []string{"L406 a.xlsx!Värden!D2"}},
	{"rounded value outside its interval", edit{"a.xlsx!Värden!D2": "60", "a.xlsx!Värden!E2": "62,1", "a.xlsx!Värden!H2": "5"}, nil},
	{"interval without value", edit{"a.xlsx!Värden!D2": "x"}, []string{"L407 a.xlsx!Värden!D2"}},
	{"goal without area", edit{"a.xlsx!Mål!C3": ""}, []string{"L408 a.xlsx!Mål!C3"}},
	{"overall goal with area", edit{"a.xlsx!Mål!C2": "trygghet"}, []string{"L409 a.xlsx!Mål!C2"}},
	{"assessed without year", edit{"a.xlsx!Mål!H3": ""}, []string{"L410 a.xlsx!Mål!H3"}},
	{"assessed by nobody", edit{"a.xlsx!Mål!I3": ""}, []string{"L411 a.xlsx!Mål!I3"}},
	{"target before base", edit{"a.xlsx!Indikatorer!L2": "2020"}, []string{"L412 a.xlsx!Indikatorer!L2"}},
	{"target within", edit{"a.xlsx!Indikatorer!K2": "inom", "a.xlsx!Indikatorer!S1": "målvärde till", "a.xlsx!Indikatorer!S2": "80"}, nil},
	{"target without a number", edit{"a.xlsx!Indikatorer!J2": "", "a.xlsx!Indikatorer!K2": "öka"}, nil},
	{"target yes", edit{"b.xlsx!Indikatorer!J1": "måltyp", "b.xlsx!Indikatorer!J2": "ja/nej", "b.xlsx!Värden!D2": "1", "b.xlsx!Värden!E2": "", "b.xlsx!Värden!F2": ""}, nil},
	{"needless target", edit{"a.xlsx!Indikatorer!K2": "öka"}, []string{"L450 a.xlsx!Indikatorer!J2"}},
	{"needless upper end", edit{"a.xlsx!Indikatorer!S1": "målvärde till", "a.xlsx!Indikatorer!S2": "80"}, []string{"L450 a.xlsx!Indikatorer!S2"}},
	{"range without upper end", edit{"a.xlsx!Indikatorer!K2": "inom", "a.xlsx!Indikatorer!S1": "målvärde till"}, []string{"L404 a.xlsx!Indikatorer!S2"}},
	{"range backwards", edit{"a.xlsx!Indikatorer!K2": "inom", "a.xlsx!Indikatorer!S1": "målvärde till", "a.xlsx!Indikatorer!S2": "70"}, []string{"L451 a.xlsx!Indikatorer!S2"}},
	{"neither yes nor no", edit{"b.xlsx!Indikatorer!J1": "måltyp", "b.xlsx!Indikatorer!J2": "ja/nej"}, []string{"L452 b.xlsx!Värden!D2"}},
	{"target against the direction", edit{"a.xlsx!Indikatorer!K2": "högst"}, []string{"L453 a.xlsx!Indikatorer!K2"}},
	{"target without base year", edit{"a.xlsx!Indikatorer!M2": ""}, []string{"L454 a.xlsx!Indikatorer!K2"}},
	{"rank beyond the ranked", edit{"a.xlsx!Rangordningar!E2": "22"}, []string{"L413 a.xlsx!Rangordningar!E2"}},
	{"place against itself", edit{"a.xlsx!Jämförelser!D2": "Stockholms län"}, []string{"L414 a.xlsx!Jämförelser!D2"}},
	{"period against itself", edit{"a.xlsx!Jämförelser!D2": "2021"}, []string{"L414 a.xlsx!Jämförelser!D2"}},
	{"against an unknown place", edit{"a.xlsx!Jämförelser!D2": "Atlantis"}, []string{"L309 a.xlsx!Jämförelser!D2"}},
	{"assessed later than the follow-up", edit{"a.xlsx!Mål!H3": "2022"}, []string{"L415 a.xlsx!Mål!H3"}},
	{"done later than the follow-up", edit{"a.xlsx!Insatser!C2": "2022"}, []string{"L415 a.xlsx!Insatser!C2"}},
	{"value long after the follow-up", edit{"a.xlsx!Värden!C9": "2031"}, []string{"L416 a.xlsx!Värden!C9"}},
	{"part of another area", edit{"a.xlsx!Insatser!B3": "olyckor"}, []string{"L417 a.xlsx!Insatser!F3"}},
	{"ranked but absent", edit{"a.xlsx!Rangordningar!G2": "0180; Huddinge"}, []string{"L418 a.xlsx!Rangordningar!G2"}},
	{"rounded to nothing", edit{"a.xlsx!Värden!H3": "0"}, []string{"L419 a.xlsx!Värden!H3"}},

	{"no programme", edit{"a.xlsx!Program": ""}, []string{"L501"}},
	{"no places", edit{"a.xlsx!Platser": ""}, []string{
		"L512 a.xlsx!Jämförelser!C2", "L512 a.xlsx!Rangordningar!G2", "L310 a.xlsx!Värden!B3", "L512 a.xlsx!Värden!B4", "L512 a.xlsx!Värden!B5", "L512 a.xlsx!Värden!B6"}},
	{"no places but the municipality", edit{"a.xlsx!Platser": "", "a.xlsx!Jämförelser": "", "a.xlsx!Rangordningar": "", "a.xlsx!Värden": "indikator|plats|period|värde\ntrygg|0126|2021|63\ntrygg|Huddinge|2020|60"}, nil},
	{"no goals, no activities", edit{"a.xlsx!Mål": "", "a.xlsx!Insatser": ""}, nil},
	{"same id", edit{"a.xlsx!Områden!A3": "trygghet", "a.xlsx!Indikatorer!B3": "trygghet"}, []string{"L502 a.xlsx!Områden!A3"}},
	{"same id in a workbook of no follow-up", edit{"b.xlsx!Indikatorer!A2": "trygg", "b.xlsx!Värden!A2": "trygg", "b.xlsx!Värden!A3": "trygg", "b.xlsx!Värden!D3": "9"}, nil},
	{"same setting", edit{"a.xlsx!Program!A11": "kommun"}, []string{"L502 a.xlsx!Program!A11"}},
	{"same value in a workbook of no follow-up", edit{"b.xlsx!Värden!A2": "trygg", "b.xlsx!Värden!B2": "Huddinge", "b.xlsx!Värden!C2": "2021"}, []string{"L519 a.xlsx!Värden!D2"}},
	{"same value in two workbooks of a follow-up", edit{"b.xlsx!Värden": `
uppföljning|2021

indikator|plats|period|värde
trygg|Huddinge|2021|62`}, []string{"L503 b.xlsx!Värden!D4"}},
	{"a follow-up of no year", edit{"b.xlsx!Värden": `
uppföljning|22021

indikator|plats|period|värde
oro|Huddinge|2020|62`}, []string{"L214 b.xlsx!Värden!B1"}},
	{"a title that says follow-up", edit{"b.xlsx!Värden": `
Uppföljning|av oron

indikator|plats|period|värde
oro|Huddinge|2020|62`}, nil},
	{"same comparison", edit{"a.xlsx!Jämförelser!A4": "trygg", "a.xlsx!Jämförelser!B4": "2021", "a.xlsx!Jämförelser!C4": "Stockholms län", "a.xlsx!Jämförelser!D4": "Huddinge", "a.xlsx!Jämförelser!E4": "lägre", "a.xlsx!Jämförelser!F4": "ja"}, []string{"L504 a.xlsx!Jämförelser!A4"}},
	{"setting missing", edit{"a.xlsx!Program!A4": "", "a.xlsx!Program!B4": "", "a.xlsx!Program!C4": ""}, []string{"L505 a.xlsx!Program"}},
	{"county for a municipality", edit{"a.xlsx!Program!B3": "01"}, []string{"L506 a.xlsx!Program!B3"}},
	{"name for the code of the municipality", edit{"a.xlsx!Program!B3": "Huddinge"}, []string{"L506 a.xlsx!Program!B3"}},
	{"no values", edit{"a.xlsx!Indikatorer!R3": "", "a.xlsx!Jämförelser": ""}, []string{"L507 a.xlsx!Indikatorer!A3"}},
	{"all values as shares", edit{"a.xlsx!Värden": `
indikator|plats|period|värde
trygg|0126|2021|0,63
trygg|00|2021|0,73
trygg|01|2021|0,7
trygg|0180|2021|0,66
trygg|0126-skogas|2021|0,64`}, []string{"L508 a.xlsx!Värden!D2"}},
	{"one value as a share", edit{"a.xlsx!Värden!D4": "0,7"}, []string{"L651 a.xlsx!Jämförelser!A2", "L509 a.xlsx!Värden!D4"}},
	{"not translated", edit{"a.xlsx!Områden!C3": "", "a.xlsx!Mål!E2": ""}, []string{"L510 a.xlsx!Mål!E2", "L510 a.xlsx!Områden!C3"}},

	{"total below the table is no row", edit{"a.xlsx!Värden!A10": "Totalt", "a.xlsx!Värden!D10": "63"}, []string{"L427 a.xlsx!Värden!A10"}},
	{"source among the areas", edit{"a.xlsx!Områden!A4": "Källa:SCB"}, []string{"L427 a.xlsx!Områden!A4"}},
	{"sum over the activities", edit{"a.xlsx!Insatser!D5": "Summa"}, []string{"L427 a.xlsx!Insatser!D5"}},
	{"place without code, used elsewhere", edit{"a.xlsx!Platser!A4": ""}, []string{"L201 a.xlsx!Platser!A4"}},
	{"same code of two places, one used elsewhere", edit{"a.xlsx!Platser!A5": "0126"}, []string{"L502 a.xlsx!Platser!A5"}},
	{"no id of an indicator, used elsewhere", edit{"b.xlsx!Indikatorer!A2": ""}, []string{"L201 b.xlsx!Indikatorer!A2"}},
	{"headings only", edit{"a.xlsx!Områden": "id|namn|namn (en)"}, []string{
		"L512 a.xlsx!Indikatorer!B2", "L512 a.xlsx!Indikatorer!B3", "L512 a.xlsx!Insatser!B2", "L512 a.xlsx!Insatser!B3", "L512 a.xlsx!Insatser!B4", "L512 a.xlsx!Mål!C3", "L512 b.xlsx!Indikatorer!B2"}},
	{"one limit has no column", edit{"b.xlsx!Värden": "indikator|plats|period|värde|övre\noro|0126|2019|10|12\noro|0126|2020|10|12"}, []string{"L420 b.xlsx!Värden!E1"}},
	{"one limit has a misspelt heading, told by package book", edit{"b.xlsx!Värden": "indikator|plats|period|värde|nerde|övre\noro|0126|2019|10|9|12"}, nil},
	{"same code of two places, the county within the country", edit{"a.xlsx!Platser!A3": "00"}, []string{"L502 a.xlsx!Platser!A3"}},
	{"setting misspelt", edit{"a.xlsx!Program!A2": "komun"}, []string{"L224 a.xlsx!Program!A2"}},
	{"no sheet of indicators", edit{"a.xlsx!Indikatorer": "", "b.xlsx!Indikatorer": "", "b.xlsx!Värden": "", "a.xlsx!Rangordningar": "", "a.xlsx!Värden": "indikator|plats|period|värde\ntrygg|0126|2021|63"}, []string{
		"L512 a.xlsx!Jämförelser!A2", "L512 a.xlsx!Jämförelser!A3", "L512 a.xlsx!Värden!A2"}},
	{"no sheet of values", edit{"a.xlsx!Värden": "", "b.xlsx!Värden": "", "a.xlsx!Jämförelser": "", "a.xlsx!Rangordningar": ""}, []string{"L507 a.xlsx!Indikatorer!A2", "L507 b.xlsx!Indikatorer!A2"}},
	{"too high, and outside its interval", edit{"a.xlsx!Värden!D2": "101"}, []string{"L402 a.xlsx!Värden!D2"}},
	{"assessed by somebody in English only", edit{"a.xlsx!Mål": `
id|slag|område|mål|mål (en)|status|motivering|bedömt år|bedömt av|bedömt av (en)
klotter|riktlinjemål|trygghet|Snabb sanering.|Quick removal.|uppfyllt|Bedömt.|2021||The office`}, []string{"L404 a.xlsx!Mål!I2"}},
	{"the same workbook again", edit{"b.xlsx!Indikatorer": "", "b.xlsx!Värden": `
uppföljning|2021
indikator|plats|period|värde
trygg|0126|2021|63
trygg|00|2021|73
trygg|01|2021|70`}, []string{"L511 b.xlsx"}},

	{"remark as a breakdown", edit{"a.xlsx!Värden!L1": "anteckning", "a.xlsx!Värden!L2": strings.Repeat("Kolla siffran. ", 5)}, []string{"L514 a.xlsx!Värden!L1"}},
	{"numbers as a breakdown", edit{"a.xlsx!Värden!L1": "folkmängd", "a.xlsx!Värden!L2": "113920", "a.xlsx!Värden!L3": "10000000"}, []string{"L514 a.xlsx!Värden!L1"}},
	{"another breakdown is noted", edit{"a.xlsx!Värden!L1": "ålder", "a.xlsx!Värden!L7": "16–24 år"}, []string{"L513 a.xlsx!Värden!L1"}},
	{"category in capitals", edit{"a.xlsx!Värden!A10": "trygg", "a.xlsx!Värden!B10": "0126", "a.xlsx!Värden!C10": "2020", "a.xlsx!Värden!D10": "60", "a.xlsx!Värden!K10": "Kvinnor"}, []string{"L515 a.xlsx!Värden!K10"}},
	{"personal number as a heading", edit{"a.xlsx!Värden!L1": "811218-9876", "a.xlsx!Värden!L2": "ja"}, []string{"L232 a.xlsx!Värden!L1"}},
	{"personal number with spaces", edit{"a.xlsx!Värden!J2": "Se 811218 - 9876"}, []string{"L232 a.xlsx!Värden!J2"}},
	{"day in the far future", edit{"a.xlsx!Platser!H4": "2203-12-31"}, []string{"L424 a.xlsx!Platser!H4"}},
	{"legend with commas", edit{"a.xlsx!Indikatorer!Q2": ".. = uppgift saknas, x = för få svar, - = noll"}, []string{"L225 a.xlsx!Indikatorer!Q2"}},
	{"step greater than the value", edit{"a.xlsx!Värden!H4": "100"}, []string{"L421 a.xlsx!Värden!H4"}},
	{"step greater than ten percent", edit{"a.xlsx!Värden!H4": "20"}, []string{"L421 a.xlsx!Värden!H4"}},
	{"activity in a code that is none", edit{"a.xlsx!Insatser!G2": "0126-fleming"}, []string{"L302 a.xlsx!Insatser!G2"}},
	{"places with a comma", edit{"a.xlsx!Insatser!G2": "Skogås, Grantorp"}, []string{"L238 a.xlsx!Insatser!G2"}},
	{"place of activity that may be two", edit{"a.xlsx!Insatser!G2": "Grantorp och Visättra"}, []string{"L245 a.xlsx!Insatser!G2"}},
	{"absent with and", edit{"a.xlsx!Rangordningar!G2": "0180 och Riket"}, []string{"L238 a.xlsx!Rangordningar!G2"}},
	{"marks with a comma", edit{"a.xlsx!Värden!I2": "preliminär, reviderad"}, []string{"L238 a.xlsx!Värden!I2"}},
	{"actors with a comma", edit{"a.xlsx!Insatser!H2": "Polisen, kommunen"}, []string{"L245 a.xlsx!Insatser!H2"}},
	{"nobody answered", edit{"a.xlsx!Värden!G2": "0"}, []string{"L422 a.xlsx!Värden!G2"}},
	{"half a thing", edit{"a.xlsx!Värden!A10": "utryckning", "a.xlsx!Värden!B10": "0126", "a.xlsx!Värden!C10": "2021", "a.xlsx!Värden!D10": "12,5"}, []string{"L423 a.xlsx!Värden!D10"}},
	{"long text", edit{"a.xlsx!Områden!D2": strings.Repeat("En lång text. ", 300)}, []string{"L233 a.xlsx!Områden!D2"}},
	{"long id", edit{"a.xlsx!Mål!A2": strings.Repeat("a", 81)}, []string{"L237 a.xlsx!Mål!A2"}},
	{"month among years", edit{"b.xlsx!Värden!C2": "2010-12"}, []string{"L516 b.xlsx!Värden!C2"}},
	{"month among years that may be a school year", edit{"b.xlsx!Värden!C2": "2010-11"}, []string{"L252 b.xlsx!Värden!C2"}},

	{"clock", edit{"a.xlsx!Värden!D4": "kl 12"}, []string{"L203 a.xlsx!Värden!D4"}},
	{"comma first", edit{"a.xlsx!Värden!D4": ",5"}, []string{"L203 a.xlsx!Värden!D4"}},
	{"plus", edit{"a.xlsx!Värden!D4": "+63"}, []string{"L235 a.xlsx!Värden!D4"}},
	{"footnote after the number", edit{"a.xlsx!Värden!D4": "63 1)"}, []string{"L210 a.xlsx!Värden!D4"}},
	{"share of answers", edit{"a.xlsx!Värden!G2": "47 %"}, []string{"L240 a.xlsx!Värden!G2"}},
	{"not a number, as programs say", edit{"a.xlsx!Värden!D4": "NaN"}, []string{"L203 a.xlsx!Värden!D4"}},
	{"signs for limits", edit{"a.xlsx!Värden!E2": "..", "a.xlsx!Värden!F2": ".."}, []string{"L242 a.xlsx!Värden!E2", "L242 a.xlsx!Värden!F2"}},
	{"one sign for value and limits", edit{"a.xlsx!Värden!D2": "x", "a.xlsx!Värden!E2": "x", "a.xlsx!Värden!F2": "x"}, nil},
	{"another sign for a limit", edit{"a.xlsx!Värden!D2": "x", "a.xlsx!Värden!E2": "x", "a.xlsx!Värden!F2": ".."}, []string{"L242 a.xlsx!Värden!E2", "L242 a.xlsx!Värden!F2"}},
	{"value and margin", edit{"a.xlsx!Värden!D4": "63 ± 4,5"}, []string{"L249 a.xlsx!Värden!D4"}},
	{"value and interval", edit{"a.xlsx!Värden!D4": "63 (59-68)"}, []string{"L249 a.xlsx!Värden!D4"}},
	{"unit with more after it", edit{"a.xlsx!Indikatorer!F2": "per 1000 inv"}, []string{"L224 a.xlsx!Indikatorer!F2"}},
	{"rank with an ending", edit{"a.xlsx!Rangordningar!E2": "16:e"}, []string{"L213 a.xlsx!Rangordningar!E2"}},
	{"share in an interval of percent", edit{"a.xlsx!Värden!D2": "0,63"}, []string{"L426 a.xlsx!Värden!D2"}},
	{"against last year", edit{"a.xlsx!Jämförelser!D2": "förra året"}, []string{"L309 a.xlsx!Jämförelser!D2"}},
	{"season", edit{"a.xlsx!Värden!C2": "hösten 2021"}, []string{"L215 a.xlsx!Värden!C2"}},
	{"month 13", edit{"a.xlsx!Värden!C2": "2021-13"}, []string{"L244 a.xlsx!Värden!C2"}},
	{"year of another century", edit{"a.xlsx!Värden!C2": "2221"}, []string{"L244 a.xlsx!Värden!C2"}},
	{"from a year to the same", edit{"a.xlsx!Värden!C2": "2021-2021"}, []string{"L244 a.xlsx!Värden!C2"}},
	{"state in other words", edit{"a.xlsx!Insatser!E2": "Pågår"}, []string{"L224 a.xlsx!Insatser!E2"}},

	{"the source says the opposite", edit{"a.xlsx!Jämförelser!E2": "lägre"}, []string{"L651 a.xlsx!Jämförelser!A2"}},
	{"the source finds no difference, the figures do", edit{"a.xlsx!Jämförelser!E2": "ingen skillnad", "a.xlsx!Jämförelser!F2": "nej", "a.xlsx!Värden!E4": "69", "a.xlsx!Värden!F4": "71"},
		[]string{"L652 a.xlsx!Jämförelser!A2"}},
	{"the source finds a difference, the figures do not", edit{"a.xlsx!Värden!D4": "64", "a.xlsx!Värden!E4": "63", "a.xlsx!Värden!F4": "65", "a.xlsx!Platser!G3": "2454821", "a.xlsx!Platser!H3": "2023-12-31"},
		[]string{"L653 a.xlsx!Jämförelser!A2"}},
	{"what the source and the figures agree on", edit{"a.xlsx!Värden!E4": "69", "a.xlsx!Värden!F4": "71"}, nil},
	{"the source's rank is impossible", edit{"a.xlsx!Värden!D5": "80", "a.xlsx!Rangordningar!E2": "1", "a.xlsx!Rangordningar!G2": ""}, []string{"L654 a.xlsx!Rangordningar!A2"}},
	{"a goal that is met, and an indicator that has not reached its target", edit{"a.xlsx!Indikatorer!S1": "mäter mål", "a.xlsx!Indikatorer!S2": "klotter", "a.xlsx!Indikatorer!L2": "2021", "a.xlsx!Indikatorer!M2": "2020"},
		[]string{"L655 a.xlsx!Indikatorer!A2"}},
	{"an indicator of no goal", edit{"a.xlsx!Indikatorer!S1": "mäter mål", "a.xlsx!Indikatorer!S2": "klottret"}, []string{"L301 a.xlsx!Indikatorer!S2"}},
	{"what figures build on, in other words", edit{"a.xlsx!Indikatorer!S1": "slag av siffra", "a.xlsx!Indikatorer!S2": "gissning"}, []string{"L224 a.xlsx!Indikatorer!S2"}},

	{"an activity that ends before it begins", edit{"a.xlsx!Insatser!I1": "start", "a.xlsx!Insatser!J1": "slut", "a.xlsx!Insatser!I2": "2021-06", "a.xlsx!Insatser!J2": "2021-03-31"}, []string{"L435 a.xlsx!Insatser!J2"}},
	{"an activity within a year", edit{"a.xlsx!Insatser!I1": "start", "a.xlsx!Insatser!J1": "slut", "a.xlsx!Insatser!I2": "2021-06", "a.xlsx!Insatser!J2": "2021"}, nil},
	{"an activity that begins some time", edit{"a.xlsx!Insatser!I1": "start", "a.xlsx!Insatser!I2": "i våras"}, []string{"L218 a.xlsx!Insatser!I2"}},
	{"a budget below nothing", edit{"a.xlsx!Insatser!I1": "budget", "a.xlsx!Insatser!I2": "-5"}, []string{"L425 a.xlsx!Insatser!I2"}},
	{"an activity for no goal", edit{"a.xlsx!Insatser!I1": "mål", "a.xlsx!Insatser!I2": "klottret"}, []string{"L301 a.xlsx!Insatser!I2"}},
	{"an activity with all about it", edit{"a.xlsx!Insatser!I1": "mål", "a.xlsx!Insatser!I2": "klotter", "a.xlsx!Insatser!J1": "budget", "a.xlsx!Insatser!J2": "250 000", "a.xlsx!Insatser!K1": "länk", "a.xlsx!Insatser!K2": "https://example.se/sommar"}, nil},
	{"more answers than questions", edit{"a.xlsx!Värden!L1": "svarsfrekvens", "a.xlsx!Värden!L2": "105"}, []string{"L425 a.xlsx!Värden!L2"}},
	{"the whole among its parts", edit{"a.xlsx!Värden!A9": "trygg", "a.xlsx!Värden!B9": "0126", "a.xlsx!Värden!C9": "2020", "a.xlsx!Värden!D9": "62", "a.xlsx!Värden!K9": "Totalt"}, nil},
	{"the whole twice with one value", edit{"a.xlsx!Värden!A10": "trygg", "a.xlsx!Värden!B10": "0126", "a.xlsx!Värden!C10": "2020", "a.xlsx!Värden!D10": "62", "a.xlsx!Värden!K10": "Samtliga"}, nil},
	{"the whole twice with two values", edit{"a.xlsx!Värden!A10": "trygg", "a.xlsx!Värden!B10": "0126", "a.xlsx!Värden!C10": "2020", "a.xlsx!Värden!D10": "63", "a.xlsx!Värden!K10": "Totalt"}, []string{"L503 a.xlsx!Värden!D10"}},
	{"targets for several years and places", edit{"a.xlsx!Målvärden": "\nindikator|plats|målår|målvärde\ntrygg||2022|65\ntrygg||2023|66\ntrygg|Skogås|2022|60"}, nil},
	{"a target of no indicator", edit{"a.xlsx!Målvärden": "\nindikator|plats|målår|målvärde\ntryggt||2022|65"}, []string{"L301 a.xlsx!Målvärden!A2"}},
	{"a target of no place", edit{"a.xlsx!Målvärden": "\nindikator|plats|målår|målvärde\ntrygg|Skogas|2022|65"}, []string{"L302 a.xlsx!Målvärden!B2"}},
	{"a target twice", edit{"a.xlsx!Målvärden": "\nindikator|plats|målår|målvärde\ntrygg||2022|65\ntrygg|0126|2022|66"}, []string{"L504 a.xlsx!Målvärden!A3"}},
	{"a target without its number", edit{"a.xlsx!Målvärden": "\nindikator|plats|målår|målvärde\ntrygg||2022|"}, []string{"L404 a.xlsx!Målvärden!D2"}},
	{"a target without its kind", edit{"a.xlsx!Målvärden": "\nindikator|målår|målvärde|måltyp\nutryckning|2022|65|"}, []string{"L404 a.xlsx!Målvärden!D2"}},
	{"a target beyond its unit", edit{"a.xlsx!Målvärden": "\nindikator|målår|målvärde\ntrygg|2022|165"}, []string{"L425 a.xlsx!Målvärden!C2"}},
	{"a target before its base", edit{"a.xlsx!Målvärden": "\nindikator|målår|målvärde|basår\ntrygg|2020|65|2021"}, []string{"L412 a.xlsx!Målvärden!B2"}},
	{"a kind of place misspelt", edit{"a.xlsx!Platser!D6": "kommundell"}, []string{"L313 a.xlsx!Platser!D6"}},
	{"a kind of place of its own", edit{"a.xlsx!Platser!D6": "Stadsdel"}, nil},
	{"the kind of the municipality misspelt", edit{"a.xlsx!Platser!D4": "komun"}, []string{"L313 a.xlsx!Platser!D4"}},
	{"a unit of nobody's", edit{"a.xlsx!Indikatorer!F3": "larm"}, []string{"L224 a.xlsx!Indikatorer!F3"}},
	{"a unit that the program has", edit{"a.xlsx!Enheter": "\nnamn|namn (en)|slag\nProcent|percent|andel"}, []string{"L434 a.xlsx!Enheter!A2"}},
	{"a unit twice", edit{"a.xlsx!Enheter": "\nnamn|namn (en)|slag\nlarm|alarm|antal\nLarm|alarm|antal"}, []string{"L502 a.xlsx!Enheter!A3"}},
	{"a unit without room", edit{"a.xlsx!Enheter": "\nnamn|namn (en)|slag|minsta värde|största värde\nbetyg|grade|medelvärde|5|1"}, []string{"L433 a.xlsx!Enheter!E2"}},
	{"a unit of its own", edit{"a.xlsx!Enheter": "\nnamn|namn (en)|flertal|slag\nlarm|alarm|larm|antal", "a.xlsx!Indikatorer!F3": "larm"}, nil},
	{"a unit by its English name", edit{"a.xlsx!Enheter": "\nnamn|namn (en)|slag\nlarm|alarm|antal", "a.xlsx!Indikatorer!F3": "Alarm"}, nil},
	{"more than a unit of its own allows", edit{"a.xlsx!Enheter": "\nnamn|namn (en)|slag|största värde\nbetyg|grade|medelvärde|5", "a.xlsx!Indikatorer!F3": "betyg",
		"a.xlsx!Värden!A9": "utryckning", "a.xlsx!Värden!D9": "6"}, []string{"L402 a.xlsx!Värden!D9"}},
	{"many at once", edit{"a.xlsx!Värden!B2": "Hudinge", "a.xlsx!Värden!C2": "ifjol", "a.xlsx!Värden!D2": "3 av 5", "a.xlsx!Värden!G2": "många", "a.xlsx!Insatser!E2": "klar"},
		[]string{"L224 a.xlsx!Insatser!E2", "L302 a.xlsx!Värden!B2", "L215 a.xlsx!Värden!C2", "L203 a.xlsx!Värden!D2", "L213 a.xlsx!Värden!G2"}},
	{"numbers as Swedes write them", edit{"a.xlsx!Värden!D4": "70,25", "a.xlsx!Platser!G4": "113 920", "a.xlsx!Platser!G5": "1\u00a0000\u202f000"}, nil},
	{"dots in one character", edit{"a.xlsx!Värden!D4": "…"}, nil},
	{"a number that the legend explains", edit{"a.xlsx!Indikatorer!Q3": "0 = avrundas till noll", "a.xlsx!Värden!A9": "utryckning", "a.xlsx!Värden!D9": "0"}, nil},
	{"wide, with a cell that is empty and one that is not explained", edit{"a.xlsx!Värden": `
indikator|trygg
plats|2020|2021
Huddinge|62|63
Riket||?`}, []string{"L204 a.xlsx!Värden!C4"}},
	{"wide, with an unknown place told once", edit{"a.xlsx!Värden": `
indikator|trygg
plats|2020|2021
Hudinge|62|63`}, []string{"L302 a.xlsx!Värden!A3"}},
}

// judged is all that is said of workbooks, the doubts of package doubt included.
func judged(books []*book.Workbook) problem.List {
	read, problems := Programme(books, Options{})
	if p, ok := read.Sound(); ok {
		problems = append(problems, doubt.Of(p)...)
		problems.Sort()
	}
	return told.Note(problems)
}

// TestMain compares the codes that the tests are told with those that they were told before.
func TestMain(m *testing.M) { os.Exit(told.Main(m)) }

func TestRules(t *testing.T) {
	for _, rule := range rules {
		t.Run(rule.name, func(t *testing.T) {
			problems := judged(workbooks(t, rule.edits))
			if got := found(unexpected(problems)); !slices.Equal(got, rule.want) {
				t.Errorf("got %q, want %q", got, rule.want)
			}
		})
	}
}

// TestMessages keeps what people read when a rule is broken, to be read and judged as a whole.
func TestMessages(t *testing.T) {
	keepMessages(t, "messages", func(tell func(string, problem.List)) {
		for _, rule := range rules {
			if rule.want != nil {
				problems := judged(workbooks(t, rule.edits))
				tell(rule.name, unexpected(problems))
			}
		}
	})
}

// keepMessages compares what each has to tell with a golden file in each language.
func keepMessages(t *testing.T, name string, each func(tell func(title string, problems problem.List))) {
	t.Helper()
	for _, lang := range words.Carried().Languages() {
		var b bytes.Buffer
		each(func(title string, problems problem.List) {
			fmt.Fprintf(&b, "# %s\n", title)
			if err := problems.Text(&b, words.Carried().Must(lang)); err != nil {
				t.Fatal(err)
			}
		})
		golden(t, name+"."+lang+".txt", b.Bytes())
	}
}

func TestAlone(t *testing.T) {
	for _, w := range workbooks(t, edit{"b.xlsx!Värden!D2": "x"}) {
		if w.Name != "b.xlsx" {
			continue
		}
		read, problems := Programme([]*book.Workbook{w}, Options{Alone: true})
		p := read.programme
		if _, ok := read.Sound(); ok {
			t.Error("a programme of workbooks with an error is to be had")
		}
		told.Note(problems)
		want := []string{"L204 b.xlsx!Värden!D2", "L306 b.xlsx", "L306 b.xlsx"}
		if got := found(problems); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
		if len(p.Indicators) != 1 || len(p.Indicators[0].Observations) != 1 {
			t.Errorf("the sound rows are not in the programme: %+v", p.Indicators)
		}
	}
}

// TestTooMany: what is wrong in very many cells of a column is counted, not kept.
func TestTooMany(t *testing.T) {
	var rows strings.Builder
	rows.WriteString("indikator|plats|period|värde\n")
	for range 3 * mostKept {
		rows.WriteString("oro|Hudinge|2021|10\n")
	}
	_, problems := Programme(workbooks(t, edit{"b.xlsx!Värden": rows.String()}), Options{})
	told.Note(problems)
	problems = unexpected(problems)
	if len(problems) != mostKept || problems.Errors() != 3*mostKept {
		t.Errorf("%d problems kept, %d errors counted", len(problems), problems.Errors())
	}
}

// TestCellsOfExcel is about kinds of cells that a text can't hold.
func TestCellsOfExcel(t *testing.T) {
	for _, c := range []struct {
		cell book.Cell
		kind sheets.Kind
		want problem.Code
	}{
		{book.Cell{Kind: book.Day, Text: "2021-06-01"}, sheets.PeriodKind, problem.TurnedIntoDate},
		{book.Cell{Kind: book.Day, Text: "2021-04-01"}, sheets.Plain, problem.TurnedIntoDate},
		{book.Cell{Kind: book.Day, Text: "2021-04-01"}, sheets.Date, ""},
		{book.Cell{Kind: book.Day, Text: "1905-07-15", Number: 2023}, sheets.Date, problem.YearAsDate},
		{book.Cell{Kind: book.Number, Text: "198112189876", Number: 198112189876}, sheets.Whole, problem.PersonalNumber},
		{book.Cell{Kind: book.Number, Text: "8112189876", Number: 8112189876}, sheets.Plain, problem.PersonalNumber},
		{book.Cell{Kind: book.Number, Text: "8112189876", Number: 8112189876}, sheets.Whole, problem.PersonalNumber},
		{book.Cell{Kind: book.Boolean, Text: "SANT"}, sheets.Value, problem.Logical},
		{book.Cell{Kind: book.Boolean, Text: "SANT"}, sheets.YesNo, ""},
	} {
		r := &row{to: newReport()}
		scanned{r, c.cell, &sheets.Column{Label: "kolumn", Kind: c.kind, Example: "50"}, "kolumn"}.scan()
		var got problem.Code
		for _, p := range r.to.problems {
			got = p.Code
		}
		if got != c.want || r.broken != (c.want != "") {
			t.Errorf("%+v in a column of kind %d: %q, want %q", c.cell, c.kind, got, c.want)
		}
	}
}

func TestNoWorkbooks(t *testing.T) {
	_, problems := Programme(nil, Options{})
	told.Note(problems)
	if got := found(problems); !slices.Equal(got, []string{"L501"}) {
		t.Errorf("no workbooks at all: %q", got)
	}
}

package check

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// beside are the sheets that the values of a specimen refer to.
var beside = map[*sheets.Sheet]string{
	sheets.Settings.Sheet: `
nyckel|värde
kommun|Huddinge
kommunkod|0126
program|Trygghetsprogrammet
period|2018-2021
uppföljning|2023
utgivare|Huddinge kommun`,
	sheets.Areas.Sheet: "id|namn|namn (en)\ntrygghet|Trygghet|Safety",
	sheets.Indicators.Sheet: `
id|område|namn|namn (en)|definition|enhet|riktning|källa|symboler|saknas
otrygg|trygghet|Otrygga|Unsafe|Andel otrygga.|procent|lägre är bättre|Brå|.. = uppgift saknas; . = kan inte förekomma; - = avrundas till noll; x = för få svar; * = preliminär|-
brott|trygghet|Brott|Crimes|Antal brott.|antal|lägre är bättre|Brå|.. = uppgift saknas; – = noll|-
tusen|trygghet|Brott per 1 000|Crimes per 1,000|Brott.|per 1 000|lägre är bättre|Brå||-
skillnad|trygghet|Skillnad|Difference|En skillnad.|index|ingen|Brå||-`,
	sheets.Places.Sheet: `
kod|namn|namn (en)|typ|ingår i|alias
00|Riket|Sweden|riket||Hela riket
01|Stockholms län|Stockholm County|län|00|Stockholm
0114|Upplands Väsby||kommun|01
0126|Huddinge||kommun|01
0180|Stockholm||kommun|01
2021|Vansbro||kommun
2023|Malung-Sälen||kommun`,
}

// mess is a specimen of something that real spreadsheets hold, and what comes of it.
type mess struct {
	number int // in the catalogue of messes
	name   string
	sheet  string // Värden where empty
	// rows are lines with | between the cells. Numbers are numbers unless ' stands before them.
	rows   string
	cells  map[string]any // by address, instead of what stands there
	change func(*specimen.Book)
	spec   *sheets.Sheet // another sheet than that of values, which then stands alone
	// want is what the colleague is told, and then what is read, with the cell of each value.
	want string
}

// book builds the specimen.
func (m mess) book() specimen.Book {
	b := specimen.Book{Sheets: []specimen.Sheet{{Name: m.sheet}}}
	if m.sheet == "" {
		b.Sheets[0].Name = "Värden"
	}
	for i, line := range strings.Split(strings.Trim(m.rows, "\n"), "\n") {
		var row []any
		for j, text := range strings.Split(line, "|") {
			row = append(row, value(text))
			if special, ok := m.cells[string(rune('A'+j))+strconv.Itoa(i+1)]; ok {
				row[j] = special
			}
		}
		b.Sheets[0].Rows = append(b.Sheets[0].Rows, row)
	}
	if m.change != nil {
		m.change(&b)
	}
	return b
}

func value(text string) any {
	if s, ok := strings.CutPrefix(text, "'"); ok {
		return s
	}
	if n, err := strconv.ParseFloat(text, 64); err == nil && text[0] != '+' && (text[0] != '0' || len(text) == 1 || text[1] == '.') {
		return n
	}
	if text == "" {
		return nil
	}
	return text
}

// read reads the specimen together with the sheets beside it.
func (m mess) read() (*model.Programme, problem.List) {
	w, problems := book.Read("matt.xlsx", m.book().Bytes())
	rest := &book.Workbook{Name: "program.xlsx"}
	for _, s := range sheets.All {
		if text := beside[s]; text != "" && s != m.spec {
			rest.Tables = append(rest.Tables, book.FromText(rest.Name, s, text))
		}
	}
	read, more := Programme([]*book.Workbook{w, rest}, Options{})
	problems = append(problems, more...)
	problems.Sort()
	return read.programme, told.Note(problems)
}

// outcome lists what is told of the specimen, and what is read.
func (m mess) outcome() string {
	p, problems := m.read()
	var lines []string
	for _, p := range unexpected(problems) {
		line := []string{string(p.Code), p.At.Cell, clean(p.Value)}
		if len(p.Suggest) > 0 {
			line = append(line, "→ "+strings.Join(p.Suggest, ", "))
		}
		lines = append(lines, strings.Join(strings.Fields(strings.Join(line, " ")), " "))
	}
	for _, i := range p.Indicators {
		for _, o := range i.Observations {
			lines = append(lines, observed(i.ID, o))
		}
	}
	for _, place := range p.Places {
		if pop := place.Population; m.spec == sheets.Places.Sheet && pop != nil {
			lines = append(lines, strings.TrimSuffix(fmt.Sprintf("%s %d on %s", place.Code, pop.Count, pop.Date), " on "))
		}
	}
	for _, g := range p.Goals {
		lines = append(lines, g.ID+" "+string(g.Status))
	}
	return strings.Join(lines, "\n")
}

// observed writes an observation: otrygg 0126 2021 = 63 (59–68) in D2.
func observed(id string, o model.Observation) string {
	s := id + " " + o.Place + " " + o.Period
	for _, name := range slices.Sorted(maps.Keys(o.Breakdown)) {
		s += " " + o.Breakdown[name]
	}
	if o.Value != nil {
		s += " = " + number.Comma(*o.Value)
	} else {
		s += " " + string(o.Missing)
	}
	if o.Lower != nil {
		s += fmt.Sprintf(" (%s–%s)", number.Comma(*o.Lower), number.Comma(*o.Upper))
	}
	if o.Respondents != nil {
		s += fmt.Sprintf(" n=%d", *o.Respondents)
	}
	if o.Sign != "" {
		s += " sign " + o.Sign
	}
	for _, f := range o.Flags {
		s += " " + string(f)
	}
	return s + " in " + o.From.Cell
}

const long = "indikator|plats|period|värde"

// longRow is a sheet with one value, in D2.
func longRow(value string) string { return long + "\notrygg|0126|2021|" + value }

// messes is the whole catalogue, in its order.
var messes = []mess{
	{number: 1, name: "title rows above the headings", rows: "NTU 2021\nAndel otrygga\nTill innehållet\n\n" + long + "\notrygg|0126|2021|63",
		want: `
		otrygg 0126 2021 = 63 in D6`},
	{number: 2, name: "data does not start in column A", rows: "|||\n||" + long + "\n||otrygg|0126|2021|63",
		want: `
		otrygg 0126 2021 = 63 in F3`},
	{number: 3, name: "headings over two rows, a word split by a hyphen", rows: "indi-|plats|period|värde|antal\nkator||||svar\notrygg|0126|2021|63|480",
		want: `
		otrygg 0126 2021 = 63 n=480 in D3`},
	{number: 3, name: "headings over two rows, each with some of them", rows: "indikator|plats|period|Resultat||\n|||värde|nedre|övre\notrygg|0126|2021|63|59|68",
		change: func(b *specimen.Book) { b.Sheets[0].Merges = []string{"A1:A2", "B1:B2", "C1:C2", "D1:F1"} },
		want: `
		otrygg 0126 2021 = 63 (59–68) in D3`},
	{number: 4, name: "merged group headings", rows: "plats|2021|||2022\n|värde|nedre|övre|värde|nedre|övre\n0126|63|59|68|65|61|69\nindikator|otrygg",
		change: func(b *specimen.Book) {
			b.Sheets[0].Merges = []string{"A3:A4", "B3:D3", "E3:G3"}
			b.Sheets[0].Rows = append([][]any{{"indikator", "otrygg"}, {}}, b.Sheets[0].Rows[:3]...)
		},
		want: `
		otrygg 0126 2021 = 63 (59–68) in B5
		otrygg 0126 2022 = 65 (61–69) in E5`},
	{number: 5, name: "headings for machines below those for people", rows: "Indikator|Plats|Period|Värde|Antal svar\nindicator|place|period|value|\notrygg|0126|2021|63|480",
		want: `
		otrygg 0126 2021 = 63 n=480 in D3`},
	{number: 6, name: "headings in two languages", rows: "Indicator|Plats|Period|Value|respondents\notrygg|0126|2021|63|480",
		want: `
		otrygg 0126 2021 = 63 n=480 in D2`},
	{number: 7, name: "line breaks in headings", rows: "indikator|plats|period|värde|antal svar\notrygg|0126|2021|63|480", cells: map[string]any{"E1": "antal\r\nsvar", "D1": "\nvärde\r\n"},
		want: `
		otrygg 0126 2021 = 63 n=480 in D2`},
	{number: 8, name: "the same heading twice but for a space at its end", rows: "indikator|plats|period|värde|värde \notrygg|0126|2021|63|64",
		want: `
		L110 E1 värde
		otrygg 0126 2021 = 63 in D2`},
	{number: 9, name: "years repeated for each group", rows: "indikator|otrygg|||\n|Kvinnor||Män|\nplats|2020|2021|2020|2021\n0126|70|71|50|51",
		want: `
		L126 B3 Kvinnor`},
	{number: 9, name: "years repeated without a group", rows: "indikator|otrygg\nplats|2020|2021|2020\n0126|70|71|50",
		want: `
		L110 D2 2020
		otrygg 0126 2020 = 70 in B3
		otrygg 0126 2021 = 71 in C3`},
	{number: 10, name: "the year in a title only", rows: "Otrygga år 2021\nindikator|plats|värde\notrygg|0126|63",
		want: `
		L108 A2 period`},
	{number: 10, name: "the year in the name of the sheet only", sheet: "Värden 2021", rows: "indikator|plats|värde\notrygg|0126|63",
		want: `
		L108 A1 period`},
	{number: 10, name: "the year in a cell of its own", rows: "Otrygga\nperiod|2021\n\nindikator|plats|värde\notrygg|0126|63\notrygg|00|66",
		want: `
		otrygg 0126 2021 = 63 in C5
		otrygg 00 2021 = 66 in C6`},
	{number: 11, name: "a year as a number and as a text", rows: long + "\notrygg|0126|2021|63\notrygg|0126|'2022|64",
		want: `
		otrygg 0126 2021 = 63 in D2
		otrygg 0126 2022 = 64 in D3`},
	{number: 12, name: "periods that are no years", rows: long + "\notrygg|0126|2017–2018|63\notrygg|0126|2021-2024|64\notrygg|0126|2018/19|65",
		want: `
		otrygg 0126 2017-2018 = 63 in D2
		otrygg 0126 2021-2024 = 64 in D3
		otrygg 0126 2018/19 = 65 in D4`},
	{number: 12, name: "periods with two meanings, or none", rows: long + "\notrygg|0126|200701|63\notrygg|0126|2015K|64\notrygg|0126|Tot 15-19|65",
		want: `
		L215 C2 200701 → 2007-01, 2007K1
		L244 C3 2015K
		L215 C4 Tot 15-19`},
	{number: 12, name: "a span of years as a heading", rows: "indikator|otrygg\nplats|2017–2018|2021 - 2022\n0126|63|64",
		want: `
		otrygg 0126 2017-2018 = 63 in B3
		otrygg 0126 2021-2022 = 64 in C3`},
	{number: 13, name: "a mark behind the year", rows: long + "\notrygg|0126|2021*|63\notrygg|0126|2022p|64\nbrott|0126|2021*|65",
		want: `
		L217 C4 2021*
		L248 C2 2021*
		L248 C3 2022p
		otrygg 0126 2021 = 63 preliminary in D2
		otrygg 0126 2022 = 64 preliminary in D3`},
	{number: 13, name: "a mark behind the year of a heading", rows: "indikator|otrygg\nplats|2021*|2022 (prel.)|2023¹\n0126|63|64|65",
		want: `
		L248 B2 2021*
		L248 C2 2022 (prel.)
		L247 D2 2023¹
		otrygg 0126 2021 = 63 preliminary in B3
		otrygg 0126 2022 = 64 preliminary in C3
		otrygg 0126 2023 = 65 in D3`},
	{number: 13, name: "a mark behind a value", rows: long + "\notrygg|0126|2021|63*\nbrott|0126|2021|63*\ntusen|0126|2021|63,5 **",
		want: `
		L251 D3 63*
		L251 D4 63,5 **
		L248 D2 63*
		otrygg 0126 2021 = 63 preliminary in D2`},
	{number: 13, name: "a mark behind the year of one column of two", rows: "indikator|otrygg\nplats|2021 nedre|2021 övre|2021*\n0126|59|68|63",
		want: `
		L248 D2 2021*
		otrygg 0126 2021 = 63 (59–68) preliminary in D3`},
	{number: 14, name: "a code that looks like a year", rows: "indikator|otrygg\nplats|2020\n2021|63\n2023|64",
		want: `
		otrygg 2021 2020 = 63 in B3
		otrygg 2023 2020 = 64 in B4`},
	{number: 15, name: "a code that has lost its zero", rows: long + "\notrygg|126|2021|63\notrygg|114|2021|64", cells: map[string]any{"B3": specimen.Format{Value: 114, Code: "0000"}},
		want: `
		L305 B2 126
		otrygg 0126 2021 = 63 in D2
		otrygg 0114 2021 = 64 in D3`},
	{number: 16, name: "code and name in one cell", rows: long + "\notrygg|0114 Upplands Väsby|2021|63\notrygg|0126  Huddinge|2021|64\notrygg|0180 Huddinge|2021|65",
		want: `
		L304 B4 0180 Huddinge
		L312 B2 0114 Upplands Väsby
		otrygg 0114 2021 = 63 in D2
		otrygg 0126 2021 = 64 in D3`},
	{number: 17, name: "names with spaces around them", rows: long + "\notrygg| Huddinge\u00a0              |2021|63",
		want: `
		otrygg 0126 2021 = 63 in D2`},
	{number: 18, name: "other forms of a name", rows: long + "\notrygg|Huddinge kommun|2021|63\notrygg|Uppland Väsby|2021|64",
		want: `
		L302 B2 Huddinge kommun → Huddinge
		L302 B3 Uppland Väsby → Upplands Väsby`},
	{number: 19, name: "the same name on two levels", rows: long + "\notrygg|Stockholm|2021|63\notrygg|0180|2021|64\notrygg|01|2021|65",
		want: `
		L303 B2 Stockholm
		otrygg 0180 2021 = 64 in D3
		otrygg 01 2021 = 65 in D4`},
	{number: 20, name: "totals", rows: long + "\notrygg|Riket|2021|63\notrygg|Samtliga|2021|64\notrygg|SAMTLIGA (16–84 år)|2021|64\notrygg|Totalt|2021|64\notrygg|Total|2021|64\notrygg|Totalsumma|2021|64\notrygg|Hela riket|2020|64\notrygg|Okänt län|2021|64\notrygg|Uppgift saknas|2021|64",
		want: `
		L310 B3 Samtliga
		L310 B4 SAMTLIGA (16–84 år)
		L310 B5 Totalt
		L310 B6 Total
		L310 B7 Totalsumma
		L310 B9 Okänt län
		L310 B10 Uppgift saknas
		otrygg 00 2021 = 63 in D2
		otrygg 00 2020 = 64 in D8`},
	{number: 20, name: "a total as a district", spec: sheets.Places.Sheet, sheet: "Platser", rows: "kod|namn|typ\n0126|Huddinge|kommun\n0126-totalt|Totalt|kommundel",
		want: `
		L310 B3 Totalt`},
	{number: 21, name: "two systems of districts", spec: sheets.Places.Sheet, sheet: "Platser", rows: "kod|namn|typ|ingår i\n0126|Huddinge|kommun|\n0126-ostra|Östra Huddinge|undersökningsområde|0126\n0126-skogas|Skogås|kommundel|0126",
		want: `
		L510 B3`},
	{number: 22, name: "signs by the source's own legend", rows: long + "\notrygg|0126|2021|..\notrygg|00|2021|.\notrygg|01|2021|–\nbrott|0126|2021|–\notrygg|0180|2021|x\notrygg|0114|2021|n/a\notrygg|0126|2020|XX\notrygg|0126|2019|~100",
		want: `
		L204 D7 n/a
		L204 D8 XX
		L211 D9 ~100
		otrygg 0126 2021 not_available sign .. in D2
		otrygg 00 2021 not_applicable sign . in D3
		otrygg 01 2021 = 0 sign - in D4
		otrygg 0180 2021 too_few_answers sign x in D6
		brott 0126 2021 = 0 sign – in D5`},
	{number: 23, name: "a blank cell is never zero", rows: long + "\notrygg|0126|2021|63\notrygg|00|2021|",
		want: `
		L202 D3
		otrygg 0126 2021 = 63 in D2`},
	{number: 23, name: "a blank cell of a wide table", rows: "indikator|otrygg\nplats|2020|2021\n0126|63|",
		want: `
		otrygg 0126 2020 = 63 in B3`},
	{number: 24, name: "zero is read as zero, and never put where nothing stands", rows: long + "\notrygg|0126|2021|0",
		want: `
		otrygg 0126 2021 = 0 in D2`},
	{number: 25, name: "decimal comma in a text", rows: longRow("'18,9"),
		want: `
		otrygg 0126 2021 = 18,9 in D2`},
	{number: 26, name: "every kind of space between thousands", rows: long + "\nbrott|0126|2021|113 643 000\nbrott|0126|2020|113\u00a0643\nbrott|0126|2019|113\u202f643\nbrott|0126|2018|113\u2009643\nbrott|0126|2017|113\u2007643",
		want: `
		L601 D2 113 643 000
		brott 0126 2021 = 113643000 in D2
		brott 0126 2020 = 113643 in D3
		brott 0126 2019 = 113643 in D4
		brott 0126 2018 = 113643 in D5
		brott 0126 2017 = 113643 in D6`},
	{number: 27, name: "a heading with a space that does not break", rows: "indikator|plats|period|värde|antal\u00a0svar\ntusen|0126|2021|1,5|1\u00a0000",
		want: `
		tusen 0126 2021 = 1,5 n=1000 in D2`},
	{number: 28, name: "thousands by format", rows: long + "\nbrott|0126|2021|0", cells: map[string]any{"D2": specimen.Format{Value: 153965, Code: "#,##0"}},
		want: `
		brott 0126 2021 = 153965 in D2`},
	{number: 29, name: "a number with two meanings", rows: long + "\nbrott|0126|2021|'1,234\nbrott|0126|2020|76,665,000 eller 436,346,000",
		want: `
		L206 D2 1,234
		L203 D3 76,665,000 eller 436,346,000`},
	{number: 30, name: "percent by format", rows: longRow("0"), cells: map[string]any{"D2": specimen.Format{Value: 0.635, Code: "0.0%"}},
		want: `
		L116 D2
		otrygg 0126 2021 = 63,5 in D2`},
	{number: 30, name: "fractions among percentages", rows: long + "\notrygg|0126|2021|0.799\notrygg|00|2021|32.4\notrygg|01|2021|80\notrygg|0180|2021|79",
		want: `
		L509 D2 0,799
		otrygg 0126 2021 = 0,799 in D2
		otrygg 00 2021 = 32,4 in D3
		otrygg 01 2021 = 80 in D4
		otrygg 0180 2021 = 79 in D5`},
	{number: 30, name: "nothing but fractions", rows: long + "\notrygg|0126|2021|0.79\notrygg|00|2021|0.8\notrygg|01|2021|0.7\notrygg|0180|2021|0.6\notrygg|0114|2021|0.9",
		want: `
		L508 D2 0,79
		otrygg 0126 2021 = 0,79 in D2
		otrygg 00 2021 = 0,8 in D3
		otrygg 01 2021 = 0,7 in D4
		otrygg 0180 2021 = 0,6 in D5
		otrygg 0114 2021 = 0,9 in D6`},
	{number: 31, name: "the unit in the heading, the right one", rows: "indikator|plats|period|värde (%)\notrygg|0126|2021|63",
		want: `
		otrygg 0126 2021 = 63 in D2`},
	{number: 31, name: "the unit in the heading, another one", rows: "indikator|plats|period|värde (%)\nbrott|0126|2021|63",
		want: `
		L431 D1 värde (%)
		brott 0126 2021 = 63 in D2`},
	{number: 31, name: "a share in the headings, a number in truth", rows: "indikator|brott\nplats|Andel 2021\n0126|63",
		want: `
		L431 B2 Andel 2021
		brott 0126 2021 = 63 in B3`},
	{number: 31, name: "a number in the headings, a share in truth", rows: "indikator|otrygg\nplats|2021 antal\n0126|63",
		want: `
		L431 B2 2021 antal
		otrygg 0126 2021 = 63 in B3`},
	{number: 31, name: "titles with several units say nothing", rows: "Antal och andel\nAndel (%)\nAntal per 1 000 invånare\nindikator|brott\nplats|2021\n0126|63",
		want: `
		brott 0126 2021 = 63 in B6`},
	{number: 32, name: "per 1 000 in a title, per 100 000 in truth", rows: "Brott per 100 000 invånare\nindikator|tusen\nplats|2021\n0126|63",
		want: `
		L431 A1 Brott per 100 000 invånare
		tusen 0126 2021 = 63 in B4`},
	{number: 33, name: "interval in two columns", rows: long + "|nedre|övre\notrygg|0126|2021|63|59|68",
		want: `
		otrygg 0126 2021 = 63 (59–68) in D2`},
	{number: 33, name: "interval in a text with decimal points and a star", rows: long + "|intervall\notrygg|0126|2021|62.1|57.9 - 66.7  *\nbrott|0126|2021|62|57.9 - 66.7  *", cells: map[string]any{"D2": 62.1},
		want: `
		L248 E2 57.9 - 66.7 *
		L249 E2 57.9 - 66.7 *
		L249 E3 57.9 - 66.7 *
		L250 E3 57.9 - 66.7 *
		otrygg 0126 2021 = 62,1 (57,9–66,7) preliminary in D2
		brott 0126 2021 = 62 (57,9–66,7) sign * in D3`},
	{number: 33, name: "interval in words", rows: long + "|95 % KI\notrygg|0126|2021|63|59 och 68",
		want: `
		otrygg 0126 2021 = 63 (59–68) in D2`},
	{number: 33, name: "interval as a margin", rows: long + "|felmarginal\notrygg|0126|2021|63|±4,5\notrygg|00|2021|65|1",
		want: `
		otrygg 0126 2021 = 63 (58,5–67,5) in D2
		otrygg 00 2021 = 65 (64–66) in D3`},
	{number: 33, name: "interval in the cell of the value", rows: long + "\notrygg|0126|2021|63 (59–68)\notrygg|00|2021|65 ± 1,5\notrygg|01|2021|59–68",
		want: `
		L212 D4 59–68
		L249 D2 63 (59–68)
		L249 D3 65 ± 1,5
		otrygg 0126 2021 = 63 (59–68) in D2
		otrygg 00 2021 = 65 (63,5–66,5) in D3`},
	{number: 33, name: "intervals that do not hold", rows: long + "|intervall|felmarginal\notrygg|0126|2021|x||3\notrygg|00|2021|63||-3\notrygg|01|2021|63|68–59|\notrygg|0180|2021|63|70–75|\notrygg|0114|2021|..|..|\nbrott|0126|2021|..|59–68 *|\nbrott|00|2021|63|ca 60|",
		want: `
		L432 F2 3
		L425 F3 -3
		L405 E4 68–59
		L406 D5 63
		L407 D7 ..
		L246 E8 ca 60
		otrygg 0114 2021 not_available sign .. in D6`},
	{number: 34, name: "interval for some periods only, above 100, and around a rounded value", rows: "indikator|plats|period|värde|nedre|övre|avrundat till\notrygg|0126|2021|98|95.2|100.2|\notrygg|0126|2020|63|||\notrygg|0126|2019|100|100|100|\notrygg|0126|2018|60|60.4|64|1",
		want: `
		L403 F2 100,2
		otrygg 0126 2021 = 98 (95,2–100,2) in D2
		otrygg 0126 2020 = 63 in D3
		otrygg 0126 2019 = 100 (100–100) in D4
		otrygg 0126 2018 = 60 (60,4–64) in D5`},
	{number: 34, name: "interval for the last period only, in a wide table", rows: "indikator|otrygg\nplats|2020|2021|2021 nedre|2021 övre\n0126|61|63|59|68",
		want: `
		otrygg 0126 2020 = 61 in B3
		otrygg 0126 2021 = 63 (59–68) in C3`},
	{number: 35, name: "precision that differs", rows: long + "\notrygg|0126|2021|32.41413240578452\notrygg|00|2021|28",
		want: `
		otrygg 0126 2021 = 32,4141324057845 in D2
		otrygg 00 2021 = 28 in D3`},
	{number: 36, name: "dust of arithmetic", rows: longRow("12.830000000000002"),
		want: `
		otrygg 0126 2021 = 12,83 in D2`},
	{number: 37, name: "a range that became a day", rows: longRow("0"), cells: map[string]any{"D2": specimen.Format{Value: 43834, Code: `m\-d`}},
		want: `
		L228 D2 2020-01-04`},
	{number: 38, name: "days: serial, ISO text, American mask", spec: sheets.Places.Sheet, sheet: "Platser", rows: "kod|namn|typ|folkmängd|folkmängd datum\n0126|Huddinge|kommun|113920|0\n0180|Stockholm|kommun|10|2023-12-31\n0114|Upplands Väsby|kommun|10|0",
		cells: map[string]any{"E2": specimen.Format{Value: 45291, ID: 14}, "E4": specimen.Format{Value: 45291, Code: "mm/dd/yy"}},
		want: `
		0126 113920 on 2023-12-31
		0180 10 on 2023-12-31
		0114 10 on 2023-12-31`},
	{number: 38, name: "days counted from 1904", spec: sheets.Places.Sheet, sheet: "Platser", rows: "kod|namn|typ|folkmängd|folkmängd datum\n0126|Huddinge|kommun|113920|0",
		cells: map[string]any{"E2": specimen.Format{Value: 43829, ID: 14}}, change: func(b *specimen.Book) { b.Date1904 = true },
		want: `
		0126 113920 on 2023-12-31`},
	{number: 39, name: "a heading that is a number", rows: long + "|-3500\notrygg|0126|2021|63|1",
		want: `
		L132 E1 -3500
		otrygg 0126 2021 = 63 in D2`},
	{number: 40, name: "footnote marks, raised", rows: long + "\notrygg|Huddinge|2021|63\notrygg|Riket¹|2021²|64³", cells: map[string]any{
		"D1": specimen.Rich(`<r><t>värde</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>`),
		"B2": specimen.Rich(`<r><t>Huddinge</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>,b</t></r>`)},
		want: `
		L247 B2 Huddinge,ᵇ
		L247 B3 Riket¹
		L247 C3 2021²
		L247 D3 64³
		otrygg 0126 2021 = 63 in D2
		otrygg 00 2021 = 64 in D3`},
	{number: 40, name: "Otrygg¹ is not Otrygg1", rows: long + "\notrygg¹|0126|2021|63\notrygg1|0126|2020|64",
		want: `
		L301 A3 otrygg1 → otrygg
		L247 A2 otrygg¹
		otrygg 0126 2021 = 63 in D2`},
	{number: 40, name: "a power is no footnote", rows: longRow("10³"),
		want: `
		L203 D2 10³`},
	{number: 40, name: "a footnote mark on the name of a place", spec: sheets.Places.Sheet, sheet: "Platser", rows: "kod|namn|typ|folkmängd\n0126|Huddinge¹|kommun|10\n0180|Stockholm|kommun|10",
		want: `
		L247 B2 Huddinge¹
		0126 10
		0180 10`},
	{number: 41, name: "notes below the table", rows: longRow("63") + "\n\n* Skillnaden är säkerställd.\nKälla: Brå, NTU 2021\nKontakt: statistik@bra.se",
		want: `
		L113 A4
		otrygg 0126 2021 = 63 in D2`},
	{number: 42, name: "rows that are a part of the one above", rows: long + "\notrygg|0126|2021|63\notrygg|därav kvinnor|2021|70\notrygg|Varav män|2021|56",
		want: `
		L311 B3 därav kvinnor
		L311 B4 Varav män
		otrygg 0126 2021 = 63 in D2`},
	{number: 42, name: "a row that is the heading of a group", rows: long + "\n|Storstadskommuner||\notrygg|0126|2021|63\nSödertörn|||\notrygg|00|2021|64",
		want: `
		L427 B2 Storstadskommuner
		L427 A4 Södertörn
		otrygg 0126 2021 = 63 in D3
		otrygg 00 2021 = 64 in D5`},
	{number: 43, name: "keys in the first row of a group only", rows: long + "\notrygg|0126|2020|62\n||2021|63\n||2022|64",
		want: `
		L128 A3 indikator
		L128 B3 plats
		otrygg 0126 2020 = 62 in D2
		otrygg 0126 2021 = 63 in D3
		otrygg 0126 2022 = 64 in D4`},
	{number: 43, name: "keys to fill down, as the headings ask", rows: "indikator (fyll nedåt)|plats (fyll nedåt)|period|värde\notrygg|0126|2020|62\n||2021|63\n|00|2021|64",
		want: `
		L129 A3 indikator
		L129 B3 plats
		otrygg 0126 2020 = 62 in D2
		otrygg 0126 2021 = 63 in D3
		otrygg 00 2021 = 64 in D4`},
	{number: 43, name: "keys to fill down in a wide table", rows: "indikator (fyll nedåt)|plats|2021\notrygg|0126|63\n|00|64\nbrott|0126|65",
		want: `
		L129 A3 indikator
		otrygg 0126 2021 = 63 in C2
		otrygg 00 2021 = 64 in C3
		brott 0126 2021 = 65 in C4`},
	{number: 43, name: "a breakdown to fill down", rows: "kön (fyll nedåt)|" + long + "\nkvinnor|otrygg|0126|2021|63\n|otrygg|00|2021|64",
		want: `
		L513 A1 kön
		L129 A3 kön
		otrygg 0126 2021 kvinnor = 63 in E2
		otrygg 00 2021 kvinnor = 64 in E3`},
	{number: 43, name: "another sheet to fill down", spec: sheets.Goals.Sheet, sheet: "Mål", rows: "id|slag (fyll nedåt)|mål|mål (en)|status|motivering\nhela|övergripande|En trygg kommun.|A safe municipality.|ej bedömt|Så.\nmer||En trygg kommun.|A safe municipality.|ej bedömt|Så.",
		want: `
		L129 B3 slag
		hela not_assessed
		mer not_assessed`},
	{number: 44, name: "a wide table", rows: "indikator|otrygg\nplats|2020|2021\n0126|62|63\n00|64|65",
		want: `
		otrygg 0126 2020 = 62 in B3
		otrygg 0126 2021 = 63 in C3
		otrygg 00 2020 = 64 in B4
		otrygg 00 2021 = 65 in C4`},
	{number: 44, name: "wide: limits beside each period", rows: "indikator|otrygg\nplats|2020|nedre|övre|2021|nedre|övre\n0126|62|58|66|63|59|68",
		want: `
		otrygg 0126 2020 = 62 (58–66) in B3
		otrygg 0126 2021 = 63 (59–68) in E3`},
	{number: 44, name: "wide: limits beside one period of two", rows: "indikator|otrygg\nplats|2020|2021|nedre|övre\n0126|62|63|59|68",
		want: `
		L123 D2 nedre
		L123 E2 övre
		otrygg 0126 2020 = 62 in B3
		otrygg 0126 2021 = 63 in C3`},
	{number: 44, name: "wide: limits before and after the period", rows: "indikator|otrygg\nplats|2021|2021 KI undre gräns|övre gräns 2021|2021 antal svar|2022|nedre 2022|2022: övre\n0126|63|59|68|480|64|60|69",
		want: `
		otrygg 0126 2021 = 63 (59–68) n=480 in B3
		otrygg 0126 2022 = 64 (60–69) in F3`},
	{number: 44, name: "wide: intervals in one cell", rows: "indikator|otrygg\nplats|2021|2021 intervall|2022|2022 95 % KI\n0126|62.1|57,9–66,7 *|64|60,1–69\n00|66|..|..|..",
		want: `
		L246 C4 ..
		L248 C3 57,9–66,7 *
		otrygg 0126 2021 = 62,1 (57,9–66,7) preliminary in B3
		otrygg 0126 2022 = 64 (60,1–69) in D3
		otrygg 00 2022 not_available sign .. in D4`},
	{number: 44, name: "wide: margins", rows: "indikator|otrygg\nplats|2021|2021 felmarginal|2022|2022 ±\n0126|63|±3|64|4,5\n00||3||",
		want: `
		L202 B4
		otrygg 0126 2021 = 63 (60–66) in B3
		otrygg 0126 2022 = 64 (59,5–68,5) in D3`},
	{number: 44, name: "wide: value and interval in one cell", rows: "indikator|otrygg\nplats|2021|2022\n0126|63 (59–68)|64 ± 3\n00|57,9–66,7|..",
		want: `
		L212 B4 57,9–66,7
		L249 B3 63 (59–68)
		L249 C3 64 ± 3
		otrygg 0126 2021 = 63 (59–68) in B3
		otrygg 0126 2022 = 64 (61–67) in C3
		otrygg 00 2022 not_available sign .. in C4`},
	{number: 44, name: "wide: parts above the periods", rows: "indikator|otrygg\n|Andel (%)||Nedre gräns||Övre gräns|\nplats|2020|2021|2020|2021|2020|2021\n0126|62|63|58|59|66|68",
		want: `
		otrygg 0126 2020 = 62 (58–66) in B4
		otrygg 0126 2021 = 63 (59–68) in C4`},
	{number: 44, name: "wide: a period without values", rows: "indikator|otrygg\nplats|2021|2022 nedre|2022 övre\n0126|62|58|66",
		want: `
		L125 C2 2022
		otrygg 0126 2021 = 62 in B3`},
	{number: 44, name: "wide: an interval without its value", rows: "indikator|otrygg\nplats|2021|2021 nedre|2021 övre\n0126||58|66",
		want: `
		L202 B3`},
	{number: 44, name: "wide: two intervals that differ", rows: "indikator|otrygg\nplats|2021|2021 nedre|2021 övre|2021 felmarginal\n0126|62|58|66|4\n00|66|60|72|3",
		want: `
		L430 E4 63–69
		otrygg 0126 2021 = 62 (58–66) in B3`},
	{number: 44, name: "places across", rows: "indikator|otrygg\nperiod|0126|00\n2020|62|63\n2021|62|63",
		want: `
		L131 A2`},
	{number: 44, name: "years and months in two columns", rows: "indikator|plats|år|månad|värde\notrygg|0126|2020|Januari|62\notrygg|0126|2020|2|63\notrygg|0126|2020|vintern|64\notrygg|0126|2020||65",
		want: `
		L215 D4 2020 vintern
		L201 D5
		otrygg 0126 2020-01 = 62 in E2
		otrygg 0126 2020-02 = 63 in E3`},
	{number: 44, name: "an interval with its name merged above", rows: "indikator|plats|period|värde|Konfidensintervall (95 %)|\n||||undre gräns|övre gräns\notrygg|0126|2021|63|59|68",
		change: func(b *specimen.Book) { b.Sheets[0].Merges = []string{"E1:F1"} },
		want: `
		otrygg 0126 2021 = 63 (59–68) in D3`},
	{number: 44, name: "wide: an interval with its name merged above", rows: "indikator|otrygg\nplats|2021|Konfidensintervall (95 %)|\n||undre gräns|övre gräns\n0126|63|59|68",
		change: func(b *specimen.Book) { b.Sheets[0].Merges = []string{"C2:D2"} },
		want: `
		otrygg 0126 2021 = 63 (59–68) in B4`},
	{number: 44, name: "letters and their accents apart, as a Mac writes them", sheet: "Va\u0308rden", rows: "indikator|plats|period|va\u0308rde|o\u0308vre|nedre\notrygg|Upplands Va\u0308sby|2021|63|68|59",
		want: `
		otrygg 0114 2021 = 63 (59–68) in D2`},
	{number: 44, name: "a column of values with signs is no breakdown", rows: long + "|andel\notrygg|0126|2021|63|12\notrygg|00|2021|64|..",
		want: `
		L514 E1 andel
		otrygg 0126 2021 12 = 63 in D2
		otrygg 00 2021 .. = 64 in D3`},
	{number: 44, name: "an indicator above the table, and a row that is hardly one", rows: "indikator|otrygg\n\nplats|period|värde\n0126|2021|63\nEngland||",
		change: func(b *specimen.Book) { b.Sheets[0].Rows = append(b.Sheets[0].Rows, []any{"0126", "2022", 64.0}) },
		want: `
		L427 A5 England
		otrygg 0126 2021 = 63 in C4
		otrygg 0126 2022 = 64 in C6`},
	{number: 44, name: "tables below each other", rows: longRow("63") + "\n\nTabell 2\n" + long + "\notrygg|00|2021|64\notrygg|Hudinge|2021|64",
		want: `
		L127 A5
		L113 A4
		otrygg 0126 2021 = 63 in D2`},
	{number: 44, name: "wide tables below each other", rows: "indikator|otrygg\nplats|2020|2021\n0126|62|63\n\nindikator|brott\nplats|2020|2021\n0126|6200|6300",
		want: `
		L127 A5
		otrygg 0126 2020 = 62 in B3
		otrygg 0126 2021 = 63 in C3`},
	{number: 44, name: "tables beside each other", rows: long + "||" + long + "\notrygg|0126|2021|63||otrygg|00|2021|64",
		want: `
		L110 F1 indikator
		otrygg 0126 2021 = 63 in D2`},
	{number: 45, name: "a hidden sheet, hidden rows and hidden columns", rows: longRow("63") + "\notrygg|00|2021|64", change: func(b *specimen.Book) {
		b.Sheets[0].State, b.Sheets[0].HiddenRows, b.Sheets[0].HiddenColumns = "hidden", []int{3}, []int{1}
		b.Sheets = append(b.Sheets, specimen.Sheet{Name: "Framsida", Rows: [][]any{{"Resultat"}}})
	},
		want: `
		L102 Framsida
		L104 Värden
		L112
		L121
		otrygg 0126 2021 = 63 in D2
		otrygg 00 2021 = 64 in D3`},
	{number: 46, name: "sheets hidden from Excel's list", rows: longRow("63"), change: func(b *specimen.Book) {
		b.Sheets = append(b.Sheets, specimen.Sheet{Name: "Kod", State: "veryHidden", Rows: [][]any{{"x"}}},
			specimen.Sheet{Name: "Värden 2", State: "veryHidden", Rows: [][]any{{"x"}}})
	},
		want: `
		L120 Värden 2
		L105 Kod
		otrygg 0126 2021 = 63 in D2`},
	{number: 47, name: "formulas without a value", rows: long + "\notrygg|0126|2021|0\notrygg|00|2021|0", cells: map[string]any{
		"D2": specimen.Cell{XML: "<f>B1+B2</f>"}, "D3": specimen.Cell{XML: "<f>B1+B2</f><v/>"}},
		want: `
		L230 D2 =B1+B2
		L230 D3 =B1+B2`},
	{number: 48, name: "a heading and a value that are formulas", rows: longRow("0"), cells: map[string]any{
		"D1": specimen.Cell{Type: "str", XML: `<f>"vär"&amp;"de"</f><v>värde</v>`}, "D2": specimen.Cell{XML: "<f>60+3</f><v>63</v>"}},
		want: `
		otrygg 0126 2021 = 63 in D2`},
	{number: 49, name: "error values", rows: longRow("0"), cells: map[string]any{"D2": specimen.Cell{Type: "e", XML: "<f>NA()</f><v>#N/A</v>"}},
		want: `
		L229 D2 #N/A`},
	{number: 50, name: "a protected sheet", rows: longRow("63"), change: func(b *specimen.Book) { b.Sheets[0].After = `<sheetProtection sheet="1" objects="1"/>` },
		want: `
		otrygg 0126 2021 = 63 in D2`},
	{number: 52, name: "names of sheets: two spaces, cut at 31 characters", sheet: "Värden  otrygghet i Huddinge ko", rows: longRow("63"),
		want: `
		otrygg 0126 2021 = 63 in D2`},
	{number: 52, name: "a copy of a sheet", sheet: "Värden (2)", rows: longRow("63"),
		want: `
		L118 Värden (2)`},
	{number: 53, name: "another layout than last year", rows: "Ny layout\n\nvärde|kön|period|Plats|Indikator\n63|kvinnor|2021|0126|otrygg",
		want: `
		L513 B3 kön
		otrygg 0126 2021 kvinnor = 63 in A4`},
	{number: 54, name: "a break in the series", rows: long + "|markering\notrygg|0126|2010|60|\notrygg|0126|2017|63|seriebrott",
		want: `
		otrygg 0126 2010 = 60 in D2
		otrygg 0126 2017 = 63 break in D3`},
	{number: 55, name: "a gap of years", rows: long + "\notrygg|0126|2019|60\notrygg|0126|2021|63",
		want: `
		otrygg 0126 2019 = 60 in D2
		otrygg 0126 2021 = 63 in D3`},
	{number: 56, name: "preliminary and final", rows: long + "|markering\notrygg|0126|2020|60|\notrygg|0126|2021|63|preliminär",
		want: `
		otrygg 0126 2020 = 60 in D2
		otrygg 0126 2021 = 63 preliminary in D3`},
	{number: 57, name: "other programs: texts in place, no addresses, no dimension", rows: longRow("63"), change: func(b *specimen.Book) {
		b.Sheets[0].Rows = nil
		b.Sheets[0].XML = `<row><c t="inlineStr"><is><t>indikator</t></is></c><c t="inlineStr"><is><t>plats</t></is></c><c t="inlineStr"><is><t>period</t></is></c><c t="inlineStr"><is><t>värde</t></is></c></row>` +
			`<row><c t="inlineStr"><is><t>otrygg</t></is></c><c t="inlineStr"><is><t>0126</t></is></c><c><v>2021</v></c><c><v>63</v></c></row>`
	},
		want: `
		otrygg 0126 2021 = 63 in D2`},
	{number: 58, name: "a used range far larger than the data", rows: longRow("63"), change: func(b *specimen.Book) {
		*b = b.Patch("xl/worksheets/sheet1.xml", func(s string) string {
			return strings.Replace(s, "</sheetData>", `<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>`, 1)
		})
	},
		want: `
		otrygg 0126 2021 = 63 in D2`},
	{number: 59, name: "a title that belongs to another table", rows: "Tabell 3.1 Andel trygga i riket 2015\n" + longRow("63"),
		want: `
		otrygg 0126 2021 = 63 in D3`},
	{number: 60, name: "the status of a goal in colour only", spec: sheets.Goals.Sheet, sheet: "Mål", rows: "id|slag|mål|mål (en)|status|motivering\nhela|övergripande|En trygg kommun.|A safe municipality.|x|Så är det.",
		cells: map[string]any{"E2": specimen.Cell{Style: "1", XML: ""}},
		want: `
		L201 E2`},
	{number: 60, name: "the status of a goal in a word of the list", spec: sheets.Goals.Sheet, sheet: "Mål", rows: "id|slag|mål|mål (en)|status|motivering\nhela|övergripande|En trygg kommun.|A safe municipality.|Ej bedömt|Så är det.",
		want: `
		hela not_assessed`},
	{number: 61, name: "every sign for minus, and a soft hyphen", rows: long + "\nskillnad|0126|2021|−5\nskillnad|0126|2020|–5,5\nskillnad|0126|2019|'-5\nskillnad|0126|2018|6\u00ad3",
		want: `
		L234 D5 63
		skillnad 0126 2021 = -5 in D2
		skillnad 0126 2020 = -5,5 in D3
		skillnad 0126 2019 = -5 in D4
		skillnad 0126 2018 = 63 in D5`},
}

func TestMesses(t *testing.T) {
	seen := map[int]bool{}
	for _, m := range messes {
		seen[m.number] = true
		t.Run(fmt.Sprintf("%d %s", m.number, m.name), func(t *testing.T) {
			if got, want := m.outcome(), strings.ReplaceAll(strings.TrimSpace(m.want), "\t", ""); got != want {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
	for n := 1; n <= 61; n++ {
		if !seen[n] && n != 51 { // TestNoWorkbook
			t.Errorf("no specimen of mess %d", n)
		}
	}
}

// TestMessMessages keeps what people read of the messes, to be read and judged as a whole.
func TestMessMessages(t *testing.T) {
	keepMessages(t, "messes", func(tell func(string, problem.List)) {
		for _, m := range messes {
			_, problems := m.read()
			if problems = unexpected(problems); len(problems) > 0 {
				tell(fmt.Sprintf("%d %s", m.number, m.name), problems)
			}
		}
	})
}

// TestNoWorkbook is about mess 51, and two that are no workbook inside: what can't be read
// gives one message on the file and nothing besides.
func TestNoWorkbook(t *testing.T) {
	lost := mess{rows: longRow("63")}.book().Patch("xl/worksheets/sheet1.xml", func(s string) string {
		return strings.Replace(s, "<v>0</v>", "<v>99</v>", 1)
	})
	for name, data := range map[string][]byte{
		"a password, or an old .xls":        []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1…"),
		"an .ods":                           specimen.Zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"),
		"a lock file":                       append([]byte("\x05Anna "), make([]byte, 160)...),
		"an empty file":                     nil,
		"shared strings that are not there": lost.Bytes(),
	} {
		_, problems := book.Read("x.xlsx", data)
		if len(problems) != 1 || problems[0].Code[:2] != "L0" {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

// Many merged cells, and a heading repeated in every row, must neither take long nor say the
// same a thousand times.
func TestMessOfSize(t *testing.T) {
	m := mess{rows: longRow("63"), change: func(b *specimen.Book) {
		for i := range 50_000 {
			b.Sheets[0].Merges = append(b.Sheets[0].Merges, fmt.Sprintf("F%d:H%d", i+3, i+3))
		}
		for i := range 5_000 {
			row := []any{"otrygg", "0126", "2021", "63"}
			if i%2 == 0 {
				row = []any{"indikator", "plats", "period", "värde"}
			}
			b.Sheets[0].Rows = append(b.Sheets[0].Rows, row)
		}
	}}
	if got, want := m.outcome(), "L127 A3\notrygg 0126 2021 = 63 in D2"; got != want {
		t.Errorf("got %s", got)
	}
}

// A year that Excel shows as a day, a cell that is true or false, and a formula that is only a text.
func TestWrongKinds(t *testing.T) {
	for _, c := range []struct {
		mess mess
		want []string
	}{
		{mess{sheet: "Platser", spec: sheets.Places.Sheet, rows: `
kod|namn|typ|ingår i|folkmängd|folkmängd datum
'0126|Huddinge|kommun||1|2`, cells: map[string]any{"E2": true, "F2": specimen.Format{Value: 2023, Code: "yyyy-mm-dd"}}},
			[]string{"L231 matt.xlsx!Platser!E2", "L236 matt.xlsx!Platser!F2"}},
		{mess{rows: `
indikator|plats|period|värde
otrygg|'0126|2021|=63`}, []string{"L239 matt.xlsx!Värden!D2"}},
	} {
		_, problems := c.mess.read()
		if got := found(problems); !slices.Equal(got[:min(len(got), len(c.want))], c.want) {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

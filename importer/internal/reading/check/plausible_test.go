package check

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/sheets"
)

const (
	valueHead = "indikator|plats|period|värde|nedre|övre|antal svar|avrundat till|markering|kommentar|kontrollerad\n"
	districts = `
kod|namn|typ|ingår i|folkmängd
00|Riket|riket||10000000
0126|Huddinge|kommun|00|113920
0180|Stockholm|kommun|00|984000
0126-a|Norr|kommundel|0126|40000
0126-b|Söder|kommundel|0126|40000
0126-c|Öst|kommundel|0126|33920`
)

// doubtful holds values of one indicator, and what is said of them: on both sides of each threshold.
var doubtful = []struct {
	name, unit, values string
	want               []string
}{
	{"shares in every cell", "procent", "0126|2020|0,63\n0126|2021|0,6\n00|2021|0,7", []string{"L508 D2"}},
	{"two small shares", "procent", "0126|2020|0,63\n0126|2021|0,6", nil},
	{"shares in the last period", "procent", "0126|2020|63\n00|2020|12\n0180|2020|40\n0126|2021|0,62\n00|2021|0,12\n0180|2021|0,41", []string{"L508 D5"}},
	{"one share", "procent", "0126|2020|63\n00|2020|70\n0180|2020|65\n0126|2021|0,62", []string{"L509 D5"}},
	{"a share that is small in all places", "procent", "0126|2020|0,6\n00|2020|1,2\n0180|2020|4\n0126|2021|0,5", nil},

	{"ten times", "procent", "0126|2020|6,3\n0126|2021|63", []string{"L601 D3"}},
	{"a tenth", "procent", "0126|2020|63\n0126|2021|6,4", []string{"L601 D3"}},
	{"a hundred times", "antal", "0126|2020|41\n0126|2021|4300", []string{"L601 D3"}},
	{"just seven times", "antal", "0126|2020|10\n0126|2021|70", []string{"L601 D3"}},
	{"just below seven times", "antal", "0126|2020|10\n0126|2021|69", nil},
	{"many times a few", "antal", "0126|2020|2\n0126|2021|29", nil},
	{"many times to thirty", "antal", "0126|2020|2\n0126|2021|30", []string{"L601 D3"}},
	{"a small share ten times", "procent", "0126|2020|0,9\n0126|2021|9", nil},
	{"a small share of many answers ten times", "procent", "0126|2020|0,9\n0126|2021|9|||1500", []string{"L601 D3"}},
	{"a rate in a small place", "per 100 000", "0126-c|2020|10\n0126-c|2021|80", nil},
	{"a rate in a large place", "per 100 000", "00|2020|10\n00|2021|80", []string{"L601 D3"}},
	{"one slip in the middle is told once", "procent", "0126|2019|6,3\n0126|2020|63\n0126|2021|6,5", []string{"L601 D3"}},
	{"a new level is told once", "antal", "0126|2019|50\n0126|2020|500\n0126|2021|520", []string{"L601 D3"}},
	{"break in the series", "antal", "0126|2020|50\n0126|2021|500|||||seriebrott", nil},
	{"a month and a year", "antal", "0126|2020|500\n0126|2021-01|45", nil},
	{"rows in any order", "procent", "0126|2021|63\n0126|2020|6,3", []string{"L601 D2"}},

	{"one place falls to 0", "procent", "0126|2020|45\n0126|2021|0", []string{"L602 D3"}},
	{"three places fall to 0", "procent", "0126|2020|45\n00|2020|50\n0180|2020|40\n0126|2021|0\n00|2021|0\n0180|2021|0", []string{"L603 D5"}},
	{"few cases fall to 0", "antal", "0126|2020|29\n00|2020|9\n0180|2020|4\n0126|2021|0\n00|2021|0\n0180|2021|0", nil},
	{"the source's sign for 0", "procent", "0126|2020|45\n0126|2021|-", nil},
	{"0 in the only period", "procent", "0126|2021|0\n00|2021|0\n0180|2021|0\n0126-a|2021|5", []string{"L603 D2"}},
	{"0 in some places of the only period", "procent", "0126|2021|0\n00|2021|0\n0180|2021|7\n0126-a|2021|5", nil},
	{"no events in the only period", "antal", "0126|2021|0\n00|2021|0\n0180|2021|0", nil},

	{"last year's column", "procent", "0126|2020|63\n00|2020|70\n0180|2020|65\n0126-a|2020|52\n0126|2021|63\n00|2021|70\n0180|2021|65\n0126-a|2021|52", []string{"L604 D6"}},
	{"three values of last year", "procent", "0126|2020|63\n00|2020|70\n0180|2020|65\n0126|2021|63\n00|2021|70\n0180|2021|65", nil},
	{"four of five values of last year", "procent", "0126|2020|63\n00|2020|70\n0180|2020|65\n0126-a|2020|52\n0126-b|2020|40\n0126|2021|63\n00|2021|70\n0180|2021|65\n0126-a|2021|52\n0126-b|2021|41", nil},
	{"no events, as last year", "antal", "0126|2020|0\n00|2020|0\n0180|2020|0\n0126-a|2020|0\n0126|2021|0\n00|2021|0\n0180|2021|0\n0126-a|2021|0", nil},

	// ±1.96·√(0.5·0.5/400) is ±4.9.
	{"interval a tenth as wide", "procent", "0126|2021|50|49,5|50,5|400", []string{"L605 E2"}},
	{"interval just below a third", "procent", "0126|2021|50|48,5|51,5|400", []string{"L605 E2"}},
	{"interval just above a third", "procent", "0126|2021|50|48,3|51,7|400", nil},
	{"narrow, but rounded", "procent", "0126|2021|50|49|52|400|1", nil},
	{"interval as it should be", "procent", "0126|2021|50|45|55|400", nil},
	{"interval four times as wide", "procent", "0126|2021|50|30|70|400", nil},
	{"interval five times as wide", "procent", "0126|2021|50|25|75|400", []string{"L606 E2"}},
	{"interval without answers", "procent", "0126|2021|50|50|50", nil},

	{"whole below all its parts", "procent", "0126|2021|40\n0126-a|2021|50\n0126-b|2021|55\n0126-c|2021|60", []string{"L609 D2"}},
	{"whole a little below all its parts", "procent", "0126|2021|45\n0126-a|2021|50\n0126-b|2021|55\n0126-c|2021|60", nil},
	{"whole below its parts, within its interval", "procent", "0126|2021|40|30|50\n0126-a|2021|50\n0126-b|2021|55\n0126-c|2021|60", nil},
	{"whole below the parts that are known", "procent", "0126|2021|40\n0126-a|2021|50\n0126-b|2021|55", nil},
	{"parts more than the whole", "antal", "0126|2021|100\n0126-a|2021|50\n0126-b|2021|30\n0126-c|2021|30", []string{"L610 D2"}},
	{"parts as many as the whole", "antal", "0126|2021|100\n0126-a|2021|50\n0126-b|2021|30\n0126-c|2021|20", nil},

	{"period after the follow-up, told once", "procent", "0126|2022|50\n00|2022|60", []string{"L416 C2"}},
	{"period that begins in the follow-up's year", "procent", "0126|2021-2022|50", nil},

	{"acknowledged", "procent", "0126|2020|6,3\n0126|2021|63|||||||kontrollerat mot källan 2022-03-01", []string{"note L601 D3"}},
	{"acknowledged on another row", "procent", "0126|2020|6,3|||||||kontrollerat mot källan\n0126|2021|63", []string{"L601 D3", "note L611 K2"}},
	{"two warnings of one row", "procent", "0126|2020|6,3\n0126|2021|63|62,5|63,5|400||||kontrollerat mot källan", []string{"note L601 D3", "note L605 E3"}},
	{"only yes is no reason", "procent", "0126|2020|6,3\n0126|2021|63|||||||ja", []string{"L601 D3", "note L612 K3"}},
	{"nothing to acknowledge", "procent", "0126|2020|60\n0126|2021|63|||||||kontrollerat mot källan", []string{"note L611 K3"}},
	{"a whole column acknowledged on its first row", "procent", "0126|2022|50|||||||källan gav ut den senare\n00|2022|60", []string{"note L416 C2"}},
}

func doubtfulBooks(t *testing.T, unit, values string) []*book.Workbook {
	rows := ""
	for line := range strings.Lines(values) {
		rows += "trygg|" + line
	}
	return workbooks(t, edit{"a.xlsx!Platser": districts, "a.xlsx!Värden": valueHead + rows, "a.xlsx!Mål": "", "a.xlsx!Insatser": "",
		"a.xlsx!Indikatorer!F2": unit, "a.xlsx!Indikatorer!J2": "", "a.xlsx!Indikatorer!K2": "", "a.xlsx!Indikatorer!L2": "", "a.xlsx!Indikatorer!M2": "",
		"a.xlsx!Jämförelser": "", "a.xlsx!Rangordningar": "", "b.xlsx!Värden": "indikator|plats|period|värde\noro|0126|2021|10"})
}

// doubts lists what is said of the values of the first workbook.
func doubts(l problem.List) []string {
	var s []string
	for _, p := range l {
		if p.At.Sheet != "Värden" {
			continue
		}
		word := map[problem.Severity]string{problem.Note: "note ", problem.Error: "error "}[p.Severity()]
		s = append(s, word+string(p.Code)+" "+p.At.Cell)
	}
	slices.SortFunc(s, func(a, b string) int {
		return strings.Compare(strings.TrimPrefix(a, "note "), strings.TrimPrefix(b, "note "))
	})
	return s
}

func TestDoubtful(t *testing.T) {
	var sv bytes.Buffer
	for _, c := range doubtful {
		_, problems := Programme(doubtfulBooks(t, c.unit, c.values), Options{})
		told.Note(problems)
		if got := doubts(problems); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
		if len(c.want) > 0 {
			fmt.Fprintf(&sv, "# %s\n", c.name)
			problems = slices.DeleteFunc(problems, func(p problem.Problem) bool { return p.At.Sheet != "Värden" })
			_ = problems.Text(&sv, words.Carried().Must("sv"))
			_ = problems.Text(&sv, words.Carried().Must("en"))
		}
	}
	if strings.ContainsAny(sv.String(), "{}") {
		t.Error("a message has a placeholder that nothing fills")
	}
	golden(t, "doubtful.txt", sv.Bytes())
}

// TestWideCannotAcknowledge: a wide sheet has no column for it, and the message does not ask for one.
func TestWideCannotAcknowledge(t *testing.T) {
	_, problems := Programme(workbooks(t, edit{"a.xlsx!Värden": "indikator|trygg\nplats|2020|2021\nHuddinge|6,3|63"}), Options{})
	told.Note(problems)
	var text strings.Builder
	_ = problems.Text(&text, words.Carried().Must("sv"))
	if got := doubts(problems); !slices.Equal(got, []string{"L601 C3"}) || strings.Contains(text.String(), "kontrollerad") {
		t.Errorf("%q: %s", got, text.String())
	}
}

// TestLost: what is public and no longer in the workbooks.
func TestLost(t *testing.T) {
	read, _ := Programme(workbooks(t, nil), Options{})
	before, _ := read.Sound()
	for _, c := range []struct {
		name  string
		edits edit
		want  string
	}{
		{"nothing", nil, ""},
		{"a new row", edit{"b.xlsx!Värden!A4": "oro", "b.xlsx!Värden!B4": "00", "b.xlsx!Värden!C4": "2021-2022", "b.xlsx!Värden!D4": "12"}, ""},
		{"a place", edit{"a.xlsx!Värden!B5": "01", "a.xlsx!Värden!C5": "2020", "a.xlsx!Värden!D5": "70"}, "platser: 0180 Stockholm"},
		{"a period", edit{"a.xlsx!Värden!C9": "2019"}, "perioder: 2020"},
		{"a value", edit{"a.xlsx!Värden!C4": "2020"}, "enstaka värden: 1"},
		{"a category", edit{"a.xlsx!Värden!K8": "pojkar"}, "enstaka värden: 1"},
		{"an indicator", edit{"b.xlsx!Indikatorer!A2": "orolig", "b.xlsx!Värden!A2": "orolig", "b.xlsx!Värden!A3": "orolig"}, "publicerat med 2 värden"},
		{"an error comes first", edit{"a.xlsx!Värden!B9": "Hudinge"}, ""},
	} {
		_, problems := Programme(workbooks(t, c.edits), Options{Before: before})
		told.Note(problems)
		problems = slices.DeleteFunc(problems, func(p problem.Problem) bool { return p.Code != problem.LostRows && p.Code != problem.LostIndicator })
		var text strings.Builder
		_ = problems.Text(&text, words.Carried().Must("sv"))
		if c.want == "" && len(problems) > 0 || !strings.Contains(text.String(), c.want) {
			t.Errorf("%s: %q, want %q", c.name, text.String(), c.want)
		}
	}
}

// defaults reads the workbooks that come with the program.
func defaults(t *testing.T) []*book.Workbook {
	paths, err := filepath.Glob("../../../../data/spreadsheets/*.xlsx")
	if err != nil || len(paths) == 0 {
		t.Fatal("no workbooks", err)
	}
	var books []*book.Workbook
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b, problems := book.Read(filepath.Base(path), data)
		if problems.Errors() > 0 {
			t.Fatal(problems)
		}
		books = append(books, b)
	}
	return books
}

// TestDefaultsAreNotDoubted: of 1,700 real values and all real texts nothing is told but what is
// true: two figures are from the year after the follow-up, which is acknowledged, and no source gives a
// licence or a contact.
func TestDefaultsAreNotDoubted(t *testing.T) {
	read, problems := Programme(defaults(t), Options{})
	p, _ := read.Sound()
	told.Note(problems)
	var told []string
	for _, q := range problems {
		if q.Severity() != problem.Note || q.Checked != "" || strings.HasPrefix(string(q.Code), "L6") {
			told = append(told, fmt.Sprint(q.Code, " ", q.At.Sheet, "!", q.At.Cell, " ", q.Severity() == problem.Note))
		}
	}
	want := []string{"L618 Program! false", "L619 Program! false", "L416 Värden!C3 true", "L416 Värden!C5 true"}
	if !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
	values := 0
	for _, i := range p.Indicators {
		values += len(i.Observations)
	}
	if values < 1600 {
		t.Errorf("only %d values were looked at", values)
	}
}

// TestNamesOfFiles: the names of workbook and sheet are published with every figure.
func TestNamesOfFiles(t *testing.T) {
	for _, c := range []struct {
		workbook, sheet string
		want            problem.Code
	}{
		{"anna 811218-9876.xlsx", "Värden", problem.PersonalNumber},
		{"a.xlsx", "Värden 070-123 45 67", problem.Telephone},
		{"anna@example.se.xlsx", "Värden", problem.EmailAddress},
		{"ntu-2017-2022.xlsx", "Värden 2021-2022", ""},
	} {
		books := workbooks(t, nil)
		for _, b := range books {
			if b.Name == "a.xlsx" {
				b.Name = c.workbook
				for n := range b.Tables {
					if b.Tables[n].Spec == sheets.Values.Sheet {
						b.Tables[n].At = problem.Place{Workbook: c.workbook, Sheet: c.sheet}
					}
				}
			}
		}
		_, problems := Programme(books, Options{})
		told.Note(problems)
		var got problem.Code
		for _, p := range problems {
			if p.Code == problem.PersonalNumber || p.Code == problem.EmailAddress || p.Code == problem.Telephone {
				got = p.Code
			}
		}
		if got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.workbook, c.sheet, got, c.want)
		}
	}
}

// TestNothingPrivateIsRepeated: whatever else is told of a cell, its number is never shown whole.
func TestNothingPrivateIsRepeated(t *testing.T) {
	for _, text := range []string{"8112189876", "anna.andersson@huddinge.se"} {
		for _, s := range sheets.All {
			for n := range s.Columns {
				cell := fmt.Sprintf("a.xlsx!%s!%c2", s.Name, 'A'+n)
				_, problems := Programme(workbooks(t, edit{cell: text}), Options{})
				told.Note(problems)
				for _, lang := range words.Carried().Languages() {
					w := words.Carried().Must(lang)
					var shown bytes.Buffer
					_ = problems.Text(&shown, w)
					_ = problems.JSON(&shown, w)
					if strings.Contains(shown.String(), text) {
						t.Errorf("%s: %s is shown: %s", cell, text, shown.String())
					}
				}
			}
		}
	}
}

// TestOrderOfRows: the order of rows changes no verdict.
func TestOrderOfRows(t *testing.T) {
	for _, c := range doubtful {
		rows := strings.Split(c.values, "\n")
		slices.Reverse(rows)
		count := func(values string) map[problem.Code]int {
			_, problems := Programme(doubtfulBooks(t, c.unit, values), Options{})
			told.Note(problems)
			n := map[problem.Code]int{}
			for _, p := range problems {
				if p.Severity() == problem.Warning {
					n[p.Code]++
				}
			}
			return n
		}
		if a, b := count(c.values), count(strings.Join(rows, "\n")); fmt.Sprint(a) != fmt.Sprint(b) && !strings.Contains(c.name, "first row") {
			t.Errorf("%s: %v, and %v in reverse", c.name, a, b)
		}
	}
}

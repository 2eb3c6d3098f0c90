package problem

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/ground/words"
)

func text(t *testing.T, l List) string {
	t.Helper()
	var b bytes.Buffer
	if err := l.Text(&b, sv); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestFolding(t *testing.T) {
	at := func(column string, row int) Place { return Place{"a.xlsx", "Värden", fmt.Sprint(column, row)} }
	for name, c := range map[string]struct {
		make func(*List)
		want string // the first line, to the code
		told int
	}{
		"one mistake in a column": {func(l *List) {
			for row := 14; row <= 31; row++ {
				l.Add(Problem{Code: NotYesNo, At: at("D", row), Value: "x"})
			}
		}, "a.xlsx!Värden!D14:D31, 18 celler: fel L219", 1},
		"along a row of a wide table": {func(l *List) {
			for _, column := range []string{"D", "E", "F", "G", "H"} {
				l.Add(Problem{Code: NotNumber, At: at(column, 5), Value: "okänt"})
			}
		}, "a.xlsx!Värden!D5:H5, 5 celler: fel L203", 1},
		"a block of different values": {func(l *List) {
			for row := 5; row < 10; row++ {
				for _, column := range []string{"D", "E"} {
					number := fmt.Sprint(row, column)
					l.Add(Problem{Code: DecimalPoint, At: at(column, row), Value: number, Args: Args{"number": number}})
				}
			}
		}, "a.xlsx!Värden!D5:E9, 10 celler: fel L208", 1},
		"rows that stand there once more": {func(l *List) {
			for row := 64; row <= 125; row++ {
				l.Add(Problem{Code: RepeatedValue, At: at("D", row), Value: "1", Also: []Place{at("D", row-62)},
					Args: Args{"indicator": "prov", "place": "0126 Huddinge", "period": fmt.Sprint(1926 + row)}})
			}
		}, "a.xlsx!Värden!D64:D125, 62 celler: fel L503", 1},
		"what needs nothing done, in one line": {func(l *List) {
			for _, name := range []string{"a.xlsx", "b.xlsx"} {
				l.Add(Problem{Code: HasAuthor, At: Place{Workbook: name}})
			}
			for i := range 116 {
				l.Add(Problem{Code: UnknownSheet, At: Place{"a.xlsx", fmt.Sprint("Tabell ", i), ""}, Value: fmt.Sprint("Tabell ", i)})
			}
		}, "Inget behöver göras: Arbetsboken säger vem som har skrivit eller sparat den. Namnet publiceras inte (L046", 0},
		"a few values are told of one by one": {func(l *List) {
			for row := 5; row < 8; row++ {
				l.Add(Problem{Code: NotNumber, At: at("D", row), Value: fmt.Sprint("tal ", row)})
			}
		}, "a.xlsx!Värden!D5: fel L203", 3},
		"values with suggestions of their own": {func(l *List) {
			for row := 5; row < 10; row++ {
				l.Add(Problem{Code: UnknownPlace, At: at("B", row), Value: fmt.Sprint("plats ", row), Suggest: []string{fmt.Sprint("Plats ", row)}})
			}
		}, "a.xlsx!Värden!B5: fel L302", 5},
		"two columns with a name each": {func(l *List) {
			for row := 5; row < 7; row++ {
				l.Add(Problem{Code: NoEnglish, At: at("B", row), Args: Args{"column": "namn"}})
				l.Add(Problem{Code: NoEnglish, At: at("C", row), Args: Args{"column": "mål"}})
			}
		}, "a.xlsx!Värden!B5:B6, 2 celler: upplysning L510", 2},
		"two sheets": {func(l *List) {
			l.Add(Problem{Code: NotYesNo, At: at("B", 5), Value: "x"})
			l.Add(Problem{Code: NotYesNo, At: Place{"a.xlsx", "Mål", "B5"}, Value: "x"})
		}, "a.xlsx!Mål!B5: fel L219", 2},
		"whole workbooks": {func(l *List) {
			l.Add(Problem{Code: EmptyFile, At: Place{Workbook: "a.xlsx"}})
			l.Add(Problem{Code: EmptyFile, At: Place{Workbook: "b.xlsx"}})
		}, "a.xlsx: fel L002", 2},
	} {
		t.Run(name, func(t *testing.T) {
			var l List
			c.make(&l)
			got := text(t, l)
			if !strings.HasPrefix(got, c.want+":") {
				t.Errorf("got %s, want %s", got, c.want)
			}
			if n := len(regexp.MustCompile(`(?m)^\S.* L\d{3}: `).FindAllString(got, -1)); n != c.told {
				t.Errorf("told of %d times, want %d:\n%s", n, c.told, got)
			}
		})
	}
}

// However much is wrong, a report has an end, and counts what it leaves out.
func TestCaps(t *testing.T) {
	var l List
	add := func(workbook string, row, column int) {
		l.Add(Problem{Code: UnknownPlace, At: Place{workbook, "Värden", ref.At(column, row).String()},
			Value: fmt.Sprint("plats ", row, column), Suggest: []string{fmt.Sprint("Plats ", row, column)}, More: 1})
	}
	for row := 2; row < 50; row++ {
		add("a.xlsx", row, 1)
		for column := range 30 {
			add("b.xlsx", row, column+1)
		}
	}
	got := text(t, l)
	told := strings.Count(got, "fel L302")
	counted := 0
	for _, m := range regexp.MustCompile(`… och (\d+)( celler)? till|, (\d+) celler: `).FindAllStringSubmatch(got, -1) {
		var n int
		fmt.Sscan(m[1]+m[3], &n)
		counted += n
	}
	// Each of those told is two cells here, its own and one that was not kept.
	if told != mostTold {
		t.Errorf("%d told, want %d", told, mostTold)
	}
	if counted != l.Len() {
		t.Errorf("%d cells told or counted, want %d", counted, l.Len())
	}
	for _, words := range []string{"till som inte visas", "celler till i samma kolumn med L302"} {
		if !strings.Contains(got, words) {
			t.Errorf("the report does not say %q", words)
		}
	}
}

func TestPointer(t *testing.T) {
	if got := (List{}).Pointer(sv); got != "" {
		t.Errorf("a report without problems points to %q", got)
	}
	l := List{{Code: NoEnglish}, {Code: NotNumber}}
	for lang, want := range map[string]string{"sv": " /om/felkoder/#L203 ", "en": " /en/om/felkoder/#L203 "} {
		if got := l.Pointer(words.Carried().Must(lang)); !strings.Contains(got, want) {
			t.Errorf("%q does not point to %s", got, want)
		}
	}
}

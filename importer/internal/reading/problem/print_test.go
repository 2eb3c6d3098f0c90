package problem

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/words"
)

var update = flag.Bool("update", false, "write the golden files anew")

var sv, en = words.Carried().Must("sv"), words.Carried().Must("en")

// sample holds the shapes that printing has to deal with.
func sample() List {
	values := func(cell string) Place { return Place{"uppfoljning-2021.xlsx", "Värden", cell} }
	var l List
	l.Add(Problem{Code: NotNumber, At: values("D5"), Value: "sextiotre"})
	l.Add(Problem{Code: UnknownPlace, At: values("B9"), Value: "Östra Hudinge", Suggest: []string{"Östra Huddinge", "Huddinge"}})
	l.Add(Problem{Code: RepeatedValue, At: values("D12"), Value: "63", Also: []Place{values("D9")},
		Args: Args{"indicator": "trygg", "place": "0126 Huddinge", "period": "2021"}})
	for row := 14; row <= 31; row++ { // consecutive, and another column in between
		l.Add(Problem{Code: UnknownReference, At: values(fmt.Sprint("A", row)), Value: "tryg", Suggest: []string{"trygg"},
			Args: Args{"sheet": "Indikatorer", "target": "id"}})
		if row%5 == 0 {
			l.Add(Problem{Code: NotWhole, At: values(fmt.Sprint("G", row)), Value: "många"})
		}
	}
	l.Add(Problem{Code: NotYesNo, At: values("K3"), Value: "x"})
	l.Add(Problem{Code: NotYesNo, At: values("K4"), Value: "x", More: 2000}) // as many were not kept
	for row := 40; row < 80; row += 2 {                                      // more than anybody reads
		l.Add(Problem{Code: NotPeriod, At: values(fmt.Sprint("C", row)), Value: fmt.Sprint("period ", row)})
	}
	l.Add(Problem{Code: NotNumber, At: Place{"andra.xlsx", "Värden\x1b[31m", "D2"}, Value: "\x1b[2J\u202erot\nand " + strings.Repeat("långt ", 30)})
	l.Add(Problem{Code: NoSheet, At: Place{}, Args: Args{"sheet": "Program"}})
	l.Add(Problem{Code: NoEnglish, At: Place{"uppfoljning-2021.xlsx", "Områden", "C3"}, Args: Args{"column": "namn"}})
	l.Add(Problem{Code: Empty, At: Place{"uppfoljning-2021.xlsx", "Områden", "B4"},
		Args: Args{"column": "namn", "help": words.Say("column_areas_name")}})
	return l
}

func TestPrint(t *testing.T) {
	for _, lang := range []string{"sv", "en"} {
		for form, print := range map[string]func(List, *bytes.Buffer) error{
			"txt":  func(l List, b *bytes.Buffer) error { return l.Text(b, words.Carried().Must(lang)) },
			"json": func(l List, b *bytes.Buffer) error { return l.JSON(b, words.Carried().Must(lang)) },
		} {
			t.Run(lang+"."+form, func(t *testing.T) {
				var got bytes.Buffer
				if err := print(sample(), &got); err != nil {
					t.Fatal(err)
				}
				golden := filepath.Join("testdata", "sample."+lang+"."+form)
				if *update {
					if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(golden)
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(got.Bytes(), want) {
					t.Errorf("%s differs:\n%s", golden, got.String())
				}
			})
		}
	}
}

func TestTextIsHarmless(t *testing.T) {
	var b bytes.Buffer
	if err := sample().Text(&b, sv); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"\x1b", "\u202e", strings.Repeat("långt ", 12)} {
		if strings.Contains(b.String(), bad) {
			t.Errorf("%q reaches the terminal", bad)
		}
	}
}

func TestEveryProblemIsInJSON(t *testing.T) {
	var b bytes.Buffer
	l := sample()
	if err := l.JSON(&b, sv); err != nil {
		t.Fatal(err)
	}
	var got []map[string]any
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if len(got) != len(l) {
		t.Errorf("%d problems, want %d", len(got), len(l))
	}
	b.Reset()
	if err := (List{}).JSON(&b, sv); err != nil || b.String() != "[]\n" {
		t.Errorf("no problems print as %q (%v)", b.String(), err)
	}
}

func TestSummary(t *testing.T) {
	problem, note := Problem{Code: NotNumber}, Problem{Code: NoEnglish}
	for _, c := range []struct {
		list   List
		sv, en string
	}{
		{nil, "inga fel", "no errors"},
		{List{note}, "inga fel, 1 upplysning", "no errors, 1 note"},
		{List{problem}, "1 fel", "1 error"},
		{List{problem, problem, problem, note}, "3 fel, 1 upplysning", "3 errors, 1 note"},
		{List{problem, {Code: NotNumber, More: 1000}, {Code: NoEnglish, More: 9}}, "1002 fel, 10 upplysningar", "1002 errors, 10 notes"},
		{List{problem, note, note}, "1 fel, 2 upplysningar", "1 error, 2 notes"},
	} {
		if got := c.list.Summary(sv); got != c.sv {
			t.Errorf("got %q, want %q", got, c.sv)
		}
		if got := c.list.Summary(en); got != c.en {
			t.Errorf("got %q, want %q", got, c.en)
		}
	}
}

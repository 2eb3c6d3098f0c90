package problem

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/words"
)

// Chapter is codes about one thing, in one language.
type Chapter struct {
	Title string
	Intro string
	Codes []Entry
}

// Entry is all that is told of a code, in one language. What and Remedy are those of the example.
type Entry struct {
	Code     Code
	Severity string // error, warning or note
	What     string
	Why      string
	Before   Cells
	After    *Cells // absent where nothing needs to be done
	Remedy   string
}

// Chapters is the whole catalogue in a language, as a page tells it. The codes of a chapter begin
// alike: L2.
func Chapters(w *words.Words) []Chapter {
	var all []Chapter
	begin := ""
	for _, code := range slices.Sorted(maps.Keys(catalogue)) {
		if !strings.HasPrefix(string(code), begin) || begin == "" {
			begin = string(code[:2])
			all = append(all, Chapter{Title: w.Say("chapter." + begin + ".title"), Intro: w.Say("chapter." + begin + ".intro")})
		}
		last := &all[len(all)-1]
		last.Codes = append(last.Codes, code.entry(w))
	}
	return all
}

func (c Code) entry(w *words.Words) Entry {
	e := Entry{Code: c, Severity: severities[catalogue[c]], Why: c.text(w, "why"), Before: *c.cells(w, "before"), After: c.cells(w, "after")}
	e.What, e.Remedy = c.example(w).Message(w)
	return e
}

// Explain tells all there is to tell of a code; ok is false where there is no such code.
func Explain(out io.Writer, code string, w *words.Words) (ok bool, err error) {
	known := Code(strings.ToUpper(strings.TrimSpace(code)))
	severity, ok := catalogue[known]
	if !ok {
		return false, nil
	}
	e := known.entry(w)
	var text strings.Builder
	fmt.Fprintf(&text, "%s, %s. %s\n\n%s\n\n", known, w.Value(severity.Said()), e.What, e.Why)
	fmt.Fprintf(&text, "%s\n%s", w.Say("problems.example"), e.Before)
	if e.After != nil {
		fmt.Fprintf(&text, "  ↓\n%s", e.After)
	}
	fmt.Fprintf(&text, "\n%s\n  %s\n", w.Say("problems.mend"), e.Remedy)
	_, err = io.WriteString(out, text.String())
	return true, err
}

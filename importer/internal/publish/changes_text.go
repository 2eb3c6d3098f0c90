package publish

import (
	"fmt"
	"io"
	"strings"

	"lagesbild/importer/internal/programme"
)

// How much is told: changes of each kind, and details of each change.
const (
	mostChanges = 20
	mostDetails = 6
)

// nouns are the kinds in words: one that is new, one that is gone, one, and the rest of many.
var nouns = map[Kind]struct{ added, gone, one, more programme.Text }{
	Settings:  {one: both("Programmet", "The programme")},
	Area:      {both("Nytt område", "New area"), both("Borttaget område", "Removed area"), both("Område", "Area"), both("områden", "areas")},
	Goal:      {both("Nytt mål", "New goal"), both("Borttaget mål", "Removed goal"), both("Mål", "Goal"), both("mål", "goals")},
	Indicator: {both("Nytt mått", "New indicator"), both("Borttaget mått", "Removed indicator"), both("Mått", "Indicator"), both("mått", "indicators")},
	Place:     {both("Ny plats", "New place"), both("Borttagen plats", "Removed place"), both("Plats", "Place"), both("platser", "places")},
	Activity:  {both("Ny insats", "New activity"), both("Borttagen insats", "Removed activity"), both("Insats", "Activity"), both("insatser", "activities")},
}

// Text tells the changes to people, in Swedish ("sv") or English ("en").
func (l ChangeList) Text(w io.Writer, lang string) {
	say := func(t programme.Text) string { s, _ := t.In(lang); return s }
	if len(l) == 0 {
		fmt.Fprintln(w, say(both("Inget av det som är publikt har ändrats.", "Nothing of what is public has changed.")))
		return
	}
	fmt.Fprintln(w, say(both("Det här har ändrats i det som är publikt:", "This has changed in what is public:")))
	for kind := Settings; kind <= Activity; kind++ {
		told, more := 0, 0
		for _, c := range l {
			switch {
			case c.Kind != kind:
			case told == mostChanges:
				more++
			default:
				told++
				c.text(w, lang)
			}
		}
		if more > 0 {
			fmt.Fprintf(w, say(both("  … och %d %s till\n", "  … and %d more %s\n")), more, say(nouns[kind].more))
		}
	}
}

func (c Change) text(w io.Writer, lang string) {
	say := func(t programme.Text) string { s, _ := t.In(lang); return s }
	noun := nouns[c.Kind].one
	switch c.How {
	case Added:
		noun = nouns[c.Kind].added
	case Gone:
		noun = nouns[c.Kind].gone
	}
	line := say(noun)
	if c.ID != "" {
		line += " " + c.ID + " (" + short(say(c.Name)) + ")"
	}
	if counts := c.counts(lang); counts != "" {
		line += ": " + counts
	}
	fmt.Fprintln(w, "  "+line)
	for i, d := range c.Details {
		if i == mostDetails {
			fmt.Fprintf(w, say(both("      … och %d ändringar till\n", "      … and %d more changes\n")), len(c.Details)-i)
			break
		}
		fmt.Fprintln(w, "      "+d.text(lang))
	}
}

// counts is the number of observations: "42 nya värden, 1 ändrat värde".
func (c Change) counts(lang string) string {
	var parts []string
	count := func(n int, one, many programme.Text) {
		t := many
		if n == 1 {
			t = one
		}
		if n > 0 {
			word, _ := t.In(lang)
			parts = append(parts, fmt.Sprint(n, " ", word))
		}
	}
	count(c.New, both("nytt värde", "new value"), both("nya värden", "new values"))
	count(c.Altered, both("ändrat värde", "changed value"), both("ändrade värden", "changed values"))
	count(c.Removed, both("borttaget värde", "removed value"), both("borttagna värden", "removed values"))
	return strings.Join(parts, ", ")
}

func (d Detail) text(lang string) string {
	say := func(t programme.Text) string { s, _ := t.In(lang); return s }
	before, after := short(say(d.Old)), short(say(d.New))
	if before == after || before == "" || after == "" {
		return say(d.What) + say(both(" ändrades", " changed")) // elsewhere than what can be shown here
	}
	return say(d.What) + ": " + before + " → " + after
}

// longest is how many characters of a text are told.
const longest = 60

func short(s string) string {
	if runes := []rune(s); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return s
}

package view

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
)

// lang is a language of the site, "sv" or "en". Wordings stand side by side, Swedish first,
// where they are used, so that a change of one is seen beside the other.
type lang string

// pick chooses the wording of the language.
func (l lang) pick(sv, en string) string {
	if l == "en" {
		return en
	}
	return sv
}

// text is a text in the language, or in Swedish where nobody has translated it.
func (l lang) text(t model.Text) string {
	s, _ := t.In(string(l))
	return s
}

// has tells whether a text exists in the language.
func (l lang) has(t *model.Text) bool {
	if t == nil || (*t)["sv"] == "" {
		return false
	}
	_, ok := t.In(string(l))
	return ok
}

func (l lang) prose(t *model.Text) Prose {
	if t == nil {
		return Prose{}
	}
	s, ok := t.In(string(l))
	return Prose{Text: s, Lang: foreign(ok)}
}

func (l lang) link(t model.Text, url string) Link {
	s, ok := t.In(string(l))
	return Link{Text: s, URL: url, Lang: foreign(ok)}
}

func foreign(translated bool) string {
	if translated {
		return ""
	}
	return "sv"
}

// aside is a text as a note among others, where its language cannot be marked up.
func (l lang) aside(t model.Text) string {
	s, ok := t.In(string(l))
	if !ok {
		return "In Swedish: " + s
	}
	return s
}

// list joins words: "a", "a och b", "a, b och c".
func (l lang) list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + l.pick(" och ", " and ") + words[len(words)-1]
}

// quote sets off a name inside a sentence.
func (l lang) quote(s string) string { return l.pick("”", "“") + s + "”" }

var countWords = map[lang][]string{
	"sv": {"noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"},
	"en": {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"},
}

// count writes a number of things: in words to twelve, in digits above.
func (l lang) count(n int) string {
	if words := countWords[l]; n >= 0 && n < len(words) {
		return words[n]
	}
	return l.number(float64(n), 0)
}

// ordinal writes a rank in English: "1st", "16th", "21st".
func ordinal(n int) string {
	ending := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			ending = "st"
		case 2:
			ending = "nd"
		case 3:
			ending = "rd"
		}
	}
	return strconv.Itoa(n) + ending
}

// things counts a noun that is neuter in Swedish: "ett mål", "två mål".
func (l lang) things(n int, one, many string) string {
	if n == 1 {
		return l.pick("ett ", "one ") + one
	}
	return l.count(n) + " " + many
}

// noun is the form of a noun after a number.
func (l lang) noun(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// capital gives a sentence its capital letter; small takes it away from a word inside one.
func capital(s string) string { return first(s, unicode.ToUpper) }
func small(s string) string   { return first(s, unicode.ToLower) }

func first(s string, change func(rune) rune) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(change(r)) + s[size:]
}

// sentence ends a text with a full stop unless it ends with a sign of its own.
func sentence(s string) string {
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".!?") {
		return s
	}
	return s + "."
}

// paragraph joins the sentences that there are.
func paragraph(sentences ...string) string {
	return strings.Join(slices.DeleteFunc(sentences, func(s string) bool { return s == "" }), " ")
}

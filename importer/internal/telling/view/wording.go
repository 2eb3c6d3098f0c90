package view

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

const noBreak = "\u00a0" // keeps a number together, and with its unit

// wording is a language of the site: its words, and the texts of the workbooks in it.
type wording struct{ *words.Words }

// text is a text in the language, or in the original where nobody has translated it.
func (e wording) text(t model.Text) string {
	s, _ := t.In(e.Lang)
	return s
}

// has tells whether a text exists in the language.
func (e wording) has(t *model.Text) bool {
	if t == nil || (*t)[model.Original] == "" {
		return false
	}
	_, ok := t.In(e.Lang)
	return ok
}

func (e wording) prose(t *model.Text) Prose {
	if t == nil {
		return Prose{}
	}
	s, ok := t.In(e.Lang)
	return Prose{Text: s, Lang: foreign(ok)}
}

func (e wording) link(t model.Text, url string) Link {
	s, ok := t.In(e.Lang)
	return Link{Text: s, URL: url, Lang: foreign(ok)}
}

func foreign(translated bool) string {
	if translated {
		return ""
	}
	return model.Original
}

// aside is a text as a note among others, where its language cannot be marked up.
func (e wording) aside(t model.Text) string {
	s, ok := t.In(e.Lang)
	if !ok {
		return e.Say("aside_in_original", "Text", s)
	}
	return s
}

// day is a day as people write it; empty where none is stated.
func (e wording) day(iso string) string {
	if iso == "" {
		return ""
	}
	return e.Value(words.Day(iso))
}

// term is the word for a code of a closed list.
func (e wording) term(v model.Vocabulary, code string) string { return e.Value(v.Term(code).Said()) }

// list joins words: "a", "a och b", "a, b och c".
func (e wording) list(texts []string) string { return e.Value(words.And(words.Strings(texts))) }

// quote sets off a name inside a sentence.
func (e wording) quote(s string) string { return e.Say("quoted", "Text", s) }

// percent is the unit of what is no indicator's: levels and shares.
var percent = &model.Indicator{Unit: model.Percent}

// unit says something in the words of an indicator's unit.
func (e wording) unit(i *model.Indicator, what string, args ...any) string {
	if u := i.OwnUnit; u != nil {
		if what == "quantity" || what == "bare" {
			return e.Say("unit_kind." + string(u.Kind) + "." + what)
		}
		args = append(args, "One", u.Name, "Many", u.Many(), "Short", u.Behind())
	}
	return e.Say("in_unit."+string(i.Unit)+"."+what, args...)
}

// withUnit puts the short unit after a number: "63 %", "12,3 per 1 000", "45 min".
func (e wording) withUnit(number string, i *model.Indicator) string {
	return e.unit(i, "short", "Number", number)
}

// spoken is withUnit for the middle of a sentence: "63 procent".
func (e wording) spoken(number string, i *model.Indicator) string {
	return e.unit(i, "spoken", "Number", number)
}

func (e wording) indicatorLink(m *indicator) Link {
	return e.link(m.Name, "indikatorer/"+m.ID+"/")
}

func (e wording) noLicence() string {
	return e.Say("indicator.no_licence")
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

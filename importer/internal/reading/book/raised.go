package book

import (
	"regexp"
	"strings"
)

// What Excel shows raised is a footnote mark, or a power in a text. It is written with the
// raised characters of Unicode, so that it never looks like a part of a word or a number:
// Otrygg¹ is not Otrygg1.
const (
	onLine = "0123456789+-=()abcdefghijklmnoprstuvwxyz"
	raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
)

var raise = func() *strings.Replacer {
	var pairs []string
	high := []rune(raised)
	for i, low := range onLine {
		pairs = append(pairs, string(low), string(high[i]))
	}
	return strings.NewReplacer(pairs...)
}()

// power is what stands before the exponent of a power of ten.
var power = regexp.MustCompile(`(^|\D)10$`)

// CutFootnote cuts raised footnote marks off the end of a text: Utflyttade¹ or persona,ᵇ. What
// follows a 10 may be a power, and is no mark.
func CutFootnote(s string) (text, mark string) {
	const between = ", \u00a0"
	text = strings.TrimRight(s, raised+between)
	mark = strings.Trim(s[len(text):], between)
	if mark == "" || text == "" || power.MatchString(text) {
		return s, ""
	}
	return text, mark
}

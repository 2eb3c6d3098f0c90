package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Shorten keeps a text to so many characters, the last of which tells that there were more. Of a
// text that is megabytes long no more is looked at than may be kept.
func Shorten(text string, most int) string {
	if len(text) <= most {
		return text
	}
	beginning := text[:min(len(text), utf8.UTFMax*(most+1))]
	if runes := []rune(beginning); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}

// Unseen tells whether nobody sees a character: those that control a terminal or a printer, and those
// that direct the text.
func Unseen(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }

// Harmless makes what others have written fit to print on one line: it colours no terminal and turns
// no direction.
func Harmless(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\u00a0': // keeps a number together
			return r
		case unicode.IsSpace(r):
			return ' '
		case Unseen(r):
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(text, string(unicode.ReplacementChar)))
}

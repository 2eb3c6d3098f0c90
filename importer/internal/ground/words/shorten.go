package words

import "unicode/utf8"

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

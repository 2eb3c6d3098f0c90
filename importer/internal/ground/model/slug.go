package model

import (
	"strings"
	"unicode"
)

var plainLetters = strings.NewReplacer("å", "a", "ä", "a", "ö", "o", "é", "e", "è", "e", "ü", "u", "ø", "o", "æ", "ae")

// Slug makes a text fit for an address or an id: lower case a–z, digits and hyphens.
func Slug(s string) string {
	words := strings.FieldsFunc(plainLetters.Replace(strings.ToLower(s)), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9')
	})
	return strings.Join(words, "-")
}

// Slug is the last part of the address of the place's page: its code, with the name after a
// code of digits only. Codes of our own hold the name already.
func (p *Place) Slug() string {
	if strings.ContainsFunc(p.Code, unicode.IsLetter) {
		return p.Code
	}
	return p.Code + "-" + Slug(p.Name["sv"])
}

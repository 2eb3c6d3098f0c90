package check

import (
	"regexp"
	"strconv"
	"strings"
)

// personForm is a date of birth and four digits: with the century, or with the sign between.
var personForm = regexp.MustCompile(`(?:^|\D)((?:19|20)(\d{6})\s*[-+–]?\s*(\d{4})|(\d{6})\s*[-+–]\s*(\d{4}))(?:\D|$)`)

// bareForm is the same without century and sign, which much else can be.
var bareForm = regexp.MustCompile(`(?:^|\D)(\d{6}\s?\d{4})(?:\D|$)`)

// barePersonalNumber finds a personal identity number of ten digits alone. It is for texts,
// where ten digits that begin with a date and end with the right check digit are little else.
func barePersonalNumber(text string) (masked string, found bool) {
	for _, m := range bareForm.FindAllStringSubmatch(text, -1) {
		digits := strings.Join(strings.Fields(m[1]), "")
		if isDate(digits[:6]) && checkDigit(digits) {
			return digits[:6] + "••••", true
		}
	}
	return "", false
}

// personalNumber finds a Swedish personal identity number, or coordination number, in a text,
// and gives it with its last digits hidden. Organisation numbers look the same, but never
// begin with a date.
func personalNumber(text string) (masked string, found bool) {
	for len(text) > 0 {
		m := personForm.FindStringSubmatchIndex(text)
		if m == nil {
			return "", false
		}
		group := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		birth, number := group(2)+group(4), group(3)+group(5)
		if isDate(birth) && checkDigit(birth+number) {
			whole := group(1)
			return whole[:len(whole)-4] + "••••", true
		}
		text = text[m[3]:] // the character after it may begin the next one
	}
	return "", false
}

// person finds a personal identity number in a text, with or without its sign.
func person(text string) (masked string, found bool) {
	if masked, found = personalNumber(text); found {
		return masked, true
	}
	return barePersonalNumber(text)
}

func isDate(yymmdd string) bool {
	month, _ := strconv.Atoi(yymmdd[2:4])
	day, _ := strconv.Atoi(yymmdd[4:])
	day %= 60 // coordination numbers add 60
	return 1 <= month && month <= 12 && 1 <= day && day <= 31
}

// checkDigit applies the Luhn algorithm.
func checkDigit(digits string) bool {
	sum := 0
	for i, r := range digits {
		d := int(r - '0')
		if i%2 == 0 {
			d *= 2
		}
		sum += d/10 + d%10
	}
	return sum%10 == 0
}

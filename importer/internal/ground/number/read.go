package number

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Read reads a number that is written the Swedish way: 63,5 or 23 000 or −3. What can be read in
// two ways, such as 1.234, is no number here.
func Read(text string) (f float64, ok bool) {
	var b [64]byte
	plain := b[:0]
	rest, negative := unsigned(text)
	if negative {
		plain = append(plain, '-')
	}
	whole := digits(rest)
	if whole == 0 {
		return 0, false
	}
	plain, rest = append(plain, rest[:whole]...), rest[whole:]
	for whole <= 3 { // groups of three, if the first is no longer
		n := space(rest)
		if n == 0 || digits(rest[n:]) != 3 {
			break
		}
		plain, rest = append(plain, rest[n:n+3]...), rest[n+3:]
	}
	if rest != "" {
		if rest[0] != ',' || len(rest) == 1 || digits(rest[1:]) != len(rest)-1 {
			return 0, false
		}
		plain = append(append(plain, '.'), rest[1:]...)
	}
	if TwoReadings(text) {
		return 0, false
	}
	f, err := strconv.ParseFloat(string(plain), 64)
	if err != nil {
		return 0, false
	}
	return Significant(f), true
}

// Plain reads a number with a point or a comma and nothing between its thousands: 63.5, 63,5, -3.
func Plain(text string) (f float64, ok bool) {
	whole, fraction, mark := text, "", strings.IndexAny(text, ".,")
	if mark >= 0 {
		whole, fraction = text[:mark], text[mark+1:]
	}
	whole = strings.TrimPrefix(whole, "-")
	if whole == "" || digits(whole) != len(whole) || digits(fraction) != len(fraction) || mark >= 0 && fraction == "" {
		return 0, false
	}
	f, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	return f, err == nil
}

// TwoReadings tells whether a text is one number with a mark between thousands and another with a
// mark before decimals: 1.234 or 1,234.
func TwoReadings(text string) bool {
	text, _ = unsigned(text)
	whole := digits(text)
	return whole >= 1 && whole <= 3 && text[0] != '0' && len(text) == whole+4 &&
		(text[whole] == '.' || text[whole] == ',') && digits(text[whole+1:]) == 3
}

// Hyphen writes the minus sign before a number, which may be a minus or a dash, as a hyphen.
func Hyphen(text string) string {
	if rest, negative := unsigned(text); negative {
		return "-" + rest
	}
	return text
}

// unsigned cuts the minus sign before a number.
func unsigned(text string) (rest string, negative bool) {
	if rest, ok := strings.CutPrefix(text, "-"); ok {
		return rest, true
	}
	for _, sign := range []string{"−", "–"} {
		if rest, ok := strings.CutPrefix(text, sign); ok && digits(rest) > 0 {
			return rest, true
		}
	}
	return text, false
}

// spaces are what people and programs put between thousands.
const spaces = " \u00a0\u2007\u2009\u202f"

// space is how many bytes the space at the beginning of a text takes; 0 where there is none.
func space(text string) int {
	r, n := utf8.DecodeRuneInString(text)
	if n == 0 || !strings.ContainsRune(spaces, r) {
		return 0
	}
	return n
}

// digits is how many digits a text begins with.
func digits(text string) int {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return i
		}
	}
	return len(text)
}

// fractions are the characters for a part of one whose decimals end.
var fractions = map[rune]string{'½': "5", '¼': "25", '¾': "75", '⅕': "2", '⅖': "4", '⅗': "6", '⅘': "8", '⅛': "125", '⅜': "375", '⅝': "625", '⅞': "875"}

// Everyday writes a number with the digits and decimals that are used here: 12 for １２ of an East Asian
// keyboard, 2,5 for 2½. odd tells that it holds other characters for numbers; plain is empty where
// no decimals are as much as they.
func Everyday(text string) (plain string, odd bool) {
	var b strings.Builder
	whole := true
	for i, r := range text {
		decimals, part := fractions[r]
		switch {
		case '０' <= r && r <= '９':
			b.WriteRune(r - '０' + '0')
			odd = true
		case r == '，' || r == '．' || r == '－':
			b.WriteRune(map[rune]rune{'，': ',', '．': ',', '－': '-'}[r])
			odd = true
		case part && i+utf8.RuneLen(r) == len(text):
			before := strings.TrimRight(b.String(), spaces)
			b.Reset()
			if b.WriteString(before); strings.Trim(before, "-−–") == "" {
				b.WriteByte('0')
			}
			b.WriteString("," + decimals)
			odd = true
		case r > unicode.MaxASCII && unicode.IsNumber(r) && !strings.ContainsRune("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", r):
			whole, odd = false, true
		default:
			b.WriteRune(r)
		}
	}
	if !whole {
		return "", odd
	}
	return b.String(), odd
}

package words

import (
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"

	"lagesbild/importer/internal/ground/number"
)

// Numbers that a language writes in its own way. As values of a phrase they let packages that know
// no language tell what is to be said; as the argument Count they choose the plural form.
type (
	Number  float64 // with the decimals that it has: "23 000,5"
	Digits  int     // a number of things: "1 234"
	Counted int     // a number of things, in words as far as the language has them: "tolv", "13"
	Ordinal int     // a rank: "16", "16th"
	Size    int64   // of a file, in bytes: "34 kB"
)

const minus = "\u2212"

// Number writes a number: "23 000" and "−3,5" in Swedish, "23,000" and "−3.5" in English.
func (w *Words) Number(v float64, decimals int) string {
	v = number.Round(v, decimals)
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(math.Abs(v), 'f', decimals, 64), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + w.Say("number.group") + whole[i:]
	}
	if fraction != "" {
		whole += w.Say("number.decimal") + fraction
	}
	if v < 0 {
		return minus + whole
	}
	return whole
}

// Plain writes a number with the decimals that it has.
func (w *Words) Plain(v float64) string { return w.Number(v, number.Decimals(v)) }

// Signed writes a difference with its sign: "+3,5".
func (w *Words) Signed(v float64, decimals int) string {
	if number.Round(v, decimals) > 0 {
		return "+" + w.Number(v, decimals)
	}
	return w.Number(v, decimals)
}

// Span writes an interval: "59–68"; with words where a minus would meet the dash.
func (w *Words) Span(lower, upper float64, decimals int) string {
	key := "number.span"
	if number.Round(lower, decimals) < 0 || number.Round(upper, decimals) < 0 {
		key = "number.negative_span"
	}
	return w.Say(key, "From", w.Number(lower, decimals), "To", w.Number(upper, decimals))
}

// count writes a number of things in words, or in digits where the language has no word here.
func (w *Words) count(n int) string {
	if key := "count." + strconv.Itoa(n); w.Has(key) {
		return w.Say(key)
	}
	return w.Number(float64(n), 0)
}

// size writes the size of a file: "812 byte", "34 kB", "1,2 MB".
func (w *Words) size(bytes int64) string {
	switch b := float64(bytes); {
	case bytes < 1000:
		return w.Say("file_size.bytes", "Count", Digits(bytes))
	case bytes < 999_500:
		return w.Say("file_size.kilobytes", "Count", w.Number(b/1e3, 0))
	default:
		return w.Say("file_size.megabytes", "Count", w.Number(b/1e6, 1))
	}
}

// ranked is an Ordinal inside the message that gives it its ending.
type ranked int

// form is the plural form that a number asks for, by the rules of CLDR; other for what is no number.
func (w *Words) form(count any) plural.Form {
	switch c := count.(type) {
	case int:
		return w.cardinal(float64(c), 0)
	case Digits:
		return w.cardinal(float64(c), 0)
	case Counted:
		return w.cardinal(float64(c), 0)
	case Number:
		return w.cardinal(float64(c), number.Decimals(float64(c)))
	case Amount:
		return w.cardinal(c.Value, c.Decimals)
	case ranked:
		return plural.Ordinal.MatchPlural(w.tag, int(c), 0, 0, 0, 0)
	}
	return plural.Other
}

// cardinal is the form of a number with so many decimals to be seen.
func (w *Words) cardinal(value float64, decimals int) plural.Form {
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(math.Abs(value), 'f', decimals, 64), ".")
	trimmed := strings.TrimRight(fraction, "0")
	return plural.Cardinal.MatchPlural(w.tag, operand(whole), len(fraction), len(trimmed), operand(fraction), operand(trimmed))
}

// operand is digits as a number, modulo 10 000 000, which is enough for every rule of CLDR.
func operand(digits string) int {
	n, _ := strconv.Atoi(digits[max(0, len(digits)-7):])
	return n
}

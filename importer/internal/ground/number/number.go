// Package number is what numbers are as people write them: rounded, with the digits they have, and
// read from a text.
package number

import (
	"bytes"
	"math"
	"strconv"
	"strings"
)

// Significant keeps the 15 digits that Excel shows and drops what arithmetic left behind them:
// 12.830000000000002 is 12.83.
func Significant(f float64) float64 {
	const exact = 1e15 // whole numbers below it have no more digits than that
	if f == math.Trunc(f) && math.Abs(f) < exact {
		return f
	}
	return Digits(f, 15)
}

// Digits keeps so many significant digits of a number.
func Digits(f float64, digits int) float64 {
	if rounded, sure := fewDigits(f, digits); sure {
		return rounded
	}
	var b [32]byte
	rounded, err := strconv.ParseFloat(string(strconv.AppendFloat(b[:0], f, 'e', digits-1, 64)), 64)
	if err != nil {
		return f // the nearest to the largest of all rounds up to infinity
	}
	return rounded
}

// powers are the powers of ten that are exactly a float64. A whole number of up to 15 digits that
// is divided by one of them gives what reading its decimal would: the nearest number there is.
var powers = func() (p [23]float64) {
	for i := range p {
		p[i] = math.Pow10(i)
	}
	return p
}()

// fewDigits is Digits by arithmetic, ten times as fast, where its own errors cannot matter.
func fewDigits(f float64, digits int) (rounded float64, sure bool) {
	const most, near, smallest = 10, 1e-3, 1e-11
	least := powers[min(digits, most)-1] // as a whole number with that many digits
	size := math.Abs(f)
	if digits > most || size < smallest || size >= least {
		return f, f == 0
	}
	decimals := 1
	for size*powers[decimals] < least {
		decimals++
	}
	scaled := f * powers[decimals]
	whole := math.Round(scaled)
	if beyond := math.Abs(scaled - math.Trunc(scaled)); math.Abs(beyond-0.5) < near {
		return 0, false
	}
	return whole / powers[decimals], true
}

// Round rounds half away from zero, as people do, once the noise of binary fractions is gone.
func Round(f float64, decimals int) float64 {
	scale := math.Pow10(decimals)
	return math.Round(Significant(f*scale)) / scale
}

// Decimal is the shortest decimal that is exactly a number, with a point: 63.5.
func Decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// Comma is Decimal with a comma, as in a Swedish workbook: 63,5.
func Comma(f float64) string { return strings.Replace(Decimal(f), ".", ",", 1) }

// Decimals is how many decimals the shortest decimal of a number has: 1 for 63.5.
func Decimals(f float64) int {
	if f == math.Trunc(f) {
		return 0
	}
	for decimals := 1; decimals < 7; decimals++ {
		scaled := math.Round(f * powers[decimals])
		if math.Abs(scaled) >= 1e15 {
			break
		}
		if scaled/powers[decimals] == f {
			return decimals
		}
	}
	var b [32]byte
	s := strconv.AppendFloat(b[:0], f, 'f', -1, 64)
	_, decimals, _ := bytes.Cut(s, []byte("."))
	return len(decimals)
}

// Step is the step of the last digit that a number is written with: 0.1 for 63.5.
func Step(f float64) float64 { return math.Pow10(-Decimals(f)) }

// Whole gives a number as an int where it is whole and not negative.
func Whole(f float64) (n int, ok bool) {
	if f < 0 || f > math.MaxInt32 || f != math.Trunc(f) {
		return 0, false
	}
	return int(f), true
}

// Same tells whether two numbers that there may not be are the same.
func Same(a, b *float64) bool { return a == b || a != nil && b != nil && *a == *b }

package book

import (
	"regexp"
	"strconv"
	"strings"
)

var plainNumber = regexp.MustCompile(`^-?\d+([.,]\d+)?$`)

// number reads a text as the number that a column of some kind wants.
func number(k Kind, s string) (float64, bool) {
	switch k {
	case Decimal, Value, Whole, Year:
		if plainNumber.MatchString(s) {
			n, err := strconv.ParseFloat(strings.Replace(s, ",", ".", 1), 64)
			return n, err == nil
		}
	}
	return 0, false
}

package book

import "lagesbild/importer/internal/ground/number"

// asNumber reads a text as the number that a column of some kind wants.
func asNumber(k Kind, s string) (float64, bool) {
	switch k {
	case Decimal, Value, Whole, Year:
		return number.Plain(s)
	}
	return 0, false
}

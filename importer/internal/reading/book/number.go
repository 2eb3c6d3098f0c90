package book

import (
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/reading/sheets"
)

// asNumber reads a text as the number that a column of some kind wants.
func asNumber(k sheets.Kind, s string) (float64, bool) {
	switch k {
	case sheets.Decimal, sheets.Value, sheets.Whole, sheets.Year:
		return number.Plain(s)
	}
	return 0, false
}

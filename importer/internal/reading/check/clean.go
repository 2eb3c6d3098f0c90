package check

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
)

// shown is what a cell shows in a Swedish Excel.
func shown(c book.Cell) string {
	if c.Kind == book.Number && math.Abs(c.Number) >= 1e15 {
		return shownNumber(c.Number)
	}
	if c.Kind == book.Number {
		return strings.Replace(c.Text, ".", ",", 1)
	}
	return c.Text
}

// shownNumber is what a cell shows that holds no more than a number.
func shownNumber(f float64) string {
	if math.Abs(f) >= 1e15 {
		return strings.Replace(strconv.FormatFloat(f, 'G', -1, 64), ".", ",", 1)
	}
	return number.Comma(f)
}

// clean removes characters that nobody sees. Lines of a long text are kept.
func clean(s string) string {
	if strings.ContainsFunc(s, unseen) {
		s = strings.Map(func(r rune) rune {
			if unseen(r) {
				return -1
			}
			return r
		}, s)
	}
	return strings.TrimSpace(s)
}

func unseen(r rune) bool {
	if r < unicode.MaxASCII {
		return r < ' ' && r != '\n' && r != '\t'
	}
	return words.Unseen(r)
}

// oneSpace makes every run of spaces, of any kind, one space.
func oneSpace(s string) string { return strings.Join(strings.Fields(s), " ") }

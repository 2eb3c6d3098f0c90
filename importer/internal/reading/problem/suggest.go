package problem

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Suggest gives what somebody may have meant by a word that is not among the known ones: at
// most three, the most likely first. Case does not matter. A word is meant when it is Close,
// or when one of the two is the beginning of the other: "Stuvsta" for "Stuvsta-Snättringe",
// "Huddinge kommun" for "Huddinge". A known word with something after it comes first. Another
// number is never meant: 0136 is not 0126 misspelt, and school 2 not school 1.
func Suggest(wrong string, known []string) []string {
	type guess struct {
		word string
		far  int
	}
	w := strings.ToLower(wrong)
	s := newSpeller(w)
	var guesses []guess
	for _, word := range known {
		k := strings.ToLower(word)
		switch far, close := s.slips(k); {
		case begins(k, w) && endsWord(w, len(k)) && strings.ContainsFunc(k, unicode.IsLetter):
			guesses = append(guesses, guess{word, 0})
		case close:
			guesses = append(guesses, guess{word, far})
		case begins(w, k) && strings.ContainsFunc(w, unicode.IsLetter):
			guesses = append(guesses, guess{word, slack(w) + 1})
		}
	}
	slices.SortFunc(guesses, func(a, b guess) int {
		return cmp.Or(cmp.Compare(a.far, b.far), cmp.Compare(a.word, b.word))
	})
	var words []string
	for _, g := range guesses {
		if len(words) < 3 && !slices.Contains(words, g.word) {
			words = append(words, g.word)
		}
	}
	return words
}

// Close tells whether a word is another one with a slip of the finger or three, one in every
// four letters at most: Vaxholm is not meant by Laholm.
func Close(wrong, word string) bool {
	_, close := newSpeller(strings.ToLower(wrong)).slips(strings.ToLower(word))
	return close
}

// speller compares one word with many.
type speller struct {
	word   []rune
	number string // its digits
	most   int    // slips
	rows   [3][]int
}

func newSpeller(word string) *speller {
	return &speller{word: []rune(word), number: numberIn(word), most: slack(word)}
}

// numberIn gives the digits of a word, without zeros at their beginning.
func numberIn(word string) string {
	if !strings.ContainsAny(word, "0123456789") {
		return ""
	}
	return strings.TrimLeft(strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, word), "0")
}

// slips counts the slips between the two words, and tells whether they are few.
func (s *speller) slips(other string) (n int, close bool) {
	if far := len(s.word) - utf8.RuneCountInString(other); max(far, -far) > s.most {
		return 0, false // and nobody waits for the comparison of a whole page with a word
	}
	if n = s.distance([]rune(other)); n > s.most {
		return n, false
	}
	return n, numberIn(other) == s.number && (s.number != "" || len(s.word) > shortest || sameLetters(string(s.word), other))
}

// slack is how many slips a word may hold and still be recognised.
func slack(word string) int { return min(max(1, utf8.RuneCountInString(word)/4), mostSlips) }

// mostSlips is how many slips any word may hold: more make it another name.
const mostSlips = 3

// shortest is how many letters a word has in which a slip makes another word: mkr is not kr.
const shortest = 3

// sameLetters tells whether two words differ only in what stands above their letters, which is easily
// forgotten: mal for mål.
func sameLetters(a, b string) bool { return bare(a) == bare(b) }

// bare takes off what stands above the letters of a word.
func bare(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(word))
}

// begins tells whether a word is the beginning of another and long enough to mean it.
func begins(start, word string) bool {
	return utf8.RuneCountInString(start) >= 4 && strings.HasPrefix(word, start)
}

// endsWord tells whether a whole word ends at byte i.
func endsWord(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !unicode.IsLetter(r)
}

// distance counts the letters to insert, remove, change or swap with their neighbour; it stops
// counting where they are more than the most slips. A path of few slips leaves the diagonal by as
// many at most, so that no more than that band of the table is filled in.
func (s *speller) distance(other []rune) int {
	const far = 1 << 20
	for i := range s.rows {
		if len(s.rows[i]) <= len(other) {
			s.rows[i] = make([]int, len(other)+1)
		}
	}
	before, last, row := s.rows[0], s.rows[1], s.rows[2]
	for j := range other {
		last[j] = j
	}
	last[len(other)] = len(other)
	for i := range s.word {
		first, end := max(0, i-s.most), min(len(other), i+s.most+1)
		row[first] = far
		if first == 0 {
			row[0] = i + 1
		}
		least := row[first]
		for j := first; j < end; j++ {
			change, insert := last[j], last[j+1]
			if j == i+s.most {
				insert = far // outside the band
			}
			if s.word[i] != other[j] {
				change++
			}
			row[j+1] = min(change, insert+1, row[j]+1)
			if i > 0 && j > 0 && s.word[i] == other[j-1] && s.word[i-1] == other[j] && before[j-1]+1 < row[j+1] {
				row[j+1] = before[j-1] + 1
			}
			least = min(least, row[j+1])
		}
		if least > s.most {
			return least // and a swap adds one to what is that much in the row before already
		}
		before, last, row = last, row, before
	}
	return last[len(other)]
}

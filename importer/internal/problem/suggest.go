package problem

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Suggest gives what somebody may have meant by a word that is not among the known ones: at
// most three, the most likely first. Case does not matter. A word is meant when it is Close,
// or when one of the two is the beginning of the other: "Stuvsta" for "Stuvsta-Snättringe",
// "Huddinge kommun" for "Huddinge". A known word with something after it comes first.
func Suggest(wrong string, known []string) []string {
	type guess struct {
		word string
		far  int
	}
	w := strings.ToLower(wrong)
	var guesses []guess
	for _, word := range known {
		k := strings.ToLower(word)
		switch far, close := slips(w, k); {
		case begins(k, w) && endsWord(w, len(k)):
			guesses = append(guesses, guess{word, 0})
		case close:
			guesses = append(guesses, guess{word, far})
		case begins(w, k):
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

// Close tells whether a word is another one with a slip of the finger or two, one in every
// three letters at most.
func Close(wrong, word string) bool {
	_, close := slips(strings.ToLower(wrong), strings.ToLower(word))
	return close
}

// slips counts the slips between two words, and tells whether they are few.
func slips(wrong, word string) (n int, close bool) {
	most := slack(wrong)
	if far := utf8.RuneCountInString(wrong) - utf8.RuneCountInString(word); max(far, -far) > most {
		return 0, false // and nobody waits for the comparison of a whole page with a word
	}
	n = distance(wrong, word)
	return n, n <= most
}

// slack is how many slips a word may hold and still be recognised.
func slack(word string) int { return max(1, utf8.RuneCountInString(word)/3) }

// begins tells whether a word is the beginning of another and long enough to mean it.
func begins(start, word string) bool {
	return utf8.RuneCountInString(start) >= 4 && strings.HasPrefix(word, start)
}

// endsWord tells whether a whole word ends at byte i.
func endsWord(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !unicode.IsLetter(r)
}

// distance counts the letters to insert, remove, change or swap with their neighbour.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	before, last := make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range last {
		last[j] = j
	}
	for i := range s {
		row := make([]int, len(t)+1)
		row[0] = i + 1
		for j := range t {
			change := last[j]
			if s[i] != t[j] {
				change++
			}
			row[j+1] = min(change, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && s[i] == t[j-1] && s[i-1] == t[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last = last, row
	}
	return last[len(t)]
}

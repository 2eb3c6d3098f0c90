package private

import (
	"strings"
	"unicode"
)

// ats are the ways to write the sign of an e-mail address, the ones meant for people too.
var ats = []string{"@", "(at)", "[at]", "(a)", "[a]", "%40", "(snabel-a)"}

// at finds the first such sign in a text in lower case, from an index on; -1 where there is none.
func at(lower string, from int) int {
	first := -1
	for _, sign := range ats {
		if i := strings.Index(lower[from:], sign); i >= 0 && (first < 0 || from+i < first) {
			first = from + i
		}
	}
	return first
}

// longestName is how long the part before the sign can be (RFC 5321, 4.5.3.1.1).
const longestName = 64

// emails finds e-mail addresses: a name, the sign, and a domain with a point in it.
func (s *scan) emails() {
	for i := range s.runes {
		sign := s.signAt(i)
		if sign == 0 {
			continue
		}
		first, last := i, i+sign
		if first > 0 && unicode.Is(unicode.Zs, s.runes[first-1]) {
			first--
		}
		name := first
		for name > 0 && first-name < longestName && inName(s.runes[name-1]) {
			name--
		}
		s.work += first - name
		if last < len(s.runes) && unicode.Is(unicode.Zs, s.runes[last]) {
			last++
		}
		end := s.domain(last)
		if name == first || end == 0 {
			continue
		}
		s.found(Email, name, end, func(j int) bool { return j < first && (j > name || first == name+1) })
	}
}

// signAt gives the length of the sign that stands at an index; 0 where there is none.
func (s *scan) signAt(i int) int {
	if !strings.ContainsRune("@([%", s.runes[i]) {
		return 0
	}
	for _, sign := range ats {
		n := len(sign) // ASCII only
		if i+n <= len(s.runes) && strings.EqualFold(string(s.runes[i:i+n]), sign) {
			return n
		}
	}
	return 0
}

func inName(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || digit(r) || strings.ContainsRune("._%+-'", r)
}

// domain gives the end of a domain that begins at an index: labels with points between, the last
// of them two letters or more. 0 where there is none.
func (s *scan) domain(start int) (end int) {
	label, points := start, 0
	for i := start; i <= len(s.runes); i++ {
		s.work++
		r := s.after(i)
		if i < len(s.runes) && (unicode.IsLetter(r) || unicode.IsMark(r) || digit(r) || r == '-') {
			continue
		}
		if i == label {
			break // two points in a row, or none
		}
		if points > 0 && i-label >= 2 && !strings.ContainsFunc(string(s.runes[label:i]), digit) {
			end = i
		}
		if r != '.' {
			break
		}
		label = i + 1
		points++
	}
	return end
}

package private

import (
	"slices"
	"strings"
	"unicode"
)

// threeDigits are the Swedish area codes and number series of three digits, the zero included.
// 08 has two; every other one has four.
var threeDigits = strings.Fields("010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 072 073 076 077 079 090")

// mobile tells whether a national number is one of a mobile telephone.
func mobile(digits string) bool {
	return len(digits) >= 3 && slices.Contains([]string{"070", "072", "073", "076", "079"}, digits[:3])
}

// grouping is how the digits after the area code are written, by how many stand together.
type grouping []int

// Groupings after a dash or a slash, where hardly anything else looks like it. Two and four
// digits are left out: 08-12-2021 is a date.
var signedGroupings = []grouping{{2, 2, 2, 2}, {3, 3, 2}, {3, 2, 2}, {3, 2, 3}, {2, 2, 3}, {2, 2, 2}, {4, 4}, {3, 4}, {4, 3}, {3, 3}, {3, 2}, {2, 3}, {8}, {7}, {6}, {5}}

// Groupings after a mere space, where 0126 113 920 is a code and a population.
var (
	spacedGroupings = []grouping{{3, 3, 2}, {3, 2, 2}, {2, 2, 2}, {3, 2}}
	mobileGroupings = []grouping{{3, 2, 2}, {2, 2, 3}, {2, 2, 2}, {3, 4}, {4, 3}, {7}}
)

// asked are words that say that a number is one to call.
var asked = []string{"tel", "tfn", "ring", "mobil", "phone", "sms", "växel", "call"}

// telephone gives from which rune on how many groups from g on are a telephone number, and from
// which rune on it is to be masked; no groups where it is none.
func (s *scan) telephone(g int) (from, n, keep int) {
	first := s.groups[g]
	from = first.start
	switch previous := s.before(from); {
	case previous == '+' && strings.HasPrefix(first.digits, "46"):
		return from - 1, s.international(g, 2), from + 2
	case unicode.IsLetter(previous) || previous == '_':
		return 0, 0, 0
	case strings.HasPrefix(first.digits, "0046") && !s.goesOn(g): // 0.0046 is a small number
		return from, s.international(g, 4), from + 4
	}
	if !strings.HasPrefix(first.digits, "0") || strings.HasPrefix(first.digits, "00") || s.goesOn(g) || s.follows(g, "isbn", "issn") {
		return 0, 0, 0
	}
	if s.inAddress(g) {
		return 0, 0, 0
	}
	if length := len(first.digits); length == 10 && mobile(first.digits) || 8 <= length && length <= 10 && s.follows(g, asked...) {
		if s.bare(g) {
			return from, 1, from + 3
		}
		return 0, 0, 0
	}
	return from, s.national(g), first.end
}

// goesOn tells whether a group of digits is the middle of something: a date, or a decimal number.
func (s *scan) goesOn(g int) bool {
	start := s.groups[g].start
	r := s.before(start)
	return start > 1 && digit(s.runes[start-2]) && (dash(r) || strings.ContainsRune("/.,:", r))
}

// international counts the groups of a number with the code of Sweden, of which the first group
// holds so many digits. Seven to nine digits follow it, however they are grouped.
func (s *scan) international(g, code int) (n int) {
	count := func(digits string) int { return len(strings.TrimPrefix(digits, "0")) }
	digits := s.groups[g].digits[code:]
	if c := count(digits); 7 <= c && c <= 9 {
		n = 1
	}
	for i := g; ; i++ {
		gap, ok := s.gap(i)
		if !ok || len([]rune(gap)) > 3 || strings.Trim(gap, " \u00a0\u202f\u2009()/-‐‑–") != "" {
			return n
		}
		digits += s.groups[i+1].digits
		switch c := count(digits); {
		case c > 9:
			return n
		case c >= 7:
			n = i + 2 - g
		}
	}
}

// national counts the groups of a number that begins with an area code of its own.
func (s *scan) national(g int) (n int) {
	area := s.groups[g].digits
	switch len(area) {
	case 2:
		if area != "08" {
			return 0
		}
	case 3:
		if !slices.Contains(threeDigits, area) {
			return 0
		}
	case 4:
		if area[:2] == "08" {
			return 0
		}
	default:
		return 0
	}
	gap, ok := s.gap(g)
	if !ok {
		return 0
	}
	groupings := signedGroupings
	mark, marked := single(gap)
	switch {
	case marked && (dash(mark) || mark == '/'):
	case strings.TrimSpace(gap) == ")" && s.before(s.groups[g].start) == '(':
	case spaces(gap) && s.alone(g, -1):
		if groupings = spacedGroupings; len(area) == 3 && mobile(area) {
			groupings = mobileGroupings
		}
	default:
		return 0
	}
	mere := spaces(gap)
	for _, lengths := range groupings {
		rest := 0
		for _, l := range lengths {
			rest += l
		}
		last := g + len(lengths)
		if !callable(area, rest) || !s.lengths(g+1, lengths...) || !s.joined(g+1, last) {
			continue
		}
		switch {
		case mere && !s.alone(last, +1):
		case mere && area == "08" && len(lengths) == 3 && rest == 6: // counties and other short numbers
		case mere && len(lengths) == 2 && rest == 5 && len(area) != 4:
		case !mere && s.runsOn(last):
		case unicode.IsLetter(s.after(s.groups[last].end)):
		default:
			return len(lengths) + 1
		}
	}
	return 0
}

// callable tells whether a number with an area code and so many more digits can be called.
func callable(area string, rest int) bool {
	switch total := len(area) + rest; {
	case mobile(area):
		return total == 10
	case area == "08":
		return 6 <= rest && rest <= 8
	default:
		return rest >= 5 && total <= 10
	}
}

// joined tells whether the same stands between all groups from one to another: a space or a dash.
func (s *scan) joined(from, to int) bool {
	for g := from; g < to; g++ {
		gap, _ := s.gap(g)
		r := []rune(gap)
		if len(r) != 1 || !dash(r[0]) && !spaces(gap) || !s.sameGap(from, g) {
			return false
		}
	}
	return true
}

// alone tells whether a group has no further digits beside it, but for a space, on one side.
func (s *scan) alone(g, side int) bool {
	if side < 0 {
		g--
	}
	if g < 0 {
		return true
	}
	gap, ok := s.gap(g)
	return !ok || !spaces(gap)
}

// runsOn tells whether more digits follow a group after a dash, a slash or a point.
func (s *scan) runsOn(g int) bool {
	gap, ok := s.gap(g)
	if !ok {
		return false
	}
	r := []rune(gap)
	return len(r) == 1 && (dash(r[0]) || strings.ContainsRune("/.,", r[0]))
}

// Package private finds in a text what identifies a person and is not to be published: Swedish
// personal identity numbers, e-mail addresses and telephone numbers.
package private

import (
	"slices"
	"strings"
	"unicode"
)

// Kind is what was found.
type Kind int

const (
	PersonalNumber Kind = iota // personnummer or samordningsnummer, with its check digit
	Email
	Telephone
)

// Match is one thing found. Start and End are bytes of the text; Masked is what stands there,
// with the telling part hidden.
type Match struct {
	Kind       Kind
	Start, End int
	Masked     string
}

// hidden stands for what is not shown.
const hidden = '•'

// Find lists what is private in a text, in order and without overlaps. Characters that nobody
// sees count as nothing, since they are gone when a text is published.
func Find(text string) []Match {
	if !worthwhile(text) {
		return nil
	}
	return newScan(text).find()
}

func (s *scan) find() []Match {
	for g := range s.groups {
		if n := s.personalNumber(g); n > 0 {
			last := s.groups[g+n-1]
			s.found(PersonalNumber, s.groups[g].start, last.end, func(i int) bool { return i >= last.end-4 })
		}
	}
	s.emails()
	for g := range s.groups {
		if from, n, keep := s.telephone(g); n > 0 {
			s.found(Telephone, from, s.groups[g+n-1].end, func(i int) bool { return i >= keep && digit(s.runes[i]) })
		}
	}
	slices.SortFunc(s.matches, func(a, b Match) int { return a.Start - b.Start })
	return s.matches
}

// Mask is the text with all that is private in it hidden.
func Mask(text string) string {
	var b strings.Builder
	end := 0
	for _, m := range Find(text) {
		b.WriteString(text[end:m.Start])
		b.WriteString(m.Masked)
		end = m.End
	}
	if end == 0 {
		return text
	}
	return b.String() + text[end:]
}

// worthwhile tells cheaply of most texts that there is nothing in them. The shortest telephone
// number has eight digits.
func worthwhile(text string) bool {
	digits := 0
	for i := range len(text) {
		switch c := text[i]; {
		case '0' <= c && c <= '9':
			if digits++; digits == 8 {
				return true
			}
		case c == '@':
			return true
		}
	}
	return strings.Contains(text, "＠") || at(strings.ToLower(text), 0) >= 0
}

// scan is a text on its way through the rules: its visible characters, and its groups of digits.
type scan struct {
	text    string
	runes   []rune
	offset  []int // of each rune, in bytes; the last one is the end
	groups  []group
	matches []Match
	taken   []bool // which runes a match has
	word    word   // the one that was looked at last
	work    int    // how many runes were looked at, for the test that it grows with the text
}

// word is characters without a space between, by index of their runes.
type word struct {
	start, end int
	address    bool // on the web
}

// group is digits in a row, by index of their runes.
type group struct {
	start, end int
	digits     string
}

func newScan(text string) *scan {
	s := &scan{text: text}
	for i, r := range text {
		if unicode.Is(unicode.Cf, r) || unicode.IsControl(r) && r != '\n' && r != '\t' {
			continue
		}
		if r == '＠' {
			r = '@'
		}
		s.runes, s.offset = append(s.runes, r), append(s.offset, i)
	}
	s.offset = append(s.offset, len(text))
	s.taken = make([]bool, len(s.runes))
	for i := 0; i < len(s.runes); i++ {
		if !digit(s.runes[i]) {
			continue
		}
		g := group{start: i}
		for i < len(s.runes) && digit(s.runes[i]) {
			i++
		}
		g.end, g.digits = i, string(s.runes[g.start:i])
		s.groups = append(s.groups, g)
	}
	return s
}

// found takes in the runes from start to end, unless something of them is taken already. A rune
// is masked where hide says so.
func (s *scan) found(kind Kind, start, end int, hide func(i int) bool) {
	m := Match{Kind: kind, Start: s.offset[start], End: s.offset[end-1] + len(string(s.runes[end-1]))}
	s.work += end - start
	if slices.Contains(s.taken[start:end], true) {
		return
	}
	masked := slices.Clone(s.runes[start:end])
	for i := range masked {
		s.taken[start+i] = true
		if hide(start + i) {
			masked[i] = hidden
		}
	}
	m.Masked = string(masked)
	s.matches = append(s.matches, m)
}

// before and after are the runes beside an index, or 0 at the ends of the text.
func (s *scan) before(i int) rune {
	if i == 0 {
		return 0
	}
	return s.runes[i-1]
}

func (s *scan) after(i int) rune {
	if i == len(s.runes) {
		return 0
	}
	return s.runes[i]
}

// gap is what stands between a group of digits and the next, its spaces as they are. ok is false
// where there is no next group.
func (s *scan) gap(g int) (gap string, ok bool) {
	if g+1 >= len(s.groups) {
		return "", false
	}
	s.work += s.groups[g+1].start - s.groups[g].end
	return string(s.runes[s.groups[g].end:s.groups[g+1].start]), true
}

// lengths tells whether the groups from g on have these numbers of digits.
func (s *scan) lengths(g int, want ...int) bool {
	if g+len(want) > len(s.groups) {
		return false
	}
	for i, n := range want {
		if len(s.groups[g+i].digits) != n {
			return false
		}
	}
	return true
}

// inAddress tells whether a group of digits is a part of an address on the web.
func (s *scan) inAddress(g int) bool {
	start, end := s.groups[g].start, s.groups[g].end
	if s.word.start <= start && end <= s.word.end {
		return s.word.address
	}
	for start > 0 && !unicode.IsSpace(s.runes[start-1]) {
		start--
	}
	for end < len(s.runes) && !unicode.IsSpace(s.runes[end]) {
		end++
	}
	s.work += end - start
	text := strings.ToLower(string(s.runes[start:end]))
	s.word = word{start, end, strings.Contains(text, "://") || strings.HasPrefix(text, "www.")}
	return s.word.address
}

// follows tells whether one of some words stands shortly before a group of digits.
func (s *scan) follows(g int, words ...string) bool {
	start := s.groups[g].start
	s.work += min(start, 12)
	ahead := strings.ToLower(string(s.runes[max(0, start-12):start]))
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(ahead, w) })
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

func dash(r rune) bool { return strings.ContainsRune("-‐‑‒–—−", r) }

// spaces tells whether a gap is spaces on one line and nothing else.
func spaces(gap string) bool {
	return gap != "" && strings.TrimSpace(gap) == "" && !strings.Contains(gap, "\n")
}

// single gives the only character of a gap but for the spaces around it.
func single(gap string) (r rune, ok bool) {
	if strings.Contains(gap, "\n") {
		return 0, false
	}
	runes := []rune(strings.TrimSpace(gap))
	if len(runes) != 1 {
		return 0, false
	}
	return runes[0], true
}

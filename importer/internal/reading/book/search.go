package book

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"lagesbild/importer/internal/reading/sheets"
)

// This file keeps the search for headings in step with the cells of a sheet, whatever they hold:
// what a cell may say as a heading is worked out once, for all specifications together, and hardly
// any cell of data or of free text says anything as one.

// search is what the top of a sheet says as headings.
type search struct {
	grid  grid
	known map[[2]int][]candidate // by the first line and the one below the last, see candidates
	said  map[string]string      // what texts say as headings, see label
}

// candidate is a column with what it may be called, the best guess first.
type candidate struct {
	column int
	labels []string // in normal form
}

func newSearch(g grid) *search { return &search{g, map[[2]int][]candidate{}, map[string]string{}} }

// mostSaid is for how many texts of a sheet it is kept what they say as headings.
const mostSaid = 5000

// label is a text as a heading that some sheet has, in normal form; empty where it is none. The same
// texts stand in many cells, and in many ways of joining them.
func (s *search) label(text string) string {
	label, known := s.said[text]
	if known {
		return label
	}
	if label = normal(text); !isLabel(label) {
		label = ""
	}
	if len(s.said) < mostSaid {
		s.said[text] = label
	}
	return label
}

// candidates lists the columns that some sheet knows by what stands in the lines from first up to
// end, joined where they are several.
func (s *search) candidates(first, end int) []candidate {
	key := [2]int{first, end}
	list, done := s.known[key]
	if done {
		return list
	}
	if end == first+1 {
		for _, c := range s.grid.lines[first].cells {
			if c.Kind != Text || len(c.Text) > longestLabel {
				continue
			}
			if label := s.label(c.Text); label != "" {
				list = append(list, candidate{c.column, []string{label}})
			}
		}
	} else {
		for _, stack := range s.grid.stacks(first, end) {
			var labels []string
			for _, text := range stack.choices() {
				if label := s.label(text); label != "" {
					labels = append(labels, label)
				}
			}
			if len(labels) > 0 {
				list = append(list, candidate{stack.column, labels})
			}
		}
	}
	s.known[key] = list
	return list
}

// score tells how much lines look like the headings of a sheet; 0 where they do not.
func (s *search) score(spec *sheets.Sheet, first, end int) int {
	known := labelsOf(spec)
	score := 0
	var seen []sheets.Head
	for _, c := range s.candidates(first, end) {
		i := slices.IndexFunc(c.labels, func(label string) bool { _, ok := known.lookup(label); return ok })
		if i < 0 {
			continue
		}
		head, _ := known.lookup(c.labels[i])
		if slices.Contains(seen, head) {
			continue
		}
		seen = append(seen, head)
		score++
		if head.Required() {
			score += required
		}
	}
	// One heading alone may be a title. A row of data is rarely two headings.
	if len(seen) < 2 || score <= required {
		return 0
	}
	return score
}

// longestLabel is how many bytes a heading may have. Anything longer is none of ours.
const longestLabel = 200

// isLabel tells whether any sheet has a column of that name, in normal form.
func isLabel(label string) bool {
	if label == "" {
		return false
	}
	all := glossary()
	if _, ok := all.labels.lookup(label); ok {
		return true
	}
	return all.labels[withoutUnit(label)] != nil
}

// glossary is the labels of all sheets together.
var glossary = sync.OnceValue(func() (g struct {
	labels labels
	first  map[string]bool
}) {
	g.labels, g.first = labels{}, map[string]bool{}
	add := func(label string, c *sheets.Column) {
		if known := g.labels[label]; known == nil || !known.Translated {
			g.labels[label] = c
		}
		if word, ok := firstWord(label); ok {
			g.first[string(word)] = true
		}
	}
	for _, of := range allLabels() {
		for label, c := range of {
			add(label, c)
		}
	}
	for _, word := range values {
		add(word, sheets.Values.Value)
	}
	return g
})

// mayBegin tells, at little cost, whether a text may be the beginning of a label: data and free
// text hardly ever are.
func mayBegin(text string) bool {
	word, ok := firstWord(text)
	return ok && (strings.HasSuffix(string(word), "-") || glossary().first[string(word)])
}

// firstWord is the first word of a label in lower case, without what normal would cut off it. It is
// not ok where the word is longer than any of ours.
func firstWord(text string) (word []byte, ok bool) {
	const longest = 40
	var buffer [longest]byte
	word = buffer[:0]
	for _, r := range text {
		switch {
		case r == '\u00ad' || r == '\u200b':
			continue
		case unicode.IsSpace(r) || strings.ContainsRune("(,:*", r) || r >= '\u00aa' && strings.ContainsRune(raised, r):
			if len(word) == 0 {
				continue
			}
			return word, true
		}
		if len(word)+4 > longest {
			return nil, false
		}
		word = append(word, string(unicode.ToLower(r))...)
	}
	return word, true
}

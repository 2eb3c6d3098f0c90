package book

import (
	"maps"
	"slices"
	"strings"
	"unicode"
)

// This file is about headings that stand in several rows: merged over columns that belong
// together, cut with a hyphen at the end of a row, or for people above and for machines below.

// tallest is how many rows of headings are joined.
const tallest = 5

// adjacent tells whether line i stands right below the one before it.
func (g *grid) adjacent(i int) bool {
	return i > 0 && i < len(g.lines) && g.lines[i].number == g.lines[i-1].number+1
}

// spread gives the cells of a line by column. A merged cell stands in all its columns.
func (g *grid) spread(l line) map[int]placed {
	ends := map[int]int{} // of the merged cells in the line, by their first column
	for _, s := range g.merged {
		if s.First.Row() == l.number {
			ends[s.First.Column()] = min(s.Last.Column(), s.First.Column()+widest)
		}
	}
	cells := map[int]placed{}
	last := 0
	for _, c := range l.cells {
		cells[c.column] = c
		for last = max(last, c.column); last < ends[c.column]; {
			last++
			cells[last] = placed{last, c.Cell}
		}
	}
	return cells
}

// widest is over how many columns a merged heading is looked at.
const widest = 200

// stack is the cells of a column in some lines, from the top.
type stack struct {
	column int
	cells  []placed
}

// stacks gives the columns of the lines from first up to end, in order.
func (g *grid) stacks(first, end int) []stack {
	columns := map[int][]placed{}
	for _, l := range g.lines[first:end] {
		for column, c := range g.spread(l) {
			columns[column] = append(columns[column], c)
		}
	}
	stacks := make([]stack, 0, len(columns))
	for _, column := range slices.Sorted(maps.Keys(columns)) {
		stacks = append(stacks, stack{column, columns[column]})
	}
	return stacks
}

// join makes one line of headings of the lines from first up to end. A column has the heading
// that its cells make together, or else the lower or the upper part of it, whichever is known.
func (g *grid) join(known labels, first, end int) line {
	joined := line{number: g.lines[end-1].number}
	for _, s := range g.stacks(first, end) {
		joined.cells = append(joined.cells, s.heading(known))
	}
	return joined
}

// heading makes one heading of the cells of a column, and gives it the address of the lowest.
func (s stack) heading(known labels) placed {
	whole := placed{s.column, s.cells[len(s.cells)-1].Cell}
	if len(s.cells) == 1 {
		return whole
	}
	whole.Kind, whole.Text = Text, downwards(s.texts())
	for _, text := range s.choices() {
		if _, ok := known.lookup(normal(text)); ok {
			whole.Text = text
			break
		}
	}
	return whole
}

func (s stack) texts() []string {
	texts := make([]string, len(s.cells))
	for i, c := range s.cells {
		texts[i] = c.Text
	}
	return texts
}

// choices are the texts that the cells may make as a heading, the best guess first: all of them, the
// lower ones, the upper ones. What can be no heading of ours is left out.
func (s stack) choices() []string {
	parts := s.texts()
	if len(parts) == 1 {
		if s.cells[0].Kind == Text && len(parts[0]) <= longestLabel && mayBegin(parts[0]) {
			return parts
		}
		return nil
	}
	var choices []string
	add := func(parts []string) {
		if mayBegin(parts[0]) && lengthOf(parts) <= longestLabel {
			choices = append(choices, downwards(parts))
		}
	}
	if add(parts); len(choices) > 0 {
		choices = append(choices, strings.Join(parts, " ")) // the hyphen may belong to the heading
	}
	for i := range parts[1:] {
		add(parts[i+1:])
	}
	for i := range parts[1:] {
		add(parts[:len(parts)-1-i])
	}
	return choices
}

// lengthOf is the length of some texts together with a space between, or more than any heading has.
func lengthOf(parts []string) int {
	n := len(parts) - 1
	for _, part := range parts {
		if n += len(part); n > longestLabel {
			break
		}
	}
	return n
}

// downwards joins texts that stand below each other. A hyphen at the end of one may cut a word.
func downwards(parts []string) string {
	s := parts[0]
	for _, part := range parts[1:] {
		stem, cut := strings.CutSuffix(s, "-")
		if cut && part != "" && unicode.IsLower([]rune(part)[0]) {
			s = stem + part
		} else {
			s += " " + part
		}
	}
	return s
}

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

// join makes one line of headings of the lines from first up to end. A column has the heading
// that its cells make together, or else the lower or the upper part of it, whichever is known.
func (g *grid) join(keys map[string]string, first, end int) line {
	columns := map[int][]placed{}
	for _, l := range g.lines[first:end] {
		for column, c := range g.spread(l) {
			columns[column] = append(columns[column], c)
		}
	}
	joined := line{number: g.lines[end-1].number}
	for _, column := range slices.Sorted(maps.Keys(columns)) {
		joined.cells = append(joined.cells, headingOf(keys, column, columns[column]))
	}
	return joined
}

// headingOf makes one heading of the cells of a column, and gives it the address of the lowest.
func headingOf(keys map[string]string, column int, cells []placed) placed {
	whole := placed{column, cells[len(cells)-1].Cell}
	if len(cells) == 1 {
		return whole
	}
	parts := make([]string, len(cells))
	for i, c := range cells {
		parts[i] = c.Text
	}
	whole.Kind, whole.Text = Text, downwards(parts)
	choices := []string{whole.Text, strings.Join(parts, " ")}
	for i := range parts[1:] {
		choices = append(choices, downwards(parts[i+1:]))
	}
	for i := range parts[1:] {
		choices = append(choices, downwards(parts[:len(parts)-1-i]))
	}
	for _, text := range choices {
		if _, ok := lookup(keys, normal(text)); ok {
			whole.Text = text
			break
		}
	}
	return whole
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

package ref

import (
	"slices"
	"strings"
)

// Range is the cells of a rectangle, from its first one at the top left to its last one.
type Range struct{ First, Last Cell }

// Between is the rectangle with two cells at its corners, whichever they are.
func Between(a, b Cell) Range {
	return Range{
		Cell{min(a.row, b.row), min(a.column, b.column)},
		Cell{max(a.row, b.row), max(a.column, b.column)},
	}
}

// ParseRange reads D14:D31, or a single cell.
func ParseRange(name string) (Range, bool) {
	from, to, two := strings.Cut(name, ":")
	if !two {
		to = from
	}
	first, ok := Parse(from)
	last, ok2 := Parse(to)
	return Between(first, last), ok && ok2
}

// String is the range's name: D14:D31, or D14 where it is a single cell.
func (r Range) String() string {
	if r.First == r.Last {
		return r.First.String()
	}
	return r.First.String() + ":" + r.Last.String()
}

// Has tells whether a cell lies in the range.
func (r Range) Has(c Cell) bool {
	return r.First.row <= c.row && c.row <= r.Last.row && r.First.column <= c.column && c.column <= r.Last.column
}

// Fold gives cells as Excel's users would: D14:D31 down a column, D5:H5 along a row, D5:H9 a block.
// The range nearest to the top comes first.
func Fold(cells []Cell) []Range {
	cells = slices.Clone(cells)
	slices.SortFunc(cells, Cell.Compare)
	var runs []Range // along a row
	for _, c := range slices.Compact(cells) {
		if n := len(runs) - 1; n >= 0 && runs[n].Last == (Cell{c.row, c.column - 1}) {
			runs[n].Last = c
		} else {
			runs = append(runs, Range{c, c})
		}
	}
	var ranges []Range
	above := map[[2]int32]int{} // the range that ends at the row above, by its columns
	for _, run := range runs {
		columns := [2]int32{run.First.column, run.Last.column}
		if i, ok := above[columns]; ok && ranges[i].Last.row == run.First.row-1 {
			ranges[i].Last = run.Last
			continue
		}
		above[columns] = len(ranges)
		ranges = append(ranges, run)
	}
	return ranges
}

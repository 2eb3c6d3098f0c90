package problem

import (
	"cmp"
	"slices"
	"strconv"
)

// cell is an address as numbers: D14 is column 4, row 14. Row 0 is no cell.
type cell struct{ row, column int }

func cellOf(address string) cell {
	column, row := coordinates(address)
	return cell{row, column}
}

func (c cell) String() string {
	s := ""
	for n := c.column; n > 0; n = (n - 1) / 26 {
		s = string(rune('A'+(n-1)%26)) + s
	}
	return s + strconv.Itoa(c.row)
}

// area is cells in a rectangle.
type area struct{ first, last cell }

func (a area) String() string {
	if a.first == a.last {
		return a.first.String()
	}
	return a.first.String() + ":" + a.last.String()
}

// ranges writes cells as Excel does: D14:D31 down a column, D5:H5 along a row, D5:H9 a block. The
// first is the one nearest to the top.
func ranges(cells []cell) []string {
	cells = slices.Clone(cells)
	slices.SortFunc(cells, func(a, b cell) int { return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.column, b.column)) })
	var runs []area // along a row
	for _, c := range slices.Compact(cells) {
		if n := len(runs) - 1; n >= 0 && runs[n].last == (cell{c.row, c.column - 1}) {
			runs[n].last = c
		} else {
			runs = append(runs, area{c, c})
		}
	}
	var areas []area
	above := map[[2]int]int{} // the area that ends at the row above, by its columns
	for _, r := range runs {
		columns := [2]int{r.first.column, r.last.column}
		if i, ok := above[columns]; ok && areas[i].last.row == r.first.row-1 {
			areas[i].last = r.last
			continue
		}
		above[columns] = len(areas)
		areas = append(areas, r)
	}
	list := make([]string, len(areas))
	for i, a := range areas {
		list[i] = a.String()
	}
	return list
}

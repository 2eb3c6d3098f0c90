// Package ref is what cells and ranges of cells are called in a workbook: A1, XFD1048576, D14:D31.
package ref

import "cmp"

// Cell is the place of a cell in a sheet. Its zero value is no cell. It is small, as there may be
// hundreds of thousands of them.
type Cell struct{ row, column int32 }

// At is the cell in a column and a row, both counted from 1.
func At(column, row int) Cell { return Cell{int32(row), int32(column)} }

// Row is the number of the cell's row, from 1.
func (c Cell) Row() int { return int(c.row) }

// Column is the number of the cell's column, from 1.
func (c Cell) Column() int { return int(c.column) }

// IsZero tells whether it is no cell.
func (c Cell) IsZero() bool { return c == Cell{} }

// Compare puts cells in the order in which they are read: row by row.
func (c Cell) Compare(other Cell) int {
	return cmp.Or(cmp.Compare(c.row, other.row), cmp.Compare(c.column, other.column))
}

// String is the cell's name: D14; nothing for no cell.
func (c Cell) String() string {
	var b [17]byte // as long as any name of a Cell: seven letters and ten digits
	return string(b[c.write(&b):])
}

// write puts the name at the end of b and tells where it begins.
func (c Cell) write(b *[17]byte) (from int) {
	i := len(b)
	for row := c.row; row > 0; row /= 10 {
		i--
		b[i] = byte('0' + row%10)
	}
	for column := c.column; column > 0; column = (column - 1) / 26 {
		i--
		b[i] = byte('A' + (column-1)%26)
	}
	return i
}

// Letters is the name of a column: D.
func Letters(column int) string { return Cell{column: int32(column)}.String() }

// The largest numbers that are read. They lie well beyond Excel's last cell, XFD1048576, so that
// whoever reads a file can tell that something stands too far out.
const (
	mostColumn = 26 * 16_384
)

// Parse reads the name of a cell: D14, d14 or $D$14.
func Parse[T string | []byte](name T) (Cell, bool) {
	column, i := 0, 0
	for ; i < len(name); i++ {
		switch b := name[i]; {
		case b == '$':
			continue
		case b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z':
			if column = 26*column + int(b&31); column > mostColumn {
				return Cell{}, false
			}
			continue
		}
		break
	}
	row := 0
	for digits := i; i < len(name); i++ {
		if b := name[i]; b < '0' || b > '9' || i-digits == 9 {
			return Cell{}, false
		}
		row = 10*row + int(name[i]-'0')
	}
	return At(column, row), column > 0 && row > 0
}

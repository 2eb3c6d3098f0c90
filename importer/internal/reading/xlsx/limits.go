package xlsx

import (
	"fmt"
	"io"
)

// Limits bound what a workbook may take, whatever it holds.
type Limits struct {
	Packed     int64 // bytes of the file
	Unpacked   int64 // bytes of all parts together
	Ratio      int64 // how many times a large part may grow when it is unpacked
	Parts      int   // parts in the file, sheets, and references from a part to others
	Cells      int   // cells that are not blank, of all sheets that are read together
	Rows       int   // rows that have such cells
	Characters int   // bytes of one text
	Strings    int   // texts that cells share
	Texts      int64 // bytes of those together, and of the texts of all cells that are read
	Formats    int   // styles of cells, and formats of numbers
	Merges     int   // merged ranges, of all sheets that are read together
}

// Default is far above any workbook that people keep by hand, and low enough that a hostile one
// takes neither the memory nor the afternoon: whatever it holds can be read and checked in 300 MB
// and a few seconds. A hundred thousand observations pass.
var Default = Limits{
	Packed:     20 << 20,
	Unpacked:   192 << 20,
	Ratio:      400,
	Parts:      10_000,
	Cells:      600_000,
	Rows:       150_000,
	Characters: 256 << 10,
	Strings:    1_000_000,
	Texts:      32 << 20,
	Formats:    70_000,
	Merges:     100_000,
}

// Sheets of Excel are not larger.
const (
	MaxRows    = 1 << 20
	MaxColumns = 1 << 14
)

// Limit is the error of a workbook that is too large in some way.
type Limit struct {
	What string // packed, unpacked, ratio, parts, cells, filled rows, characters, strings, texts, formats, merges, rows, columns, tag or depth
	Most int64
}

func (l *Limit) Error() string { return fmt.Sprintf("more than %d: %s", l.Most, l.What) }

// metered counts what is unpacked of all parts together.
type metered struct {
	r io.Reader
	p *Package
}

func (m metered) Read(b []byte) (int, error) {
	n, err := m.r.Read(b)
	m.p.unpacked += int64(n)
	if m.p.unpacked > m.p.limits.Unpacked {
		return 0, &Limit{"unpacked", m.p.limits.Unpacked}
	}
	return n, err
}

package problem

import (
	"fmt"
	"strings"

	"lagesbild/importer/internal/ground/words"
)

// Cells is a piece of a workbook: a row of headings, which may be missing, and rows below it.
type Cells struct {
	Head []string
	Rows [][]string
}

// example is the case of a code that the catalogue tells of, as a check would.
func (c Code) example(w *words.Words) Problem {
	p := Problem{Code: c, Value: c.text(w, "example.before"), Args: Args{}}
	for _, name := range c.mentions(w) {
		if arg, ok := c.written(w, "example.with."+name); ok && name == "value" {
			p.Value = arg
		} else if ok {
			p.Args[name] = arg
		}
	}
	return p
}

// cells is one side of the example, before or after it is mended; nil where there is none.
func (c Code) cells(w *words.Words, side string) *Cells {
	text, ok := c.written(w, "example."+side)
	if !ok {
		return nil
	}
	var rows [][]string
	for line := range strings.SplitSeq(text, "\n") {
		rows = append(rows, strings.Split(line, "|"))
	}
	heading, ok := c.written(w, "example.heading")
	switch head := rows[0]; {
	case ok:
		return &Cells{[]string{heading}, rows}
	case len(head) == 1 && head[0] == "" && len(rows) > 1:
		return &Cells{nil, rows[1:]} // a table without headings
	default:
		return &Cells{head, rows[1:]}
	}
}

// String draws the cells in columns, for a terminal.
func (c Cells) String() string {
	rows := c.Rows
	if len(c.Head) > 0 {
		rows = append([][]string{c.Head}, rows...)
	}
	var widths []int
	for _, row := range rows {
		for i, text := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len([]rune(text)))
		}
	}
	var out strings.Builder
	for _, row := range rows {
		for i, text := range row {
			fmt.Fprintf(&out, "  | %-*s", widths[i], text)
		}
		out.WriteString(" |\n")
	}
	return out.String()
}

package problem

import (
	"fmt"
	"io"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/ref"
)

// many are lists of n problems, as a workbook full of errors gives them.
var many = map[string]func(n int) Problem{
	"one mistake":           func(n int) Problem { return Problem{Code: NotYesNo, At: cellAt(3, n), Value: "x"} },
	"apart from each other": func(n int) Problem { return Problem{Code: NotYesNo, At: cellAt(3, 2*n), Value: "x"} },
	"in many ways":          func(n int) Problem { return Problem{Code: NotNumber, At: cellAt(4, n), Value: fmt.Sprint("nr ", n)} },
	"with guesses": func(n int) Problem {
		return Problem{Code: UnknownPlace, At: cellAt(2, n), Value: fmt.Sprint("ort ", n), Suggest: []string{fmt.Sprint("Ort ", n)}}
	},
	"in many columns": func(n int) Problem {
		return Problem{Code: NotPeriod, At: cellAt(1+n%200, 1+n/200), Value: fmt.Sprint("i fjol ", n)}
	},
	"in many workbooks": func(n int) Problem {
		return Problem{Code: EmptyFile, At: Place{Workbook: fmt.Sprint(n, ".xlsx")}}
	},
}

func cellAt(column, row int) Place {
	return Place{"a.xlsx", "Värden", ref.At(column, row).String()}
}

// Twice the errors are twice the work, however they fold.
func TestPrintGrowsWithList(t *testing.T) {
	for name, make := range many {
		t.Run(name, func(t *testing.T) {
			growth.Work(t, 2000, func(n int) func() {
				var l List
				for i := range n {
					l.Add(make(1 + (i*7919)%n)) // in no order
				}
				return func() {
					_ = l.Text(io.Discard, sv)
					_ = l.JSON(io.Discard, en)
				}
			})
		})
	}
}

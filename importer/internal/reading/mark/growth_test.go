package mark

import (
	"fmt"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// Twice the errors are twice the work to mark, and to mark again, wherever they are.
func TestMarkingGrows(t *testing.T) {
	codes := []problem.Code{problem.NotNumber, problem.NotPeriod, problem.UnknownPlace, problem.Empty, problem.NotYesNo}
	for name, at := range map[string]func(k int) ref.Cell{
		"a row each":       func(k int) ref.Cell { return ref.At(3, k+2) },
		"in many columns":  func(k int) ref.Cell { return ref.At(1+k%500, 2+k/500) },
		"outside the rows": func(k int) ref.Cell { return ref.At(3, k+10_000) },
		"in one cell":      func(int) ref.Cell { return ref.At(3, 2) },
	} {
		t.Run(name, func(t *testing.T) {
			growth.Work(t, 1000, func(n int) func() {
				sheet := specimen.Sheet{Name: "Värden", Rows: [][]any{{"plats", "period", "värde"}}}
				var problems problem.List
				for k := range n {
					// Each cell has a look of its own, which is painted.
					sheet.Rows = append(sheet.Rows, []any{"0126", 2021, specimen.Format{Value: k, Code: fmt.Sprintf("0.0\"%d\"", k)}})
					problems.Add(problem.Problem{Code: codes[k%len(codes)], At: values(at(k).String()), Value: fmt.Sprint("x", k),
						Args: problem.Args{"column": "x", "help": "h"}, Suggest: []string{"y"}})
				}
				data := specimen.Book{Sheets: []specimen.Sheet{sheet}}.Bytes()
				once := marked(t, data, problems, "sv")
				return func() {
					marked(t, data, problems, "sv")
					marked(t, once, problems, "sv")
				}
			})
		})
	}
}

package problem

import "lagesbild/importer/internal/ground/model"

// Of is the cell that something comes from.
func Of(f model.From) Place {
	return Place{Workbook: f.Workbook, Sheet: f.Sheet, Cell: f.Cell}
}

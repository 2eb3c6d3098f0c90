package view

import (
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
)

// ErrorCodes is the page about everything that the check of a workbook can tell, in one language.
// It is the program's and not the programme's: the same for every set of workbooks.
type ErrorCodes struct {
	Chapters []problem.Chapter
}

// Codes lays out the page of the view's file error-codes.
func Codes(w *words.Words) ErrorCodes { return ErrorCodes{problem.Chapters(w)} }

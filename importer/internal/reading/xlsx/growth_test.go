package xlsx_test

import (
	"fmt"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/reading/xlsx"
	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// rowsOf is n rows of some cells.
func rowsOf(n int, cells func(i int) []any) (rows [][]any) {
	for i := range n {
		rows = append(rows, cells(i))
	}
	return rows
}

// Reading keeps in step with what a workbook has of everything.
func TestReadingGrows(t *testing.T) {
	for name, book := range map[string]func(n int) specimen.Book{
		"rows": func(n int) specimen.Book {
			return specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Rows: rowsOf(n, func(i int) []any { return []any{i, 1.5, true} })}}}
		},
		"columns": func(n int) specimen.Book {
			cells := make([]any, n)
			for i := range cells {
				cells[i] = i
			}
			return specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Rows: [][]any{cells, cells}}}}
		},
		"shared texts": func(n int) specimen.Book {
			return specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Rows: rowsOf(n, func(i int) []any { return []any{fmt.Sprint("text ", i)} })}}}
		},
		"texts in the cells": func(n int) specimen.Book {
			return specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Rows: rowsOf(n, func(i int) []any { return []any{specimen.Inline(fmt.Sprint("text ", i))} })}}}
		},
		"formats": func(n int) specimen.Book {
			return specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Rows: rowsOf(n, func(i int) []any {
				return []any{specimen.Format{Value: i, Code: fmt.Sprintf("yyyy-mm-dd \"%d\"", i)}}
			})}}}
		},
		"merged cells": func(n int) specimen.Book {
			var merges []string
			for i := range n {
				merges = append(merges, fmt.Sprintf("A%d:B%d", i+1, i+1))
			}
			return specimen.Book{Sheets: []specimen.Sheet{{Name: "A", Merges: merges, Rows: rowsOf(n, func(i int) []any { return []any{i} })}}}
		},
		"comments": func(n int) specimen.Book {
			var authors, comments strings.Builder
			for i := range n {
				fmt.Fprintf(&authors, "<author>N%d</author>", i)
				fmt.Fprintf(&comments, `<comment ref="A%d" authorId="%d"><text><t>Fråga %d.</t></text></comment>`, i+1, i, i)
			}
			return specimen.Book{
				Sheets: []specimen.Sheet{{Name: "A", Rows: [][]any{{"text"}}}},
				Parts: []specimen.Part{{Name: "xl/comments1.xml", Content: `<comments xmlns="` + specimen.Main + `"><authors>` + authors.String() +
					"</authors><commentList>" + comments.String() + "</commentList></comments>"}},
			}
		},
		"sheets": func(n int) specimen.Book {
			var b specimen.Book
			for i := range n / 20 {
				b.Sheets = append(b.Sheets, specimen.Sheet{Name: fmt.Sprint("A", i), Rows: [][]any{{"text", i}}})
			}
			return b
		},
	} {
		t.Run(name, func(t *testing.T) {
			growth.Work(t, 4000, func(n int) func() {
				data := book(n).Bytes()
				return func() {
					f, err := xlsx.Open(data, xlsx.Default, func(s string) string { return s })
					if err != nil {
						t.Fatal(err)
					}
					for _, sheet := range f.Sheets {
						if _, err := f.Read(sheet, func(*xlsx.Row) bool { return true }); err != nil {
							t.Fatal(err)
						}
					}
				}
			})
		})
	}
}

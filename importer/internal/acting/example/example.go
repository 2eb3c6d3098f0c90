// Package example makes Exempelkommun: a municipality that does not exist, whose site shows what a site
// can show. Each text and each figure is made up, and every page and file says so.
package example

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"maps"

	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/sheets"
)

// written is everything on the workbooks' sheets but the values, a file a follow-up.
//
//go:embed 2024.txt 2025.txt
var written embed.FS

//go:embed all:site
var site embed.FS

// Files are the site's settings and texts.
func Files() fs.FS {
	files, err := fs.Sub(site, "site")
	if err != nil {
		panic(err) // the name is no path
	}
	return files
}

// Workbooks makes the workbooks of the follow-ups by name, the same every time. A name says that what comes
// from it is made up: each figure that is published names its workbook.
func Workbooks() (map[string][]byte, error) {
	workbooks := map[string][]byte{}
	values := values()
	var before *book.Content // the indicators of the last follow-up
	for year := firstFollowUp; year <= lastFollowUp; year++ {
		text, err := written.ReadFile(fmt.Sprintf("%d.txt", year))
		if err != nil {
			return nil, err
		}
		tables := book.Tables(string(text))
		var contents []book.Content
		for _, sheet := range sheets.All {
			c := book.Content{Sheet: sheet}
			for _, t := range tables {
				if t.Sheet == sheet {
					c = t
				}
			}
			switch sheet {
			case sheets.Values.Sheet:
				c = values[year]
			case sheets.Indicators.Sheet:
				c.Rows = completed(c.Rows, before)
				before = &c
			}
			contents = append(contents, c)
		}
		var data bytes.Buffer
		if err := book.Write(&data, contents); err != nil {
			return nil, err
		}
		workbooks[fmt.Sprintf("pahittat-exempel-%d.xlsx", year)] = data.Bytes()
	}
	return workbooks, nil
}

// completed fills in the rows with what the last follow-up says of the same id.
func completed(rows []map[string]string, before *book.Content) []map[string]string {
	if before == nil {
		return rows
	}
	id := sheets.Indicators.ID.Label
	for n, row := range rows {
		for _, old := range before.Rows {
			if old[id] == row[id] {
				rows[n] = maps.Clone(old)
				maps.Copy(rows[n], row)
			}
		}
	}
	return rows
}

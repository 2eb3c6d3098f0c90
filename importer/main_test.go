package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/acting/site"
	"lagesbild/importer/internal/acting/swap"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"lagesbild": main, "unlucky": unlucky, "strict": strict})
}

// strict is the program with a Hugo that fails where it would only warn.
func strict() {
	os.Exit((&cli{out: os.Stdout, err: os.Stderr, disk: swap.OS{}, builder: site.Builder(site.Strict...)}).run(os.Args[1:]))
}

// The stories in testdata/script run the real command. Beside testscript's own commands they use
//
//	xlsx FILE.xlsx TABLES.txt   make a workbook: "== Sheet" begins a sheet, | separates cells
//	cell FILE.xlsx Sheet!A1 V   write a cell: a number as a number, else as text; "" empties it
//	sheet FILE.xlsx OLD NEW     give a sheet another name
//	example                     copy the small site of testdata/example, with its workbook exempel.xlsx
//	fill FILE.xlsx TABLES.txt   write tables into a workbook that has the headings already
//	killed NEXT COMMAND…        kill a command at every step; after the command NEXT all is old or all is new
//	fail HOW TEXT COMMAND…      run a command on a disk that is full, read-only …: it says TEXT and changes nothing
//	breakoff COMMAND…           kill a command once it has decided to change something
//	hold TEXT COMMAND…          run a command while another run holds the lock, until it says TEXT
//	[!] fetch PORT PATH TEXT    wait until the page at PATH of the server on PORT holds TEXT, or does not
//	await FILE TEXT             wait until FILE holds TEXT
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("REPO", root)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"xlsx":  cmdXlsx,
			"cell":  cmdCell,
			"sheet": cmdSheet,
			"example": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Check(os.CopyFS(ts.MkAbs("."), os.DirFS("testdata/example")))
				cmdXlsx(ts, false, []string{"data/spreadsheets/exempel.xlsx", "tables.txt"})
			},
			"fill":  cmdFill,
			"fetch": cmdFetch,
			"await": cmdAwait,

			"killed":   cmdKilled,
			"fail":     cmdFail,
			"hold":     cmdHold,
			"breakoff": cmdBreakOff,
		},
	})
}

func cmdXlsx(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: xlsx FILE.xlsx TABLES.txt")
	}
	f := excelize.NewFile()
	defer f.Close()
	for _, table := range tables(ts.ReadFile(args[1])) {
		_, err := f.NewSheet(table.sheet)
		ts.Check(err)
		for i, row := range table.rows {
			for j, value := range row {
				ts.Check(setCell(f, table.sheet, cellName(j, i), value))
			}
		}
	}
	ts.Check(f.DeleteSheet("Sheet1"))
	path := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o777))
	ts.Check(f.SaveAs(path))
}

// cmdFill writes each column of the tables below the heading of the same name.
func cmdFill(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: fill FILE.xlsx TABLES.txt")
	}
	change(ts, args[0], func(f *excelize.File) error {
		for _, table := range tables(ts.ReadFile(args[1])) {
			for j, heading := range table.rows[0] {
				found, err := f.SearchSheet(table.sheet, "^"+regexp.QuoteMeta(heading)+`( \*)?$`, true)
				if err != nil {
					return err
				}
				if len(found) == 0 {
					return fmt.Errorf("sheet %s has no heading %s", table.sheet, heading)
				}
				column, row, err := excelize.CellNameToCoordinates(found[0])
				if err != nil {
					return err
				}
				for i, values := range table.rows[1:] {
					if j >= len(values) {
						continue // the row ends before this column
					}
					if err := setCell(f, table.sheet, cellName(column-1, row+i), values[j]); err != nil {
						return err
					}
				}
			}
		}
		return nil
	})
}

// table is the content of one sheet: its headings, then its rows.
type table struct {
	sheet string
	rows  [][]string
}

func tables(text string) []table {
	var all []table
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "== "); ok {
			all = append(all, table{sheet: name})
			continue
		}
		if line == "" {
			continue
		}
		row := strings.Split(line, "|")
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		last := &all[len(all)-1]
		last.rows = append(last.rows, row)
	}
	return all
}

// cellName is the address of a cell by column and row from 0.
func cellName(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column+1, row+1)
	if err != nil {
		panic(err)
	}
	return name
}

func cmdCell(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: cell FILE.xlsx Sheet!A1 VALUE")
	}
	sheet, cell, ok := strings.Cut(args[1], "!")
	if !ok {
		ts.Fatalf("%s is no Sheet!A1", args[1])
	}
	change(ts, args[0], func(f *excelize.File) error { return setCell(f, sheet, cell, args[2]) })
}

func cmdSheet(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: sheet FILE.xlsx OLD NEW")
	}
	change(ts, args[0], func(f *excelize.File) error { return f.SetSheetName(args[1], args[2]) })
}

func change(ts *testscript.TestScript, name string, edit func(*excelize.File) error) {
	f, err := excelize.OpenFile(ts.MkAbs(name))
	ts.Check(err)
	defer f.Close()
	ts.Check(edit(f))
	ts.Check(f.Save())
}

// setCell writes what somebody would type. Codes such as 0126 stay text, as in a text column.
func setCell(f *excelize.File, sheet, cell, value string) error {
	if n, err := strconv.ParseFloat(value, 64); err == nil && (value == "0" || !strings.HasPrefix(value, "0") || strings.HasPrefix(value, "0.")) {
		return f.SetCellValue(sheet, cell, n)
	}
	if value == "" {
		return f.SetCellValue(sheet, cell, nil)
	}
	return f.SetCellStr(sheet, cell, value)
}

func cmdFetch(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 3 {
		ts.Fatalf("usage: [!] fetch PORT PATH TEXT")
	}
	url := fmt.Sprintf("http://127.0.0.1:%s%s", args[0], args[1])
	wait(ts, !neg, args[2], func() string {
		resp, err := http.Get(url)
		if err != nil {
			return err.Error() // the server starts while this waits
		}
		defer resp.Body.Close()
		body, err := io.ReadAll(resp.Body)
		ts.Check(err)
		return string(body)
	})
}

func cmdAwait(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: await FILE TEXT")
	}
	wait(ts, true, args[1], func() string { return ts.ReadFile(args[0]) })
}

// wait waits until a text holds another, or no longer does. It gives up after so long that no machine is that busy.
func wait(ts *testscript.TestScript, holds bool, text string, in func() string) {
	var last string
	for range 3000 {
		if last = in(); strings.Contains(last, text) == holds {
			return
		}
		time.Sleep(200 * time.Millisecond)
	}
	ts.Fatalf("%q in what follows is not %t:\n%s", text, holds, last)
}

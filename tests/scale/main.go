// Scale measures what the program takes at size: processor time and memory, each beside a floor
// measured in the same run, so that a slow machine slows both. It makes the sites it measures, and
// imports none of the program's packages.
//
//	scale [-program FILE] [-tree DIR] [-rounds N] [-only TEXT,…]   prints the table
//	scale site DIR INDICATORS PLACES PERIODS                       makes a site of a size
//	scale read FILE…                                               the floor: excelize's bare reading
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

var (
	program = flag.String("program", "bin/lagesbild", "the compiled `program`")
	tree    = flag.String("tree", ".", "`folder` of the tree that the sites get their templates from")
	rounds  = flag.Int("rounds", 3, "how many times each is measured; the table holds the medians")
	only    = flag.String("only", "", "measure only lines of the table that hold one of these `texts`, with commas between")
)

func main() {
	flag.Parse()
	if err := command(flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func command(args []string) error {
	switch {
	case len(args) == 0:
		return bench()
	case args[0] == "read":
		return read(args[1:])
	case args[0] == "site" && len(args) == 5:
		var s size
		for i, n := range []*int{&s.indicators, &s.places, &s.periods} {
			var err error
			if *n, err = strconv.Atoi(args[2+i]); err != nil {
				return err
			}
		}
		return makeSite(args[1], s)
	}
	return fmt.Errorf("scale: no such command: %s", strings.Join(args, " "))
}

// read reads every cell of workbooks and does nothing with them.
func read(names []string) error {
	for _, name := range names {
		f, err := excelize.OpenFile(name, excelize.Options{RawCellValue: true})
		if err != nil {
			return err
		}
		for _, sheet := range f.GetSheetList() {
			rows, err := f.Rows(sheet)
			if err != nil {
				return err
			}
			for rows.Next() {
				if _, err := rows.Columns(); err != nil {
					return err
				}
			}
			if err := rows.Close(); err != nil {
				return err
			}
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}

// looks are what a site has besides its workbooks.
var looks = []string{"assets", "content", "i18n", "layouts", "static", "hugo.toml"}

// makeSite makes the folder of a site of a size.
func makeSite(dir string, s size) error {
	if err := copyTree(dir, looks...); err != nil {
		return err
	}
	return s.write(filepath.Join(dir, "data", "spreadsheets"))
}

// copyTree copies files and folders of the tree into a new folder.
func copyTree(dir string, names ...string) error {
	for _, name := range names {
		from, to := filepath.Join(*tree, name), filepath.Join(dir, name)
		info, err := os.Stat(from)
		if err != nil {
			return err
		}
		if info.IsDir() {
			err = os.CopyFS(to, os.DirFS(from))
		} else {
			var data []byte
			if data, err = os.ReadFile(from); err == nil {
				if err = os.MkdirAll(dir, 0o777); err == nil {
					err = os.WriteFile(to, data, 0o666)
				}
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

package problem

import (
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// example is a case of a problem: a piece of a workbook before and after it is mended. Cells of a
// row have | between, rows a line break; where of is empty the first row holds the headings, and is
// empty where there are none.
type example struct {
	of       model.Text        // the heading of the only column, or what is named: the folder, a tab
	was, now model.Text        // now is empty where nothing needs to be done
	args     map[string]string // what the message mentions in this case; {value} is was unless it is here
}

// cells is an example that reads the same in both languages, as the workbook is in Swedish.
// Args are names and values.
func cells(of, was, now string, args ...string) example {
	e := example{model.Text{"sv": of, "en": of}, model.Text{"sv": was, "en": was}, model.Text{"sv": now, "en": now}, map[string]string{}}
	for i := 0; i+1 < len(args); i += 2 {
		e.args[args[i]] = args[i+1]
	}
	return e
}

// english is the example with other words in English.
func (e example) english(of, was, now string) example {
	e.of["en"], e.was["en"], e.now["en"] = of, was, now
	return e
}

// problem is the example as a check would tell of it.
func (e example) problem(code Code, w *words.Words) Problem {
	p := Problem{Code: code, Value: in(e.was, w), Args: Args{}}
	for name, arg := range e.args {
		if en, ok := e.args[name+"En"]; ok && w.Lang == "en" {
			arg = en
		}
		p.Args[name] = arg
	}
	if value, ok := e.args["value"]; ok {
		p.Value = value
	}
	return p
}

// Cells is a piece of a workbook: a row of headings, which may be missing, and rows below it.
type Cells struct {
	Head []string
	Rows [][]string
}

// piece reads one side of the example.
func (e example) piece(side model.Text, w *words.Words) Cells {
	var c Cells
	for _, line := range strings.Split(in(side, w), "\n") {
		c.Rows = append(c.Rows, strings.Split(line, "|"))
	}
	if of := in(e.of, w); of != "" {
		c.Head = []string{of}
	} else if head := c.Rows[0]; len(c.Rows) > 1 && head[0] == "" && len(head) == 1 {
		c.Rows = c.Rows[1:] // a table without headings
	} else {
		c.Head, c.Rows = head, c.Rows[1:]
	}
	return c
}

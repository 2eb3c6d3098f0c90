package check

import (
	"strings"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/private"
	"lagesbild/importer/internal/reading/problem"
)

// report collects what is told.
type report struct {
	problems problem.List
	kept     map[string]int          // problems by code and column
	full     map[string]int          // the last problem kept, where there are too many
	tired    map[string]problem.Code // by column, see again
	told     map[string]bool         // see once
	safe     map[string]bool         // texts that identify nobody, see private
}

func newReport() *report {
	return &report{kept: map[string]int{}, full: map[string]int{}, tired: map[string]problem.Code{}, told: map[string]bool{}, safe: map[string]bool{}}
}

const (
	// mostKept is how many problems of one code in one column are kept; the rest are counted.
	mostKept = 1000
	// mostKeptInAll is how many are kept before only one more of each code is, the rest of them
	// counted whatever their column. Nobody mends so many by reading about them.
	mostKeptInAll = 20_000
	// mostSafe is how many texts, and of how many bytes, are remembered as identifying nobody.
	mostSafe, longestSafe = 5000, 1000
)

// keep takes in a problem, or only counts it where there are many like it.
func (t *report) keep(p problem.Problem) {
	key, most := string(p.Code)+"\x00"+p.Column(), mostKept
	if p.Checked != "" {
		key += "\x00checked"
	}
	i, full := t.full[key]
	if !full && len(t.problems) >= mostKeptInAll {
		key, most = string(p.Code), 1
		i, full = t.full[key]
	}
	if full {
		t.problems[i].More++
		return
	}
	if t.kept[key]++; t.kept[key] == most {
		t.full[key] = len(t.problems)
	}
	p.Value = words.Shorten(p.Value, longestValue)
	t.problems.Add(p)
}

// longestValue is how many characters of what somebody wrote a problem keeps.
const longestValue = 200

// refused is keep for what nothing could be made of. Where so many of a column have been kept that
// nobody reads why, again tells.
func (t *report) refused(p problem.Problem) {
	t.keep(p)
	if column := p.Column(); t.kept[string(p.Code)+"\x00"+column] >= mostKept {
		t.tired[column] = p.Code
	}
}

// again is what is most often wrong in the column of a cell, where nobody asks why any more.
func (t *report) again(c book.Cell) (code problem.Code, tired bool) {
	if len(t.tired) == 0 {
		return "", false
	}
	code, tired = t.tired[column(c.At())]
	return code, tired
}

// once tells whether something is asked for the first time: some things are told once.
func (t *report) once(what string) bool {
	first := !t.told[what]
	t.told[what] = true
	return first
}

// private tells of all that identifies a person in a text, but for one kind where that may stand there.
// The same texts stand in row after row.
func (t *report) private(at problem.Place, text string, allowed ...private.Kind) (found bool) {
	if t.safe[text] {
		return false
	}
	matches := private.Find(text)
	if len(matches) == 0 && len(text) <= longestSafe && len(t.safe) < mostSafe {
		t.safe[strings.Clone(text)] = true
	}
	for _, m := range matches {
		if len(allowed) > 0 && m.Kind == allowed[0] {
			continue
		}
		found = true
		t.keep(problem.Problem{Code: privateCodes[m.Kind], At: at, Value: m.Masked})
	}
	return found
}

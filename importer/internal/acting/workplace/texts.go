package workplace

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/problem"
)

// toFillIn is a place in a text that is left for the municipality to fill in: [fyll i: när].
var toFillIn = regexp.MustCompile(`(?i)\[(fyll i|fill in):[^\]]*\]`)

// texts are the texts of the site's own that have something left to fill in, each at the first such place.
func (w *Workplace) texts() (list problem.List, err error) {
	err = filepath.WalkDir(filepath.Join(w.Dir, "content"), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".md" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(w.Dir, path)
		if left := toFillIn.FindAllIndex(data, -1); left != nil {
			first, line := left[0], 1+bytes.Count(data[:left[0][0]], []byte("\n"))
			list.Add(problem.Problem{Code: problem.ToFillIn, At: problem.Line(filepath.ToSlash(name), line),
				Value: string(data[first[0]:first[1]]), Args: problem.Args{"count": len(left)}})
		}
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		err = nil // most of a site's texts are the program's
	}
	return list, err
}

// untold tells of follow-ups without a text, and of an address that nobody has chosen.
func (w *Workplace) untold(p *model.Programme) (list problem.List) {
	for _, s := range p.FollowUps {
		year := strconv.Itoa(s.FollowUp)
		texts, _ := filepath.Glob(filepath.Join(w.Dir, "content", "uppfoljning", year, "*.md"))
		if len(texts) == 0 {
			list.Add(problem.Problem{Code: problem.NoTexts, At: w.programmeOf(p, s.FollowUp), Args: problem.Args{"year": year}})
		}
	}
	data, _ := os.ReadFile(filepath.Join(w.Dir, "hugo.toml")) // without one there is no site, which is told elsewhere
	for n, line := range bytes.Split(data, []byte("\n")) {
		if bytes.HasPrefix(bytes.TrimSpace(line), []byte("baseURL")) && bytes.Contains(line, []byte(ExampleAddress)) {
			list.Add(problem.Problem{Code: problem.ExampleAddress, At: problem.Line("hugo.toml", n+1), Value: ExampleAddress})
		}
	}
	return list
}

// ExampleAddress is the address of a site that has none yet. Nobody can have it.
const ExampleAddress = "https://lagesbild.example.org/"

// programmeOf is the workbook of a follow-up.
func (w *Workplace) programmeOf(p *model.Programme, year int) (at problem.Place) {
	for _, b := range p.Workbooks {
		if b.FollowUp == year {
			return problem.Place{Workbook: b.Name}
		}
	}
	return at
}

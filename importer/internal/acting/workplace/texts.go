package workplace

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"

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

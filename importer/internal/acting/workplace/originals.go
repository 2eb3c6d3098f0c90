package workplace

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
)

// originalsFile keeps what the files of the site's own that go before the program's were made from.
const originalsFile = "data/originals.json"

// standIns are files of the site's own in the place of the program's, by their path: the checksum of each,
// and that of the program's when it was last changed.
type standIns map[string]struct {
	File     string `json:"file"`
	Original string `json:"original"`
}

// originals tells of files of the site's own whose originals have changed since, and gives what is to be
// remembered of all of them. A file that has been changed after its original has been looked at.
func (w *Workplace) originals() (list problem.List, now standIns, err error) {
	if w.Carried == nil {
		return nil, nil, nil
	}
	before := standIns{}
	if data, err := os.ReadFile(filepath.Join(w.Dir, originalsFile)); err == nil && json.Unmarshal(data, &before) != nil {
		before = standIns{} // whatever it held can be remembered anew
	}
	now = standIns{}
	err = fs.WalkDir(w.Carried, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(name, "i18n/") { // words are merged one by one
			return err
		}
		own, err := os.ReadFile(filepath.Join(w.Dir, filepath.FromSlash(name)))
		if err != nil {
			return nil // there is none
		}
		original, err := fs.ReadFile(w.Carried, name)
		if err != nil || bytes.Equal(own, original) {
			return err
		}
		known, file, from := before[name], model.Checksum(own), model.Checksum(original)
		if known.File == file && known.Original != from {
			list.Add(problem.Problem{Code: problem.OtherOriginal, At: problem.Place{Workbook: name}})
		} else {
			known.File, known.Original = file, from
		}
		now[name] = known
		return nil
	})
	return list, now, err
}

// remember keeps what originals gave, where that is something new.
func (w *Workplace) remember(now standIns) error {
	file := filepath.Join(w.Dir, originalsFile)
	if len(now) == 0 && !exists(file) {
		return nil
	}
	data, err := json.MarshalIndent(now, "", "  ")
	if err != nil {
		return err
	}
	data = append(data, '\n')
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, data) {
		return nil
	}
	next := filepath.Join(filepath.Dir(file), ".originals.lagesbild-next")
	for _, step := range []func() error{
		func() error { return w.Disk.RemoveAll(next) }, // which a run that was interrupted left
		func() error { return w.Disk.Write(next, data) },
		func() error { return w.Disk.Rename(next, file) },
	} {
		if err := step(); err != nil {
			return words.NewFault(err, "fault.file_not_written", "File", file)
		}
	}
	return nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

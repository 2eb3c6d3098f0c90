package publish

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"lagesbild/importer/internal/acting/swap"
)

// Result tells what a Write did to each file.
type Result struct {
	Written   []string // new, or with other bytes than before
	Unchanged []string
	Removed   []string
}

// Write has a swap make files the content of dir. Where they already are it leaves dir alone.
func Write(s *swap.Swap, dir string, files map[string][]byte) (Result, error) {
	before, err := content(dir)
	if err != nil {
		return Result{}, err
	}
	r := compare(before, files)
	if len(r.Written)+len(r.Removed) == 0 {
		return r, nil
	}
	return r, s.Folder(dir, files)
}

func compare(before, after map[string][]byte) Result {
	var r Result
	for _, name := range slices.Sorted(maps.Keys(after)) {
		if old, ok := before[name]; ok && bytes.Equal(old, after[name]) {
			r.Unchanged = append(r.Unchanged, name)
		} else {
			r.Written = append(r.Written, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(before)) {
		if _, ok := after[name]; !ok {
			r.Removed = append(r.Removed, name)
		}
	}
	return r
}

// leftovers are what file managers put into a folder that somebody looks at.
var leftovers = []string{".DS_Store", "Thumbs.db", "desktop.ini"}

// content reads all files of a folder, by path with slashes. None is in a folder that does not exist.
func content(dir string) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case name == dir && errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil || entry.IsDir() || slices.Contains(leftovers, entry.Name()):
			return err
		}
		relative, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		files[filepath.ToSlash(relative)], err = os.ReadFile(name)
		return err
	})
	return files, err
}

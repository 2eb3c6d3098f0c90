package publish

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Result tells what a Writer did to each file.
type Result struct {
	Written   []string // new, or with other bytes than before
	Unchanged []string
	Removed   []string
}

// Put takes in a file of a folder.
type Put func(name string, data []byte) error

// Writer makes the files that are put into it the content of a folder, one by one. Where they already
// are that, it leaves the folder alone.
type Writer struct {
	replace func(dir string) (Put, error)
	dir     string
	before  map[string]bool // files that are there and have not been put
	next    Put             // nil as long as all is as before
	result  Result
}

// NewWriter begins to write the folder dir. Replace begins a new folder in its place.
func NewWriter(replace func(dir string) (Put, error), dir string) (*Writer, error) {
	names, err := content(dir)
	before := map[string]bool{}
	for _, name := range names {
		before[name] = true
	}
	return &Writer{replace: replace, dir: dir, before: before}, err
}

// Put writes a file.
func (w *Writer) Put(name string, data []byte) error {
	same := false
	if w.before[name] {
		old, err := w.old(name)
		if err != nil {
			return err
		}
		same = bytes.Equal(old, data)
		delete(w.before, name)
	}
	if !same {
		if err := w.begin(); err != nil {
			return err
		}
		w.result.Written = append(w.result.Written, name)
		return w.next(name, data)
	}
	w.result.Unchanged = append(w.result.Unchanged, name)
	if w.next == nil {
		return nil
	}
	return w.next(name, data)
}

// End tells what has come of all files. Those that have not been put go away.
func (w *Writer) End() (Result, error) {
	for name := range w.before {
		w.result.Removed = append(w.result.Removed, name)
	}
	var err error
	if len(w.before) > 0 {
		err = w.begin()
	}
	for _, names := range [][]string{w.result.Written, w.result.Unchanged, w.result.Removed} {
		slices.Sort(names)
	}
	return w.result, err
}

// begin begins the new folder with the first that is not as before, and puts there what is.
func (w *Writer) begin() (err error) {
	if w.next != nil {
		return nil
	}
	if w.next, err = w.replace(w.dir); err != nil {
		return err
	}
	for _, name := range w.result.Unchanged {
		data, err := w.old(name)
		if err == nil {
			err = w.next(name, data)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *Writer) old(name string) ([]byte, error) {
	return os.ReadFile(filepath.Join(w.dir, filepath.FromSlash(name)))
}

// leftovers are what file managers put into a folder that somebody looks at.
var leftovers = []string{".DS_Store", "Thumbs.db", "desktop.ini"}

// content lists all files of a folder, by path with slashes. None is in a folder that does not exist.
func content(dir string) (names []string, err error) {
	err = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case path == dir && errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil || entry.IsDir() || slices.Contains(leftovers, entry.Name()):
			return err
		}
		relative, err := filepath.Rel(dir, path)
		names = append(names, filepath.ToSlash(relative))
		return err
	})
	return names, err
}

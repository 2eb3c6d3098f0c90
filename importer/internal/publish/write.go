package publish

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"lagesbild/importer/internal/swap"
)

// Result tells what a Write did to each file.
type Result struct {
	Written   []string // new, or with other bytes than before
	Unchanged []string
	Removed   []string
}

// Write makes files the content of dir, all of them or none. Where they already are, nothing on
// disk is touched.
func Write(dir string, files map[string][]byte) (Result, error) {
	if err := swap.Recover(dir); err != nil {
		return Result{}, err
	}
	before, err := content(dir)
	if err != nil {
		return Result{}, err
	}
	r := compare(before, files)
	if len(r.Written) == 0 && len(r.Removed) == 0 {
		return r, nil
	}
	if err := replaceable(dir); err != nil {
		return Result{}, err
	}
	next, err := swap.Prepare(dir)
	if err != nil {
		return Result{}, err
	}
	if err := fill(next, files); err != nil {
		return Result{}, errors.Join(err, os.RemoveAll(next))
	}
	if err := swap.In(dir, next); err != nil {
		return Result{}, errors.Join(err, swap.Recover(dir))
	}
	_ = syncFolder(filepath.Dir(dir)) // the new folder is in place, whenever its name reaches the disk
	return r, nil
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

// replaceable tells what keeps a folder from being replaced: something that is read-only, or,
// on Windows, open in another program.
func replaceable(dir string) error {
	return filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if name == dir && errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		if info.Mode().Perm()&0o200 == 0 {
			return &fs.PathError{Op: "replace", Path: name, Err: fs.ErrPermission}
		}
		if entry.IsDir() {
			return nil
		}
		f, err := os.OpenFile(name, os.O_RDWR, 0)
		if err != nil {
			return err
		}
		return f.Close()
	})
}

// fill writes files into an empty folder, and waits until they are on the disk.
func fill(dir string, files map[string][]byte) error {
	folders := map[string]bool{dir: true}
	for name, data := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		for folder := filepath.Dir(file); !folders[folder]; folder = filepath.Dir(folder) {
			folders[folder] = true
		}
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			return err
		}
		if err := writeFile(file, data); err != nil {
			return err
		}
	}
	for folder := range folders {
		if err := syncFolder(folder); err != nil {
			return err
		}
	}
	return nil
}

func writeFile(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

// syncFolder waits until the names in a folder are on the disk. Not every system can (Windows
// cannot), and there the swap is as safe as the system makes it.
func syncFolder(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	_ = f.Sync()
	return f.Close()
}

package workplace

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/sheets"
)

// file is a workbook on disk.
type file struct {
	name string // what it is called, without folder
	path string
}

// read gives the bytes of the workbook, or why there are none to be had.
func (f file) read() ([]byte, error) {
	info, err := os.Stat(f.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, words.NewFault(nil, "fault.no_file", "File", f.path)
	case err == nil && info.IsDir():
		return nil, words.NewFault(nil, "fault.is_folder", "File", f.path)
	case err == nil && !info.Mode().IsRegular():
		return nil, words.NewFault(nil, "fault.no_ordinary_file", "File", f.path)
	}
	data, err := os.ReadFile(f.path)
	if err != nil {
		return nil, words.NewFault(err, "fault.unreadable", "File", f.path)
	}
	return data, nil
}

// same tells whether two paths lead to one file.
func same(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return filepath.Clean(a) == filepath.Clean(b)
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}

// passOver are the leftovers of a working day, which lie among the workbooks without being any.
var passOver = []string{"~$*", "*" + sheets.CopyMark + ".xlsx", "*" + sheets.CopyMark + ".xlsm", ".DS_Store", "Thumbs.db", "desktop.ini",
	".~lock.*#", ".gitkeep", ".gitignore"} // LibreOffice's lock file, and Git's for an empty folder

// passedOver tells whether a file of that name is such a leftover.
func passedOver(name string) bool {
	return slices.ContainsFunc(passOver, func(pattern string) bool {
		match, _ := path.Match(pattern, name)
		return match
	})
}

// workbooks lists the workbooks of the site by name, and the leftovers that are passed over.
func (w *Workplace) workbooks() (files []file, passed []string, err error) {
	entries, err := os.ReadDir(w.Spreadsheets())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, words.NewFault(err, "fault.folder_unreadable", "Folder", w.Spreadsheets())
	}
	for _, entry := range entries {
		switch name := entry.Name(); {
		case swap.Leftover(name): // the next run that changes something takes it away
		case passedOver(name):
			passed = append(passed, name)
		default:
			files = append(files, file{name, filepath.Join(w.Spreadsheets(), name)})
		}
	}
	return files, passed, nil
}

// without takes away the workbook that the given ones are to replace.
func without(files []file, name string, given int) ([]file, error) {
	if given == 0 {
		return nil, words.NewFault(nil, "fault.replace_with_what")
	}
	name = filepath.Base(name)
	i := slices.IndexFunc(files, func(f file) bool { return f.name == name })
	if i < 0 {
		names := make([]any, len(files))
		for n, f := range files {
			names[n] = f.name
		}
		return nil, words.NewFault(nil, "fault.replace_unknown", "Name", name, "Workbooks", words.List(names))
	}
	return slices.Delete(files, i, i+1), nil
}

// given names the files that somebody gives. No two different ones may have the same name, since
// each stands in for the workbook of its name.
func given(paths []string, clash string) ([]file, error) {
	var files []file
	for _, path := range paths {
		f := file{filepath.Base(path), path}
		i := slices.IndexFunc(files, func(other file) bool { return other.name == f.name })
		switch {
		case i < 0:
			files = append(files, f)
		case !same(files[i].path, path):
			return nil, words.NewFault(nil, clash, "Name", f.name)
		}
	}
	return files, nil
}

// standIn puts a file in the place of the one with the same name, or beside the others.
func standIn(files []file, f file) []file {
	for i := range files {
		if files[i].name == f.name {
			files[i] = f
			return files
		}
	}
	return append(files, f)
}

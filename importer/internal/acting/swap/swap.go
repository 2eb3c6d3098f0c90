// Package swap replaces files and folders together. Whatever happens meanwhile, even if the
// process is killed or the power fails, they are afterwards all what they were or all what they
// were to become, once Recover has run. Only one process may do so at a time: whoever begins a
// swap holds a lock until it is over.
//
//	s := swap.Begin(swap.OS{}, "data/published")
//	defer s.Cancel()
//	err := s.File("data/spreadsheets/follow-up.xlsx", workbook)
//	folder, err := s.Folder("data/published")
//	err = folder.Put("index.json", index)
//	err = s.Commit()
//
// Everything new is first written beside what it is to replace. Then a journal is written, which
// lists the changes; from then on the swap will be completed, by Commit or by the next Recover.
// What is replaced is moved aside rather than written over, and removed once all is in place.
package swap

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Swap is a set of files and folders that are to be replaced together.
type Swap struct {
	disk    Disk
	home    string
	changes []change
	over    bool
}

// change is one file or folder, with the fingerprints of what it was and what it is to be. A
// fingerprint is empty where there is nothing.
type change struct {
	Path string `json:"path"`
	Old  string `json:"old,omitempty"`
	New  string `json:"new,omitempty"`
}

// Begin begins a swap. Home is the most important of what is to be replaced: the journal stands
// beside it, and Recover is told its name.
func Begin(disk Disk, home string) *Swap { return &Swap{disk: disk, home: home} }

// File has the file at path become data. Where it already is, nothing is done.
func (s *Swap) File(path string, data []byte) error {
	old, err := os.ReadFile(path)
	if err == nil && bytes.Equal(old, data) {
		return nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	next, err := s.stage(path)
	if err != nil {
		return err
	}
	return s.disk.Write(next, data)
}

// Folder is a folder that is to hold exactly the files that are put into it.
type Folder struct {
	disk Disk
	next string
	made map[string]bool // folders in it
}

// Folder has the folder at path hold exactly the files that are then put into it, one by one.
func (s *Swap) Folder(path string) (*Folder, error) {
	next, err := s.EmptyFolder(path)
	return &Folder{disk: s.disk, next: next, made: map[string]bool{next: true}}, err
}

// Put writes a file, named by its path with slashes. Nothing of it is kept in memory.
func (f *Folder) Put(name string, data []byte) error {
	file := filepath.Join(f.next, filepath.FromSlash(name))
	if dir := filepath.Dir(file); !f.made[dir] {
		if err := f.disk.Mkdir(dir); err != nil {
			return err
		}
		f.made[dir] = true
	}
	return f.disk.Write(file, data)
}

// EmptyFolder has the folder at path become next, which is empty and for the caller to fill.
func (s *Swap) EmptyFolder(path string) (next string, err error) {
	if next, err = s.stage(path); err != nil {
		return "", err
	}
	return next, s.disk.Mkdir(next)
}

// Remove has the file or folder at path go away.
func (s *Swap) Remove(path string) { s.changes = append(s.changes, change{Path: followed(path)}) }

// stage makes room beside path for what is to come there.
func (s *Swap) stage(path string) (next string, err error) {
	path = followed(path)
	s.changes = append(s.changes, change{Path: path})
	if err := s.disk.Mkdir(filepath.Dir(path)); err != nil {
		return "", err
	}
	return beside(path, next_), s.clear(path)
}

// clear removes what stands beside path, if anything does.
func (s *Swap) clear(path string) error { return clear(s.disk, path) }

// Cancel takes away what has been written beside, if the swap has not been committed. What cannot
// be removed is left to Recover.
func (s *Swap) Cancel() {
	if s.over {
		return
	}
	s.over = true
	for _, c := range s.changes {
		_ = s.clear(c.Path)
	}
}

// Commit makes the changes. If it fails nothing has been changed, unless the error is Unfinished.
func (s *Swap) Commit() error {
	if err := s.measure(); err != nil {
		return err
	}
	if len(s.changes) == 0 {
		return nil
	}
	if err := s.write(); err != nil {
		return err
	}
	s.over = true // from here on the journal tells what stands beside
	for done, c := range s.changes {
		if err := apply(s.disk, c); err != nil {
			return s.takeBack(s.changes[:done+1], err)
		}
	}
	// All is in place. What cannot be tidied away now is left to Recover.
	_ = finish(s.disk, s.home, s.changes)
	return nil
}

// measure finds out what each change is about, drops those that change nothing, and makes sure
// that what is to be replaced can be and that what is to come is on the disk.
func (s *Swap) measure() (err error) {
	kept := s.changes[:0:0]
	for _, c := range s.changes {
		next := beside(c.Path, next_)
		if c.Old, err = fingerprint(c.Path); err != nil {
			return err
		}
		if c.New, err = fingerprint(next); err != nil {
			return err
		}
		if c.Old == c.New {
			if err := s.clear(c.Path); err != nil {
				return err
			}
			continue
		}
		if err := replaceable(c.Path); err != nil {
			return err
		}
		if c.New != "" {
			if err := s.disk.Sync(next, true); err != nil {
				return err
			}
		}
		kept = append(kept, c)
	}
	s.changes = kept
	return nil
}

// write writes the journal. A torn one does not count, so it needs no file of its own first.
func (s *Swap) write() error {
	file := journal(s.home)
	data, err := encode(file, s.changes)
	if err != nil {
		return err
	}
	if err := errors.Join(s.disk.Write(file, data), s.disk.Sync(file, true), s.disk.Sync(filepath.Dir(file), false)); err != nil {
		return errors.Join(err, s.disk.RemoveAll(file))
	}
	return nil
}

// takeBack undoes changes, the last of which failed.
func (s *Swap) takeBack(changes []change, failed error) error {
	for _, c := range slices.Backward(changes) {
		if err := undo(s.disk, c); err != nil {
			return Unfinished{errors.Join(failed, err)}
		}
	}
	if err := s.disk.RemoveAll(journal(s.home)); err != nil {
		return Unfinished{errors.Join(failed, err)}
	}
	s.over = false
	s.Cancel()
	return failed
}

// Unfinished is the error of a swap that could be neither completed nor taken back: something is
// open in another program, or the disk has failed. The next Recover completes it.
type Unfinished struct{ Err error }

func (u Unfinished) Error() string { return u.Err.Error() }
func (u Unfinished) Unwrap() error { return u.Err }

// apply makes one change. What was there is afterwards beside it: as old, or as next where the
// two could be exchanged.
func apply(disk Disk, c change) error {
	next, old := beside(c.Path, next_), beside(c.Path, old_)
	if c.Old != "" && c.New != "" {
		if err := disk.Exchange(c.Path, next); !errors.Is(err, errors.ErrUnsupported) {
			return err
		}
	}
	if c.Old != "" {
		if err := disk.Rename(c.Path, old); err != nil {
			return err
		}
	}
	if c.New != "" {
		return disk.Rename(next, c.Path)
	}
	return nil
}

// undo puts back what apply moved, however far it came.
func undo(disk Disk, c change) error {
	next, old := beside(c.Path, next_), beside(c.Path, old_)
	now, err := fingerprint(c.Path)
	switch {
	case err != nil || now == c.Old:
		return err
	case c.Old == "":
		return disk.Rename(c.Path, next)
	case !exists(old):
		return disk.Exchange(c.Path, next)
	case now != "":
		if err := disk.Rename(c.Path, next); err != nil {
			return err
		}
	}
	return disk.Rename(old, c.Path)
}

// finish puts the changes on the disk, removes what they replaced, and the journal at last.
func finish(disk Disk, home string, changes []change) error {
	var errs []error
	for _, c := range changes {
		errs = append(errs, disk.Sync(filepath.Dir(c.Path), false))
	}
	for _, c := range changes {
		errs = append(errs, clear(disk, c.Path))
	}
	return errors.Join(append(errs, disk.RemoveAll(journal(home)))...)
}

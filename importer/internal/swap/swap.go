// Package swap replaces a folder as a whole. Whatever happens, the folder is afterwards what it
// was or what it was to become, never a mixture. Only one process may do so at a time: whoever
// fills a folder holds a lock until it is in.
//
//	next, err := swap.Prepare("public") // an empty folder beside it
//	… fill next …
//	err = swap.In("public", next)
package swap

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Prepare makes the empty folder that is to take the place of dir. It stands beside dir, so
// that it is on the same disk. It first does what Recover does.
func Prepare(dir string) (next string, err error) {
	if err := Recover(dir); err != nil {
		return "", err
	}
	next = beside(dir, "next")
	if err := os.RemoveAll(next); err != nil {
		return "", err
	}
	return next, os.MkdirAll(next, 0o777)
}

// In puts next in the place of dir and removes what was there. Once next is in place it
// succeeds, even where something of the old folder can't be removed, such as a file that is
// open on Windows: that is left for the next Prepare.
func In(dir, next string) error {
	err := exchange(dir, next)
	switch {
	case err == nil:
		_ = os.RemoveAll(next) // it holds the old content now
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return os.Rename(next, dir)
	case !errors.Is(err, errors.ErrUnsupported):
		return err
	}
	old := beside(dir, "old")
	if err := os.RemoveAll(old); err != nil {
		return err
	}
	if err := rename(dir, old); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := rename(next, dir); err != nil {
		return errors.Join(err, os.Rename(old, dir))
	}
	_ = os.RemoveAll(old)
	return nil
}

// rename tries for a second: on Windows a folder can't be renamed while somebody reads in it,
// as the development server does twice a second.
func rename(from, to string) error {
	err := os.Rename(from, to)
	for range 10 {
		if err == nil || errors.Is(err, fs.ErrNotExist) {
			break
		}
		time.Sleep(100 * time.Millisecond)
		err = os.Rename(from, to)
	}
	return err
}

// Recover finishes what a crash interrupted in In: between its two renames the folder is
// missing and the old one stands beside it.
func Recover(dir string) error {
	old := beside(dir, "old")
	if _, err := os.Lstat(dir); errors.Is(err, fs.ErrNotExist) {
		if err := os.Rename(old, dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	_ = os.RemoveAll(old) // as In does
	return os.RemoveAll(beside(dir, "next"))
}

// beside names a folder next to dir that a listing hides.
func beside(dir, role string) string {
	dir = filepath.Clean(dir)
	return filepath.Join(filepath.Dir(dir), "."+filepath.Base(dir)+"."+role)
}

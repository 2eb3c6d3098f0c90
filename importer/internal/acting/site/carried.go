package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// unpack lays the files that the program carries where Hugo can read them: in the user's cache, once
// for each version of them, or below temporary where there is no cache to write in.
func unpack(carried fs.FS, temporary string) (dir string, err error) {
	name, err := version(carried)
	if err != nil {
		return "", err
	}
	if cache, err := os.UserCacheDir(); err == nil && filepath.IsAbs(cache) {
		dir := filepath.Join(cache, "lagesbild", name)
		if whole(carried, dir) || renew(carried, dir) == nil && whole(carried, dir) {
			return dir, nil
		}
	}
	dir = filepath.Join(temporary, name)
	return dir, os.CopyFS(dir, carried)
}

// version is a name for the files, which other files do not have.
func version(carried fs.FS) (string, error) {
	sum := sha256.New()
	err := each(carried, func(path string, data []byte) error {
		one := sha256.Sum256(data)
		sum.Write([]byte(path + "\x00"))
		sum.Write(one[:])
		return nil
	})
	return hex.EncodeToString(sum.Sum(nil))[:16], err
}

// whole tells whether all the files are in the folder as they should be, and nothing else is. A cache is
// emptied by whoever needs room, and not always as a whole.
func whole(carried fs.FS, dir string) bool {
	left := 0
	err := each(carried, func(path string, data []byte) error {
		left++
		there, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(path)))
		if err == nil && !bytes.Equal(there, data) {
			err = fs.ErrInvalid
		}
		return err
	})
	if err != nil {
		return false
	}
	err = filepath.WalkDir(dir, func(_ string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			left--
		}
		return err
	})
	return err == nil && left == 0
}

// renew puts the files into the folder, all or none. Where another run was faster its folder stays.
func renew(carried fs.FS, dir string) error {
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return err
	}
	next, err := os.MkdirTemp(filepath.Dir(dir), "next-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(next)
	if err := os.CopyFS(filepath.Join(next, "new"), carried); err != nil {
		return err
	}
	if err := os.Rename(dir, filepath.Join(next, "old")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.Rename(filepath.Join(next, "new"), dir)
}

// each calls do for every file, in the order of their paths.
func each(files fs.FS, do func(path string, data []byte) error) error {
	return fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(files, path)
		if err != nil {
			return err
		}
		return do(path, data)
	})
}

package swap

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Disk is every operation by which a swap changes something. The tests have disks of their own,
// which are full, or die half-way.
type Disk interface {
	// Mkdir makes a folder and those it is in. It may be there already.
	Mkdir(path string) error
	// Write writes a file that does not exist.
	Write(path string, data []byte) error
	// Sync waits until the names in a folder are on the disk; if deep, until a file or all
	// that is in a folder is.
	Sync(path string, deep bool) error
	// Rename moves a file or folder to where there is none.
	Rename(from, to string) error
	// Exchange swaps two files or folders in one step. Some systems cannot: errors.ErrUnsupported.
	Exchange(a, b string) error
	// RemoveAll removes a file or folder, if it is there.
	RemoveAll(path string) error
}

// OS is the disk of the operating system.
type OS struct{}

func (OS) Mkdir(path string) error { return os.MkdirAll(path, 0o777) }

func (OS) Write(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// Sync of folders is not for every system (Windows has none), and there a swap is as safe as the
// system makes it.
func (OS) Sync(path string, deep bool) error {
	if !deep {
		syncNames(path)
		return nil
	}
	return filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			syncNames(name)
			return nil
		}
		f, err := os.OpenFile(name, os.O_RDWR, 0)
		if err != nil {
			return err
		}
		return errors.Join(f.Sync(), f.Close())
	})
}

func syncNames(folder string) {
	if f, err := os.Open(folder); err == nil {
		_ = f.Sync()
		f.Close()
	}
}

func (OS) Rename(from, to string) error {
	return patiently(func() error { return os.Rename(from, to) })
}

func (OS) Exchange(a, b string) error { return exchange(a, b) }

func (OS) RemoveAll(path string) error {
	return patiently(func() error { return os.RemoveAll(path) })
}

// patiently tries for a second what fails because somebody reads there: on Windows a folder
// cannot be moved meanwhile, and the development server reads twice a second.
func patiently(do func() error) error {
	err := do()
	for range 10 {
		if !Busy(err) {
			break
		}
		time.Sleep(100 * time.Millisecond)
		err = do()
	}
	return err
}

// replaceable tells what keeps a file or folder from being replaced: something that is
// read-only, or, on Windows, open in another program.
func replaceable(path string) error {
	return filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
		if name == path && errors.Is(err, fs.ErrNotExist) {
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

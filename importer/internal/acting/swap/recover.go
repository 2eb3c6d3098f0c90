package swap

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
)

// Recover completes the swap of home that was interrupted, or takes away what it had written
// if it had not come as far as to its journal. Of the folders also, everything that a swap
// leaves beside files is taken away.
func Recover(disk Disk, home string, also ...string) error {
	changes, err := read(home)
	if err != nil {
		return err
	}
	for _, c := range changes {
		if err := settle(disk, c); err != nil {
			return Unfinished{err}
		}
	}
	if len(changes) > 0 {
		if err := finish(disk, home, changes); err != nil {
			return err
		}
	}
	if file := journal(home); exists(file) { // torn
		if err := disk.RemoveAll(file); err != nil {
			return err
		}
	}
	return sweep(disk, home, also)
}

// Interrupted tells whether there is a swap of home that has been decided on and not completed.
func Interrupted(home string) bool {
	changes, err := read(home)
	return err == nil && len(changes) > 0
}

// settle makes a change that may have been made, or half of it. What somebody else has put there
// since is left as it is: it is newer.
func settle(disk Disk, c change) error {
	now, err := fingerprint(c.Path)
	next := beside(c.Path, next_)
	switch {
	case err != nil || now == c.New:
		return err
	case c.New != "" && !exists(next):
		return nil
	case now == c.Old:
		return apply(disk, c)
	case now == "": // between the two renames
		return disk.Rename(next, c.Path)
	}
	return nil
}

// sweep takes away what was written beside home, and beside files in folders.
func sweep(disk Disk, home string, folders []string) error {
	if err := clear(disk, followed(home)); err != nil {
		return err
	}
	for _, dir := range folders {
		entries, err := os.ReadDir(dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		for _, entry := range entries {
			if Leftover(entry.Name()) {
				if err := disk.RemoveAll(filepath.Join(dir, entry.Name())); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// What stands beside a file or folder: what is to come, what was, and the journal.
const (
	next_    = "next"
	old_     = "old"
	journal_ = "journal"
	mark     = ".lagesbild-"
)

// beside names what stands next to a path, so that it is on the same disk. A listing hides it.
func beside(path, role string) string {
	path = filepath.Clean(path)
	return filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+mark+role)
}

func journal(home string) string { return beside(home, journal_) }

// Leftover tells whether a file of that name is one that a swap writes beside others.
func Leftover(name string) bool {
	at := strings.LastIndex(name, mark)
	return at > 0 && name[0] == '.' && slices.Contains([]string{next_, old_, journal_}, name[at+len(mark):])
}

// clear removes what stands beside a path, where anything does.
func clear(disk Disk, path string) error {
	var errs []error
	for _, role := range []string{next_, old_} {
		if file := beside(path, role); exists(file) {
			errs = append(errs, disk.RemoveAll(file))
		}
	}
	return errors.Join(errs...)
}

// encode writes changes as the journal holds them: with paths relative to it, and a checksum on
// the last line, without which it does not count.
func encode(file string, changes []change) ([]byte, error) {
	relative := slices.Clone(changes)
	for i := range relative {
		path, err := filepath.Rel(filepath.Dir(file), relative[i].Path)
		if err != nil { // on another volume
			if path, err = filepath.Abs(relative[i].Path); err != nil {
				return nil, err
			}
		}
		relative[i].Path = filepath.ToSlash(path)
	}
	data, err := json.Marshal(relative)
	return append(append(data, '\n'), model.Checksum(data)...), err
}

// read reads the journal; nil where there is none, or where it is torn.
func read(home string) (changes []change, err error) {
	file := journal(home)
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	list, sum, _ := strings.Cut(string(data), "\n")
	if sum != model.Checksum([]byte(list)) {
		return nil, nil
	}
	if err := json.Unmarshal([]byte(list), &changes); err != nil {
		return nil, err
	}
	for i := range changes {
		path := filepath.FromSlash(changes[i].Path)
		if !filepath.IsAbs(path) {
			path = filepath.Join(filepath.Dir(file), path)
		}
		changes[i].Path = path
	}
	return changes, nil
}

// fingerprint tells contents apart: of a file, or of a folder with all that is in it. It is
// empty where there is nothing.
func fingerprint(path string) (string, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	if !info.IsDir() {
		data, err := os.ReadFile(path)
		return model.Checksum(data), err
	}
	var list strings.Builder
	root := os.DirFS(path)
	err = fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		list.WriteString(name + "\x00")
		if entry.IsDir() {
			return nil
		}
		data, err := fs.ReadFile(root, name)
		list.WriteString(model.Checksum(data) + "\x00")
		return err
	})
	return "folder-" + model.Checksum([]byte(list.String())), err
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// followed is where a path really is, so that what a link points to is replaced and not the link.
func followed(path string) string {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		return target
	}
	return path
}

package publish

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/schema"
)

// Published is what is public.
type Published struct {
	Index     model.Index
	Programme *model.Programme
}

// Damage is what is wrong with a published folder: somebody has changed it by hand, or another
// version of the program wrote it.
type Damage struct {
	Folder  string
	File    string       // path in the folder
	Pointer string       // where in the file, a JSON Pointer; empty for the file as a whole
	What    words.Phrase // what is wrong there, as the end of a sentence
}

func (d *Damage) Error() string { return d.Unwrap().Error() }

// Unwrap tells people what is wrong and what to do about it.
func (d *Damage) Unwrap() error {
	at := filepath.Join(d.Folder, filepath.FromSlash(d.File))
	if d.Pointer != "" {
		at += "#" + d.Pointer
	}
	return words.NewFault(nil, "fault.damaged", "File", at, "What", d.What, "Folder", d.Folder)
}

// Read reads what is public, and changes nothing; nil where nothing is yet. A folder that does not hold exactly what
// its index lists is a *Damage.
func Read(dir string) (*Published, error) {
	names, err := content(dir)
	if err != nil || len(names) == 0 {
		return nil, err
	}
	r := reader{dir: dir}
	var index model.Index
	data, err := r.read(indexFile)
	if err == nil {
		err = r.validate(indexFile, data)
	}
	if err == nil {
		err = json.Unmarshal(data, &index)
	}
	if err != nil {
		return nil, err
	}
	p := &model.Programme{Settings: index.Programme, FollowUps: index.FollowUps, Workbooks: index.Workbooks}
	for part := range inOrder(len(index.Files), func(n int) part { return r.listed(n, index.Files[n]) }) {
		if part.err != nil {
			return nil, part.err
		}
		if part.into != nil {
			part.into(p)
		}
	}
	known := map[string]bool{indexFile: true}
	for _, f := range index.Files {
		known[f.Path] = true
	}
	for _, name := range slices.Sorted(slices.Values(names)) {
		if !known[name] {
			return nil, r.damage(name, "damage.foreign")
		}
	}
	for _, l := range lists {
		if !known[l.file] {
			return nil, r.missing(l.file)
		}
	}
	return &Published{Index: index, Programme: p}, nil
}

// reader reads the files of a folder.
type reader struct{ dir string }

func (r reader) damage(file, key string, args ...any) error {
	return &Damage{Folder: r.dir, File: file, What: words.Say(key, args...)}
}

func (r reader) missing(file string) error { return r.damage(file, "damage.missing") }

func (r reader) read(file string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(r.dir, filepath.FromSlash(file)))
	if errors.Is(err, fs.ErrNotExist) {
		err = r.missing(file)
	}
	return data, err
}

// validate checks a public JSON file by its schema.
func (r reader) validate(file string, data []byte) error {
	err := schema.Validate(follows(file), data)
	var fault *schema.Fault
	if errors.As(err, &fault) {
		return &Damage{Folder: r.dir, File: file, Pointer: fault.Pointer, What: fault.What}
	}
	return err
}

// part is a file that has been read: what it adds to a programme, if anything, or what is wrong with it.
type part struct {
	into func(*model.Programme)
	err  error
}

// listed reads the file that is number n of the index's list. It was validated before it was written, so
// that its checksum is enough to know that it is sound; its schema tells where in a file the fault is.
func (r reader) listed(n int, f model.File) part {
	data, err := r.read(f.Path)
	if err != nil {
		return part{err: err}
	}
	if model.Checksum(data) == f.SHA256 {
		into, err := decode(f.Path, data)
		return part{into, err}
	}
	if follows(f.Path) != "" {
		if err := r.validate(f.Path, data); err != nil {
			return part{err: err}
		}
	}
	at := fmt.Sprintf("%s#/files/%d/sha256", indexFile, n)
	return part{err: r.damage(f.Path, "damage.another", "At", at)}
}

// decode reads a file, and tells how to add it to a programme; nil where it is no part of one.
func decode(file string, data []byte) (into func(*model.Programme), err error) {
	if follows(file) == "indicator" {
		return readIndicator(data)
	}
	if n := slices.IndexFunc(lists, func(l listFile) bool { return l.file == file }); n >= 0 {
		return lists[n].read(data)
	}
	return nil, nil
}

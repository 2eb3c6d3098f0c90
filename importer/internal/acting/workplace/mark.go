package workplace

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/mark"
	"lagesbild/importer/internal/reading/problem"
)

// Mark writes the marked copies of the given workbooks, or of all where none was given, beside
// them, in a language. It tells what it did with each.
func (c *Checked) Mark(lang string) (did []words.Phrase, err error) {
	files := c.given
	if len(files) == 0 {
		files = c.files
	}
	var errs []error
	for _, f := range files {
		one, err := c.mark(f, lang)
		if err == nil {
			did = append(did, one)
		}
		errs = append(errs, err)
	}
	return did, errors.Join(errs...)
}

func (c *Checked) mark(f file, lang string) (did words.Phrase, err error) {
	path := mark.Path(f.path)
	name := filepath.Base(path)
	again := path == f.path // the copy itself was checked: it gets new marks
	say := func(key string) words.Phrase { return words.Say(key, "Workbook", f.name, "Copy", name, "Path", path) }
	if mark.Refused(f.name, c.Problems) {
		return say("marked.unreadable"), nil
	}
	before, err := os.ReadFile(path)
	exists := err == nil
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return did, copyNotWritten(name, err)
	}
	state := mark.Look(before)
	// A note on the file as a whole, such as who saved it, is nothing to mend.
	if !slices.ContainsFunc(mark.About(f.name, c.Problems), func(p problem.Problem) bool { return p.Severity() != problem.Note || p.At.Sheet != "" }) {
		switch {
		case again, !exists:
			return say("marked.nothing"), nil
		case state == mark.Untouched:
			if err := os.Remove(path); err != nil {
				return did, copyNotWritten(name, err)
			}
			return say("marked.removed"), nil
		case state == mark.Foreign:
			return say("marked.foreign"), nil
		}
		return say("marked.left"), nil
	}
	switch {
	case exists && state == mark.Foreign:
		return did, words.NewFault(nil, "fault.copy_foreign", "Copy", name)
	case exists && state == mark.Touched && !again:
		return did, words.NewFault(nil, "fault.copy_touched", "Copy", name, "Path", words.Typed(path))
	}
	marked, err := mark.Copy(f.name, c.data[f.name], c.Problems, lang)
	if err != nil {
		return did, words.NewFault(err, "fault.not_marked", "Workbook", f.name)
	}
	if err := replaceFile(path, marked); err != nil {
		return did, copyNotWritten(name, err)
	}
	switch {
	case again:
		return say("marked.again"), nil
	case exists:
		return say("marked.replaced"), nil
	}
	return say("marked.written"), nil
}

func copyNotWritten(name string, err error) error {
	return words.NewFault(err, "fault.copy_not_written", "Copy", name)
}

// replaceFile writes a file under a name that listings of workbooks pass over, then renames it.
func replaceFile(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "~$*.tmp")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	if err := errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("writing %s: %w", filepath.Base(path), err)
	}
	return os.Rename(f.Name(), path)
}

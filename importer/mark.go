package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"lagesbild/importer/internal/reading/mark"
	"lagesbild/importer/internal/reading/problem"
)

// markAll writes the marked copies of workbooks beside them, and says what it did.
func (c *cli) markAll(w io.Writer, files []file, g gathered) error {
	var errs []error
	for _, f := range files {
		errs = append(errs, c.markOne(w, f, g.data[f.name], g.problems))
	}
	return errors.Join(errs...)
}

func (c *cli) markOne(w io.Writer, f file, data []byte, problems problem.List) error {
	say := func(sv, en string, args ...any) { fmt.Fprintf(w, c.say(sv, en)+"\n", args...) }
	path := mark.Path(f.path)
	name := filepath.Base(path)
	again := path == f.path // the copy itself was checked: it gets new marks
	if mark.Refused(f.name, problems) {
		say("%s går inte att märka: den kunde inte läsas.", "%s cannot be marked: it could not be read.", f.name)
		return nil
	}
	before, err := os.ReadFile(path)
	exists := err == nil
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return copyNotWritten(name, err)
	}
	state := mark.Look(before)
	// A note on the file as a whole, such as who saved it, is nothing to mend.
	if !slices.ContainsFunc(mark.About(f.name, problems), func(p problem.Problem) bool { return p.Severity() != problem.Note || p.At.Sheet != "" }) {
		switch {
		case again, !exists:
			say("Inget att rätta i %s: ingen kopia har skrivits.", "Nothing to mend in %s: no copy was written.", f.name)
		case state == mark.Untouched:
			if err := os.Remove(path); err != nil {
				return copyNotWritten(name, err)
			}
			say("Inget att rätta i %s: den gamla kopian %s är borttagen.", "Nothing to mend in %s: the old copy %s has been removed.", f.name, name)
		default:
			say("Inget att rätta i %s. %s ligger kvar, eftersom någon har sparat den.", "Nothing to mend in %s. %s is left where it is, as somebody has saved it.", f.name, name)
		}
		return nil
	}
	switch {
	case exists && state == mark.Foreign:
		return fault{
			sv: name + " finns redan och är ingen märkt kopia. Ge den ett annat namn och försök igen",
			en: name + " exists already and is no marked copy. Give it another name and try again",
		}
	case exists && state == mark.Touched && !again:
		return fault{
			sv: fmt.Sprintf("%s har sparats av någon sedan den skrevs, och skrivs inte över. Har du rättat i den: kontrollera den med lagesbild check %[2]s --mark. Annars: ta bort den och försök igen", name, quoted(path)),
			en: fmt.Sprintf("%s has been saved by somebody since it was written, and is not overwritten. If you have mended it: check it with lagesbild check %[2]s --mark. Otherwise: remove it and try again", name, quoted(path)),
		}
	}
	marked, err := mark.Copy(f.name, data, problems, c.lang)
	if err != nil {
		return fault{sv: f.name + " gick inte att märka. Öppna den i Excel, spara den och försök igen",
			en: f.name + " could not be marked. Open it in Excel, save it and try again", err: err}
	}
	if err := replaceFile(path, marked); err != nil {
		return copyNotWritten(name, err)
	}
	switch {
	case again:
		say("Märkt på nytt: %s", "Marked again: %s", path)
	case exists:
		say("Märkt kopia: %s (den gamla är ersatt)", "Marked copy: %s (the old one is replaced)", path)
	default:
		say("Märkt kopia: %s", "Marked copy: %s", path)
	}
	return nil
}

func copyNotWritten(name string, err error) error {
	return fault{
		sv:  name + " kunde inte skrivas. Är den öppen i Excel, eller får du inte skriva i mappen?",
		en:  name + " could not be written. Is it open in Excel, or may you not write in the folder?",
		err: err,
	}
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

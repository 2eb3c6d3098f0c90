// Package workplace is what can be done with the folder of a site: check its workbooks, take new
// ones in, renew what is public, build the pages, and complete what an interrupted run had begun.
// It has no flags and prints nothing; what it returns are values, and faults for people.
//
//	change, err := place.Change()
//	defer change.Close()
//	checked, err := change.Check(files, "", false)
//	if sound, ok := checked.Sound(); ok {
//		result, err := change.Publish(sound)
//		pages, err := change.Website(sound, destination, "")
//	}
package workplace

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/rogpeppe/go-internal/lockedfile"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/words"
)

// Workplace is the folder of a site.
type Workplace struct {
	Dir      string
	Carried  fs.FS // what the program carries, that files of the site's own may stand in for; nil for nothing
	Disk     swap.Disk
	Build    Builder    // builds the pages
	Progress func(Step) // is told what takes time; may be nil
}

// Builder builds the pages of the site in the folder source into an empty folder; what they place
// lies in the folder views. baseURL may be
// empty, which means the one in the site's settings.
type Builder func(source, views, destination, baseURL string) error

// Step is something that takes time. Nothing is being done where it says nothing.
type Step struct {
	Doing   words.Phrase
	Waiting bool // for another run of the program, and not at work
}

func (w *Workplace) Spreadsheets() string { return filepath.Join(w.Dir, "data", "spreadsheets") }
func (w *Workplace) Published() string    { return filepath.Join(w.Dir, "data", "published") }
func (w *Workplace) Public() string       { return filepath.Join(w.Dir, "public") }

// LockFile is held by whoever changes something in the folder, and shared by those who only look.
func (w *Workplace) LockFile() string { return filepath.Join(w.Dir, "data", ".lagesbild.lock") }

// IsSite tells whether there is a site in the folder.
func (w *Workplace) IsSite() bool {
	_, err := os.Stat(filepath.Join(w.Dir, "hugo.toml"))
	return err == nil
}

// NoSite is why there is no site in the folder; nil where there is one.
func (w *Workplace) NoSite() error {
	if w.IsSite() {
		return nil
	}
	dir, err := filepath.Abs(w.Dir)
	return words.NewFault(err, "fault.no_site", "Folder", dir)
}

// doing tells what is being done from now on.
func (w *Workplace) doing(key string, args ...any) { w.step(Step{Doing: words.Say(key, args...)}) }

// done tells that it is over.
func (w *Workplace) done() { w.step(Step{}) }

func (w *Workplace) step(s Step) {
	if w.Progress != nil {
		w.Progress(s)
	}
}

// waiting tells that another run may be waited for, until over is called.
func (w *Workplace) waiting() (over func()) {
	w.step(Step{Doing: words.Say("progress.waiting"), Waiting: true})
	return w.done
}

// Look is a look at the site while nobody changes it.
type Look struct {
	*Workplace
	unlock func()
}

// Close lets others change the site again.
func (l *Look) Close() { l.unlock() }

// Look keeps runs that change something out of the site until it is closed, and changes nothing
// itself. What an interrupted run left cannot be looked at.
func (w *Workplace) Look() (*Look, error) {
	defer w.waiting()()
	l := &Look{Workplace: w, unlock: func() {}}
	lock, err := lockedfile.Open(w.LockFile())
	switch {
	case err == nil:
		l.unlock = func() { lock.Close() }
	case !errors.Is(err, fs.ErrNotExist): // where there is none nobody has changed anything yet
		return nil, words.NewFault(err, "fault.lock_unreadable", "File", w.LockFile())
	}
	if swap.Interrupted(w.Published()) {
		l.Close()
		return nil, words.NewFault(nil, "fault.interrupted")
	}
	return l, nil
}

// Change is work that changes the site, which no other run sees until it is done.
type Change struct {
	Look
	Completed bool // an earlier run had been interrupted, and has been completed
}

// Change keeps other runs out of the site until it is closed, and completes what one that was
// interrupted had begun. It waits for a run that is under way.
func (w *Workplace) Change() (*Change, error) {
	defer w.waiting()()
	unlock, err := lockedfile.MutexAt(w.LockFile()).Lock()
	if err != nil {
		return nil, unwritten(words.Say("what.data_folder"), err, nothingChanged)
	}
	c := &Change{Look: Look{w, unlock}, Completed: swap.Interrupted(w.Published())}
	if err := swap.Recover(w.Disk, w.Published(), w.Spreadsheets()); err != nil {
		unlock()
		return nil, unwritten(words.Say("what.interrupted_run"), err, nothingChanged)
	}
	return c, nil
}

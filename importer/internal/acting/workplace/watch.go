package workplace

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"

	"lagesbild/importer/internal/ground/words"
)

// Watch tells when something that the site is made of has been saved.
type Watch struct {
	place   *Workplace
	watcher *fsnotify.Watcher
	seen    []string
}

// looks are what a site is made of beside its workbooks, of which it needs none.
var looks = []string{"assets", "content", "i18n", "layouts", "static", "hugo.toml"}

// Watch begins to watch the workbooks, and what else the site has of its own, as they are now.
func (w *Workplace) Watch() (*Watch, error) {
	watcher, err := fsnotify.NewWatcher()
	if err == nil {
		err = watcher.Add(w.Spreadsheets())
	}
	if err != nil {
		return nil, words.NewFault(err, "fault.not_watched", "Folder", w.Spreadsheets())
	}
	watch := &Watch{place: w, watcher: watcher}
	watch.seen, _, _ = watch.state()
	return watch, nil
}

// Close ends the watch.
func (w *Watch) Close() { w.watcher.Close() }

// settle is how long a folder must be still before it is read: Excel saves in several steps.
const settle = 150 * time.Millisecond

// Run calls saved whenever something has been saved, with the name of the last file, and failed
// with what keeps it from seeing that, until ctx ends
// or the watch is closed.
func (w *Watch) Run(ctx context.Context, saved func(last string), failed func(error)) {
	still := time.NewTimer(settle)
	for {
		select {
		case <-ctx.Done():
			return
		case _, open := <-w.watcher.Events:
			if !open {
				return
			}
			still.Reset(settle)
		case err, open := <-w.watcher.Errors:
			if !open {
				return
			}
			failed(words.NewFault(err, "fault.not_watched", "Folder", w.place.Spreadsheets()))
		case <-still.C:
			now, last, err := w.state()
			if err == nil && slices.Equal(w.seen, now) {
				continue // only leftovers came and went
			}
			w.seen = now
			if err != nil {
				failed(err)
			} else {
				saved(last)
			}
		}
	}
}

// state tells what the site is made of apart from what it was: name, size and time of each file. newest
// names the one that was saved last. Folders that are new are watched from now on.
func (w *Watch) state() (state []string, newest string, err error) {
	files, _, err := w.place.workbooks()
	var last time.Time
	add := func(name string, info fs.FileInfo) {
		if info.ModTime().After(last) {
			last, newest = info.ModTime(), name
		}
		state = append(state, fmt.Sprint(name, info.Size(), info.ModTime().UnixNano()))
	}
	for _, file := range files {
		if info, err := os.Stat(file.path); err == nil { // or it went away in between: the next event tells
			add(file.name, info)
		}
	}
	_ = w.watcher.Add(w.place.Dir)
	for _, name := range looks {
		_ = filepath.WalkDir(filepath.Join(w.place.Dir, name), func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return nil // most sites lack most of them
			}
			if entry.IsDir() {
				return w.watcher.Add(path)
			}
			if info, err := entry.Info(); err == nil {
				add(entry.Name(), info)
			}
			return nil
		})
	}
	return state, newest, err
}

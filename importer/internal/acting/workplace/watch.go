package workplace

import (
	"context"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"

	"lagesbild/importer/internal/ground/words"
)

// Watch tells when workbooks have been saved.
type Watch struct {
	place   *Workplace
	watcher *fsnotify.Watcher
	seen    []string
}

// Watch begins to watch the workbooks as they are now.
func (w *Workplace) Watch() (*Watch, error) {
	watcher, err := fsnotify.NewWatcher()
	if err == nil {
		err = watcher.Add(w.Spreadsheets())
	}
	if err != nil {
		return nil, words.NewFault(err, "fault.not_watched", "Folder", w.Spreadsheets())
	}
	watch := &Watch{place: w, watcher: watcher}
	watch.seen, _, _ = w.state()
	return watch, nil
}

// Close ends the watch.
func (w *Watch) Close() { w.watcher.Close() }

// settle is how long a folder must be still before it is read: Excel saves in several steps.
const settle = 400 * time.Millisecond

// Run calls saved whenever workbooks have been saved, with the name of the last one, and failed
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
			now, last, err := w.place.state()
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

// state tells the workbooks apart from what they were: name, size and time of each. newest names
// the one that was saved last.
func (w *Workplace) state() (state []string, newest string, err error) {
	files, _, err := w.workbooks()
	var last time.Time
	for _, file := range files {
		info, err := os.Stat(file.path)
		if err != nil {
			continue // it went away in between: the next event tells
		}
		if info.ModTime().After(last) {
			last, newest = info.ModTime(), file.name
		}
		state = append(state, fmt.Sprint(file.name, info.Size(), info.ModTime().UnixNano()))
	}
	return state, newest, err
}

package workplace

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/words"
)

// Website builds the site of what has been published into the folder destination, as a whole or not at
// all: whatever was there before stays until the new site is complete. It returns the number of
// pages.
func (c *Change) Website(s *Sound, destination, baseURL string) (pages int, err error) {
	defer c.done()
	c.doing("progress.building")
	if destination, err = filepath.Abs(destination); err != nil {
		return 0, words.NewFault(err, "fault.unusable", "Folder", destination)
	}
	pages, err = c.website(s, destination, baseURL)
	switch {
	case err == nil, errors.As(err, new(*words.Fault)):
		return pages, err
	case swap.Full(err), swap.ReadOnly(err), errors.Is(err, fs.ErrPermission), errors.As(err, new(swap.Unfinished)):
		return 0, unwritten(words.Say("what.site"), err, oldSiteStays)
	}
	return 0, notBuilt(err)
}

// notBuilt tells what Hugo says is wrong.
func notBuilt(err error) error {
	return &words.Fault{What: words.Say("fault.not_built"), Cause: err, Then: words.Say("fault.not_built_then")}
}

func (c *Change) website(sound *Sound, destination, baseURL string) (pages int, err error) {
	if err := swap.Recover(c.Disk, destination); err != nil { // what an interrupted build left
		return 0, err
	}
	if err := Usable(destination); err != nil {
		return 0, err
	}
	s := swap.Begin(c.Disk, destination)
	defer s.Cancel()
	next, err := s.EmptyFolder(destination)
	if err != nil {
		return 0, err
	}
	views, remove, err := TemporaryViews()
	if err != nil {
		return 0, err
	}
	defer remove()
	if err := c.LayOut(sound, views); err != nil {
		return 0, err
	}
	if err := c.Build(c.Dir, views, next, baseURL); err != nil {
		return 0, err
	}
	if pages, err = count(next); err != nil {
		return 0, err
	}
	if err := s.Commit(); err != nil {
		return pages, err
	}
	return pages, c.remember(sound.standIns)
}

// Usable refuses a folder that no site can be built in: one that holds something else. All of it
// will be replaced, so it may not exist yet, be empty, or hold a site that was built before.
func Usable(destination string) error {
	entries, err := os.ReadDir(destination)
	switch {
	case errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0:
		return nil
	case err != nil:
		return words.NewFault(err, "fault.unusable", "Folder", destination)
	}
	if _, err := os.Stat(filepath.Join(destination, "data", "index.json")); err != nil {
		return words.NewFault(nil, "fault.foreign_folder", "Folder", destination)
	}
	return nil
}

func count(dir string) (pages int, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && filepath.Ext(path) == ".html" {
			pages++
		}
		return err
	})
	return pages, err
}

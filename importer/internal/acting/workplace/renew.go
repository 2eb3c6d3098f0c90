package workplace

import (
	"cmp"
	"errors"
	"path/filepath"
	"slices"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/publish"
)

// placing has a swap put the given workbooks in place, with replaced taken away.
func (c *Change) placing(checked *Checked, replaced string) func(*swap.Swap) error {
	return func(s *swap.Swap) error {
		byName := slices.SortedFunc(slices.Values(checked.given), func(a, b file) int { return cmp.Compare(a.name, b.name) })
		goes := replaced != ""
		replaced := filepath.Base(replaced)
		for _, f := range byName {
			if err := s.File(filepath.Join(c.Spreadsheets(), f.name), checked.data[f.name]); err != nil {
				return unwritten(f.name, err, nothingChanged)
			}
			goes = goes && f.name != replaced
		}
		if goes {
			s.Remove(filepath.Join(c.Spreadsheets(), replaced))
		}
		return nil
	}
}

// Publish writes data/published as the workbooks say, file by file as each is made, together with
// the workbooks that are taken in: all of it or nothing.
func (c *Change) Publish(s *Sound) (publish.Result, error) {
	defer c.done()
	c.doing("progress.writing")
	swapping := swap.Begin(c.Disk, c.Published())
	defer swapping.Cancel()
	if s.stage != nil {
		if err := s.stage(swapping); err != nil {
			return publish.Result{}, err
		}
	}
	result, err := c.write(swapping, s)
	switch {
	case err == nil:
		return result, nil
	case errors.As(err, new(publish.Invalid)):
		return publish.Result{}, words.NewFault(err, "fault.nothing_made")
	}
	return publish.Result{}, unwritten("data/published", err, nothingChanged)
}

func (c *Change) write(swapping *swap.Swap, s *Sound) (result publish.Result, err error) {
	w, err := publish.NewWriter(func(dir string) (publish.Put, error) {
		folder, err := swapping.Folder(dir)
		if err != nil {
			return nil, err
		}
		return folder.Put, nil
	}, c.Published())
	if err != nil {
		return result, err
	}
	if s.made, err = publish.Make(s.programme, w.Put); err != nil {
		return result, err
	}
	if result, err = w.End(); err != nil {
		return result, err
	}
	return result, swapping.Commit()
}

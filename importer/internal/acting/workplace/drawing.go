package workplace

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Drawing is a site that is built again and again to be looked at on this machine. Nothing of it is kept.
type Drawing struct {
	place   *Workplace
	baseURL string
	root    string
	edition int
	dir     string // the last that was whole
}

// Drawing makes room for the site as it will be at an address, until Remove is called.
func (w *Workplace) Drawing(baseURL string) (*Drawing, error) {
	root, err := os.MkdirTemp("", "lagesbild-")
	return &Drawing{place: w, baseURL: baseURL, root: root}, err
}

// Remove takes away all that was drawn.
func (d *Drawing) Remove() { os.RemoveAll(d.root) }

// Dir is where the site lies as it was drawn last; empty while there is none.
func (d *Drawing) Dir() string { return d.dir }

// Done tells whether there is anything to look at.
func (d *Drawing) Done() bool { return d.dir != "" }

// Draw builds the site of what the workbooks say. Where it fails what was drawn before stays.
func (d *Drawing) Draw(s *Sound) error {
	return d.draw(func(views string) error { return d.place.LayOut(s, views) })
}

// Published is Draw of what is public, if anything is.
func (d *Drawing) Published() error {
	err := d.draw(d.place.LayOutPublished)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func (d *Drawing) draw(layOut func(views string) error) error {
	views, remove, err := TemporaryViews()
	if err != nil {
		return err
	}
	defer remove()
	if err := layOut(views); err != nil {
		return err
	}
	d.edition++
	dir := filepath.Join(d.root, fmt.Sprint(d.edition))
	if err := os.Mkdir(dir, 0o777); err != nil {
		return err
	}
	if err := d.place.Build(d.place.Dir, views, dir, d.baseURL); err != nil {
		os.RemoveAll(dir)
		return notBuilt(err)
	}
	// The one before may still be read from.
	os.RemoveAll(filepath.Join(d.root, fmt.Sprint(d.edition-2)))
	d.dir = dir
	return nil
}

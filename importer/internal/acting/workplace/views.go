package workplace

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/pelletier/go-toml/v2"

	"lagesbild"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/markup"
	"lagesbild/importer/internal/telling/publish"
	"lagesbild/importer/internal/telling/view"
)

// languages lists the languages of the site, as its settings have them.
func (w *Workplace) languages() ([]string, error) {
	data, err := os.ReadFile(filepath.Join(w.Dir, "hugo.toml"))
	if err != nil {
		return nil, err
	}
	var settings struct {
		Languages map[string]any `toml:"languages"`
	}
	if err := toml.Unmarshal(data, &settings); err != nil {
		return nil, fmt.Errorf("hugo.toml: %w", err)
	}
	if len(settings.Languages) == 0 {
		return []string{model.Original}, nil
	}
	return slices.Sorted(maps.Keys(settings.Languages)), nil
}

// LayOut writes what the pages of the site place, in each of its languages, to the folder views.
// What has been published is laid out. Words and partials of the site win over those of the program.
func (w *Workplace) LayOut(s *Sound, views string) error { return w.layOut(s.programme, s.made, views) }

// LayOutPublished is LayOut of what is public, for where the workbooks have an error. Where nothing is
// public the error is fs.ErrNotExist.
func (w *Workplace) LayOutPublished(views string) error {
	public, err := w.public()
	if err != nil {
		return err
	}
	if public == nil {
		return fs.ErrNotExist
	}
	made, err := publish.Make(public.Programme, func(string, []byte) error { return nil })
	if err != nil {
		return err
	}
	return w.layOut(public.Programme, made, views)
}

func (w *Workplace) layOut(p *model.Programme, made *publish.Made, views string) error {
	languages, err := w.languages()
	if err != nil {
		return err
	}
	own := os.DirFS(w.Dir)
	set := words.Carried().With(own)
	for _, lang := range languages {
		said, err := set.In(lang)
		if err != nil {
			return err
		}
		renderer, err := markup.New(said, own, lagesbild.Files)
		if err != nil {
			return err
		}
		if err := renderer.Write(filepath.Join(views, lang), view.Pages(p, made.Computed, made.Index, said)); err != nil {
			return err
		}
	}
	return nil
}

// TemporaryViews makes room for views, until remove is called.
func TemporaryViews() (views string, remove func(), err error) {
	dir, err := os.MkdirTemp("", "lagesbild-")
	return filepath.Join(dir, "views"), func() { os.RemoveAll(dir) }, err
}

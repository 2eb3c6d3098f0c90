package site

import (
	_ "embed"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"lagesbild"
)

// Config is the settings of a site's folder.
const Config = "hugo.toml"

// base is the settings that every site has, unless its own say something else.
//
//go:embed base.toml
var base []byte

// mount writes the settings of the program, and those that tell Hugo where things are, beside the views,
// and gives the files of settings as Hugo wants them, the one that wins last. The site's own is given by
// its name, since Hugo looks for it in the site's folder, passes over what it does not find, and parts
// names at commas.
//
// What the program carries is a module to Hugo: a file of the same name in the site's folder wins, and
// words do one by one. Its texts in a language that the site does not have are left out, since Hugo takes
// such a file for a page more. What is public lies at /data/ as it is.
func mount(views string) (config string, err error) {
	type place struct {
		Source string   `toml:"source"`
		Target string   `toml:"target"`
		Files  []string `toml:"files,omitempty"`
	}
	type carried struct {
		Path   string  `toml:"path"`
		Mounts []place `toml:"mounts"`
	}
	var settings struct {
		ThemesDir string `toml:"themesDir"`
		Module    struct {
			Imports []carried `toml:"imports"`
			Mounts  []place   `toml:"mounts"`
		} `toml:"module"`
	}
	if views, err = filepath.Abs(views); err != nil {
		return "", err
	}
	dir, err := unpack(lagesbild.Files, filepath.Dir(views))
	if err != nil {
		return "", err
	}
	foreign, err := foreignTexts(views)
	if err != nil {
		return "", err
	}
	own, theirs := &settings.Module.Mounts, carried{Path: filepath.Base(dir)}
	settings.ThemesDir = filepath.ToSlash(filepath.Dir(dir))
	for _, folder := range []string{"content", "layouts", "assets", "i18n", "static"} {
		*own = append(*own, place{Source: folder, Target: folder})
		theirs.Mounts = append(theirs.Mounts, place{Source: folder, Target: folder})
	}
	theirs.Mounts[0].Files = foreign
	settings.Module.Imports = []carried{theirs}
	*own = append(*own, place{Source: "data/published", Target: "static/data"},
		place{Source: filepath.ToSlash(views), Target: "assets/views"})
	data, err := toml.Marshal(settings)
	if err != nil {
		return "", err
	}
	var files []string
	for _, file := range []struct {
		ending string
		data   []byte
	}{{".base.toml", base}, {".toml", data}} {
		files = append(files, views+file.ending)
		if err := os.WriteFile(views+file.ending, file.data, 0o666); err != nil {
			return "", err
		}
	}
	return strings.Join([]string{files[0], Config, files[1]}, ","), nil
}

// foreignTexts are the patterns of texts that the program carries in languages that have no views, as Hugo
// wants what a mount leaves out.
func foreignTexts(views string) (patterns []string, err error) {
	texts, err := fs.Glob(lagesbild.Files, "content/_index.*.md")
	for _, text := range texts {
		lang := strings.Split(path.Base(text), ".")[1]
		if _, err := os.Stat(filepath.Join(views, lang)); err != nil {
			patterns = append(patterns, "! **."+lang+".md")
		}
	}
	return patterns, err
}

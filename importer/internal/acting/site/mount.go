package site

import (
	"os"
	"path/filepath"

	"github.com/pelletier/go-toml/v2"
)

// Config is the settings of a site's folder.
const Config = "hugo.toml"

// mount writes the settings that tell Hugo where things are, beside the views, and gives both files
// of settings as Hugo wants them: the site's own by its name, since Hugo looks for it in the site's
// folder, passes over what it does not find, and parts names at commas; and those. What is public
// lies at /data/ as it is.
func mount(views string) (config string, err error) {
	type place struct {
		Source string `toml:"source"`
		Target string `toml:"target"`
	}
	var settings struct {
		Module struct {
			Mounts []place `toml:"mounts"`
		} `toml:"module"`
	}
	for _, folder := range []string{"content", "layouts", "assets", "i18n", "static"} {
		settings.Module.Mounts = append(settings.Module.Mounts, place{folder, folder})
	}
	if views, err = filepath.Abs(views); err != nil {
		return "", err
	}
	settings.Module.Mounts = append(settings.Module.Mounts,
		place{"data/published", "static/data"}, place{filepath.ToSlash(views), "assets/views"})
	data, err := toml.Marshal(settings)
	if err != nil {
		return "", err
	}
	file := filepath.Clean(views) + ".toml"
	return Config + "," + file, os.WriteFile(file, data, 0o666)
}

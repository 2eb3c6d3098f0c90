package tests

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
)

// Every partial is placed by some template, or by the program. (Hugo's own list of unused templates differs from one
// build to the next.)
func TestPartialsAreUsed(t *testing.T) {
	layouts := os.DirFS("../layouts")
	var all strings.Builder
	var partials []string
	err := fs.WalkDir(layouts, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if partial, ok := strings.CutPrefix(name, "_partials/"); ok && path.Ext(name) != "" {
			partials = append(partials, partial)
		}
		data, err := fs.ReadFile(layouts, name)
		all.Write(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	// The program itself makes tables and charts by some of them.
	made, err := os.ReadFile("../importer/internal/telling/markup/markup.go")
	if err != nil {
		t.Fatal(err)
	}
	all.Write(made)
	if len(partials) == 0 {
		t.Fatal("there are no partials")
	}
	for _, partial := range partials {
		if !strings.Contains(all.String(), `"`+partial+`"`) {
			t.Errorf("no template places layouts/_partials/%s", partial)
		}
	}
}

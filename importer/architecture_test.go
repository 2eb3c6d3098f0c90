package main

import (
	"go/build"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "lagesbild/importer/internal/"

// below are the groups of packages that each group may import, besides itself.
var below = map[string][]string{
	"ground":  {},
	"reading": {"ground"},
	"telling": {"ground", "reading/sheets", "reading/problem"},
	"acting":  {"ground", "reading", "telling"},
}

// TestArrowsPointDown holds the imports against the folders: from acting over telling and reading
// to the ground, and never back up. Tests may look anywhere.
func TestArrowsPointDown(t *testing.T) {
	err := filepath.WalkDir("internal", func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() || d.Name() == "testdata" {
			return err
		}
		p, err := build.ImportDir(dir, 0)
		if _, none := err.(*build.NoGoError); none {
			return nil
		} else if err != nil {
			return err
		}
		own, _ := filepath.Rel("internal", dir)
		group, _, _ := strings.Cut(filepath.ToSlash(own), "/")
		allowed, known := below[group]
		if !known {
			t.Errorf("%s belongs to no group", own)
		}
		for _, path := range p.Imports {
			other, ours := strings.CutPrefix(path, module)
			if !ours || strings.HasPrefix(other, group+"/") {
				continue
			}
			if !slices.ContainsFunc(allowed, func(a string) bool { return other == a || strings.HasPrefix(other, a+"/") }) {
				t.Errorf("%s imports %s, which lies above or beside it", own, other)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

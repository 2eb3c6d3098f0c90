// Package tests looks at the product from outside: it compiles the program, has it build the
// default site from copies of the tree, and that of a municipality which does not exist, and reads what the public gets. It imports none of the
// program's packages, so that it cannot share their mistakes.
package tests

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// tree is the tree that is tested.
const tree = ".."

// sources are what a site is built from.
var sources = []string{"assets", "content", "data", "i18n", "layouts", "static", "hugo.toml"}

// What TestMain makes: the program, the default site three times, and Exempelkommun's.
var (
	program   string // path of the compiled program
	first     build  // from the tree as it is
	second    build  // from its workbooks alone, in another folder: no earlier import to lean on
	beneath   build  // as first, for an address with a path
	example   build  // of Exempelkommun: two programmes, and one of everything
	builds    = []*build{&first, &beneath, &example}
	sites     = []*build{&first, &example}
	elsewhere = "https://example.org/trygghet/"
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "lagesbild-tests-")
	if err == nil {
		defer os.RemoveAll(dir)
		err = prepare(dir)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

func prepare(dir string) error {
	program = filepath.Join(dir, "lagesbild")
	if out, err := exec.Command("go", "build", "-o", program, "../importer").CombinedOutput(); err != nil {
		return fmt.Errorf("go build ../importer: %w\n%s", err, out)
	}
	one, two := filepath.Join(dir, "one"), filepath.Join(dir, "two")
	for _, site := range []string{one, two} {
		if err := copySite(site); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(filepath.Join(two, "data", "published")); err != nil {
		return err
	}
	exempel := filepath.Join(dir, "exempel")
	if _, err := lagesbild("new", "--example", exempel); err != nil {
		return err
	}
	return errors.Join(
		example.make(exempel, "public", ""),
		first.make(one, "public", ""),
		second.make(two, "public", ""),
		beneath.make(one, "beneath", elsewhere),
	)
}

// copySite copies what a site is built from into a new folder.
func copySite(dir string) error {
	for _, name := range sources {
		from, to := filepath.Join(tree, name), filepath.Join(dir, name)
		info, err := os.Stat(from)
		switch {
		case err != nil:
			return err
		case info.IsDir():
			err = os.CopyFS(to, os.DirFS(from))
		default:
			err = copyFile(to, from)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func copyFile(to, from string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o666)
}

// lagesbild runs the program and gives what it printed. What it says on a failure is in the error.
func lagesbild(args ...string) (string, error) {
	out, err := exec.Command(program, args...).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("lagesbild %q: %w\n%s", args, err, out)
	}
	return string(out), nil
}

// files reads every file below a folder, by path with forward slashes.
func files(dir string) (map[string]string, error) {
	all := map[string]string{}
	root := os.DirFS(dir)
	err := fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, path)
		all[path] = string(data)
		return err
	})
	return all, err
}

// sameFiles fails for every file that is not the same in two folders.
func sameFiles(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	for path, data := range want {
		other, ok := got[path]
		if !ok {
			t.Errorf("%s: %s is missing", what, path)
		} else if other != data {
			t.Errorf("%s: %s differs at %s", what, path, difference(other, data))
		}
	}
	for path := range got {
		if _, ok := want[path]; !ok {
			t.Errorf("%s: %s should not be there", what, path)
		}
	}
}

// difference shows where two texts part.
func difference(got, want string) string {
	at := 0
	for at < min(len(got), len(want)) && got[at] == want[at] {
		at++
	}
	around := func(s string) string { return s[max(0, at-40):min(len(s), at+40)] }
	return fmt.Sprintf("byte %d: %q, want %q", at, around(got), around(want))
}

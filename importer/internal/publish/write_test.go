package publish

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

// holds checks that a folder holds exactly these files, with nothing left beside it.
func holds(t *testing.T, dir string, want map[string][]byte) {
	t.Helper()
	got, err := content(dir)
	if err != nil || !maps.EqualFunc(got, want, bytes.Equal) {
		t.Errorf("%s holds %v (%v), want %v", dir, slices.Sorted(maps.Keys(got)), err, slices.Sorted(maps.Keys(want)))
	}
	beside, err := os.ReadDir(filepath.Dir(dir))
	if err != nil || len(beside) != 1 {
		t.Errorf("left beside %s: %v (%v)", dir, beside, err)
	}
}

func write(t *testing.T, dir string, files map[string][]byte) Result {
	t.Helper()
	r, err := Write(dir, files)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "published")
	first := map[string][]byte{"a.json": []byte("1"), "b/c.json": []byte("2"), "b/d/e.csv": []byte("3")}
	if r := write(t, dir, first); !reflect.DeepEqual(r, Result{Written: []string{"a.json", "b/c.json", "b/d/e.csv"}}) {
		t.Errorf("first: %+v", r)
	}
	holds(t, dir, first)

	second := map[string][]byte{"a.json": []byte("1"), "b/c.json": []byte("22"), "f.json": []byte("4")}
	if r := write(t, dir, second); !reflect.DeepEqual(r, Result{Written: []string{"b/c.json", "f.json"}, Unchanged: []string{"a.json"}, Removed: []string{"b/d/e.csv"}}) {
		t.Errorf("second: %+v", r)
	}
	holds(t, dir, second)
}

// Files that already are what they should be are not touched, nor is the folder.
func TestWriteSame(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "published")
	files := map[string][]byte{"a.json": []byte("1"), "b/c.json": []byte("2")}
	write(t, dir, files)
	then := time.Date(2021, 12, 31, 12, 0, 0, 0, time.UTC)
	paths := []string{dir, filepath.Join(dir, "a.json"), filepath.Join(dir, "b"), filepath.Join(dir, "b", "c.json")}
	for _, path := range paths {
		if err := os.Chtimes(path, then, then); err != nil {
			t.Fatal(err)
		}
	}
	if r := write(t, dir, files); !reflect.DeepEqual(r, Result{Unchanged: []string{"a.json", "b/c.json"}}) {
		t.Errorf("%+v", r)
	}
	for _, path := range paths {
		if info, err := os.Stat(path); err != nil || !info.ModTime().Equal(then) {
			t.Errorf("%s was touched (%v)", path, err)
		}
	}
}

// What cannot be replaced stays as it is, with all that lies beside it.
func TestWriteReadOnly(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "published")
	files := map[string][]byte{"a.json": []byte("1"), "b/c.json": []byte("2")}
	write(t, dir, files)
	locked := filepath.Join(dir, "b", "c.json")
	if err := os.Chmod(locked, 0o444); err != nil {
		t.Fatal(err)
	}
	_, err := Write(dir, map[string][]byte{"a.json": []byte("11")})
	if !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), locked) {
		t.Errorf("got %v", err)
	}
	holds(t, dir, files)
}

// A folder where a file is to be written cannot be made: nothing changes.
func TestWriteFails(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "published")
	files := map[string][]byte{"a.json": []byte("1")}
	write(t, dir, files)
	if _, err := Write(dir, map[string][]byte{"a.json": []byte("2"), "b": nil, "b/c.json": []byte("3")}); err == nil {
		t.Error("a file that is also a folder was written")
	}
	holds(t, dir, files)
}

// What a crash left is taken care of by whoever comes next, reader or writer.
func TestAfterCrash(t *testing.T) {
	old, err := Build(example())
	if err != nil {
		t.Fatal(err)
	}
	for name, crash := range map[string]func(t *testing.T, dir, next, aside string){
		"while filling": func(t *testing.T, dir, next, aside string) {
			write(t, dir, old)
			write(t, next, map[string][]byte{"half": []byte("written")})
		},
		"between the renames": func(t *testing.T, dir, next, aside string) {
			write(t, aside, old)
			write(t, next, map[string][]byte{"new": []byte("1")})
		},
		"before the old was removed": func(t *testing.T, dir, next, aside string) {
			write(t, aside, map[string][]byte{"older": []byte("0")})
			write(t, dir, old)
		},
	} {
		for who, come := range map[string]func(dir string) error{
			"reader": func(dir string) error { _, err := Read(dir); return err },
			"writer": func(dir string) error {
				r, err := Write(dir, old)
				if len(r.Written) != 0 {
					t.Errorf("written: %v", r.Written)
				}
				return err
			},
		} {
			t.Run(name+", "+who, func(t *testing.T) {
				parent := t.TempDir()
				dir := filepath.Join(parent, "published")
				crash(t, dir, filepath.Join(parent, ".published.next"), filepath.Join(parent, ".published.old"))
				if err := come(dir); err != nil {
					t.Fatal(err)
				}
				holds(t, dir, old)
			})
		}
	}
}

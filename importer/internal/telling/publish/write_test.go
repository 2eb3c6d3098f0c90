package publish

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"time"

	"lagesbild/importer/internal/acting/swap"
)

// holds checks that a folder holds exactly these files, with nothing left beside it.
func holds(t *testing.T, dir string, want map[string][]byte) {
	t.Helper()
	names, err := content(dir)
	got := map[string][]byte{}
	for _, name := range names {
		got[name], _ = os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	}
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
	s := swap.Begin(swap.OS{}, dir)
	r, err := put(s, dir, files)
	if err := errors.Join(err, s.Commit()); err != nil {
		t.Fatal(err)
	}
	return r
}

// put puts files into a folder, in order of name.
func put(s *swap.Swap, dir string, files map[string][]byte) (Result, error) {
	w, err := NewWriter(replacing(s), dir)
	if err != nil {
		return Result{}, err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := w.Put(name, files[name]); err != nil {
			return Result{}, err
		}
	}
	return w.End()
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

// A folder where a file is to be written cannot be made: nothing changes.
func TestWriteFails(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "published")
	files := map[string][]byte{"a.json": []byte("1")}
	write(t, dir, files)
	s := swap.Begin(swap.OS{}, dir)
	if _, err := put(s, dir, map[string][]byte{"a.json": []byte("2"), "b": nil, "b/c.json": []byte("3")}); err == nil {
		t.Error("a file that is also a folder was written")
	}
	s.Cancel()
	holds(t, dir, files)
}

// replacing begins folders of a swap.
func replacing(s *swap.Swap) func(dir string) (Put, error) {
	return func(dir string) (Put, error) {
		folder, err := s.Folder(dir)
		if err != nil {
			return nil, err
		}
		return folder.Put, nil
	}
}

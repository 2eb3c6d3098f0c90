package site

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
)

// What the program carries lies in the cache once, is whole again where somebody has touched it, and is
// laid elsewhere where there is no cache.
func TestUnpack(t *testing.T) {
	files := fstest.MapFS{"layouts/home.html": {Data: []byte("home")}, "i18n/pages/sv.toml": {Data: []byte("a = 1")}}
	cache, temporary := t.TempDir(), t.TempDir()
	for _, variable := range []string{"XDG_CACHE_HOME", "LocalAppData", "HOME"} {
		t.Setenv(variable, cache)
	}
	first := unpacked(t, files, temporary)
	if within, err := filepath.Rel(cache, first); err != nil || !filepath.IsLocal(within) {
		t.Fatalf("%s does not lie in the cache", first)
	}
	home := filepath.Join(first, "layouts", "home.html")
	for what, touch := range map[string]func() error{
		"nothing":        func() error { return nil },
		"a file is gone": func() error { return os.Remove(home) },
		"a file differs": func() error { return os.WriteFile(home, []byte("else"), 0o666) },
		"a file more":    func() error { return os.WriteFile(filepath.Join(first, "layouts", "404.html"), nil, 0o666) },
		"all is gone":    func() error { return os.RemoveAll(first) },
	} {
		if err := touch(); err != nil {
			t.Fatal(err)
		}
		if again := unpacked(t, files, temporary); again != first || !whole(files, again) {
			t.Errorf("%s: %s is not whole", what, again)
		}
	}
	entries, err := os.ReadDir(filepath.Dir(first))
	if err != nil || len(entries) != 1 {
		t.Errorf("the cache holds %v, %v", entries, err)
	}
	if other := unpacked(t, fstest.MapFS{"layouts/home.html": {Data: []byte("new")}}, temporary); other == first {
		t.Error("another version lies in the same folder")
	}

	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	for _, variable := range []string{"XDG_CACHE_HOME", "LocalAppData", "HOME"} {
		t.Setenv(variable, file)
	}
	if dir := unpacked(t, files, temporary); filepath.Dir(dir) != temporary || !whole(files, dir) {
		t.Errorf("without a cache the files lie in %s", dir)
	}
}

func unpacked(t *testing.T, files fstest.MapFS, temporary string) string {
	t.Helper()
	dir, err := unpack(files, temporary)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

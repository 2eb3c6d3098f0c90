package swap

import (
	"os"
	"path/filepath"
	"testing"
)

// folder makes dir with one file that says what it is.
func folder(t *testing.T, dir, content string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "file"), []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

// holds checks what dir's file says, and that nothing else is left beside dir.
func holds(t *testing.T, dir, want string) {
	t.Helper()
	got, err := os.ReadFile(filepath.Join(dir, "file"))
	if err != nil || string(got) != want {
		t.Errorf("%s holds %q (%v), want %q", dir, got, err, want)
	}
	beside, err := os.ReadDir(filepath.Dir(dir))
	if err != nil || len(beside) != 1 {
		t.Errorf("left beside %s: %v (%v)", dir, beside, err)
	}
}

func TestIn(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "published")
	for _, content := range []string{"first", "second", "third"} {
		next, err := Prepare(dir)
		if err != nil {
			t.Fatal(err)
		}
		folder(t, next, content)
		if err := In(dir, next); err != nil {
			t.Fatal(err)
		}
		holds(t, dir, content)
	}
}

// A crash can come before the first rename, between the two, or before the last removal.
func TestRecover(t *testing.T) {
	for name, crash := range map[string]struct {
		before map[string]string
		want   string
	}{
		"while filling":          {map[string]string{"published": "old", ".published.next": "half"}, "old"},
		"between the renames":    {map[string]string{".published.old": "old", ".published.next": "new"}, "old"},
		"before the old is gone": {map[string]string{"published": "new", ".published.old": "old"}, "new"},
	} {
		t.Run(name, func(t *testing.T) {
			parent := t.TempDir()
			for dir, content := range crash.before {
				folder(t, filepath.Join(parent, dir), content)
			}
			dir := filepath.Join(parent, "published")
			if err := Recover(dir); err != nil {
				t.Fatal(err)
			}
			holds(t, dir, crash.want)
		})
	}
}

func TestRecoverNothing(t *testing.T) {
	if err := Recover(filepath.Join(t.TempDir(), "published")); err != nil {
		t.Error(err)
	}
}

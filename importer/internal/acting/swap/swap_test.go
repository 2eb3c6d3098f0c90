package swap_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/acting/swap/swaptest"
)

// TestMain lets the test program play the process that is killed.
func TestMain(m *testing.M) {
	if at := os.Getenv("KILL_AT"); at != "" {
		d := &swaptest.Disk{Torn: os.Getenv("TORN") != "", Then: swaptest.Kill}
		d.At, _ = strconv.Atoi(at)
		if err := replace(disk(d, os.Getenv("PORTABLE") != ""), "."); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func disk(d swap.Disk, portable bool) swap.Disk {
	if portable {
		return swaptest.Portable{Disk: d}
	}
	return d
}

// tree is the files of a folder, by path with slashes.
type tree map[string]string

// What lies in the folder before and after the swap of the tests: a workbook that is replaced,
// one that goes, one that comes, one that stays, and a folder.
var (
	before = tree{"books/a.xlsx": "old a", "books/b.xlsx": "old b", "books/same.xlsx": "same",
		"published/index.json": "old index", "published/old.json": "only before", "published/view/sv/x.json": "old view"}
	after = tree{"books/a.xlsx": "new a", "books/c.xlsx": "new c", "books/same.xlsx": "same",
		"published/index.json": "new index", "published/indicators/new.json": "only after", "published/view/sv/x.json": "new view"}
)

func (t tree) write(test *testing.T, dir string) {
	test.Helper()
	for name, data := range t {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o777), os.WriteFile(file, []byte(data), 0o666)); err != nil {
			test.Fatal(err)
		}
	}
}

func read(test *testing.T, dir string) tree {
	test.Helper()
	t := tree{}
	root := os.DirFS(dir)
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			if swap.Leftover(entry.Name()) {
				t[name] = "folder"
			}
			return err
		}
		data, err := fs.ReadFile(root, name)
		t[name] = string(data)
		return err
	})
	if err != nil {
		test.Fatal(err)
	}
	return t
}

// replace turns before into after.
func replace(d swap.Disk, dir string) error {
	s := swap.Begin(d, filepath.Join(dir, "published"))
	defer s.Cancel()
	books := filepath.Join(dir, "books")
	s.Remove(filepath.Join(books, "b.xlsx"))
	if err := errors.Join(
		s.File(filepath.Join(books, "a.xlsx"), []byte("new a")),
		s.File(filepath.Join(books, "c.xlsx"), []byte("new c")),
		s.File(filepath.Join(books, "same.xlsx"), []byte("same")),
		fill(s, filepath.Join(dir, "published")),
	); err != nil {
		return err
	}
	return s.Commit()
}

// fill has the folder published become what it is in after, file by file.
func fill(s *swap.Swap, path string) error {
	folder, err := s.Folder(path)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(after)) {
		if file, ok := strings.CutPrefix(name, "published/"); ok {
			if err := folder.Put(file, []byte(after[name])); err != nil {
				return err
			}
		}
	}
	return nil
}

func recovered(dir string) error {
	return swap.Recover(swap.OS{}, filepath.Join(dir, "published"), filepath.Join(dir, "books"))
}

func each(t *testing.T, test func(t *testing.T, portable bool)) {
	for name, portable := range map[string]bool{"exchanging": false, "renaming": true} {
		t.Run(name, func(t *testing.T) { test(t, portable) })
	}
}

func TestReplace(t *testing.T) {
	each(t, func(t *testing.T, portable bool) {
		dir := t.TempDir()
		before.write(t, dir)
		for range 2 { // the second time there is nothing to do
			if err := replace(disk(swap.OS{}, portable), dir); err != nil {
				t.Fatal(err)
			}
			if got := read(t, dir); !maps.Equal(got, after) {
				t.Fatalf("got %v", got)
			}
		}
	})
	t.Run("nothing there yet", func(t *testing.T) {
		dir := t.TempDir()
		if err := replace(swap.OS{}, dir); err != nil {
			t.Fatal(err)
		}
		got := read(t, dir)
		if !maps.Equal(got, after) {
			t.Errorf("got %v", got)
		}
	})
}

// A swap that changes nothing writes nothing that stays, and touches nothing that is there.
func TestReplaceSame(t *testing.T) {
	dir := t.TempDir()
	after.write(t, dir)
	old, _ := os.Stat(filepath.Join(dir, "published"))
	if err := replace(swap.OS{}, dir); err != nil {
		t.Fatal(err)
	}
	if now, err := os.Stat(filepath.Join(dir, "published")); err != nil || !os.SameFile(old, now) || !maps.Equal(read(t, dir), after) {
		t.Errorf("the folder was replaced (%v): %v", err, read(t, dir))
	}
}

// steps is how many operations a whole swap takes.
func steps(t *testing.T, portable bool) int {
	dir := t.TempDir()
	before.write(t, dir)
	d := &swaptest.Disk{}
	if err := replace(disk(d, portable), dir); err != nil {
		t.Fatal(err)
	}
	return d.Steps
}

// The process is killed at every operation, before it and half-way through it. Each workbook and
// the folder are whole even then, and after Recover all are old or all are new, with nothing beside.
func TestKill(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, portable bool) {
		n, seen := steps(t, portable), map[string]int{}
		for at := 1; at <= n; at++ {
			for _, torn := range []string{"", "yes"} {
				dir := t.TempDir()
				before.write(t, dir)
				c := exec.Command(self)
				c.Dir = dir
				c.Env = append(os.Environ(), "KILL_AT="+strconv.Itoa(at), "TORN="+torn)
				if portable {
					c.Env = append(c.Env, "PORTABLE=yes")
				}
				if out, err := c.CombinedOutput(); err == nil || len(out) > 0 {
					t.Fatalf("step %d: the process was not killed: %v %s", at, err, out)
				}
				where := fmt.Sprintf("killed at step %d of %d, torn %q", at, n, torn)
				whole(t, where, read(t, dir))
				// Recover may be killed as well, at its first operation and so on.
				for again := 1; ; again++ {
					d := &swaptest.Disk{At: again, Torn: torn != "", Then: func() error { return errors.New("killed") }}
					err := swap.Recover(disk(d, portable), filepath.Join(dir, "published"), filepath.Join(dir, "books"))
					if err == nil {
						break
					}
					if again > 100 {
						t.Fatalf("%s: recovery never ends: %v", where, err)
					}
					whole(t, where+", recovering", read(t, dir))
				}
				switch got := read(t, dir); {
				case maps.Equal(got, before):
					seen["old"]++
				case maps.Equal(got, after):
					seen["new"]++
				default:
					t.Errorf("%s: a mixture: %v", where, got)
				}
			}
		}
		t.Logf("killed %d times in %d steps: %v", 2*n, n, seen)
		if seen["old"] == 0 || seen["new"] == 0 {
			t.Error("the process was always killed on the same side of the decision")
		}
	})
}

// whole checks that no file under its own name is torn, and that the folder is never a mixture.
func whole(t *testing.T, where string, got tree) {
	t.Helper()
	folder := tree{}
	for name, data := range got {
		if dir, _, _ := strings.Cut(name, "/"); dir == "published" {
			folder[name] = data
		} else if dir == "books" && !strings.Contains(name, "/.") && data != before[name] && data != after[name] {
			t.Errorf("%s: %s holds %q", where, name, data)
		}
	}
	old, new := part(before), part(after)
	if len(folder) > 0 && !maps.Equal(folder, old) && !maps.Equal(folder, new) {
		t.Errorf("%s: a folder that is neither old nor new: %v", where, folder)
	}
}

func part(t tree) tree {
	p := maps.Clone(t)
	maps.DeleteFunc(p, func(name, _ string) bool { return !strings.HasPrefix(name, "published/") })
	return p
}

// Every operation fails once: with a full disk, a disk that can only be read, a folder that one
// may not write in. Where Commit says so nothing has changed, and where it does not all has.
func TestFail(t *testing.T) {
	each(t, func(t *testing.T, portable bool) {
		for at := 1; at <= steps(t, portable); at++ {
			for _, cause := range []error{syscall.ENOSPC, syscall.EROFS, syscall.EACCES} {
				dir := t.TempDir()
				before.write(t, dir)
				d := &swaptest.Disk{At: at, Torn: true, Then: func() error { return &fs.PathError{Op: "write", Path: "x", Err: cause} }}
				err := replace(disk(d, portable), dir)
				want := after
				if err != nil {
					want = before
					if !errors.Is(err, cause) || errors.As(err, new(swap.Unfinished)) {
						t.Errorf("step %d, %v: got %v", at, cause, err)
					}
				}
				if err := recovered(dir); err != nil {
					t.Fatal(err)
				}
				if got := read(t, dir); !maps.Equal(got, want) {
					t.Errorf("step %d, %v: said %v and left %v", at, cause, err, got)
				}
			}
		}
	})
}

// A disk that fails half-way and from then on: the swap cannot be taken back and says so, and
// whoever comes next completes it.
func TestUnfinished(t *testing.T) {
	for at := 1; ; at++ {
		dir := t.TempDir()
		before.write(t, dir)
		d := &dying{Disk: swap.OS{}, left: at}
		err := replace(swaptest.Portable{Disk: d}, dir)
		if err == nil {
			if at < 3 {
				t.Error("the disk never failed")
			}
			return
		}
		if at > 1 && (!errors.As(err, new(swap.Unfinished)) || !swap.Interrupted(filepath.Join(dir, "published"))) {
			t.Errorf("after %d moves: got %v", at, err)
		}
		if err := recovered(dir); err != nil {
			t.Fatal(err)
		}
		if got := read(t, dir); at > 1 && !maps.Equal(got, after) {
			t.Errorf("after %d moves: %v", at, got)
		}
	}
}

// dying is a disk on which nothing can be moved any more after some moves.
type dying struct {
	swap.Disk
	left int
}

func (d *dying) Rename(from, to string) error {
	if d.left--; d.left < 0 {
		return syscall.EIO
	}
	return d.Disk.Rename(from, to)
}

// A workbook that somebody saves between the crash and the next run is newer than what was to
// come: it stays.
func TestChangedSince(t *testing.T) {
	dir := t.TempDir()
	before.write(t, dir)
	d := &dying{Disk: swap.OS{}, left: 1}
	if err := replace(swaptest.Portable{Disk: d}, dir); !errors.As(err, new(swap.Unfinished)) {
		t.Fatal(err)
	}
	tree{"books/a.xlsx": "newer a"}.write(t, dir)
	if err := recovered(dir); err != nil {
		t.Fatal(err)
	}
	want := maps.Clone(after)
	want["books/a.xlsx"] = "newer a"
	if got := read(t, dir); !maps.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

// A journal that is cut short anywhere does not count.
func TestTornJournal(t *testing.T) {
	dir := t.TempDir()
	before.write(t, dir)
	d := &dying{Disk: swap.OS{}, left: 1}
	_ = replace(swaptest.Portable{Disk: d}, dir)
	file := filepath.Join(dir, ".published.lagesbild-journal")
	data, err := os.ReadFile(file)
	if err != nil || !json.Valid([]byte(strings.Split(string(data), "\n")[0])) {
		t.Fatal(err)
	}
	for n := range data {
		if err := os.WriteFile(file, data[:n], 0o666); err != nil {
			t.Fatal(err)
		}
		if swap.Interrupted(filepath.Join(dir, "published")) {
			t.Errorf("%d of %d bytes count", n, len(data))
		}
	}
}

// What is read-only is told before anything is done.
func TestReadOnly(t *testing.T) {
	dir := t.TempDir()
	before.write(t, dir)
	locked := filepath.Join(dir, "published", "view", "sv", "x.json")
	if err := os.Chmod(locked, 0o444); err != nil {
		t.Fatal(err)
	}
	err := replace(swap.OS{}, dir)
	if !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), locked) || !maps.Equal(read(t, dir), before) {
		t.Errorf("got %v and %v", err, read(t, dir))
	}
}

// A link keeps pointing where it did, and what it points to is replaced.
func TestLink(t *testing.T) {
	dir, away := t.TempDir(), t.TempDir()
	before.write(t, away)
	for _, name := range []string{"books", "published"} {
		if err := os.Symlink(filepath.Join(away, name), filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := replace(swap.OS{}, dir); err != nil {
		t.Fatal(err)
	}
	if got := read(t, away); !maps.Equal(got, after) {
		t.Errorf("got %v", got)
	}
}

func TestLeftover(t *testing.T) {
	for name, want := range map[string]bool{
		".published.lagesbild-next": true, ".bok 1.xlsx.lagesbild-old": true, ".published.lagesbild-journal": true,
		"bok.lagesbild-next": false, ".lagesbild.lock": false, ".lagesbild-next": false, ".a.lagesbild-other": false, "a.xlsx": false,
	} {
		if got := swap.Leftover(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

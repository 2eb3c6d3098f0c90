package markup

import (
	"bytes"
	"encoding/json"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"sync"
)

// Write writes pages for Hugo, each to a file of its own: dir/KEY.json. A file that is there with the
// same bytes is left alone, so that Hugo draws nothing anew without need; those of pages that there
// are no longer go away. It works on all cores, and holds one page for each.
func (r *Renderer) Write(dir string, pages iter.Seq2[string, func() any]) error {
	type job struct {
		key  string
		page func() any
	}
	jobs := make(chan job)
	var mu sync.Mutex
	var first error
	written := map[string]bool{}
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for j := range jobs {
				file := filepath.Join(dir, filepath.FromSlash(j.key)+".json")
				err := r.write(file, j.page())
				mu.Lock()
				written[file] = true
				if first == nil {
					first = err
				}
				mu.Unlock()
			}
		})
	}
	for key, page := range pages {
		jobs <- job{key, page}
	}
	close(jobs)
	workers.Wait()
	if first != nil {
		return first
	}
	return filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && !written[path] {
			return os.Remove(path)
		}
		return err
	})
}

func (r *Renderer) write(file string, page any) error {
	made, err := r.Page(page)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(made); err != nil {
		return err
	}
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, out.Bytes()) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	return os.WriteFile(file, out.Bytes(), 0o666)
}

package tests

import (
	"archive/zip"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// BenchmarkCheck reads and checks the three default workbooks. Its floor is to take the same
// files out of their zip archives and do nothing with them.
func BenchmarkCheck(b *testing.B) {
	workbooks, err := filepath.Glob(filepath.Join(tree, "data", "spreadsheets", "*.xlsx"))
	if err != nil {
		b.Fatal(err)
	}
	beside(b,
		func() error { return inflate(workbooks) },
		func() error { return exec.Command(program, "check", "-s", first.dir).Run() })
}

// BenchmarkBuild is the whole way from workbooks to public site. Its floor is the same Hugo,
// building a site of one empty page.
func BenchmarkBuild(b *testing.B) {
	empty := b.TempDir()
	for name, text := range map[string]string{"hugo.toml": "disableKinds = ['taxonomy', 'term', 'rss', 'sitemap']\n", "layouts/home.html": "<!DOCTYPE html>\n"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(empty, name)), 0o777); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(empty, name), []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
	}
	beside(b,
		func() error { return exec.Command(program, "hugo", "--source", empty, "--quiet").Run() },
		func() error {
			return exec.Command(program, "build", "-s", first.dir, "-d", filepath.Join(first.dir, "bench")).Run()
		})
}

// beside measures work in turns with its floor, so that a change in the speed of the machine
// meets both, and reports how many times the floor it takes.
func beside(b *testing.B, floor, work func() error) {
	var least, took time.Duration
	for b.Loop() {
		for _, part := range []struct {
			run   func() error
			total *time.Duration
		}{{floor, &least}, {work, &took}} {
			start := time.Now()
			if err := part.run(); err != nil {
				b.Fatal(err)
			}
			*part.total += time.Since(start)
		}
	}
	b.ReportMetric(0, "ns/op") // the sum of both, which says nothing
	b.ReportMetric(took.Seconds()/float64(b.N), "s")
	b.ReportMetric(least.Seconds()/float64(b.N), "s-floor")
	b.ReportMetric(took.Seconds()/least.Seconds(), "x-floor")
}

// inflate reads every file of zip archives.
func inflate(archives []string) error {
	for _, name := range archives {
		archive, err := zip.OpenReader(name)
		if err != nil {
			return err
		}
		defer archive.Close()
		for _, entry := range archive.File {
			r, err := entry.Open()
			if err != nil {
				return err
			}
			if _, err := io.Copy(io.Discard, r); err != nil {
				return err
			}
			if err := r.Close(); err != nil {
				return err
			}
		}
	}
	return nil
}

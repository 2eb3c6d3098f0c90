package publish

import (
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"weak"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/acting/swap/swaptest"
	"lagesbild/importer/internal/ground/growth"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
)

// many is the example with n indicators like its first one, each of two places and twenty periods.
func many(n int) *model.Programme {
	p := example()
	first := p.Indicators[0]
	first.Periods, first.Observations = nil, nil
	for year := 2001; year <= 2020; year++ {
		id := fmt.Sprint(year)
		first.Periods = append(first.Periods, model.Period{ID: id, Start: id + "-01-01", End: id + "-12-31"})
		for _, place := range p.Places {
			first.Observations = append(first.Observations, model.Observation{Place: place.Code, Period: id,
				Value: new(50.0), Lower: new(45.0), Upper: new(55.0), Level: 0.95, From: cell("Värden", "D2")})
		}
	}
	p.Indicators = nil
	for i := range n {
		first.ID = fmt.Sprint("m", i)
		p.Indicators = append(p.Indicators, first)
	}
	return p
}

// work is what it takes to make the open data of n indicators and to write them.
type work struct{ files, bytes, operations, allocations int }

func workOf(t *testing.T, n int) (w work) {
	t.Helper()
	p := many(n)
	disk := &swaptest.Disk{}
	dir := filepath.Join(t.TempDir(), "published")
	s := swap.Begin(disk, dir)
	writer, err := NewWriter(replacing(s), dir)
	if err != nil {
		t.Fatal(err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := Make(p, func(file string, data []byte) error {
		w.files++
		w.bytes += len(data)
		return writer.Put(file, data)
	}); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	w.operations, w.allocations = disk.Steps, int(after.Mallocs-before.Mallocs)
	s.Cancel()
	return w
}

// Twice the indicators are twice the work.
func TestGrowth(t *testing.T) {
	workOf(t, 10) // what is made once
	once, twice := workOf(t, 100), workOf(t, 200)
	for _, count := range []struct {
		what        string
		once, twice int
	}{
		{"files", once.files, twice.files},
		{"bytes", once.bytes, twice.bytes},
		{"operations on the disk", once.operations, twice.operations},
		{"allocations", once.allocations, twice.allocations},
	} {
		if 10*count.twice > 22*count.once {
			t.Errorf("%d %s for 100 indicators, %d for 200", count.once, count.what, count.twice)
		}
	}
}

// No file is held when it has been handed on but those of the last few indicators.
func TestNothingIsHeld(t *testing.T) {
	p := many(200)
	var files []weak.Pointer[byte]
	most := 0
	if _, err := Make(p, func(file string, data []byte) error {
		if !strings.HasPrefix(file, indicators) {
			return nil
		}
		files = append(files, weak.Make(&data[0]))
		if len(files)%100 == 0 {
			runtime.GC()
			held := 0
			for _, f := range files {
				if f.Value() != nil {
					held++
				}
			}
			most = max(most, held)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if few := 4 * (runtime.GOMAXPROCS(0) + 2); len(files) < 600 || most > few {
		t.Errorf("%d of %d files are held at the same time, want %d at most", most, len(files), few)
	}
}

// Work is done a few pieces ahead of whoever takes it, and given in order.
func TestInOrder(t *testing.T) {
	var begun atomic.Int64
	next := 0
	for n := range inOrder(1000, func(n int) int { begun.Add(1); return n }) {
		if n != next {
			t.Fatalf("piece %d comes in the place of %d", n, next)
		}
		next++
		if ahead := int(begun.Load()) - next; ahead > runtime.GOMAXPROCS(0)+1 {
			t.Fatalf("%d pieces ahead", ahead)
		}
	}
	if next != 1000 {
		t.Errorf("%d pieces", next)
	}
	for range inOrder(1000, func(int) int { return 0 }) {
		break // the rest is not begun
	}
}

// What is public is read without its schemas, and each file once: twice the indicators are twice
// the work.
func TestReadGrowth(t *testing.T) {
	allocations := func(n int) int {
		dir := filepath.Join(t.TempDir(), "published")
		disk := swap.OS{}
		if _, err := Make(many(n), func(file string, data []byte) error {
			path := filepath.Join(dir, filepath.FromSlash(file))
			return errors.Join(disk.Mkdir(filepath.Dir(path)), disk.Write(path, data))
		}); err != nil {
			t.Fatal(err)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if _, err := Read(dir); err != nil {
			t.Fatal(err)
		}
		runtime.ReadMemStats(&after)
		return int(after.Mallocs - before.Mallocs)
	}
	allocations(10)
	if once, twice := allocations(100), allocations(200); 10*twice > 22*once {
		t.Errorf("%d allocations to read 100 indicators, %d for 200", once, twice)
	}
}

// The table of twice the values is twice the work.
func TestTableGrows(t *testing.T) {
	growth.Work(t, 10_000, func(n int) func() {
		i := &many(1).Indicators[0]
		for len(i.Observations) < n {
			i.Observations = append(i.Observations, i.Observations[0])
		}
		return func() {
			if _, err := table(i, "", nil); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// Twice of anything are twice the work to publish, its CSV and its tests included.
func TestPublishingGrows(t *testing.T) {
	place := func(p *model.Programme, k int) string {
		code := fmt.Sprint("9999-", k)
		p.Places = append(p.Places, model.Place{Code: code, Name: both(code, code), Kind: model.District, Within: "9999", From: cell("Platser", "A4")})
		return code
	}
	for name, grown := range map[string]func(n int) *model.Programme{
		"places": func(n int) *model.Programme {
			p := many(1)
			i := &p.Indicators[0]
			last := i.Observations[len(i.Observations)-1]
			for k := range n {
				last.Place = place(p, k)
				i.Observations = append(i.Observations, last)
			}
			return p
		},
		"periods": func(n int) *model.Programme {
			p := many(1)
			i := &p.Indicators[0]
			one := i.Observations[0]
			i.Periods, i.Observations = nil, nil
			for k := range n / 10 {
				month, err := period.Parse(fmt.Sprintf("%d-%02d", 1900+k/12, 1+k%12))
				if err != nil {
					panic(err)
				}
				one.Period = month.ID
				i.Periods, i.Observations = append(i.Periods, month), append(i.Observations, one)
			}
			return p
		},
		"places with an indicator each": func(n int) *model.Programme {
			p := many(n / 10)
			for k := range p.Indicators {
				one := p.Indicators[k].Observations[0]
				one.Place = place(p, k)
				p.Indicators[k].Observations = []model.Observation{one}
			}
			return p
		},
	} {
		t.Run(name, func(t *testing.T) {
			growth.Work(t, 10_000, func(n int) func() {
				p := grown(n)
				return func() {
					if _, err := Make(p, func(string, []byte) error { return nil }); err != nil {
						t.Fatal(err)
					}
				}
			})
		})
	}
}

package growth

import "testing"

// failing notes whether a test failed.
type failing struct {
	testing.TB
	failed bool
}

func (f *failing) Helper()               {}
func (f *failing) Errorf(string, ...any) { f.failed = true }

func TestGrowth(t *testing.T) {
	for name, c := range map[string]struct {
		count func(n int) float64
		fails bool
	}{
		"linear": {func(n int) float64 { return float64(3 * n) }, false},
		"square": {func(n int) float64 { return float64(n * n) }, true},
		"little": {func(n int) float64 { return float64(n * n / 50_000) }, false},
	} {
		f := &failing{TB: t}
		if Counted(f, 1000, c.count); f.failed != c.fails {
			t.Errorf("%s: fails %v", name, f.failed)
		}
	}
	var kept []int
	f := &failing{TB: t}
	Allocations(f, 1000, func(n int) func() {
		return func() {
			for i := range n * n / 1000 {
				kept = append(kept[:0:0], i)
			}
		}
	})
	if !f.failed {
		t.Error("a square of allocations is not seen")
	}
}

package growth

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// failing keeps what a test says.
type failing struct {
	testing.TB
	said []string
}

func (f *failing) Helper()                   {}
func (f *failing) Errorf(_ string, a ...any) { f.said = append(f.said, a[2].(string)) }

var kept any

// squares are pieces of work that grow with the square of the data, by what shows it.
var squares = map[string]func(n int){
	"allocations": func(n int) {
		for range n * n / 2000 {
			kept = new(int)
		}
	},
	"bytes allocated": func(n int) {
		text := ""
		for range n {
			text += "word "
		}
		kept = text
	},
	"steps": func(n int) {
		n /= 10
		list, found := make([]int, n), 0
		for i := range list {
			if slices.Contains(list[:i], 1) {
				found++
			}
		}
		kept = found
	},
}

func TestGrowthIsSeen(t *testing.T) {
	for shown, square := range squares {
		f := &failing{TB: t}
		Work(f, 20_000, func(n int) func() { return func() { square(n) } })
		if seen := slices.Contains(f.said, shown); seen != (testing.CoverMode() == "count" || shown != "steps") {
			t.Errorf("a square of %s: %q", shown, f.said)
		}
	}
}

func TestLinearGrowth(t *testing.T) {
	Work(t, 20_000, func(n int) func() {
		return func() {
			words := strings.Fields(strings.Repeat("word other ", n))
			slices.Sort(words)
			known := map[string]int{}
			for i, word := range words {
				known[word] += i
			}
			kept = known
		}
	})
}

// counted tells whether this run is to count what is run.
func counted() bool { return os.Getenv("GROWTH") == "counted" }

func TestExecuted(t *testing.T) {
	if counting := Executed() > 0; counting != (testing.CoverMode() == "count") || counted() && !counting {
		t.Errorf("%v, with -covermode=%s", counting, testing.CoverMode())
	}
}

// Package growth tests that twice the data is twice the work. It counts work rather than time, so
// that a test says the same on a busy machine: what is allocated and, in "make growth", which compiles
// the tests so that they can, what is run.
package growth

import (
	"runtime"
	"testing"
)

// The limits are how many times the work may grow when the data are doubled. A logarithm takes it
// above 2, and memory that is taken by leaps further; a square is 4.
const (
	limit      = 2.3
	limitBytes = 3
)

// Work fails where some work grows beyond its share when n is doubled. What it takes to prepare the
// work is not counted. Where what is run is not counted a tenth of n has to do, so that all tests
// together stay quick.
func Work(t testing.TB, n int, prepare func(n int) (work func())) {
	t.Helper()
	if Executed() == 0 {
		n = max(n/10, 1)
	}
	prepare(max(n/10, 1))() // what is made once for all
	once, twice := measure(prepare(n)), measure(prepare(2*n))
	compare(t, n, "allocations", limit, once.allocations, twice.allocations)
	compare(t, n, "bytes allocated", limitBytes, once.bytes, twice.bytes)
	compare(t, n, "steps", limit, once.executed, twice.executed)
}

// amount is what some work takes.
type amount struct{ allocations, bytes, executed uint64 }

func measure(work func()) amount {
	// One processor, as more of them would lose some of each other's counts.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var before, after runtime.MemStats
	executed := Executed()
	runtime.ReadMemStats(&before)
	work()
	runtime.ReadMemStats(&after)
	return amount{after.Mallocs - before.Mallocs, after.TotalAlloc - before.TotalAlloc, Executed() - executed}
}

func compare(t testing.TB, n int, of string, limit float64, once, twice uint64) {
	t.Helper()
	const least = 1000 // of less than that for each the growth says nothing
	if twice > least && float64(twice) > limit*float64(once) {
		t.Errorf("%d take %d %s, and %d take %d: %.1f times as much", n, once, of, 2*n, twice, float64(twice)/float64(once))
	}
}

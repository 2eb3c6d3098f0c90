// Package growth tests that twice the data is twice the work. It counts work rather than time, so
// that a test says the same on a busy machine: allocations, or whatever the test itself counts.
package growth

import "testing"

// limit is how many times the work may grow when the data are doubled. A logarithm and slices that
// grow by leaps take it above 2; a square is 4.
const limit = 2.3

// Allocations fails where some work allocates more than its share when the data are doubled. The
// work is prepared outside of what is counted.
func Allocations(t testing.TB, n int, prepare func(n int) (work func())) {
	t.Helper()
	Counted(t, n, func(n int) float64 {
		work := prepare(n)
		work() // once before, so that nothing is made for the first time
		return testing.AllocsPerRun(1, work)
	})
}

// Counted fails where a count of work grows beyond its share when the data are doubled.
func Counted(t testing.TB, n int, count func(n int) float64) {
	t.Helper()
	once, twice := count(n), count(2*n)
	const least = 100 // of less than that the growth says nothing
	if twice > least && twice > limit*once {
		t.Errorf("%d take %.0f, and %d take %.0f: %.1f times as much", n, once, 2*n, twice, twice/once)
	}
}

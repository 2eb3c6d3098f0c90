package growth

import (
	"sync/atomic"
	"unsafe"
)

// A program that is compiled with -cover counts how often each piece of straight code is run. Tests
// may read these counters only by the program's end, so they are read where they lie.

// Executed is how many pieces of code have been run; 0 where they are not counted. Twice as many of
// them say that there was twice as much to do, also where a list was searched and nothing was made.
func Executed() uint64 {
	const before = 3 // numbers in front of the counters of a function, of which the first says how many there are
	var sum uint64
	for _, c := range counters() {
		all := unsafe.Slice(c.first, c.length)
		for i := 0; i < len(all); i++ {
			n := int(atomic.LoadUint32(&all[i]))
			if n == 0 {
				continue // not run yet, or the space between functions
			}
			for k := range n {
				sum += uint64(atomic.LoadUint32(&all[i+before+k]))
			}
			i += before + n - 1
		}
	}
	return sum
}

// piece is the counters of some functions.
type piece struct {
	first  *uint32
	length uint64
}

//go:linkname counters internal/coverage/cfile.getCovCounterList
func counters() []piece

package publish

import (
	"iter"
	"runtime"
)

// inOrder does n pieces of work on all cores and gives what comes of them in order. It is only a few
// pieces ahead of whoever takes them.
func inOrder[T any](n int, do func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		ahead := make(chan chan T, runtime.GOMAXPROCS(0)-1)
		over := make(chan struct{})
		defer close(over)
		go func() {
			defer close(ahead)
			for i := range n {
				piece := make(chan T, 1)
				select {
				case ahead <- piece:
				case <-over:
					return
				}
				go func() { piece <- do(i) }()
			}
		}()
		for piece := range ahead {
			if !yield(<-piece) {
				return
			}
		}
	}
}

package main

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// progress tells on a terminal what is going on, once that has taken a second. It writes
// nothing at all where out is nil.
type progress struct {
	out  io.Writer
	mu   sync.Mutex
	done chan struct{}
}

// start says what is being done from now on.
func (p *progress) start(what string) {
	p.stop()
	if p.out == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	done := make(chan struct{})
	p.done = done
	go func() {
		began := time.Now()
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for {
			select {
			case <-done:
				return
			case <-tick.C:
				p.mu.Lock()
				if p.done == done {
					fmt.Fprintf(p.out, "\r\033[K%s … %d s", what, int(time.Since(began).Seconds()))
				}
				p.mu.Unlock()
			}
		}
	}()
}

// stop clears the line.
func (p *progress) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.done == nil {
		return
	}
	close(p.done)
	p.done = nil
	fmt.Fprint(p.out, "\r\033[K")
}

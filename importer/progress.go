package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/mattn/go-isatty"

	"lagesbild/importer/internal/acting/workplace"
)

// terminal is w where it is a terminal, else nil.
func terminal(w io.Writer) io.Writer {
	if f, ok := w.(*os.File); ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd())) {
		return f
	}
	return nil
}

// step tells what takes time, as far as there is somebody to tell.
func (c *cli) step(s workplace.Step) {
	c.progress.stop()
	if s.Doing.Key == "" {
		return
	}
	doing := c.words.Value(s.Doing)
	switch {
	case c.progress.out != nil:
		c.progress.start(time.Second, func(seconds int) { c.progress.line(c.words.Say("progress.line", "Doing", doing, "Seconds", seconds)) })
	case s.Waiting: // of which also a log should tell, once
		c.progress.start(time.Second, func(seconds int) {
			if seconds == 1 {
				fmt.Fprintln(c.progress.plain, c.words.Say("progress.still", "Doing", doing))
			}
		})
	}
}

// progress tells on a terminal what is going on, once that has taken a second.
type progress struct {
	out   io.Writer // a terminal; nil where there is none
	plain io.Writer // what is told also elsewhere

	mu    sync.Mutex
	done  chan struct{}
	width int // of what stands on the line
}

// start tells every second how many have gone by, until stop.
func (p *progress) start(second time.Duration, tell func(seconds int)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	done := make(chan struct{})
	p.done = done
	go func() {
		tick := time.NewTicker(second)
		defer tick.Stop()
		for seconds := 1; ; seconds++ {
			select {
			case <-done:
				return
			case <-tick.C:
				p.mu.Lock()
				if p.done == done {
					tell(seconds)
				}
				p.mu.Unlock()
			}
		}
	}()
}

// stop ends the telling and clears the line.
func (p *progress) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.done == nil {
		return
	}
	close(p.done)
	p.done = nil
	p.line("")
}

// line writes over what stands on the line, with spaces: not every console knows the sequences
// that clear one, and those that do not show them.
func (p *progress) line(s string) {
	if p.out == nil || s == "" && p.width == 0 {
		return
	}
	width := utf8.RuneCountInString(s)
	over := strings.Repeat(" ", max(0, p.width-width))
	fmt.Fprint(p.out, "\r"+s+over+strings.Repeat("\b", len(over)))
	if p.width = width; s == "" {
		fmt.Fprint(p.out, "\r")
	}
}

package main

import (
	"strings"
	"testing"
	"time"

	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
)

// A line of progress is written over and cleared without escape sequences, which old consoles show.
func TestProgress(t *testing.T) {
	var out strings.Builder
	p := progress{out: &out}
	told := make(chan bool)
	p.start(time.Millisecond, func(seconds int) {
		if seconds <= 2 {
			p.line([]string{"Läser bok.xlsx", "Klart"}[seconds-1])
			told <- true
		}
	})
	<-told
	<-told
	p.stop()
	p.stop()
	const back = "\b\b\b\b\b\b\b\b\b"
	want := "\rLäser bok.xlsx" + "\rKlart         " + back + "\r     \b\b\b\b\b\r"
	if got := out.String(); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// Where there is no terminal only another run that is waited for is told of.
func TestProgressInLog(t *testing.T) {
	var out strings.Builder
	c := &cli{words: words.Carried().Must("sv")}
	c.progress.plain = &out
	c.step(workplace.Step{Doing: words.Say("progress.checking")})
	if c.progress.done != nil {
		t.Error("a step is told of")
	}
	c.step(workplace.Step{Doing: words.Say("progress.waiting"), Waiting: true})
	if c.progress.done == nil {
		t.Error("nothing is told of what is waited for")
	}
	c.step(workplace.Step{})
	if c.progress.done != nil || out.Len() > 0 {
		t.Errorf("after the wait: %q", out.String())
	}
}

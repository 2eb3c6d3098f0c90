package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/telling/changes"
)

// renew writes data/published as checked workbooks say, and tells what changed. Where they have
// errors it tells these, and ends the command.
func (c *cli) renew(change *workplace.Change, checked *workplace.Checked) error {
	if !c.json() {
		checked.Problems.Text(c.err, c.words)
	}
	sound, ok := checked.Sound()
	if !ok {
		return c.refuse(checked)
	}
	if !c.json() {
		c.more(c.err, checked)
	}
	c.read(sound, checked.Passed)
	result, err := change.Publish(sound)
	if err != nil {
		return err
	}
	c.say("said.written", "Written", len(result.Written), "Unchanged", len(result.Unchanged), "Removed", len(result.Removed))
	if !c.json() {
		checked.Changes.Text(c.out, c.words, true)
	}
	return nil
}

// refuse ends a command that would have changed something, and whose workbooks have errors.
func (c *cli) refuse(checked *workplace.Checked) error {
	if c.json() {
		if err := c.outcome(checked, false); err != nil {
			return err
		}
		return errWorkbooks
	}
	fmt.Fprintln(c.err, c.words.Say("said.nothing_changed", "Summary", checked.Problems.Summary(c.words)))
	c.more(c.err, checked)
	return errWorkbooks
}

// end ends a command that did what it was to do.
func (c *cli) end(checked *workplace.Checked) error {
	if c.json() {
		return c.outcome(checked, true)
	}
	c.seen(checked)
	return nil
}

// seen ends a command whose workbooks have no error: warnings are seen also when all is well.
func (c *cli) seen(checked *workplace.Checked) {
	fmt.Fprintln(c.out, checked.Problems.Seen(c.words))
}

// more tells where more is told of the problems that were printed.
func (c *cli) more(w io.Writer, checked *workplace.Checked) {
	if pointer := checked.Problems.Pointer(c.words); pointer != "" {
		fmt.Fprintln(w, pointer)
	}
}

// read tells what was read, in one line.
func (c *cli) read(s *workplace.Sound, passed []string) {
	counted := func(what string, n int) words.Phrase { return words.Say("counted."+what, "Count", n) }
	c.say("said.read", "Workbooks", counted("workbooks", s.Workbooks), "Indicators", s.Indicators,
		"Observations", counted("observations", s.Observations), "Places", counted("places", s.Places),
		"Goals", s.Goals, "Activities", counted("activities", s.Activities))
	if len(passed) > 0 {
		c.say("said.passed_over", "Files", words.List(words.Strings(passed)))
	}
}

// hintReplace tells of --replace where a workbook that is to be put in place says the same as
// another that is there already.
func (c *cli) hintReplace(w io.Writer, command string, checked *workplace.Checked) {
	if m, ok := checked.MeantToReplace(); ok {
		fmt.Fprintln(w, c.words.Say("said.replace", "New", m.Name, "Old", m.Old, "Command", command,
			"Path", words.Typed(m.Path), "OldTyped", words.Typed(m.Old)))
	}
}

// outcome is what a command says to programs: one object, with changes null where none were
// looked for. Done tells whether what is public is now as the workbooks say.
func (c *cli) outcome(checked *workplace.Checked, done bool) error {
	var problems bytes.Buffer
	if err := checked.Problems.JSON(&problems, c.words); err != nil {
		return err
	}
	var out struct {
		Problems json.RawMessage  `json:"problems"`
		Changes  *changes.Changes `json:"changes"`
		Summary  struct {
			Errors   int  `json:"errors"`
			Warnings int  `json:"warnings"`
			Notes    int  `json:"notes"`
			Compared bool `json:"compared"`
			Changed  bool `json:"changed"`
			Done     bool `json:"done"`
		} `json:"summary"`
	}
	found := checked.Changes
	out.Problems, out.Changes = problems.Bytes(), found
	s := &out.Summary
	s.Errors, s.Warnings, s.Notes = checked.Problems.Errors(), checked.Problems.Count(problem.Warning), checked.Problems.Count(problem.Note)
	s.Compared, s.Changed, s.Done = found != nil, found != nil && !found.Empty(), done
	e := json.NewEncoder(c.out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

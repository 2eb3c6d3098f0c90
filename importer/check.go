package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
)

func (c *cli) check() *cobra.Command {
	var replace, explain string
	var marking bool
	cmd := c.command("check", nil, func(_ *cobra.Command, args []string) error {
		if err := c.checkFormat(); err != nil {
			return err
		}
		if explain != "" {
			return c.explain(explain)
		}
		place := c.place()
		alone := len(args) > 0 && !place.IsSite()
		checked, done, err := c.checkAt(place, alone, args, replace)
		if err != nil {
			return err
		}
		defer done()
		_, sound := checked.Sound()
		if c.json() {
			err = c.outcome(checked, false)
		} else if c.checked(checked, alone); !sound && replace == "" {
			c.hintReplace(c.out, "check", checked)
		}
		if marking && err == nil {
			err = c.mark(checked)
		}
		if err == nil && !sound {
			return errWorkbooks
		}
		return err
	})
	c.formatFlag(cmd)
	cmd.Flags().BoolVar(&marking, "mark", false, c.words.Say("flag.mark"))
	cmd.Flags().StringVar(&replace, "replace", "", c.words.Say("flag.check_replace"))
	cmd.Flags().StringVar(&explain, "explain", "", c.words.Say("flag.explain"))
	return cmd
}

// checkAt checks the workbooks of a site, or some alone, which stay as they are until done.
func (c *cli) checkAt(place *workplace.Workplace, alone bool, files []string, replace string) (checked *workplace.Checked, done func(), err error) {
	if alone {
		checked, err = place.CheckAlone(files, replace)
		return checked, func() {}, err
	}
	if err := place.NoSite(); err != nil {
		return nil, nil, err
	}
	look, err := place.Look()
	if err != nil {
		return nil, nil, err
	}
	if checked, err = look.Check(files, replace); err != nil {
		look.Close()
	}
	return checked, look.Close, err
}

// explain tells more about one code.
func (c *cli) explain(code string) error {
	known, err := problem.Explain(c.out, code, c.words)
	if !known {
		return words.NewFault(nil, "fault.no_code", "Code", strconv.Quote(code))
	}
	return err
}

// checked tells people what a check found.
func (c *cli) checked(checked *workplace.Checked, alone bool) {
	checked.Problems.Text(c.out, c.words)
	sound, ok := checked.Sound()
	if !ok {
		c.say("said.summary", "Summary", checked.Problems.Summary(c.words))
		c.more(c.out, checked)
		return
	}
	c.read(sound, checked.Passed)
	c.seen(checked)
	c.more(c.out, checked)
	if alone {
		c.say("said.alone")
		return
	}
	checked.Changes.Text(c.out, c.words, false)
}

// mark writes marked copies and tells of them.
func (c *cli) mark(checked *workplace.Checked) error {
	said := c.out
	if c.json() {
		said = c.err // what goes to c.out is for programs
	}
	did, err := checked.Mark(c.words.Lang)
	for _, one := range did {
		fmt.Fprintln(said, c.words.Value(one))
	}
	return err
}

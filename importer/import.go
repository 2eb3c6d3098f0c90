package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/workplace"
)

func (c *cli) importing() *cobra.Command {
	var replace string
	var allowRemovals bool
	cmd := c.command("import", nil, func(_ *cobra.Command, args []string) error {
		if err := c.checkFormat(); err != nil {
			return err
		}
		place, err := c.site()
		if err != nil {
			return err
		}
		change, err := c.change(place)
		if err != nil {
			return err
		}
		defer change.Close()
		checked, err := change.Check(args, replace, allowRemovals)
		if err != nil {
			return err
		}
		err = c.renew(change, checked)
		if errors.Is(err, errWorkbooks) && replace == "" && !c.json() {
			c.hintReplace(c.err, "import", checked)
		}
		if err != nil {
			return err
		}
		return c.end(checked)
	})
	cmd.Flags().StringVar(&replace, "replace", "", c.words.Say("flag.import_replace"))
	c.removalsFlag(cmd, &allowRemovals)
	c.formatFlag(cmd)
	return cmd
}

// change begins to change a site, and tells if it had to complete what was begun.
func (c *cli) change(place *workplace.Workplace) (*workplace.Change, error) {
	change, err := place.Change()
	if err == nil && change.Completed {
		fmt.Fprintln(c.err, c.words.Say("said.completed"))
	}
	return change, err
}

package main

import (
	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
)

func (c *cli) template() *cobra.Command {
	var output string
	var practice bool
	var year int
	cmd := c.command("template", noArguments, func(cmd *cobra.Command, _ []string) error {
		if year != 0 {
			return c.nextYear(cmd, year, output)
		}
		if !practice {
			if err := workplace.Template(output); err != nil {
				return err
			}
			c.say("said.template", "File", output)
			return nil
		}
		if !cmd.Flags().Changed("output") {
			output = c.words.Say("flag.practice_default")
		}
		answers, err := workplace.Practice(output)
		if err != nil {
			return err
		}
		c.say("said.practice", "File", output, "Answers", answers, "Typed", words.Typed(output))
		return nil
	})
	cmd.Flags().BoolVar(&practice, "practice", false, c.words.Say("flag.practice"))
	cmd.Flags().StringVarP(&output, "output", "o", c.words.Say("flag.output_default"), c.words.Say("flag.output"))
	cmd.Flags().IntVar(&year, "year", 0, c.words.Say("flag.template_year"))
	cmd.MarkFlagsMutuallyExclusive("practice", "year")
	return cmd
}

// nextYear writes the workbook of a follow-up after those that the site has.
func (c *cli) nextYear(cmd *cobra.Command, year int, output string) error {
	if !cmd.Flags().Changed("output") {
		output = c.words.Say("flag.year_default", "Year", year)
	}
	checked, done, err := c.checkAt(c.place(), false, nil, "")
	if err != nil {
		return err
	}
	defer done()
	sound, ok := checked.Sound()
	if !ok {
		checked.Problems.Text(c.out, c.words)
		c.say("said.nothing_changed", "Summary", checked.Problems.Summary(c.words))
		return errWorkbooks
	}
	if err := sound.NextYear(output, year); err != nil {
		return err
	}
	c.say("said.next_year", "File", output, "Year", year, "Typed", words.Typed(output))
	return nil
}

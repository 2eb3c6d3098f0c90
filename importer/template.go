package main

import (
	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
)

func (c *cli) template() *cobra.Command {
	var output string
	var practice bool
	cmd := c.command("template", noArguments, func(cmd *cobra.Command, _ []string) error {
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
	return cmd
}

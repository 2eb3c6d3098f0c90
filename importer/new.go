package main

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
)

// described are the flags that say which municipality it is.
var described = []string{"municipality", "code", "publisher", "email", "baseURL", "year"}

func (c *cli) new() *cobra.Command {
	var b workplace.Beginning
	var example bool
	cmd := c.command("new", cobra.ArbitraryArgs, func(cmd *cobra.Command, args []string) error {
		if len(args) != 1 {
			return words.NewFault(nil, "fault.new_folder")
		}
		if example {
			for _, name := range described {
				if cmd.Flags().Changed(name) {
					return words.NewFault(nil, "fault.new_example", "Flag", "--"+name)
				}
			}
			if err := workplace.NewExample(args[0]); err != nil {
				return err
			}
			c.say("said.new_example", "Folder", args[0], "Typed", words.Typed(args[0]))
			return nil
		}
		if terminal(os.Stdin) != nil {
			c.ask(cmd, "municipality", "code", "publisher", "email")
		}
		if strings.TrimSpace(b.Municipality) == "" {
			return words.NewFault(nil, "fault.new_municipality")
		}
		if !regexp.MustCompile(`^\d{4}$`).MatchString(b.Code) {
			return words.NewFault(nil, "fault.new_code")
		}
		if err := address(b.BaseURL); err != nil {
			return err
		}
		workbook, err := workplace.New(args[0], b)
		if err != nil {
			return err
		}
		c.say("said.new", "Folder", args[0], "Workbook", workbook, "Typed", words.Typed(args[0]))
		return nil
	})
	flags := cmd.Flags()
	for name, value := range map[string]*string{"municipality": &b.Municipality, "code": &b.Code, "publisher": &b.Publisher, "email": &b.Email} {
		flags.StringVar(value, name, "", c.words.Say("flag.new_"+name))
	}
	flags.StringVarP(&b.BaseURL, "baseURL", "b", workplace.ExampleAddress, c.words.Say("flag.new_baseURL"))
	flags.BoolVar(&example, "example", false, c.words.Say("flag.new_example"))
	flags.IntVar(&b.Year, "year", time.Now().Year()-1, c.words.Say("flag.new_year"))
	return cmd
}

// ask asks for what no flag has said. An empty answer leaves it to be filled in later.
func (c *cli) ask(cmd *cobra.Command, names ...string) {
	answers := bufio.NewScanner(os.Stdin)
	for _, name := range names {
		f := cmd.Flags().Lookup(name)
		if f.Changed {
			continue
		}
		fmt.Fprint(c.err, question(f), " ")
		if !answers.Scan() {
			return
		}
		_ = f.Value.Set(strings.TrimSpace(answers.Text()))
	}
}

// question is what a flag is for, as it is asked.
func question(f *pflag.Flag) string { return f.Usage + ":" }

package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
)

// root is the program without a command: it shows the help.
func (c *cli) root(args []string) *cobra.Command {
	root := &cobra.Command{
		Use:           "lagesbild",
		Long:          c.words.Say("help.root.long"),
		Example:       c.words.Say("help.root.example"),
		SilenceErrors: true, SilenceUsage: true,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 && args[0] != "help" {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetArgs(args)
	root.SetOut(c.out)
	root.SetErr(c.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage(err) })
	cobra.AddTemplateFunc("flags", flags)
	root.SetHelpTemplate(c.helpTemplate())
	root.SetHelpCommand(&cobra.Command{Hidden: true, Use: "no-help"})
	root.PersistentFlags().StringVarP(&c.source, "source", "s", ".", c.words.Say("flag.source"))
	root.PersistentFlags().String("lang", words.Original, c.words.Say("flag.lang", "Languages", words.Or(words.Strings(c.known))))
	root.PersistentFlags().BoolP("help", "h", false, c.words.Say("flag.help"))
	root.AddCommand(c.build(), c.check(), c.importing(), c.new(), c.serve(), c.template())
	return root
}

// command is a command with its help.
func (c *cli) command(name string, args cobra.PositionalArgs, run func(*cobra.Command, []string) error) *cobra.Command {
	help := func(part string) string { return c.words.Say("help." + name + "." + part) }
	_, arguments, _ := strings.Cut(help("use"), " ") // the name itself is the same in every language
	return &cobra.Command{
		Use: strings.TrimSpace(name + " " + arguments), Short: help("short"), Long: help("long"), Example: help("example"),
		Args: args, RunE: run, DisableFlagsInUseLine: true,
	}
}

func (c *cli) helpTemplate() string {
	return `{{with (or .Long .Short)}}{{.}}

{{end}}` + c.words.Say("help.usage") + `:
  {{if .HasAvailableSubCommands}}{{.CommandPath}} ` + c.words.Say("help.command") + `{{else}}{{.UseLine}}{{end}}
{{if .HasAvailableSubCommands}}
` + c.words.Say("help.commands") + `:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}}  {{.Short}}{{end}}{{end}}
{{end}}{{if .HasExample}}
` + c.words.Say("help.examples") + `:
{{.Example}}
{{end}}
` + c.words.Say("help.flags") + `:
{{flags .}}{{if not .HasParent}}
` + c.words.Say("help.codes") + `
{{end}}`
}

// flags lists the flags of a command. Cobra's own list says "string" and "default".
func flags(cmd *cobra.Command) string {
	var b strings.Builder
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		name, short := "--"+f.Name, "    "
		if f.Shorthand != "" {
			short = "-" + f.Shorthand + ", "
		}
		if f.Value.Type() != "bool" && f.DefValue != "" {
			name += "=" + f.DefValue
		}
		fmt.Fprintf(&b, "  %s%-20s %s\n", short, name, f.Usage)
	})
	return b.String()
}

// formatFlag gives a command --format, and checkFormat refuses what it cannot be.
func (c *cli) formatFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.format, "format", "text", c.words.Say("flag.format"))
}

func (c *cli) checkFormat() error {
	if c.format != "text" && !c.json() {
		return words.NewFault(nil, "fault.choose", "Flag", "--format", "Value", c.format, "Choices", words.List{"text", "json"})
	}
	return nil
}

// json tells whether a program reads what the command says.
func (c *cli) json() bool { return c.format == "json" }

// removalsFlag gives a command --allow-removals.
func (c *cli) removalsFlag(cmd *cobra.Command, allowed *bool) {
	cmd.Flags().BoolVar(allowed, "allow-removals", false, c.words.Say("flag.allow_removals"))
}

func unknownCommand(root *cobra.Command, name string) error {
	var names []string
	for _, sub := range root.Commands() {
		if sub.IsAvailableCommand() {
			names = append(names, sub.Name())
		}
	}
	if likely := problem.Suggest(name, names); len(likely) > 0 {
		return words.NewFault(nil, "fault.no_command_but", "Name", strconv.Quote(name), "Likely", strconv.Quote(likely[0]))
	}
	return words.NewFault(nil, "fault.no_command", "Name", strconv.Quote(name))
}

// usage puts what is wrong with a flag into words.
func usage(err error) error {
	var unknown *pflag.NotExistError
	var noValue *pflag.ValueRequiredError
	var badValue *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		return words.NewFault(nil, "fault.no_flag", "Flag", dashes(unknown.GetSpecifiedName()))
	case errors.As(err, &noValue):
		return words.NewFault(nil, "fault.flag_value", "Flag", dashes(noValue.GetSpecifiedName()))
	case errors.As(err, &badValue):
		return words.NewFault(nil, "fault.flag_wrong", "Flag", dashes(badValue.GetFlag().Name), "Value", strconv.Quote(badValue.GetValue()))
	}
	return err
}

func dashes(flag string) string {
	if len(flag) == 1 {
		return "-" + flag
	}
	return "--" + flag
}

// noArguments is for commands that take flags only.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return words.NewFault(nil, "fault.no_file_taken", "Command", cmd.Name(), "File", strconv.Quote(args[0]), "Path", cmd.CommandPath())
}

// Lägesbild checks the workbooks of a municipality's safety programme, publishes them as data
// and builds the public site. See "lagesbild --help".
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"lagesbild/importer/internal/acting/site"
	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/reading/problem"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// Exit codes. Scripts rely on them.
const (
	exitDone      = 0
	exitWorkbooks = 1 // a workbook has errors, or was refused
	exitCannot    = 2 // could not run: usage, files, Hugo
)

// errWorkbooks ends a command whose problems have been printed.
var errWorkbooks = errors.New("workbooks with errors")

// run is the whole program but for os.Exit.
func run(args []string, stdout, stderr io.Writer) int { return runOn(swap.OS{}, args, stdout, stderr) }

// runOn is run on a disk, of which the tests have others.
func runOn(disk swap.Disk, args []string, stdout, stderr io.Writer) int {
	if len(args) > 0 && args[0] == site.Command {
		if err := site.Hugo(args[1:]); err != nil {
			fmt.Fprintln(stderr, "Error:", err)
			return exitCannot
		}
		return exitDone
	}
	c := &cli{lang: language(args), out: stdout, err: stderr, disk: disk}
	c.progress.out = terminal(stderr)
	err := c.root(args).Execute()
	c.progress.stop()
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errWorkbooks):
		return exitWorkbooks
	default:
		fmt.Fprintf(stderr, "lagesbild: %s\n", explain(err, c.lang))
		return exitCannot
	}
}

// language reads --lang before anything else is read, since the help is in that language too.
func language(args []string) string {
	for i, a := range args {
		if a == "--lang=en" || a == "--lang" && i+1 < len(args) && args[i+1] == "en" {
			return "en"
		}
	}
	return "sv"
}

// terminal is w where it is a terminal, else nil.
func terminal(w io.Writer) io.Writer {
	if f, ok := w.(*os.File); ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd())) {
		return f
	}
	return nil
}

// cli is what the commands share.
type cli struct {
	lang     string // sv or en
	out, err io.Writer
	disk     swap.Disk
	progress progress

	source string // --source
	format string // --format, of commands that have it
}

// say chooses between Swedish and English.
func (c *cli) say(sv, en string) string {
	if c.lang == "en" {
		return en
	}
	return sv
}

// printf writes one line to the people who run the command, if it isn't a program that does.
func (c *cli) printf(sv, en string, args ...any) {
	c.progress.stop()
	if c.json() {
		return
	}
	fmt.Fprintf(c.out, c.say(sv, en)+"\n", args...)
}

// fault is an error for people, in both languages, with what to do about it.
type fault struct {
	sv, en string
	err    error // the cause, in the system's words; may be nil
}

func (f fault) Error() string { return explain(f, "en") }
func (f fault) Unwrap() error { return f.err }

// explain is an error in a language. Errors that know their own words tell them.
func explain(err error, lang string) string {
	var own interface{ Message(lang string) string }
	var f fault
	switch {
	case errors.As(err, &own):
		return own.Message(lang)
	case errors.As(err, &f):
		s := f.sv
		if lang == "en" {
			s = f.en
		}
		if f.err != nil {
			s += "\n    " + strings.ReplaceAll(f.err.Error(), "\n", "\n    ")
		}
		return s
	}
	return err.Error()
}

func (c *cli) root(args []string) *cobra.Command {
	root := &cobra.Command{
		Use: "lagesbild",
		Long: c.say(`Lägesbild läser kommunens arbetsböcker i Excel, kontrollerar dem, gör öppna data av dem
och bygger den publika webbplatsen.

Arbetsböckerna ligger i data/spreadsheets. En ny version läggs dit med
"lagesbild import FIL", som först kontrollerar allt och berättar vad som ändras.`,
			`Lägesbild reads a municipality's Excel workbooks, checks them, makes open data of them
and builds the public site.

The workbooks are in data/spreadsheets. A new version is put there with
"lagesbild import FILE", which first checks everything and tells what changes.`),
		Example: c.say(`  lagesbild check ny.xlsx       kontrollera en arbetsbok
  lagesbild import ny.xlsx      lägg in den
  lagesbild build               bygg webbplatsen i public/`,
			`  lagesbild check new.xlsx      check a workbook
  lagesbild import new.xlsx     put it in place
  lagesbild build               build the site in public/`),
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
	root.PersistentFlags().StringVarP(&c.source, "source", "s", ".", c.say("webbplatsens mapp", "folder of the site"))
	root.PersistentFlags().String("lang", "sv", c.say("språk i meddelanden: sv eller en", "language of messages: sv or en"))
	root.PersistentFlags().BoolP("help", "h", false, c.say("visa den här hjälpen", "show this help"))
	root.AddCommand(c.build(), c.check(), c.importing(), c.serve(), c.template())
	for _, cmd := range root.Commands() {
		cmd.DisableFlagsInUseLine = true
	}
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		if lang, _ := cmd.Flags().GetString("lang"); lang != "sv" && lang != "en" {
			return fault{sv: fmt.Sprintf("--lang %s: språket ska vara sv eller en", lang), en: fmt.Sprintf("--lang %s: the language is sv or en", lang)}
		}
		return nil
	}
	return root
}

func (c *cli) helpTemplate() string {
	usage, commands, flags, examples, codes := "Så här", "Kommandon", "Flaggor", "Exempel",
		`Svarskoder: 0 klart · 1 en arbetsbok har fel eller avvisades · 2 kunde inte köras
"lagesbild KOMMANDO --help" berättar mer. In English: --lang en`
	if c.lang == "en" {
		usage, commands, flags, examples, codes = "Usage", "Commands", "Flags", "Examples",
			`Exit codes: 0 done · 1 a workbook has errors or was refused · 2 could not run
"lagesbild COMMAND --help" tells more.`
	}
	return `{{with (or .Long .Short)}}{{.}}

{{end}}` + usage + `:
  {{if .HasAvailableSubCommands}}{{.CommandPath}} ` + c.say("KOMMANDO", "COMMAND") + `{{else}}{{.UseLine}}{{end}}
{{if .HasAvailableSubCommands}}
` + commands + `:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}}  {{.Short}}{{end}}{{end}}
{{end}}{{if .HasExample}}
` + examples + `:
{{.Example}}
{{end}}
` + flags + `:
{{flags .}}{{if not .HasParent}}
` + codes + `
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

func unknownCommand(root *cobra.Command, name string) error {
	var names []string
	for _, sub := range root.Commands() {
		if sub.IsAvailableCommand() {
			names = append(names, sub.Name())
		}
	}
	sv, en := fmt.Sprintf("kommandot %q finns inte.", name), fmt.Sprintf("there is no command %q.", name)
	if likely := problem.Suggest(name, names); len(likely) > 0 {
		sv += fmt.Sprintf(" Menade du %q?", likely[0])
		en += fmt.Sprintf(" Did you mean %q?", likely[0])
	}
	return fault{sv: sv + " Kommandona visas av: lagesbild --help", en: en + " The commands are shown by: lagesbild --help"}
}

// usage puts what is wrong with a flag into words.
func usage(err error) error {
	var unknown *pflag.NotExistError
	var noValue *pflag.ValueRequiredError
	var badValue *pflag.InvalidValueError
	const svHelp, enHelp = ". Flaggorna visas av --help", ". The flags are shown by --help"
	switch {
	case errors.As(err, &unknown):
		name := dashes(unknown.GetSpecifiedName())
		return fault{sv: "flaggan " + name + " finns inte" + svHelp, en: "there is no flag " + name + enHelp}
	case errors.As(err, &noValue):
		name := dashes(noValue.GetSpecifiedName())
		return fault{sv: "flaggan " + name + " behöver ett värde efter sig" + svHelp, en: "the flag " + name + " needs a value after it" + enHelp}
	case errors.As(err, &badValue):
		name := dashes(badValue.GetFlag().Name)
		return fault{sv: fmt.Sprintf("flaggan %s kan inte vara %q", name, badValue.GetValue()) + svHelp,
			en: fmt.Sprintf("the flag %s cannot be %q", name, badValue.GetValue()) + enHelp}
	}
	return err
}

func dashes(flag string) string {
	if len(flag) == 1 {
		return "-" + flag
	}
	return "--" + flag
}

// oneOf says that an argument is not one of those a flag takes.
func oneOf(flag, value string, choices ...string) error {
	list := strings.Join(choices, ", ")
	return fault{sv: fmt.Sprintf("%s %s: välj något av %s", flag, value, list), en: fmt.Sprintf("%s %s: choose one of %s", flag, value, list)}
}

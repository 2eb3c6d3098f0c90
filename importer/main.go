// Lägesbild checks the workbooks of a municipality's safety programme, publishes them as data
// and builds the public site. See "lagesbild --help".
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/spf13/pflag"

	"lagesbild"
	"lagesbild/importer/internal/acting/site"
	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
)

func main() {
	os.Exit((&cli{out: os.Stdout, err: os.Stderr, disk: swap.OS{}, builder: site.Builder()}).run(os.Args[1:]))
}

// Exit codes. Scripts rely on them.
const (
	exitDone      = 0
	exitWorkbooks = 1 // a workbook has errors, or was refused
	exitCannot    = 2 // could not run: usage, files, Hugo
)

// errWorkbooks ends a command whose problems have been printed.
var errWorkbooks = errors.New("workbooks with errors")

// cli is what the commands share.
type cli struct {
	out, err io.Writer
	disk     swap.Disk
	builder  workplace.Builder

	words    *words.Words // of the language that is spoken
	known    []string     // languages that there are words in
	progress progress
	source   string // --source
	format   string // --format, of commands that have it
}

// run is the whole program but for os.Exit.
func (c *cli) run(args []string) int {
	if len(args) > 0 && args[0] == site.Command {
		if err := site.Hugo(args[1:]); err != nil {
			fmt.Fprintln(c.err, "Error:", err)
			return exitCannot
		}
		return exitDone
	}
	c.progress.out, c.progress.plain = terminal(c.err), c.err
	err := c.speak(args)
	if err == nil {
		err = c.root(args).Execute()
	}
	c.progress.stop()
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errWorkbooks):
		return exitWorkbooks
	}
	c.complain(err)
	return exitCannot
}

// speak finds the words before anything else is read, since the help is in them too. The site's
// own words win over those of the program.
func (c *cli) speak(args []string) error {
	set := words.Carried()
	c.words = set.Must(words.Original)
	first := pflag.NewFlagSet("", pflag.ContinueOnError)
	first.ParseErrorsAllowlist.UnknownFlags = true
	first.BoolP("help", "h", false, "")
	lang := first.String("lang", words.Original, "")
	source := first.StringP("source", "s", ".", "")
	_ = first.Parse(args) // what is wrong with the flags is told by the command

	set = set.With(os.DirFS(*source))
	c.known = set.Languages()
	if !slices.Contains(c.known, *lang) {
		return words.NewFault(nil, "fault.lang", "Lang", *lang, "Languages", words.Or(words.Strings(c.known)))
	}
	own, err := set.In(*lang)
	if err != nil {
		return words.NewFault(err, "fault.words")
	}
	c.words = own
	return nil
}

// place is the folder that the command is about.
func (c *cli) place() *workplace.Workplace {
	return &workplace.Workplace{Dir: c.source, Disk: c.disk, Build: c.builder, Progress: c.step, Carried: lagesbild.Files}
}

// site is place, if there is a site in it.
func (c *cli) site() (*workplace.Workplace, error) {
	w := c.place()
	return w, w.NoSite()
}

// say writes one line to the people who run the command, unless it is a program that does.
func (c *cli) say(key string, args ...any) {
	c.progress.stop()
	if !c.json() {
		fmt.Fprintln(c.out, c.words.Say(key, args...))
	}
}

// complain tells why the command could not run.
func (c *cli) complain(err error) {
	if !errors.As(err, new(*words.Fault)) {
		err = words.NewFault(err, "fault.unexpected")
	}
	fmt.Fprintf(c.err, "lagesbild: %s\n", c.words.Explain(err))
}

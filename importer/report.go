package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/telling/changes"
	"lagesbild/importer/internal/telling/publish"
)

// json tells whether a program reads what the command says.
func (c *cli) json() bool { return c.format == "json" }

// formatFlag gives a command --format, and checkFormat refuses what it can't be.
func (c *cli) formatFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.format, "format", "text", c.say("text eller json", "text or json"))
}

func (c *cli) checkFormat() error {
	if c.format != "text" && !c.json() {
		return oneOf("--format", c.format, "text", "json")
	}
	return nil
}

// removalsFlag gives a command --allow-removals.
func (c *cli) removalsFlag(cmd *cobra.Command, allowed *bool) {
	cmd.Flags().BoolVar(allowed, "allow-removals", false, c.say("låt mer än en tiondel av de publicerade värdena försvinna", "let more than a tenth of the published values go"))
}

// report prints the problems, and ends the command if any of them is an error.
func (c *cli) report(g gathered, found *changes.Changes) error {
	failed := g.problems.Errors() > 0
	if !c.json() {
		g.problems.Text(c.err, c.lang)
		if failed {
			fmt.Fprintf(c.err, c.say("%s. Inget har ändrats.\n", "%s. Nothing has been changed.\n"), g.problems.Summary(c.lang))
		}
		c.more(c.err, g)
	} else if failed {
		if err := c.outcome(g, found, false); err != nil {
			return err
		}
	}
	if failed {
		return errWorkbooks
	}
	return nil
}

// seen ends a command whose workbooks have no error: warnings are seen also when all is well.
func (c *cli) seen(g gathered) { fmt.Fprintln(c.out, g.problems.Seen(c.lang)) }

// outcome is what a command says to programs: one object, with changes null where none were
// looked for. Done tells whether what is public is now as the workbooks say.
func (c *cli) outcome(g gathered, found *changes.Changes, done bool) error {
	var problems bytes.Buffer
	if err := g.problems.JSON(&problems, c.lang); err != nil {
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
	out.Problems, out.Changes = problems.Bytes(), found
	s := &out.Summary
	s.Errors, s.Warnings, s.Notes = g.problems.Errors(), g.problems.Count(problem.Warning), g.problems.Count(problem.Note)
	s.Compared, s.Changed, s.Done = found != nil, found != nil && !found.Empty(), done
	e := json.NewEncoder(c.out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

// compare tells what the workbooks would change in what is public. It is nil where they have
// errors. That too many values would go is a problem: an error, or if nothing is to be written
// a warning.
func (c *cli) compare(g *gathered, public *publish.Published, code problem.Code) *changes.Changes {
	if g.programme == nil {
		return nil
	}
	var before *model.Programme
	if public != nil {
		before = public.Programme
	}
	found := changes.Between(before, g.programme)
	if code != "" && found.TooManyLost() {
		lost := found.LostBy()
		var list []string
		for _, id := range slices.SortedFunc(maps.Keys(lost), func(a, b string) int {
			if lost[a] != lost[b] {
				return lost[b] - lost[a]
			}
			return strings.Compare(a, b)
		}) {
			list = append(list, fmt.Sprint(id, " ", lost[id]))
		}
		g.problems.Add(problem.Problem{Code: code, Args: map[string]string{
			"count": strconv.Itoa(found.Lost), "published": strconv.Itoa(found.Published), "indicators": strings.Join(list, ", "),
		}})
		g.problems.Sort()
	}
	return found
}

// refused is the code of a command that would let too many values go.
func refused(allowed bool) problem.Code {
	if allowed {
		return ""
	}
	return problem.ManyRemoved
}

// What still holds when something could not be written.
var (
	nothingChanged = model.Text{"sv": "Inget har ändrats", "en": "Nothing has been changed"}
	oldSiteStays   = model.Text{"sv": "Den gamla webbplatsen är kvar", "en": "The old site is still there"}
)

// unwritten is why something could not be written, what holds instead, and what to do about it.
func unwritten(sv, en string, err error, holds model.Text) error {
	var half swap.Unfinished
	var at *fs.PathError
	switch {
	case errors.As(err, &half):
		sv += " skrevs bara till hälften: något är öppet i ett annat program, till exempel Excel, eller disken svarar inte. Stäng arbetsböckerna och kör samma kommando igen, så görs det klart"
		en += " was written only in part: something is open in another program, such as Excel, or the disk does not answer. Close the workbooks and run the same command again, which completes it"
	case swap.Full(err):
		sv += " fick inte plats: disken är full. " + holds["sv"] + ". Ta bort något annat från disken och försök igen"
		en += " did not fit: the disk is full. " + holds["en"] + ". Remove something else from the disk and try again"
	case swap.ReadOnly(err):
		sv += " kunde inte skrivas: disken går bara att läsa från. " + holds["sv"] + ". Kopiera webbplatsens mapp till en disk som går att skriva på"
		en += " could not be written: the disk can only be read. " + holds["en"] + ". Copy the folder of the site to a disk that can be written to"
	case swap.Busy(err) && errors.As(err, &at):
		sv = at.Path + " är öppen i ett annat program, till exempel Excel, eller får inte ändras av dig. " + holds["sv"] + ". Stäng den och försök igen"
		en = at.Path + " is open in another program, such as Excel, or may not be changed by you. " + holds["en"] + ". Close it and try again"
	case errors.Is(err, fs.ErrPermission) && errors.As(err, &at):
		sv = at.Path + " får inte ändras av dig, eller är skrivskyddad. " + holds["sv"] + ". Ta bort skrivskyddet (Egenskaper › Skrivskyddad), eller be den som sköter mappen om behörighet"
		en = at.Path + " may not be changed by you, or is read-only. " + holds["en"] + ". Remove the protection (Properties › Read-only), or ask whoever keeps the folder for permission"
	default:
		sv += " kunde inte skrivas. " + holds["sv"]
		en += " could not be written. " + holds["en"]
	}
	return fault{sv: sv, en: en, err: err}
}

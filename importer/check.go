package main

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/telling/changes"
	"lagesbild/importer/internal/telling/publish"
)

func (c *cli) check() *cobra.Command {
	var replace, explain string
	var marking bool
	cmd := &cobra.Command{
		Use:   "check [" + c.say("FIL", "FILE") + "…]",
		Short: c.say("kontrollera arbetsböcker utan att ändra något", "check workbooks without changing anything"),
		Long: c.say(`Kontrollerar arbetsböcker och berättar allt som är fel på en gång: i vilken cell, vad som
är fel och vad du kan skriva i stället. Ingenting ändras.

Utan FIL kontrolleras webbplatsens alla arbetsböcker. En FIL prövas i stället för arbetsboken
med samma namn, tillsammans med de andra; heter den annorlunda, använd --replace. Är allt rätt
får du veta vad som skulle ändras i det som är publikt. Finns ingen webbplats här prövas filen för
sig, utan att jämföras med något.

Med --format json skrivs ett objekt: problems (listan över fel), changes (vad som skulle ändras;
null om inget jämfördes) och summary (antal).

Med --mark skrivs dessutom en kopia bredvid varje arbetsbok som det finns något att säga om:
"FIL – att rätta.xlsx". I den är cellerna färgade och har en kommentar om vad som är fel och vad
du kan skriva, och allt står i en lista på bladet Att rätta. Originalet rörs aldrig.

Ett misstag i många celler visas en gång, och en lång lista slutar med hur mycket som är kvar.
--format json visar varje cell, upp till tusen för varje kod och kolumn, och räknar resten.
--explain L203 berättar mer om en kod, med ett exempel. Alla koder finns på /om/felkoder/.`,
			`Checks workbooks and tells all that is wrong at once: in which cell, what is wrong and what
to write instead. Nothing is changed.

Without a FILE all workbooks of the site are checked. A FILE stands in for the workbook of the
same name, together with the others; if it has another name, use --replace. If all is well you are
told what would change in what is public. If there is no site here the file is checked alone, and
compared with nothing.

With --format json one object is written: problems (the list of what is wrong), changes (what
would change; null if nothing was compared) and summary (counts).

With --mark a copy is also written beside every workbook that there is something to say about:
"FILE – att rätta.xlsx". Its cells are coloured and have a comment on what is wrong and what to
write, and everything is listed on the sheet Att rätta. The original is never touched.

One mistake in many cells is shown once, and a long list ends with how much is left.
--format json shows every cell, up to a thousand for each code and column, and counts the rest.
--explain L203 tells more about a code, with an example. All codes are on /en/om/felkoder/.`),
		Example: c.say("  lagesbild check\n  lagesbild check uppfoljning-2022.xlsx --replace uppfoljning-2021.xlsx\n  lagesbild check uppfoljning-2021.xlsx --mark\n  lagesbild check --format json",
			"  lagesbild check\n  lagesbild check follow-up-2022.xlsx --replace follow-up-2021.xlsx\n  lagesbild check follow-up-2021.xlsx --mark\n  lagesbild check --format json"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := c.checkFormat(); err != nil {
				return err
			}
			if explain != "" {
				return c.explain(explain)
			}
			var public *publish.Published
			var files []file
			var passed []string
			alone := len(args) > 0 && !folder(c.source).isSite()
			if !alone {
				f, err := c.site()
				if err != nil {
					return err
				}
				unlock, err := c.look(f)
				if err != nil {
					return err
				}
				defer unlock()
				if public, err = publish.Read(f.published()); err != nil {
					return err
				}
				if files, passed, err = f.workbooks(); err != nil {
					return err
				}
			}
			if replace != "" {
				var err error
				if files, err = without(files, replace, len(args)); err != nil {
					return err
				}
			}
			for _, path := range args {
				files = standIn(files, path)
			}
			g, err := c.gather(files, passed, public, alone)
			if err != nil {
				return err
			}
			var found *changes.Changes
			if !alone {
				found = c.compare(&g, public, problem.ManyWouldGo)
			}
			failed := g.problems.Errors() > 0
			if c.json() {
				if err := c.outcome(g, found, false); err != nil {
					return err
				}
			} else {
				c.checked(g, found, alone)
				if failed && replace == "" {
					c.hintReplace(c.out, "check", g, args)
				}
			}
			if marking {
				said := c.out
				if c.json() {
					said = c.err // what goes to c.out is for programs
				}
				if err := c.markAll(said, named(files, args), g); err != nil {
					return err
				}
			}
			if failed {
				return errWorkbooks
			}
			return nil
		},
	}
	c.formatFlag(cmd)
	cmd.Flags().BoolVar(&marking, "mark", false, c.say("skriv en märkt kopia: FIL – att rätta.xlsx", "write a marked copy: FILE – att rätta.xlsx"))
	cmd.Flags().StringVar(&replace, "replace", "", c.say("arbetsboken som FIL ska ersätta", "the workbook that FILE is to replace"))
	cmd.Flags().StringVar(&explain, "explain", "", c.say("berätta mer om en kod, till exempel L203", "tell more about a code, such as L203"))
	return cmd
}

// explain tells more about one code.
func (c *cli) explain(code string) error {
	known, err := problem.Explain(c.out, code, c.lang)
	if !known {
		return fault{sv: fmt.Sprintf("koden %q finns inte. En kod är L och tre siffror, som L203", code), en: fmt.Sprintf("there is no code %q. A code is L and three digits, such as L203", code)}
	}
	return err
}

// more tells where more is told of the problems that were printed.
func (c *cli) more(w io.Writer, g gathered) {
	if pointer := g.problems.Pointer(c.lang); pointer != "" {
		fmt.Fprintln(w, pointer)
	}
}

// checked tells people what a check found.
func (c *cli) checked(g gathered, found *changes.Changes, alone bool) {
	g.problems.Text(c.out, c.lang)
	if g.programme == nil {
		c.printf("%s.", "%s.", g.problems.Summary(c.lang))
		c.more(c.out, g)
		return
	}
	c.told(g)
	c.seen(g)
	c.more(c.out, g)
	if alone {
		c.printf("Inget att jämföra med: arbetsboken prövades för sig, utanför en webbplats.", "Nothing to compare with: the workbook was checked alone, outside a site.")
		return
	}
	found.Text(c.out, c.lang, false)
}

// standIn puts the file at path in the place of the one with the same name, or beside the others.
func standIn(files []file, path string) []file {
	f := file{filepath.Base(path), path}
	for i := range files {
		if files[i].name == f.name {
			files[i] = f
			return files
		}
	}
	return append(files, f)
}

// named gives the files that were named in a command; all of them where none was.
func named(files []file, paths []string) []file {
	if len(paths) == 0 {
		return files
	}
	return slices.DeleteFunc(slices.Clone(files), func(f file) bool { return !slices.Contains(paths, f.path) })
}

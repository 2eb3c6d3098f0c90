package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/telling/publish"
)

func (c *cli) importing() *cobra.Command {
	var replace string
	var allowRemovals bool
	cmd := &cobra.Command{
		Use:   "import [" + c.say("FIL", "FILE") + "…]",
		Short: c.say("lägg in arbetsböcker och berätta vad som ändras", "put workbooks in place and tell what changes"),
		Long: c.say(`Kontrollerar varje FIL tillsammans med webbplatsens andra arbetsböcker. Är allt rätt läggs den
i data/spreadsheets under sitt namn, data/published skrivs om och du får veta vad som ändrades.
Är något fel ändras ingenting. Skulle mer än en tiondel av de publicerade värdena försvinna
behövs --allow-removals.

Heter den nya arbetsboken annorlunda än den gamla: --replace GAMLA.xlsx
Utan FIL läses arbetsböckerna i data/spreadsheets om. Med --format json får ett annat program
samma besked som ett objekt: problems, changes och summary.`,
			`Checks each FILE together with the other workbooks of the site. If all is well it is put in
data/spreadsheets under its name, data/published is written and you are told what changed.
If anything is wrong nothing is changed. If more than a tenth of the published values would go,
--allow-removals is needed.

If the new workbook has another name than the old one: --replace OLD.xlsx
Without a FILE the workbooks in data/spreadsheets are read again. With --format json another
program is told the same as one object: problems, changes and summary.`),
		Example: c.say("  lagesbild import uppfoljning-2021.xlsx\n  lagesbild import uppfoljning-2022.xlsx --replace uppfoljning-2021.xlsx",
			"  lagesbild import follow-up-2021.xlsx\n  lagesbild import follow-up-2022.xlsx --replace follow-up-2021.xlsx"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := c.checkFormat(); err != nil {
				return err
			}
			f, err := c.site()
			if err != nil {
				return err
			}
			return c.take(f, args, replace, allowRemovals)
		},
	}
	cmd.Flags().StringVar(&replace, "replace", "", c.say("arbetsboken som FIL ersätter", "the workbook that FILE replaces"))
	c.removalsFlag(cmd, &allowRemovals)
	c.formatFlag(cmd)
	return cmd
}

// take puts workbooks in place, with replaced (a name, or empty) taken away.
func (c *cli) take(f folder, paths []string, replaced string, allowRemovals bool) error {
	unlock, err := c.lock(f)
	if err != nil {
		return err
	}
	defer unlock()
	public, err := publish.Read(f.published())
	if err != nil {
		return err
	}
	files, passed, err := f.workbooks()
	if err != nil {
		return err
	}
	if replaced != "" {
		replaced = filepath.Base(replaced)
		if files, err = without(files, replaced, len(paths)); err != nil {
			return err
		}
	}
	given := map[string]bool{}
	for _, path := range paths {
		name := filepath.Base(path)
		if err := placeable(name, given); err != nil {
			return err
		}
		given[name] = true
		files = standIn(files, path)
	}
	g, err := c.gather(files, passed, public, false)
	if err != nil {
		return err
	}
	found, err := c.renew(f, &g, public, allowRemovals, func(s *swap.Swap) error {
		for _, name := range slices.Sorted(maps.Keys(given)) {
			if err := s.File(filepath.Join(f.spreadsheets(), name), g.data[name]); err != nil {
				return unwritten(name, name, err, nothingChanged)
			}
		}
		if replaced != "" && !given[replaced] {
			s.Remove(filepath.Join(f.spreadsheets(), replaced))
		}
		return nil
	})
	switch {
	case errors.Is(err, errWorkbooks) && replaced == "" && !c.json():
		c.hintReplace(c.err, "import", g, paths)
	case err == nil && c.json():
		return c.outcome(g, found, true)
	case err == nil:
		c.seen(g)
	}
	return err
}

// placeable refuses a name that a workbook can't have among the others.
func placeable(name string, given map[string]bool) error {
	switch {
	case passedOver(name):
		return fault{
			sv: fmt.Sprintf("filer som heter %q läses inte bland arbetsböckerna. Ge den ett annat namn och försök igen", name),
			en: fmt.Sprintf("files named %q are not read among the workbooks. Give it another name and try again", name),
		}
	case given[name]:
		return fault{
			sv: fmt.Sprintf("två av filerna heter %s. Lägg in en i taget, eller ge den ena ett annat namn", name),
			en: fmt.Sprintf("two of the files are named %s. Import one at a time, or give one another name", name),
		}
	}
	return nil
}

// hintReplace tells of --replace where a workbook that is to be put in place says the same as
// another that is there already.
func (c *cli) hintReplace(w io.Writer, command string, g gathered, paths []string) {
	for _, path := range paths {
		name := filepath.Base(path)
		for _, p := range g.problems {
			for _, other := range p.Also {
				a, b := p.At.Workbook, other.Workbook
				if b == name {
					a, b = b, a
				}
				if a == name && b != name {
					fmt.Fprintf(w, c.say("Ska %s ersätta %s? Kör: lagesbild %s %s --replace %s\n",
						"Is %s to replace %s? Run: lagesbild %s %s --replace %s\n"), a, b, command, quoted(path), quoted(b))
					return
				}
			}
		}
	}
}

// quoted is a name as it is typed in a command: in quotes where it has a space.
func quoted(name string) string {
	if strings.ContainsAny(name, " ()&'") {
		return `"` + name + `"`
	}
	return name
}

// without takes away the workbook that --replace names.
func without(files []file, name string, given int) ([]file, error) {
	name = filepath.Base(name)
	if given == 0 {
		return nil, fault{sv: "--replace behöver en FIL som ska komma i stället", en: "--replace needs a FILE to come instead"}
	}
	i := slices.IndexFunc(files, func(f file) bool { return f.name == name })
	if i < 0 {
		var names []string
		for _, f := range files {
			names = append(names, f.name)
		}
		return nil, oneOf("--replace", name, names...)
	}
	return slices.Delete(files, i, i+1), nil
}

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/publish"
)

func (c *cli) importing() *cobra.Command {
	var replace string
	cmd := &cobra.Command{
		Use:   "import [" + c.say("FIL", "FILE") + "…]",
		Short: c.say("lägg in arbetsböcker och berätta vad som ändras", "put workbooks in place and tell what changes"),
		Long: c.say(`Kontrollerar varje FIL tillsammans med webbplatsens andra arbetsböcker. Är allt rätt läggs den
i data/spreadsheets under sitt namn, data/published skrivs om och du får veta vad som ändrades.
Är något fel ändras ingenting.

Heter den nya arbetsboken annorlunda än den gamla: --replace GAMLA.xlsx
Utan FIL läses arbetsböckerna i data/spreadsheets om.`,
			`Checks each FILE together with the other workbooks of the site. If all is well it is put in
data/spreadsheets under its name, data/published is written and you are told what changed.
If anything is wrong nothing is changed.

If the new workbook has another name than the old one: --replace OLD.xlsx
Without a FILE the workbooks in data/spreadsheets are read again.`),
		Example: c.say("  lagesbild import uppfoljning-2021.xlsx\n  lagesbild import uppfoljning-2022.xlsx --replace uppfoljning-2021.xlsx",
			"  lagesbild import follow-up-2021.xlsx\n  lagesbild import follow-up-2022.xlsx --replace follow-up-2021.xlsx"),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := c.site()
			if err != nil {
				return err
			}
			return c.take(f, args, replace)
		},
	}
	cmd.Flags().StringVar(&replace, "replace", "", c.say("arbetsboken som FIL ersätter", "the workbook that FILE replaces"))
	return cmd
}

// take puts workbooks in place, with replaced (a name, or empty) taken away.
func (c *cli) take(f folder, paths []string, replaced string) error {
	unlock, err := c.lock(f)
	if err != nil {
		return err
	}
	defer unlock()
	before, err := publish.Read(f.published())
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
	g, err := c.gather(files, passed, before, false)
	if err != nil {
		return err
	}
	if err := c.report(g); err != nil {
		if replaced == "" {
			c.hintReplace(c.err, "import", g, paths)
		}
		return err
	}
	c.told(g)
	made, err := c.make(g)
	if err != nil {
		return err
	}
	var m moves
	for name := range given {
		if err := m.put(filepath.Join(f.spreadsheets(), name), g.data[name]); err != nil {
			return errors.Join(notPlaced(name, err), m.undo())
		}
	}
	if replaced != "" && !given[replaced] {
		if err := m.remove(filepath.Join(f.spreadsheets(), replaced)); err != nil {
			return errors.Join(notPlaced(replaced, err), m.undo())
		}
	}
	if err := c.write(f, made); err != nil {
		return errors.Join(err, m.undo())
	}
	publish.Changes(before, g.programme).Text(c.out, c.lang)
	c.seen(g)
	return nil
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

func notPlaced(name string, err error) error {
	return fault{
		sv:  name + " kunde inte läggas i data/spreadsheets. Är den öppen i Excel, eller får du inte skriva där?",
		en:  name + " could not be put in data/spreadsheets. Is it open in Excel, or may you not write there?",
		err: err,
	}
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

// moves are changes of files that can be undone until the program ends.
type moves []move

type move struct {
	path string
	old  []byte // nil where there was no file
}

// put writes a file, whole or not at all.
func (m *moves) put(path string, data []byte) error {
	old, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	if err := replaceFile(path, data); err != nil {
		return err
	}
	*m = append(*m, move{path, old})
	return nil
}

func (m *moves) remove(path string) error {
	old, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := os.Remove(path); err != nil {
		return err
	}
	*m = append(*m, move{path, old})
	return nil
}

// undo puts everything back, last change first.
func (m moves) undo() error {
	var errs []error
	for _, change := range slices.Backward(m) {
		if change.old == nil {
			errs = append(errs, os.Remove(change.path))
		} else {
			errs = append(errs, replaceFile(change.path, change.old))
		}
	}
	return errors.Join(errs...)
}

// replaceFile writes a file under a name that listings of workbooks pass over, then renames it.
func replaceFile(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "~$*.tmp")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	if err := errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("writing %s: %w", filepath.Base(path), err)
	}
	return os.Rename(f.Name(), path)
}

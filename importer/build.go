package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"path/filepath"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/site"
	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/telling/changes"
	"lagesbild/importer/internal/telling/publish"
)

func (c *cli) build() *cobra.Command {
	var destination, baseURL string
	var allowRemovals bool
	cmd := &cobra.Command{
		Use:   "build [-s " + c.say("MAPP", "DIR") + "] [-d " + c.say("MAPP", "DIR") + "] [-b URL]",
		Short: c.say("bygg webbplatsen av arbetsböckerna", "build the site from the workbooks"),
		Long: c.say(`Kontrollerar alla arbetsböcker i data/spreadsheets, skriver öppna data till data/published
och bygger webbplatsen i public/. Du får veta vad som ändras i det som är publikt.

Har någon arbetsbok ett fel ändras ingenting. Går bygget fel blir den gamla webbplatsen kvar.
Skulle mer än en tiondel av de publicerade värdena försvinna behövs --allow-removals.`,
			`Checks all workbooks in data/spreadsheets, writes open data to data/published and builds
the site in public/. You are told what changes in what is public.

If a workbook has an error nothing is changed. If the build fails the old site stays.
If more than a tenth of the published values would go, --allow-removals is needed.`),
		Example: c.say("  lagesbild build\n  lagesbild build -b https://trygghet.exempel.se/ -d /srv/webb",
			"  lagesbild build\n  lagesbild build -b https://safety.example.org/ -d /srv/web"),
		Args: noArguments,
		RunE: func(*cobra.Command, []string) error {
			if err := c.checkFormat(); err != nil {
				return err
			}
			f, err := c.site()
			if err != nil {
				return err
			}
			if destination == "" {
				destination = f.public()
			}
			if err := usable(destination); err != nil {
				return err
			}
			if err := address(baseURL); err != nil {
				return err
			}
			unlock, err := c.lock(f)
			if err != nil {
				return err
			}
			defer unlock()
			g, found, err := c.refresh(f, allowRemovals)
			if err != nil {
				return err
			}
			if err := c.website(f, destination, baseURL); err != nil {
				return err
			}
			if c.json() {
				return c.outcome(g, found, true)
			}
			c.seen(g)
			return nil
		},
	}
	cmd.Flags().StringVarP(&destination, "destination", "d", "", c.say("mappen att bygga i (annars public i webbplatsens mapp)", "folder to build in (else public in the folder of the site)"))
	cmd.Flags().StringVarP(&baseURL, "baseURL", "b", "", c.say("webbplatsens adress, till exempel https://trygghet.exempel.se/", "address of the site, such as https://safety.example.org/"))
	c.removalsFlag(cmd, &allowRemovals)
	c.formatFlag(cmd)
	return cmd
}

// refresh reads all workbooks of the site and writes data/published. The caller holds the lock.
func (c *cli) refresh(f folder, allowRemovals bool) (gathered, *changes.Changes, error) {
	public, err := publish.Read(f.published())
	if err != nil {
		return gathered{}, nil, err
	}
	files, passed, err := f.workbooks()
	if err != nil {
		return gathered{}, nil, err
	}
	g, err := c.gather(files, passed, public, false)
	if err != nil {
		return g, nil, err
	}
	found, err := c.renew(f, &g, public, allowRemovals, func(*swap.Swap) error { return nil })
	return g, found, err
}

// renew writes data/published, together with what stage has the swap write, and tells what changed.
func (c *cli) renew(f folder, g *gathered, public *publish.Published, allowRemovals bool, stage func(*swap.Swap) error) (*changes.Changes, error) {
	found := c.compare(g, public, refused(allowRemovals))
	if err := c.report(*g, found); err != nil {
		return nil, err
	}
	c.told(*g)
	s := swap.Begin(c.disk, f.published())
	defer s.Cancel()
	if err := stage(s); err != nil {
		return nil, err
	}
	if err := c.write(f, s, g.programme); err != nil {
		return nil, err
	}
	if !c.json() {
		found.Text(c.out, c.lang, true)
	}
	return found, nil
}

// write has a swap write data/published file by file as each is made, commits it, and tells what of it is new.
func (c *cli) write(f folder, s *swap.Swap, p *model.Programme) error {
	c.progress.start(c.say("Skriver data/published", "Writing data/published"))
	defer c.progress.stop()
	w, err := publish.NewWriter(s, f.published())
	var result publish.Result
	if err == nil {
		_, err = publish.Make(p, w.Put)
	}
	if err == nil {
		result, err = w.End()
	}
	if err == nil {
		err = s.Commit()
	}
	if errors.As(err, new(publish.Invalid)) {
		return fault{sv: "öppna data kunde inte göras av arbetsböckerna; inget har ändrats", en: "no open data could be made of the workbooks; nothing has been changed", err: err}
	}
	if err != nil {
		return unwritten("data/published", "data/published", err, nothingChanged)
	}
	c.printf("Skrivit: data/published, %d filer nya eller ändrade, %d oförändrade, %d borttagna.",
		"Written: data/published, %d files new or changed, %d unchanged, %d removed.",
		len(result.Written), len(result.Unchanged), len(result.Removed))
	return nil
}

// website builds the site from data/published.
func (c *cli) website(f folder, destination, baseURL string) error {
	c.progress.start(c.say("Bygger webbplatsen", "Building the site"))
	defer c.progress.stop()
	absolute, err := filepath.Abs(destination)
	if err != nil {
		return err
	}
	pages, err := site.Build(c.disk, string(f), absolute, baseURL)
	if swap.Full(err) || errors.Is(err, fs.ErrPermission) || swap.ReadOnly(err) || errors.As(err, new(swap.Unfinished)) {
		return unwritten("webbplatsen", "the site", err, oldSiteStays)
	}
	if err != nil {
		return fault{sv: "webbplatsen kunde inte byggas; den gamla är kvar. Hugo säger:", en: "the site could not be built; the old one is still there. Hugo says:", err: err}
	}
	c.printf("Byggt: %s, %s.", "Built: %s, %s.", destination, c.count(pages, "sida", "sidor", "page", "pages"))
	return nil
}

// usable refuses a destination before anything is done.
func usable(destination string) error {
	err := site.Usable(destination)
	if errors.Is(err, site.ErrForeign) {
		return fault{
			sv: fmt.Sprintf("%s innehåller annat än en webbplats som lagesbild har byggt. Hela mappen byts ut när webbplatsen byggs: välj en tom mapp", destination),
			en: fmt.Sprintf("%s holds something other than a site that lagesbild built. The whole folder is replaced by a build: choose an empty one", destination),
		}
	}
	if err != nil {
		return fault{sv: "det går inte att bygga i " + destination, en: "it is not possible to build in " + destination, err: err}
	}
	return nil
}

// address refuses an address that no site can have. Empty means the one in hugo.toml.
func address(baseURL string) error {
	if baseURL == "" {
		return nil
	}
	u, err := url.Parse(baseURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return fault{
			sv: fmt.Sprintf("-b %s: skriv hela adressen, till exempel https://trygghet.exempel.se/", baseURL),
			en: fmt.Sprintf("-b %s: write the whole address, such as https://safety.example.org/", baseURL),
		}
	}
	return nil
}

// noArguments is for commands that take flags only.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return fault{
		sv: fmt.Sprintf("%s tar ingen fil; ta bort %q. Hjälp: %s --help", cmd.Name(), args[0], cmd.CommandPath()),
		en: fmt.Sprintf("%s takes no file; leave out %q. Help: %s --help", cmd.Name(), args[0], cmd.CommandPath()),
	}
}

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/site"
)

func (c *cli) serve() *cobra.Command {
	var port int
	cmd := &cobra.Command{
		Use:   "serve",
		Short: c.say("visa webbplatsen på den här datorn medan du arbetar", "show the site on this computer while you work"),
		Long: c.say(`Läser arbetsböckerna och visar webbplatsen på en adress som bara går att nå från den här datorn.
När du sparar en arbetsbok i data/spreadsheets läses den om, och efter några sekunder uppdateras
sidan i webbläsaren.
Har den ett fel visas det här, och webbplatsen blir kvar som den var. Avsluta med Ctrl+C.`,
			`Reads the workbooks and shows the site at an address that only this computer can reach.
When you save a workbook in data/spreadsheets it is read again, and after some seconds the page in
the browser is refreshed. If it has an error you see it here, and the site stays as it was. End with Ctrl+C.`),
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := c.site()
			if err != nil {
				return err
			}
			// The site is shown even if a workbook has errors, as long as there is one to show.
			if port, err = freePort(port, cmd.Flags().Changed("port")); err != nil {
				return fault{sv: fmt.Sprintf("port %d går inte att använda. Välj en annan med -p", port), en: fmt.Sprintf("port %d cannot be used. Choose another with -p", port), err: err}
			}
			watcher, err := watch(f.spreadsheets())
			if err != nil {
				return err
			}
			defer watcher.Close()
			seen, _, _ := f.state() // before they are read, so that no change is missed
			if err := c.refreshAlone(f); err != nil {
				if _, missing := os.Stat(f.published()); !errors.Is(err, errWorkbooks) || missing != nil {
					return err
				}
			}
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			go c.again(ctx, f, watcher, seen)
			c.printf("Webbplatsen visas på http://localhost:%d/ Avsluta med Ctrl+C.", "The site is shown at http://localhost:%d/ End with Ctrl+C.", port)
			return site.Serve(ctx, string(f), port, c.err)
		},
	}
	cmd.Flags().IntVarP(&port, "port", "p", 1313, c.say("porten att visa webbplatsen på", "port to show the site on"))
	return cmd
}

// refreshAlone is refresh with the lock held meanwhile only, so that others can work on the site
// while it is shown.
func (c *cli) refreshAlone(f folder) error {
	unlock, err := c.lock(f)
	if err != nil {
		return err
	}
	defer unlock()
	g, _, err := c.refresh(f, false)
	if err == nil {
		c.seen(g)
	}
	return err
}

// freePort is the port that was asked for, or, where none was, a free one.
func freePort(port int, asked bool) (int, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil && !asked {
		listener, err = net.Listen("tcp", "127.0.0.1:0")
	}
	if err != nil {
		return port, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

func watch(dir string) (*fsnotify.Watcher, error) {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	return watcher, watcher.Add(dir)
}

// settle is how long a folder must be still before it is read: Excel saves in several steps.
const settle = 400 * time.Millisecond

// again reads the workbooks whenever one of them has been saved.
func (c *cli) again(ctx context.Context, f folder, watcher *fsnotify.Watcher, seen []string) {
	still := time.NewTimer(settle)
	for {
		select {
		case <-ctx.Done():
			return
		case <-watcher.Events:
			still.Reset(settle)
		case err := <-watcher.Errors:
			fmt.Fprintln(c.err, err)
		case <-still.C:
			now, changed, err := f.state()
			if err == nil && slices.Equal(seen, now) {
				continue // only leftovers came and went
			}
			seen = now
			if err == nil {
				c.printf("%s: arbetsböckerna har ändrats, senast %s.", "%s: the workbooks have changed, %s last.", time.Now().Format(time.TimeOnly), changed)
				err = c.refreshAlone(f)
			}
			if err != nil && !errors.Is(err, errWorkbooks) {
				fmt.Fprintf(c.err, "lagesbild: %s\n", explain(err, c.lang))
			}
		}
	}
}

// state tells the workbooks apart from what they were: name, size and time of each. newest
// names the one that was saved last.
func (f folder) state() (state []string, newest string, err error) {
	files, _, err := f.workbooks()
	var last time.Time
	for _, file := range files {
		info, err := os.Stat(file.path)
		if err != nil {
			continue // it went away in between: the next event tells
		}
		if info.ModTime().After(last) {
			last, newest = info.ModTime(), file.name
		}
		state = append(state, fmt.Sprint(file.name, info.Size(), info.ModTime().UnixNano()))
	}
	return state, newest, err
}

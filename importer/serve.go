package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/site"
	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
)

func (c *cli) serve() *cobra.Command {
	var port int
	cmd := c.command("serve", noArguments, func(cmd *cobra.Command, _ []string) error {
		place, err := c.site()
		if err != nil {
			return err
		}
		if port, err = freePort(port, cmd.Flags().Changed("port")); err != nil {
			return words.NewFault(err, "fault.port", "Port", port)
		}
		watch, err := place.Watch() // before the workbooks are read, so that no change is missed
		if err != nil {
			return err
		}
		defer watch.Close()
		views, remove, err := workplace.TemporaryViews()
		if err != nil {
			return err
		}
		defer remove()
		// The site is shown even if a workbook has errors, as long as there is one to show.
		if err := c.refresh(place, views); err != nil {
			if !errors.Is(err, errWorkbooks) || place.LayOutPublished(views) != nil {
				return err
			}
		}
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		defer stop()
		go watch.Run(ctx, func(last string) {
			c.say("said.saved", "Time", time.Now().Format(time.TimeOnly), "Workbook", last)
			if err := c.refresh(place, views); err != nil && !errors.Is(err, errWorkbooks) {
				c.complain(err)
			}
		}, c.complain)
		c.say("said.served", "Port", port)
		return site.Serve(ctx, place.Dir, views, port, c.err)
	})
	cmd.Flags().IntVarP(&port, "port", "p", 1313, c.words.Say("flag.port"))
	return cmd
}

// refresh reads the workbooks and writes data/published, and what the pages place. Others can work on the site before and
// after.
func (c *cli) refresh(place *workplace.Workplace, views string) error {
	change, err := c.change(place)
	if err != nil {
		return err
	}
	defer change.Close()
	checked, err := change.Check(nil, "", false)
	if err != nil {
		return err
	}
	if err := c.renew(change, checked); err != nil {
		return err
	}
	c.seen(checked)
	sound, _ := checked.Sound() // or it could not have been renewed
	return place.LayOut(sound, views)
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

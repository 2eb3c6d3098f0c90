package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/preview"
	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
)

func (c *cli) serve() *cobra.Command {
	var port int
	cmd := c.command("serve", noArguments, func(cmd *cobra.Command, _ []string) error {
		place, err := c.site()
		if err != nil {
			return err
		}
		listener, err := listen(port, cmd.Flags().Changed("port"))
		if err != nil {
			return words.NewFault(err, "fault.port", "Port", port)
		}
		defer listener.Close()
		watch, err := place.Watch() // before the workbooks are read, so that no change is missed
		if err != nil {
			return err
		}
		defer watch.Close()
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		defer stop()
		s, err := c.show(place, fmt.Sprintf("http://localhost:%d/", listener.Addr().(*net.TCPAddr).Port))
		if err != nil {
			return err
		}
		defer s.drawing.Remove()
		s.refresh()
		go watch.Run(ctx, func(last string) {
			c.say("said.saved", "Time", time.Now().Format(time.TimeOnly), "Workbook", last)
			s.refresh()
		}, c.complain)
		server := &http.Server{Handler: s.server, ReadHeaderTimeout: time.Minute}
		go func() {
			<-ctx.Done()
			server.Close()
		}()
		c.say("said.served", "Port", listener.Addr().(*net.TCPAddr).Port)
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	cmd.Flags().IntVarP(&port, "port", "p", 1313, c.words.Say("flag.port"))
	return cmd
}

// showing is a site that is shown while one works on it.
type showing struct {
	*cli
	place   *workplace.Workplace
	drawing *workplace.Drawing
	server  *preview.Server
}

func (c *cli) show(place *workplace.Workplace, baseURL string) (*showing, error) {
	drawing, err := place.Drawing(baseURL)
	return &showing{c, place, drawing, preview.New()}, err
}

// refresh reads the workbooks, writes data/published and shows the site anew. What is wrong is told, here
// and in front of the page, and what was shown before stays.
func (s *showing) refresh() {
	wrong, err := s.read()
	if err != nil {
		s.complain(err)
		wrong = append(wrong, preview.Fault{What: s.words.Explain(err)})
	}
	var faults *preview.Faults
	if len(wrong) > 0 {
		faults = &preview.Faults{Lang: s.words.Lang, Title: s.words.Say("said.faulty"), List: wrong}
	}
	s.server.Show(s.drawing.Dir(), faults)
}

// read gives what is wrong with the workbooks, or why the site could not be drawn. Others can work on the
// site before and after.
func (s *showing) read() (wrong []preview.Fault, err error) {
	change, err := s.change(s.place)
	if err != nil {
		return nil, err
	}
	defer change.Close()
	checked, err := change.Check(nil, "", false)
	if err != nil {
		return nil, err
	}
	if err := s.renew(change, checked); errors.Is(err, errWorkbooks) {
		if !s.drawing.Done() { // there may be a site of what is public
			err = s.drawing.Published()
		} else {
			err = nil
		}
		return s.faults(checked), err
	} else if err != nil {
		return nil, err
	}
	s.seen(checked)
	sound, _ := checked.Sound() // or it could not have been renewed
	return nil, s.drawing.Draw(sound)
}

// faults are the errors as the terminal tells them: the address first, and what to do set in below it.
func (s *showing) faults(checked *workplace.Checked) (list []preview.Fault) {
	wrong := slices.DeleteFunc(slices.Clone(checked.Problems), func(p problem.Problem) bool { return p.Severity() != problem.Error })
	var text strings.Builder
	wrong.Text(&text, s.words)
	for line := range strings.Lines(text.String()) {
		told, below := strings.CutPrefix(strings.TrimRight(line, "\n"), "    ")
		switch {
		case below && len(list) > 0:
			last := &list[len(list)-1]
			last.More = append(last.More, told)
		case told != "":
			list = append(list, preview.Fault{What: told})
		}
	}
	return list
}

// listen takes the port that was asked for, or, where none was, a free one.
func listen(port int, asked bool) (net.Listener, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil && !asked {
		listener, err = net.Listen("tcp", "127.0.0.1:0")
	}
	return listener, err
}

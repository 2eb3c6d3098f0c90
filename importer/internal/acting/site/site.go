// Package site builds and serves the website with Hugo. It is the only package that imports
// Hugo, which takes minutes to compile.
//
// Hugo runs in a process of its own, which is this same program called as "lagesbild hugo …":
// it writes to the process's own output and panics on warnings, and neither may reach the
// people who build the site.
package site

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"

	"github.com/gohugoio/hugo/commands"
)

// Command is the name under which the program runs Hugo.
const Command = "hugo"

// leash is the first argument of a Hugo that is to end when the process that started it does,
// however that ends: it would go on writing where the next build writes. Their standard input
// is a pipe that the other holds open.
const leash = "leash"

// Hugo runs Hugo with its own arguments, in this process.
func Hugo(args []string) error {
	if len(args) > 0 && args[0] == leash {
		args = args[1:]
		go func() {
			_, _ = io.Copy(io.Discard, os.Stdin)
			os.Exit(1)
		}()
	}
	return commands.Execute(args)
}

// Strict makes Hugo fail where it would only warn: two pages at one address, a word that is not
// translated. It is for tests of our templates: a municipality's site is built even so.
var Strict = []string{"--panicOnWarning", "--printPathWarnings", "--printI18nWarnings"}

// Builder gives what builds the site in the folder source, with what its pages place in the folder
// views, into the empty folder destination, with flags for Hugo. An empty baseURL means the one in hugo.toml.
func Builder(flags ...string) func(source, views, destination, baseURL string) error {
	return func(source, views, destination, baseURL string) error {
		config, err := mount(views)
		if err != nil {
			return err
		}
		// Not --quiet, which also keeps Hugo from saying what is wrong.
		args := append([]string{"--source", source, "--config", config, "--destination", destination, "--noBuildLock"}, flags...)
		if baseURL != "" {
			args = append(args, "--baseURL", baseURL)
		}
		hugo, err := command(context.Background(), args)
		if err != nil {
			return err
		}
		limits, err := sparing(views)
		if err != nil {
			return err
		}
		hugo.Env = append(os.Environ(), limits...)
		var output bytes.Buffer
		hugo.Stdout, hugo.Stderr = &output, &output
		err = hugo.Run()
		return failure(output.String(), err)
	}
}

func command(ctx context.Context, args []string) (*exec.Cmd, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	c := exec.CommandContext(ctx, self, append([]string{Command, leash}, args...)...)
	c.Args[0] = os.Args[0]
	_, err = c.StdinPipe()
	return c, err
}

// chatter is what Hugo says whether or not something is wrong.
var chatter = regexp.MustCompile(`^(Start building sites|hugo v\d|Total in \d|WARN )`)

// summary is Hugo's last word where it has told of errors one by one.
var summary = regexp.MustCompile(`^Error: .*logged \d+ error\(s\)$`)

// failure is what Hugo said is wrong, all of it, without the stack that a panic leaves behind.
func failure(output string, err error) error {
	if err == nil {
		return nil
	}
	var said []string
	for line := range strings.Lines(output) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "goroutine ") || strings.HasPrefix(line, "panic: ") && len(said) > 0 {
			break
		}
		if line != "" && !chatter.MatchString(line) && (len(said) == 0 || !summary.MatchString(line)) {
			said = append(said, line)
		}
	}
	if len(said) == 0 {
		return err
	}
	all := errors.New(strings.Join(said, "\n"))
	if strings.Contains(output, syscall.ENOSPC.Error()) || strings.Contains(output, "not enough space on the disk") {
		return errors.Join(all, syscall.ENOSPC)
	}
	return all
}

package main

import (
	"bufio"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"

	"github.com/rogpeppe/go-internal/lockedfile"
	"github.com/rogpeppe/go-internal/testscript"

	"lagesbild/importer/internal/acting/site"
	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/acting/swap/swaptest"
	"lagesbild/importer/internal/acting/workplace"
)

// failures are what the disk of "unlucky" can say.
var failures = map[string]error{"full": syscall.ENOSPC, "read-only": syscall.EROFS, "denied": syscall.EACCES, "broken": syscall.EIO}

// unlucky is the program on a disk where operation number DISK_AT fails: with DISK_SAYS, or by
// the process being killed. DISK_COUNT is a file that gets the number of operations.
func unlucky() {
	d := &swaptest.Disk{Torn: os.Getenv("DISK_TORN") != "", Then: swaptest.Kill}
	d.At, _ = strconv.Atoi(os.Getenv("DISK_AT"))
	if err := failures[os.Getenv("DISK_SAYS")]; err != nil {
		d.Then = func() error { return &os.PathError{Op: "write", Path: filepath.Join("data", "published"), Err: err} }
	}
	code := (&cli{out: os.Stdout, err: os.Stderr, disk: d, builder: site.Builder()}).run(os.Args[1:])
	if file := os.Getenv("DISK_COUNT"); file != "" {
		if err := os.WriteFile(file, []byte(strconv.Itoa(d.Steps)), 0o666); err != nil {
			panic(err)
		}
	}
	os.Exit(code)
}

// command runs this test program as one of its commands, in a folder.
func command(dir, name string, env []string, args ...string) (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	c := &exec.Cmd{Path: self, Args: append([]string{name}, args...), Dir: dir, Env: append(os.Environ(), env...)}
	out, err := c.CombinedOutput()
	return string(out), err
}

// cmdKilled runs a command again and again, killed at each of its operations on the disk, half of
// the time in the middle of it. Each time the workbooks and what is public are whole even then,
// and after the next run they are all old or all new, with nothing left beside.
func cmdKilled(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: killed NEXT COMMAND…")
	}
	site, next, args := ts.MkAbs("."), args[0], args[1:]
	work, err := os.MkdirTemp("", "kill")
	ts.Check(err)
	defer os.RemoveAll(work)
	// fresh gives a copy of the site as it is.
	fresh := func(name string) string {
		dir := filepath.Join(work, name)
		ts.Check(os.CopyFS(dir, os.DirFS(site)))
		return dir
	}
	count := filepath.Join(work, "count")
	whole := fresh("whole")
	out, err := command(whole, "unlucky", []string{"DISK_COUNT=" + count}, args...)
	ts.Logf("%s", out)
	ts.Check(err)
	number, err := os.ReadFile(count)
	ts.Check(err)
	steps, err := strconv.Atoi(string(number))
	ts.Check(err)
	before, after := made(ts, site), made(ts, whole)
	if maps.Equal(before, after) || steps < 5 {
		ts.Fatalf("the command changes nothing, in %d operations", steps)
	}
	seen := map[string]int{}
	for at := 1; at <= steps; at++ {
		dir := fresh(strconv.Itoa(at))
		env := []string{"DISK_AT=" + strconv.Itoa(at)}
		if at%2 == 0 {
			env = append(env, "DISK_TORN=yes")
		}
		if out, err := command(dir, "unlucky", env, args...); err == nil {
			ts.Fatalf("operation %d: not killed: %s", at, out)
		}
		for name, data := range made(ts, dir) {
			if !strings.Contains("/"+name, "/.") && data != before[name] && data != after[name] {
				ts.Fatalf("killed at %d of %d: %s is torn", at, steps, name)
			}
		}
		if out, err := command(dir, "lagesbild", nil, next); err != nil {
			ts.Fatalf("killed at %d of %d: the next run says %v: %s", at, steps, err, out)
		}
		switch got := made(ts, dir); {
		case maps.Equal(got, before):
			seen["old"]++
		case maps.Equal(got, after):
			seen["new"]++
		default:
			for name := range got {
				if got[name] != before[name] {
					ts.Logf("%s is not as before", name)
				}
				if got[name] != after[name] {
					ts.Logf("%s is not as after", name)
				}
			}
			ts.Fatalf("killed at %d of %d: a mixture", at, steps)
		}
		ts.Check(os.RemoveAll(dir))
	}
	ts.Logf("killed at each of %d operations: %v", steps, seen)
}

// made is every file that the program writes in a site, by path with slashes; the lock apart.
func made(ts *testscript.TestScript, site string) map[string]string {
	all := map[string]string{}
	err := filepath.WalkDir(site, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(site, path)
		name = filepath.ToSlash(name)
		top, _, _ := strings.Cut(name, "/")
		switch {
		case name == "data/.lagesbild.lock":
		case entry.IsDir() && swap.Leftover(entry.Name()):
			all[name] = "folder"
		case !entry.IsDir() && (top == "data" || top == "public" || swap.Leftover(top)):
			data, err := os.ReadFile(path)
			all[name] = string(data)
			return err
		}
		return nil
	})
	ts.Check(err)
	return all
}

// cmdFail runs a command on a disk that fails, at each of the first operations in turn. Every
// time it ends with 2 and says TEXT, and nothing has changed.
func cmdFail(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 || failures[args[0]] == nil {
		ts.Fatalf("usage: fail full|read-only|denied|broken TEXT COMMAND…")
	}
	site := ts.MkAbs(".")
	before := made(ts, site)
	for at := 1; at <= 12; at++ {
		out, err := command(site, "unlucky", []string{"DISK_AT=" + strconv.Itoa(at), "DISK_SAYS=" + args[0], "DISK_TORN=yes"}, args[2:]...)
		if code, ok := err.(*exec.ExitError); !ok || code.ExitCode() != exitCannot || !strings.Contains(out, args[1]) {
			ts.Fatalf("operation %d: %v: %s", at, err, out)
		}
		if at == 1 {
			ts.Logf("%s", out)
		}
		if !maps.Equal(made(ts, site), before) {
			ts.Fatalf("operation %d: something changed", at)
		}
	}
}

// cmdHold runs a command while the lock of the site is held, as by another run, until the command
// says TEXT.
func cmdHold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: hold TEXT COMMAND…")
	}
	unlock, err := lockedfile.MutexAt((&workplace.Workplace{Dir: ts.MkAbs(".")}).LockFile()).Lock()
	ts.Check(err)
	free := sync.OnceFunc(unlock)
	defer free()
	self, err := os.Executable()
	ts.Check(err)
	c := &exec.Cmd{Path: self, Args: append([]string{"lagesbild"}, args[1:]...), Dir: ts.MkAbs(".")}
	said, err := c.StderrPipe()
	ts.Check(err)
	ts.Check(c.Start())
	heard := false
	lines := bufio.NewScanner(said)
	for lines.Scan() {
		ts.Logf("%s", lines.Text())
		if strings.Contains(lines.Text(), args[0]) {
			heard = true
			free()
		}
	}
	ts.Check(c.Wait())
	if !heard {
		ts.Fatalf("it does not say %q", args[0])
	}
}

// cmdBreakOff leaves the site as a run that was killed right after it had decided: with a
// journal, and nothing of it done.
func cmdBreakOff(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: breakoff COMMAND…")
	}
	site := ts.MkAbs(".")
	for at := 1; ; at++ {
		if _, err := command(site, "unlucky", []string{"DISK_AT=" + fmt.Sprint(at)}, args...); err == nil {
			ts.Fatalf("never interrupted")
		}
		if swap.Interrupted((&workplace.Workplace{Dir: site}).Published()) {
			return
		}
	}
}

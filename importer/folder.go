package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/lockedfile"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/check"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/telling/publish"
)

// folder is the folder of a site.
type folder string

func (f folder) spreadsheets() string { return filepath.Join(string(f), "data", "spreadsheets") }
func (f folder) published() string    { return filepath.Join(string(f), "data", "published") }
func (f folder) public() string       { return filepath.Join(string(f), "public") }

// isSite tells whether there is a site in the folder.
func (f folder) isSite() bool {
	_, err := os.Stat(filepath.Join(string(f), "hugo.toml"))
	return err == nil
}

// site is the folder that the command is about, or why there is no site in it.
func (c *cli) site() (folder, error) {
	f := folder(c.source)
	if f.isSite() {
		return f, nil
	}
	dir, err := filepath.Abs(c.source)
	return "", fault{
		sv:  fmt.Sprintf("det finns ingen webbplats i %s (filen hugo.toml saknas). Gå till webbplatsens mapp, eller ange den med -s MAPP", dir),
		en:  fmt.Sprintf("there is no site in %s (no hugo.toml). Go to the folder of the site, or give it with -s DIR", dir),
		err: err,
	}
}

// lockFile is held by whoever changes something in the folder, and shared by those who only read.
func (f folder) lockFile() string { return filepath.Join(string(f), "data", ".lagesbild.lock") }

// lock keeps other runs of the program out of the site until unlock is called, and completes
// what one that was interrupted had begun. It waits for a run that is under way.
func (c *cli) lock(f folder) (unlock func(), err error) {
	defer c.waiting()()
	unlock, err = lockedfile.MutexAt(f.lockFile()).Lock()
	if err != nil {
		return nil, unwritten("mappen data", "the folder data", err, nothingChanged)
	}
	interrupted := swap.Interrupted(f.published())
	if err := swap.Recover(c.disk, f.published(), f.spreadsheets()); err != nil {
		unlock()
		return nil, unwritten("en körning som avbröts kunde inte göras klar: data", "a run that was interrupted could not be completed: data", err, nothingChanged)
	}
	if interrupted {
		fmt.Fprintln(c.err, c.say("En tidigare körning avbröts på vägen. Den är nu klar.", "An earlier run was interrupted half-way. It is complete now."))
	}
	return unlock, nil
}

// look keeps runs that change something out of the site until unlock is called, and changes
// nothing itself. What an interrupted run left can't be looked at.
func (c *cli) look(f folder) (unlock func(), err error) {
	defer c.waiting()()
	unlock = func() {}
	lock, err := lockedfile.Open(f.lockFile())
	switch {
	case err == nil:
		unlock = func() { lock.Close() }
	case !errors.Is(err, fs.ErrNotExist): // where there is none nobody has changed anything yet
		return nil, err
	}
	if swap.Interrupted(f.published()) {
		unlock()
		return nil, fault{
			sv: "en import avbröts på vägen, så att nytt och gammalt ligger om varandra. Kör \"lagesbild import\" utan fil: då görs den klar. Kontrollera sedan igen",
			en: "an import was interrupted half-way, with new and old side by side. Run \"lagesbild import\" without a file: that completes it. Then check again",
		}
	}
	return unlock, nil
}

// waiting says that another run is waited for, if that takes more than a moment.
func (c *cli) waiting() (over func()) {
	sv, en := "Väntar på att en annan körning av lagesbild blir klar", "Waiting for another run of lagesbild to end"
	if c.progress.out != nil {
		c.progress.start(c.say(sv, en))
		return c.progress.stop
	}
	timer := time.AfterFunc(time.Second, func() { fmt.Fprintln(c.err, c.say(sv, en)+" …") })
	return func() { timer.Stop() }
}

// file is a workbook on disk.
type file struct {
	name string // what it is called, without folder
	path string
}

// read gives the bytes of the workbook, or why there are none to be had.
func (f file) read() ([]byte, error) {
	info, err := os.Stat(f.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fault{sv: fmt.Sprintf("%s finns inte. Kontrollera namnet och mappen", f.path), en: fmt.Sprintf("%s does not exist. Check its name and folder", f.path)}
	case err == nil && info.IsDir():
		return nil, fault{sv: fmt.Sprintf("%s är en mapp. Flytta den ur data/spreadsheets, eller ange en arbetsbok i den", f.path),
			en: fmt.Sprintf("%s is a folder. Move it out of data/spreadsheets, or give a workbook in it", f.path)}
	case err == nil && !info.Mode().IsRegular():
		return nil, fault{sv: f.path + " är inte en vanlig fil", en: f.path + " is not an ordinary file"}
	}
	data, err := os.ReadFile(f.path)
	if err != nil {
		return nil, fault{
			sv:  fmt.Sprintf("%s kan inte läsas. Är den öppen i ett annat program? Stäng den och försök igen", f.path),
			en:  fmt.Sprintf("%s cannot be read. Is it open in another program? Close it and try again", f.path),
			err: err,
		}
	}
	return data, nil
}

// passOver are the leftovers of a working day, which lie among the workbooks without being any.
var passOver = []string{"~$*", "* – att rätta.xlsx", "* – att rätta.xlsm", ".DS_Store", "Thumbs.db", "desktop.ini",
	".~lock.*#", ".gitkeep", ".gitignore"} // LibreOffice's lock file, and Git's for an empty folder

// passedOver tells whether a file of that name is such a leftover.
func passedOver(name string) bool {
	return slices.ContainsFunc(passOver, func(pattern string) bool {
		match, _ := path.Match(pattern, name)
		return match
	})
}

// workbooks lists the workbooks of the site by name, and the leftovers that are passed over.
func (f folder) workbooks() (files []file, passed []string, err error) {
	entries, err := os.ReadDir(f.spreadsheets())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, err
	}
	for _, entry := range entries {
		if swap.Leftover(entry.Name()) {
			continue // the next run that changes something takes it away
		}
		if passedOver(entry.Name()) {
			passed = append(passed, entry.Name())
			continue
		}
		files = append(files, file{entry.Name(), filepath.Join(f.spreadsheets(), entry.Name())})
	}
	return files, passed, nil
}

// gathered is what a set of workbooks says.
type gathered struct {
	programme *model.Programme // nil where a workbook has an error
	problems  problem.List
	data      map[string][]byte // the workbooks as they were checked, by name
	passed    []string
}

// gather reads and checks workbooks as one programme, compared with what was public before; nil
// where nothing was. Alone are workbooks outside a site.
func (c *cli) gather(files []file, passed []string, before *publish.Published, alone bool) (gathered, error) {
	if len(files) == 0 {
		return gathered{}, fault{
			sv: "det finns inga arbetsböcker i data/spreadsheets. Lägg en där, eller gör en tom med: lagesbild template",
			en: "there are no workbooks in data/spreadsheets. Put one there, or make an empty one with: lagesbild template",
		}
	}
	g := gathered{data: map[string][]byte{}, passed: passed}
	var books []*book.Workbook
	for _, f := range files {
		c.progress.start(c.say("Läser ", "Reading ") + f.name)
		data, err := f.read()
		if err != nil {
			return gathered{}, err
		}
		g.data[f.name] = data
		b, problems := book.Read(f.name, data)
		g.problems = append(g.problems, problems...)
		if len(b.Tables) > 0 || problems.Errors() == 0 {
			books = append(books, b)
		}
	}
	c.progress.start(c.say("Kontrollerar", "Checking"))
	// A workbook that was refused says nothing: what the others lack because of it is not their fault.
	if len(books) == len(files) {
		opts := check.Options{Alone: alone}
		if before != nil {
			opts.Before = before.Programme
		}
		p, problems := check.Programme(books, opts)
		g.problems = append(g.problems, problems...)
		g.programme = p
	}
	c.progress.stop()
	g.problems.Sort()
	if g.problems.Errors() > 0 {
		g.programme = nil
	}
	return g, nil
}

// told is what was read, in one line.
func (c *cli) told(g gathered) {
	p := g.programme
	observations := 0
	for _, i := range p.Indicators {
		observations += len(i.Observations)
	}
	c.printf("Läst: %s med %d mått, %s, %s, %d mål och %s.", "Read: %s with %[2]d indicators, %[3]s, %[4]s, %[5]d goals and %[6]s.",
		c.count(len(g.data), "arbetsbok", "arbetsböcker", "workbook", "workbooks"), len(p.Indicators),
		c.count(observations, "värde", "värden", "observation", "observations"),
		c.count(len(p.Places), "plats", "platser", "place", "places"), len(p.Goals),
		c.count(len(p.Activities), "insats", "insatser", "activity", "activities"))
	if len(g.passed) > 0 {
		c.printf("Förbigått: %s.", "Passed over: %s.", strings.Join(g.passed, ", "))
	}
}

// count writes a number of things in the language.
func (c *cli) count(n int, oneSv, manySv, oneEn, manyEn string) string {
	if n == 1 {
		return "1 " + c.say(oneSv, oneEn)
	}
	return strconv.Itoa(n) + " " + c.say(manySv, manyEn)
}

package workplace

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/check"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/telling/changes"
	"lagesbild/importer/internal/telling/doubt"
	"lagesbild/importer/internal/telling/publish"
)

// Checked is what a check found. What the workbooks say can only be had through Sound: where one
// of them has an error, nothing may be made of them.
type Checked struct {
	Problems problem.List
	Changes  *changes.Changes // of what is public; nil where nothing was compared
	Passed   []string         // files that are passed over

	given []file            // the files that somebody gave
	files []file            // all that were checked
	data  map[string][]byte // what was in those that were given or are to be marked, by name
	sound *Sound            // nil where a workbook has an error

	standIns standIns // files of the site's own in the place of the program's
}

// Sound is workbooks without an error, and what they say.
type Sound struct {
	Workbooks, Indicators, Observations, Places, Goals, Activities int // counts

	programme *model.Programme
	made      *publish.Made          // once it is published
	standIns  standIns               // to be remembered once the site is built
	stage     func(*swap.Swap) error // has the swap write the workbooks that are taken in
}

// Sound gives what the workbooks say, if none of them has an error.
func (c *Checked) Sound() (s *Sound, ok bool) { return c.sound, c.sound != nil }

// Meant is a file that says the same as a workbook of the site that it most likely is to replace.
type Meant struct {
	Name, Path string
	Old        string // name of the workbook
}

// MeantToReplace finds one of the given files that says the same as a workbook that is there
// already, which it most likely is to replace.
func (c *Checked) MeantToReplace() (m Meant, ok bool) {
	for _, f := range c.given {
		for _, p := range c.Problems {
			for _, other := range p.Also {
				a, b := p.At.Workbook, other.Workbook
				if b == f.name {
					a, b = b, a
				}
				if a == f.name && b != f.name {
					return Meant{f.name, f.path, b}, true
				}
			}
		}
	}
	return Meant{}, false
}

// CheckAlone checks workbooks outside a site, compared with nothing.
func (w *Workplace) CheckAlone(paths []string, replaced string) (*Checked, error) {
	return w.check(request{paths: paths, replaced: replaced, clash: "fault.check_same_name", alone: true, keep: true})
}

// Check checks the workbooks of the site, with those at paths in the place of those of the same
// name, and without the one that is to be replaced (a name, or empty). That too many values would
// go is a warning. What was in the workbooks is kept for marked copies.
func (l *Look) Check(paths []string, replaced string) (*Checked, error) {
	return l.check(request{paths: paths, replaced: replaced, clash: "fault.check_same_name", lost: problem.ManyWouldGo, keep: true})
}

// Check is the check before workbooks are taken in. That too many values would go is an error,
// unless that is allowed.
func (c *Change) Check(paths []string, replaced string, allowRemovals bool) (*Checked, error) {
	r := request{paths: paths, replaced: replaced, clash: "fault.import_same_name", placing: true}
	if !allowRemovals {
		r.lost = problem.ManyRemoved
	}
	checked, err := c.check(r)
	if err == nil && checked.sound != nil {
		checked.sound.stage = c.placing(checked, replaced)
	}
	return checked, err
}

// request is what is to be checked, and how.
type request struct {
	paths    []string
	replaced string
	clash    string       // key of what is said of two files of one name
	lost     problem.Code // of what is said of too many values that go; empty for nothing
	alone    bool         // outside a site
	placing  bool         // to be put among the workbooks of the site
	keep     bool         // the bytes of all workbooks, and not only of those given
}

func (w *Workplace) check(r request) (*Checked, error) {
	var public *publish.Published
	c := &Checked{data: map[string][]byte{}}
	if !r.alone {
		var err error
		if public, err = w.public(); err != nil {
			return nil, err
		}
		if c.files, c.Passed, err = w.workbooks(); err != nil {
			return nil, err
		}
	}
	var err error
	if r.replaced != "" {
		if c.files, err = without(c.files, r.replaced, len(r.paths)); err != nil {
			return nil, err
		}
	}
	if c.given, err = given(r.paths, r.clash); err != nil {
		return nil, err
	}
	for _, f := range c.given {
		if r.placing && passedOver(f.name) {
			return nil, words.NewFault(nil, "fault.name_passed_over", "Name", f.name)
		}
		c.files = standIn(c.files, f)
	}
	var before *model.Programme
	if public != nil {
		before = public.Programme
	}
	sparing(c.files)
	p, err := w.read(c, check.Options{Alone: r.alone, Before: before}, r.keep)
	if err != nil {
		return nil, err
	}
	c.forgetAuthors(before)
	if !r.alone {
		left, err := w.texts()
		if err != nil {
			return nil, words.NewFault(err, "fault.folder_unreadable", "Folder", filepath.Join(w.Dir, "content"))
		}
		c.Problems = append(c.Problems, left...)
		if p != nil {
			c.Problems = append(c.Problems, w.untold(p)...)
			others, standIns, err := w.originals()
			if err != nil {
				return nil, words.NewFault(err, "fault.folder_unreadable", "Folder", w.Dir)
			}
			c.Problems, c.standIns = append(c.Problems, others...), standIns
		}
	}
	if p != nil && !r.alone {
		c.compare(before, p, r.lost)
	}
	if p != nil && c.Problems.Errors() == 0 {
		c.sound = sound(p, len(c.files))
		c.sound.standIns = c.standIns
	}
	return c, nil
}

// public is what is public; nil where nothing is.
func (w *Workplace) public() (*publish.Published, error) {
	public, err := publish.Read(w.Published())
	if err != nil && !errors.As(err, new(*words.Fault)) {
		return nil, words.NewFault(err, "fault.folder_unreadable", "Folder", w.Published())
	}
	return public, err
}

// read reads and checks the workbooks as one programme; nil where one has an error.
func (w *Workplace) read(c *Checked, opts check.Options, keep bool) (*model.Programme, error) {
	if len(c.files) == 0 {
		return nil, words.NewFault(nil, "fault.no_workbooks")
	}
	defer w.done()
	var books []*book.Workbook
	for _, f := range c.files {
		w.doing("progress.reading", "Workbook", f.name)
		data, err := f.read()
		if err != nil {
			return nil, err
		}
		if keep || slices.Contains(c.given, f) {
			c.data[f.name] = data
		}
		books = append(books, book.Open(f.name, data))
	}
	w.doing("progress.checking")
	reading, problems := check.Programme(books, opts)
	for _, b := range books {
		c.Problems = append(c.Problems, b.Problems...)
	}
	p, sound := reading.Sound()
	// What the others lack because of a workbook that says nothing is not their fault.
	if !slices.ContainsFunc(books, (*book.Workbook).SaysNothing) {
		c.Problems = append(c.Problems, problems...)
		if sound {
			c.Problems = append(c.Problems, doubt.Of(p)...)
		}
	}
	c.Problems.Sort()
	if !sound || c.Problems.Errors() > 0 {
		return nil, nil
	}
	return p, nil
}

// forgetAuthors leaves out who wrote the workbooks that are public already: it was told when they were new,
// and Excel puts a name into every one.
func (c *Checked) forgetAuthors(before *model.Programme) {
	if before == nil {
		return
	}
	known := map[string]bool{}
	for _, w := range before.Workbooks {
		known[w.Name] = true
	}
	c.Problems = slices.DeleteFunc(c.Problems, func(p problem.Problem) bool {
		return p.Code == problem.HasAuthor && known[p.At.Workbook]
	})
}

// compare tells what the workbooks would change in what is public; before is nil where nothing is.
// That too many values would go is a problem of the code lost.
func (c *Checked) compare(before, after *model.Programme, lost problem.Code) {
	c.Changes = changes.Between(before, after)
	for _, s := range c.Changes.Stale {
		c.Problems.Add(problem.Problem{Code: problem.OldTranslation, At: problem.Of(s.From),
			Args: problem.Args{"column": s.Label, "language": s.Language}})
	}
	if lost != "" && c.Changes.TooManyLost() {
		by := c.Changes.LostBy()
		var list []string
		for _, id := range slices.SortedFunc(maps.Keys(by), func(a, b string) int {
			return cmp.Or(by[b]-by[a], strings.Compare(a, b))
		}) {
			list = append(list, fmt.Sprint(id, " ", by[id]))
		}
		c.Problems.Add(problem.Problem{Code: lost, Args: problem.Args{
			"count": c.Changes.Lost, "published": c.Changes.Published, "indicators": strings.Join(list, ", "),
		}})
	}
	c.Problems.Sort()
}

// different counts the things of different ids: each follow-up has its word on them.
func different[T any](all []T, id func(T) string) int {
	ids := map[string]bool{}
	for _, one := range all {
		ids[id(one)] = true
	}
	return len(ids)
}

func sound(p *model.Programme, workbooks int) *Sound {
	s := &Sound{
		Workbooks: workbooks, Indicators: len(p.Indicators), Places: len(p.Places), Goals: different(p.Goals, func(g model.Goal) string { return g.ID }), Activities: different(p.Activities, func(a model.Activity) string { return a.ID }),
		programme: p,
	}
	for _, i := range p.Indicators {
		s.Observations += len(i.Observations)
	}
	return s
}

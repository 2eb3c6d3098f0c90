package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
)

// The sizes that are measured, by their number of indicators.
var (
	small  = size{200, 50, 10}
	twice  = size{400, 50, 10}
	values = size{1000, 50, 20} // a million
)

// task is one thing that is measured, at most once a round.
type task struct {
	prepare func() error // not measured
	command func() (*exec.Cmd, error)
}

// line is a line of the table: what a task takes, beside a floor.
type line struct {
	what    string
	task    *task
	floor   *task // nil where there is none
	hugo    bool  // only what Hugo takes
	allowed float64
	memory  float64 // MB allowed; zero where it does not matter
	once    bool    // too large for more than one round
	size    func() (ratio, megabytes float64, err error)
}

// bench measures all lines that are asked for and prints them.
func bench() error {
	dir, err := os.MkdirTemp("", "lagesbild-scale-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if *program, err = filepath.Abs(*program); err != nil {
		return err
	}
	lines := slices.DeleteFunc(table(dir), func(l line) bool { return !wanted(l.what) })
	if len(lines) == 0 {
		return fmt.Errorf("no line of the table holds %q", *only)
	}
	results := make([][]result, len(lines))
	failures := make([]error, len(lines))
	for round := range *rounds {
		done := map[*task]usage{}
		for i, l := range lines {
			if failures[i] != nil || round > 0 && l.once {
				continue
			}
			fmt.Fprintf(os.Stderr, "\r\x1b[K%d/%d %s", round+1, *rounds, l.what)
			var r result
			if r, failures[i] = l.measure(done); failures[i] == nil {
				results[i] = append(results[i], r)
			}
		}
	}
	fmt.Fprint(os.Stderr, "\r\x1b[K")
	return printTable(lines, results, failures)
}

// wanted tells whether -only asks for a line.
func wanted(what string) bool {
	return slices.ContainsFunc(strings.Split(*only, ","), func(part string) bool { return strings.Contains(what, part) })
}

// table is what is measured, in an order in which each line leaves the site as the next needs it.
func table(dir string) []line {
	at200, at400, atMillion := newSite(dir, small), newSite(dir, twice), newSite(dir, values)
	reading := at200.reading()
	check, again := at200.task("check", nothing), at200.task("check", published)
	first, next := at200.task("import", nothing), at200.task("import", published)
	build, rebuild := at200.task("build", nothing), at200.task("build", published)
	home := defaultSite{dir: filepath.Join(dir, "default")}
	title := func(s size, what string) string { return s.String() + ": " + what }
	return []line{
		{what: title(small, "excelize's bare reading"), task: reading},
		{what: title(small, "check, nothing published"), task: check, floor: reading, allowed: 1.5, memory: 300},
		{what: title(small, "import, nothing published"), task: first, floor: reading, allowed: 3.5, memory: 300},
		{what: title(small, "size of data/published / CSV of values"), size: at200.published, allowed: 5},
		{what: title(small, "check"), task: again, floor: reading, allowed: 2.5, memory: 300},
		{what: title(small, "import"), task: next, floor: reading, allowed: 3.5, memory: 300},
		{what: title(small, "build, nothing published"), task: build, floor: reading, allowed: 7.5, memory: 300},
		{what: title(small, "build"), task: rebuild, floor: reading, allowed: 7.5, memory: 300},
		// As much as Eleventy 3 takes for as many pages.
		{what: title(small, "Hugo's part of build"), task: rebuild, floor: reading, hugo: true, allowed: 2.8},
		{what: title(twice, "check, nothing published / 200"), task: at400.task("check", nothing), floor: check, allowed: 2.2},
		{what: title(twice, "import, nothing published / 200"), task: at400.task("import", nothing), floor: first, allowed: 2.2},
		{what: title(twice, "check / 200"), task: at400.task("check", published), floor: again, allowed: 2.2},
		{what: title(twice, "import / 200"), task: at400.task("import", published), floor: next, allowed: 2.2},
		{what: title(twice, "build / 200"), task: at400.task("build", published), floor: rebuild, allowed: 2.2},
		{what: "default site: as many one-line pages", task: home.floor()},
		{what: "default site: build", task: home.build(), floor: home.floor(), allowed: 3},
		{what: title(values, "excelize's bare reading"), task: atMillion.reading(), once: true},
		{what: title(values, "build, nothing published"), task: atMillion.task("build", nothing), floor: atMillion.reading(), memory: 600, once: true},
	}
}

// result is one round of a line.
type result struct{ seconds, ratio, memory float64 }

func (l line) measure(done map[*task]usage) (result, error) {
	if l.size != nil {
		ratio, megabytes, err := l.size()
		return result{ratio: ratio, memory: megabytes}, err
	}
	took, err := l.task.measure(done)
	if err != nil {
		return result{}, err
	}
	r := result{seconds: took.cpu.Seconds(), memory: took.memory}
	if l.hugo {
		r = result{seconds: took.children.Seconds()}
	}
	if l.floor != nil {
		floor, err := l.floor.measure(done)
		if err != nil {
			return result{}, err
		}
		r.ratio = r.seconds / floor.cpu.Seconds()
	}
	return r, nil
}

// measure runs a task where it has not been run in this round.
func (t *task) measure(done map[*task]usage) (usage, error) {
	if u, ok := done[t]; ok {
		return u, nil
	}
	if err := t.prepare(); err != nil {
		return usage{}, err
	}
	cmd, err := t.command()
	if err != nil {
		return usage{}, err
	}
	u, err := run(cmd)
	if err == nil {
		done[t] = u
	}
	return u, err
}

// printTable prints the medians, and then what failed.
func printTable(lines []line, results [][]result, failures []error) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "CPU s\ttimes\tallowed\tMB\tallowed\t\twhat\t")
	number := func(x float64, decimals int) string {
		if x == 0 {
			return ""
		}
		return strconv.FormatFloat(x, 'f', decimals, 64)
	}
	for i, l := range lines {
		middle := func(of func(result) float64) float64 { return median(results[i], of) }
		ratio, memory := middle(func(r result) float64 { return r.ratio }), middle(func(r result) float64 { return r.memory })
		verdict := ""
		switch {
		case failures[i] != nil:
			verdict = "failed"
		case l.allowed > 0 && ratio > l.allowed, l.memory > 0 && memory > l.memory:
			verdict = "over"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t\n", number(middle(func(r result) float64 { return r.seconds }), 2), number(ratio, 2), number(l.allowed, 1),
			number(memory, 0), number(l.memory, 0), verdict, l.what)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for i, err := range failures {
		if err != nil {
			return fmt.Errorf("%s: %w", lines[i].what, err)
		}
	}
	return nil
}

func median(results []result, of func(result) float64) float64 {
	if len(results) == 0 {
		return 0
	}
	var all []float64
	for _, r := range results {
		all = append(all, of(r))
	}
	slices.Sort(all)
	return (all[(len(all)-1)/2] + all[len(all)/2]) / 2
}

// site is a made-up site, made when it is first needed.
type site struct {
	dir  string
	size size
}

func newSite(dir string, s size) site {
	return site{filepath.Join(dir, strconv.Itoa(s.indicators)), s}
}

// make makes the site in a process of its own: what this one has in memory counts as its children's.
func (s site) make() error {
	if _, err := os.Stat(s.dir); err == nil {
		return nil
	}
	cmd, err := self("-tree", *tree, "site", s.dir, fmt.Sprint(s.size.indicators), fmt.Sprint(s.size.places), fmt.Sprint(s.size.periods))
	if err != nil {
		return err
	}
	_, err = run(cmd)
	return err
}

// self is this program with other arguments.
func self(args ...string) (*exec.Cmd, error) {
	path, err := os.Executable()
	return exec.Command(path, args...), err
}

// state is what data/published holds before a task.
type state bool

const (
	nothing   state = false
	published state = true // what the workbooks say
)

// task is a command of the program on the site.
func (s site) task(command string, before state) *task {
	return &task{
		prepare: func() error {
			if err := s.make(); err != nil {
				return err
			}
			data := filepath.Join(s.dir, "data", "published")
			if before == nothing {
				return os.RemoveAll(data)
			}
			if _, err := os.Stat(data); err == nil {
				return nil
			}
			_, err := run(s.command("import"))
			return err
		},
		command: func() (*exec.Cmd, error) { return s.command(command), nil },
	}
}

func (s site) command(command string) *exec.Cmd { return exec.Command(*program, command, "-s", s.dir) }

// reading is excelize's reading of the site's workbooks.
func (s site) reading() *task {
	return &task{
		prepare: s.make,
		command: func() (*exec.Cmd, error) {
			names, err := filepath.Glob(filepath.Join(s.dir, "data", "spreadsheets", "*.xlsx"))
			if err != nil {
				return nil, err
			}
			return self(append([]string{"read"}, names...)...)
		},
	}
}

// published compares the bytes of data/published with those of the values in it as CSV.
func (s site) published() (ratio, megabytes float64, err error) {
	if err := s.task("import", published).prepare(); err != nil {
		return 0, 0, err
	}
	var all, csv int64
	err = filepath.WalkDir(filepath.Join(s.dir, "data", "published"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		all += info.Size()
		if filepath.Base(filepath.Dir(path)) == "indicators" && strings.HasSuffix(path, ".csv") && !strings.HasSuffix(path, ".tests.csv") {
			csv += info.Size()
		}
		return nil
	})
	if err == nil && csv == 0 {
		err = fmt.Errorf("no CSV in data/published/indicators")
	}
	return float64(all) / float64(csv), float64(all) / 1e6, err
}

// defaultSite is the site of the tree itself, and beside it one of as many pages with a line each.
type defaultSite struct{ dir string }

func (d defaultSite) built() string  { return filepath.Join(d.dir, "built") }
func (d defaultSite) simple() string { return filepath.Join(d.dir, "simple") }

func (d defaultSite) build() *task {
	return &task{
		prepare: d.make,
		command: func() (*exec.Cmd, error) { return exec.Command(*program, "build", "-s", d.built()), nil },
	}
}

func (d defaultSite) floor() *task {
	return &task{
		prepare: d.make,
		command: func() (*exec.Cmd, error) {
			return exec.Command(*program, "hugo", "--source", d.simple(), "--quiet"), nil
		},
	}
}

// make builds the default site, counts its pages by language, and makes the simple one.
func (d defaultSite) make() error {
	if _, err := os.Stat(d.simple()); err == nil {
		return nil
	}
	if err := copyTree(d.built(), append(slices.Clone(looks), "data/spreadsheets")...); err != nil {
		return err
	}
	if _, err := run(exec.Command(*program, "build", "-s", d.built())); err != nil {
		return err
	}
	pages := 0
	err := filepath.WalkDir(filepath.Join(d.built(), "public"), func(path string, _ fs.DirEntry, err error) error {
		if strings.HasSuffix(path, ".html") {
			pages++
		}
		return err
	})
	if err != nil {
		return err
	}
	languages, err := filepath.Glob(filepath.Join(*tree, "i18n", "*.toml"))
	if err != nil {
		return err
	}
	if inner, err := filepath.Glob(filepath.Join(*tree, "i18n", "pages", "*.toml")); err == nil && len(inner) > 0 {
		languages = inner
	}
	config := "disableKinds = ['taxonomy', 'term', 'rss', 'sitemap', 'section', '404']\ndefaultContentLanguage = 'sv'\n"
	for _, name := range languages {
		config += "[languages." + strings.TrimSuffix(filepath.Base(name), ".toml") + "]\n"
	}
	each := pages/len(languages) - 1 // and the home page
	for name, text := range map[string]string{
		"hugo.toml":        config,
		"layouts/all.html": "<p>{{ .Title }}</p>\n",
		"content/_content.gotmpl": "{{ .EnableAllLanguages }}{{ range seq " + strconv.Itoa(each) + " }}" +
			`{{ $.AddPage (dict "path" (printf "p%d" .) "title" (printf "Sida %d" .)) }}{{ end }}` + "\n",
	} {
		path := filepath.Join(d.simple(), filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

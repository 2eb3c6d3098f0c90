package workplace_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/problem/told"
	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// site makes a site with one workbook, whose pages are built of next to nothing.
func site(t *testing.T) *workplace.Workplace {
	t.Helper()
	dir := t.TempDir()
	w := &workplace.Workplace{Dir: dir, Disk: swap.OS{}, Build: func(_, _, destination, _ string) error {
		return os.WriteFile(filepath.Join(destination, "index.html"), nil, 0o666)
	}}
	write(t, filepath.Join(dir, "hugo.toml"), nil)
	write(t, filepath.Join(dir, "content", "uppfoljning", "2021", "_index.md"), nil)
	write(t, filepath.Join(w.Spreadsheets(), "bok.xlsx"), workbook(t, ""))
	return w
}

func write(t *testing.T, path string, data []byte) string {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, data, 0o666)); err != nil {
		t.Fatal(err)
	}
	return path
}

// workbook is the workbook of the small site that the stories use, with something else in the place
// of its only value of 2021, and other parts.
func workbook(t *testing.T, value string, parts ...specimen.Part) []byte {
	t.Helper()
	tables, err := os.ReadFile(filepath.Join("..", "..", "..", "testdata", "example", "tables.txt"))
	if err != nil {
		t.Fatal(err)
	}
	text := string(tables)
	if value != "" {
		text = strings.Replace(text, "| 2021 | 63 | 59 | 68", "| 2021 | "+value+" | | ", 1)
	}
	var book specimen.Book
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "== "); ok {
			book.Sheets = append(book.Sheets, specimen.Sheet{Name: name})
			continue
		}
		var row []any
		for cell := range strings.SplitSeq(line, "|") {
			row = append(row, strings.TrimSpace(cell))
		}
		last := &book.Sheets[len(book.Sheets)-1]
		last.Rows = append(last.Rows, row)
	}
	book.Parts = append(parts, specimen.Part{Name: "docProps/core.xml", Content: "<coreProperties><creator>Exempel</creator></coreProperties>"})
	return book.Bytes()
}

// tell is a fault as people read it in Swedish.
func tell(t *testing.T, err error) string {
	t.Helper()
	if !errors.As(err, new(*words.Fault)) {
		t.Fatalf("%v is no fault for people", err)
	}
	return words.Carried().Must("sv").Explain(err)
}

// TestMain compares the codes that the tests are told with those that they were told before.
func TestMain(m *testing.M) { os.Exit(told.Main(m)) }

func change(t *testing.T, w *workplace.Workplace) *workplace.Change {
	t.Helper()
	c, err := w.Change()
	if err != nil {
		t.Fatal(tell(t, err))
	}
	t.Cleanup(c.Close)
	return c
}

// publish checks the workbooks of a site, without an error, and publishes what they say.
func publish(t *testing.T, c *workplace.Change) (*workplace.Checked, *workplace.Sound) {
	t.Helper()
	checked, err := c.Check(nil, "", false)
	if err != nil {
		t.Fatal(err)
	}
	sound, ok := checked.Sound()
	if !ok {
		t.Fatal(checked.Problems)
	}
	if _, err := c.Publish(sound); err != nil {
		t.Fatal(err)
	}
	return checked, sound
}

func TestBuild(t *testing.T) {
	w := site(t)
	var steps []string
	w.Progress = func(s workplace.Step) {
		if s.Doing.Key != "" {
			steps = append(steps, words.Carried().Must("en").Value(s.Doing))
		}
	}
	c := change(t, w)
	checked, err := c.Check(nil, "", false)
	if err != nil {
		t.Fatal(err)
	}
	sound, ok := checked.Sound()
	if !ok || sound.Workbooks != 1 || sound.Observations != 3 || !checked.Changes.First {
		t.Fatalf("%v: %+v", checked.Problems, sound)
	}
	result, err := c.Publish(sound)
	if err != nil || len(result.Written) == 0 {
		t.Fatalf("%v: %+v", err, result)
	}
	if pages, err := c.Website(sound, w.Public(), ""); err != nil || pages != 1 {
		t.Fatalf("%v: %d pages", err, pages)
	}
	want := "Waiting for another run of lagesbild to end|Reading bok.xlsx|Checking|Writing data/published|Building the site"
	if got := strings.Join(steps, "|"); got != want {
		t.Errorf("steps: %s", got)
	}
}

// Who wrote a workbook is told while it is new: Excel puts a name into every one.
func TestAuthors(t *testing.T) {
	w := site(t)
	c := change(t, w)
	for _, want := range []string{"bok.xlsx", "", "ny.xlsx"} {
		var files []string
		if want == "ny.xlsx" {
			files = []string{write(t, filepath.Join(t.TempDir(), want), workbook(t, ""))}
		}
		checked, err := c.Check(files, "", false)
		if err != nil {
			t.Fatal(err)
		}
		var of []string
		for _, p := range told.Note(checked.Problems) {
			if p.Code == problem.HasAuthor {
				of = append(of, p.At.Workbook)
			}
		}
		if got := strings.Join(of, " "); got != want {
			t.Errorf("the author of %q is told, want %q", got, want)
		}
		if sound, ok := checked.Sound(); ok {
			if _, err := c.Publish(sound); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// Nothing can be made of workbooks with an error.
func TestNotSound(t *testing.T) {
	w := site(t)
	c := change(t, w)
	checked, err := c.Check([]string{write(t, filepath.Join(t.TempDir(), "bok.xlsx"), workbook(t, "6300"))}, "", false)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := checked.Sound(); ok || checked.Problems.Errors() != 1 || checked.Changes != nil {
		t.Errorf("%v", checked.Problems)
	}
}

// Where more than a tenth of what is public would go somebody has to say that it is meant.
func TestTooManyGo(t *testing.T) {
	w := site(t)
	c := change(t, w)
	publish(t, c)
	fewer := write(t, filepath.Join(t.TempDir(), "bok.xlsx"), workbook(t, ".."))
	for _, allowed := range []bool{false, true} {
		checked, err := c.Check([]string{fewer}, "", allowed)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := checked.Sound(); ok != allowed {
			t.Errorf("allowed %v: %v", allowed, told.Note(checked.Problems))
		}
		told.Note(checked.Problems)
	}
	checked, err := c.Look.Check([]string{fewer}, "")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := checked.Sound(); !ok || told.Note(checked.Problems).Count(problem.Warning) != 1 {
		t.Errorf("%v", checked.Problems)
	}
}

// What is taken in replaces the workbook of its name, or the one that is named; only once all is
// published.
func TestTakeIn(t *testing.T) {
	w := site(t)
	given := write(t, filepath.Join(t.TempDir(), "ny.xlsx"), workbook(t, "64"))
	c := change(t, w)
	checked, err := c.Check([]string{given}, "", false)
	if err != nil {
		t.Fatal(err)
	}
	if m, ok := checked.MeantToReplace(); !ok || m != (workplace.Meant{Name: "ny.xlsx", Path: given, Old: "bok.xlsx"}) {
		t.Errorf("meant to replace %+v", m)
	}
	if checked, err = c.Check([]string{given}, "bok.xlsx", false); err != nil {
		t.Fatal(err)
	}
	sound, ok := checked.Sound()
	if !ok {
		t.Fatal(checked.Problems)
	}
	if names := listed(t, w.Spreadsheets()); names != "bok.xlsx" {
		t.Errorf("after the check there are %s", names)
	}
	if _, err := c.Publish(sound); err != nil {
		t.Fatal(err)
	}
	if names := listed(t, w.Spreadsheets()); names != "ny.xlsx" {
		t.Errorf("after the import there are %s", names)
	}
}

func listed(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

// Two files of one name are two files: neither is left out without a word.
func TestSameName(t *testing.T) {
	w := site(t)
	dir := t.TempDir()
	a, b := write(t, filepath.Join(dir, "a", "bok.xlsx"), workbook(t, "64")), write(t, filepath.Join(dir, "b", "bok.xlsx"), workbook(t, "6500"))
	look, err := w.Look()
	if err != nil {
		t.Fatal(err)
	}
	defer look.Close()
	for _, check := range []func(...string) (*workplace.Checked, error){
		func(paths ...string) (*workplace.Checked, error) { return look.Check(paths, "") },
		func(paths ...string) (*workplace.Checked, error) { return w.CheckAlone(paths, "") },
	} {
		if _, err := check(a, b); !strings.Contains(tell(t, err), "två av filerna heter bok.xlsx. Kontrollera en i taget") {
			t.Errorf("two files of one name: %v", err)
		}
		if checked, err := check(a, filepath.Join(dir, "a", "..", "a", "bok.xlsx")); err != nil || checked.Problems.Errors() > 0 {
			t.Errorf("one file twice: %v", err)
		}
	}
}

// What the system says of a file that cannot be read stands below what to do, in the language.
func TestUnreadable(t *testing.T) {
	for name, want := range map[string]string{
		"data/.lagesbild.lock":       "kan inte läsas, så det går inte att se om en annan körning är i gång",
		"data/spreadsheets":          "kan inte läsas. Be den som sköter mappen om behörighet",
		"data/published":             "kan inte läsas. Be den som sköter mappen om behörighet",
		"data/spreadsheets/bok.xlsx": "kan inte läsas. Är den öppen i ett annat program?",
	} {
		w := site(t)
		path := filepath.Join(w.Dir, filepath.FromSlash(name))
		if err := errors.Join(os.RemoveAll(path), os.Symlink(filepath.Base(path), path)); err != nil { // a link to itself
			t.Fatal(err)
		}
		look, err := w.Look()
		if err == nil {
			_, err = look.Check(nil, "")
			look.Close()
		}
		if got := tell(t, err); !strings.HasPrefix(got, path+" "+want) || !strings.Contains(got, "\n    ") {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// A site that fails to be built leaves the old one, and nothing that is not a site is replaced.
func TestWebsiteFails(t *testing.T) {
	w := site(t)
	c := change(t, w)
	_, sound := publish(t, c)
	write(t, filepath.Join(w.Dir, "foto", "semester.jpg"), nil)
	if _, err := c.Website(sound, filepath.Join(w.Dir, "foto"), ""); !strings.Contains(tell(t, err), "innehåller annat än en webbplats") {
		t.Errorf("%v", err)
	}
	write(t, filepath.Join(w.Public(), "data", "index.json"), []byte("old"))
	w.Build = func(_, _, destination, _ string) error { return errors.New("home.html:1:2: what") }
	_, err := c.Website(sound, w.Public(), "")
	want := "webbplatsen kunde inte byggas; den gamla är kvar. Hugo säger:\n    home.html:1:2: what\nRätta på de ställen som Hugo nämner"
	if got := tell(t, err); !strings.HasPrefix(got, want) {
		t.Errorf("%s", got)
	}
	if names := listed(t, w.Dir); names != "content data foto hugo.toml public" {
		t.Errorf("left: %s", names)
	}
}

// Nothing to mend: a file that has the name of the copy and is none is told for what it is.
func TestMarkForeign(t *testing.T) {
	w := site(t)
	foreign := write(t, filepath.Join(w.Spreadsheets(), "bok – att rätta.xlsx"), []byte("somebody's own"))
	look, err := w.Look()
	if err != nil {
		t.Fatal(err)
	}
	defer look.Close()
	checked, err := look.Check(nil, "")
	if err != nil {
		t.Fatal(err)
	}
	did, err := checked.Mark("sv")
	if err != nil || len(did) != 1 || did[0].Key != "marked.foreign" {
		t.Errorf("%v: %v", err, did)
	}
	if data, err := os.ReadFile(foreign); err != nil || string(data) != "somebody's own" {
		t.Errorf("%v: %s", err, data)
	}
}

// Why a workbook cannot be marked is told in the language, and nothing of it by a library.
func TestNotMarked(t *testing.T) {
	w := site(t)
	write(t, filepath.Join(w.Spreadsheets(), "bok.xlsx"), workbook(t, "6300", specimen.Part{Name: "xl/styles.xml", Content: `<styleSheet xmlns="urn:other"/>`}))
	look, err := w.Look()
	if err != nil {
		t.Fatal(err)
	}
	defer look.Close()
	checked, err := look.Check(nil, "")
	if err != nil {
		t.Fatal(err)
	}
	_, err = checked.Mark("sv")
	want := "bok.xlsx gick inte att märka. Öppna den i Excel, spara den och försök igen\n" +
		"    filen är skadad, eller skriven på ett sätt som inte går att ändra. Felet ligger i cellernas format"
	if got := tell(t, err); got != want {
		t.Errorf("%s", got)
	}
	if names := listed(t, w.Spreadsheets()); names != "bok.xlsx" {
		t.Errorf("there are %s", names)
	}
}

// What is left to fill in in a text of the site is told at its line, once a text.
func TestTextsToFillIn(t *testing.T) {
	w := site(t)
	write(t, filepath.Join(w.Dir, "content", "om", "a.md"), []byte("Klart.\n\n[fyll i: när]\n[Fyll i: var]\n"))
	write(t, filepath.Join(w.Dir, "content", "b.en.md"), []byte("[fill in: when]"))
	write(t, filepath.Join(w.Dir, "content", "c.md"), []byte("[länk](/) [fyll i]"))
	look, err := w.Look()
	if err != nil {
		t.Fatal(err)
	}
	defer look.Close()
	checked, err := look.Check(nil, "")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, p := range told.Note(checked.Problems) {
		if p.Code == problem.ToFillIn {
			found = append(found, p.At.String()+" "+p.Value)
		}
	}
	if got, want := strings.Join(found, ", "), "content/b.en.md:1 [fill in: when], content/om/a.md:3 [fyll i: när]"; got != want {
		t.Errorf("%s, and not %s", got, want)
	}
}

// A follow-up without a text, an address that nobody has chosen, and a translation that is as it was although
// its text has changed, are told.
func TestStaleSite(t *testing.T) {
	w := site(t)
	c := change(t, w)
	publish(t, c)
	write(t, filepath.Join(w.Dir, "hugo.toml"), []byte("title = \"A\"\nbaseURL = \""+workplace.ExampleAddress+"\"\n"))
	if err := os.RemoveAll(filepath.Join(w.Dir, "content")); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(w.Spreadsheets(), "bok.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	changed := write(t, filepath.Join(t.TempDir(), "bok.xlsx"), retold(t, data, "Exempelområdet", "Området i exemplet"))
	checked, err := c.Look.Check([]string{changed}, "")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, p := range told.Note(checked.Problems) {
		if p.Severity() == problem.Warning {
			found = append(found, string(p.Code)+" "+p.At.String())
		}
	}
	if got, want := strings.Join(found, ", "), "L617 bok.xlsx, L614 bok.xlsx!Områden!A2, L621 hugo.toml:2"; got != want {
		t.Errorf("%s, and not %s", got, want)
	}
}

// retold is a workbook with another text in the place of one.
func retold(t *testing.T, data []byte, old, now string) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, sheet := range f.GetSheetList() {
		cells, err := f.SearchSheet(sheet, old)
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range cells {
			if err := f.SetCellStr(sheet, cell, now); err != nil {
				t.Fatal(err)
			}
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// A file of the site's own that stands in for one of the program's is remembered when the site is built, and told
// of when the program's is another.
func TestOtherOriginal(t *testing.T) {
	w := site(t)
	w.Carried = fstest.MapFS{"layouts/home.html": {Data: []byte("the program's")}, "layouts/404.html": {Data: []byte("the same")}, "i18n/pages/sv.toml": {Data: []byte("a = 1")}}
	for _, name := range []string{"layouts/home.html"} {
		write(t, filepath.Join(w.Dir, filepath.FromSlash(name)), []byte("their own"))
	}
	write(t, filepath.Join(w.Dir, "layouts", "404.html"), []byte("the same"))
	write(t, filepath.Join(w.Dir, "i18n", "pages", "sv.toml"), []byte("[own]\nword = \"ord\"\n"))
	c := change(t, w)
	found := func() string {
		checked, sound := publish(t, c)
		if _, err := c.Website(sound, t.TempDir(), ""); err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, p := range told.Note(checked.Problems) {
			if p.Code == problem.OtherOriginal {
				all = append(all, p.At.String())
			}
		}
		return strings.Join(all, ", ")
	}
	for step, want := range []string{"", "", "layouts/home.html", "layouts/home.html", ""} {
		switch step {
		case 2:
			w.Carried = fstest.MapFS{"layouts/home.html": {Data: []byte("renewed")}}
		case 4:
			write(t, filepath.Join(w.Dir, "layouts", "home.html"), []byte("theirs, renewed"))
		}
		if got := found(); got != want {
			t.Errorf("step %d: told of %q, want %q", step, got, want)
		}
	}
}

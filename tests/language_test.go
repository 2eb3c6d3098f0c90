package tests

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/pelletier/go-toml/v2"
	"github.com/xuri/excelize/v2"
	"golang.org/x/net/html"
)

// third is a language that the program knows nothing of: Swedish with every word turned round.
const third = "fi"

// TestThirdLanguage adds a language by files and columns alone, and looks for Swedish and English
// words that are left on its pages.
func TestThirdLanguage(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	if err := copySite(dir); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(
		turnWords(dir),
		turnTexts(dir),
		appendTo(filepath.Join(dir, "hugo.toml"), "\n[languages."+third+"]\nweight = 3\nlabel = \"Imous\"\nlocale = \"fi-FI\"\n"),
	); err != nil {
		t.Fatal(err)
	}
	own := map[string]bool{} // words of the workbooks, and the names of their sheets and columns
	workbooks, err := filepath.Glob(filepath.Join(dir, "data", "spreadsheets", "*.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range workbooks {
		turnWorkbook(t, path, own)
	}

	public := filepath.Join(dir, "public")
	if _, err := lagesbild("build", "-s", dir, "-d", public); err != nil {
		t.Fatal(err)
	}
	left := known(t, dir)
	maps.DeleteFunc(left, func(word string, _ bool) bool { return own[word] })
	built, err := files(filepath.Join(public, third))
	if err != nil {
		t.Fatal(err)
	}
	original, err := files(public)
	if err != nil {
		t.Fatal(err)
	}
	for path := range original {
		if first, _, _ := strings.Cut(path, "/"); first != "en" && first != third && first != "data" && strings.HasSuffix(path, ".html") && built[path] == "" {
			t.Errorf("%s/%s is not built", third, path)
		}
	}
	for _, path := range slices.Sorted(maps.Keys(built)) {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		doc, err := html.Parse(strings.NewReader(built[path]))
		if err != nil {
			t.Fatal(err)
		}
		var found []string
		for word := range wordsOf(names.ReplaceAllString(said(doc), " ")) {
			if left[word] {
				found = append(found, word)
			}
		}
		if slices.Sort(found); len(found) > 0 {
			t.Errorf("%s/%s: words of another language: %s", third, path, strings.Join(found, ", "))
		}
	}

	// What is said to staff, too.
	for _, args := range [][]string{{"check", "-s", dir}, {"--help"}, {"check", "--help"}, {"check", "--explain", "L203"}} {
		out, err := exec.Command(program, append(args, "--lang", third, "-s", dir)...).CombinedOutput()
		if err != nil {
			t.Errorf("%q: %v\n%s", args, err, out)
		}
		for word := range wordsOf(names.ReplaceAllString(quoted.ReplaceAllString(string(out), " "), " ")) {
			if left[word] && !command[word] {
				t.Errorf("%q says %q:\n%s", args, word, out)
				break
			}
		}
	}
}

// names are what is called the same in every language: files, addresses and formats.
var names = regexp.MustCompile(`https?://\S+|\S+\.(?:xlsx|json|csv|toml)\b|data/\S*|\bJSON(?: Schema: \S+)?|\bCSV\b`)

// quoted is what a message repeats of a workbook.
var quoted = regexp.MustCompile(`”[^”]*”`)

// command are the words of the command line, which are the same in every language.
var command = wordsOf("lagesbild check import build new serve template help explain format json text mark replace source lang allow removals destination port practice")

// turn turns every word round, but not what is in one of the forms that are no words.
func turn(s string, kept *regexp.Regexp) string {
	var out strings.Builder
	rest := 0
	for _, at := range append(kept.FindAllStringIndex(s, -1), []int{len(s), len(s)}) {
		out.WriteString(letters.ReplaceAllStringFunc(s[rest:at[0]], turned))
		out.WriteString(s[at[0]:at[1]])
		rest = at[1]
	}
	return out.String()
}

var letters = regexp.MustCompile(`\p{L}+`)

func turned(word string) string {
	runes := []rune(word)
	slices.Reverse(runes)
	return string(runes)
}

var (
	places = regexp.MustCompile(`\{\{.*?\}\}`)
	// markup is what is no prose in Markdown: shortcodes, addresses, ids and code.
	markup = regexp.MustCompile("(?s)\\{\\{<.*?>\\}\\}|\\]\\([^)]*\\)|\\{#[^}]*\\}|```.*?```|`[^`]*`|https?://\\S+")
	prose  = []string{"title", "linkTitle", "description"} // of front matter
)

// turnWords makes the third language's words.
func turnWords(dir string) error {
	swedish, err := filepath.Glob(filepath.Join(dir, "i18n", "*", "sv.toml"))
	if err != nil {
		return err
	}
	for _, file := range swedish {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var words map[string]any
		if err := toml.Unmarshal(data, &words); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		data, err = toml.Marshal(turnAll(words))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(filepath.Dir(file), third+".toml"), data, 0o666); err != nil {
			return err
		}
	}
	return nil
}

func turnAll(words map[string]any) map[string]any {
	for key, value := range words {
		switch value := value.(type) {
		case string:
			words[key] = turn(value, places)
		case map[string]any:
			words[key] = turnAll(value)
		}
	}
	return words
}

// turnTexts makes the third language's texts beside the Swedish ones.
func turnTexts(dir string) error {
	return filepath.WalkDir(filepath.Join(dir, "content"), func(path string, d fs.DirEntry, err error) error {
		name, isText := strings.CutSuffix(path, ".md")
		if err != nil || !isText || strings.HasSuffix(name, ".en") || strings.HasSuffix(name, "."+third) {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		_, rest, _ := bytes.Cut(data, []byte("+++\n"))
		front, body, ok := bytes.Cut(rest, []byte("+++\n"))
		if !ok {
			return fmt.Errorf("%s has no front matter", path)
		}
		var fields map[string]any
		if err := toml.Unmarshal(front, &fields); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		for _, field := range prose {
			if text, ok := fields[field].(string); ok {
				fields[field] = turn(text, markup)
			}
		}
		if front, err = toml.Marshal(fields); err != nil {
			return err
		}
		return os.WriteFile(name+"."+third+".md", []byte("+++\n"+string(front)+"+++\n"+turn(string(body), markup)), 0o666)
	})
}

func appendTo(file, text string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(data, text...), 0o666)
}

// turnWorkbook adds a column with the third language's text for each that has one in English. It
// collects the other words of the workbook: the names of its sheets and columns, and what stands in
// columns that have no translation.
func turnWorkbook(t *testing.T, path string, own map[string]bool) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, sheet := range f.GetSheetList() {
		maps.Copy(own, wordsOf(sheet))
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) == 0 {
			continue
		}
		heads := rows[0]
		maps.Copy(own, wordsOf(strings.Join(heads, " ")))
		free := len(heads)
		for column, head := range heads {
			label := strings.TrimRight(head, " *")
			cells := make([]string, len(rows))
			for n, row := range rows {
				if column < len(row) {
					cells[n] = row[column]
				}
			}
			switch {
			case strings.HasSuffix(label, " (en)"):
				continue
			case !slices.Contains(heads, label+" (en)"):
				maps.Copy(own, wordsOf(strings.Join(cells, " ")))
				continue
			}
			set(t, f, sheet, free, 0, label+" ("+third+")")
			for n, text := range cells[1:] {
				if text != "" {
					set(t, f, sheet, free, n+1, turn(text, places))
				}
			}
			free++
		}
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
}

// known are the words of Swedish and English that the program and the texts use.
func known(t *testing.T, dir string) map[string]bool {
	t.Helper()
	words, turnedRound := map[string]bool{}, map[string]bool{}
	for _, pattern := range []string{"i18n/*/sv.toml", "i18n/*/en.toml"} {
		paths, err := filepath.Glob(filepath.Join(dir, filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var all map[string]any
			if err := toml.Unmarshal(data, &all); err != nil {
				t.Fatal(err)
			}
			collect(all, words)
		}
	}
	err := filepath.WalkDir(filepath.Join(dir, "content"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".md") || strings.HasSuffix(path, "."+third+".md") {
			return err
		}
		data, err := os.ReadFile(path)
		maps.Copy(words, wordsOf(markup.ReplaceAllString(string(data), " ")))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for word := range words {
		turnedRound[turned(word)] = true
	}
	maps.DeleteFunc(words, func(word string, _ bool) bool { return turnedRound[word] || len([]rune(word)) < 3 })
	return words
}

func collect(all map[string]any, words map[string]bool) {
	for _, value := range all {
		switch value := value.(type) {
		case string:
			maps.Copy(words, wordsOf(places.ReplaceAllString(value, " ")))
		case map[string]any:
			collect(value, words)
		}
	}
}

// wordsOf lists the words of a text, in lower case.
func wordsOf(text string) map[string]bool {
	words := map[string]bool{}
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		words[word] = true
	}
	return words
}

// said is all that a page says in its own language, to eyes and to screen readers, but for code.
func said(n *html.Node) string {
	var out strings.Builder
	var walk func(n *html.Node, foreign bool)
	walk = func(n *html.Node, foreign bool) {
		if n.Type == html.TextNode && !foreign {
			out.WriteString(n.Data + " ")
		}
		if n.Type == html.ElementNode {
			if lang := attr(n, "lang"); lang != "" {
				foreign = lang != third
			}
			if n.Data == "code" || n.Data == "style" || n.Data == "script" {
				return
			}
			for _, a := range n.Attr {
				name := attr(n, "name") + attr(n, "property")
				if !foreign && (slices.Contains([]string{"alt", "title", "aria-label"}, a.Key) ||
					a.Key == "content" && (strings.HasSuffix(name, "description") || name == "og:title" || name == "og:site_name")) {
					out.WriteString(a.Val + " ")
				}
			}
		}
		for c := range n.ChildNodes() {
			walk(c, foreign)
		}
	}
	walk(n, false)
	return out.String()
}

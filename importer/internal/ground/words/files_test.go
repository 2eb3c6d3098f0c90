package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// Every language has the same keys with the same placeholders.
func TestLanguagesSayTheSame(t *testing.T) {
	original := Carried().Must(Original)
	for _, lang := range Carried().Languages()[1:] {
		w := Carried().Must(lang)
		for _, key := range slices.Concat(original.Keys(), w.Keys()) {
			switch {
			case !w.Has(key):
				t.Errorf("%s lacks %s", lang, key)
			case !original.Has(key):
				t.Errorf("%s has %s, which %s lacks", lang, key, Original)
			case !slices.Equal(w.Placeholders(key), original.Placeholders(key)):
				t.Errorf("%s: %s has the placeholders %q, and in %s %q", lang, key, w.Placeholders(key), Original, original.Placeholders(key))
			}
		}
	}
}

// uses is what the sources ask the words for.
type uses struct {
	keys     map[string]string // keys by where they are asked for
	said     map[string]string // those that stand in a call of Say, or of T in a template, so that they must exist
	prefixes map[string]bool   // beginnings that a code is put after
}

// Every word is used, and every one that is asked for is there.
func TestWordsAreUsed(t *testing.T) {
	used := uses{map[string]string{}, map[string]string{}, map[string]bool{}}
	for path, file := range sources(t) {
		used.look(path, file)
	}
	used.templates(t)
	original := Carried().Must(Original)
	for key, where := range used.said {
		if !original.Has(key) {
			t.Errorf("%s: there is no word %s", where, key)
		}
	}
	for _, key := range original.Keys() {
		_, literal := used.keys[key]
		if !literal && !used.beginning(key) && !slices.ContainsFunc(families, func(f *regexp.Regexp) bool { return f.MatchString(key) }) {
			t.Errorf("nobody says %s", key)
		}
	}
}

// families are the words whose keys hold codes that stand in the program's tables.
var families = []*regexp.Regexp{
	regexp.MustCompile(`^term\.[a-z_]+_\w+$`), // model.NewVocabulary
	regexp.MustCompile(`^(count|month)\.\d+$`),
	regexp.MustCompile(`^in_unit\.\w+\.\w+$`), // view's wording.unit
	regexp.MustCompile(`^L\d{3}\.`),           // package problem, which has a test of its own
}

// look takes in the keys of a file.
func (u *uses) look(path string, file *ast.File) {
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			if text, ok := literal(n); ok {
				u.keys[text] = path
			}
		case *ast.BinaryExpr:
			if text, ok := literal(n.X); ok && n.Op == token.ADD && text != "" {
				u.prefixes[text] = true
			}
			if text, ok := literal(n.Y); ok && n.Op == token.ADD && strings.HasPrefix(text, "_") {
				u.prefixes["…"+text] = true // an ending that a key can have: by + "_by"
			}
		case *ast.AssignStmt:
			if text, ok := literal(n.Rhs[0]); ok && n.Tok == token.ADD_ASSIGN {
				u.prefixes["…"+text] = true
			}
		case *ast.CallExpr:
			name := ""
			switch f := n.Fun.(type) {
			case *ast.SelectorExpr:
				name = f.Sel.Name
			case *ast.Ident:
				name = f.Name
			}
			if len(n.Args) == 0 {
				break
			}
			switch text, ok := literal(n.Args[0]); {
			case ok && name == "Say":
				u.said[text] = path
			case ok && name == "Sprint":
				u.prefixes[text] = true
			}
		}
		return true
	})
}

// beginning tells whether a key is made of a beginning, or of a key and an ending, that stand in the sources.
func (u *uses) beginning(key string) bool {
	for prefix := range u.prefixes {
		if ending, ok := strings.CutPrefix(prefix, "…"); ok {
			if whole, ok := strings.CutSuffix(key, ending); ok && ending != "" && u.keys[whole] != "" {
				return true
			}
		} else if strings.ContainsAny(prefix, "._") && strings.HasPrefix(key, prefix) {
			return true
		}
	}
	return false
}

var (
	said    = regexp.MustCompile(`\bT "([^"]+)"`)
	printed = regexp.MustCompile(`printf "([a-z_.]+)%s"`)
)

// templates takes in the keys of the templates.
func (u *uses) templates(t *testing.T) {
	each(t, "layouts", ".html", func(path, text string) {
		for _, m := range said.FindAllStringSubmatch(text, -1) {
			u.keys[m[1]], u.said[m[1]] = path, path
		}
		for _, m := range printed.FindAllStringSubmatch(text, -1) {
			u.prefixes[m[1]] = true
		}
	})
}

// ours are the packages whose texts are not words: the labels that workbooks are read by, and the
// words that people write there.
var ours = []string{
	"importer/internal/reading/sheets",
	"importer/internal/ground/model",    // the words of the closed lists in workbooks
	"importer/internal/ground/period",   // words that people write in place of a period
	"importer/internal/reading/private", // what private data looks like
	"importer/internal/acting/example",  // what is made up to stand in workbooks

	"importer/internal/reading/problem/told", // which only tests use
}

// written is the file of a package that holds the words which people write in workbooks.
const written = "written.go"

// program is what the program is called in every language.
const program = "Lägesbild"

// No Go file outside the tests holds a sentence of any language.
func TestNoSentencesInCode(t *testing.T) {
	for path, file := range sources(t) {
		folder := filepath.ToSlash(filepath.Dir(path))
		if slices.Contains(ours, folder) || filepath.Base(path) == written {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.CallExpr: // what only whoever mends the program reads, names listed in a text, and what others say
				if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "panic" {
					return false
				}
				if f, ok := n.Fun.(*ast.SelectorExpr); ok && slices.Contains([]string{"Errorf", "New", "Fields", "Contains"}, f.Sel.Name) {
					return false
				}
			case *ast.Field:
				if n.Tag != nil {
					return false
				}
			case *ast.BasicLit:
				if text, ok := literal(n); ok && text != program && isSentence(text) {
					t.Errorf("%s: %q is a sentence; its place is in i18n", path, text)
				}
			}
			return true
		})
	}
}

// isSentence tells whether people would read a text: it has four words or more, or a letter that
// only Swedish has among these.
func isSentence(text string) bool {
	if strings.ContainsAny(text, "åäöÅÄÖ") {
		return true
	}
	words := 0
	for _, word := range strings.Fields(text) {
		if strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(".,:;!?’'", r) }) < 0 {
			words++
		}
	}
	return words >= 4
}

func literal(n ast.Node) (text string, ok bool) {
	lit, ok := n.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}

// sources parses every Go file of the program but the tests.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	each(t, "importer", ".go", func(path, text string) {
		if strings.HasSuffix(path, "_test.go") {
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, text, 0)
		if err != nil {
			t.Fatal(err)
		}
		files[path] = file
	})
	return files
}

// each gives the files of a folder of the project whose names end in a way.
func each(t *testing.T, folder, ending string, f func(path, text string)) {
	t.Helper()
	root := os.DirFS(filepath.Join("..", "..", "..", ".."))
	err := fs.WalkDir(root, folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ending) {
			return err
		}
		text, err := fs.ReadFile(root, path)
		f(path, string(text))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

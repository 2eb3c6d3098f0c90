package tests

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

// TestFacts looks up each fact of testdata/facts.tsv where people read it and where programs do.
// Its columns, parted by tabs:
//
//	fact      what it is about
//	page      address below the site's; several with a space between
//	text      words that must stand on each page. With " … " between them they stand in this
//	          order in one and the same table row, list item, paragraph, heading or goal
//	file      address below /data/
//	selector  where in it: goals[id=x].status goes into the list "goals", to the one element
//	          with that id; several conditions have a space between, "!" is one that is absent;
//	          "length" is the number of elements. The lines of a CSV are its "rows", with texts only
//	value     what stands there, as JSON. Of an object the keys that are given; null is absent
//
// The last three are empty for a fact that stands in running text only.
func TestFacts(t *testing.T) {
	data, err := os.ReadFile("testdata/facts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	parsed := map[string]any{}
	for i, line := range strings.Split(strings.TrimRight(string(data), "\n"), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.Split(line, "\t")
		if len(columns) != 6 {
			t.Errorf("line %d has %d columns, not 6", i+1, len(columns))
			continue
		}
		fact, pages, words, file, selector, value := columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]
		t.Run(fact, func(t *testing.T) {
			for path := range strings.SplitSeq(pages, " ") {
				switch p := first.page(strings.TrimPrefix(path, "/")); {
				case p == nil:
					t.Errorf("there is no page %s", path)
				case !says(p.doc, words):
					t.Errorf("%s does not say %q", path, words)
				}
			}
			if file == "" {
				return
			}
			if parsed[file] == nil && strings.HasSuffix(file, ".csv") {
				parsed[file] = map[string]any{"rows": rowsOf(t, "data/"+file)}
			} else if parsed[file] == nil {
				parsed[file] = decode[any](t, "data/"+file)
			}
			var want any
			if err := json.Unmarshal([]byte(value), &want); err != nil {
				t.Fatalf("%s is not JSON: %v", value, err)
			}
			got, err := find(parsed[file], selector)
			if err != nil {
				t.Fatalf("/data/%s: %s: %v", file, selector, err)
			}
			if !holds(got, want) {
				found, _ := json.Marshal(got)
				t.Errorf("/data/%s: %s is %s, want %s", file, selector, found, value)
			}
		})
	}
}

// rowsOf reads the lines of a CSV file by the names of its columns.
func rowsOf(t *testing.T, path string) (rows []any) {
	t.Helper()
	lines, err := csv.NewReader(strings.NewReader(first.files[path])).ReadAll()
	if err != nil || len(lines) == 0 {
		t.Fatalf("/%s: %v", path, err)
	}
	for _, line := range lines[1:] {
		row := map[string]any{}
		for n, name := range lines[0] {
			row[name] = line[n]
		}
		rows = append(rows, row)
	}
	return rows
}

// isBlock tells whether an element says one thing.
func isBlock(n *html.Node) bool {
	switch n.Data {
	case "tr", "li", "p", "dd", "h1", "h2", "h3", "h4", "figcaption", "article":
		return true
	}
	return slices.Contains(strings.Fields(attr(n, "class")), "goal")
}

// says tells whether words stand in the main part of a page; see TestFacts.
func says(doc *html.Node, words string) bool {
	parts := strings.Split(words, " … ")
	for _, main := range elements(doc, "main") {
		if len(parts) == 1 {
			return inOrder(text(main), parts)
		}
		for block := range main.Descendants() {
			if isBlock(block) && inOrder(text(block), parts) {
				return true
			}
		}
	}
	return false
}

func inOrder(text string, parts []string) bool {
	for _, part := range parts {
		var ok bool
		if text, ok = after(text, normal(part)); !ok {
			return false
		}
	}
	return true
}

// after gives what follows words in a text. "3 %" does not stand in "63 %" or "5,3 %".
func after(text, words string) (rest string, ok bool) {
	for {
		before, rest, ok := strings.Cut(text, words)
		if !ok || !endsInNumber.MatchString(before) || !unicode.IsDigit(rune(words[0])) {
			return rest, ok
		}
		text = rest
	}
}

var endsInNumber = regexp.MustCompile(`[\d,]$`)

// find follows a selector into JSON; see TestFacts.
func find(v any, selector string) (any, error) {
	for step := range strings.SplitSeq(selector, ".") {
		name, conditions, _ := strings.Cut(strings.TrimSuffix(step, "]"), "[")
		if list, ok := v.([]any); ok && name == "length" {
			v = float64(len(list))
			continue
		}
		object, ok := v.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("nothing has the key %s", name)
		}
		v = object[name]
		if conditions == "" {
			continue
		}
		list, ok := v.([]any)
		if !ok {
			return nil, fmt.Errorf("%s is no list", name)
		}
		list = slices.DeleteFunc(slices.Clone(list), func(element any) bool { return !meets(element, conditions) })
		if len(list) != 1 {
			return nil, fmt.Errorf("%d elements of %s have %s, not 1", len(list), name, conditions)
		}
		v = list[0]
	}
	return v, nil
}

func meets(element any, conditions string) bool {
	object, _ := element.(map[string]any)
	for condition := range strings.FieldsSeq(conditions) {
		key, want, equal := strings.Cut(condition, "=")
		if absent, ok := strings.CutPrefix(key, "!"); ok && !equal {
			if _, there := object[absent]; there {
				return false
			}
		} else if fmt.Sprint(object[key]) != want {
			return false
		}
	}
	return true
}

// holds tells whether a value is the wanted one, or an object holds all that is wanted.
func holds(got, want any) bool {
	switch want := want.(type) {
	case map[string]any:
		object, ok := got.(map[string]any)
		for key, value := range want {
			if !holds(object[key], value) {
				return false
			}
		}
		return ok
	case []any:
		list, _ := got.([]any)
		return slices.EqualFunc(list, want, holds)
	}
	return got == want
}

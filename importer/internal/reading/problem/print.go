package problem

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/private"
)

const (
	// longestQuote is how many characters of a user's value a message repeats.
	longestQuote = 60
	// longestArg is the same for what a message mentions besides, such as a list of words.
	longestArg = 400
	// mostRanges is how many ranges of cells the address of a block lists.
	mostRanges = 3
	// fewAlike is how many cells are told of one by one where one mistake is made in many ways.
	fewAlike = 3
	// mostBlocks is how many times Text tells of one code in one column of a sheet.
	mostBlocks = 10
	// mostTold is how many times Text tells of anything.
	mostTold = 100
)

// The words around the messages.
var (
	wordError    = model.Text{"sv": "fel", "en": "error"}
	wordNote     = model.Text{"sv": "upplysning", "en": "note"}
	wordWarning  = model.Text{"sv": "varning", "en": "warning"}
	wordErrors   = model.Text{"sv": "fel", "en": "errors"}
	wordWarnings = model.Text{"sv": "varningar", "en": "warnings"}
	wordNotes    = model.Text{"sv": "upplysningar", "en": "notes"}
	wordNone     = model.Text{"sv": "inga fel", "en": "no errors"}
	wordOr       = model.Text{"sv": " eller ", "en": " or "}
	formCells    = model.Text{"sv": "%s, %d celler", "en": "%s, %d cells"}
	formAlike    = model.Text{"sv": "Likadant med %s.", "en": "The same with %s."}
	wordAnd      = model.Text{"sv": " och ", "en": " and "}
	wordMore     = model.Text{"sv": "%d till", "en": "%d more"}
	formPointer  = model.Text{
		"sv": "Mer om varje kod, med exempel: lagesbild check --explain %[1]s, eller sidan /om/felkoder/#%[1]s på webbplatsen.",
		"en": "More about each code, with an example: lagesbild check --explain %[1]s --lang en, or the page /en/om/felkoder/#%[1]s of the site.",
	}
	formNotTold = model.Text{
		"sv": "… och %d till som inte visas. Rätta de här först och kontrollera igen, eller se fler med --format json.",
		"en": "… and %d more that are not shown. Mend these first and check again, or see more with --format json.",
	}
	formGuess    = model.Text{"sv": "Menade du %s?", "en": "Did you mean %s?"}
	formSeen     = model.Text{"sv": "%s, %s: se ovan.", "en": "%s, %s: see above."}
	formChecked  = model.Text{"sv": "Kontrollerad: ”%s”.", "en": "Checked: \"%s\"."}
	formAlso     = model.Text{"sv": "Se också %s.", "en": "See also %s."}
	formLeftOver = model.Text{
		"sv": "… och %d celler till i samma kolumn med %s. Fler visas med --format json.",
		"en": "… and %d more cells in the same column with %s. --format json shows more of them.",
	}
)

// words are the severities for people.
var words = map[Severity]model.Text{Error: wordError, Warning: wordWarning, Note: wordNote}

// in is the text in a language. Every text of this package exists in both.
func in(t model.Text, lang string) string {
	s, _ := t.In(lang)
	return s
}

// Message is what the problem says, and what to do about it.
func (p Problem) Message(lang string) (what, remedy string) {
	m := catalogue[p.Code]
	pairs := []string{"{value}", quote(p.Value, lang)}
	for name, arg := range p.Args {
		// An argument that has to be in the reader's language has a twin, as columns have.
		if en, ok := p.Args[name+"En"]; ok && lang == "en" {
			arg = en
		}
		pairs = append(pairs, "{"+name+"}", shorten(arg, longestArg))
	}
	fill := strings.NewReplacer(pairs...)
	return fill.Replace(in(m.what, lang)), fill.Replace(in(m.remedy, lang))
}

// quote repeats a user's value, shortened and without what could harm a terminal.
func quote(s, lang string) string {
	s = shorten(s, longestQuote)
	if lang == "en" {
		return `"` + s + `"`
	}
	return "”" + s + "”"
}

// shorten makes a user's text harmless to print on one line: nothing that identifies a person, no
// control or formatting characters, which could colour the terminal or turn the direction of the
// text, and not too long.
func shorten(s string, limit int) string {
	long := len(s) > utf8.UTFMax*limit
	if long {
		s = s[:utf8.UTFMax*limit] // the rest is not shown anyway, and may be megabytes
	}
	s = private.Mask(s)
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, string(unicode.ReplacementChar)))
	if runes := []rune(s); long || len(runes) > limit {
		return string(runes[:min(len(runes), limit-1)]) + "…"
	}
	return s
}

// mostAlso is how many other places are named.
const mostAlso = 10

// block is a problem as Text prints it: one, or the same one in several cells of a sheet.
type block struct {
	first        Problem
	cells        []ref.Cell
	count        int    // of cells, those not kept included
	column       string // what blocks are counted by, for mostBlocks
	what, remedy string
	lines        []string // suggestions and other cells
	alike        []string // values of the other cells, where they differ
}

// Text prints the problems for people: sorted, address first, one mistake in several cells of a
// sheet told once, and no more than anybody reads.
func (l List) Text(w io.Writer, lang string) error {
	var out strings.Builder
	blocks := l.blocks(lang)
	hidden := map[string]int{} // cells by column, beyond mostBlocks
	seen := map[string]int{}
	for _, b := range blocks {
		if seen[b.column]++; seen[b.column] > mostBlocks {
			hidden[b.column] += b.count
		}
	}
	shown, counted := map[string]int{}, map[string]bool{}
	told, rest := 0, 0
	for _, b := range blocks {
		shown[b.column]++
		switch n := shown[b.column]; {
		case told < mostTold && n <= mostBlocks:
			b.print(&out, lang)
			told++
		case told < mostTold && n == mostBlocks+1:
			fmt.Fprintf(&out, "    "+in(formLeftOver, lang)+"\n", hidden[b.column], b.first.Code)
			counted[b.column] = true
		case !counted[b.column]:
			rest += b.count
		}
	}
	if rest > 0 {
		fmt.Fprintf(&out, in(formNotTold, lang)+"\n", rest)
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// Pointer tells where more is told of the problems; empty where there are none.
func (l List) Pointer(lang string) string {
	if len(l) == 0 {
		return ""
	}
	sorted := slices.Clone(l)
	sorted.Sort()
	return fmt.Sprintf(in(formPointer, lang), sorted[0].Code)
}

func (b *block) print(out *strings.Builder, lang string) {
	address := shorten(b.first.At.String(), longestArg)
	if b.count > 1 {
		sheet := b.first.At
		sheet.Cell = b.address()
		address = fmt.Sprintf(in(formCells, lang), shorten(sheet.String(), longestArg), b.count)
	}
	if address != "" {
		address += ": "
	}
	fmt.Fprintf(out, "%s%s %s: %s\n", address, in(words[b.first.Severity()], lang), b.first.Code, b.what)
	remedy := b.remedy
	if b.first.Checked != "" {
		remedy = fmt.Sprintf(in(formChecked, lang), shorten(b.first.Checked, longestArg))
	}
	lines := append([]string{remedy}, b.lines...)
	if len(b.alike) > 0 {
		lines = append(lines, fmt.Sprintf(in(formAlike, lang), b.others(lang)))
	}
	for _, line := range lines {
		fmt.Fprintf(out, "    %s\n", line)
	}
}

// address is where the cells of a block are: "D14:D31", or "D5, D9, D12:D14 …".
func (b *block) address() string {
	all := ref.Fold(b.cells)
	var names []string
	for _, r := range all[:min(len(all), mostRanges)] {
		names = append(names, r.String())
	}
	s := strings.Join(names, ", ")
	if len(all) > mostRanges || b.count > len(b.cells) {
		s += " …"
	}
	return s
}

// others lists the first few values of the cells after the first.
func (b *block) others(lang string) string {
	var quoted []string
	for _, value := range b.alike[:min(len(b.alike), fewAlike)] {
		quoted = append(quoted, quote(value, lang))
	}
	if left := len(b.alike) - fewAlike; left > 0 {
		quoted = append(quoted, fmt.Sprintf(in(wordMore, lang), left))
	}
	return join(quoted, in(wordAnd, lang))
}

// blocks sorts the problems and folds those that are one mistake made in several cells.
func (l List) blocks(lang string) []*block {
	sorted := slices.Clone(l)
	sorted.Sort()
	var all []*block
	open := map[string]*block{} // by what they say
	for _, p := range sorted {
		b := &block{first: p, column: string(p.Code) + "\x00" + p.Column()}
		b.what, b.remedy = p.Message(lang)
		b.lines = p.more(lang)
		at, _ := ref.Parse(p.At.Cell)
		says := strings.Join(append([]string{p.sheet(), b.what, b.remedy, p.Checked}, b.lines...), "\x00")
		if above := open[says]; above != nil && !at.IsZero() {
			b = above
		} else {
			open[says] = b
			all = append(all, b)
		}
		b.count += 1 + p.More
		b.cells = append(b.cells, at)
	}
	return foldAlike(all)
}

// foldAlike folds blocks that differ only in what somebody wrote, where they are more than a few:
// the same slip all the way down a column. Not those with a suggestion or another cell of their own.
func foldAlike(all []*block) []*block {
	groups := map[string][]*block{}
	for _, b := range all {
		if key := b.alikeKey(); key != "" {
			groups[key] = append(groups[key], b)
		}
	}
	return slices.DeleteFunc(all, func(b *block) bool {
		group := groups[b.alikeKey()]
		if len(group) <= fewAlike {
			return false
		}
		first := group[0]
		if b == first {
			return false
		}
		first.count += b.count
		first.cells = append(first.cells, b.cells...)
		first.alike = append(first.alike, b.first.Value)
		return true
	})
}

// alikeKey is the same for blocks of one mistake; empty for a block that is told by itself.
func (b *block) alikeKey() string {
	if len(b.lines) > 0 || b.first.Checked != "" || b.first.Value == "" || b.cells[0].IsZero() {
		return ""
	}
	return strings.Join([]string{b.first.sheet(), b.first.Args["column"], b.first.Args["indicator"]}, "\x00")
}

// sheet names the code and the sheet of a problem, as a key.
func (p Problem) sheet() string {
	return strings.Join([]string{string(p.Code), p.At.Workbook, p.At.Sheet}, "\x00")
}

// more is what follows message and remedy: what may have been meant, and where else to look.
func (p Problem) more(lang string) []string {
	var lines []string
	if len(p.Suggest) > 0 {
		quoted := make([]string, len(p.Suggest))
		for i, s := range p.Suggest {
			quoted[i] = quote(s, lang)
		}
		lines = append(lines, fmt.Sprintf(in(formGuess, lang), join(quoted, in(wordOr, lang))))
	}
	if len(p.Also) > 0 {
		var also []string
		for _, place := range p.Also[:min(len(p.Also), mostAlso)] {
			also = append(also, shorten(place.String(), longestArg))
		}
		if left := len(p.Also) - mostAlso; left > 0 {
			also = append(also, fmt.Sprintf("… (+%d)", left))
		}
		lines = append(lines, fmt.Sprintf(in(formAlso, lang), strings.Join(also, ", ")))
	}
	return lines
}

// join lists words, the last one after a word of its own.
func join(words []string, last string) string {
	n := len(words) - 1
	if n < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:n], ", ") + last + words[n]
}

// Summary counts the problems in words: "3 fel, 1 upplysning".
func (l List) Summary(lang string) string {
	parts := []string{in(wordNone, lang)}
	if errors := l.Count(Error); errors > 0 {
		parts[0] = count(errors, wordError, wordErrors, lang)
	}
	if warnings := l.Count(Warning); warnings > 0 {
		parts = append(parts, count(warnings, wordWarning, wordWarnings, lang))
	}
	if notes := l.Count(Note); notes > 0 {
		parts = append(parts, count(notes, wordNote, wordNotes, lang))
	}
	return strings.Join(parts, ", ")
}

// Seen is the last word of a run without errors: that all is well or, where there are warnings,
// that they stand above.
func (l List) Seen(lang string) string {
	none := []rune(in(wordNone, lang))
	none[0] = unicode.ToUpper(none[0])
	if warnings := l.Count(Warning); warnings > 0 {
		return fmt.Sprintf(in(formSeen, lang), string(none), count(warnings, wordWarning, wordWarnings, lang))
	}
	return string(none) + "."
}

func count(n int, one, many model.Text, lang string) string {
	if n == 1 {
		many = one
	}
	return fmt.Sprintf("%d %s", n, in(many, lang))
}

// severities are their names in JSON.
var severities = map[Severity]string{Error: "error", Warning: "warning", Note: "note"}

// report is a problem in JSON.
type report struct {
	Code     Code   `json:"code"`
	Severity string `json:"severity"` // error, warning or note
	address
	Value       string    `json:"value,omitempty"`
	Message     string    `json:"message"`
	Remedy      string    `json:"remedy"`
	Suggestions []string  `json:"suggestions,omitempty"`
	Also        []address `json:"also,omitempty"`
	Checked     string    `json:"checked,omitempty"` // the reason by which a warning is acknowledged, and no more than a note
	More        int       `json:"more,omitempty"`    // like it in the same column, not listed
}

type address struct {
	Workbook string `json:"workbook,omitempty"`
	Sheet    string `json:"sheet,omitempty"`
	Cell     string `json:"cell,omitempty"`
}

// masked is a place whose names may hold what identifies a person.
func masked(at Place) address {
	return address{Workbook: private.Mask(at.Workbook), Sheet: private.Mask(at.Sheet), Cell: at.Cell}
}

// JSON prints every problem that was kept for programs, as an array in the order of Text, none folded.
func (l List) JSON(w io.Writer, lang string) error {
	sorted := slices.Clone(l)
	sorted.Sort()
	reports := make([]report, len(sorted))
	for i, p := range sorted {
		r := report{Code: p.Code, Severity: severities[p.Severity()], address: masked(p.At), Value: private.Mask(p.Value),
			Checked: private.Mask(p.Checked), More: p.More}
		r.Message, r.Remedy = p.Message(lang)
		for _, guess := range p.Suggest {
			r.Suggestions = append(r.Suggestions, private.Mask(guess))
		}
		for _, place := range p.Also {
			r.Also = append(r.Also, masked(place))
		}
		reports[i] = r
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(reports)
}

package problem

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"lagesbild/importer/internal/private"
	"lagesbild/importer/internal/programme"
)

const (
	// longestQuote is how many characters of a user's value a message repeats.
	longestQuote = 60
	// longestArg is the same for what a message mentions besides, such as a list of words.
	longestArg = 400
	// mostRuns is how many runs of cells the address of a block lists.
	mostRuns = 3
	// mostBlocks is how many times Text tells of one code in one column of a sheet.
	mostBlocks = 10
)

// The words around the messages.
var (
	wordError    = programme.Text{Sv: "fel", En: "error"}
	wordNote     = programme.Text{Sv: "upplysning", En: "note"}
	wordWarning  = programme.Text{Sv: "varning", En: "warning"}
	wordErrors   = programme.Text{Sv: "fel", En: "errors"}
	wordWarnings = programme.Text{Sv: "varningar", En: "warnings"}
	wordNotes    = programme.Text{Sv: "upplysningar", En: "notes"}
	wordNone     = programme.Text{Sv: "inga fel", En: "no errors"}
	wordOr       = programme.Text{Sv: " eller ", En: " or "}
	formCells    = programme.Text{Sv: "%s (%d celler)", En: "%s (%d cells)"}
	formGuess    = programme.Text{Sv: "Menade du %s?", En: "Did you mean %s?"}
	formSeen     = programme.Text{Sv: "%s, %s: se ovan.", En: "%s, %s: see above."}
	formChecked  = programme.Text{Sv: "Kontrollerad: ”%s”.", En: "Checked: \"%s\"."}
	formAlso     = programme.Text{Sv: "Se också %s.", En: "See also %s."}
	formLeftOver = programme.Text{
		Sv: "… och %d celler till i samma kolumn med %s. Fler visas med --format json.",
		En: "… and %d more cells in the same column with %s. --format json shows more of them.",
	}
)

// in is the text in a language. Every text of this package exists in both.
func in(t programme.Text, lang string) string {
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
	if runes := []rune(s); len(runes) > limit {
		return string(runes[:limit-1]) + "…"
	}
	return s
}

// block is a problem as Text prints it: one, or the same one in several cells of a column.
type block struct {
	first        Problem
	runs         []run
	cells        int
	column       string // what blocks are counted by, for mostBlocks
	what, remedy string
	lines        []string // suggestions and other cells
}

// run is cells below each other.
type run struct {
	first, last string
	lastRow     int
}

// Text prints the problems for people: sorted, address first, the same problem in several
// cells of a column told once.
func (l List) Text(w io.Writer, lang string) error {
	var out strings.Builder
	blocks := l.blocks(lang)
	shown, hidden := map[string]int{}, map[string]int{}
	for _, b := range blocks {
		if shown[b.column]++; shown[b.column] > mostBlocks {
			hidden[b.column] += b.cells
		}
	}
	clear(shown)
	for _, b := range blocks {
		shown[b.column]++
		if n := shown[b.column]; n > mostBlocks {
			if n == mostBlocks+1 {
				fmt.Fprintf(&out, "    "+in(formLeftOver, lang)+"\n", hidden[b.column], b.first.Code)
			}
			continue
		}
		b.print(&out, lang)
	}
	_, err := io.WriteString(w, out.String())
	return err
}

func (b *block) print(out *strings.Builder, lang string) {
	address := shorten(b.first.At.String(), longestArg)
	if b.cells > 1 {
		address = fmt.Sprintf(in(formCells, lang), address+b.others(), b.cells)
	}
	if address != "" {
		address += ": "
	}
	word := map[Severity]programme.Text{Error: wordError, Warning: wordWarning, Note: wordNote}[b.first.Severity()]
	fmt.Fprintf(out, "%s%s %s: %s\n", address, in(word, lang), b.first.Code, b.what)
	remedy := b.remedy
	if b.first.Checked != "" {
		remedy = fmt.Sprintf(in(formChecked, lang), shorten(b.first.Checked, longestArg))
	}
	for _, line := range append([]string{remedy}, b.lines...) {
		fmt.Fprintf(out, "    %s\n", line)
	}
}

// others lists the cells of a block after the first: ":D31" or ", D9, D12:D14 …".
func (b *block) others() string {
	s := ""
	for i, r := range b.runs[:min(len(b.runs), mostRuns)] {
		if i > 0 {
			s += ", " + r.first
		}
		if r.last != r.first {
			s += ":" + r.last
		}
	}
	if len(b.runs) > mostRuns || b.first.More > 0 {
		s += " …"
	}
	return s
}

// take adds the cell of a problem that says the same.
func (b *block) take(p Problem, row int) {
	b.cells += 1 + p.More
	b.first.More += p.More
	if last := len(b.runs) - 1; last >= 0 && row == b.runs[last].lastRow+1 {
		b.runs[last].last, b.runs[last].lastRow = p.At.Cell, row
		return
	}
	b.runs = append(b.runs, run{p.At.Cell, p.At.Cell, row})
}

// blocks sorts the problems and folds those that say the same of cells in one column.
func (l List) blocks(lang string) []*block {
	sorted := slices.Clone(l)
	sorted.Sort()
	var all []*block
	open := map[string]*block{} // by what they say
	for _, p := range sorted {
		_, row := coordinates(p.At.Cell)
		b := &block{first: p, column: string(p.Code) + "\x00" + p.Column()}
		b.first.More = 0 // counted by take
		b.what, b.remedy = p.Message(lang)
		b.lines = p.more(lang)
		fold := strings.Join(append([]string{b.column, b.what, b.remedy, p.Checked}, b.lines...), "\x00")
		if above := open[fold]; above != nil && row > 0 {
			b = above
		} else {
			open[fold] = b
			all = append(all, b)
		}
		b.take(p, row)
	}
	return all
}

// more is what follows message and remedy: what may have been meant, and where else to look.
func (p Problem) more(lang string) []string {
	var lines []string
	if len(p.Suggest) > 0 {
		quoted := make([]string, len(p.Suggest))
		for i, s := range p.Suggest {
			quoted[i] = quote(s, lang)
		}
		last := len(quoted) - 1
		guess := quoted[last]
		if last > 0 {
			guess = strings.Join(quoted[:last], ", ") + in(wordOr, lang) + guess
		}
		lines = append(lines, fmt.Sprintf(in(formGuess, lang), guess))
	}
	if len(p.Also) > 0 {
		also := make([]string, len(p.Also))
		for i, place := range p.Also {
			also[i] = shorten(place.String(), longestArg)
		}
		lines = append(lines, fmt.Sprintf(in(formAlso, lang), strings.Join(also, ", ")))
	}
	return lines
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

func count(n int, one, many programme.Text, lang string) string {
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

package problem

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/private"
)

const (
	// longestQuote is how many characters of a user's value a message repeats.
	longestQuote = 60
	// longestArg is the same for what a message mentions besides, such as a list of words.
	longestArg = 400
	// longestSentences is the same for sentences of our own, with what they mention.
	longestSentences = 2000
	// mostRanges is how many ranges of cells the address of a block lists.
	mostRanges = 3
	// fewAlike is how many cells are told of one by one where one mistake is made in many ways.
	fewAlike = 3
	// mostBlocks is how many times Text tells of one code in one column of a sheet.
	mostBlocks = 10
	// mostTold is how many times Text tells of anything.
	mostTold = 100
)

// Message is what the problem says, and what to do about it.
func (p Problem) Message(w *words.Words) (what, remedy string) {
	args := make([]any, 0, 2+2*len(p.Args))
	args = append(args, "value", quote(p.Value, w))
	for name, arg := range p.Args {
		if _, count := arg.(int); !count {
			limit := longestArg
			if _, sentences := arg.(words.Joined); sentences {
				limit = longestSentences
			}
			arg = shorten(w.Value(arg), limit)
		}
		args = append(args, name, arg)
	}
	return p.Code.text(w, "what", args...), p.Code.text(w, "remedy", args...)
}

// text is a text of the catalogue about the code.
func (c Code) text(w *words.Words, name string, args ...any) string {
	return w.Say(string(c)+"."+name, args...)
}

// written is a text of the catalogue that need not be there.
func (c Code) written(w *words.Words, name string) (text string, ok bool) {
	text = c.text(w, name)
	return text, text != string(c)+"."+name
}

// mentions lists what the messages of the code mention, by name.
func (c Code) mentions(w *words.Words) []string {
	return slices.Concat(w.Placeholders(string(c)+".what"), w.Placeholders(string(c)+".remedy"))
}

// quote repeats a user's value, shortened and without what could harm a terminal.
func quote(s string, w *words.Words) string { return w.Value(words.Quote(shorten(s, longestQuote))) }

// quotes are several values of a user.
func quotes(values []string, w *words.Words) []any {
	quoted := make([]any, len(values))
	for i, s := range values {
		quoted[i] = quote(s, w)
	}
	return quoted
}

// shorten makes a user's text fit to print: harmless, not too long, and with nothing in it that
// identifies a person.
func shorten(s string, limit int) string {
	long := len(s) > utf8.UTFMax*limit
	if long {
		s = s[:utf8.UTFMax*limit] // the rest is not shown anyway, and may be megabytes
	}
	s = strings.ReplaceAll(words.Harmless(private.Mask(s)), "\u00a0", " ")
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
// sheet told once, and no more than anybody reads. What needs nothing done is one line, the last.
func (l List) Text(out io.Writer, w *words.Words) error {
	var text strings.Builder
	var blocks, idle []*block
	for _, b := range l.blocks(w) {
		if idleCodes[b.first.Code] {
			idle = append(idle, b)
		} else {
			blocks = append(blocks, b)
		}
	}
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
			b.print(&text, w)
			told++
		case told < mostTold && n == mostBlocks+1:
			fmt.Fprintf(&text, "    %s\n", w.Say("problems.more_in_column", "Count", hidden[b.column], "Code", string(b.first.Code)))
			counted[b.column] = true
		case !counted[b.column]:
			rest += b.count
		}
	}
	if rest > 0 {
		fmt.Fprintln(&text, w.Say("problems.not_shown", "Count", rest))
	}
	if len(idle) > 0 {
		fmt.Fprintln(&text, w.Say("problems.idle", "Told", inOneLine(idle, w)))
	}
	_, err := io.WriteString(out, text.String())
	return err
}

// inOneLine tells of blocks in one line: each code once, with what is said of the first and where it holds.
func inOneLine(blocks []*block, w *words.Words) string {
	var told []string
	for i, b := range blocks {
		code := b.first.Code
		if slices.ContainsFunc(blocks[:i], func(before *block) bool { return before.first.Code == code }) {
			continue
		}
		var where []string
		more := 0
		for _, like := range blocks[i:] {
			switch {
			case like.first.Code != code:
			case len(where) < fewAlike:
				where = append(where, shorten(like.at(), longestArg))
				more += len(like.first.Also)
			default:
				more++
			}
		}
		at := strings.Join(where, ", ")
		if more > 0 {
			at += fmt.Sprintf(" … (+%d)", more)
		}
		told = append(told, fmt.Sprintf("%s (%s: %s).", strings.TrimSuffix(b.what, "."), code, at))
	}
	return strings.Join(told, " ")
}

// Pointer tells where more is told of the problems; empty where there are none.
func (l List) Pointer(w *words.Words) string {
	if len(l) == 0 {
		return ""
	}
	sorted := slices.Clone(l)
	sorted.Sort()
	return w.Say("problems.pointer", "Code", string(sorted[0].Code))
}

func (b *block) print(out *strings.Builder, w *words.Words) {
	address := shorten(b.at(), longestArg)
	if b.count > 1 {
		address = w.Say("problems.cells", "Where", address, "Count", b.count)
	}
	if address != "" {
		address += ": "
	}
	fmt.Fprintf(out, "%s%s %s: %s\n", address, w.Value(b.first.Severity().Said()), b.first.Code, b.what)
	remedy := b.remedy
	if b.first.Checked != "" {
		remedy = w.Say("problems.checked", "Reason", words.Quote(shorten(b.first.Checked, longestArg)))
	}
	lines := append([]string{remedy}, b.lines...)
	if len(b.alike) > 0 {
		lines = append(lines, w.Say("problems.alike", "Values", b.others(w)))
	}
	for _, line := range lines {
		fmt.Fprintf(out, "    %s\n", line)
	}
}

// at is where the block is, with its sheet.
func (b *block) at() string {
	at := b.first.At
	if b.count > 1 {
		at.Cell = b.address()
	}
	return at.String()
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
func (b *block) others(w *words.Words) words.And {
	all := quotes(b.alike[:min(len(b.alike), fewAlike)], w)
	if left := len(b.alike) - fewAlike; left > 0 {
		all = append(all, words.Say("problems.more", "Count", left))
	}
	return all
}

// blocks sorts the problems and folds those that are one mistake made in several cells.
func (l List) blocks(w *words.Words) []*block {
	sorted := slices.Clone(l)
	sorted.Sort()
	var all []*block
	open := map[string]*block{} // by what they say
	for _, p := range sorted {
		b := &block{first: p, column: string(p.Code) + "\x00" + p.Column()}
		b.what, b.remedy = p.Message(w)
		b.lines = p.more(w)
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
	return foldAlike(all, w)
}

// foldAlike folds blocks that differ only in what somebody wrote, where they are more than a few:
// the same slip all the way down a column. Not those with a suggestion or another cell of their own,
// unless they are rows that stand there once more, which are copied together.
func foldAlike(all []*block, w *words.Words) []*block {
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
		first.alike = append(first.alike, b.first.name(w))
		return true
	})
}

// alikeKey is the same for blocks of one mistake; empty for a block that is told by itself.
func (b *block) alikeKey() string {
	if len(b.lines) > 0 && !repeats[b.first.Code] || b.first.Checked != "" || b.first.Value == "" || b.cells[0].IsZero() {
		return ""
	}
	return strings.Join([]string{b.first.sheet(), fmt.Sprint(b.first.Args["column"]), fmt.Sprint(b.first.Args["indicator"])}, "\x00")
}

// repeats are the codes of rows that stand there once more.
var repeats = map[Code]bool{RepeatedValue: true, RepeatedID: true, RepeatedStatement: true}

// name is what a problem is about among those like it: what somebody wrote or, where that is not what
// differs, the place and the period of the row.
func (p Problem) name(w *words.Words) string {
	if place, ok := p.Args["place"]; ok && p.Code == RepeatedValue {
		return w.Value(place) + ", " + w.Value(p.Args["period"])
	}
	return p.Value
}

// sheet names the code and the sheet of a problem, as a key.
func (p Problem) sheet() string {
	return strings.Join([]string{string(p.Code), p.At.Workbook, p.At.Sheet}, "\x00")
}

// more is what follows message and remedy: what may have been meant, and where else to look.
func (p Problem) more(w *words.Words) []string {
	var lines []string
	if len(p.Suggest) > 0 {
		lines = append(lines, w.Say("problems.guess", "Guesses", words.Or(quotes(p.Suggest, w))))
	}
	if len(p.Also) > 0 {
		var also []string
		for _, place := range p.Also[:min(len(p.Also), mostAlso)] {
			also = append(also, shorten(place.String(), longestArg))
		}
		if left := len(p.Also) - mostAlso; left > 0 {
			also = append(also, fmt.Sprintf("… (+%d)", left))
		}
		lines = append(lines, w.Say("problems.also", "Places", strings.Join(also, ", ")))
	}
	return lines
}

// Said is what the severity is called.
func (s Severity) Said() words.Phrase { return words.Say("severity." + severities[s]) }

// Summary counts the problems in words: "3 fel, 1 upplysning".
func (l List) Summary(w *words.Words) string {
	counted := words.List{words.Say("problems.none")}
	if errors := l.Count(Error); errors > 0 {
		counted[0] = words.Say("problems.errors", "Count", errors)
	}
	if warnings := l.Count(Warning); warnings > 0 {
		counted = append(counted, words.Say("problems.warnings", "Count", warnings))
	}
	if notes := l.Count(Note); notes > 0 {
		counted = append(counted, words.Say("problems.notes", "Count", notes))
	}
	return w.Value(counted)
}

// Seen is the last word of a run without errors: that all is well or, where there are warnings,
// that they stand above.
func (l List) Seen(w *words.Words) string {
	if warnings := l.Count(Warning); warnings > 0 {
		return w.Say("problems.warned", "Warnings", words.Say("problems.warnings", "Count", warnings))
	}
	return w.Say("problems.sound")
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
func (l List) JSON(out io.Writer, w *words.Words) error {
	sorted := slices.Clone(l)
	sorted.Sort()
	reports := make([]report, len(sorted))
	for i, p := range sorted {
		r := report{Code: p.Code, Severity: severities[p.Severity()], address: masked(p.At), Value: private.Mask(p.Value),
			Checked: private.Mask(p.Checked), More: p.More}
		r.Message, r.Remedy = p.Message(w)
		for _, guess := range p.Suggest {
			r.Suggestions = append(r.Suggestions, private.Mask(guess))
		}
		for _, place := range p.Also {
			r.Also = append(r.Also, masked(place))
		}
		reports[i] = r
	}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(reports)
}

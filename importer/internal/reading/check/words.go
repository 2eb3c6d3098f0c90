package check

import (
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// yes reads ja or nej; an empty cell is nej.
func (r *row) yes(column *sheets.Column) bool {
	c, ok := r.cell(column)
	if !ok {
		return false
	}
	switch strings.ToLower(c.Text) {
	case "ja", "yes", "sant":
		return true
	case "nej", "no", "falskt":
		return false
	}
	r.tell(problem.NotYesNo, c)
	return false
}

// choice reads a word of a closed list, and gives its code.
func (r *row) choice(column *sheets.Column) string {
	c, ok := r.cell(column)
	if !ok {
		return ""
	}
	return r.word(c, c.Text, column)
}

func (r *row) word(c book.Cell, word string, column *sheets.Column) string {
	term, ok := column.Words.Find(oneSpace(word))
	if !ok {
		r.add(problem.Problem{Code: problem.NotInList, At: c.At(), Value: word,
			Args:    problem.Args{"column": column.Label, "words": strings.Join(column.Words.Words(), ", ")},
			Suggest: likely(word, column.Words)})
	}
	return term.Code
}

// list reads several texts with semicolons between.
func (r *row) list(column *sheets.Column) []string {
	c, ok := r.cell(column)
	if !ok {
		return nil
	}
	return split(c.Text)
}

// comma puts a comma for what else stands between the names of an enumeration.
var comma = strings.NewReplacer(" och ", ",", " samt ", ",", " and ", ",", "\n", ",")

// enumerated gives the names that a text may be an enumeration of.
func enumerated(text string) []string {
	names := strings.Split(comma.Replace(text), ",")
	for i, name := range names {
		names[i] = strings.TrimSpace(name)
	}
	return names
}

// unseparated tells of a list that is written with something else than semicolons between, as
// some of its parts are known words that the whole is not. What only may be one is noted.
func (r *row) unseparated(column *sheets.Column, known func(string) bool) bool {
	c, ok := r.cell(column)
	if !ok || known(c.Text) {
		return false
	}
	for _, item := range split(c.Text) {
		parts := enumerated(item)
		if len(parts) < 2 || known(item) {
			continue
		}
		if slices.ContainsFunc(parts, known) {
			r.add(problem.Problem{Code: problem.NotSemicolon, At: c.At(), Value: item, Suggest: []string{strings.Join(parts, "; ")}})
			return true
		}
		if column.Of != nil && column != sheets.Rankings.Absent {
			r.tell(problem.OneName, c)
		}
	}
	return false
}

// names reads a list of names that nothing knows, and notes one that may be several.
func (r *row) names(column *sheets.Column) []string {
	names := r.list(column)
	for _, name := range names {
		if strings.ContainsAny(name, ",\n") {
			r.add(problem.Problem{Code: problem.OneName, At: r.Cell(column).At(), Value: name})
		}
	}
	return names
}

// guess gives the ids of a sheet that somebody may have meant by an id or a name, looked for
// once for every word.
func (c *checker) guess(sheet *sheets.Sheet, word string) []string {
	names := c.guesses.named[sheet]
	if names == nil {
		names = &designations{byName: map[string]string{}, asked: map[string][]string{}}
		c.guesses.named[sheet] = names
		called := sheet.Called()
		for _, other := range c.rows[sheet] {
			if other.id != "" {
				names.ids = append(names.ids, other.id)
				if called != nil {
					names.byName[strings.ToLower(other.Cell(called).Text)] = other.id
				}
			}
		}
	}
	if id, ok := names.byName[strings.ToLower(word)]; ok {
		return []string{id}
	}
	guesses, ok := names.asked[word]
	if !ok {
		guesses = c.guesses.suggest(word, names.ids)
		names.asked[word] = guesses
	}
	return guesses
}

// designations is what the rows of a sheet may be called.
type designations struct {
	ids    []string
	byName map[string]string   // id by name, in lower case
	asked  map[string][]string // suggestions given before
}

// mostCompared is how many pairs of letters are compared to find what somebody may have meant:
// those of some thousands of misspelt names in a sheet of some hundreds.
var mostCompared = 200_000_000

// guesses are what somebody may have meant.
type guesses struct {
	named    map[*sheets.Sheet]*designations // what its rows are called, by sheet
	compared int                             // pairs of letters
}

// suggest gives what may have been meant by a word, as long as it has not been asked so often
// that nobody will read the answers.
func (g *guesses) suggest(word string, known []string) []string {
	if g.compared > mostCompared {
		return nil
	}
	for _, k := range known {
		g.compared += len(word) * len(k)
	}
	return problem.Suggest(word, known)
}

// split takes apart a list with semicolons.
func split(s string) []string {
	var parts []string
	for part := range strings.SplitSeq(s, ";") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// sizeOf tells what a unit counts in, so that no other one is taken for it.
func sizeOf(word string) (size string) {
	for _, s := range []struct{ begins, size string }{
		{"tus", "thousands"}, {"thous", "thousands"}, {"tkr", "thousands"}, {"tnkr", "thousands"}, {"kkr", "thousands"},
		{"milja", "billions"}, {"bil", "billions"}, {"md", "billions"},
		{"mil", "millions"}, {"mkr", "millions"}, {"mnkr", "millions"}, {"promille", "per mille"},
	} {
		if strings.HasPrefix(word, s.begins) {
			return s.size
		}
	}
	return ""
}

// likely are the words of a closed list that somebody may have meant: the Swedish ones that
// drop-downs offer or, where only those are near, the English ones.
func likely(word string, v model.Vocabulary) []string {
	word = strings.ToLower(oneSpace(word))
	if term, ok := v.Find(synonyms[word]); ok {
		return term.Words[:1]
	}
	var swedish, all, within []string
	for _, term := range v {
		if sizeOf(term.Words[0]) != sizeOf(word) {
			continue // millions are not thousands misspelt
		}
		swedish = append(swedish, term.Words...)
		all = append(all, slices.Concat(term.Words, term.English)...)
		if word != "" && strings.Contains(term.Words[0], word) {
			within = append(within, term.Words[0])
		}
	}
	if len(within) == 1 {
		return within
	}
	var offered []string
	for _, guess := range problem.Suggest(word, swedish) {
		if term, _ := v.Find(guess); !slices.Contains(offered, term.Words[0]) {
			offered = append(offered, term.Words[0])
		}
	}
	if len(offered) > 0 {
		return offered
	}
	return problem.Suggest(word, all)
}

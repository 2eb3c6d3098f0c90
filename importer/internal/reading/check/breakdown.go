package check

import (
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
)

const (
	longestCategory = 60 // characters
	namedCategories = 8  // how many a message lists
	enoughRows      = 10 // to tell remarks from categories
)

// spelling is how a breakdown or one of its categories is written, and where first.
type spelling struct {
	text string
	at   problem.Place
}

// breakdowns are the columns of values that are read as such.
type breakdowns struct {
	*report
	spelt map[string]spelling // how they and their categories are written first
}

// tell tells of every column of a sheet that is read as a breakdown: any heading that is
// not known makes one, and what stands in it is published.
func (b *breakdowns) tell(t *book.Table) {
	for i, head := range t.Extra {
		if b.private(head.At(), head.Text) {
			continue
		}
		b.sameSpelling("", head.Text, head)
		var categories []string
		seen := map[string]bool{}
		filled, numbers, signs, longest := 0, 0, 0, 0
		for _, r := range t.Rows {
			cell := r.Extra(i)
			if cell.Kind == book.Blank {
				continue
			}
			filled++
			category := clean(shown(cell))
			if seen[category] {
				continue
			}
			seen[category] = true
			if isWhole(category) {
				continue
			}
			categories = append(categories, category)
			longest = max(longest, len([]rune(category)))
			switch _, why := parseNumber(category); {
			case cell.Kind == book.Number || why == nil:
				numbers++
			case strings.Trim(category, ".-–…*") == "":
				signs++ // for values that are missing
			}
			b.sameSpelling(head.Text, category, cell)
		}
		var why words.Phrase
		switch {
		case len(categories) == 0:
			continue
		case numbers > 0 && numbers+signs == len(categories):
			why = words.Say("told.numbers_only")
		case longest > longestCategory:
			why = words.Say("told.long_texts")
		case filled >= enoughRows && 10*len(categories) > 8*filled:
			why = words.Say("told.text_in_every_row")
		}
		slices.Sort(categories)
		if more := len(categories) - namedCategories; more > 0 {
			categories = append(categories[:namedCategories], "… (+"+strconv.Itoa(more)+")")
		}
		p := problem.Problem{Code: problem.Breakdown, At: head.At(), Value: head.Text,
			Args: problem.Args{"categories": strings.Join(categories, ", ")}}
		if why.Key != "" {
			p.Code, p.Args["why"] = problem.NotBreakdown, why
		}
		b.keep(p)
	}
}

// sameSpelling tells of a category, or the breakdown itself, that is written in capitals in
// one place and not in another.
func (b *breakdowns) sameSpelling(breakdown, text string, cell book.Cell) {
	key := strings.ToLower(breakdown + "\x00" + oneSpace(text))
	first, again := b.spelt[key]
	switch {
	case !again:
		b.spelt[key] = spelling{text, cell.At()}
	case first.text != text:
		b.keep(problem.Problem{Code: problem.OtherSpelling, At: cell.At(), Value: text,
			Args: problem.Args{"first": first.text}, Also: []problem.Place{first.at}})
	}
}

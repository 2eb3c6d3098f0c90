package check

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// Signs with commas or line breaks between them instead of semicolons.
var (
	unseparatedSigns = regexp.MustCompile(`=[^=;]*[,\n][^=;]*=`)
	looseSeparator   = regexp.MustCompile(`\s*[,;\n]\s*`)
)

// sameSign lets a sign be found however its dashes and dots were typed.
var sameSign = strings.NewReplacer("–", "-", "—", "-", "−", "-", "‑", "-", "…", "..")

// symbols reads a source's legend: ".. = uppgift saknas; x = för få svar; tom = …". A mark
// that stands behind numbers or periods is explained there too: "* = preliminär".
func (r *entry) symbols(column *sheets.Column) (legend []model.Symbol, marks map[string]model.Flag) {
	c, ok := r.cell(column)
	if !ok {
		return nil, nil
	}
	words := column.Words
	if signs := looseSeparator.Split(c.Text, -1); unseparatedSigns.MatchString(c.Text) {
		for i := range signs {
			signs[i] = oneSpace(signs[i])
		}
		r.add(problem.Problem{Code: problem.LegendForm, At: c.At(), Value: c.Text, Suggest: []string{strings.Join(signs, "; ")}})
		return nil, nil
	}
	marks = map[string]model.Flag{}
	signs := map[string]bool{}
	for _, part := range split(c.Text) {
		sign, word, ok := cutLast(part, "=")
		if !ok || sign == "" || word == "" {
			r.add(problem.Problem{Code: problem.LegendForm, At: c.At(), Value: part})
			continue
		}
		if flag, ok := model.Flags.Find(oneSpace(word)); ok {
			if _, known := marks[sign]; known {
				r.add(problem.Problem{Code: problem.LegendRepeat, At: c.At(), Value: sign})
			}
			marks[sign] = model.Flag(flag.Code)
			continue
		}
		term, ok := words.Find(oneSpace(word))
		if !ok {
			r.add(problem.Problem{Code: problem.LegendMeaning, At: c.At(), Value: word,
				Args:    problem.Args{"words": strings.Join(slices.Concat(words.Words(), model.Flags.Words()), ", ")},
				Suggest: likely(word, words)})
			continue
		}
		if strings.EqualFold(sign, sheets.EmptyCell) || strings.EqualFold(sign, "empty") {
			sign = ""
		}
		if signs[sameSign.Replace(sign)] {
			r.add(problem.Problem{Code: problem.LegendRepeat, At: c.At(), Value: signName(sign)})
			continue
		}
		signs[sameSign.Replace(sign)] = true
		legend = append(legend, model.Symbol{Sign: sign, Meaning: model.Meaning(term.Code)})
	}
	return legend, marks
}

// symbol looks up a sign in the legend of an indicator.
func (i *indicator) symbol(sign string) (model.Symbol, bool) {
	if i.signs == nil {
		i.signs = map[string]model.Symbol{}
		for _, s := range i.Symbols {
			i.signs[sameSign.Replace(s.Sign)] = s
		}
	}
	s, ok := i.signs[sameSign.Replace(sign)]
	return s, ok
}

// explains tells whether the legend has a sign.
func (i *indicator) explains(sign string) bool {
	_, ok := i.symbol(sign)
	return ok
}

// explained lists the signs of a legend, with what they mean, for a message.
func explained(legend []model.Symbol) string {
	names := make([]string, len(legend))
	for i, s := range legend {
		names[i] = signName(s.Sign) + " (" + model.Meanings.Term(string(s.Meaning)).Words[0] + ")"
	}
	return strings.Join(names, ", ")
}

// meant finds the sign that somebody wrote in another case, or in words.
func meant(legend []model.Symbol, text string) []string {
	term, _ := model.Meanings.Find(oneSpace(text))
	for _, s := range legend {
		if s.Sign != "" && (strings.EqualFold(s.Sign, text) || string(s.Meaning) == term.Code) {
			return []string{s.Sign}
		}
	}
	return nil
}

func signName(sign string) string {
	if sign == "" {
		return sheets.EmptyCell
	}
	return sign
}

// looksLikeSign tells a sign, or words in place of one, from a number that is misspelt.
func looksLikeSign(text string) bool {
	if strings.ContainsFunc(text, unicode.IsNumber) || strings.EqualFold(text, "NaN") || strings.HasPrefix(text, "#") {
		return false // the last two are what programs write where a computation failed
	}
	_, meaning := model.Meanings.Find(oneSpace(text))
	return meaning || len([]rune(text)) <= 4
}

// cutLast cuts at the last separator, since the sign itself may be "=".
func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+len(sep):]), true
}

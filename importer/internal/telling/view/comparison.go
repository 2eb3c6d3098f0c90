package view

import (
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// What sources say in words of differences and ranks.

// comparison tells a difference as the source states it; by whom ("källan"), unless by is empty
// because a heading above says so.
func (e statements) comparison(m *indicator, c *model.Comparison, by string) string {
	quantity := e.quantity(m.Indicator)
	when := "" // "2021", for after a verb
	if c.Period != "" {
		when = e.Say("statement.when", "Period", words.Period(c.Period))
	}
	key, subject, rest := "", "", ""
	switch {
	case c.Outcome == model.Higher || c.Outcome == model.Lower:
		key, subject, rest = "statement.level", quantity, e.comparative(c, when)
		if c.AgainstPlace != "" {
			subject = paragraph(quantity, when)
		}
	case c.Significance == model.NotSignificant:
		key, rest = "statement.not_significant", e.pair(c, quantity, when)
	case c.Outcome == model.Different:
		key, subject, rest = "statement.different", quantity, e.pair(c, "", when)
	default:
		key, rest = "statement.no_difference", e.pair(c, quantity, when)
	}
	s := e.according(by, key, "Subject", subject, "Rest", rest)
	if c.AgainstPlace == "" && c.AgainstPeriod == "" {
		s += "; " + e.notSaid(c)
	} else if c.Place == "" {
		s += "; " + e.Say("statement.unsaid_place")
	}
	s += "."
	if c.Outcome == model.NoDifference || c.Outcome == model.Different && c.Significance == model.NotSignificant {
		return s
	}
	return paragraph(s, e.significance(m, c, by))
}

// according says a sentence as it is, "andelen är högre …", or with the one who says so, "enligt
// källan är andelen högre …".
func (e statements) according(by, key string, args ...any) string {
	if by != "" {
		key += "_by"
		args = append(args, "By", by)
	}
	return capital(e.Say(key, args...))
}

// theSource is the one who says so, where the text around tells who that is.
func (e statements) theSource() string { return e.Say("statement.the_source") }

// briefly tells a difference in few words: "lägre än tidigare enligt källan".
func (e statements) briefly(m *indicator, c *model.Comparison) string {
	if c.Outcome != model.Higher && c.Outcome != model.Lower {
		return e.comparison(m, c, e.theSource())
	}
	when := ""
	if c.Period != "" {
		when = e.Say("statement.when", "Period", words.Period(c.Period))
	}
	return e.Say("statement.by_source", "What", e.comparative(c, when))
}

// sourceAgainst tells a difference that the source states of another place, from the side of the
// place that it is compared with: "Andelen är lägre än i Stockholms län (70 %), och skillnaden är …".
func (e statements) sourceAgainst(m *indicator, c *model.Comparison) string {
	found := model.FoundLower
	if c.Outcome == model.Lower {
		found = model.FoundHigher
	}
	key := "statement.against_unsaid"
	switch {
	case c.Significance == model.Significant:
		key = "statement.against_significant"
	case c.Significance == model.NotSignificant:
		key = "statement.against_not_significant"
	case m.Unit != model.Percent:
		key = "statement.against"
	}
	return e.Say(key, "Quantity", capital(e.quantity(m.Indicator)), "Direction", e.direction(found),
		"Place", e.whole(c.Place, c.AgainstPlace), "Value", e.bracketed(e.figure(m, m.At(c.Place, c.Period))))
}

// comparative is "högre i Stockholms län än i Huddinge", "högre i Huddinge 2021 än 2020" or
// "lägre än tidigare".
func (e statements) comparative(c *model.Comparison, when string) string {
	s := e.term(model.Outcomes, string(c.Outcome))
	if c.Place != "" {
		s += " " + e.in(c.Place)
	}
	if c.AgainstPlace != "" {
		return e.Say("statement.than_place", "What", s, "Place", e.whole(c.AgainstPlace, c.Place))
	}
	s = paragraph(s, when)
	if c.AgainstPeriod != "" {
		return e.Say("statement.than_period", "What", s, "Period", words.Period(c.AgainstPeriod))
	}
	return e.Say("statement.than_before", "What", s)
}

// pair is "mellan Mellersta Huddinge och hela Huddinge 2021", "i Huddinge mellan 2020 och 2021"
// or "från tidigare", with what differs where the words before do not say it.
func (e statements) pair(c *model.Comparison, quantity, when string) string {
	what, here := "", ""
	if quantity != "" {
		what = e.Say("statement.in_quantity", "Quantity", quantity)
	}
	if c.Place != "" {
		here = e.in(c.Place)
	}
	switch {
	case c.AgainstPlace != "" && c.Place != "":
		return paragraph(what, e.Say("statement.between", "First", e.called(c.Place), "Second", e.whole(c.AgainstPlace, c.Place)), when)
	case c.AgainstPlace != "":
		return paragraph(what, e.Say("statement.compared_with", "What", e.called(c.AgainstPlace)), when)
	case c.AgainstPeriod != "" && c.Period != "":
		return paragraph(what, here, e.Say("statement.between", "First", words.Period(c.AgainstPeriod), "Second", words.Period(c.Period)))
	case c.AgainstPeriod != "":
		return paragraph(what, here, e.Say("statement.compared_with", "What", words.Period(c.AgainstPeriod)))
	}
	return paragraph(what, here, when, e.Say("statement.compared_with_before"))
}

// notSaid tells what a source leaves out that compares with "before".
func (e statements) notSaid(c *model.Comparison) string {
	switch {
	case c.Place == "" && c.Period == "":
		return e.Say("statement.unsaid_place_and_years")
	case c.Place == "":
		return e.Say("statement.unsaid_place_and_other")
	case c.Period == "":
		return e.Say("statement.unsaid_years")
	}
	return e.Say("statement.unsaid_other_years")
}

// significance tells whether a difference is significant. That the source does not say is worth
// saying of a share only, which comes from a survey.
func (e statements) significance(m *indicator, c *model.Comparison, by string) string {
	switch {
	case c.Significance == model.Significant:
		return e.according(by, "statement.significant")
	case c.Significance == model.NotSignificant:
		return e.according(by, "statement.insignificant")
	case m.Unit == model.Percent:
		return e.Say("statement.significance_unsaid")
	}
	return ""
}

// ranking tells a rank as the source states it, and who is not in it; by whom as in comparison.
func (e statements) ranking(r *model.Ranking, by string) string {
	s := e.according(by, "statement.ranking", "Place", e.called(r.Place), "Rank", e.rank(r), "Group", e.text(r.Group), "Period", words.Period(r.Period))
	if len(r.Absent) == 0 {
		return s
	}
	absent := make(words.And, len(r.Absent))
	for i, code := range r.Absent {
		absent[i] = e.called(code)
	}
	return paragraph(s, e.Say("statement.absent", "Places", absent))
}

// rank is "plats 16 av 21".
func (e statements) rank(r *model.Ranking) string {
	return e.Say("statement.rank", "Rank", words.Ordinal(r.Rank), "Of", r.Of)
}

// indicatorSentence tells the latest figure in one to three sentences. Where there are no values
// it tells what the source says instead; empty where there is nothing to tell.
func (e statements) indicatorSentence(m *indicator) string {
	if !m.hasValues {
		return paragraph(e.stated(m, e.theSource())...)
	}
	return paragraph(e.told(m, m.focus)...)
}

// stated is what the source itself says about differences and rank; by whom as in comparison.
func (e statements) stated(m *indicator, by string) []string {
	var stated []string
	for i := range m.Comparisons {
		stated = append(stated, e.comparison(m, &m.Comparisons[i], by))
	}
	for i := range m.Rankings {
		stated = append(stated, e.ranking(&m.Rankings[i], by))
	}
	return stated
}

// statedBriefly is what the source says in words of an indicator without values.
func (e statements) statedBriefly(m *indicator) string {
	var stated []string
	for i := range m.Comparisons {
		stated = append(stated, e.briefly(m, &m.Comparisons[i]))
	}
	return strings.Join(stated, "; ")
}

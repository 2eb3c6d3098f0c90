package view

import (
	"fmt"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/model"
)

// What sources say in words of differences and ranks.

// comparison tells a difference as the source states it; by whom ("källan"), unless by is empty
// because a heading above says so.
func (e *edition) comparison(m *measure, c *model.Comparison, by string) string {
	quantity := e.quantity(m.Unit)
	when := "" // " 2021", for after a verb
	if c.Period != "" {
		when = e.pick(" ", " in ") + e.period(c.Period)
	}
	subject, verb, rest := quantity, "", ""
	switch {
	case c.Outcome == model.Higher || c.Outcome == model.Lower:
		if c.AgainstPlace != "" {
			subject += when
		}
		verb, rest = e.pick("är", "is"), e.comparative(c)
	case c.Significance == model.NotSignificant:
		subject, verb = e.pick("det", "there"), e.pick("finns", "is")
		rest = e.pick("ingen statistiskt säkerställd skillnad ", "no statistically significant difference ") + e.pair(c, quantity, when)
	case c.Outcome == model.Different:
		verb, rest = e.pick("skiljer sig", "differs"), e.pair(c, "", when)
		if e.lang == "sv" {
			rest = "åt " + rest
		}
	default:
		subject, verb = e.pick("det", "there"), e.pick("är", "is")
		rest = e.pick("ingen skillnad ", "no difference ") + e.pair(c, quantity, when)
	}
	s := e.according(by, subject, verb, rest)
	if c.AgainstPlace == "" && c.AgainstPeriod == "" {
		s += "; " + e.notSaid(c)
	} else if c.Place == "" {
		s += e.pick("; källan säger inte vilken plats det gäller", "; the source does not say for which place")
	}
	s += "."
	if c.Outcome == model.NoDifference || c.Outcome == model.Different && c.Significance == model.NotSignificant {
		return s
	}
	return paragraph(s, e.significance(m, c, by))
}

// according joins a sentence: "andelen är högre …" or, with the one who says so, "enligt källan
// är andelen högre …".
func (e *edition) according(by, subject, verb, rest string) string {
	switch {
	case by == "":
		return capital(subject) + " " + verb + " " + rest
	case e.lang == "en":
		return "According to " + by + ", " + subject + " " + verb + " " + rest
	}
	return "Enligt " + by + " " + verb + " " + subject + " " + rest
}

// theSource is the one who says so, where the text around tells who that is.
func (e *edition) theSource() string { return e.pick("källan", "the source") }

// briefly tells a difference in few words: "lägre än tidigare enligt källan".
func (e *edition) briefly(m *measure, c *model.Comparison) string {
	if c.Outcome != model.Higher && c.Outcome != model.Lower {
		return e.comparison(m, c, e.theSource())
	}
	return e.comparative(c) + e.pick(" enligt källan", " according to the source")
}

// sourceAgainst tells a difference that the source states of another place, from the side of the
// place that it is compared with: "Andelen är lägre än i Stockholms län (70 %), och skillnaden är …".
func (e *edition) sourceAgainst(m *measure, c *model.Comparison) string {
	found := model.FoundLower
	if c.Outcome == model.Lower {
		found = model.FoundHigher
	}
	s := fmt.Sprintf(e.pick("%s är %s än i %s (%s)", "%s is %s than in %s (%s)"),
		capital(e.quantity(m.Unit)), e.direction(found), e.whole(c.Place, c.AgainstPlace), e.bracketed(e.figure(m, m.at(c.Place, c.Period))))
	switch {
	case c.Significance == model.Significant:
		return s + e.pick(", och skillnaden är statistiskt säkerställd enligt källan.", ", and the difference is statistically significant according to the source.")
	case c.Significance == model.NotSignificant:
		return s + e.pick(", men skillnaden är inte statistiskt säkerställd enligt källan.", ", but the difference is not statistically significant according to the source.")
	case m.Unit != model.Percent:
		return s + e.pick(" enligt källan.", " according to the source.")
	}
	return s + e.pick(" enligt källan, som inte säger om skillnaden är statistiskt säkerställd.",
		" according to the source, which does not say whether the difference is statistically significant.")
}

// comparative is "högre i Stockholms län än i Huddinge", "högre i Huddinge 2021 än 2020" or
// "lägre än tidigare".
func (e *edition) comparative(c *model.Comparison) string {
	s := e.text(model.Outcomes.Term(string(c.Outcome)).Name())
	if c.Place != "" {
		s += " " + e.in(c.Place)
	}
	than := e.pick(" än ", " than ")
	if c.AgainstPlace != "" {
		return s + than + e.pick("i ", "in ") + e.whole(c.AgainstPlace, c.Place)
	}
	if c.Period != "" {
		s += e.pick(" ", " in ") + e.period(c.Period)
	}
	if c.AgainstPeriod != "" {
		return s + than + e.pick("", "in ") + e.period(c.AgainstPeriod)
	}
	return s + than + e.pick("tidigare", "before")
}

// pair is "mellan Mellersta Huddinge och hela Huddinge 2021", "i Huddinge mellan 2020 och 2021"
// or "från tidigare", with what differs where the words before do not say it.
func (e *edition) pair(c *model.Comparison, quantity, when string) string {
	if quantity != "" {
		quantity = e.pick("i ", "in ") + quantity + " "
	}
	between := e.pick("mellan %s och %s", "between %s and %s")
	here := ""
	if c.Place != "" {
		here = e.in(c.Place) + " "
	}
	switch {
	case c.AgainstPlace != "" && c.Place != "":
		return quantity + fmt.Sprintf(between, e.called(c.Place), e.whole(c.AgainstPlace, c.Place)) + when
	case c.AgainstPlace != "":
		return quantity + e.pick("jämfört med ", "compared with ") + e.called(c.AgainstPlace) + when
	case c.AgainstPeriod != "" && c.Period != "":
		return quantity + here + fmt.Sprintf(between, e.period(c.AgainstPeriod), e.period(c.Period))
	case c.AgainstPeriod != "":
		return quantity + here + e.pick("jämfört med ", "compared with ") + e.period(c.AgainstPeriod)
	}
	return quantity + here + strings.TrimSpace(when+e.pick(" jämfört med tidigare", " compared with before"))
}

// whole names a place that another is compared with: the part with "hela Huddinge".
func (e *edition) whole(code, part string) string {
	if e.inside(part, code) && e.kind(code) == model.Municipality {
		return e.pick("hela "+e.called(code), e.called(code)+" as a whole")
	}
	return e.called(code)
}

// notSaid tells what a source leaves out that compares with "before".
func (e *edition) notSaid(c *model.Comparison) string {
	switch {
	case c.Place == "" && c.Period == "":
		return e.pick("källan säger inte vilken plats eller vilka år det gäller", "the source does not say for which place or which years")
	case c.Place == "":
		return e.pick("källan säger inte vilken plats det gäller eller vad den jämför med", "the source does not say for which place, or what it compares with")
	case c.Period == "":
		return e.pick("källan säger inte vilka år det gäller", "the source does not say for which years")
	}
	return e.pick("källan säger inte vilka år den jämför med", "the source does not say which years it compares with")
}

// significance tells whether a difference is significant. That the source does not say is worth
// saying of a share only, which comes from a survey.
func (e *edition) significance(m *measure, c *model.Comparison, by string) string {
	s := ""
	switch {
	case c.Significance == model.Significant:
		s = e.pick("Skillnaden är statistiskt säkerställd", "The difference is statistically significant")
	case c.Significance == model.NotSignificant:
		s = e.pick("Skillnaden är inte statistiskt säkerställd", "The difference is not statistically significant")
	case m.Unit == model.Percent:
		return e.pick("Källan säger inte om skillnaden är statistiskt säkerställd.", "The source does not say whether the difference is statistically significant.")
	default:
		return ""
	}
	if by != "" {
		s += e.pick(" enligt källan", " according to the source")
	}
	return s + "."
}

// ranking tells a rank as the source states it, and who is not in it; by whom as in comparison.
func (e *edition) ranking(r *model.Ranking, by string) string {
	s := e.according(by, e.called(r.Place), e.pick("har", "ranks"),
		fmt.Sprintf("%s %s (%s).", e.rank(r), e.text(r.Group), e.period(r.Period)))
	if len(r.Absent) == 0 {
		return s
	}
	absent := make([]string, len(r.Absent))
	for i, code := range r.Absent {
		absent[i] = e.called(code)
	}
	return s + " " + e.list(absent) + e.pick(" deltog inte.", " did not take part.")
}

// rank is "plats 16 av 21".
func (e *edition) rank(r *model.Ranking) string {
	return fmt.Sprintf(e.pick("plats %s av %d", "%s of %d"), e.pick(strconv.Itoa(r.Rank), ordinal(r.Rank)), r.Of)
}

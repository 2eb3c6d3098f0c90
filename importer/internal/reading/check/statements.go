package check

import (
	"math"
	"regexp"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// comparisons reads the differences that the sources state.
func (c *checker) comparisons() {
	first := map[string]*entry{}
	for _, row := range c.rows[sheets.Comparisons.Sheet] {
		r := statement{row, first}
		i := r.about()
		period, periodOK := r.when()
		place, placeOK := r.where()
		o := model.Comparison{Period: period.ID, Place: place, From: from(r.Cell(sheets.Comparisons.Indicator))}
		r.fill(&o)
		against, againstOK := r.against(&o)
		if i == nil || !periodOK || !placeOK || !againstOK {
			continue
		}
		what := []string{i.ID, or(period.ID), or(r.places.title(place)), r.Cell(sheets.Comparisons.Against).Text}
		key := strings.Join([]string{i.ID, o.Period, o.Place, o.AgainstPlace, o.AgainstPeriod}, "\x00")
		if !r.once(key, what) || r.broken {
			continue
		}
		for _, p := range []model.Period{period, against} {
			if p.ID != "" {
				i.periods[p.ID] = p
			}
		}
		i.Comparisons = append(i.Comparisons, o)
	}
}

// rankings reads the ranks that the sources state.
func (c *checker) rankings() {
	first := map[string]*entry{}
	for _, row := range c.rows[sheets.Rankings.Sheet] {
		r := statement{row, first}
		i := r.about()
		period, _ := r.period(sheets.Rankings.Period)
		o := model.Ranking{Period: period.ID, Place: r.place(sheets.Rankings.Place), From: from(r.Cell(sheets.Rankings.Indicator))}
		r.fill(&o)
		rank, of := r.whole(sheets.Rankings.Rank), r.whole(sheets.Rankings.Of)
		if rank != nil && of != nil {
			o.Rank, o.Of = *rank, *of
			cell := r.Cell(sheets.Rankings.Rank)
			if r.between(cell, float64(*rank), 1, math.Inf(1), words.Say("told.rank")) && *rank > *of {
				r.tell(problem.RankBeyond, cell, "of", shown(r.Cell(sheets.Rankings.Of)))
			}
		}
		absent := r.Cell(sheets.Rankings.Absent)
		names := r.list(sheets.Rankings.Absent)
		if r.unseparated(sheets.Rankings.Absent, r.isPlace) {
			names = nil
		}
		listed := map[string]bool{}
		for _, name := range names {
			code := r.placeIn(absent, name)
			if code != "" && code == o.Place {
				r.add(problem.Problem{Code: problem.RankedAbsent, At: absent.At(), Value: name})
			}
			if code != "" && !listed[code] {
				listed[code] = true
				o.Absent = append(o.Absent, code)
			}
		}
		if i == nil || o.Period == "" || o.Place == "" || o.Group[model.Original] == "" {
			continue
		}
		what := []string{i.ID, o.Period, r.places.title(o.Place), o.Group[model.Original]}
		if r.once(strings.Join(what, "\x00"), what) && !r.broken {
			i.periods[period.ID] = period
			i.Rankings = append(i.Rankings, o)
		}
	}
}

// statement is a row of what the sources state.
type statement struct {
	*entry
	first map[string]*entry // where each was stated first, by what it is about
}

// once is false for a statement on what an earlier row is about too. Later follow-ups come first, and have
// the last word; two of one follow-up are told.
func (s *statement) once(key string, what []string) bool {
	before, taken := s.first[key]
	if taken && before.table.year == s.table.year {
		names := s.spec.Columns[0]
		s.add(problem.Problem{Code: problem.RepeatedStatement, At: s.Cell(names).At(), Also: []problem.Place{before.Cell(names).At()},
			Args: problem.Args{"what": strings.Join(what, ", ")}})
	}
	if !taken {
		s.first[key] = s.entry
	}
	return !taken
}

// when reads a period that the source may not have stated.
func (s *statement) when() (p model.Period, ok bool) {
	if strings.EqualFold(oneSpace(s.Cell(sheets.Comparisons.Period).Text), sheets.NotStated) {
		return p, true
	}
	return s.period(sheets.Comparisons.Period)
}

// where reads a place that the source may not have stated.
func (s *statement) where() (code string, ok bool) {
	if strings.EqualFold(oneSpace(s.Cell(sheets.Comparisons.Place).Text), sheets.NotStated) {
		return "", true
	}
	code = s.place(sheets.Comparisons.Place)
	return code, code != ""
}

// fourDigits is the code of a municipality, where it can't be a year.
var fourDigits = regexp.MustCompile(`^\d{4}$`)

// against reads what is compared with: a period, a place, or earlier without saying when.
// Four digits that can be a year are one; a municipality with such a code goes by its name.
func (s *statement) against(o *model.Comparison) (p model.Period, ok bool) {
	c, ok := s.cell(sheets.Comparisons.Against)
	if !ok {
		return p, false
	}
	if strings.EqualFold(c.Text, sheets.Earlier) || strings.EqualFold(c.Text, "earlier") {
		return p, true
	}
	p, why := parsePeriod(c.Text)
	switch {
	case why == nil:
		o.AgainstPeriod = p.ID
	case !s.isPlace(c.Text) && !fourDigits.MatchString(c.Text) && (why.Code != problem.NotPeriod || len(why.Suggest) > 0):
		s.refuse(c, why)
		return p, false
	default:
		if _, why := s.places.find(c.Text); s.has(sheets.Places.Sheet) && !s.vague[sheets.Places.Sheet] && why != nil && why.Code == problem.UnknownPlace {
			s.refuse(c, &problem.Refusal{Code: problem.NotAgainst, Suggest: why.Suggest})
			return p, false
		}
		if o.AgainstPlace = s.placeIn(c, c.Text); o.AgainstPlace == "" {
			return p, false
		}
	}
	if o.AgainstPlace != "" && o.AgainstPlace == o.Place || o.AgainstPeriod != "" && o.AgainstPeriod == o.Period {
		s.tell(problem.AgainstItself, c)
		return p, false
	}
	return p, true
}

// isPlace tells whether a text is the code or name of a place.
func (r *entry) isPlace(text string) bool { return r.places.knows(text) }

// or is a text for a message, or that it is not stated.
func or(s string) string {
	if s == "" {
		return sheets.NotStated
	}
	return s
}

package check

import (
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// mark is what a mark behind a number or a period means in the legend of an indicator.
func (i *indicator) mark(mark string) (model.Flag, bool) {
	if i == nil {
		return "", false
	}
	flag, known := i.marks[mark]
	return flag, known
}

// flag takes a mark of a cell into an observation as what it means.
func (r *row) flag(o *model.Observation, c book.Cell, mark string, flag model.Flag) {
	r.tellMark(c, mark, flag)
	if !slices.Contains(o.Flags, flag) {
		o.Flags = append(o.Flags, flag)
	}
}

func (r *row) tellMark(c book.Cell, mark string, flag model.Flag) {
	term := model.Flags.Term(string(flag))
	r.tell(problem.MarkRead, c, "mark", mark, "meaning", term.Written())
}

// markedPeriod reads the period of a value, and what a mark behind it says of the value: by
// the legend of the indicator or, as in all official statistics, p for preliminary and r for
// revised.
func (r *row) markedPeriod(column *sheets.Column, i *indicator) (p model.Period, flag model.Flag) {
	c, ok := r.cell(column)
	if !ok {
		return p, ""
	}
	if p, ok := r.known(c.Text); ok || r.again(c) {
		return p, ""
	}
	bare, mark := period.CutMark(c.Text)
	if mark == "" {
		p, _ = r.period(column)
		return p, ""
	}
	if flag, ok = i.mark(mark); !ok {
		flag, ok = periodMark(mark)
	}
	if !ok {
		if i == nil || i.legend {
			r.period(column) // which tells of the mark
		}
		return p, ""
	}
	r.tellMark(c, mark, flag)
	p, _ = period.Parse(bare)
	return p, flag
}

// periodMark is what the letters behind a period mean in official statistics.
func periodMark(mark string) (model.Flag, bool) {
	switch letters := strings.Trim(strings.ToLower(mark), "()."); {
	case letters == "p" || strings.HasPrefix(letters, "prel"):
		return model.Preliminary, true
	case letters == "r" || strings.HasPrefix(letters, "rev"):
		return model.Revised, true
	}
	return "", false
}

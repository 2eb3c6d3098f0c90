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
func (v *valued) flag(c book.Cell, mark string, flag model.Flag) {
	v.tellMark(c, mark, flag)
	if !slices.Contains(v.o.Flags, flag) {
		v.o.Flags = append(v.o.Flags, flag)
	}
}

func (v *valued) tellMark(c book.Cell, mark string, flag model.Flag) {
	term := model.Flags.Term(string(flag))
	v.tell(problem.MarkRead, c, "mark", mark, "meaning", term.Written())
}

// markedPeriod reads the period of a value, and what a mark behind it says of the value: by
// the legend of the indicator or, as in all official statistics, p for preliminary and r for
// revised.
func (v *valued) markedPeriod(column *sheets.Column) (p model.Period, flag model.Flag) {
	c, ok := v.cell(column)
	if !ok {
		return p, ""
	}
	if p, ok := v.periods.known(c.Text); ok || v.again(c) {
		return p, ""
	}
	bare, mark := period.CutMark(c.Text)
	if mark == "" {
		p, _ = v.period(column)
		return p, ""
	}
	if flag, ok = v.i.mark(mark); !ok {
		flag, ok = periodMark(mark)
	}
	if !ok {
		if v.i == nil || v.i.legend {
			v.period(column) // which tells of the mark
		}
		return p, ""
	}
	v.tellMark(c, mark, flag)
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

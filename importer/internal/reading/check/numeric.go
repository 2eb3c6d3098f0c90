package check

import (
	"math"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// number reads a number.
func (r *row) number(column *sheets.Column) *float64 {
	c, ok := r.cell(column)
	if !ok {
		return nil
	}
	if c.Kind == book.Number {
		f := c.Number // and not a part of the cell, which would be kept
		return &f
	}
	text := c.Text
	if column == sheets.Values.Margin {
		text = marginForm.ReplaceAllString(text, "")
	}
	f, ok := number.Read(text)
	if !ok && r.again(c) {
		return nil
	}
	if !ok {
		_, why := parseNumber(text)
		if (column == sheets.Values.Lower || column == sheets.Values.Upper || column == sheets.Values.Margin) && why.Code == problem.NotNumber && looksLikeSign(c.Text) {
			why = &problem.Refusal{Code: problem.SignForLimit}
		}
		r.refuse(c, r.here(why, problem.NotNumber))
		return nil
	}
	return &f
}

// here makes a refusal fit the column: advice on values and their columns is for the sheet of
// values, and elsewhere a plain code and the number itself have to do.
func (r *row) here(why *problem.Refusal, plain problem.Code) *problem.Refusal {
	switch why.Code {
	case problem.InexactNumber, problem.NotNumber:
		return &problem.Refusal{Code: plain, Suggest: why.Suggest}
	case problem.TwoNumbers, problem.PlusMinus:
		if r.spec != sheets.Values.Sheet || plain == problem.NotWhole {
			return &problem.Refusal{Code: plain}
		}
	case problem.TextAfterNumber, problem.TextBeforeNumber:
		if r.spec != sheets.Values.Sheet {
			return &problem.Refusal{Code: plain, Suggest: []string{why.Args["number"].(string)}}
		}
	}
	return why
}

// whole reads a whole number that is not negative.
func (r *row) whole(column *sheets.Column) *int {
	c, ok := r.cell(column)
	if !ok {
		return nil
	}
	f := c.Number
	if c.Kind != book.Number {
		if f, ok = number.Read(c.Text); !ok && r.again(c) {
			return nil
		}
		if !ok {
			_, why := parseNumber(c.Text)
			if why.Code == problem.PercentSign && column == sheets.Values.Respondents {
				why = &problem.Refusal{Code: problem.ShareForCount}
			}
			r.refuse(c, r.here(why, problem.NotWhole))
			return nil
		}
	}
	if f == math.Trunc(f) && !r.within(c, f, 0, math.MaxInt32, words.Say("told.column", "Column", words.Quote(column.Label))) {
		return nil
	}
	n, ok := number.Whole(f)
	if !ok {
		r.tell(problem.NotWhole, c)
		return nil
	}
	return &n
}

// inRange tells of a value that its indicator can't have.
func (r *entry) inRange(c book.Cell, v float64, i *model.Indicator) bool {
	if i.Unit == "" { // told where the unit stands
		return true
	}
	low, high := i.Range()
	if v >= low && v <= high {
		return true
	}
	return r.between(c, v, low, high, ofIndicator(i))
}

// ofIndicator names a value by what sets its limits, in a sentence: its unit, or the indicator itself.
func ofIndicator(i *model.Indicator) words.Phrase {
	if i.Minimum != nil || i.Maximum != nil {
		return words.Say("told.of_indicator", "Indicator", words.Quote(i.ID))
	}
	return words.Say("told.of_unit", "Unit", i.UnitName())
}

// between tells of a value that is too low or too high.
func (r *row) between(c book.Cell, v, low, high float64, what words.Phrase) bool {
	switch {
	case r.spec != sheets.Values.Sheet:
		return r.within(c, v, low, high, what)
	case v < low:
		r.tell(problem.TooLow, c, "what", what, "limit", number.Comma(low))
	case v > high:
		r.tell(problem.TooHigh, c, "what", what, "limit", number.Comma(high))
	default:
		return true
	}
	return false
}

// within tells of another number than a value that is too low or too high.
func (r *row) within(c book.Cell, v, low, high float64, what words.Phrase) bool {
	if v >= low && v <= high {
		return true
	}
	p := problem.Problem{Code: problem.NotWithin, At: c.At(), Value: shown(c), Args: problem.Args{"what": what, "range": span(low, high)}}
	if whole := number.Significant(v * 100); v > 0 && v <= 1 && low > 1 && whole >= low && whole <= high {
		p.Suggest = []string{number.Comma(whole)} // a share for a percentage
	}
	r.add(p)
	return false
}

// span names the numbers between two bounds, of which the higher may be as good as none.
func span(low, high float64) any {
	if high >= math.MaxInt32 {
		return words.Say("told.or_more", "Low", number.Comma(low))
	}
	return number.Comma(low) + "–" + number.Comma(high)
}

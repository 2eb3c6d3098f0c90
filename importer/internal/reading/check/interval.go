package check

import (
	"math"
	"regexp"
	"strings"

	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// interval is a confidence interval as somebody wrote it in one cell.
type interval struct {
	lower, upper float64
	mark         string // behind it, such as a star; empty where there is none
	pointed      bool   // written with decimal points
}

// longestInterval is how many bytes an interval may have. Every dash in it is tried.
const longestInterval = 100

var (
	betweenLimits = regexp.MustCompile(`[-–—−‑‐;]|\b(?:till|to|och|and)\b`)
	markBehind    = regexp.MustCompile(`\s*(\*+|†+)$`)
	marginForm    = regexp.MustCompile(`^(?:±|\+/[-−–]|\+[-−–])\s*`)
	valueAndRest  = regexp.MustCompile(`^([^(\[±+]*\d)\s*(?:[(\[]\s*([^()\[\]]+?)\s*[)\]]|((?:±|\+/[-−–]|\+[-−–]).+))\s*(\*+|†+)?$`)
)

// parseInterval reads two numbers with a dash, a semicolon or a word between: 59–68, or
// "57.9 - 66.7  *" as in English tables. Both must be written the same way, and there must be
// one way only to take the text apart.
func parseInterval(text string) (iv interval, ok bool) {
	if len(text) > longestInterval {
		return iv, false
	}
	text, iv.mark = cutMark(text)
	for _, pair := range [...]string{"()", "[]"} {
		if len(text) > 2 && text[0] == pair[0] && text[len(text)-1] == pair[1] {
			text = strings.TrimSpace(text[1 : len(text)-1])
		}
	}
	// A dash may be a minus as well as what stands between.
	for _, between := range betweenLimits.FindAllStringIndex(text, -1) {
		lower, lowerPointed, ok1 := limitNumber(text[:between[0]])
		upper, upperPointed, ok2 := limitNumber(text[between[1]:])
		if !ok1 || !ok2 {
			continue
		}
		pointed := lowerPointed || upperPointed
		if ok || pointed && strings.Contains(text, ",") {
			return interval{}, false
		}
		iv.lower, iv.upper, iv.pointed, ok = lower, upper, pointed, true
	}
	return iv, ok
}

// limitNumber reads one of two numbers. pointed tells that it has a decimal point.
func limitNumber(text string) (f float64, pointed, ok bool) {
	s := number.Hyphen(strings.TrimSpace(text))
	if pointForm.MatchString(s) && !number.TwoReadings(s) {
		f, ok := number.Read(strings.Replace(s, ".", ",", 1))
		return f, true, ok
	}
	f, ok = number.Read(s)
	return f, false, ok
}

// cutMark cuts a star or a dagger off the end of a text.
func cutMark(text string) (rest, mark string) {
	if !strings.HasSuffix(text, "*") && !strings.HasSuffix(text, "†") {
		return text, ""
	}
	if m := markBehind.FindStringSubmatch(text); m != nil && len(m[0]) < len(text) {
		return text[:len(text)-len(m[0])], m[1]
	}
	return text, ""
}

// parseValueAndInterval reads a value with its interval or its margin in one cell:
// 63 (59–68), 63 ± 4,5.
func parseValueAndInterval(text string) (value float64, iv interval, ok bool) {
	if len(text) > longestInterval {
		return 0, iv, false
	}
	m := valueAndRest.FindStringSubmatch(text)
	if m == nil {
		return 0, iv, false
	}
	value, pointed, ok := limitNumber(m[1])
	if inside := m[2] + m[3]; marginForm.MatchString(inside) {
		margin, marginPointed, marginOK := limitNumber(marginForm.ReplaceAllString(inside, ""))
		iv, ok = around(value, margin), ok && marginOK && margin >= 0
		iv.pointed = marginPointed
	} else {
		var intervalOK bool
		iv, intervalOK = parseInterval(inside)
		ok = ok && intervalOK && iv.mark == "" && iv.lower <= value && value <= iv.upper
	}
	iv.mark, iv.pointed = m[4], iv.pointed || pointed
	if !ok || iv.pointed && strings.Contains(text, ",") {
		return 0, interval{}, false
	}
	return value, iv, true
}

// around is the interval that reaches as far as a margin to both sides of a value.
func around(value, margin float64) interval {
	return interval{lower: number.Significant(value - margin), upper: number.Significant(value + margin)}
}

// text writes an interval as Swedes do.
func (iv interval) text() string { return number.Comma(iv.lower) + "–" + number.Comma(iv.upper) }

// limits is an interval and the cells of its ends.
type limits struct {
	interval
	lowerAt, upperAt book.Cell
}

// limits reads the interval of a row: from two columns, from one, from a margin, or from the
// cell of the value, which own holds. nil where there is none, or none that can be read.
func (v *valued) limits(own *limits) *limits {
	all := []*limits{own, v.twoColumns(), v.oneColumn(), v.aroundValue()}
	var first *limits
	for _, l := range all {
		switch {
		case l == nil:
		case first == nil:
			first = l
		case !first.same(l):
			v.add(problem.Problem{Code: problem.TwoIntervals, At: l.lowerAt.At(), Value: l.text(),
				Args: problem.Args{"first": first.text()}, Also: []problem.Place{first.lowerAt.At()}})
			return nil
		}
	}
	return first
}

// same tells whether two intervals are the same, as far as they are rounded.
func (l *limits) same(other *limits) bool {
	near := func(a, b float64) bool { return math.Abs(a-b) <= max(number.Step(a), number.Step(b))+1e-9 }
	return near(l.lower, other.lower) && near(l.upper, other.upper)
}

// twoColumns reads the limits where each has its column.
func (v *valued) twoColumns() *limits {
	lower, upper := v.number(sheets.Values.Lower), v.number(sheets.Values.Upper)
	if lower != nil || upper != nil { // otherwise told already, or there is none
		v.pair(sheets.Values.Lower, sheets.Values.Upper)
		v.pair(sheets.Values.Upper, sheets.Values.Lower)
	}
	if lower == nil || upper == nil {
		return nil
	}
	return &limits{interval{lower: *lower, upper: *upper}, v.Cell(sheets.Values.Lower), v.Cell(sheets.Values.Upper)}
}

// oneColumn reads an interval that has both limits in one cell.
func (v *valued) oneColumn() *limits {
	c, ok := v.cell(sheets.Values.Interval)
	if !ok {
		return nil
	}
	iv, ok := parseInterval(c.Text)
	if !ok || c.Kind != book.Text {
		if v.i == nil || !v.i.legend || v.o.Missing == "" || !v.i.explains(c.Text) {
			v.tell(problem.NotInterval, c)
		}
		return nil // the sign of a value that is missing may stand for its interval as well
	}
	if iv.pointed {
		v.tell(problem.ReadAs, c, "reading", words.Say("told.interval", "Interval", iv.text()))
	}
	return v.marked(c, &limits{iv, c, c})
}

// marked takes the mark behind an interval into its observation: as what the legend says it
// means or, where it says nothing, as it is.
func (v *valued) marked(c book.Cell, l *limits) *limits {
	if l.mark == "" || v.o.Missing != "" { // an interval without a value is told anyway
		return l
	}
	switch flag, known := v.i.mark(l.mark); {
	case known:
		v.flag(c, l.mark, flag)
	case v.i != nil && !v.i.legend:
	case v.o.Sign != "" || v.i != nil && v.i.explains(l.mark): // as the lack of a value
		v.tell(problem.NotInterval, c)
		return nil
	default:
		v.o.Sign = l.mark
		v.tell(problem.MarkUnexplained, c, "mark", l.mark)
	}
	return l
}

// aroundValue reads a margin of error.
func (v *valued) aroundValue() *limits {
	margin := v.number(sheets.Values.Margin)
	if margin == nil {
		return nil
	}
	c := v.Cell(sheets.Values.Margin)
	switch {
	case *margin < 0:
		v.within(c, *margin, 0, math.MaxInt32, words.Say("told.margin"))
	case v.o.Value != nil:
		return &limits{around(*v.o.Value, *margin), c, c}
	case !v.broken:
		v.tell(problem.MarginWithoutValue, c)
	}
	return nil
}

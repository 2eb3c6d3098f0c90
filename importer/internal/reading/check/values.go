package check

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// values reads the observations in a sheet and gives them to their indicators. Nothing keeps the sheet:
// there may be a million values in all, of which a row keeps no more than its observation and where
// it stands.
func (c *checker) values(t *book.Table) {
	of := c.take(t)
	of.stated, of.rows = statedIn(t), map[string]int{}
	for _, r := range t.Rows {
		of.rows[r.Cell(sheets.Values.Indicator).Text]++
	}
	for i := range t.Rows {
		if r := c.row(of, i); r != nil {
			c.acknowledge(r)
			r.observation()
		}
	}
	c.breakdowns(t)
}

// about is what a value of an indicator is about, which no other may be: numbers that stand for texts.
type about struct{ place, period, part uint32 }

// number gives a number that stands for a text.
func (c *checker) number(text string) uint32 {
	n, known := c.numbers[text]
	if !known {
		n = uint32(len(c.numbers))
		c.numbers[strings.Clone(text)] = n
	}
	return n
}

// about reads the indicator that a row is about; nil where it is not known here.
func (r *row) about() *indicator {
	i := r.indicators[r.ref(r.spec.Columns[0])]
	if i != nil {
		i.seen++
	}
	return i
}

// observation reads a row of values.
func (r *row) observation() {
	c := r.Cell(sheets.Values.Value)
	i := r.about()
	if i != nil {
		r.units(r.table, i)
	}
	period, periodFlag := r.markedPeriod(sheets.Values.Period, i)
	o := model.Observation{
		Place:       r.place(sheets.Values.Place),
		Period:      period.ID,
		Respondents: r.whole(sheets.Values.Respondents),
		Rounded:     r.step(sheets.Values.Rounded),
		Flags:       r.flags(sheets.Values.Flags),
		Comment:     r.optional(sheets.Values.Comment),
		From:        from(c),
	}
	if periodFlag != "" && !slices.Contains(o.Flags, periodFlag) {
		o.Flags = append(o.Flags, periodFlag)
	}
	var part string
	o.Breakdown, part = r.breakdown()
	own, ok := r.value(&o, i)
	if !ok {
		return // an empty cell of a wide table is no observation
	}
	r.interval(&o, i, own)
	r.answers(&o, i)
	if i == nil || o.Place == "" || o.Period == "" {
		return
	}
	key := about{r.checker.number(o.Place), r.checker.number(o.Period), r.checker.number(part)}
	if before, taken := i.first[key]; taken {
		r.add(problem.Problem{Code: problem.RepeatedValue, At: c.At(), Value: shown(c), Also: []problem.Place{before.At(sheets.Values.Value)},
			Args: problem.Args{"indicator": i.ID, "place": r.places.title(o.Place), "period": o.Period + categories(o.Breakdown)}})
		return
	}
	i.first[key] = r.Position
	if !r.broken {
		i.observe(r, o, period)
	}
}

// observe takes an observation into its indicator.
func (i *indicator) observe(r *row, o model.Observation, p model.Period) {
	n := len(i.Observations)
	written := r.Cell(sheets.Values.Period)
	if _, again := i.written[p.ID]; !again {
		i.periods[p.ID], i.written[p.ID] = p, strings.Clone(shown(written))
	}
	for _, head := range r.table.Extra {
		if _, ok := o.Breakdown[head.Text]; ok && !slices.Contains(i.Breakdowns, head.Text) {
			i.Breakdowns = append(i.Breakdowns, head.Text)
		}
	}
	if mayBeSpan(p.ID) {
		i.months = append(i.months, written)
	}
	if said := shown(r.Cell(sheets.Values.Value)); o.Value != nil && said != shownNumber(*o.Value) {
		i.said[n] = strings.Clone(said)
	}
	if r.checked != nil {
		i.checked[n] = r.checked
	}
	if n == cap(i.Observations) { // room for what the sheet holds of it, and no more
		room := max(1, r.table.rows[r.Cell(sheets.Values.Indicator).Text])
		i.Observations, i.rows = slices.Grow(i.Observations, room), slices.Grow(i.rows, room)
	}
	i.Observations, i.rows = append(i.Observations, o), append(i.rows, r.Position)
}

// breakdown reads the columns that tell which part of the whole a row is about, and names the part.
func (r *row) breakdown() (parts map[string]string, part string) {
	for i, head := range r.table.Extra {
		c := r.Extra(i)
		if c.Kind == book.Blank {
			continue
		}
		if parts == nil {
			parts = map[string]string{}
		}
		parts[head.Text] = clean(shown(c))
	}
	if parts == nil {
		return nil, ""
	}
	part = fmt.Sprint(parts)
	if same, known := r.shared[part]; known {
		return same, part
	}
	r.shared[part] = parts
	return parts, part
}

// categories lists the categories of a breakdown, for a message.
func categories(breakdown map[string]string) string {
	s := ""
	for _, name := range slices.Sorted(maps.Keys(breakdown)) {
		s += ", " + breakdown[name]
	}
	return s
}

// flags reads the marks of a value.
func (r *row) flags(column *sheets.Column) []model.Flag {
	var flags []model.Flag
	if r.unseparated(column, func(word string) bool { _, ok := model.Flags.Find(word); return ok }) {
		return nil
	}
	for _, word := range r.list(column) {
		flag := model.Flag(r.word(r.Cell(column), word, column))
		if flag != "" && !slices.Contains(flags, flag) {
			flags = append(flags, flag)
		}
	}
	return flags
}

// step reads what a value is rounded to; 0 where that is not stated.
func (r *row) step(column *sheets.Column) float64 {
	step := r.number(column)
	if step == nil {
		return 0
	}
	if *step <= 0 {
		r.tell(problem.NotStep, r.Cell(column))
		return 0
	}
	return *step
}

// value reads a number, or the source's sign by the legend of the indicator, and the interval
// that may stand in the same cell. It gives false where an empty cell means that there is no
// observation at all.
func (r *row) value(o *model.Observation, i *indicator) (own *limits, ok bool) {
	c := r.Cell(sheets.Values.Value)
	if misfit(c, sheets.Values.Value) != "" {
		return nil, true
	}
	c.Text = clean(c.Text)
	// Without the indicator, or with a legend that can't be read, a sign may be right.
	known := i != nil && i.legend
	if known {
		if symbol, ok := i.symbol(c.Text); ok {
			o.Sign = symbol.Sign
			if symbol.Meaning.IsZero() {
				o.Value = new(float64)
			} else {
				o.Missing = symbol.Meaning
			}
			return nil, true
		}
	}
	if c.Kind == book.Blank {
		return nil, r.emptyValue(c, i, known)
	}
	value := c.Number
	if c.Kind != book.Number {
		c.Text, _ = book.CutFootnote(c.Text)
		if value, ok = number.Read(c.Text); !ok && r.again(c) {
			return nil, true
		}
		if !ok {
			_, why := parseNumber(c.Text)
			if value, own, ok = r.valueAndMore(o, i, c); !ok {
				r.refuseValue(c, i, known, why)
				return nil, true
			}
		}
	}
	if i == nil || r.inRange(c, value, i.Unit) {
		o.Value = &value
	}
	return own, true
}

// valueAndMore reads a value with its interval, or with a mark that the legend explains.
func (r *row) valueAndMore(o *model.Observation, i *indicator, c book.Cell) (value float64, own *limits, ok bool) {
	if value, iv, ok := parseValueAndInterval(c.Text); ok {
		r.tell(problem.ReadAs, c, "reading", words.Say("told.value_and_interval", "Value", number.Comma(value), "Interval", iv.text()))
		return value, r.marked(o, i, c, &limits{iv, c, c}), true
	}
	if text, mark := cutMark(c.Text); mark != "" {
		if flag, known := i.mark(mark); known {
			if value, why := parseNumber(text); why == nil {
				r.flag(o, c, mark, flag)
				return value, nil, true
			}
		}
	}
	return 0, nil, false
}

// refuseValue tells why a value can't be read.
func (r *row) refuseValue(c book.Cell, i *indicator, known bool, why *problem.Refusal) {
	if text, mark := cutMark(c.Text); mark != "" && known && why.Code == problem.TextAfterNumber {
		if _, refused := parseNumber(text); refused == nil {
			r.tell(problem.MarkedNumber, c, "mark", mark, "indicator", i.ID, "number", text, "flags", strings.Join(model.Flags.Words(), ", "))
			return
		}
	}
	if why.Code == problem.NotNumber && looksLikeSign(c.Text) {
		r.unknownSign(c, i, known)
	} else {
		r.refuse(c, why)
	}
}

// answers notes a value that nobody has answered, half a thing where things are counted, and
// tells of a step of rounding that says nothing about the value.
func (r *row) answers(o *model.Observation, i *indicator) {
	if o.Value == nil {
		return
	}
	if o.Respondents != nil && *o.Respondents == 0 {
		r.tell(problem.NoAnswers, r.Cell(sheets.Values.Respondents))
	}
	if i == nil {
		return
	}
	if i.Unit == "count" && *o.Value != math.Trunc(*o.Value) {
		r.tell(problem.CountWithDecimals, r.Cell(sheets.Values.Value))
	}
	coarse := *o.Value != 0 && o.Rounded > math.Abs(*o.Value) || i.Unit == model.Percent && o.Rounded > 10 ||
		o.Lower != nil && *o.Upper > *o.Lower && o.Rounded > 2*(*o.Upper-*o.Lower)
	if coarse {
		r.tell(problem.CoarseStep, r.Cell(sheets.Values.Rounded), "number", number.Comma(*o.Value))
	}
}

// emptyValue deals with an empty cell that no legend explains: in a table with a column of
// values it is an error, in a wide table it is simply no observation.
func (r *row) emptyValue(c book.Cell, i *indicator, known bool) bool {
	if r.Wide && !r.blankBeside() {
		return false
	}
	r.broken = true
	if known && r.there(sheets.Values.Value) {
		r.tell(problem.EmptyValue, c, "indicator", i.ID)
	}
	return true
}

// blankBeside tells whether something stands in another column of the period although its
// value is empty.
func (r *row) blankBeside() bool {
	return slices.ContainsFunc(r.spec.Columns, func(c *sheets.Column) bool { return c.PerPeriod && c != sheets.Values.Value && !r.blank(c) })
}

// unknownSign tells of a sign that the legend does not explain.
func (r *row) unknownSign(c book.Cell, i *indicator, known bool) {
	r.broken = true
	if !known {
		return
	}
	p := problem.Problem{Code: problem.NoLegend, At: c.At(), Value: c.Text,
		Args: problem.Args{"indicator": i.ID, "sign": c.Text, "meanings": strings.Join(model.Meanings.Words(), ", ")}}
	if len(i.Symbols) > 0 {
		p.Code = problem.UnknownSign
		p.Args["signs"] = explained(i.Symbols)
		if p.Suggest = meant(i.Symbols, c.Text); p.Suggest != nil {
			p.Code = problem.NearSign
		}
	}
	if i.row.there(sheets.Indicators.Symbols) {
		p.Also = []problem.Place{i.row.Cell(sheets.Indicators.Symbols).At()}
	}
	r.add(p)
}

// interval reads the confidence interval and compares it with its value.
func (r *row) interval(o *model.Observation, i *indicator, own *limits) {
	l := r.limits(o, i, own)
	if l == nil {
		return
	}
	if l.lower > l.upper {
		r.tell(problem.ReversedInterval, l.lowerAt, "lower", number.Comma(l.lower), "upper", number.Comma(l.upper))
		return
	}
	if i != nil && i.Unit != "" && (!r.limit(l.lowerAt, l.lower, i.Unit) || !r.limit(l.upperAt, l.upper, i.Unit)) {
		return
	}
	c := r.Cell(sheets.Values.Value)
	if o.Missing != "" {
		r.add(problem.Problem{Code: problem.IntervalWithoutValue, At: c.At(), Value: signName(o.Sign)})
		return
	}
	if o.Value == nil {
		return
	}
	// Both the value and its limits may be rounded, by half a step at most.
	step := max(o.Rounded, number.Step(*o.Value))
	if *o.Value < l.lower-max(step, number.Step(l.lower))/2-1e-9 || *o.Value > l.upper+max(step, number.Step(l.upper))/2+1e-9 {
		if whole := number.Significant(*o.Value * 100); i != nil && i.Unit == model.Percent && *o.Value < 1 && whole >= l.lower && whole <= l.upper {
			r.tell(problem.ShareInInterval, c, "lower", number.Comma(l.lower), "upper", number.Comma(l.upper), "number", number.Comma(whole))
			return
		}
		r.tell(problem.OutsideInterval, c, "lower", number.Comma(l.lower), "upper", number.Comma(l.upper))
		return
	}
	ends := [2]float64{l.lower, l.upper} // without the cells, which would be kept
	o.Lower, o.Upper = &ends[0], &ends[1]
	if i != nil {
		o.Level = i.level
	}
}

// limit tells of a limit that the unit can't have. One that lies just outside is noted only:
// sources publish 100,2 percent.
func (r *row) limit(c book.Cell, v float64, unit model.Unit) bool {
	low, high := unit.Range()
	if margin := (high - low) / 10; (v < low || v > high) && v >= low-margin && v <= high+margin {
		r.tell(problem.LimitBeyond, c, "what", ofUnit(unit), "range", span(low, high))
		return true
	}
	return r.inRange(c, v, unit)
}

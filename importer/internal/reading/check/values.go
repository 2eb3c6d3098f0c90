package check

import (
	"cmp"
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
		if r := c.entry(of, i); r != nil {
			v := valued{entry: r, checked: c.acknowledge(r)}
			v.observation()
		}
	}
	c.breakdowns.tell(t)
}

// about is what a value of an indicator is about, which no other may be: numbers that stand for texts.
type about struct{ place, period, part uint32 }

// numbers stand for texts.
type numbers map[string]uint32

func (all numbers) of(text string) uint32 {
	n, known := all[text]
	if !known {
		n = uint32(len(all))
		all[strings.Clone(text)] = n
	}
	return n
}

// valued is a row of values while it is read into an observation.
type valued struct {
	*entry
	i       *indicator // that it is about; nil where that is not known
	o       model.Observation
	checked *acknowledgement // what stands in its column "kontrollerad"
	ofAll   bool             // one of its parts is the whole
}

// observation reads the row and gives what it says to its indicator.
func (v *valued) observation() {
	c := v.Cell(sheets.Values.Value)
	if v.i = v.about(); v.i != nil {
		v.units(v.table, v.i)
	}
	period, periodFlag := v.markedPeriod(sheets.Values.Period)
	v.o = model.Observation{
		Place:        v.place(sheets.Values.Place),
		Period:       period.ID,
		Respondents:  v.whole(sheets.Values.Respondents),
		ResponseRate: v.responseRate(sheets.Values.ResponseRate),
		Rounded:      v.step(sheets.Values.Rounded),
		Flags:        v.flags(sheets.Values.Flags),
		Reason:       v.optional(sheets.Values.Reason),
		Comment:      v.optional(sheets.Values.Comment),
		From:         from(c),
	}
	if periodFlag != "" && !slices.Contains(v.o.Flags, periodFlag) {
		v.o.Flags = append(v.o.Flags, periodFlag)
	}
	var part string
	v.o.Breakdown, part = v.breakdown()
	own, ok := v.value()
	if !ok {
		return // an empty cell of a wide table is no observation
	}
	v.interval(own)
	v.answers()
	if v.i == nil || v.o.Place == "" || v.o.Period == "" {
		return
	}
	key := about{v.numbers.of(v.o.Place), v.numbers.of(v.o.Period), v.numbers.of(part)}
	if before, taken := v.i.first[key]; taken {
		v.repeated(before)
		return
	}
	if v.broken {
		v.i.unusable = append(v.i.unusable, v.Position)
		v.i.first[key] = -int32(len(v.i.unusable))
		return
	}
	n := int32(len(v.i.rows))
	v.i.first[key] = n
	if v.ofAll {
		v.i.ofAll[n] = true
	}
	v.give(period)
}

// repeated is a value that another row has given before. A later follow-up revises an earlier one; two values
// of one follow-up contradict each other, or one is too much.
func (v *valued) repeated(before int32) {
	at := v.i.at(before).At(sheets.Values.Value)
	year, earlier := v.table.year, v.followUps.ofRows[problem.Place{Workbook: at.Workbook, Sheet: at.Sheet}]
	switch {
	case year == earlier && v.sameWhole(before):
	case year == earlier:
		c := v.Cell(sheets.Values.Value)
		v.add(problem.Problem{Code: problem.RepeatedValue, At: c.At(), Value: shown(c), Also: []problem.Place{at},
			Args: problem.Args{"indicator": v.i.ID, "place": v.places.title(v.o.Place), "period": v.o.Period + categories(v.o.Breakdown)}})
	case v.broken || before < 0: // which is told
	default:
		v.revise(before, year, earlier)
	}
}

// sameWhole takes in a value of the whole that stands among its parts as well, where both say the same.
func (v *valued) sameWhole(n int32) bool {
	if n < 0 || v.broken || !v.ofAll && !v.i.ofAll[n] {
		return false
	}
	o := &v.i.Observations[n]
	if !number.Same(o.Value, v.o.Value) || o.Missing != v.o.Missing {
		return false
	}
	if o.Lower == nil {
		o.Lower, o.Upper, o.Level = v.o.Lower, v.o.Upper, v.o.Level
	}
	o.Respondents, o.ResponseRate, o.Comment = cmp.Or(o.Respondents, v.o.Respondents), cmp.Or(o.ResponseRate, v.o.ResponseRate), cmp.Or(o.Comment, v.o.Comment)
	return true
}

// revise takes in an observation beside the one that another follow-up gives. The later one holds; what the
// earlier one says stays where it is something else.
func (v *valued) revise(n int32, year, earlier int) {
	i, o := v.i, &v.i.Observations[n]
	was, now := model.Revision{FollowUp: earlier, Observation: *o}, v.o
	if year < earlier {
		was, now = model.Revision{FollowUp: year, Observation: v.o}, *o
	}
	same := number.Same(was.Value, now.Value) && was.Missing == now.Missing
	if same && now.Lower == nil { // the later one repeats it, with less about it
		now.Lower, now.Upper, now.Level = was.Lower, was.Upper, was.Level
	}
	if same = same && (was.Lower == nil || number.Same(was.Lower, now.Lower) && number.Same(was.Upper, now.Upper)); !same {
		if now.Value != nil && !slices.Contains(now.Flags, model.Revised) {
			now.Flags = append(slices.Clone(now.Flags), model.Revised)
		}
		i.revised = append(i.revised, revision{n, was})
		v.add(problem.Problem{Code: problem.Revises, At: problem.Of(now.From), Args: problem.Args{"first": was.From.Workbook}})
	}
	*o = now
	if year > earlier {
		i.rows[n] = v.Position
		delete(i.said, int(n))
		delete(i.checked, int(n))
		v.note(int(n))
	}
}

// revision is what an earlier follow-up gave for the observation of an index.
type revision struct {
	of int32
	model.Revision
}

// note keeps what the cells of the row say besides, for the observation of an index.
func (v *valued) note(n int) {
	if said := shown(v.Cell(sheets.Values.Value)); v.o.Value != nil && said != shownNumber(*v.o.Value) {
		v.i.said[n] = strings.Clone(said)
	}
	if v.checked != nil {
		v.i.checked[n] = v.checked
	}
}

// at is where a value of first stands.
func (i *indicator) at(n int32) book.Position {
	if n < 0 {
		return i.unusable[-n-1]
	}
	return i.rows[n]
}

// give gives the observation to its indicator, with as little of the row as the rules need.
func (v *valued) give(p model.Period) {
	i, n := v.i, len(v.i.Observations)
	written := v.Cell(sheets.Values.Period)
	if _, again := i.written[p.ID]; !again {
		i.periods[p.ID], i.written[p.ID] = p, strings.Clone(shown(written))
	}
	for _, head := range v.table.Extra {
		if _, ok := v.o.Breakdown[head.Text]; ok && !slices.Contains(i.Breakdowns, head.Text) {
			i.Breakdowns = append(i.Breakdowns, head.Text)
		}
	}
	if mayBeSpan(p.ID) {
		i.months = append(i.months, written)
	}
	v.note(n)
	if n == cap(i.Observations) { // room for what the sheet holds of it, and no more
		room := max(1, v.table.rows[v.Cell(sheets.Values.Indicator).Text])
		i.Observations, i.rows = slices.Grow(i.Observations, room), slices.Grow(i.rows, room)
	}
	i.Observations, i.rows = append(i.Observations, v.o), append(i.rows, v.Position)
}

// breakdown reads the columns that tell which part of the whole a row is about, and names the part.
func (v *valued) breakdown() (parts map[string]string, part string) {
	for i, head := range v.table.Extra {
		c := v.Extra(i)
		if c.Kind == book.Blank {
			continue
		}
		if parts == nil {
			parts = map[string]string{}
		}
		category := clean(shown(c))
		if isWhole(category) {
			v.ofAll = true
			continue
		}
		parts[head.Text] = category
	}
	if len(parts) == 0 {
		return nil, ""
	}
	part = fmt.Sprint(parts)
	if same, known := v.shared[part]; known {
		return same, part
	}
	v.shared[part] = parts
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
func (v *valued) flags(column *sheets.Column) []model.Flag {
	var flags []model.Flag
	if v.unseparated(column, func(word string) bool { _, ok := model.Flags.Find(word); return ok }) {
		return nil
	}
	for _, word := range v.list(column) {
		flag := model.Flag(v.word(v.Cell(column), word, column))
		if flag != "" && !slices.Contains(flags, flag) {
			flags = append(flags, flag)
		}
	}
	return flags
}

// step reads what a value is rounded to; 0 where that is not stated.
func (v *valued) step(column *sheets.Column) float64 {
	step := v.number(column)
	if step == nil {
		return 0
	}
	if *step <= 0 {
		v.tell(problem.NotStep, v.Cell(column))
		return 0
	}
	return *step
}

// responseRate reads how many percent of those who were asked answered.
func (v *valued) responseRate(column *sheets.Column) *float64 {
	rate := v.number(column)
	if rate == nil || !v.within(v.Cell(column), *rate, 0, 100, words.Say("told.column", "Column", words.Quote(column.Label))) {
		return nil
	}
	return rate
}

// value reads a number, or the source's sign by the legend of the indicator, and the interval
// that may stand in the same cell. It gives false where an empty cell means that there is no
// observation at all.
func (v *valued) value() (own *limits, ok bool) {
	c := v.Cell(sheets.Values.Value)
	if misfit(c, sheets.Values.Value) != "" {
		return nil, true
	}
	c.Text = clean(c.Text)
	// Without the indicator, or with a legend that can't be read, a sign may be right.
	known := v.i != nil && v.i.legend
	if known {
		if symbol, ok := v.i.symbol(c.Text); ok {
			v.o.Sign = symbol.Sign
			if symbol.Meaning.IsZero() {
				v.o.Value = new(float64)
			} else {
				v.o.Missing = symbol.Meaning
			}
			return nil, true
		}
	}
	if c.Kind == book.Blank {
		return nil, v.emptyValue(c, known)
	}
	value := c.Number
	if c.Kind != book.Number {
		c.Text, _ = book.CutFootnote(c.Text)
		if value, ok = number.Read(c.Text); !ok && v.again(c) {
			return nil, true
		}
		if !ok {
			_, why := parseNumber(c.Text)
			if value, own, ok = v.valueAndMore(c); !ok {
				v.refuseValue(c, known, why)
				return nil, true
			}
		}
	}
	if v.i == nil || v.inRange(c, value, &v.i.Indicator) {
		v.o.Value = &value
	}
	return own, true
}

// valueAndMore reads a value with its interval, or with a mark that the legend explains.
func (v *valued) valueAndMore(c book.Cell) (value float64, own *limits, ok bool) {
	if value, iv, ok := parseValueAndInterval(c.Text); ok {
		v.tell(problem.ReadAs, c, "reading", words.Say("told.value_and_interval", "Value", number.Comma(value), "Interval", iv.text()))
		return value, v.marked(c, &limits{iv, c, c}), true
	}
	if text, mark := cutMark(c.Text); mark != "" {
		if flag, known := v.i.mark(mark); known {
			if value, why := parseNumber(text); why == nil {
				v.flag(c, mark, flag)
				return value, nil, true
			}
		}
	}
	return 0, nil, false
}

// refuseValue tells why a value can't be read.
func (v *valued) refuseValue(c book.Cell, known bool, why *problem.Refusal) {
	if text, mark := cutMark(c.Text); mark != "" && known && why.Code == problem.TextAfterNumber {
		if _, refused := parseNumber(text); refused == nil {
			v.tell(problem.MarkedNumber, c, "mark", mark, "indicator", v.i.ID, "number", text, "flags", strings.Join(model.Flags.Words(), ", "))
			return
		}
	}
	if why.Code == problem.NotNumber && looksLikeSign(c.Text) {
		v.unknownSign(c, known)
	} else {
		v.refuse(c, why)
	}
}

// answers notes a value that nobody has answered, half a thing where things are counted, and
// tells of a step of rounding that says nothing about the value.
func (v *valued) answers() {
	if v.o.Value == nil {
		return
	}
	if v.o.Respondents != nil && *v.o.Respondents == 0 {
		v.tell(problem.NoAnswers, v.Cell(sheets.Values.Respondents))
	}
	if v.i == nil {
		return
	}
	if v.i.Counts() && *v.o.Value != math.Trunc(*v.o.Value) {
		v.tell(problem.CountWithDecimals, v.Cell(sheets.Values.Value))
	}
	coarse := *v.o.Value != 0 && v.o.Rounded > math.Abs(*v.o.Value) || v.i.Unit == model.Percent && v.o.Rounded > 10 ||
		v.o.Lower != nil && *v.o.Upper > *v.o.Lower && v.o.Rounded > 2*(*v.o.Upper-*v.o.Lower)
	if coarse {
		v.tell(problem.CoarseStep, v.Cell(sheets.Values.Rounded), "number", number.Comma(*v.o.Value))
	}
}

// emptyValue deals with an empty cell that no legend explains: in a table with a column of
// values it is an error, in a wide table it is simply no observation.
func (v *valued) emptyValue(c book.Cell, known bool) bool {
	if v.Wide && !v.blankBeside() {
		return false
	}
	if last := v.Cell(sheets.Values.LastValue); last.Kind != book.Blank { // a row of next year's workbook
		v.tell(problem.NotFilledIn, c)
		return false
	}
	v.broken = true
	if known && v.there(sheets.Values.Value) {
		v.tell(problem.EmptyValue, c, "indicator", v.i.ID)
	}
	return true
}

// blankBeside tells whether something stands in another column of the period although its
// value is empty.
func (v *valued) blankBeside() bool {
	return slices.ContainsFunc(v.spec.Columns, func(c *sheets.Column) bool { return c.PerPeriod && c != sheets.Values.Value && !v.blank(c) })
}

// unknownSign tells of a sign that the legend does not explain.
func (v *valued) unknownSign(c book.Cell, known bool) {
	v.broken = true
	if !known {
		return
	}
	p := problem.Problem{Code: problem.NoLegend, At: c.At(), Value: c.Text,
		Args: problem.Args{"indicator": v.i.ID, "sign": c.Text, "meanings": strings.Join(model.Meanings.Words(), ", ")}}
	if len(v.i.Symbols) > 0 {
		p.Code = problem.UnknownSign
		p.Args["signs"] = explained(v.i.Symbols)
		if p.Suggest = meant(v.i.Symbols, c.Text); p.Suggest != nil {
			p.Code = problem.NearSign
		}
	}
	if v.i.row.there(sheets.Indicators.Symbols) {
		p.Also = []problem.Place{v.i.row.Cell(sheets.Indicators.Symbols).At()}
	}
	v.add(p)
}

// interval reads the confidence interval and compares it with its value.
func (v *valued) interval(own *limits) {
	if v.o.Missing != "" && v.signBeside() {
		return
	}
	l := v.limits(own)
	if l == nil {
		return
	}
	if l.lower > l.upper {
		v.tell(problem.ReversedInterval, l.lowerAt, "lower", number.Comma(l.lower), "upper", number.Comma(l.upper))
		return
	}
	if v.i != nil && v.i.Unit != "" && (!v.limit(l.lowerAt, l.lower) || !v.limit(l.upperAt, l.upper)) {
		return
	}
	c := v.Cell(sheets.Values.Value)
	if v.o.Missing != "" {
		v.add(problem.Problem{Code: problem.IntervalWithoutValue, At: c.At(), Value: signName(v.o.Sign)})
		return
	}
	if v.o.Value == nil {
		return
	}
	// Both the value and its limits may be rounded, by half a step at most.
	step := max(v.o.Rounded, number.Step(*v.o.Value))
	if *v.o.Value < l.lower-max(step, number.Step(l.lower))/2-1e-9 || *v.o.Value > l.upper+max(step, number.Step(l.upper))/2+1e-9 {
		if whole := number.Significant(*v.o.Value * 100); v.i != nil && v.i.Unit == model.Percent && *v.o.Value < 1 && whole >= l.lower && whole <= l.upper {
			v.tell(problem.ShareInInterval, c, "lower", number.Comma(l.lower), "upper", number.Comma(l.upper), "number", number.Comma(whole))
			return
		}
		v.tell(problem.OutsideInterval, c, "lower", number.Comma(l.lower), "upper", number.Comma(l.upper))
		return
	}
	ends := [2]float64{l.lower, l.upper} // without the cells, which would be kept
	v.o.Lower, v.o.Upper = &ends[0], &ends[1]
	if v.i != nil {
		v.o.Level = v.i.level
	}
}

// signBeside tells whether the sign for a value that is missing stands for its limits as well, as some
// sources write it: all of it is the one value that is missing.
func (v *valued) signBeside() bool {
	sign, found := v.Cell(sheets.Values.Value).Text, false
	for _, column := range []*sheets.Column{sheets.Values.Lower, sheets.Values.Upper, sheets.Values.Margin} {
		c, ok := v.cell(column)
		if ok && c.Text != sign {
			return false
		}
		found = found || ok
	}
	return found
}

// limit tells of a limit that the indicator can't have. One that lies just outside is noted only:
// sources publish 100,2 percent.
func (v *valued) limit(c book.Cell, end float64) bool {
	low, high := v.i.Range()
	if margin := (high - low) / 10; (end < low || end > high) && end >= low-margin && end <= high+margin {
		v.tell(problem.LimitBeyond, c, "what", ofIndicator(&v.i.Indicator), "range", span(low, high))
		return true
	}
	return v.inRange(c, end, &v.i.Indicator)
}

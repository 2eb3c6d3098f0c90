package check

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/places"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// This file tells of values that can be right but hardly are. Each rule gives a warning, and each
// threshold lies where figures that are right no longer come: among the 1,700 values of Brå's
// survey that come with the program, none is warned of.
const (
	// greatLeap is how many times greater or smaller a value has to be than the one before. Seven
	// lets ten times be seen although the figure itself fell by three tenths meanwhile.
	greatLeap = 7
	// fewCases is how many answers or events must be behind the greater of two values. With
	// fewer a value can change many times over by chance.
	fewCases = 30
	// usualAnswers stands in where the number of answers is not stated: what a survey has in one
	// part of a municipality.
	usualAnswers = 300
	// fewestShares is how many values between 0 and 1 are a column of shares rather than a slip.
	fewestShares = 3
	// fewestZeros is how many places that fall to 0 at once are told together.
	fewestZeros = 3
	// fewestCopied is how many values have to be the same in two periods. In whole percent one of
	// seven or so is the same by chance: four of four are once in two thousand.
	fewestCopied = 4
	// copiedShare is how large a part of them: some may have been written anew since.
	copiedShare = 0.9
	// narrow and wide are how many times the half-width for a simple random sample an interval may
	// be. A third of it takes a survey that nine tenths of all people answered (the finite
	// population correction is √(1−0.89)); four times takes a design effect of 16.
	narrow, wide = 1.0 / 3, 4.0
	// fewestParts is how many parts a whole must have before it is compared with them.
	fewestParts = 3
	// partsPercent is how many percentage points a share without an interval may lie outside its
	// parts, and partsRate how large a part of itself a rate: they may come from other samples.
	partsPercent, partsRate = 5.0, 0.1
)

// crossCheck holds the values of an indicator against each other.
type crossCheck struct {
	*indicator
	all    *checker
	series [][]int // indexes of observations, see indicator.series
}

// plausible checks the values of an indicator against each other.
func (c *checker) plausible(i *indicator) {
	x := crossCheck{i, c, i.series()}
	x.changes(x.fractions())
	x.copied()
	x.intervals()
	x.parts()
	x.later()
	x.spans()
	x.yesOrNo()
}

// warn tells of an observation that is hardly right, at a cell of its row. Where the row
// acknowledges it, it is a note. whole tells that the warning is about more than the row.
func (c *crossCheck) warn(n int, code problem.Code, column *sheets.Column, whole bool, args problem.Args) {
	row := c.rows[n]
	p := problem.Problem{Code: code, At: row.At(column), Args: args}
	switch value, given := args["value"]; {
	case given:
		p.Value = value.(string)
	case column == sheets.Values.Period:
		p.Value = c.written[c.Observations[n].Period]
	default:
		p.Value = c.shows(n)
	}
	switch {
	case row.Wide:
		args["check"] = words.Say("told.right_as_it_is")
	case whole:
		args["check"] = words.Say("told.right_in_row", "Column", words.Quote(sheets.Values.Checked.Label), "Row", int(row.Number))
	default:
		args["check"] = words.Say("told.right_in_same_row", "Column", words.Quote(sheets.Values.Checked.Label))
	}
	if reason := c.checked[n]; reason != nil && reason.text != "" {
		p.Checked, reason.heeded = reason.text, true
	}
	c.all.keep(p)
}

// shows is what the cell of a value shows.
func (i *indicator) shows(n int) string {
	if said, ok := i.said[n]; ok {
		return said
	}
	return shownNumber(*i.Observations[n].Value)
}

// acknowledgement is what the column "kontrollerad" of a row says.
type acknowledgement struct {
	at     problem.Place
	value  string // as it is written
	text   string // why the warnings of the row are wrong; empty where it gives no reason
	heeded bool   // there is such a warning
}

// acknowledge keeps what a row says of its warnings. One of a wide sheet can say nothing.
func (c *checker) acknowledge(r *entry) *acknowledgement {
	cell := r.Cell(sheets.Values.Checked)
	if r.Wide || cell.Kind == book.Blank {
		return nil
	}
	a := &acknowledgement{at: cell.At(), value: strings.Clone(shown(cell))}
	if text := clean(cell.Text); cell.Kind == book.Text && !slices.Contains(noReasons, strings.ToLower(text)) {
		a.text = strings.Clone(text)
	}
	c.checked = append(c.checked, a)
	return a
}

// idleChecks notes what acknowledges no warning, or says nothing. Where there are errors the
// warnings are not known yet.
func (c *checker) idleChecks() {
	if c.problems.Errors() > 0 {
		return
	}
	for _, a := range c.checked {
		p := problem.Problem{Code: problem.IdleCheck, At: a.at, Value: a.value, Args: problem.Args{}}
		if a.text == "" {
			p.Code = problem.NoReason
		}
		if !a.heeded {
			c.keep(p)
		}
	}
}

// series gives the observations of each place and part of the whole, by their index, in order of
// time. Only periods that are equally long can be compared.
func (i *indicator) series() [][]int {
	keys := make([]string, len(i.Observations))
	all := make([]int, len(i.Observations))
	for n, o := range i.Observations {
		keys[n] = o.Place + "\x00" + categories(o.Breakdown) + "\x00" + strconv.Itoa(period.Months(i.periods[o.Period]))
		all[n] = n
	}
	start := func(n int) string { return i.periods[i.Observations[n].Period].Start }
	slices.SortFunc(all, func(a, b int) int { return cmp.Or(cmp.Compare(keys[a], keys[b]), cmp.Compare(start(a), start(b))) })
	var series [][]int
	for at, n := range all {
		if at == 0 || keys[n] != keys[all[at-1]] {
			series = append(series, nil)
		}
		last := &series[len(series)-1]
		*last = append(*last, n)
	}
	return series
}

// lie tells how the places lie in each other, worked out once when they have been read.
func (c *checker) lie() *places.Places {
	if c.ground == nil {
		c.ground = places.New(c.listed)
	}
	return c.ground
}

// cases is roughly how many answers or events are behind a value; endless where that is not known.
func (c *crossCheck) cases(o *model.Observation) float64 {
	switch {
	case c.Unit == model.Percent && o.Respondents != nil:
		return *o.Value / 100 * float64(*o.Respondents)
	case c.Unit == model.Percent:
		return *o.Value / 100 * usualAnswers
	case c.Counts():
		return *o.Value
	case c.Per() > 0:
		if place := c.all.lie().Get(o.Place); place != nil && place.Population != nil {
			return *o.Value / float64(c.Per()) * float64(place.Population.Count)
		}
	}
	return math.Inf(1)
}

// fractions warns of percentages that are written as shares of one, and gives their indexes.
func (c *crossCheck) fractions() map[int]bool {
	told := map[int]bool{}
	if c.Unit != model.Percent {
		return told
	}
	var shares []int
	low, high, others := math.Inf(1), 0.0, 0
	for n, o := range c.Observations {
		switch {
		case o.Value == nil:
		case *o.Value > 0 && *o.Value < 1:
			shares = append(shares, n)
		case *o.Value > 1:
			low, high = min(low, *o.Value), max(high, *o.Value)
			others++
		}
	}
	all := func(of []int) {
		c.warn(of[0], problem.Fractions, sheets.Values.Value, true, problem.Args{"indicator": c.ID, "count": len(of)})
	}
	if others == 0 {
		if len(shares) >= fewestShares {
			all(shares)
		}
		return told
	}
	hundredth := c.hundredths()
	byPeriod := map[string][]int{}
	for _, n := range shares {
		// Small shares are common; one that would fit among the others if it were a hundred
		// times greater, and does not fit as it is, is hardly meant.
		v := *c.Observations[n].Value
		if whole := number.Significant(v * 100); hundredth[n] || others >= 3 && v < low/10 && whole >= low && whole <= high {
			told[n] = true
			period := c.Observations[n].Period
			byPeriod[period] = append(byPeriod[period], n)
		}
	}
	for _, period := range slices.Sorted(maps.Keys(byPeriod)) {
		of := byPeriod[period]
		if len(of) >= fewestShares {
			all(of)
			continue
		}
		for _, n := range of {
			c.warn(n, problem.LikelyFraction, sheets.Values.Value, false, problem.Args{
				"low": number.Comma(low), "high": number.Comma(high)})
		}
	}
	return told
}

// hundredths are the observations that are about a hundredth of the one before or after.
func (c *crossCheck) hundredths() map[int]bool {
	found := map[int]bool{}
	for _, s := range c.series {
		for at := 1; at < len(s); at++ {
			a, b := &c.Observations[s[at-1]], &c.Observations[s[at]]
			if a.Value == nil || b.Value == nil {
				continue
			}
			small, great, n := a, b, s[at-1]
			if *a.Value > *b.Value {
				small, great, n = b, a, s[at]
			}
			if power(*great.Value / *small.Value) == 100 && c.cases(great) >= fewCases {
				found[n] = true
			}
		}
	}
	return found
}

// power is 10, 100 or 1000 where a ratio is about that; else 0.
func power(ratio float64) float64 {
	for _, p := range []float64{10, 100, 1000} {
		if ratio > p/1.5 && ratio < p*1.5 {
			return p
		}
	}
	return 0
}

// changes warns of values that are many times the one before, and of those that fell to 0. A
// value that has been told of is nothing to compare with, unless the next ones are like it.
func (c *crossCheck) changes(told map[int]bool) {
	zeros := map[string][]int{} // by period
	before := map[int]int{}     // the observation that each is compared with
	for _, s := range c.series {
		ref, odd := -1, -1
		for _, n := range s {
			o := &c.Observations[n]
			switch {
			case o.Value == nil || told[n]:
			case ref < 0 || slices.Contains(o.Flags, model.SeriesBreak):
				ref, odd = n, -1
			case odd >= 0 && !c.leaps(odd, n):
				ref, odd = n, -1
			case *o.Value == 0 && o.Sign == "" && *c.Observations[ref].Value > 0 && c.cases(&c.Observations[ref]) >= fewCases:
				before[n], odd = ref, n
				zeros[o.Period] = append(zeros[o.Period], n)
			case c.leaps(ref, n):
				c.leap(ref, n)
				odd = n
			default:
				ref, odd = n, -1
			}
		}
	}
	c.zeros(zeros, before)
}

// leaps tells whether a value is many times another or a small part of it.
func (c *crossCheck) leaps(a, b int) bool {
	x, y := &c.Observations[a], &c.Observations[b]
	if *x.Value > *y.Value {
		x, y = y, x
	}
	return *x.Value > 0 && *y.Value >= greatLeap**x.Value && c.cases(y) >= fewCases
}

// leap tells of it. What the value should be is not for the program to say: a tenth of it or ten times
// as much is another value.
func (c *crossCheck) leap(a, b int) {
	before, now := *c.Observations[a].Value, *c.Observations[b].Value
	ratio, up := now/before, true
	if ratio < 1 {
		ratio, up = 1/ratio, false
	}
	times := number.Comma(math.Round(ratio))
	args := problem.Args{"before": number.Comma(before), "period": c.Observations[a].Period,
		"times": words.Say("told.times", "Times", times)}
	if !up {
		args["times"] = words.Say("told.part_of", "Times", times)
	}
	c.warn(b, problem.Leap, sheets.Values.Value, false, args)
}

// zeros warns of values that are 0: those that were not before and, in the first period, those
// that are most of all. Where things are counted, none of them is common.
func (c *crossCheck) zeros(fell map[string][]int, before map[int]int) {
	for _, period := range slices.Sorted(maps.Keys(fell)) {
		of := fell[period]
		if len(of) < fewestZeros {
			for _, n := range of {
				earlier := c.Observations[before[n]]
				c.warn(n, problem.FellToZero, sheets.Values.Value, false, problem.Args{"before": number.Comma(*earlier.Value), "period": earlier.Period})
			}
			continue
		}
		slices.Sort(of)
		c.warn(of[0], problem.ManyZeros, sheets.Values.Value, true, problem.Args{"indicator": c.ID, "count": len(of), "period": period,
			"why": words.Say("told.were_higher")})
	}
	if len(c.periods) != 1 || c.Counts() {
		return
	}
	var zero []int
	values := 0
	for n, o := range c.Observations {
		if o.Value == nil {
			continue
		}
		if values++; *o.Value == 0 && o.Sign == "" {
			zero = append(zero, n)
		}
	}
	if len(zero) >= fewestZeros && 2*len(zero) >= values {
		c.warn(zero[0], problem.ManyZeros, sheets.Values.Value, true, problem.Args{"indicator": c.ID, "count": len(zero), "period": c.Observations[zero[0]].Period,
			"why": words.Say("told.of_all", "Values", values)})
	}
}

// copied warns of a period whose values are those of the one before.
func (c *crossCheck) copied() {
	type pair struct{ earlier, later string }
	both, same, first := map[pair]int{}, map[pair]int{}, map[pair]int{}
	var order []pair
	for _, s := range c.series {
		for at := 1; at < len(s); at++ {
			a, b := &c.Observations[s[at-1]], &c.Observations[s[at]]
			if a.Value == nil || b.Value == nil || *a.Value == 0 && *b.Value == 0 {
				continue
			}
			p := pair{a.Period, b.Period}
			if both[p]++; both[p] == 1 || s[at] < first[p] {
				first[p] = s[at]
			}
			if both[p] == 1 {
				order = append(order, p)
			}
			if *a.Value == *b.Value {
				same[p]++
			}
		}
	}
	for _, p := range order {
		if same[p] >= fewestCopied && float64(same[p]) >= copiedShare*float64(both[p]) {
			c.warn(first[p], problem.CopiedPeriod, sheets.Values.Value, true, problem.Args{"indicator": c.ID, "count": same[p],
				"all": both[p], "period": p.later, "earlier": p.earlier})
		}
	}
}

// intervals warns of intervals that do not go with the number of answers: that of a share p of n
// answers has a half-width of about z·√(p(1−p)/n) (Wald).
func (c *crossCheck) intervals() {
	if c.Unit != model.Percent {
		return
	}
	for n, o := range c.Observations {
		if o.Value == nil || o.Lower == nil || o.Respondents == nil || *o.Respondents == 0 || *o.Value <= 0 || *o.Value >= 100 {
			continue
		}
		p, z := *o.Value/100, number.Quantile(o.Level)
		expected := 100 * z * math.Sqrt(p*(1-p)/float64(*o.Respondents))
		// Both limits may be rounded, by half a step each.
		step := max(o.Rounded, min(number.Step(*o.Lower), number.Step(*o.Upper)))
		half := (*o.Upper - *o.Lower) / 2
		var code problem.Code
		switch {
		case half+step/2 < narrow*expected:
			code = problem.NarrowInterval
		case half-step/2 > wide*expected:
			code = problem.WideInterval
		default:
			continue
		}
		c.warn(n, code, sheets.Values.Lower, false, problem.Args{"value": number.Comma(*o.Lower) + "–" + number.Comma(*o.Upper),
			"respondents": *o.Respondents, "expected": number.Comma(math.Round(expected*10) / 10)})
	}
}

// parts warns of a municipality whose value is at odds with those of its parts, where all of them
// have one: a share or a rate of the whole lies between the lowest and the highest, and a number
// is no less than all together.
func (c *crossCheck) parts() {
	rate := c.Unit == model.Percent || c.Per() > 0
	if !rate && !c.Counts() {
		return
	}
	type key struct{ place, period string }
	values := map[key]int{}
	for n, o := range c.Observations {
		if o.Value != nil && len(o.Breakdown) == 0 {
			values[key{o.Place, o.Period}] = n
		}
	}
	type part struct {
		whole key
		kind  model.PlaceKind
	}
	parts := map[part][]int{} // the values of the places that lie directly in one
	for k, n := range values {
		if p := c.all.lie().Get(k.place); p != nil && p.Within != "" {
			of := part{key{p.Within, k.period}, p.Kind}
			parts[of] = append(parts[of], n)
		}
	}
	for n, whole := range c.Observations {
		at := key{whole.Place, whole.Period}
		if last, ok := values[at]; !ok || last != n {
			continue
		}
		for _, kind := range []model.PlaceKind{model.District, model.SurveyArea} {
			found := parts[part{at, kind}]
			if len(found) < fewestParts || rate && len(found) < c.all.lie().Parts(whole.Place, kind) {
				continue
			}
			slices.SortFunc(found, func(a, b int) int {
				return c.all.lie().Compare(c.Observations[a].Place, c.Observations[b].Place)
			})
			of := make([]model.Observation, len(found))
			for k, part := range found {
				of[k] = c.Observations[part]
			}
			if rate {
				c.beyond(n, of)
			} else {
				c.above(n, of)
			}
		}
	}
}

// beyond warns of a share or rate outside those of all its parts.
func (c *crossCheck) beyond(n int, parts []model.Observation) {
	whole := c.Observations[n]
	low, high := math.Inf(1), math.Inf(-1)
	for _, o := range parts {
		low, high = min(low, *o.Value), max(high, *o.Value)
	}
	lower, upper := *whole.Value, *whole.Value
	switch {
	case whole.Lower != nil:
		lower, upper = *whole.Lower, *whole.Upper
	case c.Unit == model.Percent:
		lower, upper = lower-partsPercent, upper+partsPercent
	default:
		lower, upper = lower*(1-partsRate), upper*(1+partsRate)
	}
	if upper < low || lower > high {
		c.warn(n, problem.PartsBeyond, sheets.Values.Value, false, problem.Args{"place": c.all.places.title(whole.Place), "low": number.Comma(low), "high": number.Comma(high)})
	}
}

// above warns of a number that is less than its parts together.
func (c *crossCheck) above(n int, parts []model.Observation) {
	whole := c.Observations[n]
	sum, slack := 0.0, whole.Rounded/2
	for _, o := range parts {
		sum += *o.Value
		slack += o.Rounded / 2
	}
	if sum-slack > *whole.Value {
		c.warn(n, problem.PartsAbove, sheets.Values.Value, false, problem.Args{"place": c.all.places.title(whole.Place), "sum": number.Comma(number.Significant(sum))})
	}
}

// later warns of periods that begin after the year of the follow-up, each once. Sources go on
// publishing after it, so that they may well be right.
func (c *crossCheck) later() {
	if c.all.followUps.latest() == 0 {
		return
	}
	first, count := map[string]int{}, map[string]int{}
	var order []string
	for n, o := range c.Observations {
		if period.Year(c.periods[o.Period]) <= c.all.followUps.latest() {
			continue
		}
		if count[o.Period]++; count[o.Period] == 1 {
			first[o.Period] = n
			order = append(order, o.Period)
		}
	}
	for _, id := range order {
		c.warn(first[id], problem.DistantPeriod, sheets.Values.Period, true, problem.Args{
			"indicator": c.ID, "year": c.all.followUps.latest(), "count": count[id]})
	}
}

// spans tells of periods that were read as months and may mean years: 2009-10 beside 2010-11, or
// among years.
func (c *crossCheck) spans() {
	years, next, only := 0, 0, true // how many are years; or months that may be a year and the next, and nothing else
	for id := range c.periods {
		switch {
		case yearForm.MatchString(id):
			years++
		case !monthForm.MatchString(id):
			return
		case nextYear(id):
			next++
		default:
			only = false
		}
	}
	if years == 0 && (next < 2 || !only) {
		return
	}
	for _, cell := range c.months {
		p, ok := c.all.periods.known(cell.Text)
		if !ok || !monthForm.MatchString(cell.Text) { // with a mark behind it, or plainly a month
			continue
		}
		told := problem.Problem{Code: problem.LikelySpan, At: cell.At(), Value: cell.Text, Args: problem.Args{
			"month": words.Month(p.ID), "span": p.ID[:5] + p.ID[:2] + p.ID[5:]}}
		if nextYear(p.ID) {
			told.Code = problem.AmbiguousPeriod
			told.Args = problem.Args{"said": words.Month(p.ID), "month": p.ID[:4] + "M" + p.ID[5:],
				"span": p.ID[:5] + p.ID[:2] + p.ID[5:], "school": p.ID[:4] + "/" + p.ID[5:]}
		}
		c.all.keep(told)
	}
}

// yesOrNo tells of a value that is neither yes nor no, where the target is one of them.
func (c *crossCheck) yesOrNo() {
	if c.Target == nil || c.Target.Kind != model.YesOrNo {
		return
	}
	for n, o := range c.Observations {
		if o.Value != nil && *o.Value != 0 && *o.Value != 1 {
			c.all.keep(problem.Problem{Code: problem.NeitherYesNorNo, At: c.rows[n].At(sheets.Values.Value), Value: c.shows(n),
				Args: problem.Args{"indicator": c.ID}})
		}
	}
}

package check

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// indicator is an indicator while it is read.
type indicator struct {
	model.Indicator
	row      *entry
	stated   *model.Target           // what its own row says of a target
	decimals *int                    // that are shown; nil where that is not stated
	level    float64                 // confidence level of its intervals, 0–1
	legend   bool                    // its legend could be read
	signs    map[string]model.Symbol // by their sign, however it is typed; made by symbol
	marks    map[string]model.Flag   // what marks behind numbers and periods mean
	ofAll    map[int32]bool          // by the index of the observation: it stands as the whole of a breakdown
	seen     int                     // rows about it, readable or not
	first    map[about]int32         // its values by the index of the observation or, below zero, of those that cannot be used
	unusable []book.Position         // -1 is the first
	periods  map[string]model.Period
	written  map[string]string // how its values write each period first
	months   []book.Cell       // periods that were read as months, and may be spans of years

	// By the index of the observation.
	rows    []book.Position
	said    map[int]string           // what the cell of the value shows, where that is more than the value
	checked map[int]*acknowledgement // what the row says

	revised []revision
}

// readIndicators reads what is measured. Values come later, in finish.
func (c *checker) readIndicators() []*indicator {
	var order []*indicator
	analyses := map[string]map[int]analysis{}
	per := map[string]string{}
	for _, r := range c.rows[sheets.Indicators.Sheet] {
		i := &indicator{row: r, level: 0.95, first: map[about]int32{}, ofAll: map[int32]bool{}, periods: map[string]model.Period{}, written: map[string]string{},
			said: map[int]string{}, checked: map[int]*acknowledgement{}}
		i.Indicator = model.Indicator{
			Periods:      []model.Period{},
			Observations: []model.Observation{},
			Comparisons:  []model.Comparison{},
			Rankings:     []model.Ranking{},
			From:         from(r.Cell(sheets.Indicators.ID)),
		}
		r.fill(&i.Indicator)
		before := len(c.problems)
		i.Symbols, i.marks = r.symbols(sheets.Indicators.Symbols)
		i.legend = len(c.problems) == before && misfit(r.Cell(sheets.Indicators.Symbols), sheets.Indicators.Symbols) == ""
		if i.Unit == model.Own {
			i.OwnUnit = r.ownUnit()
		}
		i.decimals = r.decimals(sheets.Indicators.Decimals)
		if level := r.number(sheets.Indicators.Level); level != nil && r.between(r.Cell(sheets.Indicators.Level), *level, 50, 99.99,
			words.Say("told.level")) {
			i.level = number.Significant(*level / 100)
		}
		i.Minimum, i.Maximum = r.limits(&i.Indicator)
		i.stated = r.target(ownTarget, &i.Indicator, "")
		i.Target = i.stated
		r.formed(sheets.Indicators.KoladaID, koladaForm, problem.NotKolada)
		r.formed(sheets.Indicators.ScbTable, scbForm, problem.NotSCB)
		r.english(sheets.Indicators.Name, i.Name)
		r.analysis(analyses)
		if c.holds(r) {
			c.indicators[r.id] = i
			order = append(order, i)
			per[r.id] = i.Denominator
		}
	}
	for _, i := range order {
		i.Analyses = latestFirst(analyses[i.ID])
	}
	c.perThemselves(per)
	return order
}

// analysis is what a row says about an indicator in words, and the year of its table.
type analysis struct {
	model.Commentary
	year int
}

// analysis takes in what the row says about the figures. Of a table that is of no follow-up it is for the
// latest, unless that has its own.
func (r *entry) analysis(all map[string]map[int]analysis) {
	text, year := r.optional(sheets.Indicators.Analyses), r.written()
	if text == nil || year == 0 || r.id == "" {
		return
	}
	if all[r.id] == nil {
		all[r.id] = map[int]analysis{}
	}
	if other, taken := all[r.id][year]; !taken || other.year < r.table.year {
		all[r.id][year] = analysis{model.Commentary{FollowUp: year, Text: *text, From: from(r.Cell(sheets.Indicators.Analyses))}, r.table.year}
	}
}

// latestFirst puts what the follow-ups say in order.
func latestFirst(all map[int]analysis) []model.Commentary {
	var list []model.Commentary
	for _, year := range slices.Backward(slices.Sorted(maps.Keys(all))) {
		list = append(list, all[year].Commentary)
	}
	return list
}

// decimals reads how many decimals are shown; nil where that is not stated.
func (r *entry) decimals(column *sheets.Column) *int {
	n := r.whole(column)
	if n == nil || !r.between(r.Cell(column), float64(*n), 0, 4, words.Say("told.decimals")) {
		return nil
	}
	return n
}

// shownDecimals is how many decimals the values are shown with: as many as is stated of the indicator
// or of its unit or, where nothing is, as the values have.
func (i *indicator) shownDecimals() int {
	switch {
	case i.decimals != nil:
		return *i.decimals
	case i.OwnUnit != nil && i.OwnUnit.Decimals != nil:
		return *i.OwnUnit.Decimals
	}
	most := 0
	for n := range i.Observations {
		if v := i.Observations[n].Value; v != nil {
			most = max(most, number.Decimals(*v))
		}
	}
	return min(most, 4)
}

// limits reads what an indicator itself says of how low and how high it can be.
func (r *entry) limits(i *model.Indicator) (least, greatest *float64) {
	in := sheets.Indicators
	least, greatest = r.number(in.Minimum), r.number(in.Maximum)
	if least == nil && greatest == nil {
		return nil, nil
	}
	of := model.Indicator{Unit: i.Unit, OwnUnit: i.OwnUnit, Minimum: least, Maximum: greatest}
	if low, high := of.Range(); i.Unit != "" && r.reversed(low, high, in.Minimum, in.Maximum, greatest) {
		return nil, nil
	}
	return least, greatest
}

// reversed tells of a range that ends before it begins: where its end is stated, or else its beginning.
func (r *entry) reversed(low, high float64, from, to *sheets.Column, end *float64) bool {
	if low < high {
		return false
	}
	column := to
	if end == nil {
		column = from
	}
	r.tell(problem.ReversedRange, r.Cell(column), "lower", number.Comma(low), "value", number.Comma(high))
	return true
}

// finish checks the values of an indicator together.
func (c *checker) finish(i *indicator) model.Indicator {
	if i.seen == 0 && i.Missing == nil && i.row.blank(sheets.Indicators.Missing) && !c.alone {
		i.row.tell(problem.NoValues, i.row.Cell(sheets.Indicators.ID))
	}
	i.Decimals = i.shownDecimals()
	c.plausible(i)
	for _, p := range i.periods {
		i.Periods = append(i.Periods, p)
	}
	slices.SortFunc(i.Periods, period.Compare)
	i.Revisions = i.revisions()
	i.rows, i.said, i.checked, i.revised = nil, nil, nil, nil
	return i.Indicator
}

// revisions lists what earlier follow-ups gave, by observation and the latest first.
func (i *indicator) revisions() []model.Revision {
	slices.SortStableFunc(i.revised, func(a, b revision) int { return cmp.Or(cmp.Compare(a.of, b.of), cmp.Compare(b.FollowUp, a.FollowUp)) })
	var all []model.Revision
	for _, r := range i.revised {
		all = append(all, r.Revision)
	}
	return all
}

var (
	monthForm = regexp.MustCompile(`^\d{4}-\d{2}$`)
	yearForm  = regexp.MustCompile(`^\d{4}(-\d{4}|/\d{2})?$`)
)

// mayBeSpan tells of a period that is read as a month, and may as well be a span of years: 2010-11.
func mayBeSpan(id string) bool { return monthForm.MatchString(id) && id[5:] > id[2:4] }

// nextYear tells of a month whose number is the year after its own: 2009-10.
func nextYear(id string) bool {
	if !monthForm.MatchString(id) {
		return false
	}
	_, err := period.Parse(id[:4] + "/" + id[5:])
	return err == nil
}

// lower is a name inside a sentence, in every language.
func lower(name model.Text) model.Text {
	for lang := range name {
		name[lang] = strings.ToLower(name[lang])
	}
	return name
}

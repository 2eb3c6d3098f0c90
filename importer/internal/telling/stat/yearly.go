package stat

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/series"
)

// yearly sums up the last twelve months of each place, where its values are counts or amounts of halves,
// tertials, quarters or months of a year. Weeks do not add up to twelve months.
func (a *analysis) yearly() []model.Yearly {
	if !a.Summable() {
		return nil
	}
	var all []model.Yearly
	for _, place := range a.Places {
		if y, ok := a.yearlyOf(place); ok {
			all = append(all, y)
		}
	}
	return all
}

// yearlyOf is not ok where the series is shorter than a year, or of whole years.
func (a *analysis) yearlyOf(place string) (y model.Yearly, ok bool) {
	last := a.LastValue(place)
	if last == nil {
		return y, false
	}
	months := period.Months(a.Period(last))
	if months == 0 || months >= 12 {
		return y, false
	}
	var parts []*model.Observation // of the same length, in order of time
	for _, o := range a.Line(place) {
		if period.Months(a.Period(o)) == months && a.Period(o).Start <= a.Period(last).Start {
			parts = append(parts, o)
		}
	}
	n := 12 / months
	window := a.window(parts, n)
	if window == nil {
		return y, false
	}
	y = model.Yearly{Place: place, First: window[0].Period, Last: last.Period, Sum: a.sum(window)}
	for _, o := range window {
		if o.Value == nil {
			y.Missing = append(y.Missing, o.Period)
		}
	}
	if earlier := a.window(parts[:len(parts)-n], n); earlier != nil && period.Follows(a.Period(earlier[n-1]), a.Period(window[0])) && a.Comparable(earlier[0], last) {
		y.Before = a.sum(earlier)
	}
	return y, true
}

// window is the last n of some periods, if they follow on each other.
func (a *analysis) window(parts []*model.Observation, n int) []*model.Observation {
	if len(parts) < n {
		return nil
	}
	window := parts[len(parts)-n:]
	for i := range window[1:] {
		if !period.Follows(a.Period(window[i]), a.Period(window[i+1])) {
			return nil
		}
	}
	return window
}

// sum adds up values; nil where one is missing, or the series breaks among them.
func (a *analysis) sum(window []*model.Observation) *float64 {
	if slices.ContainsFunc(window, func(o *model.Observation) bool { return o.Value == nil }) ||
		slices.ContainsFunc(window[1:], series.Breaks) {
		return nil
	}
	sum := 0.0
	for _, o := range window {
		sum += *o.Value
	}
	sum = number.Significant(sum)
	return &sum
}

package publish

import "lagesbild/importer/internal/ground/model"

// tested is a comparison with what its line of a CSV file tells of it.
type tested struct {
	indicator *model.Indicator
	places    map[string]model.Place
	model.Difference
	since string // the period of the value that it is compared with
}

// columnsOfTest are the columns of the CSV files of tests.
var columnsOfTest = []column[tested]{
	{"indicator", func(l *tested) string { return inert(l.indicator.ID) }},
	{"place", func(l *tested) string { return inert(l.Place) }},
	{"place_name", func(l *tested) string { return inert(l.places[l.Place].Name[model.Original]) }},
	{"period", func(l *tested) string { return inert(l.Period) }},
	{"against_place", func(l *tested) string { return inert(l.Against) }},
	{"against_place_name", func(l *tested) string { return inert(l.places[l.Against].Name[model.Original]) }},
	{"against_period", func(l *tested) string { return inert(l.since) }},
	{"stated", func(l *tested) string { return string(l.Stated) }},
	{"finding", func(l *tested) string { return string(l.Finding) }},
	{"reason", func(l *tested) string { return string(l.Reason) }},
	{"value", func(l *tested) string { return optional(l.Value) }},
	{"lower", func(l *tested) string { return optional(l.Lower) }},
	{"upper", func(l *tested) string { return optional(l.Upper) }},
	{"level", func(l *tested) string { return positive(l.Level) }},
	{"p", func(l *tested) string { return optional(l.P) }},
	{"adjusted_p", func(l *tested) string { return optional(l.AdjustedP) }},
	{"method", func(l *tested) string { return string(l.Method) }},
	{"share", func(l *tested) string { return positive(l.Share) }},
	{"widened", func(l *tested) string { return positive(l.Widened) }},
	{"family", func(l *tested) string { return string(l.Family) }},
	{"of", func(l *tested) string { return positive(float64(l.Of)) }},
	{"found", func(l *tested) string { return positive(float64(l.Found)) }},
	{"unit", func(l *tested) string { return inert(differenceUnit(l.indicator)) }},
}

// tests writes what is computed of an indicator's differences and changes as CSV. A line is one comparison.
func tests(i *model.Indicator, computed model.Analysis, places map[string]model.Place) ([]byte, error) {
	return csvOf(columnsOfTest, func(yield func(tested) bool) {
		for _, d := range computed.Differences {
			if !yield(tested{i, places, d, d.Period}) {
				return
			}
		}
		for _, c := range computed.Changes {
			if !yield(tested{i, places, model.Difference{Place: c.Place, Against: c.Place, Period: c.Period, Test: c.Test}, c.Since}) {
				return
			}
		}
	})
}

// differenceUnit is the unit of a difference: that of two percentages is not percent.
func differenceUnit(i *model.Indicator) string {
	if i.Unit == model.Percent {
		return "percentage_points"
	}
	return unit(i)
}

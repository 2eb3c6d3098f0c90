package view

import (
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/series"
	"lagesbild/importer/internal/telling/chart"
)

// extent lists the values of observations and the limits of their intervals.
func extent(observations []*model.Observation) []float64 {
	var values []float64
	for _, o := range observations {
		if v, ok := value(o); ok {
			values = append(values, v)
			if series.HasInterval(o) {
				values = append(values, *o.Lower, *o.Upper)
			}
		}
	}
	return values
}

// mark places an observation that has a value on a horizontal axis.
func mark(a chart.Axis, o *model.Observation, role string) Mark {
	v, _ := value(o)
	m := Mark{Role: role, At: chart.Percent(a.At(v))}
	if series.HasInterval(o) {
		m.Lower = chart.Percent(a.At(*o.Lower))
		m.Width = chart.Percent(a.At(*o.Upper) - a.At(*o.Lower))
	}
	return m
}

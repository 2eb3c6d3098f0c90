package chart

import (
	"slices"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

func TestAxis(t *testing.T) {
	tests := []struct {
		name      string
		unit      model.Unit
		values    []float64
		span      float64
		low, high float64
		ticks     []float64
		ends      []float64 // of the axis that ends at ticks
	}{
		{"shares need not begin at 0", model.Percent, []float64{49, 91}, DotSpan, 46.48, 93.52, []float64{50, 60, 70, 80, 90}, []float64{40, 100}},
		{"shares end at 100", model.Percent, []float64{50, 100}, DotSpan, 47, 100, []float64{60, 80, 100}, []float64{40, 100}},
		{"a few points are no cliff", model.Percent, []float64{38, 41}, DotSpan, 29.5, 49.5, []float64{30, 35, 40, 45}, []float64{25, 50}},
		{"nor over time", model.Percent, []float64{38, 41}, LineSpan, 34.5, 44.5, []float64{36, 38, 40, 42, 44}, []float64{34, 46}},
		{"few percent", model.Percent, []float64{0, 0.4}, LineSpan, 0, 10, []float64{0, 5, 10}, []float64{0, 10}},
		{"nearly all", model.Percent, []float64{97, 99}, DotSpan, 80, 100, []float64{80, 85, 90, 95, 100}, []float64{80, 100}},
		{"one value", model.Percent, []float64{63}, DotSpan, 53, 73, []float64{55, 60, 65, 70}, []float64{50, 75}},
		{"shares above their whole", model.Percent, []float64{80, 140}, DotSpan, 76.4, 140, []float64{80, 100, 120, 140}, []float64{60, 140}},
		{"counts begin at 0 at the least", model.Count, []float64{1, 3000}, DotSpan, 0, 3179.94, []float64{0, 1000, 2000, 3000}, []float64{0, 4000}},
		{"a few accidents", model.Count, []float64{3, 5}, DotSpan, 2.88, 5.12, []float64{3, 4, 5}, []float64{2, 6}},
		{"tiny and all the same", "minutes", []float64{0.0094}, DotSpan, 0.00846, 0.01034, []float64{0.0085, 0.009, 0.0095, 0.01}, []float64{0.008, 0.0105}},
		{"billions", "sek", []float64{91e9, 95e9}, DotSpan, 90.76e9, 95.24e9, []float64{91e9, 92e9, 93e9, 94e9, 95e9}, []float64{90e9, 96e9}},
		{"nothing at all", model.Count, []float64{0}, DotSpan, 0, 1, []float64{0, 1}, []float64{0, 1}},
		{"below 0", "index", []float64{-10, 10}, DotSpan, -11.2, 11.2, []float64{-10, -5, 0, 5, 10}, []float64{-15, 15}},
	}
	for _, tt := range tests {
		a := NewAxis(&model.Indicator{Unit: tt.unit}, tt.values, tt.span)
		if number.Round(a.Low, 6) != tt.low || number.Round(a.High, 6) != tt.high {
			t.Errorf("%s: %v to %v, want %v to %v", tt.name, a.Low, a.High, tt.low, tt.high)
		}
		ticks := a.Ticks()
		if len(ticks) < 2 || len(ticks) > 5 {
			t.Errorf("%s: %d ticks", tt.name, len(ticks))
		}
		if !slices.Equal(ticks, tt.ticks) {
			t.Errorf("%s: ticks %v, want %v", tt.name, ticks, tt.ticks)
		}
		wide := a.ToTicks()
		if all := wide.Ticks(); len(all) < 2 || len(all) > 7 || all[0] != wide.Low || all[len(all)-1] != wide.High {
			t.Errorf("%s: ticks %v from %v to %v", tt.name, all, wide.Low, wide.High)
		}
		if !slices.Equal([]float64{wide.Low, wide.High}, tt.ends) {
			t.Errorf("%s: to ticks %v, want %v", tt.name, wide, tt.ends)
		}
	}
}

func TestApart(t *testing.T) {
	tests := []struct{ in, want []float64 }{
		{[]float64{10, 50, 90}, []float64{10, 50, 90}},
		{[]float64{50, 50, 52}, []float64{50, 59, 68}},
		{[]float64{52, 50}, []float64{59, 50}},
		{[]float64{95, 94, 93}, []float64{96, 87, 78}},
	}
	for _, tt := range tests {
		if got := Apart(tt.in); !slices.Equal(got, tt.want) {
			t.Errorf("%v: got %v, want %v", tt.in, got, tt.want)
		}
	}
}

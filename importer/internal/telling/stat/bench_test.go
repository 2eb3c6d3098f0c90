package stat

import "testing"

// BenchmarkIndicator is an indicator of 50 municipalities over ten periods.
func BenchmarkIndicator(b *testing.B) {
	p, i := large(50, 10)
	s := Of(p)
	b.ReportAllocs()
	for b.Loop() {
		s.Analyse(i)
	}
}

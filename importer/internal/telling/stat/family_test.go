package stat

import (
	"math"
	"math/rand/v2"
	"testing"

	"lagesbild/importer/internal/ground/number"
)

// Benjamini & Hochberg 1995, JRSS B 57:289–300, section 4.1: of fifteen p values the procedure
// selects four at 5 percent, where Bonferroni's selects three.
func TestBenjaminiHochberg(t *testing.T) {
	p := []float64{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1}
	adjusted, selected := falseDiscovery(p)
	if selected != 4 || adjusted[3] > 0.05 || adjusted[4] <= 0.05 {
		t.Errorf("%d selected, adjusted %v", selected, adjusted)
	}
	if rejected := holm(p); !rejected[2] || rejected[3] {
		t.Errorf("Holm rejects %v, want the first three", rejected)
	}
	if adjusted, selected := falseDiscovery(nil); len(adjusted) != 0 || selected != 0 {
		t.Error("an empty family has findings")
	}
}

// In a family the interval of a selected difference leaves out 0, and no other does.
func TestFamilyAgrees(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 2000 {
		m := 1 + r.IntN(30)
		all, p := make([]difference, m), make([]float64, m)
		for n := range all {
			a, b := random(r, []float64{0, 0.1, 1}[r.IntN(3)])
			b.value = a.value + 15*(r.Float64()-0.5)
			all[n], _ = subtract(a, b, 0)
			p[n] = all[n].p()
		}
		adjusted, selected := falseDiscovery(p)
		count := 0
		for n, d := range all {
			established := adjusted[n] <= alpha
			if established {
				count++
			}
			level := familyLevel(m, selected, established)
			if lower, upper := d.interval(level); excludesZero(lower, upper) != established {
				t.Fatalf("%d of %d: established %v, but the interval at %v is %v–%v", selected, m, established, level, lower, upper)
			}
		}
		if count != selected {
			t.Fatalf("%d adjusted values of at most %v, %d selected", count, alpha, selected)
		}
	}
}

// binomial is the chance of x out of n, where each has the chance p.
func binomial(x, n int, p float64) float64 {
	logFactorial := func(n int) float64 {
		l, _ := math.Lgamma(float64(n + 1))
		return l
	}
	ways := logFactorial(n) - logFactorial(x) - logFactorial(n-x)
	return math.Exp(ways + float64(x)*math.Log(p) + float64(n-x)*math.Log1p(-p))
}

// coverage is how often the 95 percent interval of a difference of two shares, from Wilson
// intervals, holds the true difference: the exact chance, by adding up every outcome.
func coverage(n1, n2 int, p1, p2 float64) float64 {
	type outcome struct {
		e      estimate
		chance float64
	}
	outcomes := func(n int, p float64) []outcome {
		all := make([]outcome, 0, n+1)
		for x := range n + 1 {
			if chance := binomial(x, n, p); chance > 1e-9 {
				lower, upper := wilson(float64(x), float64(n), 0.95)
				e, _ := estimated(float64(x)/float64(n), lower, upper, 0.95, 0)
				all = append(all, outcome{e, chance})
			}
		}
		return all
	}
	held, second := 0.0, outcomes(n2, p2)
	for _, one := range outcomes(n1, p1) {
		for _, other := range second {
			d, _ := subtract(one.e, other.e, 0)
			if lower, upper := d.interval(0.95); lower <= p1-p2+1e-12 && p1-p2 <= upper+1e-12 {
				held += one.chance * other.chance
			}
		}
	}
	return held
}

func TestCoverage(t *testing.T) {
	for _, c := range []struct {
		n1, n2    int
		p1, p2    float64
		low, high float64
	}{
		{200, 200, 0.3, 0.3, 0.94, 0.96}, {200, 300, 0.1, 0.2, 0.94, 0.96}, {400, 200, 0.9, 0.6, 0.94, 0.96},
		{50, 50, 0.5, 0.5, 0.94, 1}, {40, 200, 0.02, 0.05, 0.94, 1},
	} {
		if got := coverage(c.n1, c.n2, c.p1, c.p2); got < c.low || got > c.high {
			t.Errorf("%d and %d answers, shares %v and %v: %.4f, want %v–%v", c.n1, c.n2, c.p1, c.p2, got, c.low, c.high)
		}
	}
}

// BenchmarkCoverage reports the least and the greatest coverage in percent over a grid of shares
// and numbers of answers: of the ordinary (n ≥ 200, p from 0.1 to 0.9), and of the rest.
func BenchmarkCoverage(b *testing.B) {
	for b.Loop() {
		ordinary, rest := [2]float64{100, 0}, [2]float64{100, 0}
		for _, n1 := range []int{50, 200, 400} {
			for _, n2 := range []int{50, 200, 1000} {
				for _, p1 := range []float64{0.02, 0.1, 0.3, 0.5, 0.7, 0.9} {
					for _, p2 := range []float64{0.02, 0.1, 0.25, 0.5, 0.8, 0.9} {
						span := &rest
						if min(n1, n2) >= 200 && min(p1, p2) >= 0.1 {
							span = &ordinary
						}
						c := 100 * coverage(n1, n2, p1, p2)
						span[0], span[1] = min(span[0], c), max(span[1], c)
					}
				}
			}
		}
		b.ReportMetric(ordinary[0], "ordinary-least-%")
		b.ReportMetric(ordinary[1], "ordinary-most-%")
		b.ReportMetric(rest[0], "rest-least-%")
	}
}

// falseShare is the mean share of false findings among the findings, when a municipality with a
// value is compared with others of which some have the same value. All comparisons share the
// municipality's own error, so they depend on each other.
func falseShare(r *rand.Rand, families, same, others int) (share float64) {
	z := number.Quantile(0.95)
	for range families {
		draw := func(truth, deviation float64) estimate {
			return estimate{value: truth + deviation*r.NormFloat64(), down: deviation, up: deviation}
		}
		home, p := draw(30, 2.8/z), []float64{}
		for n := range same + others {
			truth := 30.0
			if n >= same {
				truth += 12 * (r.Float64() - 0.5) * 2
			}
			d, _ := subtract(home, draw(truth, 5/z), 0)
			p = append(p, d.p())
		}
		adjusted, selected := falseDiscovery(p)
		wrong := 0
		for n := range same {
			if adjusted[n] <= alpha {
				wrong++
			}
		}
		share += float64(wrong) / math.Max(1, float64(selected)) / float64(families)
	}
	return share
}

func TestFalseDiscoveryRate(t *testing.T) {
	for _, c := range [][2]int{{25, 0}, {15, 10}, {5, 20}} {
		if got := falseShare(rand.New(rand.NewPCG(7, 8)), 4000, c[0], c[1]); got > alpha+0.01 {
			t.Errorf("%d alike and %d others: %.4f of the findings are false", c[0], c[1], got)
		}
	}
}

// BenchmarkFalseDiscovery reports the rate in percent where 25, 15 and 5 of 25 municipalities are alike.
func BenchmarkFalseDiscovery(b *testing.B) {
	for b.Loop() {
		for _, c := range [][2]int{{25, 0}, {15, 10}, {5, 20}} {
			rate := 100 * falseShare(rand.New(rand.NewPCG(9, 10)), 40000, c[0], c[1])
			b.ReportMetric(rate, map[int]string{25: "alike-25-%", 15: "alike-15-%", 5: "alike-5-%"}[c[0]])
		}
	}
}

package stat

import (
	"math"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/number"
)

// interval makes an estimate with a 95 percent interval and no rounding.
func interval(t testing.TB, value, lower, upper float64) estimate {
	t.Helper()
	return exact(t, value, lower, upper, 0.95, 0)
}

func exact(t testing.TB, value, lower, upper, level, step float64) estimate {
	t.Helper()
	e, reason := estimated(value, lower, upper, level, step)
	if reason != "" {
		t.Fatalf("%v (%v–%v): %s", value, lower, upper, reason)
	}
	return e
}

// holm tells which of the hypotheses with these p values are rejected.
func holm(p []float64) (rejected []bool) {
	deviations := make([]float64, len(p))
	for i := range p {
		deviations[i] = number.Quantile(1 - 2*p[i])
	}
	critical := stepDown(deviations, len(p))
	for _, z := range deviations {
		rejected = append(rejected, z >= critical)
	}
	return rejected
}

func near(a, b, tolerance float64) bool { return math.Abs(a-b) <= tolerance }

// wilson is Wilson's score interval (1927) for x of n, the interval that good surveys publish.
func wilson(x, n, level float64) (lower, upper float64) {
	z, p := number.Quantile(level), x/n
	centre := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return max(0, centre-half), min(1, centre+half)
}

// Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10: the eight contrasts.
func TestNewcombe(t *testing.T) {
	for _, c := range []struct{ x1, n1, x2, n2, lower, upper float64 }{
		{56, 70, 48, 80, 0.0524, 0.3339},
		{9, 10, 3, 10, 0.1705, 0.8090},
		{6, 7, 2, 7, 0.0582, 0.8062},
		{5, 56, 0, 29, -0.0381, 0.1926},
		{0, 10, 0, 20, -0.1611, 0.2775},
		{0, 10, 0, 10, -0.2775, 0.2775},
		{10, 10, 0, 20, 0.6791, 1},
		{10, 10, 0, 10, 0.6075, 1},
	} {
		l1, u1 := wilson(c.x1, c.n1, 0.95)
		l2, u2 := wilson(c.x2, c.n2, 0.95)
		d, ok := subtract(interval(t, c.x1/c.n1, l1, u1), interval(t, c.x2/c.n2, l2, u2), 0)
		lower, upper := d.interval(0.95)
		if !ok || !near(lower, c.lower, 0.00005) || !near(upper, c.upper, 0.00005) {
			t.Errorf("%v/%v − %v/%v: %.5f to %.5f, published %v to %v", c.x1, c.n1, c.x2, c.n2, lower, upper, c.lower, c.upper)
		}
	}
}

// Worked figures: two independent shares whose intervals overlap and that still differ; a part
// against its whole by the variance of the difference, and against the rest of the whole.
func TestWorkedFigures(t *testing.T) {
	d, _ := subtract(interval(t, 0.52, 0.46, 0.58), interval(t, 0.60, 0.55, 0.65), 0)
	if lower, upper := d.interval(0.95); !near(lower, -0.1581, 0.00005) || !near(upper, -0.0019, 0.00005) || d.p() >= 0.05 {
		t.Errorf("0.52 − 0.60: %.4f to %.4f, p %.4f", lower, upper, d.p())
	}
	part, whole := interval(t, 0.52, 0.46, 0.58), interval(t, 0.58, 0.555, 0.605)
	for share, z := range map[float64]float64{0: 1.8092, 0.13: 2.0505} {
		d, _ := subtract(part, whole, share)
		if got := distance(-d.value, &d.above); !near(got, z, 0.00005) {
			t.Errorf("with the share %v: z %.4f, want %v", share, got, z)
		}
	}
}

// A part against the whole that contains it is (1−w) times the part against the rest, whose
// estimate is recovered from the two. With asymmetric sides, too.
func TestPartAndRest(t *testing.T) {
	const w = 0.3
	part, rest := interval(t, 40, 34, 47), interval(t, 55, 52, 57)
	value := w*part.value + (1-w)*rest.value
	whole := estimate{value: value, down: math.Hypot(w*part.down, (1-w)*rest.down), up: math.Hypot(w*part.up, (1-w)*rest.up)}
	direct, ok := subtract(part, whole, w)
	against, _ := subtract(part, rest, 0)
	lower, upper := direct.interval(0.95)
	restLower, restUpper := against.interval(0.95)
	if !ok || !near(lower, (1-w)*restLower, 1e-9) || !near(upper, (1-w)*restUpper, 1e-9) || !near(direct.p(), against.p(), 1e-12) {
		t.Errorf("against the whole %v to %v, p %v; against the rest %v to %v, p %v", lower, upper, direct.p(), restLower, restUpper, against.p())
	}
}

// With equal sides the variance is Vm + (1−2w)Vd, for every share.
func TestSymmetricOverlap(t *testing.T) {
	for w := 0.0; w < 0.99; w += 0.07 {
		part, whole := interval(t, 50, 44, 56), interval(t, 48, 41, 55)
		d, ok := subtract(part, whole, w)
		lower, upper := d.interval(0.95)
		want := math.Sqrt(7*7 + (1-2*w)*6*6)
		if !ok || !near(lower, 2-want, 1e-9) || !near(upper, 2+want, 1e-9) {
			t.Errorf("share %v: %v to %v, want 2 ± %v", w, lower, upper, want)
		}
	}
}

// A part that is less certain than the whole it makes up most of: that cannot be.
func TestInconsistent(t *testing.T) {
	if _, ok := subtract(interval(t, 50, 40, 60), interval(t, 50, 48, 52), 0.5); ok {
		t.Error("a negative variance of the rest goes unnoticed")
	}
	if _, ok := subtract(interval(t, 50, 50, 50), interval(t, 51, 51, 51), 0); ok {
		t.Error("a difference without any uncertainty is tested")
	}
	for name, e := range map[string][5]float64{
		"reversed": {50, 60, 40, 0.95, 0}, "outside": {30, 40, 50, 0.95, 1}, "low level": {50, 40, 60, 0.5, 0}, "no level": {50, 40, 60, 0, 0}, "certain": {50, 40, 60, 1, 0},
	} {
		if _, reason := estimated(e[0], e[1], e[2], e[3], e[4]); reason == "" {
			t.Errorf("%s: no reason", name)
		}
	}
}

// An interval at another level is brought to 95 percent by its quantile.
func TestLevels(t *testing.T) {
	whole := interval(t, 50, 46, 54)
	for _, level := range []float64{0.8, 0.9, 0.99} {
		half := 4 / number.Quantile(0.95) * number.Quantile(level)
		e := exact(t, 50, 50-half, 50+half, level, 0)
		if !near(e.down, whole.down, 1e-12) || !near(e.up, whole.up, 1e-12) {
			t.Errorf("%v: deviations %v and %v, want %v", level, e.down, e.up, whole.down)
		}
	}
}

// random makes two estimates, the second of them wide enough to be a whole of the first.
func random(r *rand.Rand, step float64) (a, b estimate) {
	one := func() estimate {
		z := number.Quantile(0.95)
		return estimate{value: 20 + 60*r.Float64(), down: (0.5 + 6*r.Float64()) / z, up: (0.5 + 6*r.Float64()) / z, half: step / 2, slack: step / z}
	}
	return one(), one()
}

func excludesZero(lower, upper float64) bool { return lower > 0 || upper < 0 }

// What must hold for any figures whatever.
func TestProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 20000 {
		step := []float64{0, 0, 0.1, 1}[r.IntN(4)]
		a, b := random(r, step)
		b.value = a.value + 20*(r.Float64()-0.5)
		share := 0.0
		if n%2 == 0 {
			share = r.Float64()
		}
		d, ok := subtract(a, b, share)
		if !ok {
			continue
		}
		level := []float64{0.8, 0.95, 0.998}[r.IntN(3)]
		lower, upper := d.interval(level)
		if lower > d.value || upper < d.value {
			t.Fatalf("the interval %v–%v leaves out the value %v", lower, upper, d.value)
		}
		if p := d.p(); (p < 1-level) != excludesZero(lower, upper) && math.Abs(p-1+level) > 1e-9 {
			t.Fatalf("p %v and the interval %v–%v at %v contradict each other", p, lower, upper, level)
		}
		if reversed := d.reversed(); share == 0 {
			other, _ := subtract(b, a, 0)
			l, u := other.interval(level)
			rl, ru := reversed.interval(level)
			if !near(l, -upper, 1e-9) || !near(u, -lower, 1e-9) || !near(rl, l, 1e-9) || !near(ru, u, 1e-9) || !near(other.p(), d.p(), 1e-12) {
				t.Fatalf("the other way round it is %v–%v, not %v–%v", l, u, -upper, -lower)
			}
		}
		// A share and its complement.
		complement := func(e estimate) estimate { e = e.mirror(); e.value += 100; return e }
		c, _ := subtract(complement(a), complement(b), share)
		if l, u := c.interval(level); !near(l, -upper, 1e-9) || !near(u, -lower, 1e-9) || !near(c.p(), d.p(), 1e-9) {
			t.Fatalf("of the complements it is %v–%v, not %v–%v", l, u, -upper, -lower)
		}
		// What is established with share 0 is established with any share.
		if bound, _ := subtract(a, b, 0); step == 0 && bound.p() < d.p()-1e-12 {
			t.Fatalf("p is %v with share 0 and %v with %v", bound.p(), d.p(), share)
		}
		// Wider intervals and coarser rounding establish nothing new.
		wide, wideB := a, b
		wide.down, wideB.up, wideB.down = wide.down*(1+r.Float64()), wideB.up*(1+r.Float64()), wideB.down+r.Float64()
		if share > 0 {
			wide = a // of a part the whole would have to become wider too
		}
		if w, ok := subtract(wide, wideB, share); ok && w.p() < d.p()-1e-12 {
			t.Fatalf("wider intervals bring p from %v to %v", d.p(), w.p())
		}
		coarse, coarseB := a, b
		coarse.half, coarse.slack = a.half+0.25, a.slack+0.5/number.Quantile(0.95)
		coarseB.half, coarseB.slack = b.half+0.25, b.slack+0.5/number.Quantile(0.95)
		if w, ok := subtract(coarse, coarseB, share); !ok || w.p() < d.p()-1e-12 {
			t.Fatalf("coarser rounding brings p from %v to %v", d.p(), w.p())
		}
	}
}

// What is established with rounded figures is established whatever the unrounded ones were: the
// limits of the rounded hold those of every unrounded draw.
func TestRounding(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	round := func(v, step float64) float64 { return math.Round(v/step) * step }
	for range 3000 {
		a, b := random(r, 0)
		b.value = a.value + 20*(r.Float64()-0.5)
		share := []float64{0, 0.05, 0.4, 0.7}[r.IntN(4)]
		whole, ok := subtract(a, b, share)
		if !ok {
			continue
		}
		published := func(e estimate, step float64) estimate {
			z := number.Quantile(0.95)
			return exact(t, round(e.value, step), round(e.value-z*e.down, step), round(e.value+z*e.up, step), 0.95, step)
		}
		known, ok := subtract(published(a, []float64{0.1, 1, 2}[r.IntN(3)]), published(b, []float64{0.1, 1, 2}[r.IntN(3)]), share)
		if !ok {
			t.Fatal("rounding alone makes figures inconsistent")
		}
		for _, level := range []float64{0.95, 0.995} {
			lower, upper := whole.interval(level)
			if l, u := known.interval(level); l > lower+1e-9 || u < upper-1e-9 {
				t.Fatalf("share %v, level %v: the rounded figures give %v–%v, the unrounded %v–%v", share, level, l, u, lower, upper)
			}
		}
		if known.p() < whole.p()-1e-9 {
			t.Fatalf("share %v: p is %v for the rounded figures and %v for the unrounded", share, known.p(), whole.p())
		}
	}
}

// fromR reads testdata/r.txt: what base R gives, by function; each with its arguments and values.
func fromR(t *testing.T, function string) (cases [][2][]float64) {
	t.Helper()
	data, err := os.ReadFile("testdata/r.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		left, right, _ := strings.Cut(line, " = ")
		name, arguments, _ := strings.Cut(left, " ")
		if name == function {
			cases = append(cases, [2][]float64{numbers(t, arguments), numbers(t, right)})
		}
	}
	if len(cases) == 0 {
		t.Fatalf("testdata/r.txt holds nothing of %s", function)
	}
	return cases
}

func numbers(t *testing.T, s string) []float64 {
	t.Helper()
	var all []float64
	for _, field := range strings.Fields(s) {
		v, err := strconv.ParseFloat(field, 64)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, v)
	}
	return all
}

func TestAgainstR(t *testing.T) {
	for _, c := range fromR(t, "qnorm") {
		if got := number.Quantile(c[0][0]); !near(got, c[1][0], 1e-9) {
			t.Errorf("number.Quantile(%v) = %v, R gives %v", c[0][0], got, c[1][0])
		}
	}
	for _, c := range fromR(t, "pnorm") {
		d := difference{value: c[0][0], below: corners{1, [4]corner{{deviation: 1}}}, above: corners{1, [4]corner{{deviation: 1}}}}
		if got := d.p(); !near(got/c[1][0], 1, 1e-9) {
			t.Errorf("p at %v deviations is %v, R gives %v", c[0][0], got, c[1][0])
		}
	}
	for _, c := range fromR(t, "prop.test") {
		if lower, upper := wilson(c[0][0], c[0][1], 0.95); !near(lower, c[1][0], 1e-12) || !near(upper, c[1][1], 1e-12) {
			t.Errorf("Wilson's interval of %v: %v–%v, R gives %v", c[0], lower, upper, c[1])
		}
	}
	for _, c := range fromR(t, "p.adjust.BH") {
		adjusted, _ := falseDiscovery(c[0])
		for n := range adjusted {
			if !near(adjusted[n], c[1][n], 1e-12) {
				t.Errorf("%v adjusted: %v, R gives %v", c[0], adjusted, c[1])
			}
		}
	}
	for _, c := range fromR(t, "p.adjust.holm") {
		rejected := holm(c[0])
		for n := range rejected {
			if rejected[n] != (c[1][n] <= 0.05) {
				t.Errorf("Holm on %v rejects %v, R gives %v", c[0], rejected, c[1])
			}
		}
	}
}

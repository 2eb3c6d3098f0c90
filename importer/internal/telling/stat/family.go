package stat

import (
	"cmp"
	"slices"

	"lagesbild/importer/internal/ground/number"
)

// alpha is the risk of a false alarm that we take: in one test, on average among the differences
// that are told of in a family, or in a whole table of ranks.
const alpha = 0.05

// order lists the indices of p values, least first.
func order(p []float64) []int {
	byValue := make([]int, len(p))
	for i := range byValue {
		byValue[i] = i
	}
	slices.SortFunc(byValue, func(i, j int) int { return cmp.Or(cmp.Compare(p[i], p[j]), cmp.Compare(i, j)) })
	return byValue
}

// falseDiscovery adjusts the p values of a family so that those of at most alpha are the ones that
// the step-up procedure of Benjamini & Hochberg (1995, JRSS B 57:289–300) selects at that rate.
// The adjusted value of the k-th least of m is the least of m·p/j for j from k to m.
func falseDiscovery(p []float64) (adjusted []float64, selected int) {
	adjusted = make([]float64, len(p))
	least := 1.0
	byValue := order(p)
	for k, i := range slices.Backward(byValue) {
		least = min(least, p[i]*float64(len(p))/float64(k+1))
		adjusted[i] = least
		if least <= alpha {
			selected++
		}
	}
	return adjusted, selected
}

// familyLevel is the confidence level of the intervals of a family of m comparisons, r of them
// selected by falseDiscovery. For the selected it is 1 − r·alpha/m, which keeps the expected share
// of intervals that miss at alpha (Benjamini & Yekutieli 2005, JASA 100:71–81). For the others it
// is what it would be with one more selected, 1 − (r+1)·alpha/m.
//
// Outcome and interval cannot contradict each other: p is the inverse of the interval, so an
// interval leaves out 0 where p < 1 − level. The selected have p ≤ r·alpha/m by the step-up rule;
// the others have p > (r+1)·alpha/m, or there would be one more.
func familyLevel(m, r int, selected bool) float64 {
	if !selected {
		r++
	}
	return 1 - float64(r)*alpha/float64(m)
}

// stepDown tells how many standard deviations a difference must be from 0, to one side, to be among
// those that Holm's procedure (1979, Scandinavian Journal of Statistics 6:65–70) rejects, with a
// risk of at most alpha for a single false rejection among so many hypotheses. Those that are not
// in the list are too small to be rejected; no p value need be known of any, nor all be sorted.
func stepDown(deviations []float64, hypotheses int) (critical float64) {
	limit := func(rejected int) float64 { return number.Quantile(1 - 2*alpha/float64(hypotheses-rejected)) }
	surely, atAll := limit(0), limit(max(0, len(deviations)-1)) // the least that any of them may need
	rejected := 0
	var between []float64
	for _, z := range deviations {
		switch {
		case z >= surely:
			rejected++
		case z >= atAll:
			between = append(between, z)
		}
	}
	critical = surely
	slices.SortFunc(between, func(a, b float64) int { return cmp.Compare(b, a) })
	for _, z := range between {
		if z < limit(rejected) {
			break
		}
		critical = z
		rejected++
	}
	return critical
}

package stat

import (
	"slices"

	"lagesbild/importer/internal/ground/model"
)

// Contradiction is a statement of a source that the figures do not agree with.
type Contradiction struct {
	Kind       ContradictionKind
	Comparison *model.Comparison // the statement, of a difference
	Ranking    *model.Ranking    // or of a rank
	Test       model.Test        // of the difference that the statement is about: a single comparison, unadjusted
	Best       int               // of a rank: the best and the worst that the values allow
	Worst      int
}

// ContradictionKind tells how a statement and the figures disagree.
type ContradictionKind string

const (
	// OtherDirection: the source says higher and the values lower, or the other way round.
	OtherDirection ContradictionKind = "other_direction"
	// EstablishedHere: the source finds no difference, or none that is significant; the figures do.
	EstablishedHere ContradictionKind = "established_here"
	// NotEstablishedHere: the source finds a significant difference; the figures do not.
	NotEstablishedHere ContradictionKind = "not_established_here"
	// OtherRank: so many places have better or worse values that the rank is impossible.
	OtherRank ContradictionKind = "other_rank"
)

// Contradictions lists the statements of the sources of an indicator that its figures contradict.
func (s *Statistics) Contradictions(i *model.Indicator) []Contradiction {
	if len(i.Comparisons) == 0 && len(i.Rankings) == 0 {
		return nil
	}
	a := s.analysis(i)
	var all []Contradiction
	for n := range i.Comparisons {
		c := &i.Comparisons[n]
		if found, ok := a.stated(c); ok {
			if kind := disagreement(c, found); kind != "" {
				all = append(all, Contradiction{Kind: kind, Comparison: c, Test: found.alone()})
			}
		}
	}
	for n := range i.Rankings {
		r := &i.Rankings[n]
		if best, worst := a.possible(r); r.Rank < best || r.Rank > worst {
			all = append(all, Contradiction{Kind: OtherRank, Ranking: r, Best: best, Worst: worst})
		}
	}
	return all
}

// stated compares what a source compares, where it says which and we have both values.
func (a *analysis) stated(c *model.Comparison) (found comparison, ok bool) {
	one := a.At(c.Place, c.Period)
	if one == nil {
		return found, false
	}
	switch {
	case c.AgainstPlace != "":
		other := a.At(c.AgainstPlace, c.Period)
		if other == nil {
			return found, false
		}
		found = a.compare(one, other)
	case c.AgainstPeriod != "":
		other := a.At(c.Place, c.AgainstPeriod)
		if other == nil {
			return found, false
		}
		if a.Period(other).Start < a.Period(one).Start {
			found = a.between(other, one)
		} else {
			found = a.between(one, other)
			found.difference = found.reversed()
		}
	}
	return found, found.valued
}

// disagreement tells how a statement and a comparison disagree; empty where they do not.
func disagreement(c *model.Comparison, found comparison) ContradictionKind {
	test := found.alone()
	says := map[model.Outcome]float64{model.Higher: 1, model.Lower: -1}[c.Outcome]
	switch none := c.Outcome == model.NoDifference || c.Significance == model.NotSignificant; {
	case says*found.value < -found.rounding:
		return OtherDirection
	case none && test.Established():
		return EstablishedHere
	case !none && c.Significance == model.Significant && test.Finding == model.NotEstablished:
		return NotEstablishedHere
	}
	return ""
}

// possible is the best and the worst rank that the values allow a place: those of its kind, with
// the same place around them, that took part as far as we know. Places without a value may be
// anywhere.
func (a *analysis) possible(r *model.Ranking) (best, worst int) {
	one, place := a.At(r.Place, r.Period), a.places.Get(r.Place)
	if one == nil || one.Value == nil || place == nil || a.Direction == model.NoDirection {
		return 1, r.Of
	}
	reach := reachOf(one)
	f := a.field(r.Period, place)
	above, below := f.above(reach), f.below(reach)
	absent := map[string]bool{}
	for _, code := range r.Absent {
		other, at := a.places.Get(code), a.At(code, r.Period)
		if absent[code] || at == nil || at.Value == nil || other == nil || other.Kind != place.Kind || other.Within != place.Within {
			continue
		}
		absent[code] = true
		switch its := reachOf(at); {
		case its.low > reach.high:
			above--
		case its.high < reach.low:
			below--
		}
	}
	if a.Direction == model.LowerIsBetter {
		above, below = below, above
	}
	return 1 + above, r.Of - below
}

// reach is where the unrounded value of an observation may lie.
type reach struct{ low, high float64 }

func reachOf(o *model.Observation) reach {
	half := step(o)/2 + tiny/2
	return reach{*o.Value - half, *o.Value + half}
}

// field is the places that are ranked with each other: how low each may be, and how high, in order.
type field struct{ lows, highs []float64 }

// above counts those that are surely higher.
func (f *field) above(r reach) int {
	n, _ := slices.BinarySearchFunc(f.lows, r.high, func(low, high float64) int {
		if low > high {
			return 1
		}
		return -1
	})
	return len(f.lows) - n
}

// below counts those that are surely lower.
func (f *field) below(r reach) int {
	n, _ := slices.BinarySearch(f.highs, r.low)
	return n
}

// fieldKey is what the places of a field have in common.
type fieldKey struct {
	period string
	kind   model.PlaceKind
	within string
}

// field is the places that a place is ranked with in a period. Those of a period are put in order
// once, however many ranks are stated.
func (a *analysis) field(period string, place *model.Place) *field {
	if a.fields == nil {
		a.fields = map[fieldKey]*field{}
	}
	key := fieldKey{period, place.Kind, place.Within}
	if f := a.fields[key]; f != nil {
		return f
	}
	var made []*field
	for _, o := range a.Column(period) {
		if o.Value == nil {
			continue
		}
		p := a.places.Get(o.Place)
		key := fieldKey{period, p.Kind, p.Within}
		f := a.fields[key]
		if f == nil {
			f = &field{}
			a.fields[key] = f
			made = append(made, f)
		}
		reach := reachOf(o)
		f.lows, f.highs = append(f.lows, reach.low), append(f.highs, reach.high)
	}
	for _, f := range made {
		slices.Sort(f.lows)
		slices.Sort(f.highs)
	}
	return a.fields[key]
}

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
func Contradictions(p *model.Programme, i *model.Indicator) []Contradiction {
	a := newAnalyst(p, i)
	var all []Contradiction
	for n := range i.Comparisons {
		c := &i.Comparisons[n]
		if t, ok := a.stated(c); ok {
			if kind := disagreement(c, t); kind != "" {
				all = append(all, Contradiction{Kind: kind, Comparison: c, Test: t.alone()})
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
func (a *analyst) stated(c *model.Comparison) (t trial, ok bool) {
	one := a.at(c.Place, c.Period)
	if one == nil {
		return t, false
	}
	switch {
	case c.AgainstPlace != "":
		other := a.at(c.AgainstPlace, c.Period)
		if other == nil {
			return t, false
		}
		t = a.compare(a.Unit, one, other)
	case c.AgainstPeriod != "":
		other := a.at(c.Place, c.AgainstPeriod)
		if other == nil {
			return t, false
		}
		if a.span(other).Start < a.span(one).Start {
			t = a.between(other, one)
		} else {
			t = a.between(one, other)
			t.difference = t.reversed()
		}
	}
	return t, t.valued
}

// disagreement tells how a statement and a comparison disagree; empty where they do not.
func disagreement(c *model.Comparison, t trial) ContradictionKind {
	test := t.alone()
	established := test.Finding == model.FoundHigher || test.Finding == model.FoundLower
	says := map[model.Outcome]float64{model.Higher: 1, model.Lower: -1}[c.Outcome]
	switch none := c.Outcome == model.NoDifference || c.Significance == model.NotSignificant; {
	case says*t.value < -t.rounding:
		return OtherDirection
	case none && established:
		return EstablishedHere
	case !none && c.Significance == model.Significant && test.Finding == model.NotEstablished:
		return NotEstablishedHere
	}
	return ""
}

// possible is the best and the worst rank that the values allow a place: those of its kind, with
// the same place around them, that took part. Places without a value may be anywhere.
func (a *analyst) possible(r *model.Ranking) (best, worst int) {
	best, worst = 1, r.Of
	one := a.at(r.Place, r.Period)
	if one == nil || one.Value == nil || a.Direction == model.NoDirection {
		return best, worst
	}
	for _, place := range a.order {
		other := a.at(place, r.Period)
		if !a.ranksWith(place, r) || other == nil || other.Value == nil {
			continue
		}
		ahead := *other.Value - *one.Value
		if a.Direction == model.LowerIsBetter {
			ahead = -ahead
		}
		switch rounding := rounding(one, other); {
		case ahead > rounding:
			best++
		case ahead < -rounding:
			worst--
		}
	}
	return best, worst
}

// ranksWith tells whether a place is one of those that a stated rank is among, as far as we know.
func (a *analyst) ranksWith(place string, r *model.Ranking) bool {
	return a.kind(place) == a.kind(r.Place) && a.places[place].Within == a.places[r.Place].Within && !slices.Contains(r.Absent, place)
}

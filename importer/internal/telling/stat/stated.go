package stat

import "lagesbild/importer/internal/ground/model"

// pairing is a place compared with another in a period.
type pairing struct{ place, against, period string }

// established is what the source itself has established of pairs of places, both ways round. It tells of a
// difference without its direction, too: the values have that. What it only mentions, without a word on its
// significance, is not established.
func (a *analysis) established() map[pairing]model.Finding {
	all := map[pairing]model.Finding{}
	for n := range a.Comparisons {
		c := &a.Comparisons[n]
		if c.Place == "" || c.AgainstPlace == "" || c.Period == "" {
			continue
		}
		if f := a.establishedIn(c); f != "" {
			all[pairing{c.Place, c.AgainstPlace, c.Period}], all[pairing{c.AgainstPlace, c.Place, c.Period}] = f, f.Reversed()
		}
	}
	return all
}

func (a *analysis) establishedIn(c *model.Comparison) model.Finding {
	switch {
	case c.Significance == model.NotSignificant:
		return model.NotEstablished
	case c.Significance != model.Significant:
		return ""
	}
	switch c.Outcome {
	case model.Higher:
		return model.FoundHigher
	case model.Lower:
		return model.FoundLower
	case model.Different:
		one, other := a.At(c.Place, c.Period), a.At(c.AgainstPlace, c.Period)
		switch {
		case one == nil || other == nil || one.Value == nil || other.Value == nil:
		case *one.Value > *other.Value:
			return model.FoundHigher
		case *one.Value < *other.Value:
			return model.FoundLower
		}
	}
	return ""
}

package model

// Reversed is what the test shows of the other value compared with this one.
func (t Test) Reversed() Test {
	negative := func(v *float64) *float64 {
		if v == nil {
			return nil
		}
		n := -*v + 0 // never −0
		return &n
	}
	t.Finding = t.Finding.Reversed()
	t.Reason = t.Reason.Reversed()
	t.Value, t.Lower, t.Upper = negative(t.Value), negative(t.Upper), negative(t.Lower)
	return t
}

// Reversed is what is found of the other value.
func (f Finding) Reversed() Finding {
	switch f {
	case FoundHigher:
		return FoundLower
	case FoundLower:
		return FoundHigher
	}
	return f
}

// Reversed is the reason of a comparison the other way round.
func (r Reason) Reversed() Reason {
	switch r {
	case MissingValue:
		return MissingValueAgainst
	case MissingValueAgainst:
		return MissingValue
	case NoInterval:
		return NoIntervalAgainst
	case NoIntervalAgainst:
		return NoInterval
	}
	return r
}

// Established tells whether a difference was found.
func (t Test) Established() bool { return t.Finding == FoundHigher || t.Finding == FoundLower }

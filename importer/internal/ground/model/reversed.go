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
	for _, pair := range [][2]Finding{{FoundHigher, FoundLower}, {FoundLower, FoundHigher}} {
		if t.Finding == pair[0] {
			t.Finding = pair[1]
			break
		}
	}
	for _, pair := range [][2]Reason{
		{MissingValue, MissingValueAgainst}, {MissingValueAgainst, MissingValue},
		{NoInterval, NoIntervalAgainst}, {NoIntervalAgainst, NoInterval},
	} {
		if t.Reason == pair[0] {
			t.Reason = pair[1]
			break
		}
	}
	t.Value, t.Lower, t.Upper = negative(t.Value), negative(t.Upper), negative(t.Lower)
	return t
}

// Established tells whether a difference was found.
func (t Test) Established() bool { return t.Finding == FoundHigher || t.Finding == FoundLower }

package problem

// Refusal is why something could not be read: a problem that does not know its place.
type Refusal struct {
	Code    Code
	Args    Args
	Suggest []string // what may have been meant, best first
}

func (r *Refusal) Error() string { return string(r.Code) }

// In is the problem in a place, where somebody wrote a value.
func (r *Refusal) In(at Place, value string) Problem {
	return Problem{Code: r.Code, At: at, Value: value, Args: r.Args, Suggest: r.Suggest}
}

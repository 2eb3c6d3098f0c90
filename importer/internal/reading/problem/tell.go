package problem

import "lagesbild/importer/internal/ground/words"

// Told is a problem in words, for those who lay out the words by themselves.
type Told struct {
	What   string   // what stands there
	Why    string   // what it means, and why it matters
	Remedy string   // what to do
	More   []string // what may have been meant, and where else to look
}

// Tell puts the problem into words.
func (p Problem) Tell(w *words.Words) Told {
	t := Told{Why: p.Code.text(w, "why"), More: p.more(w)}
	t.What, t.Remedy = p.Message(w)
	return t
}

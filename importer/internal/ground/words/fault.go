package words

import (
	"errors"
	"strings"
)

// Fault is an error for people: what is wrong and what to do about it, to be said in whatever
// language they read.
type Fault struct {
	What  Phrase
	Cause error  // in the system's words, or a fault in turn; may be nil
	Then  Phrase // what to do once one has read the cause; mostly What says so already
}

// NewFault makes a fault of a message with its arguments. Cause may be nil.
func NewFault(cause error, key string, args ...any) *Fault {
	return &Fault{What: Say(key, args...), Cause: cause}
}

// Error says the fault in the original language. People are told by Words.Explain.
func (f *Fault) Error() string { return Carried().Must(Original).Explain(f) }

func (f *Fault) Unwrap() error { return f.Cause }

// Explain puts an error into the language, with its cause indented below it. Several errors that
// were joined are told one after the other. What is no fault keeps its own words.
func (w *Words) Explain(err error) string {
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		var said []string
		for _, one := range all.Unwrap() {
			said = append(said, w.Explain(one))
		}
		return strings.Join(said, "\n")
	}
	var f *Fault
	if !errors.As(err, &f) {
		return err.Error()
	}
	s := w.Value(f.What)
	if f.Cause != nil {
		s += "\n    " + strings.ReplaceAll(w.Explain(f.Cause), "\n", "\n    ")
	}
	if f.Then.Key != "" {
		s += "\n" + w.Value(f.Then)
	}
	return s
}

package words

import (
	"fmt"
	"strconv"
	"strings"
)

// Phrase is a message to be said inside another, in whatever language that is said in. As a value
// of its own it lets packages that know no language tell what is to be said.
type Phrase struct {
	Key  string
	Args []any // names and values, as for Say
}

// Say makes a phrase.
func Say(key string, args ...any) Phrase { return Phrase{key, args} }

// Amount is a number with the text that it is written as. The number chooses the plural form.
type Amount struct {
	Value    float64
	Decimals int // visible ones: "1,0" is another form than "1" in some languages
	Text     string
}

// And is an enumeration: "a, b och c". Or is a choice: "a, b eller c". List is neither: "a, b, c".
type (
	And  []any
	Or   []any
	List []any
)

// Quote is what somebody else has written, in the quotation marks of the language.
type Quote string

// Typed is a name as it is typed in a command: in quotes where it has a space.
type Typed string

// Joined is several values one after the other, with nothing between.
type Joined []any

// Localised is a text that knows its own languages.
type Localised interface {
	In(lang string) (text string, ok bool)
}

// Strings makes values of texts, for And, Or and List.
func Strings[S ~[]string](texts S) []any {
	values := make([]any, len(texts))
	for i, t := range texts {
		values[i] = t
	}
	return values
}

// Value puts one value into the language.
func (w *Words) Value(v any) string { return w.value(v) }

func (w *Words) value(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case Phrase:
		return w.Say(v.Key, v.Args...)
	case Amount:
		return v.Text
	case Number:
		return w.Plain(float64(v))
	case Digits:
		return w.Number(float64(v), 0)
	case Counted:
		return w.count(int(v))
	case Ordinal:
		return w.Say("ordinal", "Count", ranked(v))
	case Size:
		return w.size(int64(v))
	case Period:
		return w.Period(string(v))
	case Month:
		return w.month(string(v))
	case Day:
		return w.day(string(v))
	case And:
		return w.join(v, "list.and")
	case Or:
		return w.join(v, "list.or")
	case List:
		return w.join(v, "")
	case Joined:
		var out strings.Builder
		for _, part := range v {
			out.WriteString(w.value(part))
		}
		return out.String()
	case Quote:
		return w.Say("quote", "Text", string(v))
	case Typed:
		if strings.ContainsAny(string(v), " ()&'") {
			return `"` + string(v) + `"`
		}
		return string(v)
	case Localised:
		text, _ := v.In(w.Lang)
		return text
	}
	return fmt.Sprint(v)
}

// join writes values with a comma between them, and the word of a key before the last one.
func (w *Words) join(values []any, last string) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = w.value(v)
	}
	n := len(texts) - 1
	if last == "" || n < 1 {
		return strings.Join(texts, ", ")
	}
	return w.Say(last, "Before", strings.Join(texts[:n], ", "), "Last", texts[n])
}

package xlsx

import (
	"slices"
	"strings"
)

// Edits are changes of a text by cutting and pasting, so that everything else stays as it was to
// the byte: attributes, extensions and orders that no program but Excel knows.
type Edits struct {
	Text string
	all  []edit
}

type edit struct {
	from, to int
	text     string
}

// Any tells whether there is a change.
func (e *Edits) Any() bool { return len(e.all) > 0 }

// Replace puts a text in the place of another.
func (e *Edits) Replace(from, to int, text string) { e.all = append(e.all, edit{from, to, text}) }

// Insert puts a text in.
func (e *Edits) Insert(at int, text string) { e.Replace(at, at, text) }

// Remove takes an element away.
func (e *Edits) Remove(k *Element) { e.Replace(k.From, k.Close.To, "") }

// Append puts a text last into an element.
func (e *Edits) Append(k *Element, text string) { e.AppendTo(k.Tag, k.Close, text) }

// Prepend puts a text first into an element.
func (e *Edits) Prepend(k *Element, text string) {
	if k.Empty {
		e.Append(k, text)
		return
	}
	e.Insert(k.To, text)
}

// AppendTo puts a text last into the element of a start tag and an end tag, which may be one.
func (e *Edits) AppendTo(start, end Tag, text string) {
	if start.Empty {
		e.Replace(start.To-2, start.To, ">"+text+"</"+start.Name+">")
		return
	}
	e.Insert(end.From, text)
}

// Set gives a tag an attribute.
func (e *Edits) Set(t Tag, name, value string) {
	if a, ok := t.Attribute(name); ok {
		e.Replace(a.From, a.To, Escape(value))
		return
	}
	end := t.To - 1
	if t.Empty {
		end--
	}
	e.Insert(end, " "+name+`="`+Escape(value)+`"`)
}

// Unset takes an attribute away.
func (e *Edits) Unset(t Tag, name string) {
	if a, ok := t.Attribute(name); ok {
		e.Replace(strings.LastIndex(e.Text[:a.From], name)-1, a.To+1, "") // with the space before it
	}
}

// String is the text with its changes. Those at one place keep their order; of those that overlap
// the first is made.
func (e *Edits) String() string { return e.Cut(0, len(e.Text)) }

// Cut is a piece of the text with the changes in it.
func (e *Edits) Cut(from, to int) string {
	slices.SortStableFunc(e.all, func(a, b edit) int { return a.from - b.from })
	var b strings.Builder
	done := from
	for _, c := range e.all {
		if c.from < done || c.to > to {
			continue
		}
		b.WriteString(e.Text[done:c.from])
		b.WriteString(c.text)
		done = c.to
	}
	b.WriteString(e.Text[done:to])
	return b.String()
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", "&#10;", "\r", "&#13;")

// Escape writes a text so that it can stand in XML, without the characters that never can.
func Escape(s string) string {
	return escaper.Replace(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD")))
}

package xlsx

import (
	"errors"
	"iter"
	"strings"
)

// Tag is a start tag or an end tag in a text.
type Tag struct {
	Name     string // as written: x:row
	Space    string // its namespace; empty where it has none
	Relation string // the id of the part that it refers to: r:id
	From, To int    // where it stands
	End      bool   // an end tag
	Empty    bool   // a start tag that ends itself

	attributes string
	behind     int // where the attributes begin
}

// Attribute is one of a tag, and where its value stands in the text.
type Attribute struct {
	Name, Value string
	From, To    int
}

// Local is the name without its prefix.
func (t Tag) Local() string { return t.Name[strings.IndexByte(t.Name, ':')+1:] }

// Prefix is that of the name with its colon, x:, or empty.
func (t Tag) Prefix() string { return t.Name[:strings.IndexByte(t.Name, ':')+1] }

// Attributes goes through the attributes of a start tag.
func (t Tag) Attributes() iter.Seq[Attribute] {
	return func(yield func(Attribute) bool) {
		s := scanner{attrs: []byte(t.attributes)}
		for {
			name, value, ok := s.attr()
			if !ok {
				return
			}
			to := t.behind + len(t.attributes) - len(s.attrs) - 1 // the quotation mark
			if !yield(Attribute{string(name), string(undo(nil, value)), to - len(value), to}) {
				return
			}
		}
	}
}

// Attribute gives the attribute of a name.
func (t Tag) Attribute(name string) (a Attribute, ok bool) {
	if strings.Contains(t.attributes, name) {
		for a := range t.Attributes() {
			if a.Name == name {
				return a, true
			}
		}
	}
	return Attribute{}, false
}

// Written is the attributes as they stand.
func (t Tag) Written() string { return strings.TrimSpace(t.attributes) }

// Get is the value of an attribute; empty where there is none.
func (t Tag) Get(name string) string {
	a, _ := t.Attribute(name)
	return a.Value
}

// ErrUnsound is a text that other programs would not take for XML, or that needs a DOCTYPE.
var ErrUnsound = errors.New("no sound XML")

// Tags goes through the tags of a part's text, for whoever changes it by cutting and pasting. It
// is stricter than reading: what is to be opened by other programs has to be well-formed by all
// rules of XML and of its namespaces. An error is the last that it gives.
func Tags(text string) iter.Seq2[Tag, error] {
	return func(yield func(Tag, error) bool) {
		done, sound := cutDeclaration(text)
		if !sound {
			yield(Tag{}, ErrUnsound)
			return
		}
		// All of it is in the buffer from the start, so that places in that are places in the text.
		s := &scanner{buf: []byte(text), at: done, n: len(text), err: errAll}
		var open []Tag
		for roots := 0; ; {
			kind, err := s.next()
			if kind == chars && err == nil || kind == end && s.at == done {
				continue // text is looked at before the next tag; an empty element has been given
			}
			if kind == atEnd {
				if err != errAll || roots != 1 || len(open) > 0 || !soundBetween(text[done:], false) {
					yield(Tag{}, damagedBy(err))
				}
				return
			}
			t := s.written(text)
			t.End = kind == end
			ok := soundBetween(text[done:t.From], len(open) > 0)
			switch {
			case t.End:
				if last := len(open) - 1; last >= 0 {
					t.Space = open[last].Space // which the tag itself may have bound
					ok = ok && open[last].Name == t.Name && strings.TrimSpace(t.attributes) == ""
					open = open[:last]
				}
			default:
				if len(open) == 0 {
					roots++
				}
				if !t.Empty {
					open = append(open, t)
				}
				ok = ok && s.soundTag(t)
			}
			if !ok {
				yield(Tag{}, ErrUnsound)
				return
			}
			if !yield(t, nil) {
				return
			}
			done = t.To
		}
	}
}

// errAll ends the reading of a text that is in the buffer.
var errAll = errors.New("all of it is read")

// damagedBy is the error of a text: its limit, or that it is unsound.
func damagedBy(err error) error {
	var limit *Limit
	if errors.As(err, &limit) {
		return err
	}
	return ErrUnsound
}

// written is the tag that was given last.
func (s *scanner) written(text string) Tag {
	t := Tag{From: s.from, To: s.at, Empty: s.closed}
	inside := strings.TrimPrefix(text[t.From+1:t.To-1], "/")
	if t.Empty {
		inside = inside[:len(inside)-1]
	}
	name := len(inside)
	if i := strings.IndexAny(inside, " \t\r\n="); i >= 0 {
		name = i
	}
	t.Name, t.attributes = inside[:name], inside[name:]
	t.behind = t.To - 1 - len(t.attributes)
	if t.Empty {
		t.behind--
	}
	t.Space = s.spaces.meaning([]byte(strings.TrimSuffix(t.Prefix(), ":"))).name
	if strings.Contains(t.attributes, ":id") {
		t.Relation, _ = s.related("id")
	}
	return t
}

// Element is an element with what is in it, for parts that are small.
type Element struct {
	Tag
	Close Tag // the end tag; the start tag itself where it is empty
	Kids  []*Element
}

// Parse reads a part's text into its root element. Of what lies deeper than some levels below the
// root it only makes sure that it is sound.
func Parse(text string, levels int) (root *Element, err error) {
	var open []*Element
	depth := 0
	for t, err := range Tags(text) {
		switch {
		case err != nil:
			return nil, err
		case t.End:
			if depth--; depth < len(open) {
				open[depth].Close = t
				open = open[:depth]
			}
			continue
		}
		if depth <= levels {
			e := &Element{Tag: t, Close: t}
			if depth == 0 {
				root = e
			} else {
				parent := open[depth-1]
				parent.Kids = append(parent.Kids, e)
			}
			if !t.Empty {
				open = append(open, e)
			}
		}
		if !t.Empty {
			depth++
		}
	}
	return root, nil
}

// Get is the value of an attribute; empty where there is none, nor an element.
func (e *Element) Get(name string) string {
	if e == nil {
		return ""
	}
	return e.Tag.Get(name)
}

// All lists the children of a name in the element's own namespace.
func (e *Element) All(local string) (all []*Element) {
	if e == nil {
		return nil
	}
	for _, k := range e.Kids {
		if k.Local() == local && k.Space == e.Space {
			all = append(all, k)
		}
	}
	return all
}

// Kid is the first child of a name in the element's own namespace; nil where there is none.
func (e *Element) Kid(local string) *Element {
	if all := e.All(local); len(all) > 0 {
		return all[0]
	}
	return nil
}

// Outer is the element as written.
func (e *Element) Outer(text string) string { return text[e.From:e.Close.To] }

// Text is what stands in the element and the elements in it, references undone.
func (e *Element) Text(text string) string {
	if e == nil {
		return ""
	}
	var all []byte
	s := &scanner{buf: []byte(e.Outer(text)), err: errAll}
	s.n = len(s.buf)
	for {
		switch kind, err := s.next(); {
		case err != nil: // the end, in what Parse has found sound
			return string(all)
		case kind == chars:
			all = s.add(all)
		}
	}
}

package mark

import (
	"html"
	"iter"
	"slices"
	"strings"
)

// This file changes XML by cutting and pasting in its text, so that everything else stays as
// it was to the byte: attributes, extensions and orders that no program but Excel knows.
// The text has been read before, and is known to be well-formed.

// tag is a start tag or an end tag in a text.
type tag struct {
	text     string // as written: <x:row r="5">
	from, to int    // where it stands
}

func (t tag) end() bool   { return strings.HasPrefix(t.text, "</") }
func (t tag) empty() bool { return strings.HasSuffix(t.text, "/>") }

// name is that of the element, as written.
func (t tag) name() string {
	s := strings.TrimPrefix(t.text[1:], "/")
	return s[:strings.IndexAny(s, " \t\r\n/>")]
}

// local is the name without its prefix, and prefix is "x:" or nothing.
func (t tag) local() string { return localName(t.name()) }
func (t tag) prefix() string {
	name := t.name()
	return name[:len(name)-len(localName(name))]
}

func localName(name string) string { return name[strings.IndexByte(name, ':')+1:] }

// attribute is one of a tag, and where its value stands in the text.
type attribute struct {
	name, value string
	from, to    int
}

// attributes lists those of a start tag.
func (t tag) attributes() iter.Seq[attribute] {
	return func(yield func(attribute) bool) {
		i := 1 + len(t.name())
		for {
			equals := strings.IndexByte(t.text[i:], '=')
			if equals < 0 {
				return
			}
			name := strings.TrimSpace(t.text[i : i+equals])
			quote := i + equals + strings.IndexAny(t.text[i+equals:], `"'`)
			end := quote + 1 + strings.IndexByte(t.text[quote+1:], t.text[quote])
			if !yield(attribute{name, html.UnescapeString(t.text[quote+1 : end]), t.from + quote + 1, t.from + end}) {
				return
			}
			i = end + 1
		}
	}
}

// attribute gives the one with a name, whatever its prefix.
func (t tag) attribute(local string) (a attribute, ok bool) {
	for a := range t.attributes() {
		if localName(a.name) == local && !strings.HasPrefix(a.name, "xmlns:") {
			return a, true
		}
	}
	return attribute{}, false
}

// get is the value of an attribute; empty where there is none.
func (t tag) get(local string) string {
	a, _ := t.attribute(local)
	return a.value
}

// tags goes through the tags of a text from an offset on.
func tags(text string, i int) iter.Seq[tag] {
	return func(yield func(tag) bool) {
		for {
			start := strings.IndexByte(text[i:], '<')
			if start < 0 {
				return
			}
			i += start
			switch rest := text[i:]; {
			case strings.HasPrefix(rest, "<!--"):
				i += past(rest, "-->")
			case strings.HasPrefix(rest, "<![CDATA["):
				i += past(rest, "]]>")
			case strings.HasPrefix(rest, "<?"), strings.HasPrefix(rest, "<!"):
				i += past(rest, ">")
			default:
				end := i + tagEnd(rest)
				if !yield(tag{text[i:end], i, end}) {
					return
				}
				i = end
			}
		}
	}
}

// past is the offset behind the first of what ends something; all of it where it never ends.
func past(text, end string) int {
	if i := strings.Index(text, end); i >= 0 {
		return i + len(end)
	}
	return len(text)
}

// tagEnd is the offset behind the tag that a text begins with. A > within quotes ends none.
func tagEnd(text string) int {
	var quote byte
	for i := range len(text) {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i + 1
		}
	}
	return len(text)
}

// element is an element with what is in it. It is for parts that are small.
type element struct {
	tag
	closing tag // the end tag; the start tag itself where it is empty
	kids    []*element
}

// parse gives the root of a text; nil where there is none.
func parse(text string) *element { return parseTo(text, 1<<30) }

// parseTo is parse without what lies deeper than some levels below the root.
func parseTo(text string, depth int) *element {
	var open []*element
	for t := range tags(text, 0) {
		if t.end() {
			if len(open) == 0 {
				return nil
			}
			last := open[len(open)-1]
			last.closing = t
			if open = open[:len(open)-1]; len(open) == 0 {
				return last
			}
			continue
		}
		e := &element{tag: t, closing: t}
		if len(open) > 0 && len(open) <= depth {
			parent := open[len(open)-1]
			parent.kids = append(parent.kids, e)
		}
		if !t.empty() {
			open = append(open, e)
		} else if len(open) == 0 {
			return e
		}
	}
	return nil
}

// all lists the children of a name.
func (e *element) all(local string) []*element {
	if e == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(e.kids), func(k *element) bool { return k.local() != local })
}

// kid is the first child of a name; nil where there is none.
func (e *element) kid(local string) *element {
	if all := e.all(local); len(all) > 0 {
		return all[0]
	}
	return nil
}

// outer is the element as written.
func (e *element) outer(text string) string { return text[e.from:e.closing.to] }

// inner is what stands between its tags.
func (e *element) inner(text string) string {
	if e.empty() {
		return ""
	}
	return text[e.to:e.closing.from]
}

// splice collects changes of a text.
type splice struct {
	text  string
	edits []edit
}

type edit struct {
	from, to int
	text     string
}

func (s *splice) replace(from, to int, text string) {
	s.edits = append(s.edits, edit{from, to, text})
}

func (s *splice) insert(at int, text string) { s.replace(at, at, text) }

// set gives a tag an attribute.
func (s *splice) set(t tag, name, value string) {
	if a, ok := t.attribute(localName(name)); ok {
		s.replace(a.from, a.to, escape(value))
		return
	}
	end := t.to - 1
	if t.empty() {
		end--
	}
	s.insert(end, " "+name+`="`+escape(value)+`"`)
}

// unset takes an attribute away.
func (s *splice) unset(t tag, local string) {
	if a, ok := t.attribute(local); ok {
		from := strings.LastIndex(s.text[:a.from], a.name)
		s.replace(from-1, a.to+1, "") // with the space before it
	}
}

// append puts something last into an element.
func (s *splice) append(e *element, text string) {
	if e.empty() {
		s.replace(e.to-2, e.to, ">"+text+"</"+e.name()+">")
		return
	}
	s.insert(e.closing.from, text)
}

// String is the text with its changes. Those at one place keep their order.
func (s *splice) String() string {
	slices.SortStableFunc(s.edits, func(a, b edit) int { return a.from - b.from })
	var b strings.Builder
	done := 0
	for _, e := range s.edits {
		b.WriteString(s.text[done:e.from])
		b.WriteString(e.text)
		done = e.to
	}
	b.WriteString(s.text[done:])
	return b.String()
}

// escaper leaves out nothing that XML can hold; shorten and clean have taken the rest.
var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", "&#10;", "\r", "&#13;")

// escape writes a text so that it can stand in XML, without the characters that never can.
func escape(s string) string {
	return escaper.Replace(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD")))
}

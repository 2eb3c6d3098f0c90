package xlsx

import (
	"bytes"
	"errors"
	"io"
	"strconv"
)

// token is what next gives.
type token int

const (
	atEnd token = iota // of the part
	start              // a start tag; an empty element gives a start and an end
	end                // an end tag
	chars              // text between tags, or a piece of it
)

// errXML is a part that is not XML, or only the beginning of it.
var errXML = errors.New("not well-formed")

const (
	bufferSize = 64 << 10
	pieceSize  = 32 << 10 // bytes of text that are given at a time, at least, where there are more
	maxTag     = 64 << 10 // bytes of one tag with its attributes
	maxDepth   = 100      // elements in each other: Excel's own parts have some ten
)

// scanner cuts XML into tags and texts as it comes from a reader. It knows what the parts of a
// workbook need and no more: the names of our namespaces, attributes one by one, the five entities
// and the numbers of characters. Nothing that a DOCTYPE declares is expanded, and whether end tags
// have the right names is not its business. What next gives is valid until it is called again.
type scanner struct {
	r     io.Reader
	buf   []byte
	at, n int   // what of buf is not used yet
	err   error // of the reader

	from  int    // where the tag began in buf, until that is filled anew
	name  []byte // of the tag, without prefix; nil where its namespace is none of ours
	attrs []byte // what stands behind the name in a start tag
	text  []byte // of chars, as it stands
	plain bool   // text holds no references

	depth   int
	closed  bool // the start tag that was given ends itself
	inCDATA bool
	spaces  namespaces
}

func newScanner(r io.Reader) *scanner { return &scanner{r: r, buf: make([]byte, bufferSize)} }

// fill reads more behind what is not used yet; false where there is no more.
func (s *scanner) fill() bool {
	if s.err != nil {
		return false
	}
	if s.at > 0 {
		s.n = copy(s.buf, s.buf[s.at:s.n])
		s.at = 0
	}
	if s.n == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	for range 100 {
		var n int
		n, s.err = s.r.Read(s.buf[s.n:])
		s.n += n
		if n > 0 || s.err != nil {
			return n > 0
		}
	}
	s.err = io.ErrNoProgress
	return false
}

// ahead tells whether a text comes next.
func (s *scanner) ahead(text string) bool {
	for s.n-s.at < len(text) && s.fill() {
	}
	return bytes.HasPrefix(s.buf[s.at:s.n], []byte(text))
}

// cut is why there is no more: the reader's error, or XML that ends too early.
func (s *scanner) cut() error {
	if s.err != nil && s.err != io.EOF {
		return s.err
	}
	return errXML
}

// next gives the next token. The error is errXML, a *Limit or the reader's.
func (s *scanner) next() (token, error) {
	if s.closed {
		s.closed = false
		s.up()
		return end, nil
	}
	for {
		switch {
		case s.inCDATA:
			if t, err := s.cdata(); t == chars || err != nil {
				return t, err
			}
		case s.at == s.n && !s.fill():
			if s.depth != 0 || s.err != io.EOF {
				return atEnd, s.cut()
			}
			return atEnd, nil
		case s.buf[s.at] != '<':
			s.characters()
			return chars, nil
		case s.n-s.at > 1 && s.buf[s.at+1] != '!' && s.buf[s.at+1] != '?': // nearly always
			return s.tag()
		case s.ahead("<!--"):
			if err := s.skip("-->"); err != nil {
				return atEnd, err
			}
		case s.ahead("<?"):
			if err := s.skip("?>"); err != nil {
				return atEnd, err
			}
		case s.ahead("<![CDATA["):
			s.at += len("<![CDATA[")
			s.inCDATA = true
		case s.ahead("<!"):
			if err := s.declaration(); err != nil {
				return atEnd, err
			}
		default:
			return s.tag()
		}
	}
}

// characters takes the text up to the next tag, or a piece of it that cuts no reference in two.
func (s *scanner) characters() {
	i := bytes.IndexByte(s.buf[s.at:s.n], '<')
	for i < 0 && s.n-s.at < pieceSize && s.fill() {
		i = bytes.IndexByte(s.buf[s.at:s.n], '<')
	}
	if i < 0 {
		i = s.n - s.at
		const longestReference = 12
		if amp := bytes.LastIndexByte(s.buf[s.n-min(i, longestReference):s.n], '&'); amp >= 0 && i > longestReference && s.err == nil {
			i -= longestReference - amp
		}
	}
	s.text = s.buf[s.at : s.at+i]
	s.plain = bytes.IndexByte(s.text, '&') < 0
	s.at += i
}

// cdata gives the text of a CDATA section, or a piece of it.
func (s *scanner) cdata() (token, error) {
	const mark = "]]>"
	i := bytes.Index(s.buf[s.at:s.n], []byte(mark))
	for i < 0 && s.n-s.at < pieceSize {
		if !s.fill() {
			return atEnd, s.cut()
		}
		i = bytes.Index(s.buf[s.at:s.n], []byte(mark))
	}
	s.plain = true
	if i < 0 {
		i = s.n - s.at - len(mark) + 1
		s.text = s.buf[s.at : s.at+i]
		s.at += i
		return chars, nil
	}
	s.inCDATA = false
	s.text = s.buf[s.at : s.at+i]
	s.at += i + len(mark)
	if i == 0 {
		return atEnd, nil
	}
	return chars, nil
}

// skip passes over everything up to a mark, and the mark.
func (s *scanner) skip(mark string) error {
	for {
		if i := bytes.Index(s.buf[s.at:s.n], []byte(mark)); i >= 0 {
			s.at += i + len(mark)
			return nil
		}
		s.at = max(s.at, s.n-len(mark)+1)
		if !s.fill() {
			return s.cut()
		}
	}
}

// declaration passes over a DOCTYPE with whatever it declares.
func (s *scanner) declaration() error {
	inside := 0
	var quote byte
	for {
		if s.at == s.n && !s.fill() {
			return s.cut()
		}
		c := s.buf[s.at]
		s.at++
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '<':
			inside++
		case c == '>':
			if inside--; inside == 0 {
				return nil
			}
		}
	}
}

// tag takes a start or end tag. A > in quotes does not end it.
func (s *scanner) tag() (token, error) {
	s.from = s.at
	if i := bytes.IndexByte(s.buf[s.at:s.n], '>'); i > 0 {
		if tag := s.buf[s.at+1 : s.at+i]; bytes.Count(tag, []byte{'"'})%2 == 0 && bytes.IndexByte(tag, '\'') < 0 {
			s.at += i + 1
			return s.take(tag)
		}
	}
	var quote byte
	for i := 1; ; i++ {
		if s.at+i == s.n {
			if i > maxTag {
				return atEnd, &Limit{"tag", maxTag}
			}
			if !s.fill() {
				return atEnd, s.cut()
			}
		}
		switch c := s.buf[s.at+i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			tag := s.buf[s.at+1 : s.at+i]
			s.at += i + 1
			return s.take(tag)
		}
	}
}

// between gives the text of the element that comes next, and passes over it, where the tags before
// and after the text are these and all of it is in the buffer; otherwise next has to be asked. Most
// of a sheet is cells with one value, and this takes them in one step.
func (s *scanner) between(before, after string) (text []byte, ok bool) {
	b := s.buf[s.at:s.n]
	if s.closed || !bytes.HasPrefix(b, []byte(before)) {
		return nil, false
	}
	b = b[len(before):]
	i := bytes.IndexByte(b, '<')
	if i < 0 || !bytes.HasPrefix(b[i:], []byte(after)) || bytes.IndexByte(b[:i], '&') >= 0 {
		return nil, false
	}
	s.at += len(before) + i + len(after)
	return b[:i], true
}

// take splits what stands between < and >.
func (s *scanner) take(tag []byte) (token, error) {
	if len(tag) > 0 && tag[0] == '/' {
		if s.depth == 0 {
			return atEnd, errXML
		}
		name, _ := cutName(tag[1:])
		s.name = s.spaces.local(name)
		s.up()
		return end, nil
	}
	if n := len(tag); n > 0 && tag[n-1] == '/' {
		s.closed = true
		tag = tag[:n-1]
	}
	name, attrs := cutName(tag)
	if len(name) == 0 {
		return atEnd, errXML
	}
	if s.depth++; s.depth > maxDepth {
		return atEnd, &Limit{"depth", maxDepth}
	}
	s.attrs = attrs
	if i := bytes.IndexByte(attrs, 'x'); i >= 0 && bytes.Contains(attrs[i:], []byte("xmlns")) {
		s.bind()
	}
	s.name = s.spaces.local(name)
	return start, nil
}

// up leaves an element, with what its prefixes meant.
func (s *scanner) up() {
	s.depth--
	s.spaces.leave(s.depth)
}

// bind takes in what prefixes mean from a start tag on.
func (s *scanner) bind() {
	all := s.attrs
	for {
		name, value, ok := s.attr()
		if !ok {
			break
		}
		if prefix, is := bytes.CutPrefix(name, []byte("xmlns")); is {
			s.spaces.bind(string(bytes.TrimPrefix(prefix, []byte(":"))), string(undo(nil, value)), s.depth)
		}
	}
	s.attrs = all
}

// cutName cuts a name with its prefix off, up to a space or =.
func cutName(b []byte) (name, rest []byte) {
	for i, c := range b {
		if c <= ' ' || c == '=' {
			return b[:i], b[i:]
		}
	}
	return b, nil
}

// is tells whether the tag has a name.
func (s *scanner) is(name string) bool { return string(s.name) == name }

// attr gives the next attribute of a start tag: its name with the prefix, since attributes of our
// elements have none, and its value as it stands.
func (s *scanner) attr() (name, value []byte, ok bool) {
	a := trimLeft(s.attrs)
	name, a = cutName(a)
	if a = trimLeft(a); len(a) > 0 && a[0] == '=' {
		if a = trimLeft(a[1:]); len(a) > 0 && (a[0] == '"' || a[0] == '\'') {
			if shut := bytes.IndexByte(a[1:], a[0]); shut >= 0 {
				value, s.attrs = a[1:1+shut], a[2+shut:]
				return name, value, true
			}
		}
	}
	s.attrs = nil
	return nil, nil, false
}

func trimLeft(b []byte) []byte {
	for len(b) > 0 && b[0] <= ' ' {
		b = b[1:]
	}
	return b
}

// get gives the attribute with a name, references undone; empty where there is none. It uses up
// the attributes before it only for itself, so that they may be asked for in any order.
func (s *scanner) get(name string) string {
	all := s.attrs
	defer func() { s.attrs = all }()
	for {
		n, v, ok := s.attr()
		if !ok {
			return ""
		}
		if string(n) == name {
			return string(undo(nil, v))
		}
	}
}

// related gives the attribute of a name in the namespace of relations, such as r:id.
func (s *scanner) related(name string) (value string, given bool) {
	all := s.attrs
	defer func() { s.attrs = all }()
	for {
		n, v, ok := s.attr()
		if !ok {
			return "", false
		}
		prefix, local, prefixed := bytes.Cut(n, []byte{':'})
		if prefixed && string(local) == name && s.spaces.relates(prefix) {
			return string(undo(nil, v)), true
		}
	}
}

// leave passes over the rest of the element whose start tag was given last.
func (s *scanner) leave() error {
	for depth := s.depth; s.depth >= depth; {
		if _, err := s.next(); err != nil {
			return err
		}
	}
	return nil
}

// add appends the text of a chars token, references undone.
func (s *scanner) add(dst []byte) []byte {
	if s.plain {
		return append(dst, s.text...)
	}
	return undo(dst, s.text)
}

var entities = map[string]string{"amp": "&", "lt": "<", "gt": ">", "quot": `"`, "apos": "'"}

// undo appends text with its references undone. A reference that XML does not know stays as it is.
func undo(dst, text []byte) []byte {
	for {
		i := bytes.IndexByte(text, '&')
		if i < 0 {
			return append(dst, text...)
		}
		dst = append(dst, text[:i]...)
		text = text[i:]
		semi := bytes.IndexByte(text[:min(len(text), 12)], ';')
		if semi < 0 {
			dst, text = append(dst, '&'), text[1:]
			continue
		}
		name := string(text[1:semi])
		if r, ok := character(name); ok {
			dst = append(dst, string(r)...)
		} else if s, ok := entities[name]; ok {
			dst = append(dst, s...)
		} else {
			dst = append(dst, text[:semi+1]...)
		}
		text = text[semi+1:]
	}
}

// character is the character that #65 or #x41 names.
func character(name string) (r rune, ok bool) {
	if len(name) < 2 || name[0] != '#' {
		return 0, false
	}
	digits, base := name[1:], 10
	if digits[0] == 'x' || digits[0] == 'X' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 21)
	return rune(n), err == nil
}

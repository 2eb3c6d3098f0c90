package xlsx

import "bytes"

// namespace is what matters of an XML namespace.
type namespace uint8

const (
	unbound namespace = iota // nobody says what the prefix means
	foreign
	readable // its elements are read
	related  // of the attributes that name a relation
)

// known are the namespaces of ECMA-376, in its transitional and its strict form. Extensions use
// names that these have too, for other things: x15:workbookPr is no workbookPr.
var known = map[string]namespace{
	"": unbound,

	"http://schemas.openxmlformats.org/spreadsheetml/2006/main":               readable,
	"http://purl.oclc.org/ooxml/spreadsheetml/main":                           readable,
	"http://schemas.openxmlformats.org/package/2006/relationships":            readable,
	"http://schemas.openxmlformats.org/package/2006/metadata/core-properties": readable,
	"http://purl.org/dc/elements/1.1/":                                        readable,
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships":     related,
	"http://purl.oclc.org/ooxml/officeDocument/relationships":                 related,
}

// namespaces are what prefixes mean where the scanner is. Some writers leave the declarations
// out, so that a name in no namespace is read, and in a part that declares nothing at all any name.
type namespaces struct {
	bound  map[string][]meaning // by prefix, the innermost last
	scopes []scope              // the innermost last
	plain  namespace            // of names without a prefix
}

// meaning is the namespace that a prefix stands for.
type meaning struct {
	namespace
	name string
}

// scope is an element that says what a prefix means.
type scope struct {
	depth  int
	prefix string
}

func (n *namespaces) bind(prefix, name string, depth int) {
	space, is := known[name]
	if !is {
		space = foreign
	}
	if n.bound == nil {
		n.bound = map[string][]meaning{}
	}
	n.bound[prefix] = append(n.bound[prefix], meaning{space, name})
	n.scopes = append(n.scopes, scope{depth, prefix})
	n.plain = n.of(nil)
}

// leave forgets what elements deeper than depth said.
func (n *namespaces) leave(depth int) {
	for last := len(n.scopes) - 1; last >= 0 && n.scopes[last].depth > depth; last-- {
		prefix := n.scopes[last].prefix
		n.bound[prefix] = n.bound[prefix][:len(n.bound[prefix])-1]
		n.scopes = n.scopes[:last]
		n.plain = n.of(nil)
	}
}

func (n *namespaces) of(prefix []byte) namespace { return n.meaning(prefix).namespace }

// meaning is what a prefix stands for; nothing where nobody says it.
func (n *namespaces) meaning(prefix []byte) meaning {
	if meanings := n.bound[string(prefix)]; len(meanings) > 0 {
		return meanings[len(meanings)-1]
	}
	return meaning{}
}

// local is an element's name without its prefix, if the element is readable, else nil.
func (n *namespaces) local(name []byte) []byte {
	colon := bytes.IndexByte(name, ':')
	switch {
	case colon < 0 && (n.plain == readable || n.plain == unbound):
		return name
	case colon >= 0 && (len(n.scopes) == 0 || n.of(name[:colon]) == readable):
		return name[colon+1:]
	}
	return nil
}

// relates tells whether attributes with a prefix name relations.
func (n *namespaces) relates(prefix []byte) bool {
	space := n.of(prefix)
	return space == related || space == unbound
}

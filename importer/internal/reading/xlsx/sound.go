package xlsx

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

var properDeclaration = regexp.MustCompile(`^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>`)

// cutDeclaration gives the offset behind the declaration, and tells whether the text is sound so
// far: XML can hold all of its characters.
func cutDeclaration(text string) (offset int, sound bool) {
	for i := range len(text) {
		if c := text[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			return 0, false
		}
	}
	if strings.Contains(text, "\uFFFE") || strings.Contains(text, "\uFFFF") {
		return 0, false
	}
	return len(properDeclaration.FindString(text)), utf8.ValidString(text)
}

// soundBetween tells whether what stands between two tags is sound.
func soundBetween(s string, inside bool) bool {
	for s != "" {
		markup := strings.IndexByte(s, '<')
		chars := s
		if markup >= 0 {
			chars = s[:markup]
		}
		if strings.Contains(chars, "]]>") || !soundReferences(chars) || !inside && strings.Trim(chars, " \t\r\n") != "" {
			return false
		}
		if markup < 0 {
			return true
		}
		s = s[markup:]
		var body string
		ok := false
		switch {
		case strings.HasPrefix(s, "<!--"):
			body, s, ok = strings.Cut(s[len("<!--"):], "-->")
			ok = ok && !strings.Contains(body, "--") && !strings.HasSuffix(body, "-")
		case strings.HasPrefix(s, "<![CDATA["):
			_, s, ok = strings.Cut(s[len("<![CDATA["):], "]]>")
			ok = ok && inside
		case strings.HasPrefix(s, "<?"):
			body, s, ok = strings.Cut(s[len("<?"):], "?>")
			target, _, _ := strings.Cut(strings.Map(blanks, body), " ")
			ok = ok && soundName(target) && !strings.EqualFold(target, "xml")
		}
		if !ok { // a DOCTYPE among others
			return false
		}
	}
	return true
}

// blanks makes every blank of XML a space.
func blanks(r rune) rune {
	if r == '\t' || r == '\n' || r == '\r' {
		return ' '
	}
	return r
}

// soundReferences tells whether every & begins a reference that XML knows by itself.
func soundReferences(s string) bool {
	for {
		amp := strings.IndexByte(s, '&')
		if amp < 0 {
			return true
		}
		name, rest, ok := strings.Cut(s[amp+1:], ";")
		if _, known := entities[name]; !known {
			r, is := character(name)
			ok = ok && is && name[1] != 'X' && (r == '\t' || r == '\n' || r == '\r' || r >= ' ' && utf8.ValidRune(r) && r != 0xFFFE && r != 0xFFFF)
		}
		if !ok {
			return false
		}
		s = rest
	}
}

// soundName tells whether something is a name in XML, of letters beyond ASCII taking any.
func soundName(s string) bool {
	prefix, local, prefixed := strings.Cut(s, ":")
	if prefixed && (local == "" || strings.Contains(local, ":") || !soundName(prefix)) {
		return false
	}
	if !prefixed {
		local = s
	}
	for i := range len(local) {
		c := local[i]
		switch {
		case c >= 0x80 || c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z':
		case i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '.'):
		default:
			return false
		}
	}
	return local != ""
}

// soundTag tells whether a start tag is sound: its name, its attributes one by one, and that all
// their prefixes mean something.
func (s *scanner) soundTag(t Tag) bool {
	if !soundName(t.Name) || !s.bound(t.Prefix()) {
		return false
	}
	var before []string
	for rest := t.attributes; ; {
		trimmed := strings.TrimLeft(rest, " \t\r\n")
		if trimmed == "" {
			return true
		}
		name, value, ok := strings.Cut(trimmed, "=")
		name, value = strings.TrimRight(name, " \t\r\n"), strings.TrimLeft(value, " \t\r\n")
		if !ok || len(trimmed) == len(rest) || !soundName(name) || slices.Contains(before, name) || value == "" || value[0] != '"' && value[0] != '\'' {
			return false
		}
		before = append(before, name)
		value, rest, ok = strings.Cut(value[1:], value[:1])
		if !ok || strings.Contains(value, "<") || !soundReferences(value) {
			return false
		}
		if prefix, _, prefixed := strings.Cut(name, ":"); prefixed && (prefix == "xmlns" && value == "" || !s.bound(prefix+":")) {
			return false
		}
	}
}

// bound tells whether somebody says what a prefix means.
func (s *scanner) bound(prefix string) bool {
	return prefix == "" || prefix == "xml:" || prefix == "xmlns:" || s.spaces.meaning([]byte(strings.TrimSuffix(prefix, ":"))).name != ""
}

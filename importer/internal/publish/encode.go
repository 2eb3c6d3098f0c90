package publish

import (
	"bytes"
	"encoding/json"
)

// How deep JSON gets a line for each member. Public files have a line for each observation,
// place, goal …, so that a change of a figure is a change of a line. The view's tables lie deeper.
const (
	publicDepth = 2
	viewDepth   = 4
)

// encode writes v as JSON for people and diffs: to a depth each member has its own line, below
// that all is on one.
func encode(v any, depth int) ([]byte, error) {
	var compact bytes.Buffer
	e := json.NewEncoder(&compact)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return layOut(bytes.TrimSpace(compact.Bytes()), depth), nil
}

// layOut puts spaces and line breaks into compact JSON.
func layOut(compact []byte, depth int) []byte {
	var out bytes.Buffer
	level, inString := 0, false
	newline := func() {
		out.WriteByte('\n')
		for range level {
			out.WriteString("  ")
		}
	}
	for i := 0; i < len(compact); i++ {
		c := compact[i]
		switch {
		case inString:
			out.WriteByte(c)
			switch c {
			case '\\':
				i++
				out.WriteByte(compact[i])
			case '"':
				inString = false
			}
		case c == '"':
			inString = true
			out.WriteByte(c)
		case c == ':':
			out.WriteString(": ")
		case c == ',':
			out.WriteByte(c)
			if level <= depth {
				newline()
			} else {
				out.WriteByte(' ')
			}
		case (c == '{' || c == '[') && compact[i+1] == c+2: // an empty one; ] and } follow [ and { by two
			i++
			out.Write([]byte{c, c + 2})
		case c == '{' || c == '[':
			out.WriteByte(c)
			if level++; level <= depth {
				newline()
			}
		case c == '}' || c == ']':
			if level--; level < depth {
				newline()
			}
			out.WriteByte(c)
		default:
			out.WriteByte(c)
		}
	}
	out.WriteByte('\n')
	return out.Bytes()
}

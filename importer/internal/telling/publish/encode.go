package publish

import (
	"bytes"
	"encoding/json"
)

// depth is how deep JSON gets a line for each member: in objects, and in lists.
type depth struct{ objects, lists int }

// publicDepth gives a line to each observation, place, goal, tested difference …, so that a change
// of a figure is a change of a line.
var publicDepth = depth{objects: 2, lists: 3}

// encode writes v as JSON for people and diffs: to a depth each member has its own line, below
// that all is on one.
func encode(v any, d depth) ([]byte, error) {
	var compact bytes.Buffer
	e := json.NewEncoder(&compact)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return layOut(bytes.TrimSpace(compact.Bytes()), d), nil
}

// layOut puts spaces and line breaks into compact JSON.
func layOut(compact []byte, d depth) []byte {
	out := make([]byte, 0, len(compact)+len(compact)/4)
	var open []bool // whether the members of what is open have a line each
	newline := func() {
		out = append(out, '\n')
		for range open {
			out = append(out, "  "...)
		}
	}
	for i := 0; i < len(compact); i++ {
		switch c := compact[i]; c {
		case '"':
			end := i + 1
			for ; compact[end] != '"'; end++ {
				if compact[end] == '\\' {
					end++
				}
			}
			out = append(out, compact[i:end+1]...)
			i = end
		case ':':
			out = append(out, ": "...)
		case ',':
			out = append(out, c)
			if open[len(open)-1] {
				newline()
			} else {
				out = append(out, ' ')
			}
		case '{', '[':
			if compact[i+1] == c+2 { // an empty one; ] and } follow [ and { by two
				i++
				out = append(out, c, c+2)
				continue
			}
			out = append(out, c)
			deep := d.objects
			if c == '[' {
				deep = d.lists
			}
			open = append(open, len(open) < deep)
			if open[len(open)-1] {
				newline()
			}
		case '}', ']':
			last := len(open) - 1
			lines := open[last]
			if open = open[:last]; lines {
				newline()
			}
			out = append(out, c)
		default:
			out = append(out, c)
		}
	}
	return append(out, '\n')
}

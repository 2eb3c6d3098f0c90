package xlsx

import (
	"slices"
	"strconv"
	"strings"
)

// Format is what matters of a number format.
type Format struct {
	Day     bool // shows a date or a time
	Percent bool // shows 0.01 as 1 %
	Digits  int  // whole digits that are always shown: 4 for 0000
}

// numberFormat is a number format: what it makes of numbers, each section of those that meet its
// condition. The last has none.
type numberFormat []section

type section struct {
	Format
	condition condition
}

// condition is [>=100], or none.
type condition struct {
	operator string
	number   float64
}

func (c condition) meets(n float64) bool {
	switch c.operator {
	case "<":
		return n < c.number
	case "<=":
		return n <= c.number
	case ">":
		return n > c.number
	case ">=":
		return n >= c.number
	case "=":
		return n == c.number
	case "<>":
		return n != c.number
	}
	return true
}

// Format tells how a number is shown in a style.
func (f *File) Format(style int, n float64) Format {
	if style >= len(f.formats) {
		return Format{}
	}
	return f.formats[style].of(n)
}

func (f numberFormat) of(n float64) Format {
	for _, s := range f {
		if s.condition.meets(n) {
			return s.Format
		}
	}
	return f[0].Format // no section is for this number, and Excel shows ###
}

// readStyles reads the number format of every style of cells.
func (f *File) readStyles(part string) error {
	own := map[int]numberFormat{}
	inStyles := false
	return f.elements(part, func(s *scanner) error {
		switch string(s.name) {
		case "numFmt":
			if id, err := strconv.Atoi(s.get("numFmtId")); err == nil {
				own[id] = parseFormat(s.get("formatCode"))
			}
		case "cellXfs":
			inStyles = true
		case "cellStyles", "dxfs":
			inStyles = false
		case "xf":
			if !inStyles {
				return nil
			}
			id, _ := strconv.Atoi(s.get("numFmtId"))
			format, ok := own[id]
			if !ok {
				format = builtIn(id)
			}
			f.formats = append(f.formats, format)
		}
		if len(own) > f.limits.Formats || len(f.formats) > f.limits.Formats {
			return &Limit{"formats", int64(f.limits.Formats)}
		}
		return nil
	})
}

// builtIn is one of the formats that Excel knows by number (ECMA-376 part 1, 18.8.30).
func builtIn(id int) numberFormat {
	return numberFormat{{Format: Format{
		Percent: id == 9 || id == 10,
		Day: slices.ContainsFunc([][2]int{{14, 22}, {27, 36}, {45, 47}, {50, 58}}, func(r [2]int) bool {
			return id >= r[0] && id <= r[1]
		}),
	}}}
}

// parseFormat reads a format. Without conditions its first section is for numbers that are not
// negative; the others say the same of the rest, or nothing that matters. With them Excel has
// three at most: the second is for negative numbers where it has none of its own and is not the last.
func parseFormat(code string) numberFormat {
	first, rest, more := parseSection(code)
	if !more {
		return numberFormat{first}
	}
	second, rest, more := parseSection(rest)
	if first.condition == (condition{}) && second.condition == (condition{}) {
		return numberFormat{first}
	}
	if first.condition == (condition{}) {
		first.condition = condition{">", 0}
	}
	if !more {
		return numberFormat{first, second}
	}
	if second.condition == (condition{}) {
		second.condition = condition{"<", 0}
	}
	third, _, _ := parseSection(rest)
	third.condition = condition{}
	return numberFormat{first, second, third}
}

// parseSection reads a format up to the next semicolon.
func parseSection(code string) (f section, rest string, more bool) {
	var bare []byte // without texts in quotes, single characters, fillings, colours and languages
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case ';':
			rest, more = code[i+1:], true
			i = len(code)
		case '"':
			if n := strings.IndexByte(code[i+1:], '"'); n >= 0 {
				i += n + 1
			} else {
				i = len(code)
			}
		case '\\', '_', '*':
			i++
		case '[':
			n := strings.IndexByte(code[i:], ']')
			if n < 0 {
				i = len(code)
				break
			}
			inside := strings.ToLower(code[i+1 : i+n])
			if inside != "" && strings.Trim(inside, inside[:1]) == "" && strings.Contains("hms", inside[:1]) {
				f.Day = true // hours beyond 24, as in [h]:mm
			} else if number := strings.TrimLeft(inside, "<>="); number != inside {
				if x, err := strconv.ParseFloat(number, 64); err == nil {
					f.condition = condition{strings.TrimSuffix(inside, number), x}
				}
			}
			i += n
		default:
			bare = append(bare, c)
		}
	}
	shown := strings.ToLower(string(bare))
	shown = strings.NewReplacer("general", "", "standard", "", "am/pm", "h", "a/p", "h").Replace(shown)
	f.Percent = strings.Contains(shown, "%")
	f.Day = f.Day || strings.ContainsAny(shown, "ymdhs") && !strings.ContainsAny(shown, "0#?%")
	// The seconds of 00:00.000 have digits of their own.
	f.Day = f.Day || strings.Contains(shown, "s.0") || strings.Contains(shown, "s,0")
	if len(shown) > 1 && strings.Trim(shown, "0") == "" {
		f.Digits = len(shown)
	}
	return f, rest, more
}

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

// readStyles reads the number format of every style of cells.
func (f *File) readStyles(part string) error {
	own := map[int]Format{}
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
			f.Formats = append(f.Formats, format)
		}
		if len(own) > f.limits.Formats || len(f.Formats) > f.limits.Formats {
			return &Limit{"formats", int64(f.limits.Formats)}
		}
		return nil
	})
}

// builtIn is one of the formats that Excel knows by number (ECMA-376 part 1, 18.8.30).
func builtIn(id int) Format {
	return Format{
		Percent: id == 9 || id == 10,
		Day: slices.ContainsFunc([][2]int{{14, 22}, {27, 36}, {45, 47}, {50, 58}}, func(r [2]int) bool {
			return id >= r[0] && id <= r[1]
		}),
	}
}

// parseFormat reads the first section of a format, the one for numbers that are not negative.
func parseFormat(code string) Format {
	var f Format
	var bare []byte // without texts in quotes, single characters, fillings, colours and languages
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case ';':
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
			if inside := strings.ToLower(code[i+1 : i+n]); inside != "" && strings.Trim(inside, inside[:1]) == "" && strings.Contains("hms", inside[:1]) {
				f.Day = true // hours beyond 24, as in [h]:mm
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
	return f
}

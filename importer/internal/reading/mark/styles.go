package mark

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/reading/problem"
)

// The colours of cells that are marked, under dark letters and under light ones: a cell keeps
// its letters, and they must be read on the new colour too. No palette of Excel has them, so
// that they tell a cell that was marked before.
var colours = map[problem.Severity]struct{ light, dark string }{
	problem.Error:   {"FFFFCDC2", "FFA3271A"},
	problem.Warning: {"FFFFE9B0", "FF7A5408"},
	problem.Note:    {"FFDCE8F7", "FF2B5583"},
}

func isOurs(colour string) bool {
	for _, c := range colours {
		if colour == c.light || colour == c.dark {
			return true
		}
	}
	return false
}

// styles are the looks of cells. The look of a marked cell is a copy of its own, but for the
// colour: number format, borders, letters and protection stay.
type styles struct {
	splice
	prefix                       string
	fonts, fills, borders, looks collection
	forgetful                    bool // LibreOffice saved it, which puts any colour behind a solid one
	marks                        map[lookMark]int
	plain                        map[int]int // looks as they were before they were marked, by look
}

// collection is a list of the part to which more is added.
type collection struct {
	*element
	more []string // as written
}

// add gives the number of an element; one that the part does not hold is added.
func (c *collection) add(text string) int {
	i := slices.Index(c.more, text)
	if i < 0 {
		i = len(c.more)
		c.more = append(c.more, text)
	}
	return len(c.kids) + i
}

// at is an element as written; the first one where there is none of that number.
func (c *collection) at(n int, text string) string {
	if old := len(c.kids); n >= old && n < old+len(c.more) {
		return c.more[n-old]
	} else if n >= 0 && n < old {
		return c.kids[n].outer(text)
	}
	return c.kids[0].outer(text)
}

type lookMark struct {
	look     int
	severity problem.Severity
}

// readStyles reads the part with the styles.
func readStyles(text string) (*styles, error) {
	root := parse(text)
	st := &styles{splice: splice{text: text}, marks: map[lookMark]int{}, plain: map[int]int{}}
	for name, c := range map[string]*collection{"fonts": &st.fonts, "fills": &st.fills, "borders": &st.borders, "cellXfs": &st.looks} {
		if c.element = root.kid(name); c.element == nil || len(c.kids) == 0 {
			return nil, errPackage
		}
	}
	st.prefix = root.prefix()
	return st, nil
}

// isLight tells whether letters of a colour are meant for a dark ground.
func isLight(colour *element) bool {
	if colour == nil {
		return false
	}
	if theme, ok := colour.attribute("theme"); ok {
		tint, _ := strconv.ParseFloat(colour.get("tint"), 64)
		return (theme.value == "0" || theme.value == "2") && tint > -0.3 || tint > 0.7
	}
	if indexed, ok := colour.attribute("indexed"); ok {
		return indexed.value == "1" || indexed.value == "9"
	}
	rgb := colour.get("rgb")
	v, err := strconv.ParseUint(rgb[max(0, len(rgb)-6):], 16, 32)
	r, g, b := float64(v>>16&255), float64(v>>8&255), float64(v&255)
	return err == nil && 0.299*r+0.587*g+0.114*b > 160
}

// look reads the number of a look in a sheet.
func (st *styles) look(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n >= len(st.looks.kids) {
		return 0
	}
	return n
}

// filled is a look with another fill.
func (st *styles) filled(look string, fill int) int {
	s := splice{text: look}
	t := parse(look).tag
	s.set(t, "fillId", strconv.Itoa(fill))
	s.set(t, "applyFill", "1")
	return st.looks.add(s.String())
}

// marked is a look in the colour of a severity.
//
// Behind a solid colour Excel keeps a second one that it does not show: the colour that the
// cell had before is put there, so that it can be brought back.
func (st *styles) marked(n int, severity problem.Severity) int {
	key := lookMark{n, severity}
	if m, ok := st.marks[key]; ok {
		return m
	}
	look := st.looks.at(n, st.text)
	t := parse(look).tag
	colour := colours[severity].light
	if font, err := strconv.Atoi(t.get("fontId")); err == nil && isLight(parse(st.fonts.at(font, st.text)).kid("color")) {
		colour = colours[severity].dark
	}
	before := `indexed="64"`
	if front, _, ok := st.solid(t.get("fillId")); ok && front != "" {
		before = front
	}
	m := st.filled(look, st.fills.add(st.solidFill(`rgb="`+colour+`"`, before)))
	st.marks[key] = m
	return m
}

// unmarked is a look without the colour of an earlier marking.
func (st *styles) unmarked(n int) int {
	if m, ok := st.plain[n]; ok {
		return m
	}
	m := n
	look := st.looks.at(n, st.text)
	if front, back, ok := st.solid(parse(look).get("fillId")); ok && isOurs(strings.TrimSuffix(strings.TrimPrefix(front, `rgb="`), `"`)) {
		fill := 0
		if back != "" && back != `indexed="64"` && !st.forgetful {
			fill = st.fills.add(st.solidFill(back, `indexed="64"`))
		}
		m = st.filled(look, fill)
	}
	st.plain[n] = m
	return m
}

func (st *styles) solidFill(front, back string) string {
	return st.prefixed(fmt.Sprintf(`<fill><patternFill patternType="solid"><fgColor %s/><bgColor %s/></patternFill></fill>`, front, back))
}

// prefixed gives the elements of a text the prefix that those of the part have.
func (st *styles) prefixed(text string) string {
	text = strings.ReplaceAll(text, "</", "\x00")
	text = strings.ReplaceAll(text, "<", "<"+st.prefix)
	return strings.ReplaceAll(text, "\x00", "</"+st.prefix)
}

var colourAttributes = regexp.MustCompile(`(?s)^<\S+\s*(.*?)\s*/?>$`)

// solid gives the colours of a fill of one colour, as written in their tags.
func (st *styles) solid(fill string) (front, back string, ok bool) {
	n, err := strconv.Atoi(fill)
	if err != nil {
		return "", "", false
	}
	pattern := parse(st.fills.at(n, st.text)).kid("patternFill")
	if pattern == nil || pattern.get("patternType") != "solid" {
		return "", "", false
	}
	written := func(e *element) string {
		if e == nil {
			return ""
		}
		return colourAttributes.FindStringSubmatch(e.text)[1]
	}
	return written(pattern.kid("fgColor")), written(pattern.kid("bgColor")), true
}

// write gives the part with what was added.
func (st *styles) write() string {
	for _, c := range []collection{st.fonts, st.fills, st.borders, st.looks} {
		if len(c.more) == 0 {
			continue
		}
		if _, ok := c.attribute("count"); ok {
			st.set(c.tag, "count", strconv.Itoa(len(c.kids)+len(c.more)))
		}
		st.append(c.element, strings.Join(c.more, ""))
	}
	return st.String()
}

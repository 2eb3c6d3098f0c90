package mark

import (
	"fmt"
	"strconv"
	"strings"

	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/xlsx"
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
	part                         string
	text                         string
	root                         *xlsx.Element
	fonts, fills, borders, looks collection
	forgetful                    bool             // LibreOffice saved it, which puts any colour behind a solid one
	filled                       map[int]filled   // looks that were added, by their numbers
	solids                       map[int]solid    // fills that were added
	marks                        map[lookMark]int // looks with a mark
	plain                        map[int]int      // looks as they were before they were marked, by look
}

// collection is a list of the part to which more is added.
type collection struct {
	name  string
	whole *xlsx.Element // nil where the part has no such list
	kids  []*xlsx.Element
	more  []string // as written
	known map[string]int
}

// filled is a look of the part with another fill.
type filled struct{ look, fill int }

// solid is a fill of one colour: that which is shown and the one behind it, as written.
type solid struct{ front, back string }

type lookMark struct {
	look     int
	severity problem.Severity
}

// add gives the number of an element; one that was not added before is.
func (c *collection) add(text string) int {
	i, ok := c.known[text]
	if !ok {
		i = len(c.kids) + len(c.more)
		c.more = append(c.more, text)
		c.known[text] = i
	}
	return i
}

// at is an element of the part; nil where that has none of the number.
func (c *collection) at(n int) *xlsx.Element {
	if n < 0 || n >= len(c.kids) {
		return nil
	}
	return c.kids[n]
}

// readStyles reads the part with the styles. A workbook that has none gets one.
func (b *workbook) readStyles() (*styles, error) {
	st := &styles{part: b.file.Styles, filled: map[int]filled{}, solids: map[int]solid{}, marks: map[lookMark]int{}, plain: map[int]int{}}
	related, err := b.related(b.part, "styles")
	if err != nil {
		return nil, err
	}
	if related == "" {
		text, err := b.Text(st.part)
		if err != nil {
			return nil, err
		}
		if text == "" {
			text = fmt.Sprintf(`%s<styleSheet xmlns="%s"></styleSheet>`, xlsx.Declaration, b.space)
		}
		if err := b.addPart(b.part, "styles", st.part, formats+"styles+xml", text); err != nil {
			return nil, err
		}
	}
	if err := b.change(st.part, 4, func(root *xlsx.Element, e *xlsx.Edits) error {
		st.root, st.text = root, e.Text
		return nil
	}); err != nil {
		return nil, err
	}
	// What is first in a list stands for the look that nobody has chosen.
	st.fonts = st.collect("fonts", "font", `<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>`)
	st.fills = st.collect("fills", "fill", `<fill><patternFill patternType="none"/></fill>`, `<fill><patternFill patternType="gray125"/></fill>`)
	st.borders = st.collect("borders", "border", `<border><left/><right/><top/><bottom/><diagonal/></border>`)
	st.looks = st.collect("cellXfs", "xf", `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`)
	st.forgetful = b.savedBy("LibreOffice")
	return st, nil
}

// collect reads a list; an empty one gets what it has to have.
func (st *styles) collect(name, kid string, least ...string) collection {
	c := collection{name: name, whole: st.root.Kid(name), known: map[string]int{}}
	if c.kids = c.whole.All(kid); len(c.kids) == 0 {
		for _, text := range least {
			c.add(st.prefixed(text))
		}
	}
	return c
}

// savedBy tells whether a program saved the workbook last. Where that cannot be read, none did.
func (b *workbook) savedBy(program string) bool {
	part, err := b.related("", "extended-properties")
	if err != nil || part == "" {
		return false
	}
	text, err := b.Text(part)
	return err == nil && strings.Contains(text, program)
}

// isLight tells whether letters of a colour are meant for a dark ground.
func isLight(colour *xlsx.Element) bool {
	if colour == nil {
		return false
	}
	if theme, ok := colour.Attribute("theme"); ok {
		tint, _ := strconv.ParseFloat(colour.Get("tint"), 64)
		return (theme.Value == "0" || theme.Value == "2") && tint > -0.3 || tint > 0.7
	}
	if indexed, ok := colour.Attribute("indexed"); ok {
		return indexed.Value == "1" || indexed.Value == "9"
	}
	rgb := colour.Get("rgb")
	v, err := strconv.ParseUint(rgb[max(0, len(rgb)-6):], 16, 32)
	r, g, b := float64(v>>16&255), float64(v>>8&255), float64(v&255)
	return err == nil && 0.299*r+0.587*g+0.114*b > 160
}

// look reads the number of a look in a sheet.
func (st *styles) look(s string) int {
	if n := number(s); st.looks.at(n) != nil {
		return n
	}
	return 0
}

// number reads a number of an element; -1 for one that is none.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

// original is the look of the part that a look was made of, and the fill that it has.
func (st *styles) original(n int) (look *xlsx.Element, f filled) {
	if f, ok := st.filled[n]; ok {
		return st.looks.at(f.look), f
	}
	if look = st.looks.at(n); look == nil {
		return nil, filled{n, 0}
	}
	return look, filled{n, number(look.Get("fillId"))}
}

// fill is a look with another fill.
func (st *styles) fill(n, fill int) int {
	look, f := st.original(n)
	text := st.prefixed(fmt.Sprintf(`<xf numFmtId="0" fontId="0" fillId="%d" borderId="0" applyFill="1"/>`, fill))
	if look != nil {
		e := xlsx.Edits{Text: st.text}
		e.Set(look.Tag, "fillId", strconv.Itoa(fill))
		e.Set(look.Tag, "applyFill", "1")
		text = e.Cut(look.From, look.Close.To)
	}
	m := st.looks.add(text)
	st.filled[m] = filled{f.look, fill}
	return m
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
	look, f := st.original(n)
	colour := colours[severity].light
	if look != nil {
		if font := st.fonts.at(number(look.Get("fontId"))); isLight(font.Kid("color")) {
			colour = colours[severity].dark
		}
	}
	before := none
	if s, _, ok := st.solid(f.fill); ok && s.front != "" {
		before = s.front
	}
	m := st.fill(n, st.addSolid(`rgb="`+colour+`"`, before))
	st.marks[key] = m
	return m
}

// unmarked is a look without the colour of an earlier marking.
func (st *styles) unmarked(n int) int {
	if m, ok := st.plain[n]; ok {
		return m
	}
	m := n
	_, f := st.original(n)
	if s, rgb, ok := st.solid(f.fill); ok && isOurs(rgb) {
		fill := 0
		if s.back != "" && s.back != none && !st.forgetful {
			fill = st.addSolid(s.back, none)
		}
		m = st.fill(n, fill)
	}
	st.plain[n] = m
	return m
}

const none = `indexed="64"` // the colour of a ground that nobody has coloured

// addSolid gives the number of a fill of one colour.
func (st *styles) addSolid(front, back string) int {
	n := st.fills.add(st.prefixed(fmt.Sprintf(`<fill><patternFill patternType="solid"><fgColor %s/><bgColor %s/></patternFill></fill>`, front, back)))
	st.solids[n] = solid{front, back}
	return n
}

// solid gives the colours of a fill of one colour, and the one that is shown by its number.
func (st *styles) solid(n int) (s solid, rgb string, ok bool) {
	if s, ok := st.solids[n]; ok {
		return s, strings.TrimSuffix(strings.TrimPrefix(s.front, `rgb="`), `"`), true
	}
	pattern := st.fills.at(n).Kid("patternFill")
	if pattern == nil || pattern.Get("patternType") != "solid" {
		return solid{}, "", false
	}
	if front := pattern.Kid("fgColor"); front != nil {
		s.front, rgb = front.Written(), front.Get("rgb")
	}
	if back := pattern.Kid("bgColor"); back != nil {
		s.back = back.Written()
	}
	return s, rgb, true
}

// prefixed gives the elements of a text the prefix that those of the part have.
func (st *styles) prefixed(text string) string {
	prefix := st.root.Prefix()
	text = strings.ReplaceAll(text, "</", "\x00")
	text = strings.ReplaceAll(text, "<", "<"+prefix)
	return strings.ReplaceAll(text, "\x00", "</"+prefix)
}

// write gives the part with what was added. A list that it lacks comes where the format has it.
func (st *styles) write() string {
	e := xlsx.Edits{Text: st.text}
	var missing string // lists, to be put in together
	place := st.root.To
	for _, c := range []collection{{whole: st.root.Kid("numFmts")}, st.fonts, st.fills, st.borders, {whole: st.root.Kid("cellStyleXfs")}, st.looks} {
		more := strings.Join(c.more, "")
		switch {
		case c.whole == nil && more != "":
			missing += fmt.Sprintf(`<%[1]s%[2]s count="%[3]d">%[4]s</%[1]s%[2]s>`, st.root.Prefix(), c.name, len(c.more), more)
		case c.whole != nil:
			e.Insert(place, missing)
			missing, place = "", c.whole.Close.To
			if more != "" {
				if _, ok := c.whole.Attribute("count"); ok {
					e.Set(c.whole.Tag, "count", strconv.Itoa(len(c.kids)+len(c.more)))
				}
				e.Append(c.whole, more)
			}
		}
	}
	if missing != "" && st.root.Empty {
		e.Append(st.root, missing)
	} else {
		e.Insert(place, missing)
	}
	return e.String()
}

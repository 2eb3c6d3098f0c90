package mark

import (
	"cmp"
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
	forgetful                    bool         // LibreOffice saved it, which puts any colour behind a solid one
	painted                      map[mark]int // looks that were made, by what they were made of
}

// mark is a look to be marked by a severity, or without one to lose the mark that it has.
type mark struct {
	look     int
	severity problem.Severity
}

const unmarked problem.Severity = -1

// collection is a list of the part to which more is added.
type collection struct {
	name  string
	whole *xlsx.Element // nil where the part has no such list
	kids  []*xlsx.Element
	more  []string // as written
	known map[string]int
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
	st := &styles{part: b.file.Styles, painted: map[mark]int{}}
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

// paint is a look in the colour of a severity, or without the colour of an earlier marking.
//
// Behind a solid colour Excel keeps a second one that it does not show: the colour that the
// cell had before is put there, so that it can be brought back.
func (st *styles) paint(n int, severity problem.Severity) int {
	m := mark{n, severity}
	if painted, ok := st.painted[m]; ok {
		return painted
	}
	look := st.looks.at(n)
	fill := 0
	own, ours := st.colour(number(look.Get("fillId")))
	switch {
	case severity != unmarked:
		ground := colours[severity].light
		if font := st.fonts.at(number(look.Get("fontId"))); isLight(font.Kid("color")) {
			ground = colours[severity].dark
		}
		fill = st.addSolid(`rgb="`+ground+`"`, cmp.Or(own, none))
	case !ours:
		st.painted[m] = n
		return n
	case own != "":
		fill = st.addSolid(own, none)
	}
	text := st.prefixed(fmt.Sprintf(`<xf numFmtId="0" fontId="0" fillId="%d" borderId="0" applyFill="1"/>`, fill))
	if look != nil {
		e := xlsx.Edits{Text: st.text}
		e.Set(look.Tag, "fillId", strconv.Itoa(fill))
		e.Set(look.Tag, "applyFill", "1")
		text = e.Cut(look.From, look.Close.To)
	}
	st.painted[m] = st.looks.add(text)
	return st.painted[m]
}

const none = `indexed="64"` // the colour of a ground that nobody has coloured

// colour is the one of a fill, as written, apart from what a marking has put over it; empty for none.
func (st *styles) colour(fill int) (own string, ours bool) {
	pattern := st.fills.at(fill).Kid("patternFill")
	front, back := pattern.Kid("fgColor"), pattern.Kid("bgColor")
	switch {
	case pattern.Get("patternType") != "solid" || front == nil:
		return "", false
	case !isOurs(front.Get("rgb")):
		return front.Written(), false
	case back == nil || back.Written() == none || st.forgetful:
		return "", true
	}
	return back.Written(), true
}

// addSolid gives the number of a fill of one colour, with another behind it.
func (st *styles) addSolid(front, back string) int {
	return st.fills.add(st.prefixed(fmt.Sprintf(`<fill><patternFill patternType="solid"><fgColor %s/><bgColor %s/></patternFill></fill>`, front, back)))
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

package mark

import (
	"crypto/sha256"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Excel keeps a note in two parts: its text among the comments of the sheet, and its box in a
// drawing of an older kind. Where people have answered each other there is a third, the thread.

const (
	author       = "Lägesbild"
	commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
	drawingType  = "application/vnd.openxmlformats-officedocument.vmlDrawing"
	threads      = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
	personID     = "{6C616765-7362-696C-6400-000000000000}"
)

// markNotes writes what is wrong into notes of the faulty cells: after what people have
// written there, or in one that is new.
func (b *workbook) markNotes(x *splice, s *sheet, g grid) error {
	comments, ok := b.related(s.part, "comments")
	if !ok && len(s.faults) == 0 {
		return nil
	}
	b.notes++
	if !ok {
		comments.target = b.free("xl/comments%d.xml")
		b.put(comments.target, fmt.Sprintf(`%s<comments xmlns="%s"><authors></authors><commentList></commentList></comments>`, xmlDeclaration, b.main()))
		b.relate(s.part, "comments", comments.target)
		b.declare(comments.target, commentsType)
	}
	boxes := b.boxes(x, s, g)
	b.put(comments.target, b.comments(b.pack.part(comments.target), s, boxes))
	if len(boxes.removed)+len(boxes.made)+len(boxes.grown) > 0 {
		b.put(boxes.part, boxes.String())
	}
	b.replies(s)
	return nil
}

// cutMark cuts off what an earlier marking has written.
func cutMark(text string) (before string, found bool) {
	for _, line := range markLines {
		if i := strings.Index(text, line); i >= 0 {
			return strings.TrimRight(text[:i], " \r\n"), true
		}
	}
	return text, false
}

// comments writes the comments of a sheet, and tells which boxes they need.
func (b *workbook) comments(text string, s *sheet, boxes *boxes) string {
	x := &splice{text: text}
	root := parse(text)
	list, authors := root.kid("commentList"), root.kid("authors")
	if list == nil || authors == nil {
		return text
	}
	p := root.prefix()
	kept := map[cell]bool{}
	for _, c := range list.kids {
		at, ok := readCell(c.get("ref"))
		body := c.kid("text")
		if !ok || body == nil {
			continue
		}
		own, marked := cutMark(textOf(body, text))
		entries := s.faults[at]
		switch {
		case marked && own == "" && c.get("authorId") != "":
			x.replace(c.from, c.closing.to, "") // a new one is written below
			boxes.remove(at)
			continue
		case marked:
			// The runs may have been joined or split by whoever saved it: it is text only now.
			rest := ""
			if len(entries) > 0 {
				rest = run(p, "\n\n"+b.note(entries))
				boxes.grow(at, own+"\n\n"+b.note(entries))
			}
			x.replace(body.from, body.closing.to, fmt.Sprintf("<%[1]stext>%[2]s%[3]s</%[1]stext>", p, run(p, own), rest))
		case len(entries) > 0:
			extend(x, p, body, "\n\n"+b.note(entries))
			boxes.grow(at, own+"\n\n"+b.note(entries))
		}
		kept[at] = true
	}
	var more strings.Builder
	for _, c := range s.inOrder() {
		if kept[c] {
			continue
		}
		note := b.note(s.faults[c])
		fmt.Fprintf(&more, `<%[1]scomment ref="%[2]s" authorId="%[3]d"><%[1]stext>%[4]s</%[1]stext></%[1]scomment>`,
			p, c, b.author(x, authors, p), run(p, note))
		boxes.add(c, note)
	}
	if more.Len() > 0 {
		x.append(list, more.String())
	}
	return x.String()
}

// author is the number of our name among those who have commented.
func (b *workbook) author(x *splice, authors *element, prefix string) int {
	for i, a := range authors.kids {
		if unescape(a.inner(x.text)) == author {
			return i
		}
	}
	if !slices.ContainsFunc(x.edits, func(e edit) bool { return strings.Contains(e.text, ">"+author+"<") }) {
		x.append(authors, fmt.Sprintf("<%[1]sauthor>%[2]s</%[1]sauthor>", prefix, author))
	}
	return len(authors.kids)
}

// run is a text as comments hold it.
func run(prefix, text string) string {
	return fmt.Sprintf(`<%[1]sr><%[1]srPr><%[1]ssz val="9"/><%[1]scolor indexed="81"/><%[1]srFont val="Tahoma"/><%[1]sfamily val="2"/></%[1]srPr><%[1]st xml:space="preserve">%[2]s</%[1]st></%[1]sr>`, prefix, strings.ReplaceAll(escape(text), "&#10;", "\n"))
}

// extend writes more after a comment. Its own text keeps its looks.
func extend(x *splice, prefix string, body *element, more string) {
	at := body.to
	for _, k := range body.kids {
		switch k.local() {
		case "t": // a text without looks can have none with looks after it
			x.insert(k.from, "<"+prefix+"r>")
			x.insert(k.closing.to, "</"+prefix+"r>")
			at = k.closing.to
		case "r":
			at = k.closing.to
		}
	}
	if body.empty() {
		x.append(body, run(prefix, more))
		return
	}
	x.insert(at, run(prefix, more))
}

// boxes are those of the notes of one sheet.
type boxes struct {
	splice
	part          string
	grid          grid
	removed, made []cell
	grown         []cell
	shapes        map[cell][2]int // where the boxes stand in the text
	lastID        int
}

var (
	shapeForm  = regexp.MustCompile(`(?s)<v:shape\s.*?</v:shape>`)
	rowForm    = regexp.MustCompile(`<x:Row>\s*(\d+)\s*</x:Row>`)
	columnForm = regexp.MustCompile(`<x:Column>\s*(\d+)\s*</x:Column>`)
	anchorForm = regexp.MustCompile(`<x:Anchor>([^<]*)</x:Anchor>`)
	idForm     = regexp.MustCompile(`_x0000_s(\d+)`)
)

// boxes finds the drawing with the boxes, or makes one. Excel itself writes drawings of this
// kind that are no XML, so that they are searched as text.
func (b *workbook) boxes(x *splice, s *sheet, g grid) *boxes {
	d := &boxes{grid: g, shapes: map[cell][2]int{}}
	root := parseTo(x.text, 1)
	if l := root.kid("legacyDrawing"); l != nil {
		for _, r := range b.relations(s.part) {
			if r.id == l.get("id") && b.has(r.target) {
				d.part = r.target
			}
		}
	}
	if d.part == "" {
		d.part = b.free("xl/drawings/vmlDrawing%d.vml")
		block := 64 * b.notes // numbers of shapes are counted in blocks of 1024, and differ in a workbook
		d.lastID = block * 1024
		d.text = fmt.Sprintf(`<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%d"/></o:shapelayout></xml>`, block)
		b.put(d.part, d.text)
		b.declareAll("vml", drawingType)
		id := b.relate(s.part, "vmlDrawing", d.part)
		x.insert(placeForDrawing(root), fmt.Sprintf(`<%slegacyDrawing xmlns:r="%s" r:id="%s"/>`, root.prefix(), b.base, id))
	}
	d.text = b.pack.part(d.part)
	for _, at := range shapeForm.FindAllStringIndex(d.text, -1) {
		shape := d.text[at[0]:at[1]]
		row, column := rowForm.FindStringSubmatch(shape), columnForm.FindStringSubmatch(shape)
		if row != nil && column != nil && strings.Contains(shape, `ObjectType="Note"`) {
			r, _ := strconv.Atoi(row[1])
			c, _ := strconv.Atoi(column[1])
			d.shapes[cell{c + 1, r + 1}] = [2]int{at[0], at[1]}
		}
	}
	for _, m := range idForm.FindAllStringSubmatch(d.text, -1) {
		n, _ := strconv.Atoi(m[1])
		d.lastID = max(d.lastID, n)
	}
	return d
}

// beforeDrawing are the parts of a sheet that stand before the reference to the old drawing.
var beforeDrawing = []string{"sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
	"protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",
	"conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
	"colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing"}

func placeForDrawing(root *element) int {
	at := root.to
	for _, k := range root.kids {
		if slices.Contains(beforeDrawing, k.local()) {
			at = k.closing.to
		}
	}
	return at
}

func (d *boxes) remove(c cell) {
	if at, ok := d.shapes[c]; ok {
		d.replace(at[0], at[1], "")
		delete(d.shapes, c)
	}
	d.removed = append(d.removed, c)
}

// size is how many pixels a text takes.
func size(text string) (width, height float64) {
	const perLine = 52
	lines := 0
	for _, paragraph := range strings.Split(text, "\n") {
		lines += 1 + len([]rune(paragraph))/perLine
	}
	return 330, min(float64(16*lines+14), 640)
}

// grow makes a box as large as its text.
func (d *boxes) grow(c cell, text string) {
	at, ok := d.shapes[c]
	if !ok {
		d.add(c, text)
		return
	}
	shape := d.text[at[0]:at[1]]
	if m := anchorForm.FindStringSubmatchIndex(shape); m != nil {
		d.replace(at[0]+m[2], at[0]+m[3], d.anchor(c, text))
		d.grown = append(d.grown, c)
	}
}

// add makes a box.
func (d *boxes) add(c cell, text string) {
	d.made = append(d.made, c)
	d.lastID++
	end := strings.LastIndex(d.text, "</xml>")
	if end < 0 {
		return
	}
	shape := ""
	if len(d.made) == 1 && !strings.Contains(d.text, `id="_x0000_t202"`) {
		shape = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
	}
	width, height := size(text)
	d.insert(end, shape+fmt.Sprintf(`<v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;width:%.0fpt;height:%.0fpt;z-index:1;visibility:hidden" fillcolor="#fffdf3" strokecolor="#8a8471" o:insetmode="auto"><v:fill color2="#fffdf3"/><v:shadow on="t" color="#b9b4a5" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`,
		d.lastID, width*0.75, height*0.75, d.anchor(c, text), c.row-1, c.column-1))
}

// anchor is where a box stands: columns, rows and pixels in them, to the right of its cell.
func (d *boxes) anchor(c cell, text string) string {
	const lastColumn, lastRow = 16384, 1048576
	width, height := size(text)
	left, top := min(c.column+1, lastColumn-8), max(1, min(c.row, lastRow-40))
	right, x := left, 12+width
	for ; right < lastColumn && x > d.grid.width(right); right++ {
		x -= d.grid.width(right)
	}
	bottom, y := top, 4+height
	for ; bottom < lastRow && y > d.grid.heightOf(bottom); bottom++ {
		y -= d.grid.heightOf(bottom)
	}
	return fmt.Sprintf("%d, 12, %d, 4, %d, %.0f, %d, %.0f", left-1, top-1, right-1, x, bottom-1, y)
}

// replies answers in the threads of faulty cells, which Excel shows in place of the notes.
func (b *workbook) replies(s *sheet) {
	thread, ok := b.related(s.part, "threadedComment")
	if !ok {
		return
	}
	text := b.pack.part(thread.target)
	root := parse(text)
	if root == nil {
		return
	}
	x := &splice{text: text}
	answered := false
	for _, c := range root.kids {
		if body := c.kid("text"); body != nil {
			if own, marked := cutMark(unescape(body.inner(text))); marked && own == "" {
				x.replace(c.from, c.closing.to, "")
				continue
			}
		}
		at, ok := readCell(c.get("ref"))
		if entries := s.faults[at]; ok && c.get("parentId") == "" && len(entries) > 0 {
			note := b.note(entries)
			sum := sha256.Sum256([]byte(s.name + "\x00" + at.String() + "\x00" + note))
			x.append(root, fmt.Sprintf(`<%[1]sthreadedComment ref="%[2]s" dT="%[3]s" personId="%[4]s" id="{%[5]X-%[6]X-%[7]X-%[8]X-%[9]X}" parentId="%[10]s"><%[1]stext>%[11]s</%[1]stext></%[1]sthreadedComment>`,
				root.prefix(), at, c.get("dT"), personID, sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16], c.get("id"), escape(note)))
			answered = true
		}
	}
	if len(x.edits) > 0 {
		b.put(thread.target, x.String())
	}
	if answered {
		b.introduce()
	}
}

// introduce puts our name among the people who write in threads.
func (b *workbook) introduce() {
	people, ok := b.related(b.part, "person")
	text := b.pack.part(people.target)
	root := parse(text)
	if !ok || root == nil || strings.Contains(text, personID) {
		return
	}
	x := &splice{text: text}
	x.append(root, fmt.Sprintf(`<%sperson displayName="%s" id="%s" userId="%[2]s" providerId="None"/>`, root.prefix(), author, personID))
	b.put(people.target, x.String())
}

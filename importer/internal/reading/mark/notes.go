package mark

import (
	"crypto/sha256"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/xlsx"
)

// Excel keeps a note in two parts: its text among the comments of the sheet, and its box in a
// drawing of an older kind. Where people have answered each other there is a third, the thread.

const (
	author      = "Lägesbild"
	drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"
	personID    = "{6C616765-7362-696C-6400-000000000000}"
)

// markNotes writes what is wrong into notes of the faulty cells: after what people have
// written there, or in one that is new.
func (m *marker) markNotes() error {
	part, err := m.related(m.sheet.Part, "comments")
	if err != nil || part == "" && len(m.sheet.faults) == 0 {
		return err
	}
	if err := m.CheckRelations(m.sheet.Part); err != nil {
		return err
	}
	m.drawn++
	if part == "" {
		part = m.Free("xl/comments%d.xml")
		text := fmt.Sprintf(`%s<comments xmlns="%s"><authors></authors><commentList></commentList></comments>`, xlsx.Declaration, m.workbook.space)
		if err := m.addPart(m.sheet.Part, "comments", part, formats+"comments+xml", text); err != nil {
			return err
		}
	}
	boxes, err := m.boxes()
	if err != nil {
		return err
	}
	err = m.change(part, 6, func(root *xlsx.Element, e *xlsx.Edits) error {
		list, authors := root.Kid("commentList"), root.Kid("authors")
		if list == nil || authors == nil {
			return xlsx.ErrPart
		}
		m.comment(e, list, authors, boxes)
		return nil
	})
	if err != nil {
		return err
	}
	if boxes.Any() {
		m.Put(boxes.part, boxes.String())
	}
	return m.reply()
}

// comment writes the comments of a sheet, and the boxes that they need.
func (m *marker) comment(e *xlsx.Edits, list, authors *xlsx.Element, boxes *boxes) {
	prefix := list.Prefix()
	kept := map[ref.Cell]bool{}
	for _, c := range list.All("comment") {
		at, ok := ref.Parse(c.Get("ref"))
		body := c.Kid("text")
		if !ok || body == nil {
			continue
		}
		own, marked := cutMark(textOf(body, e.Text))
		entries := m.sheet.faults[at]
		switch {
		case marked && own == "":
			e.Remove(c) // a new one is written below
			boxes.remove(at)
			continue
		case marked:
			// The runs may have been joined or split by whoever saved it: it is text only now.
			rest := ""
			if len(entries) > 0 {
				rest = run(prefix, "\n\n"+m.note(entries))
				boxes.grow(at, own+"\n\n"+m.note(entries))
			}
			e.Replace(body.From, body.Close.To, fmt.Sprintf("<%[1]stext>%[2]s%[3]s</%[1]stext>", prefix, run(prefix, own), rest))
		case len(entries) > 0:
			extend(e, prefix, body, "\n\n"+m.note(entries))
			boxes.grow(at, own+"\n\n"+m.note(entries))
		}
		kept[at] = true
	}
	ours := -1
	all := authors.All("author")
	for i, a := range all {
		if a.Text(e.Text) == author {
			ours = i
		}
	}
	var more strings.Builder
	for _, c := range m.sheet.inOrder() {
		if kept[c] {
			continue
		}
		if ours < 0 {
			ours = len(all)
			e.Append(authors, fmt.Sprintf("<%[1]sauthor>%[2]s</%[1]sauthor>", prefix, author))
		}
		note := m.note(m.sheet.faults[c])
		fmt.Fprintf(&more, `<%[1]scomment ref="%[2]s" authorId="%[3]d"><%[1]stext>%[4]s</%[1]stext></%[1]scomment>`, prefix, c, ours, run(prefix, note))
		boxes.add(c, note)
	}
	if more.Len() > 0 {
		e.Append(list, more.String())
	}
}

// textOf joins the runs of a text, without those that tell how to say it.
func textOf(e *xlsx.Element, text string) string {
	var s strings.Builder
	for _, k := range e.Kids {
		switch {
		case k.Space != e.Space:
		case k.Local() == "t":
			s.WriteString(k.Text(text))
		case k.Local() == "r":
			s.WriteString(textOf(k, text))
		}
	}
	return s.String()
}

// run is a text as comments hold it.
func run(prefix, text string) string {
	return fmt.Sprintf(`<%[1]sr><%[1]srPr><%[1]ssz val="9"/><%[1]scolor indexed="81"/><%[1]srFont val="Tahoma"/><%[1]sfamily val="2"/></%[1]srPr><%[1]st xml:space="preserve">%[2]s</%[1]st></%[1]sr>`,
		prefix, strings.ReplaceAll(xlsx.Escape(text), "&#10;", "\n"))
}

// extend writes more after a comment. Its own text keeps its looks.
func extend(e *xlsx.Edits, prefix string, body *xlsx.Element, more string) {
	if body.Empty {
		e.Append(body, run(prefix, more))
		return
	}
	at := body.To
	for _, k := range body.Kids {
		switch {
		case k.Space != body.Space:
		case k.Local() == "t": // a text without looks can have none with looks after it
			e.Insert(k.From, "<"+prefix+"r>")
			e.Insert(k.Close.To, "</"+prefix+"r>")
			at = k.Close.To
		case k.Local() == "r":
			at = k.Close.To
		}
	}
	e.Insert(at, run(prefix, more))
}

// boxes are those of the notes of one sheet.
type boxes struct {
	xlsx.Edits
	part   string
	end    int // where more is put in
	grid   grid
	shapes map[ref.Cell]shape
	lastID int
	typed  bool // it says what a box looks like
}

// shape is a box in the drawing, and where it stands.
type shape struct{ shape, anchor *xlsx.Element }

const emptyDrawing = `<xml` + bindings + `><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%d"/></o:shapelayout></xml>`

var shapeID = regexp.MustCompile(`_x0000_s(\d{1,9})`)

// boxes finds the drawing with the boxes, or makes one. Excel itself writes drawings of this kind
// that are no XML: to such a one boxes are added, but none in it is changed.
func (m *marker) boxes() (*boxes, error) {
	d := &boxes{grid: m.grid, shapes: map[ref.Cell]shape{}}
	relations, err := m.Relations(m.sheet.Part)
	if err != nil {
		return nil, err
	}
	for _, r := range relations {
		if r.ID == m.drawing.Relation && r.ID != "" && m.Has(r.Target) {
			d.part = r.Target
		}
	}
	switch {
	case d.part != "":
	case m.drawing.Name != "": // it leads nowhere
		return nil, &xlsx.Damaged{Part: m.sheet.Part, Err: xlsx.ErrPart}
	default:
		if err := m.addDrawing(d); err != nil {
			return nil, err
		}
	}
	if d.Text, err = m.workbook.Text(d.part); err != nil {
		return nil, err
	}
	d.Text = strings.ReplaceAll(d.Text, "<br>", "<br/>") // as Excel has them in the texts of buttons
	for _, id := range shapeID.FindAllStringSubmatch(d.Text, -1) {
		n, _ := strconv.Atoi(id[1])
		d.lastID = max(d.lastID, n)
	}
	d.typed = strings.Contains(d.Text, `"_x0000_t202"`)
	if d.end = strings.LastIndex(d.Text, "</"); d.end < 0 {
		return nil, &xlsx.Damaged{Part: d.part, Err: xlsx.ErrPart}
	}
	if root, err := xlsx.Parse(d.Text, 4); err == nil {
		d.find(root)
	}
	return d, nil
}

// addDrawing makes a drawing, to which the sheet refers.
func (m *marker) addDrawing(d *boxes) error {
	d.part = m.Free("xl/drawings/vmlDrawing%d.vml")
	block := 64 * m.drawn // numbers of shapes are counted in blocks of 1024, and differ in a workbook
	d.lastID = block * 1024
	m.Put(d.part, fmt.Sprintf(emptyDrawing, block))
	if err := m.DeclareAll("vml", drawingType); err != nil {
		return err
	}
	id, err := m.Relate(m.sheet.Part, m.base+"/vmlDrawing", d.part)
	m.Insert(m.place, fmt.Sprintf(`<%slegacyDrawing xmlns:r="%s" r:id="%s"/>`, m.prefix, m.base, id))
	return err
}

// beforeDrawing are the parts of a sheet that stand before the reference to the old drawing.
var beforeDrawing = func() map[string]bool {
	is := map[string]bool{}
	for _, name := range strings.Fields(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
		protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
		dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
		ignoredErrors smartTags drawing`) {
		is[name] = true
	}
	return is
}()

// find finds the boxes of notes in a drawing, whatever it calls its namespaces.
func (d *boxes) find(e *xlsx.Element) {
	d.end = e.Close.From
	for _, k := range e.Kids {
		if k.Local() != "shape" {
			continue
		}
		for _, data := range k.Kids {
			if data.Local() != "ClientData" || data.Get("ObjectType") != "Note" {
				continue
			}
			row, err1 := strconv.Atoi(strings.TrimSpace(data.Kid("Row").Text(d.Text)))
			column, err2 := strconv.Atoi(strings.TrimSpace(data.Kid("Column").Text(d.Text)))
			if err1 == nil && err2 == nil {
				d.shapes[ref.At(column+1, row+1)] = shape{k, data.Kid("Anchor")}
			}
		}
	}
}

func (d *boxes) remove(c ref.Cell) {
	if s, ok := d.shapes[c]; ok {
		d.Remove(s.shape)
		delete(d.shapes, c)
	}
}

// grow makes a box as large as its text.
func (d *boxes) grow(c ref.Cell, text string) {
	if a := d.shapes[c].anchor; a != nil && !a.Empty {
		d.Replace(a.To, a.Close.From, d.anchor(c, text))
	}
}

// size is how many pixels a text takes.
func size(text string) (width, height float64) {
	const perLine = 52
	lines := 0
	for paragraph := range strings.SplitSeq(text, "\n") {
		lines += 1 + len([]rune(paragraph))/perLine
	}
	return 330, min(float64(16*lines+14), 640)
}

// The boxes bind their prefixes themselves, since the drawing may use others.
const (
	bindings  = ` xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"`
	shapeType = `<v:shapetype` + bindings + ` id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
)

// add makes a box, which is hidden until somebody points at its cell.
func (d *boxes) add(c ref.Cell, text string) {
	d.lastID++
	if !d.typed {
		d.typed = true
		d.Insert(d.end, shapeType)
	}
	width, height := size(text)
	d.Insert(d.end, fmt.Sprintf(`<v:shape`+bindings+` id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;width:%.0fpt;height:%.0fpt;z-index:1;visibility:hidden" fillcolor="#fffdf3" strokecolor="#8a8471" o:insetmode="auto">`+
		`<v:fill color2="#fffdf3"/><v:shadow on="t" color="#b9b4a5" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`+
		`<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`,
		d.lastID, width*0.75, height*0.75, d.anchor(c, text), c.Row()-1, c.Column()-1))
}

// anchor is where a box stands: columns, rows and pixels in them, to the right of its cell.
func (d *boxes) anchor(c ref.Cell, text string) string {
	width, height := size(text)
	left, top := min(c.Column()+1, xlsx.MaxColumns-8), max(1, min(c.Row(), xlsx.MaxRows-40))
	right, x := left, 12+width
	for ; right < xlsx.MaxColumns && x > d.grid.width(right); right++ {
		x -= d.grid.width(right)
	}
	bottom, y := top, 4+height
	for ; bottom < xlsx.MaxRows && y > d.grid.heightOf(bottom); bottom++ {
		y -= d.grid.heightOf(bottom)
	}
	return fmt.Sprintf("%d, 12, %d, 4, %d, %.0f, %d, %.0f", left-1, top-1, right-1, x, bottom-1, y)
}

// reply answers in the threads of faulty cells, which Excel shows in place of the notes.
func (m *marker) reply() error {
	thread, err := m.related(m.sheet.Part, "threadedComment")
	if err != nil || thread == "" {
		return err
	}
	answered := false
	err = m.Change(thread, 2, func(root *xlsx.Element, e *xlsx.Edits) error {
		for _, c := range root.All("threadedComment") {
			if body := c.Kid("text"); body != nil {
				if own, marked := cutMark(body.Text(e.Text)); marked && own == "" {
					e.Remove(c)
					continue
				}
			}
			at, ok := ref.Parse(c.Get("ref"))
			if entries := m.sheet.faults[at]; ok && c.Get("parentId") == "" && len(entries) > 0 {
				note := m.note(entries)
				sum := sha256.Sum256([]byte(m.sheet.Name + "\x00" + at.String() + "\x00" + note))
				e.Append(root, fmt.Sprintf(`<%[1]sthreadedComment ref="%[2]s" dT="%[3]s" personId="%[4]s" id="{%[5]X-%[6]X-%[7]X-%[8]X-%[9]X}" parentId="%[10]s"><%[1]stext>%[11]s</%[1]stext></%[1]sthreadedComment>`,
					root.Prefix(), at, xlsx.Escape(c.Get("dT")), personID, sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16], xlsx.Escape(c.Get("id")), xlsx.Escape(note)))
				answered = true
			}
		}
		return nil
	})
	if err == nil && answered {
		err = m.introduce()
	}
	return err
}

// introduce puts our name among the people who write in threads.
func (m *marker) introduce() error {
	people, err := m.related(m.part, "person")
	if err != nil || people == "" {
		return err
	}
	return m.Change(people, 1, func(root *xlsx.Element, e *xlsx.Edits) error {
		if !strings.Contains(e.Text, personID) {
			e.Append(root, fmt.Sprintf(`<%sperson displayName="%s" id="%s" userId="%[2]s" providerId="None"/>`, root.Prefix(), author, personID))
		}
		return nil
	})
}

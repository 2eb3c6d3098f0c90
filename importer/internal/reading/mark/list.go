package mark

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
	"lagesbild/importer/internal/reading/xlsx"
)

// The columns of the list, with their widths in characters.
var widths = []float64{13, 8, 18, 12, 32, 52, 66}

const listHead = 4 // the row with the headings

// The looks of the list.
const (
	lookTitle = iota
	lookText
	lookHead
	lookBody
	lookLink
	lookError
	lookWarning
	lookNote
	lookCount
)

// lookOf is that of a severity.
var lookOf = map[problem.Severity]int{problem.Error: lookError, problem.Warning: lookWarning, problem.Note: lookNote}

// addLooks defines the looks of the list, and gives their numbers.
func (st *styles) addLooks() (looks [lookCount]int) {
	font := func(more string) int {
		return st.fonts.add(st.prefixed(`<font>` + more + `<name val="Calibri"/><family val="2"/></font>`))
	}
	named := "" // the style with a name that looks are said to come from
	text := font(`<sz val="11"/><color rgb="FF1B2B29"/>`)
	bold := font(`<b/><sz val="11"/><color rgb="FF1B2B29"/>`)
	title := font(`<b/><sz val="20"/><color rgb="FF0D5C54"/>`)
	white := font(`<b/><sz val="11"/><color rgb="FFFFFFFF"/>`)
	link := font(`<u/><sz val="11"/><color rgb="FF0B57A4"/>`)
	dark := st.addSolid(`rgb="FF0D5C54"`, none)
	line := `<%s style="thin"><color rgb="FFB9CFCA"/></%[1]s>`
	box := st.borders.add(st.prefixed("<border>" + fmt.Sprintf(line, "left") + fmt.Sprintf(line, "right") +
		fmt.Sprintf(line, "top") + fmt.Sprintf(line, "bottom") + "<diagonal/></border>"))
	if st.root.Kid("cellStyleXfs") != nil {
		named = ` xfId="0"`
	}
	look := func(font, fill, border int, align, more string) int {
		return st.looks.add(st.prefixed(fmt.Sprintf(`<xf numFmtId="0" fontId="%d" fillId="%d" borderId="%d"%s applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"%s><alignment %s/></xf>`,
			font, fill, border, named, more, align)))
	}
	const body, middle = `vertical="top" wrapText="1"`, `vertical="center" wrapText="1"`
	coloured := func(s problem.Severity) int {
		return look(bold, st.addSolid(`rgb="`+colours[s].light+`"`, none), box, body, "")
	}
	return [lookCount]int{
		lookTitle: look(title, 0, 0, `vertical="center"`, ""),
		lookText:  look(text, 0, 0, middle, ""),
		lookHead:  look(white, dark, box, middle, ""),
		// The prefix keeps what begins like a formula a text, also when somebody edits the cell.
		lookBody:    look(text, 0, box, body, ` quotePrefix="1"`),
		lookLink:    look(link, 0, box, body, ` quotePrefix="1"`),
		lookError:   coloured(problem.Error),
		lookWarning: coloured(problem.Warning),
		lookNote:    coloured(problem.Note),
	}
}

// cell is a cell of the list.
type cell struct {
	look int
	text string
}

// listSheet is the sheet with the list as it is written, row by row.
type listSheet struct {
	looks [lookCount]int
	rows  strings.Builder
	links strings.Builder
	row   int // that was written last
}

func (l *listSheet) put(height int, cells ...cell) {
	l.row++
	fmt.Fprintf(&l.rows, `<row r="%d" ht="%d" customHeight="1">`, l.row, min(height, 409))
	for i, c := range cells {
		fmt.Fprintf(&l.rows, `<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, ref.At(i+1, l.row), l.looks[c.look], xlsx.Escape(c.text))
	}
	l.rows.WriteString("</row>")
}

// list writes the sheet with the list: last in the workbook and shown when it is opened.
func (b *workbook) list(name string, problems problem.List, rows []*entry, hidden int) error {
	l := &listSheet{looks: b.styles.addLooks()}
	l.put(34, cell{lookTitle, b.in.Say("copy.title", "Workbook", name)})
	summary := problems.Summary(b.in) + ". "
	if hidden > 0 {
		summary += b.in.Say("copy.hidden", "Count", hidden) + " "
	}
	l.put(20, cell{lookText, summary + b.in.Say("copy.kinds")})
	l.put(36, cell{lookText, b.in.Say("copy.help")})
	var heads []cell
	for h := range strings.SplitSeq(b.in.Say("copy.headings"), "|") {
		heads = append(heads, cell{lookHead, h})
	}
	l.put(24, heads...)
	known := map[string]*sheet{}
	for i := range b.sheets {
		known[b.sheets[i].Name] = &b.sheets[i]
	}
	for _, e := range rows {
		b.tell(l, e, known[e.At.Sheet])
	}
	return b.place(l.write(b.space), l.row)
}

// tell writes a problem of a sheet, which is nil for one of the whole workbook.
func (b *workbook) tell(l *listSheet, e *entry, on *sheet) {
	told := e.Tell(b.in)
	what, remedy := told.What, strings.Join(append([]string{told.Remedy}, told.More...), "\n")
	stands := cmp.Or(e.Value, e.text)
	if _, ok := ref.Parse(e.At.Cell); ok && stands == "" {
		stands = b.in.Say("copy.blank")
	}
	stands = words.Shorten(stands, 300) // the list has room for no more
	where, address := cell{lookBody, e.At.Sheet}, cell{lookBody, e.At.Cell}
	switch {
	case e.At.Sheet == "":
		where.text = b.in.Say("copy.whole_workbook")
	case e.At.Cell == "":
		address.text = b.in.Say("copy.whole_sheet")
	case on != nil && on.State != "":
		where.text = b.in.Say("copy.hidden_sheet", "Sheet", e.At.Sheet) // which no link leads to
	case on != nil:
		address.look = lookLink
		fmt.Fprintf(&l.links, `<hyperlink ref="%s" location="%s" display="%s"/>`, ref.At(4, l.row+1), xlsx.Escape(quoteSheet(e.At.Sheet)+"!"+e.At.Cell), xlsx.Escape(e.At.Cell))
	}
	kind := cell{lookOf[e.Severity()], b.in.Value(e.Severity().Said())}
	code := cell{lookBody, string(e.Code)}
	height := max(lines(where.text, widths[2]), lines(stands, widths[4]), lines(what, widths[5]), lines(remedy, widths[6]))
	l.put(15*height+6, kind, code, where, address, cell{lookBody, stands}, cell{lookBody, what}, cell{lookBody, remedy})
	if e.more > 0 {
		more := b.in.Say("copy.more", "Count", e.more, "Code", string(e.Code))
		l.put(36, kind, code, where, cell{lookBody, "…"}, cell{lookBody, ""}, cell{lookBody, more}, cell{lookBody, b.in.Say("copy.more_remedy")})
	}
}

// write gives the sheet in a namespace.
func (l *listSheet) write(space string) string {
	last, columns, merged, links := ref.Letters(len(widths)), "", "", l.links.String()
	for i, w := range widths {
		columns += fmt.Sprintf(`<col min="%d" max="%[1]d" width="%g" customWidth="1"/>`, i+1, w)
	}
	for row := 1; row < listHead; row++ {
		merged += fmt.Sprintf(`<mergeCell ref="A%d:%s%[1]d"/>`, row, last)
	}
	if links != "" {
		links = "<hyperlinks>" + links + "</hyperlinks>"
	}
	return fmt.Sprintf(`%s<worksheet xmlns="%s"><sheetPr><tabColor rgb="FFA3271A"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:%[3]s%[4]d"/>`+
		`<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="%[5]d" topLeftCell="A%[6]d" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A%[6]d" sqref="A%[6]d"/></sheetView></sheetViews>`+
		`<sheetFormatPr defaultRowHeight="15"/><cols>%[7]s</cols><sheetData>%[8]s</sheetData><autoFilter ref="A%[5]d:%[3]s%[4]d"/><mergeCells count="%[9]d">%[10]s</mergeCells>%[11]s`+
		`<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`+
		`<headerFooter><oddFooter>&amp;L&amp;F&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
		xlsx.Declaration, space, last, l.row, listHead, listHead+1, columns, l.rows.String(), listHead-1, merged, links)
}

// lines is about how many lines a text takes in a column.
func lines(s string, width float64) int {
	n := 0
	for _, paragraph := range strings.Split(s, "\n") {
		n += 1 + int(float64(len([]rune(paragraph)))/(1.08*width))
	}
	return n
}

// place puts the sheet into the workbook: where the list of an earlier marking is, or last.
func (b *workbook) place(sheetText string, last int) error {
	if b.own >= 0 {
		if err := b.withdraw(b.sheets[b.own].Part); err != nil {
			return err
		}
	}
	b.Put(ownPart, sheetText)
	if err := b.Declare(ownPart, formats+"worksheet+xml"); err != nil {
		return err
	}
	id, err := b.Relate(b.part, b.base+"/worksheet", ownPart)
	if err != nil {
		return err
	}
	return b.change(b.part, 2, func(root *xlsx.Element, e *xlsx.Edits) error {
		listed, prefix := root.Kid("sheets"), root.Prefix()
		all := listed.All("sheet")
		name, index, number := sheets.ToMend, b.own, 0
		for _, s := range all {
			n, _ := strconv.Atoi(s.Get("sheetId"))
			number = max(number, n+1)
		}
		if index >= 0 {
			name = b.sheets[index].Name
			e.Remove(all[index])
			e.Insert(all[index].Close.To, b.sheetElement(prefix, name, all[index].Get("sheetId"), id))
		} else {
			index = len(all)
			for n := 2; b.taken(name); n++ {
				name = fmt.Sprintf("%s (%d)", sheets.ToMend, n)
			}
			e.Append(listed, b.sheetElement(prefix, name, strconv.Itoa(number), id))
		}
		if views := root.Kid("bookViews").All("workbookView"); len(views) > 0 {
			for _, v := range views {
				e.Set(v.Tag, "activeTab", strconv.Itoa(index))
			}
		} else if root.Kid("bookViews") == nil {
			e.Insert(listed.From, fmt.Sprintf(`<%[1]sbookViews><%[1]sworkbookView activeTab="%[2]d"/></%[1]sbookViews>`, prefix, index))
		}
		b.define(root, e, name, index, last)
		return nil
	})
}

func (b *workbook) sheetElement(prefix, name, number, id string) string {
	return fmt.Sprintf(`<%ssheet xmlns:r="%s" name="%s" sheetId="%s" r:id="%s"/>`, prefix, b.base, xlsx.Escape(name), xlsx.Escape(number), id)
}

// define gives the names that find the list again, filter it and repeat its headings on paper.
func (b *workbook) define(root *xlsx.Element, e *xlsx.Edits, name string, index, last int) {
	prefix, quoted := root.Prefix(), xlsx.Escape(quoteSheet(name))
	names := fmt.Sprintf(`<%[1]sdefinedName name="%[2]s" hidden="1">%[3]s!$A$1</%[1]sdefinedName>`+
		`<%[1]sdefinedName name="_xlnm._FilterDatabase" localSheetId="%[4]d" hidden="1">%[3]s!$A$%[5]d:$%[6]s$%[7]d</%[1]sdefinedName>`+
		`<%[1]sdefinedName name="_xlnm.Print_Titles" localSheetId="%[4]d">%[3]s!$%[5]d:$%[5]d</%[1]sdefinedName>`,
		prefix, ownName, quoted, index, listHead, ref.Letters(len(widths)), last)
	if defined := root.Kid("definedNames"); defined != nil {
		for _, n := range defined.All("definedName") {
			if n.Get("name") == ownName || n.Get("localSheetId") == strconv.Itoa(index) {
				e.Remove(n)
			}
		}
		e.Append(defined, names)
		return
	}
	after := root.Kid("sheets")
	for _, k := range root.Kids {
		if k.Local() == "functionGroups" || k.Local() == "externalReferences" {
			after = k
		}
	}
	e.Insert(after.Close.To, fmt.Sprintf("<%[1]sdefinedNames>%[2]s</%[1]sdefinedNames>", prefix, names))
}

// taken tells whether a sheet has the name; Excel does not tell capitals apart.
func (b *workbook) taken(name string) bool {
	return slices.ContainsFunc(b.sheets, func(s sheet) bool { return strings.EqualFold(s.Name, name) })
}

// withdraw takes away the part with the list of an earlier marking.
func (b *workbook) withdraw(part string) error {
	b.Drop(part)
	return errors.Join(b.Undeclare(part), b.Unrelate(b.part, part))
}

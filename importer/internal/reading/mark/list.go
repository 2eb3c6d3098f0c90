package mark

import (
	"fmt"
	"strconv"
	"strings"

	"lagesbild/importer/internal/reading/problem"
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

// addLooks defines the looks of the list, and gives their numbers.
func (st *styles) addLooks() (looks [lookCount]int) {
	font := func(more string) int {
		return st.fonts.add(st.prefixed(`<font>` + more + `<name val="Calibri"/><family val="2"/></font>`))
	}
	text := font(`<sz val="11"/><color rgb="FF1B2B29"/>`)
	bold := font(`<b/><sz val="11"/><color rgb="FF1B2B29"/>`)
	title := font(`<b/><sz val="20"/><color rgb="FF0D5C54"/>`)
	white := font(`<b/><sz val="11"/><color rgb="FFFFFFFF"/>`)
	link := font(`<u/><sz val="11"/><color rgb="FF0B57A4"/>`)
	dark := st.fills.add(st.solidFill(`rgb="FF0D5C54"`, `indexed="64"`))
	line := `<%s style="thin"><color rgb="FFB9CFCA"/></%[1]s>`
	box := st.borders.add(st.prefixed("<border>" + fmt.Sprintf(line, "left") + fmt.Sprintf(line, "right") +
		fmt.Sprintf(line, "top") + fmt.Sprintf(line, "bottom") + "<diagonal/></border>"))
	look := func(font, fill, border int, align, more string) int {
		return st.looks.add(st.prefixed(fmt.Sprintf(`<xf numFmtId="0" fontId="%d" fillId="%d" borderId="%d" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"%s><alignment %s/></xf>`,
			font, fill, border, more, align)))
	}
	const body, middle = `vertical="top" wrapText="1"`, `vertical="center" wrapText="1"`
	coloured := func(s problem.Severity) int {
		return look(bold, st.fills.add(st.solidFill(`rgb="`+colours[s].light+`"`, `indexed="64"`)), box, body, "")
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

// list writes the sheet with the list: last in the workbook and shown when it is opened.
func (b *workbook) list(name string, problems problem.List, rows []*entry, hidden int) {
	looks := b.styles.addLooks()
	var data, links strings.Builder
	linked := 0
	put := func(row int, height float64, cells ...string) {
		fmt.Fprintf(&data, `<row r="%d" ht="%.0f" customHeight="1">%s</row>`, row, min(height, 409), strings.Join(cells, ""))
	}
	at := func(column, row int) string { return cell{column, row}.String() }
	text := func(column, row, look int, s string) string {
		return fmt.Sprintf(`<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, at(column, row), looks[look], escape(s))
	}
	put(1, 34, text(1, 1, lookTitle, fmt.Sprintf(b.say("Att rätta i %s", "To mend in %s"), name)))
	summary := problems.Summary(b.lang) + ". "
	if hidden > 0 {
		summary += fmt.Sprintf(b.say("%d av dem visas inte här, eftersom de är många av samma slag i samma kolumn. ", "%d of them are not shown here, as they are many of one kind in one column. "), hidden)
	}
	put(2, 20, text(1, 2, lookText, summary+b.say(
		"Fel stoppar allt. Varningar behöver någon titta på. Upplysningar är bara till för att du ska veta.",
		"Errors stop everything. Somebody must look at warnings. Notes are only for you to know.")))
	put(3, 36, text(1, 3, lookText, b.say(
		"Klicka i kolumnen Cell för att komma till cellen. Den är färgad, och det som ska rättas står i en kommentar: peka på cellen.\nDetta är en kopia. Rätta i din egen arbetsbok, spara den och kontrollera igen.",
		"Click in the column Cell to go to the cell. It is coloured, and a comment says what to mend: point at the cell.\nThis is a copy. Mend your own workbook, save it and check again.")))
	heads := strings.Split(b.say("Slag|Kod|Blad|Cell|Det som står där|Vad som är fel|Gör så här", "Kind|Code|Sheet|Cell|What stands there|What is wrong|What to do"), "|")
	for i, h := range heads {
		heads[i] = text(i+1, listHead, lookHead, h)
	}
	put(listHead, 24, heads...)
	states := map[string]string{}
	exists := map[string]bool{}
	for _, s := range b.sheets {
		states[s.name], exists[s.name] = s.state, true
	}
	row := listHead
	for _, e := range rows {
		row++
		severity := map[problem.Severity]int{problem.Error: lookError, problem.Warning: lookWarning, problem.Note: lookNote}[e.Severity()]
		told := e.Tell(b.lang)
		what, remedy := told.What, strings.Join(append([]string{told.Remedy}, told.More...), "\n")
		stands := e.Value
		if stands == "" {
			stands = e.text
		}
		if _, ok := readCell(e.At.Cell); ok && stands == "" {
			stands = b.say("(tom cell)", "(empty cell)")
		}
		stands = shorten(stands)
		where, address, look := e.At.Sheet, e.At.Cell, lookBody
		switch {
		case where == "":
			where = b.say("hela arbetsboken", "the whole workbook")
		case address == "":
			address = b.say("hela bladet", "the whole sheet")
		case states[where] != "" && states[where] != "visible":
			where += b.say(" (dolt blad)", " (hidden sheet)") // which no link leads to
		case exists[where]:
			look = lookLink
			fmt.Fprintf(&links, `<hyperlink ref="%s" location="%s" display="%s"/>`, at(4, row), escape(quoteSheet(e.At.Sheet)+"!"+e.At.Cell), escape(address))
			linked++
		}
		put(row, float64(15*max(lines(where, widths[2]), lines(stands, widths[4]), lines(what, widths[5]), lines(remedy, widths[6]))+6),
			text(1, row, severity, b.kind(e.Severity())), text(2, row, lookBody, string(e.Code)), text(3, row, lookBody, where),
			text(4, row, look, address), text(5, row, lookBody, stands), text(6, row, lookBody, what), text(7, row, lookBody, remedy))
		if e.more > 0 {
			row++
			more := fmt.Sprintf(b.say("… och %d till i samma kolumn med %s, som inte visas här.", "… and %d more in the same column with %s, not shown here."), e.more, e.Code)
			put(row, 36, text(1, row, severity, b.kind(e.Severity())), text(2, row, lookBody, string(e.Code)), text(3, row, lookBody, where),
				text(4, row, lookBody, "…"), text(5, row, lookBody, ""), text(6, row, lookBody, more),
				text(7, row, lookBody, b.say("Rätta dem på samma sätt. De som är kvar visas när du kontrollerar igen.", "Mend them in the same way. Those that are left are shown when you check again.")))
		}
	}
	var columns strings.Builder
	for i, w := range widths {
		fmt.Fprintf(&columns, `<col min="%d" max="%[1]d" width="%g" customWidth="1"/>`, i+1, w)
	}
	filter := fmt.Sprintf("A%d:%s", listHead, at(len(widths), row))
	merged := fmt.Sprintf(`<mergeCells count="3"><mergeCell ref="A1:%s"/><mergeCell ref="A2:%s"/><mergeCell ref="A3:%s"/></mergeCells>`, at(len(widths), 1), at(len(widths), 2), at(len(widths), 3))
	hyperlinks := ""
	if linked > 0 {
		hyperlinks = "<hyperlinks>" + links.String() + "</hyperlinks>"
	}
	sheetText := fmt.Sprintf(`%s<worksheet xmlns="%s"><sheetPr><tabColor rgb="FFA3271A"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:%s"/>`+
		`<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="%d" topLeftCell="A%d" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A%[5]d" sqref="A%[5]d"/></sheetView></sheetViews>`+
		`<sheetFormatPr defaultRowHeight="15"/><cols>%s</cols><sheetData>%s</sheetData><autoFilter ref="%s"/>%s%s`+
		`<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`+
		`<headerFooter><oddFooter>&amp;L&amp;F&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
		xmlDeclaration, b.main(), at(len(widths), row), listHead, listHead+1, columns.String(), data.String(), filter, merged, hyperlinks)
	b.place(sheetText, row)
}

// lines is about how many lines a text takes in a column.
func lines(s string, width float64) int {
	n := 0
	for _, paragraph := range strings.Split(s, "\n") {
		n += 1 + int(float64(len([]rune(paragraph)))/(1.08*width))
	}
	return n
}

// shorten keeps what stands in a cell to what the list has room for.
func shorten(s string) string {
	if r := []rune(s); len(r) > 300 {
		return string(r[:299]) + "…"
	}
	return s
}

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"

// place puts the sheet into the workbook: where the list of an earlier marking is, or last.
func (b *workbook) place(sheetText string, last int) {
	if b.own >= 0 {
		b.withdraw()
	}
	b.put(ownPart, sheetText)
	b.declare(ownPart, worksheetType)
	id := b.relate(b.part, "worksheet", ownPart)
	x := &splice{text: b.pack.part(b.part)}
	root := parse(x.text)
	sheets, p := root.kid("sheets"), root.prefix()
	name, index := Sheet, b.own
	if index >= 0 {
		s := sheets.kids[index]
		name = b.sheets[index].name
		a, _ := s.attribute("id")
		x.replace(a.from, a.to, id)
		x.unset(s.tag, "state")
	} else {
		index = len(sheets.kids)
		highest := 0
		for _, s := range sheets.kids {
			n, _ := strconv.Atoi(s.get("sheetId"))
			highest = max(highest, n)
		}
		for n := 2; b.taken(name); n++ {
			name = fmt.Sprintf("%s (%d)", Sheet, n)
		}
		x.append(sheets, fmt.Sprintf(`<%ssheet xmlns:r="%s" name="%s" sheetId="%d" r:id="%s"/>`, p, b.base, escape(name), highest+1, id))
	}
	if views := root.kid("bookViews"); views != nil && len(views.kids) > 0 {
		for _, v := range views.kids {
			x.set(v.tag, "activeTab", strconv.Itoa(index))
		}
	} else {
		x.insert(sheets.from, fmt.Sprintf(`<%[1]sbookViews><%[1]sworkbookView activeTab="%[2]d"/></%[1]sbookViews>`, p, index))
	}
	quoted := escape(quoteSheet(name))
	names := fmt.Sprintf(`<%[1]sdefinedName name="%[2]s" hidden="1">%[3]s!$A$1</%[1]sdefinedName>`+
		`<%[1]sdefinedName name="_xlnm._FilterDatabase" localSheetId="%[4]d" hidden="1">%[3]s!$A$%[5]d:$%[6]s$%[7]d</%[1]sdefinedName>`+
		`<%[1]sdefinedName name="_xlnm.Print_Titles" localSheetId="%[4]d">%[3]s!$%[5]d:$%[5]d</%[1]sdefinedName>`,
		p, ownName, quoted, index, listHead, strings.TrimRight(cell{len(widths), 1}.String(), "1"), last)
	if defined := root.kid("definedNames"); defined != nil {
		for _, n := range defined.kids {
			if n.get("name") == ownName || n.get("localSheetId") == strconv.Itoa(index) {
				x.replace(n.from, n.closing.to, "")
			}
		}
		x.append(defined, names)
	} else {
		after := sheets
		for _, k := range root.kids {
			if k.local() == "functionGroups" || k.local() == "externalReferences" {
				after = k
			}
		}
		x.insert(after.closing.to, fmt.Sprintf("<%[1]sdefinedNames>%[2]s</%[1]sdefinedNames>", p, names))
	}
	b.put(b.part, x.String())
}

// taken tells whether a sheet has the name; Excel does not tell capitals apart.
func (b *workbook) taken(name string) bool {
	for _, s := range b.sheets {
		if strings.EqualFold(s.name, name) {
			return true
		}
	}
	return false
}

// withdraw takes away the part with the list of an earlier marking.
func (b *workbook) withdraw() {
	part := b.sheets[b.own].part
	b.drop(part)
	b.drop(relationsPart(part))
	b.types(func(root *element, s *splice) {
		for _, o := range root.all("Override") {
			if partKey(o.get("PartName")) == partKey(part) || partKey(o.get("PartName")) == partKey(ownPart) {
				s.replace(o.from, o.closing.to, "")
			}
		}
	})
	x := &splice{text: b.pack.part(relationsPart(b.part))}
	for _, r := range parse(x.text).all("Relationship") {
		if target := partKey(r.get("Target")); target == partKey(part) || strings.HasSuffix(partKey(part), "/"+target) {
			x.replace(r.from, r.closing.to, "")
		}
	}
	b.put(relationsPart(b.part), x.String())
}

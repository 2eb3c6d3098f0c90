package book

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/ground/ref"
	"lagesbild/importer/internal/reading/sheets"
)

// The colours of the headings: dark for what is required, light for the rest.
const (
	pine  = "0D5C54"
	mist  = "D5E7E2"
	ink   = "1B2B29"
	hair  = "B9CFCA"
	faint = "6B7C79"
	white = "FFFFFF"
	font  = "Calibri"
)

// styles are the looks of cells, as numbers of excelize.
type styles struct {
	title, section, plain, boxed  int // on the first sheet
	required, optional            int // headings
	text, value, whole, day, past int // cells
}

// cell is the look of the cells of a column. Codes, ids and periods are text, so that 0126
// keeps its zero and 2021-06 does not become a day.
func (s styles) cell(k sheets.Kind) int {
	switch k {
	case sheets.Value, sheets.Decimal:
		return s.value
	case sheets.Whole, sheets.Year:
		return s.whole
	case sheets.Date:
		return s.day
	}
	return s.text
}

// look defines the styles.
func (w *writer) look() {
	style := func(s excelize.Style) int {
		if s.Font == nil {
			s.Font = &excelize.Font{Color: ink}
		}
		s.Font.Family = font
		if s.Font.Size == 0 {
			s.Font.Size = 11
		}
		if s.Alignment == nil {
			s.Alignment = &excelize.Alignment{Vertical: "top"}
		}
		id, err := w.NewStyle(&s)
		w.do(err)
		return id
	}
	fill := func(colour string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
	}
	box := func(colour string) []excelize.Border {
		var b []excelize.Border
		for _, side := range []string{"left", "right", "top", "bottom"} {
			b = append(b, excelize.Border{Type: side, Color: colour, Style: 1})
		}
		return b
	}
	wrapped := &excelize.Alignment{Vertical: "top", WrapText: true}
	indented := &excelize.Alignment{Vertical: "top", WrapText: true, Horizontal: "left", Indent: 1}
	right := &excelize.Alignment{Vertical: "top", Horizontal: "right"}
	onHead := &excelize.Alignment{Vertical: "center", WrapText: true, Horizontal: "left", Indent: 1}
	isoDay := "yyyy\\-mm\\-dd"
	w.styles = styles{
		title:    style(excelize.Style{Font: &excelize.Font{Size: 20, Bold: true, Color: pine}, Alignment: &excelize.Alignment{Vertical: "center"}}),
		section:  style(excelize.Style{Font: &excelize.Font{Size: 14, Bold: true, Color: pine}, Alignment: &excelize.Alignment{Vertical: "center"}}),
		plain:    style(excelize.Style{Alignment: wrapped}),
		boxed:    style(excelize.Style{Alignment: indented, Border: box(hair), NumFmt: asText}),
		required: style(excelize.Style{Font: &excelize.Font{Bold: true, Color: white}, Fill: fill(pine), Border: box(hair), Alignment: onHead}),
		optional: style(excelize.Style{Fill: fill(mist), Border: box(hair), Alignment: onHead}),
		text:     style(excelize.Style{Alignment: wrapped, NumFmt: asText}),
		value:    style(excelize.Style{Alignment: right}),
		whole:    style(excelize.Style{Alignment: right, NumFmt: 1}),
		day:      style(excelize.Style{Alignment: right, CustomNumFmt: &isoDay}),
		past:     style(excelize.Style{Font: &excelize.Font{Italic: true, Color: faint}, Alignment: wrapped, NumFmt: asText}),
	}
}

// asText is Excel's number for the format Text.
const asText = 49

// page sets what is around the cells of a sheet: what stays in view, filters and print.
func (w *writer) page(sheet string, columns, rows, pages int) {
	w.do(w.SetRowHeight(sheet, 1, 34))
	w.do(w.SetPanes(sheet, &excelize.Panes{
		Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: "B2", ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: "A2", ActiveCell: "A2", Pane: "bottomLeft"}},
	}))
	w.do(w.SetSheetDimension(sheet, fmt.Sprintf("A1:%s%d", ref.Letters(columns), rows)))
	// Codes and periods that are text on purpose need no green corners.
	w.do(w.AddIgnoredErrors(sheet, fmt.Sprintf("A1:%s%d", ref.Letters(columns), rows+spare), excelize.IgnoredErrorsNumberStoredAsText))
	w.print(sheet, pages)
	w.do(w.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", Scope: sheet, RefersTo: fmt.Sprintf("'%[1]s'!$A:$A,'%[1]s'!$1:$1", sheet)}))
}

// print sets the sheet on landscape paper, some pages wide, with its name and the page below.
func (w *writer) print(sheet string, pages int) {
	a4, landscape, fit, any := 9, "landscape", true, 0
	w.do(w.SetPageLayout(sheet, &excelize.PageLayoutOptions{Size: &a4, Orientation: &landscape, FitToWidth: &pages, FitToHeight: &any}))
	w.do(w.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	w.do(w.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&L&F&C&A&R" + w.words.Say("workbook_footer", "Page", "&P", "Pages", "&N")}))
}

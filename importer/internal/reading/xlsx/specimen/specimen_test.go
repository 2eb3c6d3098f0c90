package specimen

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"
)

// Others read what is built here.
func TestBook(t *testing.T) {
	b := Book{Sheets: []Sheet{
		{Name: "Värden", HiddenRows: []int{2}, HiddenColumns: []int{3}, Merges: []string{"A1:B1"}, Rows: [][]any{
			{"a & b", nil, Inline("<c>"), true},
			{7, 0.5, Format{Value: 126, Code: "0000"}, Format{Value: 0.5, ID: 9}, Rich("<r><t>x</t></r><r><t>y</t></r>"), Cell{Type: "e", XML: "<v>#N/A</v>"}, "a & b"},
		}},
		{Name: "Dold", State: "hidden", XML: `<row><c><v>1</v></c></row>`},
	}}.Patch("xl/worksheets/sheet2.xml", func(s string) string { return s })
	f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for cell, want := range map[string]string{"A1": "a & b", "C1": "<c>", "D1": "TRUE", "A2": "7", "B2": "0.5", "C2": "0126", "D2": "50%", "E2": "xy", "F2": "#N/A", "G2": "a & b"} {
		if got, err := f.GetCellValue("Värden", cell); err != nil || got != want {
			t.Errorf("%s: got %q, %v, want %q", cell, got, err, want)
		}
	}
	if visible, _ := f.GetSheetVisible("Dold"); visible {
		t.Error("the second sheet is not hidden")
	}
	if visible, _ := f.GetRowVisible("Värden", 2); visible {
		t.Error("the second row is not hidden")
	}
	if merged, _ := f.GetMergeCells("Värden"); len(merged) != 1 {
		t.Errorf("got %d merged ranges", len(merged))
	}
	gone := Book{Parts: []Part{{"xl/styles.xml", Gone}, {"x", "y"}}}.Bytes()
	if bytes.Contains(gone, []byte("xl/styles.xml")) || !bytes.Contains(gone, []byte("x")) {
		t.Error("a part that is gone is there")
	}
}

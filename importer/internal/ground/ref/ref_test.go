package ref

import (
	"fmt"
	"strings"
	"testing"
)

func TestCell(t *testing.T) {
	for _, c := range []struct {
		column, row int
		name        string
	}{
		{1, 1, "A1"}, {4, 14, "D14"}, {26, 9, "Z9"}, {27, 10, "AA10"}, {52, 1, "AZ1"}, {53, 1, "BA1"}, {702, 1, "ZZ1"}, {703, 1, "AAA1"},
		{16_384, 1_048_576, "XFD1048576"},
	} {
		if got := At(c.column, c.row).String(); got != c.name {
			t.Errorf("column %d, row %d: %s, want %s", c.column, c.row, got, c.name)
		}
		for _, name := range []string{c.name, strings.ToLower(c.name)} {
			if got, ok := Parse(name); !ok || got.Column() != c.column || got.Row() != c.row {
				t.Errorf("%s: column %d, row %d, %v", name, got.Column(), got.Row(), ok)
			}
			if got, ok := Parse([]byte(name)); !ok || got.String() != c.name {
				t.Errorf("%s as bytes: %s", name, got)
			}
		}
		if got := Letters(c.column); got != strings.TrimRight(c.name, "0123456789") {
			t.Errorf("column %d: %s", c.column, got)
		}
	}
	if c, ok := Parse("$D$14"); !ok || c != At(4, 14) {
		t.Errorf("$D$14: %v", c)
	}
	if c := At(1<<31-1, 1<<31-1); c.String() != "FXSHRXW2147483647" {
		t.Errorf("the longest name: %s", c)
	}
	for _, name := range []string{"", "A", "1", "$", "A0", "A1B", "1A", "D14:D31", "Å1", "ZZZZZ1", "A1234567890", "A-1", "A1 ", "A1$"} {
		if c, ok := Parse(name); ok {
			t.Errorf("%q is read as %s", name, c)
		}
	}
	if (Cell{}).String() != "" || !(Cell{}).IsZero() || At(1, 1).IsZero() {
		t.Error("no cell")
	}
}

func FuzzParse(f *testing.F) {
	f.Add("D14")
	f.Add("$xfd$1048576")
	f.Fuzz(func(t *testing.T, name string) {
		c, ok := Parse(name)
		if !ok {
			return
		}
		if again, ok := Parse(c.String()); !ok || again != c {
			t.Errorf("%q is %s, and that is %s", name, c, again)
		}
	})
}

func TestRange(t *testing.T) {
	for name, want := range map[string]string{"D14:D31": "D14:D31", "D14": "D14", "$D$14:$E$9": "D9:E14", "D14:": "", ":D14": "", "D14:D31:D40": ""} {
		got, ok := ParseRange(name)
		if ok != (want != "") || ok && got.String() != want {
			t.Errorf("%s: %s, want %q", name, got, want)
		}
	}
	r, _ := ParseRange("B2:C3")
	for name, want := range map[string]bool{"B2": true, "C3": true, "B3": true, "A2": false, "D2": false, "B1": false, "B4": false} {
		if c, _ := Parse(name); r.Has(c) != want {
			t.Errorf("B2:C3 has %s: %v", name, !want)
		}
	}
}

func TestFold(t *testing.T) {
	for cells, want := range map[string]string{
		"D5":                      "D5",
		"D14 D15 D16":             "D14:D16",
		"D16 D14 D15 D15":         "D14:D16",
		"D5 E5 F5 G5 H5":          "D5:H5",
		"D5 E5 D6 E6 D7 E7":       "D5:E7",
		"D5 D7 D8":                "D5, D7:D8",
		"D5 E5 D6":                "D5:E5, D6",
		"Z1 AA1 AB1":              "Z1:AB1",
		"AZ9 BA9 ZZ9 AAA9":        "AZ9:BA9, ZZ9:AAA9",
		"B2 D2 B3 D3":             "B2:B3, D2:D3",
		"D9 D10 D11 D999 D1000":   "D9:D11, D999:D1000",
		"C2 D2 C3 C4 D4 C5 D5 D3": "C2:D5",
	} {
		var list []Cell
		for _, name := range strings.Fields(cells) {
			c, _ := Parse(name)
			list = append(list, c)
		}
		var got []string
		for _, r := range Fold(list) {
			got = append(got, fmt.Sprint(r))
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %v, want %s", cells, got, want)
		}
	}
}

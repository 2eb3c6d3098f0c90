package period

import "testing"

func TestLater(t *testing.T) {
	for id, want := range map[string]string{
		"2021": "2022", "2021-2022": "2022-2023", "2018/19": "2019/20", "1998/99": "1999/00", "2021H1": "2022H1", "2021T3": "2022T3",
		"2021K4": "2022K4", "2021-06": "2022-06", "2021V05": "2022V05", "2020V53": "", "2021-06R12": "2022-06R12", "": "",
	} {
		p, _ := Parse(id)
		if got, ok := Later(p, 1); got.ID != want || ok != (want != "") {
			t.Errorf("Later(%q) = %q, %v; want %q", id, got.ID, ok, want)
		}
	}
}

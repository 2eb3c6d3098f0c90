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

func TestAlike(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"2021", "2020"}: true, {"2021", "2019-2020"}: false, {"2017-2018", "2021-2022"}: true, {"2018/19", "2017/18"}: true, {"2018/19", "2018"}: false,
		{"2021K1", "2020K1"}: true, {"2021K1", "2020K4"}: false, {"2021K1", "2021"}: false, {"2021-06", "2019-06"}: true, {"2021-06", "2021-05"}: false,
		{"2021-06R12", "2020-06R12"}: true, {"2021-06R12", "2021-05R12"}: false, {"2021-06R12", "2021-06"}: false, {"2020V05", "2021V05"}: true,
		{"2021H1", "2020H1"}: true, {"2021T1", "2021H1"}: false, {"2021", ""}: false,
	} {
		a, _ := Parse(pair[0])
		b, _ := Parse(pair[1])
		if Alike(a, b) != want || Alike(b, a) != want {
			t.Errorf("Alike(%s, %s) is not %v", pair[0], pair[1], want)
		}
	}
}

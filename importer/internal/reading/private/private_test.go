package private

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestFind: what is private, as it is shown; all other texts are not.
func TestFind(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Personal identity numbers.
		{"811218-9876", "811218-••••"},
		{"Se 19811218-9876.", "19811218-••••"},
		{"198112189876", "19811218••••"},
		{"8112189876", "811218••••"},
		{"811218+9876", "811218+••••"},
		{"19811218 9876", "19811218 ••••"},
		{"811218 - 9876", "811218 - ••••"},
		{"811218–9876", "811218–••••"},
		{"811218\u20119876", "811218\u2011••••"},
		{"811218−9876", "811218−••••"},
		{"811218\u00a09876", "811218\u00a0••••"},
		{"19 811218-9876", "19 811218-••••"},
		{"1981 12 18-9876", "1981 12 18-••••"},
		{"1981-12-18-9876", "1981-12-18-••••"},
		{"81-12-18-9876", "81-12-18-••••"},
		{"1981 1218-9876", "1981 1218-••••"},
		{"samordning 811278-9873", "811278-••••"},
		{"19811278-9873", "19811278-••••"},
		{"pnr811218-9876x", "811218-••••"},
		{"(811218-9876)", "811218-••••"},
		{"2018-2021, 1; 19811218-9876", "19811218-••••"},
		{"811218\u200b-\u200b9876", "811218-••••"}, // what nobody sees is not published
		{"8112\u00ad18-9876", "811218-••••"},
		{"https://exempel.se/arende/811218-9876", "811218-••••"},
		{"811218-9876 och 19811218-9876", "811218-•••• 19811218-••••"},
		// E-mail addresses.
		{"anna.andersson@huddinge.se", "a•••••••••••••@huddinge.se"},
		{"Skriv till Anna <a.b+c@mail.example.org>!", "a••••@mail.example.org"},
		{"mailto:anna@example.se?subject=hej", "a•••@example.se"},
		{"mailto:anna%40example.se", "a•••%40example.se"},
		{"https://anna:hemligt@example.se/", "h••••••@example.se"},
		{"anna @ example.se", "a••• @ example.se"},
		{"anna(at)example.se", "a•••(at)example.se"},
		{"anna [at] example.se", "a••• [at] example.se"},
		{"åsa@räddning.se", "å••@räddning.se"},
		{"anna＠example.se", "a•••@example.se"},
		{"ANNA@EXAMPLE.SE", "A•••@EXAMPLE.SE"},
		{"a\u200bnna@example.se", "a•••@example.se"},
		// Telephone numbers.
		{"070-123 45 67", "070-••• •• ••"},
		{"Ring 0701234567", "070•••••••"},
		{"070 123 45 67", "070 ••• •• ••"},
		{"070 1234567", "070 •••••••"},
		{"070-1234567", "070-•••••••"},
		{"070/123 45 67", "070/••• •• ••"},
		{"070–123 45 67", "070–••• •• ••"},
		{"070 - 123 45 67", "070 - ••• •• ••"},
		{"0701-23 45 67", "0701-•• •• ••"},
		{"(070) 123 45 67", "070) ••• •• ••"},
		{"070-123-45-67", "070-•••-••-••"},
		{"070\u00a0123\u00a045\u00a067", "070\u00a0•••\u00a0••\u00a0••"},
		{"+46 70 123 45 67", "+46 •• ••• •• ••"},
		{"+46701234567", "+46•••••••••"},
		{"+46 (0)70-123 45 67", "+46 (•)••-••• •• ••"},
		{"0046 8 535 300 00", "0046 • ••• ••• ••"},
		{"tel:+46853530000", "+46•••••••••"},
		{"08-535 300 00", "08-••• ••• ••"},
		{"08-12 34 56", "08-•• •• ••"},
		{"08 535 300 00", "08 ••• ••• ••"},
		{"08/535 300 00", "08/••• ••• ••"},
		{"telefon 0853530000", "085•••••••"},
		{"013-12 34 56", "013-•• •• ••"},
		{"0123-123 45", "0123-••• ••"},
		{"010-123 45 67, vardagar 9–12", "010-••• •• ••"},

		// Numbers that are none of these.
		{"811218-9875", ""}, // wrong check digit
		{"19811318-9876", ""},
		{"19810231-9876", ""},
		{"212000-0068", ""}, // an organisation
		{"2120000068", ""},
		{"162120000068", ""},
		{"1811218-98765", ""},
		{"KS-2016/47", ""},
		{"2021-2022", ""},
		{"2018–2021", ""},
		{"2018/19", ""},
		{"2021K1", ""},
		{"2021-06", ""},
		{"2021-01-12–2021-01-13", ""},
		{"2021-01-12 2021-01-13", ""},
		{"2021-06-18 12:30", ""},
		{"08-12-2021", ""},
		{"08/12/2021", ""},
		{"kl. 08.00-16.30", ""},
		{"08-16 30 dagar", ""},
		{"0126", ""},
		{"0126-skogas", ""},
		{"0126 113920", ""},
		{"0126 113 920", ""},
		{"0180 984 748", ""},
		{"0760 123 456", ""},
		{"0114 0115 0117", ""},
		{"01 03 04 05 06 07", ""},
		{"08 09 10 12", ""},
		{"0701 234", ""},
		{"113 920", ""},
		{"10 521 556 invånare", ""},
		{"10521556", ""},
		{"76 665 000 kronor", ""},
		{"26.2380759744076", ""},
		{"0,8112189876", ""},
		{"0.8112189876", ""},
		{"4.8112189876", ""},
		{"57,9 - 66,7", ""},
		{"57.9 - 66.7  *", ""},
		{"112", ""},
		{"114 14", ""},
		{"ISBN 978-91-7055-123-4", ""},
		{"ISBN 0-8123-4567-8", ""},
		{"ISBN 0701234567", ""},
		{"ISSN 0280-1234", ""},
		{"ISSN 0346-718X", ""},
		{"BE0101N1", ""},
		{"000000NK", ""},
		{"be0101_tabhel2023", ""},
		{"TAB0701234567", ""},
		{"0126R001", ""},
		{"https://www.scb.se/contentassets/8112189876/0701234567.xlsx", ""},
		{"https://www.bra.se/download/18.7d27ebd916ea64de5306522e/198112189876", ""},
		{"https://medium.com/@kommunen/trygghet", ""},
		{"www.exempel.se/2019/04/12-1234", ""},
		{"@huddinge.se", ""},
		{"3 st @ 4.50", ""},
		{"kommun@", ""},
		{"a@b", ""},
		{"SCB:s tabell 12345678", ""},
		{"SFS 2018:218, prop. 2017/18:105", ""},
		{"Dnr 2021/12345-6", ""},
		{"+12 345 678 kronor", ""},
		{"", ""},
		{"0.0046123456789", ""},
	} {
		var got []string
		for _, m := range Find(c.text) {
			got = append(got, m.Masked)
		}
		if shown := strings.Join(got, " "); shown != c.want {
			t.Errorf("%q: %q, want %q", c.text, shown, c.want)
		}
	}
}

func TestMask(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ingenting här, 2021-2022.", "Ingenting här, 2021-2022."},
		{"Se 811218-9876, a@b.se eller 070-123 45 67.", "Se 811218-••••, •@b.se eller 070-••• •• ••."},
		{"Anna: anna@b.se", "Anna: a•••@b.se"},
	} {
		if got := Mask(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// number makes a valid personal identity number of a random day; separated by sep.
func number(r *rand.Rand, century bool, sep string) string {
	digits := fmt.Sprintf("%02d%02d%02d%03d", r.IntN(100), 1+r.IntN(12), 1+r.IntN(28)+60*r.IntN(2), r.IntN(1000))
	for check := range 10 {
		if whole := digits + strconv.Itoa(check); checkDigit(whole) {
			if century {
				return []string{"19", "20"}[r.IntN(2)] + whole[:6] + sep + whole[6:]
			}
			return whole[:6] + sep + whole[6:]
		}
	}
	panic("no check digit fits")
}

// TestEveryNumberIsFound puts random numbers into random texts of Swedish.
func TestEveryNumberIsFound(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields("enligt Skogås 2021 , ( Åsa : 63 % och – polisen. KS-2016/47 ; trygg/otrygg «ja»")
	for range 20000 {
		var text []string
		for range r.IntN(5) {
			text = append(text, words[r.IntN(len(words))])
		}
		seps := []string{"", "-", "+", " ", "–", " - ", "\u00a0", "−"}
		n := number(r, r.IntN(2) == 0, seps[r.IntN(len(seps))])
		whole := strings.Join(append(text, n, "i", words[r.IntN(len(words))]), " ")
		if masked := Mask(whole); strings.Contains(masked, n) {
			t.Fatalf("not found in %q", whole)
		}
	}
}

// TestOrdinaryNumbers: no number of four to eight digits is private, plain, grouped or after a code.
func TestOrdinaryNumbers(t *testing.T) {
	step := 1
	for n := 1000; n < 100_000_000; n += step {
		if n == 100_000 {
			step = 1013 // every one of four and five digits, then every so many
		}
		s := strconv.Itoa(n)
		grouped := s
		for i := len(s) - 3; i > 0; i -= 3 {
			grouped = grouped[:i] + " " + grouped[i:]
		}
		for _, text := range []string{s, "0126 " + grouped, "0126 " + s, s + ",5", grouped + " kr"} {
			if m := Find(text); m != nil {
				t.Fatalf("%q: %v", text, m)
			}
		}
	}
}

// FuzzFind: whatever the text, what is found lies in it in order, and nothing is left to find
// when it is masked.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"x 811218-9876 y", "a@b.se", "+46 (0)70-123 45 67", "08-12 34 56 78", "\xff070-1234567", "a(at)b.nu 0046", "19 811218-9876 070 123 45 67"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, m := range Find(s) {
			if m.Start < end || m.End <= m.Start || m.End > len(s) {
				t.Fatalf("%q: %+v", s, m)
			}
			if m.Kind != Email && (!strings.ContainsRune(m.Masked, hidden) || m.Masked == s[m.Start:m.End]) {
				t.Errorf("%q shows %q", s, m.Masked)
			}
			end = m.End
		}
		if utf8.ValidString(s) {
			for _, m := range Find(Mask(s)) {
				if m.Kind == PersonalNumber {
					t.Errorf("%q leaves %q", s, m.Masked)
				}
			}
		}
	})
}

// TestLongText: in a text twice as long there is twice as much to look at, up to the longest
// cell that Excel can hold.
func TestLongText(t *testing.T) {
	work := func(part string, length int) int {
		s := newScan(strings.Repeat(part, length/len(part)))
		s.find()
		return s.work
	}
	for _, part := range []string{"0-", "a%40", "01a", "@", "08-12 34 56 ", "811218-9876 ", "1.", "(at)", "0", "a@b.se ", "a@b.", "www.1/", "0046 ", "070 "} {
		half, whole := work(part, 16384), work(part, 32768)
		if whole > 2*half+half/10+200 || whole > 100*32768 {
			t.Errorf("%q in a row: %d runes looked at, and %d in twice as many", part, half, whole)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	for b.Loop() {
		Find("Andel som svarar att de känner sig trygga utomhus när det är mörkt, enligt SCB 2021")
	}
}

package publish

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"lagesbild/importer/internal/programme"
)

// TestChanges has one story a file: what it says in Swedish, then in English.
func TestChanges(t *testing.T) {
	for name, change := range map[string]func(p *programme.Programme){
		"none": func(p *programme.Programme) {},
		"moved": func(p *programme.Programme) { // to other cells, in another order
			o := p.Indicators[0].Observations
			o[0], o[1] = o[1], o[0]
			o[0].From.Cell, p.Goals[0].From.Sheet = "H99", "Mål 2"
			p.Indicators[1].Comparisons = nil
		},
		"values": func(p *programme.Programme) {
			i := &p.Indicators[0]
			revised, lower := 63.5, 60.25
			i.Observations[1].Value, i.Observations[1].Lower = &revised, &lower
			i.Observations[3].Comment = nil
			i.Observations[2] = programme.Observation{Place: "9999-norra", Period: "2020", Missing: programme.Suppressed}
			i.Observations = append(i.Observations[1:], programme.Observation{Place: "9999", Period: "2019", Value: &lower})
			b := &p.Indicators[1]
			b.Observations = b.Observations[:2]
		},
		"many values": func(p *programme.Programme) {
			b := &p.Indicators[1]
			for n := range 42 {
				f := float64(n)
				b.Observations = append(b.Observations, programme.Observation{Place: "9999", Period: fmt.Sprint(1950 + n), Value: &f})
			}
			p.Indicators[0].Observations = nil
		},
		"verdicts": func(p *programme.Programme) {
			p.Goals[1].Status, p.Goals[1].Assessed = programme.PartlyMet, 2022
			p.Activities[1].State = programme.Done
		},
		"texts": func(p *programme.Programme) {
			p.Settings.Email, p.Settings.FollowUp = "", 2022
			i := &p.Indicators[0]
			i.Definition.Sv = "Andel som är mycket eller ganska trygga."
			i.Name.En = "Safe outside"
			i.Key, i.Decimals, i.Target, i.Direction, i.Symbols, i.Method = false, 0, nil, programme.NoDirection, nil, &programme.Text{Sv: "Enkät."}
			p.Places[0].Kind, p.Goals[0].Text.Sv = programme.PoliceArea, strings.Repeat("Alla är trygga. ", 9)
			p.Activities[0].Places = p.Activities[0].Places[:1]
		},
		"things": func(p *programme.Programme) {
			p.Indicators = p.Indicators[1:]
			p.Areas[1].ID, p.Goals = "olycka", p.Goals[:1]
			p.Activities = nil
			for n := range 25 {
				p.Places = append(p.Places, programme.Place{Code: fmt.Sprint("9999-", n), Name: programme.Text{Sv: fmt.Sprint("Plats ", n)}})
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			after := example()
			change(after)
			l := Changes(&Published{Programme: example()}, after)
			var out bytes.Buffer
			l.Text(&out, "sv")
			out.WriteByte('\n')
			l.Text(&out, "en")
			golden(t, "changes/"+strings.ReplaceAll(name, " ", "-")+".txt", out.Bytes())
		})
	}
	t.Run("first", func(t *testing.T) {
		var out bytes.Buffer
		Changes(nil, example()).Text(&out, "sv")
		golden(t, "changes/first.txt", out.Bytes())
	})
}

// Every member of what is public has a name that people know.
func TestLabels(t *testing.T) {
	for _, v := range []any{programme.Settings{}, programme.Area{}, programme.Goal{}, programme.Place{}, programme.Indicator{}, programme.Activity{}} {
		for field := range reflect.TypeOf(v).Fields() {
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			switch name {
			case "id", "code", "from", "periods", "observations":
			default:
				if labels[name].Sv == "" || labels[name].En == "" {
					t.Errorf("%s has no label", name)
				}
			}
		}
	}
}

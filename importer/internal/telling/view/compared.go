package view

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
)

// compared sets the place that an indicator is about beside the county and the country, and beside
// other places of its kind, with what was found of each difference; nil where nothing was compared.
func (e *edition) compared(m *measure) *Compared {
	if m.Unit == model.Count {
		return nil // see difference
	}
	period := m.current()
	c := &Compared{
		Place:  e.called(m.focus),
		Period: e.period(period),
		Unit:   e.differenceUnit(m),
	}
	var others []*model.Difference
	for i := range m.computed.Differences {
		switch d := &m.computed.Differences[i]; {
		case d.Place != m.focus || d.Period != period:
		case d.Family == model.MunicipalitiesFamily:
			others = append(others, d)
		default:
			c.Planned = append(c.Planned, e.comparedRow(m, d))
		}
	}
	if len(c.Planned)+len(others) == 0 {
		return nil
	}
	table := m.ranks(e.kind(m.focus), period)
	if len(others) > 0 {
		c.Count = e.countFindings(m, others)
		c.Many = e.manyNote(others)
		slices.SortStableFunc(others, e.byDifference)
		for _, d := range others {
			row := e.comparedRow(m, d)
			row.Rank = e.rankOf(table, d.Against)
			c.Others = append(c.Others, row)
		}
		if !slices.ContainsFunc(others, func(d *model.Difference) bool { return d.Finding != model.NotTestable }) {
			c.Others = nil // the sentence says it all
		}
	}
	c.Rank = e.rankTold(m, table)
	return c
}

// comparedRow is one of the places that the focus of an indicator is compared with.
func (e *edition) comparedRow(m *measure, d *model.Difference) ComparedRow {
	row := ComparedRow{
		Place:      e.placeLink(d.Against),
		Figure:     e.figure(m, m.at(d.Against, d.Period)),
		Finding:    e.shape(&d.Test),
		Difference: e.differenceShown(m, &d.Test),
	}
	switch {
	case d.Established():
		row.Finding.Text = e.called(d.Place) + " " + row.Finding.Text
	case d.Finding == model.NotTestable && d.Reason == model.MissingValueAgainst:
		row.Finding.Text += ": " + row.Figure.Missing
	case d.Finding == model.NotTestable:
		row.Finding.Text += ": " + e.reason(d.Reason, d.Place, "")
	}
	return row
}

// byDifference sorts comparisons from the one where the place is the most above the other to the
// one where it is the most below; those without a difference come last.
func (e *edition) byDifference(a, b *model.Difference) int {
	switch {
	case a.Value == nil && b.Value == nil:
		return e.compareNames(a.Against, b.Against)
	case a.Value == nil:
		return 1
	case b.Value == nil:
		return -1
	}
	return cmp.Or(cmp.Compare(*b.Value, *a.Value), e.compareNames(a.Against, b.Against))
}

// countFindings tells in one sentence how many of the other municipalities differ, and which way:
// "Av 25 andra kommuner är andelen i Huddinge högre än i tolv …".
func (e *edition) countFindings(m *measure, others []*model.Difference) string {
	numbers := map[model.Finding]int{}
	for _, d := range others {
		numbers[d.Finding]++
	}
	var parts []string
	for _, finding := range []model.Finding{model.FoundHigher, model.FoundLower} {
		if n := numbers[finding]; n > 0 {
			parts = append(parts, fmt.Sprintf(e.pick("%s än i %s", "%s than in %s"), e.direction(finding), e.count(n)))
		}
	}
	established := numbers[model.FoundHigher] + numbers[model.FoundLower]
	s := ""
	if established > 0 {
		s = fmt.Sprintf(e.pick("%s i %s är %s (statistiskt säkerställt)", "%s in %s is %s (statistically significant)"), capital(e.quantity(m.Unit)), e.called(m.focus), e.list(parts))
	}
	var rest []string
	if n := numbers[model.NotEstablished]; n > 0 {
		rest = append(rest, fmt.Sprintf(e.pick("för %s finns ingen säkerställd skillnad", "for %s there is no significant difference"), e.count(n)))
	}
	if n := numbers[model.NotTestable]; n > 0 {
		rest = append(rest, fmt.Sprintf(e.pick("för %s kan skillnaden inte prövas", "for %s the difference cannot be tested"), e.count(n)))
	}
	of := fmt.Sprintf(e.pick("Jämfört med %s: ", "Compared with %s: "), e.otherMunicipalities(others))
	if r := onlyReason(others); r != "" {
		return of + fmt.Sprintf(e.pick("ingen skillnad kan prövas, för %s.", "no difference can be tested, because %s."), e.reason(r, m.focus, ""))
	}
	return of + sentence(small(strings.Join(slices.DeleteFunc(append([]string{s}, rest...), func(s string) bool { return s == "" }), "; ")))
}

// onlyReason is why none of some differences can be tested; empty where one can, or where they
// have different reasons.
func onlyReason(differences []*model.Difference) model.Reason {
	reason := differences[0].Reason
	if slices.ContainsFunc(differences, func(d *model.Difference) bool {
		return d.Finding != model.NotTestable || d.Reason != reason
	}) {
		return ""
	}
	return reason
}

// otherMunicipalities is "25 andra kommuner i Stockholms län".
func (e *edition) otherMunicipalities(others []*model.Difference) string {
	n := len(others)
	s := e.count(n) + " " + e.noun(n, e.pick("annan kommun", "other municipality"), e.pick("andra kommuner", "other municipalities"))
	if e.county != "" && !slices.ContainsFunc(others, func(d *model.Difference) bool { return !e.inside(d.Against, e.county) }) {
		s += " " + e.in(e.county)
	}
	return s
}

// manyNote says how so many comparisons at once are judged; empty where none was tested.
func (e *edition) manyNote(others []*model.Difference) string {
	for _, d := range others {
		if d.Of > 1 {
			return fmt.Sprintf(e.pick("Bland så många jämförelser (%d) ser några ut som skillnader av en slump. Därför ställs högre krav på var och en, så att i genomsnitt högst 5 procent av dem som kallas säkerställda är falska, och intervallen är bredare än annars. Jämförelserna med länet och landet var bestämda i förväg och är inte justerade.",
				"Among so many comparisons (%d) some look like differences by chance. So more is asked of each of them, so that on average at most 5 percent of those called significant are false, and the intervals are wider than otherwise. The comparisons with the county and the country were decided in advance and are not adjusted."), d.Of)
		}
	}
	return ""
}

// ranks is the table of ranks of a kind of place in a period; nil where there is none.
func (m *measure) ranks(kind model.PlaceKind, period string) *model.RankTable {
	for i := range m.computed.Ranks {
		if t := &m.computed.Ranks[i]; t.Kind == kind && t.Period == period {
			return t
		}
	}
	return nil
}

// rankOf is a place's rank with its range: "plats 17 (7–24)"; empty where it has none.
func (e *edition) rankOf(t *model.RankTable, place string) string {
	if r := ranked(t, place); r != nil {
		return fmt.Sprintf(e.pick("plats %d (%d–%d)", "rank %d (%d–%d)"), r.Rank, r.Best, r.Worst)
	}
	return ""
}

func ranked(t *model.RankTable, place string) *model.Rank {
	if t == nil {
		return nil
	}
	for i := range t.Ranked {
		if t.Ranked[i].Place == place {
			return &t.Ranked[i]
		}
	}
	return nil
}

// rankTold tells the rank of the place that an indicator is about, never without its range.
func (e *edition) rankTold(m *measure, t *model.RankTable) string {
	if t != nil && t.Reason != "" {
		return e.pick("Ingen rangordning: ", "No ranking: ") + e.text(model.Reasons.Term(string(t.Reason)).Name()) + "."
	}
	r := ranked(t, m.focus)
	if r == nil {
		return ""
	}
	first := e.pick("högst", "the highest")
	if t.Best == model.LowerIsBetter {
		first = e.pick("lägst", "the lowest")
	}
	s := fmt.Sprintf(e.pick("%s har plats %d av %d; med osäkerheten är varje plats från %d till %d möjlig. Plats 1 har %s %s.",
		"%s ranks %d of %d; allowing for uncertainty every rank from %d to %d is possible. Rank 1 has %s %s."),
		e.called(m.focus), r.Rank, len(t.Ranked), r.Best, r.Worst, first, e.quantities(m.Unit)[1])
	if len(t.NotRanked) == 0 {
		return s
	}
	var missing []string
	for _, n := range t.NotRanked {
		reason := e.text(model.Reasons.Term(string(n.Reason)).Name())
		if n.Missing != "" {
			reason = small(e.text(model.Meanings.Term(string(n.Missing)).Name()))
		}
		missing = append(missing, e.called(n.Place)+" ("+reason+")")
	}
	return s + fmt.Sprintf(e.pick(" Inte med i rangordningen: %s.", " Not ranked: %s."), e.list(missing))
}

// differenceUnit heads a column of differences: "Skillnad i procentenheter".
func (e *edition) differenceUnit(m *measure) string {
	return e.pick("Skillnad, ", "Difference, ") + e.amountUnit(m)
}

// changeRows tells how the places of a line chart have changed, each from the first comparable
// period and from the one before. Where none of it can be tested, for the same reason, it says so once.
func (e *edition) changeRows(m *measure, places []string) []ChangeRow {
	var rows []ChangeRow
	same := true
	var first *model.Change
	for _, code := range places {
		for _, c := range m.changesOf(code) {
			if first == nil {
				first = c
			}
			same = same && c.Finding == model.NotTestable && c.Reason == first.Reason
			row := ChangeRow{Place: e.placeLink(code), Finding: e.shape(&c.Test), Text: e.change(m, c)}
			if c.Finding == model.NotEstablished {
				row.Finding.Text = e.pick("ingen säkerställd förändring", "no significant change")
			}
			rows = append(rows, row)
		}
	}
	if len(rows) < 2 || !same {
		return rows
	}
	return []ChangeRow{{Finding: rows[0].Finding, Text: e.untestable(first.Reason)}}
}

// untestable tells of several changes at once that they cannot be tested, and why.
func (e *edition) untestable(r model.Reason) string {
	return fmt.Sprintf(e.pick("Förändringarna över tid går inte att pröva: %s.", "The changes over time cannot be tested: %s."),
		e.reason(r, e.pick("den senaste perioden", "the latest period"), e.pick("de tidigare perioderna", "the earlier periods")))
}

// reportedNote is the caution that goes with reported crime; empty for other figures.
func (e *edition) reportedNote(m *measure) string {
	if m.Basis != model.ReportedCrime {
		return ""
	}
	return e.pick("Siffrorna är anmälda brott. Att fler anmäls behöver inte betyda att fler begås: det kan vara ett gott tecken, att fler vill och vågar anmäla.",
		"The figures are reported crime. More reports need not mean more crime: they can be a good sign, that more people want and dare to report.")
}

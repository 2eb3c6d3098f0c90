package view

import (
	"cmp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// passed is how many places may stand between a reader and what follows on the page: a table of more
// is folded.
const passed = 30

// compared sets the place that an indicator is about beside the county and the country, and beside
// other places of its kind, with what was found of each difference; nil where nothing was compared.
func (e comparisons) compared(m *indicator) *Compared {
	if m.Counts() {
		return nil // see difference
	}
	period := m.current()
	c := &Compared{
		Place:  e.called(m.focus),
		Period: e.Period(period),
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
		ranks := ranksByPlace(table)
		for _, d := range others {
			row := e.comparedRow(m, d)
			row.Rank = e.rankOf(ranks[d.Against])
			c.Others = append(c.Others, row)
		}
		if !slices.ContainsFunc(others, func(d *model.Difference) bool { return d.Voice() != model.NotTestable }) {
			c.Others = nil // the sentence says it all
		}
		if len(c.Others) > passed {
			c.More = e.Say("others.more", "Municipalities", e.otherMunicipalities(others))
		}
	}
	c.Rank = e.rankTold(m, table)
	return c
}

// comparedRow is one of the places that the focus of an indicator is compared with.
func (e comparisons) comparedRow(m *indicator, d *model.Difference) ComparedRow {
	row := ComparedRow{
		Place:      e.placeLink(d.Against),
		Figure:     e.figure(m, m.At(d.Against, d.Period)),
		Finding:    e.voice(d),
		Difference: e.differenceShown(m, &d.Test),
	}
	switch {
	case d.Voice() == model.FoundHigher || d.Voice() == model.FoundLower:
		row.Finding.Text = e.called(d.Place) + " " + row.Finding.Text
	case d.Voice() == model.NotTestable && d.Reason == model.MissingValueAgainst:
		row.Finding.Text += ": " + row.Figure.Missing
	case d.Voice() == model.NotTestable:
		row.Finding.Text += ": " + e.reason(d.Reason, d.Place, "")
	}
	return row
}

// byDifference sorts comparisons from the one where the place is the most above the other to the
// one where it is the most below; those without a difference come last.
func (e comparisons) byDifference(a, b *model.Difference) int {
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
func (e comparisons) countFindings(m *indicator, others []*model.Difference) string {
	municipalities := e.otherMunicipalities(others)
	if r := onlyReason(others); r != "" {
		return e.Say("others.none_testable", "Municipalities", municipalities, "Reason", e.reason(r, m.focus, ""))
	}
	numbers := map[model.Finding]int{}
	for _, d := range others {
		numbers[d.Voice()]++
	}
	var than words.And
	for _, finding := range []model.Finding{model.FoundHigher, model.FoundLower} {
		if n := numbers[finding]; n > 0 {
			than = append(than, words.Say("others."+string(finding), "Count", words.Counted(n)))
		}
	}
	var found []string
	if len(than) > 0 {
		found = append(found, e.Say("others.established", "Quantity", e.quantity(m.Indicator), "Place", e.called(m.focus), "Than", than))
	}
	for _, finding := range []model.Finding{model.NotEstablished, model.NotTestable} {
		if n := numbers[finding]; n > 0 {
			found = append(found, e.Say("others."+string(finding), "Count", words.Counted(n)))
		}
	}
	return e.Say("others.compared", "Municipalities", municipalities, "Findings", strings.Join(found, "; "))
}

// onlyReason is why none of some differences can be tested; empty where one can, or where they
// have different reasons.
func onlyReason(differences []*model.Difference) model.Reason {
	reason := differences[0].Reason
	if slices.ContainsFunc(differences, func(d *model.Difference) bool {
		return d.Voice() != model.NotTestable || d.Reason != reason
	}) {
		return ""
	}
	return reason
}

// otherMunicipalities is "25 andra kommuner i Stockholms län".
func (e comparisons) otherMunicipalities(others []*model.Difference) string {
	s := e.Say("others.municipalities", "Count", words.Counted(len(others)))
	if e.county != "" && !slices.ContainsFunc(others, func(d *model.Difference) bool { return !e.inside(d.Against, e.county) }) {
		s += " " + e.in(e.county)
	}
	return s
}

// manyNote says how so many comparisons at once are judged; empty where none was tested.
func (e comparisons) manyNote(others []*model.Difference) string {
	for _, d := range others {
		if d.Of > 1 {
			return e.Say("others.so_many", "Count", d.Of)
		}
	}
	return ""
}

// rankOf is a place's rank with its range: "plats 17 (7–24)"; empty where it has none.
func (e comparisons) rankOf(r *model.Rank) string {
	if r == nil {
		return ""
	}
	return e.Say("rank.range", "Rank", r.Rank, "Best", r.Best, "Worst", r.Worst)
}

func ranksByPlace(t *model.RankTable) map[string]*model.Rank {
	ranks := map[string]*model.Rank{}
	if t != nil {
		for i := range t.Ranked {
			ranks[t.Ranked[i].Place] = &t.Ranked[i]
		}
	}
	return ranks
}

// rankTold tells the rank of the place that an indicator is about, never without its range.
func (e comparisons) rankTold(m *indicator, t *model.RankTable) string {
	if t != nil && t.Reason != "" {
		return e.Say("rank.none", "Reason", e.term(model.Reasons, string(t.Reason)))
	}
	r := ranksByPlace(t)[m.focus]
	if r == nil {
		return ""
	}
	key := "rank.from_highest"
	if t.Best == model.LowerIsBetter {
		key = "rank.from_lowest"
	}
	s := e.Say(key, "Place", e.called(m.focus), "Rank", r.Rank, "Of", len(t.Ranked), "Best", r.Best, "Worst", r.Worst, "Quantity", e.unit(m.Indicator, "bare"))
	if len(t.NotRanked) == 0 {
		return s
	}
	var missing words.And
	for _, n := range t.NotRanked {
		reason := e.term(model.Reasons, string(n.Reason))
		if n.Missing != "" {
			reason = small(e.term(model.Meanings, string(n.Missing)))
		}
		missing = append(missing, e.called(n.Place)+" ("+reason+")")
	}
	return paragraph(s, e.Say("rank.not_ranked", "Places", missing))
}

// differenceUnit heads a column of differences: "Skillnad i procentenheter".
func (e comparisons) differenceUnit(m *indicator) string {
	return e.Say("finding.difference_unit", "Unit", e.unit(m.Indicator, "difference"))
}

// changeRows tells how the places of a line chart have changed, each from the first comparable
// period and from the one before. Where none of it can be tested, for the same reason, it says so once.
func (e comparisons) changeRows(m *indicator, places []string) []ChangeRow {
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
				row.Finding.Text = e.Say("change.short_not_established")
			}
			rows = append(rows, row)
		}
	}
	if len(rows) >= 2 && same {
		rows = []ChangeRow{{Finding: rows[0].Finding, Text: e.untestable(first.Reason)}}
	}
	for _, code := range places {
		if s := e.yearly(m, code); s != "" {
			rows = append(rows, ChangeRow{Place: e.placeLink(code), Text: s})
		}
	}
	return rows
}

// reportedNote is the caution that goes with reported crime; empty for other figures.
func (e wording) reportedNote(m *indicator) string {
	if m.Basis != model.ReportedCrime {
		return ""
	}
	return e.Say("indicator.reported")
}

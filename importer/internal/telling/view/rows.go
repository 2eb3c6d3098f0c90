package view

import (
	"cmp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
)

// groups lists indicators by source. On the page of a place each row is the latest period with a
// value there; elsewhere (place is "") that of the place the indicator is about. Beside it stand the
// municipality, county and country in the same period, where the group has any figure of them.
func (e rows) groups(indicators []*indicator, place, prefix string) []IndicatorGroup {
	var groups []IndicatorGroup
	for _, same := range bySource(indicators) {
		columns := e.columns(same, place)
		source := same[0].Source
		g := IndicatorGroup{
			Source:     e.prose(&source),
			Slug:       model.Slug(prefix + " " + source["sv"]),
			Columns:    []string{e.Say("row.indicator")},
			Indicators: make([]IndicatorRow, len(same)),
		}
		for _, code := range columns {
			g.Columns = append(g.Columns, e.name(code))
		}
		var strips []stripRow
		var shown []reading
		changes := e.changesIn(same, columns)
		for i, m := range same {
			row := &g.Indicators[i]
			*row = IndicatorRow{
				Indicator: e.indicatorLink(m),
				Direction: e.term(model.Directions, string(m.Direction)),
			}
			if !m.hasValues {
				row.Missing, row.Stated = e.missing(m), e.statedBriefly(m)
				continue
			}
			strip := stripRow{row: row, of: m.Indicator, subject: cmp.Or(place, e.subject(m))}
			period := m.shownAt(place)
			row.Period, row.Earlier = e.Period(period), e.earlier(m, place, period)
			for n, code := range columns {
				o := m.At(code, period)
				if _, ok := valueOf(o); ok && n == 0 {
					row.Told = paragraph(e.against(m, o, e.around(code), false), changes.told(m, o))
				}
				row.Figures = append(row.Figures, e.figure(m, o))
				row.Findings = append(row.Findings, e.voice(m.difference(columns[0], code, period)))
				if o != nil {
					strip.observations = append(strip.observations, o)
					shown = append(shown, reading{m, o})
				}
			}
			strips = append(strips, strip)
		}
		var notes footnotes
		for i := range g.Indicators {
			for n := range g.Indicators[i].Figures {
				notes.of(&g.Indicators[i].Figures[n])
				g.Wide = g.Wide || needsRoom(&g.Indicators[i].Figures[n])
			}
		}
		g.Footnotes = notes.texts
		g.Low, g.High = e.strips(strips)
		g.Notes = append(e.roundings(shown), changes.notes()...)
		groups = append(groups, g)
	}
	return groups
}

// rowChanges tells the changes of a group of rows. What cannot be tested for the same reason in
// all of them is said once, below the rows.
type rowChanges struct {
	findings
	common model.Reason
}

func (e rows) changesIn(indicators []*indicator, columns []string) rowChanges {
	c := rowChanges{findings: e.findings}
	if len(columns) == 0 {
		return c
	}
	rows := 0
	for _, m := range indicators {
		changes := m.changesOf(columns[0])
		if len(changes) == 0 {
			continue
		}
		if rows++; rows == 1 {
			c.common = changes[0].Reason
		} else if changes[0].Reason != c.common {
			return rowChanges{findings: e.findings}
		}
	}
	if rows < 2 {
		return rowChanges{findings: e.findings}
	}
	return c
}

func (c rowChanges) told(m *indicator, o *model.Observation) string {
	if c.common != "" {
		return ""
	}
	return c.changed(m, o)
}

func (c rowChanges) notes() []string {
	if c.common == "" {
		return nil
	}
	return []string{c.untestable(c.common)}
}

// earlier tells the values of a place before a period: "2012: 46 %; 2014: 50 %".
func (e figures) earlier(m *indicator, place, period string) string {
	var told []string
	for _, o := range m.Valued(place) {
		if o.Period == period {
			break
		}
		f := e.figure(m, o)
		told = append(told, e.Period(o.Period)+": "+strings.Join(append([]string{e.valueAndInterval(f)}, f.Notes...), ", "))
	}
	return strings.Join(told, "; ")
}

// columns are the places of a group of rows.
func (e rows) columns(indicators []*indicator, place string) []string {
	candidates := []string{place, e.home}
	if place == "" {
		for _, m := range indicators {
			candidates = append(candidates, m.focus)
		}
	}
	candidates = append(candidates, e.county, e.country)
	seen := map[string]bool{}
	var columns []string
	for _, code := range candidates {
		if seen[code] {
			continue
		}
		seen[code] = true
		if slices.ContainsFunc(indicators, func(m *indicator) bool { return m.At(code, m.shownAt(place)) != nil }) {
			columns = append(columns, code)
		}
	}
	return columns
}

// bySource parts indicators by the source that made them, in the order they come.
func bySource(indicators []*indicator) [][]*indicator {
	var sources []string
	parts := map[string][]*indicator{}
	for _, m := range indicators {
		if parts[m.Source["sv"]] == nil {
			sources = append(sources, m.Source["sv"])
		}
		parts[m.Source["sv"]] = append(parts[m.Source["sv"]], m)
	}
	groups := make([][]*indicator, len(sources))
	for i, s := range sources {
		groups[i] = parts[s]
	}
	return groups
}

// missing says what is not to be had of an indicator.
func (e figures) missing(m *indicator) Prose {
	if m.Missing != nil {
		return e.prose(m.Missing)
	}
	if !m.hasValues {
		return Prose{Text: e.Say("row.no_values")}
	}
	return Prose{}
}

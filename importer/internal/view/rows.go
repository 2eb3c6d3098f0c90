package view

import (
	"cmp"
	"slices"
	"strings"

	"lagesbild/importer/internal/programme"
)

// groups lists indicators by source. On the page of a place each row is the latest period with a
// value there; elsewhere (place is "") that of the place the indicator is about. Beside it stand the
// municipality, county and country in the same period, where the group has any figure of them.
func (e *edition) groups(measures []*measure, place, prefix string) []IndicatorGroup {
	var groups []IndicatorGroup
	for _, same := range bySource(measures) {
		columns := e.columns(same, place)
		source := same[0].Source
		g := IndicatorGroup{
			Source:     e.prose(&source),
			Slug:       programme.Slug(prefix + " " + source.Sv),
			Columns:    []string{e.pick("Mått", "Indicator")},
			Indicators: make([]IndicatorRow, len(same)),
		}
		for _, code := range columns {
			g.Columns = append(g.Columns, e.name(code))
		}
		var strips []stripRow
		var shown []reading
		for i, m := range same {
			row := &g.Indicators[i]
			*row = IndicatorRow{
				Indicator: e.indicatorLink(m),
				Direction: e.text(programme.Directions.Term(string(m.Direction)).Name),
			}
			if !m.hasValues() {
				row.Missing, row.Stated = e.missing(m), e.statedBriefly(m)
				continue
			}
			strip := stripRow{row: row, unit: m.Unit, subject: cmp.Or(place, e.subject(m))}
			period := m.shownAt(place)
			row.Period, row.Earlier = e.period(period), e.earlier(m, place, period)
			for _, code := range columns {
				o := m.at(code, period)
				row.Figures = append(row.Figures, e.figure(m, o))
				if o != nil {
					strip.observations = append(strip.observations, o)
					shown = append(shown, reading{m, o})
				}
			}
			strips = append(strips, strip)
		}
		g.Low, g.High = e.strips(strips)
		g.Notes = e.roundings(shown)
		groups = append(groups, g)
	}
	return groups
}

// earlier tells the values of a place before a period: "2012: 46 %; 2014: 50 %".
func (e *edition) earlier(m *measure, place, period string) string {
	var told []string
	for _, o := range m.valued(place) {
		if o.Period == period {
			break
		}
		f := e.figure(m, o)
		told = append(told, e.period(o.Period)+": "+strings.Join(append([]string{e.valueAndInterval(f)}, f.Notes...), ", "))
	}
	return strings.Join(told, "; ")
}

// statedBriefly is what the source says in words of an indicator without values.
func (e *edition) statedBriefly(m *measure) string {
	var stated []string
	for i := range m.Comparisons {
		stated = append(stated, e.briefly(m, &m.Comparisons[i]))
	}
	return strings.Join(stated, "; ")
}

// shownAt is the period of an indicator's row, see groups.
func (m *measure) shownAt(place string) string {
	if o := m.lastValue(place); o != nil {
		return o.Period
	}
	if o := m.latest(place); o != nil {
		return o.Period
	}
	return m.current()
}

// columns are the places of a group of rows.
func (e *edition) columns(measures []*measure, place string) []string {
	candidates := []string{place, e.home}
	if place == "" {
		for _, m := range measures {
			candidates = append(candidates, m.focus)
		}
	}
	candidates = append(candidates, e.county, e.country)
	var columns []string
	for _, code := range candidates {
		anything := slices.ContainsFunc(measures, func(m *measure) bool { return m.at(code, m.shownAt(place)) != nil })
		if anything && !slices.Contains(columns, code) {
			columns = append(columns, code)
		}
	}
	return columns
}

// bySource parts indicators by the source that made them, in the order they come.
func bySource(measures []*measure) [][]*measure {
	var sources []string
	parts := map[string][]*measure{}
	for _, m := range measures {
		if parts[m.Source.Sv] == nil {
			sources = append(sources, m.Source.Sv)
		}
		parts[m.Source.Sv] = append(parts[m.Source.Sv], m)
	}
	groups := make([][]*measure, len(sources))
	for i, s := range sources {
		groups[i] = parts[s]
	}
	return groups
}

// missing says what is not to be had of an indicator.
func (e *edition) missing(m *measure) Prose {
	if m.Missing != nil {
		return e.prose(m.Missing)
	}
	if !m.hasValues() {
		return Prose{Text: e.pick("Inga värden finns för det här måttet.", "There are no values for this indicator.")}
	}
	return Prose{}
}

// bar counts activities by state. Its scale reaches to the longest bar on the page.
func (e *edition) bar(activities []*programme.Activity, longest int) Bar {
	b := Bar{Total: len(activities)}
	if b.Total == 0 {
		b.Empty = e.pick("Inga insatser redovisas.", "No activities are reported.")
		return b
	}
	counts := map[programme.State]int{}
	for _, a := range activities {
		counts[a.State]++
	}
	before := 0
	at := func(n int) float64 { return float64(n) / float64(longest) * 100 }
	for _, t := range programme.States {
		n := counts[programme.State(t.Code)]
		if n == 0 {
			continue
		}
		b.Parts = append(b.Parts, BarPart{State: t.Code, X: percent(at(before)), W: percent(at(n)), Label: e.states(programme.State(t.Code)), Count: n})
		if b.Text != "" {
			b.Text += " · "
		}
		b.Text += e.number(float64(n), 0) + " " + e.stateOf(programme.State(t.Code), n)
		before += n
	}
	return b
}

// longestBar is the number of activities in the area that has the most.
func (e *edition) longestBar() int {
	most := 0
	for i := range e.p.Areas {
		most = max(most, len(e.activitiesIn(e.p.Areas[i].ID)))
	}
	return most
}

// states is the heading above the activities of one state.
func (e *edition) states(s programme.State) string {
	if s == programme.NotStated {
		return e.text(programme.States.Term(string(s)).Name)
	}
	return capital(e.stateOf(s, 2))
}

// stateOf is the state of n activities, after their number.
func (e *edition) stateOf(s programme.State, n int) string {
	if s == programme.NotStated {
		return e.pick("utan uppgift om läge", "not stated")
	}
	word := small(e.text(programme.States.Term(string(s)).Name))
	if n != 1 && e.lang == "sv" {
		word = plural(word)
	}
	return word
}

// plural bends the last word of a state or status, as the vocabularies have them: "påbörjad",
// "genomförd" and "uppfyllt" become "påbörjade", "genomförda" and "uppfyllda".
func plural(word string) string {
	switch {
	case strings.HasSuffix(word, "ad"):
		return word + "e"
	case strings.HasSuffix(word, "d"):
		return word + "a"
	}
	return strings.TrimSuffix(word, "t") + "da"
}

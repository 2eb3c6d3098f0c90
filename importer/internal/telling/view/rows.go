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
func (e *edition) groups(measures []*measure, place, prefix string) []IndicatorGroup {
	var groups []IndicatorGroup
	for _, same := range bySource(measures) {
		columns := e.columns(same, place)
		source := same[0].Source
		g := IndicatorGroup{
			Source:     e.prose(&source),
			Slug:       model.Slug(prefix + " " + source["sv"]),
			Columns:    []string{e.pick("Mått", "Indicator")},
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
				Direction: e.text(model.Directions.Term(string(m.Direction)).Name()),
			}
			if !m.hasValues() {
				row.Missing, row.Stated = e.missing(m), e.statedBriefly(m)
				continue
			}
			strip := stripRow{row: row, unit: m.Unit, subject: cmp.Or(place, e.subject(m))}
			period := m.shownAt(place)
			row.Period, row.Earlier = e.period(period), e.earlier(m, place, period)
			for n, code := range columns {
				o := m.at(code, period)
				if _, ok := valueOf(o); ok && n == 0 {
					row.Told = paragraph(e.against(m, o, e.around(code), false), changes.told(m, o))
				}
				row.Figures = append(row.Figures, e.figure(m, o))
				row.Findings = append(row.Findings, e.shape(m.difference(columns[0], code, period)))
				if o != nil {
					strip.observations = append(strip.observations, o)
					shown = append(shown, reading{m, o})
				}
			}
			strips = append(strips, strip)
		}
		g.Low, g.High = e.strips(strips)
		g.Notes = append(e.roundings(shown), changes.notes()...)
		groups = append(groups, g)
	}
	return groups
}

// rowChanges tells the changes of a group of rows. What cannot be tested for the same reason in
// all of them is said once, below the rows.
type rowChanges struct {
	*edition
	common model.Reason
}

func (e *edition) changesIn(measures []*measure, columns []string) rowChanges {
	c := rowChanges{edition: e}
	if len(columns) == 0 {
		return c
	}
	rows := 0
	for _, m := range measures {
		changes := m.changesOf(columns[0])
		if len(changes) == 0 {
			continue
		}
		if rows++; rows == 1 {
			c.common = changes[0].Reason
		} else if changes[0].Reason != c.common {
			return rowChanges{edition: e}
		}
	}
	if rows < 2 {
		return rowChanges{edition: e}
	}
	return c
}

func (c rowChanges) told(m *measure, o *model.Observation) string {
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
		if parts[m.Source["sv"]] == nil {
			sources = append(sources, m.Source["sv"])
		}
		parts[m.Source["sv"]] = append(parts[m.Source["sv"]], m)
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
func (e *edition) bar(activities []*model.Activity, longest int) Bar {
	b := Bar{Total: len(activities)}
	if b.Total == 0 {
		b.Empty = e.pick("Inga insatser redovisas.", "No activities are reported.")
		return b
	}
	counts := map[model.State]int{}
	for _, a := range activities {
		counts[a.State]++
	}
	for _, t := range model.States {
		state := model.State(t.Code)
		n := counts[state]
		if n == 0 {
			continue
		}
		b.add(BarPart{State: t.Code, Label: e.states(state), Count: n}, longest)
		if b.Text != "" {
			b.Text += " · "
		}
		b.Text += e.number(float64(n), 0) + " " + e.stateOf(state, n)
	}
	return b
}

// add puts a part after those that there are, on a scale that reaches to longest.
func (b *Bar) add(part BarPart, longest int) {
	before := 0
	for _, p := range b.Parts {
		before += p.Count
	}
	at := func(n int) string { return percent(float64(n) / float64(longest) * 100) }
	part.X, part.W = at(before), at(part.Count)
	b.Parts = append(b.Parts, part)
}

// goalBar counts goals by assessment: "2 av 8 mål uppfyllda, 6 inte bedömda". They are never averaged.
func (e *edition) goalBar(goals []*model.Goal) Bar {
	b := Bar{Total: len(goals)}
	if b.Total == 0 {
		b.Empty = e.pick("Inga mål redovisas.", "No goals are reported.")
		return b
	}
	counts := map[model.Status]int{}
	for _, g := range goals {
		counts[g.Status]++
	}
	of := " " + e.pick("av ", "of ") + e.number(float64(b.Total), 0) + " " + e.noun(b.Total, e.pick("mål", "goal"), e.pick("mål", "goals")) + " "
	for _, t := range model.Statuses {
		n := counts[model.Status(t.Code)]
		// How many are met is told even where none is.
		if n == 0 && model.Status(t.Code) != model.Met {
			continue
		}
		if n > 0 {
			b.add(BarPart{State: t.Code, Label: capital(e.statusOf(t, 2)), Count: n}, b.Total)
		}
		if b.Text != "" {
			b.Text += ", "
		}
		b.Text += e.number(float64(n), 0) + of + e.statusOf(t, n)
		of = " "
	}
	return b
}

// statusOf is an assessment after a number of goals: "uppfyllda".
func (e *edition) statusOf(t model.Term, n int) string {
	word := small(e.text(t.Name()))
	if n != 1 && e.lang == "sv" {
		word = plural(word)
	}
	return word
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
func (e *edition) states(s model.State) string {
	if s == model.NotStated {
		return e.text(model.States.Term(string(s)).Name())
	}
	return capital(e.stateOf(s, 2))
}

// stateOf is the state of n activities, after their number.
func (e *edition) stateOf(s model.State, n int) string {
	if s == model.NotStated {
		return e.pick("utan uppgift om läge", "not stated")
	}
	word := small(e.text(model.States.Term(string(s)).Name()))
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

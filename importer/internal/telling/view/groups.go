package view

import (
	"cmp"
	"slices"

	"lagesbild/importer/internal/ground/model"
)

// groupsOnly lists, greatest value first, the latest values by group of the municipality, or else of
// the first place that has any, of an indicator without a single total; nil where it has one.
func (e charts) groupsOnly(m *indicator) []*model.Observation {
	if len(m.Totalled) > 0 {
		return nil
	}
	place := ""
	for i := range m.Observations {
		switch o := &m.Observations[i]; {
		case o.Value == nil:
		case o.Place == e.home:
			place = e.home
		default:
			place = cmp.Or(place, o.Place)
		}
	}
	var latest []*model.Observation
	for _, p := range slices.Backward(m.Observed) {
		for i := range m.Observations {
			if o := &m.Observations[i]; o.Place == place && o.Period == p.ID && o.Value != nil {
				latest = append(latest, o)
			}
		}
		if len(latest) > 0 {
			break
		}
	}
	slices.SortStableFunc(latest, func(a, b *model.Observation) int { return cmp.Compare(*b.Value, *a.Value) })
	return latest
}

// byGroup fills in the page of an indicator that has values by group only: the figure goes from the
// lowest of them to the highest, and the sentence and the chart have them all.
func (e charts) byGroup(i *Indicator, m *indicator) {
	groups := e.groupsOnly(m)
	if len(groups) == 0 {
		return
	}
	highest, lowest := groups[0], groups[len(groups)-1]
	i.Figure = e.dated(m, highest)
	i.Figure.Interval = ""
	if decimals := decimalsOf(m.Indicator, highest); *lowest.Value != *highest.Value {
		i.Figure.Value = e.withUnit(e.Span(*lowest.Value, *highest.Value, decimals), m.Indicator)
	}
	i.FigurePlace = e.Say("by_group.place", "Place", e.name(highest.Place))
	var told []string
	for _, o := range groups {
		told = append(told, category(m.Indicator, o)+" "+e.valueAndInterval(e.figure(m, o)))
	}
	i.Sentence = e.Say("by_group.told", "Indicator", e.text(m.Name), "Place", e.called(highest.Place), "Period", e.Period(highest.Period), "Values", e.list(told))
	if len(groups) > 1 {
		i.Dots = &Dots{
			Title:       e.text(m.Name) + ", " + e.name(highest.Place) + ", " + e.Period(highest.Period),
			Description: i.Sentence,
			Note:        e.intervalNote(m, groups),
		}
		e.draw(i.Dots, m, groups, func(o *model.Observation) Link { return Link{Text: category(m.Indicator, o)} })
	}
}

package view

import (
	"math"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/words"
)

// untestable tells of several changes at once that they cannot be tested, and why.
func (e findings) untestable(r model.Reason) string {
	return e.Say("change.untestable", "Reason", e.reason(r, e.Say("change.latest_period"), e.Say("change.earlier_periods")))
}

// What is said of the differences and changes that package stat has tested. No sentence says more
// than the test does: a difference that is not established is never called none.

// told tells an indicator at a place in one to three sentences: the level with its uncertainty;
// how it differs from the municipality, the county and the country; and how it has changed. Where
// the latest value is missing it tells why, and what the last value was. Nothing where there is no row.
func (e findings) told(m *indicator, place string) []string {
	o := m.Latest(place)
	if o == nil {
		return nil
	}
	sentences := []string{e.figureTold(m, o)}
	if _, ok := value(o); !ok {
		if last := m.LastValue(place); last != nil {
			sentences = append(sentences, e.Say("finding.last_value", "Value", e.bracketed(e.figure(m, last)), "Period", e.Period(last.Period)))
		}
		return sentences
	}
	return append(sentences, e.comparedTold(m, o)...)
}

// comparedTold is told without the level, for where the value stands beside it.
func (e findings) comparedTold(m *indicator, o *model.Observation) []string {
	var sentences []string
	for _, s := range []string{e.against(m, o, e.around(o.Place), true), e.changed(m, o), e.yearly(m, o.Place)} {
		if s != "" {
			sentences = append(sentences, s)
		}
	}
	return sentences
}

// around lists what a place is compared with in words: the municipality, the county and the country.
func (e findings) around(place string) []string {
	return slices.DeleteFunc([]string{e.home, e.county, e.country}, func(code string) bool {
		// What lies inside a place is compared with it on its own page.
		return code == "" || code == place || e.inside(code, place) && code != e.home
	})
}

// figureTold tells an observation in one sentence, with its uncertainty.
func (e findings) figureTold(m *indicator, o *model.Observation) string {
	return e.figureOf(m, o, e.called(o.Place))
}

// figureOf is figureTold with a name for the place.
func (e findings) figureOf(m *indicator, o *model.Observation, place string) string {
	f := e.figure(m, o)
	if f.Missing != "" {
		key := "finding.no_value"
		if f.Sign != "" {
			key = "finding.no_value_but_sign"
		}
		return e.Say(key, "Indicator", e.text(m.Name), "Place", place, "Period", words.Period(o.Period), "Why", f.Missing, "Sign", f.Sign)
	}
	said := []any{"Finding", e.finding(m, o, place, false), "Period", words.Period(o.Period)}
	switch {
	case f.Interval != "":
		decimals := decimalsOf(m.Indicator, o)
		return e.Say("finding.level_with_interval", append(said, "Level", e.level(o),
			"Lower", e.Number(*o.Lower, decimals), "Upper", e.spoken(e.Number(*o.Upper, decimals), m.Indicator))...)
	case m.Unit == model.Percent:
		return e.Say("finding.level_without_interval", said...)
	}
	return e.Say("finding.level", said...)
}

// against tells in one sentence how an observation differs from other places in the same period:
// first what is established, then what is not, then what cannot be tested. The values of the others
// stand in it, unless they stand beside it. Empty where nothing was compared.
func (e findings) against(m *indicator, o *model.Observation, others []string, values bool) string {
	groups := map[string][]string{} // codes of places, by what is said of them
	reasons := map[string]model.Reason{}
	for _, code := range others {
		t := m.difference(o.Place, code, o.Period)
		if t == nil {
			continue
		}
		key := string(t.Finding)
		switch {
		case t.Stated != "":
			key = sourceSays + string(t.Stated)
		case t.Finding == model.NotTestable:
			reason := t.Reason
			if reason == model.NoIntervals {
				reason = model.NoInterval // that the place itself lacks one is reason enough
			}
			key += string(reason)
			reasons[key] = reason
		}
		groups[key] = append(groups[key], code)
	}
	beside := func(codes []string, in bool) words.And {
		named := make(words.And, len(codes))
		for i, code := range codes {
			name := e.whole(code, o.Place)
			if in {
				name = e.Say("place_name.in", "Place", name)
			}
			if f := e.figure(m, m.At(code, o.Period)); values && f.Value != "" {
				name += " (" + e.bracketed(f) + ")"
			}
			named[i] = name
		}
		return named
	}
	var parts []string
	for _, by := range []string{sourceSays, ""} { // what the source has established leads
		than := ""
		established := 0
		for _, finding := range []model.Finding{model.FoundHigher, model.FoundLower} {
			codes := groups[by+string(finding)]
			if len(codes) == 0 {
				continue
			}
			said := e.Say("finding.than_"+string(finding), "Places", beside(codes, true))
			if than != "" {
				said = e.Say("finding.but", "First", than, "Second", said)
			}
			than = said
			established += len(codes)
		}
		if established > 0 {
			parts = append(parts, e.Say("finding.established"+by, "Count", established, "Quantity", e.quantity(m.Indicator), "Than", than))
		}
		if codes := groups[by+string(model.NotEstablished)]; len(codes) > 0 {
			parts = append(parts, e.Say("finding.not_established"+by, "Places", beside(codes, false), "Count", len(codes)))
		}
	}
	for _, r := range model.Reasons {
		key := string(model.NotTestable) + r.Code
		if codes := groups[key]; len(codes) > 0 {
			parts = append(parts, e.Say("finding.not_testable", "Places", beside(codes, false), "Reason", e.reason(reasons[key], o.Place, "")))
		}
	}
	return capital(sentence(strings.Join(parts, "; ")))
}

// direction is "högre" or "lägre".
func (e findings) direction(f model.Finding) string { return e.Say("finding.shape_" + string(f)) }

// changed tells in one sentence how an observation has changed since the first comparable one;
// empty where there is none.
func (e findings) changed(m *indicator, o *model.Observation) string {
	for _, c := range m.changesOf(o.Place) {
		if c.Period == o.Period {
			return e.change(m, c)
		}
	}
	return ""
}

// yearly tells what counts or amounts of parts of a year come to in twelve months; empty where they do not.
func (e findings) yearly(m *indicator, place string) string {
	y := m.yearly[place]
	if y == nil {
		return ""
	}
	said := []any{"First", e.Period(y.First), "Last", e.Period(y.Last)}
	switch {
	case len(y.Missing) > 0:
		var periods []string
		for _, id := range y.Missing {
			periods = append(periods, e.Period(id))
		}
		return e.Say("yearly.missing", append(said, "Periods", e.list(periods))...)
	case y.Sum == nil:
		return e.Say("yearly.broken", said...)
	}
	shown := func(v float64) string { return e.withUnit(e.Number(v, m.Decimals), m.Indicator) }
	said = append(said, "Sum", shown(*y.Sum))
	if y.Before == nil {
		return e.Say("yearly.sum", said...)
	}
	return e.Say("yearly.both", append(said, "Before", shown(*y.Before))...)
}

// change tells a change with its verdict, or why there is none.
func (e findings) change(m *indicator, c *model.Change) string {
	since := e.Period(c.Since)
	if f := e.figure(m, m.At(c.Place, c.Since)); f.Value != "" {
		since += " (" + e.bracketed(f) + ")"
	}
	said := []any{"Since", since}
	switch {
	case c.Established():
		said = append(said, "Quantity", e.quantity(m.Indicator), "Amount", e.amount(m, math.Abs(*c.Value), e.differenceDecimals(m, &c.Test)))
	case c.Finding == model.NotTestable:
		said = append(said, "Reason", e.reason(c.Reason, e.Period(c.Period), e.Period(c.Since)))
	}
	return e.Say("change."+string(c.Finding), said...)
}

// reason tells why something cannot be tested, as the end of a sentence that names both sides:
// one is the place or the period that is compared, other the earlier period, or empty for places.
func (e findings) reason(r model.Reason, one, other string) string {
	places := other == ""
	if places {
		one = e.called(one)
	}
	switch {
	case r == model.NoInterval:
		return e.Say("untested.no_interval", "What", one)
	case r == model.NoIntervalAgainst && places:
		return e.Say("untested.no_interval_there")
	case r == model.NoIntervalAgainst:
		return e.Say("untested.no_interval", "What", other)
	case r == model.NoIntervals:
		return e.Say("untested.no_intervals")
	case r == model.MissingValueAgainst && places:
		return e.Say("untested.missing_value_there")
	case r == model.MissingValueAgainst:
		return e.Say("untested.missing_value", "What", other)
	case r == model.BreakInSeries:
		return e.Say("untested.break_in_series")
	case r == model.OverlapWithoutShare:
		return e.Say("untested.overlap_without_share")
	}
	return e.term(model.Reasons, string(r))
}

// amount is a difference in words: "5,5 procentenheter", "1 procentenhet".
func (e findings) amount(m *indicator, v float64, decimals int) string {
	return e.unit(m.Indicator, "amount", "Count", words.Amount{Value: v, Decimals: decimals, Text: e.Number(v, decimals)})
}

// differenceDecimals is how many decimals a difference is shown with: those of the indicator, but
// so many that no limit of an established difference is rounded to 0.
func (e findings) differenceDecimals(m *indicator, t *model.Test) int {
	decimals := m.Decimals
	if !t.Established() || t.Lower == nil || t.Upper == nil {
		return decimals
	}
	for decimals < 4 && (number.Round(*t.Lower, decimals) == 0 || number.Round(*t.Upper, decimals) == 0 || number.Round(*t.Value, decimals) == 0) {
		decimals++
	}
	return decimals
}

// differenceShown is a difference with its interval: "+3,5 (0,3 till 6,9)"; without the interval where it
// was not tested, and empty where a value is missing.
func (e findings) differenceShown(m *indicator, t *model.Test) string {
	if t.Value == nil {
		return ""
	}
	decimals := e.differenceDecimals(m, t)
	s := e.Signed(*t.Value, decimals)
	if t.Lower == nil || t.Upper == nil {
		return s
	}
	return e.Say("finding.difference", "Difference", s, "Lower", e.Number(*t.Lower, decimals), "Upper", e.Number(*t.Upper, decimals))
}

// sourceSays marks what the source itself has established, in keys of words.
const sourceSays = "_by_source"

// voice is what is told of a difference in few words: the source's word, where it has established one, or
// what was found here; the zero Finding where nothing was compared.
func (e findings) voice(d *model.Difference) Finding {
	switch {
	case d == nil:
		return Finding{}
	case d.Stated != "":
		return Finding{Code: string(d.Stated), Text: e.Say("finding.shape_by_source", "Shape", e.Say("finding.shape_"+string(d.Stated)))}
	}
	return e.shape(&d.Test)
}

// shape is what was found of a difference, for a mark with few words; the zero Finding where nothing was compared.
func (e findings) shape(t *model.Test) Finding {
	if t == nil {
		return Finding{}
	}
	return Finding{Code: string(t.Finding), Text: e.Say("finding.shape_" + string(t.Finding))}
}

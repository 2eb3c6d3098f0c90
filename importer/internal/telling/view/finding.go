package view

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
)

// What is said of the differences and changes that package stat has tested. No sentence says more
// than the test does: a difference that is not established is never called none.

// difference is what was found of a place compared with another in a period; nil where the two
// were not compared. Numbers of things are not: they follow the size of the place.
func (m *measure) difference(place, other, period string) *model.Test {
	if m.Unit == model.Count {
		return nil
	}
	for i := range m.computed.Differences {
		d := &m.computed.Differences[i]
		switch {
		case d.Period != period:
		case d.Place == place && d.Against == other:
			return &d.Test
		case d.Place == other && d.Against == place:
			t := d.Test.Reversed()
			return &t
		}
	}
	return nil
}

// changesOf lists what was found of the latest value of a place compared with earlier ones, the
// earliest first.
func (m *measure) changesOf(place string) []*model.Change {
	var all []*model.Change
	for i := range m.computed.Changes {
		if c := &m.computed.Changes[i]; c.Place == place {
			all = append(all, c)
		}
	}
	return all
}

// told tells an indicator at a place in one to three sentences: the level with its uncertainty;
// how it differs from the municipality, the county and the country; and how it has changed. Where
// the latest value is missing it tells why, and what the last value was. Nothing where there is no row.
func (e *edition) told(m *measure, place string) []string {
	o := m.latest(place)
	if o == nil {
		return nil
	}
	sentences := []string{e.figureTold(m, o)}
	if _, ok := value(o); !ok {
		if last := m.lastValue(place); last != nil {
			sentences = append(sentences, fmt.Sprintf(e.pick("Det senaste värdet är %s (%s).", "The last value is %s (%s)."),
				e.bracketed(e.figure(m, last)), e.period(last.Period)))
		}
		return sentences
	}
	return append(sentences, e.comparedTold(m, o)...)
}

// comparedTold is told without the level, for where the value stands beside it.
func (e *edition) comparedTold(m *measure, o *model.Observation) []string {
	var sentences []string
	for _, s := range []string{e.against(m, o, e.around(o.Place), true), e.changed(m, o)} {
		if s != "" {
			sentences = append(sentences, s)
		}
	}
	return sentences
}

// around lists what a place is compared with in words: the municipality, the county and the country.
func (e *edition) around(place string) []string {
	return slices.DeleteFunc([]string{e.home, e.county, e.country}, func(code string) bool {
		// What lies inside a place is compared with it on its own page.
		return code == "" || code == place || e.inside(code, place) && code != e.home
	})
}

// figureTold tells an observation in one sentence, with its uncertainty.
func (e *edition) figureTold(m *measure, o *model.Observation) string {
	return e.figureOf(m, o, e.called(o.Place))
}

// figureOf is figureTold with a name for the place.
func (e *edition) figureOf(m *measure, o *model.Observation, place string) string {
	period := e.period(o.Period)
	f := e.figure(m, o)
	if f.Missing != "" {
		sign := ""
		if f.Sign != "" {
			sign = fmt.Sprintf(e.pick("; källans tecken: %s", "; the source's sign: %s"), f.Sign)
		}
		return sentence(fmt.Sprintf(e.pick("%s: inget värde för %s %s (%s%s)", "%s: no value for %s in %s (%s%s)"),
			e.text(m.Name), place, period, f.Missing, sign))
	}
	s := e.finding(m, o, place, false) + " (" + period
	switch {
	case f.Interval != "":
		decimals := decimalsOf(m.Indicator, o)
		s += fmt.Sprintf(e.pick("), med %s procents säkerhet mellan %s och %s", "), with %s percent confidence between %s and %s"),
			e.level(o), e.number(*o.Lower, decimals), e.spoken(e.number(*o.Upper, decimals), m.Unit))
	case m.Unit == model.Percent:
		s += e.pick("; källan anger inget osäkerhetsintervall)", "; the source gives no confidence interval)")
	default:
		s += ")"
	}
	return s + "."
}

// against tells in one sentence how an observation differs from other places in the same period:
// first what is established, then what is not, then what cannot be tested. The values of the others
// stand in it, unless they stand beside it. Empty where nothing was compared.
func (e *edition) against(m *measure, o *model.Observation, others []string, values bool) string {
	groups := map[string][]string{} // codes of places, by what is said of them
	reasons := map[string]model.Reason{}
	for _, code := range others {
		t := m.difference(o.Place, code, o.Period)
		if t == nil {
			continue
		}
		key := string(t.Finding)
		if t.Finding == model.NotTestable {
			reason := t.Reason
			if reason == model.NoIntervals {
				reason = model.NoInterval // that the place itself lacks one is reason enough
			}
			key += string(reason)
			reasons[key] = reason
		}
		groups[key] = append(groups[key], code)
	}
	beside := func(codes []string, in string) string {
		named := make([]string, len(codes))
		for i, code := range codes {
			named[i] = in + e.whole(code, o.Place)
			if f := e.figure(m, m.at(code, o.Period)); values && f.Value != "" {
				named[i] += " (" + e.bracketed(f) + ")"
			}
		}
		return e.list(named)
	}
	var parts, than []string
	established := 0
	for _, finding := range []model.Finding{model.FoundHigher, model.FoundLower} {
		if codes := groups[string(finding)]; len(codes) > 0 {
			than = append(than, e.direction(finding)+e.pick(" än ", " than ")+beside(codes, e.pick("i ", "in ")))
			established += len(codes)
		}
	}
	if established > 0 {
		parts = append(parts, fmt.Sprintf(e.pick("%s är %s, och %s", "%s is %s, and %s"), e.quantity(m.Unit), strings.Join(than, e.pick(" men ", " but ")),
			e.noun(established, e.pick("skillnaden är statistiskt säkerställd", "the difference is statistically significant"),
				e.pick("skillnaderna är statistiskt säkerställda", "the differences are statistically significant"))))
	}
	if codes := groups[string(model.NotEstablished)]; len(codes) > 0 {
		parts = append(parts, fmt.Sprintf(e.pick("jämfört med %s finns ingen statistiskt säkerställd skillnad", "compared with %s there is no statistically significant difference"), beside(codes, "")))
	}
	for _, r := range model.Reasons {
		key := string(model.NotTestable) + r.Code
		codes := groups[key]
		if len(codes) == 0 {
			continue
		}
		parts = append(parts, fmt.Sprintf(e.pick("jämfört med %s går skillnaden inte att pröva: %s", "compared with %s the difference cannot be tested: %s"),
			beside(codes, ""), e.reason(reasons[key], o.Place, "")))
	}
	return capital(sentence(strings.Join(parts, "; ")))
}

// bracketed is a value with its interval, for inside brackets: "29 %, 28–30".
func (e *edition) bracketed(f Figure) string {
	if f.Interval == "" {
		return f.Value
	}
	return f.Value + ", " + f.Interval
}

// direction is "högre" or "lägre".
func (e *edition) direction(f model.Finding) string {
	if f == model.FoundHigher {
		return e.pick("högre", "higher")
	}
	return e.pick("lägre", "lower")
}

// changed tells in one sentence how an observation has changed since the first comparable one;
// empty where there is none.
func (e *edition) changed(m *measure, o *model.Observation) string {
	for _, c := range m.changesOf(o.Place) {
		if c.Period == o.Period {
			return e.change(m, c)
		}
	}
	return ""
}

// change tells a change with its verdict, or why there is none.
func (e *edition) change(m *measure, c *model.Change) string {
	since := e.period(c.Since)
	if f := e.figure(m, m.at(c.Place, c.Since)); f.Value != "" {
		since += " (" + e.bracketed(f) + ")"
	}
	switch c.Finding {
	case model.FoundHigher, model.FoundLower:
		return fmt.Sprintf(e.pick("Sedan %s har %s %s med %s, och förändringen är statistiskt säkerställd.", "Since %s, %s has %s by %s, and the change is statistically significant."),
			since, e.quantity(m.Unit), e.moved(c.Finding), e.amount(m, math.Abs(*c.Value), e.differenceDecimals(m, &c.Test)))
	case model.NotEstablished:
		return fmt.Sprintf(e.pick("Sedan %s finns ingen statistiskt säkerställd förändring.", "Since %s there is no statistically significant change."), since)
	}
	return fmt.Sprintf(e.pick("Förändringen sedan %s går inte att pröva: %s.", "The change since %s cannot be tested: %s."),
		since, e.reason(c.Reason, e.period(c.Period), e.period(c.Since)))
}

// moved is "ökat" or "minskat".
func (e *edition) moved(f model.Finding) string {
	if f == model.FoundHigher {
		return e.pick("ökat", "increased")
	}
	return e.pick("minskat", "decreased")
}

// reason tells why something cannot be tested, as the end of a sentence that names both sides:
// one is the place or the period that is compared, other the earlier period, or empty for places.
func (e *edition) reason(r model.Reason, one, other string) string {
	if other == "" {
		one, other = e.called(one), e.pick("där", "there")
	} else {
		other = e.pick("för ", "for ") + other
	}
	none := e.pick("källan anger inget osäkerhetsintervall ", "the source gives no confidence interval ")
	switch r {
	case model.NoInterval:
		return none + e.pick("för ", "for ") + one
	case model.NoIntervalAgainst:
		return none + other
	case model.NoIntervals:
		return e.pick("källan anger inga osäkerhetsintervall", "the source gives no confidence intervals")
	case model.MissingValueAgainst:
		return e.pick("värdet saknas ", "the value is missing ") + other
	case model.BreakInSeries:
		return e.pick("sättet att mäta har ändrats (seriebrott), så värdena är inte jämförbara", "the way of measuring has changed (a break in the series), so the values are not comparable")
	case model.OverlapWithoutShare:
		return e.pick("den ena platsen ligger i den andra, och dess andel av befolkningen är inte känd", "one place lies within the other, and its share of the population is not known")
	}
	return e.text(model.Reasons.Term(string(r)).Name())
}

// amount is a difference in words: "5,5 procentenheter", "1 procentenhet".
func (e *edition) amount(m *measure, v float64, decimals int) string {
	number := e.number(v, decimals)
	if m.Unit != model.Percent {
		return e.withUnit(number, m.Unit)
	}
	if number == "1" {
		return number + e.pick(" procentenhet", " percentage point")
	}
	return number + e.pick(" procentenheter", " percentage points")
}

// signed is a difference with its sign: "+3,5".
func (e *edition) signed(v float64, decimals int) string {
	if round(v, decimals) > 0 {
		return "+" + e.number(v, decimals)
	}
	return e.number(v, decimals)
}

// differenceDecimals is how many decimals a difference is shown with: those of the indicator, but
// so many that no limit of an established difference is rounded to 0.
func (e *edition) differenceDecimals(m *measure, t *model.Test) int {
	decimals := m.Decimals
	if !t.Established() || t.Lower == nil || t.Upper == nil {
		return decimals
	}
	for decimals < 4 && (round(*t.Lower, decimals) == 0 || round(*t.Upper, decimals) == 0 || round(*t.Value, decimals) == 0) {
		decimals++
	}
	return decimals
}

// differenceShown is a difference with its interval: "+3,5 (0,3 till 6,9)"; without the interval where it
// was not tested, and empty where a value is missing.
func (e *edition) differenceShown(m *measure, t *model.Test) string {
	if t.Value == nil {
		return ""
	}
	decimals := e.differenceDecimals(m, t)
	s := e.signed(*t.Value, decimals)
	if t.Lower == nil || t.Upper == nil {
		return s
	}
	return s + " (" + e.number(*t.Lower, decimals) + e.pick(" till ", " to ") + e.number(*t.Upper, decimals) + ")"
}

// shape is what was found of a difference, for a mark with few words; the zero Finding where nothing was compared.
func (e *edition) shape(t *model.Test) Finding {
	if t == nil {
		return Finding{}
	}
	f := Finding{Code: string(t.Finding)}
	switch t.Finding {
	case model.FoundHigher, model.FoundLower:
		f.Text = e.direction(t.Finding)
	case model.NotEstablished:
		f.Text = e.pick("ingen säkerställd skillnad", "no significant difference")
	default:
		f.Text = e.pick("kan inte prövas", "cannot be tested")
	}
	return f
}

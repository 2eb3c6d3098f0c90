package view

import (
	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/series"
)

// method gives the page about the tests its worked example: an indicator whose municipality was
// tested against both county and country, if possible with differences that are established. The
// text is about a share whose values for county and country are rounded to whole percent: where the
// data have none there is no example, and the page says so.
func (e *site) method() Method {
	var found *indicator
	var most float64
	for _, m := range e.indicators {
		tests, ok := e.tested(m)
		if !ok || !e.asTheTextHasIt(m) {
			continue
		}
		merit := 1.0
		for _, t := range tests {
			merit += min(t.Widened, 1)
			if t.Established() {
				merit += 10
			}
		}
		if merit > most {
			found, most = m, merit
		}
	}
	if found == nil {
		return Method{}
	}
	return Method{Example: e.workedExample(found)}
}

// tested gives the tests of the municipality against county and country, if both could be tested.
func (e *site) tested(m *indicator) (tests [2]*model.Test, ok bool) {
	for i, code := range []string{e.county, e.country} {
		t := m.difference(e.home, code, m.current())
		if t == nil || t.Lower == nil || t.Upper == nil || t.P == nil {
			return tests, false
		}
		tests[i] = &t.Test
	}
	return tests, m.focus == e.home
}

// asTheTextHasIt tells whether what the text says of the example is true of an indicator.
func (e *site) asTheTextHasIt(m *indicator) bool {
	if m.Unit != model.Percent {
		return false
	}
	for _, code := range []string{e.home, e.county, e.country} {
		o := m.At(code, m.current())
		if o == nil || o.Value == nil || !series.HasInterval(o) || code != e.home && o.Rounded != 1 {
			return false
		}
	}
	return true
}

// workedExample holds every number of an example by name. Names with a place begin with home,
// county or country; of a difference those of county and country do.
func (e *site) workedExample(m *indicator) map[string]string {
	period := m.current()
	tests, _ := e.tested(m)
	example := map[string]string{
		"indicator": e.text(m.Name), "url": e.indicatorLink(m).URL, "period": e.Period(period), "unit": e.unit(m.Indicator, "difference"),
		"told": paragraph(e.told(m, e.home)...),
	}
	for name, code := range map[string]string{"home": e.home, "county": e.county, "country": e.country} {
		o := m.At(code, period)
		f := e.figure(m, o)
		example[name] = e.called(code)
		example[name+".shown"], example[name+".interval"] = f.Value, f.Interval
		example[name+".value"] = e.Plain(*o.Value)
		if series.HasInterval(o) {
			example[name+".lower"], example[name+".upper"] = e.Plain(*o.Lower), e.Plain(*o.Upper)
			example[name+".below"], example[name+".above"] = e.Number(*o.Value-*o.Lower, 2), e.Number(*o.Upper-*o.Value, 2)
		}
		if o.Rounded > 0 {
			example[name+".half"] = e.Plain(o.Rounded / 2)
		}
	}
	for i, name := range []string{"county", "country"} {
		t := tests[i]
		example[name+".difference"] = e.Number(*t.Value, 2)
		example[name+".from"], example[name+".to"] = e.Number(*t.Lower, 2), e.Number(*t.Upper, 2)
		example[name+".p"] = e.pValue(*t.P)
		example[name+".share"] = e.withUnit(e.Number(t.Share*100, 1), percent)
		example[name+".finding"] = e.term(model.Findings, string(t.Finding))
	}
	for i := range m.computed.Differences {
		if d := &m.computed.Differences[i]; d.Place == e.home && d.Period == period && d.Of > 0 && d.Established() {
			example["family"] = e.Say("worked_example.family", "Found", d.Found, "Of", d.Of, "Level", e.withUnit(e.Number(d.Level*100, 1), percent))
		}
	}
	if t := m.ranks(model.Municipality, period); t != nil && t.Reason == "" {
		example["rank"] = e.Say("worked_example.rank", "Rank", e.rankTold(m, t))
	}
	for name, s := range example {
		if s == "" {
			delete(example, name)
		}
	}
	return example
}

// pValue writes a p value: "0,031", "mindre än 0,001".
func (e *site) pValue(p float64) string {
	if p < 0.001 {
		return e.Say("finding.less_than", "Number", e.Number(0.001, 3))
	}
	return e.Number(p, 3)
}

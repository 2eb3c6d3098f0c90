package view

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/series"
	"lagesbild/importer/internal/telling/chart"
)

// seriesMost is how many places are drawn in a chart over time.
const seriesMost = 4

// besideMost is how many characters the names of series can have beside their lines; of longer ones
// there is a key below.
const besideMost = 16

// lines draws an indicator over time; nil where no place has values of two periods.
func (e charts) lines(m *indicator) *Lines { return e.linesOf(m, e.linePlaces(m)) }

// linesOf draws some places, see linePlaces.
func (e charts) linesOf(m *indicator, places []string) *Lines {
	if len(places) == 0 {
		return nil
	}
	var values []float64
	var periods []model.Period
	for _, code := range places {
		values = append(values, extent(m.Valued(code))...)
	}
	for _, p := range m.Observed {
		if slices.ContainsFunc(places, func(code string) bool { return m.At(code, p.ID) != nil }) {
			periods = append(periods, p)
		}
	}

	aims := aimsOf(m, e.subject(m), e.home)
	for _, a := range aims {
		values = append(values, a.value)
	}
	x, y := chart.NewTimeAxis(periods), chart.NewAxis(m.Indicator, values, chart.LineSpan).ToTicks()
	scale := e.scale(y, m.Indicator)
	l := &Lines{
		Title: e.Say("chart.lines_title", "Indicator", e.text(m.Name), "From", e.Period(periods[0].ID), "To", e.Period(periods[len(periods)-1].ID)),
		Unit:  scale.unit,
	}
	for _, v := range y.Ticks() {
		l.Y = append(l.Y, Tick{At: chart.Percent(chart.Height(y, v)), Label: e.tick(v, scale)})
	}
	l.Gutter = longest(labels(l.Y))
	l.X = e.periodTicks(x, periods, rem(l.Gutter)+1)
	gaps, intervals := false, false
	var told []string
	ends := make([]float64, len(places))
	for i, code := range places {
		s, runs := e.oneSeries(m, code, periods, x, y)
		s.Role = "ours"
		if i > 0 || code != e.subject(m) {
			s.Role = fmt.Sprintf("other%d", max(i, 1))
		}
		gaps = gaps || runs > 1
		var points []string
		for _, p := range s.Points {
			intervals = intervals || p.Top != ""
			points = append(points, p.Period+" "+p.Label)
		}
		told = append(told, e.name(code)+": "+strings.Join(points, ", ")+".")
		v, _ := value(m.LastValue(code))
		ends[i] = chart.Height(y, v)
		l.Series = append(l.Series, s)
	}
	for i, at := range chart.Apart(ends) {
		l.Series[i].LabelY = chart.Percent(at)
	}
	var names []string
	for i := range l.Series {
		names = append(names, l.Series[i].Name)
	}
	if l.Names = longest(names); utf8.RuneCountInString(l.Names) > besideMost {
		l.Names = ""
	}
	ahead, atYear := 0, 0
	for _, a := range aims {
		drawn := a.at(periods, x, y)
		if l.Aims = append(l.Aims, drawn); drawn.X == "" {
			ahead++
		} else {
			atYear++
		}
	}
	l.Description = strings.Join(told, " ")
	l.Note = paragraph(e.barsNote(m, intervals), e.gapsNote(gaps), e.aimsNote("chart.aims_ahead", ahead), e.aimsNote("chart.aims_at_year", atYear))
	if o := m.LastValue(places[0]); o != nil {
		l.Description = paragraph(e.changed(m, o), l.Description)
	}
	return l
}

// aim is a value to be reached by a year; 0 where no year is set.
type aim struct {
	value float64
	year  int
}

// aimsOf are the values that a place is to reach.
func aimsOf(m *indicator, place, home string) []aim {
	var all []aim
	add := func(t *model.Target) {
		for _, v := range []*float64{t.Value, t.Upper} {
			if v != nil && !slices.Contains(all, aim{*v, t.Year}) {
				all = append(all, aim{*v, t.Year})
			}
		}
	}
	if m.Target != nil && place == home {
		add(m.Target)
	}
	for n := range m.Targets {
		if t := &m.Targets[n]; t.Place == place {
			add(&t.Target)
		}
	}
	return all
}

// at places an aim at its year or, where that lies ahead, as a line.
func (a aim) at(periods []model.Period, x chart.TimeAxis, y chart.Axis) Aim {
	drawn := Aim{Y: chart.Percent(chart.Height(y, a.value))}
	if p, err := period.Parse(strconv.Itoa(a.year)); err == nil && a.year >= period.Year(periods[0]) && a.year <= period.Year(periods[len(periods)-1]) {
		drawn.X = chart.Percent(min(max(x.At(p), x.At(periods[0])), x.At(periods[len(periods)-1])))
	}
	return drawn
}

// linePlaces chooses the places to draw, those with values of two periods: the municipality,
// county and country, then its parts; any place where the municipality has no value at all.
func (e charts) linePlaces(m *indicator) []string {
	ours := m.focus == e.home
	var places []string
	for _, code := range m.observedPlaces() {
		candidate := !ours || code == e.home || code == e.county || code == e.country || e.inside(code, e.home)
		if candidate && e.lie.Get(code) != nil && len(m.Valued(code)) > 1 {
			places = append(places, code)
		}
	}
	rank := func(code string) int {
		known := []string{m.focus, e.home, e.county, e.country}
		if i := slices.Index(known, code); i >= 0 {
			return i
		}
		return len(known)
	}
	slices.SortStableFunc(places, func(a, b string) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), e.compareNames(a, b))
	})
	return e.together(m, places)
}

// together are the places that one chart draws: a few, and none that the whole would flatten or that would
// be one of many.
func (e charts) together(m *indicator, places []string) []string {
	part := func(code string) bool { return m.focus == e.home && e.inside(code, e.home) }
	most := 0.0
	for _, code := range places {
		if part(code) {
			most = math.Max(most, greatest(m.Line(code)))
		}
	}
	if len(places) > seriesMost || most > 0 && dwarfs(m.Line(e.home), most) {
		places = slices.DeleteFunc(places, part)
	}
	return places[:min(len(places), seriesMost)]
}

// oneSeries draws one place. A missing period, and a break in the series, part the line: runs
// is the number of its parts.
func (e charts) oneSeries(m *indicator, code string, periods []model.Period, x chart.TimeAxis, y chart.Axis) (s Series, runs int) {
	values := map[string]*model.Observation{}
	for _, o := range m.Line(code) {
		values[o.Period] = o
	}
	d := e.runs(m, values, periods, x, y)
	return Series{Name: e.short(code), Paths: d.Paths, Points: d.Points}, d.parts
}

// drawn is a line of values over time.
type drawn struct {
	Paths  []string
	Points []Point
	parts  int
}

// runs draws values, by period, in as many parts as gaps and breaks make of them.
func (e charts) runs(m *indicator, values map[string]*model.Observation, periods []model.Period, x chart.TimeAxis, y chart.Axis) (s drawn) {
	var path strings.Builder
	length := 0 // points in the current part
	finish := func() {
		if length > 1 {
			s.Paths = append(s.Paths, path.String())
		}
		if length > 0 {
			s.parts++
		}
		path.Reset()
		length = 0
	}
	for _, p := range periods {
		o := values[p.ID]
		if o == nil {
			finish()
			continue
		}
		v, ok := value(o)
		if !ok || slices.Contains(o.Flags, model.SeriesBreak) {
			finish()
		}
		if !ok {
			continue
		}
		point := Point{X: chart.Percent(x.At(p)), Y: chart.Percent(chart.Height(y, v)), Label: e.valueAndInterval(e.figure(m, o)), Period: e.Period(p.ID)}
		if series.HasInterval(o) {
			top, foot := chart.Height(y, *o.Upper), chart.Height(y, *o.Lower)
			point.Top, point.Height = chart.Percent(top), chart.Percent(foot-top)
		}
		s.Points = append(s.Points, point)
		letter := "L"
		if length == 0 {
			letter = "M"
		}
		path.WriteString(letter + point.X + " " + point.Y)
		length++
	}
	finish()
	return s
}

func (e wording) barsNote(m *indicator, intervals bool) string {
	switch {
	case intervals:
		return e.Say("chart.bars")
	case m.Unit == model.Percent:
		return e.Say("chart.no_intervals")
	}
	return ""
}

func (e wording) gapsNote(gaps bool) string {
	if !gaps {
		return ""
	}
	return e.Say("chart.gaps")
}

func (e wording) aimsNote(key string, n int) string {
	if n == 0 {
		return ""
	}
	return e.Say(key, "Count", n)
}

// periodTicks labels the periods, as far as there is room beside what is taken on the left.
func (e charts) periodTicks(x chart.TimeAxis, periods []model.Period, taken float64) []Tick {
	all := make([]Tick, len(periods))
	for i, p := range periods {
		all[i] = Tick{At: chart.Percent(x.At(p)), Label: e.ShortPeriod(p.ID)}
	}
	var ticks []Tick
	for i, room := range x.Labelled(periods, rem(longest(labels(all))), taken) {
		t := all[i]
		switch {
		case i == 0:
			t.Class = "first"
		case i == len(all)-1:
			t.Class = "last"
		case room > chart.Rooms:
			continue
		default:
			t.Class = "mid room-" + strconv.Itoa(int(room))
		}
		ticks = append(ticks, t)
	}
	return ticks
}

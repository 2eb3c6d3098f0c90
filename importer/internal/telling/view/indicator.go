package view

import (
	"cmp"
	"fmt"
	"maps"
	"net/mail"
	"slices"

	"lagesbild/importer/internal/ground/model"
)

func (e *edition) indicator(m *measure) Indicator {
	i := Indicator{
		Area:       e.areaLink(m.Area),
		Name:       e.prose(&m.Name),
		Sentence:   e.indicatorSentence(m),
		Question:   e.prose(m.Question),
		Missing:    e.missing(m),
		Dots:       e.dots(m, m.current()),
		Compared:   e.compared(m),
		Lines:      e.lines(m),
		Table:      e.table(m),
		Definition: e.prose(&m.Definition),
		Method:     e.prose(m.Method),
		Unit:       e.text(model.Units.Term(string(m.Unit)).Name()),
		Direction:  e.text(model.Directions.Term(string(m.Direction)).Name()),
		Target:     e.target(m),
		Pace:       e.pace(m),
		Source:     e.prose(&m.Source),
		SourceURL:  m.SourceURL,
		Licence:    cmp.Or(m.Licence, e.noLicence()),
		Legend:     e.legend(m),
		Notes:      e.intervalPeriods(m),
		Citation:   e.citation(m),
		Workbook:   e.workbook(m),
	}
	i.Contact, i.ContactURL = e.contact(m)
	if note := e.reportedNote(m); note != "" {
		i.Notes = append(i.Notes, note)
	}
	if i.Lines != nil {
		i.Changes = e.changeRows(m, e.linePlaces(m))
	}
	if m.hasValues() {
		i.Stated = e.stated(m, "")
	}
	if o := m.latest(m.focus); o != nil {
		i.Figure, i.FigurePlace = e.dated(m, o), e.name(o.Place)
	}
	i.JSON, i.JSONSize = e.file("indicators/" + m.ID + ".json")
	i.CSV, i.CSVSize = e.file("indicators/" + m.ID + ".csv")
	i.Tests, i.TestsSize = e.file("indicators/" + m.ID + ".tests.csv")
	return i
}

// contact is who answers for an indicator or, where nobody is named, for the programme.
func (e *edition) contact(m *measure) (text, url string) {
	if text = e.settings.Email; m.Contact != nil {
		text = e.text(*m.Contact)
	}
	if a, err := mail.ParseAddress(text); err == nil && a.Address == text {
		url = "mailto:" + text
	}
	return text, url
}

// indicatorSentence tells the latest figure in one to three sentences. Where there are no values
// it tells what the source says instead; empty where there is nothing to tell.
func (e *edition) indicatorSentence(m *measure) string {
	if !m.hasValues() {
		return paragraph(e.stated(m, e.theSource())...)
	}
	return paragraph(e.told(m, m.focus)...)
}

// stated is what the source itself says about differences and rank; by whom as in comparison.
func (e *edition) stated(m *measure, by string) []string {
	var stated []string
	for i := range m.Comparisons {
		stated = append(stated, e.comparison(m, &m.Comparisons[i], by))
	}
	for i := range m.Rankings {
		stated = append(stated, e.ranking(&m.Rankings[i], by))
	}
	return stated
}

// legend explains the source's signs that occur.
func (e *edition) legend(m *measure) []Sign {
	var legend []Sign
	for _, s := range m.Symbols {
		occurs := slices.ContainsFunc(m.Observations, func(o model.Observation) bool {
			return o.Sign == s.Sign && (o.Sign != "" || o.Missing == s.Meaning)
		})
		if !occurs {
			continue
		}
		sign := s.Sign
		if sign == "" {
			sign = e.pick("tom cell", "blank cell")
		}
		legend = append(legend, Sign{Sign: sign, Text: e.text(model.Meanings.Term(string(s.Meaning)).Name())})
	}
	return legend
}

// reading is an observation of an indicator.
type reading struct {
	m *measure
	o *model.Observation
}

// roundings tells which values the source rounded more coarsely than the others.
func (e *edition) roundings(shown []reading) []string {
	var steps []string
	rounded := map[string]map[string]int{} // number of values by step and place
	values := map[string]int{}             // number of all values by place
	for _, r := range shown {
		if _, ok := value(r.o); !ok {
			continue
		}
		values[r.o.Place]++
		step := e.step(r.m.Indicator, r.o.Rounded)
		if step == "" {
			continue
		}
		if rounded[step] == nil {
			rounded[step] = map[string]int{}
			steps = append(steps, step)
		}
		rounded[step][r.o.Place]++
	}
	var notes []string
	for _, step := range steps {
		places := slices.SortedFunc(maps.Keys(rounded[step]), e.order)
		whole := !slices.ContainsFunc(places, func(code string) bool { return rounded[step][code] < values[code] })
		whose := e.pick("en del värden", "some values")
		switch {
		case whole && len(places) == len(values):
			whose = e.pick("värdena", "the values")
		case len(places) <= 4:
			if whole {
				whose = e.pick("värden", "values")
			}
			names := make([]string, len(places))
			for i, code := range places {
				names[i] = e.called(code)
			}
			whose += e.pick(" för ", " for ") + e.list(names)
		}
		notes = append(notes, fmt.Sprintf(e.pick("Källan har avrundat %s till %s.", "The source has rounded %s to %s."), whose, step))
	}
	return notes
}

// intervalPeriods tells where there are several periods and the source gives intervals for
// some of them only.
func (e *edition) intervalPeriods(m *measure) []string {
	var with []string
	level := ""
	for _, p := range m.periods {
		for i := range m.Observations {
			if o := &m.Observations[i]; o.Period == p.ID && hasInterval(o) {
				with = append(with, e.period(p.ID))
				level = e.withUnit(e.level(o), model.Percent)
				break
			}
		}
	}
	if len(with) == 0 || len(with) == len(m.periods) {
		return nil
	}
	return []string{fmt.Sprintf(e.pick("Källan anger osäkerhetsintervall (%s) bara för %s.", "The source gives confidence intervals (%s) for %s only."), level, e.list(with))}
}

// file gives the address and the size of a published file; empty where it is not published.
func (e *edition) file(path string) (url, size string) {
	f, ok := e.files[path]
	if !ok {
		return "", ""
	}
	return "data/" + path, e.size(f.Bytes)
}

// citation names the figure, who made it and who publishes it here.
func (e *edition) citation(m *measure) string {
	what := e.text(m.Name)
	if o := m.latest(m.focus); o != nil {
		what += ", " + e.name(o.Place) + ", " + e.period(o.Period) + ": " + e.valueAndInterval(e.figure(m, o))
	}
	return paragraph(sentence(e.text(m.Source)), sentence(what),
		fmt.Sprintf(e.pick("Publicerad av %s, %s.", "Published by %s, %s."), e.text(e.settings.Publisher), e.siteName()))
}

// workbook tells where the figures stand: "ntu-2017-2022.xlsx, bladet Värden".
func (e *edition) workbook(m *measure) string {
	from := m.From
	if len(m.Observations) > 0 {
		from = m.Observations[0].From
	}
	return from.Workbook + e.pick(", bladet ", ", sheet ") + from.Sheet
}

package view

import (
	"cmp"
	"net/mail"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

func (e *site) indicator(m *indicator) Indicator {
	together := e.linePlaces(m)
	i := Indicator{
		Area:            e.areaLink(m.Area),
		Name:            e.prose(&m.Name),
		Sentence:        e.indicatorSentence(m),
		Question:        e.prose(m.Question),
		Missing:         e.missing(m),
		Dots:            e.dots(m, m.current()),
		Compared:        e.compared(m),
		Lines:           e.linesOf(m, together),
		Parts:           e.partLines(m, together),
		Groups:          e.groupLines(m),
		Table:           e.table(m),
		Definition:      e.prose(&m.Definition),
		Method:          e.prose(m.Method),
		Analyses:        e.analyses(m, 0),
		Unit:            e.Value(m.UnitName()),
		Direction:       e.term(model.Directions, string(m.Direction)),
		Target:          e.targets.target(m),
		Targets:         e.targets.otherTargets(m),
		Pace:            e.targets.pace(m),
		Source:          e.prose(&m.Source),
		SourceURL:       m.SourceURL,
		SourceTable:     m.SourceTable,
		SourcePublished: e.day(m.Published),
		SourceRetrieved: e.day(m.Retrieved),
		Licence:         cmp.Or(m.Licence, e.noLicence()),
		LicenceURL:      m.LicenceURL,
		Legend:          e.legend(m),
		Notes:           e.intervalPeriods(m),
		Citation:        e.citation(m),
		Workbook:        e.workbook(m),
	}
	i.Contact, i.ContactURL = e.contact(m)
	if note := e.reportedNote(m); note != "" {
		i.Notes = append(i.Notes, note)
	}
	if i.Pace != nil {
		i.Pace.Goal = e.goalMeasured(m)
	}
	if i.Lines != nil {
		i.Changes = e.changeRows(m, together)
	}
	if m.hasValues {
		i.Stated = e.stated(m, "")
	}
	if o := m.Latest(m.focus); o != nil {
		i.Figure, i.FigurePlace = e.dated(m, o), e.name(o.Place)
	}
	e.byGroup(&i, m)
	i.JSON, i.JSONSize = e.file("indicators/" + m.ID + ".json")
	i.CSV, i.CSVSize = e.file("indicators/" + m.ID + ".csv")
	i.Tests, i.TestsSize = e.file("indicators/" + m.ID + ".tests.csv")
	return i
}

// analyses are what the follow-ups say about the figures of an indicator; that of one year alone, if it is not 0.
func (e wording) analyses(m *indicator, year int) []Analysis {
	var all []Analysis
	for n := range m.Analyses {
		if a := &m.Analyses[n]; year == 0 || a.FollowUp == year {
			all = append(all, Analysis{Title: e.Say("indicator.analysis", "Year", a.FollowUp), Indicator: e.indicatorLink(m), Text: e.prose(&a.Text)})
		}
	}
	return all
}

// contact is who answers for an indicator or, where nobody is named, for the programme.
func (e *site) contact(m *indicator) (text, url string) {
	text = e.text(m.AnsweredBy(&e.settings))
	if a, err := mail.ParseAddress(text); err == nil && a.Address == text {
		url = "mailto:" + text
	}
	return text, url
}

// legend explains the source's signs that occur.
func (e figures) legend(m *indicator) []Sign {
	occur := map[model.Symbol]bool{}
	for i := range m.Observations {
		s := model.Symbol{Sign: m.Observations[i].Sign}
		if s.Sign == "" {
			s.Meaning = m.Observations[i].Missing
		}
		occur[s] = true
	}
	var legend []Sign
	for _, s := range m.Symbols {
		if !occur[model.Symbol{Sign: s.Sign}] && (s.Sign != "" || !occur[s]) {
			continue
		}
		sign := s.Sign
		if sign == "" {
			sign = e.Say("indicator.blank_cell")
		}
		legend = append(legend, Sign{Sign: sign, Text: e.term(model.Meanings, string(s.Meaning))})
	}
	return legend
}

// reading is an observation of an indicator.
type reading struct {
	m *indicator
	o *model.Observation
}

// file gives the address and the size of a published file; empty where it is not published.
func (e *site) file(path string) (url, size string) {
	f, ok := e.files[path]
	if !ok {
		return "", ""
	}
	return "data/" + path, e.Value(words.Size(f.Bytes))
}

// citation names the figure, who made it and who publishes it here.
func (e *site) citation(m *indicator) string {
	what := e.text(m.Name)
	if o := m.Latest(m.focus); o != nil {
		what += ", " + e.name(o.Place) + ", " + e.Period(o.Period) + ": " + e.valueAndInterval(e.figure(m, o))
	}
	return paragraph(sentence(e.text(m.Source)), sentence(what),
		e.Say("indicator.published", "Publisher", e.text(e.settings.Publisher), "Site", e.siteName()))
}

// workbook tells where the figures stand: "ntu-2017-2022.xlsx, bladet Värden".
func (e figures) workbook(m *indicator) string {
	from := m.From
	if len(m.Observations) > 0 {
		from = m.Observations[0].From
	}
	return e.Say("indicator.workbook", "Workbook", from.Workbook, "Sheet", from.Sheet)
}

// goalMeasured is the goal that an indicator indicators, with people's assessment; nil where none is named.
func (e programme) goalMeasured(m *indicator) *Goal {
	g := e.goals[m.Goal]
	if g == nil || m.Goal == "" {
		return nil
	}
	goal := e.goal(g)
	return &goal
}

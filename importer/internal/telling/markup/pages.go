package markup

import (
	"fmt"
	"html/template"

	"lagesbild/importer/internal/telling/view"
)

// Chart is a chart with what is said around it.
type Chart struct {
	Title, Note string
	HTML        template.HTML
}

// The pages as Hugo gets them: those of package view, with fragments in the place of tables and
// charts. A field here hides the one of the same name there.
type (
	Start struct {
		view.Start
		Headline *Headline `json:",omitempty"`
		Trends   []Trend   `json:",omitempty"`
	}
	Headline struct {
		view.Headline
		Chart template.HTML
	}
	Trend struct {
		view.Trend
		Chart Chart
	}
	Area struct {
		view.Area
		Groups []Group `json:",omitempty"`
	}
	Place struct {
		view.Place
		Groups []Group `json:",omitempty"`
	}
	IndicatorList struct {
		Areas []IndicatorArea `json:",omitempty"`
	}
	IndicatorArea struct {
		view.IndicatorArea
		Groups []Group `json:",omitempty"`
	}
	Group struct {
		Source view.Prose
		Slug   string
		HTML   template.HTML
	}
	Indicator struct {
		view.Indicator
		Dots          template.HTML
		Compared      *Compared `json:",omitempty"`
		Lines         *Chart    `json:",omitempty"`
		Parts, Groups template.HTML
		Table         template.HTML
	}
	Compared struct {
		view.Compared
		Planned, Others template.HTML
	}
)

// Page puts fragments into a page; a page without tables and charts is given as it is.
func (r *Renderer) Page(page any) (any, error) {
	m := maker{Renderer: r}
	var made any
	switch p := page.(type) {
	case view.Start:
		made = m.start(p)
	case view.Area:
		made = Area{p, m.groups(p.Groups)}
	case view.Place:
		made = Place{p, m.groups(p.Groups)}
	case view.IndicatorList:
		list := IndicatorList{}
		for _, a := range p.Areas {
			list.Areas = append(list.Areas, IndicatorArea{a, m.groups(a.Groups)})
		}
		made = list
	case view.Indicator:
		made = m.indicator(p)
	default:
		made = page
	}
	return made, m.err
}

// maker makes fragments and keeps the first error.
type maker struct {
	*Renderer
	err error
}

func (m *maker) fragment(name string, context any) template.HTML {
	html, err := m.partial(name, context)
	if m.err == nil {
		m.err = err
	}
	return html
}

func (m *maker) groups(groups []view.IndicatorGroup) []Group {
	var made []Group
	for _, g := range groups {
		made = append(made, Group{g.Source, g.Slug, m.fragment("parts/indicator-table.html", g)})
	}
	return made
}

func (m *maker) start(p view.Start) Start {
	s := Start{Start: p}
	if h := p.Headline; h != nil {
		s.Headline = &Headline{Headline: *h}
		if h.Chart != nil {
			s.Headline.Chart = m.fragment("charts/dots.html", map[string]any{"id": "diagram", "chart": h.Chart, "source": h.Source})
		}
	}
	for n, t := range p.Trends {
		s.Trends = append(s.Trends, Trend{t, m.lines(fmt.Sprint("trend-", n), &t.Chart, true)})
	}
	return s
}

func (m *maker) lines(id string, lines *view.Lines, small bool) Chart {
	return Chart{lines.Title, lines.Note, m.fragment("charts/lines.html", map[string]any{"id": id, "chart": lines, "small": small})}
}

func (m *maker) indicator(p view.Indicator) Indicator {
	i := Indicator{Indicator: p}
	if p.Dots != nil {
		i.Dots = m.fragment("charts/dots.html", map[string]any{"id": "platser", "chart": p.Dots, "source": p.Source.Text, "heading": m.say("by_place")})
	}
	if c := p.Compared; c != nil {
		i.Compared = &Compared{Compared: *c}
		if len(c.Planned) > 0 {
			i.Compared.Planned = m.compared("lan-och-land", m.say("compared_planned", "", c.Period), c.Unit, c.Planned)
		}
		if len(c.Others) > 0 {
			i.Compared.Others = m.compared("andra-kommuner", m.say("compared_family", "", c.Period), c.Unit, c.Others)
		}
	}
	if p.Parts != nil {
		i.Parts = m.fragment("charts/multiples.html", map[string]any{"id": "delar", "chart": p.Parts})
	}
	if p.Groups != nil {
		i.Groups = m.fragment("charts/multiples.html", map[string]any{"id": "grupper", "chart": p.Groups})
	}
	if p.Lines != nil {
		lines := m.lines("linjer", p.Lines, false)
		i.Lines = &lines
	}
	if p.Table != nil {
		i.Table = m.fragment("parts/table.html", p.Table)
	}
	return i
}

func (m *maker) compared(id, caption, unit string, rows []view.ComparedRow) template.HTML {
	return m.fragment("parts/compared.html", map[string]any{"id": id, "caption": caption, "unit": unit, "rows": rows})
}

package markup

import (
	"html/template"
	"strconv"

	"lagesbild/importer/internal/telling/view"
)

// dots is the leaf of a chart of places with their intervals.
func dots(r *Renderer, context any) (template.HTML, bool) {
	c, _ := context.(map[string]any)
	chart, ok := c["chart"].(*view.Dots)
	id, _ := c["id"].(string)
	source, _ := c["source"].(string)
	heading, _ := c["heading"].(string)
	if !ok || !allPlain(id) {
		return "", false
	}
	w := writer{r: r}
	w.markup("<figure class=\"chart stack tight\">\n<h2>")
	if heading != "" {
		w.around("", heading, "</h2>\n<p class=\"small soft\">")
		w.around("", chart.Title, ". ")
	} else {
		w.around("", chart.Title, "</h2>")
		if chart.Note != "" {
			w.markup("\n<p class=\"small soft\">")
		}
	}
	if heading != "" || chart.Note != "" {
		w.around("", chart.Note, "</p>")
	}
	if chart.More != "" {
		w.around("\n<details class=\"more\"><summary>", chart.More, `</summary></details>`)
	}
	w.markup("\n<div class=\"dots num")
	if !chart.Stacked {
		w.markup(" abreast")
	}
	w.markup(`">`)
	w.axisUnit(chart.Unit)
	w.markup("<svg class=\"ticks\"")
	w.described(id, chart.Title, chart.Description)
	w.markup("\n<defs><g id=\"", id, `-g">`)
	for _, t := range chart.Ticks {
		w.markup(`<line class="grid" x1="`, t.At, `%" x2="`, t.At, `%" y2="100%"/>`)
	}
	w.markup(`</g></defs>`)
	for _, t := range chart.Ticks {
		w.markup(`<text class="tick-x `, t.Class, `" x="`, t.At, `%" y="1em">`)
		w.around("", t.Label, `</text>`)
	}
	w.markup("</svg>\n<ul>")
	for i := range chart.Rows {
		row := &chart.Rows[i]
		w.markup("\n<li class=\"", row.Mark.Role)
		if row.Rest {
			w.markup(" rest")
		}
		w.markup(`"><span class="name">`)
		w.link(row.Place)
		if row.Note != "" {
			w.around(` <span class="note">`, row.Note, `</span>`)
		}
		w.markup("</span>\n<svg class=\"plot\" aria-hidden=\"true\"><use href=\"#", id, `-g"/>`)
		w.band(&row.Mark)
		w.dot(&row.Mark)
		w.around(`</svg> <span class="label">`, row.Label, `</span></li>`)
	}
	w.markup("\n</ul>\n</div>")
	if len(chart.Missing) > 0 {
		w.around("\n<p class=\"small soft\">", r.say("missing_values"), ": ")
		for i, place := range chart.Missing {
			if i > 0 {
				w.markup("; ")
			}
			w.text(place)
		}
		w.markup(".</p>")
	}
	if source != "" {
		w.around("\n<figcaption class=\"small soft\">", r.say("source"), ": ")
		w.around("", source, ".</figcaption>")
	}
	w.markup("\n</figure>\n")
	return w.html()
}

// lines is the leaf of a chart over time.
func lines(r *Renderer, context any) (template.HTML, bool) {
	c, _ := context.(map[string]any)
	chart, ok := c["chart"].(*view.Lines)
	id, _ := c["id"].(string)
	small, _ := c["small"].(bool)
	if !ok || !allPlain(id) {
		return "", false
	}
	w := writer{r: r}
	w.markup(`<div class="lines num`)
	if small {
		w.markup(" small-multiple")
	}
	if chart.Names == "" {
		w.markup(" keyed")
	}
	w.markup(`">`)
	w.axisUnit(chart.Unit)
	w.around(`<span class="gutter" aria-hidden="true">`, chart.Gutter, "</span>\n<svg")
	w.described(id, chart.Title, chart.Description)
	for _, t := range chart.Y {
		w.markup(`<line class="grid" x2="100%" y1="`, t.At, `%" y2="`, t.At, `%"/><text class="tick-y" x="-6" y="`, t.At, `%" dy="0.32em">`)
		w.around("", t.Label, `</text>`)
	}
	for _, t := range chart.X {
		w.markup(`<text class="tick-x `, t.Class, `" x="`, t.At, `%" y="100%" dy="1.3em">`)
		w.around("", t.Label, `</text>`)
	}
	for _, a := range chart.Aims {
		if a.X != "" {
			w.markup(`<rect class="aim" x="`, a.X, `%" y="`, a.Y, `%" width="10" height="10"/>`)
		} else {
			w.markup(`<line class="aim" x2="100%" y1="`, a.Y, `%" y2="`, a.Y, `%"/>`)
		}
	}
	for i := range chart.Series {
		w.series(&chart.Series[len(chart.Series)-1-i], id+"-"+strconv.Itoa(i)) // ours last, on top
	}
	w.markup("\n</svg>")
	if chart.Names != "" {
		w.around(`<span class="names" aria-hidden="true">`, chart.Names, `</span>`)
	}
	w.markup("</div>\n<ul class=\"line-key small\" aria-hidden=\"true\">")
	for i := range chart.Series {
		s := &chart.Series[i]
		w.markup(`<li><svg class="series `, s.Role, `"><path class="line `, s.Role, `" d="M0 8h32"/><circle cx="16" cy="8" r="4"/></svg> `)
		w.around("", s.Name, `</li>`)
	}
	w.markup("</ul>\n")
	return w.html()
}

// axisUnit stands once above the numbers of an axis.
func (w *writer) axisUnit(unit string) {
	if unit != "" {
		w.around(`<span class="axis-unit" aria-hidden="true">`, unit, `</span>`)
	}
}

func (w *writer) series(s *view.Series, id string) {
	radius := "3.5"
	if s.Role == "ours" {
		radius = "5"
	}
	w.markup("\n<g class=\"series ", s.Role, `">`)
	for i := range s.Points {
		if p := &s.Points[i]; p.Height != "" {
			w.markup(`<rect class="whisker" x="`, p.X, `%" y="`, p.Top, `%" width="3" height="`, p.Height, `%"/>`)
		}
	}
	if len(s.Paths) > 0 {
		w.markup(`<symbol id="`, id, `" viewBox="0 0 100 100" preserveAspectRatio="none">`)
		for _, path := range s.Paths {
			w.markup(`<path class="line `, s.Role, `" d="`, path, `"/>`)
		}
		w.markup(`</symbol><use href="#`, id, `"/>`)
	}
	for i := range s.Points {
		p := &s.Points[i]
		w.markup(`<circle cx="`, p.X, `%" cy="`, p.Y, `%" r="`, radius, `"><title>`)
		w.around("", p.Period, ": ")
		w.around("", p.Label, `</title></circle>`)
	}
	w.markup(`<text class="name" x="100%" y="`, s.LabelY, `%" dx="10" dy="0.32em">`)
	w.around("", s.Name, `</text></g>`)
}

// described goes on with an <svg> that is a picture, named and described.
func (w *writer) described(id, title, description string) {
	w.markup(` role="img" aria-labelledby="`, id, `-t" aria-describedby="`, id, `-d"><title id="`, id, `-t">`)
	w.around("", title, `</title><desc id="`)
	w.markup(id, `-d">`)
	w.around("", description, `</desc>`)
}

// strip draws a few places on one axis.
func (w *writer) strip(s *view.Strip) {
	w.markup(`<svg class="strip" aria-hidden="true"><line class="axis" x2="100%" y1="50%" y2="50%"/>`)
	for i := range s.Marks {
		w.band(&s.Marks[i])
	}
	for _, ours := range []bool{false, true} {
		for i := range s.Marks {
			if m := &s.Marks[i]; (m.Role == "ours") == ours {
				w.dot(m)
			}
		}
	}
	w.markup("</svg>\n")
}

func (w *writer) band(m *view.Mark) {
	if m.Width != "" {
		w.markup(`<rect class="band-`, m.Role, `" x="`, m.Lower, `%" y="50%" width="`, m.Width, `%" height="10"/>`)
	}
}

func (w *writer) dot(m *view.Mark) {
	if m.At == "" {
		return // beyond the scale
	}
	radius := "5"
	if m.Role == "ours" {
		radius = "7"
	}
	w.markup(`<circle class="dot-`, m.Role, `" cx="`, m.At, `%" cy="50%" r="`, radius, `"/>`)
}

// sign is a mark alone, for keys.
func sign(role string) string {
	return `<svg class="sign" aria-hidden="true"><circle class="dot-` + role + `" cx="50%" cy="50%" r="5"/></svg>` + "\n"
}

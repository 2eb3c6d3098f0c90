package markup

import (
	"html/template"
	"strconv"

	"lagesbild/importer/internal/telling/view"
)

// table is the leaf of the whole table of an indicator.
func table(r *Renderer, context any) (template.HTML, bool) {
	t, ok := context.(*view.Table)
	if !ok {
		return "", false
	}
	const id = "tabell-rubrik"
	w := writer{r: r}
	w.markup(`<section class="scroll`)
	if t.Many != "" {
		w.markup(" ", t.Many)
	}
	w.markup(`" tabindex="0" aria-labelledby="` + id + `">`)
	if t.More != "" {
		w.around("\n<details class=\"more\"><summary>", t.More, `</summary><p class="small soft sideways">`)
		w.around("", r.say("table_sideways"), `</p></details>`)
	}
	w.markup("\n<table class=\"figures fold")
	w.wide(t.Wide)
	w.markup("\">\n<caption id=\"" + id + `">`)
	w.text(t.Caption)
	w.markup(". ")
	w.text(r.say("interval_note"))
	w.markup("</caption>\n<thead><tr>")
	w.headings([]string{t.First})
	for _, c := range t.Columns {
		w.classed("<th", c.Class)
		w.around(` scope="col">`, c.Head, `</th>`)
	}
	if t.Respondents != "" {
		w.around(`<th class="answers" scope="col">`, t.Respondents, `</th>`)
	}
	w.markup("</tr></thead>\n<tbody>")
	for i := range t.Rows {
		row := &t.Rows[i]
		w.around("\n<tr class=\"", row.Role, `"><th scope="row">`)
		w.link(row.Place)
		w.markup(`</th>`)
		for n := range row.Cells {
			w.classed("<td", t.Columns[n].Class)
			w.headed(t.Columns[n].Head)
			w.figure(&row.Cells[n], id)
			w.markup(`</td>`)
		}
		if t.Respondents != "" {
			w.markup(`<td class="answers"`)
			w.headed(t.Respondents)
			w.around("", row.Respondents, `</td>`)
		}
		w.markup(`</tr>`)
	}
	w.markup("\n</tbody>\n</table>\n</section>")
	w.notes(id, t.Footnotes, t.Notes)
	return w.html()
}

// group is the leaf of the indicators of one source.
func group(r *Renderer, context any) (template.HTML, bool) {
	g, ok := context.(view.IndicatorGroup)
	if !ok || !allPlain(g.Slug) {
		return "", false
	}
	w := writer{r: r}
	bare := 0
	for i := range g.Indicators {
		if len(g.Indicators[i].Figures) == 0 {
			bare++
		}
	}
	if bare < len(g.Indicators) {
		w.groupTable(&g, "tabell-"+g.Slug)
	}
	for i := range g.Indicators {
		row := &g.Indicators[i]
		if len(row.Figures) > 0 {
			continue
		}
		w.markup("\n<div class=\"stack tight\">\n<p>")
		w.link(row.Indicator)
		if row.Stated != "" {
			w.around(": <b>", row.Stated, "</b>")
		}
		w.markup("</p>")
		if row.Missing.Text != "" {
			w.markup("\n<p class=\"small soft\">")
			w.prose(row.Missing.Text, row.Missing.Lang)
			w.markup("</p>")
		}
		w.markup("\n</div>")
	}
	return w.html()
}

func (w *writer) groupTable(g *view.IndicatorGroup, id string) {
	compares, kind, width := len(g.Columns) > 2, "pair", len(g.Columns)
	if compares {
		kind = "fold"
		width++
	}
	w.markup("\n<section class=\"scroll\" tabindex=\"0\" aria-labelledby=\"", id, "\">\n<table class=\"figures compare ", kind)
	w.wide(g.Wide)
	w.markup("\">\n<caption id=\"", id, `"><span class="visually-hidden">`)
	w.text(g.Source.Text)
	w.markup(`.</span> `)
	w.text(w.r.say("latest_values"))
	if compares {
		w.markup(" ")
		w.text(w.r.say("finding_key", "", g.Columns[1]))
	}
	w.markup("</caption>\n<thead><tr>")
	w.headings(g.Columns)
	if compares {
		w.markup(`<th class="strip-cell" scope="col"><span class="legend">`, sign("ours"), " ")
		w.text(g.Columns[1])
		w.markup(" ", sign("other"), " ")
		w.text(w.r.say("other_places"))
		w.markup(`</span>`)
		if g.Low != "" {
			w.around(` <span class="ends"><span>`, g.Low, `</span> <span>`)
			w.text(g.High)
			w.markup(`</span></span>`)
		}
		w.markup(`</th>`)
	}
	w.markup("</tr></thead>\n<tbody>")
	for i := range g.Indicators {
		row := &g.Indicators[i]
		if len(row.Figures) == 0 {
			continue
		}
		w.markup("\n<tr>\n<th scope=\"row\">")
		w.link(row.Indicator)
		w.markup(`<span class="meta">`)
		if row.Period != "" {
			w.around("", row.Period, " · ")
		}
		w.around("", row.Direction, `</span>`)
		if row.Earlier != "" {
			w.around(` <span class="meta">`, g.Columns[1], " ")
			w.around("", row.Earlier, `</span>`)
		}
		w.markup(`</th>`)
		for n := range row.Figures {
			w.markup(`<td`)
			w.headed(g.Columns[n+1])
			w.figure(&row.Figures[n], id)
			if f := row.Findings[n]; f.Code != "" {
				w.markup(" ")
				w.finding(f, false)
			}
			w.markup(`</td>`)
		}
		if compares {
			w.markup(`<td class="strip-cell">`)
			if row.Strip != nil {
				w.strip(row.Strip)
			}
			w.markup(`</td>`)
		}
		w.markup(`</tr>`)
		if row.Told != "" {
			w.markup("\n<tr class=\"told\"><td colspan=\"", strconv.Itoa(width), `">`)
			w.around("", row.Told, `</td></tr>`)
		}
	}
	w.markup("\n</tbody>\n</table>\n</section>")
	w.notes(id, g.Footnotes, g.Notes)
}

// compared is the leaf of the places that another is compared with.
func compared(r *Renderer, context any) (template.HTML, bool) {
	c, _ := context.(map[string]any)
	rows, ok := c["rows"].([]view.ComparedRow)
	id, _ := c["id"].(string)
	caption, _ := c["caption"].(string)
	unit, _ := c["unit"].(string)
	if !ok || !allPlain(id) {
		return "", false
	}
	w := writer{r: r}
	w.markup(`<section class="scroll" tabindex="0" aria-labelledby="`, id, "\">\n<table class=\"figures findings fold\">\n<caption id=\"", id, `">`)
	w.around("", caption, "</caption>\n<thead><tr>")
	w.headings([]string{r.say("place"), r.say("value"), unit, r.say("outcome")})
	w.markup("</tr></thead>\n<tbody>")
	for i := range rows {
		row := &rows[i]
		w.markup("\n<tr><th scope=\"row\">")
		w.link(row.Place)
		if row.Rank != "" {
			w.around(` <span class="meta">`, row.Rank, `</span>`)
		}
		w.markup("</th>\n<td")
		w.headed(r.say("value"))
		w.figure(&row.Figure, "")
		w.markup(`</td><td`)
		w.headed(unit)
		if row.Difference != "" {
			w.text(row.Difference)
		} else {
			w.markup("–")
		}
		w.markup(`</td><td>`)
		w.finding(row.Finding, true)
		w.markup(`</td></tr>`)
	}
	w.markup("\n</tbody>\n</table>\n</section>\n")
	return w.html()
}

// wide goes on with the classes of a table.
func (w *writer) wide(wide bool) {
	if wide {
		w.markup(" wide")
	}
}

// classed begins an element that may have a class.
func (w *writer) classed(tag, class string) {
	w.markup(tag)
	if class != "" {
		w.markup(` class="`, class, `"`)
	}
}

// headed ends the tag of a cell with the head that it carries where the table is folded.
func (w *writer) headed(head string) { w.around(` data-head="`, head, `">`) }

func (w *writer) headings(texts []string) {
	for _, text := range texts {
		w.around(`<th scope="col">`, text, `</th>`)
	}
}

// notes stand below a table: its footnotes, then what is said once of all its figures.
func (w *writer) notes(id string, footnotes, said []string) {
	if len(footnotes) > 0 {
		w.markup("\n<ol class=\"notes\">")
		for i, note := range footnotes {
			w.markup(`<li id="`, id, `-not-`, strconv.Itoa(i+1), `">`)
			w.around("", note, `</li>`)
		}
		w.markup(`</ol>`)
	}
	for _, text := range said {
		w.around("\n<p class=\"small soft\">", text, `</p>`)
	}
}

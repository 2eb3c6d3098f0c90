package markup

import (
	"html/template"
	"strconv"
	"strings"

	"lagesbild/importer/internal/telling/view"
)

// leaf makes a partial without a template: the same bytes in a tenth of the time. ok is false for
// what it does not know, which is left to the template.
type leaf func(r *Renderer, context any) (html template.HTML, ok bool)

// leaves are the partials that are made so, unless a site has its own of it or of one that it calls:
// those that are placed in pages, and the smallest. A test holds them against their templates.
var leaves = map[string]leaf{
	"parts/table.html":           table,
	"parts/indicator-table.html": group,
	"parts/compared.html":        compared,
	"charts/dots.html":           dots,
	"charts/lines.html":          lines,

	"parts/prose.html":   prose,
	"parts/link.html":    link,
	"parts/figure.html":  figure,
	"parts/finding.html": finding,
}

// writer puts a leaf together: text is escaped, markup is not.
type writer struct {
	strings.Builder
	r   *Renderer
	odd bool // something in it is better left to the template
}

func (w *writer) markup(parts ...string) {
	for _, part := range parts {
		w.WriteString(part)
	}
}

func (w *writer) text(s string) {
	if strings.ContainsAny(s, "&<>\"'+\x00") {
		s = escape.Replace(s)
	}
	w.WriteString(s)
}

// around writes a text with markup before and after it.
func (w *writer) around(before, text, after string) {
	w.WriteString(before)
	w.text(text)
	w.WriteString(after)
}

// escape is what html/template does to a text.
var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;", "+", "&#43;", "\x00", "\uFFFD")

func (w *writer) html() (template.HTML, bool) { return template.HTML(w.String()), !w.odd }

func (w *writer) prose(text, lang string) {
	if lang == "" {
		w.text(text)
		return
	}
	w.around(`<span lang="`, lang, `">`)
	w.around("", text, `</span>`)
}

func prose(_ *Renderer, context any) (template.HTML, bool) {
	var w writer
	switch v := context.(type) {
	case view.Prose:
		w.prose(v.Text, v.Lang)
	case view.Link:
		w.prose(v.Text, v.Lang)
	case string:
		w.text(v)
	default:
		return "", false
	}
	return w.html()
}

func link(_ *Renderer, context any) (template.HTML, bool) {
	l, ok := context.(view.Link)
	var w writer
	w.link(l)
	w.odd = w.odd || !ok
	return w.html()
}

func (w *writer) link(l view.Link) {
	w.odd = w.odd || !allPlain(l.URL)
	if l.URL == "" {
		w.prose(l.Text, l.Lang)
		return
	}
	w.markup(`<a href="`, Base, l.URL, `">`)
	w.prose(l.Text, l.Lang)
	w.markup(`</a>`)
}

// allPlain tells whether every character of an address stands for itself everywhere.
func allPlain(url string) bool {
	for i := range len(url) {
		c := url[i]
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '/' || c == '#' || c == '.' || c == '_') {
			return false
		}
	}
	return true
}

func figure(r *Renderer, context any) (template.HTML, bool) {
	c, _ := context.(map[string]any)
	f, ok := c["figure"].(view.Figure)
	id, _ := c["id"].(string)
	if !ok || !allPlain(id) {
		return "", false
	}
	w := writer{r: r}
	w.figure(&f, id)
	return w.html()
}

// figure writes a value with its interval, or why it is missing; id is that of the table it stands in.
func (w *writer) figure(f *view.Figure, id string) {
	switch {
	case f.Value != "":
		w.around(`<span class="value">`, f.Value, `</span>`)
	case f.Missing != "":
		w.around(`<span class="missing">`, f.Missing, "")
		if f.Sign != "" {
			w.around(" (", f.Sign, ")")
		}
		w.markup(`</span>`)
	default:
		w.around(`<span class="missing">`, w.r.say("empty_place"), `</span>`)
	}
	if id != "" {
		for _, n := range f.Numbers {
			number := strconv.Itoa(n)
			w.markup(` <sup><a href="#`, id, `-not-`, number)
			w.around(`" aria-label="`, w.r.say("note", "", n), `">`)
			w.markup(number, `</a></sup>`)
		}
	}
	if f.Interval != "" {
		w.around(` <span class="interval">(`, f.Interval, `)</span>`)
	}
}

// shapes are the icons of findings by code.
var shapes = map[string]string{
	"higher":          `<path class="full" d="M8 2l6.5 11.5h-13z"/>`,
	"lower":           `<path class="full" d="M8 14L1.5 2.5h13z"/>`,
	"not_established": `<circle class="ring" cx="8" cy="8" r="5.5"/>`,
	"not_testable":    `<path class="dashed" d="M1.5 8h13"/>`,
}

func finding(_ *Renderer, context any) (template.HTML, bool) {
	c, _ := context.(map[string]any)
	f, _ := c["finding"].(view.Finding)
	var w writer
	w.finding(f, c["words"] != false)
	return w.html()
}

// finding writes the shape of a finding and its words, which are for screen readers alone where they
// stand elsewhere in the row.
func (w *writer) finding(f view.Finding, said bool) {
	shape, ok := shapes[f.Code]
	w.odd = w.odd || !ok
	w.markup(`<span class="finding"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">`, shape, `</svg><span`)
	if !said {
		w.markup(` class="visually-hidden"`)
	}
	w.around(`>`, f.Text, "</span></span>\n")
}

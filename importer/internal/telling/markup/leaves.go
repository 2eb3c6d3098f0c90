package markup

import (
	"html/template"
	"strconv"
	"strings"

	"lagesbild/importer/internal/telling/view"
)

// leaf makes one of the smallest partials, which are called for every cell and mark of a page, without
// a template: the same bytes in a tenth of the time. ok is false for a context that it does not know.
type leaf func(r *Renderer, context any) (html template.HTML, ok bool)

// leaves are the partials that are made so, unless a site has its own. A test holds them against
// their templates.
var leaves = map[string]leaf{
	"parts/prose.html":   prose,
	"parts/link.html":    link,
	"parts/figure.html":  figure,
	"parts/finding.html": finding,
	"charts/band.html":   band,
	"charts/dot.html":    dot,
}

// writer puts a leaf together: text is escaped, markup is not.
type writer struct{ strings.Builder }

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

// escape is what html/template does to a text.
var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;", "+", "&#43;", "\x00", "\uFFFD")

func (w *writer) html() (template.HTML, bool) { return template.HTML(w.String()), true }

func (w *writer) prose(text, lang string) {
	if lang == "" {
		w.text(text)
		return
	}
	w.markup(`<span lang="`)
	w.text(lang)
	w.markup(`">`)
	w.text(text)
	w.markup(`</span>`)
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
	if !ok || strings.ContainsFunc(l.URL, func(r rune) bool { return !plain(r) }) {
		return "", false
	}
	var w writer
	if l.URL == "" {
		w.prose(l.Text, l.Lang)
		return w.html()
	}
	w.markup(`<a href="`, Base, l.URL, `">`)
	w.prose(l.Text, l.Lang)
	w.markup(`</a>`)
	return w.html()
}

// plain tells whether a character of an address stands for itself everywhere.
func plain(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r == '-' || r == '/' || r == '#' || r == '.' || r == '_'
}

func figure(r *Renderer, context any) (template.HTML, bool) {
	c, _ := context.(map[string]any)
	f, ok := c["figure"].(view.Figure)
	id, _ := c["id"].(string)
	if !ok {
		return "", false
	}
	var w writer
	switch {
	case f.Value != "":
		w.markup(`<span class="value">`)
		w.text(f.Value)
	case f.Missing != "":
		w.markup(`<span class="missing">`)
		w.text(f.Missing)
		if f.Sign != "" {
			w.markup(" (")
			w.text(f.Sign)
			w.markup(")")
		}
	default:
		w.markup(`<span class="missing">`)
		w.text(r.say("empty_place"))
	}
	w.markup(`</span>`)
	if id != "" {
		for _, n := range f.Numbers {
			number := strconv.Itoa(n)
			w.markup(` <sup><a href="#`, id, `-not-`, number, `" aria-label="`)
			w.text(r.say("note", "", n))
			w.markup(`">`, number, `</a></sup>`)
		}
	}
	if f.Interval != "" {
		w.markup(` <span class="interval">(`)
		w.text(f.Interval)
		w.markup(`)</span>`)
	}
	return w.html()
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
	shape, ok := shapes[f.Code]
	if !ok {
		return "", false
	}
	var w writer
	w.markup(`<span class="finding"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">`, shape, `</svg><span`)
	if c["words"] == false {
		w.markup(` class="visually-hidden"`)
	}
	w.markup(`>`)
	w.text(f.Text)
	w.markup("</span></span>\n")
	return w.html()
}

func band(_ *Renderer, context any) (template.HTML, bool) {
	m, ok := context.(view.Mark)
	if !ok {
		return "", false
	}
	var w writer
	if m.Width != "" {
		w.markup(`<rect class="band-`, m.Role, `" x="`, m.Lower, `%" y="50%" width="`, m.Width, `%" height="10"/>`)
	}
	return w.html()
}

func dot(_ *Renderer, context any) (template.HTML, bool) {
	m, ok := context.(view.Mark)
	if !ok {
		return "", false
	}
	radius := "5"
	if m.Role == "ours" {
		radius = "7"
	}
	var w writer
	w.markup(`<circle class="dot-`, m.Role, `" cx="`, m.At, `%" cy="50%" r="`, radius, `"/>`)
	return w.html()
}

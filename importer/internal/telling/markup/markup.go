// Package markup makes the large tables and the charts of a page, so that Hugo only has to place
// them: it would call a template function for every cell. The templates are partials of the site in
// layouts/, the same that Hugo knows, so that a site can have its own; html/template escapes what is
// put into them.
package markup

import (
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"slices"
	"strings"

	"lagesbild"
	"lagesbild/importer/internal/ground/words"
)

// partials is where the templates are.
const partials = "layouts/_partials"

// roots are the partials that are made here, each with the partials that it calls in turn.
var roots = []string{"parts/table.html", "parts/indicator-table.html", "parts/compared.html", "charts/dots.html", "charts/lines.html", "charts/multiples.html"}

// Renderer makes the fragments of one language.
type Renderer struct {
	templates map[string]*template.Template // by path below partials
	leaves    map[string]leaf               // those of templates that are the program's own
	say       func(key string, args ...any) string
}

// New reads the templates from the first of the folders that has them.
func New(w *words.Words, folders ...fs.FS) (*Renderer, error) {
	r := &Renderer{templates: map[string]*template.Template{}, leaves: map[string]leaf{}, say: w.Say}
	functions := r.functions(w)
	own := map[string]bool{} // partials that are the program's
	calls := map[string][]string{}
	for wanted := roots; len(wanted) > 0; wanted = wanted[1:] {
		name := wanted[0]
		if r.templates[name] != nil {
			continue
		}
		text, err := read(folders, path.Join(partials, name))
		if err != nil {
			return nil, err
		}
		t, err := template.New(name).Funcs(functions).Parse(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path.Join(partials, name), err)
		}
		r.templates[name] = t
		carried, err := fs.ReadFile(lagesbild.Files, path.Join(partials, name))
		own[name] = err == nil && string(carried) == text
		calls[name] = called(t)
		wanted = append(wanted, calls[name]...)
	}
	for name := range r.templates {
		if leaf := leaves[name]; leaf != nil && wholly(name, own, calls) {
			r.leaves[name] = leaf
		}
	}
	return r, nil
}

// wholly tells whether a partial and all that it calls are the program's own; none calls itself.
func wholly(name string, own map[string]bool, calls map[string][]string) bool {
	return own[name] && !slices.ContainsFunc(calls[name], func(inner string) bool { return !wholly(inner, own, calls) })
}

func read(folders []fs.FS, name string) (string, error) {
	for n, folder := range folders {
		data, err := fs.ReadFile(folder, name)
		if err == nil || n == len(folders)-1 {
			return string(data), err
		}
	}
	return "", fmt.Errorf("%s: %w", name, fs.ErrNotExist)
}

// partial makes a partial for another, as Hugo does.
func (r *Renderer) partial(name string, context any) (template.HTML, error) {
	if made := r.leaves[name]; made != nil {
		if html, ok := made(r, context); ok {
			return html, nil
		}
	}
	return r.execute(name, context)
}

// execute makes a partial by its template.
func (r *Renderer) execute(name string, context any) (template.HTML, error) {
	t, ok := r.templates[name]
	if !ok {
		return "", fmt.Errorf("%s is not among the partials that fragments are made of", name)
	}
	var out strings.Builder
	err := t.Execute(&out, context)
	return template.HTML(out.String()), err
}

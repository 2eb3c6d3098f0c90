package tests

import (
	"bytes"
	"cmp"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// build is one built site.
type build struct {
	dir    string   // the folder with what it is built from
	public string   // the folder that it is built in
	base   *url.URL // the address that it is built for
	files  map[string]string
	pages  []*page // by path
}

// page is one HTML page.
type page struct {
	path string // its address below the site's: "omraden/trygghet/"
	lang string // what its place on the site says: sv, or en below en/
	doc  *html.Node
	ids  map[string]bool
	size int
}

var configuredBase = regexp.MustCompile(`(?m)^baseURL\s*=\s*["'](.+)["']`)

// make builds the site in a folder, for the address in hugo.toml where base is empty.
func (b *build) make(dir, destination, base string) error {
	b.dir, b.public = dir, filepath.Join(dir, destination)
	args := []string{"build", "-s", dir, "-d", b.public}
	if base != "" {
		args = append(args, "-b", base)
	} else {
		config, err := os.ReadFile(filepath.Join(dir, "hugo.toml"))
		if err != nil {
			return err
		}
		found := configuredBase.FindSubmatch(config)
		if found == nil {
			return fmt.Errorf("hugo.toml has no baseURL")
		}
		base = string(found[1])
	}
	if _, err := lagesbild(args...); err != nil {
		return err
	}
	return b.read(base)
}

func (b *build) read(base string) (err error) {
	if b.base, err = url.Parse(base); err != nil {
		return err
	}
	if b.files, err = files(b.public); err != nil {
		return err
	}
	for path, data := range b.files {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		p := &page{path: strings.TrimSuffix(path, "index.html"), lang: "sv", ids: map[string]bool{}, size: len(data)}
		if strings.HasPrefix(path, "en/") {
			p.lang = "en"
		}
		if p.doc, err = html.Parse(bytes.NewBufferString(data)); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		for n := range p.doc.Descendants() {
			if id := attr(n, "id"); id != "" {
				p.ids[id] = true
			}
		}
		b.pages = append(b.pages, p)
	}
	slices.SortFunc(b.pages, func(p, q *page) int { return cmp.Compare(p.path, q.path) })
	return nil
}

// page finds a page by its path; nil where there is none.
func (b *build) page(path string) *page {
	i, ok := slices.BinarySearchFunc(b.pages, path, func(p *page, path string) int { return cmp.Compare(p.path, path) })
	if !ok {
		return nil
	}
	return b.pages[i]
}

// some finds pages by their paths, each of which has to be there.
func (b *build) some(t *testing.T, paths []string) []*page {
	t.Helper()
	var all []*page
	for _, path := range paths {
		if p := b.page(path); p != nil {
			all = append(all, p)
		} else {
			t.Errorf("%s: there is no page /%s", b.base.Host, path)
		}
	}
	return all
}

// local gives the path below the site's address of what a reference on a page leads to;
// ok is false where that is somewhere else.
func (b *build) local(p *page, ref string) (path, fragment string, ok bool) {
	u, err := b.base.Parse(p.path)
	if err == nil {
		u, err = u.Parse(ref)
	}
	if err != nil || u.Scheme != b.base.Scheme || u.Host != b.base.Host {
		return "", "", false
	}
	path, ok = strings.CutPrefix(u.Path, b.base.Path)
	return path, u.Fragment, ok
}

// isError tells whether the page is the one for addresses that do not exist.
func (p *page) isError() bool { return strings.HasSuffix(p.path, "404.html") }

// elements lists the elements with one of the tags, in the order of the page.
func elements(n *html.Node, tags ...string) []*html.Node {
	var found []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && slices.Contains(tags, d.Data) {
			found = append(found, d)
		}
	}
	return found
}

// attr gives the value of an attribute; empty where there is none, or no element.
func attr(n *html.Node, name string) string {
	if n == nil {
		return ""
	}
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// element shows an element in a message: its tag with attributes and the beginning of its text.
func element(n *html.Node) string {
	if n == nil {
		return "(none)"
	}
	var b strings.Builder
	b.WriteString("<" + n.Data)
	for _, a := range n.Attr {
		fmt.Fprintf(&b, " %s=%q", a.Key, a.Val)
	}
	b.WriteString(">")
	if words := []rune(text(n)); len(words) > 60 {
		b.WriteString(string(words[:60]) + " …")
	} else {
		b.WriteString(string(words))
	}
	return b.String()
}

// inline are the elements that do not part words.
var inline = map[string]bool{"a": true, "abbr": true, "b": true, "code": true, "data": true, "em": true,
	"i": true, "small": true, "span": true, "strong": true, "sub": true, "sup": true, "time": true, "tspan": true, "wbr": true}

// unseen are the elements whose text no one sees.
var unseen = map[string]bool{"desc": true, "head": true, "script": true, "style": true, "template": true, "title": true}

var spaces = strings.NewReplacer("\u00ad", "", "\u2060", "")

// normal makes every kind of space one space and takes away soft hyphens.
func normal(s string) string { return strings.Join(strings.Fields(spaces.Replace(s)), " ") }

// text is what an element says, with one space between words.
func text(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
			return
		case n.Type == html.ElementNode && unseen[n.Data]:
			return
		}
		apart := n.Type == html.ElementNode && !inline[n.Data]
		if apart {
			b.WriteByte(' ')
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
		if apart {
			b.WriteByte(' ')
		}
	}
	walk(n)
	return normal(b.String())
}

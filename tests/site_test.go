package tests

import (
	"encoding/xml"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// A rule is what every page must hold to. It reports the element that does not.
type rule struct {
	name  string
	check func(b *build, p *page, fail func(n *html.Node, format string, args ...any))
}

var rules = []rule{
	{"language", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, n := range elements(p.doc, "html") {
			if attr(n, "lang") != p.lang {
				fail(n, "lang should be %s", p.lang)
			}
		}
	}},
	{"title and description", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		if title(p) == "" {
			fail(nil, "the page has no title")
		}
		for _, n := range elements(p.doc, "meta") {
			if attr(n, "name") == "description" && attr(n, "content") != "" {
				return
			}
		}
		if !p.isError() {
			fail(nil, "the page has no description")
		}
	}},
	{"headings in order", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		level, tops := 0, 0
		for _, n := range elements(p.doc, "h1", "h2", "h3", "h4", "h5", "h6") {
			next := int(n.Data[1] - '0')
			if next > level+1 {
				fail(n, "follows a heading of level %d", level)
			}
			if text(n) == "" {
				fail(n, "is empty")
			}
			if level = next; level == 1 {
				tops++
			}
		}
		if tops != 1 {
			fail(nil, "the page has %d h1", tops)
		}
	}},
	{"skip link", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		var first *html.Node
		if all := elements(p.doc, "a", "button", "input", "select", "summary"); len(all) > 0 {
			first = all[0]
		}
		if id, ok := strings.CutPrefix(attr(first, "href"), "#"); !ok || !p.ids[id] {
			fail(first, "the first thing to reach by keyboard should skip to the content")
		}
	}},
	{"no link twice in a list", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, list := range elements(p.doc, "ul") {
			seen := map[string]bool{}
			for _, n := range elements(list, "a") {
				if href := attr(n, "href"); attr(list, "class") == "links" && seen[href] {
					fail(n, "the list links to %s twice", href)
				}
				seen[attr(n, "href")] = true
			}
		}
	}},
	{"content security policy", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, n := range elements(p.doc, "meta", "link", "script", "style", "img") {
			switch {
			case n.Data != "meta":
				fail(n, "stands before the policy that should rule it")
				return
			case strings.EqualFold(attr(n, "http-equiv"), "Content-Security-Policy"):
				policy := attr(n, "content")
				if !strings.Contains(policy, "default-src 'none'") && !strings.Contains(policy, "default-src 'self'") {
					fail(n, "has no narrow default-src")
				}
				if regexp.MustCompile(`unsafe-|https?:|\*`).MatchString(policy) {
					fail(n, "allows more than this site")
				}
				return
			}
		}
		fail(nil, "the page has no policy")
	}},
	{"nothing that the policy stops", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for n := range p.doc.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			if n.Data == "script" || n.Data == "style" {
				fail(n, "the site has no script and its styles in files")
			}
			for _, a := range n.Attr {
				if a.Key == "style" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Val, "javascript:") {
					fail(n, "the attribute %s would do nothing", a.Key)
				}
			}
		}
	}},
	{"no one else's resources", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, r := range references(p) {
			if _, _, ok := b.local(p, r.to); !ok && r.from.Data != "a" {
				fail(r.from, "%s is somewhere else than %s", r.to, b.base)
			}
		}
	}},
	{"links lead somewhere", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, r := range references(p) {
			target, fragment, ok := b.local(p, r.to)
			if !ok {
				// Text that is not a link to a web page or an e-mail address is a mistake; so is
				// a link that leaves the path that the site lies under.
				if !regexp.MustCompile(`^(https://|mailto:)`).MatchString(r.to) || strings.HasPrefix(r.to, b.base.Scheme+"://"+b.base.Host) {
					fail(r.from, "%q leads outside %s", r.to, b.base)
				}
				continue
			}
			file := target
			if target == "" || strings.HasSuffix(target, "/") {
				file += "index.html"
			}
			if _, ok := b.files[file]; !ok {
				fail(r.from, "there is no %s", file)
			} else if q := b.page(target); fragment != "" && !(q != nil && q.ids[fragment]) {
				fail(r.from, "%s has no id %q", target, fragment)
			}
		}
	}},
	{"languages point at each other", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		if p.isError() {
			return
		}
		sv, want := strings.TrimPrefix(p.path, "en/"), map[string]string{}
		if b.page(sv) != nil && b.page("en/"+sv) != nil {
			want["sv"], want["en"] = sv, "en/"+sv
		}
		for _, n := range elements(p.doc, "link") {
			lang := attr(n, "hreflang")
			if lang == "" || lang == "x-default" {
				continue
			}
			if path, _, ok := b.local(p, attr(n, "href")); !ok || want[lang] != path || !strings.HasPrefix(attr(n, "href"), b.base.String()) {
				fail(n, "should be the whole address of %q", want[lang])
			}
			delete(want, lang)
		}
		for lang, path := range want {
			fail(nil, "the page has no link rel=alternate with hreflang %s to %s", lang, path)
		}
	}},
	{"canonical address", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, n := range elements(p.doc, "link") {
			if attr(n, "rel") == "canonical" {
				if attr(n, "href") != b.base.String()+p.path {
					fail(n, "should be %s%s", b.base, p.path)
				}
				return
			}
		}
		if !p.isError() {
			fail(nil, "the page has no canonical address")
		}
	}},
	{"tables have headings", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, table := range elements(p.doc, "table") {
			if caption := elements(table, "caption"); len(caption) != 1 || text(caption[0]) == "" {
				fail(table, "has no caption")
			}
			for _, th := range elements(table, "th") {
				if attr(th, "scope") == "" {
					fail(th, "has no scope")
				}
			}
		}
	}},
	{"charts have a name", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, svg := range elements(p.doc, "svg") {
			if hidden(svg) {
				continue
			}
			if attr(svg, "role") != "img" || len(elements(svg, "title")) == 0 && attr(svg, "aria-label") == "" && attr(svg, "aria-labelledby") == "" {
				fail(svg, "is neither hidden from screen readers nor a named picture")
			}
		}
	}},
	{"nothing is empty", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for _, n := range elements(p.doc, "p", "li", "dt", "dd", "a", "caption", "figcaption", "button", "summary", "q") {
			if strings.Trim(text(n), ".,:;·") == "" && attr(n, "aria-label") == "" && len(elements(n, "svg")) == 0 {
				fail(n, "says nothing")
			}
		}
		for _, n := range elements(p.doc, "ul", "ol", "dl", "table", "nav", "section") {
			if len(elements(n, "li", "dt", "tr", "p", "a", "span")) == 0 {
				fail(n, "holds nothing")
			}
		}
	}},
	{"no text that a program has left behind", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for n := range p.doc.Descendants() {
			if n.Type == html.TextNode && leftBehind.MatchString(n.Data) {
				fail(n.Parent, "is not meant for anybody")
			}
			for _, a := range n.Attr {
				if leftBehind.MatchString(a.Val) {
					fail(n, "%s is not meant for anybody", a.Key)
				}
			}
		}
	}},
	{"ids that are referred to exist", func(b *build, p *page, fail func(*html.Node, string, ...any)) {
		for n := range p.doc.Descendants() {
			for _, name := range []string{"aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"} {
				for id := range strings.FieldsSeq(attr(n, name)) {
					if !p.ids[id] {
						fail(n, "%s: the page has no id %q", name, id)
					}
				}
			}
		}
	}},
}

// leftBehind is what Go and Hugo write where there is no value, or none of the kind that was meant.
var leftBehind = regexp.MustCompile(`%!|<no value>|ZgotmplZ|<nil>|\bNaN\b|[+-]Inf\b|\bmap\[|HAHAHUGOSHORTCODE`)

// hidden tells whether an element, or one that it stands in, is hidden from screen readers.
func hidden(n *html.Node) bool {
	return n != nil && (attr(n, "aria-hidden") == "true" || hidden(n.Parent))
}

// reference is an address on a page, and the element that it stands in.
type reference struct {
	from *html.Node
	to   string
}

func references(p *page) (found []reference) {
	for n := range p.doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		for _, a := range n.Attr {
			switch a.Key {
			case "href", "src", "action", "poster", "data":
				found = append(found, reference{n, a.Val})
			case "srcset":
				for candidate := range strings.SplitSeq(a.Val, ",") {
					address, _, _ := strings.Cut(strings.TrimSpace(candidate), " ")
					found = append(found, reference{n, address})
				}
			}
		}
	}
	return found
}

func title(p *page) string {
	for _, n := range elements(p.doc, "title") {
		if n.Parent.Data == "head" && n.FirstChild != nil {
			return normal(n.FirstChild.Data)
		}
	}
	return ""
}

func TestPages(t *testing.T) {
	for _, b := range builds {
		for _, r := range rules {
			t.Run(r.name+" at "+b.base.Host, func(t *testing.T) {
				for _, p := range b.pages {
					r.check(b, p, func(n *html.Node, format string, args ...any) {
						t.Errorf("/%s: %s: %s", p.path, element(n), fmt.Sprintf(format, args...))
					})
				}
			})
		}
	}
}

func TestTitlesDiffer(t *testing.T) {
	for _, b := range sites {
		seen := map[string]string{}
		for _, p := range b.pages {
			key := p.lang + " " + title(p)
			if other, ok := seen[key]; ok && !p.isError() {
				t.Errorf("%s: /%s has the same title as /%s: %q", b.base.Host, p.path, other, title(p))
			}
			seen[key] = p.path
		}
	}
}

// The addresses of the design, with one page of each kind; people link to them.
func TestAddresses(t *testing.T) {
	for _, path := range []string{
		"", "omraden/", "omraden/trygghet/", "platser/", "platser/0126-huddinge/", "platser/0126-flemingsberg/",
		"indikatorer/", "indikatorer/otrygg-sen-kvall/", "insatser/", "uppfoljning/2021/", "uppfoljning/2021/trygghet/", "data/", "om/", "om/felkoder/",
	} {
		for _, p := range []string{path, "en/" + path} {
			if first.page(p) == nil {
				t.Errorf("there is no page /%s", p)
			}
		}
	}
}

func TestSitemap(t *testing.T) {
	for _, b := range sites {
		sitemap(t, b)
	}
}

// sitemap reports the pages that a site lists and does not have, or has and does not list.
func sitemap(t *testing.T, b *build) {
	listed := map[string]bool{}
	var read func(name string)
	read = func(name string) {
		var sitemap struct {
			Maps  []string `xml:"sitemap>loc"`
			Pages []string `xml:"url>loc"`
		}
		if err := xml.Unmarshal([]byte(b.files[name]), &sitemap); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, address := range sitemap.Maps {
			read(strings.TrimPrefix(address, b.base.String()))
		}
		for _, address := range sitemap.Pages {
			listed[strings.TrimPrefix(address, b.base.String())] = true
		}
	}
	read("sitemap.xml")
	for _, p := range b.pages {
		if listed[p.path] == p.isError() {
			t.Errorf("%s: /%s: in the sitemap: %v", b.base.Host, p.path, listed[p.path])
		}
		delete(listed, p.path)
	}
	for path := range listed {
		t.Errorf("%s: the sitemap lists /%s, which is no page", b.base.Host, path)
	}
}

// adapted are the sections whose pages are made by content adapters.
var adapted = map[string]bool{"omraden": true, "platser": true, "indikatorer": true}

// A Markdown file at the address of a page that an adapter makes would silently take its place.
func TestContentShadowsNoAdapter(t *testing.T) {
	made := map[string]bool{}
	for _, p := range first.pages {
		if section, slug, ok := strings.Cut(strings.TrimSuffix(p.path, "/"), "/"); ok && adapted[section] {
			made[section+"/"+slug] = true
		}
	}
	if len(made) == 0 {
		t.Fatal("no page is made by an adapter")
	}
	suffix := regexp.MustCompile(`(/_?index)?(\.(sv|en))?\.(md|html)$`)
	content := os.DirFS(filepath.Join(tree, "content"))
	err := fs.WalkDir(content, ".", func(name string, d fs.DirEntry, err error) error {
		if address := suffix.ReplaceAllString(name, ""); err == nil && made[address] {
			t.Errorf("content/%s takes the place of the page that an adapter makes at /%s/", name, address)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Same input, same bytes: in another folder, and without an earlier import to compare with.
func TestSameInputSameBytes(t *testing.T) {
	sameFiles(t, "second build", second.files, first.files)
}

// The published folder in the tree is what its workbooks give.
func TestPublishedIsUpToDate(t *testing.T) {
	got, err := files(filepath.Join(tree, "data", "published"))
	if err != nil {
		t.Fatal(err)
	}
	want, err := files(filepath.Join(second.dir, "data", "published"))
	if err != nil {
		t.Fatal(err)
	}
	sameFiles(t, "data/published (make site makes it anew)", got, want)
}

// What a phone on a poor connection has to fetch.
func TestWeight(t *testing.T) {
	for _, b := range sites {
		weigh(t, b)
	}
}

func weigh(t *testing.T, b *build) {
	const styles, page = 24_000, 100_000
	// A work of reference that staff look things up in; packed it is 34,000 bytes.
	const reference = 300_000
	css := 0
	for name, data := range b.files {
		switch path.Ext(name) {
		case ".css":
			css += len(data)
		case ".js", ".mjs", ".woff", ".woff2", ".wasm":
			t.Errorf("%s: the site has neither scripts nor fonts of its own", name)
		case ".xlsx", ".xls", ".ods":
			t.Errorf("%s: a workbook is never published", name)
		}
	}
	if css > styles {
		t.Errorf("the styles are %d bytes, more than %d", css, styles)
	}
	largest := b.pages[0]
	for _, p := range b.pages {
		if p.size > largest.size {
			largest = p
		}
		most := page
		if strings.HasSuffix(p.path, "om/felkoder/") {
			most = reference
		}
		if p.size > most {
			t.Errorf("/%s is %d bytes, more than %d", p.path, p.size, most)
		}
	}
	t.Logf("%d pages; the largest, /%s, is %d bytes; the styles are %d bytes", len(b.pages), largest.path, largest.size, css)
}

func TestValidHTML(t *testing.T) {
	for _, b := range sites {
		node(t, "node_modules/html-validate/bin/html-validate.mjs", "--config", "html-validate.mjs", "--formatter", "text", b.public)
	}
}

// node runs one of the programs from npm over the whole site; each line that it prints is a failure.
func node(t *testing.T, args ...string) {
	t.Helper()
	out, err := exec.Command("node", args...).CombinedOutput()
	if err != nil {
		t.Errorf("node %s: %v (make test installs what it needs)\n%s", args[0], err, strings.ReplaceAll(string(out), first.public, ""))
	}
}

package tests

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

var screenshots = flag.String("screenshots", "", "folder to save pictures in, of one page of each kind")

// pictured are the pages that -screenshots takes pictures of.
var pictured = []string{
	"", "omraden/", "omraden/trygghet/", "omraden/olyckor/", "platser/", "platser/0126-huddinge/", "platser/0126-flemingsberg/",
	"platser/0126-ostra/", "indikatorer/", "indikatorer/trygg-utomhus-morker/", "indikatorer/otrygg-sen-kvall/",
	"indikatorer/olyckor-utryckning/", "insatser/", "uppfoljning/2021/", "uppfoljning/2021/trygghet/", "data/", "om/", "404.html", "en/",
	"en/indikatorer/otrygg-sen-kvall/",
}

// exemplary are the pages of Exempelkommun that are opened and measured: of each kind those that have
// something of their own to show.
var exemplary = []string{
	"", "omraden/", "omraden/platser/", "omraden/trygghet/", "platser/", "platser/9901-exempelkommun/", "platser/9901-torp/",
	"indikatorer/", "indikatorer/exempel-otrygg-kvall/", "indikatorer/exempel-anmalda-brott/", "indikatorer/exempel-inbrott/",
	"indikatorer/exempel-forandring/", "indikatorer/exempel-utryckningstid/", "indikatorer/exempel-kostnad/",
	"indikatorer/exempel-klarar-sig/", "indikatorer/exempel-ovning/", "insatser/", "uppfoljning/", "uppfoljning/2024/",
	"uppfoljning/2025/", "data/", "om/bakgrund/", "en/", "en/uppfoljning/2024/", "en/indikatorer/exempel-anmalda-brott/",
}

const (
	narrow = 320 // px: the narrowest that WCAG 2.1 wants a page to fit in
	phone  = 360
	wide   = 1280

	tabs = 3 // at a time
)

// TestBrowser opens every page in Chromium, and those of Exempelkommun that are exemplary, light and wide,
// then dark and narrow. The console stays empty (which is where a breach of the Content-Security-Policy
// would show), nobody else is asked for anything, axe finds nothing, and nothing has to be scrolled sideways.
func TestBrowser(t *testing.T) {
	axe, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Fatalf("%v (make test installs it)", err)
	}
	browser := openBrowser(t)
	// Beneath a path, as a municipality might put it, so that every address is tried that way.
	t.Run("beneath", func(t *testing.T) { inspect(t, browser, string(axe), &beneath, beneath.pages) })
	t.Run("exempelkommun", func(t *testing.T) { inspect(t, browser, string(axe), &example, example.some(t, exemplary)) })
}

// inspect opens pages of a site in several tabs.
func inspect(t *testing.T, browser context.Context, axe string, b *build, pages []*page) {
	t.Helper()
	server := httptest.NewServer(http.StripPrefix(strings.TrimSuffix(b.base.Path, "/"), http.FileServer(http.Dir(b.public))))
	defer server.Close()
	queue := make(chan *page)
	var workers sync.WaitGroup
	for range tabs {
		ctx, cancel := chromedp.NewContext(browser)
		defer cancel()
		tab := &tab{ctx: ctx, home: server.URL + b.base.Path, axe: axe}
		if err := tab.open(); err != nil {
			t.Fatal(err)
		}
		workers.Go(func() {
			for p := range queue {
				tab.inspect(t, p)
			}
		})
	}
	for _, p := range pages {
		queue <- p
	}
	close(queue)
	workers.Wait()
}

// openBrowser starts Chromium with a profile of its own.
func openBrowser(t *testing.T) context.Context {
	t.Helper()
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.UserDataDir(t.TempDir()),
		chromedp.NoSandbox, // containers and root have none
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.WSURLReadTimeout(time.Minute),
	)
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("Chromium does not start (make test installs it): %v", err)
	}
	return ctx
}

// tab is one tab of the browser, which shows one page at a time.
type tab struct {
	ctx  context.Context
	home string // address of the site
	axe  string // axe-core

	mu   sync.Mutex
	said []string // what the browser had to say about the page
}

// open starts to listen to what the browser says.
func (tab *tab) open() error {
	err := chromedp.Listen(tab.ctx, func(event any) {
		var said string
		switch e := event.(type) {
		case *log.EventEntryAdded:
			said = fmt.Sprintf("console: %s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
		case *runtime.EventConsoleAPICalled:
			said = fmt.Sprintf("console: %s", e.Type)
			for _, arg := range e.Args {
				said += fmt.Sprintf(" %s%s", arg.Value, arg.Description)
			}
		case *runtime.EventExceptionThrown:
			said = "exception: " + e.ExceptionDetails.Text
		case *network.EventRequestWillBeSent:
			if u := e.Request.URL; !strings.HasPrefix(u, tab.home) && !strings.HasPrefix(u, "data:") {
				said = "request to " + u
			}
		}
		if said != "" {
			tab.mu.Lock()
			tab.said = append(tab.said, said)
			tab.mu.Unlock()
		}
	})
	if err == nil {
		_, err = chromedp.Call(tab.ctx, log.Enable, cdp.Empty{})
	}
	if err == nil {
		_, err = chromedp.Call(tab.ctx, network.Enable, network.EnableParams{})
	}
	return err
}

// inspect opens a page and reports all that is wrong with it.
func (tab *tab) inspect(t *testing.T, p *page) {
	fail := func(format string, args ...any) {
		t.Errorf("/%s: %s", p.path, fmt.Sprintf(format, args...))
	}
	if err := chromedp.Do(tab.ctx, chromedp.Navigate(tab.home+p.path)); err != nil {
		fail("%v", err)
		return
	}
	// The tools of a browser are not bound by the page's Content-Security-Policy.
	if err := chromedp.Do(tab.ctx, chromedp.Evaluate[chromedp.Void](tab.axe)); err != nil {
		fail("axe-core: %v", err)
	}
	for _, look := range []struct {
		scheme string
		width  int64
	}{{"light", wide}, {"dark", narrow}} {
		if err := tab.look(look.scheme, look.width); err != nil {
			fail("%v", err)
		}
		violations, err := chromedp.Run(tab.ctx, chromedp.Evaluate[[]string](runAxe, chromedp.EvalAwaitPromise))
		if err != nil {
			fail("axe-core: %v", err)
		}
		for _, v := range violations {
			fail("%s, %d px: %s", look.scheme, look.width, v)
		}
	}
	wider, err := chromedp.Run(tab.ctx, chromedp.Evaluate[[]string](runsOver))
	if err != nil {
		fail("%v", err)
	}
	for _, element := range wider {
		fail("%d px: has to be scrolled sideways because of %s", narrow, element)
	}
	tab.mu.Lock()
	for _, said := range tab.said {
		fail("%s", said)
	}
	tab.said = nil
	tab.mu.Unlock()
	if *screenshots != "" && slices.Contains(pictured, p.path) {
		if err := tab.picture(p); err != nil {
			fail("%v", err)
		}
	}
}

// runAxe runs every rule of axe, also those that it leaves off unless asked, but those that its
// makers call deprecated or experimental, and those of WCAG's level AAA, which contradict others.
const runAxe = `axe.run(document, {
	resultTypes: ["violations"],
	runOnly: {type: "rule", values: axe.getRules()
		.filter(r => !["deprecated", "experimental", "wcag2aaa"].some(t => r.tags.includes(t))).map(r => r.ruleId)},
}).then(found => found.violations.flatMap(v => v.nodes.map(n =>
	v.id + ": " + v.help + ": " + n.html.slice(0, 300) + " at " + n.target.join(" ") + ". " + n.failureSummary.replaceAll("\n", " "))))`

// runsOver lists the elements that make a page wider than the window: those that reach out of it
// and lie in no box that scrolls by itself.
const runsOver = `(() => {
	const width = document.documentElement.clientWidth;
	if (document.scrollingElement.scrollWidth <= width) return [];
	const scrolls = e => e && e !== document.body && e !== document.documentElement &&
		(["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
	const out = [...document.body.querySelectorAll("*")].filter(e =>
		e.getBoundingClientRect().right > width + 0.5 && !scrolls(e.parentElement));
	return out.length ? out.slice(0, 5).map(e => e.outerHTML.slice(0, 200)) : ["the page itself"];
})()`

// look sets the colour scheme and the width of the window.
func (tab *tab) look(scheme string, width int64) error {
	_, err := chromedp.Call(tab.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
	if err != nil {
		return err
	}
	return chromedp.Do(tab.ctx, chromedp.EmulateViewport(width, 800))
}

// picture saves the page as people see it on a phone and on a large screen, light and dark.
func (tab *tab) picture(p *page) error {
	if err := os.MkdirAll(*screenshots, 0o777); err != nil {
		return err
	}
	name := cmp.Or(strings.ReplaceAll(strings.Trim(p.path, "/"), "/", "_"), "start")
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{phone, wide} {
			if err := tab.look(scheme, width); err != nil {
				return err
			}
			png, err := chromedp.Run(tab.ctx, chromedp.FullScreenshot(100))
			if err != nil {
				return err
			}
			file := filepath.Join(*screenshots, fmt.Sprintf("%s-%d-%s.png", name, width, scheme))
			if err := os.WriteFile(file, png, 0o666); err != nil {
				return err
			}
		}
	}
	return nil
}

package tests

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

var (
	measured = flag.String("measured", "", "built sites that TestMeasured measures, with commas between")
	only     = flag.String("only", "", "a pattern that the addresses of the pages that TestMeasured measures have")
)

// lookedAt is a width of the window with the size of its text, in percent.
type lookedAt struct{ width, text int64 }

// TestMeasured measures every page of a site that stands elsewhere: go test ./tests -run
// TestMeasured -measured ../public.
func TestMeasured(t *testing.T) {
	if *measured == "" {
		return
	}
	for _, public := range strings.Split(*measured, ",") {
		var b build
		b.public = public
		if err := b.read("https://example.org/"); err != nil {
			t.Fatal(err)
		}
		wanted := regexp.MustCompile(*only)
		measure(t, &b, slices.DeleteFunc(b.pages, func(p *page) bool { return !wanted.MatchString(p.path) }))
	}
}

// A shape is what an indicator can be like: what it is measured in and a value of an ordinary size,
// how many periods and how many places it has, and whether the places have long names.
type shape struct {
	unit    string
	usual   float64
	periods int
	places  int
	long    bool
}

// allPairs lists shapes so that every unit meets every number of periods, and each of those every
// number of places and every length of names.
func allPairs() []shape {
	var all []shape
	for i, unit := range units {
		for k, periods := range []int{1, 3, 6, 12, 40} {
			all = append(all, shape{unit.name, unit.usual, periods, []int{2, 12, 60}[(i+k)%3], (i+k/2)%2 == 0})
		}
	}
	return all
}

// TestShapes builds a site of every shape and measures its pages: nothing lies on anything else,
// nothing is cut, and every label stands at its point, at any width and with text twice as large.
func TestShapes(t *testing.T) {
	d := &programme{Rand: rand.New(rand.NewPCG(1, 0)), sheets: map[string][][]any{}, year: 2025}
	d.settings()
	d.drawUnits()
	d.sheet("Områden", "id", "namn", "omfattar", "ansvarig")
	d.row("Områden", "kort", "Trygghet", nil, nil)
	d.row("Områden", "langt", "Samverkansöverenskommelseuppföljningsarbete och Donaudampfschiffahrtsgesellschaftskapitän i exempelkommunen", nil, nil)
	d.sheet("Platser", "kod", "namn", "typ", "ingår i")
	d.row("Platser", home, "Åmdal", "kommun", nil)
	codes := map[bool][]string{false: {home}, true: {home}}
	for i := range 60 {
		for long, name := range map[bool]string{false: "By", true: "Norra Trafikverksamhetsutvecklingsområdet med omnejd, Västra Göinges kommundelsnämndsområde"} {
			code := fmt.Sprint(home, "-", strings.ToLower(name[:2]), i+1)
			codes[long] = append(codes[long], code)
			if i < 3 && !long {
				name = "Centrum" // as there are in many a municipality
			} else {
				name = fmt.Sprint(name, " ", i+1)
			}
			d.row("Platser", code, name, "kommundel", home)
		}
	}
	d.sheet("Indikatorer", "id", "område", "namn", "definition", "enhet", "riktning", "slag av siffra", "nyckel", "källa")
	d.sheet("Värden", "indikator", "plats", "period", "värde", "nedre", "övre")
	for n, s := range allPairs() {
		id, name, area := fmt.Sprint("matt-", n+1), fmt.Sprint("Mått ", n+1), "kort"
		if s.long {
			name, area = fmt.Sprint("Andel som känner oro för kollektivtrafiksäkerhetsföreskrifternas efterlevnad i närområdet, nummer ", n+1), "langt"
		}
		d.row("Indikatorer", id, area, name, "Ett exempel.", s.unit, "ingen", "register", map[bool]any{true: "ja"}[n%6 == 1], "Exempelkällan")
		for _, place := range codes[s.long][:s.places] {
			for _, period := range lastPeriods(d.year, n%5, s.periods) {
				v := short(s.usual * (0.8 + 0.2*d.Float64()))
				if n%2 == 0 {
					d.row("Värden", id, place, period, v, short(v-math.Abs(v)/20), short(v+math.Abs(v)/30))
				} else {
					d.row("Värden", id, place, period, v, nil, nil)
				}
			}
		}
	}
	dir := t.TempDir()
	if err := d.site(dir); err != nil {
		t.Fatal(err)
	}
	var b build
	if err := b.make(dir, "public", ""); err != nil {
		t.Fatal(err)
	}
	places := 0
	measure(t, &b, slices.DeleteFunc(b.pages, func(p *page) bool {
		if strings.HasPrefix(p.path, "platser/") {
			places++
		}
		return strings.HasPrefix(p.path, "en/") || strings.HasPrefix(p.path, "om/") || strings.HasPrefix(p.path, "platser/") && places%30 != 1
	}))
	measure(t, &first, slices.DeleteFunc(slices.Clone(first.pages), func(p *page) bool { return !slices.Contains(pictured, p.path) }))
	measure(t, &example, example.some(t, exemplary))
}

// short leaves three digits of a number.
func short(v float64) float64 {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 3, 64), 64)
	if err != nil {
		panic(err)
	}
	return rounded
}

// lastPeriods lists periods in a row of one of five kinds.
func lastPeriods(year, kind, n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = periodBefore(year, kind, n-1-i)
	}
	return all
}

// measure opens pages at every width and reports what is wrong with their texts.
func measure(t *testing.T, b *build, pages []*page) {
	t.Helper()
	script, err := os.ReadFile("measure.js")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.StripPrefix(b.base.Path, http.FileServer(http.Dir(b.public))))
	defer server.Close()
	browser := openBrowser(t)
	queue := make(chan *page)
	var workers sync.WaitGroup
	for range tabs {
		ctx, cancel := chromedp.NewContext(browser)
		defer cancel()
		if err := chromedp.Do(ctx); err != nil {
			t.Fatal(err)
		}
		workers.Go(func() {
			for p := range queue {
				if err := chromedp.Do(ctx, chromedp.Navigate(server.URL+b.base.Path+p.path)); err != nil {
					t.Errorf("/%s: %v", p.path, err)
					continue
				}
				for _, look := range looks {
					size := fmt.Sprintf("document.documentElement.style.fontSize = '%d%%'", look.text)
					err := chromedp.Do(ctx, chromedp.EmulateViewport(look.width, 800), chromedp.Evaluate[chromedp.Void](size))
					if err != nil {
						t.Errorf("/%s: %v", p.path, err)
					}
					found, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](string(script)))
					if err != nil {
						t.Errorf("/%s: %v", p.path, err)
					}
					for _, fault := range found[:min(len(found), 5)] {
						t.Errorf("%s: /%s: %d px, %d %%: %s", filepath.Base(filepath.Dir(b.public)), p.path, look.width, look.text, fault)
					}
				}
			}
		})
	}
	for _, p := range pages {
		if slices.Contains([]string{"om/felkoder/", "en/om/felkoder/"}, p.path) {
			continue
		}
		queue <- p
	}
	close(queue)
	workers.Wait()
}

// looks are the windows that a page is measured in.
var looks = []lookedAt{{narrow, 100}, {phone, 100}, {768, 100}, {wide, 100}, {phone, 200}, {768, 200}, {wide, 200}}

package view

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

var update = flag.Bool("update", false, "write the golden files anew")

func asJSON(t *testing.T, v any) []byte {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// The pages as they are read: one of each kind, in both languages.
func TestPagesAsText(t *testing.T) {
	p := example()
	for _, language := range words.Carried().Languages() {
		pages := pagesOf(p, analyses(p), exampleIndex(p), language)
		var out strings.Builder
		for _, key := range []string{"site", "start", "areas/trygghet", "places/0126", "places/0126-segeltorp", "place-list",
			"indicators/otrygg-sen-kvall", "activities", "data"} {
			fmt.Fprintf(&out, "=== %s\n", key)
			tell(&out, "", reflect.ValueOf(pages[key]), 0)
		}
		goldenText(t, "pages."+language+".txt", out.String())
	}
}

// The same programme gives the same pages.
func TestSamePages(t *testing.T) {
	p := example()
	one, other := pagesOf(p, analyses(p), exampleIndex(p), "sv"), pagesOf(p, analyses(p), exampleIndex(p), "sv")
	if !reflect.DeepEqual(one, other) {
		t.Error("two runs differ")
	}
}

// tell writes what people read of a page, a line for each text. Where things stand in a chart is
// tested beside the charts.
func tell(out *strings.Builder, name string, v reflect.Value, depth int) {
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if !v.IsValid() || v.IsZero() {
		return
	}
	line := func(text string) { fmt.Fprintf(out, "%s%s: %s\n", strings.Repeat("  ", depth), name, text) }
	switch x := v.Interface().(type) {
	case string:
		line(x)
	case int:
		line(strconv.Itoa(x))
	case Link:
		line(strings.TrimSpace(x.Text + " → " + x.URL))
	case Prose:
		line(strings.TrimSpace(x.Text + " " + x.Lang))
	case Finding:
		line(x.Code + ": " + x.Text)
	case Figure:
		line(strings.Join(strings.Fields(strings.Join(append([]string{x.Value, x.Interval, x.Missing, x.Sign, x.Period}, x.Notes...), " ")), " "))
	case Mark, Tick, Strip, Series, BarPart:
	default:
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				tell(out, name, v.Index(i), depth)
			}
		case reflect.Struct:
			if name != "" {
				fmt.Fprintf(out, "%s%s\n", strings.Repeat("  ", depth), name)
				depth++
			}
			for i := range v.NumField() {
				tell(out, v.Type().Field(i).Name, v.Field(i), depth)
			}
		}
	}
}

func TestKeys(t *testing.T) {
	p := example()
	pages := pagesOf(p, analyses(p), exampleIndex(p), "sv")
	for _, key := range []string{"site", "start", "areas/trygghet", "places/00", "places/0126", "places/0126-segeltorp", "places/lpo-huddinge",
		"place-list", "indicators/olyckor-utryckning", "indicator-list", "activities", "data"} {
		if pages[key] == nil {
			t.Errorf("no page %q", key)
		}
	}
	// Sollentuna has neither a figure nor an activity, nor does it lie in the municipality.
	if pages["places/0163"] != nil {
		t.Error("a page of a place that there is nothing to say of")
	}
	site := pages["adapters"].(Adapters)
	for _, page := range site.Pages {
		folder := map[string]string{"omraden": "areas/", "platser": "places/", "indikatorer": "indicators/", "uppfoljning": "follow-ups/"}[page.Section]
		if pages[folder+page.ID] == nil {
			t.Errorf("%+v leads nowhere", page)
		}
		if page.Title == "" || page.Summary == "" {
			t.Errorf("%+v lacks its title or summary", page)
		}
	}
}

// Every address inside the site is that of a page or a file that there is.
func TestAddresses(t *testing.T) {
	p := example()
	index := exampleIndex(p)
	pages := pagesOf(p, analyses(p), index, "sv")
	known := map[string]bool{"insatser/": true}
	for _, page := range pages["adapters"].(Adapters).Pages {
		known[page.Section+"/"+page.Slug+"/"] = true
	}
	for _, f := range index.Files {
		known["data/"+f.Path] = true
	}
	addresses := regexp.MustCompile(`"(?:URL|JSON|CSV)": "([^"]+)"`).FindAllSubmatch(asJSON(t, pages), -1)
	if len(addresses) < 100 {
		t.Fatalf("only %d addresses", len(addresses))
	}
	for _, a := range addresses {
		if page, _, _ := strings.Cut(string(a[1]), "#"); !known[page] {
			t.Errorf("%s leads nowhere", a[1])
		}
	}
}

// Whatever is lacking, the pages are made, and say nothing that would need it.
func TestWithoutData(t *testing.T) {
	bare := func(p *model.Programme) {
		for i := range p.Indicators {
			p.Indicators[i].Observations, p.Indicators[i].Comparisons, p.Indicators[i].Rankings = nil, nil, nil
		}
	}
	tests := []struct {
		name   string
		change func(*model.Programme)
	}{
		{"no observations", bare},
		{"no places", func(p *model.Programme) { bare(p); p.Places, p.Activities = nil, nil }},
		{"nothing", func(p *model.Programme) { *p = model.Programme{Settings: p.Settings} }},
		{"nothing at all", func(p *model.Programme) { *p = model.Programme{} }},
	}
	for _, tt := range tests {
		for _, language := range []string{"sv", "en"} {
			p := example()
			tt.change(p)
			pages := pagesOf(p, analyses(p), model.Index{}, language)
			start := pages["start"].(Start)
			if h := start.Headline; h != nil || len(start.Trends) > 0 || start.Whole != nil {
				t.Errorf("%s: a headline without a value: %+v", tt.name, h)
			}
			text := string(asJSON(t, pages))
			for _, claim := range []string{"procents säkerhet", "percent confidence", "Enligt källan", "According to", "osäkerhetsintervall", "confidence interval", "NaN", "%!"} {
				if strings.Contains(text, claim) {
					t.Errorf("%s: the pages say %q", tt.name, claim)
				}
			}
		}
	}
}

// Where no source gives an interval or states a difference, nothing can be tested, and no page
// calls anything higher, lower, changed, better or worse.
func TestNoVerdicts(t *testing.T) {
	p := example()
	for i := range p.Indicators {
		p.Indicators[i].Comparisons, p.Indicators[i].Direction = nil, model.NoDirection
		for n := range p.Indicators[i].Observations {
			o := &p.Indicators[i].Observations[n]
			o.Lower, o.Upper = nil, nil
		}
	}
	for language, words := range map[string][]string{
		"sv": {"högre än", "lägre än", "skiljer", "ökar", "minskar", "ökat", "minskat", "bättre", "sämre", "säkerställd"},
		"en": {"higher than", "lower than", "differs", "increas", "decreas", "better than", "worse", "significant"},
	} {
		text := string(asJSON(t, pagesOf(p, analyses(p), exampleIndex(p), language)))
		text = strings.ReplaceAll(text, "Varken högre eller lägre är bättre i sig", "")
		for _, word := range words {
			if strings.Contains(text, word) {
				t.Errorf("%s: the pages say %q without a source that does", language, word)
			}
		}
	}
}

// Interface words on English pages are English; only what nobody has translated is not.
func TestEnglish(t *testing.T) {
	p := example()
	text := string(asJSON(t, pagesOf(p, analyses(p), exampleIndex(p), "en")))
	text = regexp.MustCompile(`"Text": "[^"]*",\s*("URL": "[^"]*",\s*)?"Lang": "sv"|"URL": "[^"]*"`).ReplaceAllString(text, "")
	for _, word := range []string{"källan", "Källa", "mått", "insats", "område ", "Plats\"", " och ", "uppföljningen", "procent"} {
		for _, line := range strings.Split(text, "\n") {
			if strings.Contains(line, word) {
				t.Errorf("%q in %s", word, strings.TrimSpace(line))
			}
		}
	}
}

func TestStart(t *testing.T) {
	s := startPage{edit(t, nil, "sv")}.start()
	var unknown []string
	for _, u := range s.Unknown {
		unknown = append(unknown, u.Text)
	}
	want := []string{
		"Siffrorna bakom diagrammet över olyckor finns inte i uppföljningen.",
		"För krisberedskap och civilt försvar finns inga mått.",
		"Källan till måttet ”Trygga utomhus när det är mörkt” anger inget osäkerhetsintervall för Mellersta Huddinge, Östra Huddinge, Stockholms län, hela landet, Upplands Väsby och Vaxholm.",
		"Uppföljningen bedömer inte programmets övergripande mål eller målen för områdena trygghetsskapande och brottsförebyggande arbete och skydd mot olyckor.",
	}
	if !slices.Equal(unknown, want) {
		t.Errorf("unknown:\n got %q\nwant %q", unknown, want)
	}
	if s.Goal == nil || s.Goal.StatusText != "Inte bedömt" {
		t.Errorf("overall goal: %+v", s.Goal)
	}
	var statuses []string
	for _, l := range s.Areas[0].Statuses {
		statuses = append(statuses, l.Status+" "+l.Text)
	}
	if want := []string{"not_assessed Områdets mål: inte bedömt i uppföljningen", "met Två mål i riktlinjer: uppfyllda"}; !slices.Equal(statuses, want) {
		t.Errorf("statuses %q, want %q", statuses, want)
	}
	if got := s.Areas[0].Activities.Text; got != "2 genomförda · 1 påbörjad · 1 inställd" {
		t.Errorf("activities %q", got)
	}
	if got := s.Areas[1].Key[0].Figure.Missing; got != "värden saknas" {
		t.Errorf("figure of accidents %q", got)
	}
	if got := s.Areas[2].NoFigure; got != "Inget mått finns för det här området." {
		t.Errorf("no figure %q", got)
	}
	if len(s.Trends) != 1 || s.Trends[0].Indicator.URL != "indikatorer/otrygg-sen-kvall/" {
		t.Errorf("trends %+v", s.Trends)
	}
}

func TestPlacePages(t *testing.T) {
	e := edit(t, nil, "sv")
	around := ", Stockholms län (" + spaced("70 %") + ") och hela landet (" + spaced("73 %") + ") går skillnaden inte att pröva: källan anger inget osäkerhetsintervall för "
	tests := []struct {
		code, kind, finding, lead string
		columns                   []string
		none                      []string
		instead                   int
	}{
		{"0126-segeltorp", "Kommundel i Huddinge",
			"63 procent i hela Huddinge känner sig trygga utomhus där de bor när det är mörkt (2021), med 95 procents säkerhet mellan 59 och 68 procent.",
			"Om Segeltorp finns varken egna siffror eller insatser här.", nil,
			[]string{"Siffror finns för hela Huddinge och för en undersöknings egna områden. Ingen källa säger hur de områdena förhåller sig till kommundelarna."}, 4},
		{"0126-flemingsberg", "Kommundel i Huddinge",
			"Trygga på kvällen enligt kommunen: " + spaced("63 %") + " i Flemingsberg (2018; källan anger inget osäkerhetsintervall). Jämfört med hela Huddinge (" + spaced("70 %") + ") går skillnaden inte att pröva: källan anger inget osäkerhetsintervall för Flemingsberg. " +
				"Förändringen sedan 2012 (" + spaced("46 %") + ") går inte att pröva: källan anger inga osäkerhetsintervall.",
			"Det här finns om Flemingsberg: ett mått och en insats.", []string{"Mått", "Flemingsberg", "Huddinge"},
			[]string{"Inga egna siffror för Flemingsberg finns här från: SCB:s medborgarundersökning 2021; Brå, Nationella trygghetsundersökningen; Polisens trygghetsmätning."}, 2},
		{"0126-mellersta", "Undersökningsområde i Huddinge",
			"77 procent i Mellersta Huddinge känner sig trygga utomhus där de bor när det är mörkt (2021; källan anger inget osäkerhetsintervall). Andelen är högre än i hela Huddinge (" + spaced("63 %") + ", 59–68), och skillnaden är statistiskt säkerställd enligt källan; " +
				"jämfört med Stockholms län (" + spaced("70 %") + ") och hela landet (" + spaced("73 %") + ") går skillnaden inte att pröva: källan anger inget osäkerhetsintervall för Mellersta Huddinge.",
			"Det här finns om Mellersta Huddinge: ett mått.", []string{"Mått", "Mellersta Huddinge", "Huddinge", "Stockholms län", "Riket"},
			[]string{
				"Inga egna siffror för Mellersta Huddinge finns här från: Brå, Nationella trygghetsundersökningen; Huddinge kommuns undersökning; Polisens trygghetsmätning.",
				"Området är undersökningens egen indelning och inte en kommundel. Ingen källa anger dess gränser eller hur det förhåller sig till kommundelarna.",
			}, 2},
		{"0126", "Kommun i Stockholms län",
			"63 procent i Huddinge känner sig trygga utomhus där de bor när det är mörkt (2021), med 95 procents säkerhet mellan 59 och 68 procent. " +
				"Andelen är lägre än i Stockholms län (" + spaced("70 %") + "), och skillnaden är statistiskt säkerställd enligt källan; jämfört med hela landet (" + spaced("73 %") + ") går skillnaden inte att pröva: källan anger inget osäkerhetsintervall där.",
			"Det här finns om Huddinge: tre mått.", []string{"Mått", "Huddinge", "Stockholms län", "Riket"},
			[]string{"Inga egna siffror för Huddinge finns här från: Polisens trygghetsmätning."}, 1},
		{"0187", "Kommun i Stockholms län",
			"91 procent i Vaxholm känner sig trygga utomhus där de bor när det är mörkt (2021; källan anger inget osäkerhetsintervall). Jämfört med Huddinge (" + spaced("63 %") + ", 59–68)" + around + "Vaxholm.",
			"Det här finns om Vaxholm: två mått.", []string{"Mått", "Vaxholm", "Huddinge", "Stockholms län", "Riket"},
			[]string{"Ett mått från Brå, Nationella trygghetsundersökningen: inget senare värde för Vaxholm, för få har svarat (x)."}, 0},
		{"01", "Län",
			"70 procent i Stockholms län känner sig trygga utomhus där de bor när det är mörkt (2021; källan anger inget osäkerhetsintervall). " +
				"Andelen är högre än i Huddinge (" + spaced("63 %") + ", 59–68), och skillnaden är statistiskt säkerställd enligt källan; jämfört med hela landet (" + spaced("73 %") + ") går skillnaden inte att pröva: källan anger inget osäkerhetsintervall för Stockholms län.",
			"Det här finns om Stockholms län: två mått.", []string{"Mått", "Stockholms län", "Huddinge", "Riket"}, nil, 0},
		{"lpo-huddinge", "Lokalpolisområde",
			"77 procent i Lokalpolisområde Huddinge känner sig trygga ute sent på kvällen (2022; källan anger inget osäkerhetsintervall). Förändringen sedan 2020 (" + spaced("71 %") + ") går inte att pröva: källan anger inga osäkerhetsintervall.",
			"Det här finns om Lokalpolisområde Huddinge: ett mått.", []string{"Mått", "Lokalpolisområde Huddinge"},
			[]string{"Ingen källa säger om polisens område har samma gränser som Huddinge kommun."}, 0},
	}
	for _, tt := range tests {
		page := placePages{e}.placePage(e.lie.Get(tt.code))
		var columns []string
		if len(page.Groups) > 0 {
			columns = page.Groups[0].Columns
		}
		if page.Kind != tt.kind || page.Finding != tt.finding || page.Lead != tt.lead || !slices.Equal(columns, tt.columns) || !slices.Equal(page.None, tt.none) || len(page.Instead) != tt.instead {
			t.Errorf("%s: got %q, %q, %q, %q, %q, %d links", tt.code, page.Kind, page.Finding, page.Lead, columns, page.None, len(page.Instead))
		}
	}
	bare := edit(t, func(p *model.Programme) { p.Indicators = nil }, "sv")
	if got := (placePages{bare}).placeLead(bare.lie.Get("0126")); got != "Om Huddinge finns inga siffror här." {
		t.Errorf("lead without figures %q", got)
	}
	if got := (placePages{e}).placePage(e.lie.Get("0126-flemingsberg")).Activities[0].PartOf; got != "Gemensam sommarplanering" {
		t.Errorf("part of %q", got)
	}
	if got := (placePages{e}).nothingAbout(e.lie.Get("0136")); len(got) != 1 || got[0] != "Haninge deltog inte i undersökningen bakom måttet ”Trygga utomhus när det är mörkt” (2021)." {
		t.Errorf("Haninge: %q", got)
	}
	if got, want := (placePages{e}).population(e.lie.Get("0126")), spaced("113 920")+" invånare den 31 december 2023 (SCB)"; got != want {
		t.Errorf("population %q, want %q", got, want)
	}
}

// What sources say of a place stands on its page, with its indicator.
func TestStatedOfPlace(t *testing.T) {
	e := edit(t, func(p *model.Programme) {
		p.Indicators[0].Comparisons[2].Source = &model.Text{"sv": "Uppföljning för 2021"}
	}, "sv")
	tests := []struct {
		code string
		want []string
	}{
		{"0126-mellersta", []string{"Trygga utomhus när det är mörkt: enligt Uppföljning för 2021 skiljer sig andelen åt mellan Mellersta Huddinge och hela Huddinge 2021. Skillnaden är statistiskt säkerställd enligt källan."}},
		{"00", []string{"Trygga utomhus när det är mörkt: enligt källan är andelen 2021 högre i hela landet än i Huddinge. Källan säger inte om skillnaden är statistiskt säkerställd."}},
		{"0126-ostra", nil},
	}
	for _, tt := range tests {
		if got := (placePages{e}).statedOf(tt.code); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q", tt.code, got)
		}
	}
	if got := (placePages{e}).statedOf("0126"); len(got) != 4 || !strings.HasPrefix(got[3], "Trygga utomhus när det är mörkt: enligt källan har Huddinge plats 16 av 21") {
		t.Errorf("Huddinge: %q", got)
	}
}

// A place that has an observation of an indicator, but no value in any period.
func TestPlaceWithoutValue(t *testing.T) {
	answers := func(comment *model.Text) *site {
		return edit(t, func(p *model.Programme) {
			o := model.Observation{Place: "0126-segeltorp", Period: "2021-2022", Missing: model.TooFew, Sign: "x", Comment: comment}
			p.Indicators[2].Observations = append(p.Indicators[2].Observations, o)
		}, "sv")
	}
	e := answers(nil)
	page := placePages{e}.placePage(e.lie.Get("0126-segeltorp"))
	if want := "Ett mått från Brå, Nationella trygghetsundersökningen: inget värde för Segeltorp, för få har svarat (x)."; len(page.Groups) > 0 || page.None[0] != want {
		t.Errorf("without a comment: %d groups, %q", len(page.Groups), page.None)
	}
	if !strings.HasPrefix(page.Lead, "Om Segeltorp finns varken egna siffror") {
		t.Errorf("lead %q", page.Lead)
	}
	e = answers(&model.Text{"sv": "källan säger ”hälften”"})
	page = placePages{e}.placePage(e.lie.Get("0126-segeltorp"))
	if f := page.Groups[0].Indicators[0].Figures[0]; f.Missing != "för få har svarat" || !slices.Equal(f.Notes, []string{"källan säger ”hälften”"}) || len(page.None) != 1 {
		t.Errorf("with a comment: %+v, %q", f, page.None)
	}
}

func TestEarlierValues(t *testing.T) {
	e := edit(t, nil, "sv")
	tests := []struct{ id, place, period, want string }{
		{"egen-trygg-kvall", "0126-flemingsberg", "2018", "2012: " + spaced("46 %")},
		{"otrygg-sen-kvall", "0126", "2021-2022", "2017–2018: " + spaced("31,0 %") + "; 2019–2020: " + spaced("33,2 %")},
		{"otrygg-sen-kvall", "0187", "2021-2022", "2017–2018: " + spaced("0 %") + ", andelen är 0; källans tecken ”.”"},
		{"trygg-utomhus-morker", "0126", "2021", ""},
		{"egen-trygg-kvall", "", "2018", ""},
	}
	for _, tt := range tests {
		if got := e.earlier(e.byID(tt.id), tt.place, tt.period); got != tt.want {
			t.Errorf("%s %s: got %q, want %q", tt.id, tt.place, got, tt.want)
		}
	}
}

func TestGroups(t *testing.T) {
	e := edit(t, nil, "sv")
	groups := e.groups(e.indicatorsIn("trygghet"), "", "")
	if g := groups[1]; g.Low+" "+g.High != spaced("20 %")+" "+spaced("45 %") || !slices.Equal(g.Notes, []string{"Källan har avrundat värden för Stockholms län och hela landet till hela procent."}) {
		t.Errorf("got %q to %q, %q", g.Low, g.High, g.Notes)
	}
	accidents := e.groups(e.indicatorsIn("olyckor"), "", "")[0]
	if row := accidents.Indicators[0]; len(row.Figures) > 0 || row.Stated != "lägre än tidigare enligt källan" || row.Missing.Text == "" || accidents.Low != "" {
		t.Errorf("an indicator without values: %+v", row)
	}
}

// Bars that stand below each other are as long as there are activities.
func TestBars(t *testing.T) {
	e := edit(t, nil, "sv")
	var widths []string
	for _, g := range e.activities().Groups {
		for _, p := range g.Bar.Parts {
			widths = append(widths, p.X+"+"+p.W)
		}
	}
	if want := []string{"0+50", "50+25", "75+25", "0+25"}; !slices.Equal(widths, want) {
		t.Errorf("got %q, want %q", widths, want)
	}
	unknown := e.bar([]*model.Activity{{State: model.NotStated}}, 1)
	if got := unknown.Text; got != "1 utan uppgift om läge" {
		t.Errorf("got %q", got)
	}
}

func TestPlacesNamedOnly(t *testing.T) {
	groups := placePages{edit(t, nil, "sv")}.placeList().Groups
	last := groups[len(groups)-1]
	want := []PlaceRow{{Place: Link{Text: "Grantorp", URL: "insatser/#insats-trygghetsvardar"}, Note: "1 insats"}}
	if last.Slug != "andra-platser" || !slices.Equal(last.Places, want) {
		t.Errorf("got %+v", last)
	}
}

func TestCitation(t *testing.T) {
	e := edit(t, nil, "sv")
	tests := []struct{ id, want string }{
		{"trygg-utomhus-morker", "SCB:s medborgarundersökning 2021. Trygga utomhus när det är mörkt, Huddinge, 2021: " + spaced("63 %") + " (59–68). Publicerad av Huddinge kommun, Trygghetsläget i Huddinge."},
		{"olyckor-utryckning", "Södertörns brandförsvarsförbund. Olyckor med utryckning. Publicerad av Huddinge kommun, Trygghetsläget i Huddinge."},
	}
	for _, tt := range tests {
		if got := e.citation(e.byID(tt.id)); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// What was done in another year is not counted among what was done in the year of the follow-up.
func TestActivitiesOfTheYear(t *testing.T) {
	p := example()
	before := pagesOf(p, analyses(p), exampleIndex(p), "sv")["activities"].(Activities)
	other := p.Activities[0]
	other.ID, other.Year = "i-fjol", other.Year-1
	p.Activities = append(p.Activities, other)
	after := pagesOf(p, analyses(p), exampleIndex(p), "sv")["activities"].(Activities)
	if after.Bar.Total != before.Bar.Total || after.Bar.Total == 0 {
		t.Errorf("%d activities, want %d", after.Bar.Total, before.Bar.Total)
	}
}

package changes

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/telling/view"
)

// How much is told: lines of each section, and of each indicator in it.
const (
	mostLines = 40
	mostEach  = 6
	longest   = 60 // characters of a text
)

// Text tells the changes to a colleague, in Swedish ("sv") or English ("en"): first what was
// public and will not be, then what is not the same, then what is new. Done tells whether it has
// happened, or would.
func (c *Changes) Text(w io.Writer, lang string, done bool) {
	t := teller{w, c, lang}
	if c.Empty() {
		t.line(0, "Inga ändringar.", "No changes.")
		t.elsewhere()
		return
	}
	if c.First {
		t.first(done)
		return
	}
	if done {
		t.line(0, "Det här har ändrats i det som är publikt:", "This has changed in what is public:")
	} else {
		t.line(0, "Det här skulle ändras i det som är publikt:", "This would change in what is public:")
	}
	t.values(Removed, t.say("Värden som försvinner", "Values that go"))
	t.things(t.say("Tas bort", "Removed"), c.Removed)
	t.values(Revised, t.say("Ändrade värden", "Revised values"))
	t.fields(t.say("Ändrad bedömning eller läge", "Changed assessment or state"), true)
	t.renamed()
	t.fields(t.say("Ändrade uppgifter", "Changed definitions and texts"), false)
	t.values(Noted, t.say("Samma värde, annan uppgift om det", "Same value, something else said about it"))
	t.counted(Refined, t.say("Samma värde med fler decimaler", "Same value with more decimals"))
	t.counted(New, t.say("Nya värden", "New values"))
	t.things(t.say("Tillkommer", "Added"), c.Added)
	t.elsewhere()
}

// teller writes for people.
type teller struct {
	w    io.Writer
	c    *Changes
	lang string
}

func (t teller) say(sv, en string) string {
	if t.lang == "en" {
		return en
	}
	return sv
}

func (t teller) in(text model.Text) string {
	s, _ := text.In(t.lang)
	return s
}

func (t teller) line(depth int, sv, en string, args ...any) {
	text := fmt.Sprintf(t.say(sv, en), args...)
	fmt.Fprintln(t.w, strings.Repeat("  ", depth)+clean(text))
}

func (t teller) count(n int, oneSv, manySv, oneEn, manyEn string) string {
	if n == 1 {
		return "1 " + t.say(oneSv, oneEn)
	}
	return view.Number(float64(n), t.lang) + " " + t.say(manySv, manyEn)
}

func (t teller) numbers(n int) string { return t.count(n, "värde", "värden", "value", "values") }

// first tells of a programme that nothing is public of yet.
func (t teller) first(done bool) {
	counts := map[Kind]int{}
	for _, a := range t.c.Added {
		counts[a.Kind]++
	}
	head := t.say("Publiceras för första gången", "To be published for the first time")
	if done {
		head = t.say("Publicerat för första gången", "Published for the first time")
	}
	t.line(0, "%s: %d mått med %s, %s, %d mål och %s.", "%s: %d indicators with %s, %s, %d goals and %s.", head,
		counts[Indicator], t.numbers(len(t.c.Values)), t.count(counts[Place], "plats", "platser", "place", "places"),
		counts[Goal], t.count(counts[Activity], "insats", "insatser", "activity", "activities"))
}

// elsewhere tells of what nobody reads about but what changes files.
func (t teller) elsewhere() {
	if t.c.Elsewhere > 0 {
		t.line(1, "I övrigt: %s i en annan cell eller arbetsbok än förut.", "Besides: %s in another cell or workbook than before.",
			t.count(t.c.Elsewhere, "rad", "rader", "row", "rows"))
	}
	if t.c.workbooks && t.c.Empty() {
		t.line(1, "Arbetsboken är en annan fil än förut, men säger samma sak.", "The workbook is another file than before, but says the same.")
	}
}

// byIndicator groups the values that something happened to, in order.
func (t teller) byIndicator(what What) (order []string, groups map[string][]Value) {
	groups = map[string][]Value{}
	for _, v := range t.c.Values {
		if v.What != what {
			continue
		}
		if groups[v.Indicator] == nil {
			order = append(order, v.Indicator)
		}
		groups[v.Indicator] = append(groups[v.Indicator], v)
	}
	return order, groups
}

// values tells values one by one, old → new.
func (t teller) values(what What, heading string) {
	order, groups := t.byIndicator(what)
	if len(order) == 0 {
		return
	}
	t.line(1, "%s: %s", "%s: %s", heading, view.Number(float64(t.c.Count(what)), t.lang))
	left := mostLines
	for n, id := range order {
		if left <= 0 {
			t.line(2, "… och %d mått till", "… and %d more indicators", len(order)-n)
			return
		}
		group := groups[id]
		t.line(2, "%s (%s): %s", "%s (%s): %s", t.in(t.c.names.indicators[id]), id, t.numbers(len(group)))
		for i, v := range group {
			if i == mostEach && len(group) > mostEach+1 {
				t.line(3, "… och %s till", "… and %s more", t.numbers(len(group)-i))
				break
			}
			t.line(3, "%s: %s", "%s: %s", t.subject(v.one()), t.difference(v))
			left--
		}
	}
}

// counted tells how many values of each indicator, and of which periods.
func (t teller) counted(what What, heading string) {
	order, groups := t.byIndicator(what)
	if len(order) == 0 {
		return
	}
	t.line(1, "%s: %s", "%s: %s", heading, view.Number(float64(t.c.Count(what)), t.lang))
	for n, id := range order {
		if n == mostLines {
			t.line(2, "… och %d mått till", "… and %d more indicators", len(order)-n)
			return
		}
		places, periods := map[string]bool{}, map[string]bool{}
		for _, v := range groups[id] {
			places[v.one().Place], periods[v.one().Period] = true, true
		}
		t.line(2, "%s (%s): %s (%s; %s)", "%s (%s): %s (%s; %s)", t.in(t.c.names.indicators[id]), id, t.numbers(len(groups[id])),
			t.listed(places, func(code string) string { return t.c.names.place(code, t.lang) }, "platser", "places"),
			t.listed(periods, func(period string) string { return view.Period(period, t.lang) }, "perioder", "periods"))
	}
}

// listed names a few, and counts many.
func (t teller) listed(ids map[string]bool, name func(string) string, manySv, manyEn string) string {
	const few = 3
	if len(ids) > few {
		return fmt.Sprint(len(ids), " ", t.say(manySv, manyEn))
	}
	var list []string
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		list = append(list, name(id))
	}
	return strings.Join(list, ", ")
}

// subject says what an observation is about: "Huddinge 2021".
func (t teller) subject(o *model.Observation) string {
	s := t.c.names.place(o.Place, t.lang) + " " + view.Period(o.Period, t.lang)
	for _, breakdown := range slices.Sorted(maps.Keys(o.Breakdown)) {
		s += ", " + breakdown + " " + o.Breakdown[breakdown]
	}
	return s
}

// difference is a value before and after.
func (t teller) difference(v Value) string {
	switch {
	case v.New == nil:
		return t.figure(v.Old) + " → " + t.say("raden är borta", "the row is gone")
	case v.Old == nil:
		return t.figure(v.New)
	}
	before, after := t.figure(v.Old), t.figure(v.New)
	if before == after {
		before, after = t.remarks(v.Old), t.remarks(v.New)
		if before == after {
			return before + " " + t.say("(annat tecken eller annan noggrannhet)", "(another sign or precision)")
		}
	}
	return before + " → " + after
}

// figure is an observation in short: "63 (59–68), preliminär", or why there is none.
func (t teller) figure(o *model.Observation) string {
	var s string
	if o.Value == nil {
		s = t.say("saknas", "missing") + " (" + strings.ToLower(t.in(model.Meanings.Term(string(o.Missing)).Name())) + ")"
	} else {
		s = view.Number(*o.Value, t.lang)
	}
	if o.Lower != nil && o.Upper != nil {
		s += " (" + view.Number(*o.Lower, t.lang) + "–" + view.Number(*o.Upper, t.lang) + ")"
	}
	for _, flag := range o.Flags {
		word, _, _ := strings.Cut(strings.ToLower(t.in(model.Flags.Term(string(flag)).Name())), ":")
		s += ", " + word
	}
	return s
}

// remarks is what else is said about an observation.
func (t teller) remarks(o *model.Observation) string {
	parts := []string{}
	if o.Respondents != nil {
		parts = append(parts, t.say("antal svar ", "respondents ")+view.Number(float64(*o.Respondents), t.lang))
	}
	if o.Rounded > 0 {
		parts = append(parts, t.say("avrundat till ", "rounded to ")+view.Number(o.Rounded, t.lang))
	}
	if o.Comment != nil {
		parts = append(parts, t.say("kommentar ", "comment ")+shorten(t.in(*o.Comment)))
	}
	if len(parts) == 0 {
		return t.say("(inget)", "(nothing)")
	}
	return strings.Join(parts, ", ")
}

// nouns are the kinds in words.
var nouns = map[Kind]model.Text{
	Settings:  {"sv": "programmet", "en": "the programme"},
	Area:      {"sv": "område", "en": "area"},
	Goal:      {"sv": "mål", "en": "goal"},
	Indicator: {"sv": "mått", "en": "indicator"},
	Place:     {"sv": "plats", "en": "place"},
	Activity:  {"sv": "insats", "en": "activity"},
}

func (t teller) named(thing Thing) string {
	if thing.ID == "" {
		return t.in(nouns[thing.Kind])
	}
	return t.in(nouns[thing.Kind]) + " " + shorten(t.in(thing.Name)) + " (" + thing.ID + ")"
}

func (t teller) things(heading string, list []Thing) {
	if len(list) == 0 {
		return
	}
	t.line(1, "%s: %d", "%s: %d", heading, len(list))
	for n, thing := range list {
		if n == mostLines/2 {
			t.line(2, "… och %d till", "… and %d more", len(list)-n)
			return
		}
		t.line(2, "%s", "%s", t.named(thing))
	}
}

func (t teller) renamed() {
	if len(t.c.Renamed) == 0 {
		return
	}
	t.line(1, "Byter troligen id: %d. Adressen till sidan ändras, så att gamla länkar slutar fungera.",
		"Most likely another id: %d. The address of the page changes, so that old links stop working.", len(t.c.Renamed))
	for n, r := range t.c.Renamed {
		if n == mostLines/2 {
			t.line(2, "… och %d till", "… and %d more", len(t.c.Renamed)-n)
			return
		}
		with := ""
		if r.Values > 0 {
			with = ", " + fmt.Sprintf(t.say("%s följer med", "with its %s"), t.numbers(r.Values))
		}
		t.line(2, "%s: %s → %s%s", "%s: %s → %s%s", t.in(nouns[r.Kind])+" "+shorten(t.in(r.Name)), r.Was, r.ID, with)
	}
}

// fields tells verdicts, or everything else that is said about things.
func (t teller) fields(heading string, verdicts bool) {
	var list []Field
	for _, f := range t.c.Fields {
		if f.Verdict() == verdicts {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return
	}
	t.line(1, "%s: %d", "%s: %d", heading, len(list))
	var last Thing
	for n, f := range list {
		if n == mostLines {
			t.line(2, "… och %d till", "… and %d more", len(list)-n)
			return
		}
		old, now := excerpts(t.in(f.old), t.in(f.now))
		if verdicts {
			t.line(2, "%s: %s → %s", "%s: %s → %s", t.named(f.Thing), old, now)
			continue
		}
		if !f.Thing.is(last) {
			t.line(2, "%s", "%s", t.named(f.Thing))
			last = f.Thing
		}
		t.line(3, "%s: %s → %s", "%s: %s → %s", t.in(f.Label), old, now)
	}
}

// excerpts are two texts that differ, or where they part if they are long.
func excerpts(a, b string) (string, string) {
	before, after := []rune(a), []rune(b)
	if len(before) <= longest && len(after) <= longest {
		return a, b
	}
	part := 0
	for part < min(len(before), len(after)) && before[part] == after[part] {
		part++
	}
	const lead = 25 // characters of what is the same, to know the place again
	from := max(0, part-lead)
	for from > 0 && from < part && !unicode.IsSpace(before[from-1]) {
		from++
	}
	cut := func(text []rune) string {
		s := string(text[from:])
		if from > 0 {
			s = "…" + s
		}
		return shorten(s)
	}
	return cut(before), cut(after)
}

func shorten(s string) string {
	if runes := []rune(s); len(runes) > longest {
		return string(runes[:longest-1]) + "…"
	}
	return s
}

// clean keeps a text from a workbook from colouring the terminal, turning the direction of the
// text or breaking the line.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) && r != ' ' && r != '\u00a0':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

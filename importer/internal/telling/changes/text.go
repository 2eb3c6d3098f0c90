package changes

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/sheets"
)

// How much is told: lines of each section, and of each indicator in it.
const (
	mostLines = 40
	mostEach  = 6
	longest   = 60 // characters of a text
)

// Text tells the changes to a colleague: first what was public and will not be, then what is not
// the same, then what is new. Done tells whether it has happened, or would.
func (c *Changes) Text(w io.Writer, said *words.Words, done bool) {
	t := teller{w, c, said}
	switch {
	case c.Empty():
		t.line(0, "change.none")
		t.elsewhere()
		return
	case c.First && done:
		t.first("change.first_done")
		return
	case c.First:
		t.first("change.first_would")
		return
	case done:
		t.line(0, "change.done")
	default:
		t.line(0, "change.would")
	}
	t.values(Removed, "change.values_removed")
	t.things("change.removed", c.Removed)
	t.values(Revised, "change.values_revised")
	t.fields("change.verdicts", true)
	t.renamed()
	t.fields("change.texts", false)
	t.values(Noted, "change.values_noted")
	t.counted(Refined, "change.values_refined")
	t.counted(New, "change.values_new")
	t.things("change.added", c.Added)
	t.elsewhere()
}

// teller writes for people.
type teller struct {
	w    io.Writer
	c    *Changes
	said *words.Words
}

func (t teller) line(depth int, key string, args ...any) { t.print(depth, t.said.Say(key, args...)) }

func (t teller) print(depth int, s string) {
	fmt.Fprintln(t.w, strings.Repeat("  ", depth)+words.Harmless(s))
}

func values(n int) words.Phrase { return words.Say("change.count.value", "Count", words.Digits(n)) }

// first tells of a programme that nothing is public of yet.
func (t teller) first(key string) {
	counts := map[Kind]int{}
	for _, a := range t.c.Added {
		counts[a.Kind]++
	}
	t.line(0, key, "Indicators", counts[Indicator], "Values", values(len(t.c.Values)),
		"Places", words.Say("change.count.place", "Count", words.Digits(counts[Place])), "Goals", counts[Goal],
		"Activities", words.Say("change.count.activity", "Count", words.Digits(counts[Activity])))
}

// elsewhere tells of what nobody reads about but what changes files.
func (t teller) elsewhere() {
	if t.c.Elsewhere > 0 {
		t.line(1, "change.elsewhere", "Rows", words.Say("change.count.row", "Count", words.Digits(t.c.Elsewhere)))
	}
	if t.c.workbooks && t.c.Empty() {
		t.line(1, "change.saved_again")
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
	t.line(1, heading, "Count", words.Digits(t.c.Count(what)))
	left := mostLines
	for n, id := range order {
		if left <= 0 {
			t.line(2, "change.more_indicators", "Count", len(order)-n)
			return
		}
		group := groups[id]
		t.line(2, "change.indicator", "Name", t.c.names.indicators[id], "ID", id, "Values", values(len(group)))
		for i, v := range group {
			if i == mostEach && len(group) > mostEach+1 {
				t.line(3, "change.more_values", "Values", values(len(group)-i))
				break
			}
			t.line(3, "change.said", "About", t.subject(v.one()), "What", t.difference(v))
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
	t.line(1, heading, "Count", words.Digits(t.c.Count(what)))
	for n, id := range order {
		if n == mostLines {
			t.line(2, "change.more_indicators", "Count", len(order)-n)
			return
		}
		places, periods := map[string]bool{}, map[string]bool{}
		for _, v := range groups[id] {
			places[v.one().Place], periods[v.one().Period] = true, true
		}
		t.line(2, "change.indicator_counted", "Name", t.c.names.indicators[id], "ID", id, "Values", values(len(groups[id])),
			"Places", listed(places, "change.count.place", t.c.names.place),
			"Periods", listed(periods, "change.count.period", func(id string) any { return words.Period(id) }))
	}
}

// listed names a few, and counts many.
func listed(ids map[string]bool, many string, name func(string) any) any {
	const few = 3
	if len(ids) > few {
		return words.Say(many, "Count", len(ids))
	}
	var list words.List
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		list = append(list, name(id))
	}
	return list
}

// subject says what an observation is about: "Huddinge 2021".
func (t teller) subject(o *model.Observation) any {
	about := words.Joined{t.c.names.place(o.Place), " ", words.Period(o.Period)}
	for _, breakdown := range slices.Sorted(maps.Keys(o.Breakdown)) {
		about = append(about, ", ", breakdown, " ", o.Breakdown[breakdown])
	}
	return about
}

// difference is a value before and after.
func (t teller) difference(v Value) any {
	switch {
	case v.New == nil:
		return arrow(t.figure(v.Old), words.Say("change.row_gone"))
	case v.Old == nil:
		return t.figure(v.New)
	}
	before, after := t.figure(v.Old), t.figure(v.New)
	if before == after {
		before, after = t.remarks(v.Old), t.remarks(v.New)
		if before == after {
			return words.Say("change.otherwise", "Remarks", before)
		}
	}
	return arrow(before, after)
}

func arrow(old, now any) words.Phrase { return words.Say("change.arrow", "Old", old, "New", now) }

// figure is an observation in short: "63 (59–68), preliminär", or why there is none.
func (t teller) figure(o *model.Observation) string {
	s := ""
	if o.Value == nil {
		s = t.said.Say("change.missing", "Reason", t.lower(model.Meanings.Term(string(o.Missing))))
	} else {
		s = t.said.Plain(*o.Value)
	}
	if o.Lower != nil && o.Upper != nil {
		s = t.said.Say("change.interval", "Value", s, "Lower", words.Number(*o.Lower), "Upper", words.Number(*o.Upper))
	}
	for _, flag := range o.Flags {
		word, _, _ := strings.Cut(t.lower(model.Flags.Term(string(flag))), ":")
		s += ", " + word
	}
	return s
}

// lower is what pages call a term, within a sentence.
func (t teller) lower(term model.Term) string { return strings.ToLower(t.said.Value(term.Said())) }

// remarks is what else is said about an observation.
func (t teller) remarks(o *model.Observation) string {
	var parts words.List
	if o.Respondents != nil {
		parts = append(parts, words.Say("change.respondents", "Count", words.Digits(*o.Respondents)))
	}
	if o.ResponseRate != nil {
		parts = append(parts, words.Say("change.response_rate", "Rate", words.Number(*o.ResponseRate)))
	}
	if o.Rounded > 0 {
		parts = append(parts, words.Say("change.rounded", "Step", words.Number(o.Rounded)))
	}
	if o.Comment != nil {
		parts = append(parts, words.Say("change.comment", "Text", words.Shorten(t.said.Value(*o.Comment), longest)))
	}
	if o.Reason != nil {
		parts = append(parts, words.Say("change.reason", "Text", words.Shorten(t.said.Value(*o.Reason), longest)))
	}
	if len(parts) == 0 {
		return t.said.Say("change.nothing")
	}
	return t.said.Value(parts)
}

// called is the kind of a thing, and its name where it has one.
func (t teller) called(thing Thing) string {
	kind := t.said.Say("change." + string(thing.Kind))
	switch {
	case thing.ID != "":
	case t.c.turns:
		return t.said.Say("change.follow_up", "Year", thing.FollowUp)
	default:
		return kind
	}
	return kind + " " + words.Shorten(t.said.Value(thing.Name), longest)
}

// named is called with the id.
func (t teller) named(thing Thing) string {
	if thing.ID == "" {
		return t.called(thing)
	}
	id := thing.ID
	if t.c.turns && thing.FollowUp > 0 {
		id += ", " + strconv.Itoa(thing.FollowUp)
	}
	return t.called(thing) + " (" + id + ")"
}

func (t teller) things(heading string, list []Thing) {
	section(t, heading, list, mostLines/2, func(thing Thing) { t.print(2, t.named(thing)) })
}

func (t teller) renamed() {
	section(t, "change.renamed", t.c.Renamed, mostLines/2, func(r Rename) {
		key := "change.rename"
		if r.Values > 0 {
			key = "change.rename_with"
		}
		t.line(2, key, "Thing", t.called(r.Thing), "Old", r.Was, "New", r.ID, "Values", values(r.Values))
	})
}

// section tells of a list below a heading, up to as many as anybody reads.
func section[T any](t teller, heading string, list []T, most int, tell func(T)) {
	if len(list) == 0 {
		return
	}
	t.line(1, heading, "Count", len(list))
	for n, one := range list {
		if n == most {
			t.line(2, "change.more", "Count", len(list)-n)
			return
		}
		tell(one)
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
	var last Thing
	section(t, heading, list, mostLines, func(f Field) {
		old, now := excerpts(t.shown(f.column, f.Old), t.shown(f.column, f.New))
		if verdicts {
			t.line(2, "change.said", "About", t.named(f.Thing), "What", arrow(old, now))
			return
		}
		if !f.Thing.is(last) {
			t.print(2, t.named(f.Thing))
			last = f.Thing
		}
		t.line(3, "change.said", "About", f.label, "What", arrow(old, now))
	})
}

// shown is a value as people write it.
func (t teller) shown(column *sheets.Column, v any) string {
	switch v := v.(type) {
	case nil:
		return t.said.Say("change.empty")
	case bool:
		return t.said.Say("change.yes") // no is left out
	case float64:
		if column == nil || column.Kind == sheets.Year {
			return fmt.Sprint(v)
		}
		return t.said.Plain(v)
	case string:
		if column != nil && column.Kind == sheets.Choice {
			if term := column.Words.Term(v); term.Code != "" {
				return t.lower(term)
			}
		}
		return t.said.Value(words.Quote(v))
	}
	return t.said.Value(v)
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
		return words.Shorten(s, longest)
	}
	return cut(before), cut(after)
}

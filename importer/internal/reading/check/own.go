package check

import (
	"maps"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// ownWords are what the municipality calls things that the program has no word for.
type ownWords struct {
	units map[string]*model.OwnUnit  // by each word for them, in lower case
	kinds map[string]model.PlaceKind // of place, as first written, by the word in lower case
}

// readUnits reads the municipality's own units.
func (c *checker) readUnits() {
	in := sheets.Units
	last := map[string]*entry{} // what the latest follow-up says of each
	units := map[string]*model.OwnUnit{}
	for _, r := range c.rows[in.Sheet] {
		u := &model.OwnUnit{From: from(r.Cell(in.Name))}
		r.fill(u)
		r.english(in.Name, u.Name)
		u.Minimum, u.Maximum = r.number(in.Minimum), r.number(in.Maximum)
		low, high := u.Range()
		r.reversed(low, high, in.Minimum, in.Maximum, u.Maximum)
		u.Decimals = r.decimals(in.Decimals)
		if per := r.whole(in.Per); per != nil && r.between(r.Cell(in.Per), float64(*per), 1, 1e7, words.Say("told.column", "Column", words.Quote(in.Per.Label))) {
			u.Per = *per
		}
		key := strings.ToLower(oneSpace(u.Name[model.Original]))
		if key == "" {
			continue
		}
		if term, known := model.Units.Find(key); known {
			r.tell(problem.KnownUnit, r.Cell(in.Name), "unit", term.Words[0])
			continue
		}
		if other := last[key]; other != nil && other.table.year == r.table.year {
			r.add(problem.Problem{Code: problem.RepeatedID, At: r.Cell(in.Name).At(), Value: r.Cell(in.Name).Text,
				Args: problem.Args{"column": in.Name.Label}, Also: []problem.Place{other.Cell(in.Name).At()}})
			continue
		} else if other == nil || other.table.year < r.table.year {
			last[key], units[key] = r, u
		}
	}
	for _, key := range slices.Sorted(maps.Keys(units)) {
		c.own.units[key] = units[key]
	}
	for _, key := range slices.Sorted(maps.Keys(units)) {
		c.own.name(units[key])
	}
}

// name takes in every other word for a unit. A name goes before what is short for another one.
func (o *ownWords) name(u *model.OwnUnit) {
	for _, text := range []model.Text{u.Name, u.Many(), u.Behind()} {
		for _, word := range text {
			key := strings.ToLower(oneSpace(word))
			if _, known := model.Units.Find(key); !known && o.units[key] == nil && key != "" {
				o.units[key] = u
			}
		}
	}
}

// unit reads the unit of an indicator: one of the program's, or one on the sheet Enheter.
func (r *entry) unit() model.Unit {
	column := sheets.Indicators.Unit
	c, ok := r.cell(column)
	if !ok {
		return ""
	}
	if r.own.units[strings.ToLower(oneSpace(c.Text))] != nil {
		return model.Own
	}
	term, known := column.Words.Find(oneSpace(c.Text))
	if known {
		return model.Unit(term.Code)
	}
	all := column.Words.Words()
	names := map[string]bool{}
	for _, u := range r.own.units {
		names[u.Name[model.Original]] = true
	}
	own := slices.Sorted(maps.Keys(names))
	suggest := likely(c.Text, column.Words)
	if near := problem.Suggest(c.Text, own); len(near) > 0 && len(suggest) == 0 {
		suggest = near
	}
	r.add(problem.Problem{Code: problem.NotInList, At: c.At(), Value: c.Text, Suggest: suggest,
		Args: problem.Args{"column": column.Label, "words": words.Say("told.or_own_unit", "Words", strings.Join(append(all, own...), ", "))}})
	return ""
}

// ownUnit is the municipality's own unit that stands in a row; nil for those of the program.
func (r *entry) ownUnit() *model.OwnUnit {
	return r.own.units[strings.ToLower(oneSpace(clean(r.Cell(sheets.Indicators.Unit).Text)))]
}

// placeKind reads a kind of place. A word that is not the program's is the municipality's own, unless
// it is one of the program's misspelt, which is told.
func (r *entry) placeKind() model.PlaceKind {
	column := sheets.Places.Kind
	c, ok := r.cell(column)
	if !ok {
		return ""
	}
	word := oneSpace(r.plain(column))
	if term, known := column.Words.Find(word); known || word == "" {
		return model.PlaceKind(term.Code)
	}
	key := strings.ToLower(word)
	if kind, met := r.own.kinds[key]; met {
		return kind
	}
	r.own.kinds[key] = model.PlaceKind(word)
	if near := nearKinds(word); near != nil {
		r.add(problem.Problem{Code: problem.NearKind, At: c.At(), Value: c.Text, Suggest: near})
	}
	return model.PlaceKind(word)
}

// nearKinds are the program's kinds of place that a word may be a slip for.
func nearKinds(word string) []string {
	var near []string
	for _, term := range model.PlaceKinds {
		close := func(known string) bool { return problem.Close(word, known) }
		if slices.ContainsFunc(term.Words, close) || slices.ContainsFunc(term.English, close) {
			near = append(near, term.Words[0])
		}
	}
	return near
}

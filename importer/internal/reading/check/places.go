package check

import (
	"regexp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// gazetteer finds places by code, name and alias.
type gazetteer struct {
	names map[string]string   // name by code
	codes map[string][]string // codes by name or alias, lower case
	known []string            // everything that can be written, for suggestions
	asked map[string][]string // suggestions given before
	met   map[string]string   // codes found before

	bearers map[string]map[string]bool // codes by name as sets, see called

	suggest func(word string, known []string) []string
}

func (c *checker) nameplaces() *gazetteer {
	g := &gazetteer{names: map[string]string{}, codes: map[string][]string{}, asked: map[string][]string{}, met: map[string]string{},
		bearers: map[string]map[string]bool{}, suggest: c.guesses.suggest}
	for _, r := range c.rows[sheets.Places.Sheet] {
		if r.id == "" {
			continue
		}
		name, _ := book.CutFootnote(oneSpace(clean(r.Cell(sheets.Places.Name).Text)))
		if c.holds(r) { // what an earlier follow-up calls it is another name for it
			g.names[r.id] = name
			g.known = append(g.known, r.id)
		}
		for _, n := range slices.Concat(split(clean(r.Cell(sheets.Places.Aliases).Text)), []string{name}, r.translations(sheets.Places.Name)) {
			n, _ = book.CutFootnote(n)
			if key := strings.ToLower(oneSpace(n)); key == "" || g.has(key, r.id) {
				continue
			}
			if len(g.known) >= mostNames {
				if c.once("places") {
					c.keep(problem.Problem{Code: problem.TooManyNames, At: r.Cell(sheets.Places.Aliases).At(), Args: problem.Args{"limit": mostNames}})
				}
				break
			}
			g.call(r.id, n)
		}
	}
	return g
}

// call takes in what a place is called.
func (g *gazetteer) call(code, name string) {
	key := strings.ToLower(oneSpace(name))
	g.codes[key] = append(g.codes[key], code)
	g.known = append(g.known, oneSpace(name))
}

// onlyPlace takes in the municipality as the sheet Program tells it, where no workbook has places.
func (c *checker) onlyPlace(s model.Settings, at book.Cell) {
	if !c.empty(sheets.Places.Sheet) || c.unread[sheets.Places.Sheet] || s.MunicipalityCode == "" {
		return
	}
	code := s.MunicipalityCode
	c.home = &model.Place{Code: code, Name: s.Municipality, Kind: model.Municipality, From: from(at)}
	c.places.names[code] = s.Municipality[model.Original]
	c.places.known = append(c.places.known, code)
	for _, name := range s.Municipality {
		if !c.places.has(strings.ToLower(oneSpace(name)), code) {
			c.places.call(code, name)
		}
	}
}

// mostNames is how many codes, names and aliases of places are known.
const mostNames = 300_000

// mostNamed is how many places of the same name a message lists.
const mostNamed = 10

// has tells whether a place has a name already: it is then the last one that got it.
func (g *gazetteer) has(name, code string) bool {
	codes := g.codes[name]
	return len(codes) > 0 && codes[len(codes)-1] == code
}

// called tells whether a place has a name. Those of one name are gone through only once.
func (g *gazetteer) called(name, code string) bool {
	bearers := g.bearers[name]
	if bearers == nil {
		bearers = map[string]bool{}
		for _, code := range g.codes[name] {
			bearers[code] = true
		}
		g.bearers[name] = bearers
	}
	return bearers[code]
}

// find gives the code of a place, or why there is none.
func (g *gazetteer) find(text string) (code string, why *problem.Refusal) {
	if code, ok := g.met[text]; ok {
		return code, nil
	}
	text = strings.Clone(text) // which outlives its workbook
	written := oneSpace(text)
	code, why = g.search(written)
	if why == nil {
		if len(g.met) < mostNames {
			g.met[text] = code
		}
		return code, nil
	}
	if why.Code == problem.UnknownPlace {
		guesses, ok := g.asked[written]
		if !ok {
			guesses = g.suggest(written, g.known)
			g.asked[written] = guesses
		}
		why.Suggest = guesses
	}
	return "", why
}

// knows tells whether a text is the code or name of one place.
func (g *gazetteer) knows(text string) bool {
	code, _ := g.look(oneSpace(text))
	return code != ""
}

// search is find for a text that has not been met, without any guesses.
func (g *gazetteer) search(text string) (code string, why *problem.Refusal) {
	code, why = g.look(text)
	switch {
	case code != "" || why != nil:
		return code, why
	case isTotal(text):
		return "", &problem.Refusal{Code: problem.TotalRow}
	case subRow.MatchString(text):
		return "", &problem.Refusal{Code: problem.SubRow}
	}
	return "", &problem.Refusal{Code: problem.UnknownPlace}
}

// look gives the code of a place, why a text that names one is not clear, or neither: it costs little,
// since a long list may hold any number of words that are no places.
func (g *gazetteer) look(text string) (code string, why *problem.Refusal) {
	lower := strings.ToLower(text)
	if _, ok := g.names[lower]; ok {
		return lower, nil
	}
	switch codes := g.codes[lower]; len(codes) {
	case 0:
	case 1:
		return codes[0], nil
	default:
		var places []string
		for _, code := range codes[:min(len(codes), mostNamed)] {
			places = append(places, g.title(code))
		}
		if len(codes) > mostNamed {
			places = append(places, "…")
		}
		return "", &problem.Refusal{Code: problem.SharedName, Args: problem.Args{"places": strings.Join(places, ", ")}}
	}
	if code := padded(text); code != text {
		if _, ok := g.names[code]; ok {
			return code, nil
		}
	}
	// A code and a name in one cell: "0126 Huddinge".
	if first, name, ok := strings.Cut(text, " "); ok {
		code := padded(first)
		if known, ok := g.names[code]; ok {
			if g.called(strings.ToLower(name), code) {
				return code, nil
			}
			return "", &problem.Refusal{Code: problem.CodeAndName, Args: problem.Args{"code": code, "name": known}}
		}
	}
	return "", nil
}

// inBrackets is what follows a total, as in "SAMTLIGA (16–84 år)".
var inBrackets = regexp.MustCompile(`\s*[(,:].*$`)

func isTotal(text string) bool {
	return slices.Contains(totals, strings.ToLower(inBrackets.ReplaceAllString(oneSpace(text), "")))
}

// isWhole tells whether a category of a breakdown is all of them.
func isWhole(category string) bool {
	return slices.Contains(wholes, strings.ToLower(oneSpace(category)))
}

// title is a place as messages name it: 0126 Huddinge.
func (g *gazetteer) title(code string) string {
	return strings.TrimSpace(code + " " + g.names[code])
}

// codeForm is a code of a county or municipality that has lost the zero at its beginning.
var codeForm = regexp.MustCompile(`^(\d|\d{3})$`)

func padded(code string) string {
	if len(code) <= 3 && codeForm.MatchString(code) {
		return "0" + code
	}
	return code
}

// place reads a place by its code, name or alias, and gives its code.
func (r *entry) place(column *sheets.Column) string {
	c, ok := r.cell(column)
	if !ok {
		return ""
	}
	return r.placeIn(c, c.Text)
}

// placeIn is place for a part of what a cell holds.
func (r *entry) placeIn(c book.Cell, text string) string {
	if !r.has(sheets.Places.Sheet) {
		return text
	}
	code, why := r.places.find(text)
	if why != nil && why.Code == problem.UnknownPlace && r.vague[sheets.Places.Sheet] {
		r.broken = true
		return ""
	}
	if why != nil && why.Code == problem.UnknownPlace && r.empty(sheets.Places.Sheet) {
		r.nowhere(c, text, sheets.Places.Sheet)
		return ""
	}
	if why != nil {
		r.add(why.In(c.At(), text))
		return ""
	}
	if text == code {
		return code
	}
	first, _, more := strings.Cut(oneSpace(text), " ")
	switch once := "coded name in " + column(c.At()); {
	case padded(text) == code && text != code:
		r.add(problem.Problem{Code: problem.PaddedCode, At: c.At(), Value: text, Args: problem.Args{"code": code}})
	case more && padded(first) == code && r.once(once):
		r.add(problem.Problem{Code: problem.CodeWithName, At: c.At(), Value: text})
	}
	return code
}

// column names the column of a cell.
func column(at problem.Place) string { return problem.Problem{At: at}.Column() }

// readPlaces reads the sheet of places.
func (c *checker) readPlaces() []model.Place {
	places := []model.Place{}
	if c.home != nil {
		places = append(places, *c.home)
	}
	within := map[string]string{}
	replaced := map[string][]string{}
	tiles := map[tileOf]*entry{}
	pages := map[string]*entry{} // by the last part of their address
	for _, r := range c.rows[sheets.Places.Sheet] {
		p := model.Place{Aliases: r.list(sheets.Places.Aliases), From: from(r.Cell(sheets.Places.Code))}
		r.fill(&p)
		if whole := p.Kind == model.Country || p.Kind == model.County || p.Kind == model.Municipality; isTotal(p.Name[model.Original]) && !whole {
			r.tell(problem.TotalRow, r.Cell(sheets.Places.Name))
		}
		if !r.blank(sheets.Places.Within) {
			p.Within = r.place(sheets.Places.Within)
			if c.holds(r) {
				within[r.id] = p.Within
			}
		}
		if count := r.whole(sheets.Places.Population); count != nil {
			p.Population = &model.Population{Count: *count, Date: r.date(sheets.Places.PopulationDate), Source: r.optional(sheets.Places.PopulationSource)}
		}
		r.pair(sheets.Places.PopulationDate, sheets.Places.Population)
		r.pair(sheets.Places.PopulationSource, sheets.Places.Population)
		// The names of municipalities and their parts are the same in English.
		if p.Kind != model.Municipality && p.Kind != model.District && !p.Kind.IsOwn() {
			r.english(sheets.Places.Name, p.Name)
		}
		if other, taken := pages[p.Slug()]; taken && p.Code != other.id {
			r.add(problem.Problem{Code: problem.SharedAddress, At: r.Cell(sheets.Places.Code).At(), Value: p.Code,
				Args: problem.Args{"first": r.places.title(other.id)}, Also: []problem.Place{other.Cell(sheets.Places.Code).At()}})
		} else {
			pages[p.Slug()] = r
		}
		if p.Tile = r.tile(); p.Tile != nil && c.holds(r) {
			r.onlyTile(tiles, p)
		}
		p.ReplacedBy = r.replacements()
		if c.holds(r) {
			replaced[r.id] = p.ReplacedBy
		}
		if !r.broken && c.holds(r) {
			places = append(places, p)
		}
	}
	c.chains(sheets.Places.Within, within)
	c.replacedByThemselves(replaced)
	return places
}

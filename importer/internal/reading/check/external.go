package check

import (
	"regexp"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

var (
	// koladaForm is the id of a measure in Kolada: N of a municipality, U of a unit in it.
	koladaForm = regexp.MustCompile(`^[NU][0-9]{5}$`)
	// scbForm is the id of a table at Statistics Sweden, new or old, with or without its path.
	scbForm = regexp.MustCompile(`^(TAB[0-9]{1,6}|([A-Z]{2}/)?[A-Z]{2}[0-9]{4}[A-Z0-9]{0,4}(/[A-Z]{2}[0-9]{4}[A-Z0-9]{0,4})?(/[A-Za-z0-9_]+)?)$`)
)

// formed tells of an id elsewhere that has another form than those have there.
func (r *entry) formed(column *sheets.Column, form *regexp.Regexp, code problem.Code) {
	c, ok := r.cell(column)
	if !ok || form.MatchString(c.Text) {
		return
	}
	p := problem.Problem{Code: code, At: c.At(), Value: c.Text}
	if upper := strings.ToUpper(strings.ReplaceAll(c.Text, " ", "")); form.MatchString(upper) {
		p.Suggest = []string{upper}
	}
	r.add(p)
}

// tile reads a square of a map of tiles: C4, or 3,4.
func (r *entry) tile() *model.Tile {
	c, ok := r.cell(sheets.Places.Tile)
	if !ok {
		return nil
	}
	// A number cannot tell 3,1 from 3,10.
	if tile, ok := model.ReadTile(c.Text); ok && c.Kind != book.Number {
		return &tile
	}
	p := problem.Problem{Code: problem.NotTile, At: c.At(), Value: shown(c)}
	if tile, ok := model.ReadTile(strings.ReplaceAll(c.Text, " ", "")); ok && c.Kind != book.Number {
		p.Suggest = []string{tile.String()}
	}
	r.add(p)
	return nil
}

// tileOf is a square on the map of one kind of place.
type tileOf struct {
	kind model.PlaceKind
	model.Tile
}

// onlyTile tells of a square that another place of the same kind has already.
func (r *entry) onlyTile(taken map[tileOf]*entry, p model.Place) {
	key := tileOf{p.Kind, *p.Tile}
	first, shared := taken[key]
	if !shared {
		taken[key] = r
		return
	}
	c := r.Cell(sheets.Places.Tile)
	r.add(problem.Problem{Code: problem.SharedTile, At: c.At(), Value: c.Text,
		Args: problem.Args{"first": r.places.title(first.id)}, Also: []problem.Place{first.Cell(sheets.Places.Tile).At()}})
}

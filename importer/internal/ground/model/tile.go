package model

import (
	"regexp"
	"strconv"
	"strings"
)

// Tile is a square of a map on which every place has one. It claims no border and no distance.
type Tile struct {
	Column int `json:"column" jsonschema:"minimum=1,example=3"` // Counted from the left.
	Row    int `json:"row" jsonschema:"minimum=1,example=4"`    // Counted from the top.
}

// String is the square as people write it: C4. Of none it is empty.
func (t *Tile) String() string {
	if t == nil {
		return ""
	}
	if t.Column > 26 {
		return strconv.Itoa(t.Column) + "," + strconv.Itoa(t.Row)
	}
	return string(rune('A'+t.Column-1)) + strconv.Itoa(t.Row)
}

var (
	letterTile = regexp.MustCompile(`^([A-Z])([1-9][0-9]?)$`)
	numberTile = regexp.MustCompile(`^([1-9][0-9]?)[,;] ?([1-9][0-9]?)$`)
)

// ReadTile reads a square by the letter of its column and the number of its row, C4, or by the numbers of both, 3,4.
func ReadTile(text string) (t Tile, ok bool) {
	if m := letterTile.FindStringSubmatch(strings.ToUpper(text)); m != nil {
		row, _ := strconv.Atoi(m[2])
		return Tile{Column: int(m[1][0]-'A') + 1, Row: row}, true
	}
	if m := numberTile.FindStringSubmatch(text); m != nil {
		column, _ := strconv.Atoi(m[1])
		row, _ := strconv.Atoi(m[2])
		return Tile{Column: column, Row: row}, true
	}
	return Tile{}, false
}

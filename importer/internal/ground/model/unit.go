package model

import (
	"math"
	"slices"
)

// unit is a row of the table of units. Its words are messages: term.unit_CODE, and in_unit.CODE.short
// and the others beside it for numbers and sentences.
type unit struct {
	Term
	low, high float64 // the least and the greatest value
	per       int     // of how many inhabitants a rate is
	sums      bool    // whether the values of parts of a year add up to that of the year
}

var infinite = math.Inf(1)

// units is every unit that there is, in the order of drop-downs.
var units = []unit{
	{Term{Code: string(Percent), Words: []string{"procent", "%"}, English: []string{"percent"}}, 0, 100, 0, false},
	{Term{Code: string(Count), Words: []string{"antal"}, English: []string{"count", "number"}}, 0, infinite, 0, true},
	{Term{Code: "per_1000", Words: []string{"per 1 000", "per 1000"}}, 0, 1_000, 1_000, false},
	{Term{Code: "per_10000", Words: []string{"per 10 000", "per 10000"}}, 0, 10_000, 10_000, false},
	{Term{Code: "per_100000", Words: []string{"per 100 000", "per 100000"}}, 0, 100_000, 100_000, false},
	{Term{Code: "per_mille", Words: []string{"promille", "‰"}, English: []string{"per mille"}}, 0, 1_000, 0, false},
	{Term{Code: "percentage_points", Words: []string{"procentenheter", "procentenhet"}, English: []string{"percentage points"}}, -100, 100, 0, false},
	{Term{Code: "mean", Words: []string{"medelvärde", "medeltal"}, English: []string{"mean"}}, -infinite, infinite, 0, false},
	{Term{Code: "points", Words: []string{"poäng"}, English: []string{"points"}}, 0, infinite, 0, false},
	{Term{Code: "per_day", Words: []string{"per dygn", "per dag"}, English: []string{"per day"}}, 0, infinite, 0, false},
	{Term{Code: "kilometres", Words: []string{"kilometer", "km"}, English: []string{"kilometres", "kilometers"}}, 0, infinite, 0, false},
	{Term{Code: "hours", Words: []string{"timmar"}, English: []string{"hours"}}, 0, infinite, 0, false},
	{Term{Code: "minutes", Words: []string{"minuter"}, English: []string{"minutes"}}, 0, infinite, 0, false},
	{Term{Code: "days", Words: []string{"dagar"}, English: []string{"days"}}, 0, infinite, 0, false},
	{Term{Code: "sek", Words: []string{"kronor", "kr"}, English: []string{"sek"}}, -infinite, infinite, 0, true},
	{Term{Code: "sek_thousands", Words: []string{"tusental kronor", "tusen kronor", "tkr"}, English: []string{"thousands of kronor"}}, -infinite, infinite, 0, true},
	{Term{Code: "sek_millions", Words: []string{"miljoner kronor", "mkr", "mnkr"}, English: []string{"millions of kronor"}}, -infinite, infinite, 0, true},
	{Term{Code: "index", Words: []string{"index"}}, -infinite, infinite, 0, false},
}

// Units is the closed list of units.
var Units = NewVocabulary("unit", unitTerms()...)

func unitTerms() []Term {
	terms := make([]Term, len(units))
	for i, u := range units {
		terms[i] = u.Term
	}
	return terms
}

func (u Unit) row() unit {
	for _, row := range units {
		if row.Code == string(u) {
			return row
		}
	}
	return unit{high: infinite}
}

// Range gives the least and the greatest value that a unit can have, infinite where there is no bound.
func (u Unit) Range() (low, high float64) {
	row := u.row()
	return row.low, row.high
}

// Range gives the least and the greatest value that the indicator can have: what it says of itself or,
// where it says nothing, what its unit can have.
func (i *Indicator) Range() (low, high float64) {
	low, high = i.UnitRange()
	if i.Minimum != nil {
		low = *i.Minimum
	}
	if i.Maximum != nil {
		high = *i.Maximum
	}
	return low, high
}

// Per tells of how many inhabitants the values of a rate are: 1 000; 0 for what is no rate.
func (i *Indicator) Per() int {
	if i.OwnUnit != nil {
		return i.OwnUnit.Per
	}
	return i.Unit.row().per
}

// Counts tells whether the values are numbers of things.
func (i *Indicator) Counts() bool {
	return i.Unit == Count || i.OwnUnit != nil && i.OwnUnit.Kind == CountKind && i.OwnUnit.Per == 0
}

// UnitName is what the unit is called.
func (i *Indicator) UnitName() Text {
	if i.OwnUnit != nil {
		return i.OwnUnit.Name
	}
	return Units.Term(string(i.Unit)).Name()
}

// UnitCode tells units apart, and those of the municipality's own as well.
func (i *Indicator) UnitCode() string {
	if i.OwnUnit != nil {
		return string(Own) + " " + i.OwnUnit.Name[Original]
	}
	return string(i.Unit)
}

// Own is the code of every unit that is the municipality's own. What it is stands in OwnUnit.
const Own Unit = "own"

// UnitCodes are the units with that of the municipality's own, which no drop-down offers.
var UnitCodes = append(slices.Clone(Units), NewVocabulary("unit", Term{Code: string(Own)})...)

// OwnUnit is a unit of the municipality's own.
type OwnUnit struct {
	Name     Text     `json:"name"`                                                // What one is called: "patrol shift".
	Short    *Text    `json:"short,omitempty"`                                     // What stands behind a number; absent where that is the name of many.
	Plural   *Text    `json:"plural,omitempty"`                                    // What many are called; absent where that is the name of one.
	Kind     UnitKind `json:"kind"`                                                // What kind of figure it is.
	Per      int      `json:"per,omitempty" jsonschema:"minimum=1,example=1000"`   // Of how many inhabitants a rate is; absent for what is no rate.
	Minimum  *float64 `json:"minimum,omitempty" jsonschema:"example=0"`            // The least value; absent where there is no bound.
	Maximum  *float64 `json:"maximum,omitempty" jsonschema:"example=5"`            // The greatest value; absent where there is no bound.
	Decimals *int     `json:"decimals,omitempty" jsonschema:"minimum=0,maximum=4"` // Decimals to show, where the indicator says nothing; absent where the unit does not either.
	From     From     `json:"from"`                                                // Where it stands in the workbook.
}

// Many is what many of the unit are called.
func (u *OwnUnit) Many() Text {
	if u.Plural != nil {
		return *u.Plural
	}
	return u.Name
}

// Behind is what stands behind a number.
func (u *OwnUnit) Behind() Text {
	if u.Short != nil {
		return *u.Short
	}
	return u.Many()
}

// Range gives the least and the greatest value of the unit, infinite where there is no bound.
func (u *OwnUnit) Range() (low, high float64) {
	low, high = -infinite, infinite
	if u.Minimum != nil {
		low = *u.Minimum
	}
	if u.Maximum != nil {
		high = *u.Maximum
	}
	return low, high
}

// UnitRange gives the least and the greatest value that the unit can have.
func (i *Indicator) UnitRange() (low, high float64) {
	if i.OwnUnit != nil {
		return i.OwnUnit.Range()
	}
	return i.Unit.Range()
}

// Summable tells whether the values of parts of a year add up to that of the year: numbers of things and
// amounts of money do.
func (i *Indicator) Summable() bool {
	if i.OwnUnit != nil {
		return i.Counts() || i.OwnUnit.Kind == AmountKind
	}
	return i.Unit.row().sums
}

package check

import (
	"lagesbild/importer/internal/reading/private"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// privateCodes tell of what is private in a text that would be published.
var privateCodes = map[private.Kind]problem.Code{
	private.PersonalNumber: problem.PersonalNumber,
	private.Email:          problem.EmailAddress,
	private.Telephone:      problem.Telephone,
}

// private tells of all that identifies a person in a cell. Only an address for questions may
// be one of e-mail.
func (s scanned) private() {
	var allowed []private.Kind
	if s.isContact() {
		allowed = []private.Kind{private.Email}
	}
	if s.to.private(s.cell.At(), s.cell.Text, allowed...) {
		s.broken = true
	}
}

// isContact tells whether a cell is where an address for questions stands.
func (s scanned) isContact() bool {
	if s.column != sheets.Settings.Value {
		return s.column.Reachable
	}
	key := settingKey(s.Row)
	return key == "email" || key == "contact"
}

package check

import (
	"lagesbild/importer/internal/reading/book"
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

// private tells of all that identifies a person in a text, but for one kind where that may stand there.
func (c *checker) private(at problem.Place, text string, allowed ...private.Kind) (found bool) {
	for _, m := range private.Find(text) {
		if len(allowed) > 0 && m.Kind == allowed[0] {
			continue
		}
		found = true
		c.keep(problem.Problem{Code: privateCodes[m.Kind], At: at, Value: m.Masked})
	}
	return found
}

// scanPrivate tells of all that identifies a person in a cell. Only an address for questions may
// be one of e-mail.
func (r *row) scanPrivate(c book.Cell, column *sheets.Column) {
	var allowed []private.Kind
	if r.isContact(column) {
		allowed = []private.Kind{private.Email}
	}
	if r.private(c.At(), c.Text, allowed...) {
		r.broken = true
	}
}

// isContact tells whether a cell is where an address for questions stands.
func (r *row) isContact(column *sheets.Column) bool {
	if column != sheets.Settings.Value {
		return column.Reachable
	}
	setting, _ := sheets.SettingKeys.Find(oneSpace(clean(r.Cell(sheets.Settings.Key).Text)))
	return setting.Code == "email"
}

// scanName tells of what identifies a person in the name of a workbook or a sheet, which is
// published as where a figure comes from.
func (c *checker) scanName(at problem.Place, name string) { c.private(at, name) }

package check

import (
	"maps"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

var organisationForm = regexp.MustCompile(`^\d{6}-\d{4}$`)

// needed are the settings that every programme has.
var needed = []string{"municipality", "municipalityCode", "name", "period", "followUp", "publisher"}

// settings reads the sheets Program, where each row is a setting of its own kind: what held for the
// programme in each follow-up, the latest first. There is always one.
func (c *checker) settings() []model.Settings {
	if _, ok := c.found[sheets.Settings.Sheet]; !ok {
		if !c.alone {
			c.without(sheets.Settings.Sheet, problem.NoSheet, problem.Place{})
		}
		return []model.Settings{{}}
	}
	rows := map[int][]*entry{}
	for _, r := range c.rows[sheets.Settings.Sheet] {
		rows[r.table.year] = append(rows[r.table.year], r)
	}
	var all []model.Settings
	for _, year := range slices.Backward(slices.Sorted(maps.Keys(rows))) {
		all = append(all, c.programme(rows[year], all))
	}
	if len(all) == 0 {
		all = append(all, c.programme(nil, nil))
	}
	for n := range len(all) - 1 {
		c.carriedOn(all[n], all[n+1], rows[all[n].FollowUp])
	}
	// A follow-up that has goals or activities only is one of the programme as it was before or, where
	// there is none, as it was first.
	for _, year := range c.followUps.years {
		if at := slices.IndexFunc(all, func(s model.Settings) bool { return s.FollowUp <= year }); at < 0 || all[at].FollowUp != year {
			if at < 0 {
				at = len(all)
			}
			s := all[min(at, len(all)-1)]
			s.FollowUp = year
			all = slices.Insert(all, at, s)
		}
	}
	return all
}

// carriedOn tells of a programme that a follow-up has from the one before, although its period is over.
func (c *checker) carriedOn(s, before model.Settings, rows []*entry) {
	p, ok := c.periods.known(s.Period)
	if !ok || s.Period != before.Period || !s.Name.Equal(before.Name) || period.Holds(p, s.FollowUp) {
		return
	}
	for _, r := range rows {
		if settingKey(r.Row) == "period" {
			r.tell(problem.OutsidePeriod, r.Cell(sheets.Settings.Value), "year", s.FollowUp)
		}
	}
}

// settingKey is the key of a row of the sheet Program; empty where it cannot be read.
func settingKey(r *book.Row) string {
	term, _ := sheets.SettingKeys.Find(oneSpace(clean(r.Cell(sheets.Settings.Key).Text)))
	return term.Code
}

// programme reads what a follow-up says of its programme.
func (c *checker) programme(rows []*entry, later []model.Settings) model.Settings {
	var s model.Settings
	sheet := c.found[sheets.Settings.Sheet]
	first := map[string]book.Cell{}
	unsure := false            // a key can't be read at all
	meant := map[string]bool{} // keys that are misspelt
	for _, r := range rows {
		sheet = r.table.At
		key := r.choice(sheets.Settings.Key)
		if key == "" {
			r.text(sheets.Settings.Value)
			word := clean(r.Cell(sheets.Settings.Key).Text)
			guesses := likely(word, sheets.SettingKeys)
			unsure = unsure || word == ""
			for _, guess := range guesses {
				term, _ := sheets.SettingKeys.Find(guess)
				meant[term.Code] = true
			}
			continue
		}
		at := r.Cell(sheets.Settings.Key)
		if before, taken := first[key]; taken {
			r.add(problem.Problem{Code: problem.RepeatedID, At: at.At(), Value: at.Text,
				Args: problem.Args{"column": sheets.Settings.Key.Label}, Also: []problem.Place{before.At()}})
			continue
		}
		first[key] = at
		r.setting(key, &s)
		if key == "municipalityCode" && len(later) > 0 && s.MunicipalityCode != "" && s.MunicipalityCode != later[0].MunicipalityCode {
			r.tell(problem.OtherMunicipality, r.Cell(sheets.Settings.Value), "code", later[0].MunicipalityCode, "year", later[0].FollowUp)
		}
	}
	if len(later) == 0 {
		c.onlyPlace(s, first["municipalityCode"])
	}
	for _, key := range needed {
		if _, ok := first[key]; !ok && !unsure && !meant[key] && !c.unread[sheets.Settings.Sheet] {
			term := sheets.SettingKeys.Term(key)
			c.keep(problem.Problem{Code: problem.NoSetting, At: sheet, Value: term.Words[0],
				Args: problem.Args{"sheet": sheet.Sheet, "help": term.Said()}})
		}
	}
	return s
}

// municipalityForm is Statistics Sweden's code of a municipality.
var municipalityForm = regexp.MustCompile(`^[0-9]{4}$`)

// ascii tells whether a text holds nothing but ASCII, as an address in the JSON must.
func ascii(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII })
}

// settingOfDay is the column of values where the setting is a day, which Excel has made a date of.
var settingOfDay = func() *sheets.Column {
	column := *sheets.Settings.Value
	column.Kind, column.Translated = sheets.Date, false
	return &column
}()

// setting reads the value of one setting.
func (r *entry) setting(key string, s *model.Settings) {
	if key == "published" && !r.blank(sheets.Settings.Value) {
		s.Published = r.date(settingOfDay)
		return
	}
	value := r.text(sheets.Settings.Value)
	c, ok := r.cell(sheets.Settings.Value)
	if !ok {
		return
	}
	switch key {
	case "municipality":
		s.Municipality = value
	case "municipalityCode":
		s.MunicipalityCode = r.municipality(c)
	case "name":
		s.Name = value
	case "period":
		p, why := parsePeriod(c.Text)
		if why != nil {
			r.refuse(c, why)
		}
		s.Period = p.ID
	case "followUp":
		year, ok := readYear(c)
		if !ok {
			r.tell(problem.NotYear, c)
		}
		s.FollowUp = year
	case "publisher":
		s.Publisher = value
	case "publisherId":
		if !organisationForm.MatchString(value[model.Original]) {
			r.tell(problem.NotOrganisation, c)
		}
		s.PublisherID = value[model.Original]
	case "email":
		if a, err := mail.ParseAddress(value[model.Original]); err != nil || a.Address != value[model.Original] || !strings.Contains(value[model.Original], ".") || !ascii(value[model.Original]) {
			r.tell(problem.NotEmail, c)
		}
		s.Email = value[model.Original]
	case "contact":
		s.Contact = &value
	case "source":
		s.Source = &value
	case "licence":
		s.Licence = value[model.Original]
	case "licenceUrl":
		s.LicenceURL = r.url(sheets.Settings.Value)
	case "catalogueLicence":
		s.CatalogueLicence = value[model.Original]
	case "nextUpdate":
		_, wrong := parsePeriod(c.Text)
		if _, err := time.Parse(time.DateOnly, c.Text); err != nil && wrong != nil {
			r.refuse(c, wrong)
		}
		s.NextUpdate = c.Text
	case "notice":
		s.Notice = &value
	}
}

// municipality reads the code of the municipality that the programme is for.
func (r *entry) municipality(c book.Cell) string {
	code := padded(c.Text)
	if code != c.Text {
		r.tell(problem.PaddedCode, c, "code", code)
	}
	if !r.has(sheets.Places.Sheet) || r.empty(sheets.Places.Sheet) && !r.vague[sheets.Places.Sheet] {
		if !municipalityForm.MatchString(code) {
			r.tell(problem.NotMunicipality, c)
		}
		return code
	}
	if place, ok := r.ids[sheets.Places.Sheet][code]; ok && municipalityForm.MatchString(code) {
		if kind, ok := model.PlaceKinds.Find(oneSpace(place.Cell(sheets.Places.Kind).Text)); !ok && nearKinds(oneSpace(place.Cell(sheets.Places.Kind).Text)) != nil || kind.Code == string(model.Municipality) {
			return code // a kind that is no kind is told in its own cell
		}
	}
	if r.vague[sheets.Places.Sheet] {
		r.broken = true
		return ""
	}
	p := problem.Problem{Code: problem.NotMunicipality, At: c.At(), Value: c.Text}
	if meant, why := r.places.find(c.Text); why == nil && meant != code {
		p.Suggest = []string{meant}
	}
	r.add(p)
	return ""
}

package workplace

import (
	"bytes"
	"maps"
	"slices"
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/sheets"
)

// NextYear writes the workbook of a follow-up after those that there are, where there is no file yet: with the
// programme, its areas, goals and activities as the last one had them, and with what has to be assessed, told
// and measured anew left blank, beside what was said last.
func (s *Sound) NextYear(path string, year int) error {
	last := s.programme.Settings.FollowUp
	if year <= last {
		return words.NewFault(nil, "fault.year_not_after", "Year", year, "Last", last)
	}
	n := nextYear{whole: s.programme, last: s.programme.AsOf(last), year: year}
	rows := map[*sheets.Sheet][]map[string]string{
		sheets.Settings.Sheet: n.settings(), sheets.Areas.Sheet: n.areas(), sheets.Goals.Sheet: n.goals(), sheets.Activities.Sheet: n.activities(),
	}
	var breakdowns []string
	rows[sheets.Values.Sheet], breakdowns = n.values()
	var contents []book.Content
	for _, sheet := range sheets.All {
		c := book.Content{Sheet: sheet, Rows: rows[sheet]}
		if sheet == sheets.Values.Sheet {
			c.Extra = breakdowns
		}
		contents = append(contents, c)
	}
	var data bytes.Buffer
	if err := book.Write(&data, contents); err != nil {
		return err
	}
	return newFile(path, data.Bytes())
}

// nextYear makes the rows of a follow-up after the last one.
type nextYear struct {
	whole, last *model.Programme
	year        int
}

// settings are the programme's, but for the year and for when the next update is due.
func (n *nextYear) settings() (rows []map[string]string) {
	s := n.last.Settings
	s.FollowUp, s.NextUpdate = n.year, ""
	for _, key := range sheets.SettingKeys {
		row := book.Cells(sheets.Settings.Value, sheets.Setting(key.Code, &s))
		if row[sheets.Settings.Value.Label] != "" {
			row[sheets.Settings.Key.Label] = key.Words[0]
			rows = append(rows, row)
		}
	}
	return rows
}

func (n *nextYear) areas() (rows []map[string]string) {
	for i := range n.last.Areas {
		rows = append(rows, book.RowOf(sheets.Areas.Sheet, &n.last.Areas[i]))
	}
	return rows
}

// goals are to be assessed anew.
func (n *nextYear) goals() (rows []map[string]string) {
	for i := range n.last.Goals {
		row := book.RowOf(sheets.Goals.Sheet, &n.last.Goals[i])
		aside(row, sheets.Goals.LastStatus, sheets.Goals.Status)
		aside(row, sheets.Goals.LastMotivation, sheets.Goals.Motivation)
		forget(row, sheets.Goals.Assessed)
		forget(row, sheets.Goals.AssessedBy)
		rows = append(rows, row)
	}
	return rows
}

// activities keep their ids, and are to be told anew.
func (n *nextYear) activities() (rows []map[string]string) {
	seen := map[string]bool{}
	for i := range n.last.Activities {
		a := &n.last.Activities[i]
		if seen[a.ID] {
			continue
		}
		seen[a.ID] = true
		row := book.RowOf(sheets.Activities.Sheet, a)
		row[sheets.Activities.Year.Label] = strconv.Itoa(n.year)
		aside(row, sheets.Activities.LastState, sheets.Activities.State)
		rows = append(rows, row)
	}
	return rows
}

// values are those that the last follow-up's own workbooks gave of its year, or of the last period before it
// was over, to be measured again.
func (n *nextYear) values() (rows []map[string]string, breakdowns []string) {
	v := sheets.Values
	own := map[string]bool{}
	for _, w := range n.whole.Workbooks {
		own[w.Name] = w.FollowUp == n.last.Settings.FollowUp
	}
	for i := range n.whole.Indicators {
		m := &n.whole.Indicators[i]
		periods := map[string]model.Period{}
		for _, p := range m.Periods {
			periods[p.ID] = p
		}
		lately := latestOf(m, periods, own)
		for k := range m.Observations {
			o := &m.Observations[k]
			next, ok := period.Later(periods[o.Period], n.year-n.last.Settings.FollowUp)
			if !own[o.From.Workbook] || !ok || period.Year(periods[o.Period]) != lately {
				continue
			}
			row := map[string]string{v.Indicator.Label: m.ID, v.Place.Label: o.Place, v.Period.Label: next.ID, v.LastValue.Label: lastly(o)}
			for _, name := range slices.Sorted(maps.Keys(o.Breakdown)) {
				row[name] = o.Breakdown[name]
				if !slices.Contains(breakdowns, name) {
					breakdowns = append(breakdowns, name)
				}
			}
			rows = append(rows, row)
		}
	}
	return rows, breakdowns
}

// latestOf is the last year that a period of the indicator begins in of which some workbooks have a value.
func latestOf(m *model.Indicator, periods map[string]model.Period, of map[string]bool) (year int) {
	for n := range m.Observations {
		if o := &m.Observations[n]; of[o.From.Workbook] {
			year = max(year, period.Year(periods[o.Period]))
		}
	}
	return year
}

// lastly is an observation in short: 63 (59–68), or why there is none.
func lastly(o *model.Observation) string {
	if o.Value == nil {
		if o.Sign != "" {
			return o.Sign
		}
		return model.Meanings.Term(string(o.Missing)).Words[0]
	}
	s := number.Comma(*o.Value)
	if o.Lower != nil && o.Upper != nil {
		s += " (" + number.Comma(*o.Lower) + "–" + number.Comma(*o.Upper) + ")"
	}
	return s
}

// aside moves what stands in a column to the one beside it.
func aside(row map[string]string, to, from *sheets.Column) {
	if text := row[from.Label]; text != "" {
		row[to.Label] = text
	}
	forget(row, from)
}

// forget empties a column and its twins.
func forget(row map[string]string, column *sheets.Column) {
	delete(row, column.Label)
	for label := range row {
		if h, lang := sheets.CutMark(label); lang != "" && h == column.Label {
			delete(row, label)
		}
	}
}

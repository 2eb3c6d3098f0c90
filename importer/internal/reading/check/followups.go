package check

import (
	"slices"
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// followUps tell which follow-up a table belongs to, by its year. 0 is a table of none, which is older
// than all.
type followUps struct {
	ofBook map[string]int        // by the name of a workbook, as its sheet Program has it
	ofRows map[problem.Place]int // by workbook and sheet, as the table has it
	years  []int                 // of those that there are, the latest first
}

func newFollowUps(books []*book.Workbook) followUps {
	f := followUps{map[string]int{}, map[problem.Place]int{}, nil}
	for _, b := range books {
		for i := range b.Tables {
			if year := programmeYear(&b.Tables[i]); year > 0 {
				f.ofBook[b.Name] = year
				f.add(year)
			}
		}
	}
	return f
}

// programmeYear is the year that a sheet Program says that its workbook follows up; 0 where it says none.
func programmeYear(t *book.Table) int {
	if t.Spec != sheets.Settings.Sheet {
		return 0
	}
	for i := range t.Rows {
		if settingKey(&t.Rows[i]) == sheets.FollowUp {
			year, _ := readYear(t.Rows[i].Cell(sheets.Settings.Value))
			return year
		}
	}
	return 0
}

func (f *followUps) add(year int) {
	if !slices.Contains(f.years, year) {
		f.years = append(f.years, year)
		slices.SortFunc(f.years, func(a, b int) int { return b - a })
	}
}

// latest is the year of the latest follow-up; 0 where there is none.
func (f *followUps) latest() int {
	if len(f.years) == 0 {
		return 0
	}
	return f.years[0]
}

// of is the follow-up that a row about a year belongs to, where its table is of none: that of the year
// or the last one before it, or else the first of all.
func (f *followUps) of(year int) int {
	for _, y := range f.years {
		if y <= year {
			return y
		}
	}
	if len(f.years) == 0 {
		return 0
	}
	return f.years[len(f.years)-1]
}

// date tells which follow-up a table belongs to. One with goals or activities makes it one of those that
// there are.
func (c *checker) date(t *table) {
	t.year = c.followUps.ofBook[t.At.Workbook]
	if number, err := strconv.Atoi(t.FollowUp.Text); err == nil { // else it is the beginning of a title
		if _, ok := readYear(t.FollowUp); ok {
			t.year = number
		} else {
			c.keep(problem.Problem{Code: problem.NotYear, At: t.FollowUp.At(), Value: shown(t.FollowUp)})
		}
	}
	if t.year > 0 && (t.Spec == sheets.Goals.Sheet || t.Spec == sheets.Activities.Sheet) && len(t.Rows) > 0 {
		c.followUps.add(t.year)
	}
	c.followUps.ofRows[problem.Place{Workbook: t.At.Workbook, Sheet: t.At.Sheet}] = t.year
}

// followUp is the year of the follow-up that a row of goals or activities belongs to.
func (r *entry) followUp(own int) int {
	if r.table.year > 0 {
		return r.table.year
	}
	return r.followUps.of(own)
}

// written is the year of the follow-up that the row stands in; the latest where its table is of none.
func (r *entry) written() int {
	if r.table.year > 0 {
		return r.table.year
	}
	return r.followUps.latest()
}

// turn is what tells the rows of an id apart: each follow-up has one, and one for each year that it
// assesses or plans.
type turn struct {
	sheet         *sheets.Sheet
	id            string
	followUp, own int
}

// turn gives the row's.
func (r *entry) turn() turn {
	t := turn{sheet: r.spec, id: r.id, followUp: r.table.year}
	switch r.spec {
	case sheets.Goals.Sheet:
		t.own, _ = readYear(r.Cell(sheets.Goals.Assessed))
	case sheets.Activities.Sheet:
		t.own, _ = readYear(r.Cell(sheets.Activities.Year))
	}
	if t.own == 0 {
		t.own = t.followUp
	}
	return t
}

// later tells whether what a row says is newer than what another does.
func (t turn) later(other turn) bool {
	if t.followUp != other.followUp {
		return t.followUp > other.followUp
	}
	return t.own > other.own
}

// holds tells whether a row has the last word on its id.
func (c *checker) holds(r *entry) bool { return c.ids[r.spec][r.id] == r }

// inherit gives every follow-up its areas: those that it lists, those of its goals and activities and, where
// it lists none, those of the last one before it that does.
func (c *checker) inherit(p *model.Programme) {
	listed := map[int]map[string]bool{} // by year
	add := func(year int, id string) {
		if listed[year] == nil {
			listed[year] = map[string]bool{}
		}
		listed[year][id] = true
	}
	own := map[int]bool{}
	for _, r := range c.rows[sheets.Areas.Sheet] {
		years := []int{r.table.year}
		if r.table.year == 0 {
			years = c.followUps.years
		}
		for _, year := range years {
			add(year, r.id)
			own[year] = true
		}
	}
	for _, year := range slices.Backward(c.followUps.years) {
		if !own[year] {
			if before := c.followUps.before(year, own); before > 0 {
				for id := range listed[before] {
					add(year, id)
				}
				own[year] = true
			}
		}
	}
	for _, g := range p.Goals {
		add(g.FollowUp, g.Area)
	}
	for _, a := range p.Activities {
		add(a.FollowUp, a.Area)
	}
	for n := range p.Areas {
		a := &p.Areas[n]
		a.FollowUps = []int{}
		for _, year := range c.followUps.years {
			if listed[year][a.ID] {
				a.FollowUps = append(a.FollowUps, year)
			}
		}
	}
}

// before is the last follow-up before a year that has areas; where there is none, the first after it.
func (f *followUps) before(year int, has map[int]bool) int {
	after := 0
	for _, y := range f.years {
		switch {
		case !has[y] || y == year:
		case y < year:
			return y
		default:
			after = y
		}
	}
	return after
}

package check

import (
	"regexp"
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// areas reads the areas of responsibility.
func (c *checker) areas() []model.Area {
	areas := []model.Area{}
	for _, r := range c.rows[sheets.Areas.Sheet] {
		a := model.Area{From: from(r.Cell(sheets.Areas.ID))}
		r.fill(&a)
		r.english(sheets.Areas.Name, a.Name)
		if !r.broken && c.holds(r) {
			areas = append(areas, a)
		}
	}
	return areas
}

// goals reads the goals and what people have said of them.
func (c *checker) goals() []model.Goal {
	goals := []model.Goal{}
	for _, r := range c.rows[sheets.Goals.Sheet] {
		g := model.Goal{From: from(r.Cell(sheets.Goals.ID))}
		r.fill(&g)
		area := r.Cell(sheets.Goals.Area)
		switch {
		case g.Kind == model.GoalOverall && !r.blank(sheets.Goals.Area):
			r.tell(problem.OverallWithArea, area)
		case (g.Kind == model.GoalArea || g.Kind == model.GoalGuideline) && r.blank(sheets.Goals.Area):
			r.tell(problem.GoalWithoutArea, r.at(sheets.Goals.Area, sheets.Goals.Kind), "kind", r.Cell(sheets.Goals.Kind).Text)
		}
		if g.Status != "" && g.Status != model.NotAssessed {
			status := r.Cell(sheets.Goals.Status).Text
			if r.blank(sheets.Goals.Assessed) {
				r.tell(problem.NoYearAssessed, r.at(sheets.Goals.Assessed, sheets.Goals.Status), "status", status)
			}
			if r.unsaid(sheets.Goals.AssessedBy) {
				r.tell(problem.NoAssessor, r.at(sheets.Goals.AssessedBy, sheets.Goals.Status), "status", status)
			}
		}
		r.notAfterFollowUp(sheets.Goals.Assessed, g.Assessed)
		g.FollowUp = r.followUp(g.Assessed)
		r.oldAssessment(&g)
		r.english(sheets.Goals.Text, g.Text)
		if !r.broken {
			goals = append(goals, g)
		}
	}
	return goals
}

// activities reads the activities and how far they came.
func (c *checker) activities() []model.Activity {
	activities := []model.Activity{}
	partOf := map[string]string{}
	for _, r := range c.rows[sheets.Activities.Sheet] {
		a := model.Activity{Places: r.activityPlaces(sheets.Activities.Places), From: from(r.Cell(sheets.Activities.ID))}
		r.fill(&a)
		if c.holds(r) {
			partOf[r.id] = a.PartOf
		}
		if whole, ok := c.ids[sheets.Activities.Sheet][a.PartOf]; ok && a.Area != "" && whole.table.year == r.table.year {
			if area := whole.Cell(sheets.Activities.Area); area.Kind != book.Blank && area.Text != a.Area {
				r.add(problem.Problem{Code: problem.PartOfOtherArea, At: r.Cell(sheets.Activities.PartOf).At(), Value: a.PartOf,
					Args: problem.Args{"area": area.Text}, Also: []problem.Place{area.At()}})
			}
		}
		if a.State != model.Planned {
			r.notAfterFollowUp(sheets.Activities.Year, a.Year)
		}
		a.FollowUp = r.followUp(a.Year)
		r.extent(&a)
		if a.Year != 0 && a.Year < a.FollowUp {
			r.tell(problem.EarlierYear, r.Cell(sheets.Activities.Year), "year", strconv.Itoa(a.FollowUp))
		}
		if !r.broken {
			activities = append(activities, a)
		}
	}
	c.chains(sheets.Activities.PartOf, partOf)
	return activities
}

// extent checks what an activity costs and when it begins and ends.
func (r *entry) extent(a *model.Activity) {
	in := sheets.Activities
	if a.Budget != nil && !r.between(r.Cell(in.Budget), *a.Budget, 0, 1e15, words.Say("told.column", "Column", words.Quote(in.Budget.Label))) {
		a.Budget = nil
	}
	if n := min(len(a.Start), len(a.End)); a.End[:n] < a.Start[:n] { // a year has no earlier and no later day
		r.tell(problem.EndBeforeStart, r.Cell(in.End), "start", a.Start)
	}
}

// likeCode is a text that is meant as the code of a place, whether or not there is such a one.
var likeCode = regexp.MustCompile(`^\d{2,4}(-[\pL\d-]+)?$`)

// activityPlaces reads where an activity was. A name that is no place stays a name; one that
// is nearly a place is noted.
func (r *entry) activityPlaces(column *sheets.Column) []model.ActivityPlace {
	c := r.Cell(column)
	var places []model.ActivityPlace
	if r.unseparated(column, r.isPlace) {
		return nil
	}
	for _, name := range r.list(column) {
		place := model.ActivityPlace{Name: name}
		code, why := r.places.find(name)
		switch {
		case why != nil && r.vague[sheets.Places.Sheet]: // it may be the place that can't be read
		case why != nil && why.Code == problem.UnknownPlace && likeCode.MatchString(name):
			r.add(why.In(c.At(), name))
		case why == nil:
			place.Code = code
			if _, isCode := r.places.names[padded(name)]; isCode {
				place.Name = r.places.names[code]
			}
		case why.Code != problem.UnknownPlace:
			r.add(why.In(c.At(), name))
		case len(why.Suggest) > 0 && problem.Close(name, why.Suggest[0]):
			r.add(problem.Problem{Code: problem.NearPlace, At: c.At(), Value: name, Suggest: why.Suggest[:1]})
		}
		places = append(places, place)
	}
	return places
}

package check

import (
	"regexp"
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/problem"
)

// areas reads the areas of responsibility.
func (c *checker) areas() []model.Area {
	areas := []model.Area{}
	for _, r := range c.rows[book.Areas] {
		a := model.Area{
			ID:          r.id,
			Name:        r.text("name"),
			Covers:      r.optional("covers"),
			Responsible: r.optional("responsible"),
			From:        from(r.Cell("id")),
		}
		r.english("name", a.Name)
		if !r.broken {
			areas = append(areas, a)
		}
	}
	return areas
}

// goals reads the goals and what people have said of them.
func (c *checker) goals() []model.Goal {
	goals := []model.Goal{}
	for _, r := range c.rows[book.Goals] {
		g := model.Goal{
			ID:         r.id,
			Kind:       model.GoalKind(r.choice("kind")),
			Area:       r.ref("area"),
			Text:       r.text("text"),
			Status:     model.Status(r.choice("status")),
			Motivation: r.text("motivation"),
			Assessed:   r.year("assessed"),
			AssessedBy: r.optional("assessedBy"),
			Source:     r.optional("source"),
			From:       from(r.Cell("id")),
		}
		area := r.Cell("area")
		switch {
		case g.Kind == model.GoalOverall && !r.blank("area"):
			r.tell(problem.OverallWithArea, area)
		case (g.Kind == model.GoalArea || g.Kind == model.GoalGuideline) && r.blank("area"):
			r.tell(problem.GoalWithoutArea, r.at("area", "kind"), "kind", r.Cell("kind").Text)
		}
		if g.Status != "" && g.Status != model.NotAssessed {
			status := r.Cell("status").Text
			if r.blank("assessed") {
				r.tell(problem.NoYearAssessed, r.at("assessed", "status"), "status", status)
			}
			if r.blank("assessedBy") && r.blank("assessedByEn") {
				r.tell(problem.NoAssessor, r.at("assessedBy", "status"), "status", status)
			}
		}
		r.notAfterFollowUp("assessed", g.Assessed)
		r.english("text", g.Text)
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
	for _, r := range c.rows[book.Activities] {
		a := model.Activity{
			ID:          r.id,
			Area:        r.ref("area"),
			Year:        r.year("year"),
			Name:        r.text("name"),
			State:       model.State(r.choice("state")),
			PartOf:      r.ref("partOf"),
			Places:      r.activityPlaces("places"),
			Actors:      r.names("actors"),
			Description: r.optional("description"),
			From:        from(r.Cell("id")),
		}
		if c.ids[book.Activities][r.id] == r {
			partOf[r.id] = a.PartOf
		}
		if whole, ok := c.ids[book.Activities][a.PartOf]; ok && a.Area != "" {
			if area := whole.Cell("area"); area.Kind != book.Blank && area.Text != a.Area {
				r.add(problem.Problem{Code: problem.PartOfOtherArea, At: r.Cell("partOf").At, Value: a.PartOf,
					Args: map[string]string{"area": area.Text}, Also: []problem.Place{area.At}})
			}
		}
		if a.State != model.Planned {
			r.notAfterFollowUp("year", a.Year)
		}
		if a.Year != 0 && a.Year < c.followUp {
			r.tell(problem.EarlierYear, r.Cell("year"), "year", strconv.Itoa(c.followUp))
		}
		if !r.broken {
			activities = append(activities, a)
		}
	}
	c.chains(book.Activities, "partOf", partOf)
	return activities
}

// likeCode is a text that is meant as the code of a place, whether or not there is such a one.
var likeCode = regexp.MustCompile(`^\d{2,4}(-[\pL\d-]+)?$`)

// activityPlaces reads where an activity was. A name that is no place stays a name; one that
// is nearly a place is noted.
func (r *row) activityPlaces(key string) []model.ActivityPlace {
	c := r.Cell(key)
	var places []model.ActivityPlace
	if r.unseparated(key, r.isPlace) {
		return nil
	}
	for _, name := range r.list(key) {
		place := model.ActivityPlace{Name: name}
		code, why := r.places.find(name)
		switch {
		case why != nil && r.vague[book.Places]: // it may be the place that can't be read
		case why != nil && why.code == problem.UnknownPlace && likeCode.MatchString(name):
			r.add(problem.Problem{Code: why.code, At: c.At, Value: name, Suggest: why.suggest})
		case why == nil:
			place.Code = code
			if _, isCode := r.places.names[padded(name)]; isCode {
				place.Name = r.places.names[code]
			}
		case why.code != problem.UnknownPlace:
			r.add(problem.Problem{Code: why.code, At: c.At, Value: name, Args: why.args})
		case len(why.suggest) > 0 && problem.Close(name, why.suggest[0]):
			r.add(problem.Problem{Code: problem.NearPlace, At: c.At, Value: name, Suggest: why.suggest[:1]})
		}
		places = append(places, place)
	}
	return places
}

// notAfterFollowUp tells of a year that had not come when the follow-up was made.
func (r *row) notAfterFollowUp(key string, year int) {
	if r.followUp > 0 && year > r.followUp {
		r.tell(problem.AfterFollowUp, r.Cell(key), "year", strconv.Itoa(r.followUp))
	}
}

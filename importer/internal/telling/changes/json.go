package changes

import (
	"encoding/json"

	"lagesbild/importer/internal/ground/model"
)

// MarshalJSON gives the changes to programs: all of them, with ids and the values of the
// published files.
func (c *Changes) MarshalJSON() ([]byte, error) {
	type value struct {
		Change    What               `json:"change"`
		Indicator string             `json:"indicator"`
		Place     string             `json:"place"`
		Period    string             `json:"period"`
		Breakdown map[string]string  `json:"breakdown,omitempty"`
		Old       *model.Observation `json:"old"`
		New       *model.Observation `json:"new"`
	}
	type thing struct {
		Kind     Kind       `json:"kind"`
		ID       string     `json:"id"`
		FollowUp int        `json:"followUp,omitempty"`
		Name     model.Text `json:"name"`
	}
	type field struct {
		Kind     Kind   `json:"kind"`
		ID       string `json:"id,omitempty"`
		FollowUp int    `json:"followUp,omitempty"`
		Column   string `json:"column"`
		Old      any    `json:"old"`
		New      any    `json:"new"`
	}
	type rename struct {
		Kind   Kind   `json:"kind"`
		From   string `json:"from"`
		To     string `json:"to"`
		Values int    `json:"values"`
	}
	out := struct {
		First       bool         `json:"first"`
		Counts      map[What]int `json:"counts"`
		Published   int          `json:"published"` // numbers that are public
		Lost        int          `json:"lost"`      // numbers that would not be any more
		Needs       bool         `json:"needsAllowRemovals"`
		Values      []value      `json:"values"`
		Statuses    []field      `json:"statuses"`
		Definitions []field      `json:"definitions"`
		Added       []thing      `json:"added"`
		Removed     []thing      `json:"removed"`
		Renamed     []rename     `json:"renamed"`
		Elsewhere   int          `json:"elsewhere"`
	}{
		First: c.First, Counts: map[What]int{}, Published: c.Published, Lost: c.Lost, Needs: c.TooManyLost(), Elsewhere: c.Elsewhere,
		Values: []value{}, Statuses: []field{}, Definitions: []field{}, Added: []thing{}, Removed: []thing{}, Renamed: []rename{},
	}
	for _, what := range []What{New, Revised, Removed, Refined, Noted} {
		out.Counts[what] = c.Count(what)
	}
	for _, v := range c.Values {
		o := v.one()
		out.Values = append(out.Values, value{v.What, v.Indicator, o.Place, o.Period, o.Breakdown, v.Old, v.New})
	}
	for _, f := range c.Fields {
		one := field{f.Kind, f.ID, f.FollowUp, f.Key, f.Old, f.New}
		if f.Verdict() {
			out.Statuses = append(out.Statuses, one)
		} else {
			out.Definitions = append(out.Definitions, one)
		}
	}
	for _, t := range c.Added {
		out.Added = append(out.Added, thing(t))
	}
	for _, t := range c.Removed {
		out.Removed = append(out.Removed, thing(t))
	}
	for _, r := range c.Renamed {
		out.Renamed = append(out.Renamed, rename{r.Kind, r.Was, r.ID, r.Values})
	}
	return json.Marshal(out)
}

package publish

import (
	"bytes"
	"encoding/csv"
	"strconv"

	"lagesbild/importer/internal/ground/model"
)

// tests writes what is computed of an indicator's differences and changes as CSV, in the form of
// table: a line is one comparison, and its columns are those of the JSON.
func tests(i *model.Indicator, computed model.Analysis, places map[string]model.Place) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.UseCRLF = true
	w.Write([]string{"indicator", "place", "place_name", "period", "against_place", "against_place_name", "against_period",
		"finding", "reason", "value", "lower", "upper", "level", "p", "adjusted_p", "method", "share", "widened",
		"family", "of", "found", "unit"}) // the writer keeps its first error
	line := func(place, period, against, since string, t model.Test, family string, of, found int) {
		w.Write([]string{
			inert(i.ID), inert(place), inert(places[place].Name["sv"]), inert(period), inert(against), inert(places[against].Name["sv"]), inert(since),
			string(t.Finding), string(t.Reason), optional(t.Value), optional(t.Lower), optional(t.Upper), positive(t.Level), optional(t.P), optional(t.AdjustedP),
			string(t.Method), positive(t.Share), positive(t.Widened),
			family, counted(of), counted(found), differenceUnit(i.Unit),
		})
	}
	for _, d := range computed.Differences {
		line(d.Place, d.Period, d.Against, d.Period, d.Test, string(d.Family), d.Of, d.Found)
	}
	for _, c := range computed.Changes {
		line(c.Place, c.Period, c.Place, c.Since, c.Test, "", 0, 0)
	}
	w.Flush()
	return out.Bytes(), w.Error()
}

// differenceUnit is the unit of a difference: that of two percentages is not percent.
func differenceUnit(u model.Unit) string {
	if u == model.Percent {
		return "percentage_points"
	}
	return string(u)
}

// counted writes a number of which 0 means that there is none.
func counted(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

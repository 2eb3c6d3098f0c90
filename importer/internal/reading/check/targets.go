package check

import (
	"cmp"
	"slices"
	"strconv"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/sheets"
)

// targetColumns are where a target stands: among what is said of its indicator, or on a row of its own.
type targetColumns struct{ value, upper, kind, year, base *sheets.Column }

var (
	ownTarget = targetColumns{sheets.Indicators.Target, sheets.Indicators.TargetUpper, sheets.Indicators.TargetKind, sheets.Indicators.TargetYear, sheets.Indicators.BaseYear}
	rowTarget = targetColumns{sheets.Targets.Value, sheets.Targets.Upper, sheets.Targets.Kind, sheets.Targets.Year, sheets.Targets.BaseYear}
)

// target reads a target of an indicator. Its kind, which is the given one where none stands there, tells
// which numbers it needs.
func (r *entry) target(in targetColumns, i *model.Indicator, kind model.TargetKind) *model.Target {
	value, upper := r.number(in.value), r.number(in.upper)
	kind = cmp.Or(model.TargetKind(r.choice(in.kind)), kind)
	t := model.Target{Kind: kind, Year: r.year(in.year), BaseYear: r.year(in.base)}
	for _, column := range []*sheets.Column{in.value, in.upper, in.year, in.base} {
		if kind == "" && !r.blank(column) && r.blank(in.kind) {
			r.pair(column, in.kind)
			break
		}
	}
	if t.Year > 0 && t.BaseYear >= t.Year {
		r.tell(problem.TargetBeforeBase, r.Cell(in.year), "base", t.BaseYear)
	}
	if kind == "" || !r.targetNumber(in, in.value, kind, value, i, kind == model.AtLeast || kind == model.AtMost || kind == model.Within) ||
		!r.targetNumber(in, in.upper, kind, upper, i, kind == model.Within) {
		return nil
	}
	if t.Value, t.Upper = value, upper; upper != nil && *upper <= *value {
		r.tell(problem.ReversedTarget, r.Cell(in.upper), "lower", number.Comma(*value))
		return nil
	}
	if !r.blank(in.kind) {
		r.targetSense(in, t, i.Direction)
	}
	return &t
}

// targetNumber checks a number of a target that its kind needs, or has no use for.
func (r *entry) targetNumber(in targetColumns, column *sheets.Column, kind model.TargetKind, v *float64, i *model.Indicator, needed bool) bool {
	if !needed {
		if !r.blank(column) {
			r.tell(problem.NeedlessTarget, r.Cell(column), "column", column.Label, "kind", model.TargetKinds.Term(string(kind)).Words[0])
		}
		return r.blank(column)
	}
	if r.blank(in.kind) {
		r.pair(in.year, column)
	} else {
		r.pair(in.kind, column)
	}
	return v != nil && r.inRange(r.Cell(column), *v, i)
}

// targetSense tells of a target that points the other way than the indicator, and notes what is
// missing to tell how things go.
func (r *entry) targetSense(in targetColumns, t model.Target, direction model.Direction) {
	up, down := t.Kind == model.AtLeast || t.Kind == model.Increase, t.Kind == model.AtMost || t.Kind == model.Decrease
	if up && direction == model.LowerIsBetter || down && direction == model.HigherIsBetter {
		better := model.Directions.Term(string(direction)).Name()
		r.tell(problem.TargetAgainst, r.Cell(in.kind), "what", lower(better))
	}
	if t.BaseYear == 0 && t.Kind != model.YesOrNo {
		r.tell(problem.TargetWithoutBase, r.Cell(in.kind))
	}
}

// targets reads the sheet of targets, where each has a year and may have a place; without one it is the
// municipality's. What is said of the indicator itself holds where a row says nothing.
func (c *checker) targets(home string) {
	first := map[string]*entry{}
	for _, row := range c.rows[sheets.Targets.Sheet] {
		r := statement{row, first}
		i, place := c.indicators[r.ref(sheets.Targets.Indicator)], home
		if !r.blank(sheets.Targets.Place) {
			place = r.place(sheets.Targets.Place)
		}
		if i == nil || place == "" {
			continue
		}
		kind, base := model.TargetKind(""), 0
		if i.stated != nil {
			kind, base = i.stated.Kind, i.stated.BaseYear
		}
		t := r.target(rowTarget, &i.Indicator, kind)
		if t == nil {
			continue
		}
		if t.BaseYear == 0 && base < t.Year {
			t.BaseYear = base
		}
		what := []string{i.ID, r.places.title(place), strconv.Itoa(t.Year)}
		if !r.once(i.ID+"\x00"+place+"\x00"+what[2], what) || r.broken {
			continue
		}
		i.Targets = append(i.Targets, model.PlaceTarget{Place: place, Target: *t, From: from(r.Cell(sheets.Targets.Indicator))})
	}
	for _, i := range c.indicators {
		slices.SortStableFunc(i.Targets, func(a, b model.PlaceTarget) int {
			return cmp.Or(c.lie().Compare(a.Place, b.Place), cmp.Compare(a.Place, b.Place), cmp.Compare(a.Year, b.Year))
		})
		i.Target = belonging(i, home, c.followUps.latest())
	}
}

// belonging is the municipality's target that belongs to a year: the first that is to be reached in it or
// after or, where that time has passed, the last.
func belonging(i *indicator, home string, year int) *model.Target {
	all := []*model.Target{}
	if i.stated != nil {
		all = append(all, i.stated)
	}
	for n := range i.Targets {
		if t := &i.Targets[n]; t.Place == home {
			all = append(all, &t.Target)
		}
	}
	var found *model.Target
	for _, t := range all {
		switch ahead := t.Year == 0 || t.Year >= year; {
		case found == nil:
			found = t
		case ahead && t.Year > 0 && (found.Year == 0 || found.Year < year || t.Year < found.Year):
			found = t
		case !ahead && found.Year > 0 && found.Year < year && t.Year > found.Year:
			found = t
		}
	}
	if found == nil {
		return nil
	}
	target := *found
	return &target
}

package period

import (
	"fmt"
	"regexp"
	"strconv"

	"lagesbild/importer/internal/ground/model"
)

// form parts the id of a period into its year and, of a span or a school year, the last one.
var form = regexp.MustCompile(`^(\d{4})(?:-(\d{4})|/(\d{2}))?(.*)$`)

// Later is the period of the same kind as many years later. It is not ok where there is none: few years have
// a week 53.
func Later(p model.Period, years int) (later model.Period, ok bool) {
	m := form.FindStringSubmatch(p.ID)
	if m == nil {
		return later, false
	}
	first, _ := strconv.Atoi(m[1])
	id := strconv.Itoa(first + years)
	switch {
	case m[2] != "":
		last, _ := strconv.Atoi(m[2])
		id += "-" + strconv.Itoa(last+years)
	case m[3] != "":
		id += fmt.Sprintf("/%02d", (first+years+1)%100)
	}
	later, err := Parse(id + m[4])
	return later, err == nil
}

// Alike tells whether two periods are as long as each other and, within a year, the same part of it: only
// then a difference between them is no difference between seasons.
func Alike(a, b model.Period) bool {
	one, other := form.FindStringSubmatch(a.ID), form.FindStringSubmatch(b.ID)
	if one == nil || other == nil {
		return false
	}
	return one[4] == other[4] && (one[3] == "") == (other[3] == "") && (Weekly(a) || Months(a) == Months(b))
}

package period

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"lagesbild/importer/internal/ground/model"
)

// Compare puts periods in order of time: by their first day, the shorter before the longer.
func Compare(a, b model.Period) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.ID, b.ID))
}

// Overlap tells whether a period ends after a later one begins.
func Overlap(earlier, later model.Period) bool { return earlier.End >= later.Start }

// Follows tells whether a period begins on the day after an earlier one ends.
func Follows(earlier, later model.Period) bool {
	day, err := time.Parse(time.DateOnly, earlier.End)
	return err == nil && day.AddDate(0, 0, 1).Format(time.DateOnly) == later.Start
}

// Begins is the first day of a period.
func Begins(p model.Period) time.Time {
	day, _ := time.Parse(time.DateOnly, p.Start) // Parse wrote it
	return day
}

// Year is the year in which a period begins; 0 for none.
func Year(p model.Period) int {
	year, _ := split(p.Start)
	return year
}

// Holds tells whether a year, or some of it, lies in a period.
func Holds(p model.Period, year int) bool {
	last, _ := split(p.End)
	return Year(p) <= year && year <= last
}

// Months is how long a period is; 0 for none, and for a week.
func Months(p model.Period) int {
	if p.Start == "" || p.End == "" || Weekly(p) {
		return 0
	}
	year, month := split(p.Start)
	lastYear, last := split(p.End)
	return 12*(lastYear-year) + last - month + 1
}

// Weekly tells whether a period is a week.
func Weekly(p model.Period) bool { return strings.Contains(p.ID, "V") }

// Length is the length of a period in years.
func Length(p model.Period) float64 {
	if Weekly(p) {
		return 7 / 365.25
	}
	return years(p.End) + 1.0/12 - years(p.Start)
}

// Middle is the middle of a period, in years: 2021.5 for 2021, 2022 for 2021–2022.
func Middle(p model.Period) float64 {
	if Weekly(p) {
		begins := Begins(p)
		return float64(begins.Year()) + float64(begins.YearDay()-1)/365.25 + Length(p)/2
	}
	return years(p.Start) + Length(p)/2
}

// years is the first day of the month of a date, in years.
func years(date string) float64 {
	year, month := split(date)
	return float64(year) + float64(cmp.Or(month, 1)-1)/12
}

// split gives the year and the month of a date; 0 for what it lacks.
func split(date string) (year, month int) {
	if len(date) >= len("2021-06") {
		year, _ = strconv.Atoi(date[:4])
		month, _ = strconv.Atoi(date[5:7])
	}
	return year, month
}

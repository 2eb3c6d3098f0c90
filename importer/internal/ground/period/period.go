// Package period reads the periods that figures are about, and tells what comes before what in time
// and how long it is.
package period

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"lagesbild/importer/internal/ground/model"
)

var periodForms = regexp.MustCompile(`^(\d{4})(?:-(\d{4})|/(\d{2})|([KQHT])([1-4])|-?[VW](\d{1,2})|[M-](\d{2})(R12)?)?$`)

// dashes are what people and programs write for the hyphen in a span of years.
var dashes = strings.NewReplacer("–", "-", "—", "-", "−", "-", "‑", "-", " ", "", "\u00a0", "")

// longestPeriod is how many bytes a period may have, the mark behind it included.
const longestPeriod = 60

// likePeriod tells what is no period at a glance: most texts are none.
func likePeriod(s string) bool {
	s = strings.TrimLeft(s, " \u00a0")
	return s != "" && len(s) <= longestPeriod && '0' <= s[0] && s[0] <= '9'
}

// Parse reads a year (2021), a span of years (2021-2022), a school or season year
// (2018/19, July to June), a half-year (2021H1), a tertial (2021T1), a quarter (2021K1), a month (2021-06,
// or as Statistics Sweden writes it 2021M06), a week (2021V05) or the twelve months that end in a month
// (2021-06R12). Any dash will do in a span.
func Parse(s string) (model.Period, error) {
	if !likePeriod(s) {
		return model.Period{}, errors.New("not a period")
	}
	id := strings.ToUpper(dashes.Replace(s))
	m := periodForms.FindStringSubmatch(id)
	if m == nil {
		return model.Period{}, fmt.Errorf("%q is not a period", s)
	}
	year, _ := strconv.Atoi(m[1])
	if year < 1900 || year > 2100 {
		return model.Period{}, fmt.Errorf("%q is not between 1900 and 2100", s)
	}
	from, to := date(year, 1), date(year+1, 1)
	switch {
	case m[2] != "":
		last, _ := strconv.Atoi(m[2])
		if last <= year || last > 2100 {
			return model.Period{}, fmt.Errorf("%q ends before it begins", s)
		}
		to = date(last+1, 1)
	case m[3] != "":
		if last, _ := strconv.Atoi(m[3]); last != (year+1)%100 {
			return model.Period{}, fmt.Errorf("%q is not two years in a row", s)
		}
		from, to = date(year, 7), date(year+1, 7)
	case m[4] != "":
		part, _ := strconv.Atoi(m[5])
		letter := strings.Replace(m[4], "Q", "K", 1)
		months := partOfYear[letter]
		if part*months > 12 {
			return model.Period{}, fmt.Errorf("%q has no such part of the year", s)
		}
		from, to = date(year, months*(part-1)+1), date(year, months*part+1)
		id = m[1] + letter + m[5]
	case m[6] != "":
		week, _ := strconv.Atoi(m[6])
		from = monday(year).AddDate(0, 0, 7*(week-1))
		if to = from.AddDate(0, 0, 7); week < 1 || from.After(monday(year+1).AddDate(0, 0, -7)) {
			return model.Period{}, fmt.Errorf("%q has no such week", s)
		}
		id = fmt.Sprintf("%sV%02d", m[1], week)
	case m[7] != "":
		month, _ := strconv.Atoi(m[7])
		if month < 1 || month > 12 {
			return model.Period{}, fmt.Errorf("%q has no such month", s)
		}
		from, to = date(year, month), date(year, month+1)
		if m[8] != "" {
			from = date(year-1, month+1)
		}
		id = m[1] + "-" + m[7] + m[8]
	}
	return model.Period{ID: id, Start: from.Format(time.DateOnly), End: to.AddDate(0, 0, -1).Format(time.DateOnly)}, nil
}

// marked is a period with a mark behind it.
var marked = regexp.MustCompile(`(?i)^(.*?\d)\s*(\*+|†+|[¹²³⁰⁴-⁹]+|\d{1,2}\)|\(?(?:p|r|prel\.?|rev\.?|preliminär[at]?|reviderad[et]?)\)?)$`)

// CutMark cuts the mark off a period that statistics put behind it: 2021* or 2023p. The mark
// is empty where there is none, and where the rest is no period.
func CutMark(s string) (period, mark string) {
	if _, err := Parse(s); err == nil {
		return s, ""
	}
	if !likePeriod(s) {
		return s, ""
	}
	if m := marked.FindStringSubmatch(s); m != nil {
		if _, err := Parse(m[1]); err == nil {
			return m[1], m[2]
		}
	}
	return s, ""
}

// partOfYear is how many months a half-year, a tertial and a quarter have, by the letter before their number.
var partOfYear = map[string]int{"H": 6, "T": 4, "K": 3}

// monday is the first day of week 1 of a year (ISO 8601), the week that has 4 January in it.
func monday(year int) time.Time {
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	return fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7)
}

func date(year, month int) time.Time {
	return time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
}

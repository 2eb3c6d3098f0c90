package words

import (
	"strconv"
	"strings"
	"time"
)

// Times that a language writes in its own way, as values of a phrase.
type (
	Period string // id of a period: "2021–2022", "2018/19", "kvartal 1 2021", "juni 2021"
	Month  string // 2023-03: "mars 2023"
	Day    string // 2023-12-31: "31 december 2023"
)

// letterOfPart is the message for a part of a year, by the letter before its number.
var letterOfPart = map[string]string{"H": "period.half_year", "T": "period.tertial", "K": "period.quarter", "V": "period.week"}

// Period writes the id of a period: "2021", "2021–2022", "2018/19", "kvartal 1 2021", "juni 2021".
func (w *Words) Period(id string) string {
	if month, _, ok := strings.Cut(id, "R12"); ok {
		return w.Say("period.twelve_months", "Month", w.month(month))
	}
	if len(id) > 5 && letterOfPart[id[4:5]] != "" {
		return w.Say(letterOfPart[id[4:5]], "Part", strings.TrimLeft(id[5:], "0"), "Year", id[:4])
	}
	if from, to, ok := strings.Cut(id, "-"); ok && len(to) == 4 {
		return w.Say("period.years", "From", from, "To", to)
	}
	return w.month(id)
}

// shortOfPart is letterOfPart for an axis.
var shortOfPart = map[string]string{"H": "period.short_half_year", "T": "period.short_tertial", "K": "period.short_quarter", "V": "period.short_week"}

// ShortPeriod is Period for an axis: "2021–22", "kv 1 2021", "okt 2021".
func (w *Words) ShortPeriod(id string) string {
	if from, to, ok := strings.Cut(id, "-"); ok && len(to) == 4 && from[:2] == to[:2] {
		return w.Say("period.years", "From", from, "To", to[2:])
	}
	if month, _, ok := strings.Cut(id, "R12"); ok {
		return w.Say("period.short_twelve_months", "Month", w.shortMonth(month))
	}
	if len(id) > 5 && shortOfPart[id[4:5]] != "" {
		return w.Say(shortOfPart[id[4:5]], "Part", strings.TrimLeft(id[5:], "0"), "Year", id[:4])
	}
	return w.shortMonth(id)
}

// shortMonth writes 2021-10 as "okt 2021"; what is no month as Period does.
func (w *Words) shortMonth(id string) string {
	t, err := time.Parse("2006-01", id)
	if err != nil {
		return w.Period(id)
	}
	name := w.monthName(t.Month())
	if letters := []rune(name); len(letters) > 4 {
		name = string(letters[:3])
	}
	return w.Say("period.month", "Month", name, "Year", t.Year())
}

// day writes a date, 2023-12-31, as "31 december 2023". What is no date stays as it is.
func (w *Words) day(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return w.Say("period.day", "Day", t.Day(), "Month", w.monthName(t.Month()), "Year", t.Year())
}

// month writes 2023-03 as "mars 2023", and a date as a date. Anything else stays as it is.
func (w *Words) month(iso string) string {
	t, err := time.Parse("2006-01", iso)
	if err != nil {
		return w.day(iso)
	}
	return w.Say("period.month", "Month", w.monthName(t.Month()), "Year", t.Year())
}

func (w *Words) monthName(m time.Month) string { return w.Say("month." + strconv.Itoa(int(m))) }

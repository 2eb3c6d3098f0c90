package period

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var (
	yearAndTwo   = regexp.MustCompile(`^(\d{2})(\d{2})\s*[-–/]\s*(\d{2})$`)
	yearAndMonth = regexp.MustCompile(`^(\d{4})[.:]?(\d{2})$`)
	twoYears     = regexp.MustCompile(`^\D*(\d{4})\D+(\d{4})\D*$`)
	oneYear      = regexp.MustCompile(`^\D*(\d{4})\D*$`)
	quarterForm  = regexp.MustCompile(`(?i)^(?:(?:kv|kvartal|[kq])\.?\s*([1-4])\D+(\d{4})|(\d{4})\D*?(?:kv|kvartal|[kq])\.?\s*([1-4]))$`)
	partForm     = regexp.MustCompile(`(?i)^(?:(halvår|h|tertial|t)\.?\s*([1-3])\D+(\d{4})|(\d{4})\D*?(halvår|h|tertial|t)\.?\s*([1-3]))$`)
	halfForm     = regexp.MustCompile(`(?i)^(första|andra)\s+halvåret\s+(\d{4})$`)
	weekForm     = regexp.MustCompile(`(?i)^(?:(?:vecka|v|w|week)\.?\s*(\d{1,2})\D+(\d{4})|(\d{4})\D*?(?:vecka|v|w|week)\.?\s*(\d{1,2}))$`)
	monthForm    = regexp.MustCompile(`(?i)^(\d{4})(?:[\s-]*m|[:.])(\d{1,2})$`)
	shortYear    = regexp.MustCompile(`^(\pL{3,})[\s.-]*(\d{2})$`)
	dayForm      = regexp.MustCompile(`^\d{1,2}[\s./-]+(\pL{3,})[\s./-]+((?:\d{2})?\d{2})$`)
	rollingForm  = regexp.MustCompile(`(?i)^(?:r12|(?:rullande|senaste|de senaste)\s+(?:12|tolv)[\s-]*mån(?:ader|\.)?)\W+(.*\d{4}.*)$|^(.*\d{4}\S*)\s*\(?r12\)?$`)
	letters      = regexp.MustCompile(`\pL+`)
)

// The words for a year and the first letters of the months, as they are written in workbooks.
var (
	yearWords  = []string{"år", "året", "helår", "helåret", "kalenderår", "year"}
	monthWords = []string{"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}
)

// Likely gives the ids of the periods that a text in another form may mean: 2007-01 and 2007K1 for
// 200701.
func Likely(text string) []string {
	var likely []string
	for _, guess := range guesses(text) {
		if p, err := Parse(guess); err == nil && !slices.Contains(likely, p.ID) {
			likely = append(likely, p.ID)
		}
	}
	return likely
}

// guesses rewrites other ways to write a period, some of which are none after all.
func guesses(text string) []string {
	if m := quarterForm.FindStringSubmatch(text); m != nil {
		return []string{m[2] + m[3] + "K" + m[1] + m[4]}
	}
	if m := partForm.FindStringSubmatch(text); m != nil {
		return []string{m[3] + m[4] + strings.ToUpper((m[1] + m[5])[:1]) + m[2] + m[6]}
	}
	if m := halfForm.FindStringSubmatch(text); m != nil {
		return []string{m[2] + map[bool]string{true: "H1", false: "H2"}[strings.EqualFold(m[1], "första")]}
	}
	if m := weekForm.FindStringSubmatch(text); m != nil {
		return []string{m[2] + m[3] + "V" + m[1] + m[4]}
	}
	if m := rollingForm.FindStringSubmatch(text); m != nil {
		var ends []string
		for _, month := range append(guesses(m[1]+m[2]), m[1]+m[2]) {
			ends = append(ends, strings.TrimSpace(month)+"R12")
		}
		return ends
	}
	if m := monthForm.FindStringSubmatch(text); m != nil {
		likely := []string{m[1] + "-" + strings.Repeat("0", 2-len(m[2])) + m[2]}
		if len(m[2]) == 1 && !strings.ContainsAny(text, "mM") && m[2] <= "4" { // 2021:1 may be a quarter
			likely = append(likely, m[1]+"K"+m[2])
		}
		return likely
	}
	if m := shortYear.FindStringSubmatch(text); m != nil { // jan-21; nothing here is older than this century
		return guesses(m[1] + " 20" + m[2])
	}
	if m := dayForm.FindStringSubmatch(text); m != nil { // 30-jun-20: the day that a period ends on
		return guesses(m[1] + " " + m[2])
	}
	if m := yearAndTwo.FindStringSubmatch(text); m != nil {
		first, second := m[1]+m[2], m[1]+m[3]
		return []string{first + "-" + second, first + "/" + m[3]}
	}
	if m := yearAndMonth.FindStringSubmatch(text); m != nil {
		return []string{m[1] + "-" + m[2], m[1] + "K" + strings.TrimLeft(m[2], "0")}
	}
	if m := twoYears.FindStringSubmatch(text); m != nil {
		return []string{min(m[1], m[2]) + "-" + max(m[1], m[2])}
	}
	if m := oneYear.FindStringSubmatch(text); m != nil {
		for _, word := range letters.FindAllString(strings.ToLower(text), -1) {
			for i, month := range monthWords {
				if strings.HasPrefix(word, month) {
					return []string{fmt.Sprintf("%s-%02d", m[1], i+1)}
				}
			}
			if !slices.Contains(yearWords, word) {
				return nil // a season, perhaps, or half a year
			}
		}
		return []string{m[1]}
	}
	return nil
}

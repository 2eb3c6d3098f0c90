package check

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/problem"
)

var (
	markedPeriod = regexp.MustCompile(`^(.*\d)\s*(?:\*+|[prPR]|\((?:p|r|prel\.?)\))$`)
	yearAndTwo   = regexp.MustCompile(`^(\d{2})(\d{2})\s*[-–/]\s*(\d{2})$`)
	yearAndMonth = regexp.MustCompile(`^(\d{4})[.:]?(\d{2})$`)
	twoYears     = regexp.MustCompile(`^\D*(\d{4})\D+(\d{4})\D*$`)
	oneYear      = regexp.MustCompile(`^\D*(\d{4})\D*$`)
	quarterForm  = regexp.MustCompile(`(?i)^(?:(?:kv|kvartal|[kq])\.?\s*([1-4])\D+(\d{4})|(\d{4})\D*?(?:kv|kvartal|[kq])\.?\s*([1-4]))$`)
	oddForm      = regexp.MustCompile(`^(\d{4})(?:\s*[-–—−]\s*(?:(\d{4})|(\d{2})))?$`)
	cutQuarter   = regexp.MustCompile(`(?i)^\d{4}\s*[KQ](?:0|[5-9]|\d{2,})?$`)
	letters      = regexp.MustCompile(`\pL+`)
	yearWords    = []string{"år", "året", "helår", "helåret", "kalenderår", "year"}
)

var monthNames = []string{"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"}

// parsePeriod reads a period, or says what may have been meant.
func parsePeriod(text string) (model.Period, *refusal) {
	p, err := model.ParsePeriod(text)
	if err == nil {
		return p, nil
	}
	if len(text) > longestNumber {
		return model.Period{}, &refusal{code: problem.NotPeriod}
	}
	if m := markedPeriod.FindStringSubmatch(text); m != nil {
		if p, err := model.ParsePeriod(m[1]); err == nil {
			return model.Period{}, &refusal{code: problem.MarkedPeriod, args: map[string]string{"period": p.ID}}
		}
	}
	if why := oddPeriod(text); why != nil {
		return model.Period{}, why
	}
	code := problem.NotPeriod
	if m := twoYears.FindStringSubmatch(text); m != nil && m[2] < m[1] {
		code = problem.ReversedPeriod
	}
	var likely []string
	for _, guess := range guessPeriods(text) {
		if p, err := model.ParsePeriod(guess); err == nil && !slices.Contains(likely, p.ID) {
			likely = append(likely, p.ID)
		}
	}
	return model.Period{}, &refusal{code: code, suggest: likely}
}

// oddPeriod tells why a text that has the form of a period is none.
func oddPeriod(text string) *refusal {
	odd := func(sv, en string, suggest ...string) *refusal {
		return &refusal{code: problem.OddPeriod, args: map[string]string{"why": sv, "whyEn": en}, suggest: suggest}
	}
	if cutQuarter.MatchString(text) {
		return odd("efter K ska kvartalet stå, 1–4", "after the K the quarter is to stand, 1–4")
	}
	m := oddForm.FindStringSubmatch(text)
	switch {
	case m == nil:
		return nil
	case m[1] < "1900" || m[1] > "2100" || m[2] != "" && (m[2] < "1900" || m[2] > "2100"):
		return odd("år är 1900–2100", "years are 1900–2100")
	case m[1] == m[2]:
		return odd("det första och det sista året är samma", "the first and the last year are the same", m[1])
	case m[3] == "00" || m[3] > "12" && m[3] <= m[1][2:]: // 2021-22 may be a span of years
		return odd("månader är 01–12", "months are 01–12")
	}
	return nil
}

// guessPeriods rewrites other ways to write a period, some of which are none after all.
func guessPeriods(text string) []string {
	if m := quarterForm.FindStringSubmatch(text); m != nil {
		return []string{m[2] + m[3] + "K" + m[1] + m[4]}
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
			for i, month := range monthNames {
				if strings.HasPrefix(word, month[:3]) {
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

package check

import (
	"regexp"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/period"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
)

var (
	markedPeriod = regexp.MustCompile(`^(.*\d)\s*(?:\*+|[prPR]|\((?:p|r|prel\.?)\))$`)
	twoYears     = regexp.MustCompile(`^\D*(\d{4})\D+(\d{4})\D*$`)
	oddForm      = regexp.MustCompile(`^(\d{4})(?:\s*[-–—−]\s*(?:(\d{4})|(\d{2})))?$`)
	cutQuarter   = regexp.MustCompile(`(?i)^\d{4}\s*[KQ](?:0|[5-9]|\d{2,})?$`)
	cutPart      = regexp.MustCompile(`(?i)^\d{4}\s*-?([HTVW])\d*$`)
)

// parsePeriod reads a period, or says what may have been meant.
func parsePeriod(text string) (model.Period, *problem.Refusal) {
	p, err := period.Parse(text)
	if err == nil {
		return p, nil
	}
	if len(text) > longestNumber {
		return model.Period{}, &problem.Refusal{Code: problem.NotPeriod}
	}
	if m := markedPeriod.FindStringSubmatch(text); m != nil {
		if p, err := period.Parse(m[1]); err == nil {
			return model.Period{}, &problem.Refusal{Code: problem.MarkedPeriod, Args: problem.Args{"period": p.ID}}
		}
	}
	if why := oddPeriod(text); why != nil {
		return model.Period{}, why
	}
	code := problem.NotPeriod
	if m := twoYears.FindStringSubmatch(text); m != nil && m[2] < m[1] {
		code = problem.ReversedPeriod
	}
	return model.Period{}, &problem.Refusal{Code: code, Suggest: period.Likely(text)}
}

// oddPeriod tells why a text that has the form of a period is none.
func oddPeriod(text string) *problem.Refusal {
	odd := func(why string, suggest ...string) *problem.Refusal {
		return &problem.Refusal{Code: problem.OddPeriod, Args: problem.Args{"why": words.Say("told." + why)}, Suggest: suggest}
	}
	if cutQuarter.MatchString(text) {
		return odd("no_quarter")
	}
	if m := cutPart.FindStringSubmatch(text); m != nil {
		return odd(map[string]string{"H": "no_half_year", "T": "no_tertial", "V": "no_week", "W": "no_week"}[strings.ToUpper(m[1])])
	}
	m := oddForm.FindStringSubmatch(text)
	switch {
	case m == nil:
		return nil
	case m[1] < "1900" || m[1] > "2100" || m[2] != "" && (m[2] < "1900" || m[2] > "2100"):
		return odd("no_year")
	case m[1] == m[2]:
		return odd("same_year", m[1])
	case m[3] == "00" || m[3] > "12" && m[3] <= m[1][2:]: // 2021-22 may be a span of years
		return odd("no_month")
	}
	return nil
}

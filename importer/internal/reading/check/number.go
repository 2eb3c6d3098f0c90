package check

import (
	"math"
	"regexp"
	"strconv"
	"strings"

	"lagesbild/importer/internal/reading/problem"
)

// space is what people and programs put between thousands.
const space = "[ \u00a0\u2007\u2009\u202f]"

var (
	swedishForm  = regexp.MustCompile(`^-?(\d{1,3}(?:` + space + `\d{3})+|\d+)(,\d+)?$`)
	twoReadings  = regexp.MustCompile(`^-?[1-9]\d{0,2}[.,]\d{3}$`)
	grouped      = regexp.MustCompile(`^-?\d{1,3}(?:(?:,\d{3})+(?:\.\d+)?|(?:\.\d{3})+(?:,\d+)?)$`)
	pointForm    = regexp.MustCompile(`^-?\d+\.\d+$`)
	percentForm  = regexp.MustCompile(`(?i)^(.*\d)\s*(?:%|procent|percent)$`)
	intervalForm = regexp.MustCompile(`^\d+(?:[.,]\d+)?\s*(?:[-–—−;/]|till|och|to|and)\s*\d+(?:[.,]\d+)?\D*$`)
	textAfter    = regexp.MustCompile(`^(-?\d(?:[\d., \x{a0}\x{2007}\x{2009}\x{202f}]*\d)?)[^\d]+$`)
	footnoteForm = regexp.MustCompile(`^(-?\d+(?:,\d+)?)\s+\d{1,2}\)$`)
	powerForm    = regexp.MustCompile(`10[⁰¹²³⁴-⁹⁺⁻]+$`)
	withInterval = regexp.MustCompile(`^\d+(?:[.,]\d+)?\s*[(\[]\s*\d+(?:[.,]\d+)?\s*(?:[-–—−;/]|till)\s*\d+(?:[.,]\d+)?\s*[)\]]$`)
	plusMinus    = regexp.MustCompile(`^(\d+(?:,\d+)?)\s*(?:±|\+/-|\+-)\s*(\d+(?:,\d+)?)$`)
	textBefore   = regexp.MustCompile(`^(?:\+|['’´]|\pL{2,}[^\d]*?[\s:=])(-?\d[\d,. ]*)$`)
	clockForm    = regexp.MustCompile(`(?i)^kl\b`)
	inexactForm  = regexp.MustCompile(`(?i)^(?:ca|c:a|circa|cirka|runt|omkring|ungefär|drygt|knappt|nästan|(?:mer|mindre|färre|fler|flera|högre|lägre) än|över|under|minst|högst|max|min|upp till|about|around|over|at least|at most|up to|(?:less|more|fewer) than)\.?\s*\d`)
	commaFirst   = regexp.MustCompile(`^-?[,.]\d+$`)
	signBefore   = regexp.MustCompile(`^[^\d\pL]+\d[\d,. ]*$`)
	minusForm    = regexp.MustCompile(`^[−–](\d)`)
	spaces       = regexp.MustCompile(space)
)

// refusal is why a text can't be read, with what the message of the code mentions.
type refusal struct {
	code    problem.Code
	args    map[string]string
	suggest []string
}

// longestNumber is how many bytes a number may have, with what somebody wrote around it.
const longestNumber = 100

// parseNumber reads a number written as text, the Swedish way: 63,5 or 23 000. What can be
// read in two ways, or holds more than a number, is refused.
func parseNumber(text string) (float64, *refusal) {
	if len(text) > longestNumber {
		return 0, &refusal{code: problem.NotNumber}
	}
	if f, ok := readNumber(text); ok {
		return f, nil
	}
	return 0, refuseNumber(minusForm.ReplaceAllString(text, "-$1"))
}

// readNumber is parseNumber where nobody asks why a text is no number.
func readNumber(text string) (f float64, ok bool) {
	s := minusForm.ReplaceAllString(text, "-$1")
	if swedishForm.MatchString(s) && !twoReadings.MatchString(s) {
		s = strings.Replace(spaces.ReplaceAllString(s, ""), ",", ".", 1)
		if f, err := strconv.ParseFloat(s, 64); err == nil {
			return significant(f), true
		}
	}
	return 0, false
}

// refuseNumber finds the message that helps most.
func refuseNumber(s string) *refusal {
	with := func(code problem.Code, number string) *refusal {
		return &refusal{code: code, args: map[string]string{"number": number}}
	}
	switch {
	case strings.HasPrefix(s, "="):
		why := &refusal{code: problem.FormulaText}
		if f, refused := parseNumber(strings.TrimSpace(s[1:])); refused == nil {
			why.suggest = []string{decimal(f)}
		}
		return why
	case commaFirst.MatchString(s):
		return &refusal{code: problem.NotNumber, suggest: []string{strings.NewReplacer(",", "0,", ".", "0,").Replace(s)}}
	case clockForm.MatchString(s):
		return &refusal{code: problem.NotNumber}
	case inexactForm.MatchString(s):
		return &refusal{code: problem.InexactNumber, args: map[string]string{"sign": s}}
	case plusMinus.MatchString(s):
		m := plusMinus.FindStringSubmatch(s)
		value, _ := parseNumber(m[1])
		margin, _ := parseNumber(m[2])
		return &refusal{code: problem.PlusMinus, args: map[string]string{"number": m[1],
			"lower": decimal(significant(value - margin)), "upper": decimal(significant(value + margin))}}
	case withInterval.MatchString(s):
		return &refusal{code: problem.TwoNumbers}
	case powerForm.MatchString(s):
		return &refusal{code: problem.NotNumber}
	case footnoteForm.MatchString(s):
		return with(problem.TextAfterNumber, footnoteForm.FindStringSubmatch(s)[1])
	case twoReadings.MatchString(s):
		return &refusal{code: problem.AmbiguousNumber, args: map[string]string{
			"decimal":   strings.Replace(s, ".", ",", 1),
			"thousands": strings.NewReplacer(".", "", ",", "").Replace(s),
		}}
	case pointForm.MatchString(s):
		return with(problem.DecimalPoint, strings.Replace(s, ".", ",", 1))
	case grouped.MatchString(s):
		return with(problem.GroupedNumber, ungroup(s))
	case percentForm.MatchString(s):
		number := percentForm.FindStringSubmatch(s)[1]
		if f, refused := parseNumber(number); refused == nil {
			return with(problem.PercentSign, decimal(f))
		}
		return refuseNumber(number)
	case intervalForm.MatchString(s):
		return &refusal{code: problem.TwoNumbers}
	case textAfter.MatchString(s):
		return with(problem.TextAfterNumber, textAfter.FindStringSubmatch(s)[1])
	case textBefore.MatchString(s):
		return with(problem.TextBeforeNumber, textBefore.FindStringSubmatch(s)[1])
	case signBefore.MatchString(s):
		return &refusal{code: problem.InexactNumber, args: map[string]string{"sign": s}}
	}
	return &refusal{code: problem.NotNumber}
}

// ungroup writes 76,665,000.5 or 76.665.000,5 as 76665000,5. A mark that stands twice, or
// first of two different ones, is between thousands.
func ungroup(s string) string {
	last := strings.LastIndexAny(s, ".,")
	whole, mark, rest := s[:last], s[last:last+1], s[last+1:]
	if strings.Contains(whole, mark) {
		return strings.ReplaceAll(whole, mark, "") + rest
	}
	return strings.NewReplacer(".", "", ",", "").Replace(whole) + "," + rest
}

// decimal writes a number as it is written in a Swedish workbook.
func decimal(f float64) string {
	return strings.Replace(strconv.FormatFloat(f, 'f', -1, 64), ".", ",", 1)
}

// significant keeps the 15 digits that Excel shows and drops what arithmetic left behind
// them: 12.830000000000002 is 12.83.
func significant(f float64) float64 {
	if rounded, err := strconv.ParseFloat(strconv.FormatFloat(f, 'g', 15, 64), 64); err == nil {
		return rounded
	}
	return f
}

// whole gives the number as an int where it is whole and not negative.
func whole(f float64) (n int, ok bool) {
	if f < 0 || f > math.MaxInt32 || f != math.Trunc(f) {
		return 0, false
	}
	return int(f), true
}

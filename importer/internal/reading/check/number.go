package check

import (
	"regexp"
	"strings"

	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/reading/problem"
)

var (
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
	minusAfter   = regexp.MustCompile(`^(\d(?:[\d., \x{a0}\x{202f}]*\d)?)\s*[-–—−]$`)
	bracketed    = regexp.MustCompile(`^\((\d(?:[\d., \x{a0}\x{202f}]*\d)?)\)$`)
	clockForm    = regexp.MustCompile(`(?i)^kl\b`)
	commaFirst   = regexp.MustCompile(`^-?[,.]\d+$`)
	tenPower     = regexp.MustCompile(`^-?\d+(?:[.,]\d+)?\s*(?:[eE][+\-]?\d{1,3}|[*·×x]\s*10(?:\^?[+\-]?\d{1,3})?)$`)
	minusWord    = regexp.MustCompile(`(?i)^(?:minus|neg(?:ativt|\.)?)\s*(\d.*)$|^(\d.*?)\s*(?:minus|negativt)$`)
	otherSize    = regexp.MustCompile(`(?i)^-?\d[\d., \x{a0}\x{202f}]*?\s*((?:` + sizes + `)(?:[^\pL].*)?|‰.*)$`)
	signBefore   = regexp.MustCompile(`^[^\d\pL]+\d[\d,. ]*$`)
)

// sizes are words that make a number another one.
const sizes = `dussin|tjog|hundra|tus\pL*|tn?kr|k|miljon\pL*|miljard\pL*|milj|mille|mio|mn|mn?kr|mdr|mdkr|md|mrd|biljon\pL*|promille|ppm|bn|million\pL*|billion\pL*|thousand\pL*|hundred\pL*`

// longestNumber is how many bytes a number may have, with what somebody wrote around it.
const longestNumber = 100

// parseNumber reads a number written as text, the Swedish way: 63,5 or 23 000. What can be
// read in two ways, or holds more than a number, is refused.
func parseNumber(text string) (float64, *problem.Refusal) {
	if len(text) > longestNumber {
		return 0, &problem.Refusal{Code: problem.NotNumber}
	}
	if f, ok := number.Read(text); ok {
		return f, nil
	}
	if plain, odd := number.Everyday(text); odd {
		why := &problem.Refusal{Code: problem.NotNumber}
		if f, ok := number.Read(plain); ok {
			why.Suggest = []string{number.Comma(f)}
		}
		return 0, why
	}
	return 0, refuseNumber(number.Hyphen(text))
}

// refuseNumber finds the message that helps most.
func refuseNumber(s string) *problem.Refusal {
	with := func(code problem.Code, written string) *problem.Refusal {
		return &problem.Refusal{Code: code, Args: problem.Args{"number": written}}
	}
	switch {
	case strings.HasPrefix(s, "="):
		why := &problem.Refusal{Code: problem.FormulaText}
		if f, refused := parseNumber(strings.TrimSpace(s[1:])); refused == nil {
			why.Suggest = []string{number.Comma(f)}
		}
		return why
	case tenPower.MatchString(s):
		return &problem.Refusal{Code: problem.PowerOfTen}
	case minusWord.MatchString(s):
		m := minusWord.FindStringSubmatch(s)
		return negative(m[1] + m[2])
	case otherSize.MatchString(s):
		return &problem.Refusal{Code: problem.OtherSize, Args: problem.Args{"word": otherSize.FindStringSubmatch(s)[1]}}
	case commaFirst.MatchString(s):
		return &problem.Refusal{Code: problem.NotNumber, Suggest: []string{strings.NewReplacer(",", "0,", ".", "0,").Replace(s)}}
	case clockForm.MatchString(s):
		return &problem.Refusal{Code: problem.NotNumber}
	case inexactForm.MatchString(s):
		return &problem.Refusal{Code: problem.InexactNumber, Args: problem.Args{"sign": s}}
	case plusMinus.MatchString(s):
		m := plusMinus.FindStringSubmatch(s)
		value, _ := parseNumber(m[1])
		margin, _ := parseNumber(m[2])
		return &problem.Refusal{Code: problem.PlusMinus, Args: problem.Args{"number": m[1],
			"lower": number.Comma(number.Significant(value - margin)), "upper": number.Comma(number.Significant(value + margin))}}
	case withInterval.MatchString(s):
		return &problem.Refusal{Code: problem.TwoNumbers}
	case powerForm.MatchString(s):
		return &problem.Refusal{Code: problem.NotNumber}
	case footnoteForm.MatchString(s):
		return with(problem.TextAfterNumber, footnoteForm.FindStringSubmatch(s)[1])
	case number.TwoReadings(s):
		return &problem.Refusal{Code: problem.AmbiguousNumber, Args: problem.Args{
			"decimal":   strings.Replace(s, ".", ",", 1),
			"thousands": strings.NewReplacer(".", "", ",", "").Replace(s),
		}}
	case pointForm.MatchString(s):
		return with(problem.DecimalPoint, strings.Replace(s, ".", ",", 1))
	case grouped.MatchString(s):
		return with(problem.GroupedNumber, ungroup(s))
	case percentForm.MatchString(s):
		share := percentForm.FindStringSubmatch(s)[1]
		if f, refused := parseNumber(share); refused == nil {
			return with(problem.PercentSign, number.Comma(f))
		}
		return refuseNumber(share)
	case intervalForm.MatchString(s):
		return &problem.Refusal{Code: problem.TwoNumbers}
	case minusAfter.MatchString(s): // as accounting systems write −3,4
		return negative(minusAfter.FindStringSubmatch(s)[1])
	case bracketed.MatchString(s):
		return negative(bracketed.FindStringSubmatch(s)[1])
	case textAfter.MatchString(s):
		return with(problem.TextAfterNumber, textAfter.FindStringSubmatch(s)[1])
	case textBefore.MatchString(s):
		return with(problem.TextBeforeNumber, textBefore.FindStringSubmatch(s)[1])
	case signBefore.MatchString(s):
		return &problem.Refusal{Code: problem.InexactNumber, Args: problem.Args{"sign": s}}
	}
	return &problem.Refusal{Code: problem.NotNumber}
}

// negative refuses a number whose minus stands where the program does not read it.
func negative(size string) *problem.Refusal {
	why := &problem.Refusal{Code: problem.NotNumber}
	if f, refused := parseNumber(size); refused == nil {
		why.Suggest = []string{"-" + number.Comma(f)}
	}
	return why
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

package publish

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"unicode"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
)

// table writes the observations of an indicator as CSV: RFC 4180 with CRLF, UTF-8, point decimals.
// Texts are the Swedish ones, codes those of the JSON.
func table(i *model.Indicator, places map[string]model.Place) ([]byte, error) {
	periods := map[string]model.Period{}
	for _, p := range i.Periods {
		periods[p.ID] = p
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.UseCRLF = true

	header := []string{"indicator", "indicator_name", "place", "place_name", "place_kind", "period", "period_start", "period_end"}
	for _, b := range i.Breakdowns {
		header = append(header, "breakdown_"+b) // so that it never is the name of another column
	}
	header = append(header, "value", "unit", "lower", "upper", "level", "respondents", "missing", "sign", "rounded", "flags", "comment",
		"source", "licence", "workbook", "sheet", "cell")
	w.Write(header) // the writer keeps its first error

	for _, o := range i.Observations {
		place, period := places[o.Place], periods[o.Period]
		row := []string{inert(i.ID), inert(i.Name["sv"]), inert(o.Place), inert(place.Name["sv"]), string(place.Kind), inert(o.Period), period.Start, period.End}
		for _, b := range i.Breakdowns {
			row = append(row, inert(o.Breakdown[b]))
		}
		comment := ""
		if o.Comment != nil {
			comment = (*o.Comment)["sv"]
		}
		row = append(row,
			optional(o.Value), string(i.Unit), optional(o.Lower), optional(o.Upper), positive(o.Level), respondents(o.Respondents),
			string(o.Missing), sign(o.Sign), positive(o.Rounded), flags(o.Flags), inert(comment),
			inert(i.Source["sv"]), inert(i.Licence), inert(o.From.Workbook), inert(o.From.Sheet), inert(o.From.Cell))
		w.Write(row)
	}
	w.Flush()
	return out.Bytes(), w.Error()
}

// inert keeps a spreadsheet from taking a text for a formula.
func inert(text string) string {
	start := strings.TrimLeftFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) })
	if start != "" && strings.ContainsRune("=+-@", rune(start[0])) {
		return "'" + text
	}
	return text
}

// sign leaves a source's sign, such as -, as it is. With a letter or a digit it could be a formula.
func sign(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return inert(s)
	}
	return s
}

func optional(f *float64) string {
	if f == nil {
		return ""
	}
	return number.Decimal(*f)
}

// positive writes a number of which 0 means that there is none.
func positive(f float64) string {
	if f == 0 {
		return ""
	}
	return number.Decimal(f)
}

func respondents(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func flags(all []model.Flag) string {
	var words []string
	for _, f := range all {
		words = append(words, string(f))
	}
	return strings.Join(words, " ")
}

package example

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"strconv"

	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/sheets"
)

// The years of the series and of the follow-ups. The first follow-up has all values until its year. From
// webSurvey on the survey asks in another way, and its series is broken.
const (
	firstYear     = 2016
	lastYear      = 2025
	webSurvey     = 2020
	firstFollowUp = 2024
	lastFollowUp  = 2025
)

// The places that have values.
const (
	county = "99"
	home   = "9901"
)

// district is a part of the municipality and how it differs from the whole.
type district struct {
	code    string
	unsafe  int // tenths of a percentage point more who feel unsafe
	answers int // to the survey in a year
	crimes  int // reported in a quarter
}

// smallest has too few answers in some years, and so few crimes in some quarters that they are secret. It is
// a part of another district, around.
const (
	smallest = "9901-torp"
	around   = "9901-sjo"
)

var districts = []district{
	{"9901-berg", 42, 420, 46}, {"9901-by", 18, 380, 38}, {"9901-dal", -15, 330, 27}, {"9901-hamn", 64, 310, 52},
	{"9901-holm", -38, 290, 19}, {"9901-lund", -52, 270, 16}, {around, -27, 250, 15}, {smallest, -45, 110, 5},
}

// Headings of the breakdowns.
const (
	sex = "kön"
	age = "ålder"
)

// group is a part of those who answer, and how it differs from all of them.
type group struct {
	heading, name string
	unsafe        int // tenths of a percentage point more who feel unsafe
	share         int // percent of those who answer
}

var groups = []group{
	{sex, "kvinnor", 88, 52}, {sex, "män", -95, 48},
	{age, "16–24 år", 34, 14}, {age, "25–44 år", 12, 30}, {age, "45–64 år", -24, 32}, {age, "65–84 år", 6, 24},
}

// writer draws the values. It calculates in whole numbers, as these are the same on every machine.
type writer struct {
	*rand.PCG
	rows map[int][]map[string]string // by follow-up
}

// values draws what stands on the sheet Värden of each follow-up.
func values() map[int]book.Content {
	w := &writer{rand.NewPCG(firstYear, lastYear), map[int][]map[string]string{}}
	w.survey("exempel-otrygg-kvall", 262, -6, 1)
	w.survey("exempel-fortroende", 532, 5, -1)
	w.crimes()
	w.burglaries()
	w.changes()
	w.times()
	w.fires()
	w.costs()
	w.households()
	w.exercises()
	all := map[int]book.Content{}
	for year, rows := range w.rows {
		all[year] = book.Content{Sheet: sheets.Values.Sheet, Extra: []string{sex, age}, Rows: rows}
	}
	return all
}

// about draws a whole number that is at most some from zero.
func (w *writer) about(some int) int { return int(w.Uint64()%uint64(2*some+1)) - some }

// add adds a row, and gives it for what is rare to be added.
func (w *writer) add(indicator, place, period, value string) map[string]string {
	v := sheets.Values
	row := map[string]string{v.Indicator.Label: indicator, v.Place.Label: place, v.Period.Label: period, v.Value.Label: value}
	year, _ := strconv.Atoi(period[:4])
	year = max(year, firstFollowUp)
	w.rows[year] = append(w.rows[year], row)
	return row
}

// preliminary marks a value that may be changed; the next follow-up, where there is one, has another.
func (w *writer) preliminary(row map[string]string, later string) {
	v := sheets.Values
	row[v.Flags.Label] = "preliminär"
	if year, _ := strconv.Atoi(row[v.Period.Label][:4]); year < lastFollowUp {
		changed := maps.Clone(row)
		changed[v.Value.Label], changed[v.Flags.Label] = later, "reviderad"
		changed[v.Reason.Label], changed[v.Reason.Label+" (en)"] = "Påhittat: anmälningar har kommit in i efterhand.", "Fictional: reports have come in afterwards."
		w.rows[year+1] = append(w.rows[year+1], changed)
	}
}

// tenths writes a number of tenths.
func tenths(n int) string { return strconv.FormatFloat(float64(n)/10, 'f', 1, 64) }

// share adds a share of those who answered, in tenths of a percent, with its 95 percent interval.
func (w *writer) share(indicator, place, period string, value, answers int) map[string]string {
	v, row := sheets.Values, w.add(indicator, place, period, tenths(value))
	margin := int(1.96 * math.Sqrt(float64(value*(1000-value))/float64(answers)))
	row[v.Lower.Label], row[v.Upper.Label] = tenths(value-margin), tenths(value+margin)
	row[v.Respondents.Label], row[v.ResponseRate.Label] = strconv.Itoa(answers), strconv.Itoa(44+w.about(4))
	return row
}

// survey adds ten years of a question, for the county, the municipality by sex and age, and its parts.
// What is unsafe in a place or a group adds to the share, or takes from it.
func (w *writer) survey(indicator string, share, yearly, sign int) {
	v := sheets.Values
	for year := firstYear; year <= lastYear; year++ {
		period, level := strconv.Itoa(year), share+yearly*(year-firstYear)
		if year >= webSurvey {
			level += 30 * sign
		}
		broken := func(row map[string]string) {
			if year == webSurvey {
				row[v.Flags.Label], row[v.Comment.Label] = "seriebrott", "Påhittat: frågan ställs på webben från och med det här året."
				row[v.Comment.Label+" (en)"] = "Fictional: the question is asked on the web from this year on."
			}
		}
		broken(w.share(indicator, county, period, level-12*sign+w.about(4), 9600+w.about(300)))
		answers, all := 0, make([]int, len(districts))
		for i, d := range districts {
			all[i] = d.answers + w.about(20)
			if d.code != smallest {
				answers += all[i]
			}
		}
		whole := level + w.about(8)
		broken(w.share(indicator, home, period, whole, answers))
		for _, g := range groups {
			row := w.share(indicator, home, period, whole+sign*g.unsafe+w.about(7), answers*g.share/100)
			row[g.heading] = g.name
			broken(row)
		}
		for i, d := range districts {
			switch {
			case d.code == smallest && all[i] < 105:
				w.add(indicator, d.code, period, "x")[v.Respondents.Label] = strconv.Itoa(all[i])
				continue
			case d.code == around && year == firstYear: // was not asked
				w.add(indicator, d.code, period, "..")
				continue
			}
			broken(w.share(indicator, d.code, period, level+sign*d.unsafe+w.about(12), all[i]))
		}
	}
}

// crimes adds forty quarters of reported crimes for each part and the whole. The whole has also those
// whose place is unknown.
func (w *writer) crimes() {
	const indicator = "exempel-anmalda-brott"
	for year := firstYear; year <= lastYear; year++ {
		for quarter := 1; quarter <= 4; quarter++ {
			period := fmt.Sprintf("%dK%d", year, quarter)
			whole := 3 + w.about(2)
			corrected := whole
			season := []int{94, 102, 110, 98}[quarter-1] - (year - firstYear)
			count := func(place string, n, later int) {
				value := strconv.Itoa(n)
				if n < 5 {
					value = "s"
				}
				row := w.add(indicator, place, period, value)
				if year >= firstFollowUp && quarter == 4 && value != "s" {
					w.preliminary(row, strconv.Itoa(later))
				}
			}
			for _, d := range districts {
				n := (d.crimes*season + 50) / 100
				n += w.about(1 + n/8)
				later := n + 1 + n/40
				if d.code != smallest {
					whole, corrected = whole+n, corrected+later
				}
				count(d.code, n, later)
			}
			count(home, whole, corrected)
		}
	}
}

// burglaries adds ten years of a rate.
func (w *writer) burglaries() {
	for year := firstYear; year <= lastYear; year++ {
		for _, place := range []string{county, home} {
			rate := 48 - 2*(year-firstYear) + w.about(2)
			row := w.add("exempel-inbrott", place, strconv.Itoa(year), tenths(rate))
			if year >= firstFollowUp {
				w.preliminary(row, tenths(rate+1))
			}
		}
	}
}

// changes adds ten years of changes in percent, of which some are negative.
func (w *writer) changes() {
	for year := firstYear; year <= lastYear; year++ {
		w.add("exempel-forandring", home, strconv.Itoa(year), strconv.Itoa(-2+w.about(14)))
	}
}

// times adds ten years of months.
func (w *writer) times() {
	for year := firstYear; year <= lastYear; year++ {
		for month := 1; month <= 12; month++ {
			winter := 0
			if month < 3 || month == 12 {
				winter = 9
			}
			w.add("exempel-utryckningstid", home, fmt.Sprintf("%d-%02d", year, month), tenths(108-(year-firstYear)/2+winter+w.about(4)))
		}
	}
}

// fires adds ten years of months.
func (w *writer) fires() {
	for year := firstYear; year <= lastYear; year++ {
		for month := 1; month <= 12; month++ {
			w.add("exempel-brander", home, fmt.Sprintf("%d-%02d", year, month), strconv.Itoa(6+w.about(3)))
		}
	}
}

func (w *writer) costs() {
	for year := firstYear; year <= lastYear; year++ {
		w.add("exempel-kostnad", home, strconv.Itoa(year), tenths(84+3*(year-firstYear)+w.about(9)))
	}
}

// households adds half-years, of which one has no value.
func (w *writer) households() {
	for year := webSurvey; year <= lastYear; year++ {
		for half := 1; half <= 2; half++ {
			period := fmt.Sprintf("%dH%d", year, half)
			if year == 2021 && half == 2 {
				w.add("exempel-klarar-sig", home, period, "..")
				continue
			}
			w.share("exempel-klarar-sig", home, period, 380+8*(2*(year-webSurvey)+half)+w.about(10), 1000+w.about(80))
		}
	}
}

// exercises adds whether there was one.
func (w *writer) exercises() {
	for year := firstYear; year <= lastYear; year++ {
		held := "1"
		if year == 2020 {
			held = "0"
		}
		w.add("exempel-ovning", home, strconv.Itoa(year), held)
	}
}

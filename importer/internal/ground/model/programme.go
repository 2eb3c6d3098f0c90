// Package model is the model: what the workbooks of a municipality say, taken
// together. It holds plain types without input or output; their JSON names and doc
// comments become the published JSON Schemas, so a comment here is public text.
package model

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"

	"lagesbild/importer/internal/ground/words"
)

// Programme is a safety programme and its follow-up: everything the workbooks hold.
type Programme struct {
	Settings   Settings   // of the latest follow-up
	FollowUps  []Settings // of every follow-up, the latest first
	Areas      []Area
	Goals      []Goal
	Places     []Place
	Indicators []Indicator
	Activities []Activity
	Workbooks  []Workbook
}

// Text is a text for people by language, as workbooks give it: Swedish ("sv"), and other languages
// where somebody has translated it. A language without a text is not a key.
type Text map[string]string

// In gives the text in a language, in Swedish where nobody has translated it; ok tells whether the
// text really is in that language.
func (t Text) In(lang string) (s string, ok bool) {
	if s, ok = t[lang]; ok && s != "" || lang == Original {
		return s, true
	}
	return t[Original], false
}

// Original is the language that workbooks are written in.
const Original = words.Original

// Second is the language that their headings and words may be in as well.
const Second = "en"

// Equal tells whether two texts say the same in every language.
func (t Text) Equal(other Text) bool { return maps.Equal(t.written(), other.written()) }

// written leaves out the languages without a text.
func (t Text) written() Text {
	w := maps.Clone(t)
	maps.DeleteFunc(w, func(_, s string) bool { return s == "" })
	return w
}

// MarshalJSON writes Swedish first and then the other languages by code, so that the same text
// always gives the same bytes.
func (t Text) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	out.WriteByte('{')
	for n, lang := range append([]string{Original}, t.translations()...) {
		if n > 0 {
			out.WriteByte(',')
		}
		if err := e.Encode(lang); err != nil {
			return nil, err
		}
		out.WriteByte(':')
		if err := e.Encode(t[lang]); err != nil {
			return nil, err
		}
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// translations lists the other languages that the text is in.
func (t Text) translations() []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(t)), func(lang string) bool { return lang == Original || t[lang] == "" })
}

// From is the cell that a figure or a text comes from, so that anybody who has the
// workbook can check it.
type From struct {
	Workbook string `json:"workbook" jsonschema:"example=uppfoljning-2021.xlsx"`       // File name of the workbook.
	Sheet    string `json:"sheet" jsonschema:"example=Värden"`                         // Name of the sheet.
	Cell     string `json:"cell" jsonschema:"pattern=^[A-Z]{1\\,3}[0-9]+$,example=D5"` // Address of the cell.
}

// Workbook names a workbook that the data were made from. The workbook itself is not published.
type Workbook struct {
	Name     string `json:"name" jsonschema:"example=uppfoljning-2021.xlsx"` // File name.
	SHA256   string `json:"sha256" jsonschema:"pattern=^[0-9a-f]{64}$"`      // SHA-256 of the file, in hexadecimal.
	Bytes    int64  `json:"bytes" jsonschema:"minimum=1,example=41210"`      // Size of the file in bytes.
	FollowUp int    `json:"followUp,omitempty" jsonschema:"example=2021"`    // The year of the follow-up that it belongs to; absent where it belongs to none.
}

// Settings is what holds for the programme as a whole.
type Settings struct {
	Municipality     Text   `json:"municipality"`                                                    // Name of the municipality.
	MunicipalityCode string `json:"municipalityCode" jsonschema:"pattern=^[0-9]{4}$,example=0126"`   // Statistics Sweden's code of the municipality.
	Name             Text   `json:"name"`                                                            // Name of the programme.
	Period           string `json:"period" jsonschema:"example=2018-2021"`                           // The period in which the programme applies.
	FollowUp         int    `json:"followUp" jsonschema:"minimum=1900,maximum=2100,example=2021"`    // The year that this follow-up is about.
	Publisher        Text   `json:"publisher"`                                                       // Who publishes the data.
	PublisherID      string `json:"publisherId,omitempty" jsonschema:"example=212000-0068"`          // Organisation number of the publisher.
	Email            string `json:"email,omitempty" jsonschema:"format=email"`                       // Where questions go; absent where none is stated.
	Contact          *Text  `json:"contact,omitempty"`                                               // Who answers questions, in words; absent where nobody is named.
	Source           *Text  `json:"source,omitempty"`                                                // The document that goals, statuses and activities come from.
	Licence          string `json:"licence,omitempty" jsonschema:"example=CC0 1.0"`                  // Licence of the municipality's own data; absent where none is stated.
	LicenceURL       string `json:"licenceUrl,omitempty" jsonschema:"format=uri"`                    // Where that licence can be read.
	CatalogueLicence string `json:"catalogueLicence,omitempty" jsonschema:"example=CC0 1.0"`         // Licence of the description of the data, which may be another; absent where none is stated.
	Published        string `json:"published,omitempty" jsonschema:"format=date,example=2022-03-15"` // The day on which this follow-up was published; absent where nobody has said.
	NextUpdate       string `json:"nextUpdate,omitempty" jsonschema:"example=2023-03"`               // When the next update is due; absent where none is stated.
	Notice           *Text  `json:"notice,omitempty"`                                                // What stands at the top of every page, such as that the figures are made up; absent where nothing does.
}

// Area is one of the programme's areas of responsibility.
type Area struct {
	ID          string   `json:"id" jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$,example=krisberedskap"` // Stable id, part of addresses.
	Name        Text     `json:"name"`                                                                   // Name of the area.
	Covers      *Text    `json:"covers,omitempty"`                                                       // What the area covers.
	Responsible *Text    `json:"responsible,omitempty"`                                                  // Who is responsible; absent where the source does not say.
	FormerIDs   []string `json:"formerIds,omitempty"`                                                    // Ids that it had before.
	FollowUps   []int    `json:"followUps"`                                                              // The years of the follow-ups of programmes that have the area, the latest first.
	From        From     `json:"from"`                                                                   // Where it stands in the workbook.
}

// Goal is a goal and the human assessment of it. A status is somebody's verdict; it is
// never computed from indicators or activities.
type Goal struct {
	FollowUp   int      `json:"followUp" jsonschema:"example=2021"`                                     // The year of the follow-up that says so. Each follow-up has its own word on a goal.
	ID         string   `json:"id" jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$"`                       // Stable id.
	Kind       GoalKind `json:"kind"`                                                                   // What kind of goal it is.
	Area       string   `json:"area,omitempty"`                                                         // Id of the area; absent for a goal of the whole programme.
	Text       Text     `json:"text"`                                                                   // The goal.
	Status     Status   `json:"status"`                                                                 // The assessment.
	Motivation Text     `json:"motivation"`                                                             // Why that is the assessment, or why there is none.
	Assessed   int      `json:"assessed,omitempty" jsonschema:"minimum=1900,maximum=2100,example=2021"` // The year that the assessment is about.
	AssessedBy *Text    `json:"assessedBy,omitempty"`                                                   // Who assessed.
	Source     *Text    `json:"source,omitempty"`                                                       // Where it is decided or assessed.
	OtherNames []string `json:"otherNames,omitempty"`                                                   // What else it is called.
	FormerIDs  []string `json:"formerIds,omitempty"`                                                    // Ids that it had before.
	From       From     `json:"from"`                                                                   // Where it stands in the workbook.
}

// Place is a place that figures or activities can be about.
type Place struct {
	Code        string      `json:"code" jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$,example=0126"` // Statistics Sweden's code, or an id of our own.
	Name        Text        `json:"name"`                                                            // Name of the place.
	Kind        PlaceKind   `json:"kind" jsonschema:"minLength=1,example=municipality"`              // What kind of place it is: country, county, municipality, district, survey_area or police_area, or a word of the municipality's own as it stands in the workbook.
	Within      string      `json:"within,omitempty" jsonschema:"example=01"`                        // Code of the place that contains it; absent where no source says.
	Aliases     []string    `json:"aliases,omitempty"`                                               // Other names for it in workbooks.
	Population  *Population `json:"population,omitempty"`                                            // Number of inhabitants; absent where no source gives it.
	Tile        *Tile       `json:"tile,omitempty"`                                                  // Where it lies on a map of tiles, all of one size; absent where nobody has said.
	FormerCodes []string    `json:"formerCodes,omitempty"`                                           // Codes that it had before.
	ReplacedBy  []string    `json:"replacedBy,omitempty"`                                            // Codes of the places that it was merged into or split up into; absent for a place that still is.
	From        From        `json:"from"`                                                            // Where it stands in the workbook.
}

// Population is the number of inhabitants of a place on a day.
type Population struct {
	Count  int    `json:"count" jsonschema:"minimum=0,example=113920"`                // Inhabitants of all ages.
	Date   string `json:"date,omitempty" jsonschema:"format=date,example=2023-12-31"` // The day.
	Source *Text  `json:"source,omitempty"`                                           // Who counted.
}

// Indicator is something measured: what, how, by whom, and every observation.
type Indicator struct {
	ID           string        `json:"id" jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$,example=otrygg-sen-kvall"` // Stable id, part of addresses.
	Area         string        `json:"area"`                                                                      // Id of the area of responsibility that it belongs to.
	Name         Text          `json:"name"`                                                                      // Short name.
	OtherNames   []string      `json:"otherNames,omitempty"`                                                      // What else it is called.
	Theme        *Text         `json:"theme,omitempty"`                                                           // What it is about, in a word or two that several share.
	Statement    *Text         `json:"statement,omitempty"`                                                       // The rest of the sentence that begins with the value: "63 percent …".
	Question     *Text         `json:"question,omitempty"`                                                        // The question as it was asked.
	Definition   Text          `json:"definition"`                                                                // What exactly is measured, and of whom.
	Method       *Text         `json:"method,omitempty"`                                                          // How it was measured, and what to be careful with.
	Unit         Unit          `json:"unit"`                                                                      // Unit of the values. Percent is 0–100.
	OwnUnit      *OwnUnit      `json:"ownUnit,omitempty"`                                                         // The unit, where it is the municipality's own; absent for the others.
	Minimum      *float64      `json:"minimum,omitempty" jsonschema:"example=-500"`                               // The least value that it can have, where that is other than its unit's.
	Maximum      *float64      `json:"maximum,omitempty" jsonschema:"example=200"`                                // The greatest value that it can have, where that is other than its unit's.
	Direction    Direction     `json:"direction"`                                                                 // Whether a higher or a lower value is better.
	Basis        Basis         `json:"basis,omitempty"`                                                           // What the values come from; absent where nobody has said.
	Denominator  string        `json:"denominator,omitempty"`                                                     // Id of the indicator that its values are counted against, such as the population; absent where nobody has said.
	Goal         string        `json:"goal,omitempty"`                                                            // Id of the goal that it measures; absent where nobody has said.
	Decimals     int           `json:"decimals" jsonschema:"minimum=0,maximum=4"`                                 // Decimals to show; the values themselves keep those they were given with.
	Key          bool          `json:"key,omitempty"`                                                             // Shown on the start page.
	Target       *Target       `json:"target,omitempty"`                                                          // The target of the municipality that belongs to the latest follow-up: the next one to be reached; absent where none is decided.
	Targets      []PlaceTarget `json:"targets,omitempty"`                                                         // Every target on the sheet of targets, by year and place; absent where there is none.
	Source       Text          `json:"source"`                                                                    // Who made the figures.
	SourceURL    string        `json:"sourceUrl,omitempty" jsonschema:"format=uri"`                               // Where the source is published.
	SourceTable  string        `json:"sourceTable,omitempty" jsonschema:"example=2.1"`                            // The table of the source.
	Published    string        `json:"published,omitempty" jsonschema:"format=date,example=2022-10-12"`           // The day on which the source published the figures.
	Retrieved    string        `json:"retrieved,omitempty" jsonschema:"format=date,example=2023-01-15"`           // The day on which they were fetched from the source.
	Licence      string        `json:"licence,omitempty"`                                                         // Licence that the source states; absent where it states none.
	LicenceURL   string        `json:"licenceUrl,omitempty" jsonschema:"format=uri"`                              // Where that licence can be read.
	Contact      *Text         `json:"contact,omitempty"`                                                         // Who answers for it, in words or as an address; absent where that is the publisher.
	Symbols      []Symbol      `json:"symbols,omitempty"`                                                         // The source's own signs and what they mean there.
	Missing      *Text         `json:"missing,omitempty"`                                                         // What is not to be had, and why.
	KoladaID     string        `json:"koladaId,omitempty" jsonschema:"pattern=^[NU][0-9]{5}$,example=N07403"`     // Id of the same measure in Kolada.
	ScbTable     string        `json:"scbTable,omitempty" jsonschema:"example=TAB638"`                            // Id of the table at Statistics Sweden.
	FormerIDs    []string      `json:"formerIds,omitempty"`                                                       // Ids that it had before.
	Breakdowns   []string      `json:"breakdowns,omitempty"`                                                      // Names of the breakdowns that observations carry.
	Periods      []Period      `json:"periods"`                                                                   // The periods that observations, comparisons and ranks are about, in order of time.
	Observations []Observation `json:"observations"`                                                              // Every row of the workbook, missing values too.
	Comparisons  []Comparison  `json:"comparisons"`                                                               // Differences that the source itself states.
	Rankings     []Ranking     `json:"rankings"`                                                                  // Ranks that the source itself states.
	Analyses     []Commentary  `json:"analyses,omitempty"`                                                        // What the follow-ups say in words about the figures, the latest first; absent where none does.
	Revisions    []Revision    `json:"revisions,omitempty"`                                                       // What earlier follow-ups gave where a later one gives something else, in the order of the observations and then of the follow-ups.
	From         From          `json:"from"`                                                                      // Where it stands in the workbook.
}

// AnsweredBy is who answers for the indicator: its contact or, where nobody is named, the address of
// the programme, which is the same in every language, or who answers for all of it.
func (i *Indicator) AnsweredBy(s *Settings) Text {
	if i.Contact != nil {
		return *i.Contact
	}
	if s.Email == "" && s.Contact != nil {
		return *s.Contact
	}
	return Text{Original: s.Email}
}

// Level is the confidence level of the indicator's intervals; 0 where they do not share one.
func (i *Indicator) Level() float64 {
	common := 0.0
	for n := range i.Observations {
		switch level := i.Observations[n].Level; {
		case level == 0:
		case common == 0:
			common = level
		case common != level:
			return 0
		}
	}
	return common
}

// Target is what an indicator is meant to reach: a value, a range, a direction without a number, or a yes.
type Target struct {
	Value    *float64   `json:"value,omitempty"`                                           // In the unit of the indicator; of a range, its lower end. Absent where no number is to be reached.
	Upper    *float64   `json:"upper,omitempty"`                                           // Upper end of a range; absent for other targets.
	Kind     TargetKind `json:"kind"`                                                      // What kind of target it is.
	Year     int        `json:"year,omitempty" jsonschema:"minimum=1900,maximum=2100"`     // When it is to be reached.
	BaseYear int        `json:"baseYear,omitempty" jsonschema:"minimum=1900,maximum=2100"` // The year that progress is counted from.
}

// PlaceTarget is what an indicator is meant to reach in a place by a year.
type PlaceTarget struct {
	Place string `json:"place" jsonschema:"example=0126"` // Code of the place.
	Target
	From From `json:"from"` // Where it stands in the workbook.
}

// Symbol is a sign that a source uses in place of a number, and its meaning in that source.
type Symbol struct {
	Sign    string  `json:"sign" jsonschema:"example=x"` // The sign. Empty for a blank cell.
	Meaning Meaning `json:"meaning"`                     // What this source means by it.
}

// Period is the time that an observation is about.
type Period struct {
	ID    string `json:"id" jsonschema:"pattern=^[0-9]{4}(-[0-9]{4}|/[0-9]{2}|H[12]|T[123]|K[1-4]|V[0-9]{2}|-[0-9]{2}(R12)?)?$,example=2021-2022"` // 2021, 2021-2022, 2018/19, 2021H1 (half-year), 2021T1 (four months), 2021K1 (quarter), 2021-06 (month), 2021V05 (week, ISO 8601) or 2021-06R12 (the twelve months to June 2021).
	Start string `json:"start" jsonschema:"format=date,example=2021-01-01"`                                                                        // First day.
	End   string `json:"end" jsonschema:"format=date,example=2022-12-31"`                                                                          // Last day.
}

// Observation is one published value of an indicator, or one published lack of a value.
type Observation struct {
	Place        string            `json:"place" jsonschema:"example=0126"`                                                 // Code of the place.
	Period       string            `json:"period" jsonschema:"example=2021"`                                                // Id of the period.
	Breakdown    map[string]string `json:"breakdown,omitempty"`                                                             // Category by breakdown; absent for the total.
	Value        *float64          `json:"value,omitempty" jsonschema:"oneof_required=value,example=63"`                    // The value, with the precision it was published with; absent when missing.
	Lower        *float64          `json:"lower,omitempty" jsonschema:"example=59"`                                         // Lower limit of the confidence interval; absent where none is published.
	Upper        *float64          `json:"upper,omitempty" jsonschema:"example=68"`                                         // Upper limit of the confidence interval.
	Level        float64           `json:"level,omitempty" jsonschema:"exclusiveMinimum=0,exclusiveMaximum=1,example=0.95"` // Confidence level of the interval.
	Missing      Meaning           `json:"missing,omitempty" jsonschema:"oneof_required=missing"`                           // Why there is no value; absent when there is one.
	Sign         string            `json:"sign,omitempty" jsonschema:"example=x"`                                           // The source's sign, where it used one.
	Respondents  *int              `json:"respondents,omitempty" jsonschema:"minimum=0,example=99"`                         // Number of people who answered; see the indicator's method.
	ResponseRate *float64          `json:"responseRate,omitempty" jsonschema:"minimum=0,maximum=100,example=52"`            // How many percent of those who were asked answered; absent where no source says.
	Rounded      float64           `json:"rounded,omitempty" jsonschema:"exclusiveMinimum=0,example=1"`                     // The step that the source rounded the value to, where it is coarser than the decimals.
	Flags        []Flag            `json:"flags,omitempty"`                                                                 // Marks: preliminary, revised, break in series.
	Comment      *Text             `json:"comment,omitempty"`                                                               // A note to this value.
	Reason       *Text             `json:"reason,omitempty"`                                                                // Why it was revised, or is missing.
	From         From              `json:"from"`                                                                            // Where it stands in the workbook.
}

// Commentary is what a follow-up says in words about the figures of an indicator.
type Commentary struct {
	FollowUp int  `json:"followUp" jsonschema:"minimum=1900,maximum=2100,example=2021"` // The year of the follow-up.
	Text     Text `json:"text"`                                                         // What it says.
	From     From `json:"from"`                                                         // Where it stands in the workbook.
}

// Revision is an observation as an earlier follow-up gave it. The one that holds is among the observations.
type Revision struct {
	FollowUp int `json:"followUp" jsonschema:"example=2021"` // The year of the follow-up that gave it; 0 for a workbook that is of none.
	Observation
}

// Explained tells whether the workbook says something about the value in words.
func (o *Observation) Explained() bool { return o.Reason != nil || o.Comment != nil }

// Comparison is a difference, or its absence, that the source itself states. Nothing here is computed.
type Comparison struct {
	Period        string       `json:"period,omitempty"`        // Id of the period; absent where the source does not say.
	Place         string       `json:"place,omitempty"`         // Code of the place; absent where the source does not say.
	AgainstPlace  string       `json:"againstPlace,omitempty"`  // Compared with this place.
	AgainstPeriod string       `json:"againstPeriod,omitempty"` // Compared with this period. Where both are absent: with earlier, not stated when.
	Outcome       Outcome      `json:"outcome"`                 // What the place or period is, compared with the other.
	Significance  Significance `json:"significance"`            // Whether the source says that the difference is statistically significant.
	Source        *Text        `json:"source,omitempty"`        // Where it is stated.
	From          From         `json:"from"`                    // Where it stands in the workbook.
}

// Ranking is a rank that the source itself states.
type Ranking struct {
	Period string   `json:"period"`                                 // Id of the period.
	Place  string   `json:"place"`                                  // Code of the place.
	Group  Text     `json:"group"`                                  // Among which places.
	Rank   int      `json:"rank" jsonschema:"minimum=1,example=16"` // The rank; 1 is best.
	Of     int      `json:"of" jsonschema:"minimum=1,example=21"`   // Number of places that are ranked.
	Absent []string `json:"absent,omitempty"`                       // Codes of places in the group that did not take part.
	From   From     `json:"from"`                                   // Where it stands in the workbook.
}

// Activity is something that was done, or was to be done, and how far it came. Its state
// says nothing of whether a goal is met.
type Activity struct {
	FollowUp    int             `json:"followUp" jsonschema:"example=2021"`                                                       // The year of the follow-up that says so. Each follow-up has its own word on an activity.
	ID          string          `json:"id" jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$"`                                         // Stable id.
	Area        string          `json:"area"`                                                                                     // Id of the area.
	Year        int             `json:"year" jsonschema:"minimum=1900,maximum=2100,example=2021"`                                 // The year that the state is about.
	Name        Text            `json:"name"`                                                                                     // What it is.
	State       State           `json:"state"`                                                                                    // How far it came.
	PartOf      string          `json:"partOf,omitempty"`                                                                         // Id of the activity that it is a part of.
	Places      []ActivityPlace `json:"places,omitempty"`                                                                         // Where; absent where the source does not say.
	Actors      []string        `json:"actors,omitempty"`                                                                         // Who.
	Description *Text           `json:"description,omitempty"`                                                                    // More about it.
	Goal        string          `json:"goal,omitempty"`                                                                           // Id of the goal that it is meant for; absent where nobody has said.
	Budget      *float64        `json:"budget,omitempty" jsonschema:"minimum=0,example=250000"`                                   // What it may cost, in kronor; absent where nobody has said.
	Start       string          `json:"start,omitempty" jsonschema:"pattern=^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$,example=2021-03"`  // When it begins: a day, a month or a year.
	End         string          `json:"end,omitempty" jsonschema:"pattern=^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$,example=2021-12-31"` // When it ends: a day, a month or a year.
	URL         string          `json:"url,omitempty" jsonschema:"format=uri"`                                                    // Where more is said about it.
	OtherNames  []string        `json:"otherNames,omitempty"`                                                                     // What else it is called.
	FormerIDs   []string        `json:"formerIds,omitempty"`                                                                      // Ids that it had before.
	From        From            `json:"from"`                                                                                     // Where it stands in the workbook.
}

// ActivityPlace is where an activity was: a place that has a page, or a smaller place by name only.
type ActivityPlace struct {
	Code string `json:"code,omitempty" jsonschema:"example=0126-norra"` // Code of the place; absent for a name that no source ties to a place.
	Name string `json:"name" jsonschema:"example=Exempelby"`            // The name as it stands in the workbook.
}

package model

import "strings"

// Term is one word of a closed list.
type Term struct {
	Code  string   // in JSON
	Name  Text     // on the site
	Words []string // in workbooks, lower case; the first is the one drop-downs offer
}

// Vocabulary is a closed list of words: the same list is the drop-down in the template, the
// rule of the check, the enum of the schema and the word on the page.
type Vocabulary []Term

// Find looks up what somebody wrote in a workbook, in any case.
func (v Vocabulary) Find(word string) (Term, bool) {
	word = strings.ToLower(word)
	for _, t := range v {
		for _, w := range t.Words {
			if w == word {
				return t, true
			}
		}
	}
	return Term{}, false
}

// Term gives the term with a code; the zero Term where there is none.
func (v Vocabulary) Term(code string) Term {
	for _, t := range v {
		if t.Code == code {
			return t
		}
	}
	return Term{}
}

// Codes lists the codes in order.
func (v Vocabulary) Codes() []string {
	codes := make([]string, len(v))
	for i, t := range v {
		codes[i] = t.Code
	}
	return codes
}

// Words lists the first word of each term, as drop-downs offer them.
func (v Vocabulary) Words() []string {
	words := make([]string, len(v))
	for i, t := range v {
		words[i] = t.Words[0]
	}
	return words
}

type (
	GoalKind     string // GoalKind is one of GoalKinds.
	Status       string // Status is one of Statuses.
	PlaceKind    string // PlaceKind is one of PlaceKinds.
	Unit         string // Unit is one of Units.
	Direction    string // Direction is one of Directions.
	Basis        string // Basis is one of Bases.
	TargetKind   string // TargetKind is one of TargetKinds.
	Meaning      string // Meaning is one of Meanings.
	Flag         string // Flag is one of Flags.
	Outcome      string // Outcome is one of Outcomes.
	Significance string // Significance is one of Significances.
	State        string // State is one of States.
)

// The codes that the program itself speaks of; all there are stand in the lists below.
const (
	GoalOverall   GoalKind = "overall"
	GoalArea      GoalKind = "area"
	GoalGuideline GoalKind = "guideline"

	Met         Status = "met"
	PartlyMet   Status = "partly_met"
	NotAssessed Status = "not_assessed"

	Country      PlaceKind = "country"
	County       PlaceKind = "county"
	Municipality PlaceKind = "municipality"
	District     PlaceKind = "district"
	SurveyArea   PlaceKind = "survey_area"
	PoliceArea   PlaceKind = "police_area"

	Percent Unit = "percent"
	Count   Unit = "count"

	HigherIsBetter Direction = "higher"
	LowerIsBetter  Direction = "lower"
	NoDirection    Direction = "none"

	Survey        Basis = "survey"
	ReportedCrime Basis = "reported_crime"
	Register      Basis = "register"

	AtLeast  TargetKind = "at_least"
	AtMost   TargetKind = "at_most"
	Within   TargetKind = "within"
	Increase TargetKind = "increase"
	Decrease TargetKind = "decrease"
	YesOrNo  TargetKind = "yes"

	// These two mean that there is a value, and that it is 0.
	Zero         Meaning = "zero"
	RoundsToZero Meaning = "rounds_to_zero"
	// These mean that there is none, as every other meaning does.
	TooFew     Meaning = "too_few_answers"
	Suppressed Meaning = "suppressed"

	Preliminary Flag = "preliminary"
	Revised     Flag = "revised"
	SeriesBreak Flag = "break"

	Higher       Outcome = "higher"
	Lower        Outcome = "lower"
	Different    Outcome = "different"
	NoDifference Outcome = "no_difference"

	Significant           Significance = "yes"
	NotSignificant        Significance = "no"
	SignificanceNotStated Significance = "not_stated"

	Done      State = "done"
	Started   State = "started"
	Cancelled State = "cancelled"
	Planned   State = "planned"
	NotStated State = "not_stated"
)

// IsZero tells whether a sign stands for the value 0 rather than for the lack of a value.
func (m Meaning) IsZero() bool { return m == Zero || m == RoundsToZero }

// The closed lists. Their order is the order on pages and in drop-downs.
var (
	GoalKinds = Vocabulary{
		{"overall", Text{"sv": "Övergripande mål", "en": "Overall goal"}, []string{"övergripande", "overall"}},
		{"area", Text{"sv": "Områdets mål", "en": "Goal of the area"}, []string{"områdesmål", "area"}},
		{"guideline", Text{"sv": "Mål i riktlinjer", "en": "Goal in guidelines"}, []string{"riktlinjemål", "guideline"}},
	}
	Statuses = Vocabulary{
		{"met", Text{"sv": "Uppfyllt", "en": "Met"}, []string{"uppfyllt", "met"}},
		{"partly_met", Text{"sv": "Delvis uppfyllt", "en": "Partly met"}, []string{"delvis uppfyllt", "delvis", "partly met"}},
		{"not_met", Text{"sv": "Inte uppfyllt", "en": "Not met"}, []string{"ej uppfyllt", "inte uppfyllt", "not met"}},
		{"not_assessed", Text{"sv": "Inte bedömt", "en": "Not assessed"}, []string{"ej bedömt", "inte bedömt", "not assessed"}},
	}
	PlaceKinds = Vocabulary{
		{"country", Text{"sv": "Hela landet", "en": "Country"}, []string{"riket", "country"}},
		{"county", Text{"sv": "Län", "en": "County"}, []string{"län", "county"}},
		{"municipality", Text{"sv": "Kommun", "en": "Municipality"}, []string{"kommun", "municipality"}},
		{"district", Text{"sv": "Kommundel", "en": "District"}, []string{"kommundel", "district"}},
		{"survey_area", Text{"sv": "Undersökningsområde", "en": "Survey area"}, []string{"undersökningsområde", "survey area"}},
		{"police_area", Text{"sv": "Lokalpolisområde", "en": "Local police district"}, []string{"polisområde", "lokalpolisområde", "police area"}},
	}
	Units = Vocabulary{
		{"percent", Text{"sv": "procent", "en": "percent"}, []string{"procent", "%", "percent"}},
		{"count", Text{"sv": "antal", "en": "number"}, []string{"antal", "count", "number"}},
		{"per_1000", Text{"sv": "per 1 000 invånare", "en": "per 1,000 inhabitants"}, []string{"per 1 000", "per 1000"}},
		{"per_10000", Text{"sv": "per 10 000 invånare", "en": "per 10,000 inhabitants"}, []string{"per 10 000", "per 10000"}},
		{"per_100000", Text{"sv": "per 100 000 invånare", "en": "per 100,000 inhabitants"}, []string{"per 100 000", "per 100000"}},
		{"hours", Text{"sv": "timmar", "en": "hours"}, []string{"timmar", "hours"}},
		{"minutes", Text{"sv": "minuter", "en": "minutes"}, []string{"minuter", "minutes"}},
		{"sek", Text{"sv": "kronor", "en": "kronor"}, []string{"kronor", "kr", "sek"}},
		{"index", Text{"sv": "index", "en": "index"}, []string{"index"}},
	}
	Directions = Vocabulary{
		{"higher", Text{"sv": "Högre är bättre", "en": "Higher is better"}, []string{"högre är bättre", "higher is better"}},
		{"lower", Text{"sv": "Lägre är bättre", "en": "Lower is better"}, []string{"lägre är bättre", "lower is better"}},
		{"none", Text{"sv": "Varken högre eller lägre är bättre i sig", "en": "Neither higher nor lower is better in itself"}, []string{"ingen", "none"}},
	}
	Bases = Vocabulary{
		{"survey", Text{"sv": "En undersökning", "en": "A survey"}, []string{"undersökning", "enkät", "survey"}},
		{"reported_crime", Text{"sv": "Anmälda brott", "en": "Reported crime"}, []string{"anmälda brott", "reported crime"}},
		{"register", Text{"sv": "Ett register", "en": "A register"}, []string{"register"}},
	}
	TargetKinds = Vocabulary{
		{"at_least", Text{"sv": "minst", "en": "at least"}, []string{"minst", "at least"}},
		{"at_most", Text{"sv": "högst", "en": "at most"}, []string{"högst", "at most"}},
		{"within", Text{"sv": "inom", "en": "within"}, []string{"inom", "within"}},
		{"increase", Text{"sv": "öka", "en": "increase"}, []string{"öka", "increase"}},
		{"decrease", Text{"sv": "minska", "en": "decrease"}, []string{"minska", "decrease"}},
		{"yes", Text{"sv": "ja", "en": "yes"}, []string{"ja/nej", "ja", "yes/no", "yes"}},
	}
	Meanings = Vocabulary{
		{"zero", Text{"sv": "Värdet är 0", "en": "The value is 0"}, []string{"noll", "zero"}},
		{"rounds_to_zero", Text{"sv": "Värdet avrundas till 0", "en": "The value rounds to 0"}, []string{"avrundas till noll", "rounds to zero"}},
		{"not_available", Text{"sv": "Uppgiften finns inte", "en": "Not available"}, []string{"uppgift saknas", "not available"}},
		{"too_few_answers", Text{"sv": "För få har svarat", "en": "Too few answers"}, []string{"för få svar", "too few answers"}},
		{"too_uncertain", Text{"sv": "För osäker för att visas", "en": "Too uncertain to be shown"}, []string{"för osäker", "too uncertain"}},
		{"suppressed", Text{"sv": "Visas inte av hänsyn till enskilda", "en": "Not shown, to protect individuals"}, []string{"sekretess", "suppressed"}},
		{"not_asked", Text{"sv": "Frågan ställdes inte", "en": "The question was not asked"}, []string{"inte frågat", "not asked"}},
		{"nonresponse", Text{"sv": "Bortfall: inget svar har kommit in", "en": "No response"}, []string{"bortfall", "nonresponse"}},
		{"not_applicable", Text{"sv": "Kan inte förekomma", "en": "Not applicable"}, []string{"kan inte förekomma", "not applicable"}},
		{"not_published", Text{"sv": "Inte publicerad", "en": "Not published"}, []string{"inte publicerad", "not published"}},
	}
	Flags = Vocabulary{
		{"preliminary", Text{"sv": "Preliminär", "en": "Preliminary"}, []string{"preliminär", "preliminary"}},
		{"revised", Text{"sv": "Reviderad", "en": "Revised"}, []string{"reviderad", "revised"}},
		{"break", Text{"sv": "Seriebrott: inte jämförbar med tidigare", "en": "Break in series: not comparable with earlier values"}, []string{"seriebrott", "break"}},
	}
	Outcomes = Vocabulary{
		{"higher", Text{"sv": "högre", "en": "higher"}, []string{"högre", "higher"}},
		{"lower", Text{"sv": "lägre", "en": "lower"}, []string{"lägre", "lower"}},
		{"different", Text{"sv": "skiljer sig", "en": "different"}, []string{"skild", "different"}},
		{"no_difference", Text{"sv": "ingen skillnad", "en": "no difference"}, []string{"ingen skillnad", "no difference"}},
	}
	Significances = Vocabulary{
		{"yes", Text{"sv": "statistiskt säkerställd", "en": "statistically significant"}, []string{"ja", "yes"}},
		{"no", Text{"sv": "inte statistiskt säkerställd", "en": "not statistically significant"}, []string{"nej", "no"}},
		{"not_stated", Text{"sv": "källan säger inte om skillnaden är statistiskt säkerställd", "en": "the source does not say whether the difference is statistically significant"}, []string{"anges ej", "not stated"}},
	}
	States = Vocabulary{
		{"done", Text{"sv": "Genomförd", "en": "Done"}, []string{"genomförd", "done"}},
		{"partly_done", Text{"sv": "Delvis genomförd", "en": "Partly done"}, []string{"delvis genomförd", "partly done"}},
		{"started", Text{"sv": "Påbörjad", "en": "Started"}, []string{"påbörjad", "started"}},
		{"planned", Text{"sv": "Planerad", "en": "Planned"}, []string{"planerad", "planned"}},
		{"cancelled", Text{"sv": "Inställd", "en": "Cancelled"}, []string{"inställd", "cancelled"}},
		{"not_done", Text{"sv": "Inte genomförd", "en": "Not done"}, []string{"ej genomförd", "inte genomförd", "not done"}},
		{"not_stated", Text{"sv": "Framgår inte av källan", "en": "Not stated by the source"}, []string{"anges ej", "not stated"}},
	}
)

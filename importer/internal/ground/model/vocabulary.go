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
		{"overall", Text{"Övergripande mål", "Overall goal"}, []string{"övergripande", "overall"}},
		{"area", Text{"Områdets mål", "Goal of the area"}, []string{"områdesmål", "area"}},
		{"guideline", Text{"Mål i riktlinjer", "Goal in guidelines"}, []string{"riktlinjemål", "guideline"}},
	}
	Statuses = Vocabulary{
		{"met", Text{"Uppfyllt", "Met"}, []string{"uppfyllt", "met"}},
		{"partly_met", Text{"Delvis uppfyllt", "Partly met"}, []string{"delvis uppfyllt", "delvis", "partly met"}},
		{"not_met", Text{"Inte uppfyllt", "Not met"}, []string{"ej uppfyllt", "inte uppfyllt", "not met"}},
		{"not_assessed", Text{"Inte bedömt", "Not assessed"}, []string{"ej bedömt", "inte bedömt", "not assessed"}},
	}
	PlaceKinds = Vocabulary{
		{"country", Text{"Hela landet", "Country"}, []string{"riket", "country"}},
		{"county", Text{"Län", "County"}, []string{"län", "county"}},
		{"municipality", Text{"Kommun", "Municipality"}, []string{"kommun", "municipality"}},
		{"district", Text{"Kommundel", "District"}, []string{"kommundel", "district"}},
		{"survey_area", Text{"Undersökningsområde", "Survey area"}, []string{"undersökningsområde", "survey area"}},
		{"police_area", Text{"Lokalpolisområde", "Local police district"}, []string{"polisområde", "lokalpolisområde", "police area"}},
	}
	Units = Vocabulary{
		{"percent", Text{"procent", "percent"}, []string{"procent", "%", "percent"}},
		{"count", Text{"antal", "number"}, []string{"antal", "count", "number"}},
		{"per_1000", Text{"per 1 000 invånare", "per 1,000 inhabitants"}, []string{"per 1 000", "per 1000"}},
		{"per_10000", Text{"per 10 000 invånare", "per 10,000 inhabitants"}, []string{"per 10 000", "per 10000"}},
		{"per_100000", Text{"per 100 000 invånare", "per 100,000 inhabitants"}, []string{"per 100 000", "per 100000"}},
		{"hours", Text{"timmar", "hours"}, []string{"timmar", "hours"}},
		{"minutes", Text{"minuter", "minutes"}, []string{"minuter", "minutes"}},
		{"sek", Text{"kronor", "kronor"}, []string{"kronor", "kr", "sek"}},
		{"index", Text{"index", "index"}, []string{"index"}},
	}
	Directions = Vocabulary{
		{"higher", Text{"Högre är bättre", "Higher is better"}, []string{"högre är bättre", "higher is better"}},
		{"lower", Text{"Lägre är bättre", "Lower is better"}, []string{"lägre är bättre", "lower is better"}},
		{"none", Text{"Varken högre eller lägre är bättre i sig", "Neither higher nor lower is better in itself"}, []string{"ingen", "none"}},
	}
	Bases = Vocabulary{
		{"survey", Text{"En undersökning", "A survey"}, []string{"undersökning", "enkät", "survey"}},
		{"reported_crime", Text{"Anmälda brott", "Reported crime"}, []string{"anmälda brott", "reported crime"}},
		{"register", Text{"Ett register", "A register"}, []string{"register"}},
	}
	TargetKinds = Vocabulary{
		{"at_least", Text{"minst", "at least"}, []string{"minst", "at least"}},
		{"at_most", Text{"högst", "at most"}, []string{"högst", "at most"}},
		{"within", Text{"inom", "within"}, []string{"inom", "within"}},
		{"increase", Text{"öka", "increase"}, []string{"öka", "increase"}},
		{"decrease", Text{"minska", "decrease"}, []string{"minska", "decrease"}},
		{"yes", Text{"ja", "yes"}, []string{"ja/nej", "ja", "yes/no", "yes"}},
	}
	Meanings = Vocabulary{
		{"zero", Text{"Värdet är 0", "The value is 0"}, []string{"noll", "zero"}},
		{"rounds_to_zero", Text{"Värdet avrundas till 0", "The value rounds to 0"}, []string{"avrundas till noll", "rounds to zero"}},
		{"not_available", Text{"Uppgiften finns inte", "Not available"}, []string{"uppgift saknas", "not available"}},
		{"too_few_answers", Text{"För få har svarat", "Too few answers"}, []string{"för få svar", "too few answers"}},
		{"too_uncertain", Text{"För osäker för att visas", "Too uncertain to be shown"}, []string{"för osäker", "too uncertain"}},
		{"suppressed", Text{"Visas inte av hänsyn till enskilda", "Not shown, to protect individuals"}, []string{"sekretess", "suppressed"}},
		{"not_asked", Text{"Frågan ställdes inte", "The question was not asked"}, []string{"inte frågat", "not asked"}},
		{"nonresponse", Text{"Bortfall: inget svar har kommit in", "No response"}, []string{"bortfall", "nonresponse"}},
		{"not_applicable", Text{"Kan inte förekomma", "Not applicable"}, []string{"kan inte förekomma", "not applicable"}},
		{"not_published", Text{"Inte publicerad", "Not published"}, []string{"inte publicerad", "not published"}},
	}
	Flags = Vocabulary{
		{"preliminary", Text{"Preliminär", "Preliminary"}, []string{"preliminär", "preliminary"}},
		{"revised", Text{"Reviderad", "Revised"}, []string{"reviderad", "revised"}},
		{"break", Text{"Seriebrott: inte jämförbar med tidigare", "Break in series: not comparable with earlier values"}, []string{"seriebrott", "break"}},
	}
	Outcomes = Vocabulary{
		{"higher", Text{"högre", "higher"}, []string{"högre", "higher"}},
		{"lower", Text{"lägre", "lower"}, []string{"lägre", "lower"}},
		{"different", Text{"skiljer sig", "different"}, []string{"skild", "different"}},
		{"no_difference", Text{"ingen skillnad", "no difference"}, []string{"ingen skillnad", "no difference"}},
	}
	Significances = Vocabulary{
		{"yes", Text{"statistiskt säkerställd", "statistically significant"}, []string{"ja", "yes"}},
		{"no", Text{"inte statistiskt säkerställd", "not statistically significant"}, []string{"nej", "no"}},
		{"not_stated", Text{"källan säger inte om skillnaden är statistiskt säkerställd", "the source does not say whether the difference is statistically significant"}, []string{"anges ej", "not stated"}},
	}
	States = Vocabulary{
		{"done", Text{"Genomförd", "Done"}, []string{"genomförd", "done"}},
		{"partly_done", Text{"Delvis genomförd", "Partly done"}, []string{"delvis genomförd", "partly done"}},
		{"started", Text{"Påbörjad", "Started"}, []string{"påbörjad", "started"}},
		{"planned", Text{"Planerad", "Planned"}, []string{"planerad", "planned"}},
		{"cancelled", Text{"Inställd", "Cancelled"}, []string{"inställd", "cancelled"}},
		{"not_done", Text{"Inte genomförd", "Not done"}, []string{"ej genomförd", "inte genomförd", "not done"}},
		{"not_stated", Text{"Framgår inte av källan", "Not stated by the source"}, []string{"anges ej", "not stated"}},
	}
)

package model

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"lagesbild/importer/internal/ground/words"
)

// Term is one word of a closed list. What a page calls it is a message of its own, see Said.
type Term struct {
	Code    string   // in JSON
	Words   []string // in workbooks, lower case; the first is the one drop-downs offer
	English []string // in workbooks in English, lower case; none where the first of Words will do
	key     string   // of its message
}

// Said is what a page calls the term.
func (t Term) Said() words.Phrase { return words.Say(t.key) }

// Name is what a page calls the term, in every language of the program.
func (t Term) Name() Text {
	if known, ok := names.Load(t.key); ok {
		return maps.Clone(known.(Text))
	}
	name := Text{}
	for _, lang := range words.Carried().Languages() {
		name[lang] = words.Carried().Must(lang).Say(t.key)
	}
	names.Store(t.key, maps.Clone(name))
	return name
}

// names are the names that have been asked for, by the key of the term.
var names sync.Map

// Written is the word that people write in workbooks, in both languages that these are written in.
func (t Term) Written() Text {
	return Text{Original: t.Words[0], Second: slices.Concat(t.English, t.Words)[0]}
}

// Vocabulary is a closed list of words: the same list is the drop-down in the template, the
// rule of the check, the enum of the schema and the word on the page.
type Vocabulary []Term

// NewVocabulary makes the list of a name; what pages call its terms stands in i18n as
// term.NAME_CODE.
func NewVocabulary(name string, terms ...Term) Vocabulary {
	for i := range terms {
		terms[i].key = "term." + name + "_" + terms[i].Code
	}
	return terms
}

// Find looks up what somebody wrote in a workbook, in any case.
func (v Vocabulary) Find(word string) (Term, bool) {
	word = strings.ToLower(word)
	for _, t := range v {
		if slices.Contains(t.Words, word) || slices.Contains(t.English, word) {
			return t, true
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
	PlaceKind    string // PlaceKind is one of PlaceKinds, or a word of the municipality's own.
	Unit         string // Unit is one of UnitCodes.
	UnitKind     string // UnitKind is one of UnitKinds.
	Direction    string // Direction is one of Directions.
	Basis        string // Basis is one of Bases.
	TargetKind   string // TargetKind is one of TargetKinds.
	Meaning      string // Meaning is one of Meanings.
	Flag         string // Flag is one of Flags.
	Outcome      string // Outcome is one of Outcomes.
	Significance string // Significance is one of Significances.
	State        string // State is one of States.
)

// The codes that the program itself speaks of. The others stand in the lists below only.
const (
	GoalOverall   GoalKind = "overall"
	GoalArea      GoalKind = "area"
	GoalGuideline GoalKind = "guideline"

	Met         Status = "met"
	OnTrack     Status = "on_track"
	PartlyMet   Status = "partly_met"
	NotAssessed Status = "not_assessed"

	Country      PlaceKind = "country"
	County       PlaceKind = "county"
	Municipality PlaceKind = "municipality"
	District     PlaceKind = "district"
	SurveyArea   PlaceKind = "survey_area"
	PoliceArea   PlaceKind = "police_area"

	CountKind  UnitKind = "count"
	AmountKind UnitKind = "amount"

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

// Said is what a page calls the kind: a term of the program's, or the word that stands in the workbook.
func (k PlaceKind) Said() any {
	if t := PlaceKinds.Term(string(k)); t.Code != "" {
		return t.Said()
	}
	return string(k)
}

// IsOwn tells whether the kind is a word of the municipality's own.
func (k PlaceKind) IsOwn() bool { return PlaceKinds.Term(string(k)).Code == "" }

// IsZero tells whether a sign stands for the value 0 rather than for the lack of a value.
func (m Meaning) IsZero() bool { return m == Zero || m == RoundsToZero }

// The closed lists. Their order is the order on pages and in drop-downs.
var (
	GoalKinds = NewVocabulary("goal_kind",
		Term{Code: string(GoalOverall), Words: []string{"övergripande"}, English: []string{"overall"}},
		Term{Code: string(GoalArea), Words: []string{"områdesmål"}, English: []string{"area"}},
		Term{Code: string(GoalGuideline), Words: []string{"riktlinjemål"}, English: []string{"guideline"}},
	)
	Statuses = NewVocabulary("status",
		Term{Code: string(Met), Words: []string{"uppfyllt"}, English: []string{"met"}},
		Term{Code: string(OnTrack), Words: []string{"på god väg"}, English: []string{"on track"}},
		Term{Code: string(PartlyMet), Words: []string{"delvis uppfyllt", "delvis"}, English: []string{"partly met"}},
		Term{Code: "not_met", Words: []string{"ej uppfyllt", "inte uppfyllt"}, English: []string{"not met"}},
		Term{Code: "not_started", Words: []string{"inte påbörjat", "ej påbörjat"}, English: []string{"not started"}},
		Term{Code: string(NotAssessed), Words: []string{"ej bedömt", "inte bedömt"}, English: []string{"not assessed"}},
	)
	PlaceKinds = NewVocabulary("place_kind",
		Term{Code: string(Country), Words: []string{"riket"}, English: []string{"country"}},
		Term{Code: string(County), Words: []string{"län"}, English: []string{"county"}},
		Term{Code: string(Municipality), Words: []string{"kommun"}, English: []string{"municipality"}},
		Term{Code: string(District), Words: []string{"kommundel"}, English: []string{"district"}},
		Term{Code: string(SurveyArea), Words: []string{"undersökningsområde"}, English: []string{"survey area"}},
		Term{Code: string(PoliceArea), Words: []string{"polisområde", "lokalpolisområde"}, English: []string{"police area"}},
	)
	UnitKinds = NewVocabulary("unit_kind",
		Term{Code: string(CountKind), Words: []string{"antal"}, English: []string{"count", "number"}},
		Term{Code: "share", Words: []string{"andel"}, English: []string{"share"}},
		Term{Code: "mean", Words: []string{"medelvärde", "medeltal"}, English: []string{"mean"}},
		Term{Code: "rate", Words: []string{"tal"}, English: []string{"rate"}},
		Term{Code: string(AmountKind), Words: []string{"belopp"}, English: []string{"amount"}},
		Term{Code: "time", Words: []string{"tid"}, English: []string{"time"}},
		Term{Code: "value", Words: []string{"värde", "annat"}, English: []string{"value", "other"}},
	)
	Directions = NewVocabulary("direction",
		Term{Code: string(HigherIsBetter), Words: []string{"högre är bättre"}, English: []string{"higher is better"}},
		Term{Code: string(LowerIsBetter), Words: []string{"lägre är bättre"}, English: []string{"lower is better"}},
		Term{Code: string(NoDirection), Words: []string{"ingen"}, English: []string{"none"}},
	)
	Bases = NewVocabulary("basis",
		Term{Code: string(Survey), Words: []string{"undersökning", "enkät"}, English: []string{"survey"}},
		Term{Code: string(ReportedCrime), Words: []string{"anmälda brott"}, English: []string{"reported crime"}},
		Term{Code: string(Register), Words: []string{"register"}},
	)
	TargetKinds = NewVocabulary("target_kind",
		Term{Code: string(AtLeast), Words: []string{"minst"}, English: []string{"at least"}},
		Term{Code: string(AtMost), Words: []string{"högst"}, English: []string{"at most"}},
		Term{Code: string(Within), Words: []string{"inom"}, English: []string{"within"}},
		Term{Code: string(Increase), Words: []string{"öka"}, English: []string{"increase"}},
		Term{Code: string(Decrease), Words: []string{"minska"}, English: []string{"decrease"}},
		Term{Code: string(YesOrNo), Words: []string{"ja/nej", "ja"}, English: []string{"yes/no", "yes"}},
	)
	Meanings = NewVocabulary("meaning",
		Term{Code: string(Zero), Words: []string{"noll"}, English: []string{"zero"}},
		Term{Code: string(RoundsToZero), Words: []string{"avrundas till noll"}, English: []string{"rounds to zero"}},
		Term{Code: "not_available", Words: []string{"uppgift saknas"}, English: []string{"not available"}},
		Term{Code: string(TooFew), Words: []string{"för få svar"}, English: []string{"too few answers"}},
		Term{Code: "too_uncertain", Words: []string{"för osäker"}, English: []string{"too uncertain"}},
		Term{Code: string(Suppressed), Words: []string{"sekretess"}, English: []string{"suppressed"}},
		Term{Code: "not_asked", Words: []string{"inte frågat"}, English: []string{"not asked"}},
		Term{Code: "nonresponse", Words: []string{"bortfall"}, English: []string{"nonresponse"}},
		Term{Code: "not_applicable", Words: []string{"kan inte förekomma"}, English: []string{"not applicable"}},
		Term{Code: "not_published", Words: []string{"inte publicerad"}, English: []string{"not published"}},
	)
	Flags = NewVocabulary("flag",
		Term{Code: string(Preliminary), Words: []string{"preliminär"}, English: []string{"preliminary"}},
		Term{Code: string(Revised), Words: []string{"reviderad"}, English: []string{"revised"}},
		Term{Code: string(SeriesBreak), Words: []string{"seriebrott"}, English: []string{"break"}},
	)
	Outcomes = NewVocabulary("outcome",
		Term{Code: string(Higher), Words: []string{"högre"}, English: []string{"higher"}},
		Term{Code: string(Lower), Words: []string{"lägre"}, English: []string{"lower"}},
		Term{Code: string(Different), Words: []string{"skild"}, English: []string{"different"}},
		Term{Code: string(NoDifference), Words: []string{"ingen skillnad"}, English: []string{"no difference"}},
	)
	Significances = NewVocabulary("significance",
		Term{Code: string(Significant), Words: []string{"ja"}, English: []string{"yes"}},
		Term{Code: string(NotSignificant), Words: []string{"nej"}, English: []string{"no"}},
		Term{Code: string(SignificanceNotStated), Words: []string{"anges ej"}, English: []string{"not stated"}},
	)
	States = NewVocabulary("state",
		Term{Code: string(Done), Words: []string{"genomförd"}, English: []string{"done"}},
		Term{Code: "partly_done", Words: []string{"delvis genomförd"}, English: []string{"partly done"}},
		Term{Code: string(Started), Words: []string{"påbörjad"}, English: []string{"started"}},
		Term{Code: string(Planned), Words: []string{"planerad"}, English: []string{"planned"}},
		Term{Code: string(Cancelled), Words: []string{"inställd"}, English: []string{"cancelled"}},
		Term{Code: "not_done", Words: []string{"ej genomförd", "inte genomförd"}, English: []string{"not done"}},
		Term{Code: string(NotStated), Words: []string{"anges ej"}, English: []string{"not stated"}},
	)
)

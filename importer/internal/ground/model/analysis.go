package model

// What package stat computes from an indicator. Computed numbers are rounded to six significant
// digits, so that the same figures give the same bytes on every machine; what is found rests on
// the unrounded ones.

// Analysis is what follows from the observations of an indicator: which differences are
// established, ranks with their uncertainty, change over time, and pace towards the target. It
// is computed from the totals, never from breakdowns, and never mixed with what a source states
// or people have assessed.
type Analysis struct {
	Differences []Difference `json:"differences"` // Differences between places, in the latest period and in every other that has a confidence interval.
	Changes     []Change     `json:"changes"`     // Changes over time, of every place with values of more than one period.
	Ranks       []RankTable  `json:"ranks"`       // Ranks with their uncertainty; no table where fewer than two places can be ranked.
	Pace        Pace         `json:"pace"`        // How it goes towards the target.
}

// Test is what a comparison of two values shows.
type Test struct {
	Finding   Finding  `json:"finding"`                                                                  // What is found, of the value compared with the other.
	Reason    Reason   `json:"reason,omitempty"`                                                         // Why it can't be tested; absent when it is.
	Value     *float64 `json:"value,omitempty" jsonschema:"example=5.5211"`                              // The difference: the value less the other, in the unit of the indicator (percentage points for percent). Absent where a value is missing or the two are not comparable.
	Lower     *float64 `json:"lower,omitempty" jsonschema:"example=1.68"`                                // Lower limit of the confidence interval of the difference; absent when not tested.
	Upper     *float64 `json:"upper,omitempty" jsonschema:"example=9.3"`                                 // Upper limit.
	Level     float64  `json:"level,omitempty" jsonschema:"exclusiveMinimum=0,maximum=1,example=0.95"`   // Confidence level of that interval: higher than 0.95 among many comparisons, so that interval and finding agree.
	P         *float64 `json:"p,omitempty" jsonschema:"minimum=0,maximum=1,example=0.0031"`              // Two-sided p value: 1 less the highest level whose interval leaves out 0.
	AdjustedP *float64 `json:"adjustedP,omitempty" jsonschema:"minimum=0,maximum=1"`                     // The p value adjusted for the family of comparisons; absent for a planned comparison.
	Method    Method   `json:"method,omitempty"`                                                         // How it was tested; absent when it was not.
	Share     float64  `json:"share,omitempty" jsonschema:"minimum=0,exclusiveMaximum=1,example=0.0464"` // The part's share of the population of the whole that contains it: all ages, whatever the ages that were asked. Absent where neither contains the other, or the share is not known.
	Widened   float64  `json:"widened,omitempty" jsonschema:"minimum=0,example=0.50005"`                 // Published rounding, in the unit: half a step of the one value and half of the other. Interval and p hold whatever the unrounded figures were.
}

// Difference is a place compared with another, in the same period.
type Difference struct {
	Place   string `json:"place" jsonschema:"example=0126"`        // Code of the place.
	Against string `json:"against" jsonschema:"example=01"`        // Code of the place that it is compared with.
	Period  string `json:"period" jsonschema:"example=2021-2022"`  // Id of the period.
	Family  Family `json:"family"`                                 // The comparisons that it is judged together with.
	Of      int    `json:"of,omitempty" jsonschema:"minimum=1"`    // How many comparisons were tested in that family; absent for a planned comparison, and where none could be tested.
	Found   int    `json:"found,omitempty" jsonschema:"minimum=1"` // How many of them are established differences.
	Test
}

// Change is the latest value of a place compared with an earlier one.
type Change struct {
	Place   string     `json:"place" jsonschema:"example=0126"`       // Code of the place.
	Period  string     `json:"period" jsonschema:"example=2021-2022"` // Id of the latest period with a value.
	Since   string     `json:"since" jsonschema:"example=2017-2018"`  // Id of the earlier period. With a break in the series: the first period after it; with no value between it and the latest: the last before it.
	Against ChangeKind `json:"against"`                               // Which of the earlier periods that is.
	Test
}

// RankTable is the places of one kind in order of value, with the ranks that the figures allow.
type RankTable struct {
	Period    string      `json:"period" jsonschema:"example=2021-2022"`                        // Id of the period.
	Kind      PlaceKind   `json:"kind"`                                                         // The kind of place that is ranked.
	Best      Direction   `json:"best"`                                                         // Which end has rank 1: the higher value where neither is better.
	Level     float64     `json:"level" jsonschema:"exclusiveMinimum=0,maximum=1,example=0.95"` // The confidence with which every range of the table holds at the same time.
	Pairs     int         `json:"pairs" jsonschema:"minimum=0"`                                 // How many pairs were tested.
	Found     int         `json:"found" jsonschema:"minimum=0"`                                 // How many of them are established differences, with all pairs taken together.
	Ranked    []Rank      `json:"ranked"`                                                       // Places by rank.
	NotRanked []NotRanked `json:"notRanked,omitempty"`                                          // Places that can't be ranked.
}

// Rank is the rank of a place by value, and the best and worst that the tested differences allow.
type Rank struct {
	Place string `json:"place" jsonschema:"example=0126"`         // Code of the place.
	Rank  int    `json:"rank" jsonschema:"minimum=1,example=9"`   // Rank by value; equal values share the best of their ranks.
	Best  int    `json:"best" jsonschema:"minimum=1,example=4"`   // One more than the number of places established to be better.
	Worst int    `json:"worst" jsonschema:"minimum=1,example=18"` // The number of places that are not established to be worse.
}

// NotRanked is a place that can't be ranked.
type NotRanked struct {
	Place   string  `json:"place" jsonschema:"example=0187"` // Code of the place.
	Reason  Reason  `json:"reason"`                          // Why not.
	Missing Meaning `json:"missing,omitempty"`               // Why there is no value; absent when there is one.
}

// Pace is how an indicator moves towards its target: on a straight line, in its own unit, with
// uncertainty first. It is computed, and stands beside the assessment that people make.
type Pace struct {
	Place    string      `json:"place,omitempty" jsonschema:"example=0126"`  // Code of the place that the target is about; absent where it is not known.
	Outcome  PaceOutcome `json:"outcome"`                                    // How it goes.
	Rule     PaceRule    `json:"rule"`                                       // The rule that gave the outcome.
	Standing Standing    `json:"standing,omitempty"`                         // The latest value beside the target; absent where there is no value or no number to reach.
	Aim      *float64    `json:"aim,omitempty" jsonschema:"example=70"`      // The value to reach; of a range, the end that is nearest to the base value. Absent where there is no number to reach.
	Base     *Reading    `json:"base,omitempty"`                             // The value of the base year; absent where there is none.
	Latest   *Reading    `json:"latest,omitempty"`                           // The latest value; absent where there is none.
	Change   *Test       `json:"change,omitempty"`                           // The latest value compared with the base; absent where there are not two.
	Passed   float64     `json:"passed,omitempty" jsonschema:"example=4"`    // Years from the middle of the base period to the middle of the latest.
	Years    float64     `json:"years,omitempty" jsonschema:"example=10"`    // Years from the middle of the base period to the middle of the target year; absent without a target year.
	Required *float64    `json:"required,omitempty" jsonschema:"example=1"`  // Change a year that leads from base to target.
	Observed *float64    `json:"observed,omitempty" jsonschema:"example=1"`  // Change a year from base to latest.
	Ratio    *float64    `json:"ratio,omitempty" jsonschema:"example=1"`     // Observed change a year over required.
	Expected *float64    `json:"expected,omitempty" jsonschema:"example=64"` // Where the straight line from base to target is at the time of the latest value; after the target year, the target.
	Gap      *float64    `json:"gap,omitempty" jsonschema:"example=0"`       // The latest value less the expected.
	AtLower  PaceOutcome `json:"atLower,omitempty"`                          // The outcome if the lower limit of the latest interval were the value; absent without an interval, and where the outcome does not come from the pace or the value.
	AtUpper  PaceOutcome `json:"atUpper,omitempty"`                          // The outcome if the upper limit were.
	Flips    bool        `json:"flips,omitempty"`                            // Whether the outcome is another somewhere within the interval.
}

// Reading is a value that a computation used.
type Reading struct {
	Period string   `json:"period" jsonschema:"example=2021-2022"` // Id of the period.
	Value  float64  `json:"value" jsonschema:"example=64"`         // The value, as it was published.
	Lower  *float64 `json:"lower,omitempty"`                       // Lower limit of the confidence interval; absent where none is published.
	Upper  *float64 `json:"upper,omitempty"`                       // Upper limit.
	Level  float64  `json:"level,omitempty"`                       // Confidence level of the interval.
}

type (
	Finding     string // Finding is one of Findings.
	Reason      string // Reason is one of Reasons.
	Method      string // Method is one of Methods.
	Family      string // Family is one of Families.
	ChangeKind  string // ChangeKind is one of ChangeKinds.
	PaceOutcome string // PaceOutcome is one of PaceOutcomes.
	PaceRule    string // PaceRule is one of PaceRules.
	Standing    string // Standing is one of Standings.
)

const (
	FoundHigher    Finding = "higher"
	FoundLower     Finding = "lower"
	NotEstablished Finding = "not_established"
	NotTestable    Finding = "not_testable"

	MissingValue         Reason = "missing_value"
	MissingValueAgainst  Reason = "missing_value_against"
	MissingValues        Reason = "missing_values"
	NoInterval           Reason = "no_interval"
	NoIntervalAgainst    Reason = "no_interval_against"
	NoIntervals          Reason = "no_intervals"
	NoSamplingError      Reason = "no_sampling_error"
	BreakInSeries        Reason = "break_in_series"
	OverlappingPeriods   Reason = "overlapping_periods"
	OverlapWithoutShare  Reason = "overlap_without_share"
	OverlapUnknown       Reason = "overlap_unknown"
	InconsistentInterval Reason = "inconsistent_interval"
	UnusableLevel        Reason = "unusable_level"

	Independent    Method = "mover_independent"
	Overlapping    Method = "mover_overlapping"
	OverlappingMax Method = "mover_bound"

	PlannedFamily        Family = "planned"
	MunicipalitiesFamily Family = "municipalities"
	PartsFamily          Family = "parts"
	WholeFamily          Family = "whole"

	AgainstFirst    ChangeKind = "first"
	AgainstPrevious ChangeKind = "previous"
	AgainstOnly     ChangeKind = "only"

	Reached      PaceOutcome = "reached"
	OnPace       PaceOutcome = "on_pace"
	RightWay     PaceOutcome = "right_way"
	TooSlow      PaceOutcome = "too_slow"
	HardlyMoving PaceOutcome = "hardly_moving"
	WrongWay     PaceOutcome = "wrong_way"
	CannotBeTold PaceOutcome = "cannot_be_told"
	TooEarly     PaceOutcome = "too_early"
	NotReached   PaceOutcome = "not_reached"
	NoTarget     PaceOutcome = "no_target"

	RuleNoTarget       PaceRule = "no_target"
	RuleNoPlace        PaceRule = "no_place"
	RuleNoValue        PaceRule = "no_value"
	RuleValue          PaceRule = "value_meets_target"
	RuleNoTargetYear   PaceRule = "no_target_year"
	RuleNoBase         PaceRule = "no_base"
	RuleNoLater        PaceRule = "no_value_after_base"
	RuleFirstFifth     PaceRule = "first_fifth"
	RuleNotTestable    PaceRule = "change_not_testable"
	RuleNotEstablished PaceRule = "change_not_established"
	RuleDirection      PaceRule = "direction_of_change"
	RuleRatio          PaceRule = "ratio"
	RuleYearPassed     PaceRule = "target_year_passed"
	RuleYesOrNo        PaceRule = "yes_or_no"

	SurelyMeets   Standing = "surely_meets"
	Meets         Standing = "meets"
	AboutAsTarget Standing = "about_as_target"
	DoesNotMeet   Standing = "does_not_meet"
)

// The closed lists of what is computed. Nobody writes these in a workbook.
var (
	Findings = Vocabulary{
		{"higher", Text{"sv": "högre (statistiskt säkerställt)", "en": "higher (statistically significant)"}, nil},
		{"lower", Text{"sv": "lägre (statistiskt säkerställt)", "en": "lower (statistically significant)"}, nil},
		{"not_established", Text{"sv": "ingen statistiskt säkerställd skillnad", "en": "no statistically significant difference"}, nil},
		{"not_testable", Text{"sv": "kan inte prövas", "en": "can't be tested"}, nil},
	}
	Reasons = Vocabulary{
		{"missing_value", Text{"sv": "värdet saknas", "en": "the value is missing"}, nil},
		{"missing_value_against", Text{"sv": "värdet att jämföra med saknas", "en": "the value to compare with is missing"}, nil},
		{"missing_values", Text{"sv": "båda värdena saknas", "en": "both values are missing"}, nil},
		{"no_interval", Text{"sv": "värdets osäkerhetsintervall är inte publicerat", "en": "the confidence interval of the value is not published"}, nil},
		{"no_interval_against", Text{"sv": "osäkerhetsintervallet för värdet att jämföra med är inte publicerat", "en": "the confidence interval of the value to compare with is not published"}, nil},
		{"no_intervals", Text{"sv": "inget av värdena har ett publicerat osäkerhetsintervall", "en": "neither value has a published confidence interval"}, nil},
		{"no_sampling_error", Text{"sv": "värdena är räknade, inte skattade ur ett urval, och har ingen felmarginal att pröva mot", "en": "the values are counted, not estimated from a sample, and have no margin of error to test against"}, nil},
		{"break_in_series", Text{"sv": "seriebrott: värdena är inte jämförbara", "en": "break in series: the values are not comparable"}, nil},
		{"overlapping_periods", Text{"sv": "perioderna överlappar varandra", "en": "the periods overlap"}, nil},
		{"overlap_without_share", Text{"sv": "den ena platsen ligger i den andra, och dess andel av befolkningen är inte känd", "en": "one place lies within the other, and its share of the population is not known"}, nil},
		{"overlap_unknown", Text{"sv": "det är inte känt om platserna överlappar varandra", "en": "it is not known whether the places overlap"}, nil},
		{"inconsistent_interval", Text{"sv": "osäkerhetsintervallen går inte ihop med varandra eller med värdena", "en": "the confidence intervals do not agree with each other or with the values"}, nil},
		{"unusable_level", Text{"sv": "osäkerhetsintervallens säkerhetsnivå är inte känd eller går inte att räkna om", "en": "the confidence level of the intervals is not known or can't be converted"}, nil},
	}
	Methods = Vocabulary{
		{"mover_independent", Text{"sv": "två oberoende skattningar med egna, kanske olika långa, felmarginaler (MOVER, Newcombe)", "en": "two independent estimates with their own, perhaps asymmetric, margins of error (MOVER, Newcombe)"}, nil},
		{"mover_overlapping", Text{"sv": "en del mot helheten som den ligger i, med delens andel av befolkningen (MOVER för del och helhet)", "en": "a part against the whole that contains it, with the part's share of the population (MOVER for part and whole)"}, nil},
		{"mover_bound", Text{"sv": "en del mot helheten som den ligger i, med andelen 0, som ger den största osäkerheten", "en": "a part against the whole that contains it, with share 0, which gives the greatest uncertainty"}, nil},
	}
	Families = Vocabulary{
		{"planned", Text{"sv": "planerad jämförelse, ojusterad", "en": "planned comparison, unadjusted"}, nil},
		{"municipalities", Text{"sv": "kommunen mot de andra kommunerna, justerat för antalet jämförelser", "en": "the municipality against the other municipalities, adjusted for the number of comparisons"}, nil},
		{"parts", Text{"sv": "kommunens delar mot kommunen, justerat för antalet jämförelser", "en": "the parts of the municipality against it, adjusted for the number of comparisons"}, nil},
		{"whole", Text{"sv": "flera platser mot samma län eller land, justerat för antalet jämförelser", "en": "several places against the same county or country, adjusted for the number of comparisons"}, nil},
	}
	ChangeKinds = Vocabulary{
		{"first", Text{"sv": "mot den första perioden", "en": "against the first period"}, nil},
		{"previous", Text{"sv": "mot perioden före", "en": "against the period before"}, nil},
		{"only", Text{"sv": "mot den enda tidigare perioden", "en": "against the only earlier period"}, nil},
	}
	PaceOutcomes = Vocabulary{
		{"reached", Text{"sv": "nått", "en": "reached"}, nil},
		{"on_pace", Text{"sv": "i takt", "en": "on pace"}, nil},
		{"right_way", Text{"sv": "rätt riktning", "en": "the right way"}, nil},
		{"too_slow", Text{"sv": "för långsamt", "en": "too slow"}, nil},
		{"hardly_moving", Text{"sv": "knappt någon rörelse", "en": "hardly moving"}, nil},
		{"wrong_way", Text{"sv": "fel riktning", "en": "the wrong way"}, nil},
		{"cannot_be_told", Text{"sv": "kan inte avgöras", "en": "can't be told"}, nil},
		{"too_early", Text{"sv": "för tidigt att säga", "en": "too early to say"}, nil},
		{"not_reached", Text{"sv": "inte nått", "en": "not reached"}, nil},
		{"no_target", Text{"sv": "inget mål i siffror", "en": "no target in figures"}, nil},
	}
	PaceRules = Vocabulary{
		{"no_target", Text{"sv": "det finns inget mål i siffror", "en": "there is no target in figures"}, nil},
		{"no_place", Text{"sv": "det framgår inte vilken plats målet gäller", "en": "it is not clear which place the target is about"}, nil},
		{"no_value", Text{"sv": "det finns inget värde", "en": "there is no value"}, nil},
		{"value_meets_target", Text{"sv": "det senaste värdet jämförs med målet", "en": "the latest value is compared with the target"}, nil},
		{"no_target_year", Text{"sv": "målet har inget målår, så takten kan inte räknas ut", "en": "the target has no year, so no pace can be computed"}, nil},
		{"no_base", Text{"sv": "det finns inget basår, eller inget värde för det, så takten kan inte räknas ut", "en": "there is no base year, or no value for it, so no pace can be computed"}, nil},
		{"no_value_after_base", Text{"sv": "det finns inget värde efter basåret", "en": "there is no value after the base year"}, nil},
		{"first_fifth", Text{"sv": "mindre än en femtedel av tiden mellan basår och målår har gått", "en": "less than a fifth of the time between base year and target year has passed"}, nil},
		{"change_not_testable", Text{"sv": "förändringen sedan basåret kan inte prövas", "en": "the change since the base year can't be tested"}, nil},
		{"change_not_established", Text{"sv": "förändringen sedan basåret är inte statistiskt säkerställd", "en": "the change since the base year is not statistically significant"}, nil},
		{"direction_of_change", Text{"sv": "förändringen sedan basåret är statistiskt säkerställd, och dess riktning avgör", "en": "the change since the base year is statistically significant, and its direction decides"}, nil},
		{"ratio", Text{"sv": "takten hittills delas med takten som krävs: minst 0,95 är i takt, minst 0,60 för långsamt, minst 0 knappt någon rörelse, under 0 fel riktning", "en": "the pace so far is divided by the pace required: at least 0.95 is on pace, at least 0.60 too slow, at least 0 hardly moving, below 0 the wrong way"}, nil},
		{"target_year_passed", Text{"sv": "målåret har kommit utan att målet är nått", "en": "the target year has come and the target is not reached"}, nil},
		{"yes_or_no", Text{"sv": "målet är ett ja eller nej, som ingen takt kan räknas på", "en": "the target is a yes or no, which has no pace"}, nil},
	}
	Standings = Vocabulary{
		{"surely_meets", Text{"sv": "når målet, även med hänsyn till osäkerheten", "en": "meets the target, also allowing for uncertainty"}, nil},
		{"meets", Text{"sv": "når målet, men det är inte säkerställt", "en": "meets the target, but that is not established"}, nil},
		{"about_as_target", Text{"sv": "i nivå med målet, inom osäkerheten", "en": "about as the target, within the uncertainty"}, nil},
		{"does_not_meet", Text{"sv": "når inte målet", "en": "does not meet the target"}, nil},
	}
)

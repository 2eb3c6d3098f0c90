package model

// What package stat computes from an indicator. Computed numbers are rounded to six significant
// digits, so that the same figures give the same bytes on every machine; what is found rests on
// the unrounded ones.

// Analysis is what follows from the observations of an indicator: which differences are
// established, ranks with their uncertainty, change over time, and pace towards the target. It
// is computed from the totals, never from breakdowns, and never mixed with what a source states
// or people have assessed.
type Analysis struct {
	Differences []Difference // Differences between places, in the latest period and in those that are the latest of some place.
	Changes     []Change     // Changes over time, of every place with values of more than one period.
	Ranks       []RankTable  // Ranks with their uncertainty; no table where fewer than two places can be ranked.
	Pace        Pace         // How it goes towards the target.
	Yearly      []Yearly     // Sums of the last twelve months, of every place with counts or amounts of parts of a year.
}

// Test is what a comparison of two values shows.
type Test struct {
	Finding   Finding  `json:"finding"`                                                                  // What is found, of the value compared with the other.
	Reason    Reason   `json:"reason,omitempty"`                                                         // Why it cannot be tested; absent when it is.
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
	Place   string // Code of the place.
	Against string // Code of the place that it is compared with.
	Period  string // Id of the period.
	Family  Family // The comparisons that it is judged together with.
	Of      int    // How many comparisons were tested in that family; absent for a planned comparison, and where none could be tested.
	Found   int    // How many of them are established differences.
	Test

	// Stated is what the source itself has established of the two: higher, lower, or that it is no established
	// difference; absent where it has established nothing. It leads wherever the two are spoken of.
	Stated Finding
}

// Voice is the finding that is told: the source's, where it has established one, or else our own.
func (d *Difference) Voice() Finding {
	if d.Stated != "" {
		return d.Stated
	}
	return d.Finding
}

// Reversed is the difference of the other place compared with this one.
func (d Difference) Reversed() Difference {
	d.Place, d.Against = d.Against, d.Place
	d.Test = d.Test.Reversed()
	d.Stated = d.Stated.Reversed()
	return d
}

// Change is the latest value of a place compared with an earlier one.
type Change struct {
	Place   string     // Code of the place.
	Period  string     // Id of the latest period with a value.
	Since   string     // Id of the earlier period. With a break in the series: the first period after it; with no value between it and the latest: the last before it.
	Against ChangeKind // Which of the earlier periods that is.
	Test
}

// Yearly is what a place's counts or amounts of quarters, months and the like come to in the last twelve
// months. A sum needs all of its periods.
type Yearly struct {
	Place   string   `json:"place" jsonschema:"example=0126"`           // Code of the place.
	First   string   `json:"first" jsonschema:"example=2020K3"`         // Id of the first period of the last twelve months.
	Last    string   `json:"last" jsonschema:"example=2021K2"`          // Id of the last one.
	Sum     *float64 `json:"sum,omitempty" jsonschema:"example=180"`    // Their sum; absent where a value is missing, or the series breaks among them.
	Before  *float64 `json:"before,omitempty" jsonschema:"example=210"` // The sum of the twelve months before; absent where a value of those is missing, or the series breaks.
	Missing []string `json:"missing,omitempty"`                         // Ids of periods among the last twelve months that have no value.
}

// RankTable is the places of one kind in order of value, with the ranks that the figures allow.
type RankTable struct {
	Period    string      `json:"period" jsonschema:"example=2021-2022"`                        // Id of the period.
	Kind      PlaceKind   `json:"kind" jsonschema:"minLength=1,example=municipality"`           // The kind of place that is ranked.
	Best      Direction   `json:"best"`                                                         // Which end has rank 1: the higher value where neither is better.
	Level     float64     `json:"level" jsonschema:"exclusiveMinimum=0,maximum=1,example=0.95"` // The confidence with which every range of the table holds at the same time.
	Pairs     int         `json:"pairs" jsonschema:"minimum=0"`                                 // How many pairs were tested.
	Found     int         `json:"found" jsonschema:"minimum=0"`                                 // How many of them are established differences, with all pairs taken together.
	Reason    Reason      `json:"reason,omitempty"`                                             // Why no ranges of ranks are given; absent when they are.
	Ranked    []Rank      `json:"ranked"`                                                       // Places by rank.
	NotRanked []NotRanked `json:"notRanked,omitempty"`                                          // Places that cannot be ranked.
}

// Rank is the rank of a place by value, and the best and worst that the tested differences allow.
type Rank struct {
	Place string `json:"place" jsonschema:"example=0126"`         // Code of the place.
	Rank  int    `json:"rank" jsonschema:"minimum=1,example=9"`   // Rank by value; equal values share the best of their ranks.
	Best  int    `json:"best" jsonschema:"minimum=1,example=4"`   // One more than the number of places established to be better.
	Worst int    `json:"worst" jsonschema:"minimum=1,example=18"` // The number of places that are not established to be worse.
}

// NotRanked is a place that cannot be ranked.
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
	TooManyToRank        Reason = "too_many_to_rank"

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
	Findings = computed("finding", FoundHigher, FoundLower, NotEstablished, NotTestable)
	Reasons  = computed("reason",
		MissingValue, MissingValueAgainst, MissingValues, NoInterval, NoIntervalAgainst,
		NoIntervals, NoSamplingError, BreakInSeries, OverlappingPeriods, OverlapWithoutShare,
		OverlapUnknown, InconsistentInterval, UnusableLevel, TooManyToRank)
	Methods      = computed("method", Independent, Overlapping, OverlappingMax)
	Families     = computed("family", PlannedFamily, MunicipalitiesFamily, PartsFamily, WholeFamily)
	ChangeKinds  = computed("change_kind", AgainstFirst, AgainstPrevious, AgainstOnly)
	PaceOutcomes = computed("pace_outcome",
		Reached, OnPace, RightWay, TooSlow, HardlyMoving,
		WrongWay, CannotBeTold, TooEarly, NotReached, NoTarget)
	PaceRules = computed("pace_rule",
		RuleNoTarget, RuleNoPlace, RuleNoValue, RuleValue, RuleNoTargetYear, RuleNoBase, RuleNoLater,
		RuleFirstFifth, RuleNotTestable, RuleNotEstablished, RuleDirection, RuleRatio, RuleYearPassed, RuleYesOrNo)
	Standings = computed("standing", SurelyMeets, Meets, AboutAsTarget, DoesNotMeet)
)

// computed makes the list of some codes.
func computed[C ~string](name string, codes ...C) Vocabulary {
	terms := make([]Term, len(codes))
	for i, code := range codes {
		terms[i].Code = string(code)
	}
	return NewVocabulary(name, terms...)
}

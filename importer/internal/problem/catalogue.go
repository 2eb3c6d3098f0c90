package problem

import (
	"maps"

	"lagesbild/importer/internal/programme"
)

// message is what a code says. {value}, {column} and other names in braces stand for the
// user's value (in quotes) and for Args.
//
// How to write one: "what" is one sentence about what stands in the cell, without blame;
// "remedy" is the next thing to do, in the imperative, with an example where that helps.
// Say kolumn, rad, blad, cell: never field, parse, null, invalid. Excel's own words for Excel.
type message struct {
	severity     Severity
	what, remedy programme.Text
}

// The codes. L0: the file. L1: sheets and headings. L2: one cell. L3: references. L4: rules
// between cells of a row. L5: rules between rows and workbooks.
const (
	NotWorkbook     Code = "L001"
	EmptyFile       Code = "L002"
	OldOrProtected  Code = "L003"
	OpenDocument    Code = "L004"
	TextFile        Code = "L005"
	HalfCopied      Code = "L006"
	Damaged         Code = "L007"
	FileTooLarge    Code = "L008"
	UnpacksTooLarge Code = "L009"
	TooManyCells    Code = "L010"

	NoKnownSheet     Code = "L101"
	UnknownSheet     Code = "L102"
	MisspeltSheet    Code = "L103"
	HiddenSheet      Code = "L104"
	VeryHiddenSheet  Code = "L105"
	EmptySheet       Code = "L106"
	NoHeadings       Code = "L107"
	MissingColumn    Code = "L108"
	MisspeltHeading  Code = "L109"
	RepeatedHeading  Code = "L110"
	UnknownColumn    Code = "L111"
	HiddenRows       Code = "L112"
	RemarksPassed    Code = "L113"
	NoWideIndicator  Code = "L114"
	NotPeriodHeading Code = "L115"
	PercentFormat    Code = "L116"
	NoHeading        Code = "L117"
	AlikeSheet       Code = "L118"
	OtherHeading     Code = "L119"
	VeryHiddenTable  Code = "L120"
	HiddenColumns    Code = "L121"
	MergedCells      Code = "L122"
	NotInWide        Code = "L123"
	NoValueHeadings  Code = "L124"
	NoValueColumn    Code = "L125"
	UnknownPart      Code = "L126"
	StackedTables    Code = "L127"
	BlankBelow       Code = "L128"
	FilledDown       Code = "L129"

	Empty            Code = "L201"
	EmptyValue       Code = "L202"
	NotNumber        Code = "L203"
	UnknownSign      Code = "L204"
	NoLegend         Code = "L205"
	AmbiguousNumber  Code = "L206"
	GroupedNumber    Code = "L207"
	DecimalPoint     Code = "L208"
	PercentSign      Code = "L209"
	TextAfterNumber  Code = "L210"
	InexactNumber    Code = "L211"
	TwoNumbers       Code = "L212"
	NotWhole         Code = "L213"
	NotYear          Code = "L214"
	NotPeriod        Code = "L215"
	ReversedPeriod   Code = "L216"
	MarkedPeriod     Code = "L217"
	NotDate          Code = "L218"
	NotYesNo         Code = "L219"
	NotURL           Code = "L220"
	NotEmail         Code = "L221"
	NotOrganisation  Code = "L222"
	NotID            Code = "L223"
	NotInList        Code = "L224"
	LegendForm       Code = "L225"
	LegendMeaning    Code = "L226"
	LegendRepeat     Code = "L227"
	TurnedIntoDate   Code = "L228"
	FaultValue       Code = "L229"
	NotCalculated    Code = "L230"
	Logical          Code = "L231"
	PersonalNumber   Code = "L232"
	LongText         Code = "L233"
	HiddenCharacters Code = "L234"
	TextBeforeNumber Code = "L235"
	YearAsDate       Code = "L236"
	LongName         Code = "L237"
	NotSemicolon     Code = "L238"
	FormulaText      Code = "L239"
	ShareForCount    Code = "L240"
	NearSign         Code = "L241"
	SignForLimit     Code = "L242"
	PlusMinus        Code = "L243"
	OddPeriod        Code = "L244"
	OneName          Code = "L245"
	NotInterval      Code = "L246"
	FootnoteMark     Code = "L247"
	MarkRead         Code = "L248"
	ReadAs           Code = "L249"
	MarkUnexplained  Code = "L250"
	MarkedNumber     Code = "L251"

	UnknownReference Code = "L301"
	UnknownPlace     Code = "L302"
	SharedName       Code = "L303"
	CodeAndName      Code = "L304"
	PaddedCode       Code = "L305"
	NotCheckable     Code = "L306"
	NearPlace        Code = "L307"
	InsideItself     Code = "L308"
	NotAgainst       Code = "L309"
	TotalRow         Code = "L310"
	SubRow           Code = "L311"
	CodeWithName     Code = "L312"

	TooLow               Code = "L401"
	TooHigh              Code = "L402"
	LimitBeyond          Code = "L403"
	HalfPair             Code = "L404"
	ReversedInterval     Code = "L405"
	OutsideInterval      Code = "L406"
	IntervalWithoutValue Code = "L407"
	GoalWithoutArea      Code = "L408"
	OverallWithArea      Code = "L409"
	NoYearAssessed       Code = "L410"
	NoAssessor           Code = "L411"
	TargetBeforeBase     Code = "L412"
	RankBeyond           Code = "L413"
	AgainstItself        Code = "L414"
	AfterFollowUp        Code = "L415"
	DistantPeriod        Code = "L416"
	PartOfOtherArea      Code = "L417"
	RankedAbsent         Code = "L418"
	NotStep              Code = "L419"
	HalfColumns          Code = "L420"
	CoarseStep           Code = "L421"
	NoAnswers            Code = "L422"
	CountWithDecimals    Code = "L423"
	DistantDate          Code = "L424"
	NotWithin            Code = "L425"
	ShareInInterval      Code = "L426"
	NotRow               Code = "L427"
	TwoIntervals         Code = "L430"
	OtherUnit            Code = "L431"
	MarginWithoutValue   Code = "L432"

	NoSheet           Code = "L501"
	RepeatedID        Code = "L502"
	RepeatedValue     Code = "L503"
	RepeatedStatement Code = "L504"
	NoSetting         Code = "L505"
	NotMunicipality   Code = "L506"
	NoValues          Code = "L507"
	Fractions         Code = "L508"
	LikelyFraction    Code = "L509"
	NoEnglish         Code = "L510"
	SameWorkbook      Code = "L511"
	NoRows            Code = "L512"
	Breakdown         Code = "L513"
	NotBreakdown      Code = "L514"
	OtherSpelling     Code = "L515"
	LikelySpan        Code = "L516"
	SharedAddress     Code = "L517"
	EarlierYear       Code = "L518"
)

// catalogue holds the message of every code. Each chapter has a file of its own.
var catalogue = chapters(aboutFiles, aboutSheets, aboutCells, aboutReferences, aboutRows, aboutWorkbooks)

func chapters(all ...map[Code]message) map[Code]message {
	whole := map[Code]message{}
	for _, chapter := range all {
		maps.Copy(whole, chapter)
	}
	return whole
}

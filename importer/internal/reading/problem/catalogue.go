package problem

// The codes. L0: the file. L1: sheets and headings. L2: one cell. L3: references. L4: rules
// between cells of a row. L5: rules between rows and workbooks. L6: what is hardly right, and
// what is nobody's business. L7: what changes.
const (
	NotWorkbook       Code = "L001"
	EmptyFile         Code = "L002"
	OldOrProtected    Code = "L003"
	OpenDocument      Code = "L004"
	TextFile          Code = "L005"
	HalfCopied        Code = "L006"
	Damaged           Code = "L007"
	FileTooLarge      Code = "L008"
	UnpacksTooLarge   Code = "L009"
	TooManyCells      Code = "L010"
	Password          Code = "L011"
	OldExcel          Code = "L012"
	BinaryWorkbook    Code = "L013"
	XMLWorkbook       Code = "L014"
	NumbersFile       Code = "L015"
	OtherDocument     Code = "L016"
	WebPage           Code = "L017"
	Shortcut          Code = "L018"
	Picture           Code = "L019"
	Archive           Code = "L020"
	NeverFilled       Code = "L021"
	GrowsTooMuch      Code = "L022"
	TooManyParts      Code = "L023"
	TooLongText       Code = "L024"
	TooManyTexts      Code = "L025"
	TooMuchText       Code = "L026"
	TooManyFormats    Code = "L027"
	TooManyMerges     Code = "L028"
	TooManyRows       Code = "L029"
	TooManyColumns    Code = "L030"
	TooLongTag        Code = "L031"
	TooDeep           Code = "L032"
	TooManyFilledRows Code = "L033"
	TooManyBreakdowns Code = "L034"
	TooManyNames      Code = "L035"
	LockFile          Code = "L036"
	HasMacros         Code = "L041"
	HasLinks          Code = "L042"
	HasComments       Code = "L043"
	HasPivots         Code = "L044"
	HasEmbedded       Code = "L045"
	HasAuthor         Code = "L046"

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
	OthersTable      Code = "L130"
	TurnedRound      Code = "L131"
	UnreadValues     Code = "L132"

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
	AmbiguousPeriod  Code = "L252"
	PowerOfTen       Code = "L253"
	OtherSize        Code = "L254"
	NotTile          Code = "L270"
	NotKolada        Code = "L271"
	NotSCB           Code = "L272"

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
	NearKind         Code = "L313"
	StillInUse       Code = "L330"
	FormerTwice      Code = "L331"
	ReplacedByItself Code = "L332"
	PerItself        Code = "L333"

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
	ReversedRange        Code = "L433"
	OtherMunicipality    Code = "L440"
	KnownUnit            Code = "L434"
	EndBeforeStart       Code = "L435"

	NeedlessTarget    Code = "L450"
	ReversedTarget    Code = "L451"
	NeitherYesNorNo   Code = "L452"
	TargetAgainst     Code = "L453"
	TargetWithoutBase Code = "L454"

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
	Revises           Code = "L519"
	NotFilledIn       Code = "L520"
	OutsidePeriod     Code = "L521"
	SharedTile        Code = "L530"

	Leap           Code = "L601"
	FellToZero     Code = "L602"
	ManyZeros      Code = "L603"
	CopiedPeriod   Code = "L604"
	NarrowInterval Code = "L605"
	WideInterval   Code = "L606"
	LostRows       Code = "L607"
	LostIndicator  Code = "L608"
	PartsBeyond    Code = "L609"
	PartsAbove     Code = "L610"
	IdleCheck      Code = "L611"
	NoReason       Code = "L612"
	ToFillIn       Code = "L613"
	OldTranslation Code = "L614"
	MissingAndHad  Code = "L615"
	OldAssessment  Code = "L616"
	NoTexts        Code = "L617"
	NoLicence      Code = "L618"
	NoContact      Code = "L619"
	NoPopulation   Code = "L620"
	ExampleAddress Code = "L621"
	OtherOriginal  Code = "L622"
	EmailAddress   Code = "L631"
	Telephone      Code = "L632"

	OtherDirection     Code = "L651"
	EstablishedHere    Code = "L652"
	NotEstablishedHere Code = "L653"
	OtherRank          Code = "L654"
	PaceAgainstGoal    Code = "L655"

	ManyRemoved Code = "L701"
	ManyWouldGo Code = "L702"
)

// idleCodes are of what needs nothing done.
var idleCodes = map[Code]bool{HasMacros: true, HasPivots: true, HasEmbedded: true, HasAuthor: true, UnknownSheet: true,
	EmptySheet: true, UnknownColumn: true, CodeWithName: true}

// catalogue holds every code. What is told of it stands in i18n/problems, under the code.
var catalogue = map[Code]Severity{
	NotWorkbook: Error, EmptyFile: Error, OldOrProtected: Error, OpenDocument: Error, TextFile: Error, HalfCopied: Error,
	Damaged: Error, FileTooLarge: Error, UnpacksTooLarge: Error, TooManyCells: Error, Password: Error, OldExcel: Error,
	BinaryWorkbook: Error, XMLWorkbook: Error, NumbersFile: Error, OtherDocument: Error, WebPage: Error, Shortcut: Error,
	Picture: Error, Archive: Error, NeverFilled: Error, GrowsTooMuch: Error, TooManyParts: Error, TooLongText: Error,
	TooManyTexts: Error, TooMuchText: Error, TooManyFormats: Error, TooManyMerges: Error, TooManyRows: Error,
	TooManyColumns: Error, TooLongTag: Error, TooDeep: Error, TooManyFilledRows: Error, TooManyBreakdowns: Error,
	TooManyNames: Error, LockFile: Error, HasMacros: Note, HasLinks: Note, HasComments: Note, HasPivots: Note,
	HasEmbedded: Note, HasAuthor: Note,

	NoKnownSheet: Error, UnknownSheet: Note, MisspeltSheet: Error, HiddenSheet: Note, VeryHiddenSheet: Note,
	EmptySheet: Note, NoHeadings: Error, MissingColumn: Error, MisspeltHeading: Error, RepeatedHeading: Error,
	UnknownColumn: Note, HiddenRows: Note, RemarksPassed: Note, NoWideIndicator: Error, NotPeriodHeading: Error,
	PercentFormat: Error, NoHeading: Error, AlikeSheet: Error, OtherHeading: Error, VeryHiddenTable: Error,
	HiddenColumns: Note, MergedCells: Error, NotInWide: Error, NoValueHeadings: Error, NoValueColumn: Error,
	UnknownPart: Error, StackedTables: Error, BlankBelow: Error, FilledDown: Note,
	OthersTable: Error, TurnedRound: Error, UnreadValues: Error,

	Empty: Error, EmptyValue: Error, NotNumber: Error, UnknownSign: Error, NoLegend: Error, AmbiguousNumber: Error,
	GroupedNumber: Error, DecimalPoint: Error, PercentSign: Error, TextAfterNumber: Error, InexactNumber: Error,
	TwoNumbers: Error, NotWhole: Error, NotYear: Error, NotPeriod: Error, ReversedPeriod: Error, MarkedPeriod: Error,
	NotDate: Error, NotYesNo: Error, NotURL: Error, NotEmail: Error, NotOrganisation: Error, NotID: Error,
	NotInList: Error, LegendForm: Error, LegendMeaning: Error, LegendRepeat: Error, TurnedIntoDate: Error,
	FaultValue: Error, NotCalculated: Error, Logical: Error, PersonalNumber: Error, LongText: Note,
	HiddenCharacters: Note, TextBeforeNumber: Error, YearAsDate: Error, LongName: Error, NotSemicolon: Error,
	FormulaText: Error, ShareForCount: Error, NearSign: Error, SignForLimit: Error, PlusMinus: Error, OddPeriod: Error, AmbiguousPeriod: Error,
	OneName: Note, NotInterval: Error, FootnoteMark: Note, MarkRead: Note, ReadAs: Note, MarkUnexplained: Note,
	MarkedNumber: Error, PowerOfTen: Error, OtherSize: Error, NotTile: Error, NotKolada: Error, NotSCB: Error,

	UnknownReference: Error, UnknownPlace: Error, SharedName: Error, CodeAndName: Error, PaddedCode: Note,
	NotCheckable: Note, NearPlace: Note, InsideItself: Error, NotAgainst: Error, TotalRow: Error, SubRow: Error,
	CodeWithName: Note, NearKind: Warning, StillInUse: Error, FormerTwice: Error, ReplacedByItself: Error, PerItself: Error,

	TooLow: Error, TooHigh: Error, LimitBeyond: Note, HalfPair: Error, ReversedInterval: Error, OutsideInterval: Error,
	IntervalWithoutValue: Error, GoalWithoutArea: Error, OverallWithArea: Error, NoYearAssessed: Error, NoAssessor: Note,
	TargetBeforeBase: Error, RankBeyond: Error, AgainstItself: Error, AfterFollowUp: Error, OtherMunicipality: Error, DistantPeriod: Warning,
	PartOfOtherArea: Error, RankedAbsent: Error, NotStep: Error, HalfColumns: Error, CoarseStep: Error, NoAnswers: Note,
	CountWithDecimals: Note, DistantDate: Error, NotWithin: Error, ShareInInterval: Error, NotRow: Error,
	TwoIntervals: Error, OtherUnit: Warning, MarginWithoutValue: Error, ReversedRange: Error, KnownUnit: Error, EndBeforeStart: Error,

	NeedlessTarget: Error, ReversedTarget: Error, NeitherYesNorNo: Error, TargetAgainst: Warning, TargetWithoutBase: Note,

	NoSheet: Error, RepeatedID: Error, RepeatedValue: Error, RepeatedStatement: Error, NoSetting: Error,
	NotMunicipality: Error, NoValues: Note, Fractions: Warning, LikelyFraction: Warning, NoEnglish: Note,
	SameWorkbook: Error, NoRows: Error, Breakdown: Note, NotBreakdown: Error, OtherSpelling: Error, LikelySpan: Note,
	SharedAddress: Error, EarlierYear: Note, Revises: Note, NotFilledIn: Warning, OutsidePeriod: Warning, SharedTile: Error,

	Leap: Warning, FellToZero: Warning, ManyZeros: Warning, CopiedPeriod: Warning, NarrowInterval: Warning,
	WideInterval: Warning, LostRows: Warning, LostIndicator: Warning, PartsBeyond: Warning, PartsAbove: Warning,
	IdleCheck: Note, NoReason: Note, ToFillIn: Warning, OldTranslation: Warning, MissingAndHad: Warning, OldAssessment: Warning,
	NoTexts: Warning, NoLicence: Warning, NoContact: Warning, NoPopulation: Warning, ExampleAddress: Warning, OtherOriginal: Warning, EmailAddress: Error, Telephone: Error,

	OtherDirection: Warning, EstablishedHere: Warning, NotEstablishedHere: Warning, OtherRank: Warning,
	PaceAgainstGoal: Note,

	ManyRemoved: Error, ManyWouldGo: Warning,
}

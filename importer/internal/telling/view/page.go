// Package view lays out a programme for reading: one value for each page and language, with
// every string, sentence, tick and position ready, so that a template only has to place them.
// It computes no statistics: it tells what package stat has found, what the sources state, and
// keeps the two apart.
//
// The types here are the contract with layouts/: a template reads the same names. Positions
// are percent of the width or height as strings ("42.5"); an empty string means "there is none".
package view

// Site is what every page of one language shares.
type Site struct {
	Name         string   // "Trygghetsläget i Huddinge"
	Short        string   // "Trygghetsläget"
	Municipality string   // "Huddinge"
	Programme    string   // name of the programme
	Period       string   // "2018–2021"
	FollowUp     string   // "2021"
	FollowUps    []string // the years of all, the latest first
	Publisher    string
	Email        string   // empty where none is stated
	Source       string   // the document behind goals and activities
	Contact      string   // empty where nobody is named
	Licence      string   // empty where none is stated
	LicenceURL   string   // empty where none is stated
	Published    string   // "15 mars 2022"; empty where nobody has said
	NextUpdate   string   // empty where none is stated
	Notice       Prose    // stands at the top of every page; empty where nothing does
	Statuses     []string // codes of what the signs on the pages stand for, in order
	States       []string
	Findings     []string
}

// Adapters lists the pages that content adapters make: areas, places and indicators.
type Adapters struct {
	Pages []Page `json:",omitempty"`
}

// Page is one page that a content adapter makes.
type Page struct {
	Section string // omraden, platser or indikatorer
	Slug    string // last part of the address
	ID      string // name of its view file, in areas, places or indicators
	Title   string
	Summary string // one sentence for search engines
}

// Link is a text that leads somewhere on the site. URL is relative to the site's root, without
// a leading slash ("indikatorer/otrygg-sen-kvall/"), and empty where there is no page.
type Link struct {
	Text string
	URL  string
	Lang string // set ("sv") where the text is not in the page's language
}

// Prose is a text from the workbook, with its language where that is not the page's.
type Prose struct {
	Text string
	Lang string
}

// Figure is one value as people read it. Either Value or Missing is set.
type Figure struct {
	Value    string   // "63 %", "22,8 %", "23 000"
	Interval string   // "59–68"; empty where the source gives none
	Missing  string   // why there is no value: "för få har svarat"
	Sign     string   // the source's own sign, where it used one
	Notes    []string `json:",omitempty"` // "preliminär", "avrundas till 0; källans tecken -", the comment of the value …
	Numbers  []int    `json:",omitempty"` // of Notes among the footnotes of the table that it stands in
	Period   string   // "2021–2022", for figures that stand alone
}

// Finding is what was found of a difference or a change: a shape, and the same in words.
type Finding struct {
	Code string // higher, lower, not_established, not_testable; empty where nothing was compared
	Text string // "högre"
}

// Start is the start page.
type Start struct {
	Goals     Bar       // all goals by assessment
	Goal      *Goal     `json:",omitempty"` // the overall goal of the programme
	Headline  *Headline `json:",omitempty"` // nil where there is no key indicator with a value
	Parts     []Part    `json:",omitempty"` // the municipality's parts that have a value of the headline's indicator
	Whole     *Part     `json:",omitempty"` // the municipality itself
	PartsNote string    // what holds for all the parts: that they have no intervals, and how they relate to the districts
	Places    []Link    `json:",omitempty"` // kommundelar and other places inside the municipality
	Areas     []AreaRow `json:",omitempty"` // the areas of responsibility
	Trends    []Trend   `json:",omitempty"` // the other key indicators, those with several periods
	Unknown   []Prose   `json:",omitempty"` // what is missing, a sentence or two each
}

// Headline is the first key indicator, told in words.
type Headline struct {
	Kicker    string // "Uppföljning 2021"
	Title     string // "Omkring sex av tio i Huddinge känner sig trygga …"
	Figure    Figure
	Range     string   // "Med 95 procents säkerhet ligger andelen mellan 59 och 68 procent."
	Sentences []string `json:",omitempty"` // county and country beside it, with what is found or what the source says
	Changed   string   // how it has changed, or that this cannot be told
	Done      string   // what is done, in numbers
	Chart     *Dots    `json:",omitempty"` // nil where only one place has a value
	Indicator Link
	Source    string
	JSON, CSV string // addresses relative to the site's root
}

// Part is a part of the municipality, with its value.
type Part struct {
	Place  Link
	Figure Figure
}

// AreaRow is one area of responsibility on the start page and in the list of areas.
type AreaRow struct {
	Area       Link
	Goal       Prose        // the area's own goal
	Statuses   []StatusLine `json:",omitempty"` // the status of its goals in words, one line for each status
	Key        []KeyFigure  `json:",omitempty"` // its key indicators; empty where it has none
	NoFigure   string       // why Key is empty: "Inget mått finns för det här området."
	Activities Bar
}

// StatusLine counts the goals with one status, in words.
type StatusLine struct {
	Status string // met, on_track, partly_met …: the shape of the icon
	Text   string // "Två mål i riktlinjer: uppfyllda"
}

// KeyFigure is an indicator with the municipality's latest value.
type KeyFigure struct {
	Indicator Link
	Figure    Figure
	Stated    string // what the source says in words, where there are no values
}

// Bar counts activities by state, or goals by assessment.
type Bar struct {
	Parts []BarPart `json:",omitempty"` // in the order of the vocabulary, only states that occur
	Text  string    // "14 genomförda · 5 påbörjade · 2 inställda"; "2 av 8 mål uppfyllda, 6 inte bedömda"
	Empty string    // what to say where there are none
	Total int
}

// BarPart is one state's share of a bar. Bars that stand below each other share a scale, so that
// the longest is as wide as there is room for.
type BarPart struct {
	State string // done, partly_done …, met, partly_met …: the pattern
	X, W  string // percent of the width
	Label string // "Genomförda"
	Count int
}

// Trend is a small multiple: one indicator over time for the municipality, county and country.
type Trend struct {
	Indicator Link
	Figure    Figure // the municipality's latest
	Direction string // "Lägre är bättre"
	Told      string // how it differs and has changed, in words
	Chart     Lines
}

// Area is the page of one area of responsibility.
type Area struct {
	FollowUp    string // "2021": of what it shows
	Ended       string // that the programme which it was a part of has ended; empty where it has not
	Number      int
	Name        Prose
	Covers      Prose
	Responsible Prose
	Goals       []Goal           `json:",omitempty"`
	GoalBar     Bar              // the goals by assessment
	Groups      []IndicatorGroup `json:",omitempty"`
	NoIndicator string           // what to say where it has no indicator
	Bar         Bar
	Activities  []ActivityGroup `json:",omitempty"`
}

// Goal is a goal with its assessment.
type Goal struct {
	Kind       string // "Områdets mål"
	Text       Prose
	Status     string // code: the shape of the icon
	StatusText string // "Uppfyllt"
	Assessed   string // "Bedömt för 2021 av förvaltningen"; empty where it is not assessed
	Motivation Prose
	Source     Prose
	Others     []Turn `json:",omitempty"` // what other follow-ups say of it, the latest first
}

// Turn is what another follow-up says of a goal or an activity.
type Turn struct {
	Year Link   // of the follow-up, where it says so
	Text string // "Uppfyllt", "Genomförd"
}

// FollowUp is the page of a follow-up: goals, activities and figures as it had them.
type FollowUp struct {
	Year      string
	Programme string         // "Trygghetsprogrammet, 2018–2021"
	Later     *Link          `json:",omitempty"` // the latest follow-up, where this is an earlier one
	Goals     []Goal         `json:",omitempty"` // of the whole programme
	GoalBar   Bar            // all goals by assessment
	Areas     []FollowUpArea `json:",omitempty"`
	Revisions []Revised      `json:",omitempty"` // values that it gave, and that a later follow-up has revised
}

// FollowUpArea is an area of responsibility in a follow-up.
type FollowUpArea struct {
	Area       Link
	Slug       string
	Goals      []Goal      `json:",omitempty"`
	Key        []KeyFigure `json:",omitempty"` // the latest of its key indicators that the follow-up could know of
	Analyses   []Analysis  `json:",omitempty"` // what it says about the figures
	Bar        Bar
	Activities []Activity `json:",omitempty"`
}

// Revised is a value that a follow-up gave, beside the one that holds now.
type Revised struct {
	Indicator Link
	Place     string
	Period    string
	Was, Now  Figure
}

// IndicatorGroup is the indicators of one source.
type IndicatorGroup struct {
	Source     Prose
	Slug       string         // for the id of the heading
	Columns    []string       `json:",omitempty"` // headings: "Mått", "Huddinge", "Stockholms län", "Riket"; "Mått" alone where there is no figure
	Wide       bool           // whether a cell needs much room
	Low, High  string         // ends of the axis that the strips share: "0 %", "50 %"; empty where they share none
	Indicators []IndicatorRow `json:",omitempty"` // one without any value has Stated and Missing instead of Figures
	Footnotes  []string       `json:",omitempty"` // the notes of its figures, each once
	Notes      []string       `json:",omitempty"` // what holds for many of the figures: rounding
}

// IndicatorRow is one indicator in a list: the latest period, place by place.
type IndicatorRow struct {
	Indicator Link
	Period    string
	Figures   []Figure  `json:",omitempty"` // one for each place of the group's Columns after the first
	Findings  []Finding `json:",omitempty"` // one for each figure: how the first differs from it
	Told      string    // the same in words, and how it has changed
	Strip     *Strip    `json:",omitempty"`
	Earlier   string    // "2012: 46 %": the place's earlier values, on the page of a place
	Direction string    // "Lägre är bättre"
	Stated    string    // what the source says in words, where it has no values at all
	Missing   Prose     // why it has no values at all
}

// Strip is a chart of one row: a few places on one axis. It decorates a table row that says
// the same in words, so it is hidden from screen readers.
type Strip struct {
	Marks []Mark `json:",omitempty"`
}

// Mark is one value on a horizontal axis.
type Mark struct {
	Role  string // ours (filled), part (filled, smaller: a part of ours), other (hollow)
	At    string // percent
	Lower string // percent; empty where there is no interval
	Width string // of the interval, percent
}

// ActivityGroup is the activities of one state on the page of an area, or of one area on the
// page of all activities.
type ActivityGroup struct {
	Slug       string
	Title      string     // of a state: "Genomförda"
	Area       *Link      `json:",omitempty"` // of an area
	Bar        *Bar       `json:",omitempty"` // of an area
	Activities []Activity `json:",omitempty"`
}

// Activity is one activity, with its parts below it.
type Activity struct {
	ID          string
	Name        Prose
	State       string // code: the pattern
	StateText   string // "Genomförd"
	Places      []Link `json:",omitempty"`
	Actors      string
	Description Prose
	Goal        Prose      // what it is meant for; empty where nobody has said
	Budget      string     // "250 000 kr"
	When        string     // "mars 2021–31 december 2022"
	URL         string     // where more is said about it
	PartOf      string     // name of the activity it is a part of, where it stands away from it
	Others      []Turn     `json:",omitempty"` // what other follow-ups say of it, the latest first
	Parts       []Activity `json:",omitempty"`
}

// Place is the page of one place.
type Place struct {
	Name          Prose
	Kind          string           // "Kommundel i Huddinge"
	Finding       string           // the page's first sentence: a figure of the place, or of the whole municipality where it has none
	Lead          string           // one sentence: what there is about this place
	Within        *Link            `json:",omitempty"`
	Population    string           // "113 920 invånare den 31 december 2023 (SCB)"
	Stated        []string         `json:",omitempty"` // what sources say about the place, each with its indicator and source
	Targets       []string         `json:",omitempty"` // what it is to reach, where it has targets of its own
	Groups        []IndicatorGroup `json:",omitempty"`
	None          []string         `json:",omitempty"` // what does not exist for this place, said kindly
	Instead       []Link           `json:",omitempty"` // where to look instead
	Activities    []Activity       `json:",omitempty"` // activities here; empty on the page of the municipality
	AllActivities *Link            `json:",omitempty"` // on the page of the municipality: "Alla insatser i uppföljningen (35)"
	Parts         []Link           `json:",omitempty"` // places inside it
}

// PlaceList is the list of places, group by group. The last group holds names from activities
// that have no page of their own; they lead to an activity.
type PlaceList struct {
	Groups []PlaceGroup `json:",omitempty"`
}

// PlaceGroup is the places of one kind.
type PlaceGroup struct {
	Slug   string
	Title  string     // "Kommundelar i Huddinge"
	Note   string     // how the division relates to others
	Places []PlaceRow `json:",omitempty"`
}

// PlaceRow is one place in the list.
type PlaceRow struct {
	Place Link
	Note  string // "21 mått", "inga egna siffror ännu"
}

// IndicatorList is the list of indicators, by area and source.
type IndicatorList struct {
	Areas []IndicatorArea `json:",omitempty"`
}

// IndicatorArea is the indicators of one area.
type IndicatorArea struct {
	Area        Link
	Groups      []IndicatorGroup `json:",omitempty"`
	NoIndicator string
}

// Indicator is the page of one indicator.
type Indicator struct {
	Area                         Link
	Name                         Prose
	Sentence                     string // the figure in one to three sentences; what the source says in words where there is none
	Figure                       Figure // the municipality's latest; zero where it has none
	FigurePlace                  string
	Question                     Prose
	Missing                      Prose       // what is not to be had, and why
	Dots                         *Dots       `json:",omitempty"` // the latest period; nil where fewer than two places have a value
	Compared                     *Compared   `json:",omitempty"` // nil where nothing was compared
	Lines                        *Lines      `json:",omitempty"` // nil where there is one period
	Parts, Groups                *Multiples  `json:",omitempty"` // the municipality's parts, and the groups of a breakdown, over time one by one
	Changes                      []ChangeRow `json:",omitempty"` // how the places of Lines have changed
	Pace                         *Pace       `json:",omitempty"` // nil where there is no target
	Table                        *Table      `json:",omitempty"`
	Stated                       []string    `json:",omitempty"` // what the source itself says about differences and rank, for below a heading that says so
	Definition                   Prose
	Method                       Prose
	Analyses                     []Analysis `json:",omitempty"` // what the follow-ups say about the figures, the latest first
	Unit                         string
	Direction                    string
	Target                       string   // "Minst 70 % år 2025", or that the sources state none
	Targets                      []string `json:",omitempty"` // those of other years and of other places
	Source                       Prose
	SourceURL                    string
	SourceTable                  string // "Tabell 2.1"; empty where none is stated
	SourcePublished              string // "12 oktober 2022"; empty where nobody has said
	SourceRetrieved              string
	Licence                      string   // "Källan anger ingen licens" where none is stated
	LicenceURL                   string   // empty where none is stated
	Contact                      string   // who answers questions; empty where nobody is stated
	ContactURL                   string   // mailto: where Contact is an address
	Legend                       []Sign   `json:",omitempty"` // the source's signs that occur
	Notes                        []string `json:",omitempty"` // limits: one sentence each
	JSON, CSV, Tests             string   // addresses relative to the site's root; Tests is empty where nothing was compared
	JSONSize, CSVSize, TestsSize string   // "34 kB"
	Citation                     string   // ready to copy, up to the address of the page, which the layout adds
	Workbook                     string   // "ntu-2017-2022.xlsx, bladet Värden"
}

// Analysis is what a follow-up says about the figures of an indicator.
type Analysis struct {
	Title     string // "Analys i uppföljningen för 2021"
	Indicator Link
	Text      Prose
}

// Compared is a place beside others in the same period, with what was found of each difference.
type Compared struct {
	Place   string        // "Huddinge"
	Period  string        // "2021–2022"
	Unit    string        // heads the differences: "Skillnad, procentenheter"
	Planned []ComparedRow `json:",omitempty"` // county and country
	Count   string        // how many of the others differ, in a sentence; empty where there are none
	Many    string        // how so many comparisons are judged
	Others  []ComparedRow `json:",omitempty"` // the other municipalities, by difference; empty where none could be tested
	More    string        // asks for the others, where they are more than a reader should have to pass
	Rank    string        // the rank with its range, in a sentence; empty where it has none
}

// ComparedRow is one place that another is compared with.
type ComparedRow struct {
	Place      Link
	Figure     Figure
	Finding    Finding // Text: "Huddinge högre"; with the reason where it cannot be tested
	Difference string  // "+3,5 (0,3 till 6,9)"; empty where a value is missing
	Rank       string  // "plats 17 (7–24)"; never without its range
}

// ChangeRow is how a place has changed since an earlier period.
type ChangeRow struct {
	Place   Link
	Finding Finding
	Text    string
}

// Pace is how an indicator moves towards its target, and how that was computed.
type Pace struct {
	Text  string // "I takt"
	Rule  string // the rule that gave the outcome, in a sentence
	Steps []Step `json:",omitempty"`
	Flips string // whether the outcome would be another within the interval; empty without one
	Goal  *Goal  `json:",omitempty"` // the goal that the indicator indicators, with people's assessment; nil where none is named
}

// Step is one number of a computation.
type Step struct {
	Name string // "Takt som krävs"
	Text string // "+1,0 procentenheter om året"
}

// Method is the page about how differences are tested: a worked example from the site's own
// figures. Example holds its numbers by name, for the text to quote.
type Method struct {
	Example map[string]string
}

// Sign is a sign and what it means here.
type Sign struct {
	Sign string
	Text string
}

// Dots is a dot-and-interval chart: places down, the value across.
type Dots struct {
	Title       string
	Description string   // for those who do not see it
	Note        string   // how to read it: the band, and where there is none
	Unit        string   // of the ticks: "%", "miljarder kr"
	More        string   // what shows all the places, where some are left out: "Visa alla 203 platser"
	Stacked     bool     // whether the labels are too long to stand beside the drawing
	Ticks       []Tick   `json:",omitempty"`
	Rows        []DotRow `json:",omitempty"`
	Missing     []string `json:",omitempty"` // "Vaxholm: för få har svarat"
}

// Tick is a mark on an axis.
type Tick struct {
	At    string // percent
	Label string
	Class string // first, mid or last; room-N where it is there only with so much room
}

// DotRow is one place in a Dots.
type DotRow struct {
	Place Link
	Mark  Mark
	Label string // "63 (59–68)"
	Note  string // "högst i länet", where the source says so
	Rest  bool   // whether it is shown only when all are asked for
}

// Lines is a line chart: periods across, the value up.
type Lines struct {
	Title       string
	Description string
	Note        string
	Unit        string   // of the values: "%", "miljarder kr"
	Gutter      string   // the longest label of Y, which takes the room on the left
	Names       string   // the longest name, which takes the room on the right; empty where it is too long for that
	X           []Tick   `json:",omitempty"` // periods
	Y           []Tick   `json:",omitempty"` // values; At counts from the top
	Series      []Series `json:",omitempty"`
	Aims        []Aim    `json:",omitempty"` // the values to be reached, of the place that the chart is about
}

// Multiples are small charts over time on one scale, one for each part of a whole.
type Multiples struct {
	Title    string
	Note     string     // the scale, and what stands behind
	From, To string     // the first period and the last
	Whole    []string   `json:",omitempty"` // the line of the whole, behind each: as Series.Paths
	Items    []Multiple `json:",omitempty"`
}

// Multiple is one of them.
type Multiple struct {
	Name   Link
	Figure Figure   // the latest
	Paths  []string `json:",omitempty"`
	X, Y   string   // of the latest value
}

// Aim is a value to be reached: at a year, or a line where the year lies ahead.
type Aim struct {
	X string // empty for a line
	Y string
}

// Series is one place in a Lines. A missing period is a gap: Paths has a part on each side of it.
type Series struct {
	Role   string // ours, other1, other2 …: filled and solid, then dash patterns
	Name   string
	Paths  []string `json:",omitempty"` // "M0 40L50 35" in a box of 100 × 100
	Points []Point  `json:",omitempty"`
	LabelY string   // where the name stands, right of the drawing, kept apart from the others
}

// Point is one value in a Series.
type Point struct {
	X, Y        string
	Top, Height string // of the interval; empty where there is none
	Label       string // "32,5 % (29,8–35,3)"
	Period      string
}

// Table is the whole table of an indicator: places down, periods across.
type Table struct {
	Caption     string
	First       string     // heading of the places
	Columns     []Column   `json:",omitempty"` // the periods
	Many        string     // many-periods where some are shown only when asked for; more-periods where there is room for all of them on a wide page
	More        string     // what shows them: "Visa alla 30 perioder"
	Wide        bool       // whether a cell needs much room
	Rows        []TableRow `json:",omitempty"`
	Respondents string     // heading of the last column: "Svarande i undersökningen"; empty where no row has a number
	Footnotes   []string   `json:",omitempty"` // the notes of its figures, each once
	Notes       []string   `json:",omitempty"` // what holds for many of the figures: rounding
}

// Column is one period of a Table.
type Column struct {
	Head  string
	Class string // older where there is room for it on a wide page only, oldest where there is none
}

// TableRow is one place, or one category of a place.
type TableRow struct {
	Place       Link
	Role        string   // ours, part or other
	Cells       []Figure `json:",omitempty"` // empty Figure where there is no row in the workbook
	Respondents string
}

// Activities is the page of all activities.
type Activities struct {
	Bar    Bar
	Groups []ActivityGroup `json:",omitempty"` // by area
}

// Data is the page for those who use the data.
type Data struct {
	Files     []DataGroup `json:",omitempty"`
	Workbooks []DataFile  `json:",omitempty"`
}

// DataGroup is a group of files: one file, or one indicator's.
type DataGroup struct {
	Title string
	Area  string
	Files []DataFile `json:",omitempty"`
}

// DataFile is one file to download.
type DataFile struct {
	Title   string
	URL     string // relative to the site's root
	Size    string // "34 kB"
	SHA256  string
	Licence string
}

package sheets

import (
	"lagesbild/importer/internal/ground/model"
)

// NotStated is what a workbook says where the source does not say which place or period it means.
const NotStated = "anges ej"

// Earlier is what a workbook says for "compared with earlier", where the source does not say when.
const Earlier = "tidigare"

// EmptyCell is what a source's legend calls a cell with nothing in it.
const EmptyCell = "tom"

// ofTarget states something of an indicator's target, where it has one.
func ofTarget(state func(*model.Target) any) func(any) any {
	return in(func(i *model.Indicator) any {
		if i.Target == nil {
			return nil
		}
		return state(i.Target)
	})
}

// counted states something of a place's population, where it is known.
func counted(state func(*model.Population) any) func(any) any {
	return in(func(p *model.Place) any {
		if p.Population == nil {
			return nil
		}
		return state(p.Population)
	})
}

// latestAnalysis is what the latest follow-up says about an indicator.
func latestAnalysis(i *model.Indicator) any {
	if len(i.Analyses) == 0 {
		return nil
	}
	return i.Analyses[0].Text
}

// unitOf is the code of an indicator's unit, or the name of one that is the municipality's own.
func unitOf(i *model.Indicator) any {
	if i.OwnUnit != nil {
		return i.OwnUnit.Name[model.Original]
	}
	return string(i.Unit)
}

// percentLevel is the confidence level of an indicator's intervals in percent, where they share one.
func percentLevel(i *model.Indicator) any {
	if level := i.Level(); level != 0 {
		return level * 100
	}
	return nil
}

// legend is a source's signs as they are written in a cell.
func legend(symbols []model.Symbol) []string {
	all := make([]string, len(symbols))
	for i, s := range symbols {
		sign := s.Sign
		if sign == "" {
			sign = EmptyCell
		}
		all[i] = sign + " = " + model.Meanings.Term(string(s.Meaning)).Words[0]
	}
	return all
}

// named is the places of an activity as they are written in a cell.
func named(places []model.ActivityPlace) []string {
	names := make([]string, len(places))
	for i, place := range places {
		names[i] = place.Name
	}
	return names
}

// former is the column of the ids or codes that a row had before, all of which stay its own.
func former(what string, field func(any) any) *Column {
	english := map[string]string{"id": "former id", "kod": "former code"}
	return &Column{Label: "tidigare " + what, Aliases: []string{english[what]}, Kind: Former, Width: 22, Field: field}
}

// limitLabels lists what a limit of an interval is called: by any of some words, alone or with
// what it is a limit of.
func limitLabels(words ...string) []string {
	var labels []string
	for _, w := range words {
		labels = append(labels, w, w+" gräns", "ki "+w, "ki "+w+" gräns", w+" ki", "konfidensintervall "+w, "konfidensintervall "+w+" gräns",
			w+" konfidensgräns", w+" ci", w+" 95 % ci", w+" 95% ci", w+" 95 % ki", w+" 95% ki", "osäkerhetsintervall "+w+" gräns", w+" limit")
	}
	return labels[1:] // the first one is the label itself
}

// The sheets before their columns, which refer to each other.
var (
	settings    = &Sheet{Key: "settings", Name: "Program", Aliases: []string{"Programme", "Inställningar"}}
	areas       = &Sheet{Key: "areas", Name: "Områden", Aliases: []string{"Areas"}}
	goals       = &Sheet{Key: "goals", Name: "Mål", Aliases: []string{"Goals"}}
	indicators  = &Sheet{Key: "indicators", Name: "Indikatorer", Aliases: []string{"Indicators", "Mått"}}
	places      = &Sheet{Key: "places", Name: "Platser", Aliases: []string{"Places"}}
	values      = &Sheet{Key: "values", Name: "Värden", Aliases: []string{"Values"}, Open: true}
	comparisons = &Sheet{Key: "comparisons", Name: "Jämförelser", Aliases: []string{"Comparisons"}}
	rankings    = &Sheet{Key: "rankings", Name: "Rangordningar", Aliases: []string{"Rankings"}}
	targets     = &Sheet{Key: "targets", Name: "Målvärden", Aliases: []string{"Targets"}}
	units       = &Sheet{Key: "units", Name: "Enheter", Aliases: []string{"Units"}}
	activities  = &Sheet{Key: "activities", Name: "Insatser", Aliases: []string{"Activities"}}
)

// Settings is what holds for the programme as a whole, a setting a row.
var Settings = collect(settings, struct {
	*Sheet
	Key, Value *Column
}{
	Sheet: settings,
	Key:   &Column{Label: "nyckel", Aliases: []string{"key"}, Kind: Choice, Required: true, Words: SettingKeys, Width: 22, Example: "kommun"},
	Value: &Column{Label: "värde", Aliases: []string{"value"}, Required: true, Translated: true, Width: 50, Example: "Exempelkommun"},
})

// Areas are the areas of responsibility.
var Areas = collect(areas, struct {
	*Sheet
	ID, Name, Covers, Responsible, FormerIDs *Column
}{
	Sheet:       areas,
	ID:          &Column{Label: "id", Kind: ID, Required: true, Width: 18, Example: "exempelomrade", Field: in(func(a *model.Area) any { return &a.ID })},
	Name:        &Column{IsName: true, Label: "namn", Aliases: []string{"name"}, Required: true, Translated: true, Width: 36, Example: "Exempelområde", Field: in(func(a *model.Area) any { return &a.Name })},
	Covers:      &Column{Label: "omfattar", Aliases: []string{"covers"}, Translated: true, Width: 60, Example: "Ett exempel som du kan ta bort.", Field: in(func(a *model.Area) any { return &a.Covers })},
	Responsible: &Column{Label: "ansvarig", Aliases: []string{"responsible"}, Translated: true, Width: 28, Field: in(func(a *model.Area) any { return &a.Responsible })},
	FormerIDs:   former("id", in(func(a *model.Area) any { return &a.FormerIDs })),
})

// lastYear is a column for what stood in another one in the follow-up before, to look at while the new one is
// filled in. It is in next year's workbook only, and nothing of it is read.
func lastYear(label string) *Column {
	return &Column{Label: "förra året: " + label, Aliases: []string{"last year: " + label}, Unoffered: true, Private: true, LastYear: true, Width: 24}
}

// Goals are the goals with their assessments.
var Goals = collect(goals, struct {
	*Sheet
	ID, Kind, Area, Text, Status, LastStatus, Motivation, LastMotivation, Assessed, AssessedBy, Source, OtherNames, FormerIDs *Column
}{
	Sheet:          goals,
	ID:             &Column{Label: "id", Kind: ID, Required: true, Width: 18, Example: "exempelmal", Field: in(func(g *model.Goal) any { return &g.ID })},
	Kind:           &Column{Label: "slag", Aliases: []string{"kind"}, Kind: Choice, Required: true, Words: model.GoalKinds, Width: 16, Example: "områdesmål", Field: in(func(g *model.Goal) any { return &g.Kind })},
	Area:           &Column{Label: "område", Aliases: []string{"area"}, Kind: Ref, Of: areas, Width: 18, Example: "exempelomrade", Field: in(func(g *model.Goal) any { return &g.Area })},
	Text:           &Column{Label: "mål", Aliases: []string{"goal"}, Required: true, Translated: true, Width: 60, Example: "Ett exempel på ett mål.", Field: in(func(g *model.Goal) any { return &g.Text })},
	Status:         &Column{Label: "status", Kind: Choice, Required: true, Words: model.Statuses, Width: 16, Example: "ej bedömt", Field: in(func(g *model.Goal) any { return &g.Status })},
	LastStatus:     lastYear("status"),
	Motivation:     &Column{Label: "motivering", Aliases: []string{"motivation"}, Required: true, Translated: true, Width: 60, Example: "Exempel: ingen bedömning är gjord.", Field: in(func(g *model.Goal) any { return &g.Motivation })},
	LastMotivation: lastYear("motivering"),
	Assessed:       &Column{Label: "bedömt år", Aliases: []string{"assessed", "year assessed"}, Kind: Year, Width: 11, Field: in(func(g *model.Goal) any { return &g.Assessed })},
	AssessedBy:     &Column{Label: "bedömt av", Aliases: []string{"assessed by"}, Translated: true, Width: 24, Field: in(func(g *model.Goal) any { return &g.AssessedBy })},
	Source:         &Column{Label: "källa", Aliases: []string{"source"}, Translated: true, Width: 40, Field: in(func(g *model.Goal) any { return &g.Source })},
	OtherNames:     &Column{Label: "andra namn", Aliases: []string{"other names"}, Kind: List, Width: 30, Field: in(func(g *model.Goal) any { return &g.OtherNames })},
	FormerIDs:      former("id", in(func(g *model.Goal) any { return &g.FormerIDs })),
})

// Indicators are what is measured, how and by whom.
var Indicators = collect(indicators, struct {
	*Sheet
	ID, Area, Name, OtherNames, Theme, Statement, Question, Definition, Method, Unit, Minimum, Maximum, Direction, Basis, Denominator, Goal, Decimals, Key, Target, TargetUpper, TargetKind, TargetYear, BaseYear, Source, SourceURL, SourceTable, Published, Retrieved, Licence, LicenceURL, Contact, Level, Symbols, Missing, Analyses, KoladaID, ScbTable, FormerIDs *Column
}{
	Sheet:       indicators,
	ID:          &Column{Label: "id", Kind: ID, Required: true, Width: 26, Example: "exempelmatt", Field: in(func(i *model.Indicator) any { return &i.ID })},
	Area:        &Column{Label: "område", Aliases: []string{"area"}, Kind: Ref, Of: areas, Required: true, Width: 18, Example: "exempelomrade", Field: in(func(i *model.Indicator) any { return &i.Area })},
	Name:        &Column{IsName: true, Label: "namn", Aliases: []string{"name"}, Required: true, Translated: true, Width: 40, Example: "Exempelmått", Field: in(func(i *model.Indicator) any { return &i.Name })},
	OtherNames:  &Column{Label: "andra namn", Aliases: []string{"other names"}, Kind: List, Width: 30, Field: in(func(i *model.Indicator) any { return &i.OtherNames })},
	Theme:       &Column{Label: "tema", Aliases: []string{"theme"}, Translated: true, Width: 18, Field: in(func(i *model.Indicator) any { return &i.Theme })},
	Statement:   &Column{Label: "utsaga", Aliases: []string{"statement"}, Translated: true, Width: 40, Example: "svarade ja i exemplet", Field: in(func(i *model.Indicator) any { return &i.Statement })},
	Question:    &Column{Label: "fråga", Aliases: []string{"question"}, Translated: true, Width: 40, Field: in(func(i *model.Indicator) any { return &i.Question })},
	Definition:  &Column{Label: "definition", Required: true, Translated: true, Width: 60, Example: "Andel som svarade ja. Ett exempel.", Field: in(func(i *model.Indicator) any { return &i.Definition })},
	Method:      &Column{Label: "metod", Aliases: []string{"method"}, Translated: true, Width: 60, Field: in(func(i *model.Indicator) any { return &i.Method })},
	Unit:        &Column{Label: "enhet", Aliases: []string{"unit"}, Kind: Choice, Required: true, Words: model.Units, OwnWords: true, Width: 12, Example: "procent", Field: in(func(i *model.Indicator) any { return &i.Unit }), Stated: in(unitOf)},
	Minimum:     &Column{Label: "minsta värde", Aliases: []string{"minimum", "least value"}, Kind: Decimal, Width: 12, Stated: in(func(i *model.Indicator) any { return i.Minimum })},
	Maximum:     &Column{Label: "största värde", Aliases: []string{"maximum", "greatest value", "högsta värde"}, Kind: Decimal, Width: 13, Stated: in(func(i *model.Indicator) any { return i.Maximum })},
	Direction:   &Column{Label: "riktning", Aliases: []string{"direction"}, Kind: Choice, Required: true, Words: model.Directions, Width: 18, Example: "högre är bättre", Field: in(func(i *model.Indicator) any { return &i.Direction })},
	Basis:       &Column{Label: "slag av siffra", Aliases: []string{"kind of figure"}, Kind: Choice, Words: model.Bases, Width: 14, Field: in(func(i *model.Indicator) any { return &i.Basis })},
	Denominator: &Column{Label: "nämnare", Aliases: []string{"denominator"}, Kind: Ref, Of: indicators, Width: 20, Field: in(func(i *model.Indicator) any { return &i.Denominator })},
	Goal:        &Column{Label: "mäter mål", Aliases: []string{"measures goal"}, Kind: Ref, Of: goals, Width: 16, Field: in(func(i *model.Indicator) any { return &i.Goal })},
	Decimals:    &Column{Label: "decimaler", Aliases: []string{"decimals"}, Kind: Whole, Width: 10, Example: "0", Stated: in(func(i *model.Indicator) any { return float64(i.Decimals) })},
	Key:         &Column{Label: "nyckel", Aliases: []string{"key"}, Kind: YesNo, Width: 8, Example: "ja", Field: in(func(i *model.Indicator) any { return &i.Key })},
	Target:      &Column{Label: "målvärde", Aliases: []string{"target"}, Kind: Decimal, Width: 10, Stated: ofTarget(func(t *model.Target) any { return t.Value })},
	TargetUpper: &Column{Label: "målvärde till", Aliases: []string{"target to"}, Kind: Decimal, Width: 12, Stated: ofTarget(func(t *model.Target) any { return t.Upper })},
	TargetKind:  &Column{Label: "måltyp", Aliases: []string{"target kind"}, Kind: Choice, Words: model.TargetKinds, Width: 10, Stated: ofTarget(func(t *model.Target) any { return t.Kind })},
	TargetYear:  &Column{Label: "målår", Aliases: []string{"target year"}, Kind: Year, Width: 8, Stated: ofTarget(func(t *model.Target) any { return t.Year })},
	BaseYear:    &Column{Label: "basår", Aliases: []string{"base year"}, Kind: Year, Width: 8, Stated: ofTarget(func(t *model.Target) any { return t.BaseYear })},
	Source:      &Column{Label: "källa", Aliases: []string{"source"}, Required: true, Translated: true, Width: 40, Example: "Exempelundersökningen", Field: in(func(i *model.Indicator) any { return &i.Source })},
	SourceURL:   &Column{Label: "källänk", Aliases: []string{"source link"}, Kind: URL, Width: 30, Field: in(func(i *model.Indicator) any { return &i.SourceURL })},
	SourceTable: &Column{Label: "källtabell", Aliases: []string{"source table"}, Width: 16, Field: in(func(i *model.Indicator) any { return &i.SourceTable })},
	Published:   &Column{Label: "publicerad", Aliases: []string{"published"}, Kind: Date, Width: 12, Field: in(func(i *model.Indicator) any { return &i.Published })},
	Retrieved:   &Column{Label: "hämtad", Aliases: []string{"retrieved"}, Kind: Date, Width: 12, Field: in(func(i *model.Indicator) any { return &i.Retrieved })},
	Licence:     &Column{Label: "licens", Aliases: []string{"licence", "license"}, Width: 14, Field: in(func(i *model.Indicator) any { return &i.Licence })},
	LicenceURL:  &Column{Label: "licenslänk", Aliases: []string{"licence link", "license link"}, Kind: URL, Width: 30, Field: in(func(i *model.Indicator) any { return &i.LicenceURL })},
	Contact:     &Column{Label: "kontakt", Aliases: []string{"contact"}, Translated: true, Reachable: true, Width: 30, Field: in(func(i *model.Indicator) any { return &i.Contact })},
	Level:       &Column{Label: "säkerhetsnivå", Aliases: []string{"confidence level"}, Kind: Decimal, Width: 14, Example: "95", Stated: in(percentLevel)},
	Symbols:     &Column{Label: "symboler", Aliases: []string{"symbols", "legend"}, Kind: Symbols, Words: model.Meanings, Width: 40, Example: ".. = uppgift saknas", Stated: in(func(i *model.Indicator) any { return legend(i.Symbols) })},
	Missing:     &Column{Label: "saknas", Aliases: []string{"missing"}, Translated: true, Width: 40, Field: in(func(i *model.Indicator) any { return &i.Missing })},
	Analyses:    &Column{Label: "analys", Aliases: []string{"analysis"}, Translated: true, Width: 60, Stated: in(latestAnalysis)},
	KoladaID:    &Column{Label: "id i Kolada", Aliases: []string{"id in Kolada", "kolada", "kolada-id", "kolada id", "kolada kpi"}, Width: 12, Field: in(func(i *model.Indicator) any { return &i.KoladaID })},
	ScbTable:    &Column{Label: "id hos SCB", Aliases: []string{"id at SCB", "scb", "scb-id", "scb id", "id i scb", "scb-tabell", "scb tabell", "scb table"}, Width: 14, Field: in(func(i *model.Indicator) any { return &i.ScbTable })},
	FormerIDs:   former("id", in(func(i *model.Indicator) any { return &i.FormerIDs })),
})

// Places are what figures and activities are about.
var Places = collect(places, struct {
	*Sheet
	Code, Name, Kind, Within, Aliases, Population, PopulationDate, PopulationSource, Tile, FormerCodes, ReplacedBy *Column
}{
	Sheet:            places,
	Code:             &Column{Label: "kod", Aliases: []string{"code"}, Kind: ID, Required: true, Width: 22, Example: "0000", Field: in(func(p *model.Place) any { return &p.Code })},
	Name:             &Column{IsName: true, Label: "namn", Aliases: []string{"name"}, Required: true, Translated: true, Width: 28, Example: "Exempelkommun", Field: in(func(p *model.Place) any { return &p.Name })},
	Kind:             &Column{Label: "typ", Aliases: []string{"type", "kind"}, Kind: Choice, Required: true, Words: model.PlaceKinds, OwnWords: true, Width: 20, Example: "kommun", Field: in(func(p *model.Place) any { return &p.Kind })},
	Within:           &Column{Label: "ingår i", Aliases: []string{"within"}, Kind: Ref, Of: places, Width: 12, Stated: in(func(p *model.Place) any { return p.Within })},
	Aliases:          &Column{Label: "alias", Aliases: []string{"aliases"}, Kind: List, Width: 30},
	Population:       &Column{Label: "folkmängd", Aliases: []string{"population"}, Kind: Whole, Width: 12, Stated: counted(func(p *model.Population) any { return float64(p.Count) })},
	PopulationDate:   &Column{Label: "folkmängd datum", Aliases: []string{"population date"}, Kind: Date, Width: 16, Stated: counted(func(p *model.Population) any { return p.Date })},
	PopulationSource: &Column{Label: "folkmängd källa", Aliases: []string{"population source"}, Translated: true, Width: 28, Stated: counted(func(p *model.Population) any { return p.Source })},
	Tile:             &Column{Label: "ruta", Aliases: []string{"tile"}, Width: 8, Stated: in(func(p *model.Place) any { return p.Tile.String() })},
	FormerCodes:      former("kod", in(func(p *model.Place) any { return &p.FormerCodes })),
	ReplacedBy:       &Column{Label: "ersätts av", Aliases: []string{"replaced by"}, Kind: List, Of: places, Width: 22, Stated: in(func(p *model.Place) any { return p.ReplacedBy })},
})

// Values are the observations.
var Values = collect(values, struct {
	*Sheet
	Indicator, Place, Period, Value, LastValue, Lower, Upper, Interval, Margin, Respondents, ResponseRate, Rounded, Flags, Reason, Comment, Checked *Column
}{
	Sheet:        values,
	Indicator:    &Column{Label: "indikator", Aliases: []string{"indicator", "mått"}, Kind: Ref, Of: indicators, Required: true, Width: 26, Example: "exempelmatt"},
	Place:        &Column{Label: "plats", Aliases: []string{"place"}, Kind: Ref, Of: places, Required: true, Width: 22, Example: "0000"},
	Period:       &Column{Label: "period", Kind: PeriodKind, Required: true, Width: 12, Example: "2021"},
	Value:        &Column{Label: "värde", Aliases: []string{"value"}, Kind: Value, Required: true, Width: 10, Example: "50", PerPeriod: true, OfUnit: true},
	LastValue:    lastYear("värde"),
	Lower:        &Column{Label: "nedre", Aliases: limitLabels("nedre", "undre", "lower", "low"), Kind: Decimal, Width: 10, Example: "45", PerPeriod: true, OfUnit: true},
	Upper:        &Column{Label: "övre", Aliases: limitLabels("övre", "upper", "high"), Kind: Decimal, Width: 10, Example: "55", PerPeriod: true, OfUnit: true},
	Interval:     &Column{Label: "intervall", Aliases: []string{"interval", "ki", "95 % ki", "konfidensintervall", "95 % konfidensintervall", "osäkerhetsintervall", "confidence interval", "ci", "95 % ci"}, Unoffered: true, Kind: Interval, Width: 14, Example: "45–55", PerPeriod: true, OfUnit: true},
	Margin:       &Column{Label: "felmarginal", Aliases: []string{"margin", "margin of error", "±", "+/-", "felmarginal ±", "felmarginal (±)", "ki ±", "konfidensintervall ±"}, Unoffered: true, Kind: Margin, Width: 12, Example: "5", PerPeriod: true, OfUnit: true},
	Respondents:  &Column{Label: "antal svar", Aliases: []string{"respondents", "antal svarande", "svarande"}, Kind: Whole, Width: 11, PerPeriod: true},
	ResponseRate: &Column{Label: "svarsfrekvens", Aliases: []string{"response rate", "svarsandel", "svarsfrekvens (%)", "svarsfrekvens, %", "svarsfrekvens %"}, Kind: Decimal, Width: 14, PerPeriod: true},
	Rounded:      &Column{Label: "avrundat till", Aliases: []string{"rounded to"}, Kind: Decimal, Width: 13},
	Flags:        &Column{Label: "markering", Aliases: []string{"flag", "flags"}, Kind: List, Words: model.Flags, Width: 14},
	Reason:       &Column{Label: "orsak", Aliases: []string{"reason"}, Translated: true, Width: 40},
	Comment:      &Column{Label: "kommentar", Aliases: []string{"comment"}, Translated: true, Width: 40},
	Checked:      &Column{Label: "kontrollerad", Aliases: []string{"checked"}, Private: true, Width: 30},
})

// Comparisons are differences that the sources themselves state.
var Comparisons = collect(comparisons, struct {
	*Sheet
	Indicator, Period, Place, Against, Outcome, Significance, Source *Column
}{
	Sheet:        comparisons,
	Indicator:    &Column{Label: "indikator", Aliases: []string{"indicator", "mått"}, Kind: Ref, Of: indicators, Required: true, Width: 26, Example: "exempelmatt"},
	Period:       &Column{Label: "period", Kind: PeriodKind, Required: true, Width: 12, Example: "2021"},
	Place:        &Column{Label: "plats", Aliases: []string{"place"}, Kind: Ref, Of: places, Required: true, Width: 22, Example: "0000"},
	Against:      &Column{Label: "jämfört med", Aliases: []string{"compared with"}, Required: true, Width: 22, Example: "2020"},
	Outcome:      &Column{Label: "utfall", Aliases: []string{"outcome"}, Kind: Choice, Required: true, Words: model.Outcomes, Width: 16, Example: "ingen skillnad", Field: in(func(c *model.Comparison) any { return &c.Outcome })},
	Significance: &Column{Label: "säkerställd", Aliases: []string{"significant"}, Kind: Choice, Required: true, Words: model.Significances, Width: 12, Example: "anges ej", Field: in(func(c *model.Comparison) any { return &c.Significance })},
	Source:       &Column{Label: "källa", Aliases: []string{"source"}, Translated: true, Width: 40, Field: in(func(c *model.Comparison) any { return &c.Source })},
})

// Rankings are ranks that the sources themselves state.
var Rankings = collect(rankings, struct {
	*Sheet
	Indicator, Period, Place, Group, Rank, Of, Absent *Column
}{
	Sheet:     rankings,
	Indicator: &Column{Label: "indikator", Aliases: []string{"indicator", "mått"}, Kind: Ref, Of: indicators, Required: true, Width: 26, Example: "exempelmatt"},
	Period:    &Column{Label: "period", Kind: PeriodKind, Required: true, Width: 12, Example: "2021"},
	Place:     &Column{Label: "plats", Aliases: []string{"place"}, Kind: Ref, Of: places, Required: true, Width: 22, Example: "0000"},
	Group:     &Column{Label: "grupp", Aliases: []string{"group"}, Required: true, Translated: true, Width: 36, Example: "exempelkommuner", Field: in(func(r *model.Ranking) any { return &r.Group })},
	Rank:      &Column{Label: "placering", Aliases: []string{"rank"}, Kind: Whole, Required: true, Width: 10, Example: "1"},
	Of:        &Column{Label: "av antal", Aliases: []string{"of"}, Kind: Whole, Required: true, Width: 10, Example: "2"},
	Absent:    &Column{Label: "deltog inte", Aliases: []string{"absent"}, Kind: List, Of: places, Width: 40},
})

// Activities are what was done, and how far it came.
var Activities = collect(activities, struct {
	*Sheet
	ID, Area, Year, Name, State, LastState, PartOf, Places, Actors, Description, Goal, Budget, Start, End, URL, OtherNames, FormerIDs *Column
}{
	Sheet:       activities,
	ID:          &Column{Label: "id", Kind: ID, Required: true, Width: 24, Example: "exempelinsats", Field: in(func(a *model.Activity) any { return &a.ID })},
	Area:        &Column{Label: "område", Aliases: []string{"area"}, Kind: Ref, Of: areas, Required: true, Width: 18, Example: "exempelomrade", Field: in(func(a *model.Activity) any { return &a.Area })},
	Year:        &Column{Label: "år", Aliases: []string{"year"}, Kind: Year, Required: true, Width: 8, Example: "2021", Field: in(func(a *model.Activity) any { return &a.Year })},
	Name:        &Column{IsName: true, Label: "namn", Aliases: []string{"name"}, Required: true, Translated: true, Width: 44, Example: "Exempelinsats", Field: in(func(a *model.Activity) any { return &a.Name })},
	State:       &Column{Label: "läge", Aliases: []string{"state"}, Kind: Choice, Required: true, Words: model.States, Width: 18, Example: "genomförd", Field: in(func(a *model.Activity) any { return &a.State })},
	LastState:   lastYear("läge"),
	PartOf:      &Column{Label: "ingår i", Aliases: []string{"part of"}, Kind: Ref, Of: activities, Width: 24, Field: in(func(a *model.Activity) any { return &a.PartOf })},
	Places:      &Column{Label: "platser", Aliases: []string{"places"}, Kind: List, Of: places, Width: 30, Stated: in(func(a *model.Activity) any { return named(a.Places) })},
	Actors:      &Column{Label: "aktörer", Aliases: []string{"actors"}, Kind: List, Width: 40, Field: in(func(a *model.Activity) any { return &a.Actors })},
	Description: &Column{Label: "beskrivning", Aliases: []string{"description"}, Translated: true, Width: 60, Example: "Ett exempel som du kan ta bort.", Field: in(func(a *model.Activity) any { return &a.Description })},
	Goal:        &Column{Label: "mål", Aliases: []string{"goal"}, Kind: Ref, Of: goals, Width: 18, Field: in(func(a *model.Activity) any { return &a.Goal })},
	Budget:      &Column{Label: "budget", Kind: Decimal, Width: 12, Field: in(func(a *model.Activity) any { return &a.Budget })},
	Start:       &Column{Label: "start", Aliases: []string{"begin", "startar", "börjar"}, Kind: Moment, Width: 12, Field: in(func(a *model.Activity) any { return &a.Start })},
	End:         &Column{Label: "slut", Aliases: []string{"end", "slutar"}, Kind: Moment, Width: 12, Field: in(func(a *model.Activity) any { return &a.End })},
	URL:         &Column{Label: "länk", Aliases: []string{"link"}, Kind: URL, Width: 30, Field: in(func(a *model.Activity) any { return &a.URL })},
	OtherNames:  &Column{Label: "andra namn", Aliases: []string{"other names"}, Kind: List, Width: 30, Field: in(func(a *model.Activity) any { return &a.OtherNames })},
	FormerIDs:   former("id", in(func(a *model.Activity) any { return &a.FormerIDs })),
})

// Targets are what indicators are meant to reach, where there are more than one: by year and by place.
var Targets = collect(targets, struct {
	*Sheet
	Indicator, Place, Year, Value, Upper, Kind, BaseYear *Column
}{
	Sheet:     targets,
	Indicator: &Column{Label: "indikator", Aliases: []string{"indicator", "mått"}, Kind: Ref, Of: indicators, Required: true, Width: 26, Example: "exempelmatt"},
	Place:     &Column{Label: "plats", Aliases: []string{"place"}, Kind: Ref, Of: places, Width: 22, Example: "0000"},
	Year:      &Column{Label: "målår", Aliases: []string{"target year", "år", "year"}, Kind: Year, Required: true, Width: 8, Example: "2025"},
	Value:     &Column{Label: "målvärde", Aliases: []string{"target"}, Kind: Decimal, Width: 10, Example: "60"},
	Upper:     &Column{Label: "målvärde till", Aliases: []string{"target to"}, Kind: Decimal, Width: 12},
	Kind:      &Column{Label: "måltyp", Aliases: []string{"target kind"}, Kind: Choice, Words: model.TargetKinds, Width: 10, Example: "minst"},
	BaseYear:  &Column{Label: "basår", Aliases: []string{"base year"}, Kind: Year, Width: 8},
})

// Units are the municipality's own units.
var Units = collect(units, struct {
	*Sheet
	Name, Short, Plural, Kind, Per, Minimum, Maximum, Decimals *Column
}{
	Sheet:    units,
	Name:     &Column{IsName: true, Label: "namn", Aliases: []string{"name"}, Required: true, Translated: true, Width: 28, Example: "exempelenhet", Field: in(func(u *model.OwnUnit) any { return &u.Name })},
	Short:    &Column{IsName: true, Label: "kortform", Aliases: []string{"short", "förkortning"}, Translated: true, Width: 14, Example: "ex", Field: in(func(u *model.OwnUnit) any { return &u.Short })},
	Plural:   &Column{IsName: true, Label: "flertal", Aliases: []string{"plural"}, Translated: true, Width: 28, Example: "exempelenheter", Field: in(func(u *model.OwnUnit) any { return &u.Plural })},
	Kind:     &Column{Label: "slag", Aliases: []string{"kind"}, Kind: Choice, Required: true, Words: model.UnitKinds, Width: 14, Example: "antal", Field: in(func(u *model.OwnUnit) any { return &u.Kind })},
	Per:      &Column{Label: "per antal invånare", Aliases: []string{"per inhabitants", "per"}, Kind: Whole, Width: 18, Stated: in(func(u *model.OwnUnit) any { return u.Per })},
	Minimum:  &Column{Label: "minsta värde", Aliases: []string{"minimum", "least value"}, Kind: Decimal, Width: 12, Example: "0", Stated: in(func(u *model.OwnUnit) any { return u.Minimum })},
	Maximum:  &Column{Label: "största värde", Aliases: []string{"maximum", "greatest value", "högsta värde"}, Kind: Decimal, Width: 13, Stated: in(func(u *model.OwnUnit) any { return u.Maximum })},
	Decimals: &Column{Label: "decimaler", Aliases: []string{"decimals"}, Kind: Whole, Width: 10, Example: "0", Stated: in(func(u *model.OwnUnit) any { return u.Decimals })},
})

// All is the workbook's format, in the order of the template.
var All = []*Sheet{Settings.Sheet, Areas.Sheet, Goals.Sheet, Indicators.Sheet, Places.Sheet, Values.Sheet, Comparisons.Sheet, Rankings.Sheet, Activities.Sheet, Targets.Sheet, Units.Sheet}

// FollowUp is the key of the year that a follow-up is about.
const FollowUp = "followUp"

// SettingKeys are the keys of the sheet Program.
var SettingKeys = model.NewVocabulary("setting",
	model.Term{Code: "municipality", Words: []string{"kommun"}, English: []string{"municipality"}},
	model.Term{Code: "municipalityCode", Words: []string{"kommunkod"}, English: []string{"municipality code"}},
	model.Term{Code: "name", Words: []string{"program"}, English: []string{"programme"}},
	model.Term{Code: "period", Words: []string{"period"}},
	model.Term{Code: FollowUp, Words: []string{"uppföljning"}, English: []string{"follow-up"}},
	model.Term{Code: "publisher", Words: []string{"utgivare"}, English: []string{"publisher"}},
	model.Term{Code: "publisherId", Words: []string{"organisationsnummer"}, English: []string{"organisation number"}},
	model.Term{Code: "email", Words: []string{"e-post", "epost"}, English: []string{"e-mail"}},
	model.Term{Code: "contact", Words: []string{"kontakt"}, English: []string{"contact"}},
	model.Term{Code: "source", Words: []string{"källa"}, English: []string{"source"}},
	model.Term{Code: "licence", Words: []string{"licens"}, English: []string{"licence"}},
	model.Term{Code: "licenceUrl", Words: []string{"licenslänk"}, English: []string{"licence link"}},
	model.Term{Code: "catalogueLicence", Words: []string{"kataloglicens"}, English: []string{"catalogue licence"}},
	model.Term{Code: "published", Words: []string{"publicerad"}, English: []string{"published"}},
	model.Term{Code: "nextUpdate", Words: []string{"nästa uppdatering"}, English: []string{"next update"}},
	model.Term{Code: "notice", Words: []string{"meddelande"}, English: []string{"notice"}},
)

// Setting is what stands at a key of the sheet Program.
func Setting(key string, s *model.Settings) any {
	return map[string]any{
		"municipality": s.Municipality, "municipalityCode": s.MunicipalityCode, "name": s.Name, "period": s.Period,
		"followUp": s.FollowUp, "publisher": s.Publisher, "publisherId": s.PublisherID, "email": s.Email,
		"contact": s.Contact, "licenceUrl": s.LicenceURL, "catalogueLicence": s.CatalogueLicence, "published": s.Published,
		"source": s.Source, "licence": s.Licence, "nextUpdate": s.NextUpdate, "notice": s.Notice,
	}[key]
}

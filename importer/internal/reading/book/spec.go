package book

import "lagesbild/importer/internal/ground/model"

// Kind is what a column holds. It decides how the template formats and guards the column,
// and how package check reads it.
type Kind int

const (
	Plain      Kind = iota // any text
	ID                     // a slug that names the row
	Ref                    // the id or code of a row in another sheet, see Column.Of
	Choice                 // a word of a closed list, see Column.Words
	Decimal                // a number
	Value                  // a number, or the source's sign
	Whole                  // a whole number that is not negative
	Year                   // a year
	PeriodKind             // a period: 2021, 2021-2022, 2018/19, 2021K1, 2021-06
	Date                   // a day
	YesNo                  // ja, nej or nothing
	List                   // several texts with ; between
	Symbols                // the source's legend: sign = meaning; sign = meaning
	URL                    // an address on the web
	Interval               // two numbers: 59–68
	Margin                 // a number with or without ± before it
)

// Column specifies one column of a sheet. Reader, template, messages and documentation all come from it.
type Column struct {
	Key       string // name in the program
	Label     string // the Swedish heading
	Aliases   []string
	Kind      Kind
	Required  bool
	Unoffered bool             // is read where somebody has it, but the template has another way
	Private   bool             // for those who keep the workbook: nothing of it is published
	Bilingual bool             // has a twin "Label (en)" with the English text
	Words     model.Vocabulary // for Choice, and for the meanings of Symbols
	Of        string           // for Ref: the Key of the sheet referred to
	Width     float64          // in characters
	Help      model.Text       // what to write, as the note on the heading and in the documentation
	Example   string           // one valid cell, shown on the template's sheet "Läs mig"
}

// Sheet specifies one sheet: a table whose header is found by its labels.
type Sheet struct {
	Key     string
	Name    string // the Swedish name
	Aliases []string
	Columns []Column
	Help    model.Text // what a row is
	Open    bool       // further columns are breakdowns, rather than ignored
}

// Column gives the column with a key; nil where there is none.
func (s *Sheet) Column(key string) *Column {
	for i := range s.Columns {
		if s.Columns[i].Key == key {
			return &s.Columns[i]
		}
	}
	return nil
}

// heading is a heading that a sheet can have: that of a column, or of its English twin.
type heading struct {
	*Column
	key   string // of the column; that of the twin ends in En
	label string
}

// headings lists the headings that the template offers, in order, a twin after its column.
func (s *Sheet) headings() []heading {
	var list []heading
	for i := range s.Columns {
		c := &s.Columns[i]
		if c.Unoffered {
			continue
		}
		list = append(list, heading{c, c.Key, c.Label})
		if c.Bilingual {
			list = append(list, heading{c, c.Key + english, c.Label + englishMark})
		}
	}
	return list
}

// required tells whether a table must have the heading. No English text is ever required.
func (h heading) required() bool { return h.Required && h.key == h.Key }

// What tells the English twin of a column from the column: in its key, and in its heading.
const (
	english     = "En"
	englishMark = " (en)"
)

// Keys of the sheets.
const (
	Settings    = "settings"
	Areas       = "areas"
	Goals       = "goals"
	Indicators  = "indicators"
	Places      = "places"
	Values      = "values"
	Comparisons = "comparisons"
	Rankings    = "rankings"
	Activities  = "activities"
)

// NotStated is what a workbook says where the source does not say which place or period it means.
const NotStated = "anges ej"

// Earlier is what a workbook says for "compared with earlier", where the source does not say when.
const Earlier = "tidigare"

// limitLabels lists what a limit of an interval is called: by any of some words, alone or with
// what it is a limit of.
func limitLabels(words ...string) []string {
	var labels []string
	for _, w := range words {
		labels = append(labels, w, w+" gräns", "ki "+w, "ki "+w+" gräns", w+" ki", "konfidensintervall "+w, "konfidensintervall "+w+" gräns",
			w+" konfidensgräns", "osäkerhetsintervall "+w+" gräns", w+" limit")
	}
	return labels[1:] // the first one is the label itself
}

func text(sv, en string) model.Text { return model.Text{"sv": sv, "en": en} }

// Sheets is the workbook's format, in the order of the template.
var Sheets = []Sheet{
	{Key: Settings, Name: "Program", Aliases: []string{"Programme", "Inställningar"},
		Help: text("En rad är en uppgift om programmet.", "A row is one setting."),
		Columns: []Column{
			{Key: "key", Label: "nyckel", Aliases: []string{"key"}, Kind: Choice, Required: true, Words: SettingKeys, Width: 22, Example: "kommun",
				Help: text("Vilken uppgift raden gäller. Välj i listan.", "Which setting. Choose from the list.")},
			{Key: "value", Label: "värde", Aliases: []string{"value"}, Required: true, Bilingual: true, Width: 50, Example: "Exempelkommun",
				Help: text("Uppgiften.", "The setting.")},
		}},
	{Key: Areas, Name: "Områden", Aliases: []string{"Areas"},
		Help: text("En rad är ett ansvarsområde.", "A row is an area of responsibility."),
		Columns: []Column{
			{Key: "id", Label: "id", Kind: ID, Required: true, Width: 18, Example: "exempelomrade",
				Help: text("Kort namn i adresser: små bokstäver a–z, siffror och bindestreck. Ändra det aldrig.", "Short name in addresses: lower case a–z, digits and hyphens. Never change it.")},
			{Key: "name", Label: "namn", Aliases: []string{"name"}, Required: true, Bilingual: true, Width: 36, Example: "Exempelområde",
				Help: text("Områdets namn.", "Name of the area.")},
			{Key: "covers", Label: "omfattar", Aliases: []string{"covers"}, Bilingual: true, Width: 60, Example: "Ett exempel som du kan ta bort.",
				Help: text("Vad som ingår i området.", "What the area covers.")},
			{Key: "responsible", Label: "ansvarig", Aliases: []string{"responsible"}, Bilingual: true, Width: 28,
				Help: text("Vem som ansvarar. Tomt om källan inte säger det.", "Who is responsible. Empty where the source does not say.")},
		}},
	{Key: Goals, Name: "Mål", Aliases: []string{"Goals"},
		Help: text("En rad är ett mål och bedömningen av det.", "A row is a goal and its assessment."),
		Columns: []Column{
			{Key: "id", Label: "id", Kind: ID, Required: true, Width: 18, Example: "exempelmal",
				Help: text("Kort namn: små bokstäver a–z, siffror och bindestreck.", "Short name: lower case a–z, digits and hyphens.")},
			{Key: "kind", Label: "slag", Aliases: []string{"kind"}, Kind: Choice, Required: true, Words: model.GoalKinds, Width: 16, Example: "områdesmål",
				Help: text("Vilket slags mål. Välj i listan.", "What kind of goal. Choose from the list.")},
			{Key: "area", Label: "område", Aliases: []string{"area"}, Kind: Ref, Of: Areas, Width: 18, Example: "exempelomrade",
				Help: text("Områdets id. Tomt för det övergripande målet.", "Id of the area. Empty for the overall goal.")},
			{Key: "text", Label: "mål", Aliases: []string{"goal"}, Required: true, Bilingual: true, Width: 60, Example: "Ett exempel på ett mål.",
				Help: text("Målet, på klarspråk.", "The goal, in plain language.")},
			{Key: "status", Label: "status", Kind: Choice, Required: true, Words: model.Statuses, Width: 16, Example: "ej bedömt",
				Help: text("Bedömningen, i ord: en färg i cellen läses inte. Skriv ”ej bedömt” om ingen har gjorts.", "The assessment, in words: a colour of the cell is not read. Write \"ej bedömt\" where there is none.")},
			{Key: "motivation", Label: "motivering", Aliases: []string{"motivation"}, Required: true, Bilingual: true, Width: 60, Example: "Exempel: ingen bedömning är gjord.",
				Help: text("Varför bedömningen är som den är, eller varför den saknas.", "Why the assessment is what it is, or why there is none.")},
			{Key: "assessed", Label: "bedömt år", Aliases: []string{"assessed", "year assessed"}, Kind: Year, Width: 11,
				Help: text("Året som bedömningen gäller.", "The year that the assessment is about.")},
			{Key: "assessedBy", Label: "bedömt av", Aliases: []string{"assessed by"}, Bilingual: true, Width: 24,
				Help: text("Vem som har bedömt.", "Who assessed.")},
			{Key: "source", Label: "källa", Aliases: []string{"source"}, Bilingual: true, Width: 40,
				Help: text("Dokumentet som målet och bedömningen står i.", "The document with the goal and the assessment.")},
		}},
	{Key: Indicators, Name: "Indikatorer", Aliases: []string{"Indicators", "Mått"},
		Help: text("En rad är ett mått: vad som mäts, hur och av vem.", "A row is an indicator: what is measured, how and by whom."),
		Columns: []Column{
			{Key: "id", Label: "id", Kind: ID, Required: true, Width: 26, Example: "exempelmatt",
				Help: text("Kort namn i adresser: små bokstäver a–z, siffror och bindestreck. Ändra det aldrig.", "Short name in addresses: lower case a–z, digits and hyphens. Never change it.")},
			{Key: "area", Label: "område", Aliases: []string{"area"}, Kind: Ref, Of: Areas, Required: true, Width: 18, Example: "exempelomrade",
				Help: text("Områdets id.", "Id of the area.")},
			{Key: "name", Label: "namn", Aliases: []string{"name"}, Required: true, Bilingual: true, Width: 40, Example: "Exempelmått",
				Help: text("Måttets namn, kort.", "Name of the indicator, short.")},
			{Key: "statement", Label: "utsaga", Aliases: []string{"statement"}, Bilingual: true, Width: 40, Example: "svarade ja i exemplet",
				Help: text("Fortsätt meningen ”63 procent …”, till exempel ”känner sig trygga utomhus när det är mörkt”.", "Go on with the sentence \"63 percent …\", such as \"feel safe outdoors after dark\".")},
			{Key: "question", Label: "fråga", Aliases: []string{"question"}, Bilingual: true, Width: 40,
				Help: text("Frågan så som den ställdes.", "The question as it was asked.")},
			{Key: "definition", Label: "definition", Required: true, Bilingual: true, Width: 60, Example: "Andel som svarade ja. Ett exempel.",
				Help: text("Exakt vad som mäts, och bland vilka.", "What exactly is measured, and among whom.")},
			{Key: "method", Label: "metod", Aliases: []string{"method"}, Bilingual: true, Width: 60,
				Help: text("Hur det är mätt, och vad man ska vara försiktig med.", "How it was measured, and what to be careful with.")},
			{Key: "unit", Label: "enhet", Aliases: []string{"unit"}, Kind: Choice, Required: true, Words: model.Units, Width: 12, Example: "procent",
				Help: text("Enheten. Procent skrivs 0–100.", "The unit. Percent is written 0–100.")},
			{Key: "direction", Label: "riktning", Aliases: []string{"direction"}, Kind: Choice, Required: true, Words: model.Directions, Width: 18, Example: "högre är bättre",
				Help: text("Vilket håll som är bättre.", "Which way is better.")},
			{Key: "basis", Label: "slag av siffra", Aliases: []string{"kind of figure"}, Kind: Choice, Words: model.Bases, Width: 14,
				Help: text("Vad siffrorna bygger på. Vid anmälda brott säger sidan att fler anmälningar kan vara ett gott tecken.", "What the figures build on. For reported crime the page says that more reports can be a good sign.")},
			{Key: "goal", Label: "mäter mål", Aliases: []string{"measures goal"}, Kind: Ref, Of: Goals, Width: 16,
				Help: text("Id för det mål som måttet följer upp. Då visas målets bedömning bredvid uträkningen.", "Id of the goal that the indicator follows up. The goal's assessment is then shown beside the computation.")},
			{Key: "decimals", Label: "decimaler", Aliases: []string{"decimals"}, Kind: Whole, Width: 10, Example: "0",
				Help: text("Hur många decimaler som visas, 0–4. Tomt betyder 0.", "How many decimals are shown, 0–4. Empty means 0.")},
			{Key: "key", Label: "nyckel", Aliases: []string{"key"}, Kind: YesNo, Width: 8, Example: "ja",
				Help: text("ja: måttet visas på startsidan. Det första är sidans huvudsiffra.", "ja: shown on the start page. The first one is its headline.")},
			{Key: "target", Label: "målvärde", Aliases: []string{"target"}, Kind: Decimal, Width: 10,
				Help: text("Värdet som ska nås. Tomt om inget är beslutat.", "The value to reach. Empty where none is decided.")},
			{Key: "targetUpper", Label: "målvärde till", Aliases: []string{"target to"}, Kind: Decimal, Width: 12,
				Help: text("Bara för måltypen inom: det högsta värdet. Det lägsta står i målvärde.", "Only for the target kind within: the highest value. The lowest stands in målvärde.")},
			{Key: "targetKind", Label: "måltyp", Aliases: []string{"target kind"}, Kind: Choice, Words: model.TargetKinds, Width: 10,
				Help: text("minst eller högst målvärdet, inom två värden, öka eller minska utan målvärde, eller ja/nej (värdet är 1 för ja och 0 för nej).",
					"At least or at most the target, within two values, increase or decrease without a target, or yes/no (the value is 1 for yes and 0 for no).")},
			{Key: "targetYear", Label: "målår", Aliases: []string{"target year"}, Kind: Year, Width: 8,
				Help: text("Året då målvärdet ska vara nått.", "The year when the target is to be reached.")},
			{Key: "baseYear", Label: "basår", Aliases: []string{"base year"}, Kind: Year, Width: 8,
				Help: text("Året som utvecklingen räknas från.", "The year that progress is counted from.")},
			{Key: "source", Label: "källa", Aliases: []string{"source"}, Required: true, Bilingual: true, Width: 40, Example: "Exempelundersökningen",
				Help: text("Vem som har tagit fram siffrorna, och var de är publicerade.", "Who made the figures, and where they are published.")},
			{Key: "sourceURL", Label: "källänk", Aliases: []string{"source link"}, Kind: URL, Width: 30,
				Help: text("Adress till källan, med https:// först.", "Address of the source, beginning with https://.")},
			{Key: "licence", Label: "licens", Aliases: []string{"licence", "license"}, Width: 14,
				Help: text("Licensen som källan anger. Tomt om den inte anger någon.", "The licence that the source states. Empty where it states none.")},
			{Key: "level", Label: "säkerhetsnivå", Aliases: []string{"confidence level"}, Kind: Decimal, Width: 14, Example: "95",
				Help: text("Osäkerhetsintervallens säkerhet i procent. Tomt betyder 95.", "Confidence level of the intervals, in percent. Empty means 95.")},
			{Key: "symbols", Label: "symboler", Aliases: []string{"symbols", "legend"}, Kind: Symbols, Words: model.Meanings, Width: 40, Example: ".. = uppgift saknas",
				Help: text("Källans tecken och vad de betyder, med ; mellan: ”.. = uppgift saknas; x = för få svar”. Tom cell förklaras som ”tom = …”. Även märken efter ett tal eller en period: ”* = preliminär”.", "The source's signs and what they mean, with ; between. Marks behind a number or a period too: \"* = preliminär\".")},
			{Key: "missing", Label: "saknas", Aliases: []string{"missing"}, Bilingual: true, Width: 40,
				Help: text("Vad som inte finns att få för måttet, och varför.", "What is not to be had for the indicator, and why.")},
		}},
	{Key: Places, Name: "Platser", Aliases: []string{"Places"},
		Help: text("En rad är en plats.", "A row is a place."),
		Columns: []Column{
			{Key: "code", Label: "kod", Aliases: []string{"code"}, Kind: ID, Required: true, Width: 22, Example: "0000",
				Help: text("SCB:s kod med inledande nollor (00, 01, 0126), eller en egen som börjar med kommunkoden (0126-skogas).", "Statistics Sweden's code with leading zeros, or one of your own.")},
			{Key: "name", Label: "namn", Aliases: []string{"name"}, Required: true, Bilingual: true, Width: 28, Example: "Exempelkommun",
				Help: text("Platsens namn.", "Name of the place.")},
			{Key: "kind", Label: "typ", Aliases: []string{"type", "kind"}, Kind: Choice, Required: true, Words: model.PlaceKinds, Width: 20, Example: "kommun",
				Help: text("Vilket slags plats. Välj i listan.", "What kind of place. Choose from the list.")},
			{Key: "within", Label: "ingår i", Aliases: []string{"within"}, Kind: Ref, Of: Places, Width: 12,
				Help: text("Koden för platsen som den ligger i. Tomt om ingen källa säger det.", "Code of the place that contains it.")},
			{Key: "aliases", Label: "alias", Aliases: []string{"aliases"}, Kind: List, Width: 30,
				Help: text("Andra namn på platsen, med ; mellan.", "Other names, with ; between.")},
			{Key: "population", Label: "folkmängd", Aliases: []string{"population"}, Kind: Whole, Width: 12,
				Help: text("Antal invånare.", "Number of inhabitants.")},
			{Key: "populationDate", Label: "folkmängd datum", Aliases: []string{"population date"}, Kind: Date, Width: 16,
				Help: text("Dagen som folkmängden gäller, till exempel 2023-12-31.", "The day of the population.")},
			{Key: "populationSource", Label: "folkmängd källa", Aliases: []string{"population source"}, Bilingual: true, Width: 28,
				Help: text("Vem som har räknat.", "Who counted.")},
		}},
	{Key: Values, Name: "Värden", Aliases: []string{"Values"}, Open: true,
		Help: text("En rad är ett värde: ett mått, en plats, en period.", "A row is an observation: one indicator, place and period."),
		Columns: []Column{
			{Key: "indicator", Label: "indikator", Aliases: []string{"indicator", "mått"}, Kind: Ref, Of: Indicators, Required: true, Width: 26, Example: "exempelmatt",
				Help: text("Måttets id.", "Id of the indicator.")},
			{Key: "place", Label: "plats", Aliases: []string{"place"}, Kind: Ref, Of: Places, Required: true, Width: 22, Example: "0000",
				Help: text("Platsens kod. Namnet går också bra. Står platsen bara på den första av flera rader: skriv rubriken ”plats (fyll nedåt)”.", "Code of the place. Its name will do too. If it stands in the first of several rows only: write the heading \"plats (fyll nedåt)\".")},
			{Key: "period", Label: "period", Kind: PeriodKind, Required: true, Width: 12, Example: "2021",
				Help: text("År (2021), flera år (2021-2022), läsår (2018/19), kvartal (2021K1) eller månad (2021-06). Ett p efter (2021p) betyder preliminärt, ett r reviderat.", "A year, span of years, school year, quarter or month. A p behind it (2021p) means preliminary, an r revised.")},
			{Key: "value", Label: "värde", Aliases: []string{"value"}, Kind: Value, Required: true, Width: 10, Example: "50",
				Help: text("Ett tal, eller källans tecken. Skriv aldrig 0 för något som saknas. Även 63 (59–68) och 63 ± 4,5 går att läsa.", "A number, or the source's sign. Never write 0 for what is missing. 63 (59–68) and 63 ± 4,5 can be read too.")},
			{Key: "lower", Label: "nedre", Aliases: limitLabels("nedre", "undre", "lower", "low"), Kind: Decimal, Width: 10, Example: "45",
				Help: text("Osäkerhetsintervallets nedre gräns. I stället för nedre och övre går det bra med en kolumn ”intervall” (59–68) eller ”felmarginal” (4,5).", "Lower limit of the confidence interval. Instead of nedre and övre a column \"intervall\" (59–68) or \"felmarginal\" (4,5) will do.")},
			{Key: "upper", Label: "övre", Aliases: limitLabels("övre", "upper", "high"), Kind: Decimal, Width: 10, Example: "55",
				Help: text("Osäkerhetsintervallets övre gräns.", "Upper limit of the confidence interval.")},
			{Key: "interval", Label: "intervall", Aliases: []string{"interval", "ki", "95 % ki", "konfidensintervall", "95 % konfidensintervall", "osäkerhetsintervall", "confidence interval", "ci", "95 % ci"}, Unoffered: true,
				Kind: Interval, Width: 14, Example: "45–55", Help: text("Osäkerhetsintervallet i en cell: 59–68.", "The confidence interval in one cell: 59–68.")},
			{Key: "margin", Label: "felmarginal", Aliases: []string{"margin", "margin of error", "±", "+/-", "felmarginal ±", "felmarginal (±)", "ki ±", "konfidensintervall ±"}, Unoffered: true,
				Kind: Margin, Width: 12, Example: "5", Help: text("Hur långt osäkerhetsintervallet går åt båda håll från värdet: 4,5 eller ±4,5.", "How far the confidence interval reaches to both sides of the value: 4,5 or ±4,5.")},
			{Key: "respondents", Label: "antal svar", Aliases: []string{"respondents", "antal svarande", "svarande"}, Kind: Whole, Width: 11,
				Help: text("Hur många som svarade.", "How many answered.")},
			{Key: "rounded", Label: "avrundat till", Aliases: []string{"rounded to"}, Kind: Decimal, Width: 13,
				Help: text("Steget som källan har avrundat till, om det är grövre än decimalerna: 1 för hela tal, 0,1 för en decimal.", "The step that the source rounded to.")},
			{Key: "flags", Label: "markering", Aliases: []string{"flag", "flags"}, Kind: List, Words: model.Flags, Width: 14,
				Help: text("preliminär, reviderad eller seriebrott.", "Preliminary, revised or break.")},
			{Key: "comment", Label: "kommentar", Aliases: []string{"comment"}, Bilingual: true, Width: 40,
				Help: text("En upplysning som visas vid värdet.", "A note that is shown with the value.")},
			{Key: "checked", Label: "kontrollerad", Aliases: []string{"checked"}, Private: true, Width: 30,
				Help: text("Har kontrollen varnat för värdet och det ändå är rätt: skriv hur du vet det, till exempel ”kontrollerat mot källan 2022-03-01”. Varningen blir då en upplysning. Publiceras inte.",
					"Where the check has warned of the value and it is right all the same: write how you know. The warning is then a note. Not published.")},
		}},
	{Key: Comparisons, Name: "Jämförelser", Aliases: []string{"Comparisons"},
		Help: text("En rad är en skillnad som källan själv uttalar sig om.", "A row is a difference that the source itself states."),
		Columns: []Column{
			{Key: "indicator", Label: "indikator", Aliases: []string{"indicator", "mått"}, Kind: Ref, Of: Indicators, Required: true, Width: 26, Example: "exempelmatt",
				Help: text("Måttets id.", "Id of the indicator.")},
			{Key: "period", Label: "period", Kind: PeriodKind, Required: true, Width: 12, Example: "2021",
				Help: text("Perioden, eller ”anges ej” om källan inte säger den.", "The period, or \"anges ej\" where the source does not say.")},
			{Key: "place", Label: "plats", Aliases: []string{"place"}, Kind: Ref, Of: Places, Required: true, Width: 22, Example: "0000",
				Help: text("Platsen som uttalandet gäller, eller ”anges ej”.", "The place, or \"anges ej\" where the source does not say.")},
			{Key: "against", Label: "jämfört med", Aliases: []string{"compared with"}, Required: true, Width: 22, Example: "2020",
				Help: text("En plats eller en period, eller ”tidigare” om källan inte säger när.", "A place or a period, or \"tidigare\" (earlier).")},
			{Key: "outcome", Label: "utfall", Aliases: []string{"outcome"}, Kind: Choice, Required: true, Words: model.Outcomes, Width: 16, Example: "ingen skillnad",
				Help: text("Vad platsen är, jämförd med den andra.", "What the place is, compared with the other.")},
			{Key: "significance", Label: "säkerställd", Aliases: []string{"significant"}, Kind: Choice, Required: true, Words: model.Significances, Width: 12, Example: "anges ej",
				Help: text("Om källan säger att skillnaden är statistiskt säkerställd.", "Whether the source says that the difference is statistically significant.")},
			{Key: "source", Label: "källa", Aliases: []string{"source"}, Bilingual: true, Width: 40,
				Help: text("Var det står.", "Where it is stated.")},
		}},
	{Key: Rankings, Name: "Rangordningar", Aliases: []string{"Rankings"},
		Help: text("En rad är en placering som källan själv anger.", "A row is a rank that the source itself states."),
		Columns: []Column{
			{Key: "indicator", Label: "indikator", Aliases: []string{"indicator", "mått"}, Kind: Ref, Of: Indicators, Required: true, Width: 26, Example: "exempelmatt",
				Help: text("Måttets id.", "Id of the indicator.")},
			{Key: "period", Label: "period", Kind: PeriodKind, Required: true, Width: 12, Example: "2021",
				Help: text("Perioden.", "The period.")},
			{Key: "place", Label: "plats", Aliases: []string{"place"}, Kind: Ref, Of: Places, Required: true, Width: 22, Example: "0000",
				Help: text("Platsen som har placeringen.", "The place that is ranked.")},
			{Key: "group", Label: "grupp", Aliases: []string{"group"}, Required: true, Bilingual: true, Width: 36, Example: "exempelkommuner",
				Help: text("Bland vilka platser.", "Among which places.")},
			{Key: "rank", Label: "placering", Aliases: []string{"rank"}, Kind: Whole, Required: true, Width: 10, Example: "1",
				Help: text("Placeringen; 1 är bäst.", "The rank; 1 is best.")},
			{Key: "of", Label: "av antal", Aliases: []string{"of"}, Kind: Whole, Required: true, Width: 10, Example: "2",
				Help: text("Hur många som rangordnas.", "How many are ranked.")},
			{Key: "absent", Label: "deltog inte", Aliases: []string{"absent"}, Kind: List, Of: Places, Width: 40,
				Help: text("Platser i gruppen som inte deltog, med ; mellan.", "Places in the group that did not take part, with ; between.")},
		}},
	{Key: Activities, Name: "Insatser", Aliases: []string{"Activities"},
		Help: text("En rad är en insats och hur långt den kom.", "A row is an activity and how far it came."),
		Columns: []Column{
			{Key: "id", Label: "id", Kind: ID, Required: true, Width: 24, Example: "exempelinsats",
				Help: text("Kort namn: små bokstäver a–z, siffror och bindestreck.", "Short name: lower case a–z, digits and hyphens.")},
			{Key: "area", Label: "område", Aliases: []string{"area"}, Kind: Ref, Of: Areas, Required: true, Width: 18, Example: "exempelomrade",
				Help: text("Områdets id.", "Id of the area.")},
			{Key: "year", Label: "år", Aliases: []string{"year"}, Kind: Year, Required: true, Width: 8, Example: "2021",
				Help: text("Året som läget gäller.", "The year that the state is about.")},
			{Key: "name", Label: "namn", Aliases: []string{"name"}, Required: true, Bilingual: true, Width: 44, Example: "Exempelinsats",
				Help: text("Vad insatsen är.", "What it is.")},
			{Key: "state", Label: "läge", Aliases: []string{"state"}, Kind: Choice, Required: true, Words: model.States, Width: 18, Example: "genomförd",
				Help: text("Hur långt den kom. ”anges ej” om källan inte säger det.", "How far it came. \"anges ej\" where the source does not say.")},
			{Key: "partOf", Label: "ingår i", Aliases: []string{"part of"}, Kind: Ref, Of: Activities, Width: 24,
				Help: text("Id för insatsen som den är en del av.", "Id of the activity that it is a part of.")},
			{Key: "places", Label: "platser", Aliases: []string{"places"}, Kind: List, Of: Places, Width: 30,
				Help: text("Var, med ; mellan. Mindre platser skrivs med sitt namn.", "Where, with ; between. Smaller places by name.")},
			{Key: "actors", Label: "aktörer", Aliases: []string{"actors"}, Kind: List, Width: 40,
				Help: text("Vilka, med ; mellan.", "Who, with ; between.")},
			{Key: "description", Label: "beskrivning", Aliases: []string{"description"}, Bilingual: true, Width: 60, Example: "Ett exempel som du kan ta bort.",
				Help: text("Mer om insatsen: vad, hur, när.", "More about it: what, how, when.")},
		}},
}

// SettingKeys are the keys of the sheet Program.
var SettingKeys = model.NewVocabulary("setting",
	model.Term{Code: "municipality", Words: []string{"kommun"}, English: []string{"municipality"}},
	model.Term{Code: "municipalityCode", Words: []string{"kommunkod"}, English: []string{"municipality code"}},
	model.Term{Code: "name", Words: []string{"program"}, English: []string{"programme"}},
	model.Term{Code: "period", Words: []string{"period"}},
	model.Term{Code: "followUp", Words: []string{"uppföljning"}, English: []string{"follow-up"}},
	model.Term{Code: "publisher", Words: []string{"utgivare"}, English: []string{"publisher"}},
	model.Term{Code: "publisherId", Words: []string{"organisationsnummer"}, English: []string{"organisation number"}},
	model.Term{Code: "email", Words: []string{"e-post", "epost"}, English: []string{"e-mail"}},
	model.Term{Code: "source", Words: []string{"källa"}, English: []string{"source"}},
	model.Term{Code: "licence", Words: []string{"licens"}, English: []string{"licence"}},
	model.Term{Code: "nextUpdate", Words: []string{"nästa uppdatering"}, English: []string{"next update"}},
)

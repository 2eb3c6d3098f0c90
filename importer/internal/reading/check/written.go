package check

import (
	"regexp"
)

// This file holds the words that people write in workbooks and tables of statistics, besides those
// of the closed lists. They are read, in whatever language; what the program says is in i18n.

// synonyms are words that people write for those of the closed lists.
var synonyms = map[string]string{
	"klar": "genomförd", "klart": "genomförd", "färdig": "genomförd", "avslutad": "genomförd", "utförd": "genomförd",
	"pågår": "påbörjad", "pågående": "påbörjad", "startad": "påbörjad", "avbruten": "inställd",
	"uppnått": "uppfyllt", "nått": "uppfyllt", "delvis uppnått": "delvis uppfyllt", "ej uppnått": "ej uppfyllt", "inte uppnått": "ej uppfyllt",
	"på väg": "på god väg", "på rätt väg": "på god väg", "i fas": "på god väg", "enligt plan": "på god väg",
	"inte startat": "inte påbörjat", "ej startat": "inte påbörjat", "ej påbörjad": "inte påbörjat", "inte påbörjad": "inte påbörjat",
	"andel": "procent", "st": "antal", "styck": "antal",
}

// noReasons are what people write to say yes or no, which does not tell how they know.
var noReasons = []string{"ja", "nej", "yes", "no", "x", "ok", "sant", "falskt", "-", "–", "j", "n", "v"}

// inexactForm is a number with a word before it that makes it none: "ca 70".
var inexactForm = regexp.MustCompile(`(?i)^(?:ca|c:a|circa|cirka|runt|omkring|ungefär|drygt|knappt|nästan|(?:mer|mindre|färre|fler|flera|högre|lägre) än|över|under|minst|högst|max|min|upp till|about|around|over|at least|at most|up to|(?:less|more|fewer) than)\.?\s*\d`)

// totals are what statistics call the sum of their rows, and what is left over.
var totals = []string{"riket", "hela riket", "samtliga", "alla", "total", "totalt", "totalsumma", "totalsiffra", "summa", "summa totalt", "delsumma", "hela kommunen", "hela länet",
	"genomsnitt", "medelvärde", "medel", "median", "okänt län", "okänd kommun", "okänt", "okänd", "uppgift saknas", "ej fördelat", "övriga", "övrigt", "all", "sum", "grand total", "unknown"}

// wholes are what statistics call the whole among the categories of a breakdown.
var wholes = []string{"total", "totalt", "samtliga", "alla", "summa", "båda", "båda könen", "bägge könen", "kvinnor och män", "män och kvinnor", "all", "both", "both sexes"}

// subRow begins a row that is a part of the one above it.
var subRow = regexp.MustCompile(`(?i)^[-–•\s]*(?:därav|varav|of which)\b`)

// A title or a heading may name a unit. It never decides anything, as such texts are copied
// from table to table, but one that contradicts the unit of the indicator is told.
var (
	statedPer     = regexp.MustCompile(`(?i)\b(?:per|/)\s?(1 ?0{3}|10 ?0{3}|100 ?0{3})\b`)
	statedPercent = regexp.MustCompile(`(?i)%|\b(?:procent|percent)\b|^andel\b`)
	statedCount   = regexp.MustCompile(`(?i)\(antal\)|^(?:\d{4} )?antal(?: \d{4})?$|, antal$`)
	confidence    = regexp.MustCompile(`(?i)\d+\s*(?:%|procent)[- ]*(?:ki\b|ci\b|\pL*intervall|konfidens|säkerhet)|procentenhet`)
)

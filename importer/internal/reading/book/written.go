package book

import "regexp"

// This file holds the words that people write in headings, besides the labels of the columns. They
// are read, in whatever language; what the program says is in i18n.

// fillDown is what to write behind a heading whose column is to be filled down.
const fillDown = " (fyll nedåt)"

var (
	anyEnglish = regexp.MustCompile(` ?\((en|eng|engelska|english)\)$`) // as people write the mark of a translation
	fillMark   = regexp.MustCompile(`(?i)\s*\((?:fyll nedåt|fill down)\)$`)
	unitMark   = regexp.MustCompile(`(?i)\s*(?:\([^()]*(?:%|procent|percent|antal|per 1|kr|tim|min)[^()]*\)|, *(?:%|procent|percent|antal|per 1[ 0]+\D*))$`)
)

// values are further words for the column of values, where a heading names a period as well.
var values = []string{"andel", "andel (%)", "andel %", "andel, %", "%", "procent", "skattning", "punktskattning", "estimat", "medelvärde", "antal"}

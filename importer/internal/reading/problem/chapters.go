package problem

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// order is the chapters of the catalogue: what their codes begin with, and what they are about.
var order = []struct {
	begin        string
	title, intro model.Text
}{
	{"L0", model.Text{"sv": "Filen", "en": "The file"}, model.Text{
		"sv": "Filen går inte att läsa som en arbetsbok. Då läses ingenting i den.",
		"en": "The file can not be read as a workbook. Then nothing in it is read."}},
	{"L1", model.Text{"sv": "Blad och rubriker", "en": "Sheets and headings"}, model.Text{
		"sv": "Bladen känns igen på sina namn och kolumnerna på sina rubriker. Ordningen är fri.",
		"en": "Sheets are known by their names and columns by their headings, in any order."}},
	{"L2", model.Text{"sv": "En cell", "en": "One cell"}, model.Text{
		"sv": "Det som står i cellen går inte att läsa säkert. Programmet gissar aldrig.",
		"en": "What stands in the cell can not be read with certainty. The program never guesses."}},
	{"L3", model.Text{"sv": "Hänvisningar", "en": "References"}, model.Text{
		"sv": "Cellen hänvisar till något på ett annat blad, till exempel ett mått eller en plats.",
		"en": "The cell refers to something on another sheet, such as an indicator or a place."}},
	{"L4", model.Text{"sv": "Celler i samma rad", "en": "Cells of one row"}, model.Text{
		"sv": "Varje cell går att läsa, men den stämmer inte med raden, enheten eller uppföljningens år.",
		"en": "Each cell can be read, but does not agree with its row, the unit or the year of the follow-up."}},
	{"L5", model.Text{"sv": "Rader och arbetsböcker", "en": "Rows and workbooks"}, model.Text{
		"sv": "Varje rad går att läsa, men raderna stämmer inte med varandra.",
		"en": "Each row can be read, but the rows do not agree with each other."}},
	{"L6", model.Text{"sv": "Rimlighet och personuppgifter", "en": "Plausibility and privacy"}, model.Text{
		"sv": "Uppgiften går att läsa, men någon behöver titta på den innan den blir offentlig.",
		"en": "What is written can be read, but somebody needs to look at it before it is public."}},
	{"L7", model.Text{"sv": "Vad som ändras", "en": "What changes"}, model.Text{
		"sv": "De nya arbetsböckerna jämförs med det som redan är publicerat.",
		"en": "The new workbooks are compared with what is already published."}},
}

// Chapter is codes about one thing, in one language.
type Chapter struct {
	Title string
	Intro string
	Codes []Entry
}

// Entry is all that is told of a code, in one language. What and Remedy are those of the example.
type Entry struct {
	Code     Code
	Severity string // error, warning or note
	What     string
	Why      string
	Before   Cells
	After    *Cells // absent where nothing needs to be done
	Remedy   string
}

// Chapters is the whole catalogue in a language, as a page tells it.
func Chapters(w *words.Words) []Chapter {
	var all []Chapter
	for _, c := range order {
		chapter := Chapter{Title: in(c.title, w), Intro: in(c.intro, w)}
		for _, code := range slices.Sorted(maps.Keys(catalogue)) {
			if strings.HasPrefix(string(code), c.begin) {
				chapter.Codes = append(chapter.Codes, entry(code, w))
			}
		}
		if len(chapter.Codes) > 0 {
			all = append(all, chapter)
		}
	}
	return all
}

func entry(code Code, w *words.Words) Entry {
	m := catalogue[code]
	e := Entry{Code: code, Severity: severities[m.severity], Why: in(m.why, w), Before: m.example.piece(m.example.was, w)}
	if in(m.example.now, w) != "" {
		after := m.example.piece(m.example.now, w)
		e.After = &after
	}
	e.What, e.Remedy = m.example.problem(code, w).Message(w)
	return e
}

// Explain tells all there is to tell of a code; ok is false where there is no such code.
func Explain(out io.Writer, code string, w *words.Words) (ok bool, err error) {
	known := Code(strings.ToUpper(strings.TrimSpace(code)))
	m, ok := catalogue[known]
	if !ok {
		return false, nil
	}
	e := entry(known, w)
	var text strings.Builder
	fmt.Fprintf(&text, "%s, %s. %s\n\n%s\n\n", known, w.Value(m.severity.Said()), e.What, e.Why)
	fmt.Fprintf(&text, "%s\n%s", w.Say("problems.example"), e.Before)
	if e.After != nil {
		fmt.Fprintf(&text, "  ↓\n%s", e.After)
	}
	fmt.Fprintf(&text, "\n%s\n  %s\n", w.Say("problems.mend"), e.Remedy)
	_, err = io.WriteString(out, text.String())
	return true, err
}

// String draws the cells in columns, for a terminal.
func (c Cells) String() string {
	rows := c.Rows
	if len(c.Head) > 0 {
		rows = append([][]string{c.Head}, rows...)
	}
	var widths []int
	for _, row := range rows {
		for i, text := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len([]rune(text)))
		}
	}
	var out strings.Builder
	for _, row := range rows {
		for i, text := range row {
			fmt.Fprintf(&out, "  | %-*s", widths[i], text)
		}
		out.WriteString(" |\n")
	}
	return out.String()
}

package book

import (
	"errors"
	"path"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
	"lagesbild/importer/internal/reading/xlsx"
)

// strange are the files that are no workbook of ours.
var strange = map[xlsx.What]problem.Code{
	xlsx.Nothing:      problem.EmptyFile,
	xlsx.Cut:          problem.HalfCopied,
	xlsx.Zeros:        problem.NeverFilled,
	xlsx.Encrypted:    problem.Password,
	xlsx.OldExcel:     problem.OldExcel,
	xlsx.OldOffice:    problem.OldOrProtected,
	xlsx.BinaryExcel:  problem.BinaryWorkbook,
	xlsx.XMLExcel:     problem.XMLWorkbook,
	xlsx.OpenDocument: problem.OpenDocument,
	xlsx.AppleNumbers: problem.NumbersFile,
	xlsx.Document:     problem.OtherDocument,
	xlsx.WebPage:      problem.WebPage,
	xlsx.Shortcut:     problem.Shortcut,
	xlsx.LockFile:     problem.LockFile,
	xlsx.PlainText:    problem.TextFile,
	xlsx.Picture:      problem.Picture,
	xlsx.Archive:      problem.Archive,
	xlsx.Unknown:      problem.NotWorkbook,
}

// tooMuch are the limits of a workbook.
var tooMuch = map[string]problem.Code{
	"packed":      problem.FileTooLarge,
	"unpacked":    problem.UnpacksTooLarge,
	"ratio":       problem.GrowsTooMuch,
	"parts":       problem.TooManyParts,
	"cells":       problem.TooManyCells,
	"filled rows": problem.TooManyFilledRows,
	"characters":  problem.TooLongText,
	"strings":     problem.TooManyTexts,
	"texts":       problem.TooMuchText,
	"formats":     problem.TooManyFormats,
	"merges":      problem.TooManyMerges,
	"rows":        problem.TooManyRows,
	"columns":     problem.TooManyColumns,
	"tag":         problem.TooLongTag,
	"depth":       problem.TooDeep,
}

// unread is what a workbook may hold besides tables. None of it is read or published.
var unread = map[xlsx.Thing]problem.Code{
	xlsx.Macros:        problem.HasMacros,
	xlsx.ExternalLinks: problem.HasLinks,
	xlsx.Comments:      problem.HasComments,
	xlsx.Pivots:        problem.HasPivots,
	xlsx.Embedded:      problem.HasEmbedded,
}

// file is an open workbook.
type file struct{ *xlsx.File }

// open unpacks a workbook. The error is a *problem.Refusal.
func open(data []byte) (file, error) {
	if len(data) > int(xlsx.Default.Packed) { // whatever it is
		return file{}, &problem.Refusal{Code: problem.FileTooLarge, Args: problem.Args{
			"size": (len(data) + 1<<20 - 1) >> 20, "limit": int(xlsx.Default.Packed >> 20)}}
	}
	if code, ok := strange[xlsx.Recognise(data)]; ok {
		return file{}, &problem.Refusal{Code: code}
	}
	f, err := xlsx.Open(data, xlsx.Default, raise.Replace)
	return file{f}, refuse(err, nil)
}

// refuse puts an error of package xlsx into our words; nil for none. A sheet that it is about is
// called by its name.
func refuse(err error, sheet *xlsx.Sheet) error {
	var limit *xlsx.Limit
	var damaged *xlsx.Damaged
	switch {
	case err == nil:
		return nil
	case errors.As(err, &limit):
		most := limit.Most
		if limit.What == "packed" || limit.What == "unpacked" || limit.What == "texts" {
			most >>= 20
		}
		return &problem.Refusal{Code: tooMuch[limit.What], Args: problem.Args{"limit": words.Digits(most)}}
	case errors.Is(err, xlsx.ErrNoWorkbook):
		return &problem.Refusal{Code: problem.NotWorkbook}
	case sheet != nil:
		return &problem.Refusal{Code: problem.Damaged, Args: problem.Args{"part": words.Say("part.sheet", "Sheet", sheet.Name)}}
	case errors.As(err, &damaged):
		return &problem.Refusal{Code: problem.Damaged, Args: problem.Args{"part": Called(damaged.Part)}}
	}
	return &problem.Refusal{Code: problem.Damaged, Args: problem.Args{"part": words.Say("part.contents")}}
}

// Called is what people may call a part of a workbook, or the list of what that refers to.
func Called(part string, all ...xlsx.Sheet) words.Phrase {
	part = xlsx.PartName(part)
	folder, name := path.Split(part)
	if owner, isRelations := strings.CutSuffix(name, ".rels"); isRelations {
		part = path.Join(path.Dir(path.Clean(folder)), owner)
	}
	for _, s := range all {
		if s.Part == part {
			return words.Say("part.sheet", "Sheet", s.Name)
		}
	}
	switch is := func(name string) bool { return strings.Contains(part, name) }; {
	case is("/workbook."):
		return words.Say("part.list_of_sheets")
	case is("/sharedstrings."):
		return words.Say("part.texts")
	case is("/styles."):
		return words.Say("part.formats")
	case is("comments"), is(".vml"):
		return words.Say("part.comments")
	}
	return words.Say("part.contents")
}

// tellUnread tells of what else a workbook holds, besides what this program writes itself.
func (f file) tellUnread(workbook string, problems *problem.List) {
	tell := func(code problem.Code) {
		problems.Add(problem.Problem{Code: code, At: problem.Place{Workbook: workbook}})
	}
	other := func(name string) bool { return name != ourselves }
	for _, thing := range f.Unread {
		if thing != xlsx.Comments || len(f.Commenters) == 0 || slices.ContainsFunc(f.Commenters, other) {
			tell(unread[thing])
		}
	}
	if slices.ContainsFunc(f.Authors, other) {
		tell(problem.HasAuthor)
	}
}

// sheet is where a sheet is read into a grid: its rows that have a cell that is not blank, as many
// as most at most. The error is a *problem.Refusal.
func (f file) sheet(sheet xlsx.Sheet, place problem.Place, most int) (g grid, err error) {
	lost := false
	frame, err := f.Read(sheet, func(r *xlsx.Row) bool {
		l := line{number: r.Number, hidden: r.Hidden, cells: make([]placed, 0, len(r.Cells))}
		for _, c := range r.Cells {
			lost = lost || c.Kind == xlsx.Lost
			if cell := f.cell(c); cell.Kind != Blank {
				cell = cell.put(&place, c.Column, r.Number)
				l.cells = append(l.cells, placed{c.Column, cell})
			}
		}
		if len(l.cells) > 0 {
			g.lines = append(g.lines, l)
		}
		return !lost && len(g.lines) < most
	})
	if err == nil && (lost || !g.order()) {
		err = errLost
	}
	g.hidden, g.merged = frame.Hidden, frame.Merged
	return g, refuse(err, &sheet)
}

// errLost is a sheet that says two things in one cell, or a text that is nowhere in the file.
var errLost = errors.New("lost")

// isTable tells whether a sheet has cells: one that is nothing but a chart has none.
func isTable(s xlsx.Sheet) bool { return strings.EqualFold(s.Kind, "worksheet") }

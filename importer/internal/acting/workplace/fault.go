package workplace

import (
	"errors"
	"io/fs"

	"lagesbild/importer/internal/acting/swap"
	"lagesbild/importer/internal/ground/words"
)

// What still holds when something could not be written.
var (
	nothingChanged = words.Say("holds.nothing_changed")
	oldSiteStays   = words.Say("holds.old_site")
)

// unwritten is why something could not be written, what holds instead, and what to do about it.
func unwritten(what any, err error, holds words.Phrase) error {
	var half swap.Unfinished
	var at *fs.PathError
	isAt := errors.As(err, &at)
	switch {
	case errors.As(err, &half):
		return words.NewFault(err, "fault.half_written", "What", what)
	case swap.Full(err):
		return words.NewFault(err, "fault.disk_full", "What", what, "Holds", holds)
	case swap.ReadOnly(err):
		return words.NewFault(err, "fault.disk_read_only", "What", what, "Holds", holds)
	case swap.Busy(err) && isAt:
		return words.NewFault(err, "fault.busy", "File", at.Path, "Holds", holds)
	case errors.Is(err, fs.ErrPermission) && isAt:
		return words.NewFault(err, "fault.forbidden", "File", at.Path, "Holds", holds)
	}
	return words.NewFault(err, "fault.not_written", "What", what, "Holds", holds)
}

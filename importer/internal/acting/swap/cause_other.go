//go:build !windows

package swap

import (
	"errors"
	"syscall"
)

// Full tells whether an error says that there is no room left: on the disk, or in what a user
// or a process may fill.
func Full(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}

// ReadOnly tells whether an error says that a whole disk can only be read.
func ReadOnly(err error) bool { return errors.Is(err, syscall.EROFS) }

// Busy tells whether an error says that a file is open in another program, which only Windows
// minds.
func Busy(error) bool { return false }

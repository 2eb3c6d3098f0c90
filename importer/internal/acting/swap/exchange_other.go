//go:build !linux

package swap

import "errors"

// exchange is for systems that cannot swap two files in one step.
func exchange(a, b string) error { return errors.ErrUnsupported }

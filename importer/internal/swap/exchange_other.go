//go:build !linux

package swap

import "errors"

// exchange is for systems that cannot swap two folders in one step.
func exchange(a, b string) error { return errors.ErrUnsupported }

//go:build !unix

package xlsx

import "time"

var began = time.Now()

// processorTime is the time that has passed, where the system does not tell of processors.
func processorTime() time.Duration { return time.Since(began) }

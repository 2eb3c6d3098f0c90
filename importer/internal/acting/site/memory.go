package site

import (
	"fmt"
	"io/fs"
	"path/filepath"
)

// sparing gives the environment that keeps Hugo's memory within what the pages need. Left to itself
// Hugo keeps every view that it has read until a quarter of the machine is full.
func sparing(views string) (environment []string, err error) {
	const (
		program = 180 << 20 // bytes that Hugo takes for a site of an ordinary size
		share   = 2         // of the views, one byte in so many
		collect = "200"     // percent by which memory grows before it is tidied, within the limit
		keep    = "0.1"     // GB of memory in use from which on views that have been read are let go of
	)
	size := int64(0)
	err = filepath.WalkDir(views, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			size += info.Size()
		}
		return err
	})
	return []string{fmt.Sprint("GOMEMLIMIT=", program+size/share), "GOGC=" + collect, "HUGO_MEMORYLIMIT=" + keep}, err
}

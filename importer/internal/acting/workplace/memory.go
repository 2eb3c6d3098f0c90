package workplace

import (
	"os"
	"runtime/debug"
)

const (
	// modest is the memory in bytes that workbooks of an ordinary size take.
	modest = 195 << 20
	// kept is how many times its file the values of a workbook take, with some room for what is let go of.
	kept = 12
	// many is how many bytes of workbooks hold some 700,000 values.
	many = 20 << 20
)

// sparing keeps the memory from now on within what the workbooks need. Where they hold very many
// values memory is tidied more often: it is dearer than time there.
func sparing(files []file) {
	size := int64(0)
	for _, f := range files {
		if info, err := os.Stat(f.path); err == nil {
			size += info.Size()
		}
	}
	if size > many {
		debug.SetGCPercent(30)
	}
	debug.SetMemoryLimit(modest + kept*size)
}

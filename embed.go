// Package lagesbild carries the files that are part of the program: what people read, and how it is
// laid out.
package lagesbild

import "embed"

// Files are the embedded files, by their path in this folder.
//
//go:embed all:i18n all:layouts
var Files embed.FS

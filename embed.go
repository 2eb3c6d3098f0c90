// Package lagesbild carries the files that are part of the program: what people read, and how it is
// laid out.
package lagesbild

import "embed"

// Files are the embedded files, by their path in this folder. Of the texts they are those that any
// municipality can have; a follow-up's own lie in content/uppfoljning/YEAR.
//
//go:embed all:i18n all:layouts all:assets all:static
//go:embed content/_index*.md all:content/data all:content/om content/uppfoljning/_index*.md content/uppfoljning/_content.gotmpl
//go:embed all:content/indikatorer all:content/insatser all:content/omraden all:content/platser
var Files embed.FS

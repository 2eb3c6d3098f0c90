package view

import "lagesbild/importer/internal/ground/words"

// Number writes a number as the site does, with the decimals that it has: "23 000,5" in Swedish
// ("sv"), "23,000.5" in English ("en").
func Number(v float64, language string) string { return words.Carried().Must(language).Plain(v) }

// Period writes the id of a period as the site does: "2021–2022", "kvartal 1 2021".
func Period(id, language string) string { return words.Carried().Must(language).Period(id) }

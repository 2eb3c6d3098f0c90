package problem

import "lagesbild/importer/internal/ground/model"

// Messages about what would change in what is public. One that is refused and one that would be
// say the same.
var aboutChanges = map[Code]message{
	ManyRemoved: {what: manyRemoved, why: model.Text{
		"sv": "Så mycket försvinner sällan med flit. Oftast saknas en arbetsbok, eller så är ett blad eller en kolumn tom.",
		"en": "So much seldom goes on purpose. Most often a workbook is missing, or a sheet or a column is empty.",
	}, example: cells("rader på bladet Värden", "1 200", "1 671", "count", "471", "published", "1 671", "indicators", "trygg 60, otrygg 54").english("rows of the sheet Värden", "1 200", "1 671"), remedy: model.Text{
		"sv": "Är det inte meningen: lägg tillbaka raderna i arbetsboken, eller ange alla arbetsböcker som hör ihop. Är det meningen: kör samma kommando igen med --allow-removals.",
		"en": "If that is not meant: put the rows back in the workbook, or give all workbooks that belong together. If it is meant: run the same command again with --allow-removals.",
	}},
	ManyWouldGo: {severity: Warning, what: manyRemoved, why: model.Text{
		"sv": "Så mycket försvinner sällan med flit. Oftast saknas en arbetsbok, eller så är ett blad eller en kolumn tom.",
		"en": "So much seldom goes on purpose. Most often a workbook is missing, or a sheet or a column is empty.",
	}, example: cells("rader på bladet Värden", "1 200", "1 671", "count", "471", "published", "1 671", "indicators", "trygg 60, otrygg 54").english("rows of the sheet Värden", "1 200", "1 671"), remedy: model.Text{
		"sv": "Är det inte meningen: lägg tillbaka raderna i arbetsboken. Är det meningen: lägg till --allow-removals när du kör import eller build, annars ändras ingenting.",
		"en": "If that is not meant: put the rows back in the workbook. If it is meant: add --allow-removals when you run import or build, or nothing will be changed.",
	}},
}

var manyRemoved = model.Text{
	"sv": "{count} av {published} publicerade värden skulle försvinna, mer än vart tionde: {indicators}.",
	"en": "{count} of {published} published values would go, more than one in ten: {indicators}.",
}

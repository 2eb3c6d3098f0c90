package problem

import "lagesbild/importer/internal/programme"

// Messages about the file.
var aboutFiles = map[Code]message{
	NotWorkbook: {what: programme.Text{
		Sv: "Filen är inte en Excel-arbetsbok.",
		En: "The file is not an Excel workbook.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel och spara som Excel-arbetsbok (.xlsx). Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		En: "Open it in Excel and save it as an Excel workbook (.xlsx). If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	EmptyFile: {what: programme.Text{
		Sv: "Filen är tom: den innehåller inte en enda byte.",
		En: "The file is empty: it does not hold a single byte.",
	}, remedy: programme.Text{
		Sv: "Kopiera eller spara arbetsboken igen.",
		En: "Copy or save the workbook again.",
	}},
	OldOrProtected: {what: programme.Text{
		Sv: "Arbetsboken är skyddad med lösenord, eller sparad i det gamla formatet .xls.",
		En: "The workbook is protected by a password, or saved in the old format .xls.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel. Ta bort lösenordet under Arkiv › Info › Skydda arbetsbok, och spara som Excel-arbetsbok (.xlsx).",
		En: "Open it in Excel. Remove the password under File › Info › Protect Workbook, and save it as an Excel workbook (.xlsx).",
	}},
	OpenDocument: {what: programme.Text{
		Sv: "Filen är ett kalkylark i formatet OpenDocument (.ods).",
		En: "The file is a spreadsheet in the OpenDocument format (.ods).",
	}, remedy: programme.Text{
		Sv: "Öppna den i LibreOffice eller Excel och spara som Excel-arbetsbok (.xlsx).",
		En: "Open it in LibreOffice or Excel and save it as an Excel workbook (.xlsx).",
	}},
	TextFile: {what: programme.Text{
		Sv: "Filen är en textfil, till exempel CSV, och inte en Excel-arbetsbok.",
		En: "The file is a text file, such as CSV, and not an Excel workbook.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel, kontrollera att å, ä, ö och decimalerna ser rätt ut, och spara som Excel-arbetsbok (.xlsx). Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		En: "Open it in Excel, check that å, ä, ö and the decimals look right, and save it as an Excel workbook (.xlsx). If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	HalfCopied: {what: programme.Text{
		Sv: "Slutet av filen saknas: den är bara delvis kopierad eller nedladdad.",
		En: "The end of the file is missing: it was copied or downloaded only in part.",
	}, remedy: programme.Text{
		Sv: "Kopiera eller ladda ner arbetsboken en gång till.",
		En: "Copy or download the workbook once more.",
	}},
	Damaged: {what: programme.Text{
		Sv: "Arbetsboken är skadad: {part} går inte att läsa.",
		En: "The workbook is damaged: {part} can not be read.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel, låt Excel reparera den om det erbjuds, kontrollera innehållet och spara igen. Hjälper inte det: hämta en tidigare kopia.",
		En: "Open it in Excel, let Excel repair it if it offers to, check what it holds and save it again. If that does not help: fetch an earlier copy.",
	}},
	FileTooLarge: {what: programme.Text{
		Sv: "Filen är för stor: {size} MB. Gränsen är {limit} MB.",
		En: "The file is too large: {size} MB. The limit is {limit} MB.",
	}, remedy: programme.Text{
		Sv: "Ta bort bilder och blad som inte ska publiceras, eller dela upp arbetsboken i flera.",
		En: "Remove pictures and sheets that are not to be published, or divide the workbook into several.",
	}},
	UnpacksTooLarge: {what: programme.Text{
		Sv: "Arbetsboken är för stor när den packas upp. Gränsen är {limit} MB.",
		En: "The workbook is too large when it is unpacked. The limit is {limit} MB.",
	}, remedy: programme.Text{
		Sv: "Kopiera raderna med innehåll till en ny arbetsbok från mallen. Tomma rader med format gör ofta en arbetsbok onödigt stor.",
		En: "Copy the rows with content into a new workbook from the template. Empty rows with formatting often make a workbook needlessly large.",
	}},
	TooManyCells: {what: programme.Text{
		Sv: "Arbetsboken har för många ifyllda celler. Gränsen är {limit}.",
		En: "The workbook has too many cells filled in. The limit is {limit}.",
	}, remedy: programme.Text{
		Sv: "Dela upp arbetsboken i flera: de läses tillsammans.",
		En: "Divide the workbook into several: they are read together.",
	}},
}

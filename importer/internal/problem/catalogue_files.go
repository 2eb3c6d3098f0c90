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
	Password: {what: programme.Text{
		Sv: "Arbetsboken är skyddad med lösenord.",
		En: "The workbook is protected by a password.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel, ta bort lösenordet under Arkiv › Info › Skydda arbetsbok › Kryptera med lösenord, och spara.",
		En: "Open it in Excel, remove the password under File › Info › Protect Workbook › Encrypt with Password, and save it.",
	}},
	OldExcel: {what: programme.Text{
		Sv: "Arbetsboken är sparad i det gamla formatet .xls.",
		En: "The workbook is saved in the old format .xls.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel, välj Arkiv › Spara som och filformatet Excel-arbetsbok (.xlsx).",
		En: "Open it in Excel, choose File › Save As and the format Excel Workbook (.xlsx).",
	}},
	BinaryWorkbook: {what: programme.Text{
		Sv: "Arbetsboken är sparad i det binära formatet .xlsb.",
		En: "The workbook is saved in the binary format .xlsb.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel, välj Arkiv › Spara som och filformatet Excel-arbetsbok (.xlsx).",
		En: "Open it in Excel, choose File › Save As and the format Excel Workbook (.xlsx).",
	}},
	XMLWorkbook: {what: programme.Text{
		Sv: "Filen är ett XML-kalkylblad från 2003, vad den än heter.",
		En: "The file is an XML Spreadsheet of 2003, whatever its name says.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Excel, välj Arkiv › Spara som och filformatet Excel-arbetsbok (.xlsx).",
		En: "Open it in Excel, choose File › Save As and the format Excel Workbook (.xlsx).",
	}},
	NumbersFile: {what: programme.Text{
		Sv: "Filen är ett dokument från Apple Numbers.",
		En: "The file is a document of Apple Numbers.",
	}, remedy: programme.Text{
		Sv: "Öppna den i Numbers och välj Arkiv › Exportera till › Excel.",
		En: "Open it in Numbers and choose File › Export To › Excel.",
	}},
	OtherDocument: {what: programme.Text{
		Sv: "Filen är ett textdokument eller en presentation, inte en Excel-arbetsbok.",
		En: "The file is a text document or a presentation, not an Excel workbook.",
	}, remedy: programme.Text{
		Sv: "Kopiera tabellen till en arbetsbok från mallen. Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		En: "Copy the table into a workbook from the template. If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	WebPage: {what: programme.Text{
		Sv: "Filen är en webbsida, fast den heter som en arbetsbok. Så blir det när en webbplats visar ett felmeddelande eller en inloggning i stället för filen.",
		En: "The file is a web page, though it is named as a workbook. That happens when a website shows an error message or a login instead of the file.",
	}, remedy: programme.Text{
		Sv: "Ladda ner arbetsboken igen. Innehåller filen verkligen tabellen: öppna den i Excel och spara som Excel-arbetsbok (.xlsx).",
		En: "Download the workbook again. If the file really holds the table: open it in Excel and save it as an Excel workbook (.xlsx).",
	}},
	Shortcut: {what: programme.Text{
		Sv: "Filen är en genväg till en arbetsbok, inte själva arbetsboken.",
		En: "The file is a shortcut to a workbook, not the workbook itself.",
	}, remedy: programme.Text{
		Sv: "Öppna genvägen, och spara arbetsboken här med Arkiv › Spara en kopia.",
		En: "Open the shortcut, and save the workbook here with File › Save a Copy.",
	}},
	Picture: {what: programme.Text{
		Sv: "Filen är en bild eller en PDF, inte en Excel-arbetsbok.",
		En: "The file is a picture or a PDF, not an Excel workbook.",
	}, remedy: programme.Text{
		Sv: "Be den som har gjort filen om arbetsboken bakom den. Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		En: "Ask whoever made the file for the workbook behind it. If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	Archive: {what: programme.Text{
		Sv: "Filen är ett packat arkiv, till exempel .zip, och inte en Excel-arbetsbok.",
		En: "The file is a packed archive, such as .zip, and not an Excel workbook.",
	}, remedy: programme.Text{
		Sv: "Packa upp arkivet och lägg arbetsböckerna i det i mappen data/spreadsheets.",
		En: "Unpack the archive and put the workbooks in it into the folder data/spreadsheets.",
	}},
	NeverFilled: {what: programme.Text{
		Sv: "Filen har rätt storlek men inget innehåll: kopieringen eller nedladdningen avbröts.",
		En: "The file has its size but no content: the copying or downloading was interrupted.",
	}, remedy: programme.Text{
		Sv: "Kopiera eller ladda ner arbetsboken en gång till. Ligger den i OneDrive: högerklicka på den och välj Behåll alltid på den här enheten.",
		En: "Copy or download the workbook once more. If it is in OneDrive: right-click it and choose Always keep on this device.",
	}},
	GrowsTooMuch: {what: programme.Text{
		Sv: "En del av arbetsboken blir mer än {limit} gånger så stor när den packas upp. Så ser skadliga filer ut.",
		En: "A part of the workbook grows to more than {limit} times its size when it is unpacked. Harmful files look like that.",
	}, remedy: programme.Text{
		Sv: "Kommer filen från någon annan: öppna den inte. Är den din egen: kopiera raderna med innehåll till en ny arbetsbok från mallen: ”lagesbild template” skriver en.",
		En: "If the file comes from somebody else: do not open it. If it is your own: copy the rows with content into a new workbook from the template: \"lagesbild template\" writes one.",
	}},
	TooManyParts: {what: programme.Text{
		Sv: "Arbetsboken består av för många delar, till exempel bilder. Gränsen är {limit}.",
		En: "The workbook consists of too many parts, such as pictures. The limit is {limit}.",
	}, remedy: programme.Text{
		Sv: "Kopiera raderna med innehåll till en ny arbetsbok från mallen: ”lagesbild template” skriver en.",
		En: "Copy the rows with content into a new workbook from the template: \"lagesbild template\" writes one.",
	}},
	TooLongText: {what: programme.Text{
		Sv: "En cell innehåller en för lång text. Gränsen är {limit} tecken.",
		En: "A cell holds too long a text. The limit is {limit} characters.",
	}, remedy: programme.Text{
		Sv: "Korta texten. Excel själv visar högst 32 767 tecken i en cell.",
		En: "Shorten the text. Excel itself shows 32,767 characters in a cell at most.",
	}},
	TooManyTexts: {what: programme.Text{
		Sv: "Arbetsboken har för många olika texter. Gränsen är {limit}.",
		En: "The workbook has too many different texts. The limit is {limit}.",
	}, remedy: programme.Text{
		Sv: "Dela upp arbetsboken i flera: de läses tillsammans.",
		En: "Divide the workbook into several: they are read together.",
	}},
	TooMuchText: {what: programme.Text{
		Sv: "Arbetsboken innehåller för mycket text. Gränsen är {limit} MB.",
		En: "The workbook holds too much text. The limit is {limit} MB.",
	}, remedy: programme.Text{
		Sv: "Ta bort blad som inte ska läsas, eller dela upp arbetsboken i flera.",
		En: "Remove sheets that are not to be read, or divide the workbook into several.",
	}},
	TooManyFormats: {what: programme.Text{
		Sv: "Arbetsboken har för många cellformat. Gränsen är {limit}.",
		En: "The workbook has too many cell formats. The limit is {limit}.",
	}, remedy: programme.Text{
		Sv: "Kopiera raderna med innehåll till en ny arbetsbok från mallen: ”lagesbild template” skriver en.",
		En: "Copy the rows with content into a new workbook from the template: \"lagesbild template\" writes one.",
	}},
	TooManyMerges: {what: programme.Text{
		Sv: "Ett blad har för många sammanfogade celler. Gränsen är {limit}.",
		En: "A sheet has too many merged cells. The limit is {limit}.",
	}, remedy: programme.Text{
		Sv: "Markera bladet i Excel och välj Start › Sammanfoga och centrera › Dela cell.",
		En: "Select the sheet in Excel and choose Home › Merge & Center › Unmerge Cells.",
	}},
	TooManyRows: {what: programme.Text{
		Sv: "Ett blad har en rad längre ner än rad {limit}, som är den sista i Excel.",
		En: "A sheet has a row below row {limit}, which is the last one in Excel.",
	}, remedy: programme.Text{
		Sv: "Öppna arbetsboken i Excel och spara den igen.",
		En: "Open the workbook in Excel and save it again.",
	}},
	TooManyColumns: {what: programme.Text{
		Sv: "Ett blad har en kolumn längre till höger än kolumn {limit}, som är den sista i Excel.",
		En: "A sheet has a column to the right of column {limit}, which is the last one in Excel.",
	}, remedy: programme.Text{
		Sv: "Öppna arbetsboken i Excel och spara den igen.",
		En: "Open the workbook in Excel and save it again.",
	}},
	TooLongTag: {what: programme.Text{
		Sv: "Arbetsboken är skriven på ett sätt som inget kalkylprogram gör: en märkning är längre än {limit} tecken.",
		En: "The workbook is written as no spreadsheet program does: a tag is longer than {limit} characters.",
	}, remedy: programme.Text{
		Sv: "Kommer filen från någon annan: öppna den inte. Är den din egen: öppna den i Excel och spara den igen.",
		En: "If the file comes from somebody else: do not open it. If it is your own: open it in Excel and save it again.",
	}},
	TooDeep: {what: programme.Text{
		Sv: "Arbetsboken är skriven på ett sätt som inget kalkylprogram gör: märkningar ligger i varandra i fler än {limit} nivåer.",
		En: "The workbook is written as no spreadsheet program does: tags lie in each other more than {limit} deep.",
	}, remedy: programme.Text{
		Sv: "Kommer filen från någon annan: öppna den inte. Är den din egen: öppna den i Excel och spara den igen.",
		En: "If the file comes from somebody else: do not open it. If it is your own: open it in Excel and save it again.",
	}},
	HasMacros: {severity: Note, what: programme.Text{
		Sv: "Arbetsboken har makron. De körs inte och publiceras inte.",
		En: "The workbook has macros. They are not run and not published.",
	}, remedy: programme.Text{
		Sv: "Du behöver inte göra något.",
		En: "There is nothing to do.",
	}},
	HasLinks: {severity: Note, what: programme.Text{
		Sv: "Arbetsboken hämtar värden ur andra arbetsböcker. De värden som sparades senast läses; länkarna publiceras inte.",
		En: "The workbook fetches values from other workbooks. The values that were saved last are read; the links are not published.",
	}, remedy: programme.Text{
		Sv: "Kontrollera att värdena är aktuella: öppna arbetsboken i Excel, välj Data › Redigera länkar › Uppdatera värden, och spara.",
		En: "Check that the values are current: open the workbook in Excel, choose Data › Edit Links › Update Values, and save it.",
	}},
	HasComments: {severity: Note, what: programme.Text{
		Sv: "Arbetsboken har kommentarer eller anteckningar. De läses inte och publiceras inte.",
		En: "The workbook has comments or notes. They are not read and not published.",
	}, remedy: programme.Text{
		Sv: "Är något av det till för läsarna: skriv det i kolumnen kommentar.",
		En: "If any of it is for the readers: write it in the column kommentar.",
	}},
	HasPivots: {severity: Note, what: programme.Text{
		Sv: "Arbetsboken har pivottabeller. De kan innehålla hela sitt underlag, som inte läses och inte publiceras.",
		En: "The workbook has pivot tables. They may hold all that they were made from, which is not read and not published.",
	}, remedy: programme.Text{
		Sv: "Du behöver inte göra något, så länge du inte skickar arbetsboken till någon annan.",
		En: "There is nothing to do, as long as you do not send the workbook to anybody else.",
	}},
	HasEmbedded: {severity: Note, what: programme.Text{
		Sv: "Arbetsboken har inbäddade filer. De läses inte och publiceras inte.",
		En: "The workbook has embedded files. They are not read and not published.",
	}, remedy: programme.Text{
		Sv: "Du behöver inte göra något, så länge du inte skickar arbetsboken till någon annan.",
		En: "There is nothing to do, as long as you do not send the workbook to anybody else.",
	}},
	HasAuthor: {severity: Note, what: programme.Text{
		Sv: "Arbetsboken säger vem som har skrivit eller sparat den. Namnet publiceras inte.",
		En: "The workbook says who wrote or saved it. The name is not published.",
	}, remedy: programme.Text{
		Sv: "Du behöver inte göra något.",
		En: "There is nothing to do.",
	}},
}

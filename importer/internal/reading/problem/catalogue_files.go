package problem

import "lagesbild/importer/internal/ground/model"

// Messages about the file.
var aboutFiles = map[Code]message{
	NotWorkbook: {what: model.Text{
		"sv": "Filen är inte en Excel-arbetsbok.",
		"en": "The file is not an Excel workbook.",
	}, why: model.Text{
		"sv": "Filen känns igen på sitt innehåll, inte på sitt namn. Den här är något annat, till exempel ett dokument eller en bild, även om namnet slutar på .xlsx.",
		"en": "A file is known by what it holds, not by its name. This one is something else, such as a document or a picture, even if its name ends in .xlsx.",
	}, example: cells("data/spreadsheets", "rapport.docx", "siffror.xlsx"), remedy: model.Text{
		"sv": "Öppna den i Excel och spara som Excel-arbetsbok (.xlsx). Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		"en": "Open it in Excel and save it as an Excel workbook (.xlsx). If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	EmptyFile: {what: model.Text{
		"sv": "Filen är tom: det finns ingenting i den, inte ens ett tomt blad.",
		"en": "The file is empty: there is nothing in it, not even an empty sheet.",
	}, why: model.Text{
		"sv": "Det händer när en kopiering eller synkning avbryts. Det finns inga siffror kvar att läsa i filen.",
		"en": "It happens when copying or synchronising is interrupted. No figures are left in the file.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsx (0 kB)", "uppfoljning-2021.xlsx (38 kB)"), remedy: model.Text{
		"sv": "Kopiera eller spara arbetsboken igen.",
		"en": "Copy or save the workbook again.",
	}},
	OldOrProtected: {what: model.Text{
		"sv": "Arbetsboken är skyddad med lösenord, eller sparad i det gamla formatet .xls.",
		"en": "The workbook is protected by a password, or saved in the old format .xls.",
	}, why: model.Text{
		"sv": "Med lösenord är hela innehållet låst, och det gamla formatet är uppbyggt på ett helt annat sätt. Inget av dem går att kontrollera cell för cell.",
		"en": "A password locks all that the file holds, and the old format is built in quite another way. Neither can be checked cell by cell.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xls", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Öppna den i Excel. Ta bort lösenordet under Arkiv › Info › Skydda arbetsbok, och spara som Excel-arbetsbok (.xlsx).",
		"en": "Open it in Excel. Remove the password under File › Info › Protect Workbook, and save it as an Excel workbook (.xlsx).",
	}},
	OpenDocument: {what: model.Text{
		"sv": "Filen är ett kalkylark i formatet OpenDocument (.ods eller .fods).",
		"en": "The file is a spreadsheet in the OpenDocument format (.ods or .fods).",
	}, why: model.Text{
		"sv": "OpenDocument är LibreOffice eget format. Det ser likadant ut på skärmen men lagrar cellerna på ett annat sätt än Excel.",
		"en": "OpenDocument is the format of LibreOffice. It looks the same on the screen but keeps its cells in another way than Excel.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.ods", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Öppna den i LibreOffice eller Excel och spara som Excel-arbetsbok (.xlsx).",
		"en": "Open it in LibreOffice or Excel and save it as an Excel workbook (.xlsx).",
	}},
	TextFile: {what: model.Text{
		"sv": "Filen är en textfil, till exempel CSV, och inte en Excel-arbetsbok.",
		"en": "The file is a text file, such as CSV, and not an Excel workbook.",
	}, why: model.Text{
		"sv": "I en textfil syns det inte vad som är tal, text eller datum. Å, ä, ö och nollor först i koder går lätt förlorade på vägen.",
		"en": "A text file does not show what is a number, a text or a date. Letters such as å, ä, ö and zeros at the beginning of codes are easily lost on the way.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.csv", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Öppna den i Excel, kontrollera att å, ä, ö och decimalerna ser rätt ut, och spara som Excel-arbetsbok (.xlsx). Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		"en": "Open it in Excel, check that å, ä, ö and the decimals look right, and save it as an Excel workbook (.xlsx). If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	HalfCopied: {what: model.Text{
		"sv": "Slutet av filen saknas: den är bara delvis kopierad eller nedladdad.",
		"en": "The end of the file is missing: it was copied or downloaded only in part.",
	}, why: model.Text{
		"sv": "En arbetsbok har sin innehållsförteckning sist. Utan den går inget att läsa säkert, och halva siffror är värre än inga.",
		"en": "A workbook has its table of contents at the end. Without it nothing can be read safely, and half the figures are worse than none.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsx (12 kB)", "uppfoljning-2021.xlsx (38 kB)"), remedy: model.Text{
		"sv": "Kopiera eller ladda ner arbetsboken en gång till.",
		"en": "Copy or download the workbook once more.",
	}},
	Damaged: {what: model.Text{
		"sv": "Arbetsboken är skadad: {part} går inte att läsa.",
		"en": "The workbook is damaged: {part} can not be read.",
	}, why: model.Text{
		"sv": "Något i filen har gått sönder, till exempel när den skickades eller synkades. Resten läses inte heller: det går inte att veta vad mer som är fel.",
		"en": "Something in the file is broken, perhaps since it was sent or synchronised. The rest is not read either: there is no telling what else is wrong.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsx (skadad)", "uppfoljning-2021.xlsx (hämtad igen)", "part", "bladet Värden", "partEn", "the sheet Värden").english("data/spreadsheets", "uppfoljning-2021.xlsx (damaged)", "uppfoljning-2021.xlsx (fetched again)"), remedy: model.Text{
		"sv": "Öppna den i Excel, låt Excel reparera den om det erbjuds, kontrollera innehållet och spara igen. Hjälper inte det: hämta en tidigare kopia.",
		"en": "Open it in Excel, let Excel repair it if it offers to, check what it holds and save it again. If that does not help: fetch an earlier copy.",
	}},
	FileTooLarge: {what: model.Text{
		"sv": "Filen är för stor: {size} MB. Gränsen är {limit} MB.",
		"en": "The file is too large: {size} MB. The limit is {limit} MB.",
	}, why: model.Text{
		"sv": "Så stora blir arbetsböcker av bilder och inklistrade blad, sällan av siffror. Gränsen skyddar också mot filer som är gjorda för att få programmet att stanna.",
		"en": "Workbooks grow that large from pictures and pasted sheets, seldom from figures. The limit also guards against files made to bring the program to a halt.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsx (48 MB)", "uppfoljning-2021.xlsx (1 MB)", "size", "48", "limit", "20"), remedy: model.Text{
		"sv": "Ta bort bilder och blad som inte ska publiceras, eller dela upp arbetsboken i flera.",
		"en": "Remove pictures and sheets that are not to be published, or divide the workbook into several.",
	}},
	UnpacksTooLarge: {what: model.Text{
		"sv": "Arbetsboken är för stor när den packas upp. Gränsen är {limit} MB.",
		"en": "The workbook is too large when it is unpacked. The limit is {limit} MB.",
	}, why: model.Text{
		"sv": "En .xlsx är en packad fil. Är den mycket större uppackad beror det oftast på format i tusentals tomma rader.",
		"en": "An .xlsx is a packed file. Where it is very much larger unpacked the reason is mostly formatting in thousands of empty rows.",
	}, example: cells("Värden", "rad 1–900 och formaterade tomma rader till 1 048 576", "rad 1–900", "limit", "64").english("Värden", "rows 1–900 and formatted empty rows to 1,048,576", "rows 1–900"), remedy: model.Text{
		"sv": "Kopiera raderna med innehåll till en ny arbetsbok från mallen. Tomma rader med format gör ofta en arbetsbok onödigt stor.",
		"en": "Copy the rows with content into a new workbook from the template. Empty rows with formatting often make a workbook needlessly large.",
	}},
	TooManyCells: {what: model.Text{
		"sv": "Arbetsboken har för många ifyllda celler. Gränsen är {limit}.",
		"en": "The workbook has too many cells filled in. The limit is {limit}.",
	}, why: model.Text{
		"sv": "Gränsen gör att kontrollen alltid blir klar på kort tid. Ett helt program brukar rymmas i några tusen celler.",
		"en": "The limit makes sure that the check always ends soon. A whole programme mostly fits in a few thousand cells.",
	}, example: cells("data/spreadsheets", "allt.xlsx", "trygghet.xlsx, olyckor.xlsx", "limit", "500 000", "limitEn", "500,000"), remedy: model.Text{
		"sv": "Dela upp arbetsboken i flera: de läses tillsammans.",
		"en": "Divide the workbook into several: they are read together.",
	}},
	Password: {what: model.Text{
		"sv": "Arbetsboken är skyddad med lösenord.",
		"en": "The workbook is protected by a password.",
	}, why: model.Text{
		"sv": "Med lösenord är hela innehållet krypterat, så att ingen cell går att läsa.",
		"en": "A password encrypts all that the file holds, so that no cell can be read.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsx (med lösenord)", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Öppna den i Excel, ta bort lösenordet under Arkiv › Info › Skydda arbetsbok › Kryptera med lösenord, och spara.",
		"en": "Open it in Excel, remove the password under File › Info › Protect Workbook › Encrypt with Password, and save it.",
	}},
	OldExcel: {what: model.Text{
		"sv": "Arbetsboken är sparad i det gamla formatet .xls.",
		"en": "The workbook is saved in the old format .xls.",
	}, why: model.Text{
		"sv": "Formatet från 1997 lagrar cellerna på ett helt annat sätt. Innehållet blir detsamma när du sparar om.",
		"en": "The format of 1997 keeps its cells in quite another way. Nothing is lost when you save it anew.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xls", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Öppna den i Excel, välj Arkiv › Spara som och filformatet Excel-arbetsbok (.xlsx).",
		"en": "Open it in Excel, choose File › Save As and the format Excel Workbook (.xlsx).",
	}},
	BinaryWorkbook: {what: model.Text{
		"sv": "Arbetsboken är sparad i det binära formatet .xlsb.",
		"en": "The workbook is saved in the binary format .xlsb.",
	}, why: model.Text{
		"sv": "Det binära formatet går fortare att öppna i Excel men läses av få andra program. Innehållet blir detsamma när du sparar om.",
		"en": "The binary format opens faster in Excel but few other programs read it. Nothing is lost when you save it anew.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsb", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Öppna den i Excel, välj Arkiv › Spara som och filformatet Excel-arbetsbok (.xlsx).",
		"en": "Open it in Excel, choose File › Save As and the format Excel Workbook (.xlsx).",
	}},
	XMLWorkbook: {what: model.Text{
		"sv": "Filen är ett XML-kalkylblad från 2003, vad den än heter.",
		"en": "The file is an XML Spreadsheet of 2003, whatever its name says.",
	}, why: model.Text{
		"sv": "Så sparar en del äldre system. Excel öppnar filen, men den är ingen arbetsbok av dagens slag.",
		"en": "Some older systems save like that. Excel opens the file, but it is not a workbook of today's kind.",
	}, example: cells("data/spreadsheets", "export.xls", "export.xlsx"), remedy: model.Text{
		"sv": "Öppna den i Excel, välj Arkiv › Spara som och filformatet Excel-arbetsbok (.xlsx).",
		"en": "Open it in Excel, choose File › Save As and the format Excel Workbook (.xlsx).",
	}},
	NumbersFile: {what: model.Text{
		"sv": "Filen är ett dokument från Apple Numbers.",
		"en": "The file is a document of Apple Numbers.",
	}, why: model.Text{
		"sv": "Numbers har ett eget format som bara Apples program läser.",
		"en": "Numbers has a format of its own that only Apple's programs read.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.numbers", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Öppna den i Numbers och välj Arkiv › Exportera till › Excel.",
		"en": "Open it in Numbers and choose File › Export To › Excel.",
	}},
	OtherDocument: {what: model.Text{
		"sv": "Filen är ett textdokument eller en presentation, inte en Excel-arbetsbok.",
		"en": "The file is a text document or a presentation, not an Excel workbook.",
	}, why: model.Text{
		"sv": "En tabell i ett dokument har inga celler med adresser, så ingen siffra går att spåra.",
		"en": "A table in a document has no cells with addresses, so that no figure can be traced.",
	}, example: cells("data/spreadsheets", "rapport.docx", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Kopiera tabellen till en arbetsbok från mallen. Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		"en": "Copy the table into a workbook from the template. If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	WebPage: {what: model.Text{
		"sv": "Filen är en webbsida, fast den heter som en arbetsbok. Så blir det när en webbplats visar ett felmeddelande eller en inloggning i stället för filen.",
		"en": "The file is a web page, though it is named as a workbook. That happens when a website shows an error message or a login instead of the file.",
	}, why: model.Text{
		"sv": "Innehållet i filen är inte den arbetsbok du ville ha. Siffrorna på sidan kan vara avrundade eller gamla.",
		"en": "The file does not hold the workbook that you wanted. Figures on the page may be rounded or old.",
	}, example: cells("data/spreadsheets", "tabell.xlsx (en webbsida)", "tabell.xlsx"), remedy: model.Text{
		"sv": "Ladda ner arbetsboken igen. Innehåller filen verkligen tabellen: öppna den i Excel och spara som Excel-arbetsbok (.xlsx).",
		"en": "Download the workbook again. If the file really holds the table: open it in Excel and save it as an Excel workbook (.xlsx).",
	}},
	Shortcut: {what: model.Text{
		"sv": "Filen är en genväg till en arbetsbok, inte själva arbetsboken.",
		"en": "The file is a shortcut to a workbook, not the workbook itself.",
	}, why: model.Text{
		"sv": "En genväg säger bara var arbetsboken ligger. Den platsen kanske inte går att nå härifrån.",
		"en": "A shortcut only says where the workbook is. That place may not be within reach from here.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsx – genväg", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Öppna genvägen, och spara arbetsboken här med Arkiv › Spara en kopia.",
		"en": "Open the shortcut, and save the workbook here with File › Save a Copy.",
	}},
	LockFile: {what: model.Text{
		"sv": "Filen är ett lås, som visar att någon har arbetsboken öppen. Den är inte själva arbetsboken.",
		"en": "The file is a lock, which shows that somebody has the workbook open. It is not the workbook itself.",
	}, why: model.Text{
		"sv": "Excel och LibreOffice lägger en sådan fil bredvid varje arbetsbok som är öppen, och tar bort den när arbetsboken stängs. I den står bara vem som har öppnat.",
		"en": "Excel and LibreOffice put such a file beside every workbook that is open, and take it away when the workbook is closed. It holds nothing but who opened it.",
	}, example: cells("data/spreadsheets", "~$uppfoljning-2021.xlsx", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Ange arbetsboken i stället: samma namn utan tecknen före. Är den inte öppen hos någon: ta bort låset.",
		"en": "Give the workbook instead: the same name without the signs before it. If nobody has it open: delete the lock.",
	}},
	Picture: {what: model.Text{
		"sv": "Filen är en bild eller en PDF, inte en Excel-arbetsbok.",
		"en": "The file is a picture or a PDF, not an Excel workbook.",
	}, why: model.Text{
		"sv": "Siffror i en bild eller en PDF går inte att läsa säkert.",
		"en": "Figures in a picture or a PDF can not be read with certainty.",
	}, example: cells("data/spreadsheets", "rapport.pdf", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Be den som har gjort filen om arbetsboken bakom den. Hör filen inte hit: flytta den ur mappen data/spreadsheets.",
		"en": "Ask whoever made the file for the workbook behind it. If the file does not belong here: move it out of the folder data/spreadsheets.",
	}},
	Archive: {what: model.Text{
		"sv": "Filen är ett packat arkiv, till exempel .zip, och inte en Excel-arbetsbok.",
		"en": "The file is a packed archive, such as .zip, and not an Excel workbook.",
	}, why: model.Text{
		"sv": "Varje arbetsbok läses under sitt eget namn, så att varje siffra kan spåras till sin cell.",
		"en": "Each workbook is read under its own name, so that each figure can be traced to its cell.",
	}, example: cells("data/spreadsheets", "arbetsbocker.zip", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Packa upp arkivet och lägg arbetsböckerna i det i mappen data/spreadsheets.",
		"en": "Unpack the archive and put the workbooks in it into the folder data/spreadsheets.",
	}},
	NeverFilled: {what: model.Text{
		"sv": "Filen har rätt storlek men inget innehåll: kopieringen eller nedladdningen avbröts.",
		"en": "The file has its size but no content: the copying or downloading was interrupted.",
	}, why: model.Text{
		"sv": "En synkroniserad mapp kan visa filer som ännu inte finns på datorn.",
		"en": "A synchronised folder may show files that are not on the computer yet.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsx (tom)", "uppfoljning-2021.xlsx"), remedy: model.Text{
		"sv": "Kopiera eller ladda ner arbetsboken en gång till. Ligger den i OneDrive: högerklicka på den och välj Behåll alltid på den här enheten.",
		"en": "Copy or download the workbook once more. If it is in OneDrive: right-click it and choose Always keep on this device.",
	}},
	GrowsTooMuch: {what: model.Text{
		"sv": "En del av arbetsboken blir mer än {limit} gånger så stor när den packas upp. Så ser skadliga filer ut.",
		"en": "A part of the workbook grows to more than {limit} times its size when it is unpacked. Harmful files look like that.",
	}, why: model.Text{
		"sv": "En liten fil som blir enorm kan få datorn att stanna. En arbetsbok med siffror växer sällan mer än tjugo gånger.",
		"en": "A small file that becomes enormous can stop the computer. A workbook of figures seldom grows more than twenty times.",
	}, example: cells("data/spreadsheets", "okand.xlsx", "uppfoljning-2021.xlsx", "limit", "400", "limitEn", "400"), remedy: model.Text{
		"sv": "Kommer filen från någon annan: öppna den inte. Är den din egen: kopiera raderna med innehåll till en ny arbetsbok från mallen: ”lagesbild template” skriver en.",
		"en": "If the file comes from somebody else: do not open it. If it is your own: copy the rows with content into a new workbook from the template: \"lagesbild template\" writes one.",
	}},
	TooManyParts: {what: model.Text{
		"sv": "Arbetsboken består av för många delar, till exempel bilder. Gränsen är {limit}.",
		"en": "The workbook consists of too many parts, such as pictures. The limit is {limit}.",
	}, why: model.Text{
		"sv": "Varje blad och bild är en del. Så många tar lång tid att läsa och hör inte till siffrorna.",
		"en": "Each sheet and picture is a part. So many take long to read and do not belong to the figures.",
	}, example: cells("data/spreadsheets", "bilder.xlsx (12 000 delar)", "uppfoljning-2021.xlsx", "limit", "10 000", "limitEn", "10,000"), remedy: model.Text{
		"sv": "Kopiera raderna med innehåll till en ny arbetsbok från mallen: ”lagesbild template” skriver en.",
		"en": "Copy the rows with content into a new workbook from the template: \"lagesbild template\" writes one.",
	}},
	TooLongText: {what: model.Text{
		"sv": "En cell innehåller en för lång text. Gränsen är {limit} tecken.",
		"en": "A cell holds too long a text. The limit is {limit} characters.",
	}, why: model.Text{
		"sv": "Så lång text kan inte visas på en sida. Oftast har något klistrats in av misstag.",
		"en": "So long a text can not be shown on a page. Most often something was pasted by mistake.",
	}, example: cells("kommentar", "Lorem ipsum …", "Enkät", "limit", "262 144", "limitEn", "262,144"), remedy: model.Text{
		"sv": "Korta texten. Excel själv visar högst 32 767 tecken i en cell.",
		"en": "Shorten the text. Excel itself shows 32,767 characters in a cell at most.",
	}},
	TooManyTexts: {what: model.Text{
		"sv": "Arbetsboken har för många olika texter. Gränsen är {limit}.",
		"en": "The workbook has too many different texts. The limit is {limit}.",
	}, why: model.Text{
		"sv": "Texterna måste rymmas i datorns minne på en gång.",
		"en": "The texts have to fit in the memory of the computer at once.",
	}, example: cells("data/spreadsheets", "allt.xlsx", "del-1.xlsx", "limit", "1 000 000", "limitEn", "1,000,000"), remedy: model.Text{
		"sv": "Dela upp arbetsboken i flera: de läses tillsammans.",
		"en": "Divide the workbook into several: they are read together.",
	}},
	TooMuchText: {what: model.Text{
		"sv": "Arbetsboken innehåller för mycket text. Gränsen är {limit} MB.",
		"en": "The workbook holds too much text. The limit is {limit} MB.",
	}, why: model.Text{
		"sv": "Texterna måste rymmas i datorns minne på en gång.",
		"en": "The texts have to fit in the memory of the computer at once.",
	}, example: cells("data/spreadsheets", "allt.xlsx", "del-1.xlsx", "limit", "48", "limitEn", "48"), remedy: model.Text{
		"sv": "Ta bort blad som inte ska läsas, eller dela upp arbetsboken i flera.",
		"en": "Remove sheets that are not to be read, or divide the workbook into several.",
	}},
	TooManyFormats: {what: model.Text{
		"sv": "Arbetsboken har för många cellformat. Gränsen är {limit}.",
		"en": "The workbook has too many cell formats. The limit is {limit}.",
	}, why: model.Text{
		"sv": "Arbetsböcker som har kopierats fram och tillbaka i många år samlar på sig format. Excel själv klarar ungefär 65 000.",
		"en": "Workbooks that have been copied back and forth for years gather formats. Excel itself manages about 65,000.",
	}, example: cells("data/spreadsheets", "gammal.xlsx", "ny.xlsx", "limit", "70 000", "limitEn", "70,000"), remedy: model.Text{
		"sv": "Kopiera raderna med innehåll till en ny arbetsbok från mallen: ”lagesbild template” skriver en.",
		"en": "Copy the rows with content into a new workbook from the template: \"lagesbild template\" writes one.",
	}},
	TooManyMerges: {what: model.Text{
		"sv": "Ett blad har för många sammanfogade celler. Gränsen är {limit}.",
		"en": "A sheet has too many merged cells. The limit is {limit}.",
	}, why: model.Text{
		"sv": "Sammanfogade celler hör till utseendet. I en tabell ska varje rad ha sina egna celler.",
		"en": "Merged cells are a matter of looks. In a table each row is to have its own cells.",
	}, example: cells("data/spreadsheets", "sammanfogat.xlsx", "delat.xlsx", "limit", "300000"), remedy: model.Text{
		"sv": "Markera bladet i Excel och välj Start › Sammanfoga och centrera › Dela cell.",
		"en": "Select the sheet in Excel and choose Home › Merge and Center › Unmerge Cells.",
	}},
	TooManyRows: {what: model.Text{
		"sv": "Ett blad har en rad längre ner än rad {limit}, som är den sista i Excel.",
		"en": "A sheet has a row below row {limit}, which is the last one in Excel.",
	}, why: model.Text{
		"sv": "Ett annat program har skrivit arbetsboken fel. Excel skulle inte visa de raderna.",
		"en": "Another program has written the workbook wrongly. Excel would not show those rows.",
	}, example: cells("data/spreadsheets", "export.xlsx", "export-sparad.xlsx", "limit", "1 048 576", "limitEn", "1,048,576"), remedy: model.Text{
		"sv": "Öppna arbetsboken i Excel och spara den igen.",
		"en": "Open the workbook in Excel and save it again.",
	}},
	TooManyFilledRows: {what: model.Text{
		"sv": "Arbetsboken har för många rader, eller värden i breda blad. Gränsen är {limit}.",
		"en": "The workbook has too many rows, or values in wide sheets. The limit is {limit}.",
	}, why: model.Text{
		"sv": "Alla rader måste rymmas i datorns minne på en gång.",
		"en": "All rows have to fit in the memory of the computer at once.",
	}, example: cells("data/spreadsheets", "allt.xlsx", "del-1.xlsx", "limit", "150 000", "limitEn", "150,000"), remedy: model.Text{
		"sv": "Dela upp arbetsboken i flera: de läses tillsammans.",
		"en": "Divide the workbook into several: they are read together.",
	}},
	TooManyNames: {what: model.Text{
		"sv": "Platserna har för många namn och alias. Gränsen är {limit}.",
		"en": "The places have too many names and aliases. The limit is {limit}.",
	}, why: model.Text{
		"sv": "Varje namn jämförs med dem som står i arbetsböckerna, för att hitta stavfel.",
		"en": "Each name is compared with those in the workbooks, to find slips.",
	}, example: cells("alias", "Skogås; Skogås C; Skogås centrum …", "Skogås centrum", "limit", "300000"), remedy: model.Text{
		"sv": "Ta bort de alias som inte används i arbetsböckerna.",
		"en": "Remove the aliases that the workbooks do not use.",
	}},
	TooManyBreakdowns: {what: model.Text{
		"sv": "Bladet har {count} kolumner utöver dem som bladet ska ha. Gränsen är {limit}.",
		"en": "The sheet has {count} columns besides those that it is to have. The limit is {limit}.",
	}, why: model.Text{
		"sv": "Varje extra kolumn på bladet Värden läses som en uppdelning. Så många är nästan alltid perioder eller anteckningar.",
		"en": "Each extra column on the sheet Värden is read as a breakdown. So many are nearly always periods or notes.",
	}, example: cells("", "plats|period|värde|2019|2020|2021 …", "plats|2019|2020|2021 …", "count", "40", "limit", "30"), remedy: model.Text{
		"sv": "Ta bort de kolumner som inte delar upp värdena, som kön eller ålder. Står perioderna åt höger: ta bort kolumnerna ”period” och ”värde”.",
		"en": "Remove the columns that do not divide the values, as sex or age do. If the periods run across: remove the columns \"period\" and \"värde\".",
	}},
	TooManyColumns: {what: model.Text{
		"sv": "Ett blad har en kolumn längre till höger än kolumn {limit}, som är den sista i Excel.",
		"en": "A sheet has a column to the right of column {limit}, which is the last one in Excel.",
	}, why: model.Text{
		"sv": "Ett annat program har skrivit arbetsboken fel. Excel skulle inte visa de kolumnerna.",
		"en": "Another program has written the workbook wrongly. Excel would not show those columns.",
	}, example: cells("data/spreadsheets", "export.xlsx", "export-sparad.xlsx", "limit", "16 384", "limitEn", "16,384"), remedy: model.Text{
		"sv": "Öppna arbetsboken i Excel och spara den igen.",
		"en": "Open the workbook in Excel and save it again.",
	}},
	TooLongTag: {what: model.Text{
		"sv": "Arbetsboken är skriven på ett sätt som inget kalkylprogram gör: en märkning är längre än {limit} tecken.",
		"en": "The workbook is written as no spreadsheet program does: a tag is longer than {limit} characters.",
	}, why: model.Text{
		"sv": "Sådana filer görs för att få program att stanna.",
		"en": "Such files are made to stop programs.",
	}, example: cells("data/spreadsheets", "okand.xlsx", "uppfoljning-2021.xlsx", "limit", "65 536", "limitEn", "65,536"), remedy: model.Text{
		"sv": "Kommer filen från någon annan: öppna den inte. Är den din egen: öppna den i Excel och spara den igen.",
		"en": "If the file comes from somebody else: do not open it. If it is your own: open it in Excel and save it again.",
	}},
	TooDeep: {what: model.Text{
		"sv": "Arbetsboken är skriven på ett sätt som inget kalkylprogram gör: märkningar ligger i varandra i fler än {limit} nivåer.",
		"en": "The workbook is written as no spreadsheet program does: tags lie in each other more than {limit} deep.",
	}, why: model.Text{
		"sv": "Sådana filer görs för att få program att stanna.",
		"en": "Such files are made to stop programs.",
	}, example: cells("data/spreadsheets", "okand.xlsx", "uppfoljning-2021.xlsx", "limit", "100", "limitEn", "100"), remedy: model.Text{
		"sv": "Kommer filen från någon annan: öppna den inte. Är den din egen: öppna den i Excel och spara den igen.",
		"en": "If the file comes from somebody else: do not open it. If it is your own: open it in Excel and save it again.",
	}},
	HasMacros: {severity: Note, what: model.Text{
		"sv": "Arbetsboken har makron. De körs inte och publiceras inte.",
		"en": "The workbook has macros. They are not run and not published.",
	}, why: model.Text{
		"sv": "Makron är program i arbetsboken. De kan göra vad som helst, och ingenting här behöver dem.",
		"en": "Macros are programs in the workbook. They can do anything, and nothing here needs them.",
	}, example: cells("data/spreadsheets", "uppfoljning-2021.xlsm", ""), remedy: model.Text{
		"sv": "Du behöver inte göra något.",
		"en": "There is nothing to do.",
	}},
	HasLinks: {severity: Note, what: model.Text{
		"sv": "Arbetsboken hämtar värden ur andra arbetsböcker. De värden som sparades senast läses; länkarna publiceras inte.",
		"en": "The workbook fetches values from other workbooks. The values that were saved last are read; the links are not published.",
	}, why: model.Text{
		"sv": "Ett värde från en annan arbetsbok kan ha ändrats där efter att den här sparades.",
		"en": "A value of another workbook may have changed there after this one was saved.",
	}, example: cells("värde", "=[annan.xlsx]Blad1!A1", ""), remedy: model.Text{
		"sv": "Kontrollera att värdena är aktuella: öppna arbetsboken i Excel, välj Data › Redigera länkar › Uppdatera värden, och spara.",
		"en": "Check that the values are current: open the workbook in Excel, choose Data › Edit Links › Update Values, and save it.",
	}},
	HasComments: {severity: Note, what: model.Text{
		"sv": "Arbetsboken har kommentarer eller anteckningar. De läses inte och publiceras inte.",
		"en": "The workbook has comments or notes. They are not read and not published.",
	}, why: model.Text{
		"sv": "Kommentarer är ofta skrivna för kollegor och ska inte bli offentliga.",
		"en": "Comments are often written for colleagues and are not to be public.",
	}, example: cells("en kommentar", "Fråga nämnden om den här siffran", "").english("a comment", "Ask the board about this figure", ""), remedy: model.Text{
		"sv": "Är något av det till för läsarna: skriv det i kolumnen kommentar.",
		"en": "If any of it is for the readers: write it in the column kommentar.",
	}},
	HasPivots: {severity: Note, what: model.Text{
		"sv": "Arbetsboken har pivottabeller. De kan innehålla hela sitt underlag, som inte läses och inte publiceras.",
		"en": "The workbook has pivot tables. They may hold all that they were made from, which is not read and not published.",
	}, why: model.Text{
		"sv": "En pivottabell bär med sig alla rader som den är gjord av, även sådana som inte får spridas.",
		"en": "A pivot table carries all the rows that it was made from, also those that must not be spread.",
	}, example: cells("en pivottabell", "Summa av antal per område", "").english("a pivot table", "Sum of number by area", ""), remedy: model.Text{
		"sv": "Du behöver inte göra något, så länge du inte skickar arbetsboken till någon annan.",
		"en": "There is nothing to do, as long as you do not send the workbook to anybody else.",
	}},
	HasEmbedded: {severity: Note, what: model.Text{
		"sv": "Arbetsboken har inbäddade filer. De läses inte och publiceras inte.",
		"en": "The workbook has embedded files. They are not read and not published.",
	}, why: model.Text{
		"sv": "En inbäddad fil följer med den som får arbetsboken, men syns knappt.",
		"en": "An embedded file goes along to whoever gets the workbook, but is hardly seen.",
	}, example: cells("en inbäddad fil", "protokoll.docx", "").english("an embedded file", "minutes.docx", ""), remedy: model.Text{
		"sv": "Du behöver inte göra något, så länge du inte skickar arbetsboken till någon annan.",
		"en": "There is nothing to do, as long as you do not send the workbook to anybody else.",
	}},
	HasAuthor: {severity: Note, what: model.Text{
		"sv": "Arbetsboken säger vem som har skrivit eller sparat den. Namnet publiceras inte.",
		"en": "The workbook says who wrote or saved it. The name is not published.",
	}, why: model.Text{
		"sv": "Excel skriver in namnet på den som sparar. Det är en personuppgift när arbetsboken lämnas vidare.",
		"en": "Excel enters the name of whoever saves. It is personal data when the workbook is passed on.",
	}, example: cells("författare", "Exempel Exempelsson", "").english("author", "Exempel Exempelsson", ""), remedy: model.Text{
		"sv": "Du behöver inte göra något.",
		"en": "There is nothing to do.",
	}},
}

package tests

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

// The workbooks that come with the site survive another program than Excel: opened and saved by
// LibreOffice they give the same data, but for what is said of the workbook files themselves.
func TestSavedByLibreOffice(t *testing.T) {
	workbooks, err := filepath.Glob(filepath.Join(tree, "data", "spreadsheets", "*.xlsx"))
	if err != nil || len(workbooks) == 0 {
		t.Fatalf("data/spreadsheets: %d workbooks, %v", len(workbooks), err)
	}
	dir := t.TempDir()
	if err := copySite(dir); err != nil {
		t.Fatal(err)
	}
	resave(t, filepath.Join(dir, "data", "spreadsheets"), workbooks...)
	if _, err := lagesbild("import", "-s", dir); err != nil {
		t.Fatal(err)
	}
	got, want := publicFiles(t, dir), publicFiles(t, first.dir)
	// The index names the workbooks with their size and SHA-256.
	gotIndex, wantIndex := object(t, got["index.json"]), object(t, want["index.json"])
	for key, value := range wantIndex {
		if other := gotIndex[key]; key != "workbooks" && !reflect.DeepEqual(other, value) {
			t.Errorf("index.json: %s is %v, want %v", key, other, value)
		}
	}
	delete(got, "index.json")
	delete(want, "index.json")
	sameFiles(t, "data/published", got, want)
}

// A template that LibreOffice has opened and saved is as good as one that is new.
func TestTemplateSavedByLibreOffice(t *testing.T) {
	dir := t.TempDir()
	template := filepath.Join(dir, "template.xlsx")
	if _, err := lagesbild("template", "-o", template); err != nil {
		t.Fatal(err)
	}
	saved := filepath.Join(dir, "saved")
	resave(t, saved, template)
	// LibreOffice does not keep who wrote a note, so that it cannot be told from one of somebody else.
	problems := func(path string) (list []any) {
		for _, p := range object(t, checked(t, path))["problems"].([]any) {
			if p.(map[string]any)["code"] != "L043" {
				list = append(list, p)
			}
		}
		return list
	}
	if got, want := problems(filepath.Join(saved, "template.xlsx")), problems(template); !reflect.DeepEqual(got, want) {
		t.Errorf("the saved template has the problems\n%v, want\n%v", got, want)
	}
}

// A marked copy opens in LibreOffice with its list, its colours, its notes and its links, and keeps
// them when it is saved.
func TestMarkedCopySavedByLibreOffice(t *testing.T) {
	dir := t.TempDir()
	if _, err := lagesbild("template", "--practice", "-o", filepath.Join(dir, "ovning.xlsx")); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "check", "-s", dir, "--mark", filepath.Join(dir, "ovning.xlsx"))
	if out, _ := cmd.CombinedOutput(); cmd.ProcessState.ExitCode() != 1 {
		t.Fatalf("%v\n%s", cmd.Args, out)
	}
	const name = "ovning – att rätta.xlsx"
	saved := filepath.Join(dir, "saved")
	resave(t, saved, filepath.Join(dir, name))
	f, err := excelize.OpenFile(filepath.Join(saved, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheets := f.GetSheetList()
	if last := sheets[len(sheets)-1]; last != "Att rätta" || f.GetSheetName(f.GetActiveSheetIndex()) != last {
		t.Errorf("the last of the sheets %q is not the list, or is not shown", sheets)
	}
	rows, err := f.GetRows("Att rätta")
	if err != nil || len(rows) != 4+40 {
		t.Errorf("the list has %d rows (%v)", len(rows), err)
	}
	for i, row := range rows[4:] {
		if linked, _, err := f.GetCellHyperLink("Att rätta", fmt.Sprint("D", i+5)); err != nil || linked != (row[3] != "hela bladet") {
			t.Errorf("row %d, %q: a link is %v (%v)", i+5, row[3], linked, err)
		}
	}
	for cell, pattern := range map[string]int{"D2": 0, "D3": 1} { // the second is marked
		style, err := f.GetCellStyle("Värden", cell)
		if err != nil {
			t.Fatal(err)
		}
		if look, err := f.GetStyle(style); err != nil || look.Fill.Pattern != pattern {
			t.Errorf("%s looks like %+v (%v)", cell, look, err)
		}
	}
	comments, err := f.GetComments("Värden")
	noted := slices.ContainsFunc(comments, func(c excelize.Comment) bool {
		return c.Cell == "D3" && strings.Contains(fmt.Sprint(c.Text, c.Paragraph), "L208")
	})
	if err != nil || !noted {
		t.Errorf("D3 has lost its note (%v)", err)
	}
}

// A marked copy opens in LibreOffice whatever program wrote the workbook, and whatever it left out.
func TestMarkedCopyOfOddWorkbooks(t *testing.T) {
	dir := t.TempDir()
	practice := filepath.Join(dir, "ovning.xlsx")
	if _, err := lagesbild("template", "--practice", "-o", practice); err != nil {
		t.Fatal(err)
	}
	const types = "[Content_Types].xml"
	isXML := func(name string) bool { return strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") }
	odd := map[string]func(name, content string) string{
		"windows-1252.xlsx": func(name, content string) string {
			if !isXML(name) {
				return content
			}
			var b strings.Builder
			for _, r := range strings.Replace(content, "UTF-8", "windows-1252", 1) {
				if r < 0x80 || r >= 0xA0 && r <= 0xFF {
					b.WriteByte(byte(r))
				} else {
					fmt.Fprintf(&b, "&#%d;", r)
				}
			}
			return b.String()
		},
		"utf-16.xlsx": func(name, content string) string {
			if !isXML(name) {
				return content
			}
			b := []byte("\xff\xfe")
			for _, unit := range utf16.Encode([]rune(strings.Replace(content, "UTF-8", "UTF-16", 1))) {
				b = binary.LittleEndian.AppendUint16(b, unit)
			}
			return string(b)
		},
		"utan-format.xlsx": func(name, content string) string {
			if name == "xl/styles.xml" {
				return ""
			}
			return content
		},
		"mall.xltx": func(name, content string) string {
			if name == types {
				return strings.Replace(content, "sheet.main+xml", "template.main+xml", 1)
			}
			return content
		},
		"prefix.xlsx": func(name, content string) string {
			switch {
			case strings.HasPrefix(name, "xl/worksheets/sheet"), name == "xl/workbook.xml", name == "xl/styles.xml":
				content = unprefixed.ReplaceAllString(content, "<${1}own:$2")
				return strings.Replace(content, "xmlns=", "xmlns:own=", 1)
			}
			return content
		},
		"mappar.xlsx": func(_, content string) string { return content },
	}
	var copies []string
	for _, name := range slices.Sorted(maps.Keys(odd)) {
		path := filepath.Join(dir, name)
		repack(t, practice, path, odd[name], name == "mappar.xlsx")
		cmd := exec.Command(program, "check", "-s", dir, "--mark", path)
		if out, _ := cmd.CombinedOutput(); cmd.ProcessState.ExitCode() != 1 {
			t.Fatalf("%v\n%s", cmd.Args, out)
		}
		copies = append(copies, filepath.Join(dir, strings.TrimSuffix(name, filepath.Ext(name))+" – att rätta.xlsx"))
	}
	saved := filepath.Join(dir, "saved")
	resave(t, saved, copies...)
	for _, path := range copies {
		name := filepath.Base(path)
		f, err := excelize.OpenFile(filepath.Join(saved, name))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := f.GetRows("Att rätta")
		if err != nil || len(rows) < 4+40 {
			t.Errorf("%s: the list has %d rows (%v)", name, len(rows), err)
		}
		comments, err := f.GetComments("Värden")
		if err != nil || !slices.ContainsFunc(comments, func(c excelize.Comment) bool { return c.Cell == "D3" }) {
			t.Errorf("%s: D3 has lost its note (%v)", name, err)
		}
		if style, err := f.GetCellStyle("Värden", "D3"); err != nil || style == 0 {
			t.Errorf("%s: D3 has lost its colour (%v)", name, err)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}

var unprefixed = regexp.MustCompile(`<(/?)([A-Za-z]+[ />])`)

// repack writes a workbook anew, its parts changed; one that becomes empty is left out. Folders are
// put in that hold data, as no program should.
func repack(t *testing.T, from, to string, change func(name, content string) string, folders bool) {
	t.Helper()
	z, err := zip.OpenReader(from)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	put := func(name, content string) {
		part, err := w.Create(name)
		if err == nil {
			_, err = io.WriteString(part, content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if changed := change(f.Name, string(content)); changed != "" {
			put(f.Name, changed)
		}
	}
	if folders {
		put("folder?", "data")
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, bytes.ReplaceAll(out.Bytes(), []byte("folder?"), []byte("folder/")), 0o644); err != nil {
		t.Fatal(err)
	}
}

// checked is what the check of a workbook by itself says. An empty template lacks a lot.
func checked(t *testing.T, workbook string) string {
	t.Helper()
	cmd := exec.Command(program, "check", "-s", filepath.Dir(workbook), "--format", "json", workbook)
	out, err := cmd.CombinedOutput()
	if code := cmd.ProcessState.ExitCode(); code != 0 && code != 1 {
		t.Fatalf("%v: %v\n%s", cmd.Args, err, out)
	}
	return string(out)
}

// resave has LibreOffice open workbooks and save them in a folder.
func resave(t *testing.T, dir string, workbooks ...string) {
	t.Helper()
	args := append([]string{"--headless", "-env:UserInstallation=file://" + t.TempDir(), "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", dir}, workbooks...)
	out, err := exec.Command("soffice", args...).CombinedOutput()
	if err != nil {
		t.Fatalf("soffice (make test installs it): %v\n%s", err, out)
	}
	for _, workbook := range workbooks {
		before, err := os.ReadFile(workbook)
		if err != nil {
			t.Fatal(err)
		}
		after, err := os.ReadFile(filepath.Join(dir, filepath.Base(workbook)))
		if err != nil || string(before) == string(after) {
			t.Fatalf("soffice did not save %s: %v\n%s", filepath.Base(workbook), err, out)
		}
	}
}

// publicFiles reads data/published.
func publicFiles(t *testing.T, site string) map[string]string {
	t.Helper()
	all, err := files(filepath.Join(site, "data", "published"))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// object reads a JSON object.
func object(t *testing.T, data string) (v map[string]any) {
	t.Helper()
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		t.Fatalf("%v in %.200q", err, data)
	}
	return v
}

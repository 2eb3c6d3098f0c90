package tests

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

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
	// LibreOffice does not keep who wrote a note, so that it can't be told from one of somebody else.
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

// publicFiles reads data/published but for the part that only the templates read.
func publicFiles(t *testing.T, site string) map[string]string {
	t.Helper()
	all, err := files(filepath.Join(site, "data", "published"))
	if err != nil {
		t.Fatal(err)
	}
	maps.DeleteFunc(all, func(path, _ string) bool { return strings.HasPrefix(path, "view/") })
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

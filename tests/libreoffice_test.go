package tests

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
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
	for _, format := range []string{"text", "json"} {
		want, got := checked(t, format, template), checked(t, format, filepath.Join(saved, "template.xlsx"))
		if got != want {
			t.Errorf("check of the saved template says at %s", difference(got, want))
		}
	}
}

// checked is what the check of a workbook by itself says. An empty template lacks a lot.
func checked(t *testing.T, format, workbook string) string {
	t.Helper()
	cmd := exec.Command(program, "check", "-s", filepath.Dir(workbook), "--format", format, workbook)
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

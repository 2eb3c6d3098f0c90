package workplace

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"lagesbild/importer/internal/acting/example"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
	"lagesbild/importer/internal/reading/sheets"
)

// start is what a new site begins with, beside its workbook. {{ .Year }} and {{ .BaseURL }} stand for what
// is known of it; all other braces are Hugo's.
//
//go:embed all:start
var start embed.FS

// Beginning is what is known of a municipality when its site is made. What is empty is to be filled in.
type Beginning struct {
	Municipality, Code string // Åmdal, 9902
	Publisher, Email   string
	BaseURL            string
	Year               int // of the first follow-up
}

// New makes the folder of a new site: settings, a workbook and texts, with what is known filled in. The
// folder has to be new or empty, and gets all of it or nothing. It returns the path of the workbook.
func New(dir string, b Beginning) (workbook string, err error) {
	name := filepath.Join("data", "spreadsheets", fmt.Sprintf("uppfoljning-%d.xlsx", b.Year))
	return filepath.Join(dir, name), begin(dir, func(next string) error {
		return errors.Join(b.texts(next), b.workbook(filepath.Join(next, name)))
	})
}

// NewExample makes the folder of a site about a municipality that does not exist, as New does.
func NewExample(dir string) error {
	return begin(dir, func(next string) error {
		workbooks, err := example.Workbooks()
		err = errors.Join(err, os.CopyFS(next, example.Files()))
		for name, data := range workbooks {
			err = errors.Join(err, put(next, path.Join("data", "spreadsheets", name), data))
		}
		return err
	})
}

// begin makes a folder, which has to be new or empty, and gets all that is written or nothing.
func begin(dir string, write func(next string) error) error {
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return words.NewFault(err, "fault.unusable", "Folder", dir)
	}
	if len(entries) > 0 {
		return words.NewFault(nil, "fault.not_empty", "Folder", dir)
	}
	parent := filepath.Dir(filepath.Clean(dir))
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return words.NewFault(err, "fault.unusable", "Folder", dir)
	}
	next, err := os.MkdirTemp(parent, ".lagesbild-")
	if err != nil {
		return words.NewFault(err, "fault.unusable", "Folder", dir)
	}
	defer os.RemoveAll(next)
	if err := errors.Join(write(next), os.Chmod(next, 0o755)); err != nil {
		return words.NewFault(err, "fault.unusable", "Folder", dir)
	}
	_ = os.Remove(dir) // an empty folder gives way
	if err := os.Rename(next, dir); err != nil {
		return words.NewFault(err, "fault.unusable", "Folder", dir)
	}
	return nil
}

// texts writes the settings and the texts.
func (b Beginning) texts(dir string) error {
	known := strings.NewReplacer("{{ .Year }}", strconv.Itoa(b.Year), "{{ .BaseURL }}", b.BaseURL)
	return fs.WalkDir(start, "start", func(from string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := start.ReadFile(from)
		if err != nil {
			return err
		}
		to := strings.Replace(strings.TrimPrefix(from, "start/"), "YEAR", strconv.Itoa(b.Year), 1)
		return put(dir, to, []byte(known.Replace(string(data))))
	})
}

// workbook writes the template with the programme's settings, and the municipality among the places.
func (b Beginning) workbook(file string) error {
	key, value := sheets.Settings.Key.Label, sheets.Settings.Value.Label
	settings := []map[string]string{}
	for _, s := range []struct{ code, value string }{
		{"municipality", b.Municipality}, {"municipalityCode", b.Code}, {"name", ""}, {"period", ""},
		{"followUp", strconv.Itoa(b.Year)}, {"publisher", b.Publisher}, {"email", b.Email},
	} {
		settings = append(settings, map[string]string{key: sheets.SettingKeys.Term(s.code).Words[0], value: s.value})
	}
	p := sheets.Places
	places := []map[string]string{{p.Code.Label: b.Code, p.Name.Label: b.Municipality, p.Kind.Label: "kommun"}}
	var contents []book.Content
	for _, s := range sheets.All {
		c := book.Content{Sheet: s}
		switch s {
		case sheets.Settings.Sheet:
			c.Rows = settings
		case p.Sheet:
			c.Rows = places
		}
		contents = append(contents, c)
	}
	var data bytes.Buffer
	if err := book.Write(&data, contents); err != nil {
		return err
	}
	return put(filepath.Dir(file), filepath.Base(file), data.Bytes())
}

// put writes a file and the folders above it.
func put(dir, name string, data []byte) error {
	file := filepath.Join(dir, filepath.FromSlash(path.Clean(name)))
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o666)
}

package publish

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/telling/schema"
)

// Published is what is public.
type Published struct {
	Index     model.Index
	Programme *model.Programme
}

// Damage is what is wrong with a published folder: somebody has changed it by hand, or another
// version of the program wrote it.
type Damage struct {
	Folder  string
	File    string     // path in the folder
	Pointer string     // where in the file, a JSON Pointer; empty for the file as a whole
	What    model.Text // what is wrong there, as the end of a sentence
}

func (d *Damage) Error() string { return d.Message("en") }

// Message tells what is wrong and what to do about it, in Swedish ("sv") or English ("en").
func (d *Damage) Message(lang string) string {
	at := filepath.Join(d.Folder, filepath.FromSlash(d.File))
	if d.Pointer != "" {
		at += "#" + d.Pointer
	}
	what, _ := d.What.In(lang)
	if lang == "en" {
		return fmt.Sprintf(`%s %s.
Files in %s are written by lagesbild and are not to be changed by hand: change the workbook instead.
To go on, fetch them back with "git restore %[3]s", or remove the folder: the next build writes it
anew from the workbooks.`, at, what, d.Folder)
	}
	return fmt.Sprintf(`%s %s.
Filerna i %s skrivs av lagesbild och ska inte ändras för hand: ändra i arbetsboken i stället.
För att komma vidare, hämta tillbaka dem med "git restore %[3]s" eller ta bort mappen: nästa bygge
skriver den på nytt av arbetsböckerna.`, at, what, d.Folder)
}

// Read reads what is public, and changes nothing; nil where nothing is yet. A folder that does not hold exactly what
// its index lists, or whose files do not follow their schemas, is a *Damage.
func Read(dir string) (*Published, error) {
	files, err := content(dir)
	if err != nil || len(files) == 0 {
		return nil, err
	}
	r := reader{dir: dir, files: files}
	var index model.Index
	r.validate(indexFile)
	r.decode(indexFile, &index)
	r.listed(index.Files)

	p := &model.Programme{Settings: index.Programme, Workbooks: index.Workbooks}
	var areas model.AreasFile
	r.decode(areasFile, &areas)
	var goals model.GoalsFile
	r.decode(goalsFile, &goals)
	var places model.PlacesFile
	r.decode(placesFile, &places)
	var activities model.ActivitiesFile
	r.decode(activitiesFile, &activities)
	p.Areas, p.Goals, p.Places, p.Activities = areas.Areas, goals.Goals, places.Places, activities.Activities
	for _, f := range index.Files {
		if follows(f.Path) == "indicator" {
			var i model.IndicatorFile
			r.decode(f.Path, &i)
			p.Indicators = append(p.Indicators, i.Indicator)
		}
	}
	if r.err != nil {
		return nil, r.err
	}
	return &Published{Index: index, Programme: p}, nil
}

// reader reads the files of a folder and keeps the first error.
type reader struct {
	dir   string
	files map[string][]byte
	err   error
}

func (r *reader) damage(file, pointer, sv, en string) {
	if r.err == nil {
		r.err = &Damage{Folder: r.dir, File: file, Pointer: pointer, What: model.Text{"sv": sv, "en": en}}
	}
}

// validate checks a public JSON file by its schema.
func (r *reader) validate(file string) {
	data, ok := r.files[file]
	if !ok {
		r.damage(file, "", "saknas", "is missing")
	}
	if r.err != nil {
		return
	}
	err := schema.Validate(follows(file), data)
	var fault *schema.Fault
	if errors.As(err, &fault) {
		r.damage(file, fault.Pointer, fault.What["sv"], fault.What["en"])
	} else {
		r.err = err
	}
}

// decode reads a JSON file that is valid.
func (r *reader) decode(file string, v any) {
	data, ok := r.files[file]
	if !ok {
		r.damage(file, "", "saknas", "is missing")
	}
	if r.err == nil {
		r.err = json.Unmarshal(data, v)
	}
}

// listed compares the public files with the index's list of them.
func (r *reader) listed(list []model.File) {
	known := map[string]bool{indexFile: true}
	for n, f := range list {
		known[f.Path] = true
		data, ok := r.files[f.Path]
		if !ok {
			r.damage(f.Path, "", "saknas", "is missing")
			return
		}
		// The schema tells where in a file the fault is, the checksum only that there is one.
		if follows(f.Path) != "" {
			r.validate(f.Path)
		}
		if checksum(data) != f.SHA256 {
			at := fmt.Sprintf("%s#/files/%d/sha256", indexFile, n)
			r.damage(f.Path, "", "är inte den fil som skrevs: "+at+" säger något annat", "is not the file that was written: "+at+" says otherwise")
		}
	}
	for _, name := range slices.Sorted(maps.Keys(r.files)) {
		if !known[name] && !strings.HasPrefix(name, views) {
			r.damage(name, "", "hör inte dit", "does not belong there")
		}
	}
}

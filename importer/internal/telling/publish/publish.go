// Package publish writes a programme to data/published: what the public downloads, and what
// the templates draw. Everything there is replaced as a whole or not at all, and the same
// programme gives the same bytes.
package publish

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/telling/schema"
	"lagesbild/importer/internal/telling/stat"
	"lagesbild/importer/internal/telling/view"
)

// The files of data/published that every programme has. Beside them are indicators/ID.json and
// .csv, schema/NAME.schema.json and, for the templates only, view/LANG/….json.
const (
	indexFile      = "index.json"
	areasFile      = "areas.json"
	goalsFile      = "goals.json"
	placesFile     = "places.json"
	activitiesFile = "activities.json"
	indicators     = "indicators/"
	testsSuffix    = ".tests.csv"
	schemas        = "schema/"
	views          = "view/"
)

// Build makes every file, by path relative to data/published. The public JSON files follow
// their schemas, or there is an error.
func Build(p *model.Programme) (map[string][]byte, error) {
	b := builder{files: map[string][]byte{}}
	computed := map[string]model.Analysis{} // by id of the indicator
	for i := range p.Indicators {
		computed[p.Indicators[i].ID] = stat.Analyse(p, &p.Indicators[i])
	}
	for _, d := range []struct {
		file  string
		title model.Text
		v     any
	}{
		{areasFile, both("Ansvarsområden", "Areas of responsibility"), model.AreasFile{Schema: schemaOf(areasFile), Areas: list(p.Areas)}},
		{goalsFile, both("Mål och bedömningar", "Goals and assessments"), model.GoalsFile{Schema: schemaOf(goalsFile), Goals: list(p.Goals)}},
		{placesFile, both("Platser", "Places"), model.PlacesFile{Schema: schemaOf(placesFile), Places: list(p.Places)}},
		{activitiesFile, both("Insatser", "Activities"), model.ActivitiesFile{Schema: schemaOf(activitiesFile), Activities: list(p.Activities)}},
	} {
		b.document(model.File{Path: d.file, Title: d.title, Licence: p.Settings.Licence}, d.v)
	}
	names := placesByCode(p)
	for _, i := range p.Indicators {
		b.indicator(i, computed[i.ID], names)
	}
	made := schema.Files()
	for _, name := range slices.Sorted(maps.Keys(made)) {
		title := strings.TrimSuffix(name, schema.Suffix)
		b.add(model.File{Path: schemas + name, MediaType: "application/schema+json",
			Title: model.Text{"sv": "JSON Schema: " + title, "en": "JSON Schema: " + title}}, made[name])
	}

	index := model.Index{Schema: schemaOf(indexFile), Programme: p.Settings, Workbooks: list(p.Workbooks), Files: b.listed}
	b.files[indexFile] = b.valid(indexFile, index)
	if b.err != nil {
		return nil, b.err // a page can only be laid out of what is valid
	}
	for _, lang := range []string{"sv", "en"} {
		pages := view.Pages(p, computed, index, lang)
		pages["error-codes"] = view.Codes(lang)
		for key, page := range pages {
			file := views + lang + "/" + key + ".json"
			data, err := encode(page, viewDepth)
			b.fail(file, err)
			b.files[file] = data
		}
	}
	return b.files, b.err
}

// builder collects files and the index's list of them, and the first error.
type builder struct {
	files  map[string][]byte
	listed []model.File
	err    error
}

func (b *builder) fail(file string, err error) {
	if b.err == nil && err != nil {
		b.err = fmt.Errorf("%s: %w", file, err)
	}
}

// add puts a file into the index.
func (b *builder) add(f model.File, data []byte) {
	f.Bytes, f.SHA256 = int64(len(data)), checksum(data)
	b.files[f.Path] = data
	b.listed = append(b.listed, f)
}

// document adds a JSON file that follows a schema.
func (b *builder) document(f model.File, v any) {
	f.MediaType, f.Schema = "application/json", schemas+follows(f.Path)+schema.Suffix
	b.add(f, b.valid(f.Path, v))
}

// valid encodes a public document and checks it by its schema.
func (b *builder) valid(file string, v any) []byte {
	data, err := encode(v, publicDepth)
	if err == nil {
		err = schema.Validate(follows(file), data)
	}
	b.fail(file, err)
	return data
}

func (b *builder) indicator(i model.Indicator, computed model.Analysis, places map[string]model.Place) {
	i.Periods, i.Observations = list(i.Periods), list(i.Observations)
	i.Comparisons, i.Rankings = list(i.Comparisons), list(i.Rankings)
	f := model.File{Path: indicators + i.ID + ".json", Title: i.Name, Licence: i.Licence}
	b.document(f, model.IndicatorFile{Schema: schemaOf(f.Path), Indicator: i, Computed: computed})

	f.Path, f.MediaType = indicators+i.ID+".csv", "text/csv"
	data, err := table(&i, places)
	b.fail(f.Path, err)
	b.add(f, data)

	if len(computed.Differences)+len(computed.Changes) == 0 {
		return
	}
	f.Path = indicators + i.ID + testsSuffix
	f.Title = both(i.Name["sv"]+": prövade skillnader", "")
	if i.Name["en"] != "" {
		f.Title["en"] = i.Name["en"] + ": tested differences"
	}
	data, err = tests(&i, computed, places)
	b.fail(f.Path, err)
	b.add(f, data)
}

// follows names the schema that a public file follows; empty where it follows none.
func follows(file string) string {
	name, isJSON := strings.CutSuffix(file, ".json")
	switch {
	case !isJSON || strings.HasPrefix(file, schemas):
		return ""
	case strings.HasPrefix(file, indicators):
		return "indicator"
	}
	return name
}

// schemaOf is the address of the schema that a file follows, relative to the file.
func schemaOf(file string) string {
	return strings.Repeat("../", strings.Count(file, "/")) + schemas + follows(file) + schema.Suffix
}

func placesByCode(p *model.Programme) map[string]model.Place {
	places := map[string]model.Place{}
	for _, place := range p.Places {
		places[place.Code] = place
	}
	return places
}

// both is a text in Swedish and English.
func both(sv, en string) model.Text { return model.Text{"sv": sv, "en": en} }

// list makes an empty list of none: [] and not null in JSON.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

func checksum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

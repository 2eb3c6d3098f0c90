// Package publish writes a programme to data/published: what the public downloads. Everything there is replaced as a whole or not at all, and the same
// programme gives the same bytes.
package publish

import (
	"maps"
	"slices"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/telling/schema"
	"lagesbild/importer/internal/telling/stat"
)

// The files of data/published that every programme has are the index and the lists. Beside them are
// indicators/ID.json, .csv, .tests.csv and .computed.json, and schema/NAME.schema.json.
const (
	indexFile      = "index.json"
	indicators     = "indicators/"
	testsSuffix    = ".tests.csv"
	computedSuffix = ".computed.json"
	schemas        = "schema/"
)

// Made is what was made of a programme, beside the files.
type Made struct {
	Index    model.Index
	Computed map[string]model.Analysis // by id of the indicator
}

// Make makes every file, by path relative to data/published, and hands it to put as it is made: on all
// cores, in the same order every time, and with a few indicators at a time in memory. The public JSON
// files follow their schemas, or there is an error; what put says is one, too.
func Make(p *model.Programme, put func(file string, data []byte) error) (*Made, error) {
	m := maker{put: put, made: &Made{Computed: map[string]model.Analysis{}}}
	for _, l := range lists {
		title := titled("file_title." + strings.TrimSuffix(l.file, ".json"))
		m.add(document(model.File{Path: l.file, Title: title, Licence: p.Settings.Licence}, l.write(p)))
	}
	names, statistics := placesByCode(p), stat.Of(p)
	for i := range inOrder(len(p.Indicators), func(n int) indicator { return makeIndicator(p, statistics, &p.Indicators[n], names) }) {
		m.made.Computed[i.id] = i.computed
		m.add(i.files...)
	}
	own := schema.Files()
	for _, name := range slices.Sorted(maps.Keys(own)) {
		title := strings.TrimSuffix(name, schema.Suffix)
		m.add(sized(model.File{Path: schemas + name, MediaType: "application/schema+json",
			Title: titled("file_title.schema", "Name", title)}, own[name], nil))
	}
	index := model.Index{Schema: schemaOf(indexFile), Programme: p.Settings, FollowUps: list(p.FollowUps), Workbooks: list(p.Workbooks), Files: m.made.Index.Files}
	m.hand(document(model.File{Path: indexFile}, index))
	m.made.Index = index
	if m.err != nil {
		return nil, m.err
	}
	return m.made, nil
}

// maker hands files on, lists them for the index, and keeps the first error.
type maker struct {
	put  func(file string, data []byte) error
	made *Made
	err  error
}

// file is a file with its bytes, or why there are none.
type file struct {
	model.File
	data []byte
	err  error
}

// Invalid is the error of a file that cannot be made of a programme.
type Invalid struct {
	File string
	Err  error
}

func (i Invalid) Error() string { return i.File + ": " + i.Err.Error() }
func (i Invalid) Unwrap() error { return i.Err }

// hand hands a file on.
func (m *maker) hand(f file) {
	switch {
	case m.err != nil:
	case f.err != nil:
		m.err = Invalid{f.Path, f.err}
	default:
		m.err = m.put(f.Path, f.data)
	}
}

// add hands files on and puts them into the index.
func (m *maker) add(files ...file) {
	for _, f := range files {
		m.hand(f)
		m.made.Index.Files = append(m.made.Index.Files, f.File)
	}
}

// sized is a file with its size and checksum.
func sized(f model.File, data []byte, err error) file {
	f.Bytes, f.SHA256 = int64(len(data)), model.Checksum(data)
	return file{f, data, err}
}

// document makes a JSON file that follows a schema.
func document(f model.File, v any) file {
	f.MediaType, f.Schema = "application/json", schemas+follows(f.Path)+schema.Suffix
	data, err := encode(v, publicDepth)
	if err == nil {
		err = schema.Validate(follows(f.Path), data)
	}
	return sized(f, data, err)
}

// indicator is what is made of an indicator.
type indicator struct {
	id       string
	computed model.Analysis
	files    []file
}

func makeIndicator(p *model.Programme, statistics *stat.Statistics, original *model.Indicator, places map[string]model.Place) indicator {
	i := *original
	i.Periods, i.Observations = list(i.Periods), list(i.Observations)
	i.Comparisons, i.Rankings = list(i.Comparisons), list(i.Rankings)
	made := indicator{id: i.ID, computed: statistics.Analyse(original)}
	f := model.File{Path: indicators + i.ID + ".json", Title: i.Name, Licence: i.Licence}
	made.files = append(made.files, document(f, model.IndicatorFile{Schema: schemaOf(f.Path), Indicator: i}))

	f.Path, f.MediaType = indicators+i.ID+".csv", "text/csv"
	data, err := table(&i, i.AnsweredBy(&p.Settings)[model.Original], places)
	made.files = append(made.files, sized(f, data, err))

	if len(made.computed.Differences)+len(made.computed.Changes) > 0 {
		f.Path, f.Title = indicators+i.ID+testsSuffix, named("file_title.tests", i.Name)
		data, err = tests(&i, made.computed, places)
		made.files = append(made.files, sized(f, data, err))
	}
	if c := made.computed; len(c.Ranks) > 0 || c.Pace.Outcome != model.NoTarget || len(c.Yearly) > 0 {
		f.Path, f.Title = indicators+i.ID+computedSuffix, named("file_title.computed", i.Name)
		made.files = append(made.files, document(f, model.ComputedFile{Schema: schemaOf(f.Path), Indicator: i.ID, Ranks: c.Ranks, Pace: c.Pace, Yearly: c.Yearly}))
	}
	return made
}

// follows names the schema that a public file follows; empty where it follows none.
func follows(file string) string {
	name, isJSON := strings.CutSuffix(file, ".json")
	switch {
	case !isJSON || strings.HasPrefix(file, schemas):
		return ""
	case strings.HasSuffix(file, computedSuffix):
		return "computed"
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

// titled is what a file is called, in every language that the program carries.
func titled(key string, args ...any) model.Text {
	title := model.Text{}
	for _, lang := range words.Carried().Languages() {
		title[lang] = words.Carried().Must(lang).Say(key, args...)
	}
	return title
}

// named is what a file of an indicator is called, in every language that the indicator has a name in.
func named(key string, name model.Text) model.Text {
	title := model.Text{}
	for _, lang := range words.Carried().Languages() {
		if own, ok := name.In(lang); ok {
			title[lang] = words.Carried().Must(lang).Say(key, "Name", own)
		}
	}
	return title
}

// list makes an empty list of none: [] and not null in JSON.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

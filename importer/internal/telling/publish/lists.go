package publish

import (
	"encoding/json"
	"slices"

	"lagesbild/importer/internal/ground/model"
)

// listFile is a file that holds one list of a programme.
type listFile struct {
	file  string
	write func(*model.Programme) any
	read  func(data []byte) (into func(*model.Programme), err error)
}

// lists are these files, in the order of the index.
var lists = []listFile{
	{"areas.json",
		func(p *model.Programme) any {
			return model.AreasFile{Schema: schemaOf("areas.json"), Areas: list(p.Areas)}
		},
		read(func(p *model.Programme, f *model.AreasFile) { p.Areas = f.Areas })},
	{"goals.json",
		func(p *model.Programme) any {
			return model.GoalsFile{Schema: schemaOf("goals.json"), Goals: list(p.Goals)}
		},
		read(func(p *model.Programme, f *model.GoalsFile) { p.Goals = f.Goals })},
	{"places.json",
		func(p *model.Programme) any {
			return model.PlacesFile{Schema: schemaOf("places.json"), Places: list(p.Places)}
		},
		read(func(p *model.Programme, f *model.PlacesFile) { p.Places = f.Places })},
	{"activities.json",
		func(p *model.Programme) any {
			return model.ActivitiesFile{Schema: schemaOf("activities.json"), Activities: list(p.Activities)}
		},
		read(func(p *model.Programme, f *model.ActivitiesFile) { p.Activities = f.Activities })},
}

// readIndicator reads the file of an indicator.
var readIndicator = read(func(p *model.Programme, f *model.IndicatorFile) {
	f.Observations = tight(f.Observations)
	p.Indicators = append(p.Indicators, f.Indicator)
})

// tight gives observations no more room than they take, and one string where they say the same: JSON
// is read into a list with room for more, and every string of it anew.
func tight(all []model.Observation) []model.Observation {
	all = slices.Clone(all)
	known := map[string]string{}
	for n := range all {
		o := &all[n]
		for _, s := range []*string{&o.Place, &o.Period, &o.From.Workbook, &o.From.Sheet} {
			if same, ok := known[*s]; ok {
				*s = same
			} else {
				known[*s] = *s
			}
		}
	}
	return all
}

// read reads a file of a type, and tells how to put what it holds into a programme.
func read[F any](put func(*model.Programme, *F)) func(data []byte) (into func(*model.Programme), err error) {
	return func(data []byte) (func(*model.Programme), error) {
		f := new(F)
		err := json.Unmarshal(data, f)
		return func(p *model.Programme) { put(p, f) }, err
	}
}

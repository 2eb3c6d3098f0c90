package stat

import "lagesbild/importer/internal/ground/model"

// atlas knows how places lie in each other.
type atlas struct {
	places map[string]*model.Place
	home   string // code of the municipality
}

func newAtlas(p *model.Programme) atlas {
	a := atlas{places: map[string]*model.Place{}, home: p.Settings.MunicipalityCode}
	for i := range p.Places {
		a.places[p.Places[i].Code] = &p.Places[i]
	}
	return a
}

// around lists the places that contain a place, from the nearest, itself first.
func (a atlas) around(code string) []*model.Place {
	var all []*model.Place
	for range len(a.places) {
		place := a.places[code]
		if place == nil {
			break
		}
		all = append(all, place)
		code = place.Within
	}
	return all
}

// inside tells whether a place lies within another.
func (a atlas) inside(code, outer string) bool {
	for _, place := range a.around(code) {
		if place.Code == outer {
			return code != outer
		}
	}
	return false
}

// apart tells whether two places are known to have nothing in common: at some level of the
// division they belong to different places. A district and a survey area of the same municipality
// may overlap.
func (a atlas) apart(one, other string) bool {
	for _, x := range a.around(one) {
		for _, y := range a.around(other) {
			if x.Kind == y.Kind && x.Code != y.Code {
				return true
			}
		}
	}
	return false
}

// share is a place's share of the population of the place that contains it; 0 where it is not
// known, or the two were not counted on the same day.
func (a atlas) share(part, whole string) float64 {
	p, w := a.places[part].Population, a.places[whole].Population
	if p == nil || w == nil || p.Date != w.Date || p.Count <= 0 || p.Count >= w.Count {
		return 0
	}
	return float64(p.Count) / float64(w.Count)
}

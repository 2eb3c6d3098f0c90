// Package places tells which places lie in which.
package places

import (
	"cmp"

	"lagesbild/importer/internal/ground/model"
)

// Places are the places of a programme with what contains them. Whether one lies in another is
// known without looking at any third one.
type Places struct {
	list     []model.Place
	index    map[string]int // by code
	parent   []int          // of each place the one directly around it; none for those that lie in no other
	children [][]int
	entered  []int // walking through each place and all inside it, the step at which it is entered
	left     []int // and the number of steps when it is left
	parts    map[part]int
	kinds    []model.PlaceKind // in the order of the places
}

// part is what the parts of a place have in common.
type part struct {
	within string
	kind   model.PlaceKind
}

const none = -1

// New sees how places lie in each other. Of two with the same code the first one counts. Those that lie in themselves in a circle, which the check
// refuses, are taken apart at one of them.
func New(list []model.Place) *Places {
	p := &Places{
		list: list, index: make(map[string]int, len(list)), parent: make([]int, len(list)), children: make([][]int, len(list)),
		entered: make([]int, len(list)), left: make([]int, len(list)), parts: map[part]int{},
	}
	known := map[model.PlaceKind]bool{}
	for i := range list {
		if kind := list[i].Kind; !known[kind] {
			known[kind] = true
			p.kinds = append(p.kinds, kind)
		}
		if _, again := p.index[list[i].Code]; !again {
			p.index[list[i].Code] = i
		}
		p.parts[part{list[i].Within, list[i].Kind}]++
	}
	for i := range list {
		p.parent[i] = none
		if outer, ok := p.index[list[i].Within]; ok && list[i].Within != "" {
			p.parent[i] = outer
			p.children[outer] = append(p.children[outer], i)
		}
	}
	step := 0
	for i := range list {
		if p.parent[i] == none {
			step = p.walk(i, step)
		}
	}
	for i := range list {
		if p.entered[i] == 0 { // in a circle
			p.parent[i] = none
			step = p.walk(i, step)
		}
	}
	return p
}

// walk numbers a place and those inside it.
func (p *Places) walk(from, step int) int {
	type visit struct{ place, next int } // next is the child to go to
	step++
	p.entered[from] = step
	for way := []visit{{from, 0}}; len(way) > 0; {
		here := &way[len(way)-1]
		if here.next == len(p.children[here.place]) {
			p.left[here.place] = step
			way = way[:len(way)-1]
			continue
		}
		child := p.children[here.place][here.next]
		here.next++
		if p.entered[child] == 0 {
			step++
			p.entered[child] = step
			way = append(way, visit{child, 0})
		}
	}
	return step
}

// Get is the place with a code; nil where there is none.
func (p *Places) Get(code string) *model.Place {
	if i, ok := p.index[code]; ok {
		return &p.list[i]
	}
	return nil
}

// Kinds lists the kinds of place that there are, in the order of the places.
func (p *Places) Kinds() []model.PlaceKind { return p.kinds }

// Kind is the kind of a place; empty for none that is known.
func (p *Places) Kind(code string) model.PlaceKind {
	if i, ok := p.index[code]; ok {
		return p.list[i].Kind
	}
	return ""
}

// Compare puts places in the programme's order.
func (p *Places) Compare(one, other string) int { return cmp.Compare(p.index[one], p.index[other]) }

// Inside tells whether a place lies within another, at any depth.
func (p *Places) Inside(code, outer string) bool {
	i, ok := p.index[code]
	o, ok2 := p.index[outer]
	return ok && ok2 && i != o && p.entered[o] <= p.entered[i] && p.entered[i] <= p.left[o]
}

// mostAround is how many places around one are looked at: more than any country is divided into.
// Without it a workbook of places each in the one before would be the square of them to compare.
const mostAround = 10

// Around gives the places that contain a place, from the nearest.
func (p *Places) Around(code string) func(yield func(*model.Place) bool) {
	return func(yield func(*model.Place) bool) {
		i, ok := p.index[code]
		for range mostAround {
			if !ok || p.parent[i] == none {
				return
			}
			if i = p.parent[i]; !yield(&p.list[i]) {
				return
			}
		}
	}
}

// Parts counts the places of a kind that lie directly in a place.
func (p *Places) Parts(code string, kind model.PlaceKind) int { return p.parts[part{code, kind}] }

// Apart tells whether two places are known to have nothing in common: at some level of the
// division they belong to different places. A district and a survey area of the same municipality
// may overlap.
func (p *Places) Apart(one, other string) bool {
	i, ok := p.index[one]
	start, ok2 := p.index[other]
	if !ok || !ok2 {
		return false
	}
	for n := 0; i != none && n <= mostAround; n++ {
		j := start
		for m := 0; j != none && m <= mostAround; m++ {
			if i != j && p.list[i].Kind == p.list[j].Kind {
				return true
			}
			j = p.parent[j]
		}
		i = p.parent[i]
	}
	return false
}

// Share is a place's share of the population of the place that contains it; 0 where it is not
// known, or the two were not counted on the same day.
func (p *Places) Share(part, whole string) float64 {
	a, b := p.Get(part), p.Get(whole)
	if a == nil || b == nil || a.Population == nil || b.Population == nil {
		return 0
	}
	if a, b := a.Population, b.Population; a.Date == b.Date && a.Count > 0 && a.Count < b.Count {
		return float64(a.Count) / float64(b.Count)
	}
	return 0
}

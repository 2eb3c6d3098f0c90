package view

import (
	"cmp"
	"iter"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/words"
)

// Pages lists every page of one language with what lays it out, by the address of its view: site,
// adapters, start, place-list, indicator-list, activities, data, method, error-codes, follow-ups/YEAR,
// areas/ID, places/CODE and indicators/ID. The same programme gives the same pages in the same order; several
// can be laid out at the same time.
func Pages(p *model.Programme, computed map[string]model.Analysis, index model.Index, w *words.Words) iter.Seq2[string, func() any] {
	return func(yield func(string, func() any) bool) {
		e := newSite(p, computed, index, w)
		for _, s := range []struct {
			key  string
			page func() any
		}{
			{"site", func() any { return e.site() }},
			{"adapters", func() any { return e.adapters() }},
			{"start", func() any { return startPage{e}.start() }},
			{"place-list", func() any { return placePages{e}.placeList() }},
			{"indicator-list", func() any { return e.indicatorList() }},
			{"activities", func() any { return e.activities() }},
			{"data", func() any { return e.data(index) }},
			{"method", func() any { return e.method() }},
			{"error-codes", func() any { return Codes(w) }},
		} {
			if !yield(s.key, s.page) {
				return
			}
		}
		for n := range p.FollowUps {
			year := p.FollowUps[n].FollowUp
			if !yield("follow-ups/"+strconv.Itoa(year), func() any { return e.asOf(year).followUp() }) {
				return
			}
		}
		for i := range p.Areas {
			a := &p.Areas[i]
			if !yield("areas/"+a.ID, func() any { return e.inItsTime(a).area(a) }) {
				return
			}
		}
		for i := range p.Places {
			if place := &p.Places[i]; e.pages[place.Code] && !yield("places/"+place.Code, func() any { return placePages{e}.placePage(place) }) {
				return
			}
		}
		for _, m := range e.indicators {
			if !yield("indicators/"+m.ID, func() any { return e.indicator(m) }) {
				return
			}
		}
	}
}

func (e *site) site() Site {
	s := e.settings
	site := Site{
		Name:         e.siteName(),
		Short:        e.Say("site.short"),
		Municipality: e.text(s.Municipality),
		Programme:    e.text(s.Name),
		Period:       e.Period(s.Period),
		FollowUp:     strconv.Itoa(s.FollowUp),
		Publisher:    e.text(s.Publisher),
		Email:        s.Email,
		Licence:      s.Licence,
		LicenceURL:   s.LicenceURL,
		Published:    e.day(s.Published),
		NextUpdate:   e.Value(words.Month(s.NextUpdate)),
		Notice:       e.prose(s.Notice),
		Statuses:     model.Statuses.Codes(),
		States:       model.States.Codes(),
		Findings:     model.Findings.Codes(),
	}
	for n := range e.every.FollowUps {
		site.FollowUps = append(site.FollowUps, strconv.Itoa(e.every.FollowUps[n].FollowUp))
	}
	if s.Source != nil {
		site.Source = e.text(*s.Source)
	}
	if s.Contact != nil {
		site.Contact = e.text(*s.Contact)
	}
	return site
}

// adapters lists the pages that content adapters make.
func (e *site) adapters() Adapters {
	var all Adapters
	for i := range e.every.Areas {
		a := &e.every.Areas[i]
		all.Pages = append(all.Pages, Page{Section: "omraden", Slug: a.ID, ID: a.ID, Title: e.text(a.Name), Summary: e.inItsTime(a).areaSummary(a)})
	}
	for n := range e.every.FollowUps {
		s := &e.every.FollowUps[n]
		year := strconv.Itoa(s.FollowUp)
		all.Pages = append(all.Pages, Page{Section: "uppfoljning", Slug: year, ID: year, Title: e.Say("follow_up.title", "Year", year),
			Summary: e.Say("follow_up.summary", "Year", year, "Programme", e.text(s.Name), "Period", e.Period(s.Period))})
	}
	for i := range e.p.Places {
		if p := &e.p.Places[i]; e.pages[p.Code] {
			all.Pages = append(all.Pages, Page{Section: "platser", Slug: p.Slug(), ID: p.Code, Title: e.name(p.Code), Summary: placePages{e}.placeLead(p)})
		}
	}
	for _, m := range e.indicators {
		summary := e.indicatorSentence(m)
		if summary == "" {
			summary = e.text(m.Definition)
		}
		all.Pages = append(all.Pages, Page{Section: "indikatorer", Slug: m.ID, ID: m.ID, Title: e.text(m.Name), Summary: summary})
	}
	return all
}

func (e *site) siteName() string {
	return e.Say("site.name", "Municipality", e.text(e.settings.Municipality))
}

func (e *site) indicatorList() IndicatorList {
	var list IndicatorList
	for i := range e.every.Areas {
		id := e.every.Areas[i].ID
		if e.number[id] == 0 && len(e.indicatorsIn(id)) == 0 {
			continue // of an earlier programme, with nothing to show
		}
		list.Areas = append(list.Areas, IndicatorArea{
			Area:        e.areaLink(id),
			Groups:      e.groups(e.indicatorsIn(id), "", id),
			NoIndicator: e.noIndicator(id),
		})
	}
	return list
}

// data groups the files to download: those of the whole programme one by one, then one group
// for each indicator, then the schemas.
func (e *site) data(index model.Index) Data {
	var d Data
	schemas := DataGroup{Title: e.Say("data_files.schemas")}
	at := map[string]int{} // group of an indicator, by id
	byID := map[string]*indicator{}
	for _, m := range e.indicators {
		byID[m.ID] = m
	}
	for _, f := range index.Files {
		id, ok := strings.CutPrefix(f.Path, "indicators/")
		switch {
		case strings.HasPrefix(f.Path, "schema/"):
			schemas.Files = append(schemas.Files, e.dataFile(f, ""))
			continue
		case !ok:
			file := e.dataFile(f, e.Say("data_files.no_licence"))
			title := e.text(f.Title)
			if key := "file_title." + strings.TrimSuffix(f.Path, ".json"); e.Has(key) { // in a language that the program does not carry, too
				title = e.Say(key)
			}
			d.Files = append(d.Files, DataGroup{Title: title, Files: []DataFile{file}})
			continue
		}
		id, _, _ = strings.Cut(id, ".")
		if _, known := at[id]; !known {
			at[id] = len(d.Files)
			g := DataGroup{Title: e.text(f.Title)}
			if m := byID[id]; m != nil {
				g.Title, g.Area = e.text(m.Name), e.areaLink(m.Area).Text
			}
			d.Files = append(d.Files, g)
		}
		g := &d.Files[at[id]]
		g.Files = append(g.Files, e.dataFile(f, e.noLicence()))
	}
	if len(schemas.Files) > 0 {
		d.Files = append(d.Files, schemas)
	}
	for _, w := range index.Workbooks {
		d.Workbooks = append(d.Workbooks, DataFile{Title: w.Name, Size: e.Value(words.Size(w.Bytes)), SHA256: w.SHA256})
	}
	return d
}

func (e *site) dataFile(f model.File, noLicence string) DataFile {
	return DataFile{Title: e.text(f.Title), URL: "data/" + f.Path, Size: e.Value(words.Size(f.Bytes)), SHA256: f.SHA256, Licence: cmp.Or(f.Licence, noLicence)}
}

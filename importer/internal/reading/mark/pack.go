package mark

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// errPackage says that a file is not a workbook, or one that can't be changed.
var errPackage = errors.New("not a workbook that can be marked")

// pack is the workbook as a package of parts. Parts that nobody changes are copied as they
// are, compressed bytes and all.
type pack struct {
	zip     *zip.Reader
	files   map[string]*zip.File // by name in lower case: Excel does not tell them apart either
	changed map[string]string    // parts by name in lower case
	made    []string             // parts that are new, in order
	gone    map[string]bool
	base    string // how types of relations begin, which tells the two kinds of format apart
}

// relation is a reference from a part to another.
type relation struct {
	id, kind, target string // kind is the last part of the type; target a part of the package
}

const (
	transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	strict       = "http://purl.oclc.org/ooxml/officeDocument/relationships"
	typesPart    = "[Content_Types].xml"
)

func openPack(data []byte) (*pack, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	p := &pack{zip: z, files: map[string]*zip.File{}, changed: map[string]string{}, gone: map[string]bool{}, base: transitional}
	for _, f := range z.File {
		p.files[partKey(f.Name)] = f
	}
	if strings.Contains(p.part("_rels/.rels"), strict) {
		p.base = strict
	}
	return p, nil
}

func partKey(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// main is the namespace of sheets and the like.
func (p *pack) main() string {
	if p.base == strict {
		return "http://purl.oclc.org/ooxml/spreadsheetml/main"
	}
	return "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
}

func (p *pack) has(name string) bool {
	key := partKey(name)
	_, changed := p.changed[key]
	return (changed || p.files[key] != nil) && !p.gone[key]
}

// part is the text of a part in UTF-8; empty where there is none.
func (p *pack) part(name string) string {
	key := partKey(name)
	if text, ok := p.changed[key]; ok {
		return text
	}
	f := p.files[key]
	if f == nil || p.gone[key] {
		return ""
	}
	r, err := f.Open()
	if err != nil {
		return ""
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		return ""
	}
	return utf8Text(data)
}

var declaration = regexp.MustCompile(`^\s*<\?xml[^>]*\?>`)

// utf8Text turns UTF-16, which has a mark at its beginning, into UTF-8.
func utf8Text(data []byte) string {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		order = binary.LittleEndian
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		order = binary.BigEndian
	default:
		return string(data)
	}
	units := make([]uint16, 0, len(data)/2)
	for i := 2; i+1 < len(data); i += 2 {
		units = append(units, order.Uint16(data[i:]))
	}
	return declaration.ReplaceAllString(string(utf16.Decode(units)), xmlDeclaration)
}

const xmlDeclaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`

// put changes a part, or makes it.
func (p *pack) put(name, text string) {
	key := partKey(name)
	if name = strings.TrimPrefix(name, "/"); p.files[key] == nil && !slices.Contains(p.made, name) {
		p.made = append(p.made, name)
	}
	delete(p.gone, key)
	p.changed[key] = text
}

// drop leaves a part out.
func (p *pack) drop(name string) {
	key := partKey(name)
	p.gone[key] = true
	delete(p.changed, key)
}

// free is the first of the names format%d that no part has.
func (p *pack) free(format string) string {
	for n := 1; ; n++ {
		if name := fmt.Sprintf(format, n); !p.has(name) {
			return name
		}
	}
}

func relationsPart(part string) string {
	folder, base := path.Split(part)
	return path.Join(folder, "_rels", base+".rels")
}

// relations lists what a part refers to, the file itself being the part "".
func (p *pack) relations(part string) []relation {
	var list []relation
	for _, r := range parse(p.part(relationsPart(part))).all("Relationship") {
		if strings.EqualFold(r.get("TargetMode"), "External") {
			continue
		}
		target, absolute := strings.CutPrefix(r.get("Target"), "/")
		if !absolute {
			target = path.Join(path.Dir(part), target)
		}
		list = append(list, relation{r.get("Id"), path.Base(r.get("Type")), target})
	}
	return list
}

// related gives the first part of a kind that a part refers to.
func (p *pack) related(part, kind string) (r relation, ok bool) {
	for _, r := range p.relations(part) {
		if r.kind == kind && p.has(r.target) {
			return r, true
		}
	}
	return relation{}, false
}

// relate makes a part refer to another, and gives the id of that.
func (p *pack) relate(part, kind, target string) (id string) {
	return p.relateType(part, p.base+"/"+kind, target)
}

func (p *pack) relateType(part, kind, target string) (id string) {
	name := relationsPart(part)
	text := p.part(name)
	root := parse(text)
	if root == nil {
		text = xmlDeclaration + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
		root = parse(text)
	}
	taken := map[string]bool{}
	for _, r := range root.kids {
		taken[r.get("Id")] = true
	}
	for n := len(taken) + 1; id == "" || taken[id]; n++ {
		id = "rId" + strconv.Itoa(n)
	}
	s := splice{text: text}
	s.append(root, fmt.Sprintf(`<%sRelationship Id="%s" Type="%s" Target="/%s"/>`, root.prefix(), id, kind, escape(target)))
	p.put(name, s.String())
	return id
}

// declare tells the type of a part that is made.
func (p *pack) declare(part, contentType string) {
	p.types(func(root *element, s *splice) {
		s.append(root, fmt.Sprintf(`<%sOverride PartName="/%s" ContentType="%s"/>`, root.prefix(), escape(part), contentType))
	})
}

// declareAll tells the type of all parts whose names end alike.
func (p *pack) declareAll(extension, contentType string) {
	p.types(func(root *element, s *splice) {
		for _, d := range root.all("Default") {
			if strings.EqualFold(d.get("Extension"), extension) {
				return
			}
		}
		s.insert(root.to, fmt.Sprintf(`<%sDefault Extension="%s" ContentType="%s"/>`, root.prefix(), extension, contentType))
	})
}

func (p *pack) types(change func(root *element, s *splice)) {
	s := splice{text: p.part(typesPart)}
	if root := parse(s.text); root != nil {
		change(root, &s)
		p.put(typesPart, s.String())
	}
}

// bytes is the package with its changes.
func (p *pack) bytes() ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	write := func(name string) error {
		part, err := w.Create(name) // without the time of day: the same input gives the same bytes
		if err == nil {
			_, err = io.WriteString(part, p.changed[partKey(name)])
		}
		return err
	}
	for _, f := range p.zip.File {
		key := partKey(f.Name)
		_, changed := p.changed[key]
		var err error
		switch {
		case p.gone[key]:
		case changed:
			err = write(f.Name)
		default:
			err = w.Copy(f)
		}
		if err != nil {
			return nil, err
		}
	}
	for _, name := range p.made {
		if p.gone[partKey(name)] {
			continue
		}
		if err := write(name); err != nil {
			return nil, err
		}
	}
	err := w.Close()
	return out.Bytes(), err
}

package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
)

// Package is a zip archive of parts that refer to each other (ECMA-376 part 2). Parts may be
// changed, added and left out; see Put.
type Package struct {
	limits   Limits
	entries  []*zip.File          // the parts, in the order of the archive
	parts    map[string]*zip.File // by their names as PartName gives them
	unpacked int64

	changed map[string]string // in UTF-8, by the same names
	added   []string          // the names of those that the archive does not hold, as written
	gone    map[string]bool
}

// OpenPackage lists the parts of an archive. Two of the same name may say different things, and no
// program knows which of them another one shows. The error is a *Limit, a *Damaged or one of package
// zip.
func OpenPackage(data []byte, limits Limits) (*Package, error) {
	if int64(len(data)) > limits.Packed {
		return nil, &Limit{"packed", limits.Packed}
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // nothing is written by these names
		return nil, err
	}
	p := &Package{limits: limits, parts: map[string]*zip.File{}, changed: map[string]string{}, gone: map[string]bool{}}
	if len(z.File) > limits.Parts {
		return nil, &Limit{"parts", int64(limits.Parts)}
	}
	var total uint64
	for _, part := range z.File {
		if strings.HasSuffix(part.Name, "/") {
			continue // a folder, whatever it holds
		}
		const large = 16 << 20 // smaller ones may well be one cell again and again
		if total += part.UncompressedSize64; part.UncompressedSize64 > uint64(limits.Unpacked) || total > uint64(limits.Unpacked) {
			return nil, &Limit{"unpacked", limits.Unpacked}
		}
		if part.UncompressedSize64 > large && part.UncompressedSize64 > part.CompressedSize64*uint64(limits.Ratio) {
			return nil, &Limit{"ratio", limits.Ratio}
		}
		name := PartName(part.Name)
		if _, twice := p.parts[name]; twice {
			return nil, &Damaged{part.Name, errors.New("there are two of it")}
		}
		p.parts[name] = part
		p.entries = append(p.entries, part)
	}
	return p, nil
}

// PartName is a name as parts are looked up: they differ in no other way than by letters.
func PartName(name string) string { return strings.ToLower(cleanName(name)) }

func cleanName(name string) string {
	return strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "/")
}

// Has tells whether there is a part of a name.
func (p *Package) Has(part string) bool {
	name := PartName(part)
	_, changed := p.changed[name]
	return changed || p.parts[name] != nil && !p.gone[name]
}

// open gives a part in UTF-8; nil where it is not there.
func (p *Package) open(part string) (io.Reader, error) {
	name := PartName(part)
	if text, changed := p.changed[name]; changed {
		return strings.NewReader(text), nil
	}
	z := p.parts[name]
	if z == nil || p.gone[name] {
		return nil, nil
	}
	r, err := z.Open()
	if err != nil {
		return nil, err
	}
	return utf8Reader(metered{r, p}) // the archive is memory, and need not be closed
}

// scan reads a part from its beginning. A part that is not there has nothing in it.
func (p *Package) scan(part string, read func(*scanner) error) error {
	text, err := p.open(part)
	if text != nil && err == nil {
		err = read(newScanner(text))
	}
	if err == errStop {
		return nil
	}
	return damage(part, err)
}

// damage says which part cannot be read. What is too large is no damage.
func damage(part string, err error) error {
	var limit *Limit
	if err == nil || errors.As(err, &limit) {
		return err
	}
	return &Damaged{part, err}
}

// errStop ends the reading of a part.
var errStop = errors.New("stop")

// elements calls visit for every start tag of a part.
func (p *Package) elements(part string, visit func(*scanner) error) error {
	return p.scan(part, func(s *scanner) error {
		for {
			t, err := s.next()
			if err != nil || t == atEnd {
				return err
			}
			if t == start {
				if err := visit(s); err != nil {
					return err
				}
			}
		}
	})
}

// Text is all of a part, in UTF-8 and declared as such; empty where it is not there.
func (p *Package) Text(part string) (string, error) {
	r, err := p.open(part)
	if r == nil || err != nil {
		return "", damage(part, err)
	}
	data, err := io.ReadAll(r)
	return declaredUTF8(string(data)), damage(part, err)
}

// Relation is a reference from a part to another.
type Relation struct{ ID, Kind, Target string } // Kind is the last part of its type, Target as PartName gives it

// Relations lists what a part refers to; the file itself is the part "".
func (p *Package) Relations(part string) ([]Relation, error) {
	var all []Relation
	err := p.elements(relationsPart(part), func(s *scanner) error {
		if !s.is("Relationship") {
			return nil
		}
		target := s.get("Target")
		if s.get("TargetMode") != "External" {
			target = PartName(resolve(part, target))
		}
		if len(all) >= p.limits.Parts {
			return &Limit{"parts", int64(p.limits.Parts)}
		}
		all = append(all, Relation{s.get("Id"), path.Base(s.get("Type")), target})
		return nil
	})
	return all, err
}

// relationsPart is the part with the references of a part.
func relationsPart(part string) string {
	folder, base := path.Split(part)
	return path.Join(folder, "_rels", base+".rels")
}

// resolve is the part that a part means by a target.
func resolve(part, target string) string {
	if target = strings.ReplaceAll(target, `\`, "/"); !strings.HasPrefix(target, "/") {
		target = path.Join(path.Dir(part), target)
	}
	return target
}

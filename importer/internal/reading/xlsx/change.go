package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// This file changes a package. Parts that nobody changes are copied as they are, compressed bytes
// and all.

// Put changes a part, or adds it.
func (p *Package) Put(part, text string) {
	name := PartName(part)
	if p.parts[name] == nil && !slices.ContainsFunc(p.added, func(a string) bool { return PartName(a) == name }) {
		p.added = append(p.added, cleanName(part))
	}
	delete(p.gone, name)
	p.changed[name] = text
}

// Drop leaves a part out, with its references to others.
func (p *Package) Drop(part string) {
	for _, name := range []string{PartName(part), PartName(relationsPart(part))} {
		p.gone[name] = true
		delete(p.changed, name)
	}
}

// Free is the first of the names format%d that no part has.
func (p *Package) Free(format string) string {
	for n := 1; ; n++ {
		if name := fmt.Sprintf(format, n); !p.Has(name) {
			return name
		}
	}
}

// Change changes the text of a part by its elements, down to some levels below the root.
func (p *Package) Change(part string, levels int, change func(root *Element, e *Edits) error) error {
	text, err := p.Text(part)
	if err != nil {
		return err
	}
	root, err := Parse(text, levels)
	e := &Edits{Text: text}
	if err == nil {
		err = change(root, e)
	}
	if err == nil && e.Any() {
		p.Put(part, e.String())
	}
	return damage(part, err)
}

// ErrPart is a part that is something else than its place in the package says.
var ErrPart = errors.New("not what it should be")

// The parts that say how others hang together have namespaces of their own.
const (
	relationsSpace = "http://schemas.openxmlformats.org/package/2006/relationships"
	typesSpace     = "http://schemas.openxmlformats.org/package/2006/content-types"
	typesPart      = "[Content_Types].xml"
)

// related changes what a part refers to.
func (p *Package) related(part string, change func(root *Element, e *Edits)) error {
	return p.Change(relationsPart(part), 1, func(root *Element, e *Edits) error {
		if root.Space != relationsSpace || root.Local() != "Relationships" {
			return ErrPart
		}
		change(root, e)
		return nil
	})
}

// CheckRelations makes sure that every program can read what a part refers to.
func (p *Package) CheckRelations(part string) error {
	if !p.Has(relationsPart(part)) {
		return nil
	}
	return p.related(part, func(*Element, *Edits) {})
}

// types changes what is said of the types of parts.
func (p *Package) types(change func(root *Element, e *Edits)) error {
	return p.Change(typesPart, 1, func(root *Element, e *Edits) error {
		if root.Space != typesSpace || root.Local() != "Types" {
			return ErrPart
		}
		change(root, e)
		return nil
	})
}

// Relate makes a part refer to another by a whole type, unless it does, and gives the id of that.
func (p *Package) Relate(part, kind, target string) (id string, err error) {
	if name := relationsPart(part); !p.Has(name) {
		p.Put(name, Declaration+`<Relationships xmlns="`+relationsSpace+`"></Relationships>`)
	}
	err = p.related(part, func(root *Element, e *Edits) {
		taken := map[string]bool{}
		for _, r := range root.All("Relationship") {
			if taken[r.Get("Id")] = true; r.Get("Type") == kind && PartName(resolve(part, r.Get("Target"))) == PartName(target) {
				id = r.Get("Id")
				return
			}
		}
		for n := len(taken) + 1; id == "" || taken[id]; n++ {
			id = "rId" + strconv.Itoa(n)
		}
		e.Append(root, fmt.Sprintf(`<%sRelationship Id="%s" Type="%s" Target="/%s"/>`, root.Prefix(), id, kind, Escape(target)))
	})
	return id, err
}

// Unrelate takes away the references of a part to another.
func (p *Package) Unrelate(part, target string) error {
	return p.related(part, func(root *Element, e *Edits) {
		for _, r := range root.All("Relationship") {
			if PartName(resolve(part, r.Get("Target"))) == PartName(target) {
				e.Remove(r)
			}
		}
	})
}

// Declare says of which type a part is, whatever was said before.
func (p *Package) Declare(part, contentType string) error {
	return p.types(func(root *Element, e *Edits) {
		undeclare(root, e, part)
		e.Append(root, fmt.Sprintf(`<%sOverride PartName="/%s" ContentType="%s"/>`, root.Prefix(), Escape(cleanName(part)), contentType))
	})
}

// Undeclare takes away what says of which type a part is.
func (p *Package) Undeclare(part string) error {
	return p.types(func(root *Element, e *Edits) { undeclare(root, e, part) })
}

func undeclare(root *Element, e *Edits, part string) {
	for _, o := range root.All("Override") {
		if PartName(o.Get("PartName")) == PartName(part) {
			e.Remove(o)
		}
	}
}

// DeclareAll says of which type the parts are whose names end alike.
func (p *Package) DeclareAll(extension, contentType string) error {
	return p.types(func(root *Element, e *Edits) {
		for _, d := range root.All("Default") {
			if strings.EqualFold(d.Get("Extension"), extension) {
				return
			}
		}
		e.Prepend(root, fmt.Sprintf(`<%sDefault Extension="%s" ContentType="%s"/>`, root.Prefix(), extension, contentType))
	})
}

// ContentType is the type of a part.
func (p *Package) ContentType(part string) string {
	own, byExtension := "", ""
	_ = p.types(func(root *Element, _ *Edits) { // what cannot be read says nothing
		for _, k := range root.Kids {
			if PartName(k.Get("PartName")) == PartName(part) {
				own = k.Get("ContentType")
			} else if extension := k.Get("Extension"); extension != "" && strings.HasSuffix(PartName(part), "."+strings.ToLower(extension)) {
				byExtension = k.Get("ContentType")
			}
		}
	})
	if own != "" {
		return own
	}
	return byExtension
}

// Bytes is the package with its changes: the same changes give the same bytes. A part that cannot
// be unpacked, or whose name other programs refuse, is an error.
func (p *Package) Bytes() ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, z := range p.entries {
		key, name := PartName(z.Name), cleanName(z.Name)
		if p.gone[key] {
			continue
		}
		text, changed := p.changed[key]
		var err error
		switch {
		case !fs.ValidPath(name) || strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || strings.ContainsRune(`?<>"|:`, r) }):
			err = errName
		case changed:
			err = write(w, name, text)
		default:
			err = copyEntry(w, name, z)
		}
		if err != nil {
			return nil, &Damaged{name, err}
		}
	}
	for _, name := range p.added {
		if !p.gone[PartName(name)] {
			if err := write(w, name, p.changed[PartName(name)]); err != nil {
				return nil, err
			}
		}
	}
	err := w.Close()
	return out.Bytes(), err
}

var errName = errors.New("no name of a part")

// write packs a text, without the time of day.
func write(w *zip.Writer, name, text string) error {
	part, err := w.Create(name)
	if err == nil {
		_, err = io.WriteString(part, text)
	}
	return err
}

// copyEntry copies a part as it is packed, once it has been unpacked to see whether that goes well.
func copyEntry(w *zip.Writer, name string, z *zip.File) error {
	r, err := z.Open()
	if err != nil {
		return err
	}
	sum := crc32.NewIEEE() // some writers leave it out
	if _, err := io.Copy(sum, r); err != nil {
		return err
	}
	raw, err := z.OpenRaw()
	if err != nil {
		return err
	}
	header := zip.FileHeader{Name: name, Method: z.Method, CRC32: sum.Sum32(), CompressedSize64: z.CompressedSize64, UncompressedSize64: z.UncompressedSize64}
	if strings.ContainsFunc(name, func(r rune) bool { return r > '~' }) {
		header.Flags = 0x800 // the name is in UTF-8
	}
	to, err := w.CreateRaw(&header)
	if err == nil {
		_, err = io.Copy(to, raw)
	}
	return err
}

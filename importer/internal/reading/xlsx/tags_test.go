package xlsx

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
)

func TestSound(t *testing.T) {
	const relations = ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	for text, want := range map[string]bool{
		`<a/>`: true,
		`<?xml version="1.0" encoding="UTF-8" standalone='yes'?><a x='1' y="&#xE5;&amp;">b &gt; c</a><!-- d --> `: true,
		`<a><![CDATA[<b>&]]><?go on?><!-- <c> --></a>`:                                                            true,
		`<x:a xmlns:x="urn:x" x:b="1"><x:c xml:space="preserve"/></x:a>`:                                          true,
		`<a` + relations + `><b r:id="rId1"/></a>`:                                                                true,
		`<å_1.-/>`: true,

		``:                                  false, // no root
		`text`:                              false,
		`<a/><b/>`:                          false,
		`<a/>b`:                             false,
		`<a>`:                               false,
		`<a></b>`:                           false,
		`<a></a></a>`:                       false,
		`</a>`:                              false,
		`<a></a b="1">`:                     false,
		`<a b=1/>`:                          false, // attributes
		`<a b/>`:                            false,
		`<a b="1"c="2"/>`:                   false,
		`<a b="1" b="2"/>`:                  false,
		`<a b="<"/>`:                        false,
		`<a b="&x;"/>`:                      false,
		`<a 1b="1"/>`:                       false,
		`<1/>`:                              false,
		`<a:b:c xmlns:a="urn:a"/>`:          false,
		`<x:a/>`:                            false, // prefixes
		`<a x:b="1"/>`:                      false,
		`<a xmlns:x=""/>`:                   false,
		`<a><b xmlns:x="urn:x"/><x:c/></a>`: false,
		`<a>&nbsp;</a>`:                     false, // texts
		`<a>&</a>`:                          false,
		`<a>&#0;</a>`:                       false,
		`<a>&#X41;</a>`:                     false,
		"<a>\x01</a>":                       false,
		"<a>\xff</a>":                       false,
		"<a>\ufffe</a>":                     false,
		`<a>]]></a>`:                        false,
		`<a><!-- b -- c --></a>`:            false,
		`<a><![CDATA[</a>`:                  false,
		`<![CDATA[a]]><a/>`:                 false,
		` <?xml version="1.0"?><a/>`:        false, // declarations
		`<?xml encoding="UTF-8"?><a/>`:      false,
		`<a><?XML no?></a>`:                 false,
		`<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`:               false,
		strings.Repeat("<a>", 200) + strings.Repeat("</a>", 200): false,
	} {
		if _, err := Parse(text, 100); (err == nil) != want {
			t.Errorf("%.100s: %v", text, err)
		}
	}
}

func TestTags(t *testing.T) {
	const text = `<?xml version="1.0"?><x:a xmlns:x="urn:x" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><!-- <x:b/> --><x:b r:id='r&amp;1' c = "1 &lt; 2">å <x:d/>&amp;<![CDATA[<]]></x:b><b xmlns="urn:y"></b></x:a>`
	root, err := Parse(text, 1)
	if err != nil {
		t.Fatal(err)
	}
	b := root.Kid("b")
	if len(root.Kids) != 2 || len(root.All("b")) != 1 || len(b.Kids) != 0 || b.Space != "urn:x" || b.Prefix() != "x:" || b.Relation != "r&1" || b.Get("c") != "1 < 2" || b.Get("d") != "" {
		t.Errorf("%+v", b)
	}
	if other := root.Kids[1]; other.Space != "urn:y" || other.Close.Space != "urn:y" || other.Outer(text) != `<b xmlns="urn:y"></b>` {
		t.Errorf("%+v", other)
	}
	if got := b.Text(text); got != "å &<" {
		t.Errorf("the text is %q", got)
	}
	var none *Element
	if none.Kid("a") != nil || root.Kid("z").Text(text) != "" {
		t.Error("something is in nothing")
	}
	e := Edits{Text: text}
	e.Set(b.Tag, "c", `"2"`)
	e.Set(b.Tag, "new", "&")
	e.Append(b, "last")
	e.Append(root, "<x:z/>")
	e.Remove(root.Kids[1])
	e.Unset(root.Tag, "xmlns:r")
	want := `<?xml version="1.0"?><x:a xmlns:x="urn:x"><!-- <x:b/> --><x:b r:id='r&amp;1' c = "&quot;2&quot;" new="&amp;">å <x:d/>&amp;<![CDATA[<]]>last</x:b><x:z/></x:a>`
	if got := e.String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	e = Edits{Text: "<a/>"}
	a, _ := Parse(e.Text, 0)
	e.Append(a, "b")
	e.Remove(a) // what overlaps is left out
	if got := e.String(); got != "" && got != "<a>b</a>" {
		t.Errorf("got %s", got)
	}
}

// What is taken for sound is XML to others, too.
func FuzzTags(f *testing.F) {
	f.Add(`<?xml version="1.0"?><x:a xmlns:x="urn:x"><x:b c='1'>&#65;<![CDATA[<]]></x:b><!-- d --><?e f?></x:a>`)
	f.Fuzz(func(t *testing.T, text string) {
		root, err := Parse(text, 3)
		if err != nil {
			return
		}
		_ = root.Text(text)
		e := Edits{Text: text}
		for i, k := range append([]*Element{root}, root.Kids...) {
			for a := range k.Attributes() {
				if text[a.From-1] != text[a.To] {
					t.Fatalf("%q: %+v is not between quotation marks", text, a)
				}
			}
			if i%2 == 0 {
				e.Set(k.Tag, "new", "<å>")
				e.Append(k, "<b/>")
			} else {
				e.Remove(k)
			}
		}
		for _, text := range []string{text, e.String()} {
			if strings.Contains(text, "encoding") || strings.Contains(text, "version") {
				continue // the other reader knows but one of them
			}
			d := xml.NewDecoder(strings.NewReader(text))
			for {
				if _, err := d.Token(); err == io.EOF {
					break
				} else if err != nil {
					t.Fatalf("%q: %v", text, err)
				}
			}
		}
	})
}

package xlsx

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

var declared = regexp.MustCompile(`^<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']`)

// utf8Reader gives a part in UTF-8, whatever it is written in.
func utf8Reader(r io.Reader) (io.Reader, error) {
	b := bufio.NewReaderSize(r, 4096)
	head, err := b.Peek(200)
	if err != nil && err != io.EOF {
		return nil, err
	}
	utf16 := func(order unicode.Endianness) io.Reader {
		return transform.NewReader(b, unicode.UTF16(order, unicode.UseBOM).NewDecoder())
	}
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		_, err = b.Discard(3)
		return b, err
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("<\x00")):
		return utf16(unicode.LittleEndian), nil
	case bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.HasPrefix(head, []byte("\x00<")):
		return utf16(unicode.BigEndian), nil
	}
	m := declared.FindSubmatch(head)
	if m == nil || strings.EqualFold(string(m[1]), "utf-8") || strings.EqualFold(string(m[1]), "us-ascii") {
		return b, nil
	}
	e, err := htmlindex.Get(string(m[1]))
	if err != nil {
		return nil, fmt.Errorf("encoding %s", m[1])
	}
	return transform.NewReader(b, e.NewDecoder()), nil
}

// Declaration is how a part in UTF-8 begins.
const Declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`

var declaration = regexp.MustCompile(`^<\?xml[^>]*\?>`)

// declaredUTF8 makes a text that was in another encoding say that it is in UTF-8.
func declaredUTF8(text string) string {
	if m := declared.FindStringSubmatch(text); m == nil || strings.EqualFold(m[1], "utf-8") {
		return text
	}
	return declaration.ReplaceAllLiteralString(text, Declaration)
}

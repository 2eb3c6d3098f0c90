package xlsx

import (
	"bytes"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// readStrings reads the texts that cells share. They lie behind each other in one, which is one
// piece of memory instead of a million.
func (f *File) readStrings() error {
	var all strings.Builder
	var ends []int
	var text []byte
	err := f.elements(f.texted, func(s *scanner) error {
		if !s.is("si") {
			return nil
		}
		var err error
		if text, err = f.richText(s, text[:0]); err != nil {
			return err
		}
		all.Write(text)
		ends = append(ends, all.Len())
		switch {
		case len(ends) > f.limits.Strings:
			return &Limit{"strings", int64(f.limits.Strings)}
		case int64(all.Len()) > f.limits.Texts:
			return &Limit{"texts", f.limits.Texts}
		}
		return nil
	})
	f.strings = make([]string, len(ends))
	from, whole := 0, all.String()
	for i, to := range ends {
		f.strings[i] = whole[from:to]
		from = to
	}
	return err
}

// Rest lets go of the texts that cells share until a sheet is read again, for a file that waits among
// many.
func (f *File) Rest() { f.strings, f.resting = nil, true }

// wake reads them once more, which adds nothing to what is unpacked.
func (f *File) wake() error {
	if !f.resting {
		return nil
	}
	f.resting = false
	unpacked := f.unpacked
	f.unpacked = 0
	defer func() { f.unpacked = unpacked }()
	return f.readStrings()
}

// richText appends what stands in the element whose start tag was given last: one text, or runs of
// different looks. How Japanese is pronounced (rPh) is not part of it.
func (f *File) richText(s *scanner, dst []byte) ([]byte, error) {
	var raised []byte
	inText, inRun, isRaised := false, false, false
	for depth := s.depth; s.depth >= depth; {
		t, err := s.next()
		if err != nil {
			return dst, err
		}
		switch {
		case t == start && s.is("rPh"):
			if err := s.leave(); err != nil {
				return dst, err
			}
		case t == start && s.is("r"):
			inRun, isRaised = true, false
		case t == start && s.is("vertAlign"):
			isRaised = inRun && s.get("val") == "superscript"
		case t == start && s.is("t"):
			inText = true
		case t == end && s.is("t") && !s.closed:
			inText = false
			if len(raised) > 0 {
				if f.raise != nil {
					dst = append(dst, f.raise(unescape(string(raised)))...)
				}
				raised = raised[:0]
			}
		case t == chars && inText && isRaised:
			raised = s.add(raised)
		case t == chars && inText:
			dst = s.add(dst)
		}
		if len(dst)+len(raised) > f.limits.Characters {
			return dst, &Limit{"characters", int64(f.limits.Characters)}
		}
	}
	return composed(unescaped(dst)), nil
}

// composed writes letters and their accents as one character: a Mac may write å as an a and a ring
// (Unicode Standard Annex 15, form C).
func composed(b []byte) []byte {
	if norm.NFC.IsNormal(b) {
		return b
	}
	return norm.NFC.Bytes(b)
}

// unescaped undoes Excel's way to write characters that XML cannot hold, in place: _x000D_.
func unescaped(b []byte) []byte {
	if !bytes.Contains(b, []byte("_x")) {
		return b
	}
	return append(b[:0], unescape(string(b))...)
}

func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		i := strings.Index(s, "_x")
		if i < 0 || i+7 > len(s) {
			break
		}
		n, err := strconv.ParseUint(s[i+2:i+6], 16, 16)
		if s[i+6] != '_' || err != nil || 0xD800 <= n && n < 0xE000 {
			b.WriteString(s[:i+1])
			s = s[i+1:]
			continue
		}
		b.WriteString(s[:i])
		b.WriteRune(rune(n))
		s = s[i+7:]
	}
	return b.String() + s
}

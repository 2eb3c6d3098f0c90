package specimen

import (
	"encoding/binary"
	"unicode/utf16"
)

// Storage is a stream of an OLE2 container, or a folder in it of other streams.
type Storage struct {
	Name   string
	Inside []Storage
}

// Container is an OLE2 container of empty streams, its directory in as many sectors as that takes,
// the later ones in front of the earlier.
func Container(root ...Storage) []byte {
	const none = 0xFFFFFFFF
	type entry struct{ right, child uint32 }
	entries, names := []entry{{none, none}}, []string{"Root Entry"}
	var add func(all []Storage) uint32
	add = func(all []Storage) uint32 {
		next := uint32(none)
		for _, s := range all {
			child := add(s.Inside)
			entries, names = append(entries, entry{next, child}), append(names, s.Name)
			next = uint32(len(entries) - 1)
		}
		return next
	}
	entries[0].child = add(root)
	sectors := (len(entries) + 3) / 4
	le := binary.LittleEndian
	header := make([]byte, 512)
	copy(header, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	le.PutUint16(header[30:], 9)
	le.PutUint32(header[48:], uint32(sectors)) // the first of the directory is the last of the file
	le.PutUint32(header[68:], none)
	table, directory := make([]byte, 512), make([]byte, 512*sectors)
	le.PutUint32(table, none)
	for i := range 109 {
		le.PutUint32(header[76+4*i:], none)
	}
	le.PutUint32(header[76:], 0)
	for i := range sectors {
		to := uint32(sectors - i - 1)
		if to == 0 {
			to = none
		}
		le.PutUint32(table[4*(sectors-i):], to)
	}
	for i, e := range entries {
		at := 512*(sectors-1-i/4) + 128*(i%4)
		for j, unit := range utf16.Encode([]rune(names[i])) {
			le.PutUint16(directory[at+2*j:], unit)
		}
		le.PutUint16(directory[at+64:], uint16(2*len(names[i])+2))
		le.PutUint32(directory[at+68:], none)
		le.PutUint32(directory[at+72:], e.right)
		le.PutUint32(directory[at+76:], e.child)
	}
	return append(append(header, table...), directory...)
}

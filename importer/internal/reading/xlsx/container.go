package xlsx

import (
	"encoding/binary"
	"unicode/utf16"
)

// atRoot lists what lies at the root of an OLE2 container ([MS-CFB]), and in none of its
// storages: embedded files have one each. A container that is cut or damaged has nothing.
func atRoot(data []byte) (names []string) {
	entries := directory(data)
	if len(entries) == 0 {
		return nil
	}
	seen := make([]bool, len(entries))
	for next := []uint32{entries[0].child}; len(next) > 0; {
		i := next[len(next)-1]
		next = next[:len(next)-1]
		if uint64(i) >= uint64(len(entries)) || seen[i] {
			continue
		}
		seen[i] = true
		names = append(names, entries[i].name)
		next = append(next, entries[i].left, entries[i].right)
	}
	return names
}

// entry is a stream or a storage: siblings are a binary tree, and a storage leads to one of its own.
type entry struct {
	name               string
	left, right, child uint32
}

// directory reads the entries of a container, of which the first is its root.
func directory(data []byte) (entries []entry) {
	const headerSize, entrySize, inHeader = 512, 128, 109
	if len(data) < headerSize {
		return nil
	}
	number := func(at int) uint32 { return binary.LittleEndian.Uint32(data[at:]) }
	shift := binary.LittleEndian.Uint16(data[30:])
	if shift != 9 && shift != 12 {
		return nil
	}
	size := 1 << shift
	sector := func(n uint32) (at int, ok bool) {
		at = (int(n) + 1) << shift
		return at, n < 1<<24 && at+size <= len(data)
	}
	// Sectors are chained by a table, which itself lies in sectors; of those the first 109 are in
	// the header, and the rest in further sectors, each of which ends with the number of the next.
	var table []uint32
	for i := range inHeader {
		table = append(table, number(76+4*i))
	}
	most := len(data) >> shift // sectors that a chain can have
	further := number(68)
	for range most {
		at, ok := sector(further)
		if !ok {
			break
		}
		for i := range size/4 - 1 {
			table = append(table, number(at+4*i))
		}
		further = number(at + size - 4)
	}
	next := number(48)
	for range most {
		at, ok := sector(next)
		if !ok {
			break
		}
		for ; len(data)-at >= entrySize && at < (int(next)+2)<<shift; at += entrySize {
			length := min(int(binary.LittleEndian.Uint16(data[at+64:])), 64)/2 - 1 // it ends with a zero
			var units []uint16
			for i := range max(length, 0) {
				units = append(units, binary.LittleEndian.Uint16(data[at+2*i:]))
			}
			entries = append(entries, entry{string(utf16.Decode(units)), number(at + 68), number(at + 72), number(at + 76)})
		}
		perSector := uint32(size / 4)
		if int(next/perSector) >= len(table) {
			break
		}
		at, ok = sector(table[next/perSector])
		if !ok {
			break
		}
		next = number(at + 4*int(next%perSector))
	}
	return entries
}

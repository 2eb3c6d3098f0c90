package private

import "strconv"

// personalNumber gives how many groups of digits from g on are a personal identity number or a
// coordination number; 0 where they are none. It has a date of birth, with the century or without,
// and four digits, of which the last is a check digit (SKV 704 and 707). Organisation numbers
// look the same, but the date they would begin with has a month above 12.
func (s *scan) personalNumber(g int) (n int) {
	signed := func(i int) bool {
		gap, _ := s.gap(g + i)
		r, ok := single(gap)
		return ok && (dash(r) || r == '+')
	}
	gapIs := func(i int, marks string) bool {
		gap, _ := s.gap(g + i)
		for _, mark := range marks {
			if gap == string(mark) {
				return true
			}
		}
		return false
	}
	spaced := func(i int) bool { gap, _ := s.gap(g + i); return spaces(gap) }
	// Further digits after a date in parts make it a span of dates: 2021-01-12-2021-01-13.
	ends := func(i int) bool {
		gap, ok := s.gap(g + i)
		return !ok || gap != "-" && gap != "." && gap != "/"
	}
	evenly := func() bool { return gapIs(0, "-./ ") && s.sameGap(g, g+1) }
	switch {
	case s.lengths(g, 10) || s.lengths(g, 12):
		if !s.bare(g) {
			return 0
		}
		n = 1
	case s.lengths(g, 6, 4) || s.lengths(g, 8, 4):
		if !signed(0) && (!spaced(0) || s.inAddress(g)) {
			return 0
		}
		n = 2
	case s.lengths(g, 2, 6, 4) && spaced(0) && (signed(1) || spaced(1)):
		n = 3
	case s.lengths(g, 4, 4, 4) && spaced(0) && signed(1):
		n = 3
	case (s.lengths(g, 2, 2, 2, 4) || s.lengths(g, 4, 2, 2, 4)) && evenly() && gapIs(2, "-+") && ends(3) && !s.inAddress(g):
		n = 4
	default:
		return 0
	}
	digits := ""
	for _, part := range s.groups[g : g+n] {
		digits += part.digits
	}
	if len(digits) == 12 {
		if century := digits[:2]; century != "19" && century != "20" {
			return 0
		}
		digits = digits[2:]
	}
	if !birthday(digits[:6]) || !checkDigit(digits) {
		return 0
	}
	return n
}

// sameGap tells whether the same stands after two groups.
func (s *scan) sameGap(g, h int) bool {
	a, _ := s.gap(g)
	b, ok := s.gap(h)
	return ok && a == b
}

// bare tells whether digits in a row may be a number of their own, rather than the decimals of
// one, a part of an address on the web or the number of a book.
func (s *scan) bare(g int) bool {
	start, end := s.groups[g].start, s.groups[g].end
	point := func(r rune) bool { return r == '.' || r == ',' }
	decimals := point(s.before(start)) && start > 1 && digit(s.runes[start-2])
	whole := point(s.after(end)) && end+1 < len(s.runes) && digit(s.runes[end+1])
	return !decimals && !whole && !s.inAddress(g) && !s.follows(g, "isbn")
}

// birthday tells whether YYMMDD is a day, or one of a coordination number, which adds 60 to it.
func birthday(yymmdd string) bool {
	month, _ := strconv.Atoi(yymmdd[2:4])
	day, _ := strconv.Atoi(yymmdd[4:])
	if day > 60 {
		day -= 60
	}
	return 1 <= month && month <= 12 && 1 <= day && day <= longest[month-1]
}

// longest is the most days that each month has.
var longest = [12]int{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// checkDigit applies the Luhn algorithm (ISO/IEC 7812-1, annex B) to ten digits.
func checkDigit(digits string) bool {
	sum := 0
	for i, r := range digits {
		d := int(r - '0')
		if i%2 == 0 {
			d *= 2
		}
		sum += d/10 + d%10
	}
	return sum%10 == 0
}

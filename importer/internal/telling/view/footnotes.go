package view

// footnotes numbers the notes of a table's figures in the order in which they come, each text once.
type footnotes struct {
	texts  []string
	number map[string]int
}

// of numbers the notes of a figure among those so far.
func (f *footnotes) of(figure *Figure) {
	if len(figure.Notes) > 0 && f.number == nil {
		f.number = map[string]int{}
	}
	for _, note := range figure.Notes {
		if f.number[note] == 0 {
			f.texts = append(f.texts, note)
			f.number[note] = len(f.texts)
		}
		figure.Numbers = append(figure.Numbers, f.number[note])
	}
}

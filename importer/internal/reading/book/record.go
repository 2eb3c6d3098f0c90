package book

import (
	"maps"
	"reflect"
	"strconv"
	"strings"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/ground/number"
	"lagesbild/importer/internal/reading/sheets"
)

// RowOf is a record of the model as a row of its sheet, by heading. What is another row's, or no part of the
// record, is blank.
func RowOf(s *sheets.Sheet, record any) map[string]string {
	row := map[string]string{}
	for _, c := range s.Columns {
		maps.Copy(row, Cells(c, c.About(record)))
	}
	return row
}

// Cells is a value of the model, or its address, as it is written in a column and its twins, by heading.
func Cells(c *sheets.Column, value any) map[string]string {
	v := reflect.ValueOf(value)
	for v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	text := ""
	switch v.Kind() {
	case reflect.String:
		if text = v.String(); text != "" && c.Kind == sheets.Choice && len(c.Words) > 0 && c.Words.Term(text).Code != "" {
			text = c.Words.Term(text).Words[0]
		}
	case reflect.Float64:
		text = number.Comma(v.Float())
	case reflect.Int:
		if v.Int() != 0 {
			text = strconv.FormatInt(v.Int(), 10)
		}
	case reflect.Bool:
		if v.Bool() {
			text = "ja"
		}
	case reflect.Slice:
		text = strings.Join(v.Interface().([]string), "; ")
	case reflect.Map:
		cells := map[string]string{}
		for lang, said := range v.Interface().(model.Text) {
			if lang == model.Original {
				lang = ""
			}
			cells[c.In(lang).Label()] = said
		}
		return cells
	}
	if text == "" {
		return nil
	}
	return map[string]string{c.Label: text}
}

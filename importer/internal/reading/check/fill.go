package check

import (
	"reflect"

	"lagesbild/importer/internal/ground/model"
	"lagesbild/importer/internal/reading/sheets"
)

// fill reads the columns that the specification binds to fields of a record, each by its kind.
func (r *entry) fill(record any) {
	for _, column := range r.spec.Columns {
		if column.Field != nil {
			r.set(column, column.Field(record))
		}
	}
}

// set reads a column into a field.
func (r *entry) set(column *sheets.Column, field any) {
	switch field := field.(type) {
	case *model.Text:
		*field = r.text(column)
	case **model.Text:
		*field = r.optional(column)
	case *bool:
		*field = r.yes(column)
	case *int:
		*field = r.year(column)
	case **float64:
		*field = r.number(column)
	case *[]string:
		if column.Kind == sheets.Former {
			*field = r.former(column)
		} else {
			*field = r.names(column)
		}
	case *string:
		*field = r.short(column)
	default: // the code of a closed list has a type of its own
		reflect.ValueOf(field).Elem().SetString(r.code(column))
	}
}

// code reads a word of a closed list, or one that the municipality has of its own.
func (r *entry) code(column *sheets.Column) string {
	switch column {
	case sheets.Indicators.Unit:
		return string(r.unit())
	case sheets.Places.Kind:
		return string(r.placeKind())
	}
	return r.choice(column)
}

// short reads a text without translation.
func (r *entry) short(column *sheets.Column) string {
	switch column.Kind {
	case sheets.ID:
		return r.id
	case sheets.Ref:
		return r.ref(column)
	case sheets.Moment:
		return r.moment(column)
	case sheets.URL:
		return r.url(column)
	case sheets.Date:
		return r.date(column)
	}
	return r.plain(column)
}

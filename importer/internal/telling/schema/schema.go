// Package schema holds the JSON Schemas of the public files, and validates by them. The schemas
// are made from the types of package model: "go generate" writes them, see schema_test.go.
package schema

//go:generate go test . -run TestSchemas -update

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Suffix ends the file name of a schema: areas.schema.json.
const Suffix = ".schema.json"

//go:embed *.schema.json
var embedded embed.FS

// Files gives the schemas by file name.
func Files() map[string][]byte {
	entries, err := embedded.ReadDir(".")
	if err != nil {
		panic(err) // it is part of the program
	}
	files := map[string][]byte{}
	for _, entry := range entries {
		if files[entry.Name()], err = embedded.ReadFile(entry.Name()); err != nil {
			panic(err)
		}
	}
	return files
}

// compiled is the schemas by name, without suffix.
var compiled = sync.OnceValue(func() map[string]*jsonschema.Schema {
	all := map[string]*jsonschema.Schema{}
	for file, data := range Files() {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		if err != nil {
			panic(fmt.Errorf("%s: %w", file, err))
		}
		c := jsonschema.NewCompiler()
		c.AssertFormat()
		location := "lagesbild:///" + file
		if err := c.AddResource(location, doc); err != nil {
			panic(err)
		}
		all[strings.TrimSuffix(file, Suffix)] = c.MustCompile(location)
	}
	return all
})

// Validate checks a document by the schema with a name ("areas"). What is wrong comes as a *Fault.
func Validate(name string, data []byte) error {
	s, ok := compiled()[name]
	if !ok {
		return fmt.Errorf("there is no schema %q", name)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return notJSON(data, err)
	}
	err = s.Validate(doc)
	var invalid *jsonschema.ValidationError
	if errors.As(err, &invalid) {
		first := slices.MinFunc(leaves(invalid), func(a, b *jsonschema.ValidationError) int {
			return compareLocations(a.InstanceLocation, b.InstanceLocation)
		})
		return &Fault{Pointer: pointer(first.InstanceLocation), What: said(first.ErrorKind)}
	}
	return err
}

// Package told keeps which codes the tests of a package are told of. Each such package has them in
// testdata/told.txt, and package problem sees to it that no code of the catalogue is in none.
package told

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/problem"
)

// File is where a package keeps the codes.
const File = "testdata/told.txt"

var update = flag.Bool("told", false, "write "+File+" anew")

var (
	mu    sync.Mutex
	codes = map[string]bool{}
	lacks = map[string]bool{} // what a message mentions and a problem does not give
)

// Note takes in what a test is told, and gives it back.
func Note(l problem.List) problem.List {
	mu.Lock()
	defer mu.Unlock()
	original := words.Carried().Must(words.Original)
	for _, p := range l {
		code := string(p.Code)
		codes[code] = true
		for _, name := range slices.Concat(original.Placeholders(code+".what"), original.Placeholders(code+".remedy")) {
			if _, given := p.Args[name]; !given && name != "value" {
				lacks[fmt.Sprintf("%s does not give %s", code, name)] = true
			}
		}
	}
	return l
}

// Main runs the tests of a package and, where all of them ran, compares what they were told with
// its file. With -told it writes the file.
func Main(m *testing.M) int {
	exit := m.Run()
	for _, name := range []string{"test.run", "test.skip", "test.list", "test.fuzz", "test.bench"} {
		if flag.Lookup(name).Value.String() != "" {
			return exit
		}
	}
	for _, lack := range slices.Sorted(maps.Keys(lacks)) {
		fmt.Println(lack)
		exit = 1
	}
	all := strings.Join(slices.Sorted(maps.Keys(codes)), "\n") + "\n"
	if *update {
		if err := os.WriteFile(File, []byte(all), 0o666); err != nil {
			fmt.Println(err)
			exit = 1
		}
	}
	if kept, err := os.ReadFile(File); err != nil || string(kept) != all {
		fmt.Printf("%s (%v) is not what the tests were told: %s\n", File, err, strings.ReplaceAll(all, "\n", " "))
		exit = 1
	}
	return exit
}

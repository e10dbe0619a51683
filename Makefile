# All set-up happens in .venv, from pinned versions with hashes.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
RUN_STAMP := $(VENV)/.installed-run
JOBS ?= 2
.DEFAULT_GOAL := prove

.PHONY: help prove test test-sources test-reports smoke fuzz mutants certify certify-judge certify-audit solver-versions certify-mutants check-acl2 distributed bench reports check-reports lock clean audit-linux audit-freebsd audit-seeded audit-history audit-undone audit-series ported-series cite drift-linux tlfs-lint coverage kunit-linux test-browser consumers

help:  ## what there is to make
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "%-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

prove: $(RUN_STAMP)  ## set up, then the main job: show get_vtl(), prove, refute
	$(BIN)/hvproofs explain HvCallGetVpRegisters linux/get-vtl-overlap
	$(BIN)/hvproofs prove

# Where the parts of one run find each other's answers; no run believes those of another.
test: export HVPROOFS_RUN := $(CURDIR)/$(VENV)/answers

# What the tests of a file share is made by one worker; the dear files are not the last by name.
test: $(STAMP)  ## set up, then everything that must hold
	rm -rf $(HVPROOFS_RUN)
	$(MAKE) --no-print-directory --jobs $(JOBS) --output-sync test-sources test-reports
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder

test-sources: $(STAMP)  ## the part of it that reads sources: style, types, specs
	$(BIN)/ruff check hvproofs tests
	$(BIN)/ruff format --check hvproofs tests
	$(BIN)/mypy
	$(BIN)/hvproofs lint

# What this asks solvers, pytest finds answered.
test-reports: $(STAMP)  ## the part of it that makes what is generated anew
	$(BIN)/python tests/generate.py --check

# Half a minute of one processor: the house, the interface, the texts, the ways round a proof.
SMOKE := tests/test_house.py tests/test_api.py tests/test_project.py tests/rules/test_catalogue.py \
	tests/spec/test_semantics.py tests/spec/test_expressions.py tests/spec/test_round_trip.py \
	tests/spec/test_shipped_specs.py tests/refute tests/terms/test_readings.py \
	tests/hypervisor/test_dispatch.py tests/prove/test_no_way_round.py tests/audit/test_reader.py
smoke: $(STAMP)  ## set up, then a small selection of the tests
	$(BIN)/python -m pytest $(SMOKE) -n 0

# Spoilt files; thousands of random schemes against a judge that enumerates; C against gcc. An hour.
FUZZ ?= 5000
fuzz: $(STAMP)  ## [FUZZ=5000] random schemes against the judge: the differences
	PYTHONPATH=tests $(BIN)/python -m judge.hostile
	PYTHONPATH=tests HVPROOFS_FUZZ=$(FUZZ) JOBS=$(JOBS) $(BIN)/python -m judge.fuzz
	HVPROOFS_FUZZ=$(FUZZ) $(BIN)/python -m pytest tests/spec/test_against_c.py -n 0

# Some seconds for each change; what was asked stands in .mutants.jsonl, and is not asked again.
ROOMS ?=
SAMPLE ?= 34
mutants: $(STAMP)  ## [ROOMS="..." SAMPLE=34] reports/mutants.md: what tells changes
	PYTHONPATH=tests $(BIN)/python -m judge.mutants --sample $(SAMPLE) $(ROOMS) \
		> reports/mutants.md.new || test $$? = 1
	mv reports/mutants.md.new reports/mutants.md

STATED ?= 0
certify-judge: $(STAMP)  ## [STATED=0] texts against the judge; 0: of all schemes
	PYTHONPATH=tests $(BIN)/python -m certify.by_judge $(STATED)

certify: $(STAMP)  ## every text certified, checked; reports/certificates.md
	PYTHONPATH=tests $(BIN)/python -m certify.make_report > reports/certificates.md.new
	mv reports/certificates.md.new reports/certificates.md

# IR as `make audit-linux` leaves it, or any other.
AUDITED ?= --configuration root $(addprefix $(HOME)/.cache/hvproofs/kernels/linux-7.3-root-ir/, \
	$(addprefix arch/x86/hyperv/, hv_init.ll hv_apic.ll irqdomain.ll ivm.ll nested.ll) \
	drivers/hv/hv_proc.ll)
certify-audit: $(STAMP)  ## [AUDITED="OPTIONS IR..."] reports/certificates-audit.md
	PYTHONPATH=tests $(BIN)/python -m certify.of_audit $(AUDITED) > reports/certificates-audit.md.new
	mv reports/certificates-audit.md.new reports/certificates-audit.md

HYPERCALLS ?= 0x50
solver-versions: $(STAMP)  ## [HYPERCALLS=0x50] reports/solver-versions.md: oldest to newest
	PYTHONPATH=tests $(BIN)/python -m certify.of_versions '$(HYPERCALLS)' > reports/solver-versions.md.new
	mv reports/solver-versions.md.new reports/solver-versions.md

CHANGED ?= 1100
certify-mutants: $(STAMP)  ## [CHANGED=1100] certificates changed: none may pass
	PYTHONPATH=tests $(BIN)/python -m certify.mutants $(CHANGED)

# Debian's, some 2.5 GB; needs root for apt where they are not there.
CERTIFICATES ?= .certificates
check-acl2: $(STAMP)  ## [CERTIFICATES=DIR] reports/acl2.md: by a verified checker
	command -v acl2 > /dev/null || apt-get install --yes acl2 acl2-books acl2-books-certs
	$(BIN)/hvproofs prove --certify $(CERTIFICATES) --resume > /dev/null
	PYTHONPATH=tests $(BIN)/python -m certify.by_acl2 $(CERTIFICATES) > reports/acl2.md.new
	mv reports/acl2.md.new reports/acl2.md

# Some minutes, most of them waiting for schedulers that do not come back.
distributed: $(STAMP)  ## a cluster on loopback, parts of it killed: the same bytes
	HVPROOFS_CACHE=off $(BIN)/python tests/decide/on_loopback.py

OTHER ?=
bench: $(STAMP)  ## [OTHER=DIR] speed, as ratios; writes reports/performance.md
	$(BIN)/python tests/bench/make_performance.py $(OTHER) > reports/performance.md.new
	mv reports/performance.md.new reports/performance.md
	$(BIN)/python -m pytest tests/bench --benchmark-enable --benchmark-only -n 0 -s

reports: $(STAMP)  ## write again every file that the tool generates
	$(BIN)/python tests/generate.py

check-reports: $(STAMP)  ## whether those files are fresh
	$(BIN)/python tests/generate.py --check

# Gets Debian's kernel source of that version, makes LLVM IR, audits it in both configurations
# (on arm64 in one) and writes reports/linux-KERNEL.md: some minutes and 3 GB in ~/.cache/hvproofs; needs root for apt.
KERNEL ?= 6.12
audit-linux: $(STAMP)  ## KERNEL=6.1|6.12|7.3 [ARCH=arm64]: reports/linux-KERNEL.md
	bash tests/kernels/audit-linux.sh $(KERNEL) $(BIN)/hvproofs $(ARCH)

# Needs clang-19, llvm-19 and gawk. TREES: checkouts, each NAME=DIR; they are only read.
audit-freebsd: $(STAMP)  ## TREES="NAME=DIR...": reports/freebsd.md
	bash tests/kernels/audit-freebsd.sh $(BIN)/hvproofs reports/freebsd.md $(TREES)

# The builds that tests/kernels/make-ir.sh keeps; on arm64, `make ... arch/arm64/hyperv/mshyperv.o` there.
KERNELS ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/hvproofs/kernels
X86 := arch/x86/hyperv/hv_init.ll
LABEL = Debian $(shell cut -d_ -f2 $(KERNELS)/linux-$(1)-root-ir/package)
drift-linux: $(STAMP)  ## [ARM64=DIR] reports/drift-linux.md from real builds
	$(BIN)/python tests/drift/make_linux_report.py \
		"$(call LABEL,7.3) (x86-64)=$(KERNELS)/linux-7.3-root-build:$(X86)" \
		$(if $(ARM64),"$(call LABEL,7.3) (arm64)=$(ARM64):arch/arm64/hyperv/mshyperv.o") \
		"$(call LABEL,6.12) (x86-64)=$(KERNELS)/linux-6.12-root-build:$(X86)" \
		"$(call LABEL,6.1) (x86-64)=$(KERNELS)/linux-6.1-root-build:$(X86)" > reports/drift-linux.md.new
	mv reports/drift-linux.md.new reports/drift-linux.md

# Needs what `make audit-linux` of the same kernel makes; and cbmc, where it is installed, is asked.
kunit-linux: $(STAMP)  ## KERNEL=6.12: emitted KUnit suites in a real kernel
	bash tests/kernels/check-kunit.sh $(KERNEL) $(BIN)/hvproofs

# Debian's; needs root for apt where they are not there.
test-browser: $(STAMP)  ## the explorer in a headless Chromium
	command -v chromium node > /dev/null || apt-get install --yes chromium nodejs
	$(BIN)/python -m pytest tests/report/test_explorer.py tests/report/test_walker.py -n 0

tlfs-lint: $(STAMP)  ## TLFS=DIR: reports/tlfs-lint.md from its pages
	$(BIN)/python tests/drift/make_tlfs_report.py $(TLFS) > reports/tlfs-lint.md.new
	mv reports/tlfs-lint.md.new reports/tlfs-lint.md

# The sources that tests/kernels/fetch.sh unpacks; TREES for checkouts, each [NAME[@REVISION]=]DIR.
cite: $(STAMP)  ## [TREES="DIR..."] reports/citations.md: what is cited, looked up
	$(BIN)/hvproofs cite --markdown --tree linux@7.3.4=$(KERNELS)/linux-7.3 \
		--tree linux@6.12.117=$(KERNELS)/linux-6.12 $(TREES:%=--tree %) \
		> reports/citations.md.new || test $$? = 1
	mv reports/citations.md.new reports/citations.md

coverage: $(STAMP)  ## SOURCES="DIR...": call codes there that the corpus lacks
	$(BIN)/python tests/drift/coverage.py $(SOURCES)

# Needs npm and a kernel's source, of which `make audit-linux` keeps one.
KUNIT ?= $(KERNELS)/linux-$(KERNEL)/tools/testing/kunit
consumers: $(STAMP)  ## [KUNIT=DIR] our formats read by those who read them
	bash tests/report/consumers.sh $(BIN)/python $(KUNIT)

# Needs what `make audit-linux` of the same kernel makes; some minutes on two cores.
audit-seeded: $(STAMP)  ## KERNEL=6.12: what is found of one change at a time
	$(BIN)/python tests/kernels/seed_defects.py tests/kernels/seeds-$(KERNEL).toml $(KERNEL) \
		reports/seeded-defects$(patsubst %,-%,$(filter-out 6.12,$(KERNEL))).md

# What the tool needs to run, and what its developers need besides.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
$(RUN_STAMP): pyproject.toml constraints-run.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes -r constraints-run.txt
	$(PIP) --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q hvproofs
	touch $@

$(STAMP): $(RUN_STAMP) constraints.txt
	$(PIP) --require-hashes -r constraints.txt
	touch $@

COMPILE := $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --all-build-deps \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options --no-header
audit-history: $(STAMP)  ## reports/history.md: what the field has mended
	$(BIN)/python tests/history.py

audit-series: $(STAMP)  ## the tables of reports/series.md: posted functions, restated
	$(BIN)/python tests/series.py

audit-undone: $(STAMP)  ## ARCHIVE=of the list: what was mended, undone in kernels
	$(BIN)/python tests/kernels/undone.py $(ARCHIVE) reports/history-undone.md

ported-series: $(STAMP)  ## ARCHIVE=of the list OUT=DIR: posted series, for hvproofs review
	$(BIN)/python tests/kernels/ported.py $(ARCHIVE) $(OUT)

lock:  ## pin again; needs pip-tools in .venv
	$(BIN)/python -m pip install --quiet pip-tools
	$(COMPILE) --extra dev --output-file constraints.txt pyproject.toml
	$(COMPILE) --constraint constraints.txt --output-file constraints-run.txt pyproject.toml

clean:  ## take away .venv and what tools have left
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

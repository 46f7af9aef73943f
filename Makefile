# One entry for everything. `make` lists the targets.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
TEST_DATABASE_URL ?= postgres:///pentathlon_test
RUN_STAMP = $(VENV)/.installed
DEV_STAMP = $(VENV)/.installed-dev

.DEFAULT_GOAL := help
.PHONY: help demo test test-postgresql check fix bench coverage-study docs lock

help: ## List the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(RUN_STAMP) ## The main job on a fresh machine: collect, build, score, report; then the site, until Ctrl-C
	@if [ -f demo/index.html ]; then echo "report, made before: $(CURDIR)/demo/index.html ('rm -r demo' begins anew)"; \
	else rm -rf demo/collection demo/datasets demo/predictions && $(BIN)/pentathlon demo demo; fi
	$(BIN)/pentathlon demo-site --data demo/site

test: $(DEV_STAMP) ## Run every test
	@sh tools/debian_packages.sh
	$(BIN)/python -m pytest -n auto --dist worksteal

test-postgresql: $(DEV_STAMP) ## Run the tests of the site on PostgreSQL too (TEST_DATABASE_URL)
	@if $(BIN)/python tools/postgresql.py $(TEST_DATABASE_URL); then \
		DATABASE_URL=$(TEST_DATABASE_URL) $(BIN)/python -m pytest -n auto --dist worksteal tests/site; fi

check: $(DEV_STAMP) ## Format, lint, types, import contracts, sizes, generated docs, French messages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	PENTATHLON_DATA_DIR=$(VENV)/check $(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python tools/check_sizes.py
	PENTATHLON_DATA_DIR=$(VENV)/check $(BIN)/python tools/generate_docs.py --check
	$(BIN)/python tools/browser_tables.py --check
	PENTATHLON_DATA_DIR=$(VENV)/check $(BIN)/python tools/messages.py --check

fix: $(DEV_STAMP) ## Format, and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(DEV_STAMP) ## Measure speed against the named baselines
	$(BIN)/python benchmarks/run.py

coverage-study: $(DEV_STAMP) ## Simulate how often confidence intervals hold what they promise (6 minutes)
	$(BIN)/python tools/coverage_study.py

docs: $(DEV_STAMP) ## Write the generated pages of docs/
	PENTATHLON_DATA_DIR=$(VENV)/check $(BIN)/python tools/generate_docs.py

lock: | $(BIN)/python ## Lock the versions of every dependency again
	$(BIN)/pip install -q --disable-pip-version-check pip-tools
	$(BIN)/pip-compile -q --strip-extras --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
		--extra text --extra baselines --extra agent --extra site --extra s3 -o requirements.txt pyproject.toml
	$(BIN)/pip-compile -q --strip-extras --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
		--allow-unsafe --extra text --extra baselines --extra agent --extra site --extra s3 --extra dev -c requirements.txt -o requirements-dev.txt pyproject.toml

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): requirements.txt pyproject.toml | $(BIN)/python
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install -q --disable-pip-version-check --no-deps -e .
	@touch $@

$(DEV_STAMP): requirements-dev.txt pyproject.toml | $(BIN)/python
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/pip install -q --disable-pip-version-check --no-deps -e .
	@touch $@ $(RUN_STAMP)

# What a council, a developer and a build machine ask of Holdfast. `make` alone lists it.
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:
.PHONY: help run ready test postgresql check bench golden docs format lock clean

# The first Python on the path that is new enough; `make PYTHON=/path/to/python run` names another.
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,\
	$(shell $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))

VENV ?= .venv
BIN := $(VENV)/bin
WORKERS ?= 2

# The invented council that `make run` shows. Each size has a home of its own, apart from a council's real records.
CHILDREN ?= 3000
YEARS ?= 6
SEED ?= 1
COUNCIL := var/invented/$(CHILDREN)-children-$(YEARS)-years-seed-$(SEED)

# What decides the council's files, its record and its ledger: with any of it changed, all are made again.
DECIDING := shared record sources synthetic engines clocks measures standards serving refresh
CODE := $(shell find $(addprefix holdfast/,$(DECIDING)) -name '*.py' -o -name '*.csv' -o -name '*.yaml')

help: ## List what can be asked for
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# What browsers load: made from the packages that the lock file names, never kept in the repository.
PORT ?= 8000
PAGES := holdfast/web/static/built/site.css

run: ready ## Invent a council and its staff, and serve the site on 127.0.0.1 (CHILDREN=20000 for a larger one, PORT=8001)
	@HOLDFAST_HOME=$(COUNCIL)/home $(BIN)/holdfast people invented
	@HOLDFAST_HOME=$(COUNCIL)/home $(BIN)/holdfast letters invented $(COUNCIL)/files/letters
	@HOLDFAST_HOME=$(COUNCIL)/home $(BIN)/holdfast serve --port $(PORT)

ready: $(COUNCIL)/refreshed $(PAGES) ## Make what `make run` serves, without serving it

test: $(VENV)/dev.stamp $(PAGES) ## Run every test (ARGS="tests/spec -k visit" for some of them)
	@$(BIN)/python -m pytest -n $(WORKERS) $(ARGS)
	@$(if $(ARGS),true,$(MAKE) --no-print-directory postgresql)

postgresql: $(VENV)/dev.stamp $(PAGES) ## Run the tests of the pages again, with practice data in PostgreSQL
	@HOLDFAST_TEST_DATABASE=postgresql $(BIN)/python -m pytest -n $(WORKERS) tests/functional $(ARGS)

check: $(VENV)/dev.stamp ## Lint, format, types, the order of the packages, and the rules for the whole repository
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/rules

bench: $(VENV)/dev.stamp ## Measure the speed against hand-written SQL, pandas and openpyxl (ARGS="--children 6000 --rounds 1" for a quick look)
	$(BIN)/python -m bench $(ARGS)

golden: $(VENV)/dev.stamp ## Write the kept SQL of every definition anew (tests/golden), to be read with git diff
	@$(BIN)/python -m tests.golden

docs: $(VENV)/dev.stamp ## Build the documentation from the code into site/
	$(BIN)/python -m docs.build
	$(BIN)/mkdocs build --strict
	@echo "Open site/index.html"

format: $(VENV)/dev.stamp ## Put the code in the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# No URL, no host and no path of this machine is written: the same files serve behind any council's own mirror.
COMPILE = uv pip compile pyproject.toml --extra build --generate-hashes --universal --python-version 3.11 \
	--no-header --no-emit-index-url --quiet
lock: ## Write requirements/ from pyproject.toml (needs uv; ARGS=--upgrade for the newest versions)
	$(COMPILE) $(ARGS) --extra dev --output-file requirements/dev.txt
	$(COMPILE) $(ARGS) --constraint requirements/dev.txt --output-file requirements/run.txt

clean: ## Remove what was made here: the invented councils, the documentation, the tools' caches (never your records)
	rm -rf var/invented site docs/reference build node_modules holdfast/web/static/built *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find holdfast tests bench docs -name __pycache__ -type d -prune -exec rm -rf {} +

# uv is quicker where it is installed; pip does the same work.
INSTALL = $(if $(shell command -v uv),uv pip install --quiet --python $(BIN)/python,$(BIN)/python -m pip install --quiet --disable-pip-version-check)

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Holdfast needs Python 3.11 or later, and none was found. Install it, or name it: make PYTHON=/path/to/python run"; exit 1; }
	@echo "Making a Python environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Python's venv module did not work. On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }

$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "Installing what Holdfast needs (hashes checked)"
	@$(INSTALL) --require-hashes -r requirements/run.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt pyproject.toml | $(BIN)/python
	@echo "Installing what Holdfast and its tests need (hashes checked)"
	@$(INSTALL) --require-hashes -r requirements/dev.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json
	@command -v npm >/dev/null || { echo "The pages need Node.js 20 or later with npm. On Debian or Ubuntu: apt-get install nodejs npm"; exit 1; }
	@echo "Installing what the pages are made of"
	@npm ci --no-audit --no-fund --silent

$(PAGES): node_modules/.package-lock.json package.json holdfast/web/build.mjs $(wildcard holdfast/web/styles/*)
	@npm run --silent build

# Tests need more than a run, so a machine that is ready for the tests is ready for this too.
READY := $(if $(wildcard $(VENV)/dev.stamp),$(VENV)/dev.stamp,$(VENV)/run.stamp)

$(COUNCIL)/invented: $(READY) $(CODE)
	@rm -rf $(COUNCIL)
	@$(BIN)/holdfast synthetic --children $(CHILDREN) --years $(YEARS) --seed $(SEED) --out $(COUNCIL)/files
	@touch $@

$(COUNCIL)/loaded: $(COUNCIL)/invented
	@rm -rf $(COUNCIL)/home
	@HOLDFAST_HOME=$(COUNCIL)/home $(BIN)/holdfast load $(addprefix $(COUNCIL)/files/,annex_a ssd practice) \
		$$($(BIN)/python -c 'from holdfast.synthetic import AS_AT, first_day; \
			print("--as-at", AS_AT, "--since", first_day(AS_AT, $(YEARS)))')
	@touch $@

$(COUNCIL)/refreshed: $(COUNCIL)/loaded
	@HOLDFAST_HOME=$(COUNCIL)/home $(BIN)/holdfast refresh
	@touch $@

# Newsroom: `make run` and `make test` need nothing but Python 3.11 or newer and make.

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
PY := .venv/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check

REQUIREMENTS := requirements.txt
ifneq ($(findstring postgres,$(DATABASE_URL)),)
REQUIREMENTS := requirements-postgres.txt
endif

.DEFAULT_GOAL := help
.PHONY: help run test lint bench bench-uploads bench-photos fuzz reset

help: ## Show what can be made
	@echo "Newsroom"
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | awk -F'|' '{printf "%-14s %s\n", $$1, $$2}'
	@echo
	@echo "  PORT=8001 HOST=0.0.0.0 make run      serve somewhere else"
	@echo "  $(PY) manage.py help      everything else"

run: .venv/installed-$(REQUIREMENTS) .env ## Serve the newsroom on http://127.0.0.1:8000 (demo content the first time)
	@$(PY) manage.py serve --host "$(HOST)" --port "$(PORT)"

test: .venv/installed-requirements-dev.txt ## Run the tests
	@$(PY) -m pytest -n auto --dist worksteal $(TESTS)

lint: .venv/installed-requirements-dev.txt ## Check style, names and formatting
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .

bench: .venv/installed-requirements-bench.txt ## Measure speed against a bare WSGI reply and libvips, in one run
	@$(PY) -m newsroom.bench
	@$(PY) -m newsroom.bench.ladder

bench-uploads: .venv/installed-requirements-dev.txt ## Send two hundred pictures of 10 MB through the upload page
	@$(PY) -m newsroom.bench.uploads

fuzz: .venv/installed-requirements-dev.txt ## Damage real pictures in every way and read them (N=20000 SEED=1)
	@$(PY) -m newsroom.fuzz

bench-photos: .venv/installed-requirements-dev.txt ## Search 100,000 photos on SQLite and PostgreSQL
	@$(PY) -m newsroom.bench.photos

reset: ## Throw away the database and uploads of this checkout (asks first)
	@printf 'This deletes var/ (the database, every story and every upload) and .env. Type "reset" to go on: '; \
	read answer; \
	if [ "$$answer" = reset ]; then rm -rf var .env && echo "Gone. Stop a newsroom that still runs; make run starts anew."; else echo "Nothing was deleted."; fi

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Newsroom needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1)."; \
	  echo "Install one and name it: make run PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "This Python has no venv. On Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }
	@echo "Making .venv …"
	@$(PYTHON) -m venv .venv

.venv/installed-%: % .venv/bin/python
	@echo "Installing $< …"
	@$(PIP) -r $<
	@touch $@

.env:
	@echo "Making .env with a key for this machine …"
	@(umask 077; $(PY) -c 'import secrets; print("# Made by make run for this machine. Production sets these itself: docs/operations.md.\nNEWSROOM_MODE=local\nNEWSROOM_DEMO=on\nSECRET_KEY=" + secrets.token_urlsafe(50))' > .env)

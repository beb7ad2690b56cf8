"""What only SQLite offers an intruder: OR REPLACE and OR IGNORE, and connections without our settings."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text

from factdb.db.tables.every import tables
from factdb.db.transaction import writing
from factdb.errors.database import Refused

APPEND_ONLY = [table.name for table in tables if table.info["append_only"]]

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])


def _by_another_program(database, statement):
    with closing(sqlite3.connect(database.path)) as connection, connection:
        connection.execute(statement)


@pytest.mark.parametrize("name", APPEND_ONLY)
def test_no_row_is_replaced(filled, name):
    with pytest.raises(Refused, match="append-only"), writing(filled, "test", "A") as tx:
        tx.execute(text(f"INSERT OR REPLACE INTO {name} SELECT * FROM {name}"))


@pytest.mark.parametrize("name", ["audit_chain", "audit_change", "audit_seal", "audit_transaction"])
def test_another_program_replaces_no_seal_and_nothing_that_is_sealed(filled, name):
    with pytest.raises(sqlite3.IntegrityError, match=f"{name} is append-only"):
        _by_another_program(filled, f"INSERT OR REPLACE INTO {name} SELECT * FROM {name}")


def test_another_program_puts_no_second_seal_in_the_place_of_one(filled):
    with pytest.raises(sqlite3.IntegrityError, match="audit_seal is append-only"):
        _by_another_program(
            filled,
            "INSERT OR REPLACE INTO audit_seal SELECT chain_id, 99, transaction_id, previous, changes, first, last,"
            " leaves, hash FROM audit_seal LIMIT 1",
        )


@pytest.mark.parametrize("verb", ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"])
def test_another_program_adds_nothing_outside_an_audit_transaction(filled, verb):
    new = "SELECT 'a', ref || '2', name, note, created_at, created_by FROM rating_scale"
    with pytest.raises(sqlite3.IntegrityError, match="outside an audit transaction"):
        _by_another_program(filled, f"{verb} INTO rating_scale (id, ref, name, note, created_at, created_by) {new}")

"""Append-only tables refuse to change, whoever asks and however."""

import pytest
from sqlalchemy import select, text

from factdb.db import triggers
from factdb.db.engine import connected
from factdb.db.tables.evidence import evidence
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import writing
from factdb.errors.database import Refused
from tests.db.rows import Rows
from tests.make import Make

NAMES = [table.name for table in triggers.append_only()]


@pytest.fixture
def filled(database, writes):
    """A database with a row in every append-only table."""
    make = Make(writes)
    made = make.claim()
    make.verdict(made, rating="supported")
    with connected(database) as connection:
        version = connection.scalar(text("SELECT id FROM claim_version"))
        Rows(connection).qualifier(version, value_kind="text", value_comparator="eq", value_text="a")
        connection.commit()
    return database


def _count(database, name):
    with connected(database) as connection:
        return connection.scalar(text(f"SELECT count(*) FROM {name}"))


def test_what_was_judged_quoted_or_captured_is_append_only():
    assert set(NAMES) == {"capture", "claim_version", "qualifier", "quote_check", "verdict", "verdict_evidence"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("statement", ["UPDATE {} SET created_by = 'somebody else'", "DELETE FROM {}"])
def test_no_row_is_changed_or_deleted(filled, name, statement):
    with pytest.raises(Refused, match=f"{name} is append-only"), writing(filled, "test", "A") as tx:
        tx.execute(text(statement.format(name)))
    assert _count(filled, name) == 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dialect", ["sqlite"])
def test_no_row_is_replaced_on_sqlite(filled, name):
    with pytest.raises(Refused, match="append-only"), writing(filled, "test", "A") as tx:
        tx.execute(text(f"INSERT OR REPLACE INTO {name} SELECT * FROM {name}"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dialect", ["postgresql"])
def test_no_table_is_emptied_on_postgresql(filled, name):
    with pytest.raises(Refused, match="append-only"), writing(filled, "test", "A") as tx:
        tx.execute(text(f"TRUNCATE {name} CASCADE"))
    assert _count(filled, name) == 1


def test_evidence_that_a_verdict_rests_on_is_not_deleted(filled):
    with pytest.raises(Refused), writing(filled, "test", "A") as tx:
        tx.execute(evidence.delete())
    with connected(filled) as connection:
        assert connection.scalar(select(verdict_evidence.c.evidence_id)) == connection.scalar(
            select(verdict.c.basis_id)
        )

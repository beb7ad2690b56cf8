"""Words that must go may give way to what stands for words removed; nothing else of a row that is kept may change."""

import pytest
from sqlalchemy import select, text

from factdb.db.engine import connected
from factdb.db.tables.audit import audit_change
from factdb.db.tables.quote import quote_check
from factdb.db.transaction import reading, writing
from factdb.errors.database import Refused, Unaudited
from tests.make import Make

REDACT = quote_check.update().values(elided=[], difference=[])
FORGET = "UPDATE audit_change SET content = NULL WHERE table_name = 'quote_check' AND operation = 'insert'"


@pytest.fixture
def graded(database, writes):
    """A database with a grade that says how words differ."""
    Make(writes).quote(difference=[{"ours": "old", "theirs": "new"}])
    return database


def _difference(database):
    with reading(database) as tx:
        return tx.execute(select(quote_check.c.difference)).scalar_one()


def test_the_words_of_a_grade_may_be_removed_and_the_log_says_so(graded):
    with writing(graded, "test", "A") as tx:
        tx.execute(REDACT)
    assert _difference(graded) == []
    with reading(graded) as tx:
        newest = select(audit_change.c.operation, audit_change.c.table_name).order_by(audit_change.c.seq.desc())
        assert tx.execute(newest.limit(1)).one() == ("update", "quote_check")


@pytest.mark.parametrize(
    "values",
    [
        {"difference": [{"ours": "old", "theirs": "other"}]},
        {"elided": [], "difference": [], "fidelity": "altered"},
        {"flags": ["ambiguous"]},
    ],
)
def test_no_other_change_passes_for_a_redaction(graded, values):
    with pytest.raises(Refused, match="append-only"), writing(graded, "test", "A") as tx:
        tx.execute(quote_check.update().values(**values))
    assert _difference(graded) == [{"ours": "old", "theirs": "new"}]


def test_the_log_forgets_words_inside_an_audit_transaction(graded):
    with writing(graded, "test", "A") as tx:
        tx.execute(REDACT)
        tx.execute(text(FORGET))
    with reading(graded) as tx:
        of_grades = audit_change.c.table_name == "quote_check"
        said = tx.execute(select(audit_change.c.content).where(of_grades).order_by(audit_change.c.seq)).scalars().all()
    assert said[0] is None
    assert '"difference":"[]"' in said[1]


def test_the_log_forgets_nothing_outside_one(graded):
    with pytest.raises((Refused, Unaudited)), connected(graded) as connection:
        connection.execute(text(FORGET))
    with reading(graded) as tx:
        assert None not in tx.execute(select(audit_change.c.content)).scalars().all()


@pytest.mark.parametrize("change", ["content = '{}'", "content = NULL, operation = 'delete'", "row_id = 'other'"])
def test_nothing_else_of_the_log_changes(graded, change):
    with pytest.raises(Refused, match="audit_change is append-only"), writing(graded, "test", "A") as tx:
        tx.execute(text(f"UPDATE audit_change SET {change}"))

"""Every change is in the log, and append-only tables refuse to change, whoever asks and however."""

import pytest
from sqlalchemy import func, select, text

from factdb.db import triggers
from factdb.db.engine import connected
from factdb.db.tables.audit import audit_change
from factdb.db.tables.every import audited, tables
from factdb.db.tables.evidence import evidence
from factdb.db.tables.rating import rating_scale
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import reading, writing
from factdb.errors.database import Refused, Unaudited

LOG = {"audit_seal": "hash", "audit_transaction": "actor", "audit_change": "row_id"}
"""The tables of the log, and a column of each."""
KEPT = {table.name: LOG.get(table.name, "created_by") for table in tables if table.info["append_only"]}


def _count(database, name):
    with reading(database) as tx:
        return tx.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()


def test_what_was_judged_quoted_captured_removed_or_logged_is_append_only():
    judged = {"claim_version", "qualifier", "verdict", "verdict_evidence", "signature"}
    held = {"blob", "capture", "quote_check", "redaction", "redacted_row"}
    assert KEPT.keys() == judged | held | LOG.keys()


def test_all_is_audited_but_the_log_and_what_is_derived():
    left = {table.name for table in tables if table not in audited}
    assert left == {"audit_chain", "text_key", *LOG}


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("statement", ["UPDATE {} SET {} = 'somebody else'", "DELETE FROM {}"])
def test_no_row_is_changed_or_deleted(filled, name, statement):
    before = _count(filled, name)
    with pytest.raises(Refused, match=f"{name} is append-only"), writing(filled, "test", "A") as tx:
        tx.execute(text(statement.format(name, KEPT[name])))
    assert _count(filled, name) == before > 0


def test_the_head_of_a_chain_is_not_deleted(database):
    with pytest.raises(Refused, match="audit_chain is append-only"), writing(database, "test", "A") as tx:
        tx.execute(text("DELETE FROM audit_chain"))


def test_evidence_that_a_verdict_rests_on_is_not_deleted(filled):
    with pytest.raises(Refused), writing(filled, "test", "A") as tx:
        tx.execute(evidence.delete())
    with reading(filled) as tx:
        assert (
            tx.execute(select(verdict_evidence.c.evidence_id)).scalar()
            == tx.execute(select(verdict.c.basis_id)).scalar()
        )


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO entity SELECT id, ref, 'work', name, name, NULL, NULL, created_at, created_by FROM rating_scale",
        "UPDATE rating_scale SET note = 'new'",
        "DELETE FROM rating",
    ],
)
def test_a_write_outside_an_audit_transaction_is_refused(database, statement):
    with pytest.raises(Unaudited), connected(database) as connection:
        connection.execute(text(statement))


def _logged(database, act):
    """The changes of one transaction: the operation, the row, and the note in its content."""
    with reading(database) as tx:
        last = tx.execute(select(func.max(audit_change.c.seq))).scalar()
    with writing(database, "test", "A") as tx:
        act(tx)
    newer = select(audit_change.c.operation, audit_change.c.row_id, audit_change.c.content)
    with reading(database) as tx:
        rows = tx.execute(newer.where(audit_change.c.seq > last).order_by(audit_change.c.seq)).all()
    return [(row.operation, row.row_id, row.content.partition('"note":"')[2].partition('"')[0]) for row in rows]


def test_a_row_is_logged_as_it_is_after_a_change_and_without_content_at_its_end(database):
    row = {"ref": "mine", "name": "Mine", "note": "first"}
    made = []
    inserted = _logged(database, lambda tx: made.append(tx.add(rating_scale, **row)))
    mine = rating_scale.c.ref == "mine"
    changed = _logged(database, lambda tx: tx.execute(rating_scale.update().where(mine).values(note="second")))
    deleted = _logged(database, lambda tx: tx.execute(rating_scale.delete().where(mine)))
    name = str(made[0])
    assert [inserted, changed, deleted] == [
        [("insert", name, "first")],
        [("update", name, "second")],
        [("delete", name, "")],
    ]


def test_each_of_many_rows_is_logged(database):
    rows = [{"ref": f"scale-{number}", "name": "A", "note": str(number)} for number in range(30)]
    logged = _logged(database, lambda tx: tx.add_all(rating_scale, rows))
    assert [note for _, _, note in logged] == [str(number) for number in range(30)]


def test_triggers_that_are_dropped_and_made_again_are_the_same(database):
    with connected(database) as connection:
        triggers.drop(connection)
        assert triggers.found(connection) == set()
        triggers.make(connection)
        assert triggers.found(connection) == triggers.names(database.dialect)

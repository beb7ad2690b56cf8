"""What the log says of itself; the ways to tamper with it are in stories/test_ways_to_tamper.py."""

import pytest
from sqlalchemy import text

from factdb.db.audit.verify import counts, verify
from factdb.db.tables.rating import rating_scale
from factdb.db.transaction import reading, writing
from tests.forge import intruder


def _faults(database):
    with reading(database) as tx:
        return [f"{fault.place}: {fault.message}" for fault in verify(tx.connection)]


def test_a_new_log_holds(database):
    assert _faults(database) == []


def test_a_log_of_many_transactions_holds(database):
    for number in range(30):
        with writing(database, "test", "A") as tx:
            tx.add(rating_scale, ref=f"s-{number}", name="S")
            tx.execute(rating_scale.update().where(rating_scale.c.ref == "default").values(note=str(number)))
            tx.execute(rating_scale.delete().where(rating_scale.c.ref == f"s-{number - 1}"))
    assert _faults(database) == []


def test_what_is_verified_is_counted(database):
    with reading(database) as tx:
        assert counts(tx.connection) == {"transactions": 2, "changes": 23, "rows": 22}


@pytest.mark.parametrize(
    ("forged", "said"),
    [
        ("UPDATE audit_chain SET seq = 1", "log: has its head at #1, and its newest seal is #2"),
        ("UPDATE audit_chain SET open_id = id", "has a transaction that was left open"),
        ("DELETE FROM audit_transaction WHERE command = 'init'", "says of no transaction who made it"),
        ("UPDATE audit_seal SET previous = hash WHERE seq = 2", "log #2: does not follow on the seal before it"),
        ("UPDATE audit_change SET content = NULL WHERE seq = 5", "is gone, and no redaction says why"),
        ("UPDATE audit_change SET operation = 'update' WHERE seq = 5", "is not what was sealed"),
        ("UPDATE audit_change SET row_id = 'x' WHERE seq = 5", "is not what was sealed"),
        ("UPDATE audit_change SET content = 'no json' WHERE seq = 5", "is not what was sealed"),
        ("DELETE FROM audit_chain", "log: has 0 chains, and not one"),
    ],
)
def test_what_is_forged_is_named(database, forged, said):
    with intruder(database) as run:
        run(forged)
    assert any(said in fault for fault in _faults(database)), _faults(database)


def test_a_transaction_without_a_seal_is_named(database):
    with intruder(database) as run:
        run(
            "INSERT INTO audit_transaction SELECT id, chain_id, at, actor, actor_origin, login, command, client_version"
            " FROM (SELECT c.id AS id, t.chain_id, t.at, 'Mallory' AS actor, t.actor_origin, t.login, t.command,"
            " t.client_version FROM audit_transaction t JOIN audit_chain c ON c.id = t.chain_id LIMIT 1) AS forged"
        )
    with reading(database) as tx:
        chain = tx.execute(text("SELECT id FROM audit_chain")).scalar_one()
    (fault,) = _faults(database)
    assert fault == f"log: transaction {chain} (init by Mallory) has no seal" or "by Mallory) has no seal" in fault

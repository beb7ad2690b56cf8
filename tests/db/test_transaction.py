import os
import pwd
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from time import monotonic
from uuid import UUID

import pytest
from sqlalchemy import func, select, text

from factdb import __version__
from factdb.db.address import address
from factdb.db.audit import seal
from factdb.db.audit.author import author
from factdb.db.tables.audit import audit_change, audit_seal, audit_transaction
from factdb.db.tables.claim import claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.tag import tag
from factdb.db.transaction import reading, write, writing
from factdb.errors.database import BrokenText, DatabaseLocked, DatabaseReadOnly, DatabaseUnavailable, Refused
from factdb.ids import uuid7
from tests.db.rows import Rows
from tests.make import Make
from tests.postgres import terminate

LOG = (audit_transaction, audit_seal, audit_change)
on_postgresql = pytest.mark.parametrize("dialect", ["postgresql"])
LECUN = {"ref": "lecun", "kind": "person", "name": "Yann LeCun", "folded": "yann lecun"}


def _names(database):
    with reading(database) as tx:
        return list(tx.execute(select(entity.c.name).order_by(entity.c.name)).scalars())


def test_a_row_bears_who_made_it_and_when(database, monkeypatch):
    monkeypatch.setenv("FACTDB_NOW", "2026-01-04T15:00:00+01:00")
    with writing(database, "entity add", "Ada <ada@example.org>") as tx:
        made = tx.add(entity, **LECUN)
    with reading(database) as tx:
        row = tx.execute(select(entity)).one()
    assert (row.id, row.created_by, row.created_at) == (
        made,
        "Ada <ada@example.org>",
        datetime(2026, 1, 4, 14, tzinfo=UTC),
    )


def test_all_rows_of_a_transaction_bear_one_time(database):
    with writing(database, "test", "A") as tx:
        tx.add(entity, **LECUN)
        tx.add(entity, **LECUN | {"ref": "wang"})
    with reading(database) as tx:
        assert tx.execute(select(func.count(func.distinct(entity.c.created_at)))).scalar() == 1


def test_a_row_may_bring_its_own_id_time_and_maker(database):
    own = {"id": UUID(int=7), "created_at": datetime(2020, 1, 1, tzinfo=UTC), "created_by": "B"}
    with writing(database, "test", "A") as tx:
        tx.add(entity, **LECUN, **own)
    with reading(database) as tx:
        row = tx.execute(select(entity)).one()
    assert {name: row._mapping[name] for name in own} == own


def test_adding_no_rows_adds_nothing(database):
    with writing(database, "test", "A") as tx:
        assert tx.add_all(entity, []) == []


def _add_and_fail(database, fault):
    with writing(database, "test", "A") as tx:
        tx.add(entity, **LECUN)
        raise fault


@pytest.mark.parametrize("fault", [KeyError, KeyboardInterrupt])
def test_a_block_that_fails_leaves_nothing(database, fault):
    with pytest.raises(fault):
        _add_and_fail(database, fault)
    assert _names(database) == []


def _add_with_a_verdict_on_nothing(database, made):
    with writing(database, "test", "A") as tx:
        tx.add(entity, **LECUN)
        version = tx.execute(select(claim_version.c.id)).scalar_one()
        Rows(tx.connection).verdict(made.id, version, basis_id=uuid7())


def test_what_is_refused_at_the_end_leaves_nothing(database, writes):
    """A verdict's key to its frozen set is looked at when the block ends."""
    made = Make(writes).claim(evidence=[])
    with pytest.raises(Refused):
        _add_with_a_verdict_on_nothing(database, made)
    assert _names(database) == []


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM tag", "UPDATE claim SET status = 'open'", "CREATE TABLE mine (id TEXT)", "DROP TABLE tag"],
)
def test_a_reading_transaction_cannot_write(database, statement):
    with pytest.raises(DatabaseReadOnly), reading(database) as tx:
        tx.execute(text(statement))


def test_a_reading_transaction_sees_one_state(database):
    with reading(database) as tx:
        before = tx.execute(select(func.count()).select_from(tag)).scalar()
        with writing(database, "test", "A") as other:
            other.add(entity, **LECUN)
        assert tx.execute(select(func.count()).select_from(entity)).scalar() == before == 0
    assert _names(database) == ["Yann LeCun"]


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_second_writer_waits_and_then_says_so(database):
    with (
        writing(database, "test", "A"),
        pytest.raises(DatabaseLocked, match=r"waited 0\.05 seconds"),
        writing(database, "test", "B", wait=0.05),
    ):
        pass


@on_postgresql
def test_two_writers_of_a_server_write_side_by_side(database):
    with writing(database, "test", "A") as tx:
        tx.add(entity, **LECUN)
        with writing(database, "test", "B") as other:
            other.add(entity, **LECUN | {"ref": "wang", "name": "Wang"})
    assert _names(database) == ["Wang", "Yann LeCun"]


def test_a_transaction_knows_its_dialect(database):
    with reading(database) as tx:
        assert tx.dialect == database.dialect


@pytest.mark.parametrize(("broken", "what"), [("a\0b", "a NUL character"), ("a\ud800b", "half a character")])
@pytest.mark.parametrize(
    "act",
    [
        lambda tx, text: tx.add(entity, **LECUN | {"name": text}),
        lambda tx, text: tx.add_all(entity, [LECUN, LECUN | {"ref": "b", "name": text}]),
        lambda tx, text: tx.execute(entity.update().values(name=text)),
        lambda tx, text: tx.execute(select(entity).where(entity.c.name == text)),
    ],
)
def test_a_text_that_no_database_can_keep_is_a_sentence(database, act, broken, what):
    with pytest.raises(BrokenText, match=what) as caught, writing(database, "test", "A") as tx:
        act(tx, broken)
    assert caught.value.exit_code == 3
    assert _names(database) == []


@pytest.mark.parametrize("name", ["Zoë", "e\u0301", "\u200f\u202e", "🙂", "\ufffd\uffff", "\x01\x7f", "a\nb\r\nc"])
def test_every_other_text_comes_back_as_it_was(database, name):
    with writing(database, "test", "A") as tx:
        tx.add(entity, **LECUN | {"name": name})
    assert _names(database) == [name]


def _log(database):
    """How many rows each table of the log has."""
    with reading(database) as tx:
        return [tx.execute(select(func.count()).select_from(table)).scalar() for table in LOG]


def _last(database):
    with reading(database) as tx:
        newest = select(audit_seal.c.transaction_id).order_by(audit_seal.c.seq.desc()).limit(1).scalar_subquery()
        return tx.execute(select(audit_transaction).where(audit_transaction.c.id == newest)).one()


def test_a_transaction_that_changed_nothing_leaves_no_seal(database):
    before = _log(database)
    with writing(database, "test", "A") as tx:
        tx.execute(select(entity))
    assert _log(database) == before


def test_a_transaction_that_failed_leaves_nothing_in_the_log(database):
    before = _log(database)
    with pytest.raises(KeyError):
        _add_and_fail(database, KeyError)
    assert _log(database) == before


def test_many_rows_of_one_transaction_have_one_seal(database):
    transactions, seals, changes = _log(database)
    with writing(database, "test", "A") as tx:
        tx.add_all(entity, [LECUN, LECUN | {"ref": "wang"}])
    assert _log(database) == [transactions + 1, seals + 1, changes + 2]


@pytest.mark.parametrize("page", [1, 2, 3, 4])
def test_however_many_changes_are_hashed_at_a_time_one_seal_counts_all(database, monkeypatch, page):
    monkeypatch.setattr(seal, "PAGE", page)
    with writing(database, "test", "A") as tx:
        tx.add_all(entity, [LECUN | {"ref": str(number)} for number in range(3)])
    with reading(database) as tx:
        newest = select(audit_seal.c.changes, func.length(audit_seal.c.leaves)).order_by(audit_seal.c.seq.desc())
        assert tx.execute(newest.limit(1)).one() == (3, 96)


def test_the_log_says_who_did_it_how_and_where_that_name_comes_from(database, monkeypatch):
    monkeypatch.setenv("FACTDB_NOW", "2026-01-04T15:00:00+01:00")
    with writing(database, "entity add", "Ada <ada@example.org>", origin="git's user") as tx:
        tx.add(entity, **LECUN)
    row = _last(database)
    assert (row.actor, row.actor_origin, row.command) == ("Ada <ada@example.org>", "git's user", "entity add")
    assert (row.at, row.client_version) == (datetime(2026, 1, 4, 14, tzinfo=UTC), __version__)
    owner = pwd.getpwuid(os.getuid()).pw_name
    assert row.login == (owner if database.dialect == "sqlite" else database.url.username)


def test_a_write_gives_what_its_service_gave(database):
    assert write(database, author("test", "A", "given"), 5, lambda tx: tx.add(entity, **LECUN) and "done") == "done"
    assert _names(database) == ["Yann LeCun"]


def test_a_write_that_the_database_refuses_is_not_tried_again(database):
    tries = []

    def act(tx):
        tries.append(tx)
        tx.add_all(entity, [LECUN, LECUN])

    with pytest.raises(Refused):
        write(database, author("test", "A", "given"), 5, act)
    assert len(tries) == 1


def _crossing(database, refs, both):
    """Change two rows in this order; the first time, wait in between until another has changed one too."""
    tries = []

    def act(tx):
        tries.append(tx)
        for ref in refs:
            tx.execute(entity.update().where(entity.c.ref == ref).values(note=refs[0]))
            if len(tries) == 1 and ref == refs[0]:
                both.wait(10)
        return len(tries)

    return write(database, author("test", "A", "given"), 20, act)


@on_postgresql
def test_of_two_writes_that_wait_for_each_other_one_is_done_again(database):
    with writing(database, "test", "A") as tx:
        tx.add_all(entity, [LECUN, LECUN | {"ref": "wang"}])
    before, both = _log(database), threading.Barrier(2)
    with ThreadPoolExecutor() as pool:
        orders = [["lecun", "wang"], ["wang", "lecun"]]
        done = [pool.submit(_crossing, database, order, both) for order in orders]
        assert sorted(each.result() for each in done) == [1, 2]
    assert _log(database) == [count + more for count, more in zip(before, [2, 2, 4], strict=True)]


@on_postgresql
def test_a_write_whose_connection_broke_is_done_again_and_only_once(database):
    tries, before = [], _log(database)

    def act(tx):
        tries.append(tx.add(entity, **LECUN))
        if len(tries) == 1:
            terminate(tx.connection, database)
        return tries[-1]

    assert write(database, author("test", "A", "given"), 10, act) == tries[1]
    assert _names(database) == ["Yann LeCun"]
    assert _log(database) == [count + 1 for count in before]


@on_postgresql
def test_a_commit_whose_answer_was_lost_is_not_done_again(database):
    tries, before = [], _log(database)

    def act(tx):
        tries.append(tx.add(entity, **LECUN))
        driver = tx.connection.connection.dbapi_connection
        commit = driver.commit

        def lose_the_answer():
            commit()
            terminate(tx.connection, database)
            driver.execute("SELECT 1")

        driver.commit = lose_the_answer
        return tries[0]

    assert write(database, author("test", "A", "given"), 10, act) == tries[0]
    assert len(tries) == 1
    assert _log(database) == [count + 1 for count in before]


@on_postgresql
def test_a_server_that_was_never_reached_is_not_waited_for(database):
    nowhere = address(database.url.set(query={"host": "/nowhere"}).render_as_string(hide_password=False))
    started = monotonic()
    with pytest.raises(DatabaseUnavailable):
        write(nowhere, author("test", "A", "given"), 10, lambda tx: None)
    assert monotonic() - started < 5

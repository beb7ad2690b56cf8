from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import func, select, text

from factdb.db.tables.claim import claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.tag import tag
from factdb.db.transaction import reading, writing
from factdb.errors.database import BrokenText, DatabaseLocked, DatabaseReadOnly, Refused
from factdb.ids import uuid7
from tests.db.rows import Rows
from tests.make import Make

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


@pytest.mark.parametrize("dialect", ["postgresql"])
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

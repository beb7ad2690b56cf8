"""However a row is written, the log has it, or the database refuses."""

import sqlite3
from contextlib import closing, suppress

import pytest
from sqlalchemy import bindparam, func, insert, literal, select, text
from sqlalchemy.dialects import postgresql, sqlite

from factdb import clock
from factdb.db.audit import seal
from factdb.db.audit.author import author
from factdb.db.audit.verify import verify
from factdb.db.engine import connected
from factdb.db.tables.audit import audit_change
from factdb.db.tables.entity import entity
from factdb.db.tables.rating import rating_scale
from factdb.db.transaction import Writing, reading, writing
from factdb.errors.database import NotLogged, Refused, Unaudited
from factdb.ids import uuid7
from tests.forge import intruder
from tests.make import Make

ROW = {"ref": "mine", "name": "Mine"}
MINE = rating_scale.c.ref == "mine"
PLAIN = "INSERT INTO rating_scale (id, ref, name, created_at, created_by) VALUES ('{}', 'raw', 'R', '{}', 'A')"
RAW = PLAIN.format(uuid7(), "2026-01-04T14:00:00.000000Z")
sqlite_only = pytest.mark.parametrize("dialect", ["sqlite"])
postgresql_only = pytest.mark.parametrize("dialect", ["postgresql"])


def _stamped(tx: Writing, **row) -> dict:
    return {"id": uuid7(), "created_at": tx.at, "created_by": tx.actor, **row}


def _upsert(tx: Writing) -> None:
    dialect = sqlite if tx.dialect == "sqlite" else postgresql
    made = dialect.insert(rating_scale).values(_stamped(tx, ref="default", name="Other"))
    tx.execute(made.on_conflict_do_update(index_elements=["ref"], set_={"name": "Other"}))


def _do_nothing(tx: Writing) -> None:
    dialect = sqlite if tx.dialect == "sqlite" else postgresql
    both = [_stamped(tx, ref="default", name="Other"), _stamped(tx, **ROW)]
    tx.execute(dialect.insert(rating_scale).values(both).on_conflict_do_nothing())


def _from_select(tx: Writing) -> None:
    columns = ["id", "ref", "kind", "name", "folded", "created_at", "created_by"]
    scale = rating_scale.c
    rows = select(scale.id, scale.ref, literal("work"), scale.name, scale.name, scale.created_at, scale.created_by)
    tx.execute(insert(entity).from_select(columns, rows))


def _driver_many(tx: Writing) -> None:
    mark = "?" if tx.dialect == "sqlite" else "%s"
    statement = f"INSERT INTO rating_scale (id, ref, name, created_at, created_by) VALUES ({', '.join([mark] * 5)})"
    rows = [(str(uuid7()), f"s-{n}", "S", "2026-01-04T14:00:00.000000Z", "A") for n in range(3)]
    tx.connection.exec_driver_sql(statement, rows)


def _update_many(tx: Writing) -> None:
    changed = rating_scale.update().where(rating_scale.c.ref == bindparam("which")).values(note=bindparam("says"))
    tx.connection.execute(changed, [{"which": "default", "says": "a"}, {"which": "politifact", "says": "b"}])


WAYS = {
    "Core, one row": (lambda tx: tx.execute(insert(rating_scale).values(_stamped(tx, **ROW))), 1),
    "Core, many rows": (lambda tx: tx.add_all(rating_scale, [{"ref": f"s-{n}", "name": "S"} for n in range(5)]), 5),
    "Core, several rows in one statement": (
        lambda tx: tx.execute(insert(rating_scale).values([_stamped(tx, ref=f"v-{n}", name="V") for n in range(4)])),
        4,
    ),
    "Core, insert from select": (_from_select, 3),
    "Core, upsert": (_upsert, 1),
    "Core, on conflict do nothing": (_do_nothing, 1),
    "Core, update": (lambda tx: tx.execute(rating_scale.update().values(note="n")), 3),
    "Core, update of many": (_update_many, 2),
    "Core, insert returning": (
        lambda tx: tx.execute(insert(rating_scale).values(_stamped(tx, **ROW)).returning(rating_scale.c.id)).all(),
        1,
    ),
    "Core, delete": (lambda tx: tx.execute(text("DELETE FROM rating")), 19),
    "raw SQL": (lambda tx: tx.execute(text(RAW.replace(":", "\\:"))), 1),
    "raw SQL of the driver": (lambda tx: tx.connection.exec_driver_sql(RAW), 1),
    "the driver's executemany": (_driver_many, 3),
}


def _logged(database) -> int:
    with reading(database) as tx:
        return tx.execute(select(func.count()).select_from(audit_change)).scalar_one()


def _holds(database) -> bool:
    with reading(database) as tx:
        return list(verify(tx.connection)) == []


@pytest.mark.parametrize("way", WAYS)
def test_what_is_written_is_in_the_log(database, way):
    act, changes = WAYS[way]
    before = _logged(database)
    with writing(database, "test", "A") as tx:
        act(tx)
    assert _logged(database) == before + changes
    assert _holds(database)


@pytest.mark.parametrize("way", WAYS)
def test_the_same_outside_an_audit_transaction_is_refused(database, way):
    act, _ = WAYS[way]
    before = _logged(database)
    with pytest.raises(Unaudited), connected(database) as connection:
        act(Writing(connection, "A", clock.now(), "test"))
    assert _logged(database) == before
    assert _holds(database)


@sqlite_only
@pytest.mark.parametrize("script", [RAW, f"{RAW}; COMMIT;", f"COMMIT; {RAW};"])
def test_executescript_leaves_nothing_unsealed(database, script):
    """It commits what is open, and the deferred key refuses that, since no seal is there yet."""
    with suppress(Refused, Unaudited), writing(database, "test", "A") as tx:
        tx.connection.connection.driver_connection.executescript(script)
    assert _holds(database)


def _switch_off(database):
    if database.path:
        with closing(sqlite3.connect(database.path)) as other:
            other.execute("DROP TRIGGER rating_scale_audit_insert")
    else:
        with intruder(database) as run:
            run("ALTER TABLE rating_scale DISABLE TRIGGER rating_scale_audit_insert")


def test_what_would_not_be_logged_is_not_told_as_done(database):
    _switch_off(database)
    with pytest.raises(NotLogged), writing(database, "test", "A") as tx:
        tx.add(rating_scale, **ROW)


@postgresql_only
def test_a_session_that_claims_to_replicate_is_told_that_nothing_was_written(database):
    def replicate(tx):
        tx.execute(text("SET LOCAL session_replication_role = replica"))
        tx.add(rating_scale, **ROW)

    with pytest.raises(NotLogged), writing(database, "test", "A") as tx:
        replicate(tx)
    assert _holds(database)


@pytest.mark.parametrize("table", ["rating_scale", "claim"])
def test_a_row_keeps_the_key_by_which_the_log_knows_it(database, writes, table):
    Make(writes).claim()
    with pytest.raises(Refused, match=f"{table}.id is append-only"), writing(database, "test", "A") as tx:
        tx.execute(text(f"UPDATE {table} SET id = '{uuid7()}'"))
    assert _holds(database)


@sqlite_only
def test_insert_or_replace_is_in_the_log_with_what_it_replaced(database):
    with writing(database, "test", "A") as tx:
        tx.execute(text("PRAGMA defer_foreign_keys = ON"))
        tx.execute(text("DELETE FROM rating"))
        tx.execute(text("INSERT OR REPLACE INTO rating_scale SELECT * FROM rating_scale"))
    assert _holds(database)


@sqlite_only
@pytest.mark.parametrize(
    "statement",
    [
        RAW,
        RAW.replace("INSERT", "INSERT OR IGNORE"),
        RAW.replace("INSERT", "INSERT OR REPLACE"),
        "REPLACE INTO rating_scale SELECT * FROM rating_scale",
    ],
)
def test_another_programs_connection_is_refused(database, statement):
    with closing(sqlite3.connect(database.path)) as other, pytest.raises(sqlite3.Error, match="outside an audit"):
        other.execute(statement)
    assert _holds(database)


@sqlite_only
def test_a_script_of_another_program_is_refused(database):
    with closing(sqlite3.connect(database.path)) as other, pytest.raises(sqlite3.Error, match="outside an audit"):
        other.executescript("DELETE FROM rating; DELETE FROM rating_scale;")
    assert _holds(database)


@sqlite_only
def test_an_attached_database_is_refused(database):
    with closing(sqlite3.connect(":memory:")) as other:
        other.execute("ATTACH ? AS theirs", (str(database.path),))
        with pytest.raises(sqlite3.Error, match="outside an audit"):
            other.execute("UPDATE theirs.rating_scale SET name = 'x'")
    assert _holds(database)


@postgresql_only
def test_copy_is_in_the_log(database):
    with writing(database, "test", "A") as tx:
        cursor = tx.connection.connection.cursor()
        with cursor.copy("COPY rating_scale (id, ref, name, created_at, created_by) FROM STDIN") as stream:
            for number in range(5):
                stream.write_row((uuid7(), f"copied-{number}", "C", tx.at, tx.actor))
    assert _holds(database)


@postgresql_only
def test_merge_is_in_the_log(database):
    merge = """MERGE INTO rating_scale s USING (VALUES ('default'), ('new')) AS given (ref) ON s.ref = given.ref
    WHEN MATCHED THEN UPDATE SET note = 'merged'
    WHEN NOT MATCHED THEN INSERT (id, ref, name, created_at, created_by)
    VALUES (gen_random_uuid(), given.ref, 'N', now(), 'A')"""
    before = _logged(database)
    with writing(database, "test", "A") as tx:
        tx.execute(text(merge))
    assert _logged(database) == before + 2
    assert _holds(database)


@postgresql_only
def test_truncate_is_refused(database):
    with pytest.raises(Refused), writing(database, "test", "A") as tx:
        tx.execute(text("TRUNCATE rating_scale CASCADE"))
    assert _holds(database)


def _name_a_sealed_transaction(connection):
    connection.execute(text("SELECT set_config('factdb.transaction', id::text, true) FROM audit_transaction"))
    connection.execute(rating_scale.update().values(note="x"))


@postgresql_only
def test_a_session_that_names_a_sealed_transaction_is_refused(database):
    with pytest.raises(Unaudited), connected(database) as connection:
        _name_a_sealed_transaction(connection)
    assert _holds(database)


def _write_without_a_seal(connection):
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    seal.begin(connection, author("by hand", "A", "test"))
    connection.execute(rating_scale.update().values(note="x"))
    connection.commit()


def test_a_transaction_that_is_opened_by_hand_cannot_commit_without_a_seal(database):
    with pytest.raises(Refused), connected(database) as connection:
        _write_without_a_seal(connection)
    assert _holds(database)


@sqlite_only
def test_what_another_program_commits_unsealed_is_named(database):
    with closing(sqlite3.connect(database.path)) as other:
        other.execute("UPDATE audit_chain SET open_id = 'me'")
        other.execute("UPDATE rating_scale SET note = 'x' WHERE ref = 'default'")
        other.execute("UPDATE audit_chain SET open_id = NULL")
        other.commit()
    with reading(database) as tx:
        (found,) = verify(tx.connection)
    assert "committed without a seal" in found.message

import sqlite3
from pathlib import Path

import pytest
from alembic.util import CommandError
from sqlalchemy import func, inspect, select, text

from factdb.db import engine, migrate, triggers
from factdb.db.address import address
from factdb.db.engine import connected
from factdb.db.revision import HEAD
from factdb.db.tables.claim import claim
from factdb.db.tables.every import metadata, tables
from factdb.errors import FactdbError
from factdb.errors.database import DatabaseExists, NotADatabase, OtherRevision
from tests.db.catalogue import catalogue
from tests.make import Make


def _tables(database):
    with connected(database, any_revision=True) as connection:
        return set(inspect(connection).get_table_names()) - {"alembic_version"}


def _forge(database, revision):
    with connected(database) as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))
        connection.commit()


def test_a_new_database_is_at_the_revision_that_the_code_works_with(database):
    assert migrate.current(database) == HEAD


def test_a_migrated_database_has_exactly_our_tables(database):
    migrate.drift(database)


def test_drift_is_noticed(database):
    with connected(database) as connection:
        connection.execute(text("ALTER TABLE claim ADD COLUMN extra TEXT"))
        connection.commit()
    with pytest.raises(CommandError, match="remove_column"):
        migrate.drift(database)


def test_a_migrated_database_has_exactly_our_triggers(database):
    with connected(database) as connection:
        assert triggers.found(connection) == triggers.names(database.dialect)


def test_a_migrated_database_is_what_our_tables_and_triggers_say(database, empty_database):
    """Alembic compares neither CHECKs nor triggers nor how a key is deferred; this compares all."""
    if empty_database.path:
        engine.create(empty_database.path)
    with connected(empty_database, any_revision=True) as connection:
        metadata.create_all(connection)
        for statement in triggers.statements(database.dialect):
            connection.execute(text(statement))
        connection.commit()
        wanted = catalogue(connection)
    with connected(database) as connection:
        assert catalogue(connection) == wanted


def test_that_comparison_sees_a_check_that_is_gone(database):
    with connected(database) as connection:
        before = catalogue(connection)
        if database.dialect == "sqlite":
            connection.execute(text("PRAGMA writable_schema = ON"))
            connection.execute(text("UPDATE sqlite_master SET sql = replace(sql, 'start < \"end\"', '1')"))
        else:
            connection.execute(text("ALTER TABLE piece DROP CONSTRAINT ck_piece_span"))
        assert catalogue(connection) != before


def test_upgrade_downgrade_and_upgrade_again_work_on_an_empty_database(empty_database):
    migrate.create(empty_database)
    with connected(empty_database) as connection:
        before = catalogue(connection)
    migrate.downgrade(empty_database, "base")
    assert _tables(empty_database) == set()
    migrate.upgrade(empty_database)
    with connected(empty_database) as connection:
        assert catalogue(connection) == before


def test_upgrade_downgrade_and_upgrade_again_work_with_rows_in_place(database, writes):
    make = Make(writes)
    rated = make.claim()
    make.verdict(rated, rating="supported")
    migrate.downgrade(database, "base")
    assert _tables(database) == set()
    migrate.upgrade(database)
    migrate.drift(database)
    with connected(database) as connection:
        counts = {table.name: connection.scalar(select(func.count()).select_from(table)) for table in tables}
        assert triggers.found(connection) == triggers.names(database.dialect)
    log = {"audit_chain", "audit_transaction", "audit_change", "audit_seal"}
    assert {name for name, count in counts.items() if count} == log


def test_upgrading_a_database_that_is_up_to_date_keeps_its_rows(database, writes):
    kept = Make(writes).claim()
    migrate.upgrade(database)
    with connected(database) as connection:
        assert connection.scalar(select(claim.c.ref)) == kept.ref


def test_a_database_without_tables_has_no_revision(empty_database):
    if empty_database.path:
        engine.create(empty_database.path)
    assert migrate.current(empty_database) is None


def test_a_database_is_not_made_where_a_file_is(tmp_path):
    taken = tmp_path / "notes.txt"
    taken.write_text("not to be lost")
    with pytest.raises(DatabaseExists):
        migrate.create(address(str(taken)))
    assert taken.read_text() == "not to be lost"


def test_making_a_database_twice_is_refused_and_changes_nothing(database, writes):
    kept = Make(writes).claim()
    with pytest.raises(FactdbError):
        migrate.create(database)
    with connected(database) as connection:
        assert connection.scalar(select(claim.c.ref)) == kept.ref


@pytest.mark.parametrize("act", [migrate.upgrade, lambda where: migrate.downgrade(where, "base")])
def test_a_database_of_a_newer_factdb_is_not_migrated(database, act):
    _forge(database, "9999")
    with pytest.raises(OtherRevision, match=f"is at revision 9999, and this factdb works with {HEAD}"):
        act(database)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_another_programs_file_is_not_migrated(empty_database):
    other = sqlite3.connect(empty_database.path)
    other.execute("CREATE TABLE theirs (id)")
    other.close()
    with pytest.raises(NotADatabase):
        migrate.upgrade(empty_database)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_half_made_file_does_not_stay(empty_database, full_disk):
    with full_disk(50_000), pytest.raises(FactdbError):
        migrate.create(empty_database)
    assert list(Path(empty_database.path.parent).iterdir()) == []


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_file_that_cannot_even_be_begun_does_not_stay(empty_database, full_disk):
    with full_disk(0), pytest.raises(FactdbError):
        migrate.create(empty_database)
    assert list(Path(empty_database.path.parent).iterdir()) == []

"""A database of every released revision comes to the newest with all its rows, or stays exactly as it was."""

import os
import re
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select, text

from factdb.cli.main import run
from factdb.db import migrate, triggers
from factdb.db.address import Address, address
from factdb.db.audit.content import key
from factdb.db.audit.verify import verify
from factdb.db.backup import back_up
from factdb.db.engine import connected
from factdb.db.restore import restore
from factdb.db.revision import HEAD
from factdb.db.tables.audit import audit_change
from factdb.db.tables.every import audited
from factdb.errors import FactdbError
from factdb.errors.backup import BackupFailed
from factdb.errors.database import OtherRevision
from tests.cli.running import location
from tests.db.catalogue import catalogue
from tests.db.releases import EARLIER, FOLDER, content, load

KILLED_AFTER = (0.15, 0.25, 0.35, 0.45)
"""Seconds: while it starts, copies, migrates."""


@pytest.fixture(params=EARLIER)
def revision(request) -> str:
    return request.param


@pytest.fixture
def released(empty_database, revision) -> Address:
    """A database as a released revision left it."""
    load(empty_database, revision)
    return empty_database


def _definitions(database):
    with connected(database, any_revision=True) as connection:
        return catalogue(connection)


@pytest.fixture
def blocked(released) -> Address:
    """One that cannot be upgraded: somebody has made a table of a name that the log needs."""
    with connected(released, any_revision=True) as connection:
        connection.execute(text("CREATE TABLE audit_seal (theirs INTEGER)"))
        connection.commit()
    return released


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_database_of_every_revision_is_kept(kind, revision):
    assert (FOLDER / f"{revision}-{kind}.sql").is_file()


def test_it_is_at_its_revision_and_every_table_but_the_cache_has_rows(released, revision):
    assert migrate.current(released) == revision
    assert {name for name, rows in content(released).items() if not rows} <= {"text_key"}


def test_every_row_comes_along_as_it_was(released):
    before = content(released)
    migrate.upgrade(released)
    after = content(released)
    for name in before.keys() - {"alembic_version"}:
        kept = before[name][0].keys() if before[name] else ()
        assert [{column: row[column] for column in kept} for row in after[name]] == before[name], name


def test_the_upgraded_database_is_what_a_new_one_is(released):
    migrate.upgrade(released)
    migrate.drift(released)
    with connected(released) as connection:
        assert triggers.found(connection) == triggers.names(released.dialect)
        assert list(verify(connection)) == []


def test_the_log_has_every_row_that_is_older_than_the_log(released):
    migrate.upgrade(released)
    with connected(released) as connection:
        logged = {
            (row.table_name, row.row_id)
            for row in connection.execute(select(audit_change))
            if row.operation == "insert" and row.table_name != "schema"
        }
        there = {(each.name, str(row)) for each in audited for row in connection.scalars(select(key(each)))}
    assert len(there) > 300
    assert logged == there


def test_check_and_report_work_on_it(released, capsys):
    migrate.upgrade(released)
    assert run(["check", "--db", location(released)]) in (0, 1)
    assert run(["report", "--format", "json", "--db", location(released)]) == 0
    assert "A revised wording of the claim." in capsys.readouterr().out


def test_it_can_be_written_once_it_is_upgraded(released):
    migrate.upgrade(released)
    where = ("--db", location(released), "--by", "Ann")
    assert run(["claim", "withdraw", "chatgpt-release", "--reason", "Not ours.", *where]) == 0
    with connected(released) as connection:
        assert list(verify(connection)) == []


def test_a_migration_that_fails_leaves_everything_as_it_was(blocked):
    before = (content(blocked), _definitions(blocked))
    with pytest.raises(FactdbError):
        migrate.upgrade(blocked)
    assert (content(blocked), _definitions(blocked)) == before


def test_after_a_migration_that_failed_another_one_works(blocked):
    with pytest.raises(FactdbError):
        migrate.upgrade(blocked)
    with connected(blocked, any_revision=True) as connection:
        connection.execute(text("DROP TABLE audit_seal"))
        connection.commit()
    migrate.upgrade(blocked)
    migrate.drift(blocked)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_disk_that_is_full_leaves_everything_as_it_was(released, full_disk):
    before = content(released)
    with full_disk(released.path.stat().st_size // 2), pytest.raises(BackupFailed):
        migrate.upgrade(released)
    assert content(released) == before
    assert list(released.path.parent.glob("*.half*")) == []
    assert list(released.path.parent.glob("*.backup")) == []


def test_a_database_of_a_newer_factdb_is_refused_in_clear_words(released, capsys):
    with connected(released, any_revision=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    with pytest.raises(OtherRevision):
        migrate.upgrade(released)
    assert run(["db", "upgrade", "--db", location(released)]) == 4
    said = capsys.readouterr().err
    assert f"is at revision 9999, and this factdb works with {HEAD}.\nInstall a newer factdb.\n" in said


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_backup_is_made_first_and_holds_what_was_there(released, revision, monkeypatch):
    monkeypatch.setenv("FACTDB_NOW", "2026-11-25T10:15:00Z")
    before = content(released)
    saved = migrate.upgrade(released)
    assert saved == released.path.parent / f"empty.db-{revision}-20261125T101500Z.backup"
    assert content(address(str(saved))) == before
    assert saved.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_that_backup_can_be_restored_and_upgraded_again(released, tmp_path):
    saved = migrate.upgrade(released)
    again = address(str(tmp_path / "again.db"))
    assert restore(saved, again).current is False
    migrate.upgrade(again)
    migrate.drift(again)


@pytest.mark.usefixtures("client_programs")
def test_a_backup_of_it_is_restored_as_it_is_and_then_upgraded(released, revision, request, tmp_path):
    before = content(released)
    made = back_up(released, tmp_path / "b.bak")
    assert (made.revision, made.head) == (revision, None)
    with _another(released, request, tmp_path) as again:
        restored = restore(tmp_path / "b.bak", again)
        assert (restored.revision, restored.current, restored.head, restored.faults) == (revision, False, None, [])
        assert content(again) == before
        migrate.upgrade(again)
        migrate.drift(again)


@contextmanager
def _another(database, request, tmp_path):
    """A place for another database of the same kind."""
    if database.path:
        yield address(str(tmp_path / "another.db"))
        return
    with request.getfixturevalue("postgres").empty() as url:
        yield address(url)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_upgrade_says_where_the_backup_is(released, revision, capsys):
    assert run(["db", "upgrade", "--db", location(released)]) == 0
    said = capsys.readouterr().err
    assert re.search(
        rf"{revision} to {HEAD}\.\nWhat it was before is in /.*empty\.db-{revision}-\d+T\d+Z\.backup", said
    )


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_no_backup_is_made_of_a_new_database_or_of_one_that_is_up_to_date(empty_database):
    migrate.create(empty_database)
    assert migrate.upgrade(empty_database) is None
    assert list(empty_database.path.parent.glob("*.backup")) == []


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_second_backup_in_the_same_second_takes_another_name(blocked, monkeypatch):
    monkeypatch.setenv("FACTDB_NOW", "2026-11-25T10:15:00Z")
    for _ in range(2):
        with pytest.raises(FactdbError):
            migrate.upgrade(blocked)
    assert len(list(blocked.path.parent.glob("*.backup"))) == 2


@pytest.mark.parametrize("after", KILLED_AFTER)
def test_an_upgrade_that_was_killed_left_the_old_or_the_new_and_can_be_run_again(released, revision, after):
    before = content(released)
    started = subprocess.Popen([sys.executable, "-m", "factdb", "db", "upgrade", "--db", location(released)])
    time.sleep(after)
    os.kill(started.pid, signal.SIGKILL)
    started.wait()
    found = migrate.current(released)
    assert found in (revision, HEAD)
    assert found == HEAD or content(released) == before
    migrate.upgrade(released)
    migrate.drift(released)
    with connected(released) as connection:
        assert list(verify(connection)) == []


def test_no_file_of_a_revision_that_is_not_ours_is_kept():
    assert {path.name[:4] for path in Path(FOLDER).iterdir()} == set(EARLIER)

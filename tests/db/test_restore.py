"""Databases made from backups: into a new name, verified, or not at all."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, text

from factdb.db import triggers
from factdb.db.address import JOURNALS, address
from factdb.db.audit.head import head
from factdb.db.audit.verify import verify
from factdb.db.backup import back_up
from factdb.db.engine import connected
from factdb.db.restore import restore
from factdb.db.revision import HEAD
from factdb.db.tables.claim import claim
from factdb.db.tables.entity import entity
from factdb.db.transaction import reading, writing
from factdb.errors.backup import ClosedBackup, LeftBeside, NotABackup, OtherKind, RestoreFailed, TargetTaken
from factdb.errors.database import DatabaseUnavailable, OtherRevision
from factdb.errors.files import UnreadableFile
from tests.db.catalogue import catalogue
from tests.db.releases import content

pytestmark = pytest.mark.usefixtures("client_programs")


@pytest.fixture
def saved(database, make, tmp_path) -> Path:
    """A backup of a database with a claim."""
    make.verdict(make.claim(), rating="supported")
    back_up(database, tmp_path / "b.bak")
    return tmp_path / "b.bak"


def test_what_is_restored_is_what_was_there(database, saved, empty_database):
    restored = restore(saved, empty_database)
    assert (restored.revision, restored.current, restored.faults) == (HEAD, True, [])
    assert content(empty_database) == content(database)
    with connected(database) as one, connected(empty_database) as other:
        assert catalogue(one) == catalogue(other)
        assert triggers.found(other) == triggers.names(database.dialect)


def test_what_is_restored_can_be_written_and_its_log_goes_on(saved, empty_database):
    restored = restore(saved, empty_database)
    with writing(empty_database, "test", "Ann") as tx:
        tx.add(entity, ref="ann", kind="person", name="Ann", folded="ann")
    with connected(empty_database) as connection:
        assert head(connection).seq == restored.head.seq + 1
        assert list(verify(connection)) == []


def test_a_database_is_never_replaced(database, saved, make):
    kept = make.claim()
    before = content(database)
    with pytest.raises(TargetTaken):
        restore(saved, database)
    assert content(database) == before
    assert kept


@pytest.mark.parametrize("ending", JOURNALS)
@pytest.mark.parametrize("dialect", ["sqlite"])
def test_what_another_database_left_is_named_with_what_to_type(saved, tmp_path, ending):
    left = tmp_path / f"new.db{ending}"
    left.write_bytes(b"stale")
    with pytest.raises(LeftBeside) as told:
        restore(saved, address(str(tmp_path / "new.db")))
    assert told.value.hint == f"Move it away first: mv '{left}' '{left}.old'"
    assert (left.read_bytes(), (tmp_path / "new.db").exists()) == (b"stale", False)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_restored_file_is_in_wal_mode_and_for_its_owner_alone(saved, empty_database):
    restore(saved, empty_database)
    assert empty_database.path.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in empty_database.path.parent.glob("empty.db*")] == ["empty.db"]
    with closing(sqlite3.connect(empty_database.path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_live_file_restores_with_what_stands_in_its_journal(database, make, empty_database):
    with closing(sqlite3.connect(database.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM claim").fetchone()
        kept = make.claim()
        restore(database.path, empty_database)
    with reading(empty_database) as tx:
        assert tx.execute(select(claim.c.ref)).scalars().all() == [kept.ref]


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_copy_with_a_hot_journal_restores_whole(database, make, empty_database, tmp_path):
    with closing(sqlite3.connect(database.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM claim").fetchone()
        kept = make.claim()
        for ending in ("", "-wal"):
            shutil.copyfile(f"{database.path}{ending}", tmp_path / f"copy.db{ending}")
    restore(tmp_path / "copy.db", empty_database)
    with reading(empty_database) as tx:
        assert tx.execute(select(claim.c.ref)).scalars().all() == [kept.ref]


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_backup_that_may_only_be_read_restores(saved, shared_folder, as_nobody):
    closed = shared_folder / "medium"
    closed.mkdir()
    shutil.copyfile(saved, closed / "b.bak")
    (closed / "b.bak").chmod(0o444)
    closed.chmod(0o555)
    with as_nobody():
        assert restore(closed / "b.bak", address(str(shared_folder / "new.db"))).current
    assert os.listdir(closed) == ["b.bak"]


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_live_file_on_a_medium_that_may_only_be_read_is_told_with_what_to_do(database, shared_folder, as_nobody):
    closed = shared_folder / "medium"
    closed.mkdir()
    shutil.copyfile(database.path, closed / "factdb.db")
    (closed / "factdb.db").chmod(0o444)
    closed.chmod(0o555)
    with as_nobody(), pytest.raises(ClosedBackup) as told:
        restore(closed / "factdb.db", address(str(shared_folder / "new.db")))
    assert "Copy it" in told.value.hint


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_folder_that_is_closed_is_told(saved, shared_folder, as_nobody):
    shutil.copyfile(saved, shared_folder / "b.bak")
    (shared_folder / "b.bak").chmod(0o444)
    (shared_folder / "closed").mkdir(mode=0o755)
    with as_nobody(), pytest.raises(RestoreFailed, match="permission denied"):
        restore(shared_folder / "b.bak", address(str(shared_folder / "closed" / "new.db")))


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_full_disk_is_told_and_nothing_is_left(saved, tmp_path, full_disk):
    (tmp_path / "new").mkdir()
    with full_disk(50_000), pytest.raises(RestoreFailed):
        restore(saved, address(str(tmp_path / "new" / "new.db")))
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_folder_that_is_not_there_is_told(saved, tmp_path):
    with pytest.raises(RestoreFailed, match="no such folder"):
        restore(saved, address(str(tmp_path / "nowhere" / "new.db")))


def test_a_backup_that_is_cut_short_is_refused_and_nothing_is_left(saved, empty_database):
    with saved.open("r+b") as file:
        file.truncate(saved.stat().st_size // 2)
    with pytest.raises((NotABackup, RestoreFailed)):
        restore(saved, empty_database)
    if empty_database.path:
        assert not list(empty_database.path.parent.glob("empty.db*"))
    else:
        assert content(empty_database) == {}


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_backup_with_a_page_of_nonsense_is_refused(saved, empty_database):
    with saved.open("r+b") as file:
        file.seek(4096 * 30)
        file.write(b"\xff" * 4096)
    with pytest.raises(NotABackup, match="damaged"):
        restore(saved, empty_database)
    assert not list(empty_database.path.parent.glob("empty.db*"))


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_backup_whose_rows_were_altered_is_restored_and_named(saved, empty_database):
    with closing(sqlite3.connect(saved, isolation_level=None)) as forger:
        forger.execute("DROP TRIGGER claim_audit_update")
        forger.execute("UPDATE claim SET ref = 'forged'")
    restored = restore(saved, empty_database)
    assert any("claim" in fault.place or "claim" in fault.message for fault in restored.faults)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_backup_of_a_newer_factdb_is_refused(saved, empty_database):
    with closing(sqlite3.connect(saved, isolation_level=None)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(OtherRevision):
        restore(saved, empty_database)
    assert not empty_database.path.exists()


@pytest.mark.parametrize("bytes_", [b"", b"not a backup at all", b"SQLite format 3\0" + b"x" * 5000, b"PGDMP nonsense"])
def test_a_file_that_is_no_backup_is_refused(tmp_path, empty_database, bytes_):
    (tmp_path / "odd").write_bytes(bytes_)
    with pytest.raises((NotABackup, OtherKind)):
        restore(tmp_path / "odd", empty_database)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_another_programs_database_is_refused(tmp_path, empty_database):
    with closing(sqlite3.connect(tmp_path / "theirs.db")) as theirs:
        theirs.execute("CREATE TABLE theirs (id)")
    with pytest.raises(NotABackup, match="another program made it"):
        restore(tmp_path / "theirs.db", empty_database)


@pytest.mark.parametrize("place", ["nosuch.bak", "."])
def test_a_backup_that_is_not_there_is_told(tmp_path, empty_database, place):
    with pytest.raises(UnreadableFile):
        restore(tmp_path / place, empty_database)


def test_a_backup_is_of_one_kind_of_database(database, saved, tmp_path):
    other = address("postgresql://localhost:1/x") if database.path else address(str(tmp_path / "new.db"))
    with pytest.raises(OtherKind):
        restore(saved, other)


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_restore_that_fails_half_way_leaves_the_database_empty(saved, empty_database):
    with connected(empty_database, any_revision=True) as connection:
        connection.execute(text("CREATE FUNCTION factdb_append_only() RETURNS int LANGUAGE sql AS 'SELECT 1'"))
        connection.commit()
    with pytest.raises(RestoreFailed, match="already exists"):
        restore(saved, empty_database)
    assert content(empty_database) == {}


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_server_that_is_not_there_is_told_without_the_password(saved):
    with pytest.raises(DatabaseUnavailable) as told:
        restore(saved, address("postgresql://ann:hunter2@localhost:1/facts"))
    assert "hunter2" not in str(told.value)


def test_a_restore_that_was_killed_leaves_nothing_or_all(saved, empty_database):
    where = str(empty_database.path or empty_database.url.render_as_string(hide_password=False))
    for after in (0.25, 0.35, 0.45):
        command = [sys.executable, "-m", "factdb", "db", "restore", str(saved), "--to", where]
        started = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        time.sleep(after)
        os.kill(started.pid, signal.SIGKILL)
        started.wait()
        if empty_database.path is None or empty_database.path.exists():
            break
    _finish(saved, empty_database)
    with connected(empty_database) as connection:
        assert list(verify(connection)) == []


def _finish(saved, database):
    """Restore once more, unless it is there already; on a server the program that restores may still be at it."""
    for _ in range(50):
        try:
            restore(saved, database)
            return
        except TargetTaken:
            return
        except RestoreFailed:
            time.sleep(0.1)

"""Backups: whole, verified, made while others write; and nothing of one that failed."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from factdb.db import backup
from factdb.db.address import address
from factdb.db.audit.author import author
from factdb.db.audit.head import head
from factdb.db.backup import back_up
from factdb.db.engine import connected
from factdb.db.restore import restore
from factdb.db.revision import HEAD
from factdb.db.tables.entity import entity
from factdb.db.transaction import reading, write
from factdb.errors.backup import (
    BackupDiffers,
    BackupExists,
    BackupFailed,
    BackupOntoDatabase,
    DumpFailed,
    LeftBeside,
    ProgramMissing,
)
from factdb.errors.database import DatabaseMissing, NotADatabase
from factdb.records.backup import Backup
from tests.logins import apply_roles, login

pytestmark = pytest.mark.usefixtures("client_programs")
WRITERS, BACKUPS = 4, 3


def _head(database):
    with connected(database, read_only=True) as connection:
        return head(connection)


def _folder(tmp_path) -> Path:
    (tmp_path / "kept").mkdir()
    return tmp_path / "kept"


@pytest.fixture
def again(dialect, request, tmp_path):
    """A function that gives places to restore to, each a new one."""
    made = []

    def place():
        if dialect == "sqlite":
            made.append(tmp_path / f"again{len(made)}.db")
            return address(str(made[-1]))
        databases = request.getfixturevalue("postgres")
        made.append(databases.empty())
        return address(made[-1].__enter__())

    yield place
    for each in made if dialect == "postgresql" else ():
        each.__exit__(None, None, None)


def test_a_backup_tells_its_size_its_revision_and_the_head_of_the_log(database, make, tmp_path):
    make.claim()
    made = back_up(database, tmp_path / "b.bak")
    size = (tmp_path / "b.bak").stat().st_size
    assert made == Backup(path=str(tmp_path / "b.bak"), size=size, revision=HEAD, head=_head(database))
    assert made.head.seq > 1


def test_a_backup_is_one_file_for_its_owner_alone(database, tmp_path):
    folder = _folder(tmp_path)
    back_up(database, folder / "b.bak")
    assert [path.name for path in folder.iterdir()] == ["b.bak"]
    assert (folder / "b.bak").stat().st_mode & 0o777 == 0o600


def test_backups_made_while_others_write_hold_all_that_was_acknowledged_before(database, again, tmp_path):
    acknowledged, ended = [], threading.Event()

    def keep_writing(writer):
        for number in range(10_000):
            if ended.is_set():
                return
            ref = f"e-{writer}-{number}"
            row = {"ref": ref, "kind": "person", "name": ref, "folded": ref}
            write(database, author("test", "Ann", "given"), 30, lambda tx, row=row: tx.add(entity, **row))
            acknowledged.append(ref)

    writers = [threading.Thread(target=keep_writing, args=(number,)) for number in range(WRITERS)]
    for each in writers:
        each.start()
    try:
        for number in range(BACKUPS):
            time.sleep(0.3)
            known, place = set(acknowledged), again()
            made = back_up(database, tmp_path / f"{number}.bak")
            restored = restore(tmp_path / f"{number}.bak", place)
            assert (restored.head, restored.faults) == (made.head, [])
            with reading(place) as tx:
                assert known <= set(tx.execute(select(entity.c.ref)).scalars())
    finally:
        ended.set()
        for each in writers:
            each.join()
    assert len(acknowledged) > BACKUPS


def test_a_file_that_exists_is_kept(database, tmp_path):
    (tmp_path / "b.bak").write_text("the only copy")
    with pytest.raises(BackupExists):
        back_up(database, tmp_path / "b.bak")
    assert (tmp_path / "b.bak").read_text() == "the only copy"


def test_a_file_that_exists_is_replaced_where_that_is_said(database, tmp_path):
    (tmp_path / "b.bak").write_text("the only copy")
    made = back_up(database, tmp_path / "b.bak", force=True)
    assert (tmp_path / "b.bak").stat().st_size == made.size > 1000


@pytest.mark.parametrize("place", ["nowhere/b.bak", "."])
def test_a_backup_needs_a_folder_and_a_name(database, tmp_path, place):
    with pytest.raises(BackupFailed):
        back_up(database, tmp_path / place, force=True)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_folder_that_is_closed_is_told_and_nothing_is_left(database, as_nobody, shared_folder):
    shared = shared_folder / "factdb.db"
    shutil.copyfile(database.path, shared)
    shared.chmod(0o666)
    closed = shared_folder / "closed"
    closed.mkdir(mode=0o755)
    with as_nobody(), pytest.raises(BackupFailed, match="permission denied"):
        back_up(address(str(shared)), closed / "b.bak")
    assert list(closed.iterdir()) == []


@pytest.fixture
def full(full_disk, dialect):
    """A disk with room for what reading needs, and for no backup."""
    return lambda: full_disk({"sqlite": 60_000, "postgresql": 20_000}[dialect])


def test_a_full_disk_is_told_and_nothing_is_left(database, make, full, tmp_path):
    make.claim()
    folder = _folder(tmp_path)
    with full(), pytest.raises((BackupFailed, DumpFailed)):
        back_up(database, folder / "b.bak")
    assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_the_backup_of_before(database, full, tmp_path):
    back_up(database, tmp_path / "b.bak")
    before = (tmp_path / "b.bak").read_bytes()
    with full(), pytest.raises((BackupFailed, DumpFailed)):
        back_up(database, tmp_path / "b.bak", force=True)
    assert (tmp_path / "b.bak").read_bytes() == before


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal", "-lock"])
def test_no_backup_is_written_onto_the_database_or_what_belongs_to_it(database, ending):
    before = database.path.read_bytes()
    with pytest.raises(BackupOntoDatabase):
        back_up(database, Path(f"{database.path}{ending}"), force=True)
    assert database.path.read_bytes() == before


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_no_backup_is_written_onto_the_database_through_a_link(database, tmp_path, link):
    link(database.path, tmp_path / "link.db")
    with pytest.raises(BackupOntoDatabase):
        back_up(database, tmp_path / "link.db", force=True)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_another_database_that_is_in_use_is_not_replaced(database, tmp_path):
    (tmp_path / "other.db").touch()
    (tmp_path / "other.db-wal").touch()
    with pytest.raises(LeftBeside):
        back_up(database, tmp_path / "other.db", force=True)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_what_stands_only_in_the_journal_is_in_the_backup(database, make, tmp_path):
    with closing(sqlite3.connect(database.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM claim").fetchone()
        kept = make.claim()
        assert Path(f"{database.path}-wal").stat().st_size > 0
        back_up(database, tmp_path / "b.bak")
    with closing(sqlite3.connect(tmp_path / "b.bak")) as copied:
        assert copied.execute("SELECT ref FROM claim").fetchall() == [(kept.ref,)]


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_damaged_database_gives_no_backup(database, make, tmp_path):
    for _ in range(20):
        make.claim()
    with database.path.open("r+b") as content:
        content.seek(4096 * 40)
        content.write(b"\xff" * 4096)
    with pytest.raises((BackupDiffers, NotADatabase)):
        back_up(database, tmp_path / "b.bak")
    assert not list(tmp_path.glob("b.bak*"))


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_copy_that_is_not_at_the_state_that_was_copied_is_refused(database, make, tmp_path):
    made = back_up(database, tmp_path / "b.bak")
    make.claim()
    backup.verify(tmp_path / "b.bak", tmp_path / "b.bak", HEAD, made.head)
    for revision, newest in ((HEAD, _head(database)), ("0001", made.head)):
        with pytest.raises(BackupDiffers, match="not at the state"):
            backup.verify(tmp_path / "b.bak", tmp_path / "b.bak", revision, newest)


@pytest.mark.parametrize("dialect", ["postgresql"])
@pytest.mark.parametrize("act", ["exit 1", "echo nonsense", ": "])
def test_a_dump_that_cannot_be_read_again_is_not_kept(database, tmp_path, monkeypatch, client_programs, act):
    """Where pg_dump fails, or ends well and has written nothing or something else."""
    (tmp_path / "bin").mkdir()
    fake = tmp_path / "bin" / "pg_dump"
    fake.write_text(
        '#!/bin/sh\n[ "$1" = --version ] && echo "pg_dump (PostgreSQL) 18.6" && exit\n'
        f'for each in "$@"; do case "$each" in --file=*) {act} > "${{each#--file=}}";; esac; done\n'
    )
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(fake.parent), prepend=":")
    folder = _folder(tmp_path)
    with pytest.raises((DumpFailed, BackupDiffers)):
        back_up(database, folder / "b.bak")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_a_missing_database_gives_no_backup(tmp_path, dialect):
    with pytest.raises(DatabaseMissing):
        back_up(address(str(tmp_path / "nosuch.db")), tmp_path / "b.bak")
    assert list(tmp_path.iterdir()) == []


def test_a_database_without_tables_gives_no_backup(empty_database, tmp_path):
    if empty_database.path:
        with closing(sqlite3.connect(empty_database.path)) as other:
            other.execute("CREATE TABLE theirs (id)")
    with pytest.raises(NotADatabase):
        back_up(empty_database, tmp_path / "b.bak")


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_missing_pg_dump_is_told_with_what_to_install(database, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("factdb.db.programs._PACKAGED", ())
    with pytest.raises(ProgramMissing) as told:
        back_up(database, tmp_path / "b.bak")
    assert "version 18 or newer" in told.value.hint


@pytest.mark.parametrize("dialect", ["postgresql"])
def test_a_role_that_may_not_read_all_is_told_to_log_in_as_another(database, tmp_path):
    apply_roles(database)
    with pytest.raises(DumpFailed) as told:
        back_up(login(database, "rita"), tmp_path / "b.bak")
    assert "the role that owns the tables" in told.value.hint
    assert not list(tmp_path.glob("b.bak*"))


def test_a_backup_that_was_killed_leaves_at_most_a_file_that_says_so(database, make, tmp_path):
    make.claim()
    folder = _folder(tmp_path)
    where = str(database.path or database.url.render_as_string(hide_password=False))
    for after in (0.2, 0.3, 0.4):
        command = [sys.executable, "-m", "factdb", "db", "backup", str(folder / "b.bak"), "--db", where]
        started = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        time.sleep(after)
        os.kill(started.pid, signal.SIGKILL)
        started.wait()
        assert {path.name.rpartition(".")[2] for path in folder.iterdir()} <= {"half", "bak"}
        if (folder / "b.bak").exists():
            (folder / "b.bak").unlink()

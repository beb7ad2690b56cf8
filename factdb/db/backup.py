"""Backups: made while others write, verified before they take their place, and with the log's head told.

On SQLite a backup is one file, a copy of one state of the database (see copies). On PostgreSQL it is what pg_dump
makes of our schema, in its custom format, at the very snapshot in which the head was read. A backup that begins after
a write was acknowledged holds that write.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from glob import escape
from pathlib import Path

from sqlalchemy import Connection

from factdb import clock
from factdb.db import copies, engine, programs
from factdb.db.address import Address, parts
from factdb.db.audit.head import head
from factdb.db.copies import Progress
from factdb.db.engine import connected
from factdb.errors.backup import BackupDiffers, BackupExists, BackupFailed, BackupOntoDatabase, DumpFailed
from factdb.errors.database import DatabaseUnavailable, NotADatabase
from factdb.records.backup import Backup
from factdb.records.log import Head

LOGGED_SINCE = "0002"
"""The first revision that has a log."""


def back_up(
    where: Address, target: Path, *, force: bool = False, wait: float = 30, progress: Progress | None = None
) -> Backup:
    """Write a backup of a database of any revision to a file.

    Raises BackupExists, BackupOntoDatabase, BackupFailed, DumpFailed or BackupDiffers; then no file is there.
    """
    _refuse(where, target, force)
    with connected(where, wait=wait, any_revision=True, read_only=True) as connection:
        if where.path is None:
            return _dumped(connection, where, target, force)
        return _copied(connection, where, target, force, progress)


def before_upgrade(connection: Connection, path: Path, revision: str) -> Path:
    """Back a SQLite database up beside itself, under a name that says its revision and the time in UTC."""
    path = path.resolve()
    name = f"{path.name}-{revision}-{clock.now().astimezone(UTC):%Y%m%dT%H%M%SZ}"
    target = next(each for each in _names(path.with_name(name)) if not each.exists())
    _copied(connection, copies.file(path), target, False, None)
    return target


def _names(first: Path) -> Iterator[Path]:
    """A second upgrade in the same second is no reason to fail."""
    yield first.with_name(f"{first.name}.backup")
    for number in range(2, 1000):
        yield first.with_name(f"{first.name}-{number}.backup")


def made_before_upgrades(path: Path) -> list[Path]:
    """The backups of that kind which lie beside a SQLite database."""
    return sorted(path.parent.glob(f"{escape(path.name)}-*.backup"))


def _refuse(where: Address, target: Path, force: bool) -> None:
    try:
        if target.is_dir():
            raise BackupFailed(str(target), "it is a folder")
        if not target.parent.is_dir():
            raise BackupFailed(str(target), "there is no such folder")
        if where.path and _is_part(target.resolve(), where.path.resolve()):
            raise BackupOntoDatabase(str(target), str(where))
        if target.exists() and not force:
            raise BackupExists(str(target))
    except OSError as fault:
        raise BackupFailed(str(target), _why(fault)) from None
    copies.refuse_left_beside(target.resolve())


def _is_part(target: Path, database: Path) -> bool:
    """Whether a file is the database, under whatever name, or lies beside it as a part of it."""
    if target.exists() and database.exists() and target.samefile(database):
        return True
    return target in parts(database)


def _copied(connection: Connection, where: Address, target: Path, force: bool, progress: Progress | None) -> Backup:
    copies.hold(connection)
    revision, newest = _state(connection, where)
    with _failing(target), copies.half(target.resolve()) as made:
        copies.copy(connection, made, progress)
        connection.rollback()
        verify(made, target, revision, newest)
        size = made.stat().st_size
        copies.place(made, target.resolve(), replace=force)
    return Backup(path=str(target), size=size, revision=revision, head=newest)


def _dumped(connection: Connection, where: Address, target: Path, force: bool) -> Backup:
    server = programs.server(connection)
    dump, lister = (programs.find(name, server.major) for name in ("pg_dump", "pg_restore"))
    connection.rollback()
    held = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    revision, newest = _state(held, where)
    held.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
    snapshot = held.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one()
    given = ["--format=custom", "--no-owner", f"--schema={programs.quoted(server.schema)}", f"--snapshot={snapshot}"]
    with _failing(target), copies.half(target.resolve()) as made:
        programs.run(dump, [*given, f"--file={made}", f"--dbname={server.conninfo}"], server)
        held.rollback()
        if "TABLE DATA" not in programs.run(lister, ["--list", str(made)]):
            raise BackupDiffers(str(target), "it holds no tables")
        size = made.stat().st_size
        copies.place(made, target.resolve(), replace=force)
    return Backup(path=str(target), size=size, revision=revision, head=newest)


def _state(connection: Connection, where: Address) -> tuple[str, Head | None]:
    """The revision and the head, read in the transaction that the copy is made of."""
    revision = engine.revision_in(connection)
    if revision is None:
        raise NotADatabase(str(where), "it has no factdb tables")
    return revision, head_of(connection, revision)


def head_of(connection: Connection, revision: str) -> Head | None:
    """The head of a database's log; null where its revision has none."""
    return head(connection) if revision >= LOGGED_SINCE else None


def verify(made: Path, named: Path, revision: str, newest: Head | None) -> None:
    """Read a copy again, every page of it, and compare it with what was copied. Raises BackupDiffers."""
    try:
        with connected(copies.file(made), any_revision=True, read_only=True) as connection:
            for fault in faults(connection):
                raise BackupDiffers(str(named), fault)
            found = engine.revision_in(connection)
            if found != revision or head_of(connection, revision) != newest:
                raise BackupDiffers(str(named), "it is not at the state that was copied")
    except (NotADatabase, DatabaseUnavailable) as fault:
        raise BackupDiffers(str(named), str(fault).rpartition(": ")[2].rstrip(".")) from None


def faults(connection: Connection) -> Iterator[str]:
    """What is wrong with a SQLite file: its pages, its indexes, its keys."""
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(1)").all():
        if said != "ok":
            yield f"{said}".replace("*** in database main ***", "").strip().replace("\n", "; ")
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if orphans:
        yield f"{len(orphans)} rows are without their parent, the first in {orphans[0][0]}"


@contextmanager
def _failing(target: Path) -> Iterator[None]:
    """Say of a fault that it is the backup that was not made."""
    try:
        yield
    except FileExistsError:
        raise BackupExists(str(target)) from None
    except OSError as fault:
        raise BackupFailed(str(target), _why(fault)) from None
    except sqlite3.Error as fault:
        raise BackupFailed(str(target), str(fault)) from None
    except programs.Failed as fault:
        raise DumpFailed(str(target), str(fault)) from None


def _why(fault: OSError) -> str:
    return (fault.strerror or "it cannot be written").lower()

"""A database made anew from a backup: the backup is verified, and then what was made of it.

It comes into a new name and never replaces anything. On SQLite the backup is opened to read only and copied page by
page (see copies), so a copy of a live file restores too, with what stands in a `-wal` beside it; what was made is
verified before it takes its place. On PostgreSQL pg_restore runs in one transaction, into a schema that has no table
of ours. Roles are a server's own, so grants are not restored. A backup of an older revision is restored as it is.
"""

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec
from sqlalchemy import Connection, inspect

from factdb.db import copies, engine, migrate, programs
from factdb.db.address import Address
from factdb.db.audit.verify import verify
from factdb.db.backup import faults, head_of
from factdb.db.copies import Progress
from factdb.db.engine import check_file, connected
from factdb.db.revision import HEAD
from factdb.db.tables.every import tables
from factdb.errors import DatabaseError
from factdb.errors.backup import ClosedBackup, NotABackup, OtherKind, RestoreFailed, TargetTaken
from factdb.errors.database import DatabaseMissing, DatabaseReadOnly, DatabaseUnavailable, NotADatabase
from factdb.errors.files import UnreadableFile
from factdb.records.backup import Restored

MARKS = {b"SQLite format 3\0": "sqlite", b"PGDMP": "postgresql"}
"""How a backup begins."""
KINDS = {"sqlite": "a SQLite database", "postgresql": "a PostgreSQL database"}


def restore(source: Path, target: Address, *, wait: float = 30, progress: Progress | None = None) -> Restored:
    """Make a database from a backup. Raises NotABackup, OtherKind, TargetTaken, LeftBeside or RestoreFailed.

    `faults` is what the log's verification found; the database is there nevertheless.
    """
    kind = _kind(source)
    if kind != target.dialect:
        raise OtherKind(str(source), KINDS[kind], str(target))
    if target.path is not None:
        return _from_copy(source, target.path, wait, progress)
    target = _from_dump(source, target, wait)
    return _restored(target, target, wait)


def _kind(source: Path) -> str:
    """The dialect that a backup is of, told by its first bytes."""
    try:
        with source.open("rb") as content:
            begin = content.read(16)
    except OSError as fault:
        known = {FileNotFoundError: "there is no such file", IsADirectoryError: "it is a folder"}
        raise UnreadableFile(str(source), known.get(type(fault), "it is closed to you"), "Check the path.") from None
    for mark, kind in MARKS.items():
        if begin.startswith(mark):
            return kind
    raise NotABackup(str(source), "it is no backup")


def _from_copy(source: Path, target: Path, wait: float, progress: Progress | None) -> Restored:
    place = target.resolve()
    _refuse_taken(place, target)
    with _reading(source) as held, _failing(target), copies.half(place) as made:
        copies.copy(held, made, progress)
        held.rollback()
        with connected(copies.file(made), wait=wait, any_revision=True, read_only=True) as connection:
            for fault in faults(connection):
                raise NotABackup(str(source), f"it is damaged: {fault}")
            _check_revision(connection, source)
        restored = _restored(copies.file(made), copies.file(target), wait)
        copies.set_mode(made, copies.WAL)
        copies.refuse_left_beside(place)
        copies.place(made, place)
    return restored


def _refuse_taken(place: Path, target: Path) -> None:
    if not place.parent.is_dir():
        raise RestoreFailed(str(target), "there is no such folder")
    if place.exists():
        raise TargetTaken(str(target))
    copies.refuse_left_beside(place)


@contextmanager
def _reading(source: Path) -> Iterator[Connection]:
    """The backup's state, held. Whatever is wrong with it is said of the backup."""
    try:
        check_file(source)
        with connected(copies.file(source), any_revision=True, read_only=True) as connection:
            _check_revision(connection, source)
            copies.hold(connection)
            yield connection
    except (DatabaseMissing, NotADatabase) as fault:
        raise NotABackup(str(source), _reason(fault)) from None
    except (DatabaseReadOnly, DatabaseUnavailable):
        if copies.may_write(source.resolve().parent):
            raise
        raise ClosedBackup(str(source)) from None


def _reason(fault: DatabaseError) -> str:
    return str(fault).partition(": ")[2].rstrip(".") or "there is no such file"


def _check_revision(connection: Connection, source: Path) -> None:
    if engine.revision(connection) is None:
        raise NotABackup(str(source), "it has no factdb tables")
    migrate.refuse_unknown(connection, copies.file(source))


def _from_dump(source: Path, target: Address, wait: float) -> Address:
    """Restore what pg_dump made, and give the address of the schema that it went into."""
    with connected(target, wait=wait, any_revision=True) as connection:
        server = programs.server(connection)
        program = programs.find("pg_restore", server.major)
        listed = _listed(program, source)
        schema = _schema(listed, source)
        if target.schema not in (None, schema):
            raise RestoreFailed(str(target), f"the backup is of the schema {schema}")
        there = inspect(connection)
        if set(there.get_table_names(schema)) & {"alembic_version", *(table.name for table in tables)}:
            raise TargetTaken(str(target))
        has_schema = schema in there.get_schema_names()
    with _failing(target), tempfile.NamedTemporaryFile("w", suffix=".list") as wanted:
        wanted.writelines(f"{line}\n" for line in listed if not (has_schema and " SCHEMA " in line))
        wanted.flush()
        whole = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
        programs.run(program, [*whole, f"--use-list={wanted.name}", f"--dbname={server.conninfo}", str(source)], server)
    return target if schema == server.schema else msgspec.structs.replace(target, schema=schema)


def _listed(program: Path, source: Path) -> Sequence[str]:
    """What a dump holds, a line an object."""
    try:
        lines = programs.run(program, ["--list", str(source)]).splitlines()
    except programs.Failed as fault:
        raise NotABackup(str(source), str(fault)) from None
    return [line for line in lines if line and not line.startswith(";")]


def _schema(listed: Sequence[str], source: Path) -> str:
    """The schema that a dump is of: where the table stands that every database of ours has."""
    for line in listed:
        before, found, _ = line.partition(" alembic_version ")
        if found and " TABLE " in before:
            return before.rpartition(" TABLE ")[2].strip()
    raise NotABackup(str(source), "it has no factdb tables")


def _restored(made: Address, named: Address, wait: float) -> Restored:
    """Read what was made: its revision, its head, and whether its log holds where this factdb can tell."""
    with connected(made, wait=wait, any_revision=True, read_only=True) as connection:
        found = engine.revision(connection) or ""
        current = found == HEAD
        faulty = list(verify(connection)) if current else []
        head = head_of(connection, found)
        connection.rollback()
    return Restored(database=str(named), revision=found, current=current, head=head, faults=faulty)


@contextmanager
def _failing(target: Address | Path) -> Iterator[None]:
    """Say of a fault that it is the database that was not restored."""
    try:
        yield
    except FileExistsError:
        raise TargetTaken(str(target)) from None
    except OSError as fault:
        raise RestoreFailed(str(target), (fault.strerror or "it cannot be written").lower()) from None
    except (sqlite3.Error, programs.Failed) as fault:
        raise RestoreFailed(str(target), str(fault)) from None

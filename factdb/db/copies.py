"""A SQLite database copied whole into one new file, while others write.

SQLite's backup API copies pages in steps, and begins again whenever somebody has written between two steps: with
4 writers a database of 160 MB had begun again 3,555 times in 30 seconds and was not done. So the connection that is
copied from holds a read transaction from before the first step to after the last: then every step sees the same
state, nothing begins again (0 times in 40 steps, 0.4 seconds), and writers go on, since in WAL mode they never wait
for a reader. `VACUUM INTO` is as consistent, but rewrites every page and cannot say how far it is.

A copy is written under a name of its own beside its place, fsynced, and moved into its place when it is whole; what
a kill leaves is called `NAME.….half`. No journal lies beside it meanwhile: SQLite keeps that in memory, and the two
bytes in the header that say whether the file is in WAL mode (file format, offsets 18 and 19) are set by hand.
"""

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.engine import URL

from factdb.db.address import JOURNALS, Address
from factdb.errors.backup import LeftBeside

HALF = ".half"
"""How the name of a file ends that is not whole yet."""
PAGES = 1024
"""How many pages are copied between two reports."""
ONE_FILE, WAL = b"\1\1", b"\2\2"
_MODE_AT = 18

Progress = Callable[[int, int], None]
"""Told how many pages are copied, and of how many."""


def file(path: Path) -> Address:
    """The address of a file, whatever its name looks like."""
    return Address(path, URL.create("sqlite", database=str(path)))


def hold(connection: Connection) -> None:
    """Hold the state of a SQLite database as it is now, until the connection's rollback."""
    connection.rollback()
    connection.exec_driver_sql("BEGIN")
    connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()


def copy(held: Connection, target: Path, progress: Progress | None = None) -> None:
    """Copy the state that a connection holds into an empty file, which is then complete by itself."""
    source = held.connection.driver_connection
    with closing(sqlite3.connect(target, isolation_level=None)) as copied:
        copied.execute("PRAGMA synchronous = OFF")
        copied.execute("PRAGMA journal_mode = MEMORY")
        source.backup(copied, pages=PAGES, progress=_told(progress))  # type: ignore[union-attr]
    set_mode(target, ONE_FILE)


def _told(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    return (lambda _status, left, total: progress(total - left, total)) if progress else None


def set_mode(path: Path, mode: bytes) -> None:
    """Say in a file's header whether it is in WAL mode. Nobody may have it open."""
    with path.open("r+b") as content:
        content.seek(_MODE_AT)
        content.write(mode)


@contextmanager
def half(target: Path) -> Iterator[Path]:
    """A new, empty file beside a place, for its owner alone. It is gone at the end, unless it was placed."""
    made = target.with_name(f"{target.name}.{secrets.token_hex(4)}{HALF}")
    os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    try:
        yield made
    finally:
        for ending in ("", *JOURNALS):
            Path(f"{made}{ending}").unlink(missing_ok=True)


def place(made: Path, target: Path, *, replace: bool = False) -> None:
    """Move a whole file into its place, for good. Raises FileExistsError where one is there and may not be replaced."""
    _sync(made)
    if replace:
        made.replace(target)
    else:
        _link(made, target)
    with suppress(PermissionError):
        _sync(target.parent)


def _link(made: Path, target: Path) -> None:
    """Take the place if it is free; where there are no links, look first and hope."""
    try:
        os.link(made, target)
    except FileExistsError:
        raise
    except OSError:
        if target.exists():
            raise FileExistsError(0, "it exists already", str(target)) from None
        made.rename(target)


def _sync(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def refuse_left_beside(target: Path) -> None:
    """Raise LeftBeside where a journal lies at the place of a database that is not there."""
    names = [f"{target}{ending}" for ending in JOURNALS if Path(f"{target}{ending}").exists()]
    if names:
        raise LeftBeside(str(target), names)


def may_write(path: Path) -> bool:
    """Whether a file or a folder is open to this process's writing."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)

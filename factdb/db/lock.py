"""The writers' lock: a file beside a SQLite database, so that writers wait in turn and never for nothing.

SQLite's own lock is polled, so under many writers one can wait for ever; this one wakes whoever waits as soon as it
is free. It is held over everything that changes the file, checkpoints and the last close included: two of those at
once is what SQLite's WAL-reset fault needs. Where there is no flock (Windows, some network file systems) SQLite's
own waiting is all there is.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path

from sqlalchemy import Connection, text

from factdb.db.address import LOCK, Address
from factdb.db.engine import check_file
from factdb.errors.database import DatabaseLocked, DatabaseReadOnly, SeveralNames

SCHEMA_TURN = 7304
"""What a server's advisory locks of ours are known by."""


def beside(path: Path) -> Path:
    """The lock's file: beside the file itself, wherever links to it stand."""
    return Path(f"{path.resolve()}{LOCK}")


def writers_turn(where: Address, wait: float) -> AbstractContextManager[None]:
    """A writer's turn at a database; a server has locks of its own. Raises DatabaseLocked where it does not come.

    Raises SeveralNames for a file with hard links: SQLite keeps a journal beside each name, so they would part ways.
    """
    if where.path is None:
        return nullcontext()
    check_file(where.path)
    if where.path.stat().st_nlink > 1:
        raise SeveralNames(str(where))
    return held(where.path, wait)


def schema_turn(connection: Connection, schema: str | None = None) -> None:
    """Wait, on a server, for whoever else changes the schema; the turn ends with the transaction."""
    turn = text("SELECT pg_advisory_xact_lock(:turn, hashtext(coalesce(:schema, current_schema(), '')))")
    connection.execute(turn, {"turn": SCHEMA_TURN, "schema": schema})


@contextmanager
def held(path: Path, wait: float) -> Iterator[None]:
    """Hold the lock of a database. Raises DatabaseLocked where it was not free for `wait` seconds."""
    file = _opened(path)
    try:
        _acquire(file, path, wait)
        yield
    finally:
        os.close(file)


def _opened(path: Path) -> int:
    lock = beside(path)
    try:
        file = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        _share(file, path)
    except OSError:
        raise DatabaseReadOnly(str(path)) from None
    return file


def _share(file: int, path: Path) -> None:
    """Let everybody in who may write the database."""
    with suppress(PermissionError):
        os.fchmod(file, path.stat().st_mode & 0o666)


def _acquire(file: int, path: Path, wait: float) -> None:
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return
    except BlockingIOError:
        pass
    except OSError:
        return
    _wait(file, path, wait)


def _wait(file: int, path: Path, wait: float) -> None:
    """Wait in the system's own queue, in a thread, since only there waiting can be given up in time."""
    import fcntl

    free = threading.Event()
    waiting = os.dup(file)

    def stand_in_line() -> None:
        with suppress(OSError):
            fcntl.flock(waiting, fcntl.LOCK_EX)
            free.set()
        os.close(waiting)

    threading.Thread(target=stand_in_line, daemon=True).start()
    if not free.wait(wait):
        raise DatabaseLocked(str(path), wait)


def is_free(path: Path) -> bool:
    """Whether nobody is writing now. The lock's file is looked at and never made."""
    try:
        import fcntl

        file = os.open(beside(path), os.O_RDONLY | os.O_CLOEXEC)
    except (ImportError, OSError):
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        return True
    except OSError:
        return False
    finally:
        os.close(file)

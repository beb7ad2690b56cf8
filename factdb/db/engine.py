"""Connections: opened in one way, checked before use, with every driver fault turned into a sentence.

Opening a missing SQLite file would create it, so files are opened with mode=rw; only `create` makes one.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, exc, text

from factdb.db.address import Address, parts
from factdb.db.revision import APPLICATION_ID, HEAD
from factdb.errors import FactdbError
from factdb.errors.database import (
    BrokenText,
    DatabaseExists,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseOutOfReach,
    DatabaseReadOnly,
    DatabaseUnavailable,
    DiskFull,
    DriverMissing,
    NotADatabase,
    OtherRevision,
    Refused,
    Unaudited,
)
from factdb.errors.roles import SchemaMissing

PRAGMAS = (
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "trusted_schema = OFF",
    "synchronous = FULL",
    "temp_store = MEMORY",
    "cache_size = -65536",
)
"""`temp_store` is where SQLite keeps what it needs to undo one statement: with triggers, that is a file a row."""
NUL = "a NUL character"
OUTSIDE = "outside an audit transaction"
"""What the triggers say where the log would not see a write."""


@lru_cache(maxsize=8)
def engine(where: Address, *, wait: float, read_only: bool = False) -> Engine:
    """An engine without a pool, kept for what it has compiled.

    `wait` is how many seconds a locked file, or a locked row, is waited for.
    """
    if where.path is None:
        return _server(where, wait)
    path = where.path
    made = create_engine(
        "sqlite://", poolclass=NullPool, creator=lambda: _open(path, wait, "ro" if read_only else "rw")
    )
    event.listen(made, "before_cursor_execute", _refuse_nul)
    return made


def _server(where: Address, wait: float) -> Engine:
    try:
        made = create_engine(where.url, poolclass=NullPool, connect_args={"connect_timeout": 10})
    except ModuleNotFoundError:
        raise DriverMissing from None

    def prepare(connection: Any, _record: Any) -> None:
        """The server counts in milliseconds, and takes 0 for no limit at all."""
        connection.execute(f"SET lock_timeout = {max(1, round(wait * 1000))}")
        if where.schema:
            connection.execute(f'SET search_path = "{where.schema}"')
        connection.commit()

    event.listen(made, "connect", prepare, insert=True)
    return made


def _refuse_nul(
    _connection: Connection, _cursor: Any, _statement: str, parameters: Any, _context: Any, executemany: bool
) -> None:
    """Refuse what PostgreSQL refuses: SQLite would store a NUL and then take a text to end there."""
    for row in parameters if executemany else (parameters,):
        if any(type(value) is str and "\0" in value for value in row):
            raise BrokenText(NUL)


def _open(path: Path, wait: float, mode: str) -> sqlite3.Connection:
    """A reader opens the file to read only: it then never moves the journal into it, which is for writers to do."""
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=wait, check_same_thread=False)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    except UnicodeDecodeError:
        connection.close()
        raise sqlite3.DatabaseError("malformed: what it says of its tables is no text") from None
    return connection


def create(path: Path) -> None:
    """Make an empty SQLite file, readable by its owner alone, in WAL mode and marked as ours; or none at all."""
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise DatabaseExists(str(path)) from None
    except OSError as fault:
        raise DatabaseUnavailable(str(path), f"the file cannot be made ({fault.strerror})") from None
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    except sqlite3.Error as fault:
        discard(path)
        raise DatabaseUnavailable(str(path), str(fault)) from None


def discard(path: Path) -> None:
    """Delete a SQLite file that was only half made, with what SQLite keeps beside it."""
    for part in parts(path):
        part.unlink(missing_ok=True)


@contextmanager
def connected(
    where: Address, *, wait: float = 30, any_revision: bool = False, read_only: bool = False
) -> Iterator[Connection]:
    """An open connection to a database that is one of ours and at our revision.

    Raises a DatabaseError that says what is wrong; faults inside the block are turned into sentences too.
    """
    if where.path is not None:
        check_file(where.path)
    with sentences(where, wait), engine(where, wait=wait, read_only=read_only).connect() as connection:
        check_ours(connection, where)
        if not any_revision:
            _check_revision(connection, where)
        yield connection


def check_file(path: Path) -> None:
    """Refuse a path at which no database can be."""
    try:
        if not path.exists():
            raise DatabaseMissing(str(path))
    except PermissionError:
        raise DatabaseUnavailable(str(path), "its folder is closed to you") from None
    except OSError as fault:
        raise DatabaseUnavailable(str(path), f"{fault.strerror}".lower()) from None
    if not path.is_file():
        raise NotADatabase(str(path), "it is a folder" if path.is_dir() else "it is not a file")
    if path.stat().st_size == 0:
        raise NotADatabase(str(path), "it is empty")


def check_ours(connection: Connection, where: Address) -> None:
    """Refuse a database that another program made."""
    if connection.dialect.name == "sqlite":
        mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
        if mark != APPLICATION_ID:
            raise NotADatabase(str(where), "another program made it")
    connection.rollback()


def revision(connection: Connection) -> str | None:
    """The schema revision of a database; null where there is none yet."""
    found = revision_in(connection)
    connection.rollback()
    return found


def revision_in(connection: Connection) -> str | None:
    """The same, in the transaction that is open."""
    exists = {
        "sqlite": "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'",
        "postgresql": "SELECT count(to_regclass('alembic_version'))",
    }
    if not connection.exec_driver_sql(exists[connection.dialect.name]).scalar():
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def check_schema(connection: Connection, where: Address) -> None:
    """Refuse a schema that the server's database does not have, or that it keeps closed."""
    if where.schema and connection.exec_driver_sql("SELECT current_schema()").scalar() is None:
        if connection.execute(text("SELECT to_regnamespace(:name)"), {"name": where.schema}).scalar() is None:
            raise SchemaMissing(str(where), where.schema)
        from factdb.db.roles import refusals

        raise refusals.closed(where)
    connection.rollback()


def _check_revision(connection: Connection, where: Address) -> None:
    found = revision(connection)
    if found is None:
        check_schema(connection, where)
        raise NotADatabase(str(where), "it has no factdb tables")
    if found != HEAD:
        raise OtherRevision(str(where), found, HEAD)


@contextmanager
def sentences(where: Address, wait: float) -> Iterator[None]:
    """Turn a driver's fault into one of our sentences."""
    try:
        yield
    except (exc.IntegrityError, sqlite3.IntegrityError) as fault:
        plain = str(getattr(fault, "orig", fault)).splitlines()[0]
        raise (Unaudited() if OUTSIDE in plain else Refused(plain)) from fault
    except UnicodeEncodeError as fault:
        raise BrokenText("half a character (a lone surrogate)") from fault
    except exc.DBAPIError as fault:
        from factdb.db.roles import refusals

        refused = refusals.refusal(where, str(fault.orig), getattr(fault.orig, "sqlstate", None))
        raise (refused or _sentence(where, str(fault.orig), wait)) from fault
    except sqlite3.DatabaseError as fault:
        raise _sentence(where, str(fault), wait) from fault


def _sentence(where: Address, fault: str, wait: float) -> FactdbError:
    plain = fault.strip().splitlines()[0] if fault.strip() else "no reason was given"
    known: dict[str, Any] = {
        "lock timeout": lambda: DatabaseLocked(str(where), wait),
        "locked": lambda: DatabaseLocked(str(where), wait),
        "readonly": lambda: DatabaseReadOnly(str(where)),
        "read-only": lambda: DatabaseReadOnly(str(where), server=where.path is None),
        "disk is full": lambda: DiskFull(str(where)),
        "No space left": lambda: DiskFull(str(where)),
        "not a database": lambda: NotADatabase(str(where), "it is no SQLite file"),
        "malformed": lambda: NotADatabase(str(where), "the file is damaged"),
        "unable to open database file": lambda: DatabaseOutOfReach(str(where)),
        "append-only": lambda: Refused(plain),
        "pending trigger events": lambda: Refused(plain),
        OUTSIDE: Unaudited,
        "NUL (0x00)": lambda: BrokenText(NUL),
    }
    for sign, make in known.items():
        if sign in plain:
            made: FactdbError = make()
            return made
    return DatabaseUnavailable(str(where), plain)

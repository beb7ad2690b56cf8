"""The database itself, opened to read only: its revision, its triggers, its log, its journal, its extensions."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select, text

from factdb.db import engine, triggers
from factdb.db.address import Address
from factdb.db.audit.head import head
from factdb.db.engine import connected
from factdb.db.revision import HEAD
from factdb.db.tables.audit import audit_chain
from factdb.errors import FactdbError
from factdb.errors.database import OtherRevision
from factdb.records.doctor import Condition, error, ok, refused, warning
from factdb.services.doctor import times
from factdb.settings import Settings

SYNCHRONOUS = {0: "OFF", 1: "NORMAL", 2: "FULL", 3: "EXTRA"}


def conditions(where: Address, settings: Settings) -> Iterator[Condition]:
    """What can be told of an open database; of one that does not open, why."""
    try:
        with connected(where, wait=settings.seconds, any_revision=True, read_only=True) as connection:
            yield ok("opens", str(where))
            yield from _storage(connection)
            yield from _extensions(connection)
            yield from _schema(connection, where)
    except FactdbError as fault:
        yield refused("database", fault)


def _storage(connection: Connection) -> Iterator[Condition]:
    if connection.dialect.name == "postgresql":
        version = connection.exec_driver_sql("SHOW server_version").scalar()
        yield ok("PostgreSQL", str(version))
        return
    mode = str(connection.exec_driver_sql("PRAGMA journal_mode").scalar()).upper()
    if mode == "WAL":
        yield ok("journal mode", mode)
    else:
        remedy = "Restore it, which sets WAL: factdb db restore FILE --to ANOTHER"
        yield error("journal mode", f"{mode}, in which readers and writers wait for one another", remedy)
    level = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
    yield ok("synchronous", f"{SYNCHRONOUS[level]} on factdb's connections")


def _extensions(connection: Connection) -> Iterator[Condition]:
    if connection.dialect.name == "sqlite":
        if connection.scalar(text("SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'")):
            yield ok("FTS5", "available")
        else:
            yield warning("FTS5", "this SQLite has no full-text search", "Install a Python whose SQLite has FTS5.")
        return
    found = connection.execute(text("SELECT installed_version FROM pg_available_extensions WHERE name = 'pg_trgm'"))
    row = found.one_or_none()
    if row is None:
        yield warning("pg_trgm", "the server does not have it", "Install PostgreSQL's contrib package on the server.")
    else:
        yield ok("pg_trgm", f"installed, {row[0]}" if row[0] else "available, not installed in this database")


def _schema(connection: Connection, where: Address) -> Iterator[Condition]:
    found = engine.revision(connection)
    if found == HEAD:
        yield ok("revision", found)
        yield from _triggers(connection)
        yield from _log(connection)
        yield from times.conditions(connection, where)
    elif found is None:
        yield error(
            "revision", "it has no factdb tables", "Name another with --db, or create one with: factdb init PATH"
        )
    else:
        yield refused("revision", OtherRevision(str(where), found, HEAD))


def _triggers(connection: Connection) -> Iterator[Condition]:
    wanted, found = triggers.names(connection.dialect.name), triggers.found(connection)
    gone, strange = sorted(wanted - found), sorted(found - wanted)
    if gone or strange:
        said = [f"missing or switched off: {', '.join(gone)}"] if gone else []
        said += [f"not factdb's: {', '.join(strange)}"] if strange else []
        yield error("triggers", "; ".join(said), "See what was changed meanwhile: factdb log verify")
    else:
        yield ok("triggers", f"all {len(wanted)}")


def _log(connection: Connection) -> Iterator[Condition]:
    chains = connection.scalar(select(func.count()).select_from(audit_chain))
    if chains != 1:
        remedy = "Restore a backup: factdb db restore FILE --to ANOTHER"
        yield error("log", f"it has {chains} chains, and not one", remedy)
        return
    newest = head(connection)
    yield ok("log", f"#{newest.seq} of {newest.at:%Y-%m-%d %H:%M} UTC" if newest.at else "nothing was sealed yet")

"""Words that were removed from the tables are gone from the file too.

A SQLite file keeps what was deleted in free pages, and its journal what was overwritten: so both are written anew.
On a server the tables are, with what it samples of them for its planner; its own log (WAL), its replicas and its base
backups keep old pages until they are recycled, which is out of our hands.
"""

from sqlalchemy import Connection, text

from factdb.db.address import Address
from factdb.db.backup import made_before_upgrades
from factdb.db.engine import connected
from factdb.db.lock import writers_turn
from factdb.errors import DatabaseError
from factdb.errors.redaction import StillInFile

TABLES = ("blob", "text_key", "quote", "piece", "quote_check", "audit_change")
"""The tables that hold words of sources, and what the log had of them."""
READ = "another program is reading it"
_BEGUN = {
    "sqlite": "PRAGMA secure_delete = ON",
    "postgresql": "LOCK TABLE source, capture, blob, quote, piece, quote_check IN SHARE ROW EXCLUSIVE MODE",
}
_OWNED = text(
    "SELECT bool_and(pg_has_role(c.relowner, 'USAGE')) FROM pg_class c"
    " WHERE c.relnamespace = current_schema()::regnamespace AND c.relname = ANY(:tables)"
)


def begin(connection: Connection) -> None:
    """Overwrite what is deleted from now on; on a server, wait for who adds words now and keep others out."""
    connection.exec_driver_sql(_BEGUN[connection.dialect.name])


def finish(where: Address, wait: float) -> str | None:
    """Write the file, or the server's tables, anew. May be repeated; raises StillInFile where it has to be.

    Gives the statement that the owner of the tables has to run, where that is somebody else.
    """
    try:
        if where.path is None:
            return _tables(where, wait)
        _file(where, wait)
        return None
    except DatabaseError as fault:
        raise StillInFile(str(where), str(fault)) from fault


def _file(where: Address, wait: float) -> None:
    """What is sorted out meanwhile goes to a file of the system's own: memory may be too small for it."""
    with writers_turn(where, wait), connected(where, wait=wait) as connection:
        for statement in (_BEGUN["sqlite"], "PRAGMA temp_store = FILE", "VACUUM"):
            connection.exec_driver_sql(statement)
        busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
    if busy:
        raise StillInFile(str(where), READ)


def _tables(where: Address, wait: float) -> str | None:
    statement = f"VACUUM (FULL, ANALYZE) {', '.join(_named(where, each) for each in TABLES)}"
    with connected(where, wait=wait) as connection:
        owned = connection.scalar(_OWNED, {"tables": list(TABLES)})
        connection.rollback()
        if not owned:
            return statement
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql(statement)
    return None


def _named(where: Address, table: str) -> str:
    return f'"{where.schema}".{table}' if where.schema else table


def backups(where: Address) -> list[str]:
    """The backups beside a SQLite database that upgrades made: they hold what the database held then."""
    if where.path is None:
        return []
    return [str(each) for each in made_before_upgrades(where.path.resolve())]

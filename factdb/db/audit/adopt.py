"""What the log takes over that no trigger saw: rows older than the log, and the schema itself."""

from collections.abc import Mapping

from sqlalchemy import Connection, Table, func, insert, select

from factdb.canonical import to_json
from factdb.db.audit import hashes
from factdb.db.audit.author import Author
from factdb.db.audit.content import expression, key
from factdb.db.audit.schema import SCHEMA, recorded
from factdb.db.audit.seal import Opened
from factdb.db.revision import HEAD
from factdb.db.tables.audit import audit_chain, audit_change
from factdb.db.tables.every import audited
from factdb.ids import uuid7
from factdb.words import Change


def chain(connection: Connection, author: Author) -> bool:
    """Begin the chain of a database; false where it has one."""
    if connection.scalar(select(func.count()).select_from(audit_chain)):
        return False
    made = {"id": uuid7(), "seq": 0, "hash": hashes.GENESIS, "created_at": author.at, "created_by": author.actor}
    connection.execute(insert(audit_chain), made)
    return True


def rows(connection: Connection, opened: Opened) -> None:
    """Record every row that is there as if it had just been inserted."""
    for table in audited:
        connection.exec_driver_sql(_recording(table, connection.dialect.name, opened))


def _recording(table: Table, dialect: str, opened: Opened) -> str:
    transaction = f"'{opened.id}'" if dialect == "sqlite" else f"CAST('{opened.id}' AS uuid)"
    name = key(table).name
    row = f"CAST(r.{name} AS text), '{Change.INSERT}', {expression(table, dialect, 'r')}"
    return (
        "INSERT INTO audit_change (transaction_id, table_name, row_id, operation, content)"
        f" SELECT {transaction}, '{table.name}', {row} FROM {table.name} r ORDER BY r.{name}"
    )


def schema(connection: Connection, opened: Opened, found: Mapping[str, str]) -> None:
    """Record what the schema is now."""
    change = Change.UPDATE if recorded(connection) else Change.INSERT
    says = to_json({"revision": HEAD, "objects": found}).decode()
    made = {"transaction_id": opened.id, "table_name": SCHEMA, "row_id": SCHEMA, "operation": change, "content": says}
    connection.execute(insert(audit_change), made)

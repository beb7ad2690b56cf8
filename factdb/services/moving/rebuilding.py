"""The rows that a log ends with, made of what it says of them: in the database, one statement a table.

Blobs have bytes that no log holds, so they were laid before; they are only held against it.
"""

from sqlalchemy import Column, Connection, Dialect, Table, text

from factdb.db.audit.content import columns, key
from factdb.db.tables.every import audited
from factdb.db.tables.source import blob
from factdb.words import Change

_TOUCHED = text("SELECT DISTINCT table_name FROM audit_change")


def rebuild(connection: Connection) -> None:
    """Fill the tables, which must be empty but for blobs, with what the log ends with."""
    touched = set(connection.scalars(_TOUCHED))
    for table in audited:
        if table.name in touched and table is not blob:
            connection.execute(text(_filling(table, connection.dialect)))


def _filling(table: Table, dialect: Dialect) -> str:
    own = columns(table)
    named = ", ".join(f'"{each.name}"' for each in (key(table), *own))
    taken, source = (_on_sqlite if dialect.name == "sqlite" else _on_postgresql)(table, own, dialect)
    return (
        f"INSERT INTO {table.name} ({named}) SELECT {taken} FROM {source}"
        f" WHERE c.table_name = '{table.name}' AND c.operation <> '{Change.DELETE}' AND c.seq ="
        " (SELECT max(o.seq) FROM audit_change o WHERE o.row_id = c.row_id AND o.table_name = c.table_name)"
    )


def _on_sqlite(_table: Table, own: list[Column], _dialect: Dialect) -> tuple[str, str]:  # type: ignore[type-arg]
    return ", ".join(["c.row_id", *[f"c.content ->> '$.{each.name}'" for each in own]]), "audit_change c"


def _on_postgresql(table: Table, own: list[Column], dialect: Dialect) -> tuple[str, str]:  # type: ignore[type-arg]
    taken = ", ".join([f"CAST(c.row_id AS {key(table).type.compile(dialect)})", *[f'x."{each.name}"' for each in own]])
    typed = ", ".join(f'"{each.name}" {each.type.compile(dialect)}' for each in own)
    return taken, f"audit_change c CROSS JOIN LATERAL json_to_record(CAST(c.content AS json)) AS x({typed})"

"""What the log ends with, held against what the tables hold: in the database, row by row, by what each says."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Table, func, select, text

from factdb.db.audit.content import canonical, expression, key
from factdb.db.audit.naming import Named, names
from factdb.db.tables.every import audited
from factdb.records.log import Fault
from factdb.words import Change

NAMED = 500
"""How many rows are named at once."""


def replay(connection: Connection, tables: Iterable[Table] = audited) -> Iterator[Fault]:
    """Every row of these tables that is not what the log ends with, each named."""
    wanted = {row.table_name: row.rows for row in connection.execute(_WANTED)}
    for table in tables:
        yield from _altered(connection, table)
        if connection.scalar(select(func.count()).select_from(table)) != wanted.get(table.name, 0):
            yield from _missing(connection, table)


_WANTED = text(
    "SELECT table_name, sum(CASE operation WHEN 'insert' THEN 1 WHEN 'delete' THEN -1 ELSE 0 END) AS rows"
    " FROM audit_change GROUP BY table_name"
)


def _altered(connection: Connection, table: Table) -> Iterator[Fault]:
    """Rows that say something else than the log's last word on them, or that it never saw."""
    found = connection.exec_driver_sql(_comparing(table, connection.dialect.name))
    for rows in found.partitions(NAMED):
        said = [(row, message) for row in rows if (message := _against(table, row))]
        places = names(connection, [Named(table.name, str(row.id), row.held) for row, _ in said])
        for place, (_, message) in zip(places, said, strict=True):
            yield Fault(place=place, message=message)


def _against(table: Table, row: Row[Any]) -> str:
    if row.logged is None:
        return "is in the database, and the log does not have it"
    said = _difference(table, row)
    return f"is not what the log has: {said}" if said else ""


def _comparing(table: Table, dialect: str) -> str:
    differ = "IS NOT" if dialect == "sqlite" else "IS DISTINCT FROM"
    name = key(table).name
    return f"""SELECT id, held, logged FROM (
  SELECT r.{name} AS id, {expression(table, dialect, "r")} AS held, (
    SELECT CASE c.operation WHEN '{Change.DELETE}' THEN NULL ELSE c.content END FROM audit_change c
    WHERE c.row_id = CAST(r.{name} AS text) AND c.table_name = '{table.name}' ORDER BY c.seq DESC LIMIT 1
  ) AS logged FROM {table.name} r) AS compared WHERE held {differ} logged"""


_CONTENT: msgspec.json.Decoder[dict[str, Any]] = msgspec.json.Decoder(dict[str, Any])


def _difference(table: Table, row: Row[Any]) -> str:
    """Which columns differ and how; empty where it is only how a float is printed."""
    try:
        held, logged = (_CONTENT.decode(canonical(table.name, each)) for each in (row.held, row.logged))
    except (msgspec.DecodeError, ValueError, RecursionError):
        return "what the log has cannot be read"
    differ = [name for name in sorted(held.keys() | logged.keys()) if held.get(name) != logged.get(name)]
    return ", ".join(f"{name} is {_shown(held.get(name))} and was {_shown(logged.get(name))}" for name in differ)


def _shown(value: object) -> str:
    shown = "empty" if value is None else repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"


def _missing(connection: Connection, table: Table) -> Iterator[Fault]:
    """Rows that the log ends with and that the table does not have."""
    name = key(table).name
    query = f"""SELECT c.row_id AS id, c.content AS logged FROM audit_change c
  WHERE c.table_name = '{table.name}' AND c.operation <> '{Change.DELETE}'
    AND NOT EXISTS (SELECT 1 FROM {table.name} r WHERE CAST(r.{name} AS text) = c.row_id)
    AND c.seq = (SELECT max(o.seq) FROM audit_change o WHERE o.row_id = c.row_id AND o.table_name = c.table_name)"""
    for rows in connection.execute(text(query)).partitions(NAMED):
        for place in names(connection, [Named(table.name, row.id, row.logged) for row in rows]):
            yield Fault(place=place, message="is in the log, and the database has lost it")

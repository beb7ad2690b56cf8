"""Many rows at once, in the way that each database takes them best.

SQLite prepares to undo every statement whose triggers write, so one statement takes many rows; PostgreSQL takes a
stream (COPY), unless row policies hold for who writes: COPY is not for those.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, exc, insert, text

FEW = 8
"""How many rows are not worth a way of their own. Rows that hold files go one by one too: one can be large."""
PARAMETERS = 5_000
"""How many values one statement takes on SQLite, which allows 32,766: more of them save nothing more."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns."""
    if len(rows) <= FEW or any(isinstance(table.c[name].type, LargeBinary) for name in rows[0]):
        connection.execute(insert(table), list(rows))
    elif connection.dialect.name == "sqlite":
        _in_statements(connection, table, rows)
    elif connection.scalar(_POLICIES, {"name": table.name}):
        connection.execute(insert(table), list(rows))
    else:
        _in_a_stream(connection, table, rows)


_POLICIES = text("SELECT row_security_active(CAST(CAST(:name AS text) AS regclass))")


def _in_statements(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    names = list(rows[0])
    bound = _bound(connection, table, names)
    in_statements(connection, table.name, names, [bound(row) for row in rows])


def in_statements(connection: Connection, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows of values as SQLite keeps them, many a statement."""
    marks = f"({', '.join('?' * len(names))})"
    head = f"INSERT INTO {table} ({_listed(names)}) VALUES "  # noqa: S608
    size = max(1, PARAMETERS // len(names))
    for start in range(0, len(rows), size):
        part = rows[start : start + size]
        connection.exec_driver_sql(head + ", ".join([marks] * len(part)), tuple(chain.from_iterable(part)))


def _in_a_stream(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    names = list(rows[0])
    bound = _bound(connection, table, names)
    faults: Any = connection.dialect.loaded_dbapi
    statement = f"COPY {table.name} ({_listed(names)}) FROM STDIN"
    try:
        cursor: Any = connection.connection.cursor()
        with cursor, cursor.copy(statement) as stream:
            for row in rows:
                stream.write_row(bound(row))
    except faults.Error as fault:
        raise exc.DBAPIError.instance(statement, None, fault, faults.Error, dialect=connection.dialect) from fault


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _bound(connection: Connection, table: Table, names: Sequence[str]) -> Callable[[Mapping[str, Any]], list[Any]]:
    """How a row's values are handed to the driver, in the order of the names."""
    makers = [(name, table.c[name].type.bind_processor(connection.dialect)) for name in names]

    def bound(row: Mapping[str, Any]) -> list[Any]:
        return [row[name] if make is None else make(row[name]) for name, make in makers]

    return bound

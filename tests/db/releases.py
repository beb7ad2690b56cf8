"""Databases with rows as released versions left them: SQL text of every revision, for both dialects.

They were made by the code of their time from the sample dossier, with a claim revised, one withdrawn and one judged
twice; SQLite's by `Connection.iterdump`, PostgreSQL's by `pg_dump --inserts --no-owner`, without what varies.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from factdb.db import engine
from factdb.db.address import Address
from factdb.db.engine import connected
from factdb.db.revision import HEAD

FOLDER = Path(__file__).parent / "released"
EARLIER = [f"{number:04}" for number in range(1, int(HEAD))]
"""All revisions before the newest; each must have its files."""
Content = dict[str, list[dict[str, object]]]


def load(where: Address, revision: str) -> None:
    """Make the database of a released revision."""
    script = (FOLDER / f"{revision}-{where.dialect}.sql").read_text(encoding="utf-8")
    if where.path:
        engine.create(where.path)
        with closing(sqlite3.connect(where.path, isolation_level=None)) as connection:
            connection.executescript(script)
        return
    with connected(where, any_revision=True) as connection:
        connection.connection.driver_connection.execute(script)
        connection.connection.driver_connection.commit()


def content(where: Address) -> Content:
    """Every row of every table, as the driver gives it."""
    with connected(where, any_revision=True, read_only=True) as connection:
        return {name: rows(connection, name) for name in sorted(inspect(connection).get_table_names())}


def rows(connection: Connection, table: str) -> list[dict[str, object]]:
    found = connection.execute(text(f'SELECT * FROM "{table}"')).mappings()
    return sorted(({name: _plain(each) for name, each in row.items()} for row in found), key=str)


def _plain(each: object) -> object:
    return bytes(each) if isinstance(each, memoryview) else each

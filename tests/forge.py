"""What an intruder does: statements that run past factdb, its triggers and its keys, and leave the schema as it is."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import NullPool, create_engine

from factdb.db.address import Address

Run = Callable[[str], None]


@contextmanager
def intruder(where: Address) -> Iterator[Run]:
    """`with intruder(database) as run:` forges by raw SQL; each statement is committed at once."""
    with _on_sqlite(where.path) if where.path else _on_postgresql(where) as run:
        yield run


@contextmanager
def _on_sqlite(path: Path) -> Iterator[Run]:
    """Take the triggers away for the moment: a connection of no setting of ours checks no keys either."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:

        def run(statement: str) -> None:
            connection.execute("BEGIN IMMEDIATE")
            triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                connection.execute(f'DROP TRIGGER "{name}"')
            connection.execute(statement)
            for _, sql in triggers:
                connection.execute(sql)
            connection.execute("COMMIT")

        yield run


@contextmanager
def _on_postgresql(where: Address) -> Iterator[Run]:
    """A session that claims to replicate: neither triggers nor keys hold for it."""
    engine = create_engine(where.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql("SET session_replication_role = replica")

        def run(statement: str) -> None:
            connection.exec_driver_sql(statement, execution_options={"no_parameters": True})

        yield run


def damage(where: Address, data: bytes, codec: str = "zlib", condition: str = "1 = 1") -> None:
    """Put other bytes in the place of all that are held, or of some."""
    literal = f"X'{data.hex()}'" if where.path else f"'\\x{data.hex()}'"
    with intruder(where) as run:
        run(f"UPDATE blob SET data = {literal}, codec = '{codec}' WHERE {condition}")

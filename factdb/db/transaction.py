"""Transactions: one a command, opened late, closed before anything is printed.

`reading` and `writing` give different types, so a type checker refuses the one for the other; the database
refuses too (query_only, READ ONLY). Writers on SQLite begin IMMEDIATE: a read that turns into a write is lost
to a lock.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, CursorResult, Executable, Table, insert

from factdb import clock
from factdb.db.address import Address
from factdb.db.engine import connected
from factdb.ids import uuid7

Row = Mapping[str, Any]


class Reading(msgspec.Struct, frozen=True):
    """A transaction that only reads."""

    connection: Connection

    @property
    def dialect(self) -> str:
        return self.connection.dialect.name

    def execute(self, statement: Executable) -> CursorResult[Any]:
        """Run one statement."""
        result: CursorResult[Any] = self.connection.execute(statement)
        return result


class Writing(Reading, frozen=True):
    """A transaction that may write: all its rows carry one time and one actor."""

    actor: str
    at: datetime
    command: str

    def add(self, table: Table, **content: Any) -> UUID:
        """Insert one row and give its id."""
        (made,) = self.add_all(table, [content])
        return made

    def add_all(self, table: Table, rows: Sequence[Row]) -> list[UUID]:
        """Insert rows in bulk and give their ids. A row may bring its own id, time and maker."""
        made: list[dict[str, Any]] = [{"id": uuid7(), **row} for row in rows]
        self.add_rows(table, made)
        return [row["id"] for row in made]

    def add_rows(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows of a table that is keyed by its content."""
        if rows:
            self.connection.execute(insert(table), [{**self._stamp(), **row} for row in rows])

    def status(self, word: StrEnum, reason: str) -> Row:
        """The columns of a changed status: what it is now, why, since when, and by whose word."""
        return {"status": word, "status_reason": reason, "status_at": self.at, "status_by": self.actor}

    def _stamp(self) -> dict[str, Any]:
        return {"created_at": self.at, "created_by": self.actor}


@contextmanager
def reading(where: Address, *, wait: float = 10) -> Iterator[Reading]:
    """A read transaction that sees one state of the database from its first to its last query."""
    with connected(where, wait=wait) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA query_only = ON")
            connection.exec_driver_sql("BEGIN")
        else:
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        yield Reading(connection)
        connection.rollback()


@contextmanager
def writing(where: Address, command: str, actor: str, *, wait: float = 10) -> Iterator[Writing]:
    """A write transaction: committed when the block ends well, else nothing of it stays."""
    with connected(where, wait=wait) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield Writing(connection, actor, clock.now(), command)
        connection.commit()

"""Transactions: one a command, opened late, closed before anything is printed.

`reading` and `writing` give different types, so a type checker refuses the one for the other; the database
refuses too (query_only, READ ONLY). Writers on SQLite begin IMMEDIATE: a read that turns into a write is lost
to a lock. What only writers need is imported when they write.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import Connection, CursorResult, Executable, Table, select

from factdb.db import retry
from factdb.db.address import Address
from factdb.db.engine import connected
from factdb.errors import DatabaseError, FactdbError
from factdb.ids import uuid7

if TYPE_CHECKING:
    from factdb.db.audit.author import Author

Row = Mapping[str, Any]
T = TypeVar("T")
SHORTEST_PAUSE, LONGEST_PAUSE = 0.05, 0.5
"""Seconds between two tries."""


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
            from factdb.db.bulk import insert_rows

            insert_rows(self.connection, table, [{**self._stamp(), **row} for row in rows])

    def status(self, word: StrEnum, reason: str) -> Row:
        """The columns of a changed status: what it is now, why, since when, and by whose word."""
        return {"status": word, "status_reason": reason, "status_at": self.at, "status_by": self.actor}

    def _stamp(self) -> dict[str, Any]:
        return {"created_at": self.at, "created_by": self.actor}


@contextmanager
def reading(where: Address, *, wait: float = 30) -> Iterator[Reading]:
    """A read transaction that sees one state of the database from its first to its last query."""
    with connected(where, wait=wait, read_only=True) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN")
        else:
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        yield Reading(connection)
        connection.rollback()


@contextmanager
def writing(where: Address, command: str, actor: str, *, origin: str = "given", wait: float = 30) -> Iterator[Writing]:
    """A write transaction: sealed and committed when the block ends well, else nothing of it stays."""
    from factdb.db.audit.author import author

    with _written(where, author(command, actor, origin), wait) as tx:
        yield tx


def write(where: Address, by: "Author", wait: float, act: Callable[[Writing], T]) -> T:
    """Run a service in a write transaction, and once more where the server gave up on it or went away.

    The transaction's id is made before, so a commit whose answer was lost is asked for and not made twice. Stops
    trying when `wait` seconds have passed, and raises what went wrong last.
    """
    end, pause = monotonic() + wait, SHORTEST_PAUSE
    done: list[T] = []
    begun = False
    while True:
        try:
            with _written(where, by, wait) as tx:
                begun = True
                done[:] = [act(tx)]
            return done[0]
        except FactdbError as fault:
            why = retry.why(fault)
            if done and _was_committed(where, by, end):
                return done[0]
            if why is None or (why is retry.Fault.UNREACHABLE and not begun) or monotonic() > end:
                raise
        sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)


def _was_committed(where: Address, by: "Author", end: float) -> bool:
    """Whether a transaction took place; asked until the server answers. False too where it never does."""
    from factdb.db.tables.audit import audit_seal

    sealed = select(audit_seal.c.seq).where(audit_seal.c.transaction_id == by.id)
    while monotonic() < end:
        try:
            with reading(where) as tx:
                return tx.execute(sealed).first() is not None
        except DatabaseError as fault:
            if retry.why(fault) is None:
                raise
        sleep(LONGEST_PAUSE)
    return False


@contextmanager
def unsealed(where: Address, by: "Author", wait: float) -> Iterator[Writing]:
    """A write transaction that seals nothing, for what brings a log of its own. The triggers refuse all else."""
    with _begun(where, wait) as connection:
        yield Writing(connection, by.actor, by.at, by.command)
        connection.commit()


@contextmanager
def _written(where: Address, by: "Author", wait: float) -> Iterator[Writing]:
    from factdb.db import triggers
    from factdb.db.audit import seal

    with _begun(where, wait) as connection:
        opened = seal.begin(connection, by)
        yield Writing(connection, by.actor, by.at, by.command)
        if seal.close(connection, opened) is None:
            triggers.refuse_silence(connection)
            connection.rollback()
        else:
            connection.commit()


@contextmanager
def _begun(where: Address, wait: float) -> Iterator[Connection]:
    """A connection that has its turn to write."""
    from factdb.db.lock import writers_turn

    with writers_turn(where, wait), connected(where, wait=wait) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection

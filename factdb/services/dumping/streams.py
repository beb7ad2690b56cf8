"""Streamed rows, the children of each parent beside it, and their fields as the file has them."""

from collections.abc import Iterator
from typing import Any, TypeVar
from uuid import UUID

from msgspec.structs import fields
from sqlalchemy import Row, Select

from factdb.db.transaction import Reading
from factdb.records.dossier.row import RowInput

R = TypeVar("R", bound=RowInput)

CHUNK = 200


def stream(tx: Reading, query: Select[Any], *, chunk: int = CHUNK) -> Iterator[Row[Any]]:
    """Rows as they come, a few at a time."""
    return iter(tx.execute(query.execution_options(yield_per=chunk)))


class Children:
    """Rows that hang on others, handed out parent by parent: both queries must be in the parents' order."""

    def __init__(self, tx: Reading, query: Select[Any], parent: str) -> None:
        self._rows = stream(tx, query)
        self._parent = parent
        self._next = next(self._rows, None)

    def of(self, parent_id: UUID) -> Iterator[tuple[int, Row[Any]]]:
        """The next parent's rows, each with its place from 1. They must be taken before the parent after it."""
        place = 0
        while self._next is not None and self._next._mapping[self._parent] == parent_id:
            row, place = self._next, place + 1
            self._next = next(self._rows, None)
            yield place, row


def take(record: type[R], row: Row[Any], **more: Any) -> R:
    """A record from the columns of its fields' names, and from `more`; a null leaves a field at its default."""
    found = row._mapping
    own = {field.name: found[field.name] for field in fields(record) if field.name in found}
    return record(**{name: value for name, value in (own | more).items() if value is not None})


def placed(record: type[R], place: int, row: Row[Any], column: str = "seq", **more: Any) -> R:
    """The same for a row that has a number; it is left out where it is the place at which the row stands."""
    number = row._mapping[column]
    return take(record, row, **{column: None if number == place else number}, **more)
